import Knowledge

extension CompiledRules {
  /// For each outcome, its rank among those that decide together: the strongest modal first, then the narrower situation, then
  /// the document's order.
  ///
  /// - Complexity: O(rules · log rules) for the first call.
  public var precedence: [Int] {
    ranked.value {
      var weaknesses: [String: Int] = [:]
      for modal in Set(outcomes.map(\.rule.modal)) { weaknesses[modal] = Modal.weakness(modal) }
      let keys = outcomes.map { outcome in
        let narrowness = outcome.rule.when.alternatives.map(\.count).max() ?? 0
        return (weaknesses[outcome.rule.modal]!, -narrowness, outcome.position)
      }
      var ranks = [Int](repeating: 0, count: outcomes.count)
      for (rank, outcome) in outcomes.indices.sorted(by: { keys[$0] < keys[$1] }).enumerated() { ranks[outcome] = rank }
      return ranks
    }
  }
}

/// How strong a policy's verb is.
enum Modal {
  /// 0 for the strongest verbs, more for weaker ones; verbs that are not known come last.
  static func weakness(_ modal: String) -> Int {
    let words = modal.lowercased().split { !$0.isLetter }
    func holds(_ phrase: [Substring]) -> Bool { words.indices.contains { words[$0...].starts(with: phrase) } }
    return order.firstIndex { $0.contains(where: holds) } ?? order.count
  }

  private static let order: [[[Substring]]] = [
    [
      ["never"], ["must"], ["prohibited"], ["not", "permitted"], ["not", "allowed"], ["not", "tolerated"], ["required"],
    ],
    [["do", "not"], ["may", "not"], ["unacceptable"]],
    [["should"]],
  ]
}
