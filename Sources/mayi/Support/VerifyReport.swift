import Guidance
import Knowledge

/// What holding a document against the knowledge found, and what that touches.
struct VerifyReport: Encodable {
  struct Entry: Encodable {
    let clause: String
    let status: String
    let change: String?
    let lines: [Int]?
    let file: String
    let line: Int
    let rules: [String]
    let touches: [Touch]
  }

  struct Mismatch: Encodable {
    let rule: String
    let clause: String
    let force: String
    let modal: String
    let published: [String]
    let trouble: String
    let touches: [Touch]
  }

  struct NewSentence: Encodable {
    let lines: [Int]
    let words: String
  }

  /// A transcript, case or scenario that cites a clause.
  struct Touch: Encodable {
    let kind: String
    let title: String
    let file: String
    let line: Int

    init(_ telling: Telling) {
      kind = telling.kind.rawValue
      title = telling.title
      file = telling.source.file
      line = telling.source.line
    }
  }

  let clauses: [Entry]
  let new: [NewSentence]
  let missingSections: [String]
  let modals: [Mismatch]
  private let touched: [String: [Telling]]

  private enum CodingKeys: String, CodingKey { case clauses, new, missingSections, modals }

  /// Makes a report.
  ///
  /// - Parameter citing: what cites a clause; asked only about clauses that somebody should look at again.
  init(_ match: DocumentMatch, of policy: Policy, citing: (ClauseID) -> [Telling]) {
    let mismatches = match.mismatches(of: policy)
    let again = Set(match.findings.filter { $0.status != .same }.map(\.clause) + mismatches.map(\.clause))
    let touched = Dictionary(uniqueKeysWithValues: again.map { ($0.text, citing($0)) })
    let touches = { (clause: ClauseID) in touched[clause.text, default: []].map(Touch.init) }
    self.touched = touched
    clauses = zip(policy.clauses, match.findings).map { clause, finding in
      let span = match.span(of: finding)
      let (status, change) = Self.words(finding.status)
      return Entry(
        clause: clause.id.text,
        status: status,
        change: change,
        lines: span.map { [$0.firstLine, $0.lastLine] },
        file: clause.source.file,
        line: clause.source.line,
        rules: clause.rules.map(\.id.text),
        touches: finding.status == .same ? [] : touches(clause.id)
      )
    }
    new = match.new.map { index in
      let sentence = match.outline.entries[index].sentence
      return NewSentence(lines: [sentence.span.firstLine, sentence.span.lastLine], words: sentence.text)
    }
    missingSections = match.missingSections.map(\.text)
    modals = mismatches.map {
      Mismatch(
        rule: $0.rule.text,
        clause: $0.clause.text,
        force: $0.force.rawValue,
        modal: $0.modal,
        published: $0.published,
        trouble: $0.kind.rawValue,
        touches: touches($0.clause)
      )
    }
  }

  private static func words(_ status: DocumentMatch.Status) -> (String, String?) {
    switch status {
    case .same: ("same", nil)
    case .moved: ("moved", nil)
    case .changed(let change): ("changed", change.rawValue)
    case .gone: ("gone", nil)
    case .untaken: ("untaken", nil)
    }
  }

  /// The findings as lines: what is the same only counted, and what cites a clause said where the clause is first named.
  var lines: [Line] {
    var shown: Set<String> = []
    var lines: [Line] = []
    for entry in clauses where entry.status != "same" {
      lines += self.lines(of: entry)
      if shown.insert(entry.clause).inserted { lines += touchLines(of: entry.clause) }
    }
    for sentence in new {
      lines.append(Line("NEW  lines \(sentence.lines[0]) to \(sentence.lines[1]): \(sentence.words)", hang: 2))
    }
    for section in missingSections { lines.append(Line("NO HEADING  section \(section) is not in the document")) }
    for modal in modals {
      lines.append(Line("MODAL  rule \(modal.rule): \(modal.sentence)", hang: 2))
      if shown.insert(modal.clause).inserted { lines += touchLines(of: modal.clause) }
    }
    let same = clauses.count { $0.status == "same" }
    let summary =
      "\(same) of \(clauses.count) clauses unchanged, \(new.count) new sentences, \(modals.count) modals to look at."
    return lines + [Line(summary)]
  }

  private func lines(of entry: Entry) -> [Line] {
    let place = entry.lines.map { ", lines \($0[0]) to \($0[1]) of the document" } ?? ""
    let change = entry.change.map { " (\($0))" } ?? ""
    let rules = entry.rules.isEmpty ? "no rules" : "rules: \(entry.rules.joined(separator: ", "))"
    return [
      Line("\(entry.status.uppercased())\(change)  \(entry.clause)\(place)", style: .strong, hang: 2),
      Line("\(entry.file):\(entry.line), \(rules)", indent: 2, hang: 2),
    ]
  }

  private func touchLines(of clause: String) -> [Line] {
    guard let tellings = touched[clause], !tellings.isEmpty else { return [] }
    let places = tellings.places.joined(separator: "; ")
    return [Line("touches \(tellings.counts): \(places)", style: .faint, indent: 2, hang: 2)]
  }
}

extension VerifyReport.Mismatch {
  /// What does not fit, for a person.
  var sentence: String {
    let words = published.isEmpty ? "no modal" : published.joined(separator: ", ")
    return trouble == DocumentMatch.Mismatch.Kind.modalNotPrinted.rawValue
      ? "the print does not say \"\(modal)\"; it has \(words)"
      : "nothing printed carries \(force); it has \(words)"
  }
}
