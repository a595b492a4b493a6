import Checks
import Decisions
import Knowledge
import Platform

/// What parsing and all checks say of some policies.
struct KnowledgeCheck {
  /// One thing that was found.
  struct Item {
    let severity: Diagnostic.Severity
    let code: String
    let source: SourceRange
    let other: SourceRange?
    let message: String
    /// The situation that shows it, the answers that matter; nil where none does.
    let situation: Situation?
    /// The line to paste that shows it; nil where there is none.
    let witness: String?
    /// What it is about, in a word.
    let subject: String

    /// The line that editors understand.
    var line: String { "\(source.label): \(severity.rawValue)[\(code)]: \(message)" }

    /// A title for a case: `never-decides touch-2-yes`.
    var title: String { subject.isEmpty ? code : "\(code) \(subject)" }

    /// The command that GitHub shows beside the line.
    var annotation: String {
      let level = severity == .note ? "notice" : severity.rawValue
      let place =
        "file=\(Escaping.gitHubProperty(source.file)),line=\(max(source.line, 1)),col=\(max(source.column, 1))"
      return "::\(level) \(place)::\(Escaping.gitHubMessage(message))\n"
    }
  }

  /// One policy.
  struct Checked {
    let id: PolicyID
    /// What was found in it, in the order of its files, and in no policy before it.
    let items: [Item]
    /// Its knowledge, ready for the checks; nil where it does not parse.
    let subject: CheckSubject?
  }

  /// The policies, in the order given.
  private(set) var policies: [Checked] = []
  /// How many situations each policy's findings were proved for.
  private(set) var proved = ""

  init(_ ids: [PolicyID], in house: House) throws {
    var seen: Set<String> = []
    var counts: [String] = []
    for id in ids {
      let outcome = try house.knowledgeFolder.read(id, contacts: house.contacts())
      var found = outcome.diagnostics.map { Item($0) }
      let subject = outcome.knowledge.map { CheckSubject($0, today: house.today) }
      if let subject {
        let report = Checker().report(on: subject)
        found += report.findings.map { Item($0, policy: id, in: subject.knowledge.vocabulary) }
        counts.append("\(id) \(report.isProved ? "\(report.situations)" : "not")")
      }
      policies.append(Checked(id: id, items: found.filter { seen.insert($0.line).inserted }, subject: subject))
    }
    if !counts.isEmpty { proved = "Situations proved: \(counts.joined(separator: "; "))." }
  }

  /// What was found, each thing once, in the order of the policies and of their files.
  var items: [Item] { policies.flatMap(\.items) }

  /// The number of things of a severity.
  func count(_ severity: Diagnostic.Severity) -> Int { items.count { $0.severity == severity } }
}

extension KnowledgeCheck.Item {
  init(_ diagnostic: Diagnostic) {
    self.init(
      severity: diagnostic.severity,
      code: diagnostic.code.rawValue,
      source: diagnostic.source,
      other: nil,
      message: diagnostic.message,
      situation: nil,
      witness: nil,
      subject: ""
    )
  }

  init(_ finding: Finding, policy: PolicyID, in vocabulary: Vocabulary) {
    self.init(
      severity: finding.severity,
      code: finding.code.rawValue,
      source: finding.source,
      other: finding.other,
      message: finding.message,
      situation: finding.witness?.answers,
      witness: finding.witness?.line(policy: policy, in: vocabulary),
      subject: finding.subjects.first?.name ?? ""
    )
  }
}
