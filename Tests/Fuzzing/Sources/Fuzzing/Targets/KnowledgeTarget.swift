import Decisions
import Knowledge

/// Knowledge files: a vocabulary, a policy, practice and contacts, parted by lines such as `== vocabulary`.
enum KnowledgeTarget {
  static func check(_ bytes: [UInt8]) {
    let files = ByteLines.files(bytes).map { SourceFile(name: name(of: $0.name), bytes: $0.bytes) }
    func ending(_ suffix: String) -> [SourceFile] { files.filter { $0.name.hasSuffix(suffix) } }
    let vocabulary = ending(".vocabulary").filter { !$0.name.hasPrefix("own") }
    let own = ending(".policy") + ending(".vocabulary").filter { $0.name.hasPrefix("own") }
    let outcome = KnowledgeParser.read(
      vocabulary: vocabulary,
      policy: "fuzzed",
      files: own,
      practices: ending(".practice"),
      contacts: ending("contacts")
    )
    check(outcome, files)
    _ = KnowledgeParser.practices(ending(".practice"))
    for file in ending("card.policy") { _ = try? KnowledgeParser.card(file) }
  }

  private static func name(of part: String) -> String {
    switch part {
    case "vocabulary": "a.vocabulary"
    case "own": "own.vocabulary"
    case "card": "card.policy"
    case "practice": "a.practice"
    case "contacts": "contacts"
    default: "01.policy"
    }
  }

  private static func check(_ outcome: KnowledgeParser.Outcome, _ files: [SourceFile]) {
    let hasErrors = outcome.diagnostics.contains { $0.severity == .error }
    demand((outcome.knowledge == nil) == hasErrors, "knowledge is refused where there are errors, and only there")
    for diagnostic in outcome.diagnostics {
      demand(!diagnostic.message.isEmpty, "a mistake without a word: \(diagnostic.code)")
      let lines =
        files.filter { $0.name == diagnostic.source.file }.map { $0.bytes.count { $0 == 0x0A } + 1 }.max() ?? 1
      demand((1...lines).contains(diagnostic.source.line), "no such line: \(diagnostic.line)")
      demand(diagnostic.source.column >= 1, "no such column: \(diagnostic.line)")
    }
    guard let knowledge = outcome.knowledge else { return }
    demand(knowledge.policy.id == "fuzzed", "another policy was loaded")
    if knowledge.policy.rules.count <= 40 { _ = CompiledRules(knowledge) }
  }
}
