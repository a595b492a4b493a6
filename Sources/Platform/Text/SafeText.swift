/// Text that may be shown on a terminal: the one type that the output accepts.
///
/// Whatever a string holds, a safe text made from it has no control, no invisible and no reordering character: each
/// is written out, as in `\u{202E}`. A tab becomes blanks, other spaces become a blank, and a newline is written out
/// too unless the caller asks for lines to be kept. Literals are the program's own words and keep their newlines;
/// what is interpolated into them is made safe.
///
/// ```swift
/// let line: SafeText = "no fact is called \(typed, .strong)\n"
/// ```
public struct SafeText: Hashable, Sendable {
  /// A stretch of text in one style.
  struct Run: Hashable, Sendable {
    /// The text, already safe.
    var text: String
    /// How it is meant.
    var style: Style
  }

  /// The stretches in order; none is empty, and no two neighbours share a style.
  // Invariant: every `text` went through `Visibility`.
  private(set) var runs: [Run]

  /// Makes the empty text.
  public init() {
    runs = []
  }

  /// Makes a text from any string.
  ///
  /// - Parameters:
  ///   - text: What to show.
  ///   - style: How it is meant.
  ///   - keepingLines: Whether newlines stay newlines (a carriage return before one is dropped) or are written out.
  /// - Complexity: O(n) in the length of the text.
  public init(_ text: some StringProtocol, style: Style = .plain, keepingLines: Bool = false) {
    let safe = Visibility.madeVisible(text, keepingLines: keepingLines)
    runs = safe.isEmpty ? [] : [Run(text: safe, style: style)]
  }

  /// Makes a text from bytes that should be UTF-8, such as a file's name; each byte that is not is written as `\xFF`.
  ///
  /// - Complexity: O(n) in the number of bytes.
  public init(bytes: some Collection<UInt8>, style: Style = .plain, keepingLines: Bool = false) {
    let safe = Visibility.madeVisible(bytes: bytes, keepingLines: keepingLines)
    runs = safe.isEmpty ? [] : [Run(text: safe, style: style)]
  }

  /// Makes a text from stretches of texts that were safe already.
  init(safeRuns: [Run]) {
    runs = []
    for run in safeRuns { append(run) }
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { runs.isEmpty }

  /// The characters alone, without any style.
  public var plain: String {
    if runs.count == 1 { return runs[0].text }
    return runs.reduce(into: "") { $0 += $1.text }
  }

  /// The same characters, all in one style.
  public func styled(_ style: Style) -> SafeText {
    SafeText(safeRuns: runs.map { Run(text: $0.text, style: style) })
  }

  /// Adds a text at the end.
  public mutating func append(_ other: SafeText) {
    for run in other.runs { append(run) }
  }

  /// Adds a stretch at the end, joining it to the last one of the same style.
  mutating func append(_ run: Run) {
    guard !run.text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].style == run.style {
      runs[last].text += run.text
    } else {
      runs.append(run)
    }
  }

  /// The two texts, one after the other.
  public static func + (left: SafeText, right: SafeText) -> SafeText {
    var joined = left
    joined.append(right)
    return joined
  }

  /// Adds a text at the end.
  public static func += (left: inout SafeText, right: SafeText) {
    left.append(right)
  }

  /// The lines, without their newlines; a newline at the end starts no further line, and the empty text has none.
  public var lines: [SafeText] {
    var lines: [SafeText] = []
    var line = SafeText()
    var isOpen = false
    for run in runs {
      let pieces = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, piece) in pieces.enumerated() {
        if number > 0 {
          lines.append(line)
          line = SafeText()
          isOpen = false
        }
        guard !piece.isEmpty else { continue }
        line.append(Run(text: String(piece), style: run.style))
        isOpen = true
      }
    }
    return isOpen ? lines + [line] : lines
  }
}

extension Sequence<SafeText> {
  /// The texts one after the other, with a separator between neighbours.
  public func joined(separator: SafeText = "") -> SafeText {
    var joined = SafeText()
    for (number, text) in enumerated() {
      if number > 0 { joined += separator }
      joined += text
    }
    return joined
  }
}
