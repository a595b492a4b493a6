import Checks
import Decisions
import Knowledge

/// One situation under several policies in the form that programs read: the JSON of `mayi compare --json`.
public struct ComparisonReport: Encodable, Hashable, Sendable {
  struct Side: Encodable, Hashable, Sendable {
    let policy: String
    /// Nil where open questions can still change it, or the answers cannot all be so.
    let verdict: String?
    let reachable: [String]
    let deciding: [String]
    let open: [String]
    let impossible: Bool
  }

  let agree: Bool
  let sides: [Side]

  /// Reports a comparison, the policies in its order.
  public init(_ comparison: SituationComparison) {
    agree = comparison.agree
    sides = comparison.sides.map { side in
      Side(
        policy: side.policy.id.text,
        verdict: side.verdict?.rawValue,
        reachable: side.reachable.map(\.rawValue),
        deciding: side.deciding.map(\.id.text),
        open: side.open.map(\.text),
        impossible: side.isImpossible
      )
    }
  }
}

/// The situations in which two sides differ in the form that programs read: the JSON of `mayi compare --all --json`, and
/// a part of that of `mayi diff --json`.
public struct DifferenceReport: Encodable, Hashable, Sendable {
  struct Group: Encodable, Hashable, Sendable {
    let verdicts: [String]
    let clauses: [String?]
    let situations: LargeCount
    /// A situation of the group: fact by fact its values.
    let facts: [String: [String]]
  }

  let sides: [String]
  let situations: LargeCount
  let different: LargeCount
  let otherClause: LargeCount
  /// Those with another verdict, the largest first.
  let groups: [Group]
  /// Those with the same verdict by another clause, the largest first.
  let regroupings: [Group]

  /// Reports a difference.
  ///
  /// - Parameter names: what the two sides are called.
  public init(_ difference: SituationDifference, names: [String]) {
    func report(_ group: SituationDifference.Group) -> Group {
      let answers = difference.witness(of: group).answers.answers
      let facts = answers.map { ($0.key.text, $0.value.values.map(\.text)) }
      return Group(
        verdicts: group.verdicts.map(\.rawValue),
        clauses: group.clauses.map { $0?.text },
        situations: group.count,
        facts: Dictionary(uniqueKeysWithValues: facts)
      )
    }
    sides = names
    situations = difference.situations
    different = difference.different
    otherClause = difference.otherClause
    groups = difference.groups.map(report)
    regroupings = difference.regroupings.map(report)
  }
}

/// What changed in one policy in the form that programs read: the JSON of `mayi diff --json`.
public struct ChangeReport: Encodable, Hashable, Sendable {
  /// What became of a policy.
  public enum Change: String, Encodable, Hashable, Sendable {
    /// It is as it was.
    case same
    /// Something in it changed.
    case changed
    /// It is new.
    case added
    /// It is gone.
    case removed
  }

  struct Names: Encodable, Hashable, Sendable {
    let added: [String]
    let removed: [String]
    let renamed: [String]

    init(_ names: KnowledgeDifference.Names) {
      added = names.added
      removed = names.removed
      renamed = names.renamed
    }
  }

  struct Rewording: Encodable, Hashable, Sendable {
    let subject: String
    let clause: String?
    let before: String
    let now: String
  }

  let policy: String
  let change: Change
  /// The situations that are answered otherwise; nil where the policy did not change, or is not in both.
  let answers: DifferenceReport?
  let clauses: Names
  let rules: Names
  let changedRules: [String]
  let vocabulary: Names
  let silences: Names
  let changedSilences: [String]
  let rulings: Names
  let changedRulings: [String]
  let rewordings: [Rewording]
  /// The transcripts, cases and scenarios whose advice changes, or whose way to it where they check that.
  let touched: [String]
  /// Those of them whose replay passed and fails now.
  let failing: [String]

  /// Reports what became of a policy.
  public init(
    _ policy: PolicyID,
    _ change: Change,
    written: KnowledgeDifference? = nil,
    answers: SituationDifference? = nil,
    touched: [String] = [],
    failing: [String] = []
  ) {
    self.policy = policy.text
    self.change = change
    self.touched = touched
    self.failing = failing
    self.answers = answers.map { DifferenceReport($0, names: ["before", "now"]) }
    clauses = Names(written?.clauses ?? .init())
    rules = Names(written?.rules ?? .init())
    changedRules = written?.changedRules.map(\.text) ?? []
    vocabulary = Names(written?.vocabulary ?? .init())
    silences = Names(written?.silences ?? .init())
    changedSilences = written?.changedSilences ?? []
    rulings = Names(written?.rulings ?? .init())
    changedRulings = written?.changedRulings ?? []
    rewordings =
      written?.rewordings.map {
        Rewording(subject: $0.subject, clause: $0.clause?.text, before: $0.before, now: $0.now)
      } ?? []
  }
}
