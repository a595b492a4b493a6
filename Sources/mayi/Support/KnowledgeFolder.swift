import Decisions
import Glibc
import Knowledge
import Platform

/// The folder with the knowledge: the vocabulary, practice, and a folder for each policy.
struct KnowledgeFolder {
  /// Its path.
  let path: String
  /// True where it was named, not found beside the program: then it is named on screen, because a planted folder could forge
  /// a yes.
  let isForeign: Bool
  private let files = FileStore()

  /// Looks in `--knowledge`, in `MAYI_KNOWLEDGE`, then beside the program.
  static func find(_ option: String?, environment: [String: String]) throws -> KnowledgeFolder {
    if let option { return KnowledgeFolder(path: trimmed(option), isForeign: true) }
    if let named = environment["MAYI_KNOWLEDGE"], !named.isEmpty {
      return KnowledgeFolder(path: trimmed(named), isForeign: true)
    }
    for candidate in besideProgram() where FileStore().status(of: candidate)?.kind == .folder {
      return KnowledgeFolder(path: candidate, isForeign: false)
    }
    throw Failure(.noFile, "no knowledge was found beside the program; name its folder with --knowledge")
  }

  private static func trimmed(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  private static func besideProgram() -> [String] {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard length > 0 else { return [] }
    let program = String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = program.split(separator: "/").dropLast().joined(separator: "/")
    return ["/\(folder)/knowledge", "/\(folder)/../share/mayi/knowledge"]
  }

  /// The policies, by id: the folders that hold a card.
  ///
  /// - Complexity: O(number of folders); each is looked into, no card is read.
  func policies() throws -> [PolicyID] { try candidates().filter(holds) }

  /// The folders that may be policies, by id; whether ``holds(_:)`` is true of each has yet to be seen.
  ///
  /// - Complexity: O(number of folders), by one reading of the folder: a thousand schools cost no more than their names.
  func candidates() throws -> [PolicyID] {
    try files.entries(in: path).filter { $0.kind != .regular && $0.kind != .other && !$0.name.hasPrefix(".") }
      .map(\.name).filter { !["vocabulary", "practice"].contains($0) }.map { PolicyID($0) }
  }

  /// The only policy; nil where there is none, or where there are several.
  ///
  /// - Complexity: O(number of folders); they are looked into up to the second policy.
  func onlyPolicy() throws -> PolicyID? {
    let found = Array(try candidates().lazy.filter(holds).prefix(2))
    return found.count == 1 ? found[0] : nil
  }

  /// The card of a policy; nil where it cannot be read, which loading the policy will say.
  func card(_ id: PolicyID) -> Policy? {
    guard let file = try? source("\(path)/\(id)/card.policy") else { return nil }
    return try? KnowledgeParser.card(file)
  }

  /// The practice that belongs to no policy; empty where it cannot be read, which loading a policy will say.
  func practices() -> [Practice] {
    guard let files = try? sources("\(path)/practice", suffix: ".practice") else { return [] }
    return KnowledgeParser.practices(files)
  }

  /// The knowledge of one policy, with what is wrong in it, and with what is probably wrong where `warns` is true.
  func read(_ id: PolicyID, contacts: [SourceFile], warns: Bool = true) throws -> KnowledgeParser.Outcome {
    guard holds(id) else { throw unknown(id) }
    var outcome = KnowledgeParser.read(
      vocabulary: try sources("\(path)/vocabulary", suffix: ".vocabulary"),
      policy: id,
      files: try sources("\(path)/\(id)", suffix: ".policy") + sources("\(path)/\(id)", suffix: ".vocabulary"),
      practices: (try? sources("\(path)/practice", suffix: ".practice")) ?? [],
      contacts: contacts,
      warns: warns
    )
    let strangers = strangers(among: (outcome.knowledge ?? outcome.skeleton)?.contacts ?? [])
    guard !strangers.isEmpty else { return outcome }
    outcome.knowledge = nil
    outcome.skeleton = nil
    outcome.diagnostics += strangers
    return outcome
  }

  /// A mistake for each contact that is for a policy the folder does not hold: it would never be shown.
  private func strangers(among contacts: [Contact]) -> [Diagnostic] {
    contacts.filter { contact in contact.policy.map { !holds($0) } ?? false }.map { contact in
      let known = ((try? policies()) ?? []).prefix(12).map { "`\($0)`" }.joined(separator: ", ")
      let message =
        "the contact is for the policy `\(contact.policy?.text ?? "")`, which is not here; name one of \(known), or leave "
        + "the line out for all"
      return Diagnostic(.error, .wrongPolicy, at: contact.source, message)
    }
  }

  /// Tells whether there is a policy of that name; a name that leads to another folder is none.
  func holds(_ id: PolicyID) -> Bool {
    PolicyID.isWellFormed(id.text) && files.status(of: "\(path)/\(id)/card.policy") != nil
  }

  /// The policies that have a clause of a name; looked for in the text, so that nothing needs to be loaded.
  ///
  /// - Complexity: O(size of the first dozen policies).
  func policies(holding clause: ClauseID) throws -> [PolicyID] {
    try policies().prefix(12).filter { id in
      try sources("\(path)/\(id)", suffix: ".policy").contains { file in
        String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").contains { line in
          line.split(separator: " ", maxSplits: 2).prefix(2).elementsEqual(["clause", Substring(clause.text)])
        }
      }
    }
  }

  private func unknown(_ id: PolicyID) -> Failure {
    let known = (try? policies())?.prefix(12).map { SafeText($0.text) }.joined(separator: ", ") ?? ""
    return Failure(.usage, "there is no policy of that name in `\(path)`; it holds: \(known)")
  }

  private func sources(_ folder: String, suffix: String) throws -> [SourceFile] {
    try files.names(in: folder, suffix: suffix).map { try source("\(folder)/\($0)") }
  }

  private func source(_ path: String) throws -> SourceFile {
    SourceFile(name: path, bytes: try files.read(path))
  }
}

extension House {
  /// The compiled rules of a policy.
  ///
  /// - Throws: ``Failure`` with status 78 after every mistake in the knowledge has been said.
  func rules(of id: PolicyID) throws -> CompiledRules {
    let rules = CompiledRules(try knowledge(of: id))
    try require(rules)
    return rules
  }

  /// Sees that rules can be worked out.
  func require(_ rules: CompiledRules) throws {
    guard rules.isTangled else { return }
    let places = rules.tangled.prefix(3).map { SafeText($0.text) }.joined(separator: ", ")
    let sentence: SafeText = places.isEmpty ? "what it declares" : "its rules (\(places))"
    throw Failure(
      .knowledge,
      "the knowledge of `\(rules.knowledge.policy.id.text)` is too tangled: \(sentence) cannot be worked out; make "
        + "conditions, limits and exceptions fewer"
    )
  }

  /// The knowledge of a policy.
  ///
  /// Mistakes in the school's contacts are said, and the contacts left out: a slip in a telephone number must keep nobody
  /// from the rules, least of all from knowing whom to tell about a child in danger.
  ///
  /// - Parameter skeletons: true where clauses that say nothing yet do not matter, because nobody is answered.
  func knowledge(of id: PolicyID, skeletons: Bool = false) throws -> KnowledgeBase {
    let contacts = contacts()
    let outcome = try knowledgeFolder.read(id, contacts: contacts, warns: false)
    if let knowledge = outcome.knowledge ?? (skeletons ? outcome.skeleton : nil) { return knowledge }
    for diagnostic in outcome.diagnostics where diagnostic.severity == .error {
      try output.print(SafeText(diagnostic.line), hanging: 2, to: .standardError)
    }
    if !contacts.isEmpty, let knowledge = try knowledgeFolder.read(id, contacts: [], warns: false).knowledge {
      try output.print("The contacts are left out until that is mended.", to: .standardError)
      return knowledge
    }
    throw Failure(
      .knowledge,
      "the knowledge of `\(id.text)` has mistakes; nothing of it is used until they are mended"
    )
  }

  /// Where the school's own names and numbers stand; nil where the environment names no home.
  var contactsPath: String? { folders.map { "\($0.configuration)/contacts" } }

  /// The school's own names and numbers.
  func contacts() -> [SourceFile] {
    guard let path = contactsPath, let bytes = try? files.read(path) else { return [] }
    return [SourceFile(name: path, bytes: bytes)]
  }

  /// The policy meant: the one named, else the only one, else the one remembered; nil where a person must choose.
  func chosenPolicy(_ options: HouseOptions) throws -> PolicyID? {
    if let named = options.policies.first { return named }
    if let remembered = Preferences(self).school { return remembered }
    return try knowledgeFolder.onlyPolicy()
  }

  /// The policy meant, where nobody can be asked.
  func requiredPolicy(_ options: CommonOptions) throws -> PolicyID {
    if let policy = try chosenPolicy(options.values) { return policy }
    let known = try knowledgeFolder.policies().prefix(12).map { SafeText($0.text) }.joined(separator: ", ")
    throw Failure(.usage, "say which policy, with --policy; there are: \(known)")
  }
}
