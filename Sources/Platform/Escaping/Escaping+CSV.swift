extension Escaping {
  /// A text for one field of a CSV file, with its double quotes where it needs them.
  ///
  /// A text that a spreadsheet would take for a formula (it begins, after blanks, with `=`, `+`, `-`, `@`, or with a
  /// tab or a return) gets an apostrophe in front, which spreadsheets read as "this is text". A plain number keeps
  /// its sign.
  public static func csv(_ text: String) -> String {
    let held = replacing(text) { $0 == "\r" ? "\r" : nil }
    let guarded = isFormula(held) ? "'" + held : held
    let needsQuotes = guarded.unicodeScalars.contains { ",;\"\n\r\t".unicodeScalars.contains($0) }
    guard needsQuotes || guarded.hasPrefix(" ") || guarded.hasSuffix(" ") else { return guarded }
    // By scalars: a quote with an accent on it is a quote to whoever reads the file.
    return "\"" + replacing(guarded) { $0 == "\"" ? "\"\"" : $0 == "\r" ? "\r" : nil } + "\""
  }

  private static func isFormula(_ text: String) -> Bool {
    // The full-width signs too: some spreadsheets take them for the ordinary ones.
    let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
    guard let first = text.unicodeScalars.first(where: { $0 != " " }), starts.contains(first) else { return false }
    let isNumber = first == "-" && Double(text) != nil && text.utf8.allSatisfy { "-.0123456789".utf8.contains($0) }
    return !isNumber
  }
}
