import Knowledge

/// A word that is always understood, whatever is asked.
public enum Command: Hashable, Sendable {
  /// Says what can be typed.
  case help
  /// Says what every word does.
  case helpAll
  /// Says why something is asked, or which answers made the advice so.
  case why
  /// Says why the advice is not another verdict.
  case whyNot(String)
  /// Takes back the last answer.
  case back
  /// Takes back the last change, whatever it was.
  case undo
  /// Asks a fact again: a number of the list of answers, or a fact's name.
  case change(String)
  /// Lists the answers.
  case answers
  /// Starts over.
  case restart
  /// Keeps the session as a transcript, under a name that a person chose; empty for one of mayi's own.
  case save(String)
  /// Leaves.
  case quit
  /// Goes straight to whom to tell.
  case urgent
  /// Shows the way to yes.
  case how
  /// Tries another answer: `what if account=school`.
  case whatIf(String)
  /// Reads a clause.
  case clause(String)
  /// Lists the rules for any post.
  case standing
  /// Lists the verdicts that can still be reached.
  case verdicts
  /// Shows the advice as soon as the verdict is settled.
  case skip
  /// Writes a sheet.
  case print
  /// Drafts a transcript for the policy officer.
  case flag
  /// Takes up another policy.
  case policy(String)
  /// Says what is kept, and how to remove it.
  case forget
  /// Looks for clauses.
  case find(String)

  /// Reads a line as a command, with or without a colon before it; nil where it is none.
  public init?(_ line: String) {
    var text = line.trimmingBlanks
    let hasColon = text.hasPrefix(":")
    if hasColon { text = String(text.dropFirst()).trimmingBlanks }
    while let last = text.last, "!.".contains(last) { text.removeLast() }
    let parts = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    guard let word = parts.first?.lowercased() else { return nil }
    let rest = parts.dropFirst().joined(separator: " ")
    guard let command = rest.isEmpty ? Self.plain(word) : Self.with(word, rest, isExplicit: hasColon) else {
      return nil
    }
    self = command
  }

  private static func plain(_ word: String) -> Command? {
    switch word {
    case "help", "?": .help
    case "why": .why
    case "back": .back
    case "undo": .undo
    case "answers": .answers
    case "restart": .restart
    case "save": .save("")
    case "quit", "exit", "q", "bye": .quit
    case "urgent", "danger", "emergency", "safeguarding", "sos", "999", "112": .urgent
    case "how": .how
    case "standing": .standing
    case "verdicts": .verdicts
    case "skip": .skip
    case "print": .print
    case "flag": .flag
    case "policy": .policy("")
    case "change": .change("")
    case "clause": .clause("")
    case "forget": .forget
    default: nil
    }
  }

  private static func with(_ word: String, _ rest: String, isExplicit: Bool) -> Command? {
    let following = rest.lowercased()
    switch word {
    case "help" where following == "me" || following == "me please": return .urgent
    case "help": return following == "all" || isWord(following) ? .helpAll : isExplicit ? .help : nil
    case "urgent", "emergency": return following == "help" ? .urgent : nil
    case "save":
      if ["it", "this", "now", "session"].contains(following) { return .save("") }
      return isExplicit || isFileName(rest) ? .save(rest) : nil
    case "change": return .change(rest)
    case "clause": return .clause(rest)
    case "find": return .find(rest)
    case "policy": return .policy(rest)
    case "why": return following.hasPrefix("not ") ? .whyNot(String(rest.dropFirst(4))) : isExplicit ? .why : nil
    case "what": return following.hasPrefix("if ") && following.contains("=") ? .whatIf(String(rest.dropFirst(3))) : nil
    case "whatif": return .whatIf(rest)
    case "start": return following == "over" ? .restart : nil
    case "go": return following == "back" ? .back : nil
    default: return nil
    }
  }

  /// True for a word that does something, so that *help save* lists what each word does.
  private static func isWord(_ text: String) -> Bool { vocabulary.contains { $0.word == text } }

  /// True for what can only be a file's name: *save pictures* may be a question.
  private static func isFileName(_ text: String) -> Bool {
    !text.contains(" ") && (text.contains("/") || text.contains("."))
  }

  /// The words that a person may type as commands, for completion and help, with what they do.
  public static let vocabulary: [(word: String, does: String)] = [
    ("help", "what you can type"), ("why", "why this is asked"), ("back", "take back the last answer"),
    ("undo", "take back the last change"), ("change", "change an answer: change 2"),
    ("answers", "what you said so far"),
    ("restart", "start over"), ("save", "keep this session as a file: save, or save NAME"), ("quit", "leave"),
    ("urgent", "a child may be at risk"), ("how", "what would make it a yes"), ("what if", "try: what if fact=value"),
    ("clause", "read a clause: clause ID"), ("standing", "the rules for any post"),
    ("verdicts", "which answers are still possible"), ("skip", "show the advice now"),
    ("print", "make a sheet to keep"),
    ("flag", "tell the policy officer"), ("policy", "another school's policy"), ("find", "look for words: find photo"),
    ("forget", "what is kept, and how to remove it"),
  ]
}

extension String {
  /// The text without blanks and tabs at its ends.
  var trimmingBlanks: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
