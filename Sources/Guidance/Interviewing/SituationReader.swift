import Decisions
import Knowledge

/// Reads `fact=value` as flags, scripts and `what if` give it; the same validator for every route.
public struct SituationReader: Sendable {
  /// What was wrong with an assignment: what, where, and what to do.
  public struct Mistake: Error, Hashable, Sendable {
    /// A sentence for a person; it names no word that was typed but ids of the vocabulary.
    public let message: String
    /// True where there is no fact of the name that was given.
    public let isAboutFact: Bool

    init(_ message: String, isAboutFact: Bool = false) {
      self.message = message
      self.isAboutFact = isAboutFact
    }
  }

  private let space: FactSpace

  /// Makes a reader for the facts of a space.
  public init(_ space: FactSpace) { self.space = space }

  /// Reads assignments such as `contact=pupil`, `contents=pupil,school`, `signs=none`, `related=not-sure`.
  ///
  /// Values may also be labels or other words. Blank texts are passed over. A fact with several answers may be given
  /// more than once; one that takes a single answer may not be given two.
  public func read(_ assignments: [String]) -> Result<[(FactID, Answer)], Mistake> {
    var answers: [(FactID, Answer)] = []
    for text in assignments where !text.trimmingBlanks.isEmpty {
      switch read(text) {
      case .failure(let mistake): return .failure(mistake)
      case .success(let (fact, answer)):
        guard let index = answers.firstIndex(where: { $0.0 == fact }) else {
          answers.append((fact, answer))
          continue
        }
        guard let both = joined(answers[index].1, answer, of: fact) else {
          return mistake("\(fact) is given twice, with answers that cannot both hold; leave one out.")
        }
        answers[index].1 = both
      }
    }
    return .success(answers)
  }

  /// Tells whether an assignment names a value that stands for danger, whatever else is wrong with it.
  public func tellsOfDanger(_ assignment: String) -> Bool {
    let parts = assignment.split(separator: "=", maxSplits: 1).map { $0.trimmingBlanks }
    guard parts.count == 2, let fact = space.fact(FactID(parts[0].lowercased())) else { return false }
    return parts[1].split(separator: ",").contains { part in
      value(part.trimmingBlanks, of: fact).flatMap { fact.value($0) }?.isDanger == true
    }
  }

  /// Two answers to one fact as one; nil where they cannot both hold.
  private func joined(_ first: Answer, _ second: Answer, of fact: FactID) -> Answer? {
    if first == second { return first }
    guard let fact = space.fact(fact), fact.arity == .several, !first.values.isEmpty, !second.values.isEmpty else {
      return nil
    }
    let both = fact.canonical(.values(first.values + second.values))
    return fact.loner(among: both.values) == nil ? both : nil
  }

  /// Parts a line such as `contact = a former pupil, pupil content=image; signs=none` into its assignments.
  ///
  /// Before each `=` stands a fact's name, with hyphens or blanks; what stands between two is the value of the first.
  public func assignments(in line: String) -> [String] {
    let pieces = line.split(separator: "=", omittingEmptySubsequences: false)
      .map { $0.split { $0 == " " || $0 == ";" }.map(String.init) }
    guard pieces.count > 1 else { return [line] }
    var name = pieces[0].suffix(nameLength(endingIn: pieces[0])).joined(separator: "-")
    var assignments: [String] = []
    for (index, piece) in pieces.enumerated().dropFirst() {
      let isLast = index == pieces.count - 1
      let split = isLast ? piece.count : piece.count - nameLength(endingIn: piece)
      var value = piece[..<split]
      if value.last == "and", !isLast { value.removeLast() }
      let text = value.joined(separator: " ")
      assignments.append("\(name)=\(text.hasSuffix(",") ? String(text.dropLast()) : text)")
      name = piece[split...].joined(separator: "-")
    }
    return assignments
  }

  /// How many of the last words are a fact's name; one where they are none.
  private func nameLength(endingIn words: [String]) -> Int {
    let lengths = (1...3).reversed().filter { $0 <= words.count }
    return lengths.first { space.fact(FactID(words.suffix($0).joined(separator: "-").lowercased())) != nil }
      ?? min(1, words.count)
  }

  private func read(_ text: String) -> Result<(FactID, Answer), Mistake> {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { $0.trimmingBlanks }
    guard parts.count == 2, !parts[1].isEmpty else {
      return mistake("A fact is given as fact=value, for example stage=planning.")
    }
    let name = parts[0].lowercased().split(separator: " ").joined(separator: "-")
    guard let fact = space.fact(FactID(name)) else {
      let near = space.facts.map(\.id.text).min { slips($0, name, limit: 20) < slips($1, name, limit: 20) }
      let names = space.facts.prefix(space.askedCount).map(\.id.text).joined(separator: ", ")
      let hint = near.flatMap { slips($0, name, limit: 2) <= 2 ? " Did you mean \($0)?" : nil } ?? ""
      return .failure(Mistake("There is no fact of that name.\(hint) The facts are: \(names).", isAboutFact: true))
    }
    return answer(parts[1], to: fact).map { (fact.id, $0) }
  }

  private func answer(_ text: String, to fact: Fact) -> Result<Answer, Mistake> {
    if ["not-sure", "not sure", "unsure"].contains(text.lowercased()) { return .success(.notSure) }
    if text.lowercased() == "none" && fact.value("none") == nil {
      guard fact.arity == .several, fact.noneLabel != nil || fact.isVolunteered else {
        return mistake("\(fact.id) has no answer none. \(valid(fact))")
      }
      return .success(.values([]))
    }
    var values: [ValueID] = []
    for part in text.split(separator: ",").map({ $0.trimmingBlanks }) where !part.isEmpty {
      guard let value = value(part, of: fact) else {
        let near = fact.values.map(\.id.text).first { slips($0, part.lowercased(), limit: 2) <= 2 }
        return mistake("\(fact.id) has no such value.\(near.map { " Did you mean \($0)?" } ?? "") \(valid(fact))")
      }
      values.append(value)
    }
    guard !values.isEmpty else { return mistake("\(fact.id) has no such value. \(valid(fact))") }
    guard fact.arity == .several || values.count == 1 else {
      return mistake("\(fact.id) takes one value. \(valid(fact))")
    }
    if let alone = fact.loner(among: values) {
      return mistake("\(fact.id): \(alone.id) cannot go with others. Give the one or the others.")
    }
    return .success(fact.canonical(.values(values)))
  }

  private func value(_ text: String, of fact: Fact) -> ValueID? {
    if let named = fact.value(ValueID(text.lowercased())) { return named.id }
    let words = Words(text)
    if let named = fact.values.first(where: { Words($0.id.text) == words }) { return named.id }
    let found = fact.values.filter { value in ([value.label] + value.others).contains { Words($0) == words } }
    return found.count == 1 ? found[0].id : nil
  }

  private func valid(_ fact: Fact) -> String {
    "Use one of: \((fact.values.map(\.id.text) + ["not-sure"]).joined(separator: ", "))."
  }

  private func mistake<T>(_ message: String) -> Result<T, Mistake> { .failure(Mistake(message)) }
}

extension Substring {
  /// The text without blanks and tabs at its ends.
  var trimmingBlanks: String { String(self).trimmingBlanks }
}
