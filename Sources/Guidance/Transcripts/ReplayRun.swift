import Decisions
import Knowledge

/// One transcript on its way through the course.
struct ReplayRun {
  /// A question of the file with the answer that it was given.
  struct Turn {
    let fact: FactID
    let options: [ValueID]
    let row: Int
    let prose: String
    var answer: (value: Answer, row: Int)?
    /// True where the file asks again what it has just taken back or chosen to change.
    let isForced: Bool
  }

  let transcript: Transcript
  let text: TranscriptText
  let today: CalendarDate
  let lock: WordingLock
  var place = Course.start
  var differences: [Difference] = []
  var mistakes: [TranscriptMistake] = []
  var reached: [ReplayResult.Reached] = []
  private(set) var asked: [FactID] = []
  private var newQuestions: [ReplayResult.NewQuestion] = []
  private var moves: [ReplayResult.QuestionMove] = []
  private var signedOff: [ReplayResult.EarlierWords] = []
  /// The places that were passed, for what must be shown.
  var passed: [Int] = []

  init(_ transcript: Transcript, in text: TranscriptText, today: CalendarDate, lock: WordingLock) {
    self.transcript = transcript
    self.text = text
    self.today = today
    self.lock = lock
  }

  func result() -> ReplayResult {
    var result = ReplayResult(transcript, source: text.source(of: transcript.rows.lowerBound))
    result.differences = differences
    result.mistakes = mistakes
    result.reached = reached
    result.asked = asked
    result.newQuestions = newQuestions
    result.moves = moves
    result.signedOff = signedOff
    return result
  }

  mutating func drive(_ course: inout Course) {
    checkVersion(course)
    if transcript.form == .case { giveAll(&course) }
    var turns: [Turn] = []
    var again: FactID?
    for step in transcript.steps {
      switch step.event {
      case .ask(let fact, let options):
        let id = course.name(fact)
        turns.append(Turn(fact: id, options: options, row: step.row, prose: step.prose, isForced: again == id))
        again = nil
      case .answer(let answer):
        guard !turns.isEmpty, turns[turns.count - 1].answer == nil else {
          fail(
            .misplacedLine,
            step.row,
            "`answer` belongs under the question that it answers; or write `given FACT VALUE`"
          )
          break
        }
        turns[turns.count - 1].answer = (answer, step.row)
      case .change(let fact, let options):
        walk(&turns, &course)
        turns.append(Turn(fact: course.name(fact), options: options, row: step.row, prose: step.prose, isForced: true))
      case .given where transcript.form == .case: break
      case .given(let fact, let answer):
        walk(&turns, &course)
        give(fact, answer, row: step.row, &course)
      case .withdraw(let fact):
        walk(&turns, &course)
        if let index = course.index(of: fact) { place = course.withdrawing(index, at: place) }
        again = course.name(fact)
      case .restart:
        walk(&turns, &course)
        place = Course.start
      case .skip:
        walk(&turns, &course)
        place = course.hurrying(at: place)
      case .advice(let expectation):
        walk(&turns, &course, isLast: true)
        compare(expectation, row: step.row, &course)
      }
    }
    walk(&turns, &course)
    checkRemarks(&course)
  }

  // MARK: Questions

  /// Answers the questions of a stretch of the file, and compares those that were asked with those of the file.
  ///
  /// - Parameter isLast: true where the advice follows, so that no question may be left.
  private mutating func walk(_ turns: inout [Turn], _ course: inout Course, isLast: Bool = false) {
    guard !turns.isEmpty else { return }
    defer { turns = [] }
    guard !goStraight(turns, &course, isLast: isLast) else { return }
    var stretch = QuestionStretch(turns)
    while let question = next(of: &stretch, course) {
      if let shown = question.shown { compareOptions(of: turns[question.turn], with: shown, course.rules) }
      passed.append(place)
      guard let answer = turns[question.turn].answer else { continue }
      feed(turns[question.turn], answer, &course)
    }
    if isLast, let question = course[place].question { stretch.note(question) }
    asked += stretch.asked
    newQuestions += stretch.newQuestions
    let isOver = course[place].isOver
    for kind in stretch.differences(isOver: isOver) { add(kind.difference, row: kind.row, course.rules, isPath: true) }
    moves += stretch.moves
  }

  /// Answers the questions of a stretch where just these are asked today, in this order: most sessions go straight.
  ///
  /// - Returns: false where they are not; then nothing has happened.
  private mutating func goStraight(_ turns: [Turn], _ course: inout Course, isLast: Bool) -> Bool {
    var here = place
    var path: [Int] = []
    path.reserveCapacity(turns.count)
    for turn in turns {
      guard !turn.isForced, let answer = turn.answer?.value, let index = course.index(of: turn.fact),
        course.asks(turn.fact, at: here), let next = course.answering(index, with: answer, at: here)
      else { return false }
      path.append(here)
      here = next
    }
    if isLast, !course[here].isOver { return false }
    for (turn, place) in zip(turns, path) {
      asked.append(turn.fact)
      guard !course.isPut(with: turn.options, saying: turn.prose, at: place) else { continue }
      if let question = course[place].question { compareOptions(of: turn, with: question, course.rules) }
    }
    passed += path
    place = here
    return true
  }

  private func next(of stretch: inout QuestionStretch, _ course: Course) -> QuestionStretch.Next? {
    let place = place
    return stretch.next(course[place].question, open: { course[place].interview.decision.open }) {
      course[place].interview.question(asking: $0)
    }
  }

  private mutating func feed(_ turn: Turn, _ answer: (value: Answer, row: Int), _ course: inout Course) {
    guard let index = course.index(of: turn.fact) else { return }
    guard let next = course.answering(index, with: answer.value, at: place) else {
      return reportMissing(answer.value, of: index, row: answer.row, course.rules)
    }
    place = next
  }

  /// Says all facts of a case at once: nobody was asked one after the other.
  private mutating func giveAll(_ course: inout Course) {
    var situation = Situation()
    for step in transcript.steps {
      guard case .given(let id, let answer) = step.event, let index = index(of: id, row: step.row, course) else {
        continue
      }
      if let meant = course.canonical(answer, of: index) {
        situation[course.rules.space.facts[index].id] = meant
      } else {
        reportMissing(answer, of: index, row: step.row, course.rules)
      }
    }
    place = course.place(in: situation)
  }

  private mutating func index(of id: FactID, row: Int, _ course: Course) -> Int? {
    if let index = course.index(of: id) { return index }
    // In a case a misspelt key word looks like a fact.
    let names = course.rules.space.facts.map(\.id.text) + Keyword.allCases.map(\.rawValue)
    fail(.unknownFact, row, "there is no fact `\(id)`\(Self.hint(id.text, names))")
    return nil
  }

  private mutating func give(_ id: FactID, _ answer: Answer, row: Int, _ course: inout Course) {
    guard let index = index(of: id, row: row, course) else { return }
    guard let next = course.answering(index, with: answer, at: place) else {
      return reportMissing(answer, of: index, row: row, course.rules)
    }
    place = next
  }

  private mutating func reportMissing(_ answer: Answer, of index: Int, row: Int, _ rules: CompiledRules) {
    let fact = rules.space.facts[index]
    for value in answer.values where fact.value(value) == nil {
      let nearest = fact.values.map(\.id).min {
        slips($0.text, value.text, limit: 12) < slips($1.text, value.text, limit: 12)
      }
      add(.answerNotOffered(fact.id, value, nearest: nearest), row: row, rules)
    }
  }

  private mutating func compareOptions(of turn: Turn, with question: Question, _ rules: CompiledRules) {
    let fact = question.fact
    if !turn.options.isEmpty, !turn.options.elementsEqual(question.options.lazy.map(\.value)) {
      let now = Set(question.options.map(\.value))
      let before = Set(turn.options.map { fact.value($0)?.id ?? $0 })
      let new = question.options.map(\.value).filter { !before.contains($0) }
      let gone = turn.options.filter { !now.contains(fact.value($0)?.id ?? $0) }
      if !new.isEmpty { add(.optionAdded(fact.id, new), row: turn.row, rules, isPath: true) }
      if !gone.isEmpty { add(.optionRemoved(fact.id, gone), row: turn.row, rules, isPath: true) }
    }
    compareWording(turn.prose, question.text, of: .question(fact.id), row: turn.row, rules)
  }

  // MARK: Notes

  private mutating func checkVersion(_ course: Course) {
    let now = course.rules.knowledge.policy.edition
    guard !transcript.version.isEmpty, transcript.version != now else { return }
    let message = "recorded with version \(transcript.version); the policy is \(now.isEmpty ? "without one" : now) now"
    mistakes.append(.init(.otherVersion, at: text.source(of: transcript.rows.lowerBound), message, isError: false))
  }

  /// Says which facts of a case do not exist in its situation.
  mutating func reportParked(_ decision: Decision, _ rules: CompiledRules) {
    guard transcript.form == .case, !decision.parked.isEmpty else { return }
    for step in transcript.steps {
      guard case .given(let fact, _) = step.event, let id = rules.space.fact(fact)?.id, decision.parked.contains(id)
      else { continue }
      let message = "`\(id)` does not exist in this situation, so nothing hangs on it; take it out"
      mistakes.append(TranscriptMistake(.unusedFact, at: text.source(of: step.row), message, isError: false))
    }
  }

  private mutating func checkRemarks(_ course: inout Course) {
    guard !transcript.remarks.isEmpty else { return }
    for remark in transcript.remarks {
      switch remark.kind {
      case .neverAsked(let fact):
        let id = course.rules.space.fact(fact)?.id ?? fact
        let isShown = passed.contains { course[$0].question?.fact.id == id }
        if isShown || asked.contains(id) { add(.neverAsked(id), row: remark.row, course.rules) }
      case .says(let words):
        if !says(words, course) { add(.says(words), row: remark.row, course.rules) }
      }
    }
  }

  private func says(_ words: String, _ course: Course) -> Bool {
    let wanted = Words(words)
    return passed.uniqued().contains { place in
      if let question = course[place].question, Words(question.text).holds(wanted) { return true }
      guard reached.contains(where: { $0.situation == course[place].interview.situation }) else { return false }
      let advice = course.rules.advice(for: course[place].interview.decision)
      let lines = AdviceText(advice, in: course.rules.knowledge, today: today).lines()
      return Words(lines.map(\.text).joined(separator: " ")).holds(wanted)
    }
  }

  // MARK: Reporting

  /// Notes that a file still shows the words before those that were signed off.
  mutating func signOff(_ wording: Wording, row: Int) {
    signedOff.append(.init(wording: wording, source: text.source(of: row)))
  }

  mutating func fail(_ code: TranscriptMistake.Code, _ row: Int, _ message: String) {
    mistakes.append(TranscriptMistake(code, at: text.source(of: row), message))
  }

  private static func hint(_ word: String, _ candidates: [String]) -> String {
    let near = candidates.min { slips($0, word, limit: 20) < slips($1, word, limit: 20) }
    return near.flatMap { slips($0, word, limit: 2) <= 2 ? "; did you mean `\($0)`?" : nil } ?? ""
  }

  /// Adds a difference with what stands behind it.
  mutating func add(
    _ kind: Difference.Kind,
    row: Int,
    _ rules: CompiledRules,
    isPath: Bool = false,
    rule: RuleID? = nil,
    clause: ClauseID? = nil,
    silence: Identifier<Silence>? = nil
  ) {
    let cause = kind.cause(rule: rule, clause: clause, silence: silence, in: rules)
    var isFailure = !isPath || transcript.check == .path
    if case .wording = kind { isFailure = false }
    if case .neverAsked = kind { isFailure = transcript.check == .path || transcript.form == .case }
    if case .says = kind { isFailure = transcript.check == .path || transcript.form == .case }
    differences.append(Difference(kind: kind, source: text.source(of: row), cause: cause, isFailure: isFailure))
  }
}
