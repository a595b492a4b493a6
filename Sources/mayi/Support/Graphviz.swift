import Platform

/// Draws through Graphviz's `dot`, where it is installed.
struct Graphviz {
  private let house: House

  init(_ house: House) { self.house = house }

  /// The drawing of a text in Graphviz's language, as SVG.
  func svg(of text: String) throws -> String {
    try house.withTemporaryFolder { folder in
      let (source, drawing) = ("\(folder)/tree.dot", "\(folder)/tree.svg")
      try house.files.write(text, to: source, permissions: .ownerOnly)
      do throws(InstalledTool.Trouble) {
        try InstalledTool(name: "dot").run(["-Tsvg", "-o", drawing, source])
      } catch .missing {
        throw Failure(
          .noFile,
          "drawing SVG needs Graphviz, which is not installed: install the package graphviz, or use --format mermaid or dot"
        )
      } catch {
        throw Failure(.input, "Graphviz could not draw this tree; try --format dot to see it")
      }
      return String(decoding: try house.files.read(drawing, limit: 64 << 20), as: UTF8.self)
    }
  }
}
