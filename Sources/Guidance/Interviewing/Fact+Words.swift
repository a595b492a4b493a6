import Decisions
import Knowledge

extension Fact {
  /// The fact's name in a prompt: its id with blanks for hyphens.
  public var name: String { id.text.split(separator: "-").joined(separator: " ") }

  /// An answer in words: the labels of its values.
  public func words(for answer: Answer) -> String {
    switch answer {
    case .notSure: "not sure"
    case .values(let values) where values.isEmpty: noneLabel ?? "none of these"
    case .values(let values): values.compactMap { value($0)?.label }.joined(separator: " + ")
    }
  }
}
