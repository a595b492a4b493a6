import ArgumentParser
import Checks
import Decisions
import Guidance
import Knowledge
import Pictures
import Platform

/// Says what changed in meaning between two folders of knowledge.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "What changed in meaning between two knowledge folders.",
    discussion: """
      Counts the situations with another verdict, from which to which and by which clause, each with one to try. The \
      transcripts, cases and scenarios whose advice is another, or whose replay fails now, are those beside the new \
      folder. Words that changed (of clauses, conditions, questions, labels, how to reach somebody) are listed apart.
      """
  )

  @OptionGroup var common: CommonOptions

  @Flag(name: .long, help: "Print JSON: all groups.")
  var json = false

  @Option(name: .long, help: "How many groups are shown.")
  var limit = 12

  @Option(
    name: .long,
    help: ArgumentHelp("The transcripts to look through; those beside NEW otherwise.", valueName: "folder")
  )
  var transcripts: String?

  @Argument(help: "The folder as it was.")
  var old: String

  @Argument(help: "The folder as it is now.")
  var new: String

  func run() throws {
    guard limit > 0 else { throw Failure(.usage, "--limit takes a number from 1") }
    var options = common
    options.knowledge = old
    let before = try options.house()
    options.knowledge = new
    let now = try options.house()
    let ids = [try before.knowledgeFolder.policies(), try now.knowledgeFolder.policies()]
    let named = common.policy.map { PolicyID($0) }
    let chosen = named.isEmpty ? Set(ids.joined()).sorted() : named
    guard !chosen.isEmpty else { throw Failure(.noFile, "neither folder holds a policy") }
    let told = try ToldFiles(in: transcripts, of: now)
    var reports: [ChangeReport] = []
    for id in chosen {
      switch (ids[0].contains(id), ids[1].contains(id)) {
      case (true, true):
        guard let change = try PolicyChange(of: id, before, now) else {
          reports.append(ChangeReport(id, .same))
          try say("\(id): nothing changed", now)
          continue
        }
        let touched = change.touched(of: told, now)
        if json {
          let names = touched.map { $0.telling.source.label }
          let failing = touched.filter(\.failsNow).map { $0.telling.source.label }
          reports.append(
            ChangeReport(
              id,
              .changed,
              written: change.written,
              answers: change.answers,
              touched: names,
              failing: failing
            )
          )
        } else {
          try show(change, touched, now)
        }
      case (true, false):
        reports.append(ChangeReport(id, .removed))
        try say("\(id): the policy was removed", now)
      case (false, true):
        reports.append(ChangeReport(id, .added))
        try say("\(id): the policy is new", now)
      case (false, false): throw Failure(.usage, "neither folder holds a policy `\(id.text)`")
      }
    }
    if json { return try now.output.write(json: reports) }
    if let remark = told.remark { try now.show([remark]) }
  }

  private func say(_ sentence: String, _ house: House) throws {
    try house.show([PictureLine(sentence, isHeading: true)], unless: json)
  }

  private func show(_ change: PolicyChange, _ touched: [OutcomeChange], _ now: House) throws {
    let names = ["before", "now"]
    let line = { (witness: Witness) in
      witness.line(policy: change.id, in: change.answers.vocabulary) + " --knowledge \(now.knowledgeFolder.path)"
    }
    try now.show([PictureLine("\(change.id)", isHeading: true)])
    try now.show(change.answers.lines(names: names, limit: limit, line: line))
    try now.show(change.answers.regroupingLines(names: names, limit: limit, line: line))
    try now.show(touched.lines(limit: limit))
    if !change.written.lines.isEmpty { try now.show([.blank] + change.written.lines) }
    if change.written.isEmpty {
      try now.show([.blank, PictureLine("No rule and no word differs: only places, digests, or findings expected.")])
    }
    try now.show(change.written.wordingLines + [.blank])
  }
}

/// What changed in one policy between two folders.
private struct PolicyChange {
  let id: PolicyID
  let written: KnowledgeDifference
  let answers: SituationDifference

  /// Compares a policy in two folders; nil where it is the same.
  init?(of id: PolicyID, _ before: House, _ now: House) throws {
    let versions = [try before.knowledge(of: id), try now.knowledge(of: id)]
    guard versions[0] != versions[1] else { return nil }
    guard let answers = SituationDifference(CompiledRules(versions[0]), CompiledRules(versions[1])) else {
      throw Failure(.input, "`\(id.text)` is too large to be compared whole; `mayi check` says why")
    }
    self.id = id
    self.answers = answers
    written = KnowledgeDifference(from: versions[0], to: versions[1])
  }

  /// The transcripts, cases and scenarios whose advice changes.
  func touched(of told: ToldFiles, _ now: House) -> [OutcomeChange] {
    let sides = answers.sides
    return OutcomeChange.changes(
      in: told.tellings(of: id, by: sides[1], sides[0]),
      from: sides[0],
      to: sides[1],
      today: now.today
    )
  }
}
