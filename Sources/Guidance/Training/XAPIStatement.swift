import Knowledge

/// A prediction as a statement of the Experience API, version 1.0.3.
///
/// The form is that of "Experience API, Part Two: Experience API Data" (Advanced Distributed Learning Initiative, 1.0.3): an agent
/// with an account, the verb *answered*, or *attempted* where it was passed over, an interaction activity of the kind *choice*.
/// Its id is made of the row, so that a file that is sent twice gives each statement once. A provider sets no version.
public struct XAPIStatement: Encodable, Hashable, Sendable {
  struct Account: Encodable, Hashable, Sendable { var homePage, name: String }
  struct Actor: Encodable, Hashable, Sendable {
    var objectType = "Agent"
    var account: Account
  }
  struct Verb: Encodable, Hashable, Sendable {
    let id: String
    let display: [String: String]

    init(_ word: String) {
      id = "http://adlnet.gov/expapi/verbs/\(word)"
      display = ["en-GB": word]
    }
  }
  struct Component: Encodable, Hashable, Sendable {
    var id: String
    var description: [String: String]
  }
  struct Definition: Encodable, Hashable, Sendable {
    var type = "http://adlnet.gov/expapi/activities/cmi.interaction"
    var name, description: [String: String]
    var interactionType = "choice"
    /// Each of them is right; nil where nothing is scored.
    var correctResponsesPattern: [String]?
    var choices: [Component]
  }
  struct Object: Encodable, Hashable, Sendable {
    var objectType = "Activity"
    var id: String
    var definition: Definition
  }
  struct Result: Encodable, Hashable, Sendable {
    var success: Bool?
    var completion: Bool
    var response: String?
  }
  struct Context: Encodable, Hashable, Sendable {
    var registration: String
    var revision: String?
    var platform = "mayi"
    var language = "en-GB"
  }

  let id: String
  let actor: Actor
  let verb: Verb
  let object: Object
  let result: Result
  let context: Context
  let timestamp: String

  /// The address under which activities and accounts are named; nothing need answer there.
  public static let home = "https://mayi.example"

  /// Makes the statement of a row; nil for hands in a room, which are nobody's statement.
  ///
  /// - Parameter exercise: The scenario of the row, for the names of its choices.
  public init?(_ row: ResultRow, of exercise: Exercise) {
    guard row.people == 1 else { return nil }
    let question = exercise.question(row.item)
    id = Self.uuid("\(row.line)")
    actor = Actor(account: Account(homePage: Self.home, name: row.learner))
    verb = Verb(row.mark == .skipped ? "attempted" : "answered")
    object = Object(
      id: "\(Self.home)/\(row.policy)/\(row.scenario)/\(row.item.rawValue)",
      definition: Definition(
        name: ["en-GB": "\(exercise.scenario.title): \(row.item.rawValue)"],
        description: ["en-GB": (exercise.scenario.story + [question.text]).joined(separator: " ")],
        correctResponsesPattern: question.isScored ? row.expected : nil,
        choices: question.choices.map { Component(id: $0.id, description: ["en-GB": $0.label]) }
      )
    )
    let isScored = row.mark != .discussed && row.mark != .skipped
    result = Result(
      success: isScored ? row.mark == .right : nil,
      completion: row.mark != .skipped,
      response: row.predicted.isEmpty ? nil : row.predicted
    )
    context = Context(
      registration: Self.uuid("\(row.learner) \(row.attempt)"),
      revision: row.version.isEmpty ? nil : row.version
    )
    timestamp = row.finished
  }

  /// A UUID made of a name, in the form of version 5 (RFC 9562).
  ///
  /// Two runs of FNV-1a with different beginnings, each stirred by the finisher of SplitMix64; it tells rows apart, and keeps no secret.
  static func uuid(_ name: String) -> String {
    let digits = Array([0xcbf2_9ce4_8422_2325, 0x9e37_79b9_7f4a_7c15].map { hex(hash(name, from: $0)) }.joined())
    let variant = ["8", "9", "a", "b"][Int(String(digits[16]), radix: 16)! % 4]
    let groups = [digits[0..<8], digits[8..<12], digits[13..<16], digits[17..<20], digits[20..<32]].map { String($0) }
    return "\(groups[0])-\(groups[1])-5\(groups[2])-\(variant)\(groups[3])-\(groups[4])"
  }

  private static func hash(_ name: String, from start: UInt64) -> UInt64 {
    var bits = name.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
    return bits ^ bits >> 31
  }

  private static func hex(_ bits: UInt64) -> String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
