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
    /// True where it keeps something.
    let keeps: Bool
    /// True where it removes something.
    let removes: Bool
    /// The words of what it forbids; nil where it forbids nothing.
    let forbidden: [Substring]?

    init(placed: CheckSubject.PlacedRule, duty: Duty, outcome: Int) {
      self.placed = placed
      self.duty = duty
      self.outcome = outcome
      let words = duty.text.lowercased().split { !$0.isLetter && $0 != "'" }
      self.words = words
      let text = words.joined(separator: " ") + " "
      func starts(with beginnings: [String]) -> Bool { beginnings.contains { text.hasPrefix($0 + " ") } }
      keeps = duty.phase == .keep || starts(with: OpposedDuties.keeping)
      removes = duty.phase == .remove || starts(with: OpposedDuties.removing)
      let negation = OpposedDuties.negations.first { words.starts(with: $0) }
      forbidden = negation.map { Array(words.dropFirst($0.count)) }
    }
  }

  private static let removing = [
    "delete", "remove", "erase", "destroy", "take down", "take it down", "take the post down",
  ]
  private static let keeping = [
    "keep a copy", "keep the", "keep it", "keep evidence", "save", "preserve", "screenshot", "take a screenshot",
    "do not delete", "do not remove", "don't delete", "never delete", "store",
  ]
  private static let negations: [[Substring]] = [["do", "not"], ["don't"], ["never"]]

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    let tasks = tasks(subject)
    let removing = tasks.indices.filter { tasks[$0].removes }
    let byWords = Dictionary(grouping: tasks.indices) { tasks[$0].words }
    var found: [Finding] = []
    for (index, task) in tasks.enumerated() {
      // Something kept may be opposed to all that is removed, something forbidden to what asks for it.
      let kept = task.keeps ? removing : []
      let forbidden = task.forbidden.flatMap { byWords[$0] } ?? []
      for number in Set(kept + forbidden).subtracting([index]).sorted() {
        guard !atlas.isExhausted, found.count < Limits.mistakesOfFile else { return found }
        atlas.spend(8)
        // Where each of two leads to the other, the first of them did.
        if number < index, leads(tasks[number], to: task) { continue }
        let (one, other) = (tasks[min(index, number)], tasks[max(index, number)])
        if let finding = finding(one, other, subject, &atlas) { found.append(finding) }
      }
    }
    return found
  }

  private func leads(_ one: Task, to other: Task) -> Bool {
    one.keeps && other.removes || one.forbidden == other.words
  }

  /// The finding for two duties; nil where they are not opposed, or never meet.
  private func finding(_ one: Task, _ other: Task, _ subject: CheckSubject, _ atlas: inout Atlas) -> Finding? {
    guard one.duty.by == other.duty.by, let message = opposition(one, other) ?? opposition(other, one) else {
      return nil
    }
    let meeting = atlas.intersection(shown(one, subject, &atlas), shown(other, subject, &atlas))
    guard !meeting.isEmpty else { return nil }
    return Finding(
      .opposedDuties,
      .error,
      about: other.placed.subjects + one.placed.subjects,
      at: other.duty.source,
      and: one.duty.source,
      message,
      witness: subject.zones.witness(of: meeting, in: &atlas)
    )
  }

  private func tasks(_ subject: CheckSubject) -> [Task] {
    subject.rules.outcomes.enumerated().flatMap { index, outcome in
      outcome.duties.map { Task(placed: subject.placed[outcome.position], duty: $0, outcome: index) }
    }.sorted { ($0.placed.position, $0.outcome) < ($1.placed.position, $1.outcome) }
  }

  /// Where a duty is shown: where its outcome decides or adds.
  private func shown(_ task: Task, _ subject: CheckSubject, _ atlas: inout Atlas) -> Zone {
    atlas.union(subject.zones.deciding[task.outcome], subject.zones.adding[task.outcome])
  }

  /// Why the first duty goes against the second; nil where it does not.
  private func opposition(_ one: Task, _ other: Task) -> String? {
    if one.keeps, other.removes, phase(other) <= phase(one) {
      return
        "`\(one.placed.rule.id)` keeps what `\(other.placed.rule.id)` removes, in no order; give the first `phase "
        + "keep` and the "
        + "second `phase remove`"
    }
    if let forbidden = one.forbidden, forbidden == other.words {
      return "`\(one.placed.rule.id)` forbids what `\(other.placed.rule.id)` asks for; narrow one of the two"
    }
    return nil
  }

  private func phase(_ task: Task) -> Int { Duty.Phase.allCases.firstIndex(of: task.duty.phase)! }
}
