/// One thing about the situation that mayi can ask: the stage, the contact, the platform.
public struct Fact: Hashable, Sendable, Identifiable {
  /// How many values may hold at once.
  public enum Arity: Hashable, Sendable {
    /// Exactly one value holds.
    case one
    /// Any number of values holds, none included.
    case several
  }

  /// How an answer is read where several people or contents are given.
  public enum Leaning: String, Hashable, Sendable {
    /// It is enough that it holds for any of them.
    case tightens
    /// It must hold for every one of them.
    case loosens
  }

  /// Other words in which the question is put at times.
  public struct Asking: Hashable, Sendable {
    /// The question as it is put then.
    public var question: String
    /// When it is put so.
    public var when: Condition

    /// Makes other words for a question.
    public init(_ question: String, when: Condition) {
      self.question = question
      self.when = when
    }
  }

  /// The fact's name.
  public let id: FactID
  /// The question as it is put.
  public var question: String
  /// Other words for the question; the first whose condition the answers meet is put.
  public var askings: [Asking] = []
  /// How many values may hold at once.
  public var arity: Arity = .one
  /// True where the fact is never asked and counts as absent until somebody says it.
  public var isVolunteered = false
  /// True where a person can change the answer before acting.
  public var isChangeable = false
  /// How the answer is read for several people or contents.
  public var leaning: Leaning?
  /// Questions with a lower rank come earlier; nil comes last.
  public var early: Int?
  /// The condition under which the fact exists; nil where it always does.
  public var when: Condition?
  /// What is said to somebody who asks why; empty where the author gave nothing.
  public var why = ""
  /// The label of "none of these"; nil where a set has no such answer.
  public var noneLabel: String?
  /// The possible answers, in the author's order.
  public var values: [Value]
  /// Earlier names.
  public var formerly: [FactID] = []
  /// What the checks may find in it, and why that is as it should be.
  public var expected: [Expectation] = []
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes a fact that is asked and has one value.
  public init(id: FactID, question: String, values: [Value] = []) {
    self.id = id
    self.question = question
    self.values = values
  }

  /// The value with this name (or that once had it), or nil.
  ///
  /// - Complexity: O(number of values).
  public func value(_ id: ValueID) -> Value? {
    values.first { $0.id == id } ?? values.first { $0.formerly.contains(id) }
  }

  /// The value that stands alone and is given beside another; nil where the values can hold together.
  ///
  /// - Complexity: O(number of values of the fact · number of values given).
  public func loner(among given: [ValueID]) -> Value? {
    guard given.count > 1 else { return nil }
    return values.first { value in
      value.standsAlone && given.contains(value.id) && given.contains { $0 != value.id }
    }
  }
}

/// One possible answer to a fact's question.
public struct Value: Hashable, Sendable, Identifiable {
  /// The value's name, unique within its fact.
  public let id: ValueID
  /// The answer as shown.
  public var label: String
  /// A line of explanation; empty where there is none.
  public var help = ""
  /// Other words people use for it.
  ///
  /// - Complexity: O(length of the words), because they are cut apart when they are read.
  public var others: [String] {
    get { spoken.words }
    set { spoken = WordList(newValue) }
  }
  var spoken = WordList()
  /// True where this answer stops the questions and goes straight to whom to tell.
  public var isDanger = false
  /// True where, in a set, no other value holds beside it: *only personal things*.
  public var standsAlone = false
  /// What saying this also says: a friend request received puts the question of connecting.
  public var means: [Test] = []
  /// Which scale of verdict answers a question about this; nil where the author said nothing.
  public var asks: Scale?
  /// Earlier names.
  public var formerly: [ValueID] = []
  /// The policy whose own vocabulary adds it; nil where all policies share it.
  public var addedBy: PolicyID?
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes a value with a label.
  public init(id: ValueID, label: String) {
    self.id = id
    self.label = label
  }
}
