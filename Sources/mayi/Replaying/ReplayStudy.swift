import Decisions
import Guidance
import Knowledge
import Platform

/// Studies transcripts and cases instead of only replaying them: what they cover, and which changed rule they would notice.
struct ReplayStudy {
  /// How a coverage is shown.
  enum Form {
    case lines
    case json
    case drafts
  }

  private let paths: [String]
  private let policies: [PolicyID]
  private let failUnder: Int?
  private let house: House

  /// - Parameter policies: those to study; all where none is given.
  init(_ paths: [String], of policies: [PolicyID], failUnder: Int?, in house: House) {
    self.paths = paths
    self.policies = policies
    self.failUnder = failUnder
    self.house = house
  }

  private func files() throws -> [String] { try TranscriptFolder(house).files(in: paths) }

  private func rules() throws -> [CompiledRules] {
    try (policies.isEmpty ? try house.knowledgeFolder.policies() : policies).map { try house.rules(of: $0) }
  }

  // MARK: Coverage

  func showCoverage(_ form: Form) throws {
    var wanted = ReplaySelection()
    wanted.policies = policies
    let report = try Replayer(house).report(on: files(), wanted: wanted)
    var coverages: [Coverage] = []
    for rules in try rules() {
      let witnesses = CoverageWitnesses(rules)
      let coverage = Coverage(report.results, of: rules) { witnesses.answers(to: $0) }
      coverages.append(coverage)
      switch form {
      case .lines: try show(coverage)
      case .drafts: try house.output.write(document: coverage.drafts(by: rules))
      case .json: break
      }
    }
    if form == .json { try house.output.write(json: coverages.map(CoverageJSON.init)) }
    let short = coverages.compactMap { coverage in failUnder.flatMap { coverage.shortfall(under: $0) } }
    let sentences = uncounted(report) + short
    guard !sentences.isEmpty else { return }
    throw Failure(report.hasErrors ? .input : .findings, SafeText(sentences.joined(separator: "; ")))
  }

  /// The lines of a coverage; what is to be typed is never broken.
  private func show(_ coverage: Coverage) throws {
    for line in coverage.lines {
      if line.hasPrefix(" ") {
        try house.output.write(document: line + "\n")
      } else {
        try house.output.print(SafeText(line), hanging: 9)
      }
    }
  }

  /// What counts for nothing because it fails or cannot be replayed.
  private func uncounted(_ report: ReplayReport) -> [String] {
    var counts: [String] = []
    if report.failed > 0 { counts.append("\(report.failed) failed") }
    if report.invalid > 0 { counts.append("\(report.invalid) could not be replayed") }
    if !report.broken.isEmpty { counts.append("\(report.broken.count.counted("file")) with errors") }
    return counts.isEmpty
      ? [] : ["what fails covers nothing: \(counts.joined(separator: ", ")); look at it: mayi replay"]
  }

  // MARK: Mutation

  func showMutations() throws {
    let files = try files().map { TranscriptFile(try TranscriptFolder(house).source($0)) }
    let today = house.today
    var short: [String] = []
    for rules in try rules() {
      let reports = SideBySide.slices(of: Mutation.all(of: rules.knowledge)) { slice in
        MutationReport(files, of: rules, today: today, trying: Array(slice))
      }
      let report = reports.dropFirst().reduce(into: reports.first ?? MutationReport([], of: rules, today: today)) {
        $0.add($1)
      }
      let policy = rules.knowledge.policy.id
      for line in report.lines(policy: policy) { try house.output.print(SafeText(line), hanging: 9) }
      if let failUnder, report.percent < failUnder {
        short.append("\(policy): \(report.percent)% of the changes are noticed, fewer than \(failUnder)%")
      }
    }
    if !short.isEmpty { throw Failure(.findings, SafeText(short.joined(separator: "; "))) }
  }
}
