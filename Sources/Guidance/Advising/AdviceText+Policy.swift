import Decisions
import Knowledge

/// What the policy says: the clauses that decide, and what else the document says.
extension AdviceText {
  func silence() -> [Line] {
    guard advice.verdict == .silent else { return [] }
    guard let silence = advice.silence else {
      return [Line("Nothing in the \(knowledge.shortName) policy speaks of this.")]
    }
    let why =
      switch silence.reason {
      case .outside: " It is outside this policy."
      case .elsewhere: " The policy leaves it to another document."
      case .notForbidden: " Nothing in it forbids this; that is not leave to do it."
      case .notAddressed: ""
      }
    return [Line("\(silence.says)\(why)")]
  }

  func deciding() -> [Line] {
    let uses = advice.clauses.filter { $0.role == .deciding }
    let limit = advice.verdict == .informs ? 6 : 2
    var lines: [Line] = uses.isEmpty ? [] : [.blank]
    var read: Set<Reading> = []
    for use in uses.prefix(limit) {
      let readings = use.outcomes.compactMap(\.rule.reading).filter { read.insert($0).inserted }
      lines += Self.clause(use.clause, in: knowledge, isIfSo: use.isIfSo) + quotation(use.clause)
      lines += readings.prefix(2).map {
        Line("As we read it: \($0.text) (\($0.reason))", style: .faint, indent: 2)
      }
    }
    if uses.count > limit {
      let rest = uses.dropFirst(limit).map(\.clause.id.text).joined(separator: ", ")
      lines.append(Line("Decided by these as well: \(rest).", indent: 2))
    }
    return lines + advice.rulings.flatMap(lines(of:))
  }

  /// What the school has settled, and what the document says besides where the school set it aside.
  private func lines(of ruling: Ruling) -> [Line] {
    let asideFor = ruling.follows.map { followed in ruling.clauses.filter { $0 != followed } } ?? []
    return [Line(knowledge.sentence(of: ruling), indent: 2)]
      + asideFor.compactMap(knowledge.clause).map {
        Line("The document also says (\($0.id)): \($0.says)", style: .caution, indent: 2)
      }
  }

  /// Where something must be done about a thing that has happened: the clause by which the thing itself is not allowed.
  func alsoForbidden() -> [Line] {
    guard [.required, .recommended].contains(advice.verdict) else { return [] }
    let bans = advice.clauses.filter { $0.role == .also && [.prohibited, .needsApproval].contains($0.force) }
    guard let ban = bans.first else { return [] }
    let unless = ban.force == .needsApproval ? ", unless leave is given first" : ""
    return [Line("The thing itself is not allowed\(unless) (\(ban.clause.id)): \(ban.clause.says)", style: .caution)]
  }

  private func quotation(_ clause: Clause) -> [Line] {
    quotations[clause.id].map { [$0.line] } ?? []
  }

  /// A clause with its place and what it says.
  static func clause(_ clause: Clause, in knowledge: KnowledgeBase, isIfSo: Bool = false) -> [Line] {
    [
      Line("\(knowledge.place(of: clause))\(isIfSo ? ", if it applies" : "")", style: .strong),
      Line(clause.says, indent: 2),
    ]
  }

  func oppositions() -> [Line] {
    advice.oppositions.prefix(2).map { opposition in
      let counts =
        opposition.isWeighed ? " The stricter counts." : advice.verdict == .informs ? "" : " Ask before you rely on it."
      let pair = [opposition.clause, opposition.other.id]
      let isSettled = advice.rulings.contains { Set(pair).isSubset(of: $0.clauses) }
      let settle =
        isSettled
        ? "" : opposition.settledBy.map { " \(knowledge.label(of: $0).capitalisedFirst) can settle it." } ?? ""
      return Line(
        "The document also says (\(opposition.other.id)): \(opposition.other.says)\(counts)\(settle)",
        style: .caution
      )
    }
  }
}

extension KnowledgeBase {
  /// The school in a word or two: its organisation.
  var shortName: String { policy.organisation }

  /// What the school has settled, as its own word: who, when, what.
  func sentence(of ruling: Ruling) -> String {
    let day = ruling.dated.map { ", \($0.inWords)" } ?? ""
    return "The school's ruling (\(label(of: ruling.by))\(day); not the document's words): \(ruling.says)"
  }

  /// Where a clause stands, for a person: policy, section, position and id.
  public func place(of clause: Clause) -> String {
    let section = section(of: clause)
    let number = section.number.isEmpty ? "" : "section \(section.number), "
    let heading = section.heading.isEmpty ? "" : "\"\(section.heading)\", "
    let places = clause.places.map {
      $0.text.hasPrefix("paragraph 0, ") ? String($0.text.dropFirst("paragraph 0, ".count)) : $0.text
    }
    let place = places.joined(separator: " and ")
    return "\(policy.organisation) policy, \(number)\(heading)\(place) (\(clause.id))"
  }
}
