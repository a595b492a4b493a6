import Knowledge
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test("a date is written as it is read", arguments: ["2026", "2026-09", "2026-09-30", "0026-01-02", "0000-12-31"])
  func written(text: String) { #expect(CalendarDate(text)?.description == text) }

  @Test("what is no date is refused", arguments: ["", "26-11-20", "2026-13", "2026-02-30", "2026-1-2", "20260-01-01"])
  func refused(text: String) { #expect(CalendarDate(text) == nil) }
}
