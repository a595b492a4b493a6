import TerminalKit
import Testing

@Suite("Taking a saved session up")
struct ResumeTests {
  private let room = Workroom()

  /// A shipped transcript, perhaps only its first lines.
  private func transcript(lines: Int? = nil, status: String) -> (path: String, text: String) {
    let shipped = room.shell("cat \"$1\"", ["\(TestHouse.root)/transcripts/maesteg/trip-photo.transcript"]).output
    let all = shipped.replacing("status    blessed", with: "status    \(status)")
      .split(separator: "\n", omittingEmptySubsequences: false)
    let text = (lines.map { Array(all.prefix($0)) + [""] } ?? Array(all)).joined(separator: "\n")
    return (room.write(Array(text.utf8), to: "a.transcript"), text)
  }

  @Test(
    "writes nothing until something more happens, however often",
    arguments: [(nil, "blessed"), (nil, "draft"), (22, "draft"), (22, "blessed"), (18, "draft")]
  )
  func opening(lines: Int?, status: String) {
    let (path, text) = transcript(lines: lines, status: status)
    for input in [[], ["answers", "why", "quit"], ["nonsense that is no answer", "quit"]] {
      #expect(room.run(["resume", path], lines: input).status == 0)
      #expect(room.contents(of: path) == text)
    }
  }

  /// A text on one line.
  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("goes on behind a question that waits for its answer, and does not write it again")
  func goingOn() {
    let (path, text) = transcript(lines: 18, status: "draft")
    #expect(room.run(["resume", path], lines: ["school-account", "quit"]).status == 0)
    let after = room.contents(of: path)
    #expect(after.hasPrefix(text + "answer    school-account\n\nask       contents"))
    #expect(after.split(separator: "\n").count { $0.hasPrefix("ask ") } == 4)
  }

  @Test("a blessed transcript that is gone on with says so, and is a draft again; nothing else in it changes")
  func blessed() {
    let (path, text) = transcript(status: "blessed")
    let outcome = room.run(["resume", path], lines: ["change activity", "quit"])
    #expect(Self.words(outcome.output).contains("it is a draft again"))
    let after = room.contents(of: path)
    let draft = text.replacing("status    blessed", with: "status    draft")
    #expect(after.hasPrefix(draft + "change    activity"))
    #expect(!Self.words(room.run(["resume", path], lines: []).output).contains("it is a draft again"))
  }
}
