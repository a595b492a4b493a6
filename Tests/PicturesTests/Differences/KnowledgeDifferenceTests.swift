import Knowledge
import Testing

@testable import Pictures

@Suite("What was added, removed and reworded")
struct KnowledgeDifferenceTests {
  private func difference(_ clauses: String, vocabulary: String = Sample.vocabulary) throws -> KnowledgeDifference {
    KnowledgeDifference(from: try Sample.knowledge(), to: try Sample.knowledge(clauses, vocabulary: vocabulary))
  }

  @Test("equal knowledge has no difference")
  func equal() throws { #expect(try difference(Sample.clauses).isEmpty) }

  @Test("other words are told apart from other rules")
  func words() throws {
    let difference = try difference(Sample.clauses.replacing("Turn down pupils.", with: "Say no to pupils."))
    #expect(
      difference.rewordings == [.init(clause: "touch-1", before: "Turn down pupils.", now: "Say no to pupils.")]
    )
    #expect(difference.lines.isEmpty)
    #expect(difference.wordingLines.count == 4)
  }

  @Test("a rule that changed is named, and one that only has another name is renamed")
  func rules() throws {
    let changed = try difference(Sample.clauses.replacing("force permitted \"may\"", with: "force prohibited \"no\""))
    #expect(changed.changedRules == ["touch-2-colleague"])
    let renamed = try difference(
      Sample.clauses.replacing("rule touch-2-colleague", with: "rule touch-2-mate\nformerly touch-2-colleague")
    )
    #expect(renamed.rules.renamed == ["touch-2-colleague -> touch-2-mate"])
    #expect(renamed.changedRules.isEmpty)
    #expect(renamed.rules.added.isEmpty && renamed.rules.removed.isEmpty)
  }

  @Test("values that came and went are named with their fact")
  func values() throws {
    let vocabulary = Sample.vocabulary.replacing("value parent \"A parent & carer\"", with: "value carer \"A carer\"")
    let difference = try difference(Sample.clauses, vocabulary: vocabulary)
    #expect(difference.vocabulary.added == ["contact=carer"])
    #expect(difference.vocabulary.removed == ["contact=parent"])
  }
}
