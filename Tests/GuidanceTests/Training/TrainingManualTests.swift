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
    let scenarios = try texts.map { try ScenarioParser.read(SourceFile(name: "manual.scenario", text: $0)).get() }
    #expect(scenarios.count == 2)
    #expect(scenarios[0].twin != nil && scenarios[0].signature != nil && scenarios[0].wrongAnswers.count == 2)
    #expect(scenarios[1].transcript?.text == "pupil-request.transcript")
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
