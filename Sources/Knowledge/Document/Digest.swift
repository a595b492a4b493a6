/// A fingerprint of published words: twelve hexadecimal digits that change when the words do.
///
/// It is the upper 48 bits of FNV-1a (64 bits) over the normalised words: lower case, letters and digits only, words joined by
/// one blank. The words of a bullet come after those of its list's head, which gives them their force. A digest detects
/// change, not malice: whoever wishes can make two texts with one digest.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// The digest as the knowledge writes it.
  public let description: String

  /// The digest that stands for "never taken".
  public static let untaken = "000000000000"

  /// The digest of some texts, read one after the other; the list's head comes first.
  ///
  /// - Complexity: O(length of the texts).
  public init(_ texts: [String]) {
    var hash = Hash()
    for text in texts { hash.add(words: Words.normalised(text)) }
    self = hash.digest
  }

  fileprivate init(bits: UInt64) {
    let digits = String(bits >> 16, radix: 16)
    description = String(repeating: "0", count: 12 - digits.count) + digits
  }

  /// The running state, so that a head or a longer run of sentences is not read twice.
  struct Hash {
    /// FNV-1a's offset basis at the start.
    private(set) var bits: UInt64
    private var isEmpty: Bool

    init() {
      bits = 0xcbf2_9ce4_8422_2325
      isEmpty = true
    }

    mutating func add(words: some Sequence<UInt8>) {
      var words = words.makeIterator()
      guard let first = words.next() else { return }
      if !isEmpty { add(UInt8(ascii: " ")) }
      isEmpty = false
      add(first)
      while let byte = words.next() { add(byte) }
    }

    private mutating func add(_ byte: UInt8) { bits = (bits ^ UInt64(byte)) &* Self.prime }

    /// The state after some more bytes, blanks included.
    static func state(_ bits: UInt64, after bytes: [UInt8]) -> UInt64 {
      bytes.reduce(bits) { ($0 ^ UInt64($1)) &* prime }
    }

    static let prime: UInt64 = 0x100_0000_01b3

    var digest: Digest { Digest(bits: bits) }
  }
}
