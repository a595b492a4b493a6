import Guidance
import Platform

/// Sets the lines of a reply as safe text.
enum Presenter {
  /// The safe form of a line.
  static func text(_ line: Line) -> SafeText {
    SafeText(String(repeating: " ", count: line.indent)) + SafeText(line.text, style: style(line.style))
  }

  private static func style(_ style: Line.Style) -> Style {
    switch style {
    case .plain: .plain
    case .strong: .strong
    case .good: .good
    case .bad, .caution: .bad
    case .faint: .faint
    }
  }
}

extension House {
  /// Shows lines, wrapped to the window; wide apart for a room.
  func show(_ lines: [Line]) throws {
    for line in isPresented ? lines.spaced : lines { try output.print(Presenter.text(line), hanging: line.hang) }
  }
}
