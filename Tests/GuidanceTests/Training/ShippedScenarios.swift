import FoundationEssentials
import Knowledge
import Testing

@testable import Guidance

/// The scenarios that are shipped, read from the checkout.
enum ShippedScenarios {
  /// The scenarios of a policy in the order of their names, each with the session that it is told from.
  static func all(of policy: PolicyID) throws -> [(scenario: Scenario, session: SourceFile?)] {
    let folder = "transcripts/\(policy)"
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(Shipped.root)/\(folder)/scenarios").sorted()
    return try names.map { name in
      let path = "\(folder)/scenarios/\(name)"
      let scenario = try ScenarioParser.read(SourceFile(name: path, text: Shipped.text(path))).get()
      let session = scenario.transcript.map { SourceFile(name: $0.text, text: Shipped.text("\(folder)/\($0.text)")) }
      return (scenario, session)
    }
  }

  /// The same, held against the rules of the policy.
  static func exercises(of policy: PolicyID) throws -> [Exercise] {
    let rules = try #require(ShippedRules.rules(of: policy))
    return try all(of: policy).map { try Exercise.make($0.scenario, session: $0.session, by: rules).get() }
  }
}
