import TerminalKit
import Testing

/// Danger first, and out.
@Suite("Danger on a terminal")
struct DangerTests {
  @Test(
    "one word shows whom to tell, wherever one is, and asks nothing",
    arguments: LeavingTests.Place.allCases,
    ["urgent", "danger", ":urgent"]
  )
  func everywhere(place: LeavingTests.Place, word: String) {
    let terminal = place.terminal()
    terminal.say(word, "A child may be at risk.", "999", "If it is about")
    let rest = terminal.expectPrompt()
    #expect(!rest.contains("1. "))
    terminal.leave()
  }

  @Test("back leads to where one was")
  func back() {
    let terminal = LeavingTests.Place.question.terminal()
    terminal.say("urgent", "999", "next> ")
    terminal.say("back", "What is it about?", "activity> ")
    terminal.leave()
  }

  @Test("the policy's own lead is named, and practice where the concern is about staff or the head")
  func lead() {
    let terminal = TestHouse().shell(policy: "alderley-edge", columns: 200)
    terminal.say("urgent", "Tell the", "now.")
    let shown = terminal.expect("next> ")
    #expect(shown.contains("If it is about a member of staff"))
    #expect(shown.contains("If it is about the headteacher"))
    #expect(shown.contains("common practice"))
    terminal.leave()
  }

  @Test("the first question leads there, and so does a sign of danger in any branch")
  func signs() {
    let first = TestHouse().shell()
    first.say("", "stage> ")
    first.say("6", "A child may be at risk.", "next> ")
    first.leave()
    let sign = TestHouse().shell(policy: "alderley-edge")
    sign.say("", "stage> ")
    sign.say("received", "received> ")
    sign.say("request", "contact> ")
    sign.say("pupil", "signs> ")
    sign.say("3", "A child may be at risk.", "next> ")
    sign.leave()
  }
}
