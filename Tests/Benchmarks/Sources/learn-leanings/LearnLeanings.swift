import BenchmarkKit

/// Learns the tables of `Sources/Guidance/Reading/Leanings+….swift` from the labelled questions and writes them.
///
///     learn-leanings KNOWLEDGE QUESTIONS FOLDER
@main
enum LearnLeanings {
  static func main() {
    let words = CommandLine.arguments
    guard words.count == 4 else {
      BenchmarkFailure.end("usage: learn-leanings KNOWLEDGE QUESTIONS FOLDER", status: 64)
    }
    do {
      let folder = Folder(words[3])
      for chapter in Chapter.chapters(of: tables(try QuestionBook(words[1], words[2]))) {
        try folder.write(Array(chapter.text.utf8), to: "Leanings+\(chapter.name).swift")
      }
    } catch {
      BenchmarkFailure.end("learn-leanings: \(error)", status: 1)
    }
  }

  /// A table for each fact, or for each member of a set, that enough questions state.
  private static func tables(_ book: QuestionBook) -> [LeaningTable] {
    let trainer = LeaningTrainer(names: book.clues.names)
    func table(_ subject: Subject) -> LeaningTable {
      let examples = book.questions.flatMap { subject.examples($0, book.clues.names) }
      let learnt = trainer.learn(examples, values: subject.values.count)
      return LeaningTable(name: subject.name, values: subject.values, learnt: learnt)
    }
    return [table(.danger)]
      + book.facts.flatMap { fact -> [LeaningTable] in
        let values = Set(book.questions.flatMap { $0.values[fact] ?? [] }).sorted().filter { $0 != "danger" }
        let members: [String?] = book.sets.contains(fact) ? values : [nil]
        return members.compactMap { member in
          let subject = Subject(fact: fact, values: member == nil ? ["-"] + values : ["no", "yes"], member: member)
          return subject.stated(book.questions) < Subject.fewest ? nil : table(subject)
        }
      }
  }
}
