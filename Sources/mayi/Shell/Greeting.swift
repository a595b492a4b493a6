import Guidance
import Knowledge

/// What is said when the shell opens: six lines at most.
enum Greeting {
  /// What mayi is and what it keeps.
  static let opening: [Line] = [
    "mayi: social media guidance for school staff. Nothing you type leaves this computer, and nothing is kept unless you say save. It is not a place to record a concern."
  ]

  /// Which policy answers, and how old it is.
  static func policy(_ policy: Policy, today: CalendarDate) -> [Line] {
    let dated = policy.dated.map { " of \($0.inWords)" } ?? ""
    var text = "\(policy.organisation): \(policy.title)\(dated)."
    if let review = policy.review, review.isPast(on: today) {
      text += " Its review was due in \(review.inWords): ask whether a newer one exists."
    }
    return [Line(text, style: .strong)]
  }

  /// How to begin.
  static let how: [Line] = [
    "Type your question, or press Enter to be asked. help, back, urgent and quit work at any time. Tab lists choices."
  ]
}
