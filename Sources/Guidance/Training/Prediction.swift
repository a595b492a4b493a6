import Decisions
import Knowledge

/// One of the three things that a learner commits to before the answer shows.
public enum PredictionItem: String, Hashable, Sendable, CaseIterable {
  /// The verdict.
  case verdict
  /// The clause that decides it.
  case clause
  /// Whom to ask or tell.
  case contact

  /// What is asked.
  public var prompt: String { rawValue }
}

/// How a prediction stands to the key.
public enum Mark: String, Hashable, Sendable, CaseIterable {
  /// It is right.
  case right
  /// Stricter than the policy: wrong, and nobody comes to harm.
  case safe
  /// Looser than the policy: wrong, and somebody might come to harm.
  case unsafe
  /// Another clause or another person.
  case wrong
  /// Talked about and not scored.
  case discussed
  /// Passed over.
  case skipped
}

/// A question with its numbered choices.
///
/// One of them is right; where no clause names anybody, "nobody" is right beside whoever is asked all the same.
public struct PredictionQuestion: Hashable, Sendable {
  /// One choice.
  public struct Choice: Hashable, Sendable {
    /// A verdict, a clause, a role, or ``PredictionQuestion/none``.
    public let id: String
    /// What is shown.
    public let label: String
  }

  /// The choice "nobody is named", and "no clause answers this".
  public static let none = "nobody"
  /// The choice "no clause answers this".
  public static let noClause = "no-clause"

  /// What is predicted.
  public let item: PredictionItem
  /// The question.
  public let text: String
  /// The choices in their order.
  public let choices: [Choice]
  /// Every answer that is right; the first of them stands among the choices.
  public let right: [String]
  /// False where it is talked about and not scored.
  public let isScored: Bool
  private let key: ScenarioKey

  /// The choices for a form that takes one right answer only: the first that is right, and all that are wrong.
  public var strictChoices: [Choice] { choices.filter { $0.id == right[0] || !right.contains($0.id) } }
  /// The right choice.
  public var rightChoice: Choice { choices.first { $0.id == right[0] } ?? choices[0] }

  init(_ item: PredictionItem, _ text: String, _ choices: [Choice], right: [String], isScored: Bool, key: ScenarioKey) {
    self.item = item
    self.text = text
    self.choices = choices
    self.right = right
    self.isScored = isScored
    self.key = key
  }

  /// How an answer stands to the key.
  public func mark(_ answer: String) -> Mark {
    guard isScored else { return .discussed }
    if right.contains(answer) { return .right }
    guard item == .verdict, let verdict = Verdict(rawValue: answer) else { return .wrong }
    return Verdict.strictness(verdict) < Verdict.strictness(key.verdict) ? .safe : .unsafe
  }

  /// Reads a line as an answer: a number, an id, or the words of a choice (a unique beginning will do); nil where it is none.
  public func read(_ line: String) -> String? {
    let words = Words(line)
    guard !words.list.isEmpty else { return nil }
    if let number = Int(words.joined) { return choices.indices.contains(number - 1) ? choices[number - 1].id : nil }
    let typed = line.trimmingBlanks.lowercased()
    if choices.contains(where: { $0.id == typed }) || right.contains(typed) { return typed }
    let exact = choices.filter { Words($0.label) == words }
    let found = exact.isEmpty ? choices.filter { Words($0.label).joined.hasPrefix(words.joined) } : exact
    return found.count == 1 ? found[0].id : nil
  }

  /// The words of an answer.
  public func label(of answer: String) -> String { choices.first { $0.id == answer }?.label ?? answer }
}
