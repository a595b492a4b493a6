import ArgumentParser
import Checks
import Decisions
import Guidance
import Knowledge
import Pictures
import Platform

/// Draws a policy's decision tree, whole or from a situation on.
struct TreeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tree",
    abstract: "Draw a policy's decision tree, whole or from a situation on.",
    discussion: """
      What is too large for a page shows its first questions and how to go on. Where several people or contents are \
      involved, follow each; the strictest answer counts.
      """
  )

  /// How a tree is drawn.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, dot, mermaid, svg
  }

  /// The lines of a page.
  static let page = 60
  /// The lines of a page for programs that draw, which have more room.
  static let wall = 400

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: ArgumentHelp("A fact to start from: stage=planning. May repeat.", valueName: "fact=value"))
  var fact: [String] = []

  @Option(name: .long, help: ArgumentHelp("Only the branches that lead to this clause.", valueName: "id"))
  var clause: String?

  @Option(name: .long, help: "text, dot, mermaid or svg.")
  var format: Format = .text

  @Flag(name: .long, help: "One page: kinds of activity by verdict.")
  var overview = false

  @Flag(name: .long, help: "The whole tree, however large.")
  var whole = false

  @Flag(name: .long, help: "Print JSON: the whole tree.")
  var json = false

  /// True where sentences about the drawing go with it.
  private var isText: Bool { format == .text && !json }

  func run() throws {
    let house = try common.house()
    let rules = try house.rules(of: try house.requiredPolicy(common))
    if overview { return try showOverview(rules, in: house) }
    var situation = try start(rules)
    if let clause { situation = try self.situation(for: clause, from: situation, rules, in: house) }
    let decision = rules.decision(in: situation)
    guard decision.tree.isWhole else {
      throw Failure(.input, "the tree is too large to be drawn from here; say more with --fact")
    }
    let wanted = clause.flatMap { rules.knowledge.clause(ClauseID($0))?.id }
    let drawn = try drawing(of: decision.tree, wanted, in: house)
    if json { return try house.output.write(json: TreeReport(drawn)) }
    let shown = whole ? drawn : drawn.firstPage(lines: format == .text ? Self.page : Self.wall)
    try write(shown, total: drawn, rules, in: house)
  }

  /// What is drawn of a tree: all of it, the ways to a clause, or only to where it decides if those would fill more than
  /// a page.
  private func drawing(of tree: DecisionTree, _ clause: ClauseID?, in house: House) throws -> Diagram {
    let all = Diagram(tree, leadingTo: clause)
    guard let clause else { return all }
    guard !all.isEmpty else {
      throw Failure(.input, "no answer from this situation on leads to that clause; leave out some --fact")
    }
    let deciding = Diagram(tree, leadingTo: clause, onlyDeciding: true)
    guard isText, !whole, all.lineCount > Self.page, !deciding.isEmpty, deciding.lineCount < all.lineCount else {
      return all
    }
    try house.show([PictureLine("Below is where it decides. It adds to other answers, too: --whole shows them.")])
    return deciding
  }

  private func start(_ rules: CompiledRules) throws -> Situation {
    switch SituationReader(rules.space).read(fact) {
    case .success(let answers): return Situation(Dictionary(answers) { $1 })
    case .failure(let mistake): throw Failure(.input, SafeText(mistake.message))
    }
  }

  /// The situation with what must be said before the clause can count.
  private func situation(
    for id: String,
    from start: Situation,
    _ rules: CompiledRules,
    in house: House
  ) throws -> Situation {
    guard let clause = rules.knowledge.clause(ClauseID(id)) else {
      throw Failure(.input, "there is no clause of that name; `mayi clauses` lists them")
    }
    try house.show([PictureLine("\(clause.id): \(clause.says)")], unless: !isText)
    let focus = ClauseFocus(clause, in: RuleZones(rules))
    guard let witness = focus.witness else {
      let why = clause.reason.map { "it has no rules (\($0.rawValue))" } ?? "its rules never decide or add anything"
      throw Failure(.input, "no answer hangs on that clause: \(why)")
    }
    let line = witness.line(policy: rules.knowledge.policy.id, in: rules.knowledge.vocabulary)
    try house.show([PictureLine("The shortest way there: \(line)")], unless: !isText)
    var situation = start
    for (fact, answer) in focus.needed where situation[fact] == nil {
      situation[fact] = answer
      let values = answer.values.map(\.text).joined(separator: ",")
      let note = "It counts only where this is said: --fact \(fact)=\(values)"
      try house.show([PictureLine(note)], unless: !isText)
    }
    return situation
  }

  private func write(
    _ diagram: Diagram,
    total: Diagram,
    _ rules: CompiledRules,
    in house: House
  ) throws {
    let policy = rules.knowledge.policy
    let title = "\(policy.title), \(policy.organisation)"
    if diagram.lineCount != total.lineCount {
      let note =
        "The whole tree has \(total.questions.count) questions, too many for a page: these are the first. "
        + "Go on with the facts at the end of a line, or see all with --whole."
      try house.output.print(SafeText(note), to: format == .text ? .standardOutput : .standardError)
    }
    let graph = TreeGraph(diagram, title: title)
    switch format {
    case .text: try house.show([PictureLine(title, isHeading: true)] + TreeText(diagram).lines)
    case .dot: try house.output.write(document: graph.dot(escaping: Escaping.dot))
    case .mermaid: try house.output.write(document: graph.mermaid(escaping: Escaping.mermaid))
    case .svg: try house.output.write(document: Graphviz(house).svg(of: graph.dot(escaping: Escaping.dot)))
    }
  }

  private func showOverview(_ rules: CompiledRules, in house: House) throws {
    guard let overview = Overview(RuleZones(rules)) else {
      throw Failure(.input, "this policy is too large to be looked over; `mayi check` says why")
    }
    if json { return try house.output.write(json: OverviewReport(overview)) }
    try house.show(overview.lines(width: house.output.columns))
  }
}
