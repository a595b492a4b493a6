import Decisions
import Knowledge

@testable import Guidance

/// A transcript, some cases and a scenario of the invented school.
enum TellingSample {
  static let cases = """
    cases 1
    policy    oakfield

    case      A pupil wants to be friends
    stage     planning
    activity  connect
    contact   pupil
    verdict   prohibited

    case      A parent wants to be friends
    stage     planning
    activity  connect
    contact   parent
    verdict   needs-approval

    case      A picture on the school's account
    stage     planning
    activity  publish
    account   school
    verdict   permitted

    """

  static let scenario = """
    scenario 1
    title    The trip
    policy   oakfield
    story    You put a picture of the trip on the school's page.
    fact     stage=planning
    fact     activity=publish
    fact     account=school
    aim      Somebody looks before it goes out.

    """

  /// Everything told, in the order of the files.
  static func tellings(by rules: CompiledRules) throws -> [Telling] {
    let recording = SampleSchool.recording(["received", "pupil"], by: rules)
    let source = SourceFile(name: "transcripts/trip.scenario", text: scenario)
    return SampleSchool.file(recording).tellings
      + SampleSchool.file(cases, name: "transcripts/some.case").tellings
      + [Telling(try ScenarioParser.read(source).get(), by: rules)].compactMap(\.self)
  }
}
