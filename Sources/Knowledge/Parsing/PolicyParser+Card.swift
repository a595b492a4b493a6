/// The card: title, dates, whom it covers, and the roles with how to reach them.
extension PolicyParser {
  mutating func policy() {
    let name = script.name(of: "the policy")
    var policy = Policy(id: expected ?? PolicyID(name?.text ?? ""))
    policy.source = name.map(script.range(of:)) ?? script.range(of: script.current)
    if let name, let expected, name.text != expected.text {
      script.report(
        .wrongPolicy,
        script.range(of: name),
        "this is the folder of `\(expected)`, and the card says `\(name.text)`; the two must be the same"
      )
    }
    if card != nil { script.report(.duplicateName, policy.source, "a second card stands here; a policy has only one") }
    script.finish()
    var seen: [String] = []
    while let line = script.next(Self.ofCard) {
      if line.keyword != "expect" { script.once(&seen) }
      cardLine(line, of: &policy)
      script.finish()
    }
    for needed in Self.ofCard.lines.prefix(7) where !seen.contains(needed) {
      let message = "the card has no `\(needed)` line; add one"
      if needed == "title" || needed == "nation" {
        script.report(.missingLine, policy.source, message)
      } else {
        script.warn(.missingLine, policy.source, message)
      }
    }
    card = card ?? policy
  }

  private mutating func cardLine(_ line: Statement, of policy: inout Policy) {
    switch line.keyword {
    case "title": policy.title = script.text("the title")
    case "organisation": policy.organisation = script.text("whose policy it is")
    case "nation": policy.nation = script.choice("a nation") ?? .england
    case "version": policy.version = script.statedText("the version as printed")
    case "dated": policy.dated = script.date()
    case "review": policy.review = script.date()
    case "covers": policy.covers = script.text("whom the policy binds")
    case "general": policy.general = naming()
    case "expect": policy.expected += script.expectation().map { [$0] } ?? []
    default: policy.lead = naming()
    }
  }

  private mutating func naming() -> Policy.Naming? {
    guard let role: RoleID = script.id(of: "a role") else { return nil }
    guard script.accept("from") else { return Policy.Naming(role, clause: nil) }
    return Policy.Naming(role, clause: script.id(of: "a clause"))
  }

  mutating func role() {
    let name = script.name(of: "a role")
    let label = script.quotation("what the policy calls it")
    var detail = RoleDetail(role: RoleID(name?.text ?? ""), label: label ?? "")
    detail.source = name.map(script.range(of:)) ?? script.range(of: script.current)
    script.finish()
    var seen: [String] = []
    while let line = script.next(Self.ofRole) {
      roleLine(line, of: &detail, &seen)
      script.finish()
    }
    if name != nil { roles.append(detail) }
  }

  private mutating func roleLine(_ line: Statement, of detail: inout RoleDetail, _ seen: inout [String]) {
    switch line.keyword {
    case "for": detail.purposes.append(script.text("what the policy names it for"))
    case "reach":
      let reach = script.statedText("how to reach it")
      if !reach.isEmpty { detail.reach.append(reach) }
    case "expect": detail.expected += script.expectation().map { [$0] } ?? []
    case "holder":
      script.once(&seen)
      detail.holder = script.statedText("the name that the document gives")
    default:
      script.once(&seen)
      detail.alternate = script.id(of: "a role")
      detail.alternateIsPractice = script.accept("practice")
    }
  }
}
