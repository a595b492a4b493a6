/// What statements are made of: names, quotations, choices, lists.
extension Script {
  /// Reads a name; reports where there is none or it is badly formed.
  ///
  /// - Parameter what: what it names, with its article: `a clause`.
  mutating func name(of what: String) -> Word? {
    guard let word = peek(), !word.isQuoted, word.text != "," else {
      report(.missingName, rangeOfNext, "here must stand the name of \(what)")
      return nil
    }
    if ["and", "or", "is", "has", "not"].contains(word.text) {
      report(.badName, range(of: word), "`\(word.text)` is a word of the language; here must stand the name of \(what)")
      return nil
    }
    position = word.end
    if !ClauseID.isWellFormed(word.text) {
      report(
        .badName,
        range(of: word),
        "`\(word.text)` is not a name; write lower-case words joined by hyphens"
          + Self.repair(ofName: word.text)
      )
    }
    return word
  }

  private static func repair(ofName text: String) -> String {
    var plain = ""
    for character in text.lowercased() {
      if character.isASCII, character.isLetter || character.isNumber {
        plain.append(character)
      } else if !plain.isEmpty, plain.last != "-" {
        plain.append("-")
      }
    }
    while plain.last == "-" { plain.removeLast() }
    return plain.isEmpty ? "" : ", such as `\(plain)`"
  }

  /// Reads a text in quotation marks; reports where there is none.
  ///
  /// - Parameter what: what it is, with its article: `the question`.
  mutating func quotation(_ what: String, mayBeEmpty: Bool = false) -> String? {
    guard let word = peek() else {
      report(.missingQuotation, rangeOfNext, "here must stand \(what), in quotation marks")
      return nil
    }
    guard word.isQuoted else {
      let first = word.text.unicodeScalars.first?.value ?? 0
      let isCurly = (0x2018...0x201F).contains(first)
      let repair = isCurly ? "use straight quotation marks (\")" : "put \(what) in quotation marks"
      report(isCurly ? .curlyQuotation : .missingQuotation, range(of: word), repair)
      position = current.end
      return nil
    }
    position = word.end
    if !word.isClosed {
      report(.openQuotation, range(of: word), "this quotation has no end; close it with \"")
    } else if word.text.isEmpty, !mayBeEmpty {
      report(.emptyText, range(of: word), "\(what) is empty; say it")
    }
    return word.text
  }

  /// Reads all that is left as a text; reports where nothing is.
  mutating func text(_ what: String) -> String {
    let all = rest()
    if all.isEmpty { report(.emptyText, range(of: current), "after `\(current.keyword)` must stand \(what)") }
    return all
  }

  /// Reads one of the raw values of a choice; where it is close to one it is reported and read as that.
  ///
  /// - Parameter what: what is chosen, with its article: `a force`.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ what: String) -> Choice? {
    let all = Choice.allCases.map(\.rawValue)
    guard let word = peek(), !word.isQuoted, word.text != "," else {
      report(.missingWord, rangeOfNext, "here must stand \(what): \(Self.list(all))")
      return nil
    }
    position = word.end
    if let choice = Choice(rawValue: word.text) { return choice }
    let meant = Suggestion.nearest(to: word.text, among: all)
    let repair = meant.map { "did you mean `\($0)`?" } ?? "write \(Self.list(all))"
    report(.unknownWord, range(of: word), "`\(word.text)` is not \(what); \(repair)")
    return meant.flatMap(Choice.init(rawValue:))
  }

  /// Names in a sentence: `a`, `b` or `c`.
  static func list(_ names: [String]) -> String {
    let quoted = names.map { "`\($0)`" }
    guard quoted.count > 1 else { return quoted.first ?? "nothing" }
    return quoted.dropLast().joined(separator: ", ") + " or " + quoted[quoted.count - 1]
  }

  /// Reads a whole number of at least `least`.
  mutating func number(_ what: String, least: Int = 1) -> Int? {
    guard let word = peek(), let number = Int(word.text), (least...999_999).contains(number), word.text.first != "+"
    else {
      report(.badNumber, rangeOfNext, "here must stand \(what), a number from \(least)")
      if let word = peek() { position = word.end }
      return nil
    }
    position = word.end
    return number
  }

  /// Reads a date; nil, too, where `none stated` says that there is none.
  mutating func date() -> CalendarDate? {
    let all = rest()
    guard !all.isEmpty, all != "none stated" else {
      if all.isEmpty { report(.badDate, range(of: current), "here must stand a date, or `none stated`") }
      return nil
    }
    if let date = CalendarDate(all) { return date }
    report(.badDate, rangeOfBody, "`\(all)` is not a date; write `2026`, `2026-09` or `2026-09-30`")
    return nil
  }

  /// Reads all that is left as a text; empty where `none stated` says that there is none.
  mutating func statedText(_ what: String) -> String {
    let all = text("\(what), or `none stated`")
    return all == "none stated" ? "" : all
  }

  /// Reads a name of which only the text is wanted.
  mutating func id<Kind>(of what: String) -> Identifier<Kind>? {
    name(of: what).map { Identifier($0.text) }
  }

  /// Reads one role or several, joined by `or` (a comma does, too) or by `and`.
  mutating func roles() -> RoleChoice {
    var roles: [RoleID] = []
    var joint: String?
    repeat {
      guard let role: RoleID = id(of: "a role") else { break }
      roles.append(role)
      guard let word = peek(), ["or", "and", ","].contains(word.text), !word.isQuoted else { break }
      let next = word.text == "and" ? "and" : "or"
      if let joint, joint != next {
        report(.mixedJoints, range(of: word), "`or` and `and` cannot be mixed between roles; write two lines")
      }
      joint = joint ?? next
      position = word.end
    } while true
    return RoleChoice(roles, all: joint == "and")
  }

  /// Reads words that people use, separated by commas, which are left uncut.
  mutating func others() -> ArraySlice<UInt8> {
    let line = text.bytes[position..<current.end]
    position = current.end
    if line.allSatisfy({ $0 == UInt8(ascii: ",") || SourceText.isBlank($0) }) {
      report(.emptyText, range(of: current), "after `\(current.keyword)` must stand words, separated by commas")
    }
    return line
  }

  /// Reports what is left of the statement, if anything is.
  mutating func finish() {
    guard let word = peek() else { return }
    let message = "nothing more can stand here; remove this, or start a new line with a key word"
    report(.trailingWords, text.range(word.start, current.end, from: current.line), message)
    position = current.end
  }

  /// Reports a line that a thing may have only once.
  mutating func once(_ seen: inout [String]) {
    if seen.contains(current.keyword) {
      report(.repeatedLine, range(of: current), "a second `\(current.keyword)` stands here; only one is possible")
    } else {
      seen.append(current.keyword)
    }
  }
}
