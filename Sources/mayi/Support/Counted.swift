import Knowledge

extension Int {
  /// The number with what is counted: `1 error`, `2 errors`.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

extension Diagnostic.Severity {
  /// How many there are of each, the gravest first: `1 error, 0 warnings, 3 notes`.
  static func counted(_ count: (Diagnostic.Severity) -> Int) -> String {
    [(error, "error"), (warning, "warning"), (note, "note")].map { count($0).counted($1) }.joined(separator: ", ")
  }
}
