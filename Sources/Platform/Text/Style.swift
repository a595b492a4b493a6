/// How a piece of text is meant, applied by the output alone and never the only sign of anything.
public enum Style: Hashable, Sendable, CaseIterable {
  /// Running text.
  case plain
  /// What the eye should find first in a line.
  case strong
  /// The title of what follows.
  case heading
  /// A yes, or something that passed.
  case good
  /// A no, or something that failed.
  case bad
  /// What may be skipped at a first reading.
  case faint

  /// The parameters of the terminal's "select graphic rendition" sequence; `nil` where nothing is to be sent.
  var graphicRendition: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .heading: "1;4"
    case .good: "32"
    case .bad: "1;31"
    case .faint: "2"
    }
  }
}
