import Testing

/// Reads GIFT as its published description has it: a backslash before a mark takes it as text.
enum GIFTReader {
  struct Question {
    var category = ""
    var title = ""
    var format = ""
    var stem = ""
    var choices: [(text: String, isRight: Bool, remark: String?)] = []
    var feedback = ""
    /// The answers as they stand, after the mark.
    var raw: [String] = []
  }

  /// What a mark behind a backslash is while the rest is taken apart.
  private static let hidden: [(mark: Character, code: Character)] = zip(
    "~=#{}:",
    "\u{E000}\u{E001}\u{E002}\u{E003}\u{E004}\u{E005}"
  )
  .map { ($0, $1) }

  static func read(_ text: String) -> [Question] {
    var category = ""
    return text.split(separator: "\n\n").compactMap { block in
      let lines = block.split(separator: "\n").filter { !$0.trimmingPrefix(" ").hasPrefix("//") }
      if let named = lines.first, named.hasPrefix("$CATEGORY: ") {
        category = String(named.dropFirst("$CATEGORY: ".count))
        return nil
      }
      var question = question(hiding(lines.joined(separator: "\n")))
      question.category = category
      return question
    }
  }

  private static func question(_ text: String) -> Question {
    var question = Question()
    let titled = text.split(separator: "::", maxSplits: 2, omittingEmptySubsequences: false)
    #expect(titled.count == 3 && titled[0].isEmpty)
    question.title = shown(titled[1])
    let parts = titled[2].split(separator: "{", omittingEmptySubsequences: false)
    #expect(parts.count == 2, "one brace opens the answers")
    let stem = parts[0].drop { $0 == "[" }.split(separator: "]", maxSplits: 1)
    question.format = String(stem[0])
    question.stem = shown(stem[1])
    let body = parts[1].split(separator: "}", omittingEmptySubsequences: false)
    #expect(body.count == 2, "one brace closes them")
    let answers = body[0].split(separator: "####", maxSplits: 1, omittingEmptySubsequences: false)
    if answers.count == 2 { question.feedback = shown(answers[1]) }
    read(answers[0], into: &question)
    return question
  }

  private static func read(_ answers: Substring, into question: inout Question) {
    var rest = answers.drop { $0 != "=" && $0 != "~" }
    while let mark = rest.first {
      let answer = rest.dropFirst().prefix { $0 != "=" && $0 != "~" }
      let parts = answer.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let text =
        parts[0].hasPrefix(" [plain]") || parts[0].hasPrefix("[plain]")
        ? parts[0].split(separator: "]", maxSplits: 1)[1] : parts[0]
      question.choices.append((shown(text), mark == "=", parts.count == 2 ? shown(parts[1]) : nil))
      question.raw.append(String(answer))
      rest = rest.dropFirst(answer.count + 1)
    }
  }

  private static func hiding(_ text: String) -> String {
    var result = ""
    var isBehind = false
    for character in text {
      if isBehind {
        result.append(hidden.first { $0.mark == character }?.code ?? character)
        isBehind = false
      } else if character == "\\" {
        isBehind = true
      } else {
        result.append(character)
      }
    }
    return result
  }

  private static func shown(_ text: some StringProtocol) -> String {
    let trimmed = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    return String(trimmed.map { character in hidden.first { $0.code == character }?.mark ?? character })
  }
}

/// Reads Aiken line by line, as Moodle's importer does.
enum AikenReader {
  static func read(_ text: String) -> (
    questions: [(stem: String, choices: [String], answer: String)], mistakes: [String]
  ) {
    var questions: [(stem: String, choices: [String], answer: String)] = []
    var mistakes: [String] = []
    var stem: String?
    var choices: [(letter: Character, text: String)] = []
    for line in text.split(separator: "\n").map(String.init) where line.count >= 2 {
      if let answer = line.wholeMatch(of: /ANSWER: ([A-Z])/) {
        let right = choices.first { $0.letter == answer.1.first }
        if stem == nil || choices.count < 2 || right == nil { mistakes.append("an answer to nothing: \(line)") }
        questions.append((stem ?? "", choices.map(\.text), right?.text ?? ""))
        (stem, choices) = (nil, [])
      } else if let choice = line.wholeMatch(of: /([A-Z])[.)] (.+)/) {
        if stem == nil { mistakes.append("a choice without a question: \(line)") }
        choices.append((choice.1.first!, String(choice.2)))
      } else {
        if stem != nil { mistakes.append("a question of two lines: \(line)") }
        stem = line
      }
    }
    if stem != nil { mistakes.append("a question without an answer") }
    return (questions, mistakes)
  }
}

/// Reads comma-separated values by the grammar of RFC 4180 and nothing else; nil where a text is not of it.
enum RFC4180 {
  static func records(_ text: String) -> [[String]]? {
    var rest = Array(text.unicodeScalars)[...]
    var records: [[String]] = []
    while !rest.isEmpty {
      var record: [String] = []
      while true {
        guard let field = field(&rest) else { return nil }
        record.append(field)
        guard rest.first == "," else { break }
        rest.removeFirst()
      }
      guard rest.starts(with: ["\r", "\n"]) else { return nil }
      rest.removeFirst(2)
      records.append(record)
    }
    return Set(records.map(\.count)).count <= 1 ? records : nil
  }

  private static func field(_ rest: inout ArraySlice<Unicode.Scalar>) -> String? {
    var field = String.UnicodeScalarView()
    guard rest.first == "\"" else {
      while let scalar = rest.first, ![",", "\r", "\n", "\""].contains(scalar) { field.append(rest.removeFirst()) }
      return rest.first == "\"" ? nil : String(field)
    }
    rest.removeFirst()
    while let scalar = rest.popFirst() {
      guard scalar == "\"" else {
        field.append(scalar)
        continue
      }
      guard rest.first == "\"" else { return String(field) }
      field.append(rest.removeFirst())
    }
    return nil
  }
}
