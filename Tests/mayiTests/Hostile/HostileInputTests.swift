import Glibc
import TerminalKit
import Testing

@Suite("Hostile input")
struct HostileInputTests {
  /// The seconds that a run may compute: the release build needs one, a build for tests many more.
  private static let seconds = 20

  /// Runs a command that may not compute for long, and expects a whole answer or a whole refusal.
  @discardableResult
  private func run(
    _ arguments: [String],
    in room: Workroom,
    lines: [UInt8] = [],
    statuses: Set<Int32>,
    knowledge: String? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) -> Program.Outcome {
    let more = knowledge.map { ["--knowledge", $0] } ?? []
    let words = [room.house.program.path] + arguments + more
    let outcome = room.shell("ulimit -t \(Self.seconds) && exec \"$@\"", words, input: lines)
    let said = "\(outcome.status): \(outcome.messages.prefix(300))"
    #expect(statuses.contains(outcome.status), Comment(rawValue: said), sourceLocation: location)
    if outcome.status != 0 { #expect(!(outcome.output + outcome.messages).isEmpty, sourceLocation: location) }
    expectClean(outcome.output + outcome.messages, location)
    return outcome
  }

  /// Expects that nothing but printable text and line ends is shown.
  private func expectClean(_ text: String, _ location: SourceLocation) {
    let bad = text.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
      default: false
      }
    }
    #expect(bad == nil, "U+\(String(bad?.value ?? 0, radix: 16)) in \(text.prefix(300))", sourceLocation: location)
  }

  // MARK: - Knowledge

  /// A copy of the shipped knowledge with one more file, or one file replaced.
  private func knowledge(with input: HostileInput, as name: String, in room: Workroom) -> String {
    let copy = room.shell("cp -r \"$1\" knowledge && chmod -R u+w knowledge", [TestHouse.knowledge])
    #expect(copy.status == 0)
    _ = room.write(input.bytes, to: "knowledge/\(name)")
    return "\(room.folder)/knowledge"
  }

  @Test("a hostile policy file is refused with its place, and nothing used", arguments: HostileInput.policies)
  func policy(input: HostileInput) {
    let room = Workroom()
    let folder = knowledge(with: input, as: "maesteg/99-more.policy", in: room)
    let isTooLarge = input.name == HostileInput.tooLarge.name
    let status: Int32 = isTooLarge ? 65 : 78
    let outcome = run(["ask", "--policy", "maesteg", "--no-input"], in: room, statuses: [status], knowledge: folder)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains(isTooLarge ? "1048576" : "error["))
  }

  @Test(
    "so is every other kind of knowledge file",
    arguments: ["vocabulary/99.vocabulary", "practice/x.practice", "maesteg/card.policy"],
    ["zero bytes", "broken UTF-8", "escape sequences", "one line of the largest size", "short lines"]
  )
  func otherKnowledge(file: String, name: String) throws {
    let input = try #require(HostileInput.all.first { $0.name == name })
    let room = Workroom()
    let folder = knowledge(with: input, as: file, in: room)
    let outcome = run(["check", "--policy", "maesteg"], in: room, statuses: [1], knowledge: folder)
    #expect(outcome.output.contains("error["))
  }

  @Test("a policy of more than 20,000 clauses is refused")
  func manyClauses() {
    let clauses = (0...20_000).map { "clause s-\($0) at paragraph 1\nsays A.\nnone scope\n" }
    let text = "format 1\nsection s \"x\"\n" + clauses.joined()
    let room = Workroom()
    let folder = knowledge(with: HostileInput("many clauses", text), as: "big/01.policy", in: room)
    _ = room.write(Array("format 1\npolicy big\n".utf8), to: "knowledge/big/card.policy")
    let outcome = run(["check", "--policy", "big"], in: room, statuses: [1], knowledge: folder)
    #expect(outcome.output.contains("20000") || outcome.output.contains("20,000"))
  }

  // MARK: - Documents and transcripts

  @Test("a hostile document is read or refused, by every command", arguments: HostileInput.all)
  func document(input: HostileInput) {
    let room = Workroom()
    let path = room.write(input.bytes, to: "document.txt")
    let isAttached = run(["attach", "--policy", "maesteg", path], in: room, statuses: [0, 65]).status == 0
    run(["verify", "--policy", "maesteg", path], in: room, statuses: [1, 65])
    run(["clauses", "--policy", "maesteg", "--document", path], in: room, statuses: [0, 65])
    if isAttached { run(["ask", "--policy", "maesteg", "--no-input", "--fact", "stage=saw"], in: room, statuses: [0]) }
  }

  @Test(
    "a hostile document makes a skeleton or is refused",
    arguments: ["nothing", "escape sequences", "bullets in bullets", "sentences", "zero bytes", "a byte too many"]
  )
  func skeleton(name: String) throws {
    let input = try #require(HostileInput.all.first { $0.name == name })
    let room = Workroom()
    let path = room.write(input.bytes, to: "document.txt")
    run(["import", "--id", "new", path], in: room, statuses: [0, 65], knowledge: room.folder)
  }

  @Test("a hostile transcript is refused by replay and resume, and left as it is", arguments: HostileInput.all)
  func transcript(input: HostileInput) {
    let room = Workroom()
    let path = room.write(input.bytes, to: "a.transcript")
    run(["replay", path], in: room, statuses: [1, 65])
    run(["resume", path], in: room, statuses: [65])
    run(["resume", "--policy", "maesteg", path], in: room, statuses: [65])
    #expect(room.shell("wc -c <\"$1\" | tr -d ' \\n'", [path]).output == "\(input.bytes.count)")
  }

  static let bodies: [Trial] = [
    Trial(["ask stage\nanswer planning\n" * 3_000], 65),
    Trial(["given stage planning\n" * 1_900 + "verdict silent\n"], 0),
    Trial(["ask stage\n" + "| x\n" * 50_000], 65), Trial(["ask stage  options " + "a, " * 20_000 + "\n"], 65),
    Trial(["restart\n" * 1_000 + "verdict silent\n"], 0), Trial(["verdict permitted\nclause \u{1B}[2J\u{202E}\n"], 65),
    Trial(["ask stage\nanswer \u{1B}[2J\nverdict \u{202E}\n"], 65),
  ]

  @Test("a transcript that is one only by its first lines is refused or fails", arguments: bodies)
  func almostTranscript(trial: Trial) {
    let room = Workroom()
    let path = room.write(Array("transcript 1\ntitle T\npolicy maesteg\n\n\(trial.text[0])".utf8), to: "a.transcript")
    run(["replay", path], in: room, statuses: [trial.status])
  }

  @Test("a transcript cannot name a policy outside the knowledge")
  func farPolicy() {
    let room = Workroom()
    let copying = "cp -r \"$1\" far && mkdir -p near && cp -r far/vocabulary far/practice near/"
    #expect(room.shell(copying, [TestHouse.knowledge]).status == 0)
    for name in ["../far/maesteg", "/etc", "..", "\u{1B}[2J"] {
      let text = "transcript 1\ntitle T\npolicy \(name)\n\nask stage\nanswer saw\nverdict silent\n"
      let path = room.write(Array(text.utf8), to: "a.transcript")
      run(["replay", path], in: room, statuses: [1, 64, 65], knowledge: "\(room.folder)/near")
      run(["resume", path], in: room, statuses: [64, 65], knowledge: "\(room.folder)/near")
      run(["ask", "--no-input", "--policy", name], in: room, statuses: [64], knowledge: "\(room.folder)/near")
    }
  }

  // MARK: - Configuration

  @Test("hostile configuration never keeps the shell from opening", arguments: HostileInput.all + [.strayPolicy])
  func configuration(input: HostileInput) {
    let room = Workroom()
    _ = room.write(input.bytes, to: "../.config/mayi/school")
    let outcome = run([], in: room, lines: Array("quit\n".utf8), statuses: [0])
    #expect(outcome.output.contains("Which school?"))
    #expect(run(["forget"], in: room, statuses: [0]).output.contains("/school"))
  }

  @Test("a folder, a pipe or a link to nowhere in place of the configuration changes nothing")
  func strangeConfiguration() {
    let links = ["/nonexistent", "school", "/dev/zero"].map { "ln -s \($0) school" }
    for command in ["mkdir school", "mkfifo school"] + links {
      let room = Workroom()
      #expect(room.shell("mkdir -p ../.config/mayi && cd ../.config/mayi && \(command)").status == 0)
      run([], in: room, lines: Array("quit\n".utf8), statuses: [0])
    }
  }

  @Test(
    "hostile contacts are refused with their place, or not used",
    arguments: ["zero bytes", "escape sequences", "one line of the largest size", "short lines", "a byte too many"]
  )
  func contacts(name: String) throws {
    let input = try #require(HostileInput.all.first { $0.name == name })
    let room = Workroom()
    _ = room.write(input.bytes, to: "../.config/mayi/contacts")
    run(["ask", "--policy", "maesteg", "--no-input"], in: room, statuses: [0, 78])
  }

  // MARK: - The command line

  /// A command line or what is typed, and how that ends.
  struct Trial: CustomTestStringConvertible, Sendable {
    let text: [String]
    let status: Int32
    var testDescription: String { String(text.joined(separator: " ").debugDescription.prefix(60)) }

    init(_ text: [String], _ status: Int32) {
      self.text = text
      self.status = status
    }
  }

  static let flags: [Trial] = [
    Trial(["--fact", "="], 65), Trial(["--fact", "stage"], 65), Trial(["--fact", "stage="], 65),
    Trial(["--fact", "stage=planning,did"], 65), Trial(["--fact", "\u{1B}[2J=x"], 65),
    Trial(["--fact", "stage=\u{1B}[2J\u{202E}"], 65),
    Trial(["--fact", "contents=" + "pupil," * 20_000], 0), Trial(["--fact", "stage=" + "x" * 100_000], 65),
    Trial(["--fact", "x" * 100_000 + "=a"], 65), Trial(["--today", "\u{1B}[2J"], 64),
    Trial(["--today", "2026-02-30"], 64),
    Trial(["--policy", "\u{1B}[2J"], 64), Trial(["--knowledge", "\u{1B}[2J\u{202E}\n"], 64),
    Trial(["--knowledge", "/dev/null"], 64),
    Trial(["--\u{1B}[2J\u{202E}"], 64), Trial(["--nonsense\u{1B}]0;YES\u{7}=1"], 64), Trial(["--fact"], 64),
    Trial(["-\u{9B}2J"], 64),
  ]

  @Test("hostile flags are refused in a sentence without their controls", arguments: flags)
  func flag(trial: Trial) {
    let named = trial.text.contains("--policy") ? [] : ["--policy", "maesteg"]
    run(["ask", "--no-input"] + named + trial.text, in: Workroom(), statuses: [trial.status])
  }

  @Test(
    "hostile words are no command, and no file",
    arguments: ["\u{1B}[2JYES", "\u{202E}sey", "YES\r\u{1B}[K", "\u{7F}"]
  )
  func words(word: String) {
    let room = Workroom()
    run([word], in: room, statuses: [64])
    run(["clauses", "--policy", "maesteg", "--document", word], in: room, statuses: [66])
    run(["replay", word], in: room, statuses: [66])
    run(["resume", word], in: room, statuses: [66])
    run(["import", "--id", word, "/etc/hostname"], in: room, statuses: [64])
    run(["find", "--policy", "maesteg", word], in: room, statuses: [0])
    run(["ask", "--no-input", "--policy", "maesteg", word], in: room, statuses: [0])
  }

  @Test("devices, pipes and folders are no files", arguments: ["/dev/zero", "/dev/tty", "/", "pipe"])
  func noFiles(path: String) {
    let room = Workroom()
    _ = room.shell("mkfifo pipe")
    for command in [["attach", "--policy", "maesteg"], ["verify", "--policy", "maesteg"], ["resume"]] {
      run(command + [path], in: room, statuses: [66])
    }
  }

  @Test("a command line of too many words is refused, and one of the most is not")
  func manyWords() {
    let most = Array(repeating: ["--fact", "stage=planning"], count: 1_500).flatMap(\.self)
    run(["ask", "--no-input", "--policy", "maesteg"] + most, in: Workroom(), statuses: [0])
    let more = ["ask"] + Array(repeating: "word", count: 5_000)
    #expect(run(more, in: Workroom(), statuses: [64]).messages.contains("5001 words"))
  }

  // MARK: - Answers

  /// As long as a line may be where that costs nothing, shorter where a build for tests takes its time over each word.
  static let answers: [Trial] = [
    Trial(["9" * 60_000 + "\n"], 0), Trial(["what if " + "a=b " * 2_000 + "\n"], 0),
    Trial(["find " + "photo " * 1_000 + "\n"], 0),
    Trial([":" * 60_000 + "\n"], 0), Trial(["1" + ",1" * 4_000 + "\n"], 0),
    Trial(["pupils" + " and pupils" * 1_000 + "\n"], 0),
    Trial(["planing " * 1_000 + "\n"], 0), Trial(["policy ../../etc\npolicy \u{1B}[2J\n"], 0),
    Trial(["clause \u{1B}[2J\n\u{202E}\n"], 0),
    Trial(["a\u{301}" * 4_000 + "\n"], 0), Trial(["\u{FFFD}" * 20_000], 0),
    Trial(["99999999999999999999999\n-1\n0\n1e9\n"], 0),
    Trial(["x" * 65_537 + "\n"], 65), Trial(["x" * 1_000_000], 65), Trial(["1\n\u{0}\n"], 65),
    Trial(["\r\r\r\n\r\n"], 0),
  ]

  @Test("hostile answers are refused or answered, and never shown back", arguments: answers)
  func answer(trial: Trial) {
    let lines = trial.text[0]
    run(["--policy", "maesteg"], in: Workroom(), lines: Array("\n\(lines)".utf8), statuses: [trial.status])
    run(["ask", "--policy", "maesteg"], in: Workroom(), lines: Array(lines.utf8), statuses: [0, 65])
    run(["ask", "--policy", "maesteg", "--json"], in: Workroom(), lines: Array(lines.utf8), statuses: [0, 65])
  }

  @Test("a line that is no text ends a piped session with 65, and is not taken for Enter")
  func answerIsNoText() {
    let outcome = run(["--policy", "maesteg"], in: Workroom(), lines: [0xFF, 0x0A, 0x31, 0x0A], statuses: [65])
    #expect(outcome.messages.contains("line 1"))
    #expect(!outcome.output.contains("What brings you here?"))
  }
}
