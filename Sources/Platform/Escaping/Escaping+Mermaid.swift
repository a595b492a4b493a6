extension Escaping {
  /// A text for Mermaid, in a label between double quotes.
  ///
  /// What Mermaid or its Markdown reads as a mark is written as an entity with a number sign, such as `#34;`.
  public static func mermaid(_ text: String) -> String {
    replacing(text) { scalar in
      switch scalar {
      case "\n": "<br/>"
      case "\r": ""
      case "\t": " "
      case _ where marks.contains(scalar): "#\(scalar.value);"
      default: nil
      }
    }
  }

  private static let marks: Set<Unicode.Scalar> = [
    "\"", "#", "&", "'", "(", ")", "*", ";", "<", ">", "[", "\\", "]", "_", "`", "{", "|", "}", "~", "%",
  ]
}
