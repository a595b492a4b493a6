import Decisions
import Knowledge

/// A drawing as indented text: each question once, answers that lead to the same part in one line.
///
/// A part that several answers lead to gets a number and is drawn where it is met first; later answers say `see 12`.
public struct TreeText: Sendable {
  private let diagram: Diagram
  private let references: [Int: Int]

  /// Sets a drawing as text.
  public init(_ diagram: Diagram) {
    self.diagram = diagram
    var counts: [Int: Int] = [:]
    for question in diagram.questions {
      for case .question(let index) in question.branches.map(\.part) { counts[index, default: 0] += 1 }
    }
    references = counts.filter { $0.value > 1 }
  }

  /// The lines of the text.
  public var lines: [PictureLine] {
    guard let root = diagram.root else { return [PictureLine("No such situation can exist.")] }
    var writer = Writer(diagram: diagram, shared: references)
    switch root {
    case .leaf(let index): return [PictureLine(diagram.words(of: diagram.leaves[index]))]
    case .question(let index):
      writer.write(index, indent: 0)
      return writer.lines
    }
  }

  private struct Writer {
    let diagram: Diagram
    let shared: [Int: Int]
    var lines: [PictureLine] = []
    /// The numbers of the shared questions that are drawn already.
    var numbers: [Int: Int] = [:]

    mutating func write(_ index: Int, indent: Int) {
      let question = diagram.questions[index]
      var mark = ""
      if shared[index] != nil {
        numbers[index] = numbers.count + 1
        mark = "[\(numbers.count)] "
      }
      let words = "\(mark)\(diagram.name(of: question)): \(diagram.words(of: question))"
      lines.append(PictureLine(words, indent: indent, isHeading: indent == 0))
      for branch in question.branches { write(branch, of: question, indent: indent + 2) }
    }

    private mutating func write(_ branch: Diagram.Branch, of question: Diagram.Question, indent: Int) {
      let answers = diagram.words(of: branch, in: question)
      switch branch.part {
      case .leaf(let leaf):
        // What the drawing is not about is left out; its answers are those that are missing.
        guard diagram.leaves[leaf] != .elsewhere else { return }
        lines.append(PictureLine("\(answers) -> \(diagram.words(of: diagram.leaves[leaf]))", indent: indent, hang: 4))
      case .question(let next):
        if let number = numbers[next] {
          lines.append(PictureLine("\(answers) -> see [\(number)]", indent: indent, hang: 4))
        } else {
          lines.append(PictureLine(answers, indent: indent, hang: 4))
          write(next, indent: indent + 2)
        }
      }
    }
  }
}
