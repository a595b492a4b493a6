/// The modal verbs that published words use, and the forces that they can carry.
///
/// The words of a list's head stand before those of the point, so that "Staff must:" and "not post …" are read as *must not*.
/// Words such as *also* or *always* may stand between the parts of a modal.
public struct PublishedModal: Hashable, Sendable {
  /// The modals found, the strictest first, each once.
  public let found: [String]
  private let words: [String]

  /// Looks for modals in a clause's words.
  ///
  /// - Complexity: O(length of the words).
  public init(words: String, head: String? = nil) {
    self.words = Words.list((head.map { $0 + " " } ?? "") + words)
    var modals: [String] = []
    for entry in Self.table where !modals.contains(entry.modal) {
      if Self.contains(entry.words, in: self.words[...]) != nil { modals.append(entry.modal) }
    }
    found = modals
  }

  /// Tells whether the words use this modal, as an author of knowledge writes it: `must not`, `is expected to`, `not ... unless`.
  ///
  /// Other forms of the same verb count; so do the verbs *is* and *are* where the words leave them out.
  public func uses(_ modal: String) -> Bool {
    var rest = words[...]
    for part in modal.split(separator: "...") {
      let wanted = Words.list(String(part)).filter { !Self.helpers.contains($0) }
      guard let end = Self.contains(wanted, in: rest) else { return false }
      rest = rest[end...]
    }
    return true
  }

  /// Tells whether some modal found can carry a rule of this force; true where the words have no modal, or the force needs none.
  public func carries(_ force: Force) -> Bool {
    guard let scale = force.scale, scale != .informs, !found.isEmpty else { return true }
    return Self.table.contains { entry in entry.forces.contains(force) && found.contains(entry.modal) }
  }

  /// The place after the words wanted; nil where they do not occur.
  private static func contains(_ wanted: [String], in words: ArraySlice<String>) -> Int? {
    guard let first = wanted.first else { return words.startIndex }
    for index in words.indices where isSame(words[index], first) {
      if let end = end(of: wanted.dropFirst(), in: words[(index + 1)...]) { return end }
    }
    return nil
  }

  /// The place after the words wanted, which must come at once, at most three of the words set aside that may stand between.
  private static func end(of wanted: ArraySlice<String>, in words: ArraySlice<String>) -> Int? {
    var words = words
    for word in wanted {
      var gap = 0
      while let next = words.first, !isSame(next, word), between.contains(next), gap < 3 {
        words = words.dropFirst()
        gap += 1
      }
      guard let next = words.popFirst(), isSame(next, word) else { return nil }
    }
    return words.startIndex
  }

  /// True for two forms of one verb: *expects* and *expected*.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    return left.utf8.count > 6 && right.utf8.count > 6 && left.utf8.prefix(6).elementsEqual(right.utf8.prefix(6))
  }

  private static let helpers: Set<String> = ["is", "are", "to", "it", "they", "be"]
  private static let between: Set<String> = [
    "also", "always", "only", "ever", "at", "all", "any", "times", "time", "therefore", "normally", "under", "be",
    "strictly", "no", "circumstances", "either", "then", "employees", "staff", "you", "to", "is",
    "are",
  ]

  /// A modal as printed, its words, and the forces that it can carry.
  struct Entry {
    let modal: String
    let words: [String]
    let forces: Set<Force>
  }

  /// Every modal known, the strictest first.
  static let table: [Entry] = [
    (
      [.prohibited, .needsApproval],
      [
        "must not", "expected not", "must never", "must avoid", "may not", "never", "should not", "should never",
        "not permitted",
        "not allowed", "prohibited", "unacceptable", "not acceptable", "not tolerated", "do not", "don't",
        "inappropriate", "cannot", "can not", "will not", "not be", "not deem", "no member", "offence", "forbidden",
        "incompatible", "expects not",
      ]
    ),
    (
      [.prohibited, .needsApproval, .conditional, .permitted],
      ["only with", "may only", "can only", "must only", "only be", "only permitted", "limit", "refrain"]
    ),
    (
      [.needsApproval, .conditional],
      [
        "without", "unless", "approval", "approved", "permission", "permissions", "agreement", "agreed", "consent",
        "authorised", "confirmation",
      ]
    ),
    ([.advisedAgainst], ["avoid", "advised not", "strongly advised not", "discouraged", "problematic"]),
    (
      [.conditional],
      [
        "caution", "careful", "carefully", "consider", "check", "if", "provided", "so long as", "judgement",
        "advisable",
      ]
    ),
    (
      [.permitted, .conditional],
      ["may", "can", "permitted", "authorise", "authorised", "allowed", "encourages", "encouraged"]
    ),
    (
      [.required],
      [
        "required", "has to", "have to", "is to be", "are to be", "will", "shall", "need", "needs", "responsible",
        "responsibility", "duty", "ensure", "do", "always", "never", "not", "must",
      ]
    ),
    (
      [.recommended],
      [
        "should", "expected", "expects", "expect", "asked", "encouraged", "encourages", "advised", "advisable",
        "reminded", "please",
      ]
    ),
    ([.conditional], ["must", "should", "do"]),
  ].flatMap { (forces: Set<Force>, modals: [String]) in
    modals.map { Entry(modal: $0, words: Words.list($0), forces: forces) }
  }
}
