import Decisions
import Knowledge
import Testing

@testable import Guidance

/// Rules of the shipped policies lose what they add to an advice, and get it back; the shipped files follow both times.
@Suite("The lines that are blessed")
struct BlessLinesTests {
  private static let classes: Set<Difference.Class> = [.verdict, .clause, .condition, .duty, .escalation]

  @Test("are those that differ, there and back; all others stay as and where they are", arguments: Shipped.policies)
  func exact(_ policy: PolicyID) throws {
    let rules = try #require(Shipped.rules(of: policy))
    let files = Shipped.files(in: "transcripts/\(policy)").map { TranscriptFile($0) }
    var blessed = 0
    for change in Self.changes(of: rules) {
      for file in files {
        guard let after = try Self.bless(file, change.rules, change.name) else { continue }
        blessed += 1
        _ = try Self.bless(TranscriptFile(SourceFile(name: file.text.name, bytes: after)), rules, "back \(change.name)")
      }
    }
    #expect(blessed > 0)
  }

  /// The rules of a policy without the conditions and duties of some: of those that have most of them, of eight of these, and of
  /// the last five.
  private static func changes(of rules: CompiledRules) -> [(name: String, rules: CompiledRules)] {
    func weight(_ rule: Rule) -> Int { rule.conditions.count + rule.duties.count }
    let speaking = rules.knowledge.policy.rules.filter { weight($0) > 0 }
    let heavy = speaking.sorted { (weight($0), $1.id) > (weight($1), $0.id) }.map(\.id)
    let chosen = heavy.prefix(3).map { [$0] } + [Array(heavy.prefix(8)), speaking.suffix(5).map(\.id)]
    return chosen.compactMap { ids in
      var policy = rules.knowledge.policy
      policy.silence(ids)
      let knowledge = try? KnowledgeBase(
        vocabulary: rules.knowledge.vocabulary,
        policy: policy,
        practices: rules.knowledge.practices,
        contacts: rules.knowledge.contacts
      )
      return knowledge.map { (ids.map(\.text).joined(separator: ", "), CompiledRules($0)) }
    }
  }

  /// Accepts all of the advice, and holds the file against what differs.
  ///
  /// - Returns: the file; nil where nothing differs, or a person is needed.
  private static func bless(_ file: TranscriptFile, _ rules: CompiledRules, _ name: String) throws -> [UInt8]? {
    let results = replay(file, rules)
    let differing = Set(results.flatMap(\.differences).filter(\.isFailure).map(\.class))
    guard !differing.isEmpty, differing.isSubset(of: classes) else { return nil }
    let after = try Bless(file, results: results).accepting(classes, because: "tried", on: SampleSchool.today)
    let again = replay(TranscriptFile(SourceFile(name: "a", bytes: after)), rules)
    let comment: Comment = "\(file.text.name) without \(name)"
    #expect(again.allSatisfy { $0.outcome == .passed && !$0.showsEarlierWords }, comment)
    let change = FileChange(from: file.text.bytes, to: after)
    let expected = results.flatMap(\.reached).map(AdviceChange.init)
    // What one case loses, another may gain.
    let (gone, new) = (expected.flatMap(\.gone), expected.flatMap(\.new))
    #expect(change.removed.filter { !$0.hasSuffix(" tried") }.sorted() == gone.missing(in: new).sorted(), comment)
    #expect(change.added.filter { !$0.hasSuffix(" tried") }.sorted() == new.missing(in: gone).sorted(), comment)
    #expect(change.staysInOrder, comment)
    return after
  }

  private static func replay(_ file: TranscriptFile, _ rules: CompiledRules) -> [ReplayResult] {
    var replay = Replay(rules, today: SampleSchool.today)
    return file.transcripts.map { replay.replay($0, in: file.text) }
  }
}

/// The lines of an advice that differ, as a file writes them; those of its commentary are left out.
private struct AdviceChange {
  let gone: [String]
  let new: [String]

  init(_ reached: ReplayResult.Reached) {
    var (gone, new): ([String], [String]) = ([], [])
    if let verdict = reached.expectation.verdict, verdict != reached.outlook.verdict {
      gone.append("verdict \(verdict.rawValue)")
      new.append("verdict \(reached.outlook.verdict.rawValue)")
    }
    for kind in Guidance.Expectation.Kind.whole where reached.expectation.stated.contains(kind) {
      let before = reached.expectation.lines(kind).map { "\($0.item)" }
      let now = reached.outlook.entries(kind).map { "\($0.item)" }
      let none = ["\(kind.rawValue) none"]
      gone += (before.isEmpty ? none : before).missing(in: now.isEmpty ? none : now)
      new += (now.isEmpty ? none : now).missing(in: before.isEmpty ? none : before)
    }
    (self.gone, self.new) = (gone.map(\.withoutPhase), new.map(\.withoutPhase))
  }
}

/// The lines that are in one of two versions of a file alone, and whether the others keep their order.
private struct FileChange {
  let removed: [String]
  let added: [String]
  let staysInOrder: Bool

  init(from old: [UInt8], to new: [UInt8]) {
    let (old, new) = (Self.lines(old), Self.lines(new))
    let (gone, come) = (old.missing(in: new), new.missing(in: old))
    removed = Self.words(gone)
    added = Self.words(come)
    // A clause or a role may come to the top, with the words under it.
    func isFixed(_ line: String) -> Bool { !["clause", "escalate", "|"].contains { line.hasPrefix($0) } }
    func without(_ lines: [String], _ others: [String]) -> [String] {
      let others = Set(others)
      return lines.filter { isFixed($0) && !others.contains($0) }
    }
    staysInOrder = without(old, gone + come) == without(new, gone + come)
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func words(_ lines: [String]) -> [String] {
    lines.filter { !$0.isEmpty && !$0.hasPrefix("|") }.map {
      $0.split(separator: " ").joined(separator: " ").withoutPhase
    }
  }
}

extension String {
  /// A duty's line without `phase tell`, which may stand where it goes without saying.
  fileprivate var withoutPhase: String { replacing(" phase tell", with: "") }
}

extension [String] {
  /// What another list does not have, each as often as it is missing.
  fileprivate func missing(in other: [String]) -> [String] {
    var counts = other.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return filter { one in
      counts[one, default: 0] -= 1
      return counts[one]! < 0
    }
  }
}

extension Policy {
  /// Takes the conditions and duties of some rules out.
  fileprivate mutating func silence(_ ids: [RuleID]) {
    for section in sections.indices {
      for clause in sections[section].clauses.indices {
        for rule in sections[section].clauses[clause].rules.indices
        where ids.contains(sections[section].clauses[clause].rules[rule].id) {
          sections[section].clauses[clause].rules[rule].conditions = []
          sections[section].clauses[clause].rules[rule].duties = []
        }
      }
    }
  }
}
