import FoundationEssentials
import Knowledge
import TestKit
import Testing

@testable import Decisions

/// The policies in `knowledge/`, each held against the reference evaluator.
@Suite("Shipped knowledge")
struct ShippedKnowledgeTests {
  /// The number of places that are looked at where there are more.
  private static let sample = 800

  @Test("every shipped policy answers as the reference evaluator does", arguments: Shipped.policies)
  func policy(_ id: PolicyID) throws {
    guard let knowledge = Shipped.knowledge(of: id) else {
      print("skipped: the policy \(id) does not load yet")
      return
    }
    let world = World(knowledge, seed: 2, limit: Self.sample)
    #expect(world.strangers.isEmpty)
    #expect(world.rules.tangled.isEmpty)
    for place in world.places {
      let open = world.rules.open(in: place.box)
      let certain = world.rules.certain(in: place.box)
      guard open != place.holding || certain != open else { continue }
      let message = "\(place.view): \(world.names(open)), \(world.names(certain)), not \(world.names(place.holding))"
      Issue.record(Comment(rawValue: message))
      break
    }
    try decisions(world)
    print("\(id): \(world.places.count) situations\(world.isWhole ? ", all there are" : " of very many") looked at")
  }

  private func decisions(_ world: World) throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<25 {
      let situation = world.situation(using: &random, whole: true)
      let decision = world.rules.decision(in: situation)
      let verdict = world.reference.verdict(in: situation)
      if decision.isImpossible ? verdict != nil : decision.verdict != verdict {
        Issue.record("\(situation.answers): \(decision.verdict as Any), not \(verdict as Any)")
        return
      }
    }
  }
}

/// The knowledge of this checkout.
enum Shipped {
  private static let root = "\(#filePath)".split(separator: "/").dropLast(3).joined(separator: "/")
  private static let folder = "/\(root)/knowledge"

  /// The policies, by the names of their folders.
  static let policies: [PolicyID] = names(in: folder)
    .filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/card.policy") }
    .map { PolicyID($0) }

  /// A policy with the shared vocabulary; nil where it does not load.
  static func knowledge(of policy: PolicyID) -> KnowledgeBase? {
    KnowledgeParser.read(
      vocabulary: files(in: "vocabulary"),
      policy: policy,
      files: files(in: policy.text),
      practices: files(in: "practice")
    ).knowledge
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private static func files(in name: String) -> [SourceFile] {
    names(in: "\(folder)/\(name)").compactMap { file in
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)/\(file)") else { return nil }
      return SourceFile(name: "knowledge/\(name)/\(file)", bytes: Array(data))
    }
  }
}
