/// Cutting an input into the lines that a parser is given.
enum ByteLines {
  /// The lines as text, what is no UTF-8 replaced.
  ///
  /// - Parameter most: the number of lines after which the rest is dropped.
  static func texts(_ bytes: [UInt8], most: Int) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(most).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The files that lines such as `== card` part; what stands before the first is named `policy`.
  static func files(_ bytes: [UInt8]) -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])] = [("policy", [])]
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: "== ".utf8) {
        files.append((String(decoding: line.dropFirst(3).prefix(12), as: UTF8.self), []))
      } else {
        files[files.count - 1].bytes += line + [0x0A]
      }
    }
    return files
  }
}
