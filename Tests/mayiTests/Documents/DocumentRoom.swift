import TerminalKit
import Testing

/// A workroom with the document of an invented school, its knowledge made by `import`, a few rules, and cases about them.
struct DocumentRoom {
  /// The document, line by line.
  static let lines = [
    "Oakfield School: Social Media Policy", "",
    "Staying in touch", "",
    "Our staff are the face of the school, wherever they are and whatever they happen to be",
    "doing online. This page says what that means for them.", "",
    "Staff must not:", "",
    "- accept any friend request that a pupil of the school may send to them;",
    "- write to a parent late at night.", "",
    "Photographs", "",
    "A picture of a pupil may be posted only with the consent of the parent. The office keeps",
    "a list of those who have given theirs.", "",
    "Staff should ask the headteacher where they are in any doubt.",
  ]

  /// The document as plain text.
  static var text: String { lines.map { $0 + "\n" }.joined() }

  let room = Workroom()
  var knowledge: String { "\(room.folder)/knowledge" }

  /// Imports the document, and writes what an author would write.
  init() {
    let shipped = TestHouse.knowledge
    let copied = room.shell("mkdir knowledge && cp -r \"$1/vocabulary\" \"$1/practice\" knowledge", [shipped])
    #expect(copied.status == 0)
    #expect(run(["import", write(Self.text, to: "oakfield.txt"), "--id", "oakfield"]).status == 0)
    let rule = """
      /^clause staying-touch-4 /,/says/ s/says .*/says    Turn down requests from pupils.\\
        rule touch-request\\
          when   activity is connect and contact is pupil\\
          force  prohibited "must not"/
      /^clause photographs-3 /,/says/ s/says .*/says    Ask the headteacher.\\
        rule photographs-doubt\\
          when   activity is account\\
          force  recommended "should"/
      s/TODO/Something else.\\\n        none administration/
      """
    let edited = room.shell("sed -i -e \"$1\" knowledge/oakfield/*.policy", [rule])
    #expect(edited.status == 0, "\(edited.messages)")
    _ = write(
      """
      cases 1
      policy    oakfield

      case      A pupil asks
      status    blessed
      stage     planning
      activity  connect
      contact   pupil
      verdict   prohibited
      clause    staying-touch-4

      """,
      to: "transcripts/oakfield/requests.case"
    )
  }

  /// Runs a command on the school's knowledge.
  func run(_ arguments: [String]) -> Program.Outcome {
    room.run(arguments + ["--knowledge", knowledge] + (arguments.first == "import" ? [] : ["--policy", "oakfield"]))
  }

  /// Writes a text into the working folder, and gives its path.
  func write(_ text: String, to name: String) -> String { room.write(Array(text.utf8), to: name) }

  /// Writes the document with some words replaced, and gives its path.
  func edition(_ changes: (String, String)...) -> String {
    var text = Self.text
    for (old, new) in changes {
      guard let range = text.firstRange(of: old) else {
        Issue.record("the document does not say: \(old)")
        continue
      }
      text.replaceSubrange(range, with: new)
    }
    return write(text, to: "edition.txt")
  }

  /// Tells whether a program is installed; where it is not, a test that needs it says so.
  func hasTool(_ name: String) -> Bool {
    let isThere = room.shell("command -v \"$1\"", [name]).status == 0
    if !isThere { print("Skipped: \(name) is not installed.") }
    return isThere
  }
}

extension String {
  /// The words on one line, however they were wrapped.
  var flat: String { split { $0.isWhitespace }.joined(separator: " ") }
}
