/// A name that an author gave to something and that never changes: `photos-3`, `headteacher`.
///
/// The phantom type keeps the name of a fact from being used where the name of a clause is meant.
public struct Identifier<Kind>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The name as written: lower-case words joined by hyphens.
  public let text: String

  /// Makes an identifier of `text`, which is not checked: see ``isWellFormed(_:)``.
  public init(_ text: String) { self.text = text }

  /// Makes an identifier of a literal.
  public init(stringLiteral value: String) { text = value }

  /// The name as written.
  public var description: String { text }

  /// Orders identifiers by their text.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  /// Tells whether `text` is a name: ASCII lower-case letters, digits and single hyphens, starting and ending with a letter or digit.
  ///
  /// The empty text is not a name.
  public static func isWellFormed(_ text: some StringProtocol) -> Bool {
    var previous = UInt8(ascii: "-")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "-")
  }
}

/// The name of a fact.
public typealias FactID = Identifier<Fact>
/// The name of a value of a fact.
public typealias ValueID = Identifier<Value>
/// The name of an office: headteacher, safeguarding lead.
public typealias RoleID = Identifier<Role>
/// The name of a policy: that of its folder.
public typealias PolicyID = Identifier<Policy>
/// The name of a section of a policy.
public typealias SectionID = Identifier<Section>
/// The name of a clause.
public typealias ClauseID = Identifier<Clause>
/// The name of a rule.
public typealias RuleID = Identifier<Rule>
