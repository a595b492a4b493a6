import Decisions
import FoundationEssentials
import Guidance
import Knowledge

/// A question in staff's own voice, with what it states; the form is described at the top of each file of questions.
struct LabelledQuestion {
  /// `learnt` and `taught` ones are there to be learnt from; nothing is measured by them.
  enum Half: String { case seen, unseen, learnt, taught }

  var half: Half
  var text = ""
  var drops: [String] = []
  var isDanger = false
  var facts: Set<String> = []
  var also: Set<String> = []

  /// Reads a file of questions.
  static func read(_ text: String) -> [LabelledQuestion] {
    var questions: [LabelledQuestion] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let word = line.prefix { $0 != " " }
      let rest = String(line.dropFirst(word.count).drop { $0 == " " })
      if word == "half" { questions.append(LabelledQuestion(half: Half(rawValue: rest) ?? .unseen)) }
      guard !questions.isEmpty else { continue }
      let last = questions.count - 1
      switch word {
      case "ask": questions[last].text = rest
      case "drop": questions[last].drops.append(rest)
      case "danger": questions[last].isDanger = true
      case "fact": questions[last].facts.insert(rest)
      case "also": questions[last].also.insert(rest)
      default: break
      }
    }
    return questions
  }
}

/// How well questions were read.
struct ReadingScore: CustomStringConvertible {
  private(set) var right = 0
  private(set) var wrong = 0
  private(set) var stated = 0
  private(set) var found = 0
  private(set) var questions = 0
  private(set) var dangers = 0
  private(set) var dangersCaught = 0

  /// Adds what was read of a question.
  mutating func add(_ read: ReadQuestion, of question: LabelledQuestion) {
    let wanted = question.isDanger ? ["danger"] : question.facts
    let facts = read.facts.flatMap { fact in fact.answer.values.map { "\(fact.fact)=\($0)" } }
    let got = read.isDanger ? ["danger"] : Set(facts)
    let good = got.filter { wanted.contains($0) || question.also.contains($0) }
    right += good.count
    wrong += got.count - good.count
    stated += wanted.count
    found += wanted.intersection(got).count
    questions += 1
    if question.isDanger { dangers += 1 }
    if question.isDanger, read.isDanger { dangersCaught += 1 }
  }

  /// Of 100 facts read, those read right.
  var precision: Double { 100 * Double(right) / Double(max(1, right + wrong)) }
  /// Of 100 facts stated, those read.
  var recall: Double { 100 * Double(found) / Double(max(1, stated)) }

  var description: String {
    let tenths = [precision, recall].map { Double(Int($0 * 10)) / 10 }
    return "\(questions) questions; of 100 facts read \(tenths[0]) right; of 100 facts stated \(tenths[1]) read; "
      + "danger \(dangersCaught) of \(dangers)"
  }
}

/// The shipped knowledge and questions, found from this file's place.
enum ReadingKnowledge {
  static let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
  static let policies = ["alderley-edge", "dobcroft", "exceed", "lcsspan", "maesteg"]

  /// The rules of a policy.
  static func rules(of policy: String, changing change: (String) -> String = { $0 }) throws -> CompiledRules {
    CompiledRules(
      try KnowledgeParser.load(
        vocabulary: files("vocabulary", ".vocabulary", changing: change),
        policy: PolicyID(policy),
        files: files(policy, ".policy", ".vocabulary"),
        practices: files("practice", ".practice")
      )
    )
  }

  /// The questions put about a policy.
  static func questions(about policy: String) throws -> [LabelledQuestion] {
    LabelledQuestion.read(try text("\(root)/Tests/GuidanceTests/Reading/Questions/\(policy).questions"))
  }

  private static func files(_ folder: String, _ suffixes: String..., changing change: (String) -> String = { $0 })
    throws -> [SourceFile]
  {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/knowledge/\(folder)").sorted()
      .filter { name in suffixes.contains { name.hasSuffix($0) } }
      .map {
        SourceFile(name: "\(folder)/\($0)", bytes: Array(change(try text("\(root)/knowledge/\(folder)/\($0)")).utf8))
      }
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}
