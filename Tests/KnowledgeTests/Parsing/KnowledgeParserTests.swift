import CustomDump
import Knowledge
import Testing

@Suite("Reading the knowledge of one policy")
struct KnowledgeParserTests {
  @Test("a whole policy is read into the model")
  func model() throws {
    let knowledge = try #require(Fixture.outcome().knowledge)
    #expect(Fixture.outcome().diagnostics == [])
    expectNoDifference(knowledge.policy.sections, [Self.section])
    #expect(knowledge.policy.title == "Social media policy")
    #expect(knowledge.policy.version == "")
    #expect(knowledge.policy.dated == nil)
    #expect(knowledge.policy.review == CalendarDate("2026-09"))
    #expect(knowledge.policy.general == Policy.Naming("headteacher", clause: nil))
    #expect(knowledge.vocabulary.fact("contact")?.value("pupil")?.others == ["student", "my class"])
    #expect(knowledge.vocabulary.fact("stage")?.value("received")?.asks == .must)
  }

  /// What `Fixture.section` says.
  private static var section: Section {
    var ban = Rule(
      id: "contact-1-ban",
      clause: "contact-1",
      when: Condition(
        all: Knowledge.Test("activity", .isAny, ["connect"]),
        Knowledge.Test("contact", .isAny, ["pupil"])
      ),
      force: .prohibited
    )
    ban.modal = "must not"
    ban.limits = [Rule.Limit(Condition(all: Knowledge.Test("own", .isAny, ["yes"])), leaving: .conditional)]
    var tell = Duty(.should, "Tell somebody.")
    tell.to = RoleChoice(["safeguarding-lead"])
    tell.phase = .tell
    ban.duties = [tell]
    var approval = Rule(id: "contact-2-leave", clause: "contact-2", when: ban.when, force: .needsApproval)
    approval.modal = "only with"
    var leave = Leave(.approve, from: RoleChoice(["headteacher", "governors"]))
    leave.isWritten = true
    approval.leaves = [leave]
    approval.lifts = [.clause("contact-1")]
    var first = Clause(id: "contact-1", section: "contact", places: [Place(paragraph: 1)], digest: "000000000000")
    first.says = "Do not be friends with pupils."
    first.rules = [ban]
    var second = Clause(id: "contact-2", section: "contact", places: [Place(paragraph: 2)], digest: "000000000000")
    second.says = "The head may allow it."
    second.rules = [approval]
    var section = Section(id: "contact", heading: "Contact with pupils")
    section.number = "1"
    section.applies = Condition(all: Knowledge.Test("stage", .isAny, ["planning"]))
    section.clauses = [first, second]
    section.silences = [
      Silence(
        id: "colleagues",
        when: Condition(all: Knowledge.Test("contact", .isAny, ["colleague"])),
        reason: .notAddressed,
        says: "Nothing is said of colleagues.",
        asks: ["headteacher"]
      )
    ]
    return section
  }

  @Test("reading everything twice gives equal knowledge, and so does any order of the files")
  func order() throws {
    let more = SourceFile(name: "oakfield/02-more.policy", text: "format 1\nsection more \"More\"\n")
    let words = SourceFile(
      name: "oakfield/oakfield.vocabulary",
      text: "format 1\nextend fact contact\nvalue visitor \"A visitor\"\n"
    )
    let forward = Fixture.outcome(adding: [more, words])
    let backward = KnowledgeParser.read(
      vocabulary: [Fixture.vocabulary],
      policy: "oakfield",
      files: [words, more, Fixture.section, Fixture.card]
    )
    _ = try #require(forward.knowledge)
    expectNoDifference(forward.knowledge, backward.knowledge)
    #expect(forward.knowledge == Fixture.outcome(adding: [more, words]).knowledge)
    #expect(forward.knowledge?.policy.sections.map(\.id) == ["contact", "more"])
  }

  @Test("values and facts of a policy's own vocabulary say which policy adds them")
  func own() throws {
    let words = SourceFile(
      name: "oakfield/oakfield.vocabulary",
      text: "format 1\nextend fact contact\nvalue visitor \"A visitor\"\nfact f \"F?\"\nvalue v \"V\"\n"
    )
    let knowledge = try #require(Fixture.outcome(adding: [words]).knowledge)
    #expect(knowledge.vocabulary.fact("contact")?.values.map(\.addedBy) == [nil, nil, nil, "oakfield"])
    #expect(knowledge.vocabulary.fact("f")?.value("v")?.addedBy == "oakfield")
  }

  @Test("mistakes of all files are told at once, in the order of the files and lines")
  func allAtOnce() {
    let first = SourceFile(
      name: "oakfield/02-b.policy",
      text: "format 1\nsection b \"\"\nclause b-1 at paragraph 1 digest 000000000000\nsays It.\nnone aims\nask nobody\n"
    )
    let second = SourceFile(
      name: "oakfield/03-c.policy",
      text: "format 1\nsection c \"\"\napplies contact is pupl\nsection c \"\"\n"
    )
    let outcome = Fixture.outcome(adding: [second, first])
    #expect(outcome.knowledge == nil)
    #expect(
      outcome.diagnostics.map { "\($0.place) \($0.code.rawValue)" } == [
        "oakfield/02-b.policy:5:6-10 unknown-word", "oakfield/02-b.policy:6:1-4 misplaced-line",
        "oakfield/03-c.policy:3:20-24 unknown-value", "oakfield/03-c.policy:4:9-10 duplicate-name",
      ]
    )
  }

  @Test("a key word with a slip is told, and what stands under it is read all the same")
  func recovery() {
    let file = SourceFile(
      name: "oakfield/02-b.policy",
      text: """
        format 1
        section b ""
        clase b-1 at paragraph 1 digest 000000000000
          says It.
          rul b-1-a
            forse prohibted "must not"
        """
    )
    #expect(
      Fixture.outcome(adding: [file]).diagnostics.map { "\($0.source.line) \($0.code.rawValue)" } == [
        "3 unknown-keyword", "5 unknown-keyword", "6 unknown-keyword", "6 unknown-word",
      ]
    )
  }

  @Test("a diagnostic's line is what editors understand")
  func line() {
    let file = SourceFile(name: "oakfield/02-b.policy", text: "format 1\nsection b \"\"\napplies contact is pupl\n")
    #expect(
      Fixture.outcome(adding: [file]).diagnostics.map(\.line) == [
        "oakfield/02-b.policy:3:20: error[unknown-value]: the fact `contact` has no value `pupl`; did you mean `pupil`?"
      ]
    )
  }

  @Test("load gives what read gives, and throws all that read tells")
  func load() throws {
    let knowledge = try KnowledgeParser.load(
      vocabulary: [Fixture.vocabulary],
      policy: "oakfield",
      files: [Fixture.card, Fixture.section]
    )
    #expect(knowledge == Fixture.outcome().knowledge)
    #expect(throws: KnowledgeError.invalid(Fixture.outcome(adding: [Fixture.card]).diagnostics)) {
      try KnowledgeParser.load(
        vocabulary: [Fixture.vocabulary],
        policy: "oakfield",
        files: [Fixture.card, Fixture.section, Fixture.card]
      )
    }
  }

  @Test("a folder without a card is told so")
  func noCard() {
    let outcome = KnowledgeParser.read(vocabulary: [Fixture.vocabulary], policy: "oakfield", files: [])
    #expect(outcome.diagnostics.map(\.code) == [.noCard])
    #expect(outcome.knowledge == nil)
  }

  @Test("the card alone gives title and roles, and tells its mistakes")
  func card() throws {
    let policy = try KnowledgeParser.card(Fixture.card)
    #expect(policy.id == "oakfield")
    #expect(policy.roles.map(\.role) == ["headteacher", "safeguarding-lead", "governors"])
    #expect(policy.sections == [])
    #expect(throws: KnowledgeError.self) {
      try KnowledgeParser.card(SourceFile(name: "card.policy", text: "format 1\n"))
    }
    #expect(throws: KnowledgeError.self) { try KnowledgeParser.card(SourceFile(name: "card.policy", text: "")) }
  }

  @Test("several `when` lines are alternatives, and `and` goes on with the last of them")
  func alternatives() throws {
    let file = SourceFile(
      name: "oakfield/02-b.policy",
      text: """
        format 1
        section b ""
          applies own is yes
          applies stage is planning
          and contact is not pupil, parent
        """
    )
    let knowledge = try #require(Fixture.outcome(adding: [file]).knowledge)
    #expect(
      knowledge.policy.sections[1].applies
        == Condition([
          [Knowledge.Test("own", .isAny, ["yes"])],
          [Knowledge.Test("stage", .isAny, ["planning"]), Knowledge.Test("contact", .isNot, ["pupil", "parent"])],
        ])
    )
  }

  @Test("a condition of a hundred tests is read, and one more or 65 values in a test are refused")
  func longConditions() {
    func codes(_ applies: String) -> [Diagnostic.Code] {
      let text = "format 1\nsection b \"\"\napplies own is yes\n" + applies
      let outcome = Fixture.outcome(adding: [SourceFile(name: "oakfield/02-b.policy", text: text)])
      return outcome.diagnostics.filter { $0.severity == .error }.map(\.code)
    }
    let line = "and own is yes\n"
    #expect(codes(String(repeating: line, count: Limits.testsOfCondition - 1)) == [])
    #expect(codes(String(repeating: line, count: Limits.testsOfCondition)) == [.tooManyTests])
    #expect(codes("and contact is pupil" + String(repeating: " or pupil", count: 64) + "\n") == [.tooManyTests])
  }

  @Test("exceptions to exceptions, and facts that wait for facts, go 32 deep and no deeper, in any order")
  func deep() {
    func codes(_ name: String, _ text: String) -> [Diagnostic.Code] {
      let outcome = Fixture.outcome(adding: [SourceFile(name: "oakfield/\(name)", text: "format 1\n" + text)])
      return outcome.diagnostics.filter { $0.severity == .error }.map(\.code)
    }
    func rules(_ depth: Int) -> [String] {
      (0...depth).map { number in
        "clause b-\(number) at paragraph \(number + 1)\nsays A.\nrule b-\(number)-rule\n"
          + (number < depth ? "lifts b-\(number + 1)\n" : "") + "force permitted \"may\"\n"
      }
    }
    func facts(_ depth: Int) -> [String] {
      (0...depth).map { number in
        "fact deep-\(number) \"D?\"\n" + (number > 0 ? "when deep-\(number - 1) is on\n" : "")
          + "value on \"On\"\nvalue off \"Off\"\n"
      }
    }
    for (depth, expected) in [(Limits.nesting, []), (Limits.nesting + 1, [Diagnostic.Code.tooDeep])] {
      for order in [rules(depth), rules(depth).reversed()] {
        #expect(codes("02-b.policy", "section b \"\"\n" + order.joined()) == expected, "\(depth)")
      }
      for order in [facts(depth), facts(depth).reversed()] {
        #expect(codes("own.vocabulary", order.joined()) == expected, "\(depth)")
      }
    }
  }

  /// A file of some 300 KB that is long in one way.
  struct LongFile: CustomTestStringConvertible {
    let name: String
    let start: String
    let repeated: String

    var testDescription: String { start + repeated }
    var file: SourceFile {
      let text = String(repeating: repeated, count: 300_000 / repeated.utf8.count)
      return SourceFile(name: "oakfield/" + name, text: "format 1\n" + start + text)
    }
  }

  @Test(
    "a file made to be slow is read in a moment",
    arguments: [
      LongFile(name: "b.policy", start: "section b \"\"\n", repeated: "applies own is yes\n"),
      LongFile(name: "b.policy", start: "section b \"\"\napplies own is yes\n", repeated: "and own is yes\n"),
      LongFile(name: "b.policy", start: "section b \"\"\napplies own is yes\n", repeated: "| or yes\n"),
      LongFile(name: "b.policy", start: "section b \"\"\n", repeated: "applies own is perhaps\n"),
      LongFile(
        name: "b.policy",
        start: "section b \"\"\n",
        repeated: "furniture paragraph 1\nclause c at paragraph 1\n"
      ),
      LongFile(name: "b.policy", start: "section b \"\"\nclause c\n", repeated: "rule r\nlifts r, c\n"),
      LongFile(name: "b.policy", start: "", repeated: "|\n"),
      LongFile(name: "b.policy", start: "", repeated: "\""),
      LongFile(name: "b.policy", start: "", repeated: "section s \"x\" \u{E9}\n"),
      LongFile(name: "b.vocabulary", start: "fact f \"F?\"\nvalue v \"V\"\n", repeated: "other a, b\n"),
      LongFile(name: "b.vocabulary", start: "", repeated: "extend fact own\nvalue v \"V\"\n"),
      LongFile(name: "b.vocabulary", start: "", repeated: "fact f \"F?\"\nwhen f is v\nvalue v \"V\"\n"),
    ]
  )
  func slow(long: LongFile) {
    let file = long.file
    #expect(ContinuousClock().measure { _ = Fixture.outcome(adding: [file]) } < .seconds(10))
  }

  @Test("every byte of a file can be lost without a crash")
  func truncation() {
    let bytes = Fixture.section.bytes
    for length in bytes.indices {
      let file = SourceFile(name: Fixture.section.name, bytes: Array(bytes[..<length]))
      _ = KnowledgeParser.read(vocabulary: [Fixture.vocabulary], policy: "oakfield", files: [Fixture.card, file])
      var holed = bytes
      holed.remove(at: length)
      let other = SourceFile(name: Fixture.section.name, bytes: holed)
      _ = KnowledgeParser.read(vocabulary: [Fixture.vocabulary], policy: "oakfield", files: [Fixture.card, other])
    }
  }
}
