import Knowledge

/// Findings in the Static Analysis Results Interchange Format, version 2.1.0.
struct SARIFLog: Encodable {
  struct Run: Encodable {
    let tool: Tool
    let results: [Result]
  }
  struct Tool: Encodable { let driver: Driver }
  struct Driver: Encodable {
    let name: String
    let rules: [Rule]
  }
  struct Rule: Encodable { let id: String }
  struct Message: Encodable { let text: String }
  struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]
    /// Nil where nobody expects it.
    let suppressions: [Suppression]?
  }
  struct Suppression: Encodable {
    let kind: String
    let justification: String
  }
  struct Location: Encodable { let physicalLocation: Physical }
  struct Physical: Encodable {
    let artifactLocation: Artifact
    let region: Region
  }
  struct Artifact: Encodable { let uri: String }
  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    /// The column after the last; nil for a point.
    let endColumn: Int?

    init(_ source: SourceRange) {
      startLine = max(source.line, 1)
      startColumn = max(source.column, 1)
      endLine = startLine
      endColumn = source.endColumn > startColumn ? source.endColumn : nil
    }
  }

  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  init(_ items: [KnowledgeCheck.Item]) {
    let codes = Set(items.map(\.code)).sorted()
    let results = items.map { item in
      Result(
        ruleId: item.code,
        level: item.severity.rawValue,
        message: Message(text: item.message + (item.witness.map { " (\($0))" } ?? "")),
        locations: [Self.location(item.source)],
        relatedLocations: item.other.map { [Self.location($0)] } ?? [],
        suppressions: item.accepted.map { [Suppression(kind: "inSource", justification: $0)] }
      )
    }
    runs = [Run(tool: Tool(driver: Driver(name: "mayi", rules: codes.map(Rule.init))), results: results)]
  }

  private static func location(_ source: SourceRange) -> Location {
    Location(
      physicalLocation: Physical(
        artifactLocation: Artifact(uri: uri(source.file)),
        region: Region(source)
      )
    )
  }

  /// The path with everything but plain characters written as `%XX`.
  private static func uri(_ path: String) -> String {
    path.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      let isPlain = character.isASCII && (character.isLetter || character.isNumber || "/-._~".contains(character))
      return isPlain ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
