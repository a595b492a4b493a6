import Decisions
import Knowledge

/// What another advice asks for besides or no longer: things to do, people to ask or tell.
struct AdviceChange {
  /// The most that is listed of each kind.
  private static let longestList = 4

  private let old: AdviceText
  private let new: AdviceText

  /// Compares two advices.
  init(from old: AdviceText, to new: AdviceText) {
    self.old = old
    self.new = new
  }

  /// The lines that say it; none where both ask for the same.
  var lines: [Line] {
    Self.list("Added", new.tasks.without(old.tasks)) + Self.list("Falls away", old.tasks.without(new.tasks))
      + Self.people("Also to ask or tell", new.people.without(old.people))
      + Self.people("No longer to ask or tell", old.people.without(new.people))
  }

  private static func list(_ head: String, _ tasks: [String]) -> [Line] {
    let lines = tasks.prefix(longestList).map { Line("\(head): \($0)", indent: 2, hang: 2) }
    let more = tasks.count - longestList
    return more > 0 ? lines + [Line("\(head): \(more) more.", style: .faint, indent: 2)] : lines
  }

  private static func people(_ head: String, _ people: [String]) -> [Line] {
    people.isEmpty ? [] : [Line("\(head): \(people.joined(separator: ", ")).", indent: 2, hang: 2)]
  }
}

extension [String] {
  /// The texts that the others do not have, each once.
  fileprivate func without(_ others: [String]) -> [String] { uniqued().filter { !others.contains($0) } }
}
