import Decisions
import Knowledge

/// Which changes of single rules the transcripts and cases of a policy notice.
public struct MutationReport: Sendable {
  /// The changes that something notices.
  public private(set) var noticed = 0
  /// The changes that nothing notices, in the document's order.
  public private(set) var unnoticed: [Mutation] = []
  /// The changes that change no answer in any situation: not counted.
  public private(set) var equivalent: [Mutation] = []
  /// The changes that the knowledge itself refuses, because it would not load: not counted.
  public private(set) var refused: [Mutation] = []

  /// The share of the changes noticed in a hundred, rounded down; 100 where there is none to notice.
  public var percent: Int {
    let total = noticed + unnoticed.count
    return total == 0 ? 100 : noticed * 100 / total
  }

  /// Tries every change.
  ///
  /// - Parameters:
  ///   - files: the policy's files; those that do not pass as things stand are passed over.
  ///   - mutations: the changes to try; all of them where nothing is said.
  /// - Complexity: one compilation for each change, and a replay of the files until one notices.
  public init(
    _ files: [TranscriptFile],
    of rules: CompiledRules,
    today: CalendarDate,
    trying mutations: [Mutation]? = nil
  ) {
    var replay = Replay(rules, today: today)
    var candidates: [Candidate] = []
    for file in files where file.isUsable {
      for transcript in file.transcripts where transcript.policy == rules.knowledge.policy.id {
        let result = replay.replay(transcript, in: file.text)
        guard result.outcome == .passed, result.isReviewed else { continue }
        candidates.append(Candidate(transcript: transcript, text: file.text, rules: result.rules(in: rules)))
      }
    }
    for mutation in mutations ?? Mutation.all(of: rules.knowledge) {
      attempt(mutation, candidates, rules, today)
    }
  }

  /// Adds what came of further changes, which follow those tried so far.
  public mutating func add(_ other: MutationReport) {
    noticed += other.noticed
    unnoticed += other.unnoticed
    equivalent += other.equivalent
    refused += other.refused
  }

  private struct Candidate {
    let transcript: Transcript
    let text: TranscriptText
    let rules: Set<RuleID>
  }

  private mutating func attempt(
    _ mutation: Mutation,
    _ candidates: [Candidate],
    _ rules: CompiledRules,
    _ today: CalendarDate
  ) {
    guard let knowledge = mutation.knowledge(from: rules.knowledge) else { return refused.append(mutation) }
    let changed = CompiledRules(knowledge)
    var replay = Replay(changed, today: today)
    func notices(_ candidate: Candidate) -> Bool {
      replay.replay(candidate.transcript, in: candidate.text).outcome != .passed
    }
    // Those that show the rule are the likeliest to notice.
    let (near, far) = candidates.reduce(into: ([Candidate](), [Candidate]())) {
      if $1.rules.contains(mutation.rule) { $0.0.append($1) } else { $0.1.append($1) }
    }
    if near.contains(where: notices) {
      noticed += 1
    } else if changed.answersAlike(rules) {
      equivalent.append(mutation)
    } else if far.contains(where: notices) {
      noticed += 1
    } else {
      unnoticed.append(mutation)
    }
  }

  /// The report: the share, and each change that nothing notices with its place.
  public func lines(policy: PolicyID) -> [String] {
    var lines = unnoticed.map { "UNNOTICED \($0.text)  \($0.source.file):\($0.source.line)" }
    lines += equivalent.map { "same      \($0.text)  \($0.source.file):\($0.source.line)" }
    let others = "\(equivalent.count) change no answer" + (refused.isEmpty ? "" : ", \(refused.count) would not load")
    lines.append("\(policy): \(noticed) of \(noticed + unnoticed.count) changes noticed (\(percent)%); \(others)")
    return lines
  }
}

extension ReplayResult {
  /// The rules that decide or add in what was reached.
  fileprivate func rules(in rules: CompiledRules) -> Set<RuleID> {
    Set(reached.flatMap { ($0.settlement.deciding + $0.settlement.adding).map { rules.outcomes[$0].rule.id } })
  }
}

extension CompiledRules {
  /// Tells whether two sets of rules over the same facts give the same settled advice in every situation that can exist.
  ///
  /// Both are unfolded over all situations, volunteered facts and leaves included, and walked side by side. Advice on several
  /// people or contents is joined from that on each, so it is alike where that is.
  ///
  /// - Complexity: O(product of the numbers of nodes), usually near their sum.
  public func answersAlike(_ other: CompiledRules) -> Bool {
    guard space.dimensions == other.space.dimensions, space.facts.map(\.id) == other.space.facts.map(\.id) else {
      return false
    }
    var comparison = TreeComparison(self, other)
    return comparison.areAlike()
  }
}

/// Walks two trees side by side.
private struct TreeComparison {
  private struct Pair: Hashable {
    let left: DecisionTree.Part
    let right: DecisionTree.Part
  }

  private let left: DecisionTree
  private let right: DecisionTree
  private var alike: Set<Pair> = []
  private let whole: Box

  init(_ left: CompiledRules, _ right: CompiledRules) {
    whole = left.space.nothingKnown(free: true)
    self.left = DecisionTree(left, within: whole)
    self.right = DecisionTree(right, within: whole)
  }

  mutating func areAlike() -> Bool { areAlike(left.root, right.root) }

  private mutating func areAlike(_ a: DecisionTree.Part, _ b: DecisionTree.Part) -> Bool {
    // What cannot exist makes no difference.
    if a == .impossible || b == .impossible { return true }
    let pair = Pair(left: a, right: b)
    if alike.contains(pair) { return true }
    if case .leaf(let i) = a, case .leaf(let j) = b {
      guard Self.shown(left.settlements[i], left.rules) == Self.shown(right.settlements[j], right.rules) else {
        return false
      }
    } else {
      let dimension = min(Self.dimension(of: a, in: left), Self.dimension(of: b, in: right))
      for value in 0..<left.rules.space.dimensions[dimension].count {
        guard areAlike(Self.branch(a, dimension, value, left), Self.branch(b, dimension, value, right)) else {
          return false
        }
      }
    }
    alike.insert(pair)
    return true
  }

  /// What a settlement shows: verdict, clauses, and what stands on the lists, each once.
  private struct Shown: Equatable {
    let verdict: Verdict
    var deciding: Set<ClauseID> = []
    var adding: Set<ClauseID> = []
    var leaves: Set<Pairing<Leave>> = []
    var conditions: Set<Pairing<ChecklistPoint>> = []
    var duties: Set<Pairing<Duty>> = []
    var asks: Set<RoleID> = []
    var silences: [Identifier<Silence>]
  }

  private struct Pairing<Thing: Hashable>: Hashable {
    let clause: ClauseID
    let thing: Thing
  }

  private static func shown(_ settlement: Settlement, _ rules: CompiledRules) -> Shown {
    var shown = Shown(verdict: settlement.verdict, silences: settlement.silences.map { rules.silences[$0].id })
    for index in settlement.deciding + settlement.adding {
      let outcome = rules.outcomes[index]
      let clause = outcome.rule.clause
      shown.leaves.formUnion(outcome.leaves.map { Pairing(clause: clause, thing: $0) })
      shown.conditions.formUnion(outcome.conditions.map { Pairing(clause: clause, thing: $0) })
      shown.duties.formUnion(outcome.duties.map { Pairing(clause: clause, thing: $0) })
      shown.asks.formUnion(outcome.rule.asks)
    }
    shown.deciding = Set(settlement.deciding.map { rules.outcomes[$0].rule.clause })
    shown.adding = Set(settlement.adding.map { rules.outcomes[$0].rule.clause }).subtracting(shown.deciding)
    return shown
  }

  private static func dimension(of part: DecisionTree.Part, in tree: DecisionTree) -> Int {
    if case .node(let index) = part { tree.nodes[index].dimension } else { .max }
  }

  private static func branch(_ part: DecisionTree.Part, _ dimension: Int, _ value: Int, _ tree: DecisionTree)
    -> DecisionTree.Part
  {
    guard case .node(let index) = part, tree.nodes[index].dimension == dimension else { return part }
    return tree.nodes[index][value]
  }
}
