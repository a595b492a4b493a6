import Checks
import Decisions
import Knowledge

extension SituationDifference {
  /// The differences in plain words.
  ///
  /// - Parameters:
  ///   - names: what the two sides are called: `maesteg` and `exceed`, or `before` and `now`.
  ///   - limit: the number of groups that are shown; the rest is summed up.
  ///   - line: the line to paste that shows a witness.
  public func lines(names: [String], limit: Int, line: (Witness) -> String) -> [PictureLine] {
    var lines = [
      PictureLine(
        "\(different) of \(situations) situations have another verdict\(share), "
          + "one person and one kind of content at a time."
      )
    ]
    lines += sums(names).map { PictureLine($0, indent: 2) }
    lines += detail(Array(groups.prefix(limit)), names, line)
    lines += rest(groups.dropFirst(limit))
    return lines
  }

  /// The situations with the same verdict by another clause, in plain words.
  public func regroupingLines(names: [String], limit: Int, line: (Witness) -> String) -> [PictureLine] {
    guard !regroupings.isEmpty else { return [] }
    let head = PictureLine(
      "\(otherClause) situations have the same verdict by another clause.",
      isHeading: true
    )
    return [.blank, head] + detail(Array(regroupings.prefix(limit)), names, line) + rest(regroupings.dropFirst(limit))
  }

  private var share: String {
    guard different > 0 else { return "" }
    let percent = different.approximate / situations.approximate * 100
    return percent < 1 ? " (fewer than 1 in 100)" : " (about \(Int(percent.rounded())) in 100)"
  }

  /// For each pair of verdicts the number of situations.
  private func sums(_ names: [String]) -> [String] {
    var order: [[Verdict]] = []
    var sums: [[Verdict]: LargeCount] = [:]
    for group in groups {
      if sums[group.verdicts] == nil { order.append(group.verdicts) }
      sums[group.verdicts, default: 0] += group.count
    }
    let sorted = order.enumerated().sorted { (sums[$1.element]!, $0.offset) < (sums[$0.element]!, $1.offset) }
    return sorted.map { _, pair in
      "\(names[0]) \(pair[0].sign), \(names[1]) \(pair[1].sign): \(sums[pair]!)"
    }
  }

  private func detail(_ groups: [Group], _ names: [String], _ line: (Witness) -> String) -> [PictureLine] {
    groups.flatMap { group -> [PictureLine] in
      var lines: [PictureLine] = [.blank]
      let signs = zip(names, group.verdicts).map { "\($0) \($1.sign)" }.joined(separator: ", ")
      lines.append(PictureLine("\(signs): \(group.count)", isHeading: true))
      for (side, clause) in group.clauses.enumerated() {
        lines.append(PictureLine("\(names[side]): \(sentence(of: clause, on: side))", indent: 2))
      }
      lines.append(PictureLine(line(witness(of: group)), indent: 2))
      return lines
    }
  }

  private func sentence(of clause: ClauseID?, on side: Int) -> String {
    guard let clause, let found = sides[side].knowledge.clause(clause) else { return "no clause decides it." }
    return "\(found.id): \(found.says)"
  }

  private func rest(_ groups: ArraySlice<Group>) -> [PictureLine] {
    guard !groups.isEmpty else { return [] }
    let count = groups.reduce(0 as LargeCount) { $0 + $1.count }
    return [
      .blank, PictureLine("\(groups.count) smaller groups with \(count) situations are left out; --limit shows more."),
    ]
  }
}

extension SituationDifference {
  /// The shared facts, in the order in which witnesses name them.
  public var vocabulary: Vocabulary { Vocabulary(facts: shared.facts.map(\.fact)) }
}
