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
    let files = try TranscriptMaker(setting).transcripts(setting.effort.isShort ? 20 : 10_000)
    let folder = Folder("\(setting.folder.path)/transcripts")
    try folder.make()
    for file in files { try folder.write(file.bytes, to: file.name) }
    let rival = try cram()
    let ours = try program(on: folder, count: files.count)
    let (mine, theirs) = try times(of: ours, beside: rival)
    let beside = (name: "cram with 100 files", nanoseconds: theirs ?? 0)
    if let mine {
      report.time("mayi replay --junit, \(files.count) files", mine, beside: beside)
      if let theirs { report.target("10,000 transcripts in less than cram's 100", isKept: mine < theirs) }
    }
    let rounds = setting.effort.isShort ? 1 : 5
    let shared = try median((0..<rounds).map { _ in try time(folder, files.count, sharing: true) })
    let alone = try median((0..<rounds).map { _ in try time(folder, files.count, sharing: false) })
    for (name, time) in [("one core, the interviews' unfolding shared", shared), ("one core, nothing shared", alone)] {
      report.time(name, time, beside: beside, note: "\(Report.inUnits(time / Double(files.count))) a file")
    }
  }

  /// The time to read and replay all files in this process, on one core.
  ///
  /// - Parameter sharing: false where each file starts with nothing but the compiled rules, in which an interview has begun.
  private func time(_ folder: Folder, _ count: Int, sharing: Bool) throws -> Double {
    let fresh = try Dictionary(
      uniqueKeysWithValues: setting.policies.map { (PolicyID($0), Replay(try setting.rules($0), today: Setting.today)) }
    )
    var replays = fresh
    let start = Program.now()
    var passed = 0
    for name in try folder.names() {
      if !sharing { replays = fresh }
      passed += try Self.passes("\(folder.path)/\(name)", &replays) ? 1 : 0
    }
    let time = Program.now() - start
    try verify(passed == count, "only \(passed) of \(count) transcripts pass")
    return time
  }

  /// Tells whether a file passes, by the same steps as the program takes.
  private static func passes(_ path: String, _ replays: inout [PolicyID: Replay]) throws -> Bool {
    let source = SourceFile(name: path, bytes: try Folder.read(path))
    if let recital = Recital(source), let result = replays[recital.transcript.policy]?.result(of: recital) {
      return result.outcome == .passed
    }
    let file = TranscriptFile(source)
    return !file.transcripts.isEmpty
      && file.transcripts.allSatisfy { replays[$0.policy]?.replay($0, in: file.text).outcome == .passed }
  }

  /// The program with a JUnit file, which is looked at once; nil where there is none.
  private func program(on folder: Folder, count: Int) throws -> Program? {
    guard let name = setting.program else {
      report.skip("mayi replay", because: "MAYI_PROGRAM is not set")
      return nil
    }
    let words = [name, "replay", "--knowledge", setting.knowledgeFolder, "--junit", "\(folder.path).xml", folder.path]
    let program = Program(words, environment: setting.environment)
    guard try program.run().status == 0 else {
      report.skip("mayi replay --junit", because: "the program does not replay these files")
      return nil
    }
    let xml = try Folder.read("\(folder.path).xml")
    let cases = String(decoding: xml, as: UTF8.self).split(separator: "<testcase").count - 1
    try verify(cases == count, "the JUnit file holds \(cases) cases, not \(count)")
    return program
  }

  /// The times of both programs, which take turns.
  private func times(of ours: Program?, beside rival: Program?) throws -> (Double?, Double?) {
    var (mine, theirs): ([Double], [Double]) = ([], [])
    for _ in 0..<(setting.effort.isShort ? 1 : 5) {
      if let ours { mine.append(try ours.run().nanoseconds) }
      guard let rival else { continue }
      let run = try rival.run()
      try verify(run.status == 0, "cram ended with \(run.status)")
      theirs.append(run.nanoseconds)
    }
    return (ours.map { _ in median(mine) }, rival.map { _ in median(theirs) })
  }

  /// `cram` on a hundred files of six commands; nil where it is not installed.
  private func cram() throws -> Program? {
    guard let cram = setting.cram else {
      report.skip("cram", because: "it is not installed (pip install cram)")
      return nil
    }
    let folder = Folder("\(setting.folder.path)/cram")
    try folder.make()
    for file in 0..<(setting.effort.isShort ? 2 : 100) {
      let commands = (0..<6).map {
        "Question \(file) \($0)\n\n  $ echo 'may I post \(file).\($0)?'\n  may I post \(file).\($0)?\n\n"
      }
      try folder.write(Array(commands.joined().utf8), to: "t\(file).t")
    }
    return Program([cram, "--shell", "/bin/sh", folder.path], environment: setting.environment)
  }
}
