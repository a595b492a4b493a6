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

  private static let most = 1 << 20

  private init(_ use: Use, _ name: String, head: String = "", tail: String = "", _ part: (Int) -> String) {
    self.use = use
    self.name = name
    var text = head
    text.reserveCapacity(Self.most)
    var number = 0
    while true {
      let next = part(number)
      guard text.utf8.count + next.utf8.count + tail.utf8.count <= Self.most else { break }
      text += next
      number += 1
    }
    self.text = text + tail
  }

  /// All of them.
  static var all: [HostileFile] { policies + vocabularies + documents + sessions }

  // MARK: - Knowledge

  private static let head = "format 1\nsection s \"S\"\nclause c0 at paragraph 1\n  says A.\n  none scope\n"
  private static let force = "    force prohibited \"must not\"\n"
  private static let oneRule = head + "clause c1 at paragraph 2\n  says A.\n  rule r0\n"

  /// A condition of so many facts, never the same twice in a row.
  private static func condition(_ number: Int, facts: Int) -> String {
    (0..<facts).map { step in
      let mixed = (number &+ 1) &* 2_654_435_761 &+ step &* 40_503
      return "f\((number + step * 3) % 10) is v\(mixed >> 8 % 7) or v\(7 + mixed >> 5 % 3)"
    }.joined(separator: " and ")
  }

  private static func rule(_ number: Int, facts: Int, limits: Int) -> String {
    let cuts = (0..<limits).map { "    unless \(condition(number + $0 * 7 + 1, facts: 3)) leaving silent\n" }
    return "clause k\(number) at paragraph \(number + 2)\n  says A.\n  rule r\(number)\n"
      + "    when \(condition(number, facts: facts))\n" + cuts.joined() + force
  }

  private static var policies: [HostileFile] {
    [
      HostileFile(.policy, "clauses", head: head) { "clause k\($0) at paragraph 1\n says A.\n none scope\n" },
      HostileFile(.policy, "sections", head: "format 1\n") { number in
        "section s\(number) \"S\"\nclause c\(number) at paragraph 1\n says A.\n none scope\n"
      },
      HostileFile(.policy, "rules of two conditions", head: head) { rule($0, facts: 2, limits: 0) },
      HostileFile(.policy, "rules of five conditions", head: head) { rule($0, facts: 5, limits: 0) },
      HostileFile(.policy, "rules with ten limits", head: head) { rule($0, facts: 2, limits: 10) },
      HostileFile(.policy, "a rule of limits", head: oneRule + "    when f0 is v1\n", tail: force) {
        "    unless \(condition($0, facts: 5)) leaving silent\n"
      },
      HostileFile(.policy, "a rule of alternatives", head: oneRule, tail: force) {
        "    when \(condition($0, facts: 4))\n"
      },
      HostileFile(.policy, "duties", head: oneRule + "    when f0 is v1\n" + force) {
        "    duty must \"D\($0)\" to headteacher\n"
      },
      HostileFile(.policy, "short lines", head: "format 1\n") { _ in "a\n" },
      HostileFile(.policy, "nearly key words", head: "format 1\nsection s \"S\"\n") { _ in "claus x\n" },
      HostileFile(.policy, "unknown facts", head: head) { number in
        "clause k\(number) at paragraph 1\n says A.\n rule r\(number)\n when f\(number)x is v1\n\(force)"
      },
      HostileFile(.policy, "open quotations", head: "format 1\n") { _ in "section s \"\n" },
      HostileFile(.policy, "zero bytes", head: "format 1\n") { _ in "\u{0}" },
      HostileFile(.policy, "one line", head: "format 1\n") { _ in "x" },
      HostileFile(.policy, "marks on letters", head: "format 1\nsection s \"x\"\nclause c at paragraph 1\n says a\n") {
        _ in
        " | a\u{301}\u{302}\u{303}\n"
      },
    ]
  }

  /// The vocabulary that the policies here speak of.
  static let vocabulary =
    "format 1\n"
    + (0..<10).map { fact in
      "fact f\(fact) \"F\(fact)?\"\n" + (0..<10).map { "  value v\($0) \"V\($0)\"\n" }.joined()
    }.joined() + "role headteacher \"the head\"\n"

  private static var vocabularies: [HostileFile] {
    [
      HostileFile(.vocabulary, "facts", head: vocabulary) { number in
        number < 980 ? "fact g\(number) \"G?\"\n" + (0..<40).map { "  value v\($0) \"V\"\n" }.joined() : "# x\n"
      },
      HostileFile(.vocabulary, "values", head: vocabulary + "fact g \"G?\"\n") { "  value w\($0) \"W\"\n" },
      HostileFile(.vocabulary, "other words", head: vocabulary + "fact g \"G?\"\n  value w \"W\"\n") {
        "    other word \($0)\n"
      },
      HostileFile(.vocabulary, "impossibilities", head: vocabulary) { "impossible \(condition($0, facts: 3))\n" },
      HostileFile(.vocabulary, "roles", head: vocabulary) { "role r\($0) \"R\"\n" },
    ]
  }

  // MARK: - Documents

  private static var documents: [HostileFile] {
    let texts: [(String, (Int) -> String)] = [
      ("letters", { _ in "x" }), ("words", { _ in "ab " }), ("sentences", { _ in "A b. " }), ("lines", { _ in "a\n" }),
      ("bullets", { _ in "- must not.\n" }), ("nested bullets", { String(repeating: " ", count: $0 % 200) + "- a.\n" }),
      ("headings", { "# Heading \($0)\n\nStaff must not.\n\n" }), ("tables", { _ in "| a | b |\n" }),
      ("brackets", { _ in "[" }), ("stars", { _ in "*a*" }), ("marks", { _ in "a\u{301}" }),
    ]
    return [.document, .skeleton].flatMap { use in texts.map { HostileFile(use, $0.0, $0.1) } }
  }

  // MARK: - Sessions and what is kept

  private static var sessions: [HostileFile] {
    let transcript = "transcript 1\ntitle T\npolicy POLICY\n\n"
    let cases = "cases 1\npolicy POLICY\n\n"
    let scenario = "scenario 1\ntitle T\npolicy POLICY\n"
    let results =
      "attempt,learner,scenario,theme,policy,version,item,predicted,expected,correct,mark,tries,hints,people,started,"
      + "finished\r\n"
    return [
      HostileFile(.transcript, "lines", head: transcript) { _ in "a\n" },
      HostileFile(.transcript, "questions", head: transcript) { _ in "ask stage\nanswer planning\n\n" },
      HostileFile(.transcript, "restarts", head: transcript) { _ in "restart\n" },
      HostileFile(.transcript, "cases", head: cases) { "case C\($0)\nstage planning\nverdict silent\n\n" },
      HostileFile(.transcript, "facts of one case", head: cases + "case A\n") { _ in "stage planning\n" },
      HostileFile(.transcript, "nearly facts", head: cases + "case A\n") { _ in "stagee plannin\n" },
      HostileFile(.scenario, "story", head: scenario) { _ in "story a b c\n" },
      HostileFile(.scenario, "facts", head: scenario) { _ in "fact stage=planning\n" },
      HostileFile(.scenario, "lines", head: scenario) { _ in "a\n" },
      HostileFile(.contacts, "lines", head: "format 1\n") { _ in "a\n" },
      HostileFile(.school, "lines") { _ in "maesteg\n" },
      HostileFile(.results, "rows", head: results) { number in
        "\(number),l,friend,t,POLICY,1,verdict,silent,permitted,false,wrong,1,0,1,"
          + "2026-09-01T09:30:00Z,2026-09-01T09:31:00Z\r\n"
      },
      HostileFile(.results, "quotes", head: results) { _ in "\"" },
    ]
  }
}
