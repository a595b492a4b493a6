import Decisions
import Knowledge
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#endif

@testable import Checks

/// Runs the checks on the policies that are shipped.
@Suite("The shipped policies")
struct ShippedPoliciesTests {
  private static let knowledge = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/knowledge"

  private static func files(_ folder: String, _ suffixes: String...) throws -> [SourceFile] {
    try FileManager.default.contentsOfDirectory(atPath: "\(knowledge)/\(folder)").sorted()
      .filter { name in suffixes.contains { name.hasSuffix($0) } }
      .map { name in
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(knowledge)/\(folder)/\(name)"))
        return SourceFile(name: "\(folder)/\(name)", bytes: Array(data))
      }
  }

  /// The ids of the shipped policies: the folders with a card.
  static var policies: [String] {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: knowledge)) ?? []
    return folders.filter { FileManager.default.fileExists(atPath: "\(knowledge)/\($0)/card.policy") }.sorted()
  }

  private func subject(_ policy: String) throws -> CheckSubject {
    let knowledge = try KnowledgeParser.load(
      vocabulary: Self.files("vocabulary", ".vocabulary"),
      policy: PolicyID(policy),
      files: Self.files(policy, ".policy", ".vocabulary"),
      practices: Self.files("practice", ".practice")
    )
    return CheckSubject(knowledge, today: Sample.today)
  }

  @Test("there are five of them")
  func count() { #expect(Self.policies.count == 5) }

  @Test("each can be proved whole, and the witness of each finding can exist", arguments: policies)
  func proved(policy: String) throws {
    let subject = try subject(policy)
    let report = Checker().report(on: subject)
    #expect(report.isProved)
    #expect(report.situations > 1_000_000)
    let evaluator = ReferenceEvaluator(subject.knowledge)
    for finding in report.findings {
      guard let witness = finding.witness else { continue }
      #expect(!evaluator.isImpossible(witness.whole), "\(finding.line)")
    }
  }

  @Test("each rule that can be reached has a witness that the reference evaluator confirms", arguments: policies)
  func witnesses(policy: String) throws {
    let subject = try subject(policy)
    for placed in subject.placed {
      guard let witness = subject.zones.witness(ofRuleAt: placed.position) else { continue }
      #expect(subject.applying(in: witness.whole)[placed.rule.id] != nil, "\(placed.rule.id)")
      let decision = subject.rules.decision(in: witness.answers)
      let decides = subject.zones.outcomes(ofRuleAt: placed.position).contains { !subject.zones.deciding[$0].isEmpty }
      guard decides else { continue }
      #expect(decision.verdict == subject.verdict(in: witness.whole), "\(placed.rule.id)")
      #expect(decision.parked.isEmpty, "\(placed.rule.id)")
    }
  }
}
