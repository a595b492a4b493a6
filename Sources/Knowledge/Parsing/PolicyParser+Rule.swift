/// Rules: when they hold, what they do, what must come first, what is to be done.
extension PolicyParser {
  /// The verb of a rule whose force is missing: `permitted` with it stands in, so that nothing follows from the mistake.
  private static let placeholder = "may"

  mutating func rule(of clause: inout Clause) {
    let name = script.name(of: "a rule")
    var rule = Rule(id: RuleID(name?.text ?? ""), clause: clause.id, when: .always, force: .permitted)
    rule.modal = Self.placeholder
    rule.source = name.map(script.range(of:)) ?? script.range(of: script.current)
    script.finish()
    var when: Condition?
    var seen: [String] = []
    while let line = script.next(Self.ofRule) {
      switch line.keyword {
      case "when": script.alternative(to: &when)
      case "and": script.continuation(of: &when)
      case "force", "then", "judgement", "reading":
        script.once(&seen)
        single(line, of: &rule)
      default: self.line(line, of: &rule)
      }
      script.finish()
    }
    rule.when = when ?? .always
    if !seen.contains("force") {
      script.report(.noForce, rule.source, "rule `\(rule.id)` has no `force` line; add one, such as `force prohibited`")
    }
    if seen.contains("then"), rule.leaves.isEmpty {
      script.report(
        .thenWithoutLeave,
        rule.source,
        "rule `\(rule.id)` says `then` and names no leave; add `first approve from ...`, or remove `then`"
      )
    }
    clause.rules.append(rule)
  }

  private mutating func single(_ line: Statement, of rule: inout Rule) {
    switch line.keyword {
    case "force":
      let force: Force? = script.choice("a force")
      rule.force = force ?? .permitted
      let modal = script.peek() == nil ? "" : script.quotation("the policy's own verb") ?? ""
      rule.modal = force == nil ? Self.placeholder : modal
    case "then": rule.then = script.choice("what is left") ?? .conditional
    case "judgement": rule.judgement = script.id(of: "a role")
    default: reading(of: &rule)
    }
  }

  private mutating func reading(of rule: inout Rule) {
    guard let text = script.quotation("how it is read") else { return }
    guard script.accept("because") else {
      return script.report(.missingWord, script.rangeOfNext, "after the reading must stand `because` and the reason")
    }
    rule.reading = Reading(text: text, reason: script.quotation("the reason") ?? "")
  }

  private mutating func line(_ line: Statement, of rule: inout Rule) {
    switch line.keyword {
    case "unless": limit(of: &rule)
    case "lifts": rule.lifts += names(of: "a rule or clause").map(Rule.Lifted.rule)
    case "first": leave(of: &rule)
    case "duty": duty(of: &rule)
    case "ask": rule.asks += script.roles().roles
    case "expect": rule.expected += script.expectation().map { [$0] } ?? []
    case "formerly": rule.formerly += script.id(of: "a rule").map { [$0] } ?? []
    default:
      let strength: Strength = script.choice("a strength") ?? .must
      rule.conditions.append(ChecklistPoint(strength, script.text("what must be so")))
    }
  }

  private mutating func limit(of rule: inout Rule) {
    let tests = script.tests()
    guard script.accept("leaving") else {
      script.report(
        .missingLeaving,
        script.rangeOfNext,
        "an `unless` ends in `leaving permitted`, `leaving conditional` or `leaving silent`; say what is left"
      )
      return
    }
    rule.limits.append(Rule.Limit(Condition([tests]), leaving: script.choice("what is left") ?? .silent))
  }

  private mutating func leave(of rule: inout Rule) {
    let kind: Leave.Kind = script.choice("a kind of leave") ?? .approve
    if !script.accept("from") {
      script.report(.missingWord, script.rangeOfNext, "after `\(kind.rawValue)` must stand `from` and a role")
    }
    var leave = Leave(kind, from: script.roles())
    leave.source = script.rangeOfBody
    while let word = script.word() {
      switch word.text {
      case "written" where !word.isQuoted: leave.isWritten = true
      case "before" where !word.isQuoted: leave.before = script.quotation("before what") ?? ""
      default: unexpected(word, among: ["written", "before"])
      }
    }
    rule.leaves.append(leave)
  }

  private mutating func duty(of rule: inout Rule) {
    let strength: Strength = script.choice("a strength") ?? .must
    var duty = Duty(strength, script.quotation("what is to be done") ?? "")
    duty.source = script.rangeOfBody
    var phase: Duty.Phase?
    while let word = script.word() {
      switch word.text {
      case "by" where !word.isQuoted: duty.by = script.id(of: "a role") ?? .you
      case "to" where !word.isQuoted: duty.to = script.roles()
      case "within" where !word.isQuoted: duty.within = script.quotation("the deadline") ?? ""
      case "phase" where !word.isQuoted: phase = script.choice("a phase")
      default: unexpected(word, among: ["by", "to", "within", "phase"])
      }
    }
    duty.phase = phase ?? (duty.to == nil ? .safe : .tell)
    rule.duties.append(duty)
  }

  private mutating func unexpected(_ word: Word, among expected: [String]) {
    script.report(
      .trailingWords,
      script.range(of: word),
      "`\(word.text)` does not belong here; after this may stand \(Script.list(expected))"
    )
    script.position = script.current.end
  }
}
