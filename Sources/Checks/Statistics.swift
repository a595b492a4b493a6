import Decisions
import Knowledge

/// How large a policy is, and how long its interviews are.
public struct Statistics: Hashable, Sendable {
  /// The policy.
  public let policy: PolicyID
  /// The number of its clauses.
  public let clauses: Int
  /// The number of its rules.
  public let rules: Int
  /// The number of facts that can be told apart, volunteered ones included.
  public let facts: Int
  /// The number of facts that are asked somewhere.
  public let questions: Int
  /// The number of situations that the vocabulary allows.
  public let situations: LargeCount
  /// The number of questions, that about danger included, until the answer is settled, for each rule that can be
  /// reached, in the document's order.
  public let interviews: [Int]
  /// The largest number of questions on any path of the whole decision tree.
  public let longestPath: Int

  /// The middle length of an interview; 0 where there is none.
  public var median: Int {
    let sorted = interviews.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  /// The length of the longest interview; 0 where there is none.
  public var longest: Int { interviews.max() ?? 0 }

  /// Measures a policy.
  ///
  /// - Complexity: that of an interview for each rule, and of the whole decision tree: some seconds, not milliseconds.
  public init(_ subject: CheckSubject) {
    let policy = subject.knowledge.policy
    self.policy = policy.id
    clauses = policy.clauses.count
    rules = policy.rules.count
    facts = subject.knowledge.vocabulary.facts.count
    var atlas = subject.zones.atlas
    let idle = Set(IdleQuestion().findings(in: subject, &atlas).flatMap(\.subjects))
    questions = subject.knowledge.vocabulary.facts.count { !$0.isVolunteered && !idle.contains(.fact($0.id)) }
    situations = SituationCount(subject.rules).count
    var simulation = InterviewSimulation(subject.rules)
    interviews = subject.placed.compactMap { placed in
      subject.zones.witness(ofRuleAt: placed.position).map { simulation.questions(leadingTo: $0.whole).count }
    }
    longestPath = subject.rules.decision(in: Situation()).tree.longestPath
  }

  /// The figures in lines.
  public var lines: [String] {
    [
      "\(policy): \(clauses) clauses, \(rules) rules, \(facts) facts, \(questions) of them asked",
      "  \(situations) situations",
      "  questions until the answer: \(median) in the middle, \(longest) at most for the \(interviews.count) rules; "
        + "\(longestPath) on the longest path",
    ]
  }
}

/// Plays interviews with a person who knows every answer.
struct InterviewSimulation {
  private let rules: CompiledRules
  private let order: QuestionOrder
  /// What was asked next after the answers so far; interviews share their beginnings.
  private var known: [Situation: FactID?] = [:]

  init(_ rules: CompiledRules) {
    self.rules = rules
    order = QuestionOrder(rules)
  }

  /// The facts that are asked, in order, until the settled part of the answer is certain.
  ///
  /// - Parameter whole: every answer; a fact without one is answered by its first value. What is volunteered, and
  ///   leaves, are said from the start.
  mutating func questions(leadingTo whole: Situation) -> [FactID] {
    var situation = Situation(whole.answers.filter { rules.space.fact($0.key).map { !isAsked($0) } ?? false })
    var asked: [FactID] = []
    while let fact = next(in: situation), !asked.contains(fact) {
      asked.append(fact)
      situation[fact] = whole[fact] ?? rules.space.fact(fact)?.values.first.map { .value($0.id) } ?? .notSure
    }
    return asked
  }

  private func isAsked(_ fact: Fact) -> Bool {
    rules.space.index(of: fact.id).map { rules.space.isAsked(fact: $0) } ?? false
  }

  private mutating func next(in situation: Situation) -> FactID? {
    if let next = known[situation] { return next }
    let next = order.next(in: rules.decision(in: situation))
    known[situation] = next
    return next
  }
}

extension DecisionTree {
  /// The largest number of facts that are tested on the way from the root to a leaf.
  ///
  /// - Complexity: O(nodes · values).
  var longestPath: Int {
    var lengths: [Part: Int] = [:]
    func length(_ part: Part) -> Int {
      guard case .node(let index) = part else { return 0 }
      if let known = lengths[part] { return known }
      let node = nodes[index]
      // A set's members are asked with the set: they add nothing to it.
      let own = rules.space.dimensions[node.dimension].member == nil ? 1 : 0
      let length = own + (node.branches.map(length).max() ?? 0)
      lengths[part] = length
      return length
    }
    return length(root)
  }
}
