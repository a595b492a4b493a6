import Knowledge

/// The advice that a transcript or case expects, by ids.
///
/// Most kinds of lines are checked as a whole: where one `duty` line stands, all duties must be listed; `duty none` says that
/// there is none; where no line of a kind stands, that kind is not checked. Of the clauses beside the answer only those that
/// are named are checked.
public struct Expectation: Hashable, Sendable {
  /// The kinds of lines.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A clause that decides; the first one first.
    case clause
    /// A clause that adds a leave, a condition, a duty or somebody to ask.
    case adds
    /// Whose approval, consent or advice must come first.
    case leave
    /// A point of the checklist.
    case condition
    /// Something to be done.
    case duty
    /// Whom to ask or tell; the first one first.
    case escalate
    /// A clause on the same subject that stands beside the answer.
    case also
    /// A clause of general conduct that stands beside the answer.
    case standing

    /// The kinds that are checked as a whole.
    public static let whole: [Kind] = [.clause, .adds, .leave, .condition, .duty, .escalate]
    /// The kinds of which a file names as many as it likes.
    public static let beside: [Kind] = [.also, .standing]

    /// True where the first one must be the first.
    var isOrdered: Bool { self == .clause || self == .escalate }
  }

  /// One line.
  public struct Line: Hashable, Sendable {
    /// What it expects.
    public var item: Item
    /// The commentary under it, its lines joined by blanks.
    public var prose: String
    /// Its line in the file, from 0; -1 where it was made in code.
    var row: Int

    /// Makes a line.
    public init(_ item: Item, prose: String = "", row: Int = -1) {
      self.item = item
      self.prose = prose
      self.row = row
    }
  }

  /// The verdict; nil where it is not checked.
  public var verdict: Verdict?
  /// The lines, in the file's order.
  public var lines: [Line]
  /// The kinds that are checked as a whole.
  public var stated: Set<Kind>
  /// The verdict's line in the file, from 0; -1 where there is none.
  var verdictRow: Int
  /// The commentary under the verdict.
  public var prose: String

  /// Makes an expectation that checks every kind as a whole.
  public init(verdict: Verdict, lines: [Line] = [], prose: String = "") {
    self.verdict = verdict
    self.lines = lines
    self.prose = prose
    stated = Set(Kind.whole)
    verdictRow = -1
  }

  /// Makes an expectation that checks nothing yet.
  init() {
    verdict = nil
    lines = []
    stated = []
    verdictRow = -1
    prose = ""
  }

  /// The lines of a kind, in their order.
  public func lines(_ kind: Kind) -> [Line] { lines.filter { $0.item.kind == kind } }

  /// True where nothing is checked.
  public var isEmpty: Bool { verdict == nil && stated.isEmpty && lines.isEmpty }
}

extension Expectation {
  /// What one line expects, told apart without prose.
  public enum Item: Hashable, Sendable {
    /// This clause decides.
    case clause(ClauseID)
    /// This clause adds something.
    case adds(ClauseID)
    /// This leave must come first.
    case leave(ExpectedLeave)
    /// The clause puts a point of this strength on the checklist.
    case condition(ClauseID, Strength)
    /// This must be done.
    case duty(ExpectedDuty)
    /// This role is to be asked or told.
    case escalate(ExpectedEscalation)
    /// This clause on the same subject stands beside the answer.
    case also(ClauseID)
    /// This clause of general conduct stands beside the answer.
    case standing(ClauseID)

    /// The kind of line that expects it.
    public var kind: Kind {
      switch self {
      case .clause: .clause
      case .adds: .adds
      case .leave: .leave
      case .condition: .condition
      case .duty: .duty
      case .escalate: .escalate
      case .also: .also
      case .standing: .standing
      }
    }

    /// The clause it names; nil for a role.
    public var clause: ClauseID? {
      switch self {
      case .clause(let id), .adds(let id), .condition(let id, _), .also(let id), .standing(let id): id
      case .leave(let leave): leave.clause
      case .duty(let duty): duty.clause
      case .escalate: nil
      }
    }
  }

  /// A leave: the clause that asks for it, what, and from whom.
  public struct ExpectedLeave: Hashable, Sendable {
    /// Where it stands.
    public enum State: String, Hashable, Sendable {
      /// It was given.
      case given
      /// It was refused.
      case refused
    }

    /// The clause.
    public var clause: ClauseID
    /// What is to be had.
    public var kind: Leave.Kind
    /// From whom.
    public var from: RoleChoice
    /// True where it must be in writing.
    public var isWritten = false
    /// What became of it; nil where it is still to be had.
    public var state: State?

    /// Makes a leave that is still to be had.
    public init(_ clause: ClauseID, _ kind: Leave.Kind, from: RoleChoice) {
      self.clause = clause
      self.kind = kind
      self.from = from
    }
  }

  /// A duty: clause, strength, who, to whom, by when, and when in the order of doing.
  public struct ExpectedDuty: Hashable, Sendable {
    /// The clause.
    public var clause: ClauseID
    /// How strongly it is asked for.
    public var strength: Strength
    /// Who does it.
    public var by: RoleID = .you
    /// To whom; nil where it is done to nobody.
    public var to: RoleChoice?
    /// By when; empty where nothing is said.
    public var within = ""
    /// When it comes in the order of doing.
    public var phase: Duty.Phase
    /// True where it holds only for some answer to a question that the person is not sure of.
    public var isIfSo = false

    /// Makes a duty in the phase that follows from whether there is somebody to tell.
    public init(_ clause: ClauseID, _ strength: Strength, to: RoleChoice? = nil) {
      self.clause = clause
      self.strength = strength
      self.to = to
      phase = Self.usualPhase(to)
    }

    static func usualPhase(_ to: RoleChoice?) -> Duty.Phase { to == nil ? .safe : .tell }
  }

  /// Whom to ask or tell, and on whose word.
  public struct ExpectedEscalation: Hashable, Sendable {
    /// On whose word a role is named.
    public enum Source: String, Hashable, Sendable {
      /// A clause names it for this.
      case policy
      /// The policy names nobody for this, and its general contact stands in.
      case general
      /// Common practice.
      case practice
    }

    /// The role.
    public var role: RoleID
    /// On whose word.
    public var source: Source

    /// Makes an escalation.
    public init(_ role: RoleID, _ source: Source = .policy) {
      self.role = role
      self.source = source
    }
  }
}

extension Expectation.Item: CustomStringConvertible {
  /// The line as the format writes it, key word included.
  public var description: String { "\(kind.rawValue) \(body)" }

  /// The line without its key word.
  public var body: String {
    switch self {
    case .clause(let id), .adds(let id), .also(let id), .standing(let id): return id.text
    case .condition(let id, let strength): return "\(id) \(strength.rawValue)"
    case .leave(let leave):
      let form = leave.isWritten ? " written" : ""
      return "\(leave.clause) \(leave.kind.rawValue) from \(leave.from.words)\(form)"
        + (leave.state.map { " \($0.rawValue)" } ?? "")
    case .duty(let duty): return Self.body(of: duty)
    case .escalate(let role): return role.role.text + (role.source == .policy ? "" : " \(role.source.rawValue)")
    }
  }

  private static func body(of duty: Expectation.ExpectedDuty) -> String {
    var text = "\(duty.clause) \(duty.strength.rawValue)"
    if duty.by != .you { text += " by \(duty.by)" }
    if let to = duty.to { text += " to \(to.words)" }
    if !duty.within.isEmpty { text += " within \"\(duty.within)\"" }
    if duty.phase != Expectation.ExpectedDuty.usualPhase(duty.to) { text += " phase \(duty.phase.rawValue)" }
    return text + (duty.isIfSo ? " if-so" : "")
  }
}

extension RoleChoice {
  /// The roles as the format writes them: `headteacher or deputy-head`.
  var words: String { roles.map(\.text).joined(separator: all ? " and " : " or ") }
}
