import Knowledge

/// Finds other words that mean two things, and values for which no other words are known.
///
/// The same word for two values of one fact leaves mayi guessing, so it is an error. For two facts it is a note: which
/// is meant shows when the question is put.
struct OtherWords: Check {
  static let codes: [Finding.Code] = [.clashingWords, .sharedWord, .noOtherWords]

  func findings(in subject: CheckSubject) -> [Finding] {
    let facts = subject.knowledge.vocabulary.facts
    return facts.flatMap(clashes) + facts.compactMap(wordless) + shared(facts)
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

  private func shared(_ facts: [Fact]) -> [Finding] {
    var owners: [String: [(fact: Fact, value: Value)]] = [:]
    for fact in facts {
      for value in fact.values {
        for word in Set(value.others.map(normal)) { owners[word, default: []].append((fact, value)) }
      }
    }
    return owners.sorted { $0.key < $1.key }.compactMap { word, owners in
      guard let first = owners.first, Set(owners.map(\.fact.id)).count > 1 else { return nil }
      let names = owners.map { "`\($0.fact.id)` = `\($0.value.id)`" }.joined(separator: ", ")
      let message = "`\(word)` can mean \(names); make sure that the question asked tells which"
      return Finding(
        .sharedWord,
        .note,
        about: [.fact(first.fact.id)],
        at: first.value.source,
        and: owners[1].value.source,
        message
      )
    }
  }
}
