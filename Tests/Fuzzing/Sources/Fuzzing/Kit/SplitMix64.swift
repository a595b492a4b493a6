/// The numbers from which the random knowledge of other tests is made, here taken from the fuzzer's bytes.
///
/// Has the name and the functions of the generator that it stands for, because the maker of random knowledge is compiled
/// with it. When the bytes are used up it goes on as that generator does, from a fixed seed.
struct SplitMix64: RandomNumberGenerator {
  private var bytes: ArraySlice<UInt8>
  private var state: UInt64

  init(seed: UInt64) {
    bytes = []
    state = seed
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes[...]
    state = UInt64(bytes.count)
  }

  /// True once every byte has been used.
  var isUsedUp: Bool { bytes.isEmpty }

  /// The next number; a byte of input gives its eight highest bits of the upper half, which ``below(_:)`` uses.
  mutating func next() -> UInt64 {
    if let byte = bytes.popFirst() { return UInt64(byte) &* 0x0101_0101_0101_0101 }
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including `bound`.
  mutating func below(_ bound: Int) -> Int { Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(bound)) >> 32) }

  /// True once in `times` on average.
  mutating func once(in times: Int) -> Bool { below(times) == 0 }

  /// One of the elements.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// Some of the elements, at least one, in their order.
  mutating func some<Element>(of elements: [Element]) -> [Element] {
    let kept = elements.filter { _ in once(in: 2) }
    return kept.isEmpty ? [pick(elements)] : kept
  }
}
