import Decisions
import Knowledge

/// Finds duties that undo each other: something to remove and something to keep in no order, or a thing to do and not
/// to do.
///
/// The phases order removing after keeping, so what is opposed is a duty whose words remove and whose phase is an
/// earlier one, beside a duty to keep; and a duty "Do X" beside a duty "Do not X" of the same person.
struct OpposedDuties: Check {
  static let codes: [Finding.Code] = [.opposedDuties]

  private struct Task {
    let placed: CheckSubject.PlacedRule
    let duty: Duty
    let words: [Substring]
    let outcome: Int
  }

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    let tasks = tasks(subject)
    var found: [Finding] = []
    for (index, one) in tasks.enumerated() where !atlas.isExhausted {
      atlas.spend(tasks.count - index)
      for other in tasks[(index + 1)...] {
        guard one.duty.by == other.duty.by, let message = opposition(one, other) ?? opposition(other, one) else {
          continue
        }
        let meeting = atlas.intersection(shown(one, subject, &atlas), shown(other, subject, &atlas))
        guard !meeting.isEmpty else { continue }
        found.append(
          Finding(
            .opposedDuties,
            .error,
            about: other.placed.subjects + one.placed.subjects,
            at: other.duty.source,
            and: one.duty.source,
            message,
            witness: subject.zones.witness(of: meeting, in: &atlas)
          )
        )
      }
    }
    return found
  }

  private func tasks(_ subject: CheckSubject) -> [Task] {
    subject.rules.outcomes.enumerated().flatMap { index, outcome in
      outcome.duties.map { duty in
        let words = duty.text.lowercased().split { !$0.isLetter && $0 != "'" }
        return Task(placed: subject.placed[outcome.position], duty: duty, words: words, outcome: index)
      }
    }.sorted { ($0.placed.position, $0.outcome) < ($1.placed.position, $1.outcome) }
  }

  /// Where a duty is shown: where its outcome decides or adds.
  private func shown(_ task: Task, _ subject: CheckSubject, _ atlas: inout Atlas) -> Zone {
    atlas.union(subject.zones.deciding[task.outcome], subject.zones.adding[task.outcome])
  }

  /// Why the first duty goes against the second; nil where it does not.
  private func opposition(_ one: Task, _ other: Task) -> String? {
    if keeps(one), removes(other), phase(other) <= phase(one) {
      return
        "`\(one.placed.rule.id)` keeps what `\(other.placed.rule.id)` removes, in no order; give the first `phase "
        + "keep` and the "
        + "second `phase remove`"
    }
    if let forbidden = forbidden(one), forbidden == other.words {
      return "`\(one.placed.rule.id)` forbids what `\(other.placed.rule.id)` asks for; narrow one of the two"
    }
    return nil
  }

  private func phase(_ task: Task) -> Int { Duty.Phase.allCases.firstIndex(of: task.duty.phase)! }

  private func removes(_ task: Task) -> Bool {
    if task.duty.phase == .remove { return true }
    return starts(
      task,
      with: ["delete", "remove", "erase", "destroy", "take down", "take it down", "take the post down"]
    )
  }

  private func keeps(_ task: Task) -> Bool {
    if task.duty.phase == .keep { return true }
    let words = [
      "keep a copy", "keep the", "keep it", "keep evidence", "save", "preserve", "screenshot", "take a screenshot",
      "do not delete",
      "do not remove", "don't delete", "never delete", "store",
    ]
    return starts(task, with: words)
  }

  private func starts(_ task: Task, with beginnings: [String]) -> Bool {
    let text = task.words.joined(separator: " ") + " "
    return beginnings.contains { text.hasPrefix($0 + " ") }
  }

  /// The words of what a duty forbids; nil where it forbids nothing.
  private func forbidden(_ task: Task) -> [Substring]? {
    for negation in [["do", "not"], ["don't"], ["never"]] where task.words.starts(with: negation.map { Substring($0) })
    {
      return Array(task.words.dropFirst(negation.count))
    }
    return nil
  }
}
