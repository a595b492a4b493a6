import ArgumentParser
import Knowledge
import Pictures
import Platform

/// Lays knowledge files out.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Lay knowledge files out: key words in columns, long lines continued, the meaning kept.",
    discussion: """
      Comments, blank lines (one at most) and the order of lines stay. Each file is written whole or not at all, and only \
      where it says the same before and after. Without files, all files of the knowledge are laid out.
      """
  )

  @OptionGroup var common: CommonOptions

  @Flag(name: .long, help: "Write nothing; list the files that are not laid out, and end with 1 where there are any.")
  var check = false

  @Argument(help: "The files.")
  var files: [String] = []

  func run() throws {
    let house = try common.house()
    let paths = try files.isEmpty ? everyFile(in: house) : files
    var changed: [String: [UInt8]] = [:]
    for path in paths {
      let bytes = try house.files.read(path)
      let text = Array(try formatted(bytes, path).utf8)
      if text != bytes { changed[path] = text }
    }
    let order = paths.filter { changed[$0] != nil }
    try requireSameMeaning(changed, in: house)
    for path in order {
      if !check { try house.files.write(changed[path] ?? [], to: path) }
      try house.output.print(SafeText(check ? path : "laid out: \(path)"))
    }
    let count = order.count == 1 ? "1 file" : "\(order.count) files"
    guard !check else {
      if order.isEmpty { return try house.output.print("all \(paths.count) files are laid out") }
      throw Failure(.findings, "\(SafeText(count)) to be laid out: run `mayi format`")
    }
    try house.output.print(SafeText("\(count) changed, \(paths.count - order.count) as they were"))
  }

  private func formatted(_ bytes: [UInt8], _ path: String) throws -> String {
    do {
      return try KnowledgeFormatter().formatted(bytes)
    } catch {
      switch error {
      case .notText: throw Failure(.input, "`\(path)` is not UTF-8 text")
      case .line(let number):
        throw Failure(.input, "`\(path)`, line \(number): this line has no key word; mayi check says more")
      case .changed: throw Failure(.input, "`\(path)` would say something else; nothing was written")
      }
    }
  }

  private func everyFile(in house: House) throws -> [String] {
    let root = house.knowledgeFolder.path
    let folders = try ["vocabulary", "practice"] + house.knowledgeFolder.policies().map(\.text)
    return try folders.flatMap { folder -> [String] in
      guard house.files.status(of: "\(root)/\(folder)") != nil else { return [] }
      return try house.files.names(in: "\(root)/\(folder)").filter(KnowledgeText.isKnowledge)
        .map { "\(root)/\(folder)/\($0)" }
    }
  }

  /// Sees that every policy of the folders concerned parses to the same with the new files.
  private func requireSameMeaning(_ changed: [String: [UInt8]], in house: House) throws {
    let roots = Set(changed.keys.compactMap { KnowledgeText.root(of: $0, in: house) }).sorted()
    for root in roots {
      let folder = KnowledgeFolder(path: root, isForeign: true)
      for policy in try folder.policies() {
        let concerned = changed.keys.contains { path in
          ["\(root)/vocabulary/", "\(root)/practice/", "\(root)/\(policy)/"].contains { path.hasPrefix($0) }
        }
        guard concerned else { continue }
        let before = try KnowledgeText(root, policy, in: house).outcome
        guard let knowledge = before.knowledge ?? before.skeleton else {
          throw Failure(.knowledge, "the knowledge of `\(policy.text)` has mistakes; mend them first: mayi check")
        }
        let after = try KnowledgeText(root, policy, in: house, replacing: changed).outcome
        guard after.knowledge ?? after.skeleton == knowledge else {
          throw Failure(.input, "`\(policy.text)` would say something else; nothing was written")
        }
      }
    }
  }
}

/// The files of one policy as they are, or as they would be.
struct KnowledgeText {
  /// What the parser makes of them.
  let outcome: KnowledgeParser.Outcome

  init(_ root: String, _ policy: PolicyID, in house: House, replacing changed: [String: [UInt8]] = [:]) throws {
    func sources(_ folder: String, _ suffixes: String...) throws -> [SourceFile] {
      guard house.files.status(of: folder) != nil else { return [] }
      return try house.files.names(in: folder).filter { name in suffixes.contains { name.hasSuffix($0) } }.map { name in
        let path = "\(folder)/\(name)"
        return SourceFile(name: path, bytes: try changed[path] ?? house.files.read(path))
      }
    }
    outcome = KnowledgeParser.read(
      vocabulary: try sources("\(root)/vocabulary", ".vocabulary"),
      policy: policy,
      files: try sources("\(root)/\(policy)", ".policy", ".vocabulary"),
      practices: try sources("\(root)/practice", ".practice"),
      contacts: [],
      warns: false
    )
  }

  /// Tells whether a file of that name is knowledge.
  static func isKnowledge(_ name: String) -> Bool {
    [".policy", ".vocabulary", ".practice"].contains { name.hasSuffix($0) }
  }

  /// The knowledge folder that a file belongs to; nil where it stands by itself.
  static func root(of path: String, in house: House) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, isKnowledge(path) else { return nil }
    let root = parts.dropLast(2).joined(separator: "/")
    return house.files.status(of: "\(root)/vocabulary")?.kind == .folder ? root : nil
  }
}
