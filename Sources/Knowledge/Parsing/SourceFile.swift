/// A file of the knowledge: its name as shown to people, and its bytes.
///
/// Reading files is the caller's business, so tests build knowledge without any.
public struct SourceFile: Hashable, Sendable {
  /// The name that diagnostics show, as a path: `knowledge/oakfield/04-photos.policy`.
  public var name: String
  /// What the file holds, unchecked.
  public var bytes: [UInt8]

  /// Makes a file of bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Makes a file of text.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
