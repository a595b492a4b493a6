/// A number of situations, exact however large.
public struct LargeCount: Hashable, Sendable, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
  private static let base: UInt64 = 1_000_000_000

  /// The digits in groups of nine, the lowest first; no group for zero.
  private var groups: [UInt64] = []

  /// Makes a count; nothing below zero.
  public init(_ number: Int) {
    precondition(number >= 0, "a count is never below zero")
    var rest = UInt64(number)
    while rest > 0 {
      groups.append(rest % Self.base)
      rest /= Self.base
    }
  }

  /// Makes a count of a literal.
  public init(integerLiteral value: Int) { self.init(value) }

  /// The sum of two counts.
  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum += right
    return sum
  }

  /// Adds a count.
  public static func += (left: inout Self, right: Self) {
    var carry: UInt64 = 0
    for index in 0..<max(left.groups.count, right.groups.count) {
      if index == left.groups.count { left.groups.append(0) }
      let sum = left.groups[index] + (index < right.groups.count ? right.groups[index] : 0) + carry
      left.groups[index] = sum % base
      carry = sum / base
    }
    if carry > 0 { left.groups.append(carry) }
  }

  /// The count so many times over.
  ///
  /// - Parameter factor: from 0 to a thousand million.
  public func multiplied(by factor: Int) -> Self {
    guard factor != 1 else { return self }
    guard factor > 0 else { return 0 }
    var product = self
    var carry: UInt64 = 0
    for index in product.groups.indices {
      let part = product.groups[index] * UInt64(factor) + carry
      product.groups[index] = part % Self.base
      carry = part / Self.base
    }
    while carry > 0 {
      product.groups.append(carry % Self.base)
      carry /= Self.base
    }
    return product
  }

  /// Orders counts by size.
  public static func < (left: Self, right: Self) -> Bool {
    if left.groups.count != right.groups.count { return left.groups.count < right.groups.count }
    return left.groups.reversed().lexicographicallyPrecedes(right.groups.reversed())
  }

  /// The number as a floating-point value, rounded; infinite where it is too large for one.
  public var approximate: Double { groups.reversed().reduce(0) { $0 * Double(Self.base) + Double($1) } }

  /// All digits: `1209600`.
  public var digits: String {
    var digits = ""
    for (index, group) in groups.reversed().enumerated() {
      let text = String(group)
      digits += index == 0 ? text : String(repeating: "0", count: 9 - text.utf8.count) + text
    }
    return digits.isEmpty ? "0" : digits
  }

  /// All digits, in groups of three: `1,209,600`.
  public var description: String {
    let digits = digits
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }
}

extension LargeCount: Encodable {
  /// Writes the digits as a text, because a count can be larger than the numbers that programs read.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}
