import Decisions
import Knowledge

/// Whom to tell, now, when a child may be at risk.
///
/// The policy's own lead where it names one; labelled practice for everything that the policy does not say. Never the policy's
/// general contact.
public struct DangerRoute: Hashable, Sendable {
  /// The numbers to call in immediate danger.
  public let emergencies: [Practice.Emergency]
  /// Whom to tell, the first first.
  public let escalation: [Advice.Escalation]
  /// Whom to tell where the concern is about somebody: whom it is about, whom to tell, and whether that is practice.
  public let routes: [Route]
  /// Where to write it down; empty where practice does not say.
  public let record: String

  /// Whom to tell where the concern is about somebody.
  public struct Route: Hashable, Sendable {
    /// Whom it is about, in words.
    public let about: String
    /// Whom to tell, in words.
    public let label: String
    /// How to reach that role; empty where nobody says.
    public let reach: [String]
  }

  /// Makes the route for a school.
  ///
  /// - Parameter purpose: what the lead is named for.
  public init(_ knowledge: KnowledgeBase, purpose: String = "now") {
    self.init(practices: knowledge.practices, knowledge: knowledge, purpose: purpose)
  }

  /// Makes the route that holds before a school is chosen.
  public init(practices: [Practice]) { self.init(practices: practices, knowledge: nil, purpose: "now") }

  private init(practices: [Practice], knowledge: KnowledgeBase?, purpose: String) {
    let nation = knowledge?.policy.nation
    let own = practices.filter { practice in nation.map { practice.nations.contains($0) } ?? true }
    emergencies = own.flatMap(\.emergencies).uniqued()
    record = own.first { !$0.record.isEmpty }?.record ?? ""
    routes = own.flatMap(\.routes).map { route in
      Route(
        about: route.about.map { knowledge?.label(of: $0) ?? Self.words($0) } ?? "a member of staff",
        label: knowledge?.label(of: route.role) ?? Self.words(route.role),
        reach: knowledge?.escalation(to: route.role, purpose: "", clause: nil).reach ?? []
      )
    }.uniqued()
    if let knowledge, let lead = knowledge.policy.lead {
      escalation = [knowledge.escalation(to: lead.role, purpose: purpose, clause: lead.clause)]
    } else {
      escalation = own.compactMap(\.lead).uniqued().map { role in
        knowledge?.escalation(to: role, purpose: purpose, clause: nil, isPractice: true)
          ?? Advice.Escalation(
            role: role,
            label: Self.words(role),
            holder: "",
            reach: [],
            deputy: "",
            purpose: purpose,
            clause: nil,
            isPractice: true,
            alternate: "",
            alternateIsPractice: true,
            isBody: false
          )
      }
    }
  }

  private static func words(_ role: RoleID) -> String {
    "the " + role.text.split(separator: "-").joined(separator: " ")
  }
}

extension KnowledgeBase {
  /// A role as somebody to turn to: its name and reach from the school's contacts, else from the policy's card.
  func escalation(
    to role: RoleID,
    purpose: String,
    clause: ClauseID?,
    isPractice: Bool = false,
    hasAlternate: Bool = true
  ) -> Advice.Escalation {
    let detail = policy.roles.first { $0.role == role }
    let contact =
      contacts.first { $0.role == role && $0.policy == policy.id }
      ?? contacts.first { $0.role == role && $0.policy == nil }
    let alternate = hasAlternate ? detail?.alternate ?? vocabulary.role(role)?.alternate : nil
    return Advice.Escalation(
      role: role,
      label: label(of: role),
      holder: contact.map(\.holder).flatMap { $0.isEmpty ? nil : $0 } ?? detail?.holder ?? "",
      reach: contact.map(\.reach).flatMap { $0.isEmpty ? nil : $0 } ?? detail?.reach ?? [],
      deputy: contact?.deputy ?? "",
      purpose: purpose,
      clause: clause,
      isPractice: isPractice,
      alternate: alternate.map { label(of: $0) } ?? "",
      alternateIsPractice: detail?.alternate == nil || detail?.alternateIsPractice == true,
      isBody: vocabulary.role(role)?.isBody ?? false
    )
  }
}
