import ArgumentParser
import Guidance
import Knowledge
import Platform

/// What all commands about scenarios have in common.
struct ScenarioOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Where the scenarios are.", valueName: "folder"))
  var scenarios: String?
}

/// How scenarios are chosen to be played, printed or exported.
struct TrainingOptions: ParsableArguments {
  @OptionGroup var folder: ScenarioOptions

  @Option(name: .long, help: ArgumentHelp("Only scenarios of this theme.", valueName: "theme"))
  var tag: String?

  @Option(name: .long, help: ArgumentHelp("The running order.", valueName: "file"))
  var order: String?
}

/// The scenarios that a command is about: those named, those of a theme, or those of the running order.
struct ScenarioChoice {
  /// The title of the set.
  let title: String
  /// The scenarios.
  let exercises: [Exercise]
  /// The steps for a room.
  let steps: [PresentedRun.Step]

  /// - Parameter isWhole: true to take all scenarios of the policy where nothing is chosen, not just the running order.
  init(
    _ options: TrainingOptions,
    named names: [String],
    of policy: PolicyID,
    isWhole: Bool = false,
    in house: House
  ) throws {
    let folder = try ScenarioFolder(options.folder.scenarios, in: house)
    if let tag = options.tag {
      let all = try folder.exercises(of: policy)
      exercises = all.filter { $0.scenario.tags.contains(tag) }
      title = "Theme: \(tag)"
      guard !exercises.isEmpty else {
        let themes = Set(all.flatMap(\.scenario.tags)).sorted().joined(separator: ", ")
        throw Failure(.usage, "no scenario has the theme `\(tag)`; there are: \(themes)")
      }
    } else if names.isEmpty, !isWhole, let order = try folder.order(options.order, for: policy) {
      let found = try folder.exercises(of: policy, named: order.scenarios.map(\.text))
      let byName = Dictionary(found.map { ($0.scenario.id, $0) }) { first, _ in first }
      exercises = found
      title = order.title
      steps = order.steps.compactMap { step in
        switch step {
        case .say(let text, let minutes): .say(text, minutes: minutes)
        case .scenario(let id): byName[id].map { .play($0) }
        }
      }
      return
    } else {
      exercises = try folder.exercises(of: policy, named: names)
      title = names.isEmpty ? "All scenarios" : "Chosen scenarios"
    }
    steps = exercises.map { .play($0) }
    guard !exercises.isEmpty else { throw Failure(.noFile, "there are no scenarios for `\(policy.text)`") }
  }
}

extension House {
  /// The policies that a command without a person to ask is about: those named, else all that have scenarios.
  func trainedPolicies(_ common: CommonOptions, _ options: ScenarioOptions) throws -> [PolicyID] {
    guard common.policy.isEmpty else { return common.policy.map { PolicyID($0) } }
    return try ScenarioFolder(options.scenarios, in: self).policies()
  }

  /// Writes a document to a file that only its owner can read, and says so; to the output where no file is named.
  func write(document text: String, to path: String?) throws {
    guard let path else { return try output.write(document: text) }
    try files.write(text, to: path, permissions: .ownerOnly)
    try show([Line("Written to \(path).")])
  }

  /// Writes lines as a plain text file, 78 columns wide, that only its owner can read.
  func write(_ lines: [Line], to path: String) throws {
    let plain = Output(appearance: Appearance(isPlain: true, hasColor: false))
    let text = lines.map { plain.rendered(Presenter.text($0).ascii.wrapped(at: 78, hanging: $0.hang)) }
    try files.write(text.joined(separator: "\n") + "\n", to: path, permissions: .ownerOnly)
  }
}
