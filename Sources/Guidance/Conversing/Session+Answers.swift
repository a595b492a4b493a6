import Decisions
import Knowledge

/// What a line comes to that answers something: the question in own words, what was read of it, a question.
extension Session {
  /// Reads a question in own words; an empty line wants to be asked.
  mutating func open(with line: String) -> Reply {
    guard !line.isEmpty else { return proceed(after: []) }
    let read = reader.read(line)
    if read.isDanger { return sayDanger() }
    wording = line
    guard !read.facts.isEmpty else {
      // With nothing to confirm, what may mean two things is asked at once.
      if let reply = settle(read, turns: []) { return reply }
      let notes =
        read.notes + ["I could not read that. I will ask you instead. If a child may be at risk, type urgent."]
      return proceed(after: notes.map { Line($0) })
    }
    return show(read)
  }

  /// Takes what follows the list of what was read.
  mutating func confirm(_ read: ReadQuestion, _ line: String) -> Reply {
    let words = Words(line).joined
    if Words(line).isYes { return agree(to: read) }
    if ["none", "none of that", "no", "none of these"].contains(words) {
      wording = ""
      return proceed(after: [])
    }
    if let number = Int(words), read.facts.indices.contains(number - 1) { return correct(read, at: number - 1) }
    if let reply = goOn(with: line) { return reply }
    let near = ["yes", "none"].first { slips($0, words, limit: 1) <= 1 }.map { "Did you mean \($0)? " } ?? ""
    return confirming(near)
  }

  private func confirming(_ lead: String = "") -> Reply {
    Reply([Line(lead + "Type yes, a number to change it, or none to start from scratch.")], prompt: "read")
  }

  /// Reads the question once more with a line that says more about it, as the next line of a paste does.
  ///
  /// - Returns: nil where the line says nothing that can be read, or there is no question to go on with.
  private mutating func goOn(with line: String) -> Reply? {
    guard !wording.isEmpty, !hasAnswers, Words(line).list.count > 2 else { return nil }
    let more = reader.read(line)
    guard !more.facts.isEmpty || !more.doubts.isEmpty else { return nil }
    return open(with: "\(wording) \(line)")
  }

  /// Asks again what was read under a number or a name of the list.
  mutating func change(_ what: String, in read: ReadQuestion) -> Reply {
    let words = Words(what)
    let space = rules.space
    let index =
      Int(words.joined).map { $0 - 1 }
      ?? read.facts.firstIndex { Words($0.fact.text) == words || space.fact($0.fact).map { Words($0.name) } == words }
    guard let index, read.facts.indices.contains(index) else { return confirming() }
    return correct(read, at: index)
  }

  /// Takes what was read for answered.
  private mutating func agree(to read: ReadQuestion) -> Reply {
    remember()
    wording = ""
    interview = interview.agreeing(to: read)
    let turns = read.facts.map { Turn.answered($0.fact, $0.answer) }
    return settle(read, turns: turns) ?? proceed(after: [], turns: turns)
  }

  /// Asks for one of the facts that were read; nothing of the others is taken for granted by that.
  private mutating func correct(_ read: ReadQuestion, at index: Int) -> Reply {
    let wrong = read.facts[index]
    guard let question = interview.agreeing(to: read).question(asking: wrong.fact) else { return show(read) }
    phase = .correcting(question, of: read)
    return put(question, notes: [Line("(I read: \(question.fact.words(for: wrong.answer)).)", style: .faint)])
  }

  /// Shows what was read, to be confirmed.
  mutating func show(_ read: ReadQuestion) -> Reply {
    phase = .reading(read)
    return Reply(read.lines(in: rules.space), prompt: "read")
  }

  /// Asks which of two readings is meant, before anything else is asked; nil where the question told everything apart.
  private mutating func settle(_ read: ReadQuestion, turns: [Turn]) -> Reply? {
    for doubt in read.doubts where interview.situation[doubt.fact] == nil && !interview.isDanger {
      guard let question = interview.question(asking: doubt.fact) else { continue }
      phase = .asking(question)
      let dropped = read.facts.isEmpty ? read.notes.map { Line($0) } : []
      var reply = put(question, notes: dropped + [Line(read.sentence(on: doubt, in: rules.space), style: .faint)])
      reply.turns = turns + reply.turns
      return reply
    }
    return nil
  }

  /// Takes a line as an answer to a question.
  mutating func take(_ line: String, for question: Question) -> Reply {
    let reading = AnswerReader(question).read(line)
    if case .answer = reading {} else if let reply = goOn(with: line) { return reply }
    switch reading {
    case .answer(.notSure) where question.fact.id == deniedDanger: return again(question, Self.wayIn(to: question))
    case .answer(let answer): return accept(answer, to: question)
    case .suggestion where isName(line), .noSuchNumber where PersonalDetail.isLikely(in: line):
      return again(question, Self.noNames)
    case .suggestion(let answer, let label):
      phase = .confirming(answer, before: phase)
      return Reply([Line("Did you mean \(label)? Type yes, or answer again.")], prompt: prompt(for: question))
    case .ambiguous(let labels):
      return again(question, "That could mean: \(labels.joined(separator: "; ")). Which?")
    case .noSuchNumber:
      // The number is not shown back: it may be a telephone number.
      return again(
        question,
        "There is no option of that number. Type a number from 1 to \(AnswerReader(question).numberOfNotSure)."
      )
    case .noSuchNone:
      return again(question, "\"None of these\" is no answer here. Type the number that comes nearest, or not sure.")
    case .standsAlone(let label):
      return again(question, "\"\(label)\" cannot go with others. Type the one or the others.")
    case .onlyOne: return again(question, "Only one of these can hold. Which?")
    case .unknown: return again(question, unknown(line, question))
    }
  }

  /// What is said to a line that cannot be read; the line itself is never shown back.
  private func unknown(_ line: String, _ question: Question) -> String {
    if line.isEmpty { return "Type a number or a word from the list. help says what else you can type." }
    if PersonalDetail.isLikely(in: line) || isLoneName(line) { return Self.noNames }
    if line.lowercased().hasPrefix("what if") { return Self.howToTry }
    return "I do not know that answer. Type a number or a word from the list, or not sure."
      + " If a child may be at risk, type urgent."
  }

  /// True for a line with a person's name in it; a given name alone is one, though it be close to some other word.
  private func isName(_ line: String) -> Bool {
    GivenNames.all.contains(Words(line).joined) || reader.withoutNames(line).dropped
  }

  /// True for one word with a capital letter that is neither an ordinary word nor one of the vocabulary.
  private func isLoneName(_ line: String) -> Bool {
    let tokens = QuestionText(line).tokens
    guard tokens.count == 1, line.first?.isUppercase == true, line.dropFirst().allSatisfy(\.isLowercase) else {
      return false
    }
    return !reader.book.knows(tokens[0].stem) && !OrdinaryWords.contains(tokens[0])
  }

  private static let noNames =
    "That looks like a name or a contact. Leave names out: say \"a Year 9 pupil\", for example. Nothing was kept."

  private func again(_ question: Question, _ message: String) -> Reply {
    Reply([Line(message)], prompt: prompt(for: question))
  }

  /// Takes what follows "Did you mean …?".
  mutating func confirm(_ answer: Answer, _ line: String, before: Phase) -> Reply {
    guard let question = before.question else { preconditionFailure("a near miss is one of an answer to a question") }
    phase = before
    if Words(line).isYes { return accept(answer, to: question) }
    if Words(line).isNo { return put(question, notes: []) }
    let reading = AnswerReader(question).read(line)
    var reply = take(line, for: question)
    // What cannot be read takes nothing back: yes still means what was suggested.
    if reading == .unknown, phase.question == question {
      phase = .confirming(answer, before: before)
      reply.lines.append(Line("Or did you mean \(question.fact.words(for: answer))? Then type yes."))
    }
    return reply
  }

  private mutating func accept(_ answer: Answer, to question: Question) -> Reply {
    if case .correcting(_, let read) = phase {
      let corrected = read.correcting(question.fact.id, to: answer)
      // Nobody confirms a list while a child may be at risk.
      return question.fact.saysDanger(answer) ? agree(to: corrected) : show(corrected)
    }
    let isChange = if case .changing = phase { true } else { false }
    remember()
    wording = ""
    if deniedDanger == question.fact.id { deniedDanger = nil }
    let parkedBefore = Set(interview.decision.parked)
    interview = interview.answering(question.fact.id, with: answer)
    var notes = [Line("\(question.fact.name.capitalisedFirst): \(question.fact.words(for: answer)).", style: .faint)]
    if isChange { notes += changeNotes(of: question.fact.id, parkedBefore: parkedBefore) }
    return proceed(after: notes, turns: [.answered(question.fact.id, answer)])
  }

  /// What a change does to the other answers: what it sets aside, what it takes up again, and whether the rest holds.
  private func changeNotes(of changed: FactID, parkedBefore: Set<FactID>) -> [Line] {
    func names(_ facts: [FactID]) -> String { facts.compactMap { rules.space.fact($0)?.name }.joined(separator: ", ") }
    let parked = interview.decision.parked
    let aside = parked.filter { !parkedBefore.contains($0) }
    let again = interview.order.filter { parkedBefore.contains($0) && !parked.contains($0) && $0 != changed }
    var notes: [String] = []
    if let said = saidDanger(besides: changed) {
      notes.append("You also said: \(said). That comes before everything else; if it was a slip, type back.")
    }
    if !aside.isEmpty { notes.append("Set aside, because it no longer applies: \(names(aside)).") }
    if !again.isEmpty { notes.append("It applies again: \(names(again)).") }
    let others = interview.answered.filter { $0 != changed }
    if !others.isEmpty, interview.contradicting.isEmpty {
      notes.append(parked.isEmpty ? "Your other answers still hold." : "These still hold: \(names(others)).")
    }
    return notes.isEmpty ? [] : [Line(notes.joined(separator: " "))]
  }

  /// What says that a child may be at risk, in words, where it is not the answer just given; nil where nothing else does.
  private func saidDanger(besides changed: FactID) -> String? {
    let said = interview.factsSayingDanger
    guard !said.contains(changed), let last = said.last, let fact = rules.space.fact(last) else { return nil }
    return interview.situation[last].map(fact.words)
  }
}
