/// A key word and what belongs to it: a line, with the lines that continue it.
struct Statement: Sendable {
  /// The key word.
  var keyword: String
  /// Where the key word starts.
  let start: Int
  /// Where what belongs to it starts.
  let body: Int
  /// Where the last line ends.
  var end: Int
  /// The line of the key word, from 0.
  let line: Int
}
