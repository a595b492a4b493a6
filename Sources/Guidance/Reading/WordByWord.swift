import Decisions
import Knowledge

/// Shows how a question is read, word by word, for those who look after the vocabulary.
///
/// It shows what was typed, so it belongs to a command of its own and never to a conversation; names are dropped
/// first.
public struct WordByWord: Sendable {
  private let reader: QuestionReader

  /// Makes it for a reader.
  public init(_ reader: QuestionReader) { self.reader = reader }

  /// The lines: each word with the values that its phrases stand for, then what was made of the whole.
  public func lines(for text: String) -> [Line] {
    let (rest, dropped) = reader.withoutNames(text)
    let findings = reader.find(in: rest)
    let space = reader.rules.space
    let signs = Judge(reader, findings).signs
    var lines: [Line] = dropped ? ["A name or a contact was left out."] : []
    for (index, token) in findings.text.tokens.enumerated() {
      let here = signs.filter { $0.range.lowerBound == index }.map { sign in
        let fact = space.facts[sign.fact]
        return "\(fact.id)=\(fact.values[sign.value].id) (\(sign.phrase))"
      }
      let inside = signs.contains { $0.range.contains(index) }
      let said = here.isEmpty ? (inside ? "\"" : "-") : here.uniqued().joined(separator: "; ")
      lines.append(Line("\(token.text): \(said)", style: inside ? .plain : .faint, indent: 2, hang: 4))
    }
    for predicate in findings.predicates {
      let verb = findings.text.tokens[predicate.verb].text
      let denied = predicate.isNegated ? ", denied" : ""
      lines.append(Line("\(verb): \(predicate.doer) \(predicate.mood)\(denied)", style: .faint, indent: 2, hang: 4))
    }
    return lines + [.blank] + reader.read(text).lines(in: space).dropLast()
  }
}
