/// Finds the exact words that a finding of the resolver speaks of, in the files they were read from.
///
/// The model remembers where whole things stand, and not each word of them; only a mistake needs that.
struct Locator {
  private let scripts: [String: Script]

  init(_ scripts: [Script]) {
    self.scripts = Dictionary(scripts.map { ($0.text.name, $0) }) { first, _ in first }
  }

  /// Where the finding's word stands; where it cannot be found, where the whole thing stands.
  func range(of finding: Resolver.Finding) -> SourceRange {
    let source = finding.diagnostic.source
    guard let script = scripts[source.file],
      let home = home(of: source.line, in: script.statements)
    else { return source }
    guard let keyword = finding.keyword else {
      return finding.word.flatMap { range(of: $0, in: script.statements[home], script, after: source) } ?? source
    }
    let header = script.statements[home].keyword
    for statement in script.statements[(home + 1)...] {
      if statement.keyword == header { break }
      guard statement.keyword == keyword else { continue }
      guard let word = finding.word else { return script.range(of: statement) }
      if let range = range(of: word, in: statement, script) { return range }
    }
    return source
  }

  /// The statement that holds a line, found by halving.
  private func home(of line: Int, in statements: [Statement]) -> Int? {
    var (low, high) = (0, statements.count)
    while low < high {
      let middle = (low + high) / 2
      if statements[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  /// Where a plain word stands in a statement, not before `start`.
  private func range(
    of word: String,
    in statement: Statement,
    _ script: Script,
    after start: SourceRange? = nil
  ) -> SourceRange? {
    var reader = script
    reader.reread(statement)
    while let next = reader.word() {
      guard !next.isQuoted, next.text == word else { continue }
      let range = reader.range(of: next)
      if start.map({ ($0.line, $0.column) <= (range.line, range.column) }) ?? true { return range }
    }
    return nil
  }
}
