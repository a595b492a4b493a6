import Knowledge
import Testing

@testable import Guidance

@Suite("Records of training")
struct RecordsTests {
  private func rows() throws -> [ResultRow] {
    let run = SoloRun(try TrainingSample.exercises(), learner: "a1").begin(at: TrainingSample.moment).0
    return run.typing("silent", "touch-1", "safeguarding-lead", "", "", "permitted", "touch-2", "nobody", "").run.rows
  }

  @Test("a results file reads back as it was written")
  func inverse() throws {
    var rows = try rows()
    rows[0].learner = "O'Hara, \"Year 3\"\nroom"
    let file = ([ResultRow.header] + rows.map(\.line)).map { $0 + "\r\n" }.joined()
    let (read, unread) = ResultRow.rows(file)
    #expect(read == rows)
    #expect(unread == 0)
  }

  @Test("a row that was cut off is left out and counted")
  func torn() throws {
    let rows = try rows()
    let file = ([ResultRow.header] + rows.map(\.line)).joined(separator: "\r\n")
    let (read, unread) = ResultRow.rows(String(file.dropLast(30)))
    #expect(read == Array(rows.dropLast()))
    #expect(unread == 1)
  }

  @Test(
    "fields are quoted as RFC 4180 asks",
    arguments: [
      ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("a\nb", "\"a\nb\""), ("", ""),
      ("=1+1", "'=1+1"), ("@x", "'@x"), (" a", "\" a\""),
    ]
  )
  func fields(text: String, written: String) { #expect(CSV.line([text]) == written) }

  @Test("records end with CRLF or LF, and quotes keep both")
  func records() {
    #expect(CSV.records("a,b\r\n\"x\ny\",\"\"\n") == [["a", "b"], ["x\ny", ""]])
    #expect(CSV.records("\"a \"\"b\"\"\",c") == [["a \"b\"", "c"]])
    #expect(CSV.records("") == [])
  }

  @Test("a report counts first tries by clause, the most misread first, each with the favourite mistake")
  func report() throws {
    let report = MisreadReport(try rows() + rows())
    #expect(report.clauses.map(\.name) == ["oakfield touch-3", "oakfield touch-1"])
    #expect(report.clauses[0].percent == 100)
    #expect(report.clauses[0].favourite == "touch-2")
    #expect(report.clauses[1].misread == 0)
    #expect(report.scenarios.first { $0.name == "oakfield request" }?.unsafe == 2)
    #expect(report.attempts == 1)
  }

  @Test("a sheet has a line for each person and says what signing means")
  func sheet() throws {
    let policy = try TrainingSample.compiled().knowledge.policy
    let text = AttendanceSheet(policy, title: "Induction", date: CalendarDate("2026-09-01")!, places: 12).text
    #expect(text.split(separator: "\n").filter { $0.contains("[ ]") }.count == 12)
    #expect(text.contains("I have read the policy"))
    #expect(text.contains("Oakfield School: Social media policy, 3"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
