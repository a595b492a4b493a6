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
    /// The words it came from: those of the question that the vocabulary or a turn of phrase has; never others.
    public let words: [String]
  }

  /// A fact of which the question may say two things; it is not taken but asked about.
  public struct Doubt: Hashable, Sendable {
    /// The fact.
    public let fact: FactID
    /// What may be meant, in the vocabulary's order.
    public let values: [ValueID]
  }

  /// The facts, in the order of asking.
  public var facts: [Fact] = []
  /// What may mean two things, in the order of asking.
  public var doubts: [Doubt] = []
  /// The number of words that were not understood.
  public var unread = 0
  /// True where a word speaks of danger to a child.
  public var isDanger = false
  /// True where a name or contact was dropped.
  public var droppedNames = false

  /// The reading with another answer to one of its facts; the words that led to the wrong one go with it.
  func correcting(_ fact: FactID, to answer: Answer) -> ReadQuestion {
    var copy = self
    for index in facts.indices where facts[index].fact == fact {
      copy.facts[index] = Fact(fact: fact, answer: answer, words: [])
    }
    return copy
  }

  /// What this one says besides another.
  public func without(_ other: ReadQuestion) -> ReadQuestion {
    var copy = ReadQuestion()
    copy.facts = facts.filter { fact in !other.facts.contains { $0.fact == fact.fact && $0.answer == fact.answer } }
    copy.doubts = doubts.filter { !other.doubts.contains($0) }
    return copy
  }

  /// What is said about the reading besides the facts.
  var notes: [String] {
    droppedNames ? ["I left out what looked like a name or a contact. Please do not type names."] : []
  }

  /// The lines that show the reading, to be confirmed.
  public func lines(in space: FactSpace) -> [Line] {
    var lines: [Line] = (facts.isEmpty ? [] : ["I read this as:"]) + points(in: space)
    if unread > 0 {
      lines.append(Line("\(unread) \(unread == 1 ? "word was" : "words were") not understood.", style: .faint))
    }
    lines += notes.map { Line($0) }
    lines.append("Right? Type yes, a number to change it, or none to start from scratch.")
    return lines
  }

  /// The facts as numbered points, and what is left in doubt.
  public func points(in space: FactSpace) -> [Line] {
    facts.enumerated().compactMap { index, read -> Line? in
      guard let fact = space.fact(read.fact) else { return nil }
      let words = read.words.isEmpty ? "" : " (\(read.words.joined(separator: ", ")))"
      return .point(index + 1, "\(fact.name.capitalisedFirst): \(fact.words(for: read.answer))\(words)")
    } + doubts.map { Line("\(sentence(on: $0, in: space)) I will ask.") }
  }

  /// What is said of a fact of which two things may be meant: both are named.
  func sentence(on doubt: Doubt, in space: FactSpace) -> String {
    guard let fact = space.fact(doubt.fact) else { return "" }
    let labels = doubt.values.compactMap { fact.value($0)?.label }
    return "\(fact.name.capitalisedFirst): this could mean \(labels.joined(separator: ", or "))."
  }
}
