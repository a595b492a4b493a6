import Decisions
import Knowledge

extension Diagram {
  /// The fact that a question asks for: `stage`.
  func name(of question: Question) -> String {
    rules.space.facts[rules.space.dimensions[question.dimension].fact].id.text
  }

  /// A question as it is put.
  func words(of question: Question) -> String {
    let dimension = rules.space.dimensions[question.dimension]
    let fact = rules.space.facts[dimension.fact]
    guard let member = dimension.member else { return fact.question }
    return "\(fact.question) - among others: \(fact.values[member].label)?"
  }

  /// One answer of a question as it is shown.
  func label(of value: Int, in question: Question) -> String {
    let dimension = rules.space.dimensions[question.dimension]
    let fact = rules.space.facts[dimension.fact]
    if dimension.member != nil { return value == 1 ? "yes" : "no" }
    if value == dimension.absent { return fact.noneLabel ?? "none of these" }
    return fact.values[value].label
  }

  /// The answers of a branch: `1: Posting`, `2, 4-6: Being friends; Writing; 2 others`.
  func words(of branch: Branch, in question: Question) -> String {
    let shown = branch.values.count > 4 ? 2 : branch.values.count
    var labels = branch.values.prefix(shown).map { label(of: $0, in: question) }
    if branch.values.count > shown { labels.append("\(branch.values.count - shown) others") }
    return "\(Self.numbers(branch.values)): \(labels.joined(separator: "; "))"
  }

  /// The numbers of answers, counted from 1, runs of three and more drawn together: `1, 3-6`.
  static func numbers(_ values: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for value in values.map({ $0 + 1 }) {
      if let last = runs.last, last.upperBound + 1 == value {
        runs[runs.count - 1] = last.lowerBound...value
      } else {
        runs.append(value...value)
      }
    }
    return runs.map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: "\(run.lowerBound), \(run.upperBound)"
      default: "\(run.lowerBound)-\(run.upperBound)"
      }
    }.joined(separator: ", ")
  }

  /// What stands at an end: `NO: touch-1, touch-2`.
  func words(of leaf: Leaf) -> String {
    switch leaf {
    case .elsewhere: return "(another clause)"
    case .more(let questions, let facts):
      let count = questions == 1 ? "1 more question" : "\(questions) more questions"
      return "\(count): \(facts.map { "--fact \($0)" }.joined(separator: " "))"
    case .answer(let verdict, let deciding, let adding):
      let clauses = deciding.map(\.text).joined(separator: ", ")
      let more = adding.isEmpty ? "" : "; adds \(adding.map(\.text).joined(separator: ", "))"
      return verdict.sign + (clauses.isEmpty ? "" : ": \(clauses)") + more
    }
  }
}

extension Verdict {
  /// The verdict as a sign for drawings and tables: `NO`, `YES, IF`.
  public var sign: String {
    switch self {
    case .danger: "DANGER, TELL SOMEBODY NOW"
    case .prohibited: "NO"
    case .needsApproval: "NOT UNLESS"
    case .advisedAgainst: "BETTER NOT"
    case .silent: "NOT SAID"
    case .conditional: "YES, IF"
    case .permitted: "YES"
    case .required: "YOU MUST"
    case .recommended: "YOU SHOULD"
    case .informs: "IT SAYS"
    }
  }
}
