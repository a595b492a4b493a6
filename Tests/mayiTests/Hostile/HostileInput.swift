import Testing

/// Input that means harm, or that a broken disk or program might leave behind.
struct HostileInput: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]
  var testDescription: String { name }

  init(_ name: String, _ text: String) { self.init(name, bytes: Array(text.utf8)) }

  init(_ name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The most bytes of a file.
  static let most = 1 << 20
  /// The bytes of most inputs: a build for tests takes its time over each.
  private static let many = 1 << 14

  static func filled(_ text: String, to count: Int = many) -> [UInt8] {
    Array(String(repeating: text, count: count / text.utf8.count).utf8)
  }

  /// As large as may be, or small; each is read whole.
  static let withinLimits: [HostileInput] = [
    HostileInput("nothing", ""),
    HostileInput("zero bytes", bytes: [UInt8](repeating: 0, count: 5_000)),
    HostileInput("a zero byte in a line", "format 1\nsection s\u{0} \"x\"\n"),
    HostileInput("Latin 1", bytes: Array("format 1\nsection caf".utf8) + [0xE9, 0x0A]),
    HostileInput("broken UTF-8", bytes: [0xFF, 0xFE, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x0A, 0xE2]),
    HostileInput("escape sequences", "format 1\n\u{1B}[2J\u{1B}]0;YES\u{7} \u{9B}31m\u{202E}sey\u{200B} \u{8}\u{8}\n"),
    HostileInput("escape sequences in a name", "format 1\nsection \u{1B}[32mYES\u{1B}[0m \"\u{202E}sey\"\n"),
    HostileInput("carriage returns", "format 1\rsection s \"x\"\rclause\rYES\r"),
    HostileInput("mixed line ends", "format 1\r\nsection s \"x\"\n\rclause\r\r\n"),
    HostileInput("a merge conflict", "format 1\n<<<<<<< HEAD\nsection s \"x\"\n=======\n>>>>>>> other\n"),
    HostileInput("cut off", "format 1\nsection s \"x"),
    HostileInput("one line of the largest size", bytes: filled("x", to: most)),
    HostileInput("quotes", bytes: filled("\"")),
    HostileInput("brackets", bytes: filled("[")),
    HostileInput("stars", bytes: filled("*")),
    HostileInput("dashes", bytes: filled("-")),
    HostileInput("empty lines", bytes: filled("\n")),
    HostileInput("short lines", bytes: filled("a\n")),
    HostileInput("bullets", bytes: filled("- a\n")),
    HostileInput("bullets in bullets", (0..<1_000).map { String(repeating: " ", count: $0 % 200) + "- a.\n" }.joined()),
    HostileInput("sentences", bytes: filled("A. ")),
    HostileInput("words", bytes: filled("ab ", to: 1 << 15)),
    HostileInput("headings", bytes: filled("# a\n\n")),
    HostileInput("tables", bytes: filled("| a | b |\n")),
    HostileInput("marks on one letter", bytes: Array("a".utf8) + filled("\u{301}")),
    HostileInput("continued lines", bytes: Array("format 1\nsection s \"x\"\n".utf8) + filled("| x\n")),
    HostileInput(
      "a condition of many tests",
      "format 1\nsection s \"x\"\napplies  a is b" + String(repeating: " and a is b", count: 5_000) + "\n"
    ),
  ]

  /// One byte too many.
  static let tooLarge = HostileInput("a byte too many", bytes: filled("x", to: most) + [0x0A])
  /// One line that is too long.
  static let longLine = HostileInput("a long line", bytes: filled("format ", to: (1 << 16) + 100) + [0x0A])

  /// Half a million lines.
  static let shortLines = HostileInput("short lines to the largest size", bytes: filled("a\n", to: most))

  static let all = withinLimits + [tooLarge, longLine]
  /// Those for policy files, where even a build for tests reads half a million lines at once.
  static let policies = all + [shortLines]
}

extension HostileInput {
  /// A name that could be a policy's, and is none.
  static let strayPolicy = HostileInput("a policy that has gone", "oakfield\n")
}

extension String {
  /// A text said several times.
  static func * (text: String, count: Int) -> String { String(repeating: text, count: count) }
}
