/// The findings of the checks that authors expect.
extension Script {
  /// Reads what follows `expect`: the code of a finding, and the reason.
  ///
  /// Whether the code is that of a finding is for the checks to say: they know them all.
  mutating func expectation() -> Expectation? {
    guard let code = name(of: "a finding") else { return nil }
    var expectation = Expectation(code.text, because: text("the reason why it is as it should be"))
    expectation.source = range(of: code)
    return expectation
  }
}
