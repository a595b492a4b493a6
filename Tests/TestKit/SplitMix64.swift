/// A small random number generator that gives the same numbers for the same seed, everywhere.
///
/// The generator is that of Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014,
/// doi:10.1145/2660193.2660195.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var bytes: ArraySlice<UInt8> = []
  private var state: UInt64

  /// Makes the generator of a seed.
  public init(seed: UInt64) { state = seed }

  /// Makes a generator whose first numbers are some bytes, one each, so that a fuzzer chooses what is made of them.
  ///
  /// When the bytes are used up it goes on from a seed, which is their count.
  public init(bytes: [UInt8]) {
    self.bytes = bytes[...]
    state = UInt64(bytes.count)
  }

  /// The next number; one that is made of a byte has it as each of its bytes.
  public mutating func next() -> UInt64 {
    if let byte = bytes.popFirst() { return UInt64(byte) &* 0x0101_0101_0101_0101 }
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including `bound`; quick rather than perfectly even.
  public mutating func below(_ bound: Int) -> Int { Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(bound)) >> 32) }

  /// True once in `times` on average.
  public mutating func once(in times: Int) -> Bool { below(times) == 0 }

  /// One of the elements.
  ///
  /// - Precondition: there is one.
  public mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// Some of the elements, at least one, in their order.
  ///
  /// - Precondition: there is one.
  public mutating func some<Element>(of elements: [Element]) -> [Element] {
    let kept = elements.filter { _ in once(in: 2) }
    return kept.isEmpty ? [pick(elements)] : kept
  }
}
