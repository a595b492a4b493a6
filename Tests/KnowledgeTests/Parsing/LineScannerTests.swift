import Knowledge
import Testing

@Suite("Files as bytes")
struct LineScannerTests {
  private func codes(_ bytes: [UInt8]) -> [Diagnostic.Code] {
    let file = SourceFile(name: "oakfield/02-more.policy", bytes: bytes)
    return Fixture.outcome(adding: [file]).diagnostics.map(\.code)
  }

  private func knowledge(_ text: String) -> KnowledgeBase? {
    Fixture.outcome(adding: [SourceFile(name: "oakfield/02-more.policy", text: text)]).knowledge
  }

  private let plain = "format 1\nsection more \"More\"\n  furniture paragraph 1\n"

  @Test("a byte order mark, carriage returns and tabs change nothing")
  func blanks() {
    let whole = knowledge(plain)
    #expect(whole != nil)
    #expect(knowledge("\u{FEFF}" + plain) == whole)
    #expect(knowledge(plain.replacing("\n", with: "\r\n")) == whole)
    #expect(knowledge(plain.replacing(" ", with: "\t")) == whole)
    #expect(knowledge(String(plain.dropLast())) == whole)
  }

  @Test("a continued line is one line, also within quotation marks")
  func continuation() {
    let whole = knowledge("format 1\nsection more \"More of it\" number 4\n")
    #expect(whole != nil)
    #expect(knowledge("format 1\nsection more \"More\n  | of  it\"\n|number\n\t|   4\n") == whole)
  }

  @Test("a file that is not UTF-8 is refused with its line")
  func notUTF8() {
    let outcome = Fixture.outcome(adding: [
      SourceFile(name: "oakfield/02-more.policy", bytes: Array(plain.utf8) + [0x23, 0xE9, 0x0A])
    ])
    #expect(outcome.diagnostics.map(\.line).count == 1)
    #expect(outcome.diagnostics.first?.code == .notUTF8)
    #expect(outcome.diagnostics.first?.source.line == 4)
    #expect(outcome.knowledge == nil)
  }

  @Test("a zero byte is refused once")
  func zero() { #expect(codes(Array(plain.utf8) + [0, 0, 10, 0]) == [.nulByte]) }

  @Test("a lone carriage return is a control character")
  func carriageReturn() { #expect(codes(Array("format 1\n# a\rb\n".utf8)) == [.controlCharacter]) }

  @Test("a file of 1 MiB is read and one of a byte more is refused")
  func fileSize() {
    let note = Array(String(repeating: "#", count: 1023).utf8) + [10]
    let head = Array("format 1\n".utf8)
    let full = head + Array(repeating: note, count: 1023).joined() + Array(repeating: 10, count: 1024 - head.count)
    #expect(full.count == Limits.fileBytes)
    #expect(codes(full) == [])
    #expect(codes(full + [10]) == [.fileTooLarge])
  }

  @Test("a line of 64 KiB is read and one of a byte more is refused")
  func lineSize() {
    let line = "#" + String(repeating: "x", count: Limits.lineBytes - 1)
    #expect(codes(Array("format 1\n\(line)\n".utf8)) == [])
    #expect(codes(Array("format 1\n\(line)x\n".utf8)) == [.lineTooLong])
  }

  @Test("a file of nothing but mistakes ends in one that says so")
  func tooMany() {
    let codes = codes(Array(("format 1\n" + String(repeating: "wrong\n", count: 5_000)).utf8))
    #expect(codes.count == Limits.mistakesOfFile + 1)
    #expect(codes.last == .tooManyMistakes)
  }

  @Test("columns count characters, not bytes")
  func columns() {
    let text = "format 1\nsection caf\u{E9} \"\"\nsection more \"e\u{301}\u{301}\" \"x\"\n"
    let outcome = Fixture.outcome(adding: [SourceFile(name: "oakfield/02-more.policy", text: text)])
    #expect(
      outcome.diagnostics.map { $0.place } == [
        "oakfield/02-more.policy:2:9-13", "oakfield/02-more.policy:3:18-21",
      ]
    )
  }
}
