import Knowledge
import Testing

/// A piece of knowledge with one mistake, and what is to be said about it.
///
/// The offending words stand between `«` and `»`; the marks are taken out before it is read.
struct Sample: Sendable, CustomTestStringConvertible {
  /// What the text is, and so what is put round it to make it whole but for its mistake.
  enum Kind: Sendable {
    /// The lines under a rule.
    case rule
    /// The lines under a section.
    case section
    /// A `.policy` file without its format line.
    case policy
    /// A policy's `card.policy` without its format line.
    case card
    /// A policy's own `.vocabulary` file without its format line.
    case vocabulary
    /// A `.practice` file without its format line.
    case practice
    /// A `contacts` file without its format line.
    case contacts
    /// A whole `.policy` file.
    case file
  }

  let code: Diagnostic.Code
  let kind: Kind
  /// Words of the repair.
  let repair: String
  let marked: String

  init(_ code: Diagnostic.Code, _ kind: Kind, _ repair: String, _ marked: String) {
    self.code = code
    self.kind = kind
    self.repair = repair
    self.marked = marked
  }

  var testDescription: String { "\(code.rawValue): \(repair)" }

  // MARK: - Text and place

  /// The whole text of the file, marks included.
  private var whole: String {
    switch kind {
    case .rule:
      Self.head + "section s \"\"\nclause s-1 at paragraph 1 digest 000000000000\nsays It.\nrule s-1-a\n" + marked
    case .section: Self.head + "section s \"\"\n" + marked
    case .file: marked
    default: Self.head + marked
    }
  }

  private static let head = "format 1\n"

  /// The file that holds the mistake.
  var file: SourceFile {
    SourceFile(name: name, text: String(whole.filter { $0 != "«" && $0 != "»" }))
  }

  private var name: String {
    switch kind {
    case .card: "oakfield/card.policy"
    case .vocabulary: "oakfield/oakfield.vocabulary"
    case .practice: "practice/all.practice"
    case .contacts: "contacts"
    default: "oakfield/01-sample.policy"
    }
  }

  /// Where the marked words stand, as `file:line:column-end`.
  var place: String {
    var (line, column, start) = (1, 1, 0)
    for character in whole {
      switch character {
      case "\n" where start == 0: (line, column) = (line + 1, 1)
      case "«": start = column
      case "»": return "\(name):\(line):\(start)-\(column)"
      default: column += 1
      }
    }
    return "nowhere"
  }

  // MARK: - Reading

  /// What reading the sample gives.
  var outcome: KnowledgeParser.Outcome {
    var files = kind == .card ? [] : [Fixture.card]
    if kind != .practice, kind != .contacts { files.append(file) }
    return KnowledgeParser.read(
      vocabulary: [Fixture.vocabulary],
      policy: "oakfield",
      files: files,
      practices: kind == .practice ? [file] : [],
      contacts: kind == .contacts ? [file] : []
    )
  }
}

extension Diagnostic {
  /// Where it stands, as `file:line:column-end`.
  var place: String { "\(source.label)-\(source.endColumn)" }
}

/// An invented school, whole and without mistakes.
enum Fixture {
  static let vocabulary = SourceFile(
    name: "vocabulary/all.vocabulary",
    text: """
      format 1
      fact stage "What brings you here?"
        value planning "I am planning something"
        value received "Something was sent to me"
          asks must
      fact contact "Who is it?"
        several
        value pupil "A pupil"
          other student, my class
        value parent "A parent"
        value colleague "A colleague"
      fact activity "What is it about?"
        formerly doing
        value publish "Posting"
        value connect "Being friends"
          formerly befriend
      fact own "Is it yours?"
        value yes "Yes"
        value no "No"
      role headteacher "the headteacher"
        other head
      role safeguarding-lead "the designated safeguarding lead"
      role governors "the governors"
      role unlisted "somebody whom no card names"
      """
  )

  static let card = SourceFile(
    name: "oakfield/card.policy",
    text: """
      format 1
      policy oakfield
        title         Social media policy
        organisation  Oakfield School
        nation        england
        version       none stated
        dated         none stated
        review        2026-09
        covers        Everybody.
        general       headteacher
      role headteacher "the headteacher"
      role safeguarding-lead "the designated safeguarding lead"
      role governors "the governors"
      """
  )

  static let section = SourceFile(
    name: "oakfield/01-contact.policy",
    text: """
      format 1
      section contact "Contact with pupils" number 1
        applies stage is planning
      clause contact-1 at paragraph 1 digest 000000000000
        says  Do not be friends with pupils.
        rule contact-1-ban
          when   activity is connect and contact is pupil
          unless own is yes leaving conditional
          force  prohibited "must not"
          duty   should "Tell somebody." to safeguarding-lead
      clause contact-2 at paragraph 2 digest 000000000000
        says  The head may allow it.
        rule contact-2-leave
          when   activity is connect and contact is pupil
          force  needs-approval "only with"
          first  approve from headteacher or governors written
          lifts  contact-1
      silence colleagues
        when     contact is colleague
        because  not-addressed
        says     Nothing is said of colleagues.
        ask      headteacher
      """
  )

  /// What reading the whole school gives, other files added.
  static func outcome(adding files: [SourceFile] = []) -> KnowledgeParser.Outcome {
    KnowledgeParser.read(vocabulary: [vocabulary], policy: "oakfield", files: [card, section] + files)
  }
}

/// Expects that reading a sample tells its one mistake at its exact place, and that nothing is loaded where that is an error.
func expectOnly(_ sample: Sample, sourceLocation: SourceLocation = #_sourceLocation) {
  let outcome = sample.outcome
  #expect(
    outcome.diagnostics.map { "\($0.place) \($0.code.rawValue)" } == ["\(sample.place) \(sample.code.rawValue)"],
    sourceLocation: sourceLocation
  )
  for diagnostic in outcome.diagnostics {
    #expect(diagnostic.message.contains(sample.repair), sourceLocation: sourceLocation)
    #expect((outcome.knowledge == nil) == (diagnostic.severity == .error), sourceLocation: sourceLocation)
  }
}
