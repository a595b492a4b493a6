import Decisions
import Knowledge

/// The words of one line, taken one after the other; the first trouble is kept.
struct RowWords {
  struct Trouble {
    let code: TranscriptMistake.Code
    let range: Range<Int>
    let message: String
  }

  private let bytes: [UInt8]
  let row: Int
  private var position: Int
  private let last: Int
  private(set) var trouble: Trouble?

  init(_ text: TranscriptText, _ row: Int) {
    bytes = text.bytes
    self.row = row
    position = text.rows[row].body.lowerBound
    last = text.rows[row].body.upperBound
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// True where there are more words.
  var hasMore: Bool { position < last }

  /// True where the line says `none` and nothing else.
  var isNone: Bool { bytes[position..<last].elementsEqual("none".utf8) }

  mutating func fail(_ code: TranscriptMistake.Code, _ message: String, at range: Range<Int>? = nil) {
    guard trouble == nil else { return }
    let start = min(position, last)
    trouble = Trouble(code: code, range: range ?? start..<last, message: message)
  }

  /// The next word and where it stands; a comma is a word of its own.
  private mutating func next() -> Range<Int>? {
    while position < last, isBlank(bytes[position]) { position += 1 }
    guard position < last else { return nil }
    let start = position
    if bytes[start] == UInt8(ascii: ",") {
      position += 1
      return start..<position
    }
    while position < last, !isBlank(bytes[position]), bytes[position] != UInt8(ascii: ",") { position += 1 }
    return start..<position
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  mutating func word() -> String? { next().map { text($0) } }

  /// A day, or what else of a date is known; nil where the next word is none.
  mutating func day() -> CalendarDate? {
    guard let range = next() else { return nil }
    return plainDay(range) ?? CalendarDate(text(range))
  }

  /// A day as files have it, `2026-11-20`, without making a text of it.
  private func plainDay(_ range: Range<Int>) -> CalendarDate? {
    let digits = bytes[range].filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.map { Int($0) - 48 }
    guard range.count == 10, digits.count == 8, bytes[range.lowerBound + 4] == UInt8(ascii: "-"),
      bytes[range.lowerBound + 7] == UInt8(ascii: "-")
    else { return nil }
    func number(_ places: Range<Int>) -> Int { digits[places].reduce(0) { $0 * 10 + $1 } }
    return CalendarDate(year: number(0..<4), month: number(4..<6), day: number(6..<8))
  }

  /// Passes over a word where it comes next.
  @discardableResult
  mutating func skip(_ word: StaticString) -> Bool {
    let before = position
    guard let range = next() else { return false }
    let isIt = word.withUTF8Buffer { bytes[range].elementsEqual($0) }
    if !isIt { position = before }
    return isIt
  }

  /// What is left of the line.
  mutating func rest() -> String {
    while position < last, isBlank(bytes[position]) { position += 1 }
    defer { position = last }
    return text(position..<last)
  }

  /// Reports what is left of the line.
  mutating func end() {
    guard trouble == nil, let range = next() else { return }
    fail(.trailingWords, "`\(text(range.lowerBound..<last))` does not belong here", at: range.lowerBound..<last)
  }

  mutating func id<Kind>() -> Identifier<Kind>? {
    guard let range = next() else {
      fail(.missingWord, "a name is missing at the end of this line")
      return nil
    }
    return id(range)
  }

  private mutating func id<Kind>(_ range: Range<Int>) -> Identifier<Kind>? {
    let name = text(range)
    guard isName(range) else {
      fail(.badName, "`\(name)` is no name; names are lower-case words joined by hyphens", at: range)
      return nil
    }
    return Identifier(name)
  }

  /// Tells whether some bytes are a name, as ``Identifier/isWellFormed(_:)`` says, without making a text of them.
  private func isName(_ range: Range<Int>) -> Bool {
    var previous = UInt8(ascii: "-")
    for index in range {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "-")
  }

  /// Names with commas between them.
  mutating func ids<Kind>() -> [Identifier<Kind>] {
    var ids: [Identifier<Kind>] = []
    while trouble == nil, let range = next() {
      if bytes[range.lowerBound] == UInt8(ascii: ",") { continue }
      if let one: Identifier<Kind> = id(range) { ids.append(one) }
    }
    return ids
  }

  /// Texts with commas between them.
  mutating func list() -> [String] {
    rest().split(separator: ",").map { $0.trimmingBlanks }.filter { !$0.isEmpty }
  }

  /// One of the values of an enumeration.
  mutating func choice<Choice: RawRepresentable & CaseIterable>() -> Choice? where Choice.RawValue == String {
    guard let range = next() else {
      fail(.missingWord, "a word is missing; use one of \(Self.names(of: Choice.self))")
      return nil
    }
    let word = text(range)
    if let choice = Choice(rawValue: word) { return choice }
    fail(.unknownWord, "`\(word)` is not known here; use one of \(Self.names(of: Choice.self))", at: range)
    return nil
  }

  private static func names<Choice: RawRepresentable & CaseIterable>(of: Choice.Type) -> String
  where Choice.RawValue == String {
    Choice.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
  }

  /// `not-sure`, `none`, or values with commas between them.
  mutating func answer() -> Answer? {
    guard hasMore else {
      fail(.missingWord, "an answer is missing; write a value, `none` or `not-sure`")
      return nil
    }
    let values: [ValueID] = ids()
    guard trouble == nil else { return nil }
    if values == ["not-sure"] { return .notSure }
    return .values(values == ["none"] ? [] : values)
  }

  /// A text in double quotes.
  mutating func quotation() -> String? {
    while position < last, isBlank(bytes[position]) { position += 1 }
    guard position < last, bytes[position] == UInt8(ascii: "\"") else {
      fail(.missingWord, "a text in double quotes is missing")
      return nil
    }
    guard let end = bytes[position + 1..<last].firstIndex(of: UInt8(ascii: "\"")) else {
      fail(.openQuotation, "this quotation has no end")
      return nil
    }
    defer { position = end + 1 }
    return text(position + 1..<end)
  }
}

extension RowWords {
  /// What a line of advice expects.
  mutating func item(_ kind: Expectation.Kind) -> Expectation.Item? {
    switch kind {
    case .clause: return id().map { .clause($0) }
    case .adds: return id().map { .adds($0) }
    case .also: return id().map { .also($0) }
    case .standing: return id().map { .standing($0) }
    case .condition:
      guard let clause: ClauseID = id(), let strength: Strength = choice() else { return nil }
      return .condition(clause, strength)
    case .leave: return leave().map { .leave($0) }
    case .duty: return duty().map { .duty($0) }
    case .escalate:
      guard let role: RoleID = id() else { return nil }
      let source: Expectation.ExpectedEscalation.Source =
        skip("general") ? .general : skip("practice") ? .practice : .policy
      return .escalate(.init(role, source))
    }
  }

  private mutating func leave() -> Expectation.ExpectedLeave? {
    guard let clause: ClauseID = id(), let kind: Leave.Kind = choice() else { return nil }
    guard skip("from") else {
      fail(.missingWord, "say from whom: `from headteacher`")
      return nil
    }
    guard let from = roles() else { return nil }
    var leave = Expectation.ExpectedLeave(clause, kind, from: from)
    leave.isWritten = skip("written")
    leave.state = skip("given") ? .given : skip("refused") ? .refused : nil
    return leave
  }

  private mutating func duty() -> Expectation.ExpectedDuty? {
    guard let clause: ClauseID = id(), let strength: Strength = choice() else { return nil }
    var duty = Expectation.ExpectedDuty(clause, strength)
    if skip("by"), let by: RoleID = id() { duty.by = by }
    if skip("to") { duty.to = roles() }
    if skip("within") { duty.within = quotation() ?? "" }
    duty.phase = Expectation.ExpectedDuty.usualPhase(duty.to)
    if skip("phase"), let phase: Duty.Phase = choice() { duty.phase = phase }
    duty.isIfSo = skip("if-so")
    return trouble == nil ? duty : nil
  }

  /// Roles with `or`, or with `and`, between them.
  private mutating func roles() -> RoleChoice? {
    guard let first: RoleID = id() else { return nil }
    var roles = [first]
    var all = false
    while trouble == nil {
      let isAnd = skip("and")
      guard isAnd || skip("or"), let role: RoleID = id() else { break }
      all = all || isAnd
      roles.append(role)
    }
    return RoleChoice(roles, all: all)
  }
}
