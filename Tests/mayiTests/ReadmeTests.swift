import FoundationEssentials
import TerminalKit
import Testing

/// Holds what the README shows against what the program prints today.
@Suite("The README")
struct ReadmeTests {
  private let house = TestHouse(environment: ["TERM": "dumb", "MAYI_KNOWLEDGE": "knowledge"])

  /// The fenced blocks, line by line.
  private func blocks() throws -> [[String]] {
    let text = try String(contentsOfFile: "\(TestHouse.root)/README.md", encoding: .utf8)
    let parts = text.split(separator: "```", omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 }.map { index in
      parts[index].split(separator: "\n").map(String.init)
    }
  }

  private func block(from first: String) throws -> [String] {
    try #require(try blocks().first { $0.first?.hasPrefix(first) ?? false }, "no block begins with \(first)")
  }

  /// A shell that starts the program in the checkout, and what it is told.
  private var shell: Program { Program(path: "/bin/sh", environment: house.program.environment) }
  private var start: [String] { ["-c", "cd \"$0\" && exec \"$@\"", TestHouse.root, house.program.path] }

  private func run(_ arguments: [Substring]) -> String { shell.run(start + arguments.map(String.init)).output }

  /// Lines without blank ones and without blanks at their ends.
  private func lines(_ text: String) -> [String] {
    text.replacing("\r\n", with: "\n").split(separator: "\n").map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }

  @Test("every command that it shows prints what stands below it; three dots stand for what is left out")
  func commands() throws {
    let shown = try blocks().filter { $0.first?.hasPrefix("$ mayi ") ?? false }
    #expect(shown.count > 2)
    for block in shown {
      for part in block.split(before: { $0.hasPrefix("$ mayi ") }) {
        let printed = lines(run(Array(part[0].split(separator: " ").dropFirst(2))))
        let wanted = lines(part.dropFirst().joined(separator: "\n"))
        let halves = wanted.split(separator: "...", omittingEmptySubsequences: false)
        #expect(printed.starts(with: halves[0]) && printed.suffix(halves.last!.count) == halves.last!, "\(part[0])")
        if halves.count == 1 { #expect(printed == wanted, "\(part[0])") }
      }
    }
  }

  @Test("the list of commands is what `mayi --help` prints")
  func help() throws {
    #expect(lines(run(["--help"])) == lines(try block(from: "OVERVIEW").joined(separator: "\n")))
  }

  @Test("the session goes as it is told, and so does the way to help before a school is chosen")
  func sessions() throws {
    try play(block(from: "$ make run").dropFirst(), Terminal(shell, start + ["--policy", "maesteg"]), isWhole: true)
    try play(block(from: "school> urgent")[...], Terminal(shell, start), isWhole: false)
  }

  /// Types what stands behind each prompt of a block, and compares the screen with it.
  private func play(_ block: ArraySlice<String>, _ terminal: Terminal, isWhole: Bool) throws {
    for line in block {
      guard let prompt = line.firstRange(of: "> "), line[..<prompt.lowerBound].allSatisfy({ $0.isLetter || $0 == " " })
      else {
        if line.hasSuffix(">") { terminal.expect(line + " "); terminal.type("\n") }
        continue
      }
      terminal.expect(String(line[..<prompt.upperBound]))
      terminal.type(line[prompt.upperBound...] + "\n")
    }
    if !isWhole { terminal.expect("> ") }
    if !isWhole { terminal.type("quit\n") }
    #expect(terminal.status() == 0)
    let (screen, wanted) = (lines(terminal.screen), lines(block.joined(separator: "\n")))
    if isWhole { #expect(screen == wanted) } else { #expect(screen.firstRange(of: wanted) != nil) }
  }
}

extension Array {
  /// The array in parts, each of which begins with an element that `isFirst` holds for.
  fileprivate func split(before isFirst: (Element) -> Bool) -> [[Element]] {
    reduce(into: []) { parts, element in
      if isFirst(element) || parts.isEmpty { parts.append([element]) } else { parts[parts.count - 1].append(element) }
    }
  }
}
