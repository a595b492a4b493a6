import Testing

@testable import Checks

@Suite("Twins")
struct TwinsTests {
  @Test("each rule that one answer turns has a pair, with both situations to paste and the count at the end")
  func pairs() throws {
    let ban = Sample.clause("a", ("a-1", "when contact is pupil\nforce prohibited \"must not\""))
    let yes = Sample.clause("b", ("b-1", "when contact is parent\nforce permitted \"may\""))
    let twins = Twins(try Sample.subject(ban + yes))
    #expect(twins.pairs.map(\.rule) == ["a-1", "b-1"])
    #expect(twins.pairs.map(\.fact) == ["contact", "contact"])
    let start = "mayi ask --policy oakfield --no-input --fact stage=planning --fact activity=connect --fact contact="
    #expect(
      twins.lines.prefix(3) == ["a-1: contact decides", "  prohibited: \(start)pupil", "  permitted: \(start)parent"]
    )
    #expect(twins.lines.last?.hasPrefix("oakfield: 2 of 2 rules have a twin, ") == true)
  }

  @Test("what only a volunteered word turns has a twin without the word")
  func volunteered() throws {
    let ban = (id: "a-1", lines: "when activity is publish and nature is offensive\nforce prohibited \"must not\"")
    let yes = (id: "b-1", lines: "when activity is publish\nforce permitted \"may\"")
    let twins = Twins(try Sample.subject(Sample.clause("a", ban) + Sample.clause("b", yes)))
    let pair = try #require(twins.pairs.first)
    #expect(pair.fact == "nature")
    #expect(pair.situation["nature"] == .values(["offensive"]))
    #expect(pair.twin["nature"] == .values([]))
    #expect(pair.twinVerdict == .permitted)
  }
}
