import BenchmarkKit
import Decisions
import Guidance

/// Reading questions in own words: how long one of sixty words takes, and how well the labelled ones are read.
struct ReadingPart {
  private let setting: Setting
  private let report: Report

  init(_ setting: Setting, _ report: Report) {
    self.setting = setting
    self.report = report
  }

  /// Sixty words in staff's own voice.
  private static let question = """
    hi, so last week on the residential a lad in my year nine group found me on instagram and sent me a follow \
    request, and his mum has now messaged me on facebook too about the photos we took at lunch break with the \
    school ipad, do i have to do anything or tell somebody, and can i put one on our page
    """

  func run() throws {
    report.part("Reading a question of \(Self.question.split(separator: " ").count) words, all policies loaded")
    let all = try setting.policies.map { try setting.rules($0) }
    let readers = all.map { QuestionReader($0) }
    var times = SideBySide(setting.effort)
    for (rules, reader) in zip(all, readers) {
      times.add("under \(rules.knowledge.policy.id)") { keep(reader.read(Self.question)) }
      times.add("making the reader of \(rules.knowledge.policy.id)") { keep(QuestionReader(rules)) }
    }
    times.add("under all of them") { for reader in readers { keep(reader.read(Self.question)) } }
    let measured = try times.times()
    for name in measured.keys.sorted() { report.time(name, measured[name]!) }
    // A question is put to one policy; which one, nobody knows before.
    let slowest = all.compactMap { measured["under \($0.knowledge.policy.id)"] }.max() ?? 0
    report.target("under a millisecond, whichever policy is asked", isKept: slowest < 1_000_000)
    try tellScores(Array(zip(setting.policies, readers)))
  }

  /// How well the labelled questions are read, those that the reader was written with and those kept from it.
  private func tellScores(_ readers: [(policy: String, reader: QuestionReader)]) throws {
    for half in ["seen", "unseen"] {
      var all = ReadingScore()
      for (policy, reader) in readers {
        var score = ReadingScore()
        for question in try LabelledQuestion.read(setting.questions(policy)) where question.half == half {
          score.add(reader.read(question.text), of: question)
        }
        if score.questions > 0 { report.figure("\(half), \(policy)", score.text) }
        all.add(score)
      }
      if all.questions > 0 { report.figure("\(half), all", all.text) }
    }
  }
}
