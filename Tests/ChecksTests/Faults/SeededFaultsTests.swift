import Decisions
import Knowledge
import Testing

@testable import Checks

/// Plants every kind of fault in every shipped policy, at places that chance chooses.
@Suite("Seeded faults")
struct SeededFaultsTests {
  @Test("every code is found in at least five copies")
  func enough() {
    for code in Finding.Code.allCases {
      #expect(Planting.all.count { $0.code == code } * Shipped.policies.count >= 5, "\(code.rawValue)")
    }
  }

  @Test("a fault is found at its place, with a witness that reproduces", arguments: Planting.all, Shipped.policies)
  func found(planting: Planting, policy: String) throws {
    var copy = Copy(of: try #require(Shipped.subjects[policy]), seed: Planting.seed(planting, policy))
    // Checks that only read what is written need no proof, and so no time for it.
    if planting.isOfWriting { copy.limit = 1 }
    let expected = try planting.plant(&copy)
    let subject = try copy.subject()
    let checks = Checker.all.filter { type(of: $0).codes.contains(planting.code) }
    var atlas = subject.zones.atlas
    let report = CheckReport(checks.flatMap { $0.findings(in: subject, &atlas) }, on: subject, isProved: false)
    let found = report.findings.filter { finding in
      finding.code == planting.code && finding.subjects.contains(expected.subject)
        && finding.message.contains(expected.words)
    }
    let finding = try #require(found.first, "\(report.findings.map(\.line))")
    if expected.source.line > 0 { #expect(finding.source.label == expected.source.label) }
    if let other = expected.other { #expect(found.contains { $0.other?.label == other.label }) }
    #expect(finding.message.contains(";"), "a finding says how to mend it")
    try Reproduction(subject, without: copy.shipped).expect(finding)
  }
}

/// Plays a finding's witness to the simple twin of the compiled rules.
struct Reproduction {
  private let subject: CheckSubject
  private let evaluator: ReferenceEvaluator
  private let shipped: CheckSubject

  /// - Parameter shipped: the knowledge before the fault was planted.
  init(_ subject: CheckSubject, without shipped: CheckSubject) {
    self.subject = subject
    self.shipped = shipped
    evaluator = ReferenceEvaluator(subject.knowledge)
  }

  /// The codes whose finding is of something that never happens, or of words: no situation shows it.
  private static let wordless: Set<Finding.Code> = [
    .idleWhen, .unreachableValue, .idleQuestion, .roleOutOfReach, .noneNamed, .reviewPassed, .clashingWords,
    .sharedWord, .noOtherWords, .notAnalysed, .idleExpectation, .modalForce, .noPurpose,
  ]

  func expect(_ finding: Finding) throws {
    guard let witness = finding.witness else {
      // A rule whose own words never hold has none.
      let isNeverMet = finding.code == .unreachableRule && finding.message.contains("exclude each other")
      #expect(Self.wordless.contains(finding.code) || isNeverMet, "\(finding.line) has no witness")
      return
    }
    let whole = witness.whole
    #expect(!evaluator.isImpossible(whole))
    #expect(witness.answers.answers.allSatisfy { whole[$0.key] == $0.value })
    let forces = subject.applying(in: whole)
    let verdict = evaluator.verdict(in: whole)
    let named = finding.subjects.compactMap { subject in if case .rule(let id) = subject { id } else { nil } }
    switch finding.code {
    case .unreachableRule: #expect(named.allSatisfy { forces[$0].map { $0.isDisjoint(with: own(named)) } ?? true })
    case .shadowedRule, .idleLimit, .opposedDuties: #expect(named.allSatisfy { forces[$0] != nil })
    case .neverDecides:
      #expect(!named.isEmpty && named.allSatisfy { forces[$0] != nil })
      #expect(verdict.map { verdict in !own(named).contains { Verdict($0) == verdict } } == true)
    case .undeclaredDisagreement:
      #expect(named.count == 2 && named.allSatisfy { forces[$0] != nil })
      #expect(forces[named[0]]?.isDisjoint(with: [.permitted, .conditional]) == false)
      #expect(forces[named[1]]?.isDisjoint(with: [.prohibited, .advisedAgainst]) == false)
    case .idleException:
      let lifted = try #require(named.compactMap { subject.knowledge.rule($0) }.flatMap(\.lifts).first)
      #expect(named.allSatisfy { forces[$0] != nil })
      guard case .rule(let rule) = lifted else { return }
      #expect(shipped.applying(in: whole)[rule] == nil)
    case .unexplainedSilence: #expect(verdict == .silent)
    case .nobodyToAsk: #expect(verdict == .silent || verdict == .danger)
    case .yesBeforeDanger: #expect(verdict == .permitted || verdict == .conditional)
    default: Issue.record("\(finding.code.rawValue) has a witness that nothing holds it against")
    }
  }

  /// The rules' own forces.
  private func own(_ rules: [RuleID]) -> Set<Force> { Set(rules.compactMap { subject.knowledge.rule($0)?.force }) }
}
