/// A word that is always understood in training, with or without a colon before it.
enum TrainingCommand: Hashable, Sendable {
  case help, hint, skip, back, story, progress, restart, save, quit, urgent, again, next, previous, order
  case reveal
  case go(Int)
  case move(Int, Int)
  case drop(Int)

  /// Reads a line; nil where it is no command.
  init?(_ line: String) {
    var text = line.trimmingBlanks.lowercased()
    if text.hasPrefix(":") { text = String(text.dropFirst()) }
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first else { return nil }
    guard let command = words.count == 1 ? Self.plain[first] : Self.numbered(first, words.dropFirst().map { Int($0) })
    else { return nil }
    self = command
  }

  private static let plain: [String: TrainingCommand] = [
    "help": .help, "?": .help, "hint": .hint, "skip": .skip, "back": .back, "story": .story, "progress": .progress,
    "restart": .restart, "save": .save, "quit": .quit, "exit": .quit, "q": .quit, "urgent": .urgent, "again": .again,
    "next": .next, "previous": .previous, "order": .order, "reveal": .reveal,
  ]

  private static func numbered(_ word: String, _ numbers: [Int?]) -> TrainingCommand? {
    switch (word, numbers.count) {
    case ("go", 1): numbers[0].map { .go($0) }
    case ("drop", 1): numbers[0].map { .drop($0) }
    case ("move", 2): numbers[0].flatMap { from in numbers[1].map { .move(from, $0) } }
    default: nil
    }
  }
}
