import TerminalKit
import Testing

@testable import Platform

@Suite("Reading lines without a terminal")
struct PipeReaderTests {
  private func run(_ input: String) -> Probe.Outcome {
    Probe.run(["lines"], input: Array(input.utf8))
  }

  @Test("lines end with LF or CRLF, and the last may have no end")
  func lineEnds() {
    let outcome = run("one\ntwo\r\n\nthree")
    #expect(outcome.output == "line[one]\nline[two]\nline[]\nline[three]\nend\n")
    #expect(outcome.status == 0)
  }

  @Test("no prompt and no escape byte goes into a pipe")
  func noEscapes() {
    #expect(!run("one\n\u{1B}[31mred\n").output.utf8.contains(0x1B))
    #expect(run("\u{1B}[31mred\n").output == "line[\\u{1B}[31mred]\nend\n")
  }

  @Test("accents arrive in the C locale, where they are shown in ASCII")
  func cLocale() {
    let outcome = Probe.run(["lines"], input: Array("Siân\n".utf8), environment: ["LC_ALL": "C"])
    #expect(outcome.output == "line[Sian]\nend\n")
  }

  @Test("a line that is not UTF-8 or holds a zero byte is refused by its number, and reading goes on")
  func refusals() {
    let outcome = Probe.run(["lines"], input: Array("one\n".utf8) + [0xFF, 0x0A, 0x61, 0, 0x0A] + Array("last\n".utf8))
    #expect(outcome.output.contains("line 2 of the input is not UTF-8 text"))
    #expect(outcome.output.contains("line 3 of the input holds a zero byte"))
    #expect(outcome.output.hasSuffix("line[last]\nend\n"))
    #expect(outcome.status == 65)
  }

  @Test("a line at the limit is taken, one byte more is refused, and a megabyte too")
  func limit() {
    let longest = String(repeating: "x", count: PipeReader.longestLine)
    #expect(!run(longest + "\r\n").output.contains("longer"))
    #expect(run(longest + "x\nnext\n").output.contains("line 1 of the input is longer than 65536 bytes"))
    let outcome = run(String(repeating: "x", count: 1 << 20) + "\nnext\n")
    #expect(outcome.output.contains("is longer than 65536 bytes"))
    #expect(outcome.output.hasSuffix("line[next]\nend\n"))
    #expect(outcome.status == 65)
  }

  @Test("an input that is empty ends at once")
  func empty() {
    #expect(run("").output == "end\n")
  }
}
