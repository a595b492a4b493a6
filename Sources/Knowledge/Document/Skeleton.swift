/// The files of a new policy, made from its published document: sections, clauses, places and digests.
///
/// A skeleton holds no words of the document but the first words of its headings. It says `TODO` for what an author has yet to
/// write, so that a check refuses it until that is done.
public struct Skeleton: Hashable, Sendable {
  /// The files: the card, then one for each section, named with the policy's folder.
  public let files: [SourceFile]
  /// How many clauses they hold; more than ``Limits/clauses`` cannot be loaded.
  public let clauses: Int

  /// Makes the skeleton of a policy.
  ///
  /// - Parameters:
  ///   - document: the published document.
  ///   - policy: the new policy's id.
  /// - Complexity: O(size of the document).
  public init(of document: Document, policy: PolicyID) {
    let outline = Outline(document, headings: HeadingGuess(blocks: document.blocks).headings())
    var names = SectionNames()
    var files = [Self.card(policy)]
    var clauses = 0
    for (index, part) in outline.parts.enumerated() where part.heading != nil || !part.entries.isEmpty {
      let heading = part.heading.map { HeadingWords(document.blocks[$0]) }
      let id = names.name(for: heading?.words ?? [], isFront: heading == nil)
      let number = (index < 10 ? "0" : "") + String(index)
      let section = SkeletonSection(outline: outline, part: index, document: document, id: id, heading: heading)
      files.append(SourceFile(name: "\(policy)/\(number)-\(id).policy", text: section.text))
      clauses += section.clauses.count
    }
    self.files = files
    self.clauses = clauses
  }

  private static func card(_ policy: PolicyID) -> SourceFile {
    let text = """
      format 1
      # Fill in what the document states; leave `none stated` where it states nothing.
      # Each role that the document names goes below, with `for` and `reach` as printed.
      policy \(policy)
        title         none stated
        organisation  none stated
        nation        england
        version       none stated
        dated         none stated
        review        none stated
        covers        none stated

      """
    return SourceFile(name: "\(policy)/card.policy", text: text)
  }
}

/// A heading's first words as the language quotes them, and its number.
private struct HeadingWords {
  /// The most words of a heading that are repeated.
  private static let most = 6
  var words: [String]
  var number: String
  /// True where the heading goes on after the words.
  var isCut: Bool

  init(_ block: Document.Block) {
    // A quotation mark would end the quotation in the file.
    words = block.text.split { $0 == " " || $0.unicodeScalars.contains("\"") }.map(String.init)
    number = block.label
    if words.count > 2, words[0].lowercased() == "section", words[1].allSatisfy(\.isNumber) {
      number = words[1]
      words.removeFirst(2)
    }
    isCut = words.count > Self.most
    words = Array(words.prefix(Self.most))
  }

  var text: String { words.joined(separator: " ") + (isCut ? " ..." : "") }
}

/// Gives each section a name of one or two words of its heading, no two the same.
private struct SectionNames {
  private var used: Set<String> = []
  /// For each name that was wanted again, the number that it was given last.
  private var last: [String: Int] = [:]

  private static let skipped: Set<String> = DocumentReader.functionWords.union(
    ["what", "how", "who", "when", "where", "why", "social", "media", "policy", "and", "or", "use", "section"]
  )

  mutating func name(for words: [String], isFront: Bool) -> SectionID {
    let plain = words.flatMap { Words.list($0) }.map { $0.filter(\.isASCII) }.filter { !$0.isEmpty }
    let telling = plain.filter { !Self.skipped.contains($0) }
    let chosen = isFront ? ["front"] : (telling.isEmpty ? plain : telling).prefix(2).map(\.self)
    let base = chosen.isEmpty ? "section" : chosen.joined(separator: "-")
    var name = base
    while !used.insert(name).inserted {
      last[base, default: 1] += 1
      name = "\(base)-\(last[base]!)"
    }
    return SectionID(name)
  }
}

/// The text of one section's file.
private struct SkeletonSection {
  let outline: Outline
  let part: Int
  let document: Document
  let id: SectionID
  let heading: HeadingWords?

  var text: String {
    var lines = ["format 1", opening]
    lines += furniture.map { range in
      "furniture paragraph \(range.lowerBound)" + (range.count > 1 ? " to \(range.upperBound)" : "")
    }
    for (number, entry) in clauses.enumerated() {
      let place = outline.places(of: [entry])[0].text
      lines += ["", "clause \(id)-\(number + 1) at \(place)  digest \(outline.digest(of: [entry]))", "  says  TODO"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The sentences that are clauses.
  var clauses: [Int] {
    outline.parts[part].entries.filter { !isFurniture(outline.entries[$0].place.paragraph) }
  }

  private var opening: String {
    let number = heading?.number ?? ""
    return "section \(id) \"\(heading?.text ?? "")\"" + (number.isEmpty ? "" : " number \(number)")
  }

  /// Tables everywhere, and at the front the short lines of a title page.
  private func isFurniture(_ paragraph: Int) -> Bool {
    let paragraphs = outline.parts[part].paragraphs
    guard paragraph > 0, paragraphs[paragraph].count == 1, let first = paragraphs[paragraph][0].first
    else { return false }
    let block = document.blocks[outline.entries[first].block]
    guard heading == nil, block.sentences.count == 1 else { return block.isTable }
    let isEnded = block.text.last.map { ".:;?!".contains($0) } ?? false
    return block.isTable || !isEnded
  }

  private var furniture: [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for paragraph in outline.parts[part].paragraphs.indices where isFurniture(paragraph) {
      if let last = ranges.last, last.upperBound + 1 == paragraph {
        ranges[ranges.count - 1] = last.lowerBound...paragraph
      } else {
        ranges.append(paragraph...paragraph)
      }
    }
    return ranges
  }
}
