import Decisions
import FoundationEssentials
import Knowledge
import Testing

@testable import Guidance

@Suite("Shipped transcripts and cases")
struct ShippedTranscriptsTests {
  @Test("every shipped file is read without a mistake, and what is blessed passes", arguments: Shipped.policies)
  func passes(_ id: PolicyID) throws {
    guard let rules = Shipped.rules(of: id) else {
      print("skipped: the policy \(id) does not load")
      return
    }
    var replay = Replay(rules, today: SampleSchool.today)
    var (count, stale) = (0, 0)
    for source in Shipped.files(in: "transcripts/\(id)") {
      let file = TranscriptFile(source)
      #expect(file.mistakes.map(\.line) == [])
      for transcript in file.transcripts {
        count += 1
        let result = replay.replay(transcript, in: file.text)
        #expect(result.mistakes.filter(\.isError).map(\.line) == [])
        if result.outcome != .passed { stale += 1 }
        if result.isReviewed { #expect(result.differences.filter(\.isFailure).flatMap(\.lines) == []) }
      }
    }
    print("\(id): \(count) transcripts and cases replayed, \(stale) drafts out of date")
  }

  @Test("each file that must fail shows the difference that it says")
  func fails() throws {
    let files = Shipped.files(in: "Tests/FailingTranscripts")
    #expect(files.count >= 20)
    let rules = try SampleSchool.rules()
    for source in files {
      let text = String(decoding: source.bytes, as: UTF8.self)
      let wanted = text.split(separator: "\n").filter { $0.hasPrefix("# must show: ") }.map { $0.dropFirst(13) }
      #expect(!wanted.isEmpty, "\(source.name) does not say what it must show")
      let file = TranscriptFile(source)
      var replay = Replay(rules, today: SampleSchool.today)
      let report = ReplayReport(
        results: file.transcripts.map { replay.replay($0, in: file.text) },
        mistakes: file.mistakes
      )
      let lines = report.lines()
      for line in wanted {
        #expect(lines.contains { $0.contains(line) }, "\(source.name): \(line)\n\(lines.joined(separator: "\n"))")
      }
      #expect(report.failed > 0 || report.hasErrors, "\(source.name) does not fail")
    }
  }
}

/// What this checkout holds.
enum Shipped {
  static let root = "/" + "\(#filePath)".split(separator: "/").dropLast(4).joined(separator: "/")

  /// The policies, by the names of their folders.
  static let policies: [PolicyID] = names(in: "knowledge")
    .filter { FileManager.default.fileExists(atPath: "\(root)/knowledge/\($0)/card.policy") }
    .map { PolicyID($0) }

  /// The rules of a policy; nil where it does not load.
  static func rules(of policy: PolicyID) -> CompiledRules? {
    let knowledge = KnowledgeParser.read(
      vocabulary: files(in: "knowledge/vocabulary"),
      policy: policy,
      files: files(in: "knowledge/\(policy)"),
      practices: files(in: "knowledge/practice")
    ).knowledge
    return knowledge.map { CompiledRules($0) }
  }

  /// A file of the checkout as text; empty where there is none.
  static func text(_ path: String) -> String {
    FileManager.default.contents(atPath: "\(root)/\(path)").map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The files of a folder that mayi reads, by name.
  static func files(in folder: String) -> [SourceFile] {
    names(in: folder).filter { name in
      [".policy", ".vocabulary", ".practice", ".transcript", ".case"].contains { name.hasSuffix($0) }
    }.compactMap { name in
      FileManager.default.contents(atPath: "\(root)/\(folder)/\(name)")
        .map { SourceFile(name: "\(folder)/\(name)", bytes: Array($0)) }
    }
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []).sorted()
  }
}
