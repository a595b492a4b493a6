import Platform

/// Hears what a person types, line by line, whatever is being asked.
///
/// Ctrl-C gives the line up and says how to leave; the second one with nothing typed between leaves.
struct Listener {
  private let house: House
  private(set) var input: any LineInput
  /// What Tab offers, renewed with every prompt.
  private let completions: CompletionBox
  /// How often Ctrl-C came with nothing typed between.
  private var interruptions = 0

  /// Listens where the process stands: at a terminal, or at a pipe.
  init(_ house: House) {
    let completions = CompletionBox()
    let input = StandardInput.lines(output: house.output) { completions.offered(for: $0, cursor: $1) }
    self.init(house, input, completions)
  }

  /// Listens to an input that is open already.
  init(_ house: House, _ input: any LineInput, _ completions: CompletionBox) {
    self.house = house
    self.input = input
    self.completions = completions
  }

  /// The next line; nil at the end of the input.
  ///
  /// - Parameter offering: what Tab offers after what has been typed.
  /// - Throws: ``Failure`` with status 130 where the person leaves by Ctrl-C.
  mutating func line(prompt: String, offering: @escaping (String) -> [Completion]) throws -> String? {
    completions.offering = offering
    while true {
      switch try event(prompt: prompt) {
      case .line(let line):
        interruptions = 0
        return line
      case .end: return nil
      case .interrupted(let hasText):
        interruptions = hasText ? 1 : interruptions + 1
        // Where nobody reads, there is nobody to tell how to leave.
        guard house.output.isConversation, interruptions == 1 else { throw Failure(.interrupted) }
        try house.show(["Cancelled. Ctrl-C again, or quit, to leave."])
      }
    }
  }

  /// Keeps a line for the Up key.
  mutating func remember(_ line: String) { input.remember(line) }

  private mutating func event(prompt: String) throws -> LineEvent {
    while true {
      do {
        return try input.read(prompt: SafeText("\(prompt)> "))
      } catch {
        guard house.output.isConversation, error.isAboutLine else {
          throw Failure(Failure.Status(rawValue: error.exitStatus) ?? .cannotWrite, error.sentence)
        }
        try house.show(["That line could not be read. Please type it again."])
      }
    }
  }
}

extension LineError {
  /// True where the line itself is at fault, and another can be typed.
  fileprivate var isAboutLine: Bool {
    switch self {
    case .tooLong, .notText, .holdsNull: true
    case .failed, .output: false
    }
  }
}
