import CLibEdit

/// What the process was given by whoever started it.
public enum ProcessEnvironment {
  /// The variables and their values; of a variable given twice, the first.
  ///
  /// - Complexity: O(n) in the size of the environment, on each call.
  public static func variables() -> [String: String] {
    var variables: [String: String] = [:]
    guard var entry = cle_environment() else { return [:] }
    while let text = entry.pointee {
      let pair = String(cString: text)
      if let sign = pair.firstIndex(of: "="), sign > pair.startIndex {
        let name = String(pair[..<sign])
        if variables[name] == nil { variables[name] = String(pair[pair.index(after: sign)...]) }
      }
      entry += 1
    }
    return variables
  }
}
