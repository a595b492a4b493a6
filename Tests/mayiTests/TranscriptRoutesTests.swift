import FoundationEssentials
import Glibc
import TerminalKit
import Testing

@Suite("The shipped transcripts on the other routes")
struct TranscriptRoutesTests {
  /// A shipped transcript, read by its key words alone: what was said in the end, and what the last advice was.
  struct Story: CustomTestStringConvertible {
    let name: String
    var facts: [(fact: String, answer: String)] = []
    /// True where nothing was changed, taken back or said without being asked.
    var isStraight = true
    var verdict = ""
    var clause = ""
    var testDescription: String { name }

    init(_ name: String, _ text: String) {
      self.name = name
      var asked = ""
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        let rest = words.dropFirst().joined()
        switch words.first {
        case "ask": asked = words[1]
        case "change":
          asked = words[1]
          isStraight = false
        case "answer": say(asked, rest)
        case "given":
          say(words[1], words.dropFirst(2).joined())
          isStraight = false
        case "withdraw":
          facts.removeAll { $0.fact == words[1] }
          isStraight = false
        case "restart":
          facts = []
          isStraight = false
        case "skip": isStraight = false
        case "verdict":
          verdict = words[1]
          clause = ""
        case "clause" where clause.isEmpty: clause = words[1]
        default: break
        }
      }
    }

    private mutating func say(_ fact: String, _ answer: String) {
      facts.removeAll { $0.fact == fact }
      facts.append((fact, answer))
    }
  }

  static let stories: [Story] = {
    let folder = "\(TestHouse.root)/transcripts/maesteg"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".transcript") }.sorted().map { name in
      let data = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
      return Story(name, String(decoding: data, as: UTF8.self))
    }
  }()

  private struct Report: Decodable {
    struct Clause: Decodable {
      let id: String
      let role: String
    }
    let verdict: String?
    let clauses: [Clause]
    var deciding: String { clauses.first { $0.role == "deciding" }?.id ?? "none" }
  }

  private func report(_ outcome: Program.Outcome) -> Report? {
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try? JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
  }

  @Test("there are at least fifteen of them")
  func number() {
    #expect(Self.stories.count >= 15)
  }

  @Test("flags and piped answers give the verdict and the deciding clause of the session", arguments: stories)
  func agree(story: Story) throws {
    let house = TestHouse()
    let flags = story.facts.flatMap { ["--fact", "\($0.fact)=\($0.answer)"] }
    let byFlags = try #require(report(house.run(["ask", "--policy", "maesteg", "--no-input", "--json"] + flags)))
    #expect(byFlags.verdict == story.verdict)
    #expect(byFlags.deciding == story.clause || story.verdict == "danger")
    guard story.isStraight else { return }
    let lines = story.facts.map { $0.answer + "\n" }.joined()
    let piped = try #require(report(house.run(["ask", "--policy", "maesteg", "--json"], input: lines)))
    #expect(piped.verdict == story.verdict)
    #expect(piped.deciding == byFlags.deciding)
  }
}
