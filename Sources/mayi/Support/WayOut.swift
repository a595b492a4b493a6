import Decisions
import Guidance
import Platform

extension House {
  /// Does what needs a policy's knowledge; where that cannot be used, whom to tell about a child in danger is said all the
  /// same, by common practice.
  func orWayOut<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let failure as Failure where failure.status == Failure.Status.knowledge.rawValue {
      try complain(dangerByPractice)
      throw failure
    }
  }

  /// Says whom the policy has told about a child in danger, beside a complaint about something else.
  func showDanger(by rules: CompiledRules) throws {
    try complain(AdviceText.danger(DangerRoute(rules.knowledge), in: rules.knowledge))
  }

  private func complain(_ lines: [Line]) throws {
    for line in lines { try output.print(Presenter.text(line), hanging: line.hang, to: .standardError) }
  }

  /// Whom to tell where no policy can be asked.
  var dangerByPractice: [Line] { AdviceText.danger(DangerRoute(practices: knowledgeFolder.practices()), in: nil) }
}
