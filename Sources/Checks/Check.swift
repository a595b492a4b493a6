/// One kind of question that is put to the knowledge as a whole.
public protocol Check: Sendable {
  /// The kinds of finding that the check can report.
  static var codes: [Finding.Code] { get }

  /// Everything that the check finds, in any order.
  ///
  /// - Parameter atlas: The subject's, for the zones that the check makes. Where it is exhausted afterwards, what was found
  ///   means nothing.
  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding]
}
