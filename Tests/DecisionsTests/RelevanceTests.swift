import Knowledge
import TestKit
import Testing

@testable import Decisions

@Suite("What can no longer matter")
struct RelevanceTests {
  @Test("what is left out changes no settlement, whatever else comes to hold")
  func irrelevant() {
    for seed in 0..<80 as Range<UInt64> {
      let world = World(seed: seed, limit: 40)
      let relevance = Relevance(world.rules)
      var random = SplitMix64(seed: seed)
      for place in world.places {
        // Some of what holds is known to hold; the rest may still come.
        var held = Relevance.Held()
        var coming: Set<CompiledRules.Entry> = []
        for entry in place.holding {
          if random.once(in: 2) {
            relevance.adding(entry, to: &held)
          } else {
            coming.insert(world.rules.entries[entry])
          }
        }
        let standing = Relevance.Standing(
          held,
          canBeMust: coming.contains(.scale(.must)),
          canBeInforms: coming.contains(.scale(.informs))
        )
        let rest = relevance.mattering(among: place.holding, in: standing)
        #expect(Settlement(applying: rest, in: world.rules) == place.settlement, "seed \(seed)")
      }
    }
  }

  @Test("under a ban only other bans and duties still matter")
  func bans() throws {
    let forces: [Force] = [.prohibited, .advisedAgainst, .permitted, .required, .adds, .ifUnsure, .informs]
    let rules = forces.map { force in Rule.of(RuleID(force.rawValue), force) { $0.duties = [Duty(.must, "Do it.")] } }
    let compiled = CompiledRules(try .of([.of("stage", ["planning"])], rules))
    let relevance = Relevance(compiled)
    var held = Relevance.Held()
    relevance.adding(compiled.entries.firstIndex(of: .outcome(0))!, to: &held)
    let standing = Relevance.Standing(held, canBeMust: false, canBeInforms: false)
    let left = relevance.mattering(among: compiled.entries.indices, in: standing).compactMap { number -> Force? in
      guard case .outcome(let index) = compiled.entries[number] else { return nil }
      return compiled.outcomes[index].force
    }
    #expect(left == [.prohibited, .required, .adds])
  }
}
