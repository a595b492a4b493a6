import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Situation reader")
struct SituationReaderTests {
  private func read(_ texts: String...) throws -> Result<Situation, SituationReader.Mistake> {
    let rules = try SampleSchool.rules(
      ("fact contact \"Who is it?\"\n  several\n", "fact contact \"Who is it?\"\n  several\n  none \"Nobody\"\n")
    )
    return SituationReader(rules.space).read(texts).map { $0.reduce(Situation()) { $0.answering($1.0, with: $1.1) } }
  }

  @Test(
    "names, labels, several, none and not sure are read",
    arguments: [
      ("stage=planning", "stage", Answer.value("planning")), (" Stage = Planning ", "stage", .value("planning")),
      ("stage=I am planning something", "stage", .value("planning")), ("stage=not-sure", "stage", .notSure),
      ("stage=Not sure", "stage", .notSure), ("contact=colleague,pupil", "contact", .values(["pupil", "colleague"])),
      ("contact=none", "contact", .values([])), ("contact=a parent, pupil,", "contact", .values(["pupil", "parent"])),
    ] as [(String, FactID, Answer)]
  )
  func reads(_ text: String, _ fact: FactID, _ answer: Answer) throws {
    #expect(try read(text) == .success(Situation([fact: answer])))
  }

  @Test(
    "a line is parted into its assignments, with or without blanks",
    arguments: [
      ("contact=pupil", ["contact=pupil"]), ("contact = pupil", ["contact=pupil"]),
      ("Contact= pupil", ["Contact=pupil"]),
      ("contact = a parent, pupil", ["contact=a parent, pupil"]),
      ("contact=parent account=school", ["contact=parent", "account=school"]),
      ("contact = a parent and account = the school's", ["contact=a parent", "account=the school's"]),
      ("contact=parent, account=school; time=home", ["contact=parent", "account=school", "time=home"]),
      ("my contact = pupil", ["contact=pupil"]), ("nonsense = pupil", ["nonsense=pupil"]), ("= pupil", ["=pupil"]),
      ("contact =", ["contact="]), ("contact", ["contact"]), ("", [""]),
    ]
  )
  func parts(_ line: String, _ assignments: [String]) throws {
    #expect(SituationReader(try SampleSchool.rules().space).assignments(in: line) == assignments)
  }

  @Test("a fact's name may have blanks for hyphens")
  func blanksInName() throws {
    let space = try #require(ShippedRules.rules(of: "maesteg")).space
    let reader = SituationReader(space)
    let read = try reader.read(reader.assignments(in: "contents = pupils and pupil content = image")).get()
    #expect(read.map(\.0) == ["contents", "pupil-content"])
  }

  @Test("a fact that is given twice is joined where both can hold, and refused where not")
  func twice() throws {
    #expect(try read("contact=pupil", "contact=parent") == read("contact=pupil,parent"))
    #expect(try read("stage=planning", "stage=planning") == read("stage=planning"))
    for two in [["stage=planning", "stage=received"], ["contact=pupil", "contact=not-sure"]] {
      guard case .failure(let mistake) = try read(two[0], two[1]) else {
        Issue.record("\(two) was read")
        continue
      }
      #expect(mistake.message.contains("is given twice"))
    }
  }

  @Test("what stands alone is refused beside others, in one assignment or in two")
  func alone() throws {
    let reader = SituationReader(try #require(ShippedRules.rules(of: "dobcroft")).space)
    for texts in [["contents=pupil,private"], ["contents=private", "contents=pupil"], ["contents=my holiday,school"]] {
      guard case .failure(let mistake) = reader.read(texts) else {
        Issue.record("\(texts) was read")
        continue
      }
      #expect(mistake.message.contains("cannot"))
    }
    #expect(try reader.read(["contents=private", "contents=private"]).get().map(\.1) == [.value("private")])
  }

  @Test("blank texts are passed over")
  func blank() throws {
    #expect(try read("", "  ", "stage=planning") == .success(Situation(["stage": .value("planning")])))
  }

  @Test(
    "a mistake is said in a sentence with what is possible, and repeats nothing that was typed",
    arguments: [
      ("Winifred=planning", "The facts are: stage"), ("stage=Winifred", "Use one of: planning"),
      ("stage=planning,received", "takes one value"), ("stage=none", "has no answer none"), ("Winifred", "fact=value"),
      ("stage=", "fact=value"), ("contact=,", "no such value"), ("stage=planing", "Did you mean planning?"),
      ("stagge=planning", "Did you mean stage?"), ("=planning", "There is no fact"),
    ]
  )
  func refuses(_ text: String, _ part: String) throws {
    guard case .failure(let mistake) = try read(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(mistake.message.contains(part), "\(mistake.message)")
    #expect(!mistake.message.contains("Winifred"))
  }
}
