import Knowledge
import Testing

@testable import Guidance

#if canImport(FoundationEssentials)
  import FoundationEssentials
#endif

@Suite("The manual for trainers")
struct TranscriptManualTests {
  @Test("every example of the manual is read, and passes at the sample school")
  func examples() throws {
    let rules = try SampleSchool.rules()
    var count = 0
    for block in try Self.blocks() where block.language == "transcript" || block.language == "cases" {
      count += 1
      let file = SampleSchool.file(block.text)
      #expect(file.mistakes.map(\.line) == [])
      let results = SampleSchool.replay(block.text, by: rules)
      #expect(!results.isEmpty)
      #expect(results.flatMap { $0.differences.map { $0.lines[0] } } == [])
      #expect(results.allSatisfy { $0.isReviewed })
    }
    #expect(count == 2)
  }

  private static func blocks() throws -> [(language: String, text: String)] {
    let root = String(
      #filePath.prefix(#filePath.count - "Tests/GuidanceTests/Transcripts/TranscriptManualTests.swift".count)
    )
    let manual = try String(contentsOfFile: root + "transcripts/README.md", encoding: .utf8)
    var blocks: [(String, String)] = []
    var open: (language: String, text: String)?
    for line in manual.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let done = open { blocks.append(done) }
        open = open == nil ? (String(line.dropFirst(3)), "") : nil
      } else {
        open?.text += line + "\n"
      }
    }
    return blocks
  }
}
