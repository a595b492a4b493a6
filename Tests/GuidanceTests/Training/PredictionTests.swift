import Knowledge
import Testing

@testable import Guidance

@Suite("Predictions")
struct PredictionTests {
  @Test("stricter than the policy is safe, looser is unsafe")
  func fair() throws {
    let friend = try TrainingSample.exercise(TrainingSample.friend).question(.verdict)
    #expect(friend.mark("permitted") == .right)
    #expect(friend.mark("conditional") == .safe)
    #expect(friend.mark("prohibited") == .safe)
    #expect(friend.mark("danger") == .safe)
    let request = try TrainingSample.exercise().question(.verdict)
    #expect(request.mark("required") == .right)
    #expect(request.mark("recommended") == .unsafe)
    #expect(request.mark("silent") == .unsafe)
    #expect(request.mark("prohibited") == .safe)
  }

  @Test("nobody is a choice of contact, and right where the policy names nobody; its general contact is not wrong then")
  func nobody() throws {
    let question = try TrainingSample.exercise(TrainingSample.friend).question(.contact)
    #expect(question.choices.last?.id == "nobody")
    #expect(question.mark("nobody") == .right)
    #expect(question.mark("headteacher") == .right)
    #expect(question.mark("safeguarding-lead") == .wrong)
  }

  @Test("just one choice is right, no two say the same, and the first right answer stands among them", arguments: 0..<3)
  func choices(number: Int) throws {
    for question in try TrainingSample.exercises()[number].questions {
      #expect(question.strictChoices.filter { question.right.contains($0.id) }.count == 1)
      #expect(question.choices.contains { $0.id == question.right[0] })
      #expect(Set(question.choices.map(\.label)).count == question.choices.count)
      #expect(question.choices.count >= 3)
    }
  }

  @Test("where only a gap of the policy says whom to ask, asking there is right, and so is that nobody is named")
  func unnamed() throws {
    let rules = try TrainingSample.compiled(
      changing: "section touch \"Staying in touch\" number 4",
      to: """
        section touch "Staying in touch" number 4
        silence requests-from-colleagues
          when stage is received and contact is colleague
          because not-addressed
          says The policy does not speak of requests from colleagues.
          ask line-manager
        """
    )
    let text = TrainingSample.friend.replacing("stage=planning", with: "stage=received")
    let question = try TrainingSample.exercise(text, rules: rules).question(.contact)
    #expect(question.right == ["line-manager", "nobody", "headteacher"])
    #expect(question.mark("nobody") == .right)
    #expect(question.mark("safeguarding-lead") == .wrong)
    #expect(question.strictChoices.map(\.id).contains("line-manager"))
    #expect(!question.strictChoices.map(\.id).contains("nobody"))
  }

  @Test("what the author knows to be taken for right stands among the choices")
  func authored() throws {
    let text =
      TrainingSample.request
      + "\nwrong advised-against No.\nwrong line-manager No.\nwrong touch-4 No.\nwrong nobody No.\n"
    let exercise = try TrainingSample.exercise(text)
    #expect(exercise.question(.contact).choices.contains { $0.id == "line-manager" })
    #expect(exercise.question(.clause).choices.contains { $0.id == "touch-4" })
    #expect(exercise.question(.verdict).choices.contains { $0.id == "advised-against" })
    #expect(ScenarioCheck([exercise]).findings().map(\.code) == [.unsigned])
  }

  @Test("danger stands among the verdicts of every scenario, so that it gives nothing away")
  func danger() throws {
    for exercise in try TrainingSample.exercises() {
      #expect(exercise.question(.verdict).choices.contains { $0.id == "danger" })
    }
  }

  @Test("an answer is a number, an id, or the beginning of its words")
  func read() throws {
    let question = try TrainingSample.exercise(TrainingSample.friend).question(.verdict)
    #expect(question.read("1") == "danger")
    #expect(question.read(" 7. ") == "permitted")
    #expect(question.read("needs-approval") == "needs-approval")
    #expect(question.read("better not") == "advised-against")
    #expect(question.read("yes") == "permitted")
    #expect(question.read("0") == nil)
    #expect(question.read("8") == nil)
    #expect(question.read("") == nil)
    #expect(question.read("perhaps") == nil)
  }

  @Test("a clause that neighbours the answer stands beside it")
  func nearClause() throws {
    let ids = try TrainingSample.exercise(TrainingSample.friend).question(.clause).choices.map(\.id)
    #expect(ids.contains("touch-2"))
    #expect(ids.last == "no-clause")
  }
}
