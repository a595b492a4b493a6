import Decisions
import Knowledge
import Platform

/// The invented school whose policy answers, the same as that of the transcripts that must fail.
enum School {
  /// The day it is.
  static let today = CalendarDate("2026-11-20")!

  /// Its rules.
  static let rules: CompiledRules = {
    let folder =
      #filePath.prefix(upTo: #filePath.lastRange(of: "/Fuzzing/Sources/").lowerBound) + "/FailingTranscripts/knowledge"
    func file(_ name: String) throws -> SourceFile {
      SourceFile(name: name, bytes: try FileStore().read("\(folder)/\(name)"))
    }
    do {
      return CompiledRules(
        try KnowledgeParser.load(
          vocabulary: [file("vocabulary/sample.vocabulary")],
          policy: "oakfield",
          files: [file("oakfield/card.policy")]
        )
      )
    } catch {
      fatalError("the invented school cannot be loaded: \(error)")
    }
  }()

  /// A word that nobody's vocabulary has; wherever it comes out again, something typed was repeated.
  static let secret = "zqxjkvwzq"

  /// Tells whether a text holds the secret word, in small letters or large: byte by byte, because most of the time would go into
  /// looking for it.
  static func repeatsSecret(_ text: String) -> Bool {
    var text = text
    let secret = Array(secret.utf8)
    return text.withUTF8 { bytes in
      var start = 0
      // A letter differs from its capital in one bit.
      while start + secret.count <= bytes.count {
        var length = 0
        while length < secret.count, bytes[start + length] | 0x20 == secret[length] { length += 1 }
        if length == secret.count { return true }
        start += 1
      }
      return false
    }
  }

  /// Demands that an answer to a fact is one that the vocabulary has, in the vocabulary's order.
  static func demandKnown(_ answer: Answer, isDoubt: Bool = false, to id: FactID) {
    guard let fact = rules.space.fact(id) else { fatalError("there is no fact \(id)") }
    demand(fact.id == id, "\(id) is an earlier name")
    let values = fact.values.map(\.id)
    demand(answer.values.allSatisfy(values.contains), "\(id) has no such value: \(answer)")
    demand(answer.values == values.filter(answer.values.contains), "values out of order: \(answer)")
    demand(isDoubt || fact.loner(among: answer.values) == nil, "\(id) holds what stands alone: \(answer)")
    demand(isDoubt || fact.arity == .several || answer.values.count <= 1, "\(id) takes one value: \(answer)")
  }
}

extension String {
  /// Where the last mention of a text stands.
  ///
  /// - Precondition: it is mentioned.
  fileprivate func lastRange(of text: String) -> Range<Index> { ranges(of: text).last! }
}
