import Decisions
import Knowledge

/// A decision tree as it is drawn: questions, their answers grouped by where they lead, and what is answered at the end.
///
/// Leaves keep the verdict and the clauses that decide it; parts that then look alike are one part. Answers that cannot
/// be given are left out.
public struct Diagram: Sendable {
  /// A part of the drawing.
  public enum Part: Hashable, Sendable {
    /// A question: an index into ``Diagram/questions``.
    case question(Int)
    /// An end: an index into ``Diagram/leaves``.
    case leaf(Int)

    /// Its name in drawings and reports: `q3`, `a5`.
    var name: String {
      switch self {
      case .question(let index): "q\(index)"
      case .leaf(let index): "a\(index)"
      }
    }
  }

  /// Answers that lead to the same part.
  public struct Branch: Hashable, Sendable {
    /// The numbers of the answers in their dimension, from 0, rising.
    public let values: [Int]
    /// Where they lead.
    public let part: Part
  }

  /// A question and where its answers lead, in the order of the first answer of each branch.
  public struct Question: Hashable, Sendable {
    /// The dimension that is asked about.
    public let dimension: Int
    /// Its branches, at least one.
    public let branches: [Branch]
  }

  /// What stands at an end.
  public enum Leaf: Hashable, Sendable {
    /// An answer.
    case answer(Verdict, deciding: [ClauseID], adding: [ClauseID])
    /// Nothing here: what lies behind was left out because the drawing is about something else.
    case elsewhere
    /// The drawing stops here: how many questions follow, and the facts with which to go on.
    case more(questions: Int, facts: [String])
  }

  /// The rules that are drawn.
  public let rules: CompiledRules
  /// Where the drawing starts; nil where no situation can exist.
  public internal(set) var root: Part?
  /// The questions, each after those that its answers lead to.
  public internal(set) var questions: [Question] = []
  /// The ends.
  public internal(set) var leaves: [Leaf] = []

  /// Draws a tree.
  ///
  /// - Parameters:
  ///   - clause: a clause to look for: only the branches that lead to an answer in which it decides or adds are drawn;
  ///     nil for all.
  ///   - onlyDeciding: true for only those in which it decides.
  /// - Complexity: O(nodes · values).
  public init(_ tree: DecisionTree, leadingTo clause: ClauseID? = nil, onlyDeciding: Bool = false) {
    var builder = DiagramBuilder(tree.rules)
    let leaves = tree.settlements.map { settlement in
      builder.add(Self.leaf(settlement, in: tree.rules, leadingTo: clause, onlyDeciding))
    }
    var parts: [Part?] = []
    func drawn(_ part: DecisionTree.Part) -> Part? {
      switch part {
      case .impossible: nil
      case .leaf(let index): leaves[index]
      case .node(let index): parts[index]
      }
    }
    // Every part stands before those that lead to it.
    for node in tree.nodes { parts.append(builder.add(node.dimension, node.branches.map(drawn))) }
    let all = Diagram(
      rules: tree.rules,
      root: drawn(tree.root),
      questions: builder.questions,
      leaves: builder.leaves
    )
    self = all.trimmed()
  }

  init(rules: CompiledRules, root: Part?, questions: [Question], leaves: [Leaf]) {
    self.rules = rules
    self.root = root
    self.questions = questions
    self.leaves = leaves
  }

  private static func leaf(
    _ settlement: Settlement,
    in rules: CompiledRules,
    leadingTo clause: ClauseID?,
    _ onlyDeciding: Bool
  ) -> Leaf {
    let deciding = clauses(of: settlement.deciding, in: rules)
    let adding = clauses(of: settlement.adding, in: rules).filter { !deciding.contains($0) }
    guard let clause else { return .answer(settlement.verdict, deciding: deciding, adding: []) }
    guard deciding.contains(clause) || !onlyDeciding && adding.contains(clause) else { return .elsewhere }
    return .answer(settlement.verdict, deciding: deciding, adding: adding.filter { $0 == clause })
  }

  private static func clauses(of outcomes: [Int], in rules: CompiledRules) -> [ClauseID] {
    var seen: Set<ClauseID> = []
    return outcomes.map { rules.outcomes[$0].rule.clause }.filter { seen.insert($0).inserted }
  }

  /// The questions that can be reached, in the order in which a reader meets them: level by level.
  public var questionsInOrder: [Int] {
    guard case .question(let first)? = root else { return [] }
    var order = [first]
    var seen: Set<Int> = [first]
    var next = 0
    while next < order.count {
      for branch in questions[order[next]].branches {
        if case .question(let index) = branch.part, seen.insert(index).inserted { order.append(index) }
      }
      next += 1
    }
    return order
  }

  /// The number of lines of a text with every question once: one for each question and one for each branch.
  public var lineCount: Int { questions.reduce(0) { $0 + 1 + $1.branches.count } }

  /// True where nothing but ``Leaf/elsewhere`` can be reached.
  public var isEmpty: Bool { leaves.allSatisfy { $0 == .elsewhere } }

  /// The drawing with only what can be reached.
  func trimmed() -> Diagram {
    var builder = DiagramBuilder(rules)
    let reached = Set(questionsInOrder)
    var parts: [Part: Part] = [:]
    func copied(_ part: Part) -> Part? {
      if case .leaf(let index) = part { return builder.add(leaves[index]) }
      return parts[part]
    }
    for index in questions.indices where reached.contains(index) {
      let branches = questions[index].branches.compactMap { branch in
        copied(branch.part).map { Branch(values: branch.values, part: $0) }
      }
      parts[.question(index)] = builder.add(Question(dimension: questions[index].dimension, branches: branches))
    }
    let start = root.flatMap(copied)
    return Diagram(rules: rules, root: start, questions: builder.questions, leaves: builder.leaves)
  }
}

/// Puts a drawing together, each part once.
struct DiagramBuilder {
  private let rules: CompiledRules
  private(set) var questions: [Diagram.Question] = []
  private(set) var leaves: [Diagram.Leaf] = []
  private var questionIndex: [Diagram.Question: Int] = [:]
  private var leafIndex: [Diagram.Leaf: Int] = [:]

  init(_ rules: CompiledRules) { self.rules = rules }

  mutating func add(_ leaf: Diagram.Leaf) -> Diagram.Part {
    if let known = leafIndex[leaf] { return .leaf(known) }
    leaves.append(leaf)
    leafIndex[leaf] = leaves.count - 1
    return .leaf(leaves.count - 1)
  }

  mutating func add(_ question: Diagram.Question) -> Diagram.Part {
    if let known = questionIndex[question] { return .question(known) }
    questions.append(question)
    questionIndex[question] = questions.count - 1
    return .question(questions.count - 1)
  }

  /// The part for a test; the only part there is where all answers lead to one, nil where none can be given.
  mutating func add(_ dimension: Int, _ parts: [Diagram.Part?]) -> Diagram.Part? {
    var order: [Diagram.Part] = []
    var values: [Diagram.Part: [Int]] = [:]
    for (value, part) in parts.enumerated() {
      guard let part else { continue }
      if values[part] == nil { order.append(part) }
      values[part, default: []].append(value)
    }
    guard order.count > 1 else { return order.first }
    let branches = order.map { Diagram.Branch(values: values[$0]!, part: $0) }
    return add(Diagram.Question(dimension: dimension, branches: branches))
  }
}
