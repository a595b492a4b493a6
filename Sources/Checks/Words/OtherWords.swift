import Decisions
import Knowledge

/// Finds other words that mean two things, and values for which no other words are known.
///
/// The same word for two values of one fact leaves mayi guessing, so it is an error. For two facts that can exist in
/// one situation it is a note: which is meant shows when the question is put.
struct OtherWords: Check {
  static let codes: [Finding.Code] = [.clashingWords, .sharedWord, .noOtherWords]

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    let facts = subject.knowledge.vocabulary.facts
    return facts.flatMap(clashes) + facts.compactMap(wordless) + shared(subject)
  }

  /// The words for a value: its other words, its name and its label.
  private func words(_ value: Value) -> Set<String> {
    Set((value.others + [value.id.text, value.label]).map(normal))
  }

  private func normal(_ word: String) -> String {
    word.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }).joined(separator: " ")
  }

  private func clashes(in fact: Fact) -> [Finding] {
    var owners: [String: Value] = [:]
    return fact.values.flatMap { value in
      words(value).sorted().compactMap { word in
        guard let first = owners.updateValue(value, forKey: word) else { return nil }
        owners[word] = first
        return Finding(
          .clashingWords,
          .error,
          about: [.fact(fact.id)],
          at: value.source,
          and: first.source,
          "`\(word)` means both `\(first.id)` and `\(value.id)` of `\(fact.id)`; take it from one of them"
        )
      }
    }
  }

  private func wordless(_ fact: Fact) -> Finding? {
    let values = fact.values.filter(\.others.isEmpty)
    guard let first = values.first else { return nil }
    let names = values.map { "`\($0.id)`" }.joined(separator: ", ")
    let message = "no other words are known for \(names) of `\(fact.id)`; add `other` with what people say"
    return Finding(.noOtherWords, .note, about: [.fact(fact.id)], at: first.source, message)
  }

  private func shared(_ subject: CheckSubject) -> [Finding] {
    var atlas = subject.zones.atlas
    var owners: [String: [(fact: Fact, value: Value)]] = [:]
    for fact in subject.knowledge.vocabulary.facts {
      for value in fact.values {
        for word in Set(value.others.map(normal)) { owners[word, default: []].append((fact, value)) }
      }
    }
    var pairs: [[FactID]: (words: [String], source: SourceRange, other: SourceRange)] = [:]
    for (word, owners) in owners.sorted(by: { $0.key < $1.key }) {
      for (index, one) in owners.enumerated() {
        for rival in owners[(index + 1)...] where areThere(one.fact, rival.fact, subject, &atlas) {
          pairs[[one.fact.id, rival.fact.id], default: ([], one.value.source, rival.value.source)].words.append(word)
        }
      }
    }
    return pairs.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { facts, pair in
      let words = pair.words.map { "`\($0)`" }.joined(separator: ", ")
      let message = "\(words) can mean `\(facts[0])` or `\(facts[1])`; make sure that the question asked tells which"
      return Finding(
        .sharedWord,
        .note,
        about: facts.map(Finding.Subject.fact),
        at: pair.source,
        and: pair.other,
        message
      )
    }
  }

  /// Tells whether two facts exist together in some situation.
  private func areThere(_ one: Fact, _ other: Fact, _ subject: CheckSubject, _ atlas: inout Atlas) -> Bool {
    guard one.id != other.id, let first = subject.rules.space.index(of: one.id),
      let second = subject.rules.space.index(of: other.id)
    else { return false }
    let existence = subject.zones.existence
    return !atlas.intersection([existence[first], existence[second], subject.zones.possible]).isEmpty
  }
}
