extension DecisionTree {
  /// The tree with other settlements at its leaves, parts that have become equal put together.
  ///
  /// - Complexity: O(nodes · values).
  func mappingSettlements(_ transform: (Settlement) -> Settlement) -> DecisionTree {
    let mapped = settlements.map(transform)
    guard mapped != settlements else { return self }
    var store = PartStore()
    let root = store.take(self, settlements: mapped)
    return DecisionTree(rules: rules, root: root, store: store)
  }
}
