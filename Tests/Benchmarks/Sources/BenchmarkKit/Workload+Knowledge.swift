import Knowledge

extension Workload {
  /// The workload as the knowledge of a policy, in mayi's own language: rule `n` is `rule-n` of clause `clause-n`.
  public func knowledgeFiles(policy: String) -> KnowledgeFiles {
    KnowledgeFiles(
      policy: PolicyID(policy),
      vocabulary: [SourceFile(name: "vocabulary/plain.vocabulary", text: vocabulary)],
      files: [
        SourceFile(name: "\(policy)/card.policy", text: Self.card(policy)),
        SourceFile(name: "\(policy)/01-rules.policy", text: policyText),
      ],
      practices: []
    )
  }

  /// The number of the rule with this name.
  public static func number(of rule: RuleID) -> Int { Int(rule.text.dropFirst("rule-".count))! }

  private var vocabulary: String {
    var text = "format 1\nrole headteacher \"the headteacher\"\n"
    for fact in facts {
      text += "fact \(Self.id(fact.name)) \"What about \(Self.id(fact.name))?\"\n"
      for value in fact.values { text += "  value \(Self.id(value)) \"\(value)\"\n" }
    }
    return text
  }

  private static func card(_ policy: String) -> String {
    """
    format 1
    policy \(policy)
      title         Generated policy
      organisation  School \(policy)
      nation        england
      version       none stated
      dated         none stated
      review        none stated
      covers        Everybody.
      general       headteacher
    role headteacher "the headteacher"
      reach  Room 1

    """
  }

  private var policyText: String {
    var text = "format 1\nsection rules \"Rules\"\n"
    for (number, rule) in rules.enumerated() { text += clause(number, rule) }
    return text
  }

  private func clause(_ number: Int, _ rule: Rule) -> String {
    var text = "clause clause-\(number) at paragraph \(number + 1)  digest 000000000000\n"
    text += "  says  What rule \(number) of the workload says.\n"
    text += "  purpose  Makes a rule for the comparison.\n"
    text += "  rule rule-\(number)\n    when \(condition(rule.when))\n"
    if let unless = rule.unless { text += "    unless \(condition(unless)) leaving silent\n" }
    let (force, modal) = Self.words[rule.rank]
    text += "    force \(force) \"\(modal)\"\n"
    return rule.rank == 1 ? text + "    first approve from headteacher\n" : text
  }

  private func condition(_ masks: [UInt32]) -> String {
    facts.indices.filter { masks[$0] != full($0) }.map { fact in
      let values = facts[fact].values.indices.filter { masks[fact] >> UInt32($0) & 1 == 1 }
      return
        "\(Self.id(facts[fact].name)) is \(values.map { Self.id(facts[fact].values[$0]) }.joined(separator: " or "))"
    }.joined(separator: " and ")
  }

  private static func id(_ name: String) -> String { name.split(separator: "_").joined(separator: "-") }

  /// The forces, strictest first, with a verb for each.
  private static let words = [
    ("prohibited", "must not"), ("needs-approval", "only with"), ("advised-against", "avoid"),
    ("conditional", "consider carefully"), ("permitted", "may"),
  ]
}
