import ArgumentParser
import Checks
import Decisions
import Guidance
import Knowledge
import Platform

/// Checks that the knowledge is whole.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the knowledge: that it parses, and that its rules hold together in every situation.",
    discussion: """
      Errors must be mended; warnings are probably wrong; notes are worth knowing. Clean means no error. A finding that is as \
      it should be is expected in the knowledge file, with a reason.
      """
  )

  @OptionGroup var common: CommonOptions

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Flag(name: .long, help: "Print SARIF, for tools that show findings.")
  var sarif = false

  @Flag(name: .long, help: "Print annotations for GitHub.")
  var github = false

  @Flag(name: .long, help: "Show notes as well, and what is expected with its reason.")
  var notes = false

  @Flag(name: .long, help: "Print how large each policy is and how long its interviews are.")
  var statistics = false

  @Flag(name: .long, help: "Print what the policy's officer should look at: gaps, contradictions and readings to sign.")
  var gaps = false

  @Flag(name: .long, help: "Print for each rule two situations that differ in one answer and in verdict.")
  var twins = false

  @Option(name: .long, help: ArgumentHelp("Write the situations shown as draft cases.", valueName: "folder"))
  var draft: String?

  func validate() throws {
    guard [statistics, gaps, twins].count(where: { $0 }) < 2 else {
      throw ValidationError("Take one of --statistics, --gaps and --twins.")
    }
    guard draft == nil || !(statistics || gaps) else {
      throw ValidationError("--draft goes with the findings, or with --twins.")
    }
  }

  func run() throws {
    let house = try common.house()
    let ids = common.policy.isEmpty ? try house.knowledgeFolder.policies() : common.policy.map { PolicyID($0) }
    guard !ids.isEmpty else { throw Failure(.noFile, "`\(house.knowledgeFolder.path)` holds no policy") }
    if twins { return try showTwins(of: ids, in: house) }
    if statistics || gaps { return try report(on: ids, in: house) }
    let check = try KnowledgeCheck(ids, in: house)
    if json {
      try house.output.write(json: (check.items + check.accepted).map(FindingReport.init))
    } else if sarif {
      try house.output.write(json: SARIFLog(check.items + check.accepted))
    } else if github {
      try house.output.write(document: check.items.map(\.annotation).joined())
    } else {
      try show(check, in: house)
    }
    if let draft { try write(check, to: DraftFolder(draft, in: house)) }
    if check.count(.error) > 0 { throw Failure(.findings) }
  }

  private func show(_ check: KnowledgeCheck, in house: House) throws {
    for item in check.items + check.accepted where notes || (item.severity != .note && item.accepted == nil) {
      try house.output.print(SafeText(item.line), hanging: 2)
      if let reason = item.accepted { try house.output.print(SafeText("  because: \(reason)"), hanging: 4) }
      if let other = item.other, other.line > 0 {
        try house.output.print(SafeText("  see also \(other.label)"), hanging: 4)
      }
      if let witness = item.witness { try house.output.print(SafeText("  " + witness), hanging: 4) }
    }
    let counts = Diagnostic.Severity.counted(check.count)
    let accepted = check.accepted.isEmpty ? "" : ", \(check.accepted.count) accepted"
    let hint = (check.count(.note) > 0 || !check.accepted.isEmpty) && !notes ? " (--notes shows them)" : ""
    try house.output.print("\(counts)\(accepted)\(hint). \(check.proved)")
  }

  private func write(_ check: KnowledgeCheck, to folder: DraftFolder) throws {
    for policy in check.policies {
      guard let subject = policy.subject else { continue }
      let drafts = policy.items.filter { notes || $0.severity != .note }.compactMap { item in
        item.situation.map { DraftFolder.Draft(title: item.title, situation: $0, note: item.message) }
      }
      try folder.write(drafts, by: subject.rules, as: "findings", isQuiet: json || sarif || github)
    }
  }

  // MARK: - Reports

  private func report(on ids: [PolicyID], in house: House) throws {
    let subjects = try ids.map { CheckSubject(try house.knowledge(of: $0), today: house.today) }
    if statistics {
      let reports = subjects.map { Statistics($0) }
      if json { return try house.output.write(json: reports.map(StatisticsReport.init)) }
      for line in reports.flatMap(\.lines) { try house.output.print(SafeText(line), hanging: 2) }
    } else {
      let reports = subjects.map { subject in
        PolicyGaps(subject, document: AttachedDocument(subject.knowledge.policy.id, in: house).document)
      }
      if json { return try house.output.write(json: reports.map(GapsReport.init)) }
      for line in reports.flatMap(\.lines) { try house.output.print(SafeText(line), hanging: 2) }
    }
  }

  private func showTwins(of ids: [PolicyID], in house: House) throws {
    let subjects = try ids.map { CheckSubject(try house.knowledge(of: $0), today: house.today) }
    let reports = subjects.map { Twins($0) }
    if json {
      try house.output.write(json: reports.map(TwinsReport.init))
    } else {
      for line in reports.flatMap(\.lines) { try house.output.print(SafeText(line), hanging: 2) }
    }
    guard let folder = draft.map({ DraftFolder($0, in: house) }) else { return }
    for (subject, report) in zip(subjects, reports) {
      try folder.write(report.pairs.flatMap(DraftFolder.drafts), by: subject.rules, as: "twins", isQuiet: json)
    }
  }
}
