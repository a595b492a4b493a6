/// A table as it was learnt.
struct LeaningTable {
  let name: String
  let values: [String]
  let learnt: LeaningTrainer.Result

  /// Its lines in the source, in one piece, or in one for each value where that would be too long.
  var pieces: [LeaningPiece] {
    let parts = values.indices.filter { values[$0] != "no" || values.count > 2 }.map(lines)
    guard parts.joined().count > Chapter.longest else {
      return [LeaningPiece(fact: name, name: name, body: Array(parts.joined()))]
    }
    return zip(values, parts).map { value, body in
      LeaningPiece(fact: name, name: value == values[0] ? name : "\(name).\(value)", body: body)
    }
  }

  private func lines(of which: Int) -> [String] {
    var lines = ["      \(values[which]) \(learnt.starts[which])"]
    for (weight, clues) in learnt.clues[which].sorted(by: { $0.key > $1.key }) {
      var line = "        \(weight)"
      for clue in clues.sorted() {
        if line.utf8.count + clue.utf8.count > 117 {
          lines.append(line)
          line = "        \(weight)"
        }
        line += " \(clue)"
      }
      lines.append(line)
    }
    return lines
  }
}

/// A table, or that part of a long one which is about one value.
struct LeaningPiece {
  let fact: String
  let name: String
  let body: [String]

  var lines: [String] { ["    (", "      \"\(fact)\",", "      \"\"\""] + body + ["      \"\"\"", "    )"] }
}

/// A file of tables, none longer than a person reads.
struct Chapter {
  let name: String
  let text: String

  /// So many lines of tables a file has at most.
  static let longest = 280

  /// The chapters, and one that lists them.
  static func chapters(of tables: [LeaningTable]) -> [Chapter] {
    var groups: [[LeaningPiece]] = []
    var length = longest
    for piece in tables.flatMap(\.pieces) {
      if length + piece.lines.count > longest {
        groups.append([])
        length = 0
      }
      groups[groups.count - 1].append(piece)
      length += piece.lines.count
    }
    let chapters = groups.map { Chapter($0) }
    let list = chapters.map { "    \($0.variable)," }.joined(separator: "\n")
    let index =
      "/// All tables of leanings. Learnt, not written: see ``Leanings``.\nextension Leanings {\n"
      + "  static let parts: [[(fact: String, text: String)]] = [\n\(list)\n  ]\n}\n"
    return chapters + [Chapter(name: "Parts", text: index)]
  }

  private init(_ tables: [LeaningPiece]) {
    let first = tables[0].name
    name = first.split { "-.".contains($0) }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    let body = tables.map { $0.lines.joined(separator: "\n") }.joined(separator: ",\n")
    // The house's style: a comma behind the last one where there are several.
    let end = tables.count > 1 ? "," : ""
    text =
      "/// What leans a question to \(first) and what follows it. Learnt, not written: see ``Leanings``.\n"
      + "extension Leanings {\n  static let \(Self.variable(name)): [(fact: String, text: String)] = [\n\(body)\(end)\n"
      + "  ]\n}\n"
  }

  private init(name: String, text: String) { (self.name, self.text) = (name, text) }

  private var variable: String { Self.variable(name) }

  private static func variable(_ name: String) -> String { "of\(name)" }
}
