import Decisions
import Knowledge

/// Whether scenarios can be solved and are fair.
public struct ScenarioCheck: Sendable {
  private let exercises: [Exercise]

  /// Makes a check of the scenarios of one policy.
  public init(_ exercises: [Exercise]) { self.exercises = exercises }

  /// All findings: scenario by scenario in their order, then those of the whole set.
  ///
  /// - Complexity: that of the exercises' decisions.
  public func findings() -> [ScenarioFinding] {
    exercises.flatMap(findings) + setFindings()
  }

  /// What signatures say: unsigned scenarios, and those whose key moved.
  public func signatureFindings() -> [ScenarioFinding] { exercises.flatMap(signature) }

  private func findings(in exercise: Exercise) -> [ScenarioFinding] {
    let questions = exercise.questions
    return solvable(exercise) + told(exercise) + choices(exercise, questions) + likely(exercise)
      + wrongAnswers(exercise, questions) + twin(exercise) + words(exercise) + signature(exercise)
  }

  private func setFindings() -> [ScenarioFinding] {
    guard exercises.count > 2, Set(exercises.map(\.key.verdict)).count == 1 else { return [] }
    let verdict = exercises[0].key.verdict.rawValue
    let message = "all \(exercises.count) scenarios have the verdict \(verdict); a learner need not think"
    return [ScenarioFinding(.error, .sameVerdict, exercises[0].scenario.source, message)]
  }

  // MARK: Solvable

  private func solvable(_ exercise: Exercise) -> [ScenarioFinding] {
    let source = exercise.scenario.transcript?.source ?? exercise.facts.entries.last?.source ?? exercise.scenario.source
    let decision = exercise.rules.decision(in: exercise.situation)
    let names = { (facts: [FactID]) in facts.map(\.text).joined(separator: ", ") }
    if decision.isImpossible || !decision.parked.isEmpty {
      let parked =
        decision.parked.isEmpty ? "these facts cannot hold together" : "`\(names(decision.parked))` does not exist here"
      return [ScenarioFinding(.error, .impossible, source, "\(parked); change the facts")]
    }
    if decision.verdict == nil {
      let reach = decision.reachable.map(\.rawValue).joined(separator: ", ")
      let message = "the verdict is not settled (\(reach)); tell and give: \(names(exercise.advice.open))"
      return [ScenarioFinding(.error, .unsettled, source, message)]
    }
    guard !exercise.advice.open.isEmpty else { return [] }
    let message =
      "the verdict is settled, and these could still change what is to be done: \(names(exercise.advice.open))"
    return [ScenarioFinding(.note, .open, source, message)]
  }

  /// Facts that the story does not seem to tell: none of the words for the answer stands in it.
  private func told(_ exercise: Exercise) -> [ScenarioFinding] {
    let told = Words((exercise.scenario.story + [exercise.question]).joined(separator: " ")).list
    return exercise.facts.entries.compactMap { said in
      guard said.fact != "stage", let fact = exercise.rules.space.fact(said.fact) else { return nil }
      let silent = said.answer.values.compactMap(fact.value).filter { !Self.tells(told, $0) }
      guard let value = silent.first else { return nil }
      return ScenarioFinding(
        .note,
        .untold,
        said.source,
        "does the story tell `\(said.fact)=\(value.id)`? none of its words stands in it"
      )
    }
  }

  /// Words that tell nothing.
  private static let common: Set<String> = [
    "your", "you", "the", "and", "for", "with", "own", "one", "who", "what", "that", "this", "was", "had", "has", "are",
  ]

  private static func tells(_ told: [String], _ value: Value) -> Bool {
    let isPlain = ["no", "none", "own", "yes", "errand"].contains(value.id.text)
    let words = ([value.id.text, value.label] + value.others).flatMap { Words($0).list }
    return isPlain || told.contains(value.id.text)
      || words.filter { $0.count > 2 && !common.contains($0) }.contains { word in
        told.contains { $0.hasPrefix(word.prefix(max(4, word.count - 3))) || word.hasPrefix($0) && $0.count > 3 }
      }
  }

  // MARK: Fair

  private func choices(_ exercise: Exercise, _ questions: [PredictionQuestion]) -> [ScenarioFinding] {
    questions.flatMap { question -> [ScenarioFinding] in
      let labels = Set(question.choices.map { Words($0.label) })
      let wrong = question.choices.filter { !question.right.contains($0.id) }
      let isThin = wrong.count < 2 || labels.count < question.choices.count
      guard isThin || !question.choices.contains(where: { $0.id == question.right[0] }) else { return [] }
      let message = "the choices of \(question.item.rawValue) are too few or too much alike"
      return [ScenarioFinding(.error, .thinChoices, exercise.scenario.source, message)]
    }
  }

  /// Half of the wrong clauses at least must be near the situation, not just the first of the document.
  private func likely(_ exercise: Exercise) -> [ScenarioFinding] {
    guard exercise.likelyClauses.count * 2 < Exercise.alternatives else { return [] }
    let message =
      "hardly a clause that could be mistaken for the right one stands beside it; name some in lines `wrong`"
    return [ScenarioFinding(.warning, .farChoices, exercise.scenario.source, message)]
  }

  private func wrongAnswers(_ exercise: Exercise, _ questions: [PredictionQuestion]) -> [ScenarioFinding] {
    exercise.scenario.wrongAnswers.compactMap { wrong in
      let isRight = questions.contains { $0.right.contains(wrong.answer) }
      if isRight { return ScenarioFinding(.error, .badWrong, wrong.source, "`\(wrong.answer)` is right here") }
      let isAnswer =
        Verdict(rawValue: wrong.answer) != nil || exercise.knowledge.clause(ClauseID(wrong.answer)) != nil
        || exercise.knowledge.vocabulary.role(RoleID(wrong.answer)) != nil
        || [PredictionQuestion.none, PredictionQuestion.noClause].contains(wrong.answer)
      let message = "`\(wrong.answer)` is no verdict, clause or role of this policy"
      guard isAnswer else { return ScenarioFinding(.error, .badWrong, wrong.source, message) }
      let isOffered = questions.contains { $0.choices.contains { $0.id == wrong.answer } }
      let unseen = "nobody can choose `\(wrong.answer)`; beside the right one \(Exercise.alternatives) others are shown"
      return isOffered ? nil : ScenarioFinding(.error, .badWrong, wrong.source, unseen)
    }
  }

  private func twin(_ exercise: Exercise) -> [ScenarioFinding] {
    guard let twin = exercise.twin else {
      let message = "no single changed answer gives another verdict; the debrief has no near miss"
      return [ScenarioFinding(.note, .noTwin, exercise.scenario.source, message)]
    }
    let source = exercise.scenario.twin?.source ?? exercise.scenario.source
    if exercise.rules.decision(in: twin.situation).verdict == nil {
      let message = "after this change the verdict is not settled; change another answer"
      return [ScenarioFinding(.error, .openTwin, source, message)]
    }
    guard twin.verdict == exercise.key.verdict else { return [] }
    let message = "this change gives the same verdict, \(twin.verdict.rawValue)"
    return [ScenarioFinding(.error, .sameTwin, source, message)]
  }

  // MARK: Words

  private func words(_ exercise: Exercise) -> [ScenarioFinding] {
    let scenario = exercise.scenario
    let texts =
      scenario.story + [scenario.question, scenario.aim] + scenario.hints + scenario.discussion
      + scenario.wrongAnswers.map(\.text)
    let age = ReadingAge(of: texts.joined(separator: " "))
    var findings: [ScenarioFinding] = []
    if age.years > ReadingAge.limit {
      let tenths = Int((age.years * 10).rounded())
      let message =
        "it needs a reading age of \(tenths / 10).\(tenths % 10), more than \(Int(ReadingAge.limit)); shorten words and sentences"
      findings.append(ScenarioFinding(.error, .readingAge, scenario.source, message))
    }
    if let text = texts.first(where: Self.namesPerson) {
      let message = "it seems to name a person (\"\(text.prefix(40))\"); say \"a teacher\" or \"a Year 9 pupil\""
      findings.append(ScenarioFinding(.error, .personalName, scenario.source, message))
    }
    findings += scenario.hints.filter { givesAway($0, of: exercise) }.map { hint in
      let message = "a hint says the answer (\"\(hint.prefix(40))\"); let it point, not tell"
      return ScenarioFinding(.warning, .givesAway, scenario.source, message)
    }
    if scenario.hints.isEmpty {
      findings.append(ScenarioFinding(.warning, .noHint, scenario.source, "it has no hint; add a line `hint`"))
    }
    return findings
  }

  /// Tells whether a hint has the verdict's own words in it, or names a person or a clause of the key.
  private func givesAway(_ hint: String, of exercise: Exercise) -> Bool {
    let words = Words(hint)
    let key = exercise.key
    let people = key.contacts.map { Words(exercise.knowledge.label(of: $0)).list.filter { $0 != "the" } }
    let names = (people.map { $0.joined(separator: " ") } + key.clauses.map { Words($0.text).joined }).filter {
      !$0.isEmpty
    }
    return words.list.contains { (Self.verdictWords[key.verdict] ?? []).contains($0) }
      || names.contains { " \(words.joined) ".contains(" \($0) ") }
  }

  /// Words that say a verdict.
  private static let verdictWords: [Verdict: Set<String>] = [
    .prohibited: ["ban", "banned", "forbid", "forbidden", "forbids", "prohibited", "never"],
    .needsApproval: ["approval", "approve", "permission", "consent"], .advisedAgainst: ["advised", "avoid"],
    .silent: ["silent", "silence", "gap"], .conditional: ["condition", "conditions"],
    .permitted: ["allowed", "permitted"],
    .required: ["required"], .recommended: ["recommended"],
  ]

  private static func namesPerson(_ text: String) -> Bool {
    let titles: Set<String> = ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Sir", "Prof"]
    let words = text.split { !$0.isLetter }.map(String.init)
    let hasTitle = zip(words, words.dropFirst()).contains { titles.contains($0) && $1.first!.isUppercase }
    return hasTitle || text.contains("@")
  }

  private func signature(_ exercise: Exercise) -> [ScenarioFinding] {
    let source = exercise.scenario.source
    switch exercise.signOff {
    case .holds: return []
    case .unsigned:
      return [
        ScenarioFinding(
          .warning,
          .unsigned,
          source,
          "nobody has signed it; play it, then sign it with `mayi scenario sign`"
        )
      ]
    case .moved(let date):
      let key = exercise.key
      let now = ([key.verdict.rawValue] + key.clauses.map(\.text) + key.contacts.map(\.text)).joined(separator: ", ")
      let message = "its key moved since it was signed on \(date); it is now \(now)"
      return [ScenarioFinding(.error, .moved, source, message)]
    }
  }
}
