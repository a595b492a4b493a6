extension DecisionTree {
  /// A test of one dimension.
  public struct Node: Hashable, Sendable {
    /// The dimension, an index into the space's dimensions.
    public let dimension: Int
    /// Where each value leads, from the first one on.
    private let parts: ArraySlice<Part>

    fileprivate init(dimension: Int, parts: ArraySlice<Part>) {
      self.dimension = dimension
      self.parts = parts
    }

    /// The number of values.
    public var count: Int { parts.count }

    /// Where a value leads; ``Part/impossible`` for those that the box or the vocabulary rules out.
    public subscript(value: Int) -> Part { parts[parts.startIndex + value] }

    /// Where each value leads.
    public var branches: [Part] { Array(parts) }
  }

  /// The tests of a tree, their branches one after the other: a tree has thousands of them, and is made at every answer.
  public struct Nodes: RandomAccessCollection, Sendable {
    private var dimensions: [Int] = []
    /// Where the branches of each test begin.
    private var starts: [Int] = []
    private var parts: [Part] = []

    init() {}

    /// The first index: 0.
    public var startIndex: Int { 0 }
    /// The index behind the last.
    public var endIndex: Int { dimensions.count }

    /// The test at an index.
    ///
    /// - Complexity: O(1).
    public subscript(index: Int) -> Node { Node(dimension: dimensions[index], parts: parts[range(of: index)]) }

    /// The dimension of the test at an index.
    func dimension(of index: Int) -> Int { dimensions[index] }

    /// Where a value leads in the test at an index.
    func branch(of index: Int, for value: Int) -> Part { parts[starts[index] + value] }

    /// Where each value leads in the test at an index.
    func branches(of index: Int) -> ArraySlice<Part> { parts[range(of: index)] }

    /// Tells whether the test at an index has this dimension and these branches.
    func holds(_ dimension: Int, _ branches: ArraySlice<Part>, at index: Int) -> Bool {
      dimensions[index] == dimension && parts[range(of: index)] == branches
    }

    mutating func append(_ dimension: Int, _ branches: ArraySlice<Part>) {
      dimensions.append(dimension)
      starts.append(parts.count)
      parts += branches
    }

    private func range(of index: Int) -> Range<Int> {
      starts[index]..<(index + 1 < starts.count ? starts[index + 1] : parts.count)
    }
  }
}
