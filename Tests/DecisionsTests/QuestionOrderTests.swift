import Knowledge
import Testing

@testable import Decisions

@Suite("The order of questions")
struct QuestionOrderTests {
  private func next(_ facts: [Fact], _ rules: [Rule], in answers: [FactID: Answer] = [:]) throws -> FactID? {
    let compiled = CompiledRules(try .of(facts, rules))
    return QuestionOrder(compiled).next(in: compiled.decision(in: Situation(answers)))
  }

  private let a = Fact.of("a", ["yes", "no"])
  private let b = Fact.of("b", ["yes", "no"])
  private let c = Fact.of("c", ["yes", "no"])

  private func `is`(_ fact: FactID, _ value: ValueID = "yes") -> Knowledge.Test { Test(fact, .isAny, [value]) }

  @Test("goes by the author's ranks first")
  func ranks() throws {
    let rules = [Rule.of("one", .permitted, when: [`is`("a"), `is`("b")])]
    var late = a
    late.early = 2
    var early = b
    early.early = 1
    #expect(try next([late, early], rules) == "b")
    #expect(try next([a, late.renamed("d"), early], rules) == "b")
  }

  @Test("then asks what leaves fewest questions, and then in the order of the vocabulary")
  func fewest() throws {
    // Where `b` is no, nothing else is left to ask; `a` and `c` decide only with it.
    let rules = [
      Rule.of("one", .permitted, when: [`is`("b"), `is`("a")]),
      Rule.of("two", .prohibited, when: [`is`("b"), `is`("c")]),
    ]
    #expect(try next([a, b, c], rules) == "b")
    #expect(try next([a, c], [.of("one", .permitted, when: [`is`("a"), `is`("c")])]) == "a")
  }

  @Test("asks nothing where nothing is open")
  func nothing() throws {
    #expect(try next([a], [.of("one", .permitted)]) == nil)
    #expect(try next([a], [.of("one", .permitted, when: [`is`("a")])], in: ["a": .value("no")]) == nil)
  }
}

extension Fact {
  /// The same fact under another name.
  fileprivate func renamed(_ id: FactID) -> Fact {
    var copy = Fact(id: id, question: question, values: values)
    copy.early = early
    return copy
  }
}
