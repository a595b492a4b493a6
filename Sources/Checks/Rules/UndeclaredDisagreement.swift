import Decisions
import Knowledge

/// Finds two clauses that say opposite things about the same, and do not say so.
///
/// "The strictest wins" is how policies are meant to be read: a general yes, and bans that cut pieces out of it. That
/// is no disagreement. Two rules of different clauses **disagree** where all of this holds:
///
/// 1. One is a ban or advice against it; the other is a yes: its own force, or what its `unless` leaves. A "not unless"
///    goes together with a yes: once the leave is given, the yes holds. Where it never does, ``NeverDecides`` says so.
/// 2. Both hold in some situation that can exist, exceptions taken away.
/// 3. The ban tests no fact that the yes leaves open there. Where the ban adds a test (the picture shows a pupil,
///    something in it is offensive), it speaks of something that the yes does not speak of: layering.
/// 4. The ban is not strictly narrower than the yes. A ban that takes a piece out of a wider yes is layering as well.
/// 5. Neither clause `contradicts` the other, and no ruling of the school settles the two.
///
/// What is left are yeses that speak of everything the ban speaks of and still say yes: they are exceptions that should
/// name the ban, contradictions that should be declared, or mistakes.
struct UndeclaredDisagreement: Check {
  static let codes: [Finding.Code] = [.undeclaredDisagreement]

  /// One road of a rule: a `when` line within its scope, perhaps with an `unless`.
  private struct Road {
    let placed: CheckSubject.PlacedRule
    let outcome: Int
    /// Where the road's own words hold.
    let words: Zone
    /// Where its outcome holds on this road.
    let holds: Zone
    /// The facts that its words test.
    let facts: Set<Int>
  }

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    let bans = roads(subject, &atlas) { Self.isBan($0) }
    let yeses = roads(subject, &atlas) { Self.isYes($0) }
    var found: [Finding] = []
    var pairs: Set<[Int]> = []
    for ban in bans where !atlas.isExhausted && found.count < Limits.mistakesOfFile {
      atlas.spend(yeses.count)
      for yes in yeses where !pairs.contains([ban.placed.position, yes.placed.position]) {
        guard let meeting = disagreement(of: ban, with: yes, subject, &atlas) else { continue }
        pairs.insert([ban.placed.position, yes.placed.position])
        found.append(finding(ban, yes, meeting, subject, &atlas))
      }
    }
    return found
  }

  private static func isBan(_ outcome: Outcome) -> Bool {
    outcome.origin == .asWritten && [.prohibited, .advisedAgainst].contains(outcome.force)
  }

  private static func isYes(_ outcome: Outcome) -> Bool {
    outcome.origin != .given && [.permitted, .conditional].contains(outcome.force)
  }

  private func roads(_ subject: CheckSubject, _ atlas: inout Atlas, where fits: (Outcome) -> Bool) -> [Road] {
    var roads: [Road] = []
    for (index, outcome) in subject.rules.outcomes.enumerated() where fits(outcome) {
      let placed = subject.placed[outcome.position]
      let scope = subject.knowledge.scope(of: placed.clause)
      for tests in outcome.rule.when.alternatives {
        var words = subject.zone(of: scope.and(Condition([tests])), &atlas)
        if case .limit(let number) = outcome.origin {
          words = atlas.intersection(words, subject.zone(of: outcome.rule.limits[number].condition, &atlas))
        }
        let holds = atlas.intersection(words, subject.zones.outcomes[index])
        guard !holds.isEmpty else { continue }
        let facts = subject.facts(of: words, in: atlas)
        roads.append(Road(placed: placed, outcome: index, words: words, holds: holds, facts: facts))
      }
    }
    return roads
  }

  /// Where two roads disagree; nil where they do not.
  private func disagreement(
    of ban: Road,
    with yes: Road,
    _ subject: CheckSubject,
    _ atlas: inout Atlas
  ) -> Zone? {
    guard ban.placed.clause.id != yes.placed.clause.id, ban.facts.isSubset(of: yes.facts) else { return nil }
    let meeting = atlas.intersection(ban.holds, yes.holds)
    let answered = atlas.intersection(meeting, subject.zones.deciding[ban.outcome])
    guard !answered.isEmpty, !isStrictlyNarrower(ban.words, than: yes.words, &atlas),
      !subject.isDeclared(ban.placed.clause.id, against: yes.placed.clause.id)
    else { return nil }
    return answered
  }

  private func isStrictlyNarrower(_ one: Zone, than other: Zone, _ atlas: inout Atlas) -> Bool {
    one != other && atlas.subtracting(other, from: one).isEmpty
  }

  private func finding(
    _ ban: Road,
    _ yes: Road,
    _ meeting: Zone,
    _ subject: CheckSubject,
    _ atlas: inout Atlas
  ) -> Finding {
    let outcomes = subject.rules.outcomes
    let message =
      "`\(ban.placed.rule.id)` (\(outcomes[ban.outcome].force.rawValue)) and `\(yes.placed.rule.id)` "
      + "(\(outcomes[yes.outcome].force.rawValue)) disagree; say `lifts \(ban.placed.rule.id)` under the second if "
      + "it is an "
      + "exception, or `contradicts \(ban.placed.clause.id)` under `\(yes.placed.clause.id)` if the document "
      + "contradicts itself"
    return Finding(
      .undeclaredDisagreement,
      .error,
      about: yes.placed.subjects + ban.placed.subjects,
      at: yes.placed.rule.source,
      and: ban.placed.rule.source,
      message,
      witness: subject.zones.witness(of: meeting, in: &atlas)
    )
  }
}
