extension DecisionTree {
  /// The tree with other settlements at its leaves, parts that have become equal put together.
  ///
  /// - Complexity: O(nodes · values).
  func mappingSettlements(_ transform: (Settlement) -> Settlement) -> DecisionTree {
    var store = PartStore()
    let root = store.take(self, transform)
    return DecisionTree(rules: rules, root: root, store: store)
  }
}
