import Guidance
import Knowledge
import Platform

/// The words that Tab offers, shared with the line editor.
final class CompletionBox {
  /// The words that may go on from what has been typed, in the order in which they are listed.
  var offering: (_ typed: String) -> [Completion] = { _ in [] }
  /// The words where they are the same whatever has been typed.
  var words: [Completion] {
    get { offering("") }
    set { offering = { _ in newValue } }
  }

  /// The words for a line and a place in it.
  func offered(for line: String, cursor: Int) -> [Completion] { offering(String(line.prefix(cursor))) }
}

/// What can be typed where a session stands.
struct Completions {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// The words with a short description: what a command takes once it is typed, else answers, and commands once
  /// something is.
  func words(after typed: String) -> [Completion] {
    let line = typed.drop { $0 == " " || $0 == ":" }
    if line.hasPrefix("change ") { return facts }
    if line.hasPrefix("clause ") { return clauses }
    if line.hasPrefix("what if ") { return assignments(in: line) }
    if line.hasPrefix("why not ") { return verdicts }
    guard let question = session.currentQuestion else { return commands }
    let answers = Self.values(of: question.fact) + [Completion(word: "not-sure", description: "I do not know")]
    return line.isEmpty ? answers : answers + commands
  }

  private var commands: [Completion] {
    Command.vocabulary.map { Completion(word: $0.word, description: $0.does) }
  }

  private var facts: [Completion] {
    session.interview.order.compactMap { id in
      guard let fact = session.rules.space.fact(id), let answer = session.interview.situation[id] else { return nil }
      return Completion(word: id.text, description: fact.words(for: answer))
    }
  }

  private var clauses: [Completion] {
    session.knowledge.policy.clauses.map { Completion(word: $0.id.text, description: $0.says) }
  }

  private var verdicts: [Completion] {
    ["yes", "no", "approval", "advised", "silent", "required"].map { Completion(word: $0) }
  }

  /// A fact before `=`, its values after it.
  private func assignments(in line: Substring) -> [Completion] {
    let space = session.rules.space
    guard let name = line.split(separator: " ").last(where: { $0.contains("=") })?.split(separator: "=").first,
      let fact = space.fact(FactID(String(name)))
    else {
      return space.facts.prefix(space.askedCount).map { Completion(word: $0.id.text, description: $0.question) }
    }
    return Self.values(of: fact)
  }

  private static func values(of fact: Fact) -> [Completion] {
    fact.values.map { Completion(word: $0.id.text, description: $0.label) }
  }
}
