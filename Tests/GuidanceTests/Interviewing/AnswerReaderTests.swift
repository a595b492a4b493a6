import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Answer reader")
struct AnswerReaderTests {
  private static func fact(several: Bool, isDanger: Bool = false) -> Fact {
    var parent = Value(id: "parent", label: "A parent or carer")
    parent.others = ["mum", "dad"]
    var pupil = Value(id: "pupil", label: "A pupil")
    pupil.others = ["child", "friend request"]
    var former = Value(id: "former", label: "Somebody who left")
    former.others = ["leaver", "mum of a leaver", "caf\u{E9} owner", "none of ours"]
    let colleague = Value(id: "colleague", label: "A colleague")
    var fact = Fact(id: "contact", question: "Who is it?", values: [parent, pupil, former, colleague])
    fact.values[3].isDanger = isDanger
    if several {
      fact.arity = .several
      fact.noneLabel = "None of these"
    }
    return fact
  }

  private func read(_ line: String, several: Bool = false, isDanger: Bool = false) throws -> AnswerReader.Reading {
    let decision = try SampleSchool.rules().decision(in: Situation())
    let fact = Self.fact(several: several, isDanger: isDanger)
    return AnswerReader(Question(asking: fact, in: decision.situation, tree: decision.tree)).read(line)
  }

  @Test(
    "a number, a label, another word, a name and a unique beginning are answers",
    arguments: [
      ("1", "parent"), ("2.", "pupil"), (" 3 ", "former"), ("A pupil", "pupil"), ("child", "pupil"), ("pupil", "pupil"),
      ("mum", "parent"), ("coll", "colleague"), ("lea", "former"), ("PUPIL", "pupil"), ("a  PUPIL!", "pupil"),
      ("Friend-Request", "pupil"), ("cafe owner", "former"), ("caf\u{E9} owner", "former"),
      ("cafe\u{301} owner", "former"), ("p\u{FA}pil", "pupil"), ("a Year 9 pupil", "pupil"), ("Y9 child", "pupil"),
    ]
  )
  func answers(_ line: String, _ value: ValueID) throws {
    #expect(try read(line) == .answer(.value(value)))
    #expect(try read(line, several: true) == .answer(.value(value)))
  }

  @Test(
    "several are read with commas, blanks between numbers and the word and, and come in the vocabulary's order",
    arguments: [
      "1,3", "3, 1", "1 3", "3;1", "1+3", "parent, leaver", "leaver and mum", "3,1,3", "1, 3 and 3",
      "1, mum and leaver",
    ]
  )
  func several(_ line: String) throws {
    #expect(try read(line, several: true) == .answer(.values(["parent", "former"])))
    #expect(try read(line) == .onlyOne)
  }

  @Test("the same value twice is one value")
  func twice() throws { #expect(try read("child, pupil") == .answer(.value("pupil"))) }

  @Test("none of these is an answer only where the vocabulary has it", arguments: ["none", "None of these", "no", "5"])
  func none(_ line: String) throws {
    #expect(try read(line, several: true) == .answer(.values([])))
    #expect(try read(line) != .answer(.values([])))
  }

  @Test("none of these is said to be no answer where it is none, or where others go with it")
  func noNone() throws {
    for line in ["none", "none of these", "None of them"] { #expect(try read(line) == .noSuchNone) }
    for line in ["1, none", "none and 2", "1,5"] {
      #expect(try read(line, several: true) == .standsAlone("None of these"))
    }
  }

  @Test("not sure beside others is said not to go with them, by its number, its words and without commas")
  func notSureBeside() throws {
    for line in ["1,6", "1 6", "parent, not sure", "not sure and 1", "6, 2"] {
      #expect(try read(line, several: true) == .standsAlone("Not sure"), "\(line)")
    }
    for line in ["1,5", "1 and not sure"] { #expect(try read(line) == .standsAlone("Not sure"), "\(line)") }
    #expect(try read("4,6", several: true, isDanger: true) == .answer(.value("colleague")))
    #expect(try read("6", several: true) == .answer(.notSure))
  }

  @Test(
    "what stands alone is an answer by itself, and is said not to go with others",
    arguments: ["1,3", "3 1", "parent, leaver", "leaver and mum", "mum, somebody who lef"]
  )
  func alone(_ line: String) throws {
    let decision = try SampleSchool.rules().decision(in: Situation())
    var fact = Self.fact(several: true)
    fact.values[2].standsAlone = true
    let reader = AnswerReader(Question(asking: fact, in: decision.situation, tree: decision.tree))
    #expect(reader.read(line) == .standsAlone("Somebody who left"))
    #expect(reader.read("leaver") == .answer(.value("former")))
    #expect(reader.read("1,2") == .answer(.values(["parent", "pupil"])))
  }

  @Test("danger comes before what cannot go with it", arguments: ["1,4", "4 and parent", "colleague, pupil", "1,2,4"])
  func danger(_ line: String) throws {
    #expect(try read(line, isDanger: true) == .answer(.value("colleague")))
    #expect(try read(line) == .onlyOne)
    #expect(try read("4,5", several: true, isDanger: true) == .answer(.value("colleague")))
    #expect(try read("4,5", several: true) == .standsAlone("None of these"))
  }

  @Test("one or two letters count where the list shows them, and are asked about where they begin a hidden word")
  func fewLetters() throws {
    #expect(try read("pu") == .answer(.value("pupil")))
    #expect(try read("so") == .answer(.value("former")))
    for (line, value) in [("fr", "pupil"), ("le", "former")] as [(String, ValueID)] {
      guard case .suggestion(let answer, _) = try read(line) else {
        Issue.record("\(line): \(try read(line))")
        continue
      }
      #expect(answer == .value(value))
    }
  }

  @Test("not sure is always an answer", arguments: ["not sure", "Not sure!", "don't know", "dont know", "unsure"])
  func notSure(_ line: String) throws {
    #expect(try read(line) == .answer(.notSure))
    #expect(try read(line, several: true) == .answer(.notSure))
  }

  @Test("not sure has the last number, after none of these")
  func notSureNumber() throws {
    #expect(try read("5") == .answer(.notSure))
    #expect(try read("6", several: true) == .answer(.notSure))
  }

  @Test(
    "a near miss is suggested, never assumed",
    arguments: [
      ("pupl", "pupil"), ("puipl", "pupil"), ("chlid", "pupil"), ("colleauge", "colleague"), ("my mum", "parent"),
      ("the pupil at home", "pupil"),
    ]
  )
  func nearMiss(_ line: String, _ value: ValueID) throws {
    guard case .suggestion(let answer, let label) = try read(line) else {
      Issue.record("\(line) is not suggested: \(try read(line))")
      return
    }
    #expect(answer == .value(value))
    let shown = try #require(Self.fact(several: false).value(value)?.label)
    #expect(label.hasPrefix(shown))
  }

  @Test("one near miss among several makes all of it a suggestion")
  func nearMissAmongSeveral() throws {
    guard case .suggestion(let answer, _) = try read("1, pupl", several: true) else {
      Issue.record("not suggested")
      return
    }
    #expect(answer == .values(["parent", "pupil"]))
  }

  @Test("a number without an option is said to be none", arguments: [0, 7, 42, -1])
  func outOfRange(_ number: Int) throws {
    #expect(try read("\(number)") == .noSuchNumber(number))
    #expect(try read("\(number)", several: true) == .noSuchNumber(number))
  }

  @Test("a number out of range spoils a list", arguments: ["1,9", "9 1"])
  func outOfRangeInList(_ line: String) throws { #expect(try read(line, several: true) == .noSuchNumber(9)) }

  @Test("a word that may mean several options lists them")
  func ambiguous() throws { #expect(try read("a p") == .ambiguous(["A parent or carer", "A pupil"])) }

  @Test(
    "what is neither is unknown, and no number is taken out of it",
    arguments: ["", " ", "?", "zzz", "1-3", "1.3", "99999999999999999999", "\u{1F600}"]
  )
  func unknown(_ line: String) throws { #expect(try read(line, several: true) == .unknown) }

  @Test("every label and other word of every shipped question reads as its own value", arguments: ShippedRules.names)
  func shipped(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    let decision = rules.decision(in: Situation())
    for fact in rules.space.facts.prefix(rules.space.askedCount) {
      let reader = AnswerReader(Question(asking: fact, in: decision.situation, tree: decision.tree))
      for value in fact.values {
        for spoken in [value.label, value.id.text] + value.others {
          // A word that two values share is never read as one of them.
          let words = Words(spoken)
          let owners = fact.values.filter { ([$0.label, $0.id.text] + $0.others).contains { Words($0) == words } }
          let reading = reader.read(spoken)
          // Who says so is not sure, whatever else the word may stand for.
          if Words(spoken) == Words("unsure"), reading == .answer(.notSure) { continue }
          if owners.count > 1 {
            #expect(reading == .ambiguous(owners.map(\.label)), "\(fact.id): \(spoken)")
          } else {
            #expect(reading == .answer(.value(value.id)), "\(fact.id): \(spoken)")
          }
        }
      }
    }
  }
}
