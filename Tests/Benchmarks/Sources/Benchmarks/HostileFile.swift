/// A file of the largest size that means harm, and the command that is given it.
struct HostileFile {
  /// What the command does with the file.
  enum Use: String, CaseIterable {
    /// Answers by a policy of this one file.
    case policy
    /// Answers by the policy beside a vocabulary of this file.
    case vocabulary
    /// Holds it as a document against a shipped policy.
    case document
    /// Makes a skeleton of it.
    case skeleton
    /// Replays it.
    case transcript
    /// Checks it as a scenario.
    case scenario
    /// Trains by it as a running order.
    case order
    /// Reads it as the school's contacts.
    case contacts
    /// Reads it as the school that is remembered.
    case school
    /// Reads it as results of training.
    case results
  }

  let use: Use
  let name: String
  let text: String
  /// The vocabulary beside a policy.
  let vocabulary: String

  /// The largest file that is read.
  static let most = 1 << 20

  /// A file of as many parts as it has room for between its head and its tail, or of the first few of them.
  init(
    _ use: Use,
    _ name: String,
    head: String = "",
    tail: String = "",
    beside vocabulary: String = HostileFile.vocabulary,
    parts: Int = .max,
    _ part: (Int) -> String
  ) {
    self.use = use
    self.name = name
    self.vocabulary = vocabulary
    var text = head
    text.reserveCapacity(Self.most)
    for number in 0..<parts {
      let next = part(number)
      guard text.utf8.count + next.utf8.count + tail.utf8.count <= Self.most else { break }
      text += next
    }
    self.text = text + tail
  }

  /// All of them.
  static var all: [HostileFile] { policies + tangledPolicies + vocabularies + documents + sessions }
}

// MARK: - Documents

extension HostileFile {
  private static var documents: [HostileFile] {
    let texts: [(String, (Int) -> String)] = [
      ("letters", { _ in "x" }), ("words", { _ in "ab " }), ("sentences", { _ in "A b. " }), ("lines", { _ in "a\n" }),
      ("bullets", { _ in "- must not.\n" }), ("nested bullets", { String(repeating: " ", count: $0 % 200) + "- a.\n" }),
      ("headings", { "# Heading \($0)\n\nStaff must not.\n\n" }), ("tables", { _ in "| a | b |\n" }),
      ("brackets", { _ in "[" }), ("stars", { _ in "*a*" }), ("marks", { _ in "a\u{301}" }),
      ("long paragraphs", { $0 < 400 ? String(repeating: "Staff must not post \($0). ", count: 100) + "\n\n" : "\n" }),
      ("long bullets", { $0 < 9_000 ? "- Staff must not post a picture of a pupil, nor of \($0) or so.\n" : "\n" }),
    ]
    return [.document, .skeleton].flatMap { use in
      texts.map {
        HostileFile(use, $0.0, parts: ["long paragraphs", "long bullets"].contains($0.0) ? 9_000 : .max, $0.1)
      }
    }
  }
}

// MARK: - Sessions and what is kept

extension HostileFile {
  private static var sessions: [HostileFile] {
    let transcript = "transcript 1\ntitle T\npolicy POLICY\n\n"
    let cases = "cases 1\npolicy POLICY\n\n"
    let scenario = "scenario 1\ntitle T\npolicy POLICY\n"
    let told = scenario + "story A b.\nfact stage=planning\n"
    let results =
      "attempt,learner,scenario,theme,policy,version,item,predicted,expected,correct,mark,tries,hints,people,started,"
      + "finished\r\n"
    func row(_ number: Int, _ scenario: String) -> String {
      "\(number),l\(number),\(scenario),t,POLICY,1,verdict,silent,permitted,false,wrong,1,0,1,"
        + "2026-09-01T09:30:00Z,2026-09-01T09:31:00Z\r\n"
    }
    return [
      HostileFile(.transcript, "lines", head: transcript) { _ in "a\n" },
      HostileFile(.transcript, "questions", head: transcript) { _ in "ask stage\nanswer planning\n\n" },
      HostileFile(.transcript, "given facts", head: transcript) { _ in "given stage planning\n" },
      HostileFile(.transcript, "restarts", head: transcript) { _ in "restart\n" },
      HostileFile(.transcript, "cases", head: cases) { "case C\($0)\nstage planning\nverdict silent\n\n" },
      HostileFile(.transcript, "facts of one case", head: cases + "case A\n") { _ in "stage planning\n" },
      HostileFile(.transcript, "nearly facts", head: cases + "case A\n") { _ in "stagee plannin\n" },
      HostileFile(.scenario, "story", head: scenario) { _ in "story a b c\n" },
      HostileFile(.scenario, "facts", head: scenario) { _ in "fact stage=planning\n" },
      HostileFile(.scenario, "hints", head: told) { "hint A b \($0).\n" },
      HostileFile(.scenario, "lines", head: scenario) { _ in "a\n" },
      HostileFile(.order, "scenarios", head: "order 1\ntitle T\n") { "say 1 A b.\nscenario s-\($0)\n" },
      HostileFile(.contacts, "lines", head: "format 1\n") { _ in "a\n" },
      HostileFile(.contacts, "roles", head: "format 1\n") { "contact headteacher\n  reach R\($0)\n" },
      HostileFile(.contacts, "ways to reach", head: "format 1\ncontact headteacher\n") { "  reach R\($0)\n" },
      HostileFile(.school, "lines") { _ in "maesteg\n" },
      HostileFile(.results, "rows", head: results) { row($0, "friend") },
      HostileFile(.results, "scenarios", head: results) { row($0, "s\($0)") },
      HostileFile(.results, "quotes", head: results) { _ in "\"" },
    ]
  }
}
