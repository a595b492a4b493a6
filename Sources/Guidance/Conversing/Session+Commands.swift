import Decisions
import Knowledge

/// What the words do that are always understood.
extension Session {
  /// Does what a command says.
  mutating func obey(_ command: Command) -> Reply {
    switch command {
    case .help: return here(help())
    case .helpAll: return here(Command.vocabulary.map { Line("\($0.word): \($0.does)", indent: 2, hang: 4) })
    case .why: return here(why())
    case .whyNot(let verdict): return here(Explanation(self).whyNot(verdict))
    case .back: return back()
    case .undo: return undo()
    case .change(let what): return change(what)
    case .answers: return here(Explanation(self).answers())
    case .restart: return restart()
    case .save(let name): return asking(.save(name))
    case .quit: return asking(.quit)
    case .urgent: return sayDanger()
    case .how: return here(Explanation(self).how())
    case .whatIf(let assignment): return here(Explanation(self).whatIf(assignment))
    case .clause(let id): return clause(id)
    case .standing: return here(Explanation(self).standing())
    case .verdicts: return here(Explanation(self).verdicts())
    case .skip: return skip()
    case .print:
      if isShowingDanger { return asking(.print(sayingDanger().advice)) }
      return isAdvised ? asking(.print(advice)) : here(["There is no advice to print yet."])
    case .flag:
      if isShowingDanger {
        return here(["That can wait, and this is no place to record it. First tell the person above."])
      }
      return !hasAnswers ? here(["There is nothing to flag yet: nothing has been answered."]) : asking(.flag)
    case .policy(let name): return asking(.switchPolicy(name))
    case .forget: return here(Self.kept)
    case .find(let words): return here(Explanation(self).find(words))
    }
  }

  /// Reads a clause; one that this policy does not have is looked for in the others.
  private func clause(_ id: String) -> Reply {
    var reply = here(Explanation(self).clause(id))
    let wanted = ClauseID(id.lowercased())
    if ClauseID.isWellFormed(wanted.text), knowledge.clause(wanted) == nil { reply.requests = [.seekClause(wanted)] }
    return reply
  }

  private static let kept: [Line] = [
    "Of this conversation nothing is kept unless you said save; restart forgets your answers.",
    "To remove what mayi remembers on this computer: quit, and type mayi forget.",
  ]

  /// A reply that leaves the conversation where it stands.
  func here(_ lines: [Line]) -> Reply { Reply(lines, prompt: currentPrompt) }

  private func asking(_ request: Reply.Request) -> Reply {
    var reply = here([])
    reply.requests = [request]
    return reply
  }

  private func help() -> [Line] {
    var lines: [Line] = []
    if let question = currentQuestion {
      lines.append("Answer with a number, or with a word from the list. not sure is an answer too.")
      if question.allowsSeveral { lines.append("Several may hold: 1,3") }
      for (index, option) in question.options.enumerated() where !option.help.isEmpty {
        lines.append(Line("\(index + 1): \(option.help)", indent: 2, hang: 3))
      }
    } else if case .opening = phase {
      lines.append("Type your question in your own words, or press Enter to be asked.")
    }
    return lines + [
      "At any time: back, undo, change 2, answers, restart, why, urgent, save, quit.",
      "To look around: verdicts, clause ID, find WORDS, standing, policy.",
      "After the advice: how, what if fact=value, why not yes, print, flag.",
      "help all says what each of these does.",
    ]
  }

  private func why() -> [Line] {
    if let question = currentQuestion { return Explanation(self).why(question) }
    if isAdvised || isShowingDanger && interview.isDanger { return Explanation(self).whyAdvice() }
    return isShowingDanger
      ? ["Because what you typed may mean that a child is at risk. back leads to where you were."]
      : ["Nothing has been asked yet."]
  }

  private mutating func skip() -> Reply {
    if isAdvised { return here(["This is the advice. why says what made it so."]) }
    guard interview.decision.verdict != nil else { return here(["The answer still hangs on this question."]) }
    interview = interview.hurrying()
    return proceed(after: [])
  }
}
