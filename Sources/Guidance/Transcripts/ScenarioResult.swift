import Knowledge

/// What became of a signed scenario: its key is as it was signed, or it moved.
public struct ScenarioResult: Hashable, Sendable {
  /// The scenario's title.
  public let title: String
  /// The policy that answers it.
  public let policy: PolicyID
  /// Where it stands.
  public let source: SourceRange
  /// How its key moved since it was signed; nil where it is as it was.
  public let moved: ScenarioFinding?

  /// Holds a signed scenario against the rules.
  public init(_ exercise: Exercise) {
    title = exercise.scenario.title
    policy = exercise.scenario.policy
    source = exercise.scenario.source
    moved = ScenarioCheck([exercise]).signatureFindings().first
  }

  /// The lines of a report; none where it is as it was.
  var lines: [String] {
    guard let moved else { return [] }
    return [
      "MOVED".padded(to: 9) + title.padded(to: 30) + "  \(source.file):\(source.line)", "         " + moved.message,
    ]
  }
}
