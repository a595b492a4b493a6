/// A school's policy: its card, its roles and what it says, section by section.
public struct Policy: Hashable, Sendable, Identifiable {
  /// The parts of the United Kingdom, whose practice differs.
  public enum Nation: String, Hashable, Sendable, CaseIterable {
    /// England.
    case england
    /// Wales.
    case wales
    /// Scotland.
    case scotland
    /// Northern Ireland.
    case northernIreland = "northern-ireland"
  }

  /// A role that the policy names for a purpose, and the clause where it does.
  public struct Naming: Hashable, Sendable {
    /// The role.
    public var role: RoleID
    /// The clause that names it; nil where the author gave none.
    public var clause: ClauseID?

    /// Makes a naming.
    public init(_ role: RoleID, clause: ClauseID?) {
      self.role = role
      self.clause = clause
    }
  }

  /// The policy's name: that of its folder.
  public let id: PolicyID
  /// Its title.
  public var title = ""
  /// Whose it is.
  public var organisation = ""
  /// Where it holds.
  public var nation: Nation = .england
  /// Its version as printed; empty where none is stated.
  public var version = ""
  /// Its date; nil where none is stated.
  public var dated: CalendarDate?
  /// When its review is due; nil where nothing is stated.
  public var review: CalendarDate?
  /// Whom it binds.
  public var covers = ""
  /// Whom it names for questions in general.
  public var general: Naming?
  /// Whom it names for a child at risk; nil where it names nobody.
  public var lead: Naming?
  /// The roles it names, in the card's order.
  public var roles: [RoleDetail] = []
  /// Its sections, in the document's order.
  public var sections: [Section] = []
  /// What the school has settled.
  public var rulings: [Ruling] = []
  /// What rules lift in their author's words, where a ruling that is followed changed it.
  public internal(set) var liftsAsWritten: [RuleID: [Rule.Lifted]] = [:]
  /// What the checks may find in the policy as a whole, and why that is as it should be.
  public var expected: [Expectation] = []
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes an empty policy.
  public init(id: PolicyID) { self.id = id }

  /// All clauses, in the document's order.
  public var clauses: [Clause] { sections.flatMap(\.clauses) }

  /// All rules, in the document's order.
  public var rules: [Rule] { sections.flatMap { $0.clauses.flatMap(\.rules) } }
}

/// What the school has settled about a contradiction or a reading; shown as the school's, never as the document's words.
public struct Ruling: Hashable, Sendable, Identifiable {
  /// The ruling's name.
  public let id: Identifier<Ruling>
  /// The clauses it settles.
  public var clauses: [ClauseID]
  /// The one of them that counts, where the school has chosen: where it answers, the others do not.
  public var follows: ClauseID?
  /// What was settled.
  public var says: String
  /// Who settled it.
  public var by: RoleID
  /// When.
  public var dated: CalendarDate?
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes a ruling.
  public init(id: Identifier<Ruling>, clauses: [ClauseID], says: String, by: RoleID) {
    self.id = id
    self.clauses = clauses
    self.says = says
    self.by = by
  }
}

/// An office that policies name.
public struct Role: Hashable, Sendable, Identifiable {
  /// The role's name.
  public let id: RoleID
  /// What it is called in a sentence: "the headteacher".
  public var label: String
  /// Other words people use for it.
  ///
  /// - Complexity: O(length of the words), because they are cut apart when they are read.
  public var others: [String] {
    get { spoken.words }
    set { spoken = WordList(newValue) }
  }
  var spoken = WordList()
  /// Whom to turn to where the concern is about that very person; nil where nobody is known.
  public var alternate: RoleID?
  /// True for a school, a board or an office: nobody in particular.
  public var isBody = false
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes a role.
  public init(id: RoleID, label: String) {
    self.id = id
    self.label = label
  }
}

extension RoleID {
  /// The person who asks.
  public static let you: RoleID = "you"
}

/// What one policy says about a role: its own words for it, what for, and how to reach it.
public struct RoleDetail: Hashable, Sendable {
  /// The role.
  public var role: RoleID
  /// The policy's own words for it.
  public var label: String
  /// What the policy names it for.
  public var purposes: [String] = []
  /// Who holds it, where the document gives a name; empty otherwise.
  public var holder = ""
  /// How to reach it; empty where the document does not say.
  public var reach: [String] = []
  /// Whom to turn to where the concern is about that person; nil where the policy names nobody.
  public var alternate: RoleID?
  /// True where the alternate is common practice and not the policy's word.
  public var alternateIsPractice = false
  /// What the checks may find in it, and why that is as it should be.
  public var expected: [Expectation] = []
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes a detail.
  public init(role: RoleID, label: String) {
    self.role = role
    self.label = label
  }
}

/// Common safeguarding practice that belongs to no policy.
public struct Practice: Hashable, Sendable {
  /// A number to call in an emergency.
  public struct Emergency: Hashable, Sendable {
    /// When: "Immediate danger".
    public var label: String
    /// The number.
    public var number: String

    /// Makes an emergency number.
    public init(label: String, number: String) {
      self.label = label
      self.number = number
    }
  }

  /// Whom to tell where the concern is about somebody.
  public struct Route: Hashable, Sendable {
    /// Whom the concern is about; nil for any member of staff.
    public var about: RoleID?
    /// Whom to tell.
    public var role: RoleID

    /// Makes a route.
    public init(about: RoleID?, role: RoleID) {
      self.about = about
      self.role = role
    }
  }

  /// What to do about something of one's own that should not have been done.
  public struct Afterwards: Hashable, Sendable {
    /// Whom to tell oneself.
    public var role: RoleID
    /// What to do.
    public var text: String

    /// Makes it.
    public init(role: RoleID, text: String) {
      self.role = role
      self.text = text
    }
  }

  /// Its name.
  public let id: Identifier<Practice>
  /// Where it holds.
  public var nations: [Policy.Nation] = []
  /// When it should be looked at again.
  public var review: CalendarDate?
  /// Where it comes from.
  public var sources: [String] = []
  /// The emergency numbers.
  public var emergencies: [Emergency] = []
  /// Whom to tell where the policy names nobody.
  public var lead: RoleID?
  /// What is said about the lead: "Designated safeguarding lead, now".
  public var leadLabel = ""
  /// Whom to tell where the concern is about somebody.
  public var routes: [Route] = []
  /// Where to write it down.
  public var record = ""
  /// What to do about something of one's own that should not have been done, where the policy lays down nothing.
  public var afterwards: Afterwards?
  /// Names that policies still print and that have changed.
  public var outdated: [OutdatedName] = []
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes an empty practice.
  public init(id: Identifier<Practice>) { self.id = id }
}

/// A school's own names and numbers, which change every September.
public struct Contact: Hashable, Sendable {
  /// The role.
  public var role: RoleID
  /// The policy it holds for; nil for all.
  public var policy: PolicyID?
  /// Who holds the role; empty where not given.
  public var holder = ""
  /// How to reach that person.
  public var reach: [String] = []
  /// Whom to reach when that person is away; empty where not given.
  public var deputy = ""
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes a contact.
  public init(role: RoleID) { self.role = role }
}
