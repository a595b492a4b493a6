import Knowledge

/// The wordings that somebody has signed off: one file, however many transcripts show the words.
///
/// ```
/// wordings 1
/// oakfield  clause touch-2  5f1c0a9be2d4
/// ```
public struct WordingLock: Hashable, Sendable {
  /// A wording that was signed off.
  public struct Entry: Hashable, Comparable, Sendable {
    /// The policy.
    public let policy: PolicyID
    /// What the words are of, in words: `clause touch-2`.
    public let subject: String
    /// The fingerprint of the words.
    public let digest: String
    /// Where it stands in the lock file; ``SourceRange/none`` where it is new.
    public var source = SourceRange.none

    /// Orders entries by policy, subject and digest.
    public static func < (left: Self, right: Self) -> Bool {
      (left.policy, left.subject, left.digest) < (right.policy, right.subject, right.digest)
    }
  }

  /// What was signed off, ordered.
  public private(set) var entries: [Entry]
  private var known: Set<Entry>

  /// Makes a lock in which nothing is signed off.
  public init() {
    entries = []
    known = []
  }

  /// Reads the lock file.
  ///
  /// - Throws: the first mistake: a line that is not understood, a merge that was not settled.
  public init(_ file: SourceFile) throws(TranscriptMistake) {
    self.init()
    let lines = String(decoding: file.bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
    for (number, line) in lines.enumerated() {
      let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      let source = SourceRange(file: file.name, line: number + 1)
      if number == 0 {
        guard words == ["wordings", "1"] else {
          throw TranscriptMistake(.noFormat, at: source, "the first line should be `wordings 1`")
        }
        continue
      }
      if first.hasPrefix("<<<<<<<") || first.hasPrefix("=======") || first.hasPrefix(">>>>>>>") {
        throw TranscriptMistake(
          .mergeConflict,
          at: source,
          "two versions of this file were merged and not settled here"
        )
      }
      guard words.count == 4, PolicyID.isWellFormed(first) else {
        throw TranscriptMistake(.unknownKeyword, at: source, "a line is `POLICY clause NAME FINGERPRINT`")
      }
      add(Entry(policy: PolicyID(first), subject: "\(words[1]) \(words[2])", digest: words[3], source: source))
    }
  }

  /// Tells whether a wording was signed off.
  public func contains(_ wording: Wording) -> Bool { !known.isEmpty && known.contains(Entry(wording)) }

  /// Signs off a wording.
  public mutating func accept(_ wording: Wording) { add(Entry(wording)) }

  /// The lock with some of its entries.
  func keeping(_ isKept: (Entry) -> Bool) -> WordingLock {
    var lock = self
    lock.entries = entries.filter(isKept)
    lock.known = Set(lock.entries)
    return lock
  }

  private mutating func add(_ entry: Entry) {
    guard known.insert(entry).inserted else { return }
    let place = entries.firstIndex { entry < $0 } ?? entries.count
    entries.insert(entry, at: place)
  }

  /// The lock file.
  public var text: String {
    "wordings 1\n" + entries.map { "\($0.policy)  \($0.subject)  \($0.digest)\n" }.joined()
  }
}

extension WordingLock.Entry {
  init(_ wording: Wording) {
    self.init(policy: wording.policy, subject: wording.subject, digest: wording.digest.description)
  }
}
