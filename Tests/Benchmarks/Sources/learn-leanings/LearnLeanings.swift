import BenchmarkKit
import Decisions
import Guidance

/// Learns the tables of `Sources/Guidance/Reading/Leanings+….swift` from the labelled questions and writes them.
///
///     learn-leanings KNOWLEDGE QUESTIONS FOLDER
@main
enum LearnLeanings {
  /// A file of tables.
  private struct Chapter {
    let name: String
    let table: String
    let about: String
    let lessons: [Lesson]
  }

  /// A table: its fact, the questions it is learnt from, the kinds of clues it listens to, and how many of them it keeps.
  private struct Lesson {
    let fact: String
    /// What a question has to state besides; any question that states the fact where this is empty. Where it is not, a
    /// question may leave the fact open, which is learnt too.
    var among: Set<String> = []
    /// A member of the fact, which may hold or not; nil where its values exclude each other.
    var member: String?
    var kinds: Set<Kind> = [.word, .sign]
    var limit = 100
  }

  private enum Kind { case word, pair, sign, verb }

  private static let chapters = [
    Chapter(
      name: "Stage",
      table: "stages",
      about: "What leans a question to a stage.",
      lessons: [Lesson(fact: "stage", kinds: [.word, .pair, .sign, .verb], limit: 320)]
    ),
    Chapter(
      name: "Activity",
      table: "activities",
      about: "What leans a question to an activity.",
      lessons: [Lesson(fact: "activity", limit: 300)]
    ),
    Chapter(
      name: "Details",
      table: "details",
      about: "What leans a question to what an activity is about.",
      lessons: [
        Lesson(fact: "errand", among: ["activity=errand"]), Lesson(fact: "account-change", among: ["activity=account"]),
        Lesson(fact: "picture-step", among: ["activity=picture"], limit: 50),
      ]
    ),
    Chapter(
      name: "Received",
      table: "received",
      about: "What leans a question to something received.",
      lessons: [Lesson(fact: "received", kinds: [.word, .pair, .sign], limit: 200)]
    ),
    Chapter(
      name: "Seen",
      table: "seen",
      about: "What leans a question to something seen.",
      lessons: [Lesson(fact: "seen", kinds: [.word, .pair, .sign], limit: 150)]
    ),
    Chapter(
      name: "Topic",
      table: "topics",
      about: "What leans a question about the policy to its topic.",
      lessons: [Lesson(fact: "topic", kinds: [.word, .pair, .sign], limit: 200)]
    ),
    Chapter(
      name: "Matters",
      table: "matters",
      about: "What leans a question about the policy to one matter of its topic.",
      lessons: [
        Lesson(fact: "responsibility", among: ["topic=who"]), Lesson(fact: "coverage", among: ["topic=covered"]),
        Lesson(fact: "power", among: ["topic=powers"]), Lesson(fact: "obligation", among: ["topic=must"], limit: 50),
      ]
    ),
    Chapter(
      name: "People",
      table: "persons",
      about: "What leans a question to somebody, and to an account.",
      lessons: [
        Lesson(
          fact: "contact",
          among: ["activity=connect", "activity=message", "received=request", "received=message"],
          limit: 150
        ),
        Lesson(
          fact: "capacity",
          among: ["activity=publish", "activity=connect", "activity=message", "activity=picture", "activity=account"]
        ),
      ]
    ),
    Chapter(
      name: "Contents",
      table: "contained",
      about: "What leans a question to what is shown or said.",
      lessons: ["pupil", "school", "views", "family", "colleague", "private", "material"].map {
        Lesson(
          fact: "contents",
          among: ["activity=publish", "activity=picture", "activity=message"],
          member: $0,
          limit: 60
        )
      } + [
        Lesson(fact: "pupil-content", among: ["contents=pupil"], limit: 60),
        Lesson(fact: "school-content", among: ["contents=school"], limit: 60),
      ]
    ),
  ]

  static func main() {
    let words = CommandLine.arguments
    guard words.count == 4 else {
      BenchmarkFailure.end("usage: learn-leanings KNOWLEDGE QUESTIONS FOLDER", status: 64)
    }
    do {
      let questions = try examples(words[1], words[2])
      for chapter in chapters {
        let text = source(chapter, questions)
        try Folder(words[3]).write(Array(text.utf8), to: "Leanings+\(chapter.name).swift")
      }
    } catch {
      BenchmarkFailure.end("learn-leanings: \(error)", status: 1)
    }
  }

  /// A question, with its clues; one that is only taught states more than is written.
  private struct Asked {
    let question: LabelledQuestion
    let clues: [String]

    var isTaught: Bool { question.half == "taught" }
  }

  /// The questions of each file that are seen or taught.
  private static func examples(_ knowledge: String, _ folder: String) throws -> [Asked] {
    var all: [Asked] = []
    for name in try Folder(folder).names() where name.hasSuffix(".questions") {
      let text = String(decoding: try Folder.read("\(folder)/\(name)"), as: UTF8.self)
      let policy = text.split(separator: "\n").first { $0.hasPrefix("policy ") }?.dropFirst("policy ".count)
      let reader = QuestionReader(CompiledRules(try KnowledgeFiles(policy: String(policy ?? ""), in: knowledge).load()))
      for one in LabelledQuestion.read(text) where one.half != "unseen" && !one.isDanger {
        all.append(Asked(question: one, clues: Set(reader.clues(in: one.text)).sorted()))
      }
    }
    return all
  }

  private static func kind(of clue: String) -> Kind {
    if clue.hasPrefix("<") { return .sign }
    return clue.contains("/") ? .verb : clue.contains("_") ? .pair : .word
  }

  /// The text of a file with the tables of a chapter.
  private static func source(_ chapter: Chapter, _ questions: [Asked]) -> String {
    var text = "/// \(chapter.about) Learnt, not written: see ``Leanings``.\nextension Leanings {\n"
    text += "  static let \(chapter.table) = \"\"\"\n"
    for lesson in chapter.lessons {
      let examples = questions.compactMap { example(of: lesson, $0) }
      let name = lesson.member.map { "\(lesson.fact).\($0)" } ?? lesson.fact
      text += lines(LeaningTrainer().learn(examples, keeping: lesson.limit), name)
    }
    return text + "    \"\"\"\n}\n"
  }

  /// What a question teaches; nil where it teaches nothing.
  private static func example(of lesson: Lesson, _ asked: Asked) -> LeaningTrainer.Example? {
    let (facts, also) = (asked.question.facts, asked.question.also)
    guard lesson.among.isEmpty || !lesson.among.isDisjoint(with: facts) else { return nil }
    let prefix = "\(lesson.fact)="
    var value = facts.filter { $0.hasPrefix(prefix) }.min().map { String($0.dropFirst(prefix.count)) }
    if let member = lesson.member {
      // What may be read or left teaches nothing.
      if asked.isTaught || also.contains(prefix + member) { return nil }
      value = facts.contains(prefix + member) ? "yes" : "no"
    }
    let isOpen = asked.isTaught || lesson.among.isEmpty || also.contains { $0.hasPrefix(prefix) }
    if value == nil, isOpen { return nil }
    return LeaningTrainer.Example(
      clues: asked.clues.filter { lesson.kinds.contains(kind(of: $0)) },
      value: value ?? "-",
      text: asked.question.text
    )
  }

  private static func lines(_ result: LeaningTrainer.Result, _ fact: String) -> String {
    var text = ""
    for (which, value) in result.values.enumerated() {
      text += "    \(fact)=\(value) \(result.starts[which])\n"
      for (weight, clues) in result.clues[which].sorted(by: { $0.key > $1.key }) {
        var line = "      \(weight)"
        for clue in clues {
          if line.utf8.count + clue.utf8.count > 115 {
            text += line + "\n"
            line = "      \(weight)"
          }
          line += " \(clue)"
        }
        text += line + "\n"
      }
    }
    return text
  }
}
