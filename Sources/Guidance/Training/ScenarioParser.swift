import Knowledge

/// Reads a `.scenario` file.
public struct ScenarioParser {
  /// What can stand in a scenario, in the order in which it is written.
  static let keywords = [
    "title", "policy", "story", "question", "fact", "transcript", "aim", "hint", "discuss", "wrong", "twin", "tags",
    "minutes",
    "signed",
  ]
  private static let single: Set<String> = [
    "title", "policy", "question", "transcript", "aim", "twin", "tags", "minutes", "signed",
  ]

  private var script: TrainingScript
  private var scenario: Scenario
  private var seen: Set<String> = []

  /// Reads a scenario; its name is that of the file, without folder and ending.
  ///
  /// - Returns: the scenario, or every mistake of the file in the order of its lines.
  /// - Complexity: O(size of the file).
  public static func read(_ file: SourceFile) -> Result<Scenario, TrainingMistakes> {
    var parser = ScenarioParser(file)
    parser.readAll()
    let diagnostics = parser.script.ordered
    return diagnostics.isEmpty ? .success(parser.scenario) : .failure(TrainingMistakes(diagnostics))
  }

  private init(_ file: SourceFile) {
    script = TrainingScript(file, format: "scenario")
    scenario = Scenario(id: ScenarioID(Self.stem(of: file.name)), policy: "")
    scenario.source = SourceRange(file: file.name, line: 1)
  }

  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".scenario") ? String(name.dropLast(".scenario".count)) : name
  }

  private mutating func readAll() {
    if !ScenarioID.isWellFormed(scenario.id.text) {
      let message = "`\(scenario.id)` is not a name; name the file with lower-case words joined by hyphens"
      script.report(.badName, scenario.source, message)
    }
    guard !script.isRefused else { return }
    for entry in script.entries { read(entry) }
    for keyword in ["title", "policy", "story", "aim"] where !seen.contains(keyword) {
      script.report(.missingLine, scenario.source, "the line `\(keyword)` is missing; a scenario needs it")
    }
    if !seen.contains("fact"), !seen.contains("transcript") {
      script.report(
        .missingLine,
        scenario.source,
        "the line `fact` is missing, or `transcript` in its place; a scenario needs one"
      )
    }
    if let transcript = scenario.transcript, seen.contains("fact") {
      let message = "a transcript holds its own facts; keep the lines `fact`, or the line `transcript`"
      script.report(.opposedLines, transcript.source, message)
    }
  }

  private mutating func read(_ entry: TrainingScript.Entry) {
    guard Self.keywords.contains(entry.keyword) else { return script.unknown(entry, among: Self.keywords) }
    let isNew = seen.insert(entry.keyword).inserted
    if !isNew, Self.single.contains(entry.keyword) {
      return script.report(.repeatedLine, entry.source, "a second `\(entry.keyword)` stands here; only one is possible")
    }
    guard script.needsText(entry, Self.what(entry.keyword)) else { return }
    switch entry.keyword {
    case "title": scenario.title = entry.text
    case "policy": readPolicy(entry)
    case "story": scenario.story.append(entry.text)
    case "question": scenario.question = entry.text
    case "fact": scenario.facts.append(Scenario.Given(entry.text, source: entry.textSource))
    case "transcript": readTranscript(entry)
    case "aim": scenario.aim = entry.text
    case "hint": scenario.hints.append(entry.text)
    case "discuss": scenario.discussion.append(entry.text)
    case "wrong": readWrong(entry)
    case "twin": scenario.twin = Scenario.Given(entry.text, source: entry.textSource)
    case "tags": readTags(entry)
    case "minutes": readMinutes(entry)
    default: readSignature(entry)
    }
  }

  private static func what(_ keyword: String) -> String {
    switch keyword {
    case "fact", "twin": "a fact and its value, such as `contact=pupil`"
    case "transcript": "the name of a transcript, such as `trip-photo.transcript`"
    case "wrong": "a wrong answer and what to say to it"
    case "minutes": "a number from 1 to 60"
    case "signed": "a digest and a date"
    default: "a text"
    }
  }

  private mutating func readPolicy(_ entry: TrainingScript.Entry) {
    scenario.policy = PolicyID(entry.text)
    if !PolicyID.isWellFormed(entry.text) {
      script.report(.badName, entry.textSource, "`\(entry.text)` is not a policy's name")
    }
  }

  /// Only a name, no path: what a scenario is told from stands with the policy's transcripts.
  private mutating func readTranscript(_ entry: TrainingScript.Entry) {
    scenario.transcript = Scenario.Given(entry.text, source: entry.textSource)
    let ending = ".transcript"
    guard entry.text.hasSuffix(ending), ScenarioID.isWellFormed(String(entry.text.dropLast(ending.count))) else {
      let message = "`\(entry.text)` is not the name of a transcript; write it as `trip-photo.transcript`"
      return script.report(.badName, entry.textSource, message)
    }
  }

  private mutating func readWrong(_ entry: TrainingScript.Entry) {
    let answer = String(entry.text.prefix { !$0.isWhitespace })
    let text = String(entry.text.dropFirst(answer.count)).trimmingBlanks
    guard !text.isEmpty else {
      return script.report(.emptyText, entry.textSource, "after `\(answer)` must stand what to say to it")
    }
    scenario.wrongAnswers.append(Scenario.WrongAnswer(answer, text, source: entry.textSource))
  }

  private mutating func readTags(_ entry: TrainingScript.Entry) {
    scenario.tags = entry.text.split(separator: ",").map { $0.trimmingBlanks }.filter { !$0.isEmpty }
    for tag in scenario.tags where !ScenarioID.isWellFormed(tag) {
      script.report(.badName, entry.textSource, "`\(tag)` is not a tag; write lower-case words joined by hyphens")
    }
  }

  private mutating func readMinutes(_ entry: TrainingScript.Entry) {
    guard let minutes = Int(entry.text), (1...60).contains(minutes) else {
      return script.report(.badNumber, entry.textSource, "`\(entry.text)` is not a number from 1 to 60")
    }
    scenario.minutes = minutes
  }

  private mutating func readSignature(_ entry: TrainingScript.Entry) {
    let parts = entry.text.split(separator: " ").map(String.init)
    guard let digest = parts.first, digest.count == 12, digest.allSatisfy({ $0.isHexDigit && !$0.isUppercase }) else {
      return script.report(.badDigest, entry.textSource, "a digest has twelve hexadecimal digits; sign it with mayi")
    }
    guard parts.count == 2, let date = CalendarDate(parts[1]) else {
      return script.report(.badDate, entry.textSource, "after the digest must stand a date such as `2026-09-01`")
    }
    scenario.signature = Scenario.Signature(digest: digest, date: date)
  }
}

/// All the mistakes of a training file, in the order of its lines.
public struct TrainingMistakes: Error, Hashable, Sendable {
  /// The mistakes, at least one.
  public let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
