import Knowledge

/// Ranks the clauses of a policy for a search: two words, or a whole sentence.
///
/// Looked at are what a clause says and is for, the heading of its section and its id; a word counts more the fewer
/// clauses have it (BM25: Robertson and Zaragoza 2009, doi:10.1561/1500000019). Besides, where the search names a value
/// of the vocabulary in any of its words, the clauses whose rules are about that value come to the front, so that
/// *insta* finds a clause about Instagram; and the other words of that value are looked for too, though they count
/// less, so that *photo* finds what is said of a picture.
public struct ClauseFinder: Sendable {
  /// A value of a fact.
  private struct Meaning: Hashable {
    let fact: FactID
    let value: ValueID
  }

  private let clauses: [Clause]
  private let facts: [Fact]
  private let book: Phrasebook
  /// For each clause, how much each stem weighs in it.
  private let weights: [[String: Double]]
  private let lengths: [Double]
  private let meanLength: Double
  private let holding: [String: Int]

  /// Makes a finder for a policy.
  ///
  /// - Complexity: O(words of all clauses).
  public init(_ knowledge: KnowledgeBase) {
    clauses = knowledge.policy.clauses
    facts = knowledge.vocabulary.facts
    book = Phrasebook(facts)
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
    let words = QuestionText(text)
    let finds = book.finds(in: words)
    let wanted = wanted(words, finds)
    let bonus = bonus(for: namings(words, finds))
    let scored = clauses.indices.map { (index: $0, score: score($0, wanted) + bonus[$0]) }
    return scored.filter { $0.score > 0 }.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.map {
      clauses[$0.index]
    }
  }

  /// What a clause may have for one word of the search: the word itself, or other words for the same thing.
  private struct Wanted {
    let stem: String
    let akin: [String]
  }

  private func wanted(_ text: QuestionText, _ finds: [[Phrasebook.Find]]) -> [Wanted] {
    var wanted: [Wanted] = []
    for (token, finds) in zip(text.tokens, finds) where Self.isTelling(token) {
      guard !wanted.contains(where: { $0.stem == token.stem }) else { continue }
      let others = finds.filter { $0.range.count == 1 }.flatMap {
        facts[$0.entry.fact].values[$0.entry.value].others.filter { !$0.contains(" ") }
      }
      wanted.append(Wanted(stem: token.stem, akin: others.flatMap(Self.stems).uniqued()))
    }
    return wanted
  }

  private func score(_ clause: Int, _ wanted: [Wanted]) -> Double {
    wanted.reduce(0) { sum, one in
      let akin = one.akin.map { score(clause, $0) }.max() ?? 0
      return sum + max(score(clause, one.stem), Self.akinCounts * akin)
    }
  }

  /// How much another word for the same thing counts.
  private static let akinCounts = 0.6

  private func score(_ clause: Int, _ stem: String) -> Double {
    guard let weight = weights[clause][stem] else { return 0 }
    return rarity(holding[stem] ?? 1) * weight * 2.2 / (weight + 1.2 * (0.25 + 0.75 * lengths[clause] / meanLength))
  }

  /// How much it counts that only so many clauses have something: up to four times.
  private func rarity(_ count: Int) -> Double {
    // The growth of the logarithm without a mathematics library.
    min(4, 0.25 + Double((Double(clauses.count) / Double(max(1, count))).exponent) * 0.7)
  }

  // MARK: What the search means

  /// A place in the search with the values that it names: any of them is meant.
  private struct Naming {
    let values: Set<Meaning>
    /// The number of words that name them.
    let words: Int
  }

  /// What is named in the search; words within a longer phrase name nothing of their own.
  private func namings(_ text: QuestionText, _ finds: [[Phrasebook.Find]]) -> [Naming] {
    var namings: [Naming] = []
    var end = 0
    for start in finds.indices where start >= end {
      let longest = finds[start].map(\.range.count).max() ?? 0
      guard longest > 1 || longest == 1 && Self.isTelling(text.tokens[start]) else { continue }
      let values = finds[start].filter { $0.range.count == longest }.map { find in
        Meaning(fact: facts[find.entry.fact].id, value: facts[find.entry.fact].values[find.entry.value].id)
      }
      namings.append(Naming(values: Set(values), words: longest))
      end = start + longest
    }
    return namings
  }

  /// For each clause, how much its rules are about what is named.
  private func bonus(for namings: [Naming]) -> [Double] {
    guard !namings.isEmpty else { return clauses.map { _ in 0 } }
    let about = clauses.map { clause in
      var values: Set<Meaning> = []
      for test in clause.rules.flatMap({ $0.when.alternatives }).joined() where test.relation == .isAny {
        // A rule about many values is about none of them in particular.
        if test.values.count < 4 { values.formUnion(test.values.map { Meaning(fact: test.fact, value: $0) }) }
      }
      return values
    }
    let counts = about.reduce(into: [Meaning: Int]()) { counts, one in
      for value in one { counts[value, default: 0] += 1 }
    }
    return about.map { values in
      namings.reduce(0.0) { sum, naming in
        let best = naming.values.intersection(values).map { rarity(counts[$0] ?? 1) }.max() ?? 0
        return sum + best * (naming.words > 1 ? 2 : 1)
      }
    }
  }

  /// The stems of the words that carry meaning.
  private static func stems(_ text: String) -> [String] {
    QuestionText(text).tokens.filter(isTelling).map(\.stem)
  }

  private static func isTelling(_ token: QuestionText.Token) -> Bool {
    token.text.utf8.count > 1 && !passed.contains(token.text)
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
