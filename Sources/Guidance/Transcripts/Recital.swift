import Knowledge

/// A transcript as it stands, with its head read and its steps left alone.
///
/// A session in which nothing has changed would be written today just as it was then. So its file need not be taken apart: the
/// interview is led by its answers, and what would be written on the way is held against what stands there. Whatever differs,
/// by one byte, is for the parser and the whole replay to judge.
public struct Recital: Sendable {
  /// What its head says; it has no steps.
  public let transcript: Transcript
  let source: SourceRange
  let bytes: [UInt8]
  /// Where the first question begins.
  let start: Int

  /// Reads the head of a file: the lines above the first blank one.
  ///
  /// - Returns: nil for cases, and where anything about the head needs a closer look.
  /// - Complexity: O(size of the head).
  public init?(_ file: SourceFile) {
    guard file.bytes.starts(with: Self.format), file.bytes.count <= Limits.fileBytes,
      let end = Self.endOfHead(file.bytes)
    else { return nil }
    var parser = TranscriptParser(SourceFile(name: file.name, bytes: Array(file.bytes[..<end])))
    guard let head = parser.readHead() else { return nil }
    transcript = head
    source = parser.text.source(of: head.rows.lowerBound)
    bytes = file.bytes
    start = end + 1
  }

  private static let format = Array("transcript 1\n".utf8)

  /// The end of the line above the first blank one; nil where there is none.
  private static func endOfHead(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var previous: UInt8 = 0
      for index in bytes.indices {
        if bytes[index] == 10, previous == 10 { return index }
        previous = bytes[index]
      }
      return nil
    }
  }
}

extension Replay {
  /// What the replay of a file gives that stands just as its session would be written today: it passes, and there is nothing to
  /// tell of it. Its steps and what was reached are not among the result.
  ///
  /// - Returns: nil where the file stands otherwise, which need not mean that anything fails.
  /// - Complexity: O(size of the file) once the places on its way are known; a new place costs one decision.
  public mutating func result(of recital: Recital) -> ReplayResult? {
    let version = recital.transcript.version
    guard version.isEmpty || version == rules.knowledge.policy.edition else { return nil }
    course.tidy()
    return course.isWritten(in: recital) ? ReplayResult(recital.transcript, source: recital.source) : nil
  }
}

extension Course {
  /// Tells whether a file holds, from its first question to its end, what would be written of its session today.
  fileprivate mutating func isWritten(in recital: Recital) -> Bool {
    var place = Course.start
    return recital.bytes.withUnsafeBytes { bytes in
      var lines = WrittenLines(bytes, from: recital.start)
      while let question = writtenQuestion(at: place) {
        guard lines.skip(question), lines.skip(Written.answer), let words = lines.line(), lines.skip(Written.blank)
        else { return false }
        switch following(words, at: place) {
        case .place(let next): place = next
        case .end(let advice): return lines.end(with: advice)
        case nil: return false
        }
      }
      return writtenAdvice(at: place).map { lines.end(with: $0) } ?? false
    }
  }
}

/// What a place, a question or an advice, looks like in a file.
enum Written {
  static let answer = Array("answer".padded(to: 10).utf8)
  static let prose = Array("| ".utf8)
  static let blank: [UInt8] = [10]
  static let notSure = Array("not-sure".utf8)
  static let none = Array("none".utf8)

  /// The lines that put a question.
  static func question(_ fact: FactID, _ options: [ValueID], _ text: String) -> [UInt8] {
    Array(Transcript.Step(.ask(fact, options: options), prose: text).text(in: .transcript).utf8)
  }

  /// What an answer leads to.
  enum Next {
    /// A place.
    case place(Int)
    /// This advice, with which all ends.
    case end(Advice)
  }

  /// The lines of an advice, with the blank one behind them.
  struct Advice: Sendable {
    /// The line of the verdict.
    let verdict: [UInt8]
    /// What follows the sentence under it.
    let rest: [UInt8]

    init(_ outlook: Outlook) {
      let text = Array(outlook.expectation().text.utf8) + blank
      let end = text.firstIndex(of: 10)! + 1
      (verdict, rest) = (Array(text[..<end]), Array(text[end...]))
    }
  }
}

/// The lines of a file, passed over one after the other.
private struct WrittenLines {
  private let bytes: UnsafeRawBufferPointer
  private var position: Int

  init(_ bytes: UnsafeRawBufferPointer, from position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// Tells whether this advice is all that is left, whatever sentence says its verdict: that is commentary.
  mutating func end(with advice: Written.Advice) -> Bool {
    guard skip(advice.verdict), !skip(Written.prose) || line() != nil else { return false }
    return skip(advice.rest) && position == bytes.count
  }

  /// Passes over some bytes where they come next.
  mutating func skip(_ expected: [UInt8]) -> Bool {
    let count = expected.count
    guard count <= bytes.count - position else { return false }
    let isSame = expected.withUnsafeBytes { expected in
      var index = 0
      while index + 8 <= count {
        let (mine, theirs) = (
          bytes.loadUnaligned(fromByteOffset: position + index, as: UInt64.self),
          expected.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        )
        if mine != theirs { return false }
        index += 8
      }
      while index < count, bytes[position + index] == expected[index] { index += 1 }
      return index == count
    }
    if isSame { position += count }
    return isSame
  }

  /// The rest of a line, which is passed over with its end; nil where it is not plain text, or longer than a line may be.
  mutating func line() -> UnsafeRawBufferPointer? {
    var end = position
    while end < bytes.count, (0x20...0x7E).contains(bytes[end]) { end += 1 }
    guard end < bytes.count, bytes[end] == 10, end - position < Limits.lineBytes / 2 else { return nil }
    defer { position = end + 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<end])
  }
}
