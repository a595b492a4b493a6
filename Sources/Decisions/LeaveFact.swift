import Knowledge

/// The facts that stand for leaves: has the headteacher approved, has the parent consented?
///
/// A leave counts as not given until the person says so, so it is never asked; it is listed to tick.
public enum LeaveFact {
  /// Nobody has said that it was given.
  public static let notGiven: ValueID = "not-given"
  /// It was given.
  public static let given: ValueID = "given"
  /// It was given in writing.
  public static let written: ValueID = "written"
  /// It was refused.
  public static let refused: ValueID = "refused"

  /// The name of the fact that stands for a leave of this kind from this role: `approve-headteacher`.
  public static func id(_ kind: Leave.Kind, from role: RoleID) -> FactID { FactID("\(kind.rawValue)-\(role.text)") }

  /// The leaves that a knowledge base speaks of, as facts, ordered by name.
  ///
  /// - Complexity: O(number of rules).
  public static func facts(of knowledge: KnowledgeBase) -> [Fact] {
    var facts: [FactID: Fact] = [:]
    for leave in knowledge.policy.rules.flatMap(\.leaves) {
      for role in leave.from.roles {
        let id = id(leave.kind, from: role)
        facts[id] = facts[id] ?? fact(id, leave.kind, label: knowledge.label(of: role))
      }
    }
    return facts.values.sorted { $0.id < $1.id }
  }

  private static func fact(_ id: FactID, _ kind: Leave.Kind, label: String) -> Fact {
    let (question, yes, no) =
      switch kind {
      case .approve: ("Has \(label) approved it?", "Approved", "Refused")
      case .consent: ("Has \(label) consented?", "Consented", "Refused")
      case .consult: ("Have you asked \(label) for advice?", "Asked", "Advice was refused")
      case .inform: ("Have you told \(label)?", "Told", "Could not be told")
      }
    var fact = Fact(
      id: id,
      question: question,
      values: [
        Value(id: notGiven, label: "Not yet"), Value(id: given, label: yes),
        Value(id: written, label: "\(yes), in writing"), Value(id: refused, label: no),
      ]
    )
    fact.isVolunteered = true
    return fact
  }
}

extension KnowledgeBase {
  /// What a role is called in this policy, or in the vocabulary where the policy has no words of its own for it.
  ///
  /// - Complexity: O(number of roles).
  public func label(of role: RoleID) -> String {
    if role == .you { return "you" }
    return policy.roles.first { $0.role == role }?.label ?? vocabulary.role(role)?.label ?? role.text
  }
}
