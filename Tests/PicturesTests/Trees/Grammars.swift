/// The part of Mermaid's flowchart language that is written here: boxes, round boxes, and arrows with a text.
enum MermaidGrammar {
  static func mistakes(in text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    guard !lines.isEmpty, lines.removeFirst() == "flowchart LR" else { return ["no flowchart"] }
    var boxes: Set<String> = []
    var mistakes: [String] = []
    var arrows: [(String, String)] = []
    for line in lines {
      if let box = line.wholeMatch(of: /\ \ ([a-z][a-z0-9]*)(\["([^"]*)"\]|\(\["([^"]*)"\]\))/) {
        boxes.insert(String(box.1))
        let label = String(box.3 ?? box.4 ?? "")
        if !isSafe(label) { mistakes.append(line) }
      } else if let arrow = line.wholeMatch(of: /\ \ ([a-z][a-z0-9]*) -->\|"([^"]*)"\| ([a-z][a-z0-9]*)/) {
        arrows.append((String(arrow.1), String(arrow.3)))
        if !isSafe(String(arrow.2)) { mistakes.append(line) }
      } else {
        mistakes.append(line)
      }
    }
    for (from, to) in arrows where !boxes.contains(from) || !boxes.contains(to) { mistakes.append("\(from) \(to)") }
    return mistakes
  }

  /// Tells whether a label has no mark but entities and line breaks.
  private static func isSafe(_ label: String) -> Bool {
    let plain = label.replacing(/#\d+;/, with: "").replacing("<br/>", with: "")
    return !plain.contains { "\"#;<>[]{}()|`".contains($0) }
  }
}

/// XML as far as drawings need it: one element around all, every element closed, every attribute quoted, every mark
/// written out.
enum MarkupGrammar {
  static func mistakes(in text: String) -> [String] {
    let text = text.replacing(/<\?.*?\?>/.dotMatchesNewlines(), with: "")
      .replacing(/<!--.*?-->/.dotMatchesNewlines(), with: "")
      .replacing(/<!DOCTYPE[^>]*>/, with: "")
    var open: [Substring] = []
    var roots = 0
    var mistakes: [String] = []
    for piece in text.split(separator: "<").map({ $0 }) {
      let isFirst = piece.startIndex == text.startIndex
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      guard !isFirst, parts.count == 2 else {
        if !piece.allSatisfy(\.isWhitespace) { mistakes.append(String(piece)) }
        continue
      }
      if let tag = parts[0].wholeMatch(
        of: /([A-Za-z:]+)(\s+[A-Za-z:-]+="[^"<&]*(&(amp|lt|gt|quot|apos|#\d+);[^"<&]*)*")*\s*(\/?)/
      ) {
        if open.isEmpty { roots += 1 }
        if tag.5.isEmpty { open.append(tag.1) }
      } else if let end = parts[0].wholeMatch(of: /\/([A-Za-z:]+)\s*/), open.last == end.1 {
        open.removeLast()
      } else {
        mistakes.append(String(parts[0]))
      }
      let words = parts[1].replacing(/&(amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);/, with: "")
      if words.contains("&") || open.isEmpty && !words.allSatisfy(\.isWhitespace) { mistakes.append(String(parts[1])) }
    }
    if !open.isEmpty || roots != 1 { mistakes.append("\(roots) roots, \(open.count) open") }
    return mistakes
  }
}
