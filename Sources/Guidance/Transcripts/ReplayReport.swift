import Knowledge

/// What a replay of many files comes to.
public struct ReplayReport: Hashable, Sendable {
  /// The results, in the order of the files and of the lines in them.
  public var results: [ReplayResult]
  /// What is wrong with files that could not be read whole.
  public var mistakes: [TranscriptMistake]

  /// Makes a report.
  public init(results: [ReplayResult] = [], mistakes: [TranscriptMistake] = []) {
    self.results = results
    self.mistakes = mistakes
  }

  /// The number of reviewed ones that passed.
  public var passed: Int { results.filter { $0.outcome == .passed && $0.isReviewed }.count }
  /// The number of reviewed ones that failed.
  public var failed: Int { results.filter { $0.outcome == .failed && $0.isReviewed }.count }
  /// The number of drafts, whatever became of them.
  public var unreviewed: Int { results.filter { !$0.isReviewed }.count }
  /// The number that could not be replayed.
  public var invalid: Int { results.filter { $0.outcome == .invalid }.count }
  /// True where something could not be read.
  public var hasErrors: Bool { mistakes.contains(where: \.isError) || invalid > 0 }

  /// A wording that changed, and how many show it.
  public struct ChangedWording: Hashable, Sendable {
    /// What changed.
    public let wording: Wording
    /// How many transcripts show it.
    public let count: Int
  }

  /// The changed wordings, each once, in the order of their first mention.
  public var wordings: [ChangedWording] {
    var order: [WordingLock.Entry] = []
    var found: [WordingLock.Entry: (wording: Wording, count: Int)] = [:]
    for result in results {
      var own: Set<WordingLock.Entry> = []
      for difference in result.differences {
        guard case .wording(let wording) = difference.kind else { continue }
        let entry = WordingLock.Entry(wording)
        if found[entry] == nil {
          order.append(entry)
          found[entry] = (wording, 0)
        }
        if own.insert(entry).inserted { found[entry]!.count += 1 }
      }
    }
    return order.map { ChangedWording(wording: found[$0]!.wording, count: found[$0]!.count) }
  }

  /// The files that failed, each once, in their order.
  public var failedFiles: [String] {
    results.filter { $0.outcome == .failed && $0.isReviewed }.map(\.source.file).uniqued()
  }

  /// The counts: `212 passed, 2 failed, 1 wording, 0 unreviewed`.
  public var summary: String {
    let invalid = self.invalid > 0 ? ", \(self.invalid) not replayed" : ""
    return "\(passed) passed, \(failed) failed, \(wordings.count) wording, \(unreviewed) unreviewed\(invalid)"
  }

  /// The report as lines: the differences, then the wordings, then the counts and what to run next.
  ///
  /// - Parameter after: what stands behind the counts, such as the time it took; empty for nothing.
  public func lines(after: String = "") -> [String] {
    var lines = mistakes.map(\.line)
    for result in results {
      lines += result.mistakes.map(\.line)
      for difference in result.differences where difference.class != .wording {
        lines += difference.lines(isDraft: !result.isReviewed)
      }
    }
    for changed in wordings { lines += changed.lines }
    lines.append(summary + (after.isEmpty ? "" : "   (\(after))"))
    return lines + next
  }

  /// What to run next; empty where nothing is to be done.
  public var next: [String] {
    if let file = failedFiles.first { return ["Look again: mayi replay --failed      Accept: mayi bless \(file)"] }
    if !wordings.isEmpty { return ["Sign off the wordings: mayi bless --wording"] }
    if let draft = results.first(where: { !$0.isReviewed && $0.outcome != .invalid }) {
      return ["Read the drafts against the policy, then: mayi bless \(draft.source.file)"]
    }
    return []
  }
}

extension Difference {
  /// The lines of a report; those that fail nothing say so.
  fileprivate func lines(isDraft: Bool) -> [String] {
    guard isDraft || !isFailure else { return lines }
    var lines = self.lines
    lines[0] += isDraft ? "  (draft)" : "  (listed only)"
    return lines
  }
}

extension ReplayReport.ChangedWording {
  /// What changed, and the words on both sides with their blanks made visible.
  fileprivate var lines: [String] {
    let shown = "signed off never; shown in \(count) \(count == 1 ? "transcript" : "transcripts")"
    return [
      "WORDING".padded(to: 9) + wording.subject.padded(to: 30) + "  " + shown,
      "         - " + wording.before.showingBlanks(beside: wording.now),
      "         + " + wording.now.showingBlanks(beside: wording.before),
    ]
  }
}

extension String {
  /// The text; with a mark for each blank where it differs from the other in blanks alone.
  fileprivate func showingBlanks(beside other: String) -> String {
    guard filter({ !$0.isWhitespace }) == other.filter({ !$0.isWhitespace }) else { return self }
    return String(map { $0 == " " ? "_" : $0.isWhitespace ? "~" : $0 })
  }
}

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
