/// Where something stands in a file of the knowledge: a line and the columns it takes there.
///
/// Positions stay out of equality: all source ranges are equal, so that two rules which mean the same are equal wherever they
/// were written.
public struct SourceRange: Hashable, Sendable {
  /// The file as it was named to the parser; empty where the thing was made in code.
  public var file: String
  /// The line, from 1; 0 where the thing was made in code.
  public var line: Int
  /// The first column, from 1, counted in characters.
  public var column: Int
  /// The column after the last; equal to ``column`` for a point.
  public var endColumn: Int

  /// Makes a range on one line.
  public init(file: String, line: Int, column: Int = 1, endColumn: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.endColumn = endColumn ?? column
  }

  /// The range of things that no file holds.
  public static let none = SourceRange(file: "", line: 0)

  /// `file:line:column`, the form editors understand; empty for ``none``.
  public var label: String { line == 0 ? "" : "\(file):\(line):\(column)" }

  /// Always true: see the type's description.
  public static func == (left: Self, right: Self) -> Bool { true }

  /// Feeds nothing, in accordance with ``==(_:_:)``.
  public func hash(into hasher: inout Hasher) {}

  /// Orders ranges by file, line and column.
  public static func precedes(_ left: Self, _ right: Self) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
