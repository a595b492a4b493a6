import Decisions
import Knowledge

/// A drawing for programs that draw: Graphviz and Mermaid.
///
/// Texts are escaped by the caller's function, so that there is one account of what each format cannot hold.
public struct TreeGraph: Sendable {
  /// A box of the drawing.
  struct Box {
    let name: String
    let text: String
    let isLeaf: Bool
  }

  /// An arrow between two boxes.
  struct Arrow {
    let from: String
    let to: String
    let text: String
  }

  private let title: String
  private var boxes: [Box] = []
  private var arrows: [Arrow] = []

  /// Lays out a drawing under a title.
  public init(_ diagram: Diagram, title: String) {
    self.title = title
    func isDrawn(_ part: Diagram.Part) -> Bool {
      if case .leaf(let index) = part { diagram.leaves[index] != .elsewhere } else { true }
    }
    for index in diagram.questionsInOrder {
      let question = diagram.questions[index]
      let text = "\(diagram.name(of: question))\n\(diagram.words(of: question))"
      boxes.append(Box(name: "q\(index)", text: text, isLeaf: false))
      for branch in question.branches where isDrawn(branch.part) {
        let text = diagram.words(of: branch, in: question)
        arrows.append(Arrow(from: "q\(index)", to: branch.part.name, text: text))
      }
    }
    for (index, leaf) in diagram.leaves.enumerated() where leaf != .elsewhere {
      boxes.append(Box(name: "a\(index)", text: diagram.words(of: leaf), isLeaf: true))
    }
  }

  /// The drawing in the language of Graphviz.
  ///
  /// - Parameter escape: writes a text for a label between double quotes.
  public func dot(escaping escape: (String) -> String) -> String {
    var text = "digraph tree {\n  label=\"\(escape(title))\";\n  labelloc=t;\n  rankdir=LR;\n"
    text += "  node [fontname=\"sans-serif\", fontsize=11];\n  edge [fontname=\"sans-serif\", fontsize=9];\n"
    for box in boxes {
      let shape = box.isLeaf ? "shape=box, style=rounded" : "shape=box"
      text += "  \(box.name) [\(shape), label=\"\(escape(Self.folded(box.text)))\"];\n"
    }
    for arrow in arrows {
      text += "  \(arrow.from) -> \(arrow.to) [label=\"\(escape(Self.folded(arrow.text)))\"];\n"
    }
    return text + "}\n"
  }

  /// The drawing in the language of Mermaid.
  ///
  /// - Parameter escape: writes a text for a label between double quotes.
  public func mermaid(escaping escape: (String) -> String) -> String {
    var text = "flowchart LR\n"
    text += "  title[\"\(escape(title))\"]\n"
    for box in boxes {
      let label = escape(Self.folded(box.text))
      text += box.isLeaf ? "  \(box.name)([\"\(label)\"])\n" : "  \(box.name)[\"\(label)\"]\n"
    }
    for arrow in arrows {
      text += "  \(arrow.from) -->|\"\(escape(Self.folded(arrow.text)))\"| \(arrow.to)\n"
    }
    return text
  }

  /// A text broken into lines that a box has room for.
  private static func folded(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      var lines: [String] = [""]
      for word in line.split(separator: " ") {
        if !lines[lines.count - 1].isEmpty, lines[lines.count - 1].count + word.count >= 36 { lines.append("") }
        lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? String(word) : " \(word)"
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
