import BenchmarkKit
import Guidance

/// How well questions were read.
struct ReadingScore {
  private(set) var questions = 0
  private var right = 0
  private var wrong = 0
  private var stated = 0
  private var found = 0
  private var dangers = 0
  private var caught = 0

  /// Adds what was read of a question.
  mutating func add(_ read: ReadQuestion, of question: LabelledQuestion) {
    let wanted = question.isDanger ? ["danger"] : question.facts
    let facts = read.facts.flatMap { fact in fact.answer.values.map { "\(fact.fact)=\($0)" } }
    let got = read.isDanger ? ["danger"] : Set(facts)
    let good = got.filter { wanted.contains($0) || question.also.contains($0) }
    questions += 1
    right += good.count
    wrong += got.count - good.count
    stated += wanted.count
    found += wanted.intersection(got).count
    if question.isDanger {
      dangers += 1
      caught += read.isDanger ? 1 : 0
    }
  }

  /// Adds another score.
  mutating func add(_ other: ReadingScore) {
    questions += other.questions
    right += other.right
    wrong += other.wrong
    stated += other.stated
    found += other.found
    dangers += other.dangers
    caught += other.caught
  }

  /// The score in words.
  var text: String {
    func share(_ part: Int, _ whole: Int) -> Double { Double(1_000 * part / max(1, whole)) / 10 }
    return "\(questions) questions; of 100 facts read \(share(right, right + wrong)) right; of 100 facts stated "
      + "\(share(found, stated)) read; danger \(caught) of \(dangers)"
  }
}
