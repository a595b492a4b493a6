import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("A change in a shipped policy")
struct ShippedChangesTests {
  /// One case or transcript with its advice under some rules.
  private struct Story {
    let transcript: Transcript
    let text: TranscriptText
  }

  private static func stories(_ policy: PolicyID) -> [Story] {
    Shipped.files(in: "transcripts/\(policy)").map { TranscriptFile($0) }.flatMap { file in
      file.transcripts.map { transcript in
        var transcript = transcript
        transcript.check = .outcome
        return Story(transcript: transcript, text: file.text)
      }
    }
  }

  /// What the reference evaluator says of a situation, as far as it tells clauses: the verdict and those that decide it.
  private struct Reference: Equatable {
    let verdict: Verdict?
    let deciding: Set<RuleID>
    let applications: [[ReferenceEvaluator.Application]]

    init(_ situation: Situation, _ evaluator: ReferenceEvaluator) {
      verdict = evaluator.verdict(in: situation)
      applications = evaluator.applications(in: situation)
      let verdict = verdict
      deciding = Set(applications.joined().filter { Verdict($0.force) == verdict }.map(\.rule))
    }
  }

  /// One set of rules with its reference evaluator: a situation is judged by both.
  private struct Bench {
    let rules: CompiledRules
    let evaluator: ReferenceEvaluator

    init(_ knowledge: KnowledgeBase) {
      rules = CompiledRules(knowledge)
      evaluator = ReferenceEvaluator(knowledge)
    }

    /// The reference's account and the advice by the route that people get it; nil where a question is open.
    func judge(_ situation: Situation) -> (reference: Reference, advice: Guidance.Expectation)? {
      let decision = rules.decision(in: situation)
      guard decision.isWhole else { return nil }
      return (
        Reference(situation, evaluator), Guidance.Expectation(rules.advice(for: decision), sentence: "")
      )
    }

    func clauses(_ ids: Set<RuleID>) -> Set<ClauseID> { Set(ids.compactMap { rules.knowledge.rule($0)?.clause }) }
  }

  /// Tells whether an advice says something else than another in what a file checks.
  private static func differs(
    _ left: Guidance.Expectation,
    _ right: Guidance.Expectation,
    for expected: Guidance.Expectation
  ) -> Bool {
    if expected.verdict != nil, left.verdict != right.verdict { return true }
    return Guidance.Expectation.Kind.whole.filter(expected.stated.contains).contains { kind in
      let (before, now) = (left.lines(kind).map(\.item), right.lines(kind).map(\.item))
      let isOrdered = kind == .clause || kind == .escalate
      return Set(before) != Set(now) || isOrdered && before.first != now.first
    }
  }

  @Test("fails exactly the files whose advice changed, each with a typed line", arguments: Shipped.policies)
  func exact(_ policy: PolicyID) throws {
    let old = Bench(try #require(Shipped.rules(of: policy)).knowledge)
    var random = WalkRandom(seed: 11)
    let stories = Self.stories(policy).shuffled(using: &random)
    var replay = Replay(old.rules, today: SampleSchool.today)
    var (tried, judged, failed) = (0, 0, 0)
    for mutation in Mutation.all(of: old.rules.knowledge).shuffled(using: &random) where tried < 4 {
      guard case .force = mutation.flip, let knowledge = mutation.knowledge(from: old.rules.knowledge),
        let clause = old.rules.knowledge.rule(mutation.rule)?.clause
      else { continue }
      tried += 1
      let new = Bench(knowledge)
      var changed = Replay(new.rules, today: SampleSchool.today)
      // Some that cite the clause, and some others.
      let near = stories.filter { story in
        story.transcript.form == .case
          && story.transcript.expectations.contains { $0.lines.contains { $0.item.clause == clause } }
      }
      for story in near.prefix(4) + stories.filter({ $0.transcript.form == .case }).prefix(4) {
        let before = replay.replay(story.transcript, in: story.text)
        let result = changed.replay(story.transcript, in: story.text)
        guard let hasChanged = Self.hasChanged(before, result, old, new, "\(mutation.text): \(story.transcript.title)")
        else { continue }
        judged += 1
        failed += result.outcome == .failed ? 1 : 0
        #expect((result.outcome == .failed) == hasChanged, "\(mutation.text): \(story.transcript.title)")
      }
    }
    #expect(judged > 10 && failed > 0)
  }

  /// Whether the advice that a case checks has changed; nil where a question is open under one of the rules.
  private static func hasChanged(
    _ before: ReplayResult,
    _ result: ReplayResult,
    _ old: Bench,
    _ new: Bench,
    _ comment: Comment
  ) -> Bool? {
    guard let reached = before.reached.last, let was = old.judge(reached.situation),
      let now = new.judge(reached.situation)
    else { return nil }
    let differs = differs(was.advice, now.advice, for: reached.expectation)
    #expect(was.advice.verdict == was.reference.verdict && now.advice.verdict == now.reference.verdict, comment)
    if was.reference == now.reference { #expect(!differs, comment) }
    #expect(
      (was.reference.verdict != now.reference.verdict) == result.differences.contains { $0.class == .verdict },
      comment
    )
    let isOther = old.clauses(was.reference.deciding) != new.clauses(now.reference.deciding)
    if isOther, reached.expectation.stated.contains(.clause) { #expect(differs, comment) }
    // Another wording or order of questions is no failure of theirs.
    let failures = result.differences.filter(\.isFailure)
    #expect(!failures.contains { ["WORDING", "ORDER"].contains($0.label) }, comment)
    return differs || result.differences.contains { $0.label == "BESIDE" }
  }

  @Test("another wording fails nothing and is listed once", arguments: Shipped.policies)
  func wording(_ policy: PolicyID) throws {
    let rules = try #require(Shipped.rules(of: policy))
    let stories = Self.stories(policy)
    var replay = Replay(rules, today: SampleSchool.today)
    let first = try #require(
      stories.lazy.compactMap { replay.replay($0.transcript, in: $0.text).reached.last }
        .first { $0.outlook.entries.contains { $0.item.kind == .clause } }
    )
    let clause = try #require(first.outlook.entries.first?.item.clause)
    let writer = CaseWriter(rules)
    let shown = SampleSchool.file(
      writer.header() + (1...3).map { writer.text(of: first.situation, title: "\($0)") }.joined()
    )
    var changed = rules.knowledge.policy
    for section in changed.sections.indices {
      for index in changed.sections[section].clauses.indices
      where changed.sections[section].clauses[index].id == clause {
        changed.sections[section].clauses[index].says += " Indeed."
      }
    }
    replay = Replay(try CompiledRules(Self.knowledge(rules, policy: changed)), today: SampleSchool.today)
    let citing = stories.filter {
      $0.transcript.expectations.contains { $0.lines.contains { $0.item.clause == clause } }
    }
    let all = citing + shown.transcripts.map { Story(transcript: $0, text: shown.text) }
    let report = ReplayReport(results: all.map { replay.replay($0.transcript, in: $0.text) })
    #expect(report.results.allSatisfy { $0.outcome == .passed })
    #expect(report.wordings.map(\.wording.subject) == ["clause \(clause)"])
    #expect(report.wordings[0].count >= 3)
  }

  private static func knowledge(
    _ rules: CompiledRules,
    policy: Policy
  ) throws -> KnowledgeBase {
    try KnowledgeBase(
      vocabulary: rules.knowledge.vocabulary,
      policy: policy,
      practices: rules.knowledge.practices,
      contacts: rules.knowledge.contacts
    )
  }
}

extension Decision {
  /// True where nothing is open and nothing is unsure: the reference evaluator can judge it.
  fileprivate var isWhole: Bool { tree.openFacts.isEmpty && unsure.isEmpty && !isImpossible }
}
