import Knowledge
import Testing

@testable import Decisions

@Suite("Which of several deciding rules comes first")
struct PrecedenceTests {
  @Test("the strongest modal, then the narrower situation, then the document's order")
  func order() throws {
    let test = Knowledge.Test("stage", .isAny, ["planning"])
    let rules = [
      ("broad", "should not", []), ("narrow", "should not", [test]), ("strong", "MUST NOT", []),
      ("last", "should not", []),
    ]
    .map { name, modal, when in Rule.of(RuleID(name), .prohibited, when: when) { $0.modal = modal } }
    let compiled = CompiledRules(try .of([.of("stage", ["planning"])], rules))
    let ranks = compiled.precedence
    let names = compiled.outcomes.indices.sorted { ranks[$0] < ranks[$1] }.map { compiled.outcomes[$0].rule.id.text }
    #expect(names == ["strong", "narrow", "broad", "last"])
  }

  @Test(
    "a verb is as strong as its strongest word",
    arguments: [
      ("must not", 0), ("are not permitted", 0), ("Do  not", 1), ("should never", 0), ("should", 2), ("can", 3),
      ("", 3),
    ]
  )
  func weakness(modal: String, expected: Int) { #expect(Modal.weakness(modal) == expected) }
}
