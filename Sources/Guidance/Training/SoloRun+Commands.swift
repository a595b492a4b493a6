import Knowledge

/// What a learner can type besides predictions, and what is said around them.
extension SoloRun {
  // MARK: Commands

  mutating func obey(_ command: TrainingCommand, at moment: Moment) -> TrainingReply {
    switch command {
    case .help: return here(help)
    case .hint: return hint()
    case .skip: return skip(at: moment)
    case .back: return back()
    case .story: return here(isOver ? [] : RevealText(exercise).story)
    case .progress: return here([progress])
    case .again: return again()
    case .save: return asking(.save)
    case .quit: return asking(.quit)
    case .urgent: return urgent
    case .next:
      if phase == .revealed { return takeUp(after: [], at: moment) }
      return here(["Predict first, or type skip."])
    case .restart:
      phase = .restarting(phase)
      return TrainingReply(
        lines: ["Start over from the first scenario? What is recorded stays. yes or no"],
        prompt: prompt
      )
    case .previous, .order, .reveal, .go, .move, .drop: return here(["That is for a room: mayi train --present."])
    }
  }

  /// Hints come before the answer only.
  var hinted: Exercise? {
    switch phase {
    case .predicting, .offering: exercise
    case .revealed, .restarting, .over: nil
    }
  }

  mutating func skip(at moment: Moment) -> TrainingReply {
    switch phase {
    case .predicting, .offering: return reveal(at: moment)
    case .revealed: return takeUp(after: [], at: moment)
    case .over, .restarting: return here(["There is nothing to skip."])
    }
  }

  mutating func back() -> TrainingReply {
    guard case .predicting(let items) = phase, items.count < 3, tries.values.allSatisfy({ $0.count == 1 }) else {
      return here(["You cannot go back here. What was predicted before the answer stays."])
    }
    let earlier = PredictionItem.allCases[PredictionItem.allCases.count - items.count - 1]
    tries[earlier] = nil
    moments[earlier] = nil
    phase = .predicting([earlier] + items)
    return here([.blank] + currentChoices)
  }

  mutating func again() -> TrainingReply {
    guard case .offering(let items) = phase else { return here(["A second try comes after the first."]) }
    phase = .predicting(items)
    return here([.blank] + currentChoices)
  }

  mutating func confirmRestart(_ line: String, before: Phase, at moment: Moment) -> TrainingReply {
    guard ["yes", "y"].contains(Words(line).joined) else {
      phase = before
      return TrainingReply(lines: ["Not started over."] + currentChoices, prompt: prompt)
    }
    if !currentRows.isEmpty { attempt += 1 }
    return takeUp(after: ["Started over.", .blank], at: moment)
  }

  // MARK: Words

  /// The prompt for where it stands.
  public var prompt: String {
    switch phase {
    case .predicting(let items): items.first?.prompt ?? "train"
    case .offering, .revealed, .over: "train"
    case .restarting: "start over"
    }
  }

  var welcome: [Line] {
    let minutes = exercises.reduce(0) { $0 + $1.scenario.minutes }
    let number = exercises.count == 1 ? "1 scenario" : "\(exercises.count) scenarios"
    return [
      Line(
        "\(exercises.first?.knowledge.policy.organisation ?? ""): \(number), about \(minutes) minutes.",
        style: .strong
      ),
      "Each tells a situation. Type the number of what you think; the answer comes after.",
      "hint, skip, story, back, progress, save, quit and help work at any time.",
    ]
  }

  var welcomeBack: [Line] {
    [Line("You have played \(playedCount) of \(exercises.count). Going on; restart starts over.", style: .strong)]
  }

  var help: [Line] {
    [
      "Type the number of your choice. Or:",
      Line("hint: a hint. story: the story again. back: the prediction before.", indent: 2),
      Line("skip: show the answer. again: a second try, once something was wrong.", indent: 2),
      Line("progress: how far you are. save: keep your place. restart: start over.", indent: 2),
      Line("urgent: a child may be at risk. quit: leave.", indent: 2),
    ]
  }

  var progress: Line {
    let first = currentRows.filter { $0.tries == 1 && ![.skipped, .discussed].contains($0.mark) }
    let right = first.filter { $0.mark == .right }.count
    let safe = first.filter { $0.mark == .safe }.count
    return Line(
      "Played \(playedCount) of \(exercises.count). Right at the first try: \(right) of \(first.count); "
        + "on the safe side: \(safe)."
    )
  }
}
