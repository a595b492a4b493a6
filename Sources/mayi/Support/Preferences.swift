import Knowledge
import Platform

/// What a person chose to have remembered: the school, and nothing else.
struct Preferences {
  private let house: House

  init(_ house: House) { self.house = house }

  private var path: String? { house.folders.map { "\($0.configuration)/school" } }

  /// The school that is remembered; nil where none is, or what was kept is no policy here.
  var school: PolicyID? {
    guard let path, let text = try? house.files.readText(path, limit: 256) else { return nil }
    let name = text.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    guard PolicyID.isWellFormed(name), house.knowledgeFolder.holds(PolicyID(name)) else { return nil }
    return PolicyID(name)
  }

  /// Remembers a school.
  func remember(_ id: PolicyID) throws {
    guard let folders = house.folders, let path else {
      throw Failure(.cannotWrite, "there is no home folder to remember the school in")
    }
    try house.files.makeFolder(folders.configuration)
    try house.files.write("\(id)\n", to: path, permissions: .ownerOnly)
  }
}
