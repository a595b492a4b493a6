import Decisions
import Knowledge

/// Finds situations in which no clause answers and nobody is named to ask, and a child at risk with nobody to tell.
struct NobodyToAsk: Check {
  static let codes: [Finding.Code] = [.nobodyToAsk]

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    silence(subject, &atlas) + danger(subject, &atlas)
  }

  private func silence(_ subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    let policy = subject.knowledge.policy
    guard policy.general == nil, let silent = subject.zones.verdicts[.silent] else { return [] }
    var rest = silent
    for (index, entry) in subject.rules.entries.enumerated() where names(entry, subject) {
      rest = atlas.subtracting(subject.zones.entries[index], from: rest)
    }
    guard !rest.isEmpty else { return [] }
    let message =
      "no clause answers here and nobody is named to ask; write `general ROLE` in the card, or a `silence` with "
      + "`ask ROLE`"
    let witness = subject.zones.witness(of: rest, in: &atlas)
    return [Finding(.nobodyToAsk, .error, about: [.policy], at: policy.source, message, witness: witness)]
  }

  /// Tells whether an entry that holds in a silent situation names somebody to ask.
  private func names(_ entry: CompiledRules.Entry, _ subject: CheckSubject) -> Bool {
    switch entry {
    case .silence(let index): return !subject.rules.silences[index].asks.isEmpty
    case .outcome(let index):
      let outcome = subject.rules.outcomes[index]
      return outcome.force == .ifUnsure && (!outcome.rule.asks.isEmpty || outcome.duties.contains { $0.to != nil })
    case .impossible, .danger, .scale: return false
    }
  }

  private func danger(_ subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    let policy = subject.knowledge.policy
    guard policy.lead == nil, let danger = subject.zones.verdicts[.danger] else { return [] }
    let isNamed = subject.knowledge.practices.contains { practice in
      practice.lead != nil && (practice.nations.isEmpty || practice.nations.contains(policy.nation))
    }
    guard !isNamed else { return [] }
    let message =
      "nobody is named to tell where a child may be at risk; write `lead ROLE` in the card, or add a practice for "
      + "the nation"
    let witness = subject.zones.witness(of: danger, in: &atlas)
    return [Finding(.nobodyToAsk, .error, about: [.policy], at: policy.source, message, witness: witness)]
  }
}
