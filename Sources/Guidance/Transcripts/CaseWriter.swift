import Decisions
import Knowledge

/// Writes cases whose expectations are what the rules say now: drafts, until somebody has read them against the policy.
public struct CaseWriter: Sendable {
  private let rules: CompiledRules

  /// Makes a writer for one policy.
  public init(_ rules: CompiledRules) { self.rules = rules }

  /// The first lines of a file of drafts: what its cases share.
  public func header(tags: [String] = []) -> String {
    let policy = rules.knowledge.policy
    let version = policy.edition
    let word = TranscriptRecorder.line
    return "cases 1\n" + word("policy", version.isEmpty ? policy.id.text : "\(policy.id)  \(version)")
      + word("status", Transcript.Status.draft.rawValue)
      + (tags.isEmpty ? "" : word("tags", tags.joined(separator: ", ")))
  }

  /// The lines of one case.
  ///
  /// - Parameters:
  ///   - title: what it is about, in a few words.
  ///   - note: why it is there, as a note; empty for none.
  ///   - naming: clauses to name where they stand beside the answer.
  ///   - withProse: true to put what each clause says under its line.
  public func text(
    of situation: Situation,
    title: String,
    note: String = "",
    naming beside: Set<ClauseID> = [],
    withProse: Bool = true
  ) -> String {
    var text = TranscriptRecorder.line("case", TranscriptRecorder.plain(title))
    if !note.isEmpty { text += "# \(TranscriptRecorder.plain(note))\n" }
    for fact in rules.space.facts {
      guard let answer = situation[fact.id] else { continue }
      let isTaken = Keyword(rawValue: fact.id.text) != nil
      text += TranscriptRecorder.line(
        isTaken ? "given" : fact.id.text,
        isTaken ? "\(fact.id)  \(answer.words)" : answer.words
      )
    }
    var expectation = rules.outlook(in: situation).expectation()
    if !beside.isEmpty {
      let entries = rules.beside(rules.decision(in: situation))
        .filter { entry in entry.item.clause.map(beside.contains) ?? false }
      expectation.lines += entries.map { .init($0.item, prose: $0.wording) }
    }
    if !withProse { for line in expectation.lines.indices { expectation.lines[line].prose = "" } }
    return text + expectation.text
  }

  /// A situation with an answer for every question that is still open: the first option of each.
  ///
  /// - Parameter whole: answers to prefer where they are given.
  public func completed(_ situation: Situation, preferring whole: Situation = Situation()) -> Situation {
    var interview = Interview(rules, situation: situation)
    for _ in rules.space.facts.indices {
      guard let question = interview.question else { break }
      let answer = whole[question.fact.id] ?? .value(question.options[0].value)
      interview = interview.answering(question.fact.id, with: answer)
    }
    return Situation(interview.situation.answers.filter { !interview.decision.parked.contains($0.key) })
  }
}
