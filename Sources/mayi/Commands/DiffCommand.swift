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
      Counts the situations that are answered otherwise, from which verdict to which and by which clause, each with one to \
      try. Words that changed are listed apart. The transcripts, cases and scenarios whose advice is another are those \
      beside the new folder.
      """
  )

  @OptionGroup var common: CommonOptions

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
    for id in chosen {
      switch (ids[0].contains(id), ids[1].contains(id)) {
      case (true, true): try compare(id, before, now, told)
      case (true, false): try now.show([PictureLine("\(id): the policy was removed", isHeading: true)])
      case (false, true): try now.show([PictureLine("\(id): the policy is new", isHeading: true)])
      case (false, false): throw Failure(.usage, "neither folder holds a policy `\(id.text)`")
      }
    }
    if let remark = told.remark { try now.show([remark]) }
  }

  private func compare(_ id: PolicyID, _ before: House, _ now: House, _ told: ToldFiles) throws {
    let versions = [try before.knowledge(of: id), try now.knowledge(of: id)]
    let written = KnowledgeDifference(from: versions[0], to: versions[1])
    guard versions[0] != versions[1] else {
      return try now.show([PictureLine("\(id): nothing changed", isHeading: true)])
    }
    let rules = versions.map { CompiledRules($0) }
    guard let answers = SituationDifference(rules[0], rules[1]) else {
      throw Failure(.input, "`\(id.text)` is too large to be compared whole; `mayi check` says why")
    }
    let names = ["before", "now"]
    let line = { (witness: Witness) in
      witness.line(policy: id, in: answers.vocabulary) + " --knowledge \(now.knowledgeFolder.path)"
    }
    try now.show([PictureLine("\(id)", isHeading: true)])
    try now.show(answers.lines(names: names, limit: limit, line: line))
    try now.show(answers.regroupingLines(names: names, limit: limit, line: line))
    let changes = OutcomeChange.changes(
      in: told.tellings(of: id, by: rules[1], rules[0]),
      from: rules[0],
      to: rules[1],
      today: now.today
    )
    try now.show(changes.lines(limit: limit))
    if !written.lines.isEmpty { try now.show([.blank] + written.lines) }
    try now.show(written.wordingLines + [.blank])
  }
}
