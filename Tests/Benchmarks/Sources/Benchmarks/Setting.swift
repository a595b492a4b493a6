import BenchmarkKit
import Decisions
import Glibc
import Knowledge

/// What a run works on: the shipped knowledge, and the programs that are started.
struct Setting {
  /// How long to measure.
  let effort: Effort
  /// The folder of the shipped knowledge.
  let knowledgeFolder: String
  /// The shipped policies, by name.
  let policies: [String]
  /// The program itself, as a plain release build; nil where it was not built.
  let program: String?
  /// An empty program with the Swift libraries inside.
  let empty: String?
  /// A program with the Swift libraries inside that only waits for a line.
  let waiting: String?
  /// `cram`; nil where it is not installed.
  let cram: String?
  /// Where files of this run are written.
  let folder: Folder
  /// Where drawings are kept.
  let plots: Folder

  /// Finds what the runner has prepared: `MAYI_PROGRAM`, `MAYI_EMPTY`, `MAYI_WAITING`, `MAYI_SHIPPED`, `MAYI_CRAM`,
  /// `MAYI_PLOTS`.
  init(_ effort: Effort) throws {
    self.effort = effort
    knowledgeFolder = Self.variable("MAYI_SHIPPED") ?? "knowledge"
    program = Self.variable("MAYI_PROGRAM")
    empty = Self.variable("MAYI_EMPTY")
    waiting = Self.variable("MAYI_WAITING")
    cram = Self.variable("MAYI_CRAM")
    let shipped = knowledgeFolder
    policies = try Folder(shipped).names().filter { (try? Folder.read("\(shipped)/\($0)/card.policy")) != nil }
    folder = try Folder.temporary()
    plots = Folder(Self.variable("MAYI_PLOTS") ?? "\(folder.path)/plots")
  }

  /// A variable of the environment; nil where it is unset or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The day that is taken for today.
  static let today = CalendarDate("2026-11-20")!

  /// The files of a shipped policy.
  func files(_ policy: String) throws -> KnowledgeFiles { try KnowledgeFiles(policy: policy, in: knowledgeFolder) }

  /// The text of the labelled questions about a shipped policy.
  func questions(_ policy: String) throws -> String {
    String(
      decoding: try Folder.read("\(knowledgeFolder)/../Tests/GuidanceTests/Reading/Questions/\(policy).questions"),
      as: UTF8.self
    )
  }

  /// The compiled rules of a shipped policy.
  func rules(_ policy: String) throws -> CompiledRules { CompiledRules(try files(policy).load()) }

  /// The variables that a started program sees: a home without configuration, a usual terminal.
  var environment: [String: String] {
    ["PATH": Self.variable("PATH") ?? "/usr/bin:/bin", "HOME": folder.path, "TERM": "xterm", "LANG": "C.UTF-8"]
  }
}
