import Knowledge
import Testing

@testable import Guidance

@Suite("A run in a room")
struct PresentedRunTests {
  private func begun(rows: [ResultRow] = []) throws -> PresentedRun {
    let steps = [PresentedRun.Step.say("Welcome.", minutes: 1)] + (try TrainingSample.exercises().map { .play($0) })
    return PresentedRun(title: "Induction", steps: steps, group: "room", rows: rows).begin(at: TrainingSample.moment).0
  }

  private func typing(_ lines: String..., in start: PresentedRun) -> (run: PresentedRun, replies: [TrainingReply]) {
    var run = start
    var replies: [TrainingReply] = []
    for line in lines {
      let (next, reply) = run.receive(line, at: TrainingSample.moment)
      run = next
      replies.append(reply)
    }
    return (run, replies)
  }

  @Test("Enter shows one thing at a time: story, three questions, talk, verdict, clause, what to do, people, debrief")
  func slides() throws {
    let (run, replies) = typing("", "", "", "", "", "", "", "", "", "", "", in: try begun())
    #expect(run.slide == .debrief)
    #expect(replies[0].text.contains("Welcome."))
    #expect(replies[1].text.contains("A pupil in your class"))
    #expect(!replies[1].text.contains("1. " + "Stop"))
    #expect(replies[2].prompt == "hands")
    #expect(replies[5].text.contains("Talk about it"))
    for reply in replies.prefix(6) { #expect(!reply.text.contains("YOU MUST")) }
    let answer = ["YOU MUST", "(touch-1)", "What to do", "Whom to ask or tell", "What decides it"]
    for (number, reply) in replies.suffix(5).enumerated() {
      for (other, words) in answer.enumerated() { #expect(reply.text.contains(words) == (number == other), "\(words)") }
    }
  }

  @Test("hands are counted, shown with the answer and recorded, and nobody is marked")
  func hands() throws {
    let (_, replies) = typing("", "", "", "0 1 12", "reveal", in: try begun())
    #expect(replies[3].text.contains("Counted: 13 hands."))
    let shown = replies[4].text
    #expect(shown.contains("3. 12 hands: There is something you must do - right"))
    #expect(!shown.contains("wrong"))
    #expect(replies[4].recorded.map(\.people) == [1, 12])
    #expect(replies[4].recorded.map(\.mark) == [.safe, .right])
  }

  @Test("hands for a clause and for a person are shown with the clause and with the people")
  func handsOfAll() throws {
    let (_, replies) = typing("", "", "", "", "7", "", "0 5", "", "", "", "", "", in: try begun())
    let shown = replies.suffix(4).map(\.text)
    #expect(shown.map { $0.contains("7 hands: Turn down requests from pupils") } == [false, true, false, false])
    #expect(shown.map { $0.contains("5 hands: ") } == [false, false, false, true])
  }

  @Test("every choice stands under its number, and what is right is marked though nobody chose it")
  func allChoices() throws {
    let (run, replies) = typing("", "", "", "1", "reveal", in: try begun())
    #expect(replies[3].text.contains("Counted: 1 hand."))
    let count = try #require(run.exercise).question(.verdict).choices.count
    let shown = replies[4].lines.map(\.text)
    for number in 1...count { #expect(shown.contains { $0.hasPrefix("\(number). ") }, "\(number): \(shown)") }
    #expect(shown.contains { $0.contains("1 hand: ") && !$0.contains("right") })
    #expect(shown.filter { $0.hasSuffix(" - right") } == ["3. 0 hands: There is something you must do - right"])
  }

  @Test("clauses that begin alike are told apart by their ids")
  func alike() throws {
    let begin = "You are prohibited from using social media at any time "
    let choices = ["first", "second"].map { PredictionQuestion.Choice(id: $0, label: begin + "for the \($0) thing.") }
    var run = try begun()
    run.hands[.clause] = [5, 1]
    let key = try #require(typing("", "", in: run).run.exercise).key
    let question = PredictionQuestion(.clause, "Which?", choices, right: ["second"], isScored: true, key: key)
    let lines = run.counts(question).map(\.text)
    #expect(lines[0].contains("5 hands: ") && lines[0].hasSuffix("(first)"))
    #expect(lines[1].contains("1 hand: ") && lines[1].hasSuffix("(second) - right"))
  }

  @Test("too few counts and too many say how many choices there are")
  func howMany() throws {
    let (run, replies) = typing("", "", "", "3 0", "1 2 3 4 5 6 7 8", in: try begun())
    let count = try #require(run.exercise).question(.verdict).choices.count
    #expect(replies[3].text.contains("Counted: 3 hands. There are \(count) choices: those after the first 2 count 0."))
    #expect(replies[4].text.contains("here are \(count) choices"))
  }

  @Test("hands that are no counts are asked for again", arguments: ["x", "1 2 3 4 5 6 7 8", "-1", "1000"])
  func badHands(line: String) throws {
    let (run, replies) = typing("", "", "", line, in: try begun())
    #expect(replies[3].text.contains("one number for each choice"))
    #expect(run.slide == .question(.verdict))
  }

  @Test("back goes slide by slide, over the border of a scenario too")
  func back() throws {
    let (run, _) = typing("", "", "back", in: try begun())
    #expect(run.step == 0 && run.slide == .say)
    let (start, _) = typing("back", in: run)
    #expect(start.slide == .opening)
  }

  @Test("a scenario is recorded once, however often its answer is shown")
  func once() throws {
    let (_, replies) = typing("", "", "reveal", "back", "", in: try begun())
    #expect(replies[2].recorded.count == 1)
    #expect(replies[2].recorded[0].people == 0)
    #expect(replies[4].recorded.isEmpty)
  }

  @Test("the trainer moves and drops what is still to come, and nothing else")
  func order() throws {
    let (run, replies) = typing("", "move 4 2", "drop 3", "drop 1", "move 1 2", "drop 9", in: try begun())
    #expect(run.steps.map(\.title) == ["Say: Welcome.", "A parent", "A new colleague"])
    #expect(replies[3].text.contains("still to come"))
    #expect(replies[4].text.contains("still to come"))
    #expect(replies[5].text.contains("There are 3 steps"))
  }

  @Test("go, next and previous change the step")
  func go() throws {
    let (run, _) = typing("", "go 3", "next", "previous", in: try begun())
    #expect(run.step == 2)
    #expect(run.slide == .story)
  }

  @Test("after the last step comes the end, and back leads back")
  func end() throws {
    let (run, replies) = typing("", "go 4", "reveal", "", "", "", "", in: try begun())
    #expect(run.isOver)
    #expect(replies.last!.text.contains("Thank you."))
    #expect(typing("back", in: run).run.slide == .debrief)
  }

  @Test("a room goes on after the last scenario that was recorded")
  func resume() throws {
    let rows = typing("", "", "reveal", in: try begun()).replies[2].recorded
    #expect(try begun(rows: rows).step == 2)
  }

  @Test("after a changed order a room goes on at the first scenario that was not played, and the order says which were")
  func resumeChanged() throws {
    let rows = typing("", "move 4 2", "", "reveal", in: try begun()).replies[3].recorded
    let again = try begun(rows: rows)
    #expect(again.step == 1)
    #expect(typing("order", in: again).replies[0].text.contains("A parent (3 min, played)"))
  }

  @Test("starting over is a new attempt, recorded anew")
  func startingOver() throws {
    let rows = typing("", "", "reveal", in: try begun()).replies[2].recorded
    let steps = [PresentedRun.Step.say("Welcome.", minutes: 1)] + (try TrainingSample.exercises().map { .play($0) })
    let run = PresentedRun(title: "Induction", steps: steps, group: "room", rows: rows, startingOver: true)
    #expect(run.step == 0)
    #expect(typing("", "", "reveal", in: run).replies[2].recorded.map(\.attempt) == [2])
  }

  @Test("what the trainer says is cut in the order between two words")
  func cut() throws {
    let say = PresentedRun.Step.say("Nobody is marked here. Say what you think first, please.", minutes: 1)
    #expect(say.title == "Say: Nobody is marked here. Say what you ...")
  }

  @Test("the order and the help, which only the trainer reads, stand close together", arguments: ["order", "help"])
  func aside(word: String) throws {
    let lines = typing(word, in: try begun()).replies[0].lines.map(\.text)
    #expect(lines.count > 4)
    #expect(lines.dropFirst().dropLast().allSatisfy { !$0.isEmpty })
  }

  @Test("every line has room around it")
  func spacing() throws {
    let lines = typing("", "", "", in: try begun()).replies[2].lines
    for (first, second) in zip(lines, lines.dropFirst()) { #expect(first.text.isEmpty || second.text.isEmpty) }
  }
}
