/// Tells names, addresses, numbers and handles from ordinary words, as far as their form shows.
public enum PersonalDetail {
  /// Tells whether a text seems to hold a person's name or contact. Errs on the side of saying so.
  public static func isLikely(in text: String) -> Bool {
    removed(from: text) { _ in false }.dropped
  }

  /// The text with names, addresses, numbers and handles taken out, and whether there were any; where a person's name
  /// stood stands *somebody*.
  ///
  /// Dropped are: a word with `@` or `://`, a run of seven digits or more, a postcode, a house number with its
  /// street, a name after a title (`Mrs`) or after *called*, two or more words side by side that start with a capital
  /// letter and are unknown, and a common first name with what follows it in capitals.
  ///
  /// - Parameter isKnown: tells whether a word (in lower case) is an ordinary or a known one, which no name is.
  /// - Complexity: O(length of the text).
  static func removed(from text: String, isKnown: (String) -> Bool) -> (text: String, dropped: Bool) {
    let chunks = text.split(whereSeparator: \.isWhitespace).map { Chunk($0) }
    guard !chunks.isEmpty else { return (text, false) }
    let isShouted = !text.contains(where: \.isLowercase)
    var kept: [String] = []
    var index = 0
    var dropped = false
    while index < chunks.count {
      let contact = contactLength(chunks, index)
      let length = contact > 0 ? contact : nameLength(chunks, index, isShouted: isShouted, isKnown: isKnown)
      guard length > 0 else {
        kept.append(String(chunks[index].text))
        index += 1
        continue
      }
      let last = chunks[index + length - 1]
      kept.append((contact > 0 ? "" : last.isOwner ? "somebody's" : "somebody") + last.tail)
      dropped = true
      index += length
    }
    return (dropped ? kept.joined(separator: " ") : text, dropped)
  }

  private struct Chunk {
    let text: Substring
    let core: Substring
    let plain: String
    let isOwner: Bool
    /// The punctuation behind it.
    let tail: Substring
    let digits: Int
    let isNumberLike: Bool
    let isCapitalised: Bool

    init(_ text: Substring) {
      self.text = text
      if text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
        (core, tail, isOwner, plain) = (text, text[text.endIndex...], false, String(text))
        (digits, isNumberLike, isCapitalised, isWord) = (0, false, false, true)
        return
      }
      let front = text.drop { !$0.isLetter && !$0.isNumber }
      let end = front.lastIndex { $0.isLetter || $0.isNumber }.map { front.index(after: $0) } ?? front.startIndex
      var core = front[..<end]
      tail = front[end...]
      isOwner = core.hasSuffix("'s") || core.hasSuffix("\u{2019}s")
      if isOwner { core = core.dropLast(2) }
      self.core = core
      plain = core.lowercased()
      if core.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
        (digits, isNumberLike, isCapitalised, isWord) = (0, false, false, !text.utf8.contains(0x40))
        return
      }
      isWord = false
      digits = core.count { $0.isNumber }
      isNumberLike = digits > 0 && !core.contains(where: \.isLetter)
      isCapitalised = core.count > 1 && core.first!.isUppercase && core.dropFirst().contains(where: \.isLowercase)
    }

    /// True for plain small letters only, punctuation round them passed over: no part of a number or an address.
    let isWord: Bool
    var endsSentence: Bool { tail.contains { ".!?".contains($0) } }
    var endsPart: Bool { !tail.isEmpty }
  }

  /// The number of words from here on that are an address, a handle or a number; 0 where none is.
  private static func contactLength(_ chunks: [Chunk], _ index: Int) -> Int {
    let chunk = chunks[index]
    if chunk.isWord { return 0 }
    if chunk.text.contains("@") && chunk.text.count > 1 || chunk.text.contains("://") || chunk.plain.hasPrefix("www.") {
      return 1
    }
    var end = index
    var digits = 0
    while end < chunks.count, chunks[end].isNumberLike {
      digits += chunks[end].digits
      end += 1
    }
    if digits >= 7 { return end - index }
    if isPostcode(chunk.plain) { return 1 }
    if index + 1 < chunks.count, isPostcode(chunk.plain + chunks[index + 1].plain), chunks[index + 1].plain.count == 3 {
      return 2
    }
    if chunk.digits > 0, chunk.digits < 4 {
      for length in 2...3 where index + length < chunks.count + 1 && index + length - 1 < chunks.count {
        let street = chunks[index + length - 1]
        if streets.contains(street.plain), chunks[(index + 1)..<(index + length - 1)].allSatisfy(\.isCapitalised),
          length > 2
        {
          return length
        }
      }
    }
    return 0
  }

  private static func isPostcode(_ word: String) -> Bool {
    guard (5...7).contains(word.utf8.count), word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      return false
    }
    let inward = word.suffix(3)
    let outward = word.dropLast(3)
    return inward.first!.isNumber && inward.dropFirst().allSatisfy(\.isLetter) && outward.first!.isLetter
      && outward.contains(where: \.isNumber)
  }

  /// The number of words from here on that are a person's name; 0 where none is.
  private static func nameLength(_ chunks: [Chunk], _ index: Int, isShouted: Bool, isKnown: (String) -> Bool) -> Int {
    func looksLikeName(_ number: Int) -> Bool {
      number < chunks.count && chunks[number].isCapitalised && !isShouted && !isKnown(chunks[number].plain)
    }
    func run(from start: Int) -> Int {
      var end = start
      while looksLikeName(end) {
        end += 1
        if chunks[end - 1].endsPart || chunks[end - 1].isOwner { break }
      }
      return end - start
    }
    let chunk = chunks[index]
    if titles.contains(chunk.plain), index + 1 < chunks.count, !chunk.tail.contains(where: { ",?!".contains($0) }) {
      let names = run(from: index + 1)
      if names > 0 { return names + 1 }
      let next = chunks[index + 1].plain
      return next.count > 1 && !isKnown(next) && !smallWords.contains(next) ? 2 : 0
    }
    if ["called", "named"].contains(index > 0 ? chunks[index - 1].plain : ""), !isKnown(chunk.plain),
      chunk.plain.count > 2
    {
      return max(1, run(from: index))
    }
    let names = run(from: index)
    if names > 1 { return names }
    let isGiven = GivenNames.all.contains(chunk.plain) && !isKnown(chunk.plain)
    if isGiven,
      chunk.isCapitalised
        || index + 1 < chunks.count && !chunk.endsPart && !chunk.isOwner && isSurname(chunks[index + 1], isKnown)
    {
      return chunk.endsPart || chunk.isOwner || index + 1 >= chunks.count || !isSurname(chunks[index + 1], isKnown)
        ? 1 : 2
    }
    if isGiven { return 1 }
    let startsSentence = index == 0 || chunks[index - 1].endsSentence
    return names == 1 && chunk.isOwner && !startsSentence ? 1 : 0
  }

  private static func isSurname(_ chunk: Chunk, _ isKnown: (String) -> Bool) -> Bool {
    chunk.plain.count > 2 && !isKnown(chunk.plain) && !smallWords.contains(chunk.plain)
      && chunk.core.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" } && !GivenNames.all.contains(chunk.plain)
  }

  private static let titles: Set<String> = ["mr", "mrs", "miss", "ms", "dr", "sir", "mx"]
  private static let streets: Set<String> = [
    "street", "road", "lane", "avenue", "close", "drive", "way", "crescent", "terrace", "court", "place", "grove", "st",
    "rd",
  ]
  private static let smallWords: Set<String> = [
    "is", "has", "was", "and", "who", "the", "a", "an", "in", "on", "at", "from", "to", "me", "my", "has", "had",
    "said", "says", "if",
    "for", "of", "about", "wants", "asked", "sent", "keeps", "added", "i", "we", "or", "so", "but", "not", "be", "it",
    "that",
  ]
}

extension Substring {
  fileprivate func count(where holds: (Character) -> Bool) -> Int { reduce(0) { holds($1) ? $0 + 1 : $0 } }
}
