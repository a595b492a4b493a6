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
      note(Set(own.map(\.class)), "\(day) blessed", reason, in: result.transcript, &edit)
    }
    return edit.bytes
  }

  /// The lock with all changed wordings of some results signed off.
  public static func signingOff(_ report: ReplayReport, in lock: WordingLock) -> WordingLock {
    report.wordings.reduce(into: lock) { $0.accept($1.wording) }
  }

  /// The file with today's words where it shows others: those of changed wordings, and those signed off earlier.
  ///
  /// Only commentary changes, so neither a reason nor a person's reading is needed besides the signature.
  public var withTodaysWords: [UInt8] {
    var edit = TextEdit(file.text)
    for result in results {
      for earlier in result.signedOff { edit.setProse(of: earlier.source.line - 1, to: earlier.wording.now) }
      for difference in result.differences {
        if case .wording(let wording) = difference.kind {
          edit.setProse(of: difference.source.line - 1, to: wording.now)
        }
      }
    }
    return edit.bytes
  }

  // MARK: Edits

  /// Adds the reason as a note; where the same was said just before, that note names the classes too.
  private func note(
    _ classes: Set<Difference.Class>,
    _ head: String,
    _ reason: String,
    in transcript: Transcript,
    _ edit: inout TextEdit
  ) {
    func body(_ classes: Set<Difference.Class>) -> String {
      let names = classes.sorted().map(\.rawValue).joined(separator: ", ")
      return " \(head)\(names.isEmpty ? "" : " (\(names))"): \(reason)"
    }
    let last = transcript.rows.last { file.text.rows[$0].kind != .blank }
    guard let last, file.text.rows[last].kind == .note else {
      return edit.append("#" + body(classes), behind: transcript.rows)
    }
    let said = file.text.text(file.text.rows[last].body)
    let named = said.dropFirst(head.count + 1).prefix { $0 != ":" }.split { " (),".contains($0) }
    let earlier = Set(named.compactMap { Difference.Class(rawValue: String($0)) })
    if said == body(earlier) {
      edit.setBody(of: last, to: body(earlier.union(classes)))
    } else {
      edit.append("#" + body(classes), behind: transcript.rows)
    }
  }

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
      for kind in Expectation.Kind.whole where classes.contains(kind.class) {
        guard let comparison = reached.comparisons[kind] else { continue }
        accept(comparison, kind, reached.expectation, in: result.transcript, &edit)
      }
    }
    for difference in result.differences where classes.contains(.clause) {
      if case .beside = difference.kind { edit.removeWithProse(difference.source.line - 1) }
    }
    acceptQuestions(of: result, classes, answers, &edit)
  }

  /// Writes the lines of one kind as the rules give them: what stays, stays where it is and as it is.
  private func accept(
    _ comparison: LineComparison,
    _ kind: Expectation.Kind,
    _ expectation: Expectation,
    in transcript: Transcript,
    _ edit: inout TextEdit
  ) {
    let (lines, entries) = (comparison.lines, comparison.entries)
    guard let first = lines.first?.row else {
      if let row = noneRow(of: kind, expectation, transcript) { replace(row, with: entries, &edit) }
      return
    }
    guard !entries.isEmpty else {
      edit.setBody(of: first, to: "none")
      edit.setProse(of: first, to: "")
      for line in lines.dropFirst() { edit.removeWithProse(line.row) }
      return
    }
    write(comparison, from: first, &edit)
    // Of clauses and roles, the first one counts.
    let top = comparison.line(meeting: 0)?.row
    let kept = comparison.pairs.first?.line.row
    if kind.isOrdered, let top, top != kept { edit.move(top, before: first) }
  }

  /// Writes each new entry over a line that is gone from the same place; else under what comes before it today.
  private func write(_ comparison: LineComparison, from first: Int, _ edit: inout TextEdit) {
    // By the line that stays above them; nil above the first that stays.
    var gone: [Int?: [Expectation.Line]] = [:]
    var above: Int?
    for (line, place) in zip(comparison.lines, comparison.met) {
      if place == nil { gone[above, default: []].append(line) } else { above = line.row }
    }
    above = nil
    var last: Int?
    for (place, entry) in comparison.entries.enumerated() {
      if let line = comparison.line(meeting: place) {
        (above, last) = (line.row, line.row)
      } else if let old = gone[above]?.first {
        gone[above]?.removeFirst()
        edit.setBody(of: old.row, to: entry.item.body)
        edit.setProse(of: old.row, to: old.prose.isEmpty ? "" : entry.wording)
        last = old.row
      } else if let last {
        edit.insert(entry.fileLines, behind: edit.lastProse(of: last))
      } else {
        edit.insert(entry.fileLines, before: first)
      }
    }
    for line in gone.values.joined() { edit.removeWithProse(line.row) }
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
