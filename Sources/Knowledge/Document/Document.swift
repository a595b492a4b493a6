/// A published policy as plain text, taken apart into paragraphs, bullets and sentences.
///
/// A document knows nothing of the knowledge: which blocks are headings, and of which sections, is decided where the two are
/// held together (``DocumentMatch``) or guessed where there is no knowledge yet (``Skeleton``).
public struct Document: Hashable, Sendable {
  /// A stretch of the text, both ends included; lines and columns count from 1, columns in characters.
  public struct Span: Hashable, Sendable {
    /// The line of the first character.
    public var firstLine: Int
    /// The column of the first character.
    public var firstColumn: Int
    /// The line of the last character.
    public var lastLine: Int
    /// The column of the last character.
    public var lastColumn: Int

    /// The stretch from the start of this one to the end of `other`.
    public func through(_ other: Span) -> Span {
      Span(
        firstLine: firstLine,
        firstColumn: firstColumn,
        lastLine: other.lastLine,
        lastColumn: other.lastColumn
      )
    }
  }

  /// A sentence, or a row of a table.
  public struct Sentence: Hashable, Sendable {
    /// The words without markup: plain quotes, single blanks.
    public var text: String
    /// Where they stand.
    public var span: Span
    /// The normalised words, as the digest sees them.
    let words: [UInt8]

    init(text: String, span: Span) {
      self.text = text
      self.span = span
      words = Words.normalised(text)
    }
  }

  /// A paragraph or a bullet.
  public struct Block: Hashable, Sendable {
    /// What a block is.
    public enum Kind: Hashable, Sendable {
      /// A paragraph; so is an item numbered like `5.1.`.
      case paragraph
      /// A point of a list, lettered and numbered ones included; `depth` is 1 for the outermost.
      case bullet(depth: Int)
    }

    /// What it is.
    public var kind: Kind
    /// The number or letter that the document gives it, without the full stop: `5.1`, `a`; empty where it has none.
    public var label: String
    /// The sentences, in order; at least one.
    public var sentences: [Sentence]
    /// True for the rows of a table or of a list of contents.
    public var isTable: Bool
    /// True where the text itself marks a heading: by `#`, or by bold print all along.
    public var isMarkedHeading: Bool

    /// Where it stands.
    public var span: Span { sentences[0].span.through(sentences[sentences.count - 1].span) }

    /// The words without markup.
    public var text: String { sentences.map(\.text).joined(separator: " ") }
  }

  /// The paragraphs and bullets, headings included, in the document's order.
  public let blocks: [Block]
  private let lines: [[Character]]

  /// Takes a text apart.
  ///
  /// - Parameter bytes: UTF-8, with or without a mark at the start, lines ended by LF or CR LF.
  /// - Throws: ``DocumentError`` where the text is too large or is not text.
  /// - Complexity: O(length of the text).
  public init(_ bytes: [UInt8]) throws(DocumentError) {
    lines = try Self.lines(of: bytes)
    blocks = DocumentReader(lines: lines.map(DocumentLine.init(raw:))).blocks()
  }

  /// The text of a stretch exactly as it stands in the document, markup included, lines joined by LF.
  ///
  /// - Precondition: the span is one of this document's.
  public func source(of span: Span) -> String {
    precondition(span.lastLine <= lines.count, "a span belongs to the document it was taken from")
    let parts = (span.firstLine...span.lastLine).map { number -> ArraySlice<Character> in
      let line = lines[number - 1]
      let start = number == span.firstLine ? span.firstColumn - 1 : 0
      let end = number == span.lastLine ? span.lastColumn : line.count
      return line[start..<end]
    }
    return parts.map { String($0) }.joined(separator: "\n")
  }

  private static func lines(of bytes: [UInt8]) throws(DocumentError) -> [[Character]] {
    guard bytes.count <= Limits.fileBytes else { throw .tooLarge(bytes: bytes.count) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    var lines: [[Character]] = []
    for var line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let number = lines.count + 1
      guard number <= Limits.documentLines else { throw .tooManyLines }
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      guard line.count <= Limits.lineBytes else { throw .lineTooLong(line: number) }
      guard !line.contains(0), let string = String(validating: line, as: UTF8.self) else {
        throw .notText(line: number)
      }
      lines.append(Array(string))
    }
    return lines
  }
}

/// Why a document cannot be read.
public enum DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It has more bytes than ``Limits/fileBytes``.
  case tooLarge(bytes: Int)
  /// It has more lines than ``Limits/documentLines``.
  case tooManyLines
  /// A line has more bytes than ``Limits/lineBytes``.
  case lineTooLong(line: Int)
  /// A line is not UTF-8 or holds a NUL: this is not plain text.
  case notText(line: Int)

  /// What is wrong and what to do, as a sentence.
  public var description: String {
    switch self {
    case .tooLarge(let bytes): "The document has \(bytes) bytes; at most \(Limits.fileBytes) can be read."
    case .tooManyLines: "The document has more than \(Limits.documentLines) lines; that is more than a policy."
    case .lineTooLong(let line): "Line \(line) is longer than \(Limits.lineBytes) bytes; break it up."
    case .notText(let line): "Line \(line) is not plain text in UTF-8; save the document as plain text (UTF-8)."
    }
  }
}
