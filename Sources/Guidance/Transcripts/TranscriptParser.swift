import Decisions
import Knowledge

/// Reads the lines of a transcript or case file.
struct TranscriptParser {
  let text: TranscriptText
  private(set) var transcripts: [Transcript] = []
  private(set) var mistakes: [TranscriptMistake]

  private var form = Transcript.Form.transcript
  /// What stands before the first case holds for all of them.
  private var shared: Transcript?
  private var current = Transcript(policy: "")
  private var seen: Set<Keyword> = []
  /// True from the first line that says what happened.
  private var hasBegun = false
  private var advice: Expectation?
  private var adviceRow = 0
  /// The errors so far, also those beyond the number that is told.
  private var errorCount = 0
  /// True behind a line that may have been meant for a `verdict`, or the first line of an advice without one: what follows it was
  /// told with it.
  private var isAdviceTold = false
  /// How many of them stand before the transcript or case that is being read.
  private var errorsBefore = 0

  init(_ file: SourceFile) {
    text = TranscriptText(file)
    mistakes = text.mistakes
  }

  mutating func read() {
    guard !mistakes.contains(where: { [.notUTF8, .fileTooLarge].contains($0.code) }) else { return }
    guard readFormat() else { return }
    readRows()
    finish(before: text.rows.count)
    if text.mistakes.contains(where: \.isError) { transcripts = [] }
  }

  /// Reads the lines of a transcript up to the first that says what happened.
  ///
  /// - Returns: nil where there is any mistake, or where more stands there.
  mutating func readHead() -> Transcript? {
    guard mistakes.isEmpty, readFormat(), form == .transcript else { return nil }
    readRows()
    let isHead = mistakes.isEmpty && !hasBegun && current.remarks.isEmpty && !current.policy.text.isEmpty
    return isHead ? current : nil
  }

  private mutating func readRows() {
    for row in text.rows.indices.dropFirst(formatRow + 1) {
      switch text.rows[row].kind {
      case .blank, .note: break
      case .prose: readProse(row)
      case .word(let keyword): readWord(keyword, row)
      }
    }
  }

  // MARK: The first line

  private var formatRow = 0

  private mutating func readFormat() -> Bool {
    guard let row = text.rows.firstIndex(where: { $0.kind != .blank && $0.kind != .note }),
      case .word(let keyword) = text.rows[row].kind, keyword == .transcript || keyword == .cases
    else {
      let source = SourceRange(file: text.name, line: 1)
      mistakes.append(TranscriptMistake(.noFormat, at: source, "the first line should be `transcript 1` or `cases 1`"))
      return false
    }
    formatRow = row
    form = keyword == .cases ? .case : .transcript
    current = Transcript(form, policy: "")
    current.rows = row..<text.rows.count
    guard text.text(text.rows[row].body) == "1" else {
      error(.unknownFormat, row, "this mayi reads version 1; a newer mayi may read this file")
      return false
    }
    errorsBefore = errorCount
    return true
  }

  // MARK: Lines

  private mutating func readWord(_ keyword: Keyword?, _ row: Int) {
    var words = RowWords(text, row)
    switch keyword {
    case .title, .status, .policy, .today, .tags, .check: readHeader(keyword!, &words)
    case .case: beginCase(row)
    case .ask, .change, .answer, .withdraw, .restart, .skip: readEvent(keyword!, &words)
    case .given: readGiven(&words)
    case .verdict: readVerdict(&words)
    case .clause, .adds, .leave, .condition, .duty, .escalate, .also, .standing: readItem(keyword!, &words)
    case .neverAsked, .says: readRemark(keyword!, &words)
    case .transcript, .cases: error(.misplacedLine, row, "the format stands on line one alone")
    case nil: readFact(&words)
    }
    if let trouble = words.trouble { error(trouble.code, row, trouble.message, at: trouble.range) }
  }

  private mutating func readProse(_ row: Int) {
    let prose = text.text(text.rows[row].body)
    // In place: a copy would be paid for with every line of commentary.
    if let last = advice?.lines.indices.last {
      advice!.lines[last].prose.addProse(prose)
    } else if advice != nil {
      advice!.prose.addProse(prose)
    } else if !current.steps.isEmpty {
      current.steps[current.steps.count - 1].prose.addProse(prose)
    }
  }

  private mutating func readHeader(_ keyword: Keyword, _ words: inout RowWords) {
    let row = words.row
    guard !hasBegun || form == .case else {
      return error(.misplacedLine, row, "`\(keyword.rawValue)` belongs above the first question")
    }
    guard seen.insert(keyword).inserted else {
      return error(.repeatedLine, row, "`\(keyword.rawValue)` stands here twice; keep one")
    }
    switch keyword {
    case .title: current.title = words.rest()
    case .status: if let status: Transcript.Status = words.choice() { current.status = status }
    case .check: if let check: Transcript.Check = words.choice() { current.check = check }
    case .policy:
      if let id: PolicyID = words.id() { current.policy = id }
      current.version = words.rest()
    case .today:
      current.today = words.day()
      if current.today == nil { words.fail(.badDate, "write the day as 2026-11-20") }
    default: current.tags = words.list()
    }
    words.end()
  }

  private mutating func beginCase(_ row: Int) {
    guard form == .case else {
      return error(.misplacedLine, row, "cases stand in a file of their own that begins with `cases 1`")
    }
    finish(before: row)
    current = shared ?? current
    current.steps = []
    current.title = text.text(text.rows[row].body)
    current.rows = row..<row
    seen = []
    hasBegun = true
    errorsBefore = errorCount
  }

  // MARK: Steps

  private mutating func readEvent(_ keyword: Keyword, _ words: inout RowWords) {
    guard form == .transcript else {
      return error(
        .misplacedLine,
        words.row,
        "`\(keyword.rawValue)` belongs in a transcript; a case lists `fact value`"
      )
    }
    closeAdvice()
    switch keyword {
    case .ask, .change:
      guard let fact: FactID = words.id() else { return }
      words.skip("options")
      let options: [ValueID] = words.ids()
      add(keyword == .ask ? .ask(fact, options: options) : .change(fact, options: options), words.row)
    case .answer: if let answer = words.answer() { add(.answer(answer), words.row) }
    case .withdraw: if let fact: FactID = words.id() { add(.withdraw(fact), words.row) }
    case .restart: add(.restart, words.row)
    default: add(.skip, words.row)
    }
    words.end()
  }

  private mutating func readGiven(_ words: inout RowWords) {
    if form == .transcript { closeAdvice() }
    guard let fact: FactID = words.id(), let answer = words.answer() else { return }
    add(.given(fact, answer), words.row)
    words.end()
  }

  /// A line of a case that begins with no key word says a fact.
  private mutating func readFact(_ words: inout RowWords) {
    let row = words.row
    let head = text.text(text.rows[row].head)
    guard form == .case, hasBegun, FactID.isWellFormed(head), words.hasMore else {
      let near = Keyword.allCases.map(\.rawValue).min { slips($0, head, limit: 30) < slips($1, head, limit: 30) }
      let meant = near.flatMap { slips($0, head, limit: 2) <= 2 ? $0 : nil }
      let hint = meant.map { "; did you mean `\($0)`?" } ?? ""
      isAdviceTold = isAdviceTold || meant == Keyword.verdict.rawValue
      return error(.unknownKeyword, row, "`\(head)` is no key word here\(hint)")
    }
    guard let answer = words.answer() else { return }
    add(.given(FactID(head), answer), row)
    words.end()
  }

  private mutating func add(_ event: Transcript.Event, _ row: Int) {
    hasBegun = true
    current.steps.append(Transcript.Step(event, row: row))
  }

  // MARK: Advice

  private mutating func readVerdict(_ words: inout RowWords) {
    if form == .transcript { closeAdvice() }
    guard let verdict: Verdict = words.choice() else { return isAdviceTold = true }
    words.end()
    if advice?.verdict != nil { return error(.repeatedLine, words.row, "this case has a verdict already; keep one") }
    openAdvice(words.row)
    advice?.verdict = verdict
    advice?.verdictRow = words.row
  }

  private mutating func readItem(_ keyword: Keyword, _ words: inout RowWords) {
    let kind = Expectation.Kind(rawValue: keyword.rawValue)!
    if form == .transcript, advice == nil {
      defer { isAdviceTold = true }
      return isAdviceTold ? () : error(.misplacedLine, words.row, "`\(kind.rawValue)` belongs under a `verdict`")
    }
    openAdvice(words.row)
    if Expectation.Kind.whole.contains(kind) { advice?.stated.insert(kind) }
    if words.isNone, Expectation.Kind.whole.contains(kind) {
      if !(advice?.lines(kind).isEmpty ?? true) {
        error(.misplacedLine, words.row, "`\(kind.rawValue) none` stands beside one that is listed; keep one of them")
      }
      return
    }
    guard let item = words.item(kind) else { return }
    words.end()
    advice?.lines.append(Expectation.Line(item, row: words.row))
  }

  private mutating func readRemark(_ keyword: Keyword, _ words: inout RowWords) {
    if keyword == .neverAsked {
      if let fact: FactID = words.id() { current.remarks.append(.init(.neverAsked(fact), row: words.row)) }
    } else if let said = words.quotation() {
      current.remarks.append(.init(.says(said), row: words.row))
    }
    words.end()
  }

  private mutating func openAdvice(_ row: Int) {
    hasBegun = true
    if advice == nil {
      advice = Expectation()
      adviceRow = row
    }
  }

  private mutating func closeAdvice() {
    isAdviceTold = false
    guard let done = advice else { return }
    current.steps.append(Transcript.Step(.advice(done), row: adviceRow))
    advice = nil
  }

  // MARK: The end

  /// What was read of a transcript, whatever is wrong with the rest of it.
  var unfinished: Transcript { current }

  private mutating func finish(before row: Int) {
    if form == .case, shared == nil {
      shared = current
      if current.rows.lowerBound == formatRow, !hasBegun, row == text.rows.count {
        error(.nothingChecked, formatRow, "this file holds no `case`")
      }
      return
    }
    let isTold = isAdviceTold
    closeAdvice()
    current.rows = current.rows.lowerBound..<row
    let first = current.rows.lowerBound
    if current.policy.text.isEmpty { error(.noPolicy, first, "no `policy` line says whose policy answers") }
    if current.checksNothing, !isTold { error(.nothingChecked, first, nothingChecked) }
    if current.steps.count > Replay.stepLimit {
      error(.tooManySteps, first, "more than \(Replay.stepLimit) steps; no session is that long")
    }
    if transcripts.count == Replay.fileLimit {
      error(.tooManySteps, first, "more than \(Replay.fileLimit) cases in one file; divide it")
    }
    if errorCount == errorsBefore { transcripts.append(current) }
  }

  /// That nothing is checked; with the line that may have been meant for a `verdict`.
  private var nothingChecked: String {
    let fact = current.steps.lazy.compactMap { step in
      if case .given(let fact, _) = step.event { (fact, step.row) } else { nil }
    }.first { slips($0.0.text, Keyword.verdict.rawValue, limit: 2) <= 2 }
    if let (fact, row) = fact { return "nothing is checked here; is `\(fact)` in line \(row + 1) meant for `verdict`?" }
    return "nothing is checked here, so it would always pass; add a `verdict`, or take it out"
  }

  private mutating func error(
    _ code: TranscriptMistake.Code,
    _ row: Int,
    _ message: String,
    at range: Range<Int>? = nil
  ) {
    let source = range.map { text.range($0, in: row) } ?? text.source(of: row)
    let mistake = TranscriptMistake(code, at: source, message)
    if mistake.isError { errorCount += 1 }
    if mistakes.count < Limits.mistakesOfFile { mistakes.append(mistake) }
  }
}

extension String {
  fileprivate mutating func addProse(_ text: String) { self = isEmpty ? text : self + " " + text }
}
