import Decisions
import Knowledge

/// Questions that were added, removed, replaced or moved: whole blocks of lines, each from its question to the next.
extension Bless {
  func acceptQuestions(
    of result: ReplayResult,
    _ classes: Set<Difference.Class>,
    _ answers: [FactID: Answer],
    _ edit: inout TextEdit
  ) {
    for difference in result.differences where classes.contains(difference.class) {
      let row = difference.source.line - 1
      switch difference.kind {
      case .optionAdded(_, let new): setOptions(at: row, options(at: row, result.transcript) + new, &edit)
      case .optionRemoved(_, let gone):
        // Where options are new as well, both edits start from what the first one wrote.
        let now = edit.options(at: row) ?? options(at: row, result.transcript)
        setOptions(at: row, now.filter { !gone.contains($0) }, &edit)
      case .questionRemoved, .questionReplaced: removeQuestions(at: [row], result.transcript, &edit)
      case .endsEarly: removeQuestions(at: result.transcript.questionRows(from: row), result.transcript, &edit)
      default: break
      }
    }
    if classes.contains(.questionOrder) { for move in result.moves { reorder(move, result.transcript, &edit) } }
    let wanted = result.newFacts(of: classes)
    for new in result.newQuestions where wanted.contains(new.question.fact.id) {
      guard let answer = answers[new.question.fact.id] else { continue }
      insert(new, answer, result.transcript, &edit)
    }
  }

  // MARK: Options

  private func options(at row: Int, _ transcript: Transcript) -> [ValueID] {
    for step in transcript.steps where step.row == row {
      if case .ask(_, let options) = step.event { return options }
      if case .change(_, let options) = step.event { return options }
    }
    return []
  }

  private func setOptions(at row: Int, _ options: [ValueID], _ edit: inout TextEdit) {
    guard let fact = file.text.text(file.text.rows[row].body).split(separator: " ").first else { return }
    edit.setBody(of: row, to: "\(fact)  options \(options.map(\.text).joined(separator: ", "))")
    edit.note(options, at: row)
  }

  // MARK: Blocks

  /// Takes out questions with their answers; notes between them stay.
  private func removeQuestions(at rows: [Int], _ transcript: Transcript, _ edit: inout TextEdit) {
    for (number, step) in transcript.steps.enumerated() where rows.contains(step.row) {
      edit.removeWithProse(step.row)
      if number + 1 < transcript.steps.count, case .answer = transcript.steps[number + 1].event {
        edit.removeWithProse(transcript.steps[number + 1].row)
      }
    }
  }

  private func reorder(_ move: ReplayResult.QuestionMove, _ transcript: Transcript, _ edit: inout TextEdit) {
    for (slot, row) in zip(move.before, move.now) {
      edit.write(transcript.block(at: row), inPlaceOf: transcript.block(at: slot))
    }
  }

  private func insert(
    _ new: ReplayResult.NewQuestion,
    _ answer: Answer,
    _ transcript: Transcript,
    _ edit: inout TextEdit
  ) {
    let question = new.question
    let step = [
      Transcript.Step(.ask(question.fact.id, options: question.options.map(\.value)), prose: question.text),
      Transcript.Step(.answer(answer)),
    ]
    let block = transcript.block(at: new.row)
    let lines = step.map { $0.text(in: .transcript) }.joined().split(separator: "\n", omittingEmptySubsequences: false)
    edit.insert(lines.dropLast().map { $0 + "\n" }, behind: new.isFirst ? block.lowerBound - 1 : block.upperBound - 1)
  }
}

extension ReplayResult {
  /// The facts of the questions that are new in differences of some classes.
  func newFacts(of classes: Set<Difference.Class>) -> [FactID] {
    differences.filter { classes.contains($0.class) }.compactMap { difference in
      switch difference.kind {
      case .questionAdded(let fact), .questionReplaced(_, let fact): fact
      default: nil
      }
    }
  }
}

extension Transcript {
  /// The lines of a question that starts at a line: up to the next thing that happens.
  fileprivate func block(at row: Int) -> Range<Int> {
    let next = steps.first { step in
      if case .answer = step.event { return false }
      return step.row > row
    }
    return row..<(next?.row ?? remarks.map(\.row).filter { $0 > row }.min() ?? rows.upperBound)
  }

  /// The lines of the questions from one on, up to the next advice.
  fileprivate func questionRows(from row: Int) -> [Int] {
    var found: [Int] = []
    for step in steps where step.row >= row {
      if case .advice = step.event { break }
      if case .ask = step.event { found.append(step.row) }
    }
    return found
  }
}
