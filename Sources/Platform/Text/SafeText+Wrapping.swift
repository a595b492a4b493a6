extension SafeText {
  /// The text with its lines broken between words so that none takes more than a number of columns.
  ///
  /// A line that fits stays as it is. A broken line keeps its own leading blanks, and what continues it starts
  /// `hanging` columns further in (never beyond half the width). A word that is too long for a line of its own is
  /// broken anywhere.
  ///
  /// - Parameters:
  ///   - columns: The most columns of a line; taken as at least 4.
  ///   - hanging: The columns by which continued lines are set in, such as 3 for an item that starts with `1. `.
  /// - Complexity: O(n) in the length of the text.
  public func wrapped(at columns: Int, hanging: Int = 0) -> SafeText {
    guard width > columns else { return self }
    let endsLine = runs.last?.text.last == "\n"
    let wrapped = lines.map { line in
      line.width > columns ? Wrapper(columns: max(4, columns), hanging: hanging).wrap(line) : line
    }
    return wrapped.joined(separator: "\n") + (endsLine ? "\n" : "")
  }
}

/// Breaks one long line into several.
private struct Wrapper {
  /// One character, with the marks on it and all that breaking has to know of it.
  ///
  /// Not what Unicode takes for one character: that may be wider than any window.
  private struct Cell {
    var text: String
    var style: Style
    var columns: Int
    var isBlank: Bool { text == " " }
  }

  let columns: Int
  let hanging: Int

  func wrap(_ line: SafeText) -> SafeText {
    let cells = line.runs.flatMap(cells)
    let ownIndent = cells.prefix { $0.isBlank }.count
    let indent = min(ownIndent + max(0, hanging), columns / 2)
    var done: [[Cell]] = []
    var current = Array(cells.prefix(min(ownIndent, columns / 2)))
    var used = current.count
    var isFresh = true
    var rest = cells[ownIndent...]

    func startLine() {
      done.append(current)
      current = Array(repeating: Cell(text: " ", style: .plain, columns: 1), count: indent)
      used = indent
      isFresh = true
    }

    while !rest.isEmpty {
      let gap = rest.prefix { $0.isBlank }
      let word = rest[gap.endIndex...].prefix { !$0.isBlank }
      rest = rest[word.endIndex...]
      let wordColumns = word.reduce(0) { $0 + $1.columns }
      if !isFresh && used + gap.count + wordColumns > columns {
        startLine()
      } else if !isFresh {
        current += gap
        used += gap.count
      }
      for cell in word {
        if used + cell.columns > columns && !isFresh { startLine() }
        current.append(cell)
        used += cell.columns
        isFresh = false
      }
    }
    done.append(current)
    return done.map(text).joined(separator: "\n")
  }

  private func cells(of run: SafeText.Run) -> [Cell] {
    var cells: [Cell] = []
    for scalar in run.text.unicodeScalars {
      if scalar.columns == 0, let last = cells.indices.last {
        cells[last].text.unicodeScalars.append(scalar)
      } else {
        cells.append(Cell(text: String(scalar), style: run.style, columns: scalar.columns))
      }
    }
    return cells
  }

  private func text(of cells: [Cell]) -> SafeText {
    SafeText(safeRuns: cells.map { .init(text: $0.text, style: $0.style) })
  }
}
