import BenchmarkKit
import Decisions
import Guidance
import Knowledge

/// Makes transcripts of six answers by taking every way through the interviews of the shipped policies.
struct TranscriptMaker {
  private let setting: Setting
  /// The number of answers in each transcript.
  private static let answers = 6

  init(_ setting: Setting) { self.setting = setting }

  /// This many transcripts, no two alike: the policies take turns, and each way is taken once for each of its titles.
  func transcripts(_ wanted: Int) throws -> [SourceFile] {
    let share = (wanted + setting.policies.count - 1) / setting.policies.count
    var texts: [String] = []
    for policy in setting.policies {
      var explorer = Explorer(try setting.rules(policy), limit: share)
      explorer.explore()
      guard !explorer.found.isEmpty else { continue }
      for number in 0..<share {
        let title = "title     Way \(number) under \(policy)\n"
        texts.append("transcript 1\n" + title + explorer.found[number % explorer.found.count])
      }
    }
    return texts.prefix(wanted).enumerated().map { number, text in
      SourceFile(name: "\(number).transcript", text: text)
    }
  }

  /// Walks through the interviews of one policy, depth first.
  private struct Explorer {
    private let rules: CompiledRules
    private let limit: Int
    /// The transcripts that were found, without their first two lines.
    private(set) var found: [String] = []

    init(_ rules: CompiledRules, limit: Int) {
      self.rules = rules
      self.limit = limit
    }

    mutating func explore() {
      let (session, reply) = Session(rules, today: Setting.today).begin()
      var recorder = TranscriptRecorder(rules.knowledge, today: Setting.today)
      let head = recorder.header(title: "").split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
      let blessed = head.joined(separator: "\n").replacing("draft", with: "blessed")
      let text = blessed + recorder.lines(for: reply.turns)
      go(from: session, recorder, text, depth: 0)
    }

    private mutating func go(from session: Session, _ recorder: TranscriptRecorder, _ text: String, depth: Int) {
      guard let question = session.currentQuestion else {
        if depth == answers { found.append(text) }
        return
      }
      guard depth < answers else { return }
      for number in 1...question.options.count where found.count < limit {
        let (next, reply) = session.receive("\(number)")
        var recorder = recorder
        go(from: next, recorder, text + recorder.lines(for: reply.turns), depth: depth + 1)
      }
    }
  }
}
