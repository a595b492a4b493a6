import Knowledge

extension AdviceReport {
  /// What was read of a question in own words, as programs read it: never what was typed.
  public struct Reading: Encodable, Hashable, Sendable {
    struct FactPart: Encodable, Hashable, Sendable {
      let fact: String
      let values: [String]
      /// The words of the vocabulary that it came from.
      let words: [String]
    }

    struct DoubtPart: Encodable, Hashable, Sendable {
      let fact: String
      let values: [String]
    }

    let facts: [FactPart]
    /// Facts of which two things may be meant.
    let doubts: [DoubtPart]
    /// The number of words that were not understood.
    let unread: Int

    /// Makes it of what was read.
    public init(_ read: ReadQuestion) {
      facts = read.facts.map {
        FactPart(fact: $0.fact.text, values: $0.answer.values.map(\.text), words: $0.words)
      }
      doubts = read.doubts.map { DoubtPart(fact: $0.fact.text, values: $0.values.map(\.text)) }
      unread = read.unread
    }
  }
}
