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

  private static let hasGraphviz = system("command -v dot >/dev/null 2>&1") == 0

  /// The SVG that Graphviz makes of a text; nil where it refuses.
  private func graphviz(_ text: String) throws -> String? {
    let path = "/tmp/mayi-tree-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    defer {
      unlink(path)
      unlink("\(path).svg")
    }
    guard system("dot -Tsvg -o \(path).svg \(path) >/dev/null 2>&1") == 0 else { return nil }
    return String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path).svg")), as: UTF8.self)
  }

  @Test(
    "Graphviz opens the drawing and makes well-formed SVG of it",
    .enabled(if: hasGraphviz, "Graphviz is not installed, so its drawings were not looked at.")
  )
  func dot() throws {
    let svg = try #require(try graphviz(try Self.sample().dot(escaping: Escaping.dot)))
    #expect(MarkupGrammar.mistakes(in: svg) == [])
    #expect(svg.contains("<svg "))
    #expect(try graphviz("digraph { a -> \"b }") == nil)
  }

  @Test(
    "Graphviz opens the drawings of the shipped policies",
    .enabled(if: hasGraphviz, "Graphviz is not installed, so its drawings were not looked at."),
    arguments: ["maesteg", "alderley-edge"]
  )
  func shippedDOT(policy: String) throws {
    let rules = CompiledRules(try Shipped.knowledge(policy))
    let page = Diagram(rules.decision(in: Situation()).tree).firstPage(lines: 120)
    let svg = try #require(try graphviz(Self.graph(page).dot(escaping: Escaping.dot)))
    #expect(MarkupGrammar.mistakes(in: svg) == [])
  }

  @Test("the grammar of markup finds elements that do not close, and marks that are not written out")
  func markup() {
    #expect(MarkupGrammar.mistakes(in: "<?xml version=\"1.0\"?><!-- a --><svg a=\"b\"><g/>x &amp; &#45;y</svg>") == [])
    for wrong in ["<a><b></a></b>", "<a>", "<a>x & y</a>", "<a b=c/>", "x<a/>", "<a/><b/>", "<a>&nbsp;</a>"] {
      #expect(!MarkupGrammar.mistakes(in: wrong).isEmpty, "\(wrong)")
    }
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
