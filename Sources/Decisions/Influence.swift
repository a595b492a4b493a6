import Knowledge

/// What an outcome can do to an answer: which verdict it gives, and beside which verdicts it adds something.
///
/// The same for as long as the rules live, and looked at for every part of a tree; so it is worked out once.
struct Influence: Hashable, Sendable {
  /// A way in which a question can be answered: a verdict on a scale, as one bit.
  struct Ends: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// One verdict on one scale.
    init(_ verdict: Verdict, on scale: Scale) {
      rawValue = 1 << UInt32(Self.scaleNumber(scale) * Verdict.allCases.count + Influence.number(verdict))
    }

    private static func scaleNumber(_ scale: Scale) -> Int {
      switch scale {
      case .may: 0
      case .must: 1
      case .informs: 2
      }
    }
  }

  /// The verdict that the outcome gives where it decides; nil where it decides nothing.
  let verdict: Verdict?
  /// The answers to which it adds something where it does not decide.
  let adding: Ends
  /// The answers that it decides.
  let deciding: Ends
  /// The answers on which it has any influence.
  let mattering: Ends

  init(_ outcome: Outcome) {
    verdict = outcome.verdict
    var adding: Ends = []
    var deciding: Ends = []
    for scale in Scale.allCases {
      for end in Settlement.order(on: scale) + [.silent] {
        if end == outcome.verdict { deciding.insert(Ends(end, on: scale)) }
        if Settlement.adds(outcome, to: end, on: scale) { adding.insert(Ends(end, on: scale)) }
      }
    }
    self.adding = adding
    self.deciding = deciding
    mattering = adding.union(deciding)
  }

  /// The number of a verdict among all.
  static func number(_ verdict: Verdict) -> Int {
    switch verdict {
    case .danger: 0
    case .prohibited: 1
    case .needsApproval: 2
    case .advisedAgainst: 3
    case .silent: 4
    case .conditional: 5
    case .permitted: 6
    case .required: 7
    case .recommended: 8
    case .informs: 9
    }
  }
}
