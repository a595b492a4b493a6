import Knowledge

/// Finds verbs that do not carry the force that their rule has, by the one table of forces.
///
/// A rule with a reading has answered for it: the officer signs how the words are read. It is then only a note, unless
/// the reading makes a yes of a verb that is none.
struct ModalForce: Check {
  static let codes: [Finding.Code] = [.modalForce]
  private static let yes: [Force] = [.permitted, .conditional]

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    var known: [String: [Force]] = [:]
    return subject.placed.compactMap { placed in
      let rule = placed.rule
      guard !rule.modal.isEmpty, rule.force.scale == .may || rule.force.scale == .must else { return nil }
      let fitting = known[rule.modal] ?? PublishedModal.forces(fitting: rule.modal)
      known[rule.modal] = fitting
      return fitting.contains(rule.force) ? nil : finding(placed, fitting)
    }
  }

  private func finding(_ placed: CheckSubject.PlacedRule, _ fitting: [Force]) -> Finding {
    let rule = placed.rule
    let isNewYes = Self.yes.contains(rule.force) && !fitting.contains(where: Self.yes.contains)
    let isRead = rule.reading != nil && !isNewYes
    let forces = fitting.map { "`\($0.rawValue)`" }
    let table =
      fitting.isEmpty
      ? "the table of forces does not know \"\(rule.modal)\""
      : "the table of forces makes \"\(rule.modal)\" \(Self.list(forces))"
    let repair =
      isRead
      ? "the reading says why" : "mend the force, give the rule a `reading` with the reason, or expect it with one"
    return Finding(
      .modalForce,
      isRead ? .note : .warning,
      about: placed.subjects,
      at: rule.source,
      "`\(rule.id)` is `\(rule.force.rawValue)`, and \(table); \(repair)"
    )
  }

  private static func list(_ words: [String]) -> String {
    words.count < 2 ? words.joined() : words.dropLast().joined(separator: ", ") + " or " + words[words.count - 1]
  }
}
