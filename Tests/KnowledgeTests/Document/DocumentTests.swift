import Testing

@testable import Knowledge

@Suite("A document is taken apart into paragraphs, bullets and sentences")
struct DocumentTests {
  private func document(_ text: String) throws -> Document { try Document([UInt8](text.utf8)) }

  @Test("the invented policy gives its blocks in order")
  func blocks() {
    let blocks = SampleDocument.document.blocks.map { block in
      switch block.kind {
      case .paragraph: "\(block.label)|\(block.text)"
      case .bullet(let depth): "\(String(repeating: "-", count: depth))\(block.label)|\(block.text)"
      }
    }
    #expect(
      blocks == [
        "|Oakfield School: Social Media Policy",
        "|Version Agreed 2.1 May 2025",
        "|Contents",
        "|Staying in touch.....2 Photographs.....3",
        "1|Staying in touch",
        "|Our staff are the school's face. Dr. Ames (see 12. Safe Working) keeps a list, e.g. of class pages. Who else may?",
        "|Staff must:",
        "-|not befriend a pupil online, nor a pupil's brother;",
        "-|tell the office of any request. They should keep a note of it.",
        "-|leave \"secret\" groups that are run by a parent of the school.",
        "|Ask the head.",
        "2|Photographs",
        "2.1|A picture may be posted with the parent's written consent, and then only on the school page.",
        "2.2|Staff should:",
        "-a|crop it;",
        "-b|name nobody.",
        "|Ask the head.",
        "|Never post it from home; questions about this go to the office in Room 4.",
        "|DO",
        "-|smile",
        "-|share good news",
        "|Own time",
        "|What you do at home is your own affair.",
      ]
    )
  }

  @Test(
    "sentences end where a reader would end them",
    arguments: [
      ("One. Two? Three! Four", ["One.", "Two?", "Three!", "Four"]),
      ("Ask first, e.g. the head. Then post.", ["Ask first, e.g. the head.", "Then post."]),
      (
        "Pages (i.e. of a class) and likes, shares, etc. are posts.",
        ["Pages (i.e. of a class) and likes, shares, etc. are posts."]
      ),
      ("Likes, shares, etc. Staff must wait.", ["Likes, shares, etc.", "Staff must wait."]),
      ("Groups, chats etc.) are posts. Yes.", ["Groups, chats etc.) are posts.", "Yes."]),
      ("See page 12. Safe Working. Now.", ["See page 12. Safe Working.", "Now."]),
      ("The Act of 2018. Next.", ["The Act of 2018.", "Next."]),
      ("Ask J. Ames. She knows.", ["Ask J. Ames.", "She knows."]),
      ("It is \"real life\". (This counts.) So.", ["It is \"real life\".", "(This counts.)", "So."]),
      (
        "Go to www.oakfield.example/a.b?c=d now. Then stop.", ["Go to www.oakfield.example/a.b?c=d now.", "Then stop."]
      ),
      ("Do not meet a child. the rest was lost.", ["Do not meet a child.", "the rest was lost."]),
    ]
  )
  func sentences(text: String, expected: [String]) throws {
    #expect(try document(text).blocks.flatMap(\.sentences).map(\.text) == expected)
  }

  @Test(
    "markup and list marks are no words",
    arguments: [
      ("## **Safe** use", "Safe use"), ("<b>Safe</b>\t13<sup>th</sup>", "Safe 13th"), ("\u{B7} safe", "safe"),
      ("\u{2022}\tsafe", "safe"), ("* safe", "safe"), ("iv. safe", "safe"), ("- (b) safe", "safe"), ("3) safe", "safe"),
      ("safe\\-ty \\& care", "safe-ty & care"), ("[bookmark: x1]Safe", "Safe"),
      ("[bookmark: never closed", "[bookmark: never closed"),
      ("\u{201C}safe\u{201D} \u{2018}s\u{2019}", "\"safe\" 's'"), ("caf\u{65}\u{301}", "caf\u{E9}"),
      ("a \u{A0} b", "a b"),
      ("1 < 2 > 0", "1 < 2 > 0"), ("A. Smith", "A. Smith"), ("re\u{AD}tweet", "retweet"),
    ]
  )
  func markup(text: String, expected: String) throws {
    let texts = try document(text).blocks.map(\.text)
    #expect(texts.map { Array($0.unicodeScalars) } == [Array(expected.unicodeScalars)])
  }

  @Test(
    "what a page break parted is put together again",
    arguments: [
      ("Tell the head\n\nor the office.", 1), ("Questions about this go to the\n\nOffice.", 1),
      ("Tell the head, the lead,\n\nThe office and the bursar.", 1), ("- tell a\n\nteacher", 1),
      ("Tell the head.\n\nor the office.", 2), ("You must:\n\nask first", 2), ("Tell the head, and\n\n- the office", 2),
      ("Tell the head\n\n5.1. or the office", 2), ("Staff will\n\n# Next", 2), ("It is for\n\nEverybody", 2),
    ]
  )
  func pageBreaks(text: String, count: Int) throws {
    #expect(try document(text).blocks.count == count)
  }

  @Test("a text without blank lines has a block on each line")
  func linesWithoutBlanks() throws {
    let text = """
      Scope
      This binds all staff of the school.
      It binds volunteers, too.
      You must:
      \u{B7} ask first;
      \u{B7} wait.
      Questions
      Ask the head about anything that is not clear to you, or about the
      rest of it.
      The end
      """
    #expect(try document(text).blocks.count == 9)
  }

  @Test("wrapped lines belong to their paragraph or bullet")
  func wrappedLines() throws {
    let text = "A paragraph that\nRuns over\nthree lines.\n- a bullet that\nruns over\n- another\n\n  of two pages"
    #expect(try document(text).blocks.map(\.text).count == 3)
  }

  @Test("a sentence knows exactly where it stands")
  func spans() throws {
    let document = SampleDocument.document
    for sentence in document.blocks.flatMap(\.sentences) {
      let source = document.source(of: sentence.span)
      let stripped = Markup.stripped(Array(source.replacing("\n", with: " "))).map(\.character)
      #expect(Words.normalised(String(stripped)) == sentence.words, "\(sentence.text)")
    }
    let written = try #require(document.blocks.first { $0.label == "2.1" })
    #expect(written.span == .init(firstLine: 27, firstColumn: 8, lastLine: 28, lastColumn: 20))
  }

  @Test("line ends and a mark at the start make no difference")
  func lineEnds() throws {
    let windows = "\u{FEFF}" + SampleDocument.text.replacing("\n", with: "\r\n")
    #expect(try document(windows).blocks == SampleDocument.document.blocks)
  }

  @Test("a document that is too large or no text is refused with the line")
  func refusals() {
    #expect(throws: DocumentError.tooLarge(bytes: Limits.fileBytes + 1)) {
      try Document(Array(repeating: 10, count: Limits.fileBytes + 1))
    }
    #expect(throws: DocumentError.lineTooLong(line: 2)) {
      try Document([10] + Array(repeating: 97, count: Limits.lineBytes + 1))
    }
    #expect(throws: DocumentError.notText(line: 3)) { try Document([97, 10, 10, 0xFF]) }
    #expect(throws: DocumentError.notText(line: 1)) { try Document([97, 0]) }
  }

  @Test("an empty document has no blocks", arguments: ["", "\n\n", " \t\n", "-\n", "#\n", "**\n"])
  func empty(text: String) throws {
    #expect(try document(text).blocks.isEmpty)
  }
}
