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
    /// Why it is as it should be; nil where nobody expects it.
    var accepted: String?

    /// How bad it is, or that it is accepted.
    var standing: String { accepted == nil ? severity.rawValue : "accepted" }

    /// The line that editors understand.
    var line: String { "\(source.label): \(standing)[\(code)]: \(message)" }

    /// A title for a case: `never-decides touch-2-yes`.
    var title: String { subject.isEmpty ? code : "\(code) \(subject)" }

    /// The command that GitHub shows beside the line.
    var annotation: String {
      let level = severity == .note ? "notice" : severity.rawValue
      let place =
        "file=\(Escaping.gitHubProperty(source.file)),line=\(max(source.line, 1)),col=\(max(source.column, 1))"
      let end = source.endColumn > source.column ? ",endColumn=\(source.endColumn)" : ""
      let text = Escaping.gitHubMessage(message + (witness.map { "\n\($0)" } ?? ""))
      return "::\(level) \(place)\(end),title=\(Escaping.gitHubProperty(code))::\(text)\n"
    }
  }

  /// One policy.
  struct Checked {
    let id: PolicyID
    /// What was found in it, in the order of its files, and in no policy before it.
    let items: [Item]
    /// What was found and is expected, in the same order, and in no policy before it.
    let accepted: [Item]
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
      var accepted: [Item] = []
      let subject = outcome.knowledge.map { CheckSubject($0, today: house.today) }
      if let subject {
        let report = Checker().report(on: subject)
        found += report.findings.map { Item($0, policy: id, in: subject.knowledge.vocabulary) }
        accepted = report.accepted.map { Item($0, policy: id, in: subject.knowledge.vocabulary) }
        counts.append("\(id) \(report.isProved ? "\(report.situations)" : "not")")
      }
      let news = [found, accepted].map { $0.filter { seen.insert($0.line).inserted } }
      policies.append(Checked(id: id, items: news[0], accepted: news[1], subject: subject))
    }
    if !counts.isEmpty { proved = "Situations proved: \(counts.joined(separator: "; "))." }
  }

  /// What was found, each thing once, in the order of the policies and of their files.
  var items: [Item] { policies.flatMap(\.items) }

  /// What was found and is expected, each thing once, in the same order.
  var accepted: [Item] { policies.flatMap(\.accepted) }

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

  init(_ accepted: CheckReport.Accepted, policy: PolicyID, in vocabulary: Vocabulary) {
    self.init(accepted.finding, policy: policy, in: vocabulary)
    self.accepted = accepted.reason
  }
}
