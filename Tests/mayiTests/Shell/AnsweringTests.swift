import TerminalKit
import Testing

/// Every way of answering a question.
@Suite("Answering on a terminal")
struct AnsweringTests {
  /// A shell at its first question.
  private func asked(policy: String = "maesteg") -> Terminal {
    let terminal = TestHouse().shell(policy: policy)
    terminal.say("", "stage> ")
    return terminal
  }

  @Test(
    "a number, a label, another word, a beginning, in any case and with or without accents",
    arguments: [
      "1", " 1 ", "planning", "PLANNING", "I am planning something", "i am pl", "thinking of", "plann",
      "pl\u{E1}nning", "pla\u{301}nning",
    ]
  )
  func oneAnswer(line: String) {
    let terminal = asked()
    terminal.say(line, "Stage: I am planning something.", "activity> ")
    terminal.leave()
  }

  @Test("several where several may hold", arguments: ["1,4", "1 4", "pupils, school", "pupils and school", "4+1"])
  func several(line: String) {
    let terminal = asked()
    terminal.say("1", "activity> ")
    terminal.say("1", "capacity> ")
    terminal.say("2", "Several may hold", "contents> ")
    terminal.say(line, "Contents: Pupils + The school or my work.")
    terminal.expectPrompt()
    terminal.leave()
  }

  @Test("what stands alone is refused beside others, in a sentence")
  func alone() {
    let terminal = asked()
    terminal.say("1", "activity> ")
    terminal.say("1", "capacity> ")
    terminal.say("1", "contents> ")
    terminal.say("1,7", "\"Only personal things, nobody from school\" cannot go with others.", "contents> ")
    terminal.leave()
  }

  @Test("none of these, and not sure, are answers", arguments: [("none", "None of these"), ("not sure", "not sure")])
  func noneAndNotSure(line: String, shown: String) {
    let terminal = TestHouse().shell(policy: "alderley-edge")
    terminal.say("", "stage> ")
    terminal.say("received", "received> ")
    terminal.say("request", "contact> ")
    terminal.say("pupil", "signs> ")
    terminal.say(line, "Signs: \(shown)")
    terminal.expectPrompt()
    terminal.leave()
  }

  @Test("a near miss is suggested, and taken only once it is confirmed")
  func nearMiss() {
    let terminal = asked()
    terminal.say("planing", "Did you mean", "stage> ")
    terminal.say("no", "What brings you here?", "stage> ")
    terminal.say("planing", "Did you mean", "stage> ")
    terminal.say("4", "Stage: I saw something.")
    terminal.expectPrompt()
    terminal.leave()
  }

  @Test(
    "what is no answer is said to be none, and nothing is chosen",
    arguments: [
      ("", "Type a number or a word from the list."), ("9", "Type a number from 1 to 7."),
      ("0", "There is no option of that number."), ("i", "That could mean:"), ("1,2", "Only one of these can hold."),
      ("xylophone", "I do not know that answer."), ("Mrs Ramsbottom", "a Year 9 pupil"),
      ("ann@example.org", "Leave names out"),
    ]
  )
  func noAnswer(line: String, said: String) {
    let terminal = asked()
    terminal.say(line, said, "stage> ")
    terminal.say("answers", "You have not answered anything yet.", "stage> ")
    terminal.leave()
  }

  @Test("a word that is both is the command, and how to give the answer is said")
  func commandWord() {
    let terminal = asked()
    terminal.say("asking", "topic> ")
    terminal.say("help", "Answer with a number", "As an answer that is 5: What help and support there is.", "topic> ")
    terminal.say(":help", "Answer with a number", "topic> ")
    terminal.say("5", "Topic: What help and support there is.")
    terminal.expectPrompt()
    terminal.leave()
  }

  @Test("in a pipe a word that is both is the answer")
  func commandWordInPipe() {
    let outcome = TestHouse().run(["ask", "--policy", "maesteg", "--json"], input: "asking\nhelp\n")
    #expect(outcome.output.contains("\"topic\""), "\(outcome)")
  }

  @Test("Tab lists what fits with a few words, and puts in what is unique in the place of what was typed")
  func tab() {
    let terminal = asked()
    terminal.type("\t")
    terminal.expect("planning")
    terminal.expect("I am planning something")
    terminal.expect("not-sure")
    terminal.expect("stage> ")
    terminal.type("PLA\t\r")
    terminal.expect("activity> ")
    terminal.leave()
  }

  @Test("after a command Tab offers what the command takes")
  func tabAfterCommand() {
    let terminal = asked()
    terminal.say("planning", "activity> ")
    terminal.type("change st\t\r")
    terminal.expect("stage> ")
    terminal.say("back", "activity> ")
    terminal.type("what if cont\t")
    terminal.expect("contact")
    terminal.expect("contents")
    terminal.type("ents=pup\t\r")
    terminal.expect("With \"Pupils")
    terminal.expect("activity> ")
    terminal.leave()
  }
}
