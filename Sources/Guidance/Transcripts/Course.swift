import Decisions
import Knowledge

/// The interview unfolded as far as somebody has walked it: places, and which answer leads where.
///
/// Each place is worked out once, by the interview itself, however many transcripts pass through it. It knows nothing of any
/// transcript: only the rules decide what it holds.
struct Course: Sendable {
  /// A place: what is known, what is asked next, what the rules say.
  struct Place: Sendable {
    let interview: Interview
    let question: Question?
    /// What a transcript would write of the question, so that it can be compared without taking the question apart.
    fileprivate let asked: (fact: FactID, options: [ValueID], text: String)?
    fileprivate(set) var outlook: Outlook?
    fileprivate let key: Key
    fileprivate var ways: [Way: Int] = [:]
    /// The question as a file has it, once a file was held against it.
    fileprivate var written: [UInt8]?
    /// The places that answers lead to, by the words in which files give them.
    fileprivate var answered: [(words: [UInt8], place: Int)] = []

    fileprivate init(_ interview: Interview, at key: Key) {
      self.interview = interview
      self.key = key
      question = interview.question
      asked = question.map { ($0.fact.id, $0.options.map(\.value), $0.text) }
    }

    /// True where no question is left, or the rest is not wanted.
    var isOver: Bool { question == nil }
  }

  /// All that an outlook hangs on where nothing is open and nobody is unsure: most ways end where others have ended.
  private struct Ground: Hashable, Sendable {
    let settlement: Settlement
    let isAboutChild: Bool
    /// What was said of the leaves.
    let leaves: [Way]

    init(_ settlement: Settlement, isAboutChild: Bool, leaves: [Way]) {
      self.settlement = settlement
      self.isAboutChild = isAboutChild
      self.leaves = leaves
    }
  }

  /// The most places that are kept; what lies beyond is worked out each time.
  static let placeLimit = 50_000
  /// The place where nothing is known.
  static let start = 0

  let rules: CompiledRules
  private var places: [Place]
  private var known: [Key: Int]
  private var outlooks: [Ground: Outlook] = [:]
  private var advices: [Ground: Written.Advice] = [:]
  private let factIndex: [FactID: Int]
  private let sayings: [ClauseID: String]
  /// For each fact, the values with which a situation is about a child, as bits.
  private let childValues: [UInt64]
  /// For each fact, the names of its values.
  private let valueWords: [[[UInt8]]]

  init(_ rules: CompiledRules) {
    self.rules = rules
    places = [Place(Interview(rules), at: Key())]
    known = [Key(): 0]
    var index: [FactID: Int] = [:]
    for (number, fact) in rules.space.facts.enumerated() {
      for name in [fact.id] + fact.formerly where index[name] == nil { index[name] = number }
    }
    factIndex = index
    sayings = rules.knowledge.sayings
    valueWords = rules.space.facts.map { $0.values.map { Array($0.id.text.utf8) } }
    childValues = rules.space.facts.map { fact in
      fact.values.enumerated().reduce(0) { values, value in
        Situation([fact.id: .value(value.element.id)]).isAboutChild ? values | 1 << UInt64(value.offset) : values
      }
    }
  }

  subscript(place: Int) -> Place {
    _read { yield places[place] }
  }

  /// Tells whether a fact is asked at a place.
  func asks(_ fact: FactID, at place: Int) -> Bool { places[place].asked?.fact == fact }

  /// Tells whether the question at a place is put with these options and in these words, as far as any are given.
  func isPut(with options: [ValueID], saying text: String, at place: Int) -> Bool {
    guard let asked = places[place].asked else { return false }
    return (options.isEmpty || options == asked.options) && (text.isEmpty || text == asked.text)
  }

  /// The index of a fact, by its name or an earlier one.
  func index(of fact: FactID) -> Int? { factIndex[fact] }

  /// Today's name of a fact; the name itself where there is no such fact.
  func name(_ fact: FactID) -> FactID { factIndex[fact].map { rules.space.facts[$0].id } ?? fact }

  /// Forgets all places where they have become too many; every number of a place but ``start`` then means nothing.
  mutating func tidy() {
    guard places.count > Self.placeLimit else { return }
    places.removeSubrange(1...)
    places[0].ways = [:]
    places[0].answered = []
    known = [Key(): 0]
    outlooks = [:]
    advices = [:]
  }

  /// The place that an answer leads to; nil where the fact has no such value.
  mutating func answering(_ fact: Int, with answer: Answer, at place: Int) -> Int? {
    let meant = resolved(answer, of: fact)
    let id = rules.space.facts[fact].id
    guard let step = step(meant, of: fact) else { return nil }
    return go(Way(fact: fact, answer: step), from: place) { $0.answering(id, with: meant) }
  }

  /// The answer as the facts have it today; nil where the fact has no such value.
  func canonical(_ answer: Answer, of fact: Int) -> Answer? {
    let meant = resolved(answer, of: fact)
    return step(meant, of: fact) == nil ? nil : rules.space.facts[fact].canonical(meant)
  }

  /// The place where all of a situation is known at once.
  mutating func place(in situation: Situation) -> Int {
    var key = Key()
    for (fact, one) in rules.space.facts.enumerated() {
      if let answer = situation[one.id], let step = step(answer, of: fact) {
        key.said.append(Way(fact: fact, answer: step))
      }
    }
    return known[key] ?? add(Interview(rules, situation: situation), at: key)
  }

  /// The place without an answer.
  mutating func withdrawing(_ fact: Int, at place: Int) -> Int {
    let id = rules.space.facts[fact].id
    return go(Way(fact: fact, answer: .withdrawn), from: place) { $0.withdrawing(id) }
  }

  /// The place where the advice is wanted as soon as the verdict is settled.
  mutating func hurrying(at place: Int) -> Int {
    go(Way(fact: -1, answer: .hurried), from: place) { $0.hurrying() }
  }

  /// What the rules say at a place.
  mutating func outlook(at place: Int) -> Outlook {
    if let known = places[place].outlook { return known }
    let decision = places[place].interview.decision
    let ground = ground(of: decision, at: place)
    let outlook = ground.flatMap { outlooks[$0] } ?? Outlook(decision, by: rules, saying: sayings)
    if let ground { outlooks[ground] = outlook }
    places[place].outlook = outlook
    return outlook
  }

  private func ground(of decision: Decision, at place: Int) -> Ground? {
    guard decision.open.isEmpty, decision.unsure.isEmpty else { return nil }
    return ground(of: decision.settlement, at: places[place].key)
  }

  private func ground(of settlement: Settlement, at key: Key) -> Ground {
    let isAboutChild = key.said.contains { way in
      if case .values(let values) = way.answer { values & childValues[way.fact] != 0 } else { false }
    }
    let leaves = key.said.filter { $0.fact >= rules.space.askedCount }
    return Ground(settlement, isAboutChild: isAboutChild, leaves: leaves)
  }

  private mutating func go(_ way: Way, from place: Int, _ change: (Interview) -> Interview) -> Int {
    if let next = places[place].ways[way] { return next }
    let key = places[place].key.taking(way)
    let next = known[key] ?? add(change(places[place].interview), at: key)
    places[place].ways[way] = next
    return next
  }

  private mutating func add(_ interview: Interview, at key: Key) -> Int {
    places.append(Place(interview, at: key))
    known[key] = places.count - 1
    return places.count - 1
  }

  private func step(_ answer: Answer, of fact: Int) -> Step? {
    guard case .values(let values) = answer else { return .notSure }
    var mask: UInt64 = 0
    for value in values {
      guard let number = rules.space.number(of: value, ofFact: fact) else { return nil }
      mask |= 1 << UInt64(number)
    }
    return .values(mask)
  }

  /// A value may be called `none`; otherwise that is the empty set.
  private func resolved(_ answer: Answer, of fact: Int) -> Answer {
    guard answer == .values([]), rules.space.number(of: "none", ofFact: fact) != nil else { return answer }
    return .value("none")
  }
}

// MARK: As files have it

extension Course {
  /// The question at a place as a file has it; nil where none is left.
  mutating func writtenQuestion(at place: Int) -> [UInt8]? {
    guard let asked = places[place].asked else { return nil }
    if let known = places[place].written { return known }
    let written = Written.question(asked.fact, asked.options, asked.text)
    places[place].written = written
    return written
  }

  /// The advice at a place as a file has it; nil where the answers cannot be so together.
  mutating func writtenAdvice(at place: Int) -> Written.Advice? {
    let decision = places[place].interview.decision
    guard !decision.isImpossible else { return nil }
    let ground = ground(of: decision, at: place)
    if let known = ground.flatMap({ advices[$0] }) { return known }
    let written = Written.Advice(outlook(at: place))
    if let ground { advices[ground] = written }
    return written
  }

  /// What the answer to the question at a place leads to, as a file gives it; nil where the words need a closer look.
  mutating func following(_ words: UnsafeRawBufferPointer, at place: Int) -> Written.Next? {
    if let known = places[place].answered.first(where: { $0.words.elementsEqual(words) }) { return .place(known.place) }
    guard let asked = places[place].asked, let index = factIndex[asked.fact] else { return nil }
    guard let step = step(inWords: words, of: index) else { return nil }
    // Nearly every way has an end of its own, which need not be kept: what is written there is known by what is settled.
    if let advice = ending(at: places[place].key.taking(Way(fact: index, answer: step))) { return .end(advice) }
    guard let next = answering(index, with: answer(step, to: index), at: place) else { return nil }
    places[place].answered.append((Array(words), next))
    return .place(next)
  }

  /// The answer that a file gives in these words, where they are today's names as ``Answer/words`` has them; nil elsewhere.
  private func step(inWords words: UnsafeRawBufferPointer, of fact: Int) -> Step? {
    if words.elementsEqual(Written.notSure) { return .notSure }
    var mask: UInt64 = 0
    var start = 0
    while true {
      var end = start
      while end < words.count, words[end] != UInt8(ascii: ",") { end += 1 }
      guard let value = valueWords[fact].firstIndex(where: { $0.elementsEqual(words[start..<end]) }) else {
        return start == 0 && words.elementsEqual(Written.none) ? .values(0) : nil
      }
      mask |= 1 << UInt64(value)
      guard end < words.count else { return .values(mask) }
      guard end + 1 < words.count, words[end + 1] == UInt8(ascii: " ") else { return nil }
      start = end + 2
    }
  }

  private func answer(_ step: Step, to fact: Int) -> Answer {
    guard case .values(let mask) = step else { return .notSure }
    let values = rules.space.facts[fact].values
    return .values(values.indices.filter { mask & 1 << UInt64($0) != 0 }.map { values[$0].id })
  }

  /// The advice where all of this is known, where nothing is open then and the same was settled elsewhere.
  private func ending(at key: Key) -> Written.Advice? {
    var said: [(fact: Int, values: UInt64)] = []
    said.reserveCapacity(key.said.count)
    for way in key.said {
      guard case .values(let values) = way.answer else { return nil }
      said.append((way.fact, values))
    }
    return rules.settlement(where: said).flatMap { advices[ground(of: $0, at: key)] }
  }
}
