import Knowledge
import Testing

@testable import Checks

/// A kind of fault, and how it is planted into a copy of any policy.
struct Planting: Sendable, CustomTestStringConvertible {
  /// What a check has to find.
  struct Expected {
    /// What the finding is about.
    var subject: Finding.Subject = .rule("planted")
    /// Words of its message.
    var words = ""
    /// Where it stands.
    var source = Copy.place
    /// The other place; nil where any will do.
    var other: SourceRange?
  }

  /// The finding that the fault should lead to.
  let code: Finding.Code
  /// What is wrong, in a few words.
  let fault: String
  /// Plants it.
  let plant: @Sendable (inout Copy) throws -> Expected

  var testDescription: String { "\(code.rawValue): \(fault)" }

  init(_ code: Finding.Code, _ fault: String, plant: @escaping @Sendable (inout Copy) throws -> Expected) {
    self.code = code
    self.fault = fault
    self.plant = plant
  }

  /// True where the finding is one of words alone, and hangs on no situation.
  var isOfWriting: Bool {
    code != .sharedWord
      && (code == .idleExpectation || Checker.ofWriting.contains { type(of: $0).codes.contains(code) })
  }

  /// All plantings.
  static let all = reaching + deciding + meeting + asking + naming + writing

  /// The seed of a planting in a policy.
  static func seed(_ planting: Planting, _ policy: String) -> Int {
    let number = all.firstIndex { $0.testDescription == planting.testDescription } ?? 0
    return number * 100 + (Shipped.policies.firstIndex(of: policy) ?? 0)
  }
}
