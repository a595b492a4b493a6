import Guidance
import Knowledge
import Testing

@Suite("Running orders")
struct RunningOrderTests {
  @Test("an order is read in its order")
  func read() throws {
    let text = "order 1\ntitle Induction\nsay 2 Welcome to\n| all.\nscenario request\nscenario friend\n"
    let order = try RunningOrder.read(SourceFile(name: "a.order", text: text)).get()
    #expect(order.steps == [.say("Welcome to all.", minutes: 2), .scenario("request"), .scenario("friend")])
    #expect(order.scenarios == ["request", "friend"])
  }

  @Test(
    "mistakes are told",
    arguments: [
      ("order 1\ntitle A\n", "missing-line"), ("order 1\nsay Welcome\nscenario a\n", "bad-number"),
      ("order 1\nscenario A b\n", "bad-name"), ("order 1\nscenari a\n", "unknown-keyword"),
      ("scenario 1\n", "no-format"),
    ]
  )
  func mistakes(text: String, code: String) {
    guard case .failure(let found) = RunningOrder.read(SourceFile(name: "a.order", text: text)) else {
      return #expect(Bool(false), "it was read")
    }
    #expect(found.diagnostics.map(\.code.rawValue).contains(code))
  }
}
