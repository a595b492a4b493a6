import TerminalKit
import Testing

/// Every why, and what can be done with an answer.
@Suite("Asking why on a terminal")
struct WhyTests {
  /// A shell with an answer: may I be friends with a pupil?
  private func advised() -> Terminal {
    let terminal = Workroom().terminal(["--policy", "dobcroft"])
    terminal.expect("may I> ")
    terminal.say("", "stage> ")
    terminal.say("planning", "activity> ")
    terminal.say("connect", "contact> ")
    terminal.say("why", "(relations-", "contact> ")
    terminal.say("pupil", "NO.", "next> ")
    return terminal
  }

  @Test(
    "each is answered, and leaves the conversation where it stands",
    arguments: [
      ("why", ["These answers made it so:", "Who is it? A pupil at your school."]),
      ("how", ["Nothing that you could change makes it a yes."]),
      ("what if contact=colleague", ["Now: no.", "With \"A colleague\" for contact:"]),
      ("what if contact = parent", ["Now: no.", "With \"A parent"]),
      ("what if banana", ["fact=value"]),
      ("what if contact=banana", ["contact has no such value."]),
      ("clause standards-25", ["(standards-25)", "Do not build relationships"]),
      ("clause nonsense", ["There is no clause of that name"]),
      ("clause protocol-7", ["no clause of that name", "The Maesteg School policy has one.", "policy maesteg"]),
      ("clause", ["Which one? Type it as clause", "The advice names: standards-25"]),
      ("forget", ["restart forgets", "mayi forget"]),
      ("save trip", ["Saved in trip.transcript", "mayi resume trip.transcript"]),
      ("save ../trip", ["That did not work", "without folders"]),
      ("save -x", ["That did not work"]),
      ("standing", ["For any post, and so here:"]),
      ("why not yes", ["The answer is: no. These decide it:", "(standards-25)"]),
      ("why not banana", ["one of: yes, no"]),
      ("verdicts", ["Still possible: no."]),
      ("find photo", ["phot"]),
      ("answers", ["3. Contact: A pupil at your school"]),
      ("help", ["After the advice: how"]),
      ("help all", ["print: make a sheet to keep"]),
      ("print", ["Written to mayi-advice-dobcroft"]),
      ("flag", ["Drafted mayi-dobcroft", "policy officer"]),
      ("save", ["Saved in mayi-dobcroft", "mayi resume"]),
      ("skip", ["This is the advice."]),
      ("banana", ["That is not something I know here."]),
      ("", ["Type help"]),
    ]
  )
  func explained(line: String, said: [String]) {
    let terminal = advised()
    terminal.type(line + "\r")
    for text in said { terminal.expect(text) }
    terminal.expect("next> ")
    terminal.leave()
  }

  @Test("a file that is there already is not written over by save")
  func saveTwice() {
    let room = Workroom()
    _ = room.write(Array("mine".utf8), to: "trip.transcript")
    let terminal = room.terminal(["--policy", "dobcroft"])
    terminal.expect("may I> ")
    terminal.say("save trip.transcript", "is there already, and stays as it is", "may I> ")
    terminal.leave()
    #expect(room.contents(of: "\(room.folder)/trip.transcript") == "mine")
  }
}
