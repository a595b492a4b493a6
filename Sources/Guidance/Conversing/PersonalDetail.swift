/// Tells names, addresses, numbers and handles from ordinary words, as far as their form shows.
public enum PersonalDetail {
  /// Tells whether a text seems to hold a person's name or contact.
  ///
  /// A sign of an address or handle (`@`), a run of seven digits or more, or two words side by side that both start with a
  /// capital letter where the text is not all capitals. Errs on the side of saying so.
  public static func isLikely(in text: String) -> Bool {
    if text.contains("@") || text.contains("://") { return true }
    if longestNumber(in: text) >= 7 { return true }
    let words = text.split { !$0.isLetter && $0 != "'" && $0 != "-" }
    guard words.contains(where: { $0.contains { $0.isLowercase } }) else { return false }
    return zip(words, words.dropFirst()).contains { isCapitalised($0) && isCapitalised($1) }
  }

  private static func isCapitalised(_ word: Substring) -> Bool {
    word.count > 1 && word.first!.isUppercase && word.dropFirst().contains { $0.isLowercase }
  }

  /// The number of digits in the longest run of digits, blanks and signs of a telephone number between them passed over.
  private static func longestNumber(in text: String) -> Int {
    var longest = 0
    var run = 0
    for character in text {
      if character.isNumber {
        run += 1
        longest = max(longest, run)
      } else if !" -()+".contains(character) {
        run = 0
      }
    }
    return longest
  }
}
