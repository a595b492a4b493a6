import Decisions
import Knowledge

/// Something in the files that nothing stands behind any more, or that fell behind: it is listed, and a person decides.
public struct Leftover: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable {
    /// What it speaks of is not there any more.
    case orphan
    /// What it speaks of has changed since somebody last looked.
    case stale
  }

  /// What it is.
  public let kind: Kind
  /// Where it stands.
  public let source: SourceRange
  /// What is wrong; lower case, no full stop.
  public let message: String

  init(_ kind: Kind, at source: SourceRange, _ message: String) {
    self.kind = kind
    self.source = source
    self.message = message
  }

  /// The line of a report.
  public var line: String { "\(kind.rawValue.uppercased().padded(to: 9))\(message)  \(source.file):\(source.line)" }

  /// Something of a policy that is not there.
  public static func withoutPolicy(_ policy: PolicyID, at source: SourceRange) -> Leftover {
    Leftover(.orphan, at: source, "there is no policy `\(policy)`")
  }
}

extension ReplayResult {
  /// What fell behind in this transcript or case: clauses that are not there, words signed off and not written anew.
  public func leftovers(by rules: CompiledRules, in text: TranscriptText) -> [Leftover] {
    // A clause that is not there, or words that were signed off, leave a trace in the replay.
    if differences.isEmpty, signedOff.isEmpty { return [] }
    let lines = transcript.expectations.flatMap(\.lines)
    let gone = lines.compactMap { line -> Leftover? in
      guard let clause = line.item.clause, rules.knowledge.clause(clause) == nil else { return nil }
      return Leftover(.orphan, at: text.source(of: line.row), "the policy has no clause `\(clause)`")
    }
    let old = signedOff.map { Leftover(.stale, at: $0.source, "shows earlier words of \($0.wording.subject)") }
    return gone + old
  }
}

extension WordingLock {
  /// The signed wordings that nothing shows today: of what is not there, and those that other words have followed.
  ///
  /// - Parameters:
  ///   - policies: the policies that there are.
  ///   - knowledge: what is known of those policies that were loaded; the wordings of the others are not looked at.
  public func leftovers(policies: [PolicyID], knowledge: [PolicyID: KnowledgeBase]) -> [Leftover] {
    entries.compactMap { entry in
      guard policies.contains(entry.policy) else { return .withoutPolicy(entry.policy, at: entry.source) }
      return knowledge[entry.policy].flatMap(entry.leftover)
    }
  }

  /// The lock without the wordings that others have followed; those of something that is not there stay, for a person to look at.
  ///
  /// - Parameter knowledge: what is known of the policies; the wordings of others stay.
  public func withoutFollowed(by knowledge: [PolicyID: KnowledgeBase]) -> WordingLock {
    keeping { entry in knowledge[entry.policy].flatMap(entry.leftover)?.kind != .stale }
  }
}

extension WordingLock.Entry {
  /// What it is where nothing shows it today; nil where something does.
  fileprivate func leftover(by knowledge: KnowledgeBase) -> Leftover? {
    let shown = knowledge.wordings(of: subject)
    if shown.isEmpty { return Leftover(.orphan, at: source, "the policy has no \(subject)") }
    guard !shown.contains(where: { Digest([$0]).description == digest }) else { return nil }
    return Leftover(.stale, at: source, "other words of \(subject) are shown now")
  }
}

extension KnowledgeBase {
  /// The words that are shown today for a subject such as `clause touch-2`; none where it is not there.
  fileprivate func wordings(of subject: String) -> [String] {
    let words = subject.split(separator: " ").map(String.init)
    guard words.count == 2 else { return [] }
    if words[0] == "question" {
      return vocabulary.facts.first { $0.id.text == words[1] || $0.formerly.contains(FactID(words[1])) }
        .map(Question.wordings) ?? []
    }
    guard let clause = clause(ClauseID(words[1])) else { return [] }
    return switch words[0] {
    case "clause": [clause.says]
    case "condition": clause.rules.flatMap(\.conditions).map(\.text)
    case "duty": clause.rules.flatMap(\.duties).map(\.text)
    default: []
    }
  }
}
