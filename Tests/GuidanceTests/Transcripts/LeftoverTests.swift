import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("What is left over")
struct LeftoverTests {
  private func leftovers(_ lines: String) throws -> [String] {
    let lock = try WordingLock(SourceFile(name: "wordings.lock", text: "wordings 1\n" + lines))
    let knowledge = try SampleSchool.rules().knowledge
    return lock.leftovers(policies: ["oakfield", "unread"], knowledge: ["oakfield": knowledge]).map(\.line)
  }

  @Test("a signed wording is stale where other words are shown, and an orphan where nothing is")
  func lock() throws {
    let shown = Digest(["Parents need the head's leave."])
    let asked = Digest(["Who is it? (any of the people)"])
    #expect(
      try leftovers(
        """
        elmtree   clause touch-2  \(shown)
        oakfield  clause touch-2  \(shown)
        oakfield  clause touch-2  0123456789ab
        oakfield  clause touch-9  \(shown)
        oakfield  question contact  \(asked)
        oakfield  question account  \(asked)
        oakfield  duty touch-1  \(Digest(["Turn it down."]))
        unread    clause touch-2  0123456789ab

        """
      ) == [
        "ORPHAN   there is no policy `elmtree`  wordings.lock:2",
        "STALE    other words of clause touch-2 are shown now  wordings.lock:4",
        "ORPHAN   the policy has no clause touch-9  wordings.lock:5",
        "STALE    other words of question account are shown now  wordings.lock:7",
        "STALE    other words of question contact are shown now  wordings.lock:6",
      ]
    )
  }

  @Test("only what other words have followed is taken out of the lock")
  func followed() throws {
    let shown = Digest(["Parents need the head's leave."])
    let kept =
      "wordings 1\nelmtree  clause touch-2  \(shown)\noakfield  clause touch-2  \(shown)\noakfield  clause touch-9  \(shown)\n"
    let lock = try WordingLock(SourceFile(name: "l", text: kept + "oakfield  clause touch-2  0123456789ab\n"))
    let knowledge = try SampleSchool.rules().knowledge
    #expect(lock.withoutFollowed(by: ["oakfield": knowledge]).text == kept)
    #expect(lock.withoutFollowed(by: [:]) == lock)
  }

  @Test("a file is given today's words, and no other byte of it changes")
  func todaysWords() throws {
    let old = "Parents need the head's leave."
    let new = "Parents need the leave of the head."
    let text = SampleSchool.recording(["planning", "connect", "parent"], by: try SampleSchool.rules())
      .replacing("status    draft", by: "# a note\n\nstatus    blessed").replacing("\n", by: "\r\n")
    let rules = try SampleSchool.rules((old, new))
    let lock = Bless.signingOff(ReplayReport(results: SampleSchool.replay(text, by: rules)), in: WordingLock())
    for lock in [lock, WordingLock()] {
      let results = SampleSchool.replay(text, by: rules, lock: lock)
      #expect(results[0].showsEarlierWords)
      let after = String(decoding: Bless(SampleSchool.file(text), results: results).withTodaysWords, as: UTF8.self)
      #expect(after == text.replacing(old, by: new))
      #expect(!SampleSchool.replay(after, by: rules)[0].showsEarlierWords)
    }
  }

  @Test("a file that cites a clause that is gone, or shows words before those signed off, says so")
  func files() throws {
    let text = SampleSchool.recording(["planning", "connect", "parent"], by: try SampleSchool.rules())
    let reworded = try SampleSchool.rules(("Parents need the head's leave.", "Parents need the leave of the head."))
    let file = SampleSchool.file(text)
    func leftovers(_ rules: CompiledRules, _ lock: WordingLock) -> [String] {
      SampleSchool.replay(text, by: rules, lock: lock).flatMap { $0.leftovers(by: rules, in: file.text) }.map(\.message)
    }
    let lock = Bless.signingOff(ReplayReport(results: SampleSchool.replay(text, by: reworded)), in: WordingLock())
    #expect(leftovers(reworded, WordingLock()) == [])
    #expect(leftovers(reworded, lock) == ["shows earlier words of clause touch-2"])
    let gone = try SampleSchool.rules(
      ("clause touch-2 at", "clause touch-7 at"),
      ("rule touch-2-parent", "rule touch-7-parent")
    )
    #expect(Set(leftovers(gone, WordingLock())) == ["the policy has no clause `touch-2`"])
  }
}
