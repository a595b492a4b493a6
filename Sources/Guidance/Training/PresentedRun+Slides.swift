import Knowledge

/// What is on the wall.
extension PresentedRun {

  /// The prompt for what is on the wall.
  public var prompt: String { if case .question = slide { "hands" } else { "Enter" } }

  var shown: TrainingReply { here(content) }

  /// Lines with room between them, for the last row of seats.
  func laidOut(_ lines: [Line]) -> [Line] { lines.spaced }

  /// What only the trainer reads: close together, so that all of it stands on the screen.
  func aside(_ lines: [Line]) -> TrainingReply {
    TrainingReply(lines: [.blank] + lines + [.blank], prompt: prompt)
  }

  var content: [Line] {
    switch slide {
    case .opening: return opening
    case .closing: return closing
    case .say: if case .say(let text, _) = steps[step] { return [Line(text, style: .strong)] } else { return [] }
    case .story, .question, .discuss, .answer, .clause, .actions, .people, .debrief:
      return exercise.map { content($0, on: slide) } ?? []
    }
  }

  /// What a slide shows of a scenario; nothing where there is nothing to show.
  func content(_ exercise: Exercise, on slide: Slide) -> [Line] {
    let text = RevealText(exercise)
    let head = Line("\(step + 1) of \(steps.count). \(exercise.scenario.title)", style: .strong)
    switch slide {
    case .story: return [head] + text.story
    case .question(let item): return RevealText.choices(exercise.question(item))
    case .discuss:
      let points = exercise.scenario.discussion.map { Line($0) }
      return points.isEmpty ? [] : [Line("Talk about it", style: .strong)] + points
    case .answer: return text.verdict + counts(exercise.question(.verdict)) + text.discussed
    case .clause: return text.clauses + counts(exercise.question(.clause))
    case .actions: return text.actions
    case .people: return text.contacts + counts(exercise.question(.contact))
    case .debrief: return text.twin + common(exercise) + text.aim
    case .opening, .closing, .say: return []
    }
  }

  /// Every choice of a question under its number, with its hands, and which is right; none where nobody counted.
  ///
  /// Where a choice is cut and another begins like it, its id tells them apart.
  func counts(_ question: PredictionQuestion) -> [Line] {
    guard let hands = hands[question.item], hands.contains(where: { $0 > 0 }) else { return [] }
    let cut = question.choices.map { $0.label.beginning(48) }
    return zip(question.choices, hands).enumerated().map { index, counted in
      let (choice, count) = counted
      let isAlone = cut.filter { $0 == cut[index] }.count == 1
      let label = isAlone ? cut[index] : "\(cut[index]) (\(choice.id))"
      let isRight = question.mark(choice.id) == .right
      return .point(
        index + 1,
        "\(Self.hands(count)): \(label)\(isRight ? " - right" : "")",
        style: isRight ? .good : .plain
      )
    }
  }

  func common(_ exercise: Exercise) -> [Line] {
    let questions = exercise.questions
    let answers = exercise.scenario.wrongAnswers.map { wrong in
      let label = questions.compactMap { one in one.choices.first { $0.id == wrong.answer }?.label }.first
      return Line("\"\(label ?? wrong.answer)\"? \(wrong.text)", indent: 2, hang: 2)
    }
    return answers.isEmpty ? [] : [Line("Often said", style: .strong)] + answers
  }

  var opening: [Line] {
    let minutes = steps.reduce(0) { $0 + $1.minutes }
    let policy = steps.compactMap(\.exercise).first?.knowledge.policy
    let back = step > 0 ? [Line("Going on with step \(step + 1). go 1 shows the first step.")] : []
    return [Line(title, style: .strong)] + [policy.map { Line("\($0.organisation): \($0.title)") }].compactMap { $0 }
      + [
        Line("\(steps.count) steps, about \(minutes) minutes. Enter goes on."),
        "At a question, type how many hands there are for each choice (3 0 12), or press Enter. help lists the rest.",
      ]
      + back
  }

  var closing: [Line] {
    [
      Line("Thank you.", style: .strong), "If you are not sure, ask mayi before you post. It takes a minute.",
      "Worried about a child? Tell somebody now. Type urgent to see whom.",
    ]
  }

  var orderLines: [Line] {
    steps.enumerated().map { number, one in
      let isPlayed = one.scenario.map(recorded.contains) ?? false
      let note = number == step && slide != .opening ? ", here" : isPlayed ? ", played" : ""
      return Line.point(number + 1, "\(one.title) (\(one.minutes) min\(note))")
    } + [Line("go 3 shows step 3. move 5 2 and drop 4 change what is still to come.")]
  }

  static let help: [Line] = [
    "Enter: go on. back: one slide back.", "next, previous, go 3: another step. order: all steps.",
    "move 5 2, drop 4: change the running order.", "3 0 12: hands for the choices in their order.",
    "hint, story, reveal: at any time.", "save: keep your place. urgent: a child may be at risk. quit: leave.",
  ]
}

extension PresentedRun.Step {
  /// The scenario of the step; nil where it has none.
  var exercise: Exercise? { if case .play(let exercise) = self { exercise } else { nil } }
  /// The scenario's name.
  var scenario: ScenarioID? { exercise?.scenario.id }
}

extension String {
  /// The text where it has no more characters than that; else its first whole words, with points where more follow.
  func beginning(_ most: Int) -> String {
    guard count > most else { return self }
    return prefix(most - 3).split(separator: " ").dropLast().joined(separator: " ") + " ..."
  }
}
