@testable import Checks
import Decisions
import Testing

@Suite("Nobody to ask")
struct NobodyToAskTests {
  private let clause = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))
  private let noGeneral = Sample.card.replacing("  general headteacher\n", with: "")

  @Test("silence where the card names nobody is reported, with a silent situation")
  func silence() throws {
    let subject = try Sample.subject(clause, card: noGeneral)
    let found = subject.findings(.nobodyToAsk)
    #expect(found.map(\.severity) == [.error])
    let witness = try #require(found.first?.witness)
    #expect(subject.verdict(in: witness.whole) == .silent)
  }

  @Test("a child at risk with nobody to tell is reported")
  func danger() throws {
    let card = Sample.card.replacing("  lead headteacher\n", with: "")
    let subject = try Sample.subject(clause, card: card)
    let witness = try #require(subject.findings(.nobodyToAsk).first?.witness)
    #expect(subject.verdict(in: witness.whole) == .danger)
  }

  @Test("a general contact, or known silences that name somebody, are enough")
  func innocent() throws {
    #expect(try Sample.subject(clause).findings(.nobodyToAsk).isEmpty)
    let silence =
      "silence rest\nwhen stage is planning or did or asking\nbecause outside\nsays It is silent.\nask governors\n"
    #expect(try Sample.subject(clause + silence, card: noGeneral).findings(.nobodyToAsk).isEmpty)
  }
}
