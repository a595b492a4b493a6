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
    var lines = [Line("Played \(played.count) of \(exercises.count) scenarios.", style: .strong)]
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
    let scored = rows.filter { $0.theme == theme && $0.tries == 1 && ![.discussed, .skipped].contains($0.mark) }
    let count = { (mark: Mark) in scored.filter { $0.mark == mark }.count }
    var parts = ["\(count(.right)) of \(scored.count) right"]
    if count(.safe) > 0 { parts.append("\(count(.safe)) stricter than need be") }
    if count(.unsafe) > 0 { parts.append("\(count(.unsafe)) looser than the policy") }
    let passed = rows.filter { $0.theme == theme && $0.mark == .skipped }.count
    if passed > 0 { parts.append("\(passed) passed over") }
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
