import Checks
import Decisions
import Guidance
import Knowledge
import Platform

/// A folder for draft cases: a file for each policy.
struct DraftFolder {
  /// A case to draft.
  struct Draft {
    /// What it is about.
    let title: String
    /// The answers that matter.
    let situation: Situation
    /// Why it is there.
    let note: String
  }

  private let path: String
  private let house: House

  init(_ path: String, in house: House) {
    self.path = path
    self.house = house
  }

  /// The two drafts of a near miss.
  static func drafts(of miss: NearMiss) -> [Draft] {
    [
      Draft(title: "\(miss.rule)", situation: miss.situation, note: "its twin differs in \(miss.fact)"),
      Draft(title: "\(miss.rule), the twin", situation: miss.twin, note: "differs in \(miss.fact)"),
    ]
  }

  /// Writes drafts, each situation once; a file that is there already is left alone.
  ///
  /// Questions that are still open are answered by their first option.
  func write(_ drafts: [Draft], by rules: CompiledRules, as name: String, isQuiet: Bool) throws {
    let writer = CaseWriter(rules)
    var text = writer.header(tags: [name])
    var seen: Set<Situation> = []
    for draft in drafts {
      let situation = writer.completed(draft.situation)
      guard seen.insert(situation).inserted else { continue }
      text += "\n" + writer.text(of: situation, title: draft.title, note: draft.note)
    }
    let policy = rules.knowledge.policy.id
    let file = "\(path)/\(policy)-\(name).case"
    guard !seen.isEmpty else {
      return try say("\(policy): there is no situation to draft.", isQuiet)
    }
    guard house.files.status(of: file) == nil else {
      throw Failure(.cannotWrite, "`\(file)` is there already; move it away, so that nothing in it is lost")
    }
    try house.files.makeFolder(path)
    try house.files.write(text, to: file)
    try say("Drafted \(seen.count) \(seen.count == 1 ? "case" : "cases") in \(file).", isQuiet)
  }

  private func say(_ sentence: String, _ isQuiet: Bool) throws {
    if !isQuiet { try house.output.print(SafeText(sentence)) }
  }
}
