import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Way to yes")
struct WayToYesTests {
  private func ways(_ facts: [FactID: Answer]) throws -> [WayToYes.Change] {
    let rules = try SampleSchool.rules(
      ("fact account \"Whose account?\"\n", "fact account \"Whose account?\"\n  changeable\n")
    )
    return WayToYes(from: rules.decision(in: Situation(facts)), by: rules).changes
  }

  private static let own: [FactID: Answer] = [
    "stage": .value("planning"), "activity": .value("publish"), "account": .value("personal"),
  ]

  @Test("the smallest change is found")
  func smallest() throws {
    let ways = try ways(Self.own)
    #expect(ways.map(\.answers) == [["account": .value("school")]])
    #expect([.permitted, .conditional].contains(ways[0].verdict))
  }

  @Test("nothing is offered for what was done to somebody, nor where it is a yes already")
  func none() throws {
    #expect(try ways(["stage": .value("received"), "contact": .value("pupil")]).isEmpty)
    #expect(try ways(["stage": .value("danger")]).isEmpty)
    #expect(try ways(["activity": .value("publish"), "account": .value("personal")]).isEmpty)
    var facts = Self.own
    facts["account"] = .value("school")
    #expect(try ways(facts).isEmpty)
  }

  @Test("what one sets out to do and whom it is about are not changed")
  func kept() throws {
    let ways = try ways(
      [
        "stage": .value("planning"), "activity": .value("connect"), "contact": .value("pupil"),
        "account": .value("personal"),
      ])
    #expect(ways.isEmpty)
  }

  /// The ways of a shipped policy from facts as flags give them.
  private func ways(_ policy: PolicyID, _ flags: String...) throws -> [WayToYes.Change] {
    let rules = try #require(ShippedRules.rules(of: policy))
    let given = try SituationReader(rules.space).read(flags).get()
    return WayToYes(from: rules.decision(in: Situation(Dictionary(uniqueKeysWithValues: given))), by: rules).changes
  }

  @Test("a post is not made another one, nor moved to a page of one's own", arguments: ShippedRules.names)
  func sameDeed(_ policy: PolicyID) throws {
    for contents in ["contents=pupil,pupil-content=full-name", "contents=school,school-content=news"] {
      let flags = contents.split(separator: ",").map(String.init)
      let ways = try ways(policy, "stage=planning", "activity=publish", "capacity=school-account", flags[0], flags[1])
      for way in ways {
        #expect(way.answers.keys.allSatisfy { $0 == "capacity" }, "\(way)")
        #expect(way.answers["capacity"] == .value("class-platform"), "\(way)")
      }
    }
  }

  @Test("nobody is sent among pupils, to the school's equipment for their own ends, or told that it is for work")
  func nonsense() throws {
    for policy in ShippedRules.names {
      for place in ["pupils-present", "staffroom", "elsewhere"] {
        let ways = try ways(
          policy,
          "stage=planning",
          "activity=use",
          "purpose=own",
          "device=own",
          "time=working",
          "place=\(place)"
        )
        for way in ways {
          #expect(way.answers["purpose"] == nil && way.answers["device"] == nil, "\(way)")
          #expect(way.answers["place"] != .value("pupils-present"), "\(way)")
        }
      }
    }
  }

  @Test("what may be left out of a thing is left out, and not exchanged")
  func leftOut() throws {
    let ways = try ways(
      "maesteg",
      "stage=planning",
      "activity=account",
      "account-change=profile",
      "capacity=own-account",
      "platform=linkedin",
      "profile-shows=logo"
    )
    #expect(ways.allSatisfy { $0.answers["profile-shows"].map { $0 == .values([]) } ?? true }, "\(ways)")
  }

  @Test(
    "every way of a shipped policy is verified, better, the smallest, and claims no leave",
    arguments: ShippedRules.names
  )
  func shipped(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    var found = 0
    for seed in 4_000..<4_010 as Range<UInt64> {
      var walk = RandomWalk(rules, seed: seed)
      walk.goToTheEnd()
      let decision = walk.session.interview.decision
      guard decision.situation["stage"] == .value("planning"), decision.verdict == .prohibited else { continue }
      let ways = WayToYes(from: decision, by: rules).changes
      #expect(Set(ways.map(\.answers.count)).count <= 1)
      found += ways.count
      for way in ways {
        let told = Comment(rawValue: "\(RandomWalk.flags(for: walk.said)): \(way)")
        let other = rules.decision(in: way.answers.reduce(decision.situation) { $0.answering($1.key, with: $1.value) })
        #expect(other.reachable.first == way.verdict, told)
        #expect(Verdict.strictness(way.verdict) > Verdict.strictness(.prohibited), told)
        #expect(![.silent, .danger].contains(way.verdict), told)
        for id in way.answers.keys {
          let fact = try #require(rules.space.fact(id))
          #expect(fact.isChangeable && !fact.isVolunteered && decision.situation[id] != nil, told)
          #expect(rules.space.index(of: id)! < rules.space.askedCount, told)
        }
        guard way.answers.count > 1 else { continue }
        for id in way.answers.keys {
          let fewer = way.answers.filter { $0.key != id }
          let less = rules.decision(in: fewer.reduce(decision.situation) { $0.answering($1.key, with: $1.value) })
          #expect([.prohibited, .silent, .danger].contains(less.reachable.first), told)
        }
      }
    }
    print("\(policy): \(found) ways to yes verified")
  }
}
