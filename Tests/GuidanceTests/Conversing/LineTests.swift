import Testing

@testable import Guidance

@Suite("Line")
struct LineTests {
  @Test("spaced lines have one blank line between them, whatever blanks there were")
  func spaced() {
    #expect((["a", "b"] as [Line]).spaced == ["", "a", "", "b", ""])
    #expect((["a", "", "", "b"] as [Line]).spaced == ["", "a", "", "b", ""])
    #expect(([] as [Line]).spaced.isEmpty)
  }
}
