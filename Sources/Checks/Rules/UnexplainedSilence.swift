import Decisions
import Knowledge

/// Lists the kinds of situation in which no clause answers and no `silence` says why.
///
/// A note for each: the document may well have nothing to say, and then it is for its officer to say why. What is counted are
/// usual situations: nothing volunteered, nobody's leave given.
struct UnexplainedSilence: Check {
  static let codes: [Finding.Code] = [.unexplainedSilence]
  /// The fact by which a kind is told more closely, where it is asked there.
  private static let closer: FactID = "contact"

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    guard var rest = subject.zones.verdicts[.silent] else { return [] }
    for (index, entry) in subject.rules.entries.enumerated() {
      if case .silence = entry { rest = atlas.subtracting(subject.zones.entries[index], from: rest) }
    }
    return subject.zones.kinds(&atlas).compactMap { kind in
      let silent = atlas.intersection(kind.zone, rest)
      return silent.isEmpty ? nil : finding(kind, silent, subject, &atlas)
    }
  }

  private func finding(
    _ kind: RuleZones.SituationKind,
    _ silent: Zone,
    _ subject: CheckSubject,
    _ atlas: inout Atlas
  ) -> Finding {
    let tests = kind.answers.map { "\($0.fact.id) is \($0.value.id)" }.joined(separator: " and ")
    let message =
      "where `\(tests)` in \(share(of: silent, in: kind.zone, &atlas)) situations no clause answers and no `silence` "
      + "says why\(whom(silent, subject, &atlas)); write a `silence` in `silences.policy`, or the rule that is missing"
    return Finding(
      .unexplainedSilence,
      .note,
      about: [.policy],
      at: subject.knowledge.policy.source,
      message,
      witness: subject.zones.witness(of: silent, in: &atlas)
    )
  }

  /// How many of the situations: `about 6 in 100`.
  private func share(of part: Zone, in whole: Zone, _ atlas: inout Atlas) -> String {
    let percent = atlas.count(part).approximate / atlas.count(whole).approximate * 100
    return percent < 1 ? "fewer than 1 in 100" : "about \(Int(percent.rounded())) in 100"
  }

  /// The values of the fact that tells more, where some of them, not all, are meant.
  private func whom(_ silent: Zone, _ subject: CheckSubject, _ atlas: inout Atlas) -> String {
    guard let fact = subject.rules.space.index(of: Self.closer) else { return "" }
    let there = atlas.intersection(silent, subject.zones.existence[fact])
    guard !there.isEmpty else { return "" }
    let values = subject.zones.split(there, by: fact, &atlas).map { $0.answer.value.id.text }
    let shown = values.count > 8 ? values.prefix(7) + ["\(values.count - 7) more"] : values[...]
    return values.isEmpty ? "" : ", with \(Self.closer) \(shown.joined(separator: ", "))"
  }
}
