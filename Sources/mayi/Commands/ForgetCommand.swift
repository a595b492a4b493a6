import ArgumentParser
import Guidance
import Platform

/// Removes what is kept on this machine.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Remove what is kept on this computer, and say what that was."
  )

  @OptionGroup var common: CommonOptions

  func run() throws {
    let house = try common.house()
    guard let folders = house.folders else { return try house.show(["There is no home folder, so nothing is kept."]) }
    var removed: [String] = []
    for folder in [folders.configuration, folders.state, folders.data, "\(folders.data)/documents"] {
      for name in (try? house.files.names(in: folder, hidden: true)) ?? [] {
        let path = "\(folder)/\(name)"
        // Somebody wrote the contacts by hand, and would miss them.
        guard house.files.status(of: path)?.kind == .regular, path != house.contactsPath else { continue }
        try house.files.remove(path)
        removed.append(path)
      }
    }
    if removed.isEmpty {
      try house.show(["Nothing was kept on this computer."])
    } else {
      try house.show(["Removed:"] + removed.map { Line($0, indent: 2) })
      try house.show([
        "mayi keeps a remembered school, attached documents, places in training and the list of failed replays; nothing of these is left. Transcripts and sheets that you saved are where you saved them."
      ])
    }
    if let contacts = house.contactsPath, house.files.status(of: contacts) != nil {
      try house.show([Line("The school's contacts, which somebody wrote, stay in \(contacts).")])
    }
  }
}
