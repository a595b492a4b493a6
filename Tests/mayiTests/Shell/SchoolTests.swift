import TerminalKit
import Testing

/// Which school's policy answers.
@Suite("Choosing the school")
struct SchoolTests {
  /// A shell that asks for the school.
  private func asking(_ house: TestHouse) -> Terminal {
    let terminal = Terminal(house.program)
    terminal.expect("school> ")
    return terminal
  }

  @Test("the school is remembered when the person says so, and forgotten on demand")
  func remembers() {
    let house = TestHouse()
    let terminal = asking(house)
    terminal.say("maesteg", "remember> ")
    terminal.say("yes", "Remembered.", "may I> ")
    terminal.leave()
    let again = Terminal(house.program)
    again.expect("Maesteg School")
    again.expect("may I> ")
    again.leave()
    #expect(house.run(["forget"]).output.contains("/school"))
    asking(house).leave()
  }

  @Test("the school is named before it is remembered, and anything but yes or no asks again", arguments: ["", "maybe"])
  func notRemembered(line: String) {
    let house = TestHouse()
    let terminal = asking(house)
    terminal.say("5", "Remember Maesteg School", "remember> ")
    terminal.say(line, "Type yes or no.", "remember> ")
    terminal.say("help", "back lists the schools", "urgent", "remember> ")
    terminal.say("back", "Which school?", "school> ")
    terminal.say("5", "remember> ")
    terminal.say("no", "may I> ")
    terminal.leave()
    asking(house).leave()
  }

  @Test(
    "danger comes before the choice, in words of any kind",
    arguments: ["urgent", "999", "help me", "safeguarding", "a pupil wants to kill himself"]
  )
  func danger(line: String) {
    let terminal = Terminal(TestHouse().program)
    terminal.expect("type urgent")
    terminal.expect("school> ")
    terminal.say(line, "A child may be at risk.", "999", "school> ")
    terminal.say("exceed", "remember> ")
    terminal.say(line, "Tell the academy", "remember> ")
    terminal.leave()
  }

  @Test("back at the list of schools leads to where one was, quit leaves, and a number is the list's")
  func listAgain() {
    let terminal = TestHouse().shell()
    terminal.say("back", "may I> ")
    terminal.say("", "stage> ")
    terminal.say("policy", "Which school?", "school> ")
    terminal.say("back", "What brings you here?", "stage> ")
    terminal.say("policy 2", "Dobcroft Junior School", "may I> ")
    terminal.say("policy 42", "no school of that number", "may I> ")
    terminal.say("policy dobcroft", "Dobcroft Junior School: that policy is in use.", "may I> ")
    terminal.say("policy Alderley", "Alderley Edge Community Primary School", "may I> ")
    terminal.say("policy school", "That could be:", "may I> ")
    terminal.say("policy 2", "Dobcroft Junior School", "may I> ")
    terminal.say("policy", "school> ")
    terminal.type("quit\r")
    #expect(terminal.status() == 0)
  }

  @Test("another policy takes over the answers, and undo leads back")
  func carries() {
    let terminal = TestHouse().shell(policy: "maesteg")
    terminal.say("", "stage> ")
    terminal.say("planning", "activity> ")
    terminal.say("connect", "contact> ")
    terminal.say("policy dobcroft", "Dobcroft Junior School", "Your answers are kept", "> ")
    terminal.say("answers", "2. Activity:", "> ")
    terminal.say("undo", "Undone.", "Maesteg School", "contact> ")
    terminal.say("undo", "Undone.", "Dobcroft Junior School", "> ")
    terminal.leave()
  }

  @Test("a slip is asked again, and Tab knows the schools")
  func slips() {
    let terminal = asking(TestHouse())
    terminal.say("", "Type your school's number", "school> ")
    terminal.say("99", "Type your school's number", "school> ")
    terminal.say("school", "That could be:", "school> ")
    terminal.say("help", "1. Alderley Edge", "school> ")
    terminal.type("maes\t\r")
    terminal.expect("remember> ")
    terminal.leave()
  }

  @Test("policy chooses another, by a question or by its name")
  func switches() {
    let terminal = TestHouse().shell()
    terminal.say("policy dobcroft", "Dobcroft Junior School", "may I> ")
    terminal.say("policy", "Which school?", "school> ")
    terminal.say("3", "Exceed Learning Partnership Trust", "may I> ")
    terminal.say("policy nowhere", "no school of that number or name", "may I> ")
    terminal.say("policy", "school> ")
    terminal.say("exceed", "that policy is in use", "may I> ")
    terminal.leave()
  }

  @Test("under two policies the strictest counts, and each is labelled")
  func two() {
    let facts = ["stage=planning", "activity=errand", "errand=reference"].flatMap { ["--fact", $0] }
    let outcome = TestHouse().run(["ask", "--policy", "lcsspan", "--policy", "maesteg", "--no-input"] + facts)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("The strictest of 2 policies counts: no."))
    #expect(outcome.output.contains("Under the policy of Maesteg School besides: no (related-13)."))
    #expect(outcome.output.contains("Under the policy of Leicester City School Sport"))
  }

  @Test("the shell speaks for two policies: the strictest in full, then what the other asks besides")
  func twoInTheShell() {
    let terminal = TestHouse().shell(policy: "dobcroft", arguments: ["--policy", "maesteg"])
    #expect(terminal.screen.contains("Maesteg School"))
    terminal.say("", "stage> ")
    terminal.say("planning", "activity> ")
    terminal.say("connect", "contact> ")
    terminal.say(
      "pupil",
      "The strictest of 2 policies counts: no.",
      "Under the policy of Dobcroft Junior School:",
      "NO.",
      "Under the policy of Maesteg School besides: the policy does not say",
      "For Maesteg School: policy",
      "next> "
    )
    terminal.say("policy maesteg", "Maesteg School", "Dobcroft Junior School still holds as well.", "> ")
    terminal.say("policy exceed", "Maesteg School no longer counts", "> ")
    terminal.leave()
  }

  @Test("what is read of a question is shown once for two policies that read the same")
  func readOnce() {
    let outcome = TestHouse().run([
      "ask", "--policy", "dobcroft", "--policy", "maesteg", "--no-input", "may I post a photo of my class on facebook",
    ])
    #expect(outcome.output.ranges(of: "I read this as:").count == 1, "\(outcome)")
  }

  @Test(
    "what is said before the first prompt is six lines at most",
    arguments: ["maesteg", "dobcroft", "exceed", "lcsspan", "alderley-edge"]
  )
  func firstLines(policy: String) {
    let terminal = TestHouse(environment: ["TERM": "dumb"]).shell(policy: policy)
    terminal.leave()
    let lines = terminal.screen.prefix(while: { $0 != ">" }).split { $0.isNewline }
      .filter { !$0.contains("knowledge") && !$0.hasPrefix("may I") && $0 != "." }
    #expect(lines.count <= 6, "\(lines)")
  }
}
