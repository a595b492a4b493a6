import Guidance
import Knowledge

/// What is said when the shell opens: six lines at most.
enum Greeting {
  /// What mayi is and what it keeps.
  static let opening: [Line] = [
    "mayi: social media guidance for school staff. Nothing leaves this computer, and nothing is kept unless you say so. It is no place to record a concern."
  ]

  /// Which policy answers, and how old it is.
  static func policy(_ policy: Policy, today: CalendarDate) -> [Line] {
    let dated = policy.dated.map { " of \($0.inWords)" } ?? ""
    var text = "\(policy.organisation): \(policy.title)\(dated)."
    if let review = policy.review, review.isPast(on: today) {
      text += " Its review was due in \(review.inWords)."
    }
    return [Line(text, style: .strong)]
  }

  /// How to begin.
  ///
  /// - Parameter hasEditor: true where keys such as Tab do something.
  static func how(hasEditor: Bool) -> [Line] {
    let tab = hasEditor ? " Tab lists choices." : ""
    return [Line("Type your question, or press Enter to be asked.\(tab) At any time: help, back, urgent, quit.")]
  }
}
