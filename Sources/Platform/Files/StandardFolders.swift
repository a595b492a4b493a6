/// The folders in which a program keeps its things for one person, by the XDG Base Directory Specification.
public struct StandardFolders: Hashable, Sendable {
  /// What the person chose.
  public var configuration: String
  /// What can be lost without harm, such as a remembered place.
  public var state: String
  /// What belongs to the person, such as attached documents.
  public var data: String

  /// Works out the folders; `nil` where the environment names no home.
  ///
  /// - Parameters:
  ///   - name: The program's own folder in each of them.
  ///   - environment: The variables of the process; a value that is no absolute path counts as unset.
  public init?(name: String, environment: [String: String]) {
    func absolute(_ variable: String) -> String? {
      environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let home = absolute("HOME")
    func folder(_ variable: String, _ usual: String) -> String? {
      (absolute(variable) ?? home.map { "\($0)/\(usual)" }).map { "\($0)/\(name)" }
    }
    guard
      let configuration = folder("XDG_CONFIG_HOME", ".config"),
      let state = folder("XDG_STATE_HOME", ".local/state"),
      let data = folder("XDG_DATA_HOME", ".local/share")
    else { return nil }
    self.configuration = configuration
    self.state = state
    self.data = data
  }
}
