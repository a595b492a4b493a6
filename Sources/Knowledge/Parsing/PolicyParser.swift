/// Reads a `.policy` file: the card, roles, sections with their clauses and rules, silences, rulings.
struct PolicyParser {
  private static let top = Grammar.Level("", ["policy", "role", "section", "ruling"])
  static let ofCard = Grammar.Level(
    "policy",
    in: [top],
    ["title", "organisation", "nation", "version", "dated", "review", "covers", "general", "lead", "expect"]
  )
  static let ofRole = Grammar.Level("role", in: [top], ["for", "holder", "reach", "alternate", "expect"])
  static let ofSection = Grammar.Level(
    "section",
    in: [top],
    ["applies", "and", "furniture", "clause", "silence"]
  )
  static let ofClause = Grammar.Level(
    "clause",
    in: [top, ofSection],
    ["says", "purpose", "applies", "and", "none", "part", "contradicts", "damaged", "formerly", "expect", "rule"]
  )
  static let ofRule = Grammar.Level(
    "rule",
    in: [top, ofSection, ofClause],
    [
      "when", "and", "unless", "force", "lifts", "first", "then", "condition", "judgement", "duty", "ask", "reading",
      "formerly", "expect",
    ]
  )
  static let ofSilence = Grammar.Level(
    "silence",
    in: [top, ofSection],
    ["when", "and", "because", "says", "ask"]
  )
  static let ofRuling = Grammar.Level("ruling", in: [top], ["on", "follow", "says", "by", "dated"])
  static let grammar = Grammar(top, ofCard, ofRole, ofSection, ofClause, ofRule, ofSilence, ofRuling)
  /// What may open a file: clauses and silences, too, so that those without a section are told so.
  private static let start = Grammar.Level("", top.lines + ["clause", "silence"])

  var script: Script
  /// The card without sections; nil where this file holds none.
  var card: Policy?
  var roles: [RoleDetail] = []
  var sections: [Section] = []
  var rulings: [Ruling] = []
  /// The policy's id as its folder has it; nil where any will do.
  let expected: PolicyID?

  /// Reads a file.
  init(_ file: SourceFile, expected: PolicyID? = nil) {
    script = Script(file, Self.grammar)
    self.expected = expected
    while let statement = script.next(Self.start) {
      switch statement.keyword {
      case "policy": policy()
      case "role": role()
      case "section": section()
      case "ruling": ruling()
      default: outsideSection(statement)
      }
    }
  }

  /// Reads a clause or silence that has no section, so that what refers to it is not reported as well.
  private mutating func outsideSection(_ statement: Statement) {
    let message = "`\(statement.keyword)` stands before any `section`; write the section's line first"
    script.report(.outsideSection, script.range(of: statement), message)
    var section = Section(id: "", heading: "")
    statement.keyword == "clause" ? clause(of: &section) : silence(of: &section)
    sections.append(section)
  }

  // MARK: - Rulings

  private mutating func ruling() {
    let name = script.name(of: "a ruling")
    script.finish()
    var ruling = Ruling(id: Identifier(name?.text ?? ""), clauses: [], says: "", by: "")
    ruling.source = name.map(script.range(of:)) ?? script.range(of: script.current)
    var seen: [String] = []
    while let line = script.next(Self.ofRuling) {
      script.once(&seen)
      switch line.keyword {
      case "on": ruling.clauses = names(of: "a clause")
      case "follow": ruling.follows = script.id(of: "a clause")
      case "says": ruling.says = script.text("what was settled")
      case "by": ruling.by = script.id(of: "a role") ?? ""
      default: ruling.dated = script.date()
      }
      script.finish()
    }
    for needed in ["on", "says", "by"] where !seen.contains(needed) {
      script.report(.missingLine, ruling.source, "this ruling has no `\(needed)` line; add one")
    }
    rulings.append(ruling)
  }

  /// Reads names separated by commas.
  mutating func names<Kind>(of what: String) -> [Identifier<Kind>] {
    var names: [Identifier<Kind>] = []
    repeat {
      guard let name: Identifier<Kind> = script.id(of: what) else { break }
      names.append(name)
    } while script.accept(",")
    return names
  }
}
