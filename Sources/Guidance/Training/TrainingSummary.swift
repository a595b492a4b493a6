import Knowledge

/// What a run came to: by theme, with what to read again.
public struct TrainingSummary: Sendable {
  private let rows: [ResultRow]
  private let exercises: [Exercise]

  /// Makes the summary of the rows of one attempt.
  public init(_ rows: [ResultRow], of exercises: [Exercise]) {
    self.rows = rows
    self.exercises = exercises
  }

  /// The lines, to be shown or handed in.
  public var lines: [Line] {
    let played = exercises.filter { exercise in rows.contains { $0.scenario == exercise.scenario.id } }
    guard !played.isEmpty else { return ["Nothing has been played yet."] }
    let scenarios = exercises.count == 1 ? "scenario" : "scenarios"
    var lines = [Line("Played \(played.count) of \(exercises.count) \(scenarios).", style: .strong)]
    for theme in played.map(\.scenario.theme).uniqued() { lines.append(line(of: theme)) }
    let again = toReadAgain
    if again.isEmpty {
      lines.append(Line("Nothing needs reading again. Well done.", style: .good))
    } else {
      lines.append(Line("Read again", style: .strong))
      for (clause, knowledge) in again.prefix(8) { lines += AdviceText.clause(clause, in: knowledge) }
      if again.count > 8 {
        lines.append(Line("And: \(again.dropFirst(8).map(\.0.id.text).joined(separator: ", ")).", indent: 2))
      }
    }
    return lines
  }

  private func line(of theme: String) -> Line {
    let first = rows.filter { $0.theme == theme && $0.tries == 1 }
    let count = { (mark: Mark) in first.count { $0.mark == mark } }
    let scored = first.count - count(.discussed) - count(.skipped)
    var parts = scored > 0 ? ["\(count(.right)) of \(scored) right"] : []
    if count(.safe) > 0 { parts.append("\(count(.safe)) stricter than need be") }
    if count(.unsafe) > 0 { parts.append("\(count(.unsafe)) looser than the policy") }
    if count(.skipped) > 0 { parts.append("\(count(.skipped)) passed over") }
    if parts.isEmpty { parts = ["talked about, not scored"] }
    return Line("\(theme): \(parts.joined(separator: ", ")).", indent: 2, hang: 2)
  }

  /// The deciding clauses of the scenarios in which a first try was looser than the policy or named the wrong clause.
  var toReadAgain: [(Clause, KnowledgeBase)] {
    var seen: Set<ClauseID> = []
    return exercises.flatMap { exercise -> [(Clause, KnowledgeBase)] in
      let missed = rows.contains {
        $0.scenario == exercise.scenario.id && $0.tries == 1
          && ($0.mark == .unsafe || $0.mark == .skipped || $0.mark == .wrong)
      }
      guard missed, let id = exercise.key.clauses.first, seen.insert(id).inserted,
        let clause = exercise.knowledge.clause(id)
      else { return [] }
      return [(clause, exercise.knowledge)]
    }
  }
}
