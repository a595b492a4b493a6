import Knowledge

/// What a replay of many files comes to.
public struct ReplayReport: Hashable, Sendable {
  /// The results, in the order of the files and of the lines in them.
  public var results: [ReplayResult]
  /// What became of the signed scenarios, in the order of the files.
  public var scenarios: [ScenarioResult] = []
  /// What is wrong with files that could not be read whole.
  public var mistakes: [TranscriptMistake]
  /// What nothing stands behind any more, and what fell behind.
  public var leftovers: [Leftover] = []

  /// Makes a report.
  public init(results: [ReplayResult] = [], mistakes: [TranscriptMistake] = []) {
    self.results = results
    self.mistakes = mistakes
  }

  /// Adds what came of further files.
  public mutating func add(_ other: ReplayReport) {
    results += other.results
    scenarios += other.scenarios
    mistakes += other.mistakes
    leftovers += other.leftovers
  }

  /// The number of reviewed ones that passed.
  public var passed: Int { count { $0.isReviewed && $0.outcome == .passed } }
  /// The number of reviewed ones that failed.
  public var failed: Int { count { $0.isReviewed && $0.outcome == .failed } }
  /// The number of drafts, whatever became of them.
  public var unreviewed: Int { count { !$0.isReviewed } }
  /// The number that could not be replayed.
  public var invalid: Int { count { $0.outcome == .invalid } }

  // Results are large and many: they are looked at in their place, never copied to be counted.
  private func count(_ holds: (borrowing ReplayResult) -> Bool) -> Int {
    var count = 0
    for index in results.indices where holds(results[index]) { count += 1 }
    return count
  }

  /// The results that have something to say, in their order.
  private var telling: [ReplayResult] {
    results.indices.filter { !results[$0].isQuiet }.map { results[$0] }
  }

  /// A file that could not be read whole.
  public struct Broken: Hashable, Sendable {
    /// The file.
    public let file: String
    /// What stands in the way.
    public let mistakes: [TranscriptMistake]
  }

  /// The files that could not be read whole, in their order.
  public var broken: [Broken] {
    let errors = mistakes.filter(\.isError)
    let all = Dictionary(grouping: errors, by: \.source.file)
    return errors.map(\.source.file).uniqued().map { Broken(file: $0, mistakes: all[$0]!) }
  }

  /// The number of signed scenarios whose key moved.
  public var moved: Int { scenarios.count { $0.moved != nil } }
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
    for result in telling {
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

  /// The files to look at again: those that failed, and those with errors.
  public var filesToRepeat: [String] {
    (failedFiles + telling.filter { $0.outcome == .invalid }.map(\.source.file) + broken.map(\.file)).uniqued()
  }

  /// The files that failed, each once, in their order.
  public var failedFiles: [String] {
    telling.filter { $0.outcome == .failed && $0.isReviewed }.map(\.source.file).uniqued()
  }

  /// The counts: `212 passed, 2 failed, 1 wording, 0 unreviewed`.
  public var summary: String {
    func named(_ count: Int, _ word: String, _ after: String = "") -> String {
      count > 0 ? ", \(count) \(word)\(after.isEmpty || count == 1 ? "" : "s")\(after)" : ""
    }
    return "\(passed) passed, \(failed) failed, \(wordings.count) wording, \(unreviewed) unreviewed"
      + named(invalid, "not replayed") + named(broken.count, "file", " with errors")
      + named(scenarios.count - moved, "scenario", " as signed")
      + named(moved, "scenario", " moved")
  }

  /// The report as lines: the differences, then the wordings and what is left over, then the counts and what to run next.
  ///
  /// - Parameter after: what stands behind the counts, such as the time it took; empty for nothing.
  public func lines(after: String = "") -> [String] {
    var lines = mistakes.map(\.line)
    for result in telling {
      lines += result.mistakes.map(\.line)
      for difference in result.differences where difference.class != .wording {
        lines += difference.lines(isDraft: !result.isReviewed)
      }
    }
    lines += scenarios.flatMap(\.lines)
    for changed in wordings { lines += changed.lines }
    lines += leftovers.map(\.line)
    lines.append(summary + (after.isEmpty ? "" : "   (\(after))"))
    return lines + next
  }

  /// What to run next; empty where nothing is to be done.
  public var next: [String] {
    if let file = failedFiles.first {
      return ["Look again: mayi replay --failed      Accept: mayi bless \(file)"]
    }
    if let moved = scenarios.first(where: { $0.moved != nil }) {
      return ["Play it, then: mayi scenario sign --policy \(moved.policy) \(moved.source.file)"]
    }
    if hasErrors { return ["Mend the errors, then: mayi replay --failed"] }
    if !wordings.isEmpty { return ["Sign off the wordings: mayi bless --wording"] }
    if leftovers.contains(where: { $0.kind == .stale }) { return ["Bring the words up to date: mayi bless --wording"] }
    if let draft = results.indices.first(where: { !results[$0].isReviewed && results[$0].outcome != .invalid }) {
      return ["Read the drafts against the policy, then: mayi bless \(results[draft].source.file)"]
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
