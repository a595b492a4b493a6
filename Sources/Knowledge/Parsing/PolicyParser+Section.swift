/// Sections, their clauses and silences.
extension PolicyParser {
  mutating func section() {
    let name = script.name(of: "a section")
    var section = Section(
      id: SectionID(name?.text ?? ""),
      heading: script.quotation("the heading's first words", mayBeEmpty: true) ?? ""
    )
    section.source = name.map(script.range(of:)) ?? script.range(of: script.current)
    if section.heading.split(separator: " ").count(where: { $0 != "..." }) > Limits.headingWords {
      script.report(
        .longHeading,
        section.source,
        "the heading of `\(section.id)` is too long; \(Limits.headingWords) words of it are enough"
      )
    }
    if script.accept("number") {
      if let number = script.word() {
        section.number = number.text
      } else {
        script.report(.missingWord, script.rangeOfNext, "after `number` must stand the section's number as printed")
      }
    }
    script.finish()
    while let line = script.next(Self.ofSection) { self.line(line, of: &section) }
    sections.append(section)
  }

  private mutating func line(_ line: Statement, of section: inout Section) {
    switch line.keyword {
    case "applies": script.alternative(to: &section.applies)
    case "and": script.continuation(of: &section.applies)
    case "clause": clause(of: &section)
    case "silence": silence(of: &section)
    default:
      if let furniture = furniture() { section.furniture.append(furniture) }
      script.finish()
    }
  }

  private mutating func furniture() -> ClosedRange<Int>? {
    guard script.accept("paragraph") else {
      script.report(.missingWord, script.rangeOfNext, "write `furniture paragraph 2` or `furniture paragraph 2 to 9`")
      script.position = script.current.end
      return nil
    }
    return run("a paragraph's number", least: 0)
  }

  /// Reads `2` or `2 to 9`.
  private mutating func run(_ what: String, least: Int) -> ClosedRange<Int>? {
    guard let first = script.number(what, least: least) else { return nil }
    guard script.accept("to") else { return first...first }
    let source = script.rangeOfNext
    guard let last = script.number(what, least: least) else { return nil }
    guard last >= first else {
      script.report(.badPlace, source, "a run goes from the lower number to the higher; `\(last)` is below `\(first)`")
      return nil
    }
    return first...last
  }

  // MARK: - Clauses

  mutating func clause(of section: inout Section) {
    let name = script.name(of: "a clause")
    var clause = Clause(id: ClauseID(name?.text ?? ""), section: section.id)
    clause.source = name.map(script.range(of:)) ?? script.range(of: script.current)
    let mistakes = script.diagnostics.count
    position(of: &clause)
    script.finish()
    var seen: [String] = []
    while let line = script.next(Self.ofClause) { self.line(line, of: &clause, &seen) }
    check(clause, seen, hasMistakes: script.diagnostics.count > mistakes)
    section.clauses.append(clause)
  }

  private mutating func line(_ line: Statement, of clause: inout Clause, _ seen: inout [String]) {
    switch line.keyword {
    case "applies": return script.alternative(to: &clause.applies)
    case "and": return script.continuation(of: &clause.applies)
    case "rule": return rule(of: &clause)
    case "contradicts": contradiction(of: &clause)
    case "expect": clause.expected += script.expectation().map { [$0] } ?? []
    case "formerly": clause.formerly += script.id(of: "a clause").map { [$0] } ?? []
    default:
      script.once(&seen)
      single(line, of: &clause)
    }
    script.finish()
  }

  private mutating func single(_ line: Statement, of clause: inout Clause) {
    switch line.keyword {
    case "says": clause.says = script.rest()
    case "purpose": clause.purpose = script.text("what the clause is for")
    case "none": clause.reason = script.choice("a reason") ?? .background
    case "part": clause.part = script.choice("a part") ?? .decides
    default: clause.isDamaged = true
    }
  }

  private mutating func contradiction(of clause: inout Clause) {
    guard let other: ClauseID = script.id(of: "a clause") else { return }
    var settledBy: RoleID?
    if script.accept("settled-by") { settledBy = script.id(of: "a role") }
    clause.contradictions.append(Clause.Contradiction(other, settledBy: settledBy))
  }

  private mutating func check(_ clause: Clause, _ seen: [String], hasMistakes: Bool) {
    if clause.isUnsaid {
      script.report(.clauseUnsaid, clause.source, "clause `\(clause.id)` says nothing yet; write what it says")
    } else if clause.rules.isEmpty, clause.reason == nil, !hasMistakes {
      script.report(
        .clauseIdle,
        clause.source,
        "clause `\(clause.id)` has no rule; add one, or say with `none` why it needs none"
      )
    } else if !clause.rules.isEmpty, clause.reason != nil {
      script.report(
        .clauseTwofold,
        clause.source,
        "clause `\(clause.id)` has rules and a `none`; remove the one or the other"
      )
    }
    if clause.places.isEmpty, !hasMistakes {
      script.warn(
        .noPosition,
        clause.source,
        "clause `\(clause.id)` has no position; write `at paragraph 1` and so on, and its `digest`"
      )
    }
  }

  // MARK: - Positions

  private mutating func position(of clause: inout Clause) {
    if script.accept("at") {
      repeat {
        guard let place = place() else { break }
        clause.places.append(place)
      } while script.accept("and")
    }
    guard script.accept("digest") else { return }
    guard let digest = script.peek() else {
      return script.report(
        .badDigest,
        script.rangeOfNext,
        "after `digest` must stand twelve digits; `000000000000` will do"
      )
    }
    script.position = digest.end
    clause.digest = digest.text
    let isHexadecimal = digest.text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
    if digest.text.utf8.count != 12 || !isHexadecimal {
      script.report(
        .badDigest,
        script.range(of: digest),
        "`\(digest.text)` is not a digest of twelve digits; write `000000000000` and have it filled in"
      )
    }
  }

  private mutating func place() -> Place? {
    guard script.accept("paragraph") else {
      script.report(.badPlace, script.rangeOfNext, "a position starts with `paragraph`: `at paragraph 3, bullet 2`")
      script.position = script.current.end
      return nil
    }
    let source = script.rangeOfNext
    guard let paragraph = script.number("a paragraph's number", least: 0) else { return nil }
    var place = Place(paragraph: paragraph)
    while script.accept(",") {
      if place.bullet == 0, place.sentences == nil, script.accept("bullet") {
        guard let bullet = script.number("a bullet's number") else { return nil }
        place.bullet = bullet
      } else if place.sentences == nil, script.accept("sentence") {
        guard let sentences = run("a sentence's number", least: 1) else { return nil }
        place.sentences = sentences
      } else {
        script.report(.badPlace, script.rangeOfNext, "after the comma must stand `bullet` or `sentence`, in this order")
        script.position = script.current.end
        return nil
      }
    }
    if paragraph == 0, place.bullet == 0 {
      script.report(.badPlace, source, "only bullets stand under `paragraph 0`; paragraphs count from 1")
    }
    return place
  }

  // MARK: - Silences

  mutating func silence(of section: inout Section) {
    let name = script.name(of: "a silence")
    script.finish()
    var silence = Silence(
      id: Identifier(name?.text ?? ""),
      when: .always,
      reason: .notAddressed,
      says: "",
      asks: []
    )
    silence.source = name.map(script.range(of:)) ?? script.range(of: script.current)
    var when: Condition?
    var seen: [String] = []
    while let line = script.next(Self.ofSilence) {
      switch line.keyword {
      case "when": script.alternative(to: &when)
      case "and": script.continuation(of: &when)
      case "ask": silence.asks += script.roles().roles
      case "because":
        script.once(&seen)
        silence.reason = script.choice("a reason") ?? .notAddressed
      default:
        script.once(&seen)
        silence.says = script.text("what is said about it")
      }
      script.finish()
    }
    silence.when = when ?? .always
    let missing = (when == nil ? ["when"] : []) + ["because", "says"].filter { !seen.contains($0) }
    for needed in missing {
      script.report(.missingLine, silence.source, "silence `\(silence.id)` has no `\(needed)` line; add one")
    }
    section.silences.append(silence)
  }
}
