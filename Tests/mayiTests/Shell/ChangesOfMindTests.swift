import TerminalKit
import Testing

/// Every change of mind.
@Suite("Changing one's mind on a terminal")
struct ChangesOfMindTests {
  /// A shell with an answer: may I be friends with a pupil?
  private func advised() -> Terminal {
    let terminal = TestHouse().shell(policy: "dobcroft")
    terminal.say("", "stage> ")
    terminal.say("planning", "activity> ")
    terminal.say("connect", "contact> ")
    terminal.say("pupil", "NO.", "next> ")
    return terminal
  }

  @Test("back from the advice asks the last question again, and goes on from another answer")
  func back() {
    let terminal = advised()
    terminal.say("back", "(You said: A pupil at your school.)", "contact> ")
    terminal.say("back", "(You said: Being friends", "activity> ")
    terminal.say("connect", "contact> ")
    terminal.say("pupil", "NO.", "next> ")
    terminal.leave()
  }

  @Test(
    "change takes a number, a name, or shows what there is",
    arguments: ["change 3", "change contact", ":change con"]
  )
  func change(line: String) {
    let terminal = advised()
    terminal.say(line, "(You said: A pupil at your school.)", "contact> ")
    terminal.say("colleague", "Contact: A colleague.", "Your other answers still hold.")
    terminal.expectPrompt()
    terminal.leave()
  }

  @Test("after the list of answers a bare number picks from that list")
  func bareNumber() {
    let terminal = advised()
    terminal.say("change platform", "1. Stage", "3. Contact", "Type its number", "change> ")
    terminal.say("9", "Type its number", "change> ")
    terminal.say("3", "(You said: A pupil at your school.)", "contact> ")
    terminal.say("back", "NO.", "next> ")
    terminal.leave()
  }

  @Test("the list of answers can be left, and any other line goes where it would have gone")
  func leavingTheList() {
    let terminal = TestHouse().shell(policy: "dobcroft")
    terminal.say("", "stage> ")
    terminal.say("planning", "activity> ")
    terminal.say("change", "change> ")
    terminal.say("back", "What is it about?", "activity> ")
    terminal.say("change", "change> ")
    terminal.say("connect", "contact> ")
    terminal.leave()
  }

  @Test("answers lists them, set aside ones are shown, and used again")
  func parked() {
    let terminal = TestHouse().shell(policy: "dobcroft")
    terminal.say("", "stage> ")
    terminal.say("received", "received> ")
    terminal.say("request", "contact> ")
    terminal.say("change 1", "stage> ")
    terminal.say("planning", "Set aside, because it no longer applies: received.", "activity> ")
    terminal.say("answers", "1. Stage", "2. Received", "(set aside:", "activity> ")
    terminal.say("change 1", "stage> ")
    terminal.say("received", "contact> ")
    terminal.leave()
  }

  @Test("restart forgets, undo brings back, and undo again undoes that")
  func undo() {
    let terminal = advised()
    terminal.say("restart", "undo brings your answers back", "may I> ")
    terminal.say("undo", "Undone.", "NO.", "next> ")
    terminal.say("undo", "Undone.", "stage> ")
    terminal.say("undo", "NO.", "next> ")
    terminal.leave()
  }
}
