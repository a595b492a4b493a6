import Decisions
import FoundationEssentials
import Glibc
import Knowledge
import Platform
import Testing

@testable import Pictures

@Suite("Drawings for Graphviz and Mermaid")
struct TreeGraphTests {
  private static func graph(_ diagram: Diagram) -> TreeGraph { TreeGraph(diagram, title: "A \"title\" & more") }

  private static func sample() throws -> TreeGraph {
    graph(Diagram(try Sample.rules().decision(in: Situation()).tree))
  }

  private static func shipped(_ policy: String) throws -> TreeGraph {
    let rules = CompiledRules(try Shipped.knowledge(policy))
    return graph(Diagram(rules.decision(in: Situation()).tree))
  }

  /// What Graphviz says of a text: its exit status; nil where it is not installed.
  private func graphviz(_ text: String) throws -> Int32? {
    let path = "/tmp/mayi-tree-\(getpid())-\(UInt32.random(in: 0 ... .max)).dot"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    defer { unlink(path) }
    guard system("command -v dot >/dev/null 2>&1") == 0 else { return nil }
    return system("dot -Tsvg \(path) >/dev/null 2>&1")
  }

  @Test("Graphviz opens the drawing")
  func dot() throws {
    guard let status = try graphviz(try Self.sample().dot(escaping: Escaping.dot)) else { return }
    #expect(status == 0)
    #expect(try graphviz("digraph { a -> \"b }") != 0)
  }

  @Test("Graphviz opens the drawings of the shipped policies", arguments: ["maesteg", "alderley-edge"])
  func shippedDOT(policy: String) throws {
    let rules = CompiledRules(try Shipped.knowledge(policy))
    let page = Diagram(rules.decision(in: Situation()).tree).firstPage(lines: 120)
    guard let status = try graphviz(Self.graph(page).dot(escaping: Escaping.dot)) else { return }
    #expect(status == 0)
  }

  @Test("every line of Mermaid follows its grammar", arguments: Shipped.policies)
  func mermaid(policy: String) throws {
    let text = try Self.shipped(policy).mermaid(escaping: Escaping.mermaid)
    #expect(MermaidGrammar.mistakes(in: text) == [])
  }

  @Test("the grammar of Mermaid finds quotation marks, brackets and boxes that are not there")
  func grammar() {
    #expect(MermaidGrammar.mistakes(in: "flowchart LR\n  a[\"x\"]\n  b([\"y\"])\n  a -->|\"z\"| b\n").isEmpty)
    for wrong in ["  a[\"x \"y\"]", "  a[\"x\"", "  a -->|\"z\"| c", "  a[\"x]\"]", "graph"] {
      #expect(!MermaidGrammar.mistakes(in: "flowchart LR\n  a[\"x\"]\n\(wrong)\n").isEmpty, "\(wrong)")
    }
    #expect(!MermaidGrammar.mistakes(in: "pie\n").isEmpty)
  }
}

/// The part of Mermaid's flowchart language that is written here: boxes, round boxes, and arrows with a text.
enum MermaidGrammar {
  static func mistakes(in text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    guard !lines.isEmpty, lines.removeFirst() == "flowchart LR" else { return ["no flowchart"] }
    var boxes: Set<String> = []
    var mistakes: [String] = []
    var arrows: [(String, String)] = []
    for line in lines {
      if let box = line.wholeMatch(of: /\ \ ([a-z][a-z0-9]*)(\["([^"]*)"\]|\(\["([^"]*)"\]\))/) {
        boxes.insert(String(box.1))
        let label = String(box.3 ?? box.4 ?? "")
        if !isSafe(label) { mistakes.append(line) }
      } else if let arrow = line.wholeMatch(of: /\ \ ([a-z][a-z0-9]*) -->\|"([^"]*)"\| ([a-z][a-z0-9]*)/) {
        arrows.append((String(arrow.1), String(arrow.3)))
        if !isSafe(String(arrow.2)) { mistakes.append(line) }
      } else {
        mistakes.append(line)
      }
    }
    for (from, to) in arrows where !boxes.contains(from) || !boxes.contains(to) { mistakes.append("\(from) \(to)") }
    return mistakes
  }

  /// Tells whether a label has no mark but entities and line breaks.
  private static func isSafe(_ label: String) -> Bool {
    let plain = label.replacing(/#\d+;/, with: "").replacing("<br/>", with: "")
    return !plain.contains { "\"#;<>[]{}()|`".contains($0) }
  }
}
