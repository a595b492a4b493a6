import Knowledge

/// Turns rules into outcomes with the region of situations in which each holds.
///
/// A rule's region is its `when` within the scope it inherits, minus its limits, minus the exceptions that name it,
/// minus what cannot exist.
struct RuleCompiler {
  /// An outcome and where it holds.
  struct Compiled {
    let outcome: Outcome
    let region: Region
  }

  private let knowledge: KnowledgeBase
  private let rules: [Rule]
  private let parts: [ClauseID: Clause.Part]
  private let scopes: [ClauseID: Condition]
  private var compiler: ConditionCompiler
  private var applied: [RuleID: Region] = [:]
  private let lifting: [RuleID: [Rule]]
  /// The situations that cannot exist.
  let impossible: Region
  /// Rules that cannot be worked out; they have no outcome.
  ///
  /// Their region is cut into more boxes than ``Region/limit``, or the effort for all rules was spent before.
  private(set) var tangled: [RuleID] = []

  init(_ knowledge: KnowledgeBase, space: FactSpace, effort: Effort = .ofKnowledge) {
    self.knowledge = knowledge
    compiler = ConditionCompiler(space: space, effort: effort)
    impossible = compiler.impossible(knowledge.vocabulary.impossible)
    let clauses = knowledge.policy.clauses
    rules = knowledge.policy.rules
    parts = Dictionary(clauses.map { ($0.id, $0.part) }) { first, _ in first }
    var scopes: [ClauseID: Condition] = [:]
    for section in knowledge.policy.sections {
      for clause in section.clauses {
        scopes[clause.id] = (section.applies ?? .always).and(clause.applies ?? .always)
      }
    }
    self.scopes = scopes
    lifting = Self.lifting(rules, clauses: clauses)
  }

  /// The region where a condition holds, what cannot exist left out.
  mutating func possible(_ condition: Condition?) -> Region {
    compiler.region(condition).subtracting(impossible, in: compiler.space, &compiler.effort)
  }

  /// The situations in either region.
  mutating func union(_ one: Region, _ other: Region) -> Region {
    one.union(other, in: compiler.space, &compiler.effort)
  }

  /// The region where a fact is there to be asked.
  mutating func existence(of fact: Int) -> Region { compiler.existence(of: fact) }

  /// The outcomes of every rule, in the document's order.
  mutating func outcomes() -> [Compiled] {
    rules.enumerated().flatMap { outcomes(of: $1, at: $0) }
  }

  private mutating func outcomes(of rule: Rule, at position: Int) -> [Compiled] {
    let space = compiler.space
    let reach = reach(of: rule)
    var rest = reach
    var result: [Compiled] = []
    var isTangled = false
    defer { if isTangled { tangled.append(rule.id) } }
    func add(_ origin: Outcome.Origin, _ force: Force?, _ region: Region) {
      guard let force, !region.isEmpty else { return }
      guard !region.isTangled else { return isTangled = true }
      let outcome = Outcome(
        rule: rule,
        position: position,
        origin: origin,
        force: force,
        part: parts[rule.clause] ?? .decides
      )
      result.append(Compiled(outcome: outcome, region: region))
    }
    for (index, limit) in rule.limits.enumerated() {
      let limited = compiler.region(limit.condition)
      add(.limit(index), limit.leaving.force, reach.intersection(limited, &compiler.effort))
      rest = rest.subtracting(limited, in: space, &compiler.effort)
    }
    guard rule.force == .needsApproval, rule.leaves.contains(where: \.kind.opens) else {
      add(.asWritten, rule.force, rest)
      return result
    }
    let refused = rest.intersection(self.refused(rule), &compiler.effort)
    let given = rest.intersection(self.given(rule), &compiler.effort)
      .subtracting(refused, in: space, &compiler.effort)
    let neither = rest.subtracting(refused, in: space, &compiler.effort)
      .subtracting(given, in: space, &compiler.effort)
    add(.refused, .prohibited, refused)
    add(.given, rule.then.force, given)
    add(.asWritten, .needsApproval, neither)
    return result
  }

  /// Where a rule's own words reach, exceptions and impossibilities left out.
  private mutating func reach(of rule: Rule) -> Region {
    if let known = applied[rule.id] { return known }
    var region = compiler.region(scopes[rule.clause]).intersection(compiler.region(rule.when), &compiler.effort)
    // Last of all, so that what cannot exist cuts up no more than it must.
    region = region.subtracting(impossible, in: compiler.space, &compiler.effort)
    for exception in lifting[rule.id] ?? [] {
      var lifted = reach(of: exception)
      for limit in exception.limits {
        lifted = lifted.subtracting(compiler.region(limit.condition), in: compiler.space, &compiler.effort)
      }
      region = region.subtracting(lifted, in: compiler.space, &compiler.effort)
    }
    applied[rule.id] = region
    return region
  }

  /// Where every opening leave of the rule was given.
  private mutating func given(_ rule: Rule) -> Region {
    var region = Region.everything
    for leave in rule.leaves where leave.kind.opens {
      let enough = leave.isWritten ? [LeaveFact.written] : [LeaveFact.given, LeaveFact.written]
      region = region.intersection(held(leave, enough, all: leave.from.all), &compiler.effort)
    }
    return region
  }

  /// Where some opening leave was refused by somebody who could give it, and given by nobody or needed from all.
  private mutating func refused(_ rule: Rule) -> Region {
    var region = Region.empty
    for leave in rule.leaves where leave.kind.opens {
      let refusedByOne = held(leave, [LeaveFact.refused], all: false)
      let nobodyGave =
        leave.from.all
        ? refusedByOne
        : refusedByOne.subtracting(
          held(leave, [LeaveFact.given, LeaveFact.written], all: false),
          in: compiler.space,
          &compiler.effort
        )
      region = region.union(nobodyGave, in: compiler.space, &compiler.effort)
    }
    return region
  }

  private mutating func held(_ leave: Leave, _ values: [ValueID], all: Bool) -> Region {
    var region = all ? Region.everything : .empty
    for role in leave.from.roles {
      guard let fact = compiler.space.index(of: LeaveFact.id(leave.kind, from: role)),
        let cube = Cube(
          dimension: compiler.space.dimension(ofFact: fact),
          mask: compiler.space.mask(of: values, ofFact: fact),
          in: compiler.space
        )
      else { continue }
      let one = Region(disjoint: [cube])
      region =
        all
        ? region.intersection(one, &compiler.effort)
        : region.union(one, in: compiler.space, &compiler.effort)
    }
    return region
  }

  /// For each rule, the exceptions that name it or its clause.
  private static func lifting(_ rules: [Rule], clauses: [Clause]) -> [RuleID: [Rule]] {
    var lifting: [RuleID: [Rule]] = [:]
    for exception in rules {
      for lifted in exception.lifts {
        switch lifted {
        case .rule(let id): lifting[id, default: []].append(exception)
        case .clause(let id):
          for rule in clauses.first(where: { $0.id == id })?.rules ?? [] where rule.id != exception.id {
            lifting[rule.id, default: []].append(exception)
          }
        }
      }
    }
    return lifting
  }
}
