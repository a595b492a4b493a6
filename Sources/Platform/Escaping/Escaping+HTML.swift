extension Escaping {
  /// A text for HTML, in an element or in an attribute between either quotes; not for scripts, styles or addresses.
  public static func html(_ text: String) -> String {
    replacing(text) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      case "`": "&#96;"
      case "\r": "&#13;"
      default: nil
      }
    }
  }
}
