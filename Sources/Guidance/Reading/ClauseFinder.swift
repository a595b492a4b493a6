import Knowledge

/// Ranks the clauses of a policy for a search: two words, or a whole sentence.
///
/// Looked at are what a clause says and is for, the heading of its section, its id, and the words that the vocabulary
/// has for what its rules are about, so that *insta* finds a clause about Instagram. A word counts more the fewer
/// clauses have it (BM25: Robertson and Zaragoza 2009, doi:10.1561/1500000019).
public struct ClauseFinder: Sendable {
  private let clauses: [Clause]
  /// For each clause, how much each stem weighs in it.
  private let weights: [[String: Double]]
  private let lengths: [Double]
  private let meanLength: Double
  private let holding: [String: Int]

  /// Makes a finder for a policy.
  ///
  /// - Complexity: O(words of all clauses and of the vocabulary).
  public init(_ knowledge: KnowledgeBase) {
    clauses = knowledge.policy.clauses
    let spoken = Self.spokenWords(knowledge.vocabulary)
    let headings = Dictionary(uniqueKeysWithValues: knowledge.policy.sections.map { ($0.id, Self.stems($0.heading)) })
    weights = clauses.map { clause in
      var weights: [String: Double] = [:]
      func add(_ stems: some Sequence<String>, _ weight: Double) {
        for stem in stems { weights[stem, default: 0] += weight }
      }
      add(Self.stems(clause.says), 1)
      add(Self.stems(clause.purpose), 0.5)
      add(headings[clause.section] ?? [], 0.5)
      add(Self.stems(clause.id.text), 0.5)
      var meant: Set<String> = []
      for test in clause.rules.flatMap({ $0.when.alternatives }).joined() where test.relation != .isNot {
        for value in test.values { meant.formUnion(spoken[test.fact]?[value] ?? []) }
      }
      add(meant.sorted(), 0.4)
      return weights
    }
    lengths = weights.map { $0.values.reduce(0, +) }
    meanLength = max(1, lengths.reduce(0, +) / Double(max(1, lengths.count)))
    holding = weights.reduce(into: [:]) { counts, one in for stem in one.keys { counts[stem, default: 0] += 1 } }
  }

  /// The clauses that speak of the words, the most relevant first, ties in the document's order; empty where none
  /// does.
  ///
  /// - Complexity: O(clauses · words of the search).
  public func find(_ text: String) -> [Clause] {
    let wanted = Self.stems(text).uniqued()
    let scored = clauses.indices.map { (index: $0, score: score($0, wanted)) }
    return scored.filter { $0.score > 0 }.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.map {
      clauses[$0.index]
    }
  }

  private func score(_ clause: Int, _ wanted: [String]) -> Double {
    wanted.reduce(0) { sum, stem in
      guard let weight = weights[clause][stem] else { return sum }
      let rarity = Double(clauses.count) / Double(holding[stem] ?? 1)
      // The growth of the logarithm without a mathematics library: rare words count up to four times.
      let idf = min(4, 0.25 + Double(rarity.exponent) * 0.7)
      return sum + idf * weight * 2.2 / (weight + 1.2 * (0.25 + 0.75 * lengths[clause] / meanLength))
    }
  }

  /// The stems of the words that carry meaning.
  private static func stems(_ text: String) -> [String] {
    QuestionText(text).tokens.filter { $0.text.utf8.count > 1 && !passed.contains($0.text) }.map(\.stem)
  }

  private static func spokenWords(_ vocabulary: Vocabulary) -> [FactID: [ValueID: Set<String>]] {
    var spoken: [FactID: [ValueID: Set<String>]] = [:]
    for fact in vocabulary.facts {
      for value in fact.values {
        spoken[fact.id, default: [:]][value.id] = Set((value.others + [value.label]).flatMap(stems))
      }
    }
    return spoken
  }

  private static let passed: Set<String> = [
    "the", "a", "an", "and", "or", "of", "to", "in", "on", "at", "for", "with", "is", "are", "be", "it", "this", "that",
    "i", "my",
    "me", "we", "our", "you", "your", "can", "may", "must", "should", "not", "do", "does", "if", "what", "who", "when",
    "by", "as",
    "from", "any", "have", "has", "was", "there", "they", "their", "them", "about", "will", "would", "could", "am",
    "so", "up",
  ]
}
