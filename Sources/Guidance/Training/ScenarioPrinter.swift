import Knowledge

/// Writes a scenario as a `.scenario` file; reading it back gives the same scenario.
public struct ScenarioPrinter {
  /// Where a long text goes on in a line of its own.
  static let width = 100

  private let scenario: Scenario

  /// Makes a printer for a scenario.
  public init(_ scenario: Scenario) { self.scenario = scenario }

  /// The whole file.
  public var text: String {
    var lines = ["scenario 1"]
    func add(_ keyword: String, _ text: String) {
      guard !text.isEmpty else { return }
      lines += Self.wrapped(keyword, text)
    }
    add("title", scenario.title)
    add("policy", scenario.policy.text)
    add("tags", scenario.tags.joined(separator: ", "))
    add("minutes", "\(scenario.minutes)")
    lines.append("")
    for paragraph in scenario.story { add("story", paragraph) }
    add("question", scenario.question)
    for fact in scenario.facts { add("fact", fact.text) }
    add("transcript", scenario.transcript?.text ?? "")
    lines.append("")
    add("aim", scenario.aim)
    for hint in scenario.hints { add("hint", hint) }
    for prompt in scenario.discussion { add("discuss", prompt) }
    for wrong in scenario.wrongAnswers { add("wrong", "\(wrong.answer) \(wrong.text)") }
    add("twin", scenario.twin?.text ?? "")
    if let signature = scenario.signature { add("signed", "\(signature.digest) \(signature.date)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func wrapped(_ keyword: String, _ text: String) -> [String] {
    var lines: [String] = []
    var line = keyword + String(repeating: " ", count: max(1, 9 - keyword.count))
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = "|        "
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }

  /// The text of a file with a new signature: only the line `signed` changes, every other byte stays.
  public static func signing(_ text: String, as signature: Scenario.Signature) -> String {
    let signed = "signed   \(signature.digest) \(signature.date)"
    let end = text.contains("\r\n") ? "\r\n" : "\n"
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    if let index = lines.firstIndex(where: { $0.trimmingBlanks.split(separator: " ").first == "signed" }) {
      lines[index] = signed + (lines[index].unicodeScalars.last == "\r" ? "\r" : "")
      return lines.joined(separator: "\n")
    }
    let isEnded = text.unicodeScalars.last == "\n" || text.isEmpty
    return text + (isEnded ? "" : end) + signed + end
  }
}
