import Knowledge

/// The questions of scenarios in the forms that Moodle imports: GIFT and Aiken.
///
/// Questions that are talked about and not scored are left out.
public struct MoodleExport: Sendable {
  private let exercises: [Exercise]

  /// Makes an export of scenarios.
  public init(_ exercises: [Exercise]) { self.exercises = exercises }

  /// The questions in GIFT, in categories by policy.
  public var gift: String {
    var category = ""
    return exercises.flatMap { exercise -> [String] in
      let named = "mayi/\(exercise.scenario.policy)"
      let head = named == category ? [] : ["$CATEGORY: \(named)\n"]
      category = named
      return head + exercise.questions.filter(\.isScored).map { gift($0, of: exercise) }
    }.joined(separator: "\n")
  }

  private func gift(_ question: PredictionQuestion, of exercise: Exercise) -> String {
    let title = "\(exercise.scenario.id) \(question.item.rawValue)"
    let answers = question.strictChoices.map { choice in
      let isRight = choice.id == question.right[0]
      let remark =
        exercise.scenario.wrongAnswers.first { $0.answer == choice.id }.map { "#\(Self.escaped($0.text))" } ?? ""
      // A per cent sign at the beginning would be the weight of the answer.
      let form = choice.label.hasPrefix("%") ? "[plain]" : ""
      return "  \(isRight ? "=" : "~")\(form)\(Self.escaped(choice.label))\(remark)"
    }
    let general = exercise.scenario.aim.isEmpty ? [] : ["  ####\(Self.escaped(exercise.scenario.aim))"]
    return "::\(Self.escaped(title))::[plain]\(Self.escaped(stem(question, of: exercise))) {\n"
      + (answers + general).joined(separator: "\n") + "\n}\n"
  }

  /// What GIFT reads as a mark stands behind a backslash.
  ///
  /// An arrow, which it reads as a pair to match and cannot escape, is parted.
  static func escaped(_ text: String) -> String {
    // By scalars: a mark with an accent on it is a mark to Moodle.
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if "~=#{}:\\".unicodeScalars.contains(scalar) { result.append("\\") }
      if scalar == ">", result.unicodeScalars.last == "-" { result.append(" ") }
      result.unicodeScalars.append(scalar)
    }
  }

  /// The questions in Aiken: one line for the question, one for each choice, one for the answer.
  public var aiken: String {
    exercises.flatMap { exercise in
      exercise.questions.filter(\.isScored).map { aiken($0, of: exercise) }
    }.joined(separator: "\n")
  }

  private func aiken(_ question: PredictionQuestion, of exercise: Exercise) -> String {
    let letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"]
    let choices = zip(letters, question.strictChoices).map { "\($0). \($1.label)" }
    let right = question.strictChoices.firstIndex { $0.id == question.right[0] } ?? 0
    return ([stem(question, of: exercise)] + choices + ["ANSWER: \(letters[right])"]).joined(separator: "\n") + "\n"
  }

  private func stem(_ question: PredictionQuestion, of exercise: Exercise) -> String {
    (exercise.scenario.story + [question.text]).joined(separator: " ")
  }
}
