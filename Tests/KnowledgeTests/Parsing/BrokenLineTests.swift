import Knowledge
import Testing

@Suite("Broken files, lines and words")
struct BrokenLineTests {
  @Test("each mistake is told with its code, its exact words and the repair, and nothing loads", arguments: samples)
  func told(sample: Sample) { expectOnly(sample) }

  static let samples = files + lines + words

  private static let files: [Sample] = [
    Sample(.noFormat, .file, "add it", "«»section s \"\"\n"),
    Sample(.noFormat, .file, "line one", "# a note\n«format» 1\nsection s \"\"\n"),
    Sample(.unknownFormat, .file, "reads `format 1`", "format «2»\nsectoin s \"\"\n"),
    Sample(.mergeConflict, .policy, "keep one", "«<<<<<<< ours»\nsection s \"\"\n"),
    Sample(.controlCharacter, .section, "remove it", "# a bell «\u{7}»\n"),
    Sample(.hiddenCharacter, .section, "U+202E", "# caf\u{E9} «\u{202E}»\n"),
  ]

  private static let lines: [Sample] = [
    Sample(.nothingToContinue, .policy, "there is none", "\n«|» section s \"\"\n"),
    Sample(.unknownKeyword, .policy, "did you mean `section`?", "«sectoin» s \"\"\n"),
    Sample(.unknownKeyword, .section, "start this one with `|`", "«perhaps» so\n"),
    Sample(.misplacedLine, .section, "under `clause`", "«says» Something.\n"),
    Sample(.misplacedLine, .section, "under `clause`", "«rule» s-1-a\nwhen contact is pupil\nforce prohibited\n"),
    Sample(.misplacedLine, .vocabulary, "under `value`", "fact f \"F?\"\n«asks» may\nvalue v \"V\"\n"),
    Sample(.misplacedLine, .practice, "under `practice`", "«record» It.\n"),
    Sample(.misplacedLine, .contacts, "under `contact`", "«reach» Room 1\n"),
    Sample(.misplacedAnd, .rule, "go on with `|`", "force permitted \"may\"\n«and» contact is pupil\n"),
    Sample(
      .misplacedAnd,
      .rule,
      "go on with `|`",
      "when contact is pupil\nunless own is yes leaving silent\n«and» own is no\nforce permitted \"may\"\n"
    ),
    Sample(.repeatedLine, .rule, "only one", "force permitted \"may\"\n«force» permitted \"may\"\n"),
    Sample(.repeatedLine, .card, "only one", card + "«title» another\n"),
    Sample(.opposedLines, .vocabulary, "remove one", "fact f \"F?\"\nloosens\n«tightens»\nvalue v \"V\"\n"),
    Sample(.opposedLines, .vocabulary, "never asked", "fact f \"F?\"\n«early» 2\nvolunteered\nvalue v \"V\"\n"),
    Sample(.missingLine, .card, "`nation`", markedCard.replacing("nation england\n", with: "")),
    Sample(.missingLine, .card, "`covers`", markedCard.replacing("covers z\n", with: "")),
    Sample(.missingLine, .section, "`because`", "silence «x»\nwhen contact is pupil\nsays Nothing.\n"),
    Sample(.missingLine, .section, "`by`", clause + "ruling «r»\non s-1\nsays It.\n"),
    Sample(.missingLine, .practice, "where it holds", "practice «p»\nrecord It.\n"),
  ]

  private static let words: [Sample] = [
    Sample(.trailingWords, .section, "remove this", "furniture paragraph 2 «and more»\n"),
    Sample(
      .trailingWords,
      .rule,
      "`written` or `before`",
      "force permitted \"may\"\nfirst consult from headteacher «soon»\n"
    ),
    Sample(.missingWord, .rule, "`because`", "force permitted \"may\"\nreading \"So.\"«»\n"),
    Sample(.missingWord, .vocabulary, "extend fact", "extend «contact»\n"),
    Sample(.missingWord, .rule, "`from`", "force permitted \"may\"\nfirst consult «headteacher»\n"),
    Sample(.unknownWord, .rule, "did you mean `prohibited`?", "force «prohibted» \"must not\"\n"),
    Sample(.unknownWord, .rule, "`permitted`", "force permitted \"may\"\nunless own is yes leaving «nothing»\n"),
    Sample(.unknownWord, .card, "did you mean `wales`?", card.replacing("england", with: "«whales»")),
    Sample(.missingName, .policy, "the name of a section", "section «\"Heading\"»\n"),
    Sample(.missingName, .rule, "the name of a role", "force permitted \"may\"\njudgement«»\n"),
    Sample(.badName, .policy, "such as `staying-in-touch`", "section «Staying_In_Touch» \"\"\n"),
    Sample(
      .badName,
      .rule,
      "a word of the language",
      "when contact is pupil or «and» own is yes\nforce permitted \"may\"\n"
    ),
    Sample(.missingQuotation, .policy, "in quotation marks", "section s «Heading»\n"),
    Sample(.missingQuotation, .vocabulary, "in quotation marks", "fact f«»\nvalue v \"V\"\n"),
    Sample(.curlyQuotation, .policy, "straight", "section s «\u{201C}Heading\u{201D}»\n"),
    Sample(.openQuotation, .policy, "close it", "section s «\"Heading»\n"),
    Sample(.emptyText, .rule, "say it", "force required \"must\"\nduty must «\"\"»\n"),
    Sample(.emptyText, .rule, "what must be so", "force conditional \"may\"\n«condition» must\n"),
    Sample(.emptyText, .section, "what the clause is for", clause + "«purpose»\n"),
    Sample(.badNumber, .vocabulary, "a number from 1", "fact f \"F?\"\nearly «first»\nvalue v \"V\"\n"),
    Sample(.badDate, .card, "2026-09-30", card.replacing("none stated", with: "«2026-02-30»")),
  ]

  private static let card = """
    policy oakfield
    title x
    organisation y
    nation england
    version 1
    dated none stated
    review 2026
    covers z

    """
  private static let markedCard = card.replacing("policy oakfield", with: "policy «oakfield»")
  static let clause = "clause s-1 at paragraph 1 digest 000000000000\nsays It.\nnone aim\n"
}
