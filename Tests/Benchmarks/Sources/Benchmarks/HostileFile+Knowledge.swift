/// Knowledge that means harm.
extension HostileFile {
  private static let head = "format 1\nsection s \"S\"\nclause c0 at paragraph 1\n  says A.\n  none scope\n"
  private static let ban = "    force prohibited \"must not\"\n"
  private static let yes = "    force permitted \"may\"\n"
  private static let oneRule = head + "clause c1 at paragraph 2\n  says A.\n  rule r0\n"
  private static let always = oneRule + "    when f0 is v1\n" + ban

  /// A condition of so many facts, never the same twice in a row.
  private static func condition(_ number: Int, facts: Int) -> String {
    (0..<facts).map { step in
      let mixed = (number &+ 1) &* 2_654_435_761 &+ step &* 40_503
      return "f\((number + step * 3) % 10) is v\((mixed >> 8) % 7) or v\(7 + (mixed >> 5) % 3)"
    }.joined(separator: " and ")
  }

  /// A clause with a rule of such lines.
  private static func clause(_ number: Int, of lines: String = "", _ rule: String) -> String {
    "clause k\(number) at paragraph \(number + 3)\n  says A.\n\(lines)  rule q\(number)\n\(rule)"
  }

  private static func rule(_ number: Int, facts: Int, limits: Int = 0) -> String {
    let cuts = (0..<limits).map { "    unless \(condition(number + $0 * 7 + 1, facts: 3)) leaving silent\n" }
    return clause(number, "    when \(condition(number, facts: facts))\n" + cuts.joined() + ban)
  }

  /// So many facts beside the usual ones, each of the same lines.
  private static func facts(_ count: Int, _ lines: (Int) -> String) -> String {
    (0..<count).map { "fact g\($0) \"G?\"\n\(lines($0))" }.joined()
  }

  private static let onOff = "  value a \"A\"\n  value b \"B\"\n"

  // MARK: - Policies

  static var policies: [HostileFile] {
    [
      HostileFile(.policy, "clauses", head: head) { "clause k\($0) at paragraph 1\n says A.\n none scope\n" },
      HostileFile(.policy, "sections", head: "format 1\n") { number in
        "section s\(number) \"S\"\nclause c\(number) at paragraph 1\n says A.\n none scope\n"
      },
      HostileFile(.policy, "sections with a scope", head: "format 1\n") { number in
        "section s\(number) \"S\"\n  applies \(condition(number, facts: 3))\n" + rule(number, facts: 3)
      },
      HostileFile(.policy, "rules of one condition", head: head) { rule($0, facts: 1) },
      HostileFile(.policy, "rules of two conditions", head: head) { rule($0, facts: 2) },
      HostileFile(.policy, "rules of five conditions", head: head) { rule($0, facts: 5) },
      HostileFile(.policy, "rules for everything", head: head) { clause($0, ban + "    duty must \"D\($0).\"\n") },
      HostileFile(.policy, "duties", head: always) { "    duty must \"D\($0)\" to headteacher\n" },
      HostileFile(.policy, "rules with duties", head: head) {
        clause($0, "    when \(condition($0, facts: 1))\n    force required \"must\"\n    duty must \"D\($0).\"\n")
      },
      HostileFile(.policy, "contradictions", head: always) {
        clause($0, of: "  contradicts \($0 == 0 ? "c1" : "k\($0 - 1)") settled-by headteacher\n", yes)
      },
      HostileFile(.policy, "silences", head: always + "section z \"\"\n") {
        "silence x\($0)\n  when \(condition($0, facts: 4))\n  because outside\n  says S.\n"
      },
      HostileFile(.policy, "rulings", head: always + (0..<4_000).map { clause($0, yes) }.joined()) {
        "ruling u\($0)\n  on c1, k\($0)\n  follow k\($0)\n  says S.\n  by headteacher\n  dated 2026-09-01\n"
      },
      HostileFile(.policy, "expectations", head: always) { "    expect shadowed-rule R\($0)\n" },
      HostileFile(.policy, "short lines", head: "format 1\n") { _ in "a\n" },
      HostileFile(.policy, "nearly key words", head: "format 1\nsection s \"S\"\n") { _ in "claus x\n" },
      HostileFile(.policy, "unknown facts", head: head) { clause($0, "    when f\($0)x is v1\n" + ban) },
      HostileFile(.policy, "open quotations", head: "format 1\n") { _ in "section s \"\n" },
      HostileFile(.policy, "zero bytes", head: "format 1\n") { _ in "\u{0}" },
      HostileFile(.policy, "one line", head: "format 1\n") { _ in "x" },
      HostileFile(.policy, "marks on letters", head: "format 1\nsection s \"x\"\nclause c at paragraph 1\n says a\n") {
        _ in
        " | a\u{301}\u{302}\u{303}\n"
      },
    ]
  }

  /// Those whose rules cut one another up.
  static var tangledPolicies: [HostileFile] {
    let sets =
      "format 1\n"
      + (0..<10).map { fact in
        "fact f\(fact) \"F?\"\n  several\n" + (0..<60).map { "  value v\($0) \"V\"\n" }.joined()
      }.joined() + "role headteacher \"the head\"\n"
    let many = vocabulary + facts(980) { _ in onOff }
    return [
      HostileFile(.policy, "rules with three limits", head: head) { rule($0, facts: 2, limits: 3) },
      HostileFile(.policy, "rules with ten limits", head: head) { rule($0, facts: 2, limits: 10) },
      HostileFile(.policy, "a rule of limits", head: oneRule + "    when f0 is v1\n", tail: ban) {
        "    unless \(condition($0, facts: 5)) leaving silent\n"
      },
      HostileFile(.policy, "a rule of alternatives", head: oneRule, tail: ban) {
        "    when \(condition($0, facts: 4))\n"
      },
      HostileFile(.policy, "rules of alternatives", head: head) { number in
        clause(number, (0..<8).map { "    when \(condition(number * 31 + $0, facts: 4))\n" }.joined() + ban)
      },
      HostileFile(.policy, "exceptions to one rule", head: always) {
        clause($0, "    when \(condition($0, facts: 3))\n    lifts r0\n" + yes)
      },
      HostileFile(.policy, "exceptions to exceptions", head: always) {
        clause($0, "    when f0 is v1\n    lifts \($0 == 0 ? "r0" : "q\($0 - 1)")\n" + yes)
      },
      HostileFile(.policy, "sets that hold all", head: head, beside: sets) {
        clause($0, "    when f\($0 % 10) has all of v\($0 / 10 % 60), v\(($0 / 10 + 7) % 60)\n" + ban)
      },
      HostileFile(.policy, "rules on sets", head: head, beside: sets) {
        clause($0, "    when f\($0 % 10) is v\($0 / 10 % 60) and f\(($0 + 3) % 10) is not v\($0 / 7 % 60)\n" + ban)
      },
      HostileFile(.policy, "rules on a thousand facts", head: head, beside: many) {
        clause($0, "    when g\($0 % 980) is a\n" + ban)
      },
      HostileFile(.policy, "rules on pairs of facts", head: head, beside: many) {
        clause($0, "    when g\($0 % 980) is a and g\(($0 * 7 + 1) % 980) is b\n" + ($0 % 2 == 0 ? ban : yes))
      },
      HostileFile(
        .policy,
        "rules beside impossibilities",
        head: head,
        beside: vocabulary
          + (0..<60).map { "impossible f\($0 % 10) is v\($0 / 10) and f\(($0 + 1) % 10) is v\($0 / 20)\n" }.joined()
      ) { rule($0, facts: 2) },
    ]
  }

  // MARK: - Vocabularies

  /// The vocabulary that the policies here speak of.
  static let vocabulary =
    "format 1\n"
    + (0..<10).map { fact in
      "fact f\(fact) \"F\(fact)?\"\n" + (0..<10).map { "  value v\($0) \"V\($0)\"\n" }.joined()
    }.joined() + "role headteacher \"the head\"\n"

  static var vocabularies: [HostileFile] {
    func of(_ name: String, _ count: Int, _ lines: (Int) -> String) -> HostileFile {
      HostileFile(.vocabulary, name, head: vocabulary + facts(count, lines)) { _ in "# x\n" }
    }
    return [
      of("facts", 980) { _ in (0..<40).map { "  value v\($0) \"V\"\n" }.joined() },
      of("facts that wait for facts", 980) { ($0 == 0 ? "" : "  when g\($0 - 1) is a\n") + onOff },
      of("answers that mean others", 980) { number in
        let means = number < 979 ? "    means g\(number + 1) is a\n" : ""
        return "  value a \"A\"\n\(means)  value b \"B\"\n\(means)"
      },
      of("answers of danger", 980) { _ in "  value a \"A\"\n    danger\n  value b \"B\"\n" },
      HostileFile(.vocabulary, "values", head: vocabulary + "fact g \"G?\"\n") { "  value w\($0) \"W\"\n" },
      HostileFile(.vocabulary, "other words", head: vocabulary + "fact g \"G?\"\n  value w \"W\"\n") {
        "    other word \($0)\n"
      },
      HostileFile(.vocabulary, "impossibilities", head: vocabulary) { "impossible \(condition($0, facts: 3))\n" },
      HostileFile(.vocabulary, "roles", head: vocabulary) { "role r\($0) \"R\"\n" },
    ]
  }
}
