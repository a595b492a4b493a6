/// Reads a `.practice` file: common safeguarding practice that belongs to no policy.
struct PracticeParser {
  private static let top = Grammar.Level("", ["practice"])
  private static let lines = Grammar.Level(
    "practice",
    in: [top],
    ["nation", "review", "source", "emergency", "lead", "about", "record", "done", "outdated"]
  )
  static let grammar = Grammar(top, lines)

  private(set) var script: Script
  private(set) var practices: [Practice] = []

  /// Reads a file.
  init(_ file: SourceFile) {
    script = Script(file, Self.grammar)
    while script.next(Self.top) != nil { practice() }
  }

  private mutating func practice() {
    let name = script.name(of: "a practice")
    var practice = Practice(id: Identifier(name?.text ?? ""))
    practice.source = name.map(script.range(of:)) ?? script.range(of: script.current)
    script.finish()
    var seen: [String] = []
    while let line = script.next(Self.lines) {
      if ["review", "lead", "record", "done"].contains(line.keyword) { script.once(&seen) }
      self.line(line, of: &practice)
      script.finish()
    }
    if practice.nations.isEmpty {
      script.report(.missingLine, practice.source, "practice `\(practice.id)` has no `nation` line; say where it holds")
    }
    practices.append(practice)
  }

  private mutating func line(_ line: Statement, of practice: inout Practice) {
    switch line.keyword {
    case "nation":
      repeat {
        if let nation: Policy.Nation = script.choice("a nation") { practice.nations.append(nation) }
      } while script.accept(",")
    case "review": practice.review = script.date()
    case "source": practice.sources.append(script.text("where it comes from"))
    case "emergency":
      let label = script.quotation("when to call") ?? ""
      practice.emergencies.append(Practice.Emergency(label: label, number: script.text("the number")))
    case "lead":
      practice.lead = script.id(of: "a role")
      if script.peek() != nil { practice.leadLabel = script.quotation("what is said about the lead") ?? "" }
    case "about":
      let about: RoleID? = script.accept("staff") ? nil : script.id(of: "a role")
      guard let role: RoleID = script.id(of: "a role") else { return }
      practice.routes.append(Practice.Route(about: about, role: role))
    case "done":
      guard let role: RoleID = script.id(of: "a role"), let text = script.quotation("what to do") else { return }
      practice.afterwards = Practice.Afterwards(role: role, text: text)
    case "outdated":
      if let name = outdatedName() {
        practice.outdated.append(name)
      } else {
        _ = script.rest()
      }
    default: practice.record = script.text("where to write it down")
    }
  }

  private mutating func outdatedName() -> OutdatedName? {
    let source = script.rangeOfNext
    guard let name = script.quotation("the name that policies print"), word("now"),
      let now = script.quotation("what holds now"), word("since"), let since = date(), word("because"),
      let basis = script.quotation("where that can be read")
    else { return nil }
    var outdated = OutdatedName(name, now: now, since: since, because: basis)
    outdated.source = source
    return outdated
  }

  private mutating func word(_ word: StaticString) -> Bool {
    if script.accept(word) { return true }
    script.report(.missingWord, script.rangeOfNext, "here must stand `\(word)`: `\(Self.form)`")
    return false
  }

  private mutating func date() -> CalendarDate? {
    let place = script.rangeOfNext
    guard let word = script.word(), let date = CalendarDate(word.text) else {
      script.report(.badDate, place, "here must stand a date such as `2023-07`")
      return nil
    }
    return date
  }

  private static let form = "outdated \"NAME\" now \"NAME\" since DATE because \"WHERE IT CAN BE READ\""
}
