import Knowledge

/// Finds duties that name nobody, and roles that nobody can reach.
///
/// A role needs a way to reach it, from the card or the school's contacts, or an alternate; those who consent are the
/// people concerned, and need none. Where the policy names nobody, or says how to reach nobody, that is the document's
/// own gap and only a note.
struct RolesInReach: Check {
  static let codes: [Finding.Code] = [.roleOutOfReach, .noneNamed]

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    subject.placed.flatMap(nobody) + reach(subject)
  }

  private func nobody(_ placed: CheckSubject.PlacedRule) -> [Finding] {
    let rule = placed.rule
    return rule.duties.filter(\.tellsNobody).map { duty in
      let message =
        "`\(rule.id)` asks to tell somebody and names nobody; add `to ROLE` if the document does, or leave it as "
        + "its gap"
      return Finding(.noneNamed, .note, about: placed.subjects, at: duty.source, message)
    }
  }

  /// The roles that people are sent to and nobody says how to reach, with where the card has them.
  static func unreached(in knowledge: KnowledgeBase) -> [(use: RoleUse, source: SourceRange)] {
    let leaves = knowledge.policy.rules.flatMap(\.leaves)
    let concerned = Set(leaves.filter { $0.kind == .consent }.flatMap(\.from.roles))
    return RoleUse.roles(of: knowledge).filter { use in
      !concerned.contains(use.role) && knowledge.ways(toReach: use.role).isEmpty
    }.map { use in (use, knowledge.policy.roles.first { $0.role == use.role }?.source ?? use.source) }
  }

  private func reach(_ subject: CheckSubject) -> [Finding] {
    Self.unreached(in: subject.knowledge).map { use, source in
      if let alternate = subject.knowledge.alternate(of: use.role) {
        let message =
          "the policy does not say how to reach `\(use.role)`; the alternate is `\(alternate)`, and the school can "
          + "add a contact"
        return Finding(.noneNamed, .note, about: [.role(use.role)], at: source, message)
      }
      let message = "nobody can reach `\(use.role)`, and it has no alternate; add `reach` or `alternate` to the card"
      return Finding(.roleOutOfReach, .error, about: [.role(use.role)], at: source, message)
    }
  }
}

extension Duty {
  /// True where it is to tell somebody, and nobody is named.
  var tellsNobody: Bool { phase == .tell && to?.roles.isEmpty ?? true }
}

/// A role that the knowledge sends people to, and where first.
struct RoleUse {
  let role: RoleID
  let source: SourceRange

  /// The roles that the policy sends people to, each once, in the order of their first use.
  static func roles(of knowledge: KnowledgeBase) -> [RoleUse] {
    let policy = knowledge.policy
    var uses = [policy.general, policy.lead].compactMap { $0 }.map { RoleUse(role: $0.role, source: policy.source) }
    for section in policy.sections {
      for clause in section.clauses {
        uses += clause.contradictions.compactMap(\.settledBy).map { RoleUse(role: $0, source: clause.source) }
        uses += clause.rules.flatMap { roles(of: $0) }
      }
      uses += section.silences.flatMap { silence in silence.asks.map { RoleUse(role: $0, source: silence.source) } }
    }
    var seen: Set<RoleID> = [.you]
    return uses.filter { seen.insert($0.role).inserted }
  }

  private static func roles(of rule: Rule) -> [RoleUse] {
    rule.leaves.flatMap { leave in leave.from.roles.map { RoleUse(role: $0, source: leave.source) } }
      + rule.duties.flatMap { duty in (duty.to?.roles ?? []).map { RoleUse(role: $0, source: duty.source) } }
      + (rule.asks + [rule.judgement].compactMap { $0 }).map { RoleUse(role: $0, source: rule.source) }
  }
}

extension KnowledgeBase {
  /// Who stands in for a role: by the card, else by the vocabulary; nil where nobody is known.
  func alternate(of role: RoleID) -> RoleID? {
    policy.roles.first { $0.role == role }?.alternate ?? vocabulary.role(role)?.alternate
  }

  /// The ways to reach a role: those of the card, then the school's own.
  func ways(toReach role: RoleID) -> [String] {
    let card = policy.roles.filter { $0.role == role }.flatMap(\.reach)
    let own = contacts.filter { $0.role == role && ($0.policy == nil || $0.policy == policy.id) }
    return card + own.flatMap { $0.reach + [$0.holder].filter { !$0.isEmpty } }
  }
}
