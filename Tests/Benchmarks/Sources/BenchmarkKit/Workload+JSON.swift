import FoundationEssentials

extension Workload {
  /// Reads a workload that was made for other engines too: JSON with facts, rules, assignments and their right answers.
  public init(json bytes: [UInt8]) throws {
    let file = try JSONDecoder().decode(File.self, from: Data(bytes))
    facts = file.facts.map { Fact(name: $0.name, values: $0.values) }
    guard facts.count == 10, file.modalities == Self.forces else {
      throw BenchmarkFailure(description: "this workload has not the ten facts or the five forces that were expected")
    }
    let facts = facts
    func masks(_ named: [String: [String]]) -> [UInt32] {
      facts.map { fact in
        guard let values = named[fact.name] else { return 1 << UInt32(fact.values.count) - 1 }
        return values.reduce(0) { mask, value in
          fact.values.firstIndex(of: value).map { mask | 1 << UInt32($0) } ?? mask
        }
      }
    }
    rules = file.rules.map { rule in
      let rank = Self.forces.firstIndex(of: rule.modality) ?? 0
      return Rule(id: rule.id, rank: rank, when: masks(rule.when), unless: rule.unless.map(masks))
    }
    queries = file.queries.flatMap { $0.utf8.map { $0 <= 57 ? $0 - 48 : $0 - 87 } }
    expected = zip(file.expected, file.strictest.utf8).map { rules, digit in
      Answer(rules: rules, strictest: digit == 45 ? nil : Int(digit) - 48)
    }
  }

  /// The file as it is written.
  private struct File: Decodable {
    struct Fact: Decodable {
      let name: String
      let values: [String]
    }

    struct Rule: Decodable {
      let id: String
      let modality: String
      let when: [String: [String]]
      let unless: [String: [String]]?
    }

    let facts: [Fact]
    let modalities: [String]
    let rules: [Rule]
    let queries: [String]
    let expected: [[Int]]
    let strictest: String
  }
}
