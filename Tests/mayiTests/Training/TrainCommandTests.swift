import Glibc
import TerminalKit
import Testing

@Suite("mayi train")
struct TrainCommandTests {
  private let school: TrainingSchool
  private var results: String { school.path("results.csv") }

  init() throws { school = try TrainingSchool() }

  private func train(_ more: [String] = [], kind: String = "dumb") -> Terminal {
    school.terminal(["train"] + school.options + more, kind: kind)
  }

  @Test("an induction alone: wrong predictions, a hint, a second try, the summary, and its records")
  func alone() throws {
    let terminal = train(["--results", results, "--learner", "a1", "--summary", school.path("summary.txt")])
    terminal.expect("2 scenarios, about 5 minutes.")
    terminal.answer("silent")
    terminal.answer("hint")
    terminal.expect("Hint: Who else has to know?")
    terminal.answer("touch-1")
    terminal.answer("safeguarding-lead")
    terminal.expect("Look again at: verdict.")
    terminal.answer("again")
    terminal.answer("required")
    terminal.expect("Verdict: right.")
    terminal.answer("")
    terminal.expect("Scenario 2 of 2: A new colleague")
    for word in ["prohibited", "touch-2", "nobody", "", ""] { terminal.answer(word) }
    terminal.expect("Played 2 of 2 scenarios.")
    terminal.answer("quit")
    #expect(terminal.status() == 0)
    #expect(
      try school.rows("results.csv") == [
        "attempt,learner,scenario,theme,policy,version,item,predicted,expected,correct,mark,tries,hints,people",
        "1,a1,request,requests,oakfield,3,verdict,silent,required,false,unsafe,1,1,1",
        "1,a1,request,requests,oakfield,3,verdict,required,required,true,right,2,1,1",
        "1,a1,request,requests,oakfield,3,clause,touch-1,touch-1,true,right,1,1,1",
        "1,a1,request,requests,oakfield,3,contact,safeguarding-lead,safeguarding-lead,true,right,1,1,1",
        "1,a1,friend,colleagues,oakfield,3,verdict,prohibited,permitted,false,safe,1,0,1",
        "1,a1,friend,colleagues,oakfield,3,clause,touch-2,touch-3,false,wrong,1,0,1",
        "1,a1,friend,colleagues,oakfield,3,contact,nobody,nobody headteacher,true,right,1,0,1",
      ]
    )
    let summary = try school.text("summary.txt")
    #expect(summary.contains("requests: 2 of 3 right, 1 looser than the policy."))
    #expect(summary.contains("a1, 20 November 2026"))
  }

  @Test("a run that was killed is taken up again from its results, and the records are those of an unbroken run")
  func killed() throws {
    let first = train(["--results", results, "--learner", "a1"], kind: "xterm-256color")
    for word in ["required", "touch-1", "safeguarding-lead", "", "prohibited"] { first.answer(word) }
    first.expect("clause> ")
    first.signal(SIGKILL)
    #expect(first.status() == 128 + SIGKILL)
    let second = train(["--results", results])
    second.expect("You have played 1 of 2.")
    for word in ["permitted", "touch-3", "nobody", "", "quit"] { second.answer(word) }
    #expect(second.status() == 0)
    let unbroken = train(["--results", school.path("whole.csv"), "--learner", "a1"])
    for word in ["required", "touch-1", "safeguarding-lead", "", "permitted", "touch-3", "nobody", "", "quit"] {
      unbroken.answer(word)
    }
    #expect(unbroken.status() == 0)
    #expect(try school.rows("results.csv") == school.rows("whole.csv"))
  }

  @Test("nothing is kept unless it is asked for; save keeps the place and forget removes it")
  func place() throws {
    let first = train()
    for word in ["required", "touch-1", "safeguarding-lead", "quit"] { first.answer(word) }
    #expect(first.status() == 0)
    #expect(school.files.status(of: school.path("home/.local")) == nil)
    let second = train()
    second.expect("Nothing is kept")
    for word in ["required", "touch-1", "safeguarding-lead", "save", "", "quit"] { second.answer(word) }
    #expect(second.status() == 0)
    let third = train()
    third.expect("You have played 1 of 2.")
    third.answer("quit")
    #expect(third.status() == 0)
    let over = train(["--start-over"])
    over.expect("Scenario 1 of 2")
    over.answer("quit")
    #expect(over.status() == 0)
    #expect(
      school.run(["forget", "--knowledge", school.path("knowledge")]).output.contains(
        "training-oakfield.csv"
      )
    )
    let fourth = train()
    fourth.expect("Nothing is kept")
    fourth.answer("quit")
    #expect(fourth.status() == 0)
  }

  @Test(
    "a room, a theme and a choice keep a place of their own, which only its owner can read, and go on from it",
    arguments: [
      (["--present"], "room-oakfield"), (["--tag", "requests"], "oakfield-requests"),
      (["request", "friend"], "oakfield-chosen"),
    ]
  )
  func places(options: [String], name: String) throws {
    let isRoom = options == ["--present"]
    let first = train(options)
    first.expect("Nothing is kept")
    for word in isRoom ? ["save", "", "", "reveal"] : ["save", "skip"] { first.answer(word) }
    first.expect(isRoom ? "YOU MUST" : "Press Enter for the next one.")
    first.answer("quit")
    #expect(first.status() == 0)
    let path = school.path("home/.local/state/mayi/training-\(name).csv")
    #expect(school.files.status(of: path)?.permissions == 0o600)
    let second = train(options)
    second.expect("What you predict is kept in")
    second.expect(isRoom ? "Going on with step 3." : "You have played 1 of 2.")
    second.answer("quit")
    #expect(second.status() == 0)
    let whole = train()
    whole.expect("Nothing is kept")
    whole.answer("quit")
    #expect(whole.status() == 0)
  }

  @Test("Ctrl-C once gives a warning, twice leaves with 130 and keeps what was recorded")
  func interrupted() throws {
    let terminal = train(["--results", results, "--learner", "a1"])
    for word in ["required", "touch-1", "safeguarding-lead"] { terminal.answer(word) }
    terminal.expect("train> ")
    terminal.type("\u{3}")
    terminal.expect("Ctrl-C again, or quit, to leave.")
    terminal.expect("train> ")
    terminal.type("\u{3}")
    #expect(terminal.status() == 130)
    #expect(try school.rows("results.csv").count == 4)
  }

  @Test("a room: hands, the answer on Enter, back, a changed order, the records; it goes on after an interruption")
  func room() throws {
    let terminal = train(["--present", "--results", results])
    terminal.expect("3 steps, about 6 minutes.")
    terminal.answer("")
    terminal.expect("Welcome to all.")
    terminal.answer("")
    terminal.expect("A pupil in your class")
    terminal.answer("")
    terminal.expect("1. Stop")
    terminal.answer("1 0 9")
    terminal.expect("Counted: 10 hands.")
    terminal.answer("")
    terminal.answer("back")
    terminal.answer("reveal")
    terminal.expect("YOU MUST")
    terminal.expect("9 hands: There is something you must do")
    terminal.expect("Enter> ")
    terminal.signal(SIGKILL)
    #expect(terminal.status() == 128 + SIGKILL)
    let again = train(["--present", "--results", results])
    again.expect("Going on with step 3.")
    for _ in 0..<9 { again.answer("") }
    again.expect("Thank you.")
    again.answer("quit")
    #expect(again.status() == 0)
    #expect(
      try school.rows("results.csv").dropFirst() == [
        "1,room,request,requests,oakfield,3,verdict,danger,required,false,safe,1,0,1",
        "1,room,request,requests,oakfield,3,verdict,required,required,true,right,1,0,9",
        "1,room,friend,colleagues,oakfield,3,verdict,,permitted,,skipped,1,0,0",
      ]
    )
  }

  @Test("for a room no line is wider than 60 columns, however wide the window")
  func wide() throws {
    let terminal = school.terminal(["train", "--present"] + school.options, columns: 200)
    for _ in 0..<9 { terminal.answer("") }
    terminal.answer("quit")
    #expect(terminal.status() == 0)
    #expect(terminal.screen.split(separator: "\r\n").filter { $0.count > 60 } == [])
  }

  @Test("through a pipe the same lines give the same records")
  func pipe() throws {
    let lines = ["required", "touch-1", "safeguarding-lead", "", "permitted", "touch-3", "nobody", ""].joined(
      separator: "\n"
    )
    let run = school.run(
      ["train"] + school.options + ["--results", results, "--learner", "a1"],
      input: lines + "\n"
    )
    #expect(run.status == 0)
    #expect(!run.output.contains("\u{1B}"))
    #expect(try school.rows("results.csv").count == 7)
  }

  @Test("another file is not taken for results, and is left as it is")
  func foreign() throws {
    try school.write("a shopping list\n", to: "results.csv")
    let run = school.run(["train"] + school.options + ["--results", results], input: "quit\n")
    #expect(run.status == 65)
    #expect(try school.text("results.csv") == "a shopping list\n")
  }

  @Test(
    "a theme, a name and a wrong name",
    arguments: [
      (["--tag", "colleagues"], 0, "1 scenario"), (["friend"], 0, "A new colleague"), (["nothing"], 66, ""),
      (["--tag", "x"], 64, ""),
    ]
  )
  func chosen(arguments: [String], status: Int32, shown: String) {
    let run = school.run(["train"] + school.options + arguments, input: "quit\n")
    #expect(run.status == status)
    #expect(run.output.contains(shown) || shown.isEmpty)
  }
}
