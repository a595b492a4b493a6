/// A labelled question of the tests; the form is described at the top of each file of questions.
public struct LabelledQuestion {
  /// `seen`, `taught`, `learnt` or `unseen`.
  public var half: String
  /// The question as typed.
  public var text = ""
  /// True where the question must take the route for danger.
  public var isDanger = false
  /// `fact=value` for each fact that it states.
  public var facts: Set<String> = []
  /// `fact=value` for what may be read or left.
  public var also: Set<String> = []

  /// Reads a file of questions.
  public static func read(_ text: String) -> [LabelledQuestion] {
    var questions: [LabelledQuestion] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let word = line.prefix { $0 != " " }
      let rest = String(line.dropFirst(word.count).drop { $0 == " " })
      if word == "half" { questions.append(LabelledQuestion(half: rest)) }
      guard !questions.isEmpty else { continue }
      let last = questions.count - 1
      switch word {
      case "ask": questions[last].text = rest
      case "danger": questions[last].isDanger = true
      case "fact": questions[last].facts.insert(rest)
      case "also": questions[last].also.insert(rest)
      default: break
      }
    }
    return questions
  }
}
