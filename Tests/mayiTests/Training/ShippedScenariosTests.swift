import TerminalKit
import Testing

@Suite("The shipped induction")
struct ShippedScenariosTests {
  static let policies = ["alderley-edge", "dobcroft", "exceed", "lcsspan", "maesteg"]
  private static let root = #filePath.split(separator: "/").dropLast(4).map { "/\($0)" }.joined()
  private let school: TrainingSchool

  init() throws { school = try TrainingSchool() }

  private func options(_ policy: String) -> [String] {
    ["--policy", policy, "--knowledge", "\(Self.root)/knowledge", "--scenarios", "\(Self.root)/transcripts"]
  }

  @Test(
    "every scenario is solvable, fair, signed and unmoved, and each policy has at least twelve",
    arguments: policies
  )
  func checked(policy: String) {
    let check = school.run(["scenario", "check"] + options(policy))
    #expect(
      check.output.hasSuffix(" scenarios: 0 errors, 0 warnings, \(check.output.notes) notes.\n"),
      "\(check.output)"
    )
    #expect(check.output.scenarios >= 12)
  }

  @Test("the whole induction is played alone, to its summary", arguments: policies)
  func alone(policy: String) throws {
    let terminal = school.terminal(["train", "--results", school.path("a.csv"), "--learner", "a1"] + options(policy))
    for _ in 0..<12 {
      for word in ["1", "1", "skip"] { terminal.answer(word) }
      terminal.expect("To remember:")
      terminal.answer("")
    }
    terminal.expect("Played 12 of 12 scenarios.")
    terminal.answer("quit")
    #expect(terminal.status() == 0)
    #expect(try school.rows("a.csv").count == 37)
  }

  @Test("the whole induction is presented to its end, in about forty minutes")
  func presented() {
    let terminal = school.terminal(["train", "--present"] + options("maesteg"))
    terminal.expect("about 40 minutes.")
    for step in 1...14 { terminal.answer(step == 1 ? "" : "next") }
    terminal.answer("")
    terminal.expect("Thank you.")
    terminal.answer("quit")
    #expect(terminal.status() == 0)
  }
}

extension String {
  /// The number before a word at the end of a report: `17 scenarios: 0 errors, 0 warnings, 3 notes.`
  private func number(before word: String) -> Int {
    let words = split { $0 == " " || $0 == "\n" || $0 == "." || $0 == "," || $0 == ":" }
    return words.lastIndex { $0 == word }.flatMap { $0 > 0 ? Int(words[$0 - 1]) : nil } ?? -1
  }
  var notes: Int { number(before: "notes") }
  var scenarios: Int { number(before: "scenarios") }
}
