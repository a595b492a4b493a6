extension Escaping {
  /// A text for Graphviz, in a label between double quotes; lines are centred.
  ///
  /// A backslash is doubled, so that `\N` and its like are not replaced by the node's name, and `&` is written as an
  /// entity, because Graphviz reads entities in labels.
  public static func dot(_ text: String) -> String {
    replacing(text) { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "\"": "\\\""
      case "&": "&amp;"
      case "\n": "\\n"
      case "\r": ""
      case "\t": " "
      default: nil
      }
    }
  }
}
