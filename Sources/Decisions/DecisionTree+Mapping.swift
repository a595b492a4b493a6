extension DecisionTree {
  /// The tree with other settlements at its leaves, parts that have become equal put together.
  ///
  /// - Complexity: O(nodes · values).
  func mappingSettlements(_ transform: (Settlement) -> Settlement) -> DecisionTree {
    var settlements: [Settlement] = []
    var leafIndex: [Settlement: Int] = [:]
    let leaves = self.settlements.map { settlement -> Part in
      let mapped = transform(settlement)
      if let known = leafIndex[mapped] { return .leaf(known) }
      settlements.append(mapped)
      leafIndex[mapped] = settlements.count - 1
      return .leaf(settlements.count - 1)
    }
    var nodes: [Node] = []
    var nodeIndex: [Node: Int] = [:]
    var parts: [Part] = []
    func mapped(_ part: Part) -> Part {
      switch part {
      case .impossible: .impossible
      case .leaf(let index): leaves[index]
      case .node(let index): parts[index]
      }
    }
    // Every part stands before those that lead to it.
    for node in self.nodes {
      let branches = node.branches.map(mapped)
      let possible = branches.filter { $0 != .impossible }
      if let first = possible.first, possible.allSatisfy({ $0 == first }) {
        parts.append(first)
        continue
      }
      let new = Node(dimension: node.dimension, branches: branches)
      if let known = nodeIndex[new] {
        parts.append(.node(known))
      } else {
        nodes.append(new)
        nodeIndex[new] = nodes.count - 1
        parts.append(.node(nodes.count - 1))
      }
    }
    return DecisionTree(rules: rules, root: mapped(root), nodes: nodes, settlements: settlements)
  }
}
