import FoundationEssentials
import TerminalKit
import Testing

/// Text with every mark that some format knows, written by the commands that write the format.
@Suite("Hostile text inside each format")
struct HostileFormatsTests {
  private let school = HostileSchool()

  /// Runs a command that ends with one of some statuses, and gives what it wrote.
  private func written(
    _ arguments: [String],
    statuses: Set<Int32> = [0],
    _ location: SourceLocation = #_sourceLocation
  ) -> String {
    let outcome = school.run(arguments)
    #expect(statuses.contains(outcome.status), "\(outcome)", sourceLocation: location)
    return outcome.output
  }

  // MARK: - JSON

  @Test(
    "JSON, SARIF and statements come out with the text that went in",
    arguments: [
      (
        ["ask", "--no-input", "--json", "--fact", "stage=planning", "--fact", "contact=pupil"], [0], HostileSchool.text
      ),
      (["clauses", "--json"], [0], HostileSchool.text), (["check", "--json", "--notes"], [0, 1], "knowledge/"),
      (["check", "--sarif"], [0, 1], "knowledge/"), (["verify", "--json", "document.txt"], [1], HostileSchool.text),
      (["replay", "--json", "transcripts"], [0, 1], HostileSchool.text),
      (["scenario", "report", "--json", "results.csv"], [0], "friend"),
      (["scenario", "xapi", "results.csv"], [0], HostileSchool.text),
    ] as [([String], Set<Int32>, String)]
  )
  func json(command: [String], statuses: Set<Int32>, text: String) throws {
    let document = written(command, statuses: statuses)
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(document.utf8))
    #expect(value.strings.contains { $0.contains(text) }, "\(document)")
    #expect(!document.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test("the address of a file in SARIF has nothing but plain characters")
  func sarif() {
    let folder = "a b<c>\"&%d"
    #expect(school.room.shell("cp -r knowledge \"$1\"", [folder]).status == 0)
    let document = school.room.run(["check", "--sarif", "--knowledge", folder]).output
    #expect(document.contains("a%20b%3Cc%3E%22%26%25d/"), "\(document)")
  }

  // MARK: - Marks in angle brackets

  @Test("JUnit's XML is well formed, and no text in it is taken for a mark")
  func junit() {
    _ = written(["replay", "--junit", "junit.xml", "transcripts"], statuses: [0, 1])
    let document = school.contents(of: "junit.xml")
    #expect(Markup.elements(of: document) == ["testsuites", "testsuite", "testcase", "failure", "testcase"])
    #expect(document.contains("&lt;b onclick=&apos;x&apos;&gt;&amp;amp;"))
  }

  @Test("a page of cards holds its own elements alone")
  func html() throws {
    _ = written(["cards", "--html", "cards.html"])
    let document = school.contents(of: "cards.html")
    let elements = try #require(Markup.elements(of: document))
    let own: Set = [
      "html", "head", "meta", "title", "style", "body", "header", "h1", "p", "main", "section", "article", "h2",
      "strong", "ul", "li",
    ]
    #expect(own.isSuperset(of: elements))
    #expect(document.contains("&lt;/script&gt;"))
  }

  @Test("Graphviz reads every label to its end")
  func dot() {
    let lines = written(["tree", "--format", "dot"]).split(separator: "\n")
    #expect(lines.first == "digraph tree {" && lines.last == "}")
    for line in lines.dropFirst().dropLast() {
      let marks = line.replacing("\\\\", with: "").replacing("\\\"", with: "").count { $0 == "\"" }
      #expect(line.hasPrefix("  ") && line.hasSuffix(";") && marks % 2 == 0, "\(line)")
    }
    #expect(lines.contains { $0.contains(#"\"q\"; <b onclick='x'>&amp;amp;"#) })
  }

  @Test("Mermaid has no mark inside a label")
  func mermaid() {
    let lines = written(["tree", "--format", "mermaid"]).split(separator: "\n").dropFirst()
    for line in lines {
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      guard parts.count > 1 else { continue }
      let label = parts[1].replacing("<br/>", with: " ")
      #expect(parts.count == 3 && !label.contains { "`[]{}|<>".contains($0) }, "\(line)")
    }
    #expect(lines.contains { $0.contains("#60;b onclick=#39;x#39;#62;") })
  }

  // MARK: - Line by line

  @Test("a test protocol has as many results as it says, and no directive")
  func tap() {
    let lines = written(["replay", "--tap", "transcripts"], statuses: [0, 1]).split(separator: "\n")
    #expect(lines.prefix(2) == ["TAP version 14", "1..2"])
    let results = lines.dropFirst(2).filter { !$0.hasPrefix("#") }
    #expect(results.count == 2)
    for (number, line) in results.enumerated() {
      #expect(line.hasPrefix("ok \(number + 1) - ") || line.hasPrefix("not ok \(number + 1) - "), "\(line)")
      #expect(!line.replacing("\\#", with: "").contains("#"), "\(line)")
    }
  }

  @Test("an annotation is one line that begins it, with the file's marks written out")
  func annotations() {
    let lines = written(["replay", "--github", "transcripts"], statuses: [0, 1]).split(separator: "\n")
      .filter { $0.contains("::") && $0.hasPrefix("::") }
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("::error file=transcripts/a<b>&c%2C%25%3A.case,line=7::") == true, "\(lines)")
    for line in written(["check", "--github"], statuses: [0, 1]).split(separator: "\n") {
      #expect(["::error file=", "::warning file=", "::notice file="].contains { line.hasPrefix($0) }, "\(line)")
    }
  }

  @Test("in GIFT every mark of the format that a text has stands behind a backslash")
  func gift() {
    let document = written(["scenario", "export"])
    #expect(document.contains(##"\=1+1 "q"; <b onclick\='x'>&amp; \{x|y\}[z]\~\=\# \:\:error\:\:%0A ]]> \\N"##))
    let blocks = document.split(separator: "::[plain]").dropFirst()
    #expect(!blocks.isEmpty)
    for block in blocks {
      let bare = block.replacing("\\{", with: "").replacing("\\}", with: "")
      #expect(bare.count { $0 == "{" } == 1 && bare.count { $0 == "}" } == 1, "\(block)")
    }
  }

  @Test("in a file of results a formula is text, and a field is one field")
  func csv() {
    let learner = "=cmd|'/c calc'!A1, \"x\"\u{301}"
    let lines = ["permitted", "touch-2", "nobody", "", "quit"]
    _ = school.run(["train", "friend", "--results", "out.csv", "--learner", learner], lines: lines)
    let document = school.contents(of: "out.csv")
    #expect(document.contains(",\"'=cmd|'/c calc'!A1, \"\"x\"\"\u{301}\",friend,"), "\(document)")
  }
}

/// Any JSON.
private enum JSONValue: Decodable {
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else if let object = try? container.decode([String: JSONValue].self) {
      self = .object(object)
    } else {
      self = .other
    }
  }

  /// Every text in it.
  var strings: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let list): list.flatMap(\.strings)
    case .object(let object): object.values.flatMap(\.strings)
    case .other: []
    }
  }
}

/// Just enough of a reader of XML and HTML to see that nothing is open at the end.
private enum Markup {
  /// The elements in their order; nil where a mark is out of place.
  static func elements(of document: String) -> [String]? {
    var elements: [String] = []
    var open: [String] = []
    for (number, part) in document.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
      guard number > 0 else {
        if !part.isEmpty { return nil }
        continue
      }
      guard let end = part.firstIndex(of: ">") else { return nil }
      let mark = part[..<end]
      let text = part[part.index(after: end)...]
      let isStyle = mark == "style"
      if !isStyle, text.contains(">") || mark.count(where: { $0 == "\"" }) % 2 == 1 || !hasEntities(text) { return nil }
      if mark.hasPrefix("?") || mark.hasPrefix("!DOCTYPE") { continue }
      let name = String(mark.prefix { $0 != " " && $0 != "/" || $0 == mark.first })
      if name.hasPrefix("/") {
        guard open.popLast() == String(name.dropFirst()) else { return nil }
        continue
      }
      elements.append(name)
      if !mark.hasSuffix("/"), name != "meta" { open.append(name) }
    }
    return open.isEmpty ? elements : nil
  }

  /// Tells whether every ampersand begins an entity.
  private static func hasEntities(_ text: Substring) -> Bool {
    text.split(separator: "&", omittingEmptySubsequences: false).dropFirst().allSatisfy { part in
      part.prefix(7).contains(";")
    }
  }
}
