import BenchmarkKit
import Decisions
import Guidance
import Knowledge

/// What a labelled question teaches of each fact.
struct Taught {
  /// The question as labelled.
  let question: LabelledQuestion
  /// The clues of the whole question, by their numbers.
  let clues: [Int]
  /// For each fact that would be read, the clues that belong to it alone.
  let facts: [String: [Int]]
  /// The values that each fact has under the question's policy.
  let values: [String: Set<String>]

  /// True where the labels say only some of what the question states.
  var isPartial: Bool { question.half == "taught" }
  /// True for a question with which no turn of phrase and no word of the vocabulary was written.
  var isFresh: Bool { question.half == "learnt" }

  /// The values of a fact under a kind of label.
  func labels(_ fact: String, in labels: Set<String>) -> Set<String> {
    Set(labels.filter { $0.hasPrefix("\(fact)=") }.map { String($0.dropFirst(fact.utf8.count + 1)) })
  }
}

/// The clues of all questions, by numbers.
struct ClueBook {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of a clue, which gets one if it has none.
  mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }
}

/// Reads the questions that are there to be learnt from.
struct QuestionBook {
  private(set) var clues = ClueBook()
  private(set) var questions: [Taught] = []
  /// The facts of all policies, in the order of the vocabulary, and those of which several values may hold.
  private(set) var facts: [String] = []
  private(set) var sets: Set<String> = []

  /// Reads every file of a folder; what is kept from the reader is passed over.
  init(_ knowledge: String, _ folder: String) throws {
    var readers: [String: (rules: CompiledRules, reader: QuestionReader)] = [:]
    for name in try Folder(folder).names() where name.hasSuffix(".questions") {
      let text = String(decoding: try Folder.read("\(folder)/\(name)"), as: UTF8.self)
      let policy = String(text.split(separator: "\n").first { $0.hasPrefix("policy ") }?.dropFirst(7) ?? "")
      if readers[policy] == nil {
        let rules = CompiledRules(try KnowledgeFiles(policy: policy, in: knowledge).load())
        readers[policy] = (rules, QuestionReader(rules))
        note(rules)
      }
      for one in LabelledQuestion.read(text) where one.half != "unseen" {
        add(one, readers[policy]!.rules, readers[policy]!.reader)
      }
    }
  }

  private mutating func note(_ rules: CompiledRules) {
    for fact in rules.space.facts.prefix(rules.space.askedCount) {
      if !facts.contains(fact.id.text) { facts.append(fact.id.text) }
      if fact.arity == .several, fact.id != "contact" { sets.insert(fact.id.text) }
    }
  }

  private mutating func add(_ question: LabelledQuestion, _ rules: CompiledRules, _ reader: QuestionReader) {
    let lessons = reader.lessons(in: question.text, stating: Self.stated(question))
    var facts: [String: [Int]] = [:]
    for (fact, own) in lessons.facts where facts[fact.text] == nil {
      facts[fact.text] = own.map { clues.number(of: $0) }
    }
    questions.append(
      Taught(
        question: question,
        clues: Set(lessons.clues).sorted().map { clues.number(of: $0) },
        facts: facts,
        values: Dictionary(uniqueKeysWithValues: rules.space.facts.map { ($0.id.text, Set($0.values.map(\.id.text))) })
      )
    )
  }

  /// What the question is about: where it states no stage or no subject, the first that may be read.
  private static func stated(_ question: LabelledQuestion) -> [FactID: [ValueID]] {
    var stated: [FactID: [ValueID]] = [:]
    for label in question.facts.sorted() { add(label, to: &stated) }
    for fact in ["stage", "activity", "received", "seen", "topic"] where stated[FactID(fact)] == nil {
      if let label = question.also.filter({ $0.hasPrefix("\(fact)=") }).min() { add(label, to: &stated) }
    }
    return stated
  }

  private static func add(_ label: String, to stated: inout [FactID: [ValueID]]) {
    let parts = label.split(separator: "=", maxSplits: 1).map(String.init)
    stated[FactID(parts[0]), default: []].append(ValueID(parts[1]))
  }
}
