import Guidance
import Platform

/// A file that results are added to, row by row.
struct ResultsFile {
  /// Its path.
  let path: String
  private let house: House

  init(_ path: String, in house: House) {
    self.path = path
    self.house = house
  }

  /// The rows that it holds; none where it is not there yet.
  ///
  /// - Throws: ``Failure`` with status 65 where it is another kind of file.
  func rows() throws -> [ResultRow] {
    guard house.files.status(of: path) != nil else { return [] }
    let text = try house.files.readText(path)
    guard !text.isEmpty else { return [] }
    guard text.hasPrefix(ResultRow.header) else {
      throw Failure(.input, "`\(path)` is no results file of mayi; name another, or move it away")
    }
    let (rows, unread) = ResultRow.rows(text)
    if unread > 0 {
      try house.output.print("\(unread) rows of `\(path)` could not be read and were passed over.", to: .standardError)
    }
    return rows
  }

  /// Adds rows, the header first where the file is new.
  ///
  /// Records end with CRLF, as RFC 4180 asks.
  func add(_ rows: [ResultRow]) throws {
    let isNew = house.files.status(of: path).map { $0.size == 0 } ?? true
    let lines = (isNew ? [ResultRow.header] : []) + rows.map(\.line)
    guard !lines.isEmpty else { return }
    try house.files.append(line: lines.joined(separator: "\r\n") + "\r", to: path)
  }
}
