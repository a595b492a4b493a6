import Testing

@testable import Platform

@Suite("Text inside other formats")
struct EscapingTests {
  @Test(
    "XML",
    arguments: [
      ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&apos;"), ("]]>", "]]&gt;"), ("a\u{0}\u{1B}\nb", "a\u{FFFD}\u{FFFD}&#10;b"),
    ]
  )
  func xml(text: String, written: String) {
    #expect(Escaping.xml(text) == written)
  }

  @Test("HTML", arguments: [("<a href='x'>&", "&lt;a href=&#39;x&#39;&gt;&amp;"), ("\u{202E}`\n", "\u{FFFD}&#96;\n")])
  func html(text: String, written: String) {
    #expect(Escaping.html(text) == written)
  }

  @Test("DOT", arguments: [(#"say "hi" \N"#, #"say \"hi\" \\N"#), ("a\r\nb&lt;\u{1B}", #"a\nb&amp;lt;"# + "\u{FFFD}")])
  func dot(text: String, written: String) {
    #expect(Escaping.dot(text) == written)
  }

  @Test(
    "Mermaid",
    arguments: [
      (#"a"b"#, "a#34;b"), ("#x;", "#35;x#59;"), ("<b>\n", "#60;b#62;<br/>"), ("`x` _y_", "#96;x#96; #95;y#95;"),
    ]
  )
  func mermaid(text: String, written: String) {
    #expect(Escaping.mermaid(text) == written)
  }

  @Test("GitHub annotations")
  func gitHub() {
    #expect(Escaping.gitHubMessage("50%\r\n::error::x, y") == "50%25%0D%0A::error::x, y")
    #expect(Escaping.gitHubProperty("a:b,c%\n") == "a%3Ab%2Cc%25%0A")
  }

  @Test("no format lets a control or reordering character through")
  func everyCharacter() {
    let formats = [
      Escaping.xml, Escaping.html, Escaping.dot, Escaping.mermaid, Escaping.gitHubMessage, Escaping.gitHubProperty,
    ]
    for value in Array(UInt32(0)...0x9F) + Array(0x200E...0x200F) + Array(0x202A...0x202E) + Array(0x2066...0x2069) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for format in formats {
        for written in format(String(scalar)).unicodeScalars where written != "\n" && written != "\t" {
          #expect(written.properties.generalCategory != .control && !written.properties.isBidiControl, "U+\(value)")
        }
      }
    }
  }
}
