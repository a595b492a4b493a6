import ArgumentParser
import Decisions
import Guidance
import Knowledge
import Platform

/// Asks what is left and gives the advice.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer one question; facts that are given are not asked.",
    discussion: """
      Give facts as --fact contact=pupil, several values as --fact contents=pupil,school; none and not-sure are answers too. \
      Without a terminal, or with --no-input, it never waits: what is still open is listed.
      """
  )

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: ArgumentHelp("A fact: contact=pupil. May repeat.", valueName: "fact=value"))
  var fact: [String] = []

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Flag(name: .long, help: "Ask nothing; answer with what is given.")
  var noInput = false

  @Flag(name: .long, help: "Wide spacing, for a room.")
  var present = false

  @Argument(help: "The question in your own words.")
  var question: [String] = []

  func run() throws {
    var options = common.values
    options.isPresented = present
    let house = try options.house()
    if house.knowledgeFolder.isForeign, !json {
      try house.output.print("Using the knowledge in \(house.knowledgeFolder.path).", to: .standardError)
    }
    let ids = common.policy.isEmpty ? [try house.requiredPolicy(common)] : common.policy.map { PolicyID($0) }
    var answers: [PolicyAnswer] = []
    for id in ids {
      answers.append(try answer(for: id, after: answers, in: house))
    }
    json ? try AnswerOutput(house).write(json: answers) : try AnswerOutput(house).show(answers)
  }

  /// The answer of a policy after everything that can be asked has been asked.
  private func answer(for id: PolicyID, after others: [PolicyAnswer], in house: House) throws -> PolicyAnswer {
    let rules = try house.orWayOut { try house.rules(of: id) }
    let reading = try read(by: rules, after: others.first?.reading, in: house)
    var situation = others.last?.session.interview.moved(to: rules).situation ?? Situation()
    let given = try flags(rules, in: house)
    for fact in reading?.facts ?? [] { situation = situation.answering(fact.fact, with: fact.answer) }
    for (fact, answer) in given { situation = situation.answering(fact, with: answer) }
    // A flag comes before what was read, but nothing before danger.
    if let reading, reading.isDanger {
      for fact in reading.facts { situation = situation.answering(fact.fact, with: fact.answer) }
    }
    var session = Session(rules, today: house.today, situation: situation)
    session.quotations = AttachedDocument(id, in: house).quotations(for: session.knowledge)
    let waits = !noInput && !(json && house.output.isConversation)
    if !waits { try session.interview.refuseContradiction() }
    guard waits, session.interview.question != nil || !session.interview.contradicting.isEmpty else {
      return PolicyAnswer(session, reading)
    }
    var asker = Asker(house: house, listener: Listener(house), isQuiet: json || !house.output.isConversation)
    return PolicyAnswer(try asker.ask(session), reading)
  }

  /// What was read of the question, which is shown; nil where none was put.
  ///
  /// - Parameter shown: what was read by another policy and has been shown: only what differs is shown then.
  private func read(by rules: CompiledRules, after shown: ReadQuestion?, in house: House) throws -> ReadQuestion? {
    let words = question.joined(separator: " ")
    guard !words.isEmpty else { return nil }
    let reading = QuestionReader(rules).read(words)
    if let shown {
      let rest = reading.without(shown)
      let isSame = rest.facts.isEmpty && rest.doubts.isEmpty
      let head = Line("Under the policy of \(rules.knowledge.policy.organisation) besides:")
      if !json, !isSame { try house.show([head] + rest.points(in: rules.space) + [.blank]) }
      return reading
    }
    let isRead = !reading.facts.isEmpty || !reading.doubts.isEmpty
    let unread: Line =
      reading.droppedNames
      ? "I could not read that question. Leave names out of it." : "I could not read that question."
    let lines = isRead ? Array(reading.lines(in: rules.space).dropLast()) : [unread]
    if !json { try house.show(lines + [.blank]) }
    return reading
  }

  /// The facts from the flags; where they are refused and a child may be at risk, whom to tell is said first.
  private func flags(_ rules: CompiledRules, in house: House) throws -> [(FactID, Answer)] {
    let reader = SituationReader(rules.space)
    switch reader.read(fact) {
    case .success(let answers): return answers
    case .failure(let mistake):
      if fact.contains(where: reader.tellsOfDanger) { try house.showDanger(by: rules) }
      throw Failure(.input, SafeText(mistake.message))
    }
  }
}

/// The session of one policy with its advice.
struct PolicyAnswer {
  let session: Session
  let advice: Advice
  /// What was read of the question in own words; nil where none was put.
  let reading: ReadQuestion?

  init(_ session: Session, _ reading: ReadQuestion?) {
    self.session = session
    self.reading = reading
    advice = session.advice
  }
}

/// Writes answers for one policy or several.
struct AnswerOutput {
  private let house: House

  init(_ house: House) { self.house = house }

  /// The JSON of each answer; of several, with the strictest verdict of all.
  func write(json answers: [PolicyAnswer]) throws {
    let reports = answers.map { answer in
      let session = answer.session
      var report = AdviceReport(answer.advice, for: session.interview.decision, by: session.rules, today: house.today)
      report.read = answer.reading.map { AdviceReport.Reading($0) }
      return report
    }
    if reports.count == 1 { return try house.output.write(json: reports[0]) }
    try house.output.write(json: JointReport(verdict: strictest(answers)?.rawValue, policies: reports))
  }

  /// The advice as lines; with open facts, how to give them.
  func show(_ answers: [PolicyAnswer]) throws {
    let parts = answers.map(part)
    guard answers.count > 1, !parts.allSatisfy(\.isDecided) else {
      // Nothing more can be typed here, so nothing is said of what to type.
      if answers.count > 1 { return try house.show(JointText(parts).lines(isSheet: true)) }
      return try answers.forEach(show)
    }
    for answer in answers {
      try house.show([Line("Under the policy of \(answer.advice.policy.organisation):", style: .strong)])
      try show(answer)
      try house.show([.blank])
    }
  }

  private func part(_ answer: PolicyAnswer) -> JointText.Part {
    let session = answer.session
    let text = AdviceText(answer.advice, in: session.knowledge, today: house.today, quotations: session.quotations)
    return JointText.Part(answer.advice, text, in: session.knowledge, isOpen: session.interview.question != nil)
  }

  private func show(_ answer: PolicyAnswer) throws {
    let advice = answer.advice
    if !advice.isVerdictSettled, advice.unsure.isEmpty {
      let words = advice.reachable.map(\.inWords).joined(separator: "; ")
      try house.show([Line("NOT SETTLED YET. Still possible: \(words).", style: .strong)])
    } else {
      let session = answer.session
      let text = AdviceText(advice, in: session.knowledge, today: house.today, quotations: session.quotations)
      // Nothing more can be typed here, so nothing is said of what to type.
      try house.show(text.lines(isSheet: true))
    }
    // Under a settled verdict what is open only says what else to do.
    guard !advice.isVerdictSettled, let next = answer.session.interview.question else { return }
    let values = next.fact.values.map(\.id.text)
    let others = values.count > 1 ? " (or \(values.dropFirst().joined(separator: ", ")))" : ""
    try house.show([
      Line("Still open. Give this next, and it says what else is needed:", style: .strong),
      Line("--fact \(next.fact.id)=\(values[0])\(others)", indent: 2, hang: 2),
    ])
    let later = advice.open.filter { $0 != next.fact.id }.map(\.text)
    guard !later.isEmpty else { return }
    try house.show([Line("Then perhaps some of: \(later.joined(separator: ", ")).", style: .faint, indent: 2, hang: 2)])
  }

  private func strictest(_ answers: [PolicyAnswer]) -> Verdict? {
    answers.allSatisfy(\.advice.isVerdictSettled) ? answers.map(\.advice.verdict).strictest : nil
  }
}

/// The JSON of several policies at once.
struct JointReport: Encodable {
  let schema = 1
  let verdict: String?
  let policies: [AdviceReport]

  private enum CodingKeys: String, CodingKey { case schema, verdict, policies }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(verdict, forKey: .verdict)
    try container.encode(policies, forKey: .policies)
  }
}

extension Interview {
  /// Refuses answers that cannot be so together.
  ///
  /// - Throws: ``Failure`` with status 65 that names them.
  func refuseContradiction() throws {
    let facts = contradicting.map { id in
      "\(id)=\((situation[id]?.values ?? []).map(\.text).joined(separator: ","))"
    }
    guard !facts.isEmpty else { return }
    throw Failure(.input, SafeText("these cannot be so together: \(facts.joined(separator: ", ")); change one of them"))
  }
}
