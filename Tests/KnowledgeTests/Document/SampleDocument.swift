@testable import Knowledge

/// An invented policy with all that makes real ones hard to read: a table, contents, a page break, numbered items, nested lists,
/// a repeated sentence, curly quotes and what converters leave behind.
enum SampleDocument {
  static let text = """
    # Oakfield School: Social Media Policy

    **Version**\t**Agreed**
    2.1\tMay 2025

    Contents
    Staying in touch.....2
    Photographs.....3

    ## 1. Staying in touch

    [bookmark: _Toc12]Our staff are the school\u{2019}s face. Dr. Ames (see 12. Safe Working) keeps a list, e.g. of class pages. Who else may?

    Staff must:

    - not befriend a pupil online, nor a pupil\u{2019}s brother;
    - tell the office of any request. They should
      keep a note of it.
    - leave \u{201C}secret\u{201D} groups that are run by a

    parent of the school.

    Ask the head.

    ## 2. Photographs

    - 2.1. A picture may be posted with the parent\\'s <b>written</b> consent, and then only
     on the school page.
    - 2.2. Staff should:
     a) crop it;
     b) name nobody.

    Ask the head.

    Never post it from home; questions about this go to the

    office in Room 4.

    - DO
      - smile
      - share good news

    Own time

    What you do at home is your own affair.
    """

  static var document: Document { try! Document([UInt8](text.utf8)) }

  /// The knowledge of that document: one clause for each sentence, digests taken from the text itself.
  static var policy: Policy { policy(of: text) }

  static func document(replacing old: String, with new: String) -> Document {
    precondition(text.contains(old), "a test changes what the sample says")
    return try! Document([UInt8](replace(old, new, in: text).utf8))
  }

  static func replace(_ old: String, _ new: String, in text: String) -> String {
    guard let range = text.ranges(of: old).first else { return text }
    return text.replacingCharacters(in: range, with: new)
  }

  private static func policy(of text: String) -> Policy {
    var policy = Policy(id: "oakfield")
    var front = Section(id: "front", heading: "")
    front.furniture = [1...4]
    policy.sections = [front, section("touch", "Staying in touch", "1"), section("photos", "PHOTOGRAPHS", "2")]
    policy.sections.append(section("own", "Own time", ""))
    let match = DocumentMatch(document, against: policy)
    for index in match.new {
      let entry = match.outline.entries[index]
      guard let section = match.sections[entry.part],
        let place = policy.sections.firstIndex(where: { $0.id == section.id })
      else { continue }
      let number = policy.sections[place].clauses.count + 1
      policy.sections[place].clauses.append(
        Clause(
          id: ClauseID("\(section.id)-\(number)"),
          section: section.id,
          places: match.outline.places(of: [index]),
          digest: match.outline.digest(of: [index]).description
        )
      )
    }
    return policy
  }

  private static func section(_ id: SectionID, _ heading: String, _ number: String) -> Section {
    var section = Section(id: id, heading: heading)
    section.number = number
    return section
  }
}

extension String {
  /// The text with a stretch replaced; the standard library has it only for ranges of a mutable text.
  fileprivate func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
