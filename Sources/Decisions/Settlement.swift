import Knowledge

/// The settled part of an advice: the verdict, what decides it, and what adds leaves, conditions, duties or somebody to
/// ask.
///
/// Two situations with equal settlements get the same answer, so a question is worth asking only where it can change
/// the settlement.
public struct Settlement: Hashable, Sendable {
  /// The verdict.
  public internal(set) var verdict: Verdict
  /// The outcomes that decide it, strictest first: indexes into ``CompiledRules/outcomes``; empty for silence and
  /// danger.
  public internal(set) var deciding: [Int]
  /// The outcomes that add something to be done, in the same order.
  public internal(set) var adding: [Int]
  /// The known silences that explain a silent verdict: indexes into ``CompiledRules/silences``.
  public internal(set) var silences: [Int]

  /// The settlement of a situation in which a child may be at risk.
  static let danger = Settlement(verdict: .danger, deciding: [], adding: [], silences: [])
}

extension Settlement {
  /// The settlement of a situation in which just these entries hold; nil where the situation cannot exist.
  ///
  /// - Complexity: O(number of entries that hold).
  init?(applying entries: some Sequence<Int>, in rules: CompiledRules) {
    var scale = Scale.may
    var outcomes: [Int] = []
    var silences: [Int] = []
    var isDanger = false
    for entry in entries {
      switch rules.entries[entry] {
      case .impossible: return nil
      case .danger: isDanger = true
      case .scale(.must): scale = .must
      case .scale(.informs): if scale != .must { scale = .informs }
      case .scale: break
      case .outcome(let index): outcomes.append(index)
      case .silence(let index): silences.append(index)
      }
    }
    self = isDanger ? .danger : Settlement(outcomes, silences: silences, on: scale, in: rules.influences)
  }

  /// The settlement of outcomes that apply, on a scale.
  private init(_ applying: [Int], silences: [Int], on scale: Scale, in influences: [Influence]) {
    let verdict = Self.verdict(of: applying.compactMap { influences[$0].verdict }, on: scale)
    let end = Influence.Ends(verdict, on: scale)
    self.verdict = verdict
    deciding = applying.filter { influences[$0].verdict == verdict }
    adding = applying.filter { influences[$0].verdict != verdict && influences[$0].adding.contains(end) }
    self.silences = verdict == .silent ? silences : []
  }

  /// The verdict that the strictest of `verdicts` gives on a scale.
  private static func verdict(of verdicts: [Verdict], on scale: Scale) -> Verdict {
    order(on: scale).first(where: verdicts.contains) ?? .silent
  }

  /// The verdicts that can answer on a scale, in the order in which they win; where there is none of them, it is
  /// silence.
  ///
  /// What must be done answers first where something has happened. Where nothing must be done, the thing itself is judged
  /// as if it had been asked before; what should be done stands beside a no, and before a yes.
  static func order(on scale: Scale) -> [Verdict] {
    let no: [Verdict] = [.prohibited, .needsApproval, .advisedAgainst]
    let yes: [Verdict] = [.conditional, .permitted]
    return switch scale {
    case .may: no + yes
    case .must: [.required] + no + [.recommended] + yes + [.informs]
    case .informs: [.informs]
    }
  }

  /// Tells whether an outcome that does not decide adds something to an answer.
  static func adds(_ outcome: Outcome, to verdict: Verdict, on scale: Scale) -> Bool {
    guard outcome.hasContent else { return false }
    if outcome.part != .decides, outcome.force == .adds || outcome.force.scale == .must { return false }
    switch outcome.force {
    case .informs: return false
    case .required, .recommended: return scale != .informs && !outcome.duties.isEmpty
    case .adds:
      // What something is to be done like is idle where it is not to be done; a duty is not.
      if [.prohibited, .required, .recommended].contains(verdict) { return !outcome.duties.isEmpty }
      return verdict != .informs
    case .ifUnsure: return verdict == .silent
    case .conditional, .permitted: return [.needsApproval, .advisedAgainst, .conditional, .permitted].contains(verdict)
    case .needsApproval, .advisedAgainst: return [.needsApproval, .advisedAgainst].contains(verdict)
    case .prohibited: return false
    }
  }

  /// The settlement of two that hold side by side, for two members of a set or two answers that are not sure: the
  /// strictest verdict, and what goes with it.
  func joined(with other: Settlement, in outcomes: [Outcome]) -> Settlement {
    self == other ? self : Self.joined([self, other], in: outcomes)
  }

  /// The settlement of several that hold side by side.
  ///
  /// - Precondition: there is at least one.
  private static func joined(_ settlements: [Settlement], in outcomes: [Outcome]) -> Settlement {
    // Where a child may be at risk nothing else counts.
    if settlements.contains(where: { $0.verdict == .danger }) { return .danger }
    let verdict = settlements.map(\.verdict).min { strictness($0) < strictness($1) }!
    var deciding = BitSet(capacity: outcomes.count)
    var adding = deciding
    var silences = BitSet(capacity: (settlements.compactMap(\.silences.last).max() ?? -1) + 1)
    for one in settlements {
      if one.verdict == verdict {
        one.deciding.forEach { deciding.insert($0) }
        one.adding.forEach { adding.insert($0) }
        one.silences.forEach { silences.insert($0) }
      } else {
        // Duties to do something now hold whatever the verdict on the rest.
        for index in one.deciding + one.adding where outcomes[index].force.scale == .must { adding.insert(index) }
      }
    }
    adding.subtract(deciding)
    return Settlement(
      verdict: verdict,
      deciding: Array(deciding),
      adding: Array(adding),
      silences: Array(silences)
    )
  }

  /// The rank of a verdict among all, strictest first.
  ///
  /// The scales do not mix within one question; where two members of a set are answered on different scales, what must
  /// be done comes after a ban and before everything else.
  static func strictness(_ verdict: Verdict) -> Int { ranks[Influence.number(verdict)] }

  /// The verdicts, strictest first.
  static let byStrictness: [Verdict] = [
    .danger, .prohibited, .required, .needsApproval, .advisedAgainst, .recommended, .silent, .conditional, .permitted,
    .informs,
  ]

  /// For each verdict, by its number, its rank.
  private static let ranks = Verdict.allCases.sorted { Influence.number($0) < Influence.number($1) }
    .map { byStrictness.firstIndex(of: $0)! }
}

extension Settlement: Mixing {
  var mixed: UInt64 {
    var mixed = UInt64(Influence.number(verdict))
    for part in [deciding, adding, silences] {
      mixed = mixed.mixing(part.count)
      for index in part { mixed = mixed.mixing(index) }
    }
    return mixed
  }
}

extension Settlement {
  /// What is already known where several settlements can still be reached: the strictest verdict, and what goes with it
  /// in every one of them.
  ///
  /// Where each of them is decided by another rule, all of those are named. Nil where there is no settlement.
  static func common(to settlements: [Settlement], in outcomes: [Outcome]) -> Settlement? {
    guard let first = settlements.first else { return nil }
    guard settlements.count > 1 else { return first }
    let strictest = joined(settlements, in: outcomes)
    let leading = settlements.filter { $0.verdict == strictest.verdict }
    func shared(_ parts: some Collection<[Int]>) -> [Int] {
      parts.dropFirst().reduce(parts.first!) { shared, part in
        shared.isEmpty ? shared : shared.filter(part.contains)
      }
    }
    let sure = shared(leading.map(\.deciding))
    let deciding = sure.isEmpty ? strictest.deciding : sure
    let adding = shared(settlements.map { $0.deciding + $0.adding })
    return Settlement(
      verdict: strictest.verdict,
      deciding: deciding,
      adding: adding.filter { !deciding.contains($0) }.sorted(),
      silences: shared(leading.map(\.silences))
    )
  }
}

extension Settlement {
  /// The part of it for which a question is worth a person's time.
  ///
  /// One more clause that forbids what is forbidden already, or one more condition on what the policy is silent about, changes
  /// nothing that a person would do; a verdict, a duty, a leave or somebody to ask does.
  func essential(in outcomes: [Outcome]) -> Settlement {
    var essential = self
    func isEssential(_ index: Int) -> Bool { !outcomes[index].duties.isEmpty || !outcomes[index].rule.asks.isEmpty }
    switch verdict {
    case .prohibited: essential.deciding = deciding.filter(isEssential)
    case .silent:
      essential.adding = adding.filter(isEssential)
      essential.silences = Array(silences.prefix(1))
    default: break
    }
    return essential
  }
}
