import Decisions
import Guidance
import Knowledge
import Platform

/// The school's own document, kept beside the tool so that advice can quote it.
struct AttachedDocument {
  private let house: House
  private let policy: PolicyID

  init(_ policy: PolicyID, in house: House) {
    self.house = house
    self.policy = policy
  }

  /// Where it is kept; nil where the environment names no home.
  var path: String? { house.folders.map { "\($0.data)/documents/\(policy).txt" } }

  /// Where it lies; nil where nothing is attached.
  var existingPath: String? { path.flatMap { house.files.status(of: $0) == nil ? nil : $0 } }

  /// The document; nil where nothing is attached, or where it cannot be read.
  var document: Document? {
    guard let path, let bytes = try? house.files.read(path) else { return nil }
    return try? Document(bytes)
  }

  /// The exact words of every clause; empty where nothing is attached, or where it is another document.
  func quotations(for knowledge: KnowledgeBase) -> [ClauseID: AdviceText.Quotation] {
    guard let document else { return [:] }
    let match = DocumentMatch(document, against: knowledge.policy)
    guard !match.isOtherDocument else { return [:] }
    var quotations: [ClauseID: AdviceText.Quotation] = [:]
    for finding in match.findings {
      guard let span = match.span(of: finding) else { continue }
      quotations[finding.clause] = .init(
        words: match.words(of: finding),
        lines: span.firstLine...span.lastLine,
        isChanged: !finding.status.keepsWords
      )
    }
    return quotations
  }

  /// Keeps a document.
  func keep(_ bytes: [UInt8]) throws {
    guard let folders = house.folders, let path else {
      throw Failure(.cannotWrite, "there is no home folder to keep the document in")
    }
    for folder in [folders.data, "\(folders.data)/documents"] { try house.files.makeFolder(folder) }
    try house.files.write(bytes, to: path, permissions: .ownerOnly)
  }
}
