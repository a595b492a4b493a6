import Decisions
import Knowledge

/// Makes up its mind about a question: which facts are stated, and by which words.
///
/// First the stage, because it says which other facts exist; then what it is about; then all other facts as far as
/// they exist.
struct Judge {
  let reader: QuestionReader
  let findings: Findings
  let people: People
  let negation: Negation
  let signs: [Evidence]
  /// The signs that are meant, for each fact.
  private var meant: [[Evidence]] = []
  var existence = Existence()
  var chosen: [Int: (values: [Int], evidence: [Evidence])] = [:]
  var doubts: [Int: [Int]] = [:]
  /// What the words lean to, and what was read so far.
  var clues: Clues
  /// What the question is known to state, where it is there to be learnt from; and what there is to learn.
  var stated: [FactID: [ValueID]]?
  var lessons: [Lesson] = []
  /// Where the question proper starts: behind "can I", or at what was done; nil where there is none.
  var focus: Int?

  var space: FactSpace { reader.rules.space }
  var tokens: [QuestionText.Token] { findings.text.tokens }

  init(_ reader: QuestionReader, _ findings: Findings) {
    self.reader = reader
    self.findings = findings
    negation = Negation(findings.text)
    let space = reader.rules.space
    let kinds = Set(["contact", "related"].compactMap { space.index(of: $0) })
    let persons = Dictionary(grouping: findings.finds.filter { kinds.contains($0.entry.fact) }, by: \.range.lowerBound)
    people = People(findings.text) { persons[$0]?.map(\.range.upperBound) ?? [] }
    signs = Self.signs(in: findings, space: space)
    meant = [[Evidence]](repeating: [], count: space.facts.count)
    clues = Clues()
    for sign in signs where isMeant(sign) { meant[sign.fact].append(sign) }
    clues = Clues(findings, signs: meant.flatMap { $0 }, in: space)
  }

  /// Reads the facts.
  mutating func decide() -> ReadQuestion {
    var read = ReadQuestion()
    if let danger = danger() {
      read.isDanger = true
      take("stage", "danger", because: danger)
      if chosen.isEmpty { take(danger) }
    } else {
      decideFacts()
    }
    for (index, fact) in space.facts.enumerated() {
      if let (values, evidence) = chosen[index] {
        let answer = Answer.values(values.sorted().map { fact.values[$0].id })
        read.facts.append(.init(fact: fact.id, answer: answer, words: evidence.map(shown).uniqued()))
      } else if let values = doubts[index] {
        read.doubts.append(.init(fact: fact.id, values: values.sorted().map { fact.values[$0].id }))
      }
    }
    if !read.isDanger { read.facts += leaves() }
    read.unread = unread
    return read
  }

  /// Reads the facts of a question that tells of no danger.
  mutating func decideFacts() {
    readStage()
    readActivity()
    readRest()
  }

  /// The words of the question that a sign stands on, as far as they are known ones: what is not known is not shown.
  private func shown(_ sign: Evidence) -> String {
    let words = tokens[sign.range].filter { reader.isShown($0) }.map(\.text)
    if words.isEmpty { return sign.phrase }
    return words.count > 8
      ? "\(words.prefix(4).joined(separator: " ")) ... \(words.suffix(3).joined(separator: " "))"
      : words.joined(separator: " ")
  }

  // MARK: Signs

  /// The vocabulary's phrases and the turns of phrase as signs; a shorter phrase within a longer one counts only
  /// where it is the longer one's last word (the *photo* of `class photo`, not the *school* of `school computer`).
  private static func signs(in findings: Findings, space: FactSpace) -> [Evidence] {
    let partial = Set(
      ["contact", "contents", "related", "position", "school-content", "views-content", "capacity", "account-change"]
        .compactMap { space.index(of: $0) }
    )
    let content = Set(
      space.facts.indices.filter { $0 == space.index(of: "contents") || space.facts[$0].when?.facts == ["contents"] }
    )
    let finds = findings.finds.filter { find in
      !findings.finds.contains { other in
        guard other.range.count > find.range.count, other.range.lowerBound <= find.range.lowerBound,
          other.range.upperBound >= find.range.upperBound
        else { return false }
        if other.entry.fact == find.entry.fact { return true }
        if content.contains(find.entry.fact), content.contains(other.entry.fact) { return false }
        return partial.contains(find.entry.fact) && other.range.upperBound > find.range.upperBound
          && other.range.lowerBound <= find.range.lowerBound && isCompound(other, findings.text)
      }
    }
    return finds.map {
      Evidence(
        fact: $0.entry.fact,
        value: $0.entry.value,
        range: $0.range,
        phrase: $0.entry.phrase,
        rank: nil,
        isTelling: $0.entry.isPersonal
      )
    } + findings.turns
  }

  /// True for words that stand together without a verb, of which the last is the thing itself: not *parent asked*.
  private static func isCompound(_ find: Phrasebook.Find, _ text: QuestionText) -> Bool {
    find.range.count <= QuestionText(find.entry.phrase).tokens.count
      && !["ask", "want"].contains(text.tokens[find.range.upperBound - 1].stem)
  }

  func index(_ id: FactID) -> Int { space.index(of: id) ?? -1 }

  func isValue(_ evidence: Evidence, _ id: ValueID) -> Bool {
    space.facts[evidence.fact].values[evidence.value].id == id
  }

  /// The signs of a fact that are meant.
  func signs(of id: FactID) -> [Evidence] { space.index(of: id).map { meant[$0] } ?? [] }

  /// True where no *not* reaches it and no person stands in it only to say who somebody else is.
  func isMeant(_ evidence: Evidence) -> Bool {
    let last = evidence.range.upperBound - 1
    if last + 1 < tokens.count, !tokens[last + 1].startsPart,
      Self.otherwise[tokens[last].stem]?.contains(tokens[last + 1].stem) == true
    {
      return false
    }
    if evidence.rank != nil, evidence.fact == index("contents"), negation.reaches(evidence.range) { return false }
    if evidence.rank != nil { return evidence.fact != index("related") || !people.isAside(last..<last + 1) }
    if evidence.fact == index("contact"), isValue(evidence, "colleague"), people.introduces(evidence.range) {
      return false
    }
    return !negation.reaches(evidence.range) && !people.isAside(evidence.range)
  }

  /// Words that mean something else before others: a *coach trip* is by bus, *lunchtime staff* are people, a *personal
  /// phone* is one's own, whatever it is used for.
  private static let otherwise: [String: Set<String>] = {
    var table = [
      "coach": [
        "time", "company", "firm", "trip", "park", "gets", "leaves", "journey", "driver", "travel", "is", "was",
      ],
      "fun": ["run", "day", "fair"],
      "personal": [
        "phone", "mobile", "smartphone", "iphone", "handset", "device", "camera", "tablet", "ipad", "laptop",
        "computer", "pc", "chromebook", "macbook",
      ],
    ]
    for meal in ["lunchtime", "lunch", "midday", "break", "playtime", "breaktime", "dinner", "dinnertime"] {
      table[meal] = ["staff", "supervisor", "assistant", "lady", "helper", "team", "duty", "club"]
    }
    return Dictionary(uniqueKeysWithValues: table.map { (WordStem.of($0.key), Set($0.value.map(WordStem.of))) })
  }()

  mutating func take(_ evidence: [Evidence]) {
    guard let first = evidence.first else { return }
    let fact = space.facts[first.fact]
    // Beside what is named, nothing can stand alone.
    let alone = fact.loner(among: evidence.map { fact.values[$0.value].id })?.id
    let evidence = evidence.filter { fact.values[$0.value].id != alone }
    let values = evidence.map(\.value).uniqued()
    take(first.fact, values, evidence)
  }

  mutating func take(_ evidence: Evidence) { take([evidence]) }

  mutating func take(_ fact: FactID, _ value: ValueID, because evidence: [Evidence]) {
    guard let number = space.index(of: fact), let which = space.number(of: value, ofFact: number) else { return }
    take(number, [which], evidence)
  }

  private mutating func take(_ number: Int, _ values: [Int], _ evidence: [Evidence]) {
    let fact = space.facts[number]
    chosen[number] = (values, evidence)
    existence.add(fact, values.map { fact.values[$0] })
    for value in values { clues.add(Clue("=", fact.id.text, "=", fact.values[value].id.text)) }
  }

  /// Leaves a fact open, because its words may mean several values.
  mutating func doubt(_ fact: FactID, _ values: [ValueID]) {
    guard let number = space.index(of: fact) else { return }
    doubts[number] = values.compactMap { space.number(of: $0, ofFact: number) }
  }

  // MARK: Danger

  /// What tells of danger to a child; nil where nothing does.
  ///
  /// A word or turn of phrase for danger always counts; a sign that something may be wrong counts unless all words
  /// together hardly lean to danger; and so does a leaning that is not slight: to ask too often does less harm than to
  /// miss one child.
  private func danger() -> [Evidence]? {
    let sign = dangerSign()
    let leaning = clues.leaning(to: "danger", with: sign == nil ? [] : [Clue("\"danger\"")]) { $0 == "yes" }
    if let sign, sign.fact == index("stage") || leaning.map({ $0.score > Self.hardlyDanger }) ?? true { return [sign] }
    guard let leaning, leaning.score > Self.maybeDanger else { return nil }
    return evidence(leaning, "stage", "danger")
  }

  /// Log odds in tenths: one in fifty, and one in seven.
  private static let hardlyDanger = -39
  private static let maybeDanger = -18

  /// A word of danger that is meant: always where it is danger in itself, else where it comes from a child.
  func dangerSign() -> Evidence? {
    let child =
      signs.contains {
        ["pupil", "pupil-elsewhere", "former-pupil"].contains(space.facts[$0.fact].values[$0.value].id.text)
      }
      || tokens.contains {
        [
          "kid", "girl", "boy", "child", "lad", "lass", "teenager", "teen", "pupil", "student", "youngster", "daughter",
          "son", "year", "class", "form", "school", "tutor", "aged", "eight", "nine", "ten", "eleven", "twelve",
          "thirteen", "fourteen", "fifteen", "sixteen", "old",
        ].contains($0.stem)
      }
    return signs.first { sign in
      let fact = space.facts[sign.fact]
      guard fact.values[sign.value].isDanger, isMeant(sign), !isDenied(sign) else { return false }
      if fact.id == "signs" { return child && (isTold(sign) || isReceived) }
      // Who types no more than the word is believed.
      return sign.rank == nil || tokens.count < 4 || child && isTold(sign)
    }
  }

  private var isReceived: Bool {
    signs.contains {
      $0.isTelling && ($0.fact == index("received") || $0.fact == index("stage") && isValue($0, "received"))
    }
  }

  /// True where somebody else says or does it: not "may I meet a pupil".
  private func isTold(_ sign: Evidence) -> Bool {
    let start = findings.text.sentenceStart(of: sign.range.lowerBound)
    return !zip(start..<sign.range.lowerBound, start + 1..<sign.range.lowerBound + 1).contains { first, second in
      ["may", "can", "could", "should", "shall"].contains(tokens[first].text)
        && ["i", "we"].contains(tokens[second].text)
    }
  }

  /// "Is anyone at risk? No."
  private func isDenied(_ sign: Evidence) -> Bool {
    let end = findings.text.sentenceEnd(of: sign.range.lowerBound)
    return end < tokens.count && ["no", "nope", "nothing"].contains(tokens[end].text)
  }

  /// The number of words that led to nothing, small words not counted.
  private var unread: Int {
    var used = Set<Int>()
    for (_, evidence) in chosen.values { for one in evidence { used.formUnion(one.range) } }
    for turn in findings.turns { used.formUnion(turn.range) }
    for leave in findings.leaves { used.formUnion(leave.range) }
    return tokens.indices.filter {
      !used.contains($0) && tokens[$0].text.utf8.count > 3 && !Self.small.contains(tokens[$0].text)
    }.count
  }

  private static let small: Set<String> = [
    "with", "that", "this", "them", "they", "there", "their", "have", "from", "about", "what", "when", "which", "would",
    "could",
    "should", "some", "just", "been", "into", "then", "than", "these", "those", "will", "were", "your", "only", "also",
    "very",
    "really", "because", "please", "even", "does", "after", "before", "over", "still", "going", "whether",
  ]
}
