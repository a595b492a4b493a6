/// One line of a reply before it is wrapped: its text, how it is set, and what it means.
///
/// Colour may help to read it and never carries what the words do not say.
public struct Line: Hashable, Sendable, ExpressibleByStringLiteral {
  /// What a line is, for those who set it in colour.
  public enum Style: Hashable, Sendable {
    /// Ordinary text.
    case plain
    /// A heading or a verdict without leaning.
    case strong
    /// A yes.
    case good
    /// A no, or danger.
    case bad
    /// A warning.
    case caution
    /// Something that may be passed over.
    case faint
  }

  /// The text, without line breaks.
  public var text: String
  /// What it is.
  public var style: Style
  /// The blanks before its first line.
  public var indent: Int
  /// The further blanks before its other lines.
  public var hang: Int

  /// Makes a line.
  public init(_ text: String, style: Style = .plain, indent: Int = 0, hang: Int = 0) {
    self.text = text
    self.style = style
    self.indent = indent
    self.hang = hang
  }

  /// Makes an ordinary line.
  public init(stringLiteral value: String) { self.init(value) }

  /// A numbered point: `  1. text`.
  public static func point(_ number: Int, _ text: String, indent: Int = 2, style: Style = .plain) -> Line {
    Line("\(number). \(text)", style: style, indent: indent, hang: "\(number). ".count)
  }

  /// A blank line.
  public static let blank: Line = ""
}

extension [Line] {
  /// The lines with room between them, for the last row of seats.
  public var spaced: [Line] {
    flatMap { $0 == .blank ? [] : [.blank, $0] } + (isEmpty ? [] : [.blank])
  }
}
