/// A part of the benchmark.
enum Part: String, CaseIterable {
  /// From starting the program to its first prompt; memory and size.
  case start
  /// Reading and compiling knowledge.
  case load
  /// Deciding, asking and advising on the shipped knowledge.
  case dialogue
  /// How many questions are asked.
  case interview
  /// How long a person waits for a reply.
  case wait
  /// Whole assignments over plain facts, beside the hand-written floor.
  case answers
  /// Reading a question in own words.
  case read
  /// Replaying transcripts.
  case replay
  /// Proving the knowledge.
  case check
  /// More rules, more policies.
  case growth
  /// Files of the largest size that mean harm.
  case hostile

  func run(_ setting: Setting, _ report: Report) throws {
    switch self {
    case .start: try StartPart(setting, report).run()
    case .load: try LoadPart(setting, report).run()
    case .dialogue: try DialoguePart(setting, report).run()
    case .interview: try InterviewPart(setting, report).run()
    case .wait: try WaitPart(setting, report).run()
    case .answers: try AnswersPart(setting, report).run()
    case .read: try ReadingPart(setting, report).run()
    case .replay: try ReplayPart(setting, report).run()
    case .check: try ChecksPart(setting, report).run()
    case .growth: try GrowthPart(setting, report).run()
    case .hostile: try HostilePart(setting, report).run()
    }
  }
}
