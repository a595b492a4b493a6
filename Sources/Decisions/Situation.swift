import Knowledge

/// What is known so far: fact → answer.
public struct Situation: Hashable, Sendable {
  /// The answers, by fact; a fact that was not asked has none.
  public var answers: [FactID: Answer]

  /// Makes a situation of answers; an empty one knows nothing.
  public init(_ answers: [FactID: Answer] = [:]) { self.answers = answers }

  /// The answer to a fact; nil where it was not asked.
  public subscript(fact: FactID) -> Answer? {
    get { answers[fact] }
    set { answers[fact] = newValue }
  }

  /// The situation with one more answer, or a changed one.
  public func answering(_ fact: FactID, with answer: Answer) -> Situation {
    var copy = self
    copy[fact] = answer
    return copy
  }
}

/// What a person said of a fact.
public enum Answer: Hashable, Sendable {
  /// The values that hold, in the vocabulary's order; empty for "none of these".
  case values([ValueID])
  /// The person does not know: no value, and not the same as not being asked.
  case notSure

  /// One value.
  public static func value(_ value: ValueID) -> Answer { .values([value]) }

  /// The values that hold; empty where the person does not know.
  public var values: [ValueID] {
    switch self {
    case .values(let values): values
    case .notSure: []
    }
  }
}
