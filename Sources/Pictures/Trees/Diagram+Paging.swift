import Decisions
import Knowledge

extension Diagram {
  /// The first questions of the drawing, as many as fit on a page; the whole drawing where it fits.
  ///
  /// Where it stops, ``Leaf/more(questions:facts:)`` says how to go on. The first question is always there.
  ///
  /// - Parameter lines: the number of lines that a page has room for.
  /// - Complexity: O(questions · values), and for each place where it stops the questions behind it.
  public func firstPage(lines: Int) -> Diagram {
    guard lineCount > lines else { return self }
    let paths = shortestPaths
    var kept: Set<Int> = []
    var used = 0
    for index in questionsInOrder {
      used += 1 + questions[index].branches.count
      guard used <= lines || kept.isEmpty else { break }
      kept.insert(index)
    }
    var builder = DiagramBuilder(rules)
    var parts: [Part: Part] = [:]
    func cut(_ part: Part) -> Part {
      switch part {
      case .leaf(let index): return builder.add(leaves[index])
      case .question(let index):
        if let known = parts[part] { return known }
        let facts = self.facts(of: paths[index] ?? [])
        return builder.add(.more(questions: questionCount(from: index), facts: facts))
      }
    }
    for index in questions.indices where kept.contains(index) {
      let branches = questions[index].branches.map { Branch(values: $0.values, part: cut($0.part)) }
      parts[.question(index)] = builder.add(Question(dimension: questions[index].dimension, branches: branches))
    }
    let start = root.map(cut)
    return Diagram(rules: rules, root: start, questions: builder.questions, leaves: builder.leaves)
  }

  /// The number of questions on and behind this one.
  func questionCount(from index: Int) -> Int {
    Diagram(rules: rules, root: .question(index), questions: questions, leaves: leaves).questionsInOrder.count
  }

  /// For each question a way there: the dimensions and the first answer of each that leads on.
  private var shortestPaths: [Int: [(dimension: Int, value: Int)]] {
    var paths: [Int: [(dimension: Int, value: Int)]] = [:]
    for index in questionsInOrder {
      let path = paths[index] ?? []
      for branch in questions[index].branches {
        guard case .question(let next) = branch.part, paths[next] == nil, .question(next) != root else { continue }
        paths[next] = path + [(questions[index].dimension, branch.values[0])]
      }
    }
    return paths
  }

  /// The answers of a way as facts to type: `stage=planning`.
  func facts(of path: [(dimension: Int, value: Int)]) -> [String] {
    var order: [Int] = []
    var members: [Int: [Int]] = [:]
    for step in path {
      let dimension = rules.space.dimensions[step.dimension]
      if members[dimension.fact] == nil {
        order.append(dimension.fact)
        members[dimension.fact] = []
      }
      if let member = dimension.member {
        if step.value == 1 { members[dimension.fact]?.append(member) }
      } else if step.value != dimension.absent {
        members[dimension.fact]?.append(step.value)
      }
    }
    return order.map { index in
      let fact = rules.space.facts[index]
      let values = Set(members[index] ?? []).sorted().map { fact.values[$0].id.text }
      return "\(fact.id)=\(values.isEmpty ? "none" : values.joined(separator: ","))"
    }
  }
}
