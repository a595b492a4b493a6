import TerminalKit
import Testing

@Suite("import, attach, verify and clauses")
struct DocumentCommandsTests {
  @Test("an imported document is found again, clause by clause")
  func imported() {
    let school = DocumentRoom()
    let outcome = school.run(["verify", "oakfield.txt"])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.messages)")
    #expect(outcome.output.hasPrefix("8 of 8 clauses unchanged, 0 new sentences"))
    let clauses = school.run(["clauses", "--document", "oakfield.txt", "--json"])
    #expect(clauses.output.contains("\"lines\" : [\n      5,\n      6\n    ]"))
  }

  @Test(
    "a skeleton whose clauses say nothing yet can be looked at, verified, attached and laid out, and answers nobody"
  )
  func skeleton() {
    let school = DocumentRoom()
    func run(_ words: String...) -> Program.Outcome { school.room.run(words + ["--knowledge", school.knowledge]) }
    #expect(run("import", "oakfield.txt", "--id", "again").status == 0)
    let clauses = run("clauses", "--policy", "again", "--document", "oakfield.txt")
    #expect(clauses.status == 0, "\(clauses.messages)")
    #expect(clauses.output.flat.contains("accept any friend request that a pupil"))
    #expect(clauses.output.contains("nothing is written yet") && !clauses.output.contains("TODO"))
    let verified = run("verify", "oakfield.txt", "--policy", "again")
    #expect(verified.output.hasPrefix("8 of 8 clauses unchanged"), "\(verified.messages)")
    #expect(run("attach", "oakfield.txt", "--policy", "again").status == 0)
    #expect(run("format").status == 0)
    #expect(run("ask", "--no-input", "--policy", "again", "--fact", "stage=planning").status == 78)
    #expect(run("check", "--policy", "again").status == 1)
  }

  @Test("a changed clause names its rules and the cases that cite it, in lines and as JSON")
  func touches() {
    let school = DocumentRoom()
    let edition = school.edition(("accept any friend request", "accept a follow request"))
    let lines = school.run(["verify", edition])
    #expect(lines.status == 1)
    #expect(lines.output.contains("CHANGED (words)  staying-touch-4, lines 10 to 10 of the document"))
    #expect(lines.output.contains("rules: touch-request"))
    #expect(lines.output.flat.contains("touches 1 case: "))
    let json = school.run(["verify", edition, "--json"])
    #expect(json.status == 1)
    #expect(json.output.contains("\"title\" : \"A pupil asks\""))
    #expect(json.output.contains("\"kind\" : \"case\""))
  }

  @Test("a weakened verb is said beside the rule that it does not carry")
  func modal() {
    let school = DocumentRoom()
    let outcome = school.run(["verify", school.edition(("Staff must not:", "Staff may:"))])
    #expect(outcome.output.contains("CHANGED (head)  staying-touch-4"))
    let sentence =
      "MODAL rule touch-request: the print does not say \"must not\", and nothing printed carries prohibited;"
    #expect(outcome.output.flat.contains(sentence + " it has may"))
  }

  @Test("another document is not kept, and changed words are not quoted as the policy's own")
  func otherDocument() {
    let school = DocumentRoom()
    let other = school.write("Elmtree School\n\nPets\n\nDogs stay at home. Cats may come.\n", to: "elmtree.txt")
    let refused = school.run(["attach", other])
    #expect(refused.status == 65)
    #expect(refused.messages.flat.contains("seems to be another document"))
    #expect(
      school.run(["attach", school.edition(("accept any friend request", "accept a follow request"))]).status == 0
    )
    let facts = ["stage=planning", "activity=connect", "contact=pupil"].flatMap { ["--fact", $0] }
    let advice = school.run(["ask", "--no-input"] + facts).output.flat
    #expect(advice.contains("The school's document has other words here (line 10); ask which hold:"))
    #expect(!advice.contains("In its own words"))
  }

  @Test("an old name that only the attached document has is among the gaps")
  func oldName() {
    let school = DocumentRoom()
    #expect(!school.run(["check", "--gaps"]).output.contains("Twitter"))
    let edition = school.edition(("accept any friend request that", "accept any request on Twitter that"))
    #expect(school.run(["attach", edition]).status == 0)
    let gaps = school.run(["check", "--gaps"])
    #expect(gaps.status == 0)
    #expect(gaps.output.flat.contains("line 10 of the document, where `staying-touch-4`"))
    #expect(gaps.output.flat.contains("names Twitter; since July 2023: X"))
  }

  @Test("a verb that a reading answers for is only counted")
  func answeredModal() {
    let school = DocumentRoom()
    let reading = #"s/force  prohibited "must not"/&\n      reading  "It bans." because "So the head says."/"#
    #expect(school.room.shell("sed -i -e \"$1\" knowledge/oakfield/*.policy", [reading]).status == 0)
    let outcome = school.run(["verify", school.edition(("Staff must not:", "Staff may:"))])
    #expect(!outcome.output.contains("MODAL"))
    #expect(outcome.output.flat.contains("0 modals to look at, 1 answered by a reading."))
  }

  @Test("changes are adopted one by one, and what was not adopted is told again")
  func update() {
    let school = DocumentRoom()
    let edition = school.edition(
      ("accept any friend request", "accept a follow request"),
      ("- write to a parent late at night.\n", ""),
      ("Photographs\n", "Photographs\n\nSmile.\n")
    )
    let terminal = school.room.terminal([
      "verify", edition, "--update", "--plain", "--policy", "oakfield", "--knowledge", school.knowledge,
    ])
    terminal.expect("staying-touch-4, at paragraph 2, bullet 1, now reads:")
    terminal.expect("We say: Turn down requests from pupils.")
    terminal.expect("quit> ")
    terminal.type("perhaps\n")
    terminal.expect("Answer yes, no or quit.")
    terminal.type("yes\n")
    terminal.expect("Adopted. See whether what we say")
    terminal.expect("staying-touch-5: the document does not have it any more")
    terminal.expect("photographs-1 stands at paragraph 2, sentence 1 now")
    terminal.type("no\n")
    terminal.expect("photographs-2 stands at paragraph 2, sentence 2 now")
    terminal.type("yes\n")
    terminal.expect("photographs-3")
    terminal.type("quit\n")
    #expect(terminal.status() == 1)
    let after = school.run(["verify", edition]).output
    #expect(!after.contains("staying-touch-4"))
    #expect(after.contains("GONE  staying-touch-5"))
    #expect(after.contains("MOVED  photographs-1"))
    #expect(!after.contains("photographs-2,"))
    #expect(after.contains("MOVED  photographs-3"))
    #expect(after.flat.contains("NEW lines 14 to 14: Smile. a clause of it, in section photographs: clause ID at"))
  }

  @Test("transcripts are looked for where they are said to be, and a missing folder is said")
  func transcripts() {
    let school = DocumentRoom()
    let edition = school.edition(("accept any friend request", "accept a follow request"))
    #expect(school.room.shell("mv transcripts elsewhere").status == 0)
    #expect(school.run(["verify", edition]).output.contains("No transcripts lie beside the knowledge"))
    #expect(school.run(["verify", edition, "--transcripts", "elsewhere"]).output.flat.contains("touches 1 case: "))
    #expect(school.run(["verify", edition, "--transcripts", "nowhere"]).status == 66)
  }

  @Test("advice quotes the attached document, and another school's document is not kept")
  func attached() {
    let school = DocumentRoom()
    let nothing = school.run(["verify"])
    #expect(nothing.status == 64)
    #expect(nothing.messages.contains("name the document"))
    #expect(school.run(["attach", "oakfield.txt"]).status == 0)
    let advice = school.run(["ask", "--fact", "stage=planning,activity=connect", "--no-input"])
    #expect(advice.status != 0)
    let facts = ["stage=planning", "activity=connect", "contact=pupil"].flatMap { ["--fact", $0] }
    #expect(school.run(["ask", "--no-input"] + facts).output.contains("accept any friend request"))
    let foreign = school.run(["attach", school.write("Menu\n\nOn Friday there is fish.\n", to: "menu.txt")])
    #expect(foreign.status == 65)
    #expect(foreign.messages.flat.contains("no clause of `oakfield` is in it"))
    #expect(school.run(["verify"]).status == 0)
  }

  @Test("a PDF of two pages with running heads is imported, attached and found whole")
  func pdf() {
    let school = DocumentRoom()
    guard school.hasTool("pdftotext") else { return }
    let pages = [DocumentRoom.lines[...6], DocumentRoom.lines[7...]].enumerated().map { number, lines in
      ["Oakfield School   Social Media Policy   page \(number + 1) of 2", ""] + lines
    }
    _ = school.room.write(PrintedDocument.pdf(pages: pages), to: "oakfield.pdf")
    let outcome = school.run(["verify", "oakfield.pdf"])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.messages)")
    #expect(school.run(["attach", "oakfield.pdf"]).output.contains("8 of 8 clauses"))
    #expect(school.run(["import", "oakfield.pdf", "--id", "again"]).status == 0)
    #expect(school.room.shell("diff -r knowledge/oakfield knowledge/again | grep -c '^[<>] clause'").output == "0\n")
  }

  @Test("a Word document is found whole")
  func word() {
    let school = DocumentRoom()
    guard school.hasTool("libreoffice") else { return }
    let paragraphs = DocumentRoom.text.split(separator: "\n\n").flatMap { block in
      block.contains("\n- ") || block.hasPrefix("- ")
        ? block.split(separator: "\n").map(String.init) : [String(block.map { $0 == "\n" ? " " : $0 })]
    }
    _ = school.room.write(PrintedDocument.docx(paragraphs), to: "oakfield.docx")
    let outcome = school.run(["verify", "oakfield.docx"])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.messages)")
  }

  @Test(
    "a document that is not what its name says, or that no tool can read, is refused in a sentence",
    arguments: [
      ("text.pdf", "Just words.\n", "is no PDF, whatever its name says"),
      ("broken.pdf", "%PDF-1.4\nnothing of the kind\n", "pdftotext could not read"),
      ("text.docx", "Just words.\n", "is no Word document, whatever its name says"),
      ("-words.pdf", "Just words.\n", "is no PDF, whatever its name says"),
      ("-broken.pdf", "%PDF-1.4\n-v\n", "pdftotext could not read"),
    ]
  )
  func refused(name: String, text: String, sentence: String) {
    let school = DocumentRoom()
    guard school.hasTool("pdftotext") else { return }
    _ = school.write(text, to: "given")
    #expect(school.room.shell("mv given \"./$1\"", [name]).status == 0)
    for command in ["verify", "attach"] {
      let outcome = school.room.run([command, "--knowledge", school.knowledge, "--policy", "oakfield", "--", name])
      #expect(outcome.status == 65)
      #expect(outcome.messages.flat.contains(sentence))
    }
  }

  @Test("a PDF without words, and one too large to open, are refused in a sentence")
  func wordless() {
    let school = DocumentRoom()
    guard school.hasTool("pdftotext") else { return }
    _ = school.room.write(PrintedDocument.pdf(pages: [[], []]), to: "scan.pdf")
    let scan = school.run(["verify", "scan.pdf"])
    #expect(scan.status == 65)
    #expect(scan.messages.contains("holds no words"))
    #expect(school.room.shell("printf '%%PDF-1.4' >huge.pdf && truncate -s 65M huge.pdf").status == 0)
    let huge = school.run(["verify", "huge.pdf"])
    #expect(huge.status == 65)
    #expect(huge.messages.contains("larger than"))
  }

  @Test("a tool that goes on and on is stopped, and nothing of its work stays behind")
  func endless() {
    let school = DocumentRoom()
    _ = school.room.write(PrintedDocument.pdf(pages: [["Words"]]), to: "bomb.pdf")
    let script = "#!/bin/sh\nfor last; do :; done\nexec yes words >\"$last\"\n"
    _ = school.write(script, to: "tools/pdftotext")
    let arguments = ["verify", "bomb.pdf", "--knowledge", school.knowledge, "--policy", "oakfield"]
    let outcome = school.room.shell(
      "chmod +x tools/pdftotext && mkdir tmp && PATH=\"$PWD/tools:$PATH\" TMPDIR=\"$PWD/tmp\" \"$@\"; s=$?; ls tmp; exit $s",
      [school.room.house.program.path] + arguments
    )
    #expect(outcome.status == 65)
    #expect(outcome.messages.flat.contains("`bomb.pdf` is too large to be read"))
    #expect(outcome.output.isEmpty)
  }

  @Test("where the tool is not installed, the sentence names it and its package", arguments: ["pdf", "docx"])
  func noTool(ending: String) {
    let school = DocumentRoom()
    let bytes = ending == "pdf" ? PrintedDocument.pdf(pages: [["Words"]]) : PrintedDocument.docx(["Words"])
    _ = school.room.write(bytes, to: "given.\(ending)")
    let arguments = ["verify", "given.\(ending)", "--knowledge", school.knowledge, "--policy", "oakfield"]
    let outcome = school.room.shell("PATH=/nonexistent; exec \"$@\"", [school.room.house.program.path] + arguments)
    #expect(outcome.status == 66)
    #expect(outcome.messages.flat.contains("is not installed: install the package"))
  }
}
