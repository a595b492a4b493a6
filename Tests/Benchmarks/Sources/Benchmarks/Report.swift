import Glibc

/// What is printed: a heading for each part, a line for each figure.
struct Report {
  private let effort: Effort

  init(_ effort: Effort) { self.effort = effort }

  func part(_ title: String) {
    print("\n\(title)")
    fflush(nil)
  }

  /// A time in nanoseconds, and beside it a floor or a rival of the same run.
  func time(
    _ name: String,
    _ nanoseconds: Double,
    beside floor: (name: String, nanoseconds: Double)? = nil,
    note: String = ""
  ) {
    var text = Self.inUnits(nanoseconds)
    if let floor, floor.nanoseconds > 0 {
      text += "  \(Self.ratio(nanoseconds / floor.nanoseconds)) of \(floor.name) (\(Self.inUnits(floor.nanoseconds)))"
    }
    line(name, text, note)
  }

  /// Something that is no time.
  func figure(_ name: String, _ text: String, note: String = "") { line(name, text, note) }

  /// A target and whether this run kept it; nothing where things were done once only.
  func target(_ sentence: String, isKept: Bool) {
    if !effort.isShort { line("  target: \(sentence)", isKept ? "kept" : "MISSED", "") }
  }

  /// Something that was not measured, and why.
  func skip(_ name: String, because reason: String) { line(name, "skipped: \(reason)", "") }

  private func line(_ name: String, _ text: String, _ note: String) {
    let padding = String(repeating: " ", count: max(1, 46 - name.count))
    print("  \(name)\(padding)\(text)\(note.isEmpty ? "" : "  \(note)")")
    fflush(nil)
  }

  /// A time in the unit that suits it.
  static func inUnits(_ nanoseconds: Double) -> String {
    switch nanoseconds {
    case ..<1_000: "\(short(nanoseconds)) ns"
    case ..<1_000_000: "\(short(nanoseconds / 1_000)) us"
    case ..<1_000_000_000: "\(short(nanoseconds / 1_000_000)) ms"
    default: "\(short(nanoseconds / 1_000_000_000)) s"
    }
  }

  /// A ratio: `1.42 x`.
  static func ratio(_ ratio: Double) -> String { "\(short(ratio)) x" }

  /// A number with three digits that count.
  static func short(_ number: Double) -> String {
    let digits = number < 10 ? 100.0 : number < 100 ? 10.0 : 1.0
    let scaled = (number * digits).rounded()
    guard digits > 1 else { return "\(Int(scaled))" }
    let whole = Int(scaled) / Int(digits)
    let rest = "\(Int(scaled) % Int(digits))"
    let zeros = String(repeating: "0", count: (digits == 100 ? 2 : 1) - rest.count)
    return "\(whole).\(zeros)\(rest)"
  }
}
