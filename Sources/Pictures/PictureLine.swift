/// A line of a drawing before it is wrapped.
public struct PictureLine: Hashable, Sendable {
  /// The text, without line breaks.
  public var text: String
  /// The blanks before its first line.
  public var indent: Int
  /// The further blanks before its other lines.
  public var hang: Int
  /// True for headings.
  public var isHeading: Bool

  /// Makes a line.
  public init(_ text: String, indent: Int = 0, hang: Int = 2, isHeading: Bool = false) {
    self.text = text
    self.indent = indent
    self.hang = hang
    self.isHeading = isHeading
  }

  /// A blank line.
  public static let blank = PictureLine("")
}
