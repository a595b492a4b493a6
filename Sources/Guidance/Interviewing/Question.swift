import Decisions
import Knowledge

/// A question as it is put: the fact, and the numbered options.
public struct Question: Hashable, Sendable {
  /// One numbered option.
  public struct Option: Hashable, Sendable {
    /// The value that choosing it stands for.
    public let value: ValueID
    /// What is shown.
    public let label: String
    /// A line of explanation; empty where there is none.
    public let help: String
    /// All values that the option stands for: several where no open rule tells them apart.
    public let merged: [ValueID]
  }

  /// What stands last on every list: an answer of its own.
  static let notSureLabel = "Not sure"
  /// The most options that a question shows.
  public static let optionLimit = 7

  /// The fact that is asked.
  public let fact: Fact
  /// The question's text.
  public let text: String
  /// The options, in the vocabulary's order.
  public let options: [Option]

  /// True where several options may be chosen.
  public var allowsSeveral: Bool { fact.arity == .several }

  /// Makes the question that asks a fact, as far as it can still matter.
  ///
  /// Options that no open rule tells apart are merged where there would be more than ``optionLimit``; a value that is typed
  /// still counts. What cannot be is not offered.
  ///
  /// - Parameters:
  ///   - tree: what is open in the situation; looked at only where there are too many options.
  ///   - canBe: tells whether a value can be.
  /// - Complexity: O(values² · nodes of the tree) where there are too many options.
  init(
    asking fact: Fact,
    in situation: Situation,
    tree: @autoclosure () -> DecisionTree,
    where canBe: (ValueID) -> Bool = { _ in true }
  ) {
    self.fact = fact
    text = Self.wording(of: fact, in: situation)
    options = Self.options(of: fact, tree: tree, where: canBe)
  }

  /// The question's words at this point; with several people or contents it says whether all or any of them are meant.
  private static func wording(of fact: Fact, in situation: Situation) -> String {
    let question = fact.question(in: situation)
    guard let leaning = fact.leaning, let about = Self.plurals(of: fact, in: situation) else { return question }
    return question + (leaning == .loosens ? " (every one of the \(about))" : " (any of the \(about))")
  }

  /// Every way in which a fact's question can be worded.
  static func wordings(of fact: Fact) -> [String] {
    let several = (fact.when?.facts ?? []).map { Situation([$0: .values(["one", "another"])]) }
    var plain = fact
    plain.askings = []
    let questions = [fact.question] + fact.askings.map(\.question)
    return questions.flatMap { question in
      plain.question = question
      return ([Situation()] + several).map { wording(of: plain, in: $0) }
    }.uniqued()
  }

  /// "people" or "things" where the fact hangs on a set of which several members were given; nil otherwise.
  private static func plurals(of fact: Fact, in situation: Situation) -> String? {
    let several = (fact.when?.facts ?? []).first { (situation[$0]?.values.count ?? 0) > 1 }
    return several.map { $0 == "contact" ? "people" : "things" }
  }

  private static func options(of fact: Fact, tree: () -> DecisionTree, where canBe: (ValueID) -> Bool) -> [Option] {
    var groups = fact.values.filter { canBe($0.id) }.map { [$0] }
    if groups.count > optionLimit {
      let alike = tree().valuesToldApart(of: fact.id)
      while groups.count > optionLimit, let class_ = largestClass(alike, among: groups) {
        let merged = groups.filter { $0.count == 1 && class_.contains($0[0].id) }.flatMap { $0 }
        groups.removeAll { group in merged.contains { $0.id == group[0].id } }
        groups.append(merged)
      }
    }
    return groups.map(option)
  }

  /// The option that stands for the values of a group: a few are named, many are something else.
  private static func option(for group: [Value]) -> Option {
    let other = group.first { ["another", "other"].contains($0.id.text) }
    let named = group.map(\.label).joined(separator: " / ")
    return Option(
      value: (other ?? group[0]).id,
      label: group.count <= 3 ? named : other?.label ?? "Something else",
      help: group.count == 1 ? group[0].help : "",
      merged: group.map(\.id)
    )
  }

  private static func largestClass(_ classes: [[ValueID]], among groups: [[Value]]) -> Set<ValueID>? {
    // What stands alone is no answer together with others.
    let single = Set(groups.filter { $0.count == 1 && !$0[0].standsAlone }.map { $0[0].id })
    let open = classes.map { Set($0).intersection(single) }.filter { $0.count > 1 }
    return open.max { ($0.count, $1.min()!.text) < ($1.count, $0.min()!.text) }
  }
}

extension Fact {
  /// The question as it is put after some answers, whatever they say of several people or contents.
  func question(in situation: Situation) -> String {
    askings.first { $0.when.isMet(by: situation) }?.question ?? question
  }
}

extension Condition {
  /// Tells whether the answers meet the condition as they were given; what they mean besides is not looked at.
  fileprivate func isMet(by situation: Situation) -> Bool {
    alternatives.contains { tests in
      tests.allSatisfy { test in
        guard let given = situation[test.fact]?.values else { return false }
        return switch test.relation {
        case .isAny: given.contains(where: test.values.contains)
        case .isNot: given.contains { !test.values.contains($0) }
        case .hasAll: test.values.allSatisfy(given.contains)
        case .hasNone: !test.values.contains(where: given.contains)
        }
      }
    }
  }
}

extension DecisionTree {
  /// The values of a fact in classes: those of one class lead to the same part wherever the fact is tested.
  ///
  /// - Complexity: O(nodes · values).
  func valuesToldApart(of id: FactID) -> [[ValueID]] {
    guard let index = rules.space.index(of: id) else { return [] }
    let dimension = rules.space.dimension(ofFact: index)
    let tests = nodes.filter { $0.dimension == dimension }
    var classes: [(signature: [Part], values: [ValueID])] = []
    for (number, value) in rules.space.facts[index].values.enumerated() {
      let signature = tests.map { $0[number] }
      if let known = classes.firstIndex(where: { $0.signature == signature }) {
        classes[known].values.append(value.id)
      } else {
        classes.append((signature, [value.id]))
      }
    }
    return classes.map(\.values)
  }
}
