import ArgumentParser
import Decisions
import Guidance
import Knowledge
import Platform

/// Takes up a session that was being saved.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Go on with a session that was being saved.",
    discussion:
      "Nothing is written until something more happens. A blessed transcript that is gone on with is a draft again."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "The transcript.")
  var file: String

  func run() throws {
    let house = try common.house()
    let source = try TranscriptFolder(house).source(file)
    let transcripts = TranscriptFile(source)
    guard let policy = common.policy.first.map({ PolicyID($0) }) ?? transcripts.policyInHeader else {
      throw Failure(.input, "`\(file)` does not say which policy it belongs to; name it with --policy")
    }
    let rules = try house.rules(of: policy)
    guard let resumed = TranscriptResumption(source, rules: rules, today: house.today) else {
      throw Failure(.input, "`\(file)` is no transcript of the policy `\(policy.text)`")
    }
    let session = resumed.session
    let remark: [Line] =
      resumed.wasBlessed
      ? ["It is blessed: once you go on with it, it is a draft again, to be read and blessed anew."] : []
    try house.show(
      Greeting.policy(session.knowledge.policy, today: house.today)
        + ["Your answers so far are back. answers lists them."] + remark
    )
    var shell = Shell(house: house, session: session, listener: Listener(house))
    shell.goOnRecording(in: file, after: resumed)
    try shell.converse(begins: true)
  }
}

extension TranscriptFile {
  /// The policy that the file's header names; nil where it names none.
  var policyInHeader: PolicyID? {
    if let first = transcripts.first { return first.policy }
    for line in String(decoding: text.bytes.prefix(2_000), as: UTF8.self).split(separator: "\n")
    where line.hasPrefix("policy ") {
      return line.split(separator: " ").dropFirst().first.map { PolicyID(String($0)) }
    }
    return nil
  }
}
