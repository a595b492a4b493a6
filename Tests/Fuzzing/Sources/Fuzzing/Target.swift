import Glibc

/// What can be fuzzed, one parser each.
enum Target: String, CaseIterable {
  /// The vocabulary, the policy, practice and contacts.
  case knowledge
  /// The published document.
  case document
  /// Transcripts and cases.
  case transcript
  /// Scenarios for training.
  case scenario
  /// Lines that a person types.
  case answer
  /// Facts given as flags.
  case situation
  /// A question in own words.
  case question
  /// What makes a text safe for a terminal, and for other formats.
  case sanitiser
  /// The compiled rules against the reference evaluator.
  case differential

  /// The environment variable that names the target.
  static let variable = "MAYI_FUZZ_TARGET"

  /// The target of this run.
  static let chosen: Target = {
    guard let name = getenv(variable), let target = Target(rawValue: String(cString: name)) else {
      fatalError("\(variable) names no target")
    }
    return target
  }()

  /// Feeds the parser with some bytes, and looks at what must hold of what it makes of them.
  func check(_ bytes: [UInt8]) {
    switch self {
    case .knowledge: KnowledgeTarget.check(bytes)
    case .document: DocumentTarget.check(bytes)
    case .transcript: TranscriptTarget.check(bytes)
    case .scenario: ScenarioTarget.check(bytes)
    case .answer: AnswerTarget.check(bytes)
    case .situation: SituationTarget.check(bytes)
    case .question: QuestionTarget.check(bytes)
    case .sanitiser: SanitiserTarget.check(bytes)
    case .differential: DifferentialTarget.check(bytes)
    }
  }
}
