import Decisions
import Knowledge

/// Reads a typed line as an answer to a question.
public struct AnswerReader: Sendable {
  /// How a line was read.
  public enum Reading: Hashable, Sendable {
    /// It is an answer.
    case answer(Answer)
    /// It looks like this answer; to be confirmed, never assumed.
    case suggestion(Answer, as: String)
    /// It may mean several options.
    case ambiguous([String])
    /// It says none of these where the vocabulary has no such answer.
    case noSuchNone
    /// It says what stands alone, none of these, not sure or a value of this label, and something besides.
    case standsAlone(String)
    /// It is a number without option.
    case noSuchNumber(Int)
    /// Several were given where one is asked.
    case onlyOne
    /// It cannot be read.
    case unknown
  }

  private struct Candidate {
    let value: ValueID
    let label: String
    let words: [Words]

    /// True where the label, as it is shown, begins so, with or without its article.
    func isShown(beginning: Words) -> Bool {
      let shown = Words(label).list
      let bare = ["a", "an", "the"].contains(shown.first ?? "") ? Array(shown.dropFirst()) : shown
      return [shown, bare].contains { $0.joined(separator: " ").hasPrefix(beginning.joined) }
    }
  }

  private let question: Question
  private let candidates: [Candidate]

  /// Makes a reader for a question.
  public init(_ question: Question) {
    self.question = question
    candidates = question.fact.values.map { value in
      let spoken = [value.label, value.id.text] + value.others
      return Candidate(value: value.id, label: value.label, words: spoken.map { Words($0) })
    }
  }

  /// Reads a line: number, label, other word, unique beginning, several of them, `none`, `not sure`.
  ///
  /// - Complexity: O(number of words of the vocabulary for this fact).
  public func read(_ line: String) -> Reading {
    let whole = Words(line)
    if whole.list.isEmpty { return .unknown }
    if isNotSure(whole) { return .answer(.notSure) }
    if isNone(whole) { return .answer(.values([])) }
    if let number = Int(line.trimmingBlanks), number < 1 { return .noSuchNumber(number) }
    // `none` begins words such as "none of ours", and means none of them.
    if Self.saysNone(whole), value(named: line) == nil { return .noSuchNone }
    let single = readOne(line)
    if case .answer = single { return single }
    let several = parts(of: line)
    if several.count > 1, several.contains(where: { isNone(Words($0)) }) {
      return danger(among: several.map(readOne)) ?? .standsAlone(question.fact.noneLabel ?? "None of these")
    }
    if several.count > 1, several.contains(where: { isNotSure(Words($0)) }) {
      return danger(among: several.map(readOne)) ?? .standsAlone(Question.notSureLabel)
    }
    guard several.count > 1 else {
      let numbers = whole.list.compactMap { Int($0) }
      guard numbers.count > 1, numbers.count == whole.list.count else { return single }
      // `1-3` may mean a range, and `1.5` a slip: neither is taken for 1 and 3.
      guard line.allSatisfy({ $0.isNumber || $0.isWhitespace }) else { return .unknown }
      if numbers.contains(numberOfNotSure) {
        return danger(among: whole.list.map(readOne)) ?? .standsAlone(Question.notSureLabel)
      }
      return combine(whole.list.map(readOne))
    }
    return combine(several.map(readOne))
  }

  /// The value that a line names word for word, by label, name or other word; nil for a beginning, a number, or several.
  func value(named line: String) -> ValueID? {
    let words = Words(line)
    let found = candidates.filter { $0.words.contains(words) }
    return found.count == 1 ? found[0].value : nil
  }

  /// Tells whether a line is an answer by number or word for word: nothing in it was guessed.
  func isExact(_ line: String) -> Bool {
    guard case .answer(let answer) = read(line) else { return false }
    return answer.values.isEmpty
      || parts(of: line).allSatisfy { Int(Words($0).joined) != nil || value(named: $0) != nil }
  }

  /// The answers that a line lists: parted by commas, and by *and* where the words round it are no answer together.
  private func parts(of line: String) -> [String] {
    line.split { $0 == "," || $0 == ";" || $0 == "+" }.map(String.init).flatMap { part in
      value(named: part) == nil ? Self.splitAtAnd(part) : [part]
    }
  }

  private static func splitAtAnd(_ line: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in line.split(separator: " ") {
      if word.lowercased() == "and" { parts.append([]) } else { parts[parts.count - 1].append(word) }
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  private func isNotSure(_ words: Words) -> Bool {
    let phrases = [
      "not sure", "notsure", "unsure", "dont know", "i dont know", "no idea", "im not sure", "dunno", "not certain",
    ]
    if phrases.contains(words.joined) { return true }
    return words.list.count == 1 && Int(words.list[0]) == numberOfNotSure
  }

  /// "None of these" stands under its own number where the vocabulary has such an answer.
  private func isNone(_ words: Words) -> Bool {
    guard question.fact.noneLabel != nil else { return false }
    if Self.saysNone(words) || ["no", "nothing"].contains(words.joined) { return true }
    return words.list.count == 1 && Int(words.list[0]) == numberOfNone
  }

  private static func saysNone(_ words: Words) -> Bool {
    ["none", "none of these", "none of them"].contains(words.joined)
  }

  private var numberOfNone: Int? { question.fact.noneLabel == nil ? nil : question.options.count + 1 }

  /// The number under which "not sure" is offered.
  var numberOfNotSure: Int { question.options.count + (question.fact.noneLabel == nil ? 1 : 2) }

  private func combine(_ readings: [Reading]) -> Reading {
    var values: [ValueID] = []
    var isGuess = false
    for reading in readings {
      switch reading {
      case .answer(.values(let more)): values += more
      case .suggestion(.values(let more), _):
        values += more
        isGuess = true
      case .answer(.notSure), .suggestion(.notSure, _): return .unknown
      case .ambiguous, .noSuchNone, .standsAlone, .noSuchNumber, .onlyOne, .unknown: return reading
      }
    }
    guard question.allowsSeveral || Set(values).count < 2 else { return danger(among: readings) ?? .onlyOne }
    if let alone = question.fact.loner(among: values) { return danger(among: readings) ?? .standsAlone(alone.label) }
    return one(values, isGuess)
  }

  /// The answer of danger among answers that cannot hold together: it comes before all others. Nil where none is.
  private func danger(among readings: [Reading]) -> Reading? {
    for case .answer(let answer) in readings {
      if let value = answer.values.first(where: { question.fact.value($0)?.isDanger == true }) {
        return .answer(.value(value))
      }
    }
    return nil
  }

  private func one(_ values: [ValueID], _ isGuess: Bool) -> Reading {
    let answer = question.fact.canonical(.values(values))
    return isGuess ? .suggestion(answer, as: labels(of: answer)) : .answer(answer)
  }

  private func labels(of answer: Answer) -> String {
    answer.values.compactMap { question.fact.value($0)?.label }.joined(separator: ", ")
  }

  private func readOne(_ text: String) -> Reading {
    let words = Words(text)
    guard !words.list.isEmpty else { return .unknown }
    if words.list.count == 1, let number = Int(words.list[0]) {
      guard question.options.indices.contains(number - 1) else {
        // "None of these" and "not sure" stand alone.
        return number == numberOfNone || number == numberOfNotSure ? .unknown : .noSuchNumber(number)
      }
      let option = question.options[number - 1]
      return .answer(question.allowsSeveral ? question.fact.canonical(.values(option.merged)) : .value(option.value))
    }
    for spoken in [words, words.withoutSchoolYear] where !spoken.list.isEmpty {
      if let found = unique(candidates.filter { $0.words.contains(spoken) }) { return found }
    }
    let begun = candidates.filter { $0.words.contains { $0.joined.hasPrefix(words.joined) } }
    if begun.count == 1, words.joined.count < 3, !begun[0].isShown(beginning: words) {
      return .suggestion(.value(begun[0].value), as: begun[0].label)
    }
    if let found = unique(begun) { return found }
    return near(words)
  }

  /// The only candidate, or the list of them; nil where there is none.
  private func unique(_ found: [Candidate]) -> Reading? {
    switch found.count {
    case 0: nil
    case 1: .answer(.value(found[0].value))
    default: .ambiguous(found.map(\.label))
    }
  }

  /// A word that is one slip away (two in long words, none in the shortest), or words that stand in the line.
  private func near(_ words: Words) -> Reading {
    let limit = words.joined.count > 7 ? 2 : 1
    var best: [(slips: Int, candidate: Candidate, spoken: Words)] = []
    for candidate in candidates {
      for spoken in candidate.words where words.joined.count > 3 {
        let count = slips(words.joined, spoken.joined, limit: limit)
        if count <= limit { best.append((count, candidate, spoken)) }
      }
    }
    if let fewest = best.map(\.slips).min() {
      let found = best.filter { $0.slips == fewest }
      guard Set(found.map(\.candidate.value)).count == 1 else {
        return .ambiguous(found.map(\.candidate.label).uniqued())
      }
      let spoken = found[0].spoken.joined
      let label = found[0].candidate.label
      let shown =
        Words(label).joined == spoken || spoken == found[0].candidate.value.text ? label : "\(label) (\(spoken))"
      return .suggestion(.value(found[0].candidate.value), as: shown)
    }
    let inside = candidates.filter { candidate in candidate.words.contains { words.holds($0) } }
    guard inside.count == 1 else { return inside.isEmpty ? .unknown : .ambiguous(inside.map(\.label)) }
    return .suggestion(.value(inside[0].value), as: inside[0].label)
  }
}

extension Words {
  /// The words without the year that a pupil is in, and without an article before it: *a Year 9 pupil* is a pupil.
  fileprivate var withoutSchoolYear: Words {
    var rest = list
    for index in rest.indices.reversed() where index < rest.count {
      let isNumber = Int(rest[index]) != nil
      if isNumber, index > 0, ["year", "yr", "y"].contains(rest[index - 1]) {
        rest.removeSubrange(index - 1...index)
      } else if ["year", "yr", "y"].contains(where: {
        rest[index].hasPrefix($0) && Int(rest[index].dropFirst($0.count)) != nil
      }) {
        rest.remove(at: index)
      }
    }
    if rest.count < list.count, ["a", "an", "the"].contains(rest.first ?? "") { rest.removeFirst() }
    return Words(rest.joined(separator: " "))
  }

  /// Tells whether the other words stand here side by side in their order; false for no words.
  func holds(_ other: Words) -> Bool {
    guard !other.list.isEmpty, other.list.count <= list.count else { return false }
    return (0...list.count - other.list.count).contains { start in
      list[start..<start + other.list.count].elementsEqual(other.list)
    }
  }
}

extension Sequence where Element: Hashable {
  /// The elements, each once, in the order of their first mention.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
