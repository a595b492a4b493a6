import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("A changed rule")
struct ChangedRuleTests {
  /// Every situation that answers can reach, each with its case.
  private static func cases(_ rules: CompiledRules) -> (situations: [Situation], text: String) {
    let writer = CaseWriter(rules)
    var waiting = [Interview(rules)]
    var situations: [Situation] = []
    while let interview = waiting.popLast() {
      guard let question = interview.question else {
        situations.append(interview.situation)
        continue
      }
      waiting += question.options.map { interview.answering(question.fact.id, with: .value($0.value)) }
    }
    let cases = situations.enumerated().map { writer.text(of: $1, title: "Number \($0)") }
    let header = writer.header().replacing("status    draft", by: "status    blessed")
    return (situations, header + "\n" + cases.joined(separator: "\n"))
  }

  @Test("fails exactly the cases whose answer the reference evaluator says changed")
  func exact() throws {
    let rules = try SampleSchool.rules()
    let before = ReferenceEvaluator(rules.knowledge)
    let (situations, text) = Self.cases(rules)
    #expect(SampleSchool.replay(text, by: rules).allSatisfy { $0.outcome == .passed })
    for mutation in Mutation.all(of: rules.knowledge) {
      guard case .force = mutation.flip, let knowledge = mutation.knowledge(from: rules.knowledge) else { continue }
      let after = ReferenceEvaluator(knowledge)
      let results = SampleSchool.replay(text, by: CompiledRules(knowledge))
      for (situation, result) in zip(situations, results) {
        let verdict = (before.verdict(in: situation), after.verdict(in: situation))
        let isTold = result.differences.contains { $0.class == .verdict }
        #expect(isTold == (verdict.0 != verdict.1), "\(mutation.text): \(situation.words)")
        if before.applications(in: situation) == after.applications(in: situation) {
          #expect(result.outcome == .passed, "\(mutation.text): \(situation.words)")
        }
      }
      #expect(results.contains { $0.outcome == .failed }, "\(mutation.text)")
    }
  }
}
