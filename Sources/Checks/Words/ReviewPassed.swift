import Knowledge

/// Finds review dates that have passed.
struct ReviewPassed: Check {
  static let codes: [Finding.Code] = [.reviewPassed]

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] { Self.findings(in: subject) }

  static func findings(in subject: CheckSubject) -> [Finding] {
    let policy = subject.knowledge.policy
    var dates = [(policy.review, "the review of this policy", policy.source)]
    dates += subject.knowledge.practices.map { ($0.review, "the review of the practice `\($0.id)`", $0.source) }
    return dates.compactMap { date, what, source in
      guard let date, date.isPast(on: subject.today) else { return nil }
      let message = "\(what) was due in \(date.inWords); ask for the new version, and hold it against the knowledge"
      return Finding(.reviewPassed, .note, about: [.policy], at: source, message)
    }
  }
}
