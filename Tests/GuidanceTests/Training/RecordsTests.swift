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

  @Test(
    "a results file is of RFC 4180, whatever a learner is called",
    arguments: [
      "a1", "O'Hara, \"Year 3\"", "two\nlines", "two\r\nlines", "", " ", "=1+1", "'=1", "-", "caf\u{E9}, \u{1F600}",
      "\"", ",,",
    ]
  )
  func grammar(learner: String) throws {
    let rows = try rows().map { row in
      var row = row
      row.learner = learner
      return row
    }
    let file = ([ResultRow.header] + rows.map(\.line)).map { $0 + "\r\n" }.joined()
    let records = try #require(RFC4180.records(file))
    #expect(records.count == rows.count + 1)
    #expect(records[0] == ResultRow.columns)
    let shown = ["=", "+", "-", "@"].contains(learner.prefix(1)) ? "'" + learner : learner
    #expect(records.dropFirst().allSatisfy { $0[1] == shown })
    #expect(ResultRow.rows(file).rows == rows || learner == "'=1")
  }

  @Test(
    "the reader of RFC 4180 refuses what is not of it",
    arguments: ["a,b\n", "a\"b\r\n", "\"a\"b\r\n", "\"a\r\n", "a,b\r\nc\r\n", "a"]
  )
  func refused(text: String) { #expect(RFC4180.records(text) == nil) }

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
    #expect(report.clauses.map(\.name) == ["touch-3", "touch-1"])
    #expect(report.clauses.map(\.policy) == ["oakfield", "oakfield"])
    #expect(report.clauses[0].percent == 100)
    #expect(report.clauses[0].favourite == "touch-2")
    #expect(report.clauses[1].misread == 0)
    #expect(report.clauses[1].unsafe == 2)
    #expect(report.scenarios.first { $0.name == "request" }?.unsafe == 2)
    #expect(report.attempts == 1)
  }

  @Test("a report says in a sentence what a clause was taken for, and what the clause says")
  func words() throws {
    let lines = MisreadReport(try rows()).lines { policy, clause in "\(policy) says \(clause)" }.map(\.text)
    #expect(lines.contains("1. oakfield touch-3: 1 of 1 (100%); most often taken for touch-2 (1)"))
    #expect(lines.contains("oakfield says touch-3"))
    #expect(lines.contains("2. oakfield friend: 1 of 3 (33%); most often answered touch-2 (1)"))
    #expect(lines.contains("2. oakfield touch-1: 0 of 1 (0%); 1 judged looser than the policy"))
  }

  @Test("thirty learners come to the counts of their rows, in whatever order their files are read")
  func thirty() throws {
    let many = try (0..<30).flatMap { number in
      let run = SoloRun(try TrainingSample.exercises(), learner: "n\(number)").begin(at: TrainingSample.moment).0
      let clause = number % 3 == 0 ? "touch-2" : number % 3 == 1 ? "touch-4" : "touch-1"
      let verdict = number < 10 ? "silent" : "required"
      return run.typing(verdict, clause, "safeguarding-lead", "").run.rows
    }
    let report = MisreadReport(many)
    #expect(report.attempts == 30)
    let tally = try #require(report.clauses.first)
    #expect((tally.name, tally.predictions, tally.misread, tally.unsafe) == ("touch-1", 30, 20, 10))
    #expect((tally.favourite, tally.favouriteCount) == ("touch-2", 10))
    #expect(MisreadReport(many.reversed()) == report)
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
