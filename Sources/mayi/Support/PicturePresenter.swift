import Pictures
import Platform

extension House {
  /// Shows the lines of a picture, wrapped to the window; what is set in too far for it starts further left.
  func show(_ lines: [PictureLine], unless isQuiet: Bool = false) throws {
    guard !isQuiet else { return }
    let deepest = output.columns / 2
    for line in lines {
      let indent = min(line.indent, deepest)
      let words = SafeText(line.text, style: line.isHeading ? .strong : .plain)
      let text = SafeText(String(repeating: " ", count: indent)) + words
      try output.print(text, hanging: line.hang)
    }
  }
}
