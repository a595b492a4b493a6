import Testing

@testable import Platform

@Suite("Text for a terminal")
struct SafeTextTests {
  @Test(
    "what is invisible or moves text is written out",
    arguments: [
      ("a\u{1B}[31mb", #"a\u{1B}[31mb"#), ("a\u{0}b", #"a\u{0}b"#), ("a\u{7F}b", #"a\u{7F}b"#),
      ("a\u{9B}b", #"a\u{9B}b"#), ("a\rb", #"a\u{D}b"#), ("a\nb", #"a\u{A}b"#), ("a\u{8}b", #"a\u{8}b"#),
      ("a\u{202E}b", #"a\u{202E}b"#), ("a\u{2066}b", #"a\u{2066}b"#), ("a\u{200B}b", #"a\u{200B}b"#),
      ("a\u{200D}b", #"a\u{200D}b"#), ("a\u{FEFF}b", #"a\u{FEFF}b"#), ("a\u{AD}b", #"a\u{AD}b"#),
      ("a\u{2028}b", #"a\u{2028}b"#), ("a\u{E000}b", #"a\u{E000}b"#), ("a\u{378}b", #"a\u{378}b"#),
      ("a\u{FE0F}b", #"a\u{FE0F}b"#), ("a\u{3164}b", #"a\u{3164}b"#), ("a\u{E0041}b", #"a\u{E0041}b"#),
      ("a\u{FFFF}b", #"a\u{FFFF}b"#), ("a\u{61C}b", #"a\u{61C}b"#),
    ]
  )
  func writtenOut(text: String, shown: String) {
    #expect(SafeText(text).plain == shown)
  }

  @Test("letters of any script stay as they are", arguments: ["", "Siân", "ŵŷ", "漢字", "e\u{301}", "😀", "Ω~|\\"])
  func kept(text: String) {
    #expect(SafeText(text).plain.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test("tabs and unusual spaces become blanks")
  func blanks() {
    #expect(SafeText("a\tb\u{A0}c\u{3000}d").plain == "a    b c d")
  }

  @Test("lines are kept where that is asked for, with either end")
  func lines() {
    #expect(SafeText("a\r\nb\nc\rd\r", keepingLines: true).plain == "a\nb\nc\\u{D}d\\u{D}")
  }

  @Test("a mark stands only on a letter of its own text, and not too many on one")
  func marks() {
    #expect(SafeText("\u{338}yes").plain == #"\u{338}yes"#)
    #expect(("no" + SafeText("\u{338}")).plain == #"no\u{338}"#)
    #expect(
      SafeText("a" + String(repeating: "\u{301}", count: 6)).plain == "a\u{301}\u{301}\u{301}\u{301}\\u{301}\\u{301}"
    )
  }

  @Test("bytes that are not UTF-8, surrogates among them, are written out one by one")
  func bytes() {
    #expect(SafeText(bytes: [0x61, 0xFF, 0xC3, 0xA9, 0xC3]).plain == #"a\xFFé\xC3"#)
    #expect(SafeText(bytes: [0xED, 0xA0, 0x80]).plain == #"\xED\xA0\x80"#)
    #expect(SafeText(bytes: [0xC0, 0x8A, 0x1B]).plain == #"\xC0\x8A\u{1B}"#)
  }

  @Test("every character there is comes out visible, or as a letter, a mark or a blank")
  func everyCharacter() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for shown in SafeText("a" + String(scalar)).plain.unicodeScalars where !Visibility.isShown(shown) {
        Issue.record("U+\(String(value, radix: 16)) is shown as it is")
      }
    }
  }

  @Test("random bytes never bring a control or reordering character through")
  func randomBytes() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      let bytes = (0..<12).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      let shown = SafeText(bytes: bytes).plain
      #expect(shown.unicodeScalars.allSatisfy(Visibility.isShown), "\(bytes)")
    }
  }

  @Test("what is interpolated is made safe, and the program's own words are kept")
  func interpolation() {
    let typed = "x\u{1B}\n"
    let text: SafeText = "first\nsaid \(typed, .bad), \(3) times, \(SafeText("a\u{7}"), .good), \(lines: "p\nq")"
    #expect(text.plain == "first\nsaid x\\u{1B}\\u{A}, 3 times, a\\u{7}, p\nq")
    #expect(text.runs.map(\.style) == [.plain, .bad, .plain, .good, .plain])
  }

  @Test("texts of one style join into one stretch")
  func joining() {
    let text = ["a", "b", "c"].map { SafeText($0) }.joined(separator: ", ")
    #expect(text == "a, b, c")
    #expect(text.runs.count == 1)
    #expect((SafeText("a", style: .bad) + "" + SafeText("b", style: .bad)).runs.count == 1)
  }

  @Test("lines come apart at newlines, and an end of line starts none")
  func separateLines() {
    #expect(SafeText().lines == [])
    #expect(("a\n\n\(SafeText("b", style: .bad))\n" as SafeText).lines == ["a", "", SafeText("b", style: .bad)])
    #expect(("\n" as SafeText).lines == [""])
  }

  @Test("width counts columns of the widest line")
  func width() {
    #expect(("ab\nabcd\na" as SafeText).width == 4)
    #expect(SafeText("漢字").width == 4)
    #expect(SafeText("e\u{301}é").width == 2)
    #expect(SafeText("😀").width == 2)
    #expect(SafeText("ｗ").width == 2)
    #expect(SafeText("ŵ–…").width == 3)
    #expect(SafeText("漢").padded(to: 4).plain == "漢  ")
  }

  @Test("plain mode says things in ASCII")
  func ascii() {
    #expect(SafeText("‘Siân’ — ŵ… “x” £5 漢 e\u{301} ½").ascii.plain == "'Sian' -- w... \"x\" GBP 5 ? e 1/2")
    #expect(SafeText("as it is").ascii == "as it is")
    for value in UInt32(0x80)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(SafeText("a" + String(scalar)).ascii.plain.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
    }
  }
}

@Suite("Wrapping")
struct WrappingTests {
  @Test("lines break between words, and continued lines hang")
  func hanging() {
    let text: SafeText = "1. You must not accept the request\nshort"
    #expect(text.wrapped(at: 20, hanging: 3).plain == "1. You must not\n   accept the\n   request\nshort")
  }

  @Test("a line that fits stays as it is, blanks and all")
  func fits() {
    #expect(("  a  b " as SafeText).wrapped(at: 20) == "  a  b ")
    #expect(SafeText().wrapped(at: 20).isEmpty)
  }

  @Test("a line keeps its own indent, and its continuation keeps it too")
  func indent() {
    #expect(("    one two three four" as SafeText).wrapped(at: 14).plain == "    one two\n    three four")
  }

  @Test("a newline at the end stays")
  func lastNewline() {
    #expect(("one two\n" as SafeText).wrapped(at: 4).plain == "one\ntwo\n")
  }

  @Test("a word longer than a line is broken")
  func longWord() {
    #expect(("see abcdefghij now" as SafeText).wrapped(at: 6).plain == "see\nabcdef\nghij\nnow")
    #expect(SafeText("漢字漢字").wrapped(at: 5).plain == "漢字\n漢字")
  }

  @Test("styles survive")
  func styles() {
    let text: SafeText = "one \("two three", .strong) four"
    let wrapped = text.wrapped(at: 8)
    #expect(wrapped.plain == "one two\nthree\nfour")
    #expect(wrapped.lines[1] == SafeText("three", style: .strong))
  }

  @Test("no line is wider than asked and no word is lost, whatever the text", arguments: [4, 7, 20, 80])
  func property(columns: Int) {
    for _ in 0..<300 {
      let words = (0..<Int.random(in: 1...30)).map { _ in
        String(repeating: "漢ab"[Int.random(in: 0...2)], count: .random(in: 1...9))
      }
      let text = SafeText(words.joined(separator: " "))
      let wrapped = text.wrapped(at: columns, hanging: Int.random(in: 0...10))
      #expect(wrapped.width <= columns)
      #expect(wrapped.plain.filter { !$0.isWhitespace } == words.joined())
    }
  }
}

extension String {
  fileprivate subscript(offset: Int) -> String { String(self[index(startIndex, offsetBy: offset)]) }
}
