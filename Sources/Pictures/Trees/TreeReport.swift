import Decisions
import Knowledge

/// A drawing in the form that programs read: the JSON of `mayi tree --json`.
///
/// Parts have the names that they have in the drawings: `q3` is a question, `a5` an end.
public struct TreeReport: Encodable, Hashable, Sendable {
  struct Question: Encodable, Hashable, Sendable {
    let id: String
    let fact: String
    /// The value that is asked about by itself, where a rule names several of a set together.
    let member: String?
    let question: String
    let branches: [Branch]
  }

  struct Branch: Encodable, Hashable, Sendable {
    /// The values, or `yes` and `no` for a member; `none` for none of them.
    let values: [String]
    let to: String
  }

  struct End: Encodable, Hashable, Sendable {
    let id: String
    /// Nil where the drawing stops.
    let verdict: String?
    let deciding: [String]
    let adding: [String]
    /// The number of questions that follow where the drawing stops.
    let more: Int?
    /// The facts with which to go on there.
    let facts: [String]
  }

  let policy: String
  let start: String?
  let questions: [Question]
  let ends: [End]

  /// Reports a drawing, the questions level by level.
  public init(_ diagram: Diagram) {
    policy = diagram.rules.knowledge.policy.id.text
    start = diagram.root?.name
    questions = diagram.questionsInOrder.map { index in
      let question = diagram.questions[index]
      let dimension = diagram.rules.space.dimensions[question.dimension]
      let fact = diagram.rules.space.facts[dimension.fact]
      return Question(
        id: Diagram.Part.question(index).name,
        fact: fact.id.text,
        member: dimension.member.map { fact.values[$0].id.text },
        question: diagram.words(of: question),
        branches: question.branches.map { branch in
          let values = branch.values.map { value in
            if dimension.member != nil { return value == 1 ? "yes" : "no" }
            return value == dimension.absent ? "none" : fact.values[value].id.text
          }
          return Branch(values: values, to: branch.part.name)
        }
      )
    }
    ends = diagram.leaves.enumerated().map { index, leaf in End(leaf, named: Diagram.Part.leaf(index).name) }
  }
}

extension TreeReport.End {
  fileprivate init(_ leaf: Diagram.Leaf, named id: String) {
    switch leaf {
    case .answer(let verdict, let deciding, let adding):
      self.init(
        id: id,
        verdict: verdict.rawValue,
        deciding: deciding.map(\.text),
        adding: adding.map(\.text),
        more: nil,
        facts: []
      )
    case .more(let questions, let facts):
      self.init(id: id, verdict: nil, deciding: [], adding: [], more: questions, facts: facts)
    case .elsewhere: self.init(id: id, verdict: nil, deciding: [], adding: [], more: nil, facts: [])
    }
  }
}

/// A policy on one page in the form that programs read: the JSON of `mayi tree --overview --json`.
public struct OverviewReport: Encodable, Hashable, Sendable {
  struct Block: Encodable, Hashable, Sendable {
    let label: String
    let rows: [Row]
  }

  struct Row: Encodable, Hashable, Sendable {
    let label: String
    /// The clauses that decide, by verdict.
    let clauses: [String: [String]]
  }

  let policy: String
  let blocks: [Block]

  /// Reports an overview.
  public init(_ overview: Overview) {
    policy = overview.policy.id.text
    blocks = overview.blocks.map { block in
      let rows = block.rows.map { row in
        let clauses = row.clauses.map { ($0.key.rawValue, $0.value.map(\.text)) }
        return Row(label: row.label, clauses: Dictionary(uniqueKeysWithValues: clauses))
      }
      return Block(label: block.label, rows: rows)
    }
  }
}
