import Knowledge
import Testing

@testable import Decisions

@Suite("Facts as dimensions")
struct FactSpaceTests {
  @Test("stand in the order of asking, and facts that share a rank in the vocabulary's order")
  func order() throws {
    let facts = [("late", nil), ("second", 2), ("first", 1), ("other", 2)].map { name, early in
      Fact.of(FactID(name), ["yes", "no"]) { $0.early = early }
    }
    #expect(FactSpace(try .of(facts, [])).facts.map(\.id) == ["first", "second", "other", "late"])
  }

  @Test("have a value for `none` where the fact is a set or volunteered")
  func absent() throws {
    let facts = [
      Fact.of("one", ["a", "b"]), Fact.of("set", ["a", "b"]) { $0.arity = .several },
      Fact.of("said", ["a", "b"]) { $0.isVolunteered = true },
    ]
    let space = FactSpace(try .of(facts, []))
    #expect(space.dimensions.map(\.count) == [2, 3, 3])
    #expect(space.dimensions.map(\.absent) == [nil, 2, 2])
    #expect(space.dimensions.map { space.askable($0) } == [0b11, 0b011, 0b111])
  }

  @Test("know facts and values by their former names too")
  func formerly() throws {
    var fact = Fact.of("contact", ["pupil"])
    fact.formerly = ["person"]
    fact.values[0].formerly = ["student"]
    let space = FactSpace(try .of([fact], []))
    #expect(space.index(of: "person") == 0)
    #expect(space.number(of: "student", ofFact: 0) == 0)
    #expect(space.index(of: "nobody") == nil && space.number(of: "nobody", ofFact: 0) == nil)
  }
}
