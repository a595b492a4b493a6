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
      difference.rewordings == [
        .init(subject: "touch-1", clause: "touch-1", before: "Turn down pupils.", now: "Say no to pupils.")
      ]
    )
    #expect(difference.lines.isEmpty)
    #expect(difference.wordingLines.count == 4)
  }

  @Test("words of every kind are listed, each with what said them, and none of them is a change of rules")
  func everyKind() throws {
    let clauses =
      Sample.clauses + """

        rule touch-4-more
        when activity is connect
        force adds "must"
        condition must It is short.
        duty must "Tell somebody." to headteacher within "a day"
        silence posts
        when activity is publish
        because not-addressed
        says It is silent on posts.
        ask headteacher
        """
    let old = clauses.replacing("none definition\n", with: "")
    let edits = [
      ("Explains a word.", "touch-4, purpose"), ("It is short.", "rule touch-4-more, condition 1"),
      ("Tell somebody.", "rule touch-4-more, duty 1"), ("a day", "rule touch-4-more, duty 1, within"),
      ("It is silent on posts.", "silence posts"), ("force permitted \"may\"", "rule touch-2-colleague, verb"),
    ]
    for (words, subject) in edits {
      let new = old.replacing(
        words,
        with: words.replacing("may", with: "can").replacing("a ", with: "one ") + (words.hasSuffix(".") ? " Yes." : "")
      )
      let difference = KnowledgeDifference(from: try Sample.knowledge(old), to: try Sample.knowledge(new))
      let expected = subject.hasPrefix("touch-4") ? "clause \(subject)" : subject
      #expect(difference.rewordings.map(\.subject) == [expected], "\(words)")
      #expect(difference.lines.isEmpty, "\(difference.lines)")
    }
  }

  @Test("labels, questions and how to reach somebody are words as well")
  func vocabulary() throws {
    let labels = try difference(
      Sample.clauses,
      vocabulary: Sample.vocabulary.replacing("\"Who is it?\"", with: "\"Who?\"").replacing(
        "\"Posting\"",
        with: "\"A post\""
      )
    )
    #expect(labels.rewordings.map(\.subject) == ["value activity=publish, label", "fact contact, question"])
    let old = try Sample.knowledge()
    var policy = old.policy
    policy.roles[0].reach = ["Room 1"]
    let new = try KnowledgeBase(vocabulary: old.vocabulary, policy: policy)
    let reach = KnowledgeDifference(from: old, to: new)
    #expect(reach.rewordings.map(\.subject) == ["role headteacher of the card, reach"])
    #expect(
      reach.wordingLines.map(\.text).suffix(2) == [
        "role headteacher of the card, reach said: nothing", "now it says: Room 1",
      ]
    )
  }

  @Test("a silence or a ruling that came or changed is named, and a rule that a ruling sets aside did not change")
  func rulings() throws {
    let ruling = "\nruling r1\non touch-1, touch-2\nfollow touch-1\nsays It.\nby headteacher"
    let difference = try difference(Sample.clauses + ruling)
    #expect(difference.rulings.added == ["r1"])
    #expect(difference.changedRules.isEmpty)
    let silence = "\nsilence posts\nwhen activity is publish\nbecause outside\nsays It is silent.\nask headteacher"
    #expect(try self.difference(Sample.clauses + silence).silences.added == ["posts"])
  }

  @Test("a condition that is only asked for less strongly is a changed rule")
  func strength() throws {
    let old = Sample.clauses.replacing(
      "leaving conditional\n",
      with: "leaving conditional\ncondition must It is short.\n"
    )
    let new = old.replacing("condition must", with: "condition should")
    let difference = KnowledgeDifference(from: try Sample.knowledge(old), to: try Sample.knowledge(new))
    #expect(difference.changedRules == ["touch-1-pupil"])
    #expect(difference.rewordings.isEmpty)
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
