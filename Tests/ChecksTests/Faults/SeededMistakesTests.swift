import Knowledge
import Testing

@testable import Checks

/// A kind of mistake that keeps knowledge from loading, and the lines that make it.
struct Mistake: Sendable, CustomTestStringConvertible {
  /// The diagnostic that it should lead to.
  let code: Diagnostic.Code
  /// Makes it in the lines of a file; gives the number of the line that is told.
  let make: @Sendable (inout [String], inout Seeded) -> Int

  var testDescription: String { code.rawValue }

  /// Adds lines at the end of a file; `told` counts from 1 among them.
  static func adding(_ lines: String, told: Int, _ code: Diagnostic.Code) -> Mistake {
    Mistake(code: code) { file, _ in
      let first = file.count
      file += lines.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
      return first + told
    }
  }

  /// Puts a character into a line by chance, the first one left alone.
  static func inserting(_ character: Character, _ code: Diagnostic.Code) -> Mistake {
    Mistake(code: code) { file, random in
      let line = Int.random(in: 1..<file.count - 1, using: &random)
      file[line].append(character)
      return line + 1
    }
  }

  private static let clause = "clause planted at paragraph 999 digest 000000000000\nsays It was planted.\n"
  private static let rule = "rule planted-rule\nforce permitted \"may\"\n"

  static let all = [
    adding(clause, told: 1, .clauseIdle),
    adding(clause + rule + "lifts nowhere-at-all", told: 5, .unknownRule),
    adding(
      clause + rule + "lifts other\nclause other at paragraph 999 digest 000000000000\nsays It.\nnone aim",
      told: 5,
      .liftsNothing
    ),
    adding(
      clause + rule + "lifts planted-two\nrule planted-two\nforce permitted \"may\"\nlifts planted-rule",
      told: 5,
      .exceptionCircle
    ),
    inserting("\u{202E}", .hiddenCharacter), inserting("\u{1B}", .controlCharacter),
  ]
}

/// Makes every kind of mistake in a section file of every shipped policy that chance chooses.
@Suite("Seeded mistakes")
struct SeededMistakesTests {
  @Test("a mistake is told at its line, and nothing loads", arguments: Mistake.all, Shipped.policies)
  func told(mistake: Mistake, policy: String) throws {
    var random = Seeded(UInt64(policy.utf8.reduce(0) { $0 + Int($1) }))
    var told: (file: String, line: Int)?
    let outcome = try Shipped.outcome(policy) { files in
      var files = files
      let sections = files.indices.filter { files[$0].text.contains("\nclause ") }
      let index = try #require(sections.randomElement(using: &random))
      var lines = files[index].text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
      told = (files[index].name, mistake.make(&lines, &random))
      files[index] = SourceFile(name: files[index].name, text: lines.joined(separator: "\n") + "\n")
      return files
    }
    #expect(outcome.knowledge == nil)
    let diagnostic = try #require(outcome.diagnostics.first { $0.code == mistake.code })
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.source.file == told?.file)
    #expect(diagnostic.source.line == told?.line)
  }
}

extension SourceFile {
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
