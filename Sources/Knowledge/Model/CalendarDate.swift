/// A date as policies print it: a year, a month of a year, or a day.
public struct CalendarDate: Hashable, Sendable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month from 1 to 12; nil where only the year is known.
  public let month: Int?
  /// The day from 1 to 31; nil where only the month is known.
  public let day: Int?

  /// Reads `2026`, `2026-09` or `2026-09-30`; nil for anything else, impossible days included.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (48...57).contains($0) } ? Int($0) : nil }
    guard numbers.count == parts.count, (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    self.init(year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// Makes a date; nil where there is no such month or day.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day { guard (1...Self.days(in: month, of: year)).contains(day) else { return nil } }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Tells whether the whole year, month or day lies before `today`.
  public func isPast(on today: CalendarDate) -> Bool {
    let now = (today.year, today.month ?? 12, today.day ?? 31)
    return (year, month ?? 12, day ?? month.map { Self.days(in: $0, of: year) } ?? 31) < now
  }

  /// The date as people write it: `September 2026`, `30 September 2026`.
  public var inWords: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    guard let month else { return "\(year)" }
    return (day.map { "\($0) " } ?? "") + "\(names[month - 1]) \(year)"
  }

  /// The date as files write it: `2026-09`.
  public var description: String {
    func padded(_ number: Int, to width: Int) -> String {
      let digits = "\(number)"
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return padded(year, to: 4) + (month.map { "-" + padded($0, to: 2) } ?? "")
      + (day.map { "-" + padded($0, to: 2) } ?? "")
  }
}
