import Decisions
import Knowledge

/// What was read of a question in a person's own words.
public struct ReadQuestion: Hashable, Sendable {
  /// A fact that the question states.
  public struct Fact: Hashable, Sendable {
    /// The fact.
    public let fact: FactID
    /// What is said of it.
    public let answer: Answer
    /// The vocabulary's words it came from.
    public let words: [String]
  }

  /// The facts, in the order of asking.
  public var facts: [Fact]
  /// The number of words that were not understood.
  public var unread: Int
  /// True where a word speaks of danger to a child.
  public var isDanger: Bool
  /// True where a name or contact was dropped.
  public var droppedNames: Bool

  /// What is said about the reading besides the facts.
  var notes: [String] {
    droppedNames ? ["I left out what looked like a name or a contact. Please do not type names."] : []
  }

  /// The lines that show the reading, to be confirmed.
  func lines(in space: FactSpace) -> [Line] {
    var lines: [Line] = ["I read this as:"]
    for (index, read) in facts.enumerated() {
      guard let fact = space.fact(read.fact) else { continue }
      let words = read.words.isEmpty ? "" : " (\(read.words.joined(separator: ", ")))"
      lines.append(.point(index + 1, "\(fact.name.capitalisedFirst): \(fact.words(for: read.answer))\(words)"))
    }
    if unread > 0 { lines.append(Line("\(unread) \(unread == 1 ? "word was" : "words were") not understood.", style: .faint)) }
    lines += notes.map { Line($0) }
    lines.append("Right? Type yes, a number to change it, or none to start from scratch.")
    return lines
  }
}

/// Reads a question in a person's own words into facts, by the words of the vocabulary.
public struct QuestionReader: Sendable {
  private let rules: CompiledRules

  /// Makes a reader for the facts of these rules.
  public init(_ rules: CompiledRules) { self.rules = rules }

  /// Reads a question.
  ///
  /// - Complexity: O(words of the question · words of the vocabulary).
  public func read(_ text: String) -> ReadQuestion {
    var read = ReadQuestion(facts: [], unread: 0, isDanger: false, droppedNames: PersonalDetail.isLikely(in: text))
    let words = Words(text)
    var used = Set<Int>()
    for fact in rules.space.facts.prefix(rules.space.askedCount) {
      let found = values(of: fact, in: words, using: &used)
      guard !found.isEmpty, fact.arity == .several || found.count == 1 else { continue }
      read.isDanger = read.isDanger || found.contains { $0.value.isDanger }
      let answer = fact.canonical(.values(found.map(\.value.id)))
      read.facts.append(.init(fact: fact.id, answer: answer, words: found.map(\.phrase)))
    }
    read.unread = words.list.indices.filter { !used.contains($0) && words.list[$0].count > 3 }.count
    return read
  }

  private func values(of fact: Fact, in words: Words, using used: inout Set<Int>) -> [(value: Value, phrase: String)] {
    var found: [(value: Value, phrase: String)] = []
    for value in fact.values {
      for phrase in ([value.label] + value.others).map({ Words($0) }) {
        guard let range = words.range(of: phrase) else { continue }
        found.append((value, phrase.joined))
        used.formUnion(range)
        break
      }
    }
    return found
  }
}

extension Words {
  /// Where the other words stand here, side by side and in their order; nil where they do not.
  func range(of other: Words) -> Range<Int>? {
    guard !other.list.isEmpty, other.list.count <= list.count else { return nil }
    return (0...list.count - other.list.count).lazy.map { $0..<$0 + other.list.count }
      .first { list[$0].elementsEqual(other.list) }
  }
}
