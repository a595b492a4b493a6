import Decisions
import Knowledge

/// Accepts what changed in a file, class by class, and rewrites just the lines that changed.
public struct Bless: Sendable {
  /// Why a file was not rewritten.
  public enum Refusal: Error, Hashable, Sendable {
    /// No reason was given; one is needed for every class but wording.
    case noReason
    /// These differences need a person: a question without an answer, words that must be shown.
    case needsPerson([String])
    /// The file has mistakes; they come first.
    case invalid

    /// The refusal in a sentence.
    public var message: String {
      switch self {
      case .noReason: "Say why: every class but wording needs a reason, which is kept in the file."
      case .needsPerson(let what):
        "This cannot be accepted as it stands; change the file by hand: \(what.joined(separator: "; "))."
      case .invalid: "The file has mistakes; mend them first."
      }
    }
  }

  let file: TranscriptFile
  private let results: [ReplayResult]

  /// Prepares to accept what the replay of a file gave.
  ///
  /// - Parameter results: the results of the file's transcripts or cases.
  public init(_ file: TranscriptFile, results: [ReplayResult]) {
    self.file = file
    self.results = results
  }

  /// The classes that differ, the heaviest first, with their differences.
  public var classes: [(class: Difference.Class, differences: [Difference])] {
    let all = results.flatMap(\.differences)
    return Difference.Class.allCases.compactMap { one in
      let own = all.filter { $0.class == one }
      return own.isEmpty ? nil : (one, own)
    }
  }

  /// The questions of some classes that are new, in their order: each needs an answer to be accepted.
  public func newQuestions(of classes: Set<Difference.Class>) -> [Question] {
    results.flatMap { result in
      let wanted = result.newFacts(of: classes)
      return result.newQuestions.map(\.question).filter { wanted.contains($0.fact.id) }
    }.uniqued()
  }

  /// The file with the differences of some classes accepted.
  ///
  /// Notes, blank lines and everything that did not change stay byte for byte; the reason is added as a note behind each
  /// transcript or case that was changed. Where nothing is left that fails, its status becomes `blessed`.
  ///
  /// - Parameters:
  ///   - classes: what is accepted; wordings are signed off in the ``WordingLock``, not here.
  ///   - answers: the answers to questions that are new.
  ///   - reason: why, in a line.
  ///   - day: the day that stands beside the reason.
  public func accepting(
    _ classes: Set<Difference.Class>,
    answering answers: [FactID: Answer] = [:],
    because reason: String,
    on day: CalendarDate
  ) throws(Refusal) -> [UInt8] {
    guard file.isUsable, !results.contains(where: { $0.outcome == .invalid }) else { throw .invalid }
    let reason = TranscriptRecorder.plain(reason)
    let accepted = results.flatMap(\.differences).filter { classes.contains($0.class) && $0.class != .wording }
    guard accepted.isEmpty || !reason.isEmpty else { throw .noReason }
    let stuck = accepted.filter { !$0.canBeAccepted(answering: answers) }
    guard stuck.isEmpty else { throw .needsPerson(stuck.map { "\($0.label) \($0.summary) (line \($0.source.line))" }) }
    var edit = TextEdit(file.text)
    for result in results {
      accept(result, classes, answers, &edit)
      let own = result.differences.filter { classes.contains($0.class) && $0.class != .wording }
      let open = result.differences.contains { $0.isFailure && !classes.contains($0.class) }
      let isNew = !open && result.transcript.status == .draft
      if isNew { bless(result.transcript, &edit) }
      guard !own.isEmpty || isNew && !reason.isEmpty else { continue }
      let names = Set(own.map(\.class)).sorted().map(\.rawValue).joined(separator: ", ")
      edit.append("# \(day) blessed\(names.isEmpty ? "" : " (\(names))"): \(reason)", behind: result.transcript.rows)
    }
    return edit.bytes
  }

  /// The lock with all changed wordings of some results signed off.
  public static func signingOff(_ report: ReplayReport, in lock: WordingLock) -> WordingLock {
    report.wordings.reduce(into: lock) { $0.accept($1.wording) }
  }

  // MARK: Edits

  private func bless(_ transcript: Transcript, _ edit: inout TextEdit) {
    let rows = file.text.rows
    let own = transcript.rows.first { row in rows[row].kind == .word(.status) }
    if let own { return edit.setBody(of: own, to: Transcript.Status.blessed.rawValue) }
    let head =
      transcript.form == .case ? transcript.rows.lowerBound : transcript.rows.first { rows[$0].kind == .word(.title) }
    edit.insert([TranscriptRecorder.line("status", "blessed")], behind: head ?? transcript.rows.lowerBound)
  }

  private func accept(
    _ result: ReplayResult,
    _ classes: Set<Difference.Class>,
    _ answers: [FactID: Answer],
    _ edit: inout TextEdit
  ) {
    for reached in result.reached {
      if classes.contains(.verdict), let verdict = reached.expectation.verdict, verdict != reached.outlook.verdict {
        edit.setBody(of: reached.expectation.verdictRow, to: reached.outlook.verdict.rawValue)
        edit.setProse(of: reached.expectation.verdictRow, to: "")
      }
      for kind in Expectation.Kind.whole
      where classes.contains(kind.class) && reached.expectation.stated.contains(kind) {
        accept(kind, reached, in: result.transcript, &edit)
      }
    }
    for difference in result.differences where classes.contains(.clause) {
      if case .beside = difference.kind { edit.removeWithProse(difference.source.line - 1) }
    }
    acceptQuestions(of: result, classes, answers, &edit)
  }

  private func accept(
    _ kind: Expectation.Kind,
    _ reached: ReplayResult.Reached,
    in transcript: Transcript,
    _ edit: inout TextEdit
  ) {
    let lines = reached.expectation.lines(kind)
    let entries = reached.outlook.entries(kind)
    guard !lines.map(\.item).elementsEqual(entries.map(\.item)) else { return }
    guard let last = lines.last?.row ?? noneRow(of: kind, reached.expectation, transcript) else { return }
    guard !entries.isEmpty else {
      edit.setBody(of: lines[0].row, to: "none")
      edit.setProse(of: lines[0].row, to: "")
      for line in lines.dropFirst() { edit.removeWithProse(line.row) }
      return
    }
    guard !lines.isEmpty else { return replace(last, with: entries, &edit) }
    if keepsOrder(lines, entries) {
      let now = Set(entries.map(\.item))
      for line in lines where !now.contains(line.item) { edit.removeWithProse(line.row) }
      let before = Set(lines.map(\.item))
      let new = entries.filter { !before.contains($0.item) }
      edit.insert(new.flatMap(\.fileLines), behind: edit.lastProse(of: last))
    } else {
      for (line, entry) in zip(lines, entries) where line.item != entry.item {
        edit.setBody(of: line.row, to: entry.item.body)
        edit.setProse(of: line.row, to: line.prose.isEmpty ? "" : entry.wording)
      }
      for line in lines.dropFirst(entries.count) { edit.removeWithProse(line.row) }
      edit.insert(entries.dropFirst(lines.count).flatMap(\.fileLines), behind: edit.lastProse(of: last))
    }
  }

  private func replace(_ row: Int, with entries: [Outlook.Entry], _ edit: inout TextEdit) {
    edit.setBody(of: row, to: entries[0].item.body)
    edit.insert(entries[0].proseLines + entries.dropFirst().flatMap(\.fileLines), behind: edit.lastProse(of: row))
  }

  /// The line that says that there is nothing of a kind.
  private func noneRow(of kind: Expectation.Kind, _ expectation: Expectation, _ transcript: Transcript) -> Int? {
    let rows = file.text.rows
    let keyword = Keyword(rawValue: kind.rawValue)
    let start = transcript.form == .case ? transcript.rows.lowerBound : max(expectation.verdictRow, 0)
    return rows.indices[start..<transcript.rows.upperBound].first { rows[$0].kind == .word(keyword) }
  }

  /// True where lines that stay keep their order, and the first stays first.
  private func keepsOrder(_ lines: [Expectation.Line], _ entries: [Outlook.Entry]) -> Bool {
    let now = entries.map(\.item)
    let stay = lines.map(\.item).filter(now.contains)
    let before = lines.map(\.item)
    return stay == now.filter(before.contains) && stay.first == now.first && Set(before).count == before.count
      && Set(now).count == now.count
  }
}

extension Expectation.Kind {
  /// The class of differences that it belongs to.
  fileprivate var `class`: Difference.Class {
    switch self {
    case .clause, .adds, .also, .standing: .clause
    case .leave, .condition: .condition
    case .duty: .duty
    case .escalate: .escalation
    }
  }
}

extension Outlook.Entry {
  fileprivate var proseLines: [String] { wording.isEmpty ? [] : [TranscriptRecorder.prose(wording)] }
  fileprivate var fileLines: [String] { [TranscriptRecorder.line(item.kind.rawValue, item.body)] + proseLines }
}

extension Difference {
  /// False where only a person can say what the file should hold instead.
  func canBeAccepted(answering answers: [FactID: Answer]) -> Bool {
    switch kind {
    case .answerNotOffered, .noVerdict, .says, .neverAsked: false
    case .questionAdded(let fact), .questionReplaced(_, let fact): answers[fact] != nil
    default: true
    }
  }
}
