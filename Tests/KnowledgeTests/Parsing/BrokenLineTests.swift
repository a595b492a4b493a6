import Knowledge
import Testing

@Suite("Broken lines, words and files")
struct BrokenLineTests {
  @Test("each mistake is told with its code, its exact words and the repair, and nothing loads", arguments: samples)
  func told(sample: Sample) { expectOnly(sample) }

  static let samples: [Sample] = [
    // Files
    Sample(.noFormat, .file, "add it", "«»section s \"\"\n"),
    Sample(.noFormat, .file, "line one", "# a note\n«format» 1\nsection s \"\"\n"),
    Sample(.unknownFormat, .file, "reads `format 1`", "format «2»\nsectoin s \"\"\n"),
    Sample(.mergeConflict, .policy, "keep one", "«<<<<<<< ours»\nsection s \"\"\n"),
    Sample(.controlCharacter, .section, "remove it", "# a bell «\u{7}»\n"),
    Sample(.hiddenCharacter, .section, "U+202E", "furniture paragraph 1 #«\u{202E}»\n".replacing(" #", with: "\n# é")),
    Sample(.noCard, .card, "add card.policy", "").placed("oakfield/card.policy:1:1-1"),

    // Lines
    Sample(.nothingToContinue, .policy, "there is none", "\n«|» section s \"\"\n"),
    Sample(.unknownKeyword, .policy, "did you mean `section`?", "«sectoin» s \"\"\n"),
    Sample(.unknownKeyword, .section, "start this one with `|`", "«perhaps» so\n"),
    Sample(.misplacedLine, .section, "under `clause`", "«says» Something.\n"),
    Sample(.misplacedLine, .section, "under `clause`", "«rule» s-1-a\nwhen contact is pupil\nforce prohibited\n"),
    Sample(.misplacedLine, .vocabulary, "under `value`", "fact f \"F?\"\n«asks» may\nvalue v \"V\"\n"),
    Sample(.misplacedLine, .practice, "under `practice`", "«record» It.\n"),
    Sample(.misplacedAnd, .rule, "go on with `|`", "force permitted \"may\"\n«and» contact is pupil\n"),
    Sample(
      .misplacedAnd, .rule, "go on with `|`",
      "when contact is pupil\nunless own is yes leaving silent\n«and» own is no\nforce permitted \"may\"\n"),
    Sample(.repeatedLine, .rule, "only one", "force permitted \"may\"\n«force» permitted \"may\"\n"),
    Sample(.repeatedLine, .card, "only one", card.replacing("  title x\n", with: "  title x\n  «title» y\n")),
    Sample(.opposedLines, .vocabulary, "remove one", "fact f \"F?\"\nloosens\n«tightens»\nvalue v \"V\"\n"),
    Sample(.opposedLines, .vocabulary, "never asked", "fact f \"F?\"\n«early» 2\nvolunteered\nvalue v \"V\"\n"),
    Sample(.missingLine, .card, "`nation`", card.replacing(" o\n", with: " «o»\n").replacing("  nation england\n", with: "")),
    Sample(.missingLine, .section, "`because`", "silence «x»\nwhen contact is pupil\nsays Nothing.\n"),
    Sample(.missingLine, .practice, "where it holds", "practice «p»\nrecord It.\n"),
    Sample(.missingLine, .policy, "`by`", "section s \"\"\nruling «r»\non s-1\nsays It.\n" + clause),

    // Words
    Sample(.trailingWords, .section, "remove this", "furniture paragraph 2 «and more»\n"),
    Sample(.trailingWords, .rule, "`written` or `before`", "force conditional \"may\"\nfirst consult from headteacher «soon»\n"),
    Sample(.missingWord, .rule, "`because`", "force permitted \"may\"\nreading \"So.\"«»\n"),
    Sample(.missingWord, .vocabulary, "extend fact", "extend «contact»\n"),
    Sample(.missingWord, .rule, "`from`", "force permitted \"may\"\nfirst consult «headteacher»\n"),
    Sample(.unknownWord, .rule, "did you mean `prohibited`?", "force «prohibted» \"must not\"\n"),
    Sample(.unknownWord, .rule, "`permitted`, `conditional` or `silent`", "force permitted \"may\"\nunless own is yes leaving «nothing»\n"),
    Sample(.unknownWord, .card, "did you mean `wales`?", card.replacing("england", with: "«whales»")),
    Sample(.missingName, .policy, "the name of a section", "«»section s".replacing("«»section s", with: "section «\"Heading\"»")),
    Sample(.badName, .policy, "such as `staying-in-touch`", "section «Staying_In_Touch» \"\"\n"),
    Sample(.badName, .rule, "a word of the language", "when contact is «or» pupil\nforce permitted \"may\"\n"),
    Sample(.missingQuotation, .policy, "in quotation marks", "section s «Heading»\n"),
    Sample(.curlyQuotation, .policy, "straight", "section s «“Heading”»\n"),
    Sample(.openQuotation, .policy, "close it", "section s «\"Heading»\n"),
    Sample(.emptyText, .rule, "say it", "force required \"must\"\nduty must «\"\"»\n"),
    Sample(.emptyText, .section, "what the clause is for", clause.replacing("says It.\n", with: "says It.\n«purpose»\n")),
    Sample(.badNumber, .vocabulary, "a number from 1", "fact f \"F?\"\nearly «first»\nvalue v \"V\"\n"),
    Sample(.badDate, .card, "2026-09-30", card.replacing("none stated", with: "«2026-02-30»")),
  ]

  static let card = "policy o\n  title x\n  organisation y\n  nation england\n  version 1\n  dated none stated\n  review 2026\n  covers z\n"
    .replacing("policy o\n", with: "policy oakfield\n")
  static let clause = "clause s-1 at paragraph 1 digest 000000000000\nsays It.\nnone aim\n"
}
