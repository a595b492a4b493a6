/// What may still be spent on working something out, so that what is too tangled is refused and not worked on for hours.
///
/// It counts steps, not time: the same knowledge is refused on every machine, or on none.
struct Effort {
  private var left: Int

  /// The effort for compiling one policy: a few tenths of a second.
  static let ofKnowledge = Effort(50_000_000)
  /// The effort for what is certain in one situation: some hundredths of a second.
  static let ofAnswer = Effort(2_000_000)

  /// An effort of so many steps.
  init(_ steps: Int) { left = steps }

  /// Spends some steps.
  ///
  /// - Returns: false once more was spent than there was.
  mutating func spend(_ steps: Int) -> Bool {
    left -= steps
    return left >= 0
  }
}
