import Testing

@testable import Decisions

@Suite("Once")
struct OnceTests {
  @Test("the value is made when it is first asked for, and never again")
  func once() {
    var made = 0
    let once = Once<Int>()
    func make() -> Int {
      made += 1
      return made
    }
    #expect(made == 0 && once.known == nil)
    for _ in 0..<3 { #expect(once.value(make) == 1) }
    #expect(once.known == 1)
    #expect(Once(7).value { 8 } == 7)
  }

  @Test("many that ask at once get one value")
  func together() async {
    let once = Once<UInt64>()
    let values = await withTaskGroup(of: UInt64.self) { group in
      for _ in 0..<50 { group.addTask { once.value { UInt64.random(in: 0 ... .max) } } }
      return await group.reduce(into: Set<UInt64>()) { $0.insert($1) }
    }
    #expect(values.count == 1)
  }
}
