import FoundationEssentials
import Knowledge
import Testing

@testable import Guidance

@Suite("Exports for learning platforms")
struct ExportTests {
  private func export() throws -> MoodleExport { MoodleExport(try TrainingSample.exercises()) }

  /// A reader of Aiken by its published rules: a question, choices A. to Z., one ANSWER that is among them.
  private func aikenQuestions(_ text: String) throws -> Int {
    var count = 0
    for block in text.split(separator: "\n\n") {
      let lines = block.split(separator: "\n").map(String.init)
      try #require(lines.count >= 4)
      #expect(!lines[0].isEmpty)
      let letters = lines[1..<(lines.count - 1)].map { $0.first! }
      #expect(letters == Array("ABCDEFGHIJ".prefix(letters.count)))
      #expect(lines[1..<(lines.count - 1)].allSatisfy { $0.dropFirst().hasPrefix(". ") })
      #expect(lines.last!.hasPrefix("ANSWER: "))
      #expect(letters.contains(lines.last!.last!))
      count += 1
    }
    return count
  }

  @Test("Aiken has one block for each scored question")
  func aiken() throws { #expect(try aikenQuestions(export().aiken) == 8) }

  @Test("GIFT escapes its marks")
  func escaping() { #expect(MoodleExport.escaped("a=b ~{c}: #1 \\") == "a\\=b \\~\\{c\\}\\: \\#1 \\\\") }

  @Test("each GIFT question has one right answer and at least two wrong ones")
  func gift() throws {
    let questions = try export().gift.split(separator: "\n\n").filter { $0.contains("::") }
    #expect(questions.count == 8)
    for question in questions {
      let lines = question.split(separator: "\n").map { $0.drop { $0 == " " } }
      #expect(lines.filter { $0.hasPrefix("=") }.count == 1)
      #expect(lines.filter { $0.hasPrefix("~") }.count >= 2)
      #expect(lines.contains("}"))
    }
  }

  @Test("a question that is only talked about is not exported")
  func discussed() throws {
    let gift = MoodleExport([try TrainingSample.exercise(TrainingSample.parent, name: "parent")]).gift
    #expect(!gift.contains("parent verdict"))
    #expect(gift.contains("parent clause"))
  }

  @Test("an xAPI statement has what version 1.0.3 asks, and says nothing of success where nothing is scored")
  func statement() throws {
    let exercises = try TrainingSample.exercises()
    let run = SoloRun(exercises, learner: "a1").begin(at: TrainingSample.moment).0
    let rows = run.typing("required", "touch-1", "skip").run.rows
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let texts = try rows.map {
      String(decoding: try encoder.encode(try #require(XAPIStatement($0, of: exercises[0]))), as: UTF8.self)
    }
    #expect(texts[0].contains("\"version\":\"1.0.3\""))
    #expect(
      texts[0].contains(
        "\"verb\":{\"display\":{\"en-GB\":\"answered\"},\"id\":\"http://adlnet.gov/expapi/verbs/answered\"}"
      )
    )
    #expect(texts[0].contains("\"correctResponsesPattern\":[\"required\"]"))
    #expect(texts[0].contains("\"success\":true"))
    #expect(!texts[2].contains("\"success\""))
    #expect(texts[2].contains("\"completion\":false"))
    #expect(texts.allSatisfy { !$0.contains("\n") })
    #expect(Set(texts).count == 3)
  }

  @Test("an id is a UUID, the same for the same row and another for another", arguments: ["a", "b", "a longer name"])
  func uuid(name: String) {
    let id = XAPIStatement.uuid(name)
    let groups = id.split(separator: "-").map(String.init)
    #expect(groups.map(\.count) == [8, 4, 4, 4, 12])
    #expect(groups[2].first == "5")
    #expect("89ab".contains(groups[3].first!))
    #expect(id == XAPIStatement.uuid(name))
    #expect(id != XAPIStatement.uuid(name + "!"))
  }
}
