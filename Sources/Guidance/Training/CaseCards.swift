import Knowledge

/// Scenarios as cards with a question side and an answer side.
public struct CaseCards: Sendable {
  private let exercises: [Exercise]
  private let title: String

  /// Makes the cards of scenarios.
  public init(_ exercises: [Exercise], title: String) {
    self.exercises = exercises
    self.title = title
  }

  /// A side of a card.
  struct Side {
    /// What stands in its corner: the card's number and side.
    var corner: String
    var title: String
    var lines: [Line]
    /// The choices of the question side.
    var choices: [String] = []

    /// What the style sheet calls it: a question side, or an answer side in the largest print in which it fits on the card.
    var kind: String {
      guard choices.isEmpty else { return "ask" }
      return [("short", 12.5), ("middle", 11.25)].first { height(inPoints: $0.1) <= 104 }?.0 ?? "long"
    }

    /// How many millimetres of the printed card its lines take, at most.
    private func height(inPoints size: Double) -> Double {
      // A row holds 75 characters of 12.5 points; it is 1.28 times as high as they are, and a line has 1 mm below it.
      let rows = lines.reduce(0) { $0 + 1 + ($1.indent + $1.text.count) / Int(75 * 12.5 / size) }
      return Double(rows) * size * 1.28 * 0.3528 + Double(lines.count)
    }
  }

  func question(_ number: Int) -> Side {
    let exercise = exercises[number]
    return Side(
      corner: "Card \(number + 1), question",
      title: exercise.scenario.title,
      lines: RevealText(exercise).story + [Line(exercise.question, style: .strong)],
      choices: exercise.question(.verdict).choices.map(\.label)
    )
  }

  func answer(_ number: Int) -> Side {
    let exercise = exercises[number]
    let text = RevealText(exercise, isBrief: true)
    return Side(
      corner: "Card \(number + 1), answer",
      title: exercise.scenario.title,
      lines: text.verdict + text.discussed + text.clauses + text.actions + text.contacts + text.twin + text.aim
    )
  }

  private var foot: String {
    let policy = exercises.first?.knowledge.policy
    let edition = policy.map { $0.edition.isEmpty ? "" : ", \($0.edition)" } ?? ""
    return "\(policy?.organisation ?? "")\(edition). Where this and the policy differ, the policy counts."
  }

  // MARK: Text

  /// The cards as lines: each question, then its answer.
  public var lines: [Line] {
    [Line(title, style: .strong), Line(foot, style: .faint), .blank]
      + exercises.indices.flatMap { lines(of: question($0)) + lines(of: answer($0)) }
  }

  private func lines(of side: Side) -> [Line] {
    [Line("\(side.corner): \(side.title)", style: .strong)] + side.lines
      + side.choices.map { Line("[ ] \($0)", indent: 2, hang: 4) } + [.blank]
  }

  // MARK: HTML

  /// One page that needs nothing else: two cards to a sheet of A4, questions on one side and answers on the back.
  ///
  /// Printed on both sides and turned over its long edge, each answer lies behind its question.
  public var html: String {
    let sheets = stride(from: 0, to: exercises.count, by: 2).flatMap { first -> [String] in
      let pair = [first, first + 1].filter(exercises.indices.contains)
      return [sheet(pair.map(question)), sheet(pair.map(answer))]
    }
    return """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Self.escaped(title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <header><h1>\(Self.escaped(title))</h1>
      <p>\(Self.escaped(foot)) Print on both sides, turned over the long edge.</p></header>
      <main>
      \(sheets.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private func sheet(_ sides: [Side]) -> String {
    "<section class=\"sheet\">\n\(sides.map(card).joined(separator: "\n"))\n</section>"
  }

  private func card(_ side: Side) -> String {
    let lines = side.lines.map { line in
      let shown = Self.escaped(line.text)
      return
        "<p style=\"margin-left:\(line.indent)ch\">\(line.style == .plain || line.style == .faint ? shown : "<strong>\(shown)</strong>")</p>"
    }
    let choices =
      side.choices.isEmpty
      ? "" : "<ul>\n\(side.choices.map { "<li>\(Self.escaped($0))</li>" }.joined(separator: "\n"))\n</ul>"
    return """
      <article class="card \(side.kind)">
      <p class="corner">\(Self.escaped(side.corner))</p>
      <h2>\(Self.escaped(side.title))</h2>
      \(lines.joined(separator: "\n"))
      \(choices.isEmpty ? "<p class=\"foot\">\(Self.escaped(foot))</p>" : choices)
      </article>
      """
  }

  private static let style = """
    :root { color-scheme: light; font: 11pt/1.35 "Liberation Sans", Arial, Helvetica, sans-serif; }
    body { margin: 0 auto; max-width: 190mm; padding: 4mm; color: #111; background: #fff; }
    h1 { font-size: 16pt; } h2 { font-size: 14pt; margin: 0 0 2mm; }
    p { margin: 0 0 1.6mm; }
    .card { border: 0.3mm solid #555; border-radius: 3mm; padding: 5mm 7mm; margin: 0 0 5mm; box-sizing: border-box; }
    .corner { float: right; color: #444; font-size: 9pt; margin: 0; }
    .foot { display: none; }
    ul { list-style: none; padding: 0; margin: 3mm 0 0; }
    li { padding-left: 1.4em; text-indent: -1.4em; }
    li::before { content: "\\25A1"; display: inline-block; width: 1.4em; text-indent: 0; }
    header { margin-bottom: 5mm; }
    @page { size: A4 portrait; margin: 10mm; }
    @media print {
      header { display: none; }
      body { padding: 0; max-width: 189mm; font-size: 10pt; line-height: 1.28; }
      p { margin-bottom: 1mm; }
      .ask { font-size: 16pt; }
      .short { font-size: 12.5pt; }
      .middle { font-size: 11.25pt; }
      .foot { display: block; color: #444; font-size: 8pt; margin-top: 3mm; }
      .sheet { break-after: page; }
      .sheet:last-child { break-after: auto; }
      .card { height: 133mm; break-inside: avoid; overflow: hidden; }
    }
    """

  /// A text for HTML, in an element or in an attribute between double quotes.
  static func escaped(_ text: String) -> String {
    // By scalars: a mark with an accent on it is a mark to a browser.
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
