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

  /// This many transcripts of as many different ways: as many of each policy as can be; none is written twice.
  func transcripts(_ wanted: Int) throws -> [SourceFile] {
    let share = (wanted + setting.policies.count - 1) / setting.policies.count
    var found = try setting.policies.map { try ways($0, limit: share) }
    for (number, policy) in setting.policies.enumerated() where found[number].count == share {
      let missing = wanted - found.reduce(0) { $0 + $1.count }
      if missing > 0 { found[number] = try ways(policy, limit: share + missing) }
    }
    return found.joined().prefix(wanted).enumerated().map { number, text in
      SourceFile(name: "\(number).transcript", text: "transcript 1\ntitle     Way \(number)\n" + text)
    }
  }

  private func ways(_ policy: String, limit: Int) throws -> [String] {
    var explorer = Explorer(try setting.rules(policy), limit: limit)
    explorer.explore()
    return explorer.found
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

    /// Each option, and where several may hold each two of them.
    private func lines(answering question: Question) -> [String] {
      let numbers = 1...question.options.count
      let pairs =
        question.allowsSeveral ? numbers.flatMap { first in numbers.dropFirst(first).map { "\(first),\($0)" } } : []
      return numbers.map { "\($0)" } + pairs
    }

    private mutating func go(from session: Session, _ recorder: TranscriptRecorder, _ text: String, depth: Int) {
      guard let question = session.currentQuestion else {
        if depth == answers { found.append(text) }
        return
      }
      guard depth < answers else { return }
      for line in lines(answering: question) where found.count < limit {
        let (next, reply) = session.receive(line)
        // What stands alone is no answer together with others.
        guard !reply.turns.isEmpty else { continue }
        var recorder = recorder
        let lines = recorder.lines(for: reply.turns)
        go(from: next, recorder, text + lines, depth: depth + 1)
      }
    }
  }
}
