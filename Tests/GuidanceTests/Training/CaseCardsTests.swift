import Knowledge
import Testing

@testable import Guidance

@Suite("Case cards")
struct CaseCardsTests {
  @Test("each scenario has a question side without the answer, and an answer side")
  func sides() throws {
    let cards = CaseCards(try TrainingSample.exercises(), title: "Cards")
    let text = cards.lines.map(\.text).joined(separator: "\n")
    #expect(text.components(of: "question:").count == 4)
    #expect(text.components(of: "answer:").count == 4)
    let question = cards.question(0).lines.map(\.text).joined()
    #expect(!question.contains("YOU MUST"))
    #expect(cards.answer(0).lines.map(\.text).joined().contains("YOU MUST"))
  }

  @Test("the page needs nothing from elsewhere and its tags are closed")
  func html() throws {
    let html = CaseCards(try TrainingSample.exercises(), title: "Cards <&> \"x\"").html
    #expect(!html.contains("http"))
    #expect(!html.contains("<script"))
    #expect(html.contains("<title>Cards &lt;&amp;&gt; &quot;x&quot;</title>"))
    for tag in ["html", "head", "body", "main", "header", "section", "article", "ul", "li", "p", "h2", "strong"] {
      let opened = html.components(of: "<\(tag)>").count + html.components(of: "<\(tag) ").count
      #expect(opened - 1 == html.components(of: "</\(tag)>").count, "\(tag)")
    }
  }

  @Test("each printed answer says under which edition it holds, and that the policy counts")
  func edition() throws {
    let html = CaseCards(try TrainingSample.exercises(), title: "Cards").html
    let answers = html.components(of: "<article class=\"card ").dropFirst().filter { !$0.hasPrefix("ask") }
    #expect(answers.count == 3)
    for answer in answers {
      #expect(answer.contains("Oakfield School, 3. Where this and the policy differ, the policy counts."))
    }
  }

  @Test("a short answer is printed large and a long one small")
  func sizes() throws {
    let cards = CaseCards(try TrainingSample.exercises(), title: "Cards")
    var side = cards.answer(1)
    #expect(side.kind == "short")
    side.lines += Array(repeating: Line(String(repeating: "word ", count: 30)), count: 12)
    #expect(side.kind == "long")
    #expect(cards.question(1).kind == "ask")
  }

  @Test("a card's back is printed behind its front: questions and answers alternate, two to a sheet")
  func sheets() throws {
    let html = CaseCards(try TrainingSample.exercises(), title: "Cards").html
    let corners = html.components(of: "class=\"corner\">").dropFirst().map { $0.prefix { $0 != "<" } }
    #expect(
      corners == [
        "Card 1, question", "Card 2, question", "Card 1, answer", "Card 2, answer", "Card 3, question",
        "Card 3, answer",
      ]
    )
  }
}

extension String {
  func components(of separator: String) -> [Substring] { split(separator: separator, omittingEmptySubsequences: false) }
}
