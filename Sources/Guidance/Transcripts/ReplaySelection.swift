import Knowledge

/// Which transcripts and cases are wanted; an empty list wants all.
public struct ReplaySelection: Hashable, Sendable {
  /// Parts of the files' paths.
  public var paths: [String] = []
  /// Tags, any of which will do.
  public var tags: [String] = []
  /// Policies.
  public var policies: [PolicyID] = []
  /// Clauses, any of which must be expected.
  public var clauses: [ClauseID] = []
  /// Facts, any of which must be asked or given.
  public var questions: [FactID] = []

  /// Makes a selection that wants all.
  public init() {}

  /// Tells whether a transcript is wanted.
  public func wants(_ transcript: Transcript, in file: String) -> Bool {
    (paths.isEmpty || paths.contains { file.contains($0) })
      && (tags.isEmpty || tags.contains { transcript.tags.contains($0) })
      && (policies.isEmpty || policies.contains(transcript.policy))
      && (clauses.isEmpty
        || transcript.expectations.contains { $0.lines.contains { $0.item.clause.map(clauses.contains) ?? false } })
      && (questions.isEmpty || transcript.facts.contains { questions.contains($0) })
  }
}

extension Transcript {
  /// The facts that are asked or given, in their order.
  public var facts: [FactID] {
    steps.compactMap { step in
      switch step.event {
      case .ask(let fact, _), .change(let fact, _), .given(let fact, _): fact
      case .answer, .withdraw, .restart, .skip, .advice: nil
      }
    }.uniqued()
  }
}
