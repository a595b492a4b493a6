import FoundationEssentials
import TerminalKit
import Testing

@Suite("One answer on every route")
struct RoutesTests {
  /// A situation as a person would come by it: the answers in the order in which they are asked, and the same as facts.
  struct Way: CustomTestStringConvertible {
    let policy: String
    let facts: [String]
    var testDescription: String { "\(policy): \(facts.joined(separator: " "))" }
  }

  static let ways = [
    Way(policy: "maesteg", facts: ["stage=planning", "activity=publish", "capacity=own-account", "contents=family"]),
    Way(policy: "maesteg", facts: ["stage=planning", "activity=errand", "errand=reference"]),
    Way(policy: "maesteg", facts: ["stage=planning", "activity=errand", "errand=press"]),
    Way(policy: "maesteg", facts: ["stage=saw", "seen=against-school"]),
    Way(policy: "maesteg", facts: ["stage=asking", "topic=powers", "power=monitoring"]),
    Way(policy: "exceed", facts: ["stage=planning", "activity=errand", "errand=reference"]),
    Way(policy: "lcsspan", facts: ["stage=saw", "seen=misuse"]),
    Way(policy: "dobcroft", facts: ["stage=planning", "activity=errand", "errand=reference"]),
    Way(policy: "alderley-edge", facts: ["stage=saw", "seen=against-school"]),
  ]

  private struct Report: Decodable, Equatable {
    struct Clause: Decodable, Equatable {
      let id: String
      let role: String
    }
    let verdict: String?
    let reachable: [String]
    let clauses: [Clause]
    let conditions: [String]
  }

  private func report(_ outcome: Program.Outcome, _ location: SourceLocation = #_sourceLocation) -> Report? {
    #expect(outcome.status == 0, "\(outcome.messages)", sourceLocation: location)
    return try? JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
  }

  @Test(
    "words of danger in a pipe bring whom to tell",
    arguments: [
      "a pupil is self harming\n", "1\nshe told me her dad hits her\n", "1\n999\n", "urgent\n", "1\nurgent\n",
    ]
  )
  func dangerPiped(_ input: String) {
    let outcome = TestHouse().run(["ask", "--policy", "exceed"], input: input)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("A child may be at risk."), "\(outcome)")
    #expect(outcome.output.contains("999"))
  }

  @Test(
    "a sign of danger leads to whom to tell on every route, whatever is planned or done",
    arguments: ["planning", "did"]
  )
  func signs(stage: String) throws {
    let house = TestHouse()
    let facts = ["stage=\(stage)", "activity=message", "contact=pupil", "signs=meeting"].flatMap { ["--fact", $0] }
    let shown = house.run(["ask", "--policy", "lcsspan", "--no-input"] + facts)
    #expect(shown.output.contains("A child may be at risk."), "\(shown)")
    let byFlags = try #require(report(house.run(["ask", "--policy", "lcsspan", "--no-input", "--json"] + facts)))
    #expect(byFlags.verdict == "danger")
    let piped = house.run(["ask", "--policy", "lcsspan", "--json"] + facts, input: "own-account\n")
    #expect(report(piped) == byFlags)
  }

  @Test(
    "danger in words comes before every fact that is given",
    arguments: [["stage=saw", "seen=misuse"], ["stage=planning", "activity=publish"], ["stage=received"]]
  )
  func dangerBeforeFlags(facts: [String]) throws {
    let flags = facts.flatMap { ["--fact", $0] }
    let outcome = TestHouse()
      .run(["ask", "--policy", "maesteg", "--no-input", "--json"] + flags + ["a pupil says her dad hits her"])
    #expect(report(outcome)?.verdict == "danger", "\(outcome)")
  }

  @Test(
    "a slip beside danger is refused after whom to tell",
    arguments: [["stage=danger", "contact=zebra"], ["stage=planning", "stage=danger"], ["seen=concern,misuse"]]
  )
  func slipBesideDanger(facts: [String]) {
    let flags = facts.flatMap { ["--fact", $0] }
    let outcome = TestHouse().run(["ask", "--policy", "maesteg", "--no-input"] + flags)
    #expect(outcome.status == 65, "\(outcome)")
    #expect(outcome.messages.contains("A child may be at risk."), "\(outcome)")
    #expect(!TestHouse().run(["ask", "--policy", "maesteg", "--fact", "contact=zebra"]).messages.contains("risk"))
  }

  @Test("a near miss in a pipe is a mistake with a suggestion", arguments: ["1\npostng\n", "1\npostng\nno\n"])
  func nearMissPiped(_ input: String) {
    let outcome = TestHouse().run(["ask", "--policy", "exceed"], input: input)
    #expect(outcome.status == 65, "\(outcome)")
    #expect(outcome.messages.contains("Did you mean Posting"), "\(outcome)")
  }

  @Test("flags, piped answers and the shell say the same", arguments: ways)
  func agree(way: Way) throws {
    let house = TestHouse()
    let flags = way.facts.flatMap { ["--fact", $0] }
    let byFlags = try #require(report(house.run(["ask", "--policy", way.policy, "--no-input", "--json"] + flags)))
    #expect(byFlags.verdict != nil)
    #expect(byFlags.verdict == "silent" || byFlags.clauses.first?.role == "deciding")

    let answers = way.facts.map { String($0.split(separator: "=")[1]) }
    let piped = house.run(["ask", "--policy", way.policy, "--json"], input: answers.joined(separator: "\n") + "\n")
    #expect(report(piped) == byFlags)

    let shell = house.run(["--policy", way.policy], input: "\n" + answers.joined(separator: "\n") + "\nskip\nquit\n")
    #expect(shell.status == 0)
    for clause in byFlags.clauses.filter({ $0.role == "deciding" }).prefix(1) {
      #expect(shell.output.contains(clause.id), "\(shell.output)")
    }
  }

  @Test("a piped answer that cannot be read is refused with 65 and not guessed")
  func unreadable() {
    let outcome = TestHouse().run(["ask", "--policy", "maesteg"], input: "perhaps maybe\n")
    #expect(outcome.status == 65)
    #expect(!outcome.output.contains("perhaps"))
    #expect(!outcome.messages.contains("perhaps"))
  }

  @Test("without input it never waits: open facts are listed with status 0")
  func open() {
    let outcome = TestHouse().run(["ask", "--policy", "maesteg", "--no-input", "--fact", "stage=planning"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("NOT SETTLED YET"))
    #expect(outcome.output.contains("--fact activity="))
    #expect(outcome.output.split(separator: "--fact").count == 2, "one fact at a time: \(outcome.output)")
    #expect(outcome.output.contains("Then perhaps some of:"))
  }

  @Test("under a settled verdict nothing is asked for")
  func settled() {
    let facts = ["stage=planning", "activity=connect", "contact=pupil"].flatMap { ["--fact", $0] }
    let outcome = TestHouse().run(["ask", "--policy", "dobcroft", "--no-input"] + facts)
    #expect(outcome.output.hasPrefix("NO."), "\(outcome)")
    #expect(!outcome.output.contains("--fact"))
  }

  @Test("a question that cannot be read is said to be so")
  func unreadQuestion() {
    let outcome = TestHouse().run(["ask", "--policy", "maesteg", "--no-input", "xyzzy"])
    #expect(outcome.output.contains("I could not read that question."))
    #expect(!outcome.output.contains("I read this as"))
  }

  @Test(
    "what cannot be understood ends with one sentence and its status",
    arguments: [
      (["ask", "--policy", "maesteg", "--fact", "nonsense=1"], 65), (["ask", "--policy", "nowhere"], 64),
      (["ask", "--policy", "maesteg", "--fact", "stage=plannning"], 65), (["--nonsense"], 64),
      (["clauses", "--policy", "maesteg", "--document", "/nonexistent"], 66),
      (["check", "--knowledge", "/nonexistent"], 66), (["ask", "--today", "yesterday"], 64),
    ] as [([String], Int32)]
  )
  func refusals(arguments: [String], status: Int32) {
    let outcome = TestHouse().run(arguments)
    #expect(outcome.status == status, "\(outcome)")
    #expect(outcome.output.isEmpty)
    #expect(!outcome.messages.isEmpty)
  }

  @Test("a full disk is an error, never a half answer called done")
  func fullDisk() {
    let house = TestHouse()
    let outcome = house.program.run(["ask", "--policy", "maesteg", "--no-input"], outputPath: "/dev/full")
    #expect(outcome.status == 74)
  }

  @Test("what a person saves replays, and a change of the rules fails it with one typed line")
  func saved() throws {
    let house = TestHouse()
    let session =
      "cd \(house.home) && printf '\\n1\\n7\\nreference\\nsave\\nquit\\n' | \(house.program.path) --policy maesteg"
    var shell = Program(path: "/bin/sh")
    shell.environment = house.program.environment
    #expect(shell.run(["-c", session]).status == 0)
    let replay = house.run(["replay", house.home])
    #expect(replay.status == 0, "\(replay.output)")
    #expect(replay.output.contains("0 failed"))
  }

  @Test("facts that cannot be so together are refused by name on every route")
  func contradiction() {
    let house = TestHouse()
    let facts = ["stage=planning", "activity=message", "contact=pupil", "capacity=staff-group"]
    let flags = house.run(["ask", "--policy", "exceed", "--no-input"] + facts.flatMap { ["--fact", $0] })
    #expect(flags.status == 65)
    #expect(flags.messages.contains("these cannot be so together: contact=pupil, capacity=staff-group"))
    let typed = facts.map { String($0.split(separator: "=")[1]) }.joined(separator: "\n")
    let piped = house.run(["ask", "--policy", "exceed", "--json"], input: typed + "\n")
    #expect(piped.status == 65)
    #expect(piped.output.isEmpty)
  }
}
