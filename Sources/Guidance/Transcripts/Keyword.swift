/// The words that a line of a transcript or case file can start with.
enum Keyword: String, CaseIterable, Sendable {
  case transcript, cases, title, status, policy, today, tags, check
  case `case`
  case ask, change, answer, given, withdraw, restart, skip
  case verdict, clause, adds, leave, condition, duty, escalate, also, standing
  case neverAsked = "never-asked"
  case says

  /// The key word that some bytes spell; nil where they spell none.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count <= 11 else { return nil }
    let packed = Self.pack(bytes[range])
    guard let found = Self.table.first(where: { $0.packed == packed && $0.count == range.count }) else { return nil }
    self = found.keyword
  }

  // Eight letters and the length tell them all apart, so that no text is made for the first word of a line.
  private static func pack(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static let table = allCases.map {
    (packed: pack($0.rawValue.utf8), count: $0.rawValue.utf8.count, keyword: $0)
  }
}
