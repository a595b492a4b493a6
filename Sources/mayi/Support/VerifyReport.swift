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
    let answer: String?
    let touches: [Touch]
  }

  /// A sentence that no clause holds, with what a clause of it would begin with.
  struct NewSentence: Encodable {
    let lines: [Int]
    let words: String
    let section: String?
    let position: String
    let digest: String
  }

  struct Renumbering: Encodable {
    let section: String
    let number: String
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
  let renumbered: [Renumbering]
  let modals: [Mismatch]
  private let touched: [String: [Telling]]

  private enum CodingKeys: String, CodingKey { case clauses, new, missingSections, renumbered, modals }

  /// Makes a report.
  ///
  /// - Parameter citing: what cites a clause; asked only about clauses that somebody should look at again.
  init(_ match: DocumentMatch, of policy: Policy, citing: (ClauseID) -> [Telling]) {
    let mismatches = match.mismatches(of: policy)
    let open = mismatches.filter { $0.answer == nil }
    let again = Set(match.findings.filter { $0.status != .same }.map(\.clause) + open.map(\.clause))
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
      return NewSentence(
        lines: [sentence.span.firstLine, sentence.span.lastLine],
        words: sentence.text,
        section: match.section(ofSentence: index)?.text,
        position: match.outline.places(of: [index]).map(\.text).joined(separator: " and "),
        digest: match.outline.digest(of: [index]).description
      )
    }
    missingSections = match.missingSections.map(\.text)
    renumbered = match.renumberings.map { Renumbering(section: $0.section.text, number: $0.number) }
    modals = mismatches.map {
      Mismatch(
        rule: $0.rule.text,
        clause: $0.clause.text,
        force: $0.force.rawValue,
        modal: $0.modal,
        published: $0.published,
        trouble: $0.kind.rawValue,
        answer: $0.answer,
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
    let entries = clauses.filter { $0.status != "same" }
    let shown = Set(entries.map(\.clause))
    var lines = entries.flatMap { entry in
      self.lines(of: entry) + touchLines(of: entry.clause, isBrief: entry.status == "moved")
    }
    for sentence in new {
      lines.append(Line("NEW  lines \(sentence.lines[0]) to \(sentence.lines[1]): \(sentence.words)", hang: 2))
      let section = sentence.section ?? "none of the knowledge"
      lines.append(
        Line(
          "a clause of it, in section \(section): clause ID at \(sentence.position)  digest \(sentence.digest)",
          style: .faint,
          indent: 2,
          hang: 2
        )
      )
    }
    for section in missingSections { lines.append(Line("NO HEADING  section \(section) is not in the document")) }
    for section in renumbered {
      lines.append(Line("RENUMBERED  section \(section.section) has the number \(section.number) now"))
    }
    lines += modalLines(besides: shown)
    let same = clauses.count - entries.count
    let open = modals.filter { $0.answer == nil }
    let answered = Set(modals.map(\.rule)).subtracting(open.map(\.rule)).count
    let summary =
      "\(same) of \(clauses.count) clauses unchanged, \(new.count.counted("new sentence")), \(open.count) modals to look at, "
      + "\(answered) answered by a reading."
    return lines + [Line(summary)]
  }

  /// One line for each rule whose author has not answered for it; under the first of a clause what cites it, unless
  /// that was shown already.
  private func modalLines(besides shown: Set<String>) -> [Line] {
    var shown = shown
    var lines: [Line] = []
    let open = modals.filter { $0.answer == nil }
    for (index, modal) in open.enumerated() where index == 0 || open[index - 1].rule != modal.rule {
      let troubles = open.filter { $0.rule == modal.rule }.map(\.sentence).joined(separator: ", and ")
      let words = modal.published.isEmpty ? "no modal" : modal.published.joined(separator: ", ")
      lines.append(Line("MODAL  rule \(modal.rule): \(troubles); it has \(words)", hang: 2))
      if shown.insert(modal.clause).inserted { lines += touchLines(of: modal.clause) }
    }
    return lines
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

  /// What cites a clause; briefly only how much, because the same words need not be read again.
  private func touchLines(of clause: String, isBrief: Bool = false) -> [Line] {
    guard let tellings = touched[clause], !tellings.isEmpty else { return [] }
    let places = isBrief ? "" : ": " + tellings.places.joined(separator: "; ")
    return [Line("touches \(tellings.counts)\(places)", style: .faint, indent: 2, hang: 2)]
  }
}

extension VerifyReport.Mismatch {
  /// What does not fit, for a person.
  var sentence: String {
    trouble == DocumentMatch.Mismatch.Kind.modalNotPrinted.rawValue
      ? "the print does not say \"\(modal)\"" : "nothing printed carries \(force)"
  }
}
