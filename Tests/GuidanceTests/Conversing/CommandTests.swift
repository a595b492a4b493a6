import Testing

@testable import Guidance

@Suite("Command")
struct CommandTests {
  @Test(
    "commands are read in any case, with or without a colon",
    arguments: [
      ("help", .help), ("?", .help), ("HELP", .help), (":help", .help), (": help ", .help), ("why", .why),
      ("back", .back), ("go back", .back), ("undo", .undo), ("change 3", .change("3")), ("change", .change("")),
      ("Change Contact", .change("Contact")), ("answers", .answers), ("restart", .restart), ("start over", .restart),
      ("save", .save("")), ("quit", .quit), ("exit", .quit), ("q", .quit), ("urgent", .urgent), ("how", .how),
      ("what if account=school", .whatIf("account=school")), ("whatif account=school", .whatIf("account=school")),
      ("clause touch-1", .clause("touch-1")), ("standing", .standing), ("verdicts", .verdicts), ("skip", .skip),
      ("print", .print), ("flag", .flag), ("policy", .policy("")), ("policy maesteg", .policy("maesteg")),
      ("find a  photo", .find("a photo")), ("why not yes", .whyNot("yes")), ("help save", .helpAll),
      ("save trip.transcript", .save("trip.transcript")), ("save ~/trip", .save("~/trip")),
      (":save trip", .save("trip")), ("save it", .save("")), ("forget", .forget),
    ] as [(String, Command)]
  )
  func reads(_ line: String, _ command: Command) { #expect(Command(line) == command) }

  @Test(
    "an answer or a question in own words is no command",
    arguments: [
      "", ":", "1", "pupil", "not sure", "helping a pupil", "how do I post", "what if a pupil writes to me",
      "why do I have to ask", "back up a phone", "print a photo", "quit smoking post", "urgent message to parents",
      "find", "save pictures", "save the day", "help me with photos",
    ]
  )
  func passes(_ line: String) { #expect(Command(line) == nil) }

  @Test(
    "a call for help is urgent, however it is put",
    arguments: ["urgent", "Urgent!", "999", "112", "emergency", "help me", "Help me!", "safeguarding", "danger."]
  )
  func urgent(_ line: String) { #expect(Command(line) == .urgent) }

  @Test("every word of the vocabulary is a command, with what it needs")
  func vocabulary() {
    for (word, does) in Command.vocabulary {
      let needs = ["what if": " account=school", "find": " photo", "clause": " touch-1"]
      #expect(Command(word + (needs[word] ?? "")) != nil, "\(word)")
      #expect(!does.isEmpty)
    }
    #expect(Set(Command.vocabulary.map(\.word)).count == Command.vocabulary.count)
  }
}
