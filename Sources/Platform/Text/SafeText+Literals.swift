// A literal is typed `StaticString`, so that no string computed at run time can pass for the program's own words.
extension SafeText: ExpressibleByStringInterpolation {
  /// Makes a text from the program's own words, newlines kept.
  public init(stringLiteral value: StaticString) {
    self.init(value.description, keepingLines: true)
  }

  /// Makes a text from the program's own words and what was put between them.
  public init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.text
  }

  /// Gathers the parts of an interpolated literal, making safe what is not the program's own.
  public struct StringInterpolation: StringInterpolationProtocol {
    /// What was gathered so far.
    var text = SafeText()

    /// Starts with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds the program's own words, newlines kept.
    public mutating func appendLiteral(_ literal: StaticString) {
      text += SafeText(stringLiteral: literal)
    }

    /// Adds a text that is safe already.
    public mutating func appendInterpolation(_ value: SafeText) {
      text += value
    }

    /// Adds a text that is safe already, in one style.
    public mutating func appendInterpolation(_ value: SafeText, _ style: Style) {
      text += value.styled(style)
    }

    /// Adds any string made safe, its newlines written out.
    public mutating func appendInterpolation(_ value: some StringProtocol, _ style: Style = .plain) {
      text += SafeText(value, style: style)
    }

    /// Adds any string made safe, its newlines kept.
    public mutating func appendInterpolation(lines value: some StringProtocol, _ style: Style = .plain) {
      text += SafeText(value, style: style, keepingLines: true)
    }

    /// Adds a whole number.
    public mutating func appendInterpolation(_ value: some BinaryInteger, _ style: Style = .plain) {
      text += SafeText(value.description, style: style)
    }
  }
}
