/// Takes over what a document now says about a clause: its place and the digest of its words.
///
/// Only the `at … digest …` of the clause's line is rewritten; every other byte of the file stays.
public struct Adoption: Hashable, Sendable {
  /// Why a clause cannot be taken over.
  public enum Refusal: Error, Hashable, Sendable {
    /// The document does not have it any more.
    case gone
    /// The document has it in another section, whose file it should move to.
    case inOtherSection(SectionID?)
    /// The file has no such clause.
    case notInFile
  }

  /// The clause.
  public let clause: ClauseID
  /// Where the document has it; nil where the knowledge's own words for the place stay.
  public let places: [Place]?
  /// The digest of its words.
  public let digest: Digest

  /// Prepares to take over what a match found about a clause.
  ///
  /// - Throws: ``Refusal`` where the document does not have the clause in the section of the knowledge.
  public init(_ clause: Clause, from match: DocumentMatch) throws(Refusal) {
    guard let finding = match.finding(clause.id), let digest = match.digest(of: finding) else { throw .gone }
    guard match.section(of: finding) == clause.section else { throw .inOtherSection(match.section(of: finding)) }
    let staysInPlace = [.same, .untaken].contains(finding.status)
    self.clause = clause.id
    self.digest = digest
    places = staysInPlace ? nil : match.places(of: finding)
  }

  /// The file's new text.
  ///
  /// - Throws: ``Refusal/notInFile``.
  /// - Complexity: O(size of the file).
  public func applied(to text: [UInt8]) throws(Refusal) -> [UInt8] {
    guard let line = ClauseLine(of: clause, in: text) else { throw .notInFile }
    var text = text
    if let places {
      let place = "at \(places.map(\.text).joined(separator: " and "))  digest \(digest)"
      if let old = line.placeAndDigest {
        text.replaceSubrange(old, with: place.utf8)
      } else {
        text.insert(contentsOf: " \(place)".utf8, at: line.end)
      }
    } else if let old = line.digest {
      text.replaceSubrange(old, with: digest.description.utf8)
    } else {
      text.insert(contentsOf: "  digest \(digest)".utf8, at: line.end)
    }
    return text
  }

  /// The files with the digest of every clause filled in that has none yet, and whose place the document has.
  ///
  /// - Returns: the files that change, in the order given.
  /// - Complexity: O(number of such clauses times size of the files).
  public static func fillingDigests(
    of policy: Policy,
    in files: [SourceFile],
    from match: DocumentMatch
  ) -> [SourceFile] {
    let adoptions = zip(policy.clauses, match.findings)
      .filter { $1.status == .untaken }
      .compactMap { clause, _ in try? Adoption(clause, from: match) }
    return files.compactMap { file in
      let new = adoptions.reduce(file.bytes) { text, adoption in (try? adoption.applied(to: text)) ?? text }
      return new == file.bytes ? nil : SourceFile(name: file.name, bytes: new)
    }
  }
}

/// Where the words of a `clause` line stand in the bytes of its file.
private struct ClauseLine {
  /// From `at` to the end of the digest; nil where there is no `at`.
  var placeAndDigest: Range<Int>?
  /// The digest's own digits; nil where there are none.
  var digest: Range<Int>?
  /// The end of the line, lines that continue it included, its line break not.
  var end: Int

  /// - Complexity: O(size of the file).
  init?(of clause: ClauseID, in text: [UInt8]) {
    let start = [UInt8]("clause".utf8)
    let name = [UInt8](clause.text.utf8)
    for line in text.split(separator: UInt8(ascii: "\n")) {
      let words = Self.words(line)
      guard words.count >= 2, words[0].elementsEqual(start), words[1].elementsEqual(name) else { continue }
      self.init(from: line.startIndex, in: text)
      return
    }
    return nil
  }

  private init(from start: Int, in text: [UInt8]) {
    var lines = text[start...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    var words = Self.words(lines.removeFirst())
    while let next = lines.first, let mark = Self.words(next).first, mark.first == UInt8(ascii: "|") {
      words += Self.words(next)
      lines.removeFirst()
    }
    end = words[words.count - 1].endIndex
    let place = words.dropFirst(2).firstIndex { $0.elementsEqual("at".utf8) }
    let mark = words.dropFirst(2).firstIndex { $0.elementsEqual("digest".utf8) }
    if let mark, mark + 1 < words.count { digest = words[mark + 1].indices }
    if let place { placeAndDigest = words[place].startIndex..<max(digest?.upperBound ?? end, words[place].endIndex) }
  }

  private static func words(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
  }
}
