import Knowledge
import TestKit
import Testing

@testable import Decisions

@Suite("The verdict alone")
struct ProspectTests {
  @Test("is the verdict of the whole decision, and exists where that does", arguments: 0..<150 as Range<UInt64>)
  func twins(seed: UInt64) {
    let world = World(seed: seed, limit: 0)
    var random = SplitMix64(seed: seed &* 17)
    for round in 0..<20 {
      let situation = world.situation(using: &random, whole: round % 4 == 0)
      let decision = world.rules.decision(in: situation)
      let prospect = world.rules.prospect(in: situation)
      #expect(prospect.verdict == decision.verdict, "seed \(seed): \(situation.answers)")
      #expect(prospect.strictest == decision.reachable.first, "seed \(seed): \(situation.answers)")
      #expect(world.rules.canExist(situation) == !decision.isImpossible, "seed \(seed): \(situation.answers)")
      #expect(world.rules.parked(in: situation) == decision.parked)
    }
  }
}
