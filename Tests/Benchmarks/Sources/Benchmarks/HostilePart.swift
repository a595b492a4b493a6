import BenchmarkKit

/// Files of the largest size that mean harm: each is refused or read within a second and 200 MB.
///
/// The run fails where one takes more memory, or ends the program.
struct HostilePart {
  private static let mostSeconds = 1.0
  private static let mostKiB = 200 * 1024

  private let setting: Setting
  private let report: Report

  init(_ setting: Setting, _ report: Report) {
    self.setting = setting
    self.report = report
  }

  func run() throws {
    report.part("Hostile files of 1 MiB: computing time and most memory of the command that is given each")
    guard let program = setting.program, let policy = setting.policies.first else {
      return report.skip("hostile files", because: "MAYI_PROGRAM is not set")
    }
    var slow: [String] = []
    var large: [String] = []
    for (number, file) in HostileFile.all.enumerated() where !setting.effort.isShort || number % 12 == 0 {
      let words = try Self.command(for: file, policy, in: Folder("\(setting.folder.path)/hostile-\(number)"), setting)
      var environment = setting.environment
      environment["HOME"] = "\(setting.folder.path)/hostile-\(number)"
      let run = try Program([program] + words, environment: environment).run(atMost: 60)
      let name = "\(file.use.rawValue): \(file.name)"
      report.time(name, run.computingNanoseconds, note: "\(run.peakKiB / 1024) MB, status \(run.status)")
      if run.computingNanoseconds > Self.mostSeconds * 1e9 { slow.append(name) }
      if run.peakKiB > Self.mostKiB || run.status >= 128 { large.append(name) }
    }
    report.target("each within a second", isKept: slow.isEmpty)
    for name in slow { report.figure("  beyond it", name) }
    // Memory, unlike time, is the same on a busy machine: here more than that is a mistake.
    try verify(large.isEmpty, "more than 200 MB, a crash, or no end within a minute: \(large.joined(separator: "; "))")
    report.target("each within 200 MB, and none crashes", isKept: true)
  }

  /// Writes what the command needs, and gives its words.
  private static func command(
    for file: HostileFile,
    _ policy: String,
    in folder: Folder,
    _ setting: Setting
  ) throws -> [String] {
    let text = Array(file.text.replacing("POLICY", with: policy).utf8)
    let shipped = ["--knowledge", setting.knowledgeFolder, "--policy", policy]
    try folder.make()
    func write(_ bytes: [UInt8], _ name: String, below inner: String = "") throws -> String {
      let place = Folder(inner.isEmpty ? folder.path : "\(folder.path)/\(inner)")
      try place.make()
      try place.write(bytes, to: name)
      return "\(place.path)/\(name)"
    }
    switch file.use {
    case .policy, .vocabulary:
      let isVocabulary = file.use == .vocabulary
      let vocabulary = isVocabulary ? text : Array(file.vocabulary.utf8)
      _ = try write(vocabulary, "01.vocabulary", below: "knowledge/vocabulary")
      _ = try write(Array(card.utf8), "card.policy", below: "knowledge/big")
      if !isVocabulary { _ = try write(text, "01.policy", below: "knowledge/big") }
      return ["ask", "--no-input", "--policy", "big", "--knowledge", "\(folder.path)/knowledge"]
    case .document: return ["verify"] + shipped + [try write(text, "document.txt")]
    case .skeleton:
      return ["import", "--id", "new", "--knowledge", folder.path, try write(text, "document.txt")]
    case .transcript:
      return ["replay"] + shipped + [try write(text, file.text.hasPrefix("cases") ? "a.case" : "a.transcript")]
    case .order: return ["train", "--order", try write(text, "a.order")] + shipped
    case .scenario: return ["scenario", "check"] + shipped + [try write(text, "a.scenario")]
    case .contacts:
      _ = try write(text, "contacts", below: ".config/mayi")
      return ["ask", "--no-input"] + shipped
    case .school:
      _ = try write(text, "school", below: ".config/mayi")
      return ["--knowledge", setting.knowledgeFolder]
    case .results: return ["scenario", "report"] + shipped + [try write(text, "results.csv")]
    }
  }

  private static let card = """
    format 1
    policy big
      title T
      organisation O
      nation england
      version 1
      dated 2025-09
      review none stated
      covers Everybody.
      general headteacher
    role headteacher "the head"
      reach R

    """
}
