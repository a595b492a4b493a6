import Knowledge

/// What is played in which order: scenarios, and what the trainer says between them.
///
/// It names scenarios by the name of their file, so one order serves every policy that has scenarios of these names.
public struct RunningOrder: Hashable, Sendable {
  /// A step.
  public enum Step: Hashable, Sendable {
    /// A scenario.
    case scenario(ScenarioID)
    /// Something to say, and how many minutes it takes.
    case say(String, minutes: Int)
  }

  /// Its title.
  public var title: String
  /// Its steps.
  public var steps: [Step]

  /// Makes an order.
  public init(title: String, steps: [Step]) {
    self.title = title
    self.steps = steps
  }

  /// Reads an `.order` file: `order 1`, `title`, then `say MINUTES TEXT` and `scenario NAME`.
  ///
  /// - Returns: the order, or every mistake of the file.
  public static func read(_ file: SourceFile) -> Result<RunningOrder, TrainingMistakes> {
    var script = TrainingScript(file, format: "order")
    var order = RunningOrder(title: "", steps: [])
    for entry in script.entries {
      guard ["title", "say", "scenario"].contains(entry.keyword) else {
        script.unknown(entry, among: ["title", "say", "scenario"])
        continue
      }
      guard script.needsText(entry, "a text") else { continue }
      switch entry.keyword {
      case "title": order.title = entry.text
      case "scenario":
        if !ScenarioID.isWellFormed(entry.text) {
          script.report(.badName, entry.textSource, "`\(entry.text)` is not the name of a scenario")
        }
        order.steps.append(.scenario(ScenarioID(entry.text)))
      default:
        let first = entry.text.prefix { !$0.isWhitespace }
        guard let minutes = Int(first), (1...60).contains(minutes) else {
          script.report(.badNumber, entry.textSource, "after `say` must stand the minutes, from 1 to 60, then the text")
          continue
        }
        order.steps.append(.say(String(entry.text.dropFirst(first.count)).trimmingBlanks, minutes: minutes))
      }
    }
    if order.scenarios.isEmpty, script.diagnostics.isEmpty {
      script.report(.missingLine, SourceRange(file: file.name, line: 1), "no line `scenario` stands here; add one")
    }
    return script.diagnostics.isEmpty ? .success(order) : .failure(TrainingMistakes(script.ordered))
  }

  /// The scenarios, in their order.
  public var scenarios: [ScenarioID] {
    steps.compactMap { if case .scenario(let id) = $0 { id } else { nil } }
  }
}
