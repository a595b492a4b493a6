import Platform

/// The files that failed in the last replay, kept to be replayed again.
struct LastFailures {
  private let house: House

  init(_ house: House) { self.house = house }

  private var path: String? { house.folders.map { "\($0.state)/failed" } }

  /// The files, in their order; none where nothing is kept.
  func files() -> [String] {
    guard let path, let text = try? house.files.readText(path) else { return [] }
    return text.split(separator: "\n").map(String.init)
  }

  /// Keeps the list. A machine without a place for it only lacks `--failed`, so nothing is said where that does not work.
  ///
  /// Where it is kept already, nothing is written, because that would wait for the disk.
  func keep(_ files: [String]) {
    guard let folders = house.folders, let path, files != self.files() else { return }
    try? house.files.makeFolder(folders.state)
    try? house.files.write(files.map { $0 + "\n" }.joined(), to: path, permissions: .ownerOnly)
  }
}
