import Knowledge

/// A sheet to print and sign: who was there, who has read and understood the policy and could talk about it.
public struct AttendanceSheet: Sendable {
  private let policy: Policy
  private let title: String
  private let date: CalendarDate
  private let places: Int

  /// Makes a sheet.
  ///
  /// - Parameter places: how many people can sign, from 1.
  public init(_ policy: Policy, title: String, date: CalendarDate, places: Int) {
    self.policy = policy
    self.title = title
    self.date = date
    self.places = max(1, places)
  }

  /// The sheet as plain text, 78 columns at most.
  public var text: String {
    let edition = policy.edition.isEmpty ? "" : ", \(policy.edition)"
    var lines = [
      title, "\(policy.organisation): \(policy.title)\(edition)", "Date: \(date.inWords)    Trainer: " + blanks(30), "",
      "By signing I say: I have read the policy. I understand it. I had the chance to",
      "talk about it and to ask questions. Tick each, then sign.", "",
      "No  Name                          Read  Understood  Discussed  Signature", "",
    ]
    for number in 1...places {
      let label = number < 10 ? " \(number)" : "\(number)"
      lines += ["\(label)  \(blanks(28))  [ ]      [ ]        [ ]      \(blanks(16))", ""]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func blanks(_ count: Int) -> String { String(repeating: "_", count: count) }
}
