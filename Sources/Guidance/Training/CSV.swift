/// Comma-separated values as RFC 4180 has them: CRLF between records, fields in double quotes where they need it.
public enum CSV {
  /// A record as one line, without its end.
  ///
  /// A text that a spreadsheet would take for a formula gets an apostrophe in front.
  public static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") }

  // By scalars: a sign with an accent on it is a sign to whoever reads the file.
  private static let signs: [Unicode.Scalar] = ["=", "+", "-", "@", "\t", "\r"]

  private static func field(_ text: String) -> String {
    let guarded = text.unicodeScalars.first.map(signs.contains) == true ? "'" + text : text
    let needsQuotes = guarded.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
    guard needsQuotes || guarded.first == " " || guarded.last == " " else { return guarded }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in guarded.unicodeScalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  /// The records of a text; a last record that was cut off inside quotation marks is left out.
  ///
  /// LF alone ends a record, too, because people's editors write it; a byte-order mark is passed over, and so is the apostrophe
  /// in front of what a spreadsheet would take for a formula.
  ///
  /// - Complexity: O(length of the text).
  public static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuoted = false
    func endField() {
      if field.first == "'", field.dropFirst().first.map(signs.contains) == true { field.removeFirst() }
      record.append(String(field))
      field = String.UnicodeScalarView()
      wasQuoted = false
    }
    for scalar in text.unicodeScalars where scalar != "\u{FEFF}" {
      switch scalar {
      case "\"" where isQuoted:
        isQuoted = false
        wasQuoted = true
      case "\"" where wasQuoted:
        field.append("\"")
        isQuoted = true
        wasQuoted = false
      case "\"" where field.isEmpty: isQuoted = true
      case _ where isQuoted: field.append(scalar)
      case ",": endField()
      case "\r": break
      case "\n":
        endField()
        if record != [""] { records.append(record) }
        record = []
      default: field.append(scalar)
      }
    }
    if !isQuoted, !field.isEmpty || !record.isEmpty {
      endField()
      records.append(record)
    }
    return records
  }
}
