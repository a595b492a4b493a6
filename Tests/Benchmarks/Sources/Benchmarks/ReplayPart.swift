import BenchmarkKit
import Decisions
import Guidance
import Knowledge

/// Replaying ten thousand six-turn transcripts, beside `cram` with a hundred files of six commands.
struct ReplayPart {
  private let setting: Setting
  private let report: Report

  init(_ setting: Setting, _ report: Report) {
    self.setting = setting
    self.report = report
  }

  func run() throws {
    report.part("Replaying six-turn transcripts, each file another way through an interview")
    let wanted = setting.effort.isShort ? 20 : 10_000
    let files = try TranscriptMaker(setting).transcripts(wanted)
    let folder = Folder("\(setting.folder.path)/transcripts")
    try folder.make()
    for file in files { try folder.write(file.bytes, to: file.name) }
    let read = try times(inProcess: folder, files)
    report.time(
      "read, parse and replay \(files.count) files",
      read,
      note: "\(Report.inUnits(read / Double(files.count))) a file"
    )
    let alone = try time(alone: Array(files.prefix(setting.effort.isShort ? 5 : 100)))
    report.time(
      "the same without sharing the rules' unfolding",
      alone * Double(files.count),
      note: "from a hundred files"
    )
    try compare(folder, count: files.count)
  }

  /// The time to parse and replay a file where each starts with nothing but the compiled rules.
  private func time(alone files: [SourceFile]) throws -> Double {
    let fresh = try Dictionary(
      uniqueKeysWithValues: setting.policies.map { (PolicyID($0), Replay(try setting.rules($0), today: Setting.today)) }
    )
    let start = Program.now()
    for source in files {
      let file = TranscriptFile(source)
      for transcript in file.transcripts {
        var replay = fresh[transcript.policy]!
        try verify(replay.replay(transcript, in: file.text).outcome == .passed, "\(source.name) does not pass")
      }
    }
    return (Program.now() - start) / Double(files.count)
  }

  /// The time to read, parse and replay all files in this process.
  private func times(inProcess folder: Folder, _ files: [SourceFile]) throws -> Double {
    let rules = try setting.policies.map { try setting.rules($0) }
    var times: [Double] = []
    for _ in 0..<(setting.effort.isShort ? 1 : 5) {
      var replays = Dictionary(
        uniqueKeysWithValues: rules.map { ($0.knowledge.policy.id, Replay($0, today: Setting.today)) }
      )
      let start = Program.now()
      var passed = 0
      for name in try folder.names() {
        let file = TranscriptFile(SourceFile(name: name, bytes: try Folder.read("\(folder.path)/\(name)")))
        for transcript in file.transcripts {
          let result = replays[transcript.policy]!.replay(transcript, in: file.text)
          if result.outcome == .passed { passed += 1 }
        }
      }
      times.append(Program.now() - start)
      try verify(passed == files.count, "only \(passed) of \(files.count) transcripts pass")
    }
    return median(times)
  }

  /// The program itself with a JUnit file, beside `cram`.
  private func compare(_ folder: Folder, count: Int) throws {
    guard let name = setting.program else { return report.skip("mayi replay", because: "MAYI_PROGRAM is not set") }
    let words = [name, "replay", "--knowledge", setting.knowledgeFolder, "--junit", "\(folder.path).xml", folder.path]
    let program = Program(words, environment: setting.environment)
    guard try program.run().status == 0 else {
      return report.skip("mayi replay --junit", because: "the program does not replay these files")
    }
    let xml = try Folder.read("\(folder.path).xml")
    let cases = String(decoding: xml, as: UTF8.self).split(separator: "<testcase").count - 1
    try verify(cases == count, "the JUnit file holds \(cases) cases, not \(count)")
    guard let cram = setting.cram else {
      let time = try program.run().nanoseconds
      report.time("mayi replay --junit, \(count) files", time)
      return report.skip("cram", because: "it is not installed (pip install cram)")
    }
    let rival = Program([cram, "--shell", "/bin/sh", try cramFiles()], environment: setting.environment)
    var ours: [Double] = []
    var theirs: [Double] = []
    for _ in 0..<(setting.effort.isShort ? 1 : 5) {
      ours.append(try program.run().nanoseconds)
      let run = try rival.run()
      try verify(run.status == 0, "cram ended with \(run.status)")
      theirs.append(run.nanoseconds)
    }
    let beside = (name: "cram with 100 files", nanoseconds: median(theirs))
    report.time("mayi replay --junit, \(count) files", median(ours), beside: beside)
    report.target("10,000 transcripts in less than cram's 100", isKept: median(ours) < beside.nanoseconds)
  }

  /// A hundred files of six commands, as cram reads them.
  private func cramFiles() throws -> String {
    let folder = Folder("\(setting.folder.path)/cram")
    try folder.make()
    for file in 0..<(setting.effort.isShort ? 2 : 100) {
      let commands = (0..<6).map {
        "Question \(file) \($0)\n\n  $ echo 'may I post \(file).\($0)?'\n  may I post \(file).\($0)?\n\n"
      }
      try folder.write(Array(commands.joined().utf8), to: "t\(file).t")
    }
    return folder.path
  }
}
