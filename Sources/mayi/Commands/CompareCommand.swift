import ArgumentParser
import Checks
import Decisions
import Guidance
import Knowledge
import Pictures
import Platform

/// Puts the same situation to every policy.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "The same situation under every policy, and the clause where they part.",
    discussion: """
      With --all and two policies, all situations in which the two differ are counted, grouped by verdict and clause, each \
      group with one of them to try.
      """
  )

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: ArgumentHelp("A fact: contact=pupil. May repeat.", valueName: "fact=value"))
  var fact: [String] = []

  @Flag(name: .long, help: "Count all situations in which two policies differ.")
  var all = false

  @Flag(name: .long, help: "Print JSON: all groups.")
  var json = false

  @Option(name: .long, help: "How many groups are shown.")
  var limit = 12

  @Argument(help: "The policies; every one where none is named.")
  var policies: [String] = []

  func run() throws {
    let house = try common.house()
    let named = common.policy + policies
    let ids = named.isEmpty && !all ? try house.knowledgeFolder.policies() : named.map { PolicyID($0) }
    guard limit > 0 else { throw Failure(.usage, "--limit takes a number from 1") }
    if all { return try compareAll(ids, in: house) }
    let rules = try ids.map { try house.rules(of: $0) }
    let situations = try situations(rules)
    let comparison = SituationComparison(Array(zip(rules, situations)).map { ($0, $1) })
    if json { return try house.output.write(json: ComparisonReport(comparison)) }
    try house.show(comparison.lines)
  }

  /// The situation for each policy: the facts that it knows.
  private func situations(_ rules: [CompiledRules]) throws -> [Situation] {
    var situations = rules.map { _ in Situation() }
    for text in fact {
      var mistake: SafeText = "there is no policy to compare"
      var isKnown = false
      for (index, one) in rules.enumerated() {
        switch SituationReader(one.space).read([text]) {
        case .success(let answers):
          isKnown = true
          for (fact, answer) in answers { situations[index][fact] = answer }
        case .failure(let found): mistake = SafeText(found.message)
        }
      }
      guard isKnown else { throw Failure(.input, mistake) }
    }
    return situations
  }

  private func compareAll(_ ids: [PolicyID], in house: House) throws {
    guard ids.count == 2 else { throw Failure(.usage, "--all takes two policies: mayi compare --all A B") }
    guard fact.isEmpty else { throw Failure(.usage, "--all looks at all situations; leave --fact out") }
    let sides = try ids.map { try house.rules(of: $0) }
    guard let difference = SituationDifference(sides[0], sides[1]) else {
      throw Failure(.input, "these policies are too large to be compared whole; `mayi check` says why")
    }
    if json { return try house.output.write(json: DifferenceReport(difference, names: ids.map(\.text))) }
    let lines = difference.lines(names: ids.map(\.text), limit: limit) { witness in
      let line = witness.line(policy: ids[0], in: difference.vocabulary)
      return line.replacingStart("mayi ask --policy \(ids[0]) --no-input", with: "mayi compare \(ids[0]) \(ids[1])")
    }
    try house.show(lines)
  }
}

extension String {
  /// The text with another beginning, where it begins so.
  func replacingStart(_ start: String, with other: String) -> String {
    hasPrefix(start) ? other + dropFirst(start.count) : self
  }
}
