import Decisions
import Knowledge

/// Where every rule holds, decides and adds: the rules of one policy as zones of an atlas.
///
/// A situation here has one member of each set that is being looked at, as everywhere in ``Decisions``: what holds for
/// every member holds for the sets, because the answer for a set is the strictest of those for its members.
public struct RuleZones: Sendable {
  /// The situations in which one scale of verdicts answers.
  struct ScaleClass: Sendable {
    /// Those situations.
    let zone: Zone
    /// The entries that mark them.
    let markers: [Int]
    /// The situations of each verdict.
    var verdicts: [Verdict: Zone] = [:]
  }

  /// The rules.
  public let rules: CompiledRules
  /// Where the zones are kept.
  public internal(set) var atlas: Atlas
  /// The situations that can exist, each answer one that can be given.
  public let possible: Zone
  /// Where each entry of the rules holds.
  public let entries: [Zone]
  /// Where each outcome of the rules holds.
  public internal(set) var outcomes: [Zone] = []
  /// Where each outcome is among those that decide.
  public internal(set) var deciding: [Zone] = []
  /// Where each outcome adds something to an answer that others decide.
  public internal(set) var adding: [Zone] = []
  /// The situations of each verdict; a verdict without situations has none here.
  public internal(set) var verdicts: [Verdict: Zone] = [:]
  /// Where each rule's own words hold within its scope, exceptions not yet taken away; by the rule's place in the
  /// document.
  public internal(set) var words: [Zone] = []
  /// Where each fact is there to be asked.
  public internal(set) var existence: [Zone] = []
  /// The outcomes of each rule, by its place in the document.
  private let outcomesOfRule: [Int: [Int]]
  /// The situations by the scale that answers them.
  var classes: [ScaleClass] = []

  /// Works out the zones of compiled rules.
  ///
  /// - Parameters:
  ///   - limit: the number of nodes beyond which ``Atlas/isExhausted`` is set and nothing here can be trusted.
  ///   - effort: the number of steps after which it is.
  /// - Complexity: that of joining the boxes of all rules; some milliseconds for a policy of two hundred.
  public init(_ rules: CompiledRules, limit: Int = Atlas.defaultLimit, effort: Int = Atlas.defaultEffort) {
    // Answers that nobody can give ("none of these" where it is no answer) are the last of their dimension and are left
    // out.
    let sizes = rules.space.dimensions.indices.map { rules.space.answers(in: $0).nonzeroBitCount }
    var atlas = Atlas(sizes: sizes, limit: limit, effort: effort)
    let possible = Self.possible(rules, &atlas)
    entries = rules.boxesOfEntries().map { boxes in
      let zone = atlas.union(boxes.map { atlas.zone($0) })
      return atlas.intersection(zone, possible)
    }
    outcomesOfRule = Dictionary(grouping: rules.outcomes.indices) { rules.outcomes[$0].position }
    self.rules = rules
    self.possible = possible
    self.atlas = atlas
    fillWords()
    fillOutcomes()
    fillVerdicts()
    fillParts()
    self.atlas.trim()
  }

  /// Where a condition holds, among the situations that can exist.
  public static func zone(of condition: Condition, in zones: RuleZones, _ atlas: inout Atlas) -> Zone {
    let boxes = zones.rules.boxes(of: condition).map { atlas.zone($0) }
    return atlas.intersection(atlas.union(boxes), zones.possible)
  }

  /// The outcomes of a rule, by its place in the document.
  public func outcomes(ofRuleAt position: Int) -> [Int] { outcomesOfRule[position] ?? [] }

  // MARK: - Making

  private static func possible(_ rules: CompiledRules, _ atlas: inout Atlas) -> Zone {
    return atlas.complement(atlas.union(rules.impossibleBoxes().map { atlas.zone($0) }))
  }

  private mutating func fillWords() {
    existence = rules.space.facts.indices.map { fact in
      atlas.union(rules.boxesOfExistence(ofFact: fact).map { atlas.zone($0) })
    }
    for section in rules.knowledge.policy.sections {
      for clause in section.clauses {
        guard !clause.rules.isEmpty else { continue }
        let scope = Self.zone(of: rules.knowledge.scope(of: clause), in: self, &atlas)
        for rule in clause.rules {
          let own = Self.zone(of: rule.when, in: self, &atlas)
          words.append(atlas.intersection(scope, own))
        }
      }
    }
  }

  private mutating func fillOutcomes() {
    outcomes = Array(repeating: .none, count: rules.outcomes.count)
    for (index, entry) in rules.entries.enumerated() {
      if case .outcome(let outcome) = entry { outcomes[outcome] = entries[index] }
    }
  }
}
