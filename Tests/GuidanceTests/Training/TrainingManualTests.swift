import FoundationEssentials
import Guidance
import Knowledge
import Testing

@Suite("The trainers' manual")
struct TrainingManualTests {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  private func examples(_ kind: String) throws -> [String] {
    let url = URL(filePath: "\(Self.root)/transcripts/TRAINING.md")
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let parts = text.split(separator: "```\(kind)\n", omittingEmptySubsequences: false).dropFirst()
    return parts.compactMap { $0.split(separator: "```").first.map(String.init) }
  }

  @Test("every scenario in it can be read, and has every line that it explains")
  func scenarios() throws {
    let texts = try examples("scenario")
    #expect(texts.count == 1)
    for text in texts {
      let scenario = try ScenarioParser.read(SourceFile(name: "manual.scenario", text: text)).get()
      #expect(scenario.twin != nil && scenario.signature != nil && scenario.wrongAnswers.count == 2)
    }
  }

  @Test("every running order in it can be read")
  func orders() throws {
    let texts = try examples("order")
    #expect(texts.count == 1)
    for text in texts {
      let order = try RunningOrder.read(SourceFile(name: "manual.order", text: text)).get()
      #expect(order.scenarios == ["pupil-request", "trip-photo"])
    }
  }
}
