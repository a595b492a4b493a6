import Testing

@testable import Knowledge

@Suite("A document is held against the knowledge of it")
struct DocumentMatchTests {
  private let policy = SampleDocument.policy

  /// What is other than `same`, as `clause: status`.
  private func differences(_ match: DocumentMatch) -> [String] {
    match.findings.filter { $0.status != .same }.map { finding in
      switch finding.status {
      case .same: ""
      case .moved: "\(finding.clause) moved to \(match.places(of: finding).map(\.text).joined(separator: " and "))"
      case .changed(let change): "\(finding.clause) changed: \(change.rawValue)"
      case .gone: "\(finding.clause) gone"
      case .untaken: "\(finding.clause) untaken"
      }
    }
  }

  private func match(replacing old: String, with new: String) -> DocumentMatch {
    DocumentMatch(SampleDocument.document(replacing: old, with: new), against: policy)
  }

  private func new(_ match: DocumentMatch) -> [String] { match.new.map { match.outline.entries[$0].sentence.text } }

  @Test("the document that the knowledge was made from is unchanged")
  func unchanged() {
    let match = DocumentMatch(SampleDocument.document, against: policy)
    #expect(match.findings.count == 19)
    #expect(differences(match) == [])
    #expect(match.isUnchanged)
    #expect(match.looseSentences.isEmpty)
    #expect(match.sharedSentences.isEmpty)
  }

  @Test("a clause shows its words, its head and its place")
  func clause() throws {
    let match = DocumentMatch(SampleDocument.document, against: policy)
    let finding = try #require(match.finding("touch-5"))
    #expect(match.words(of: finding) == "not befriend a pupil online, nor a pupil's brother;")
    #expect(match.head(of: finding) == "Staff must:")
    #expect(match.span(of: finding) == .init(firstLine: 16, firstColumn: 3, lastLine: 16, lastColumn: 53))
    #expect(match.places(of: finding).map(\.text) == ["paragraph 2, bullet 1"])
    #expect(match.section(of: finding) == "touch")
  }

  @Test("curly quotes, case and punctuation are no change")
  func print() {
    #expect(match(replacing: "pupil\u{2019}s brother;", with: "Pupil's brother.").isUnchanged)
  }

  @Test("other words at the same place are a change")
  func changed() {
    let match = match(replacing: "crop it", with: "blur it")
    #expect(differences(match) == ["photos-3 changed: words"])
    #expect(new(match) == [])
  }

  @Test("a list's head that changes changes what hangs on it, and only that")
  func headChanged() {
    let match = match(replacing: "Staff must:", with: "Staff may:")
    #expect(
      differences(match) == [
        "touch-4 changed: words", "touch-5 changed: head", "touch-6 changed: head", "touch-7 changed: head",
        "touch-8 changed: head",
      ]
    )
  }

  @Test("head and words that both change are told as such")
  func headAndWordsChanged() {
    let text = SampleDocument.replace("name nobody", "tag nobody", in: SampleDocument.text)
    let document = try! Document([UInt8](SampleDocument.replace("Staff should:", "Staff can:", in: text).utf8))
    #expect(
      differences(DocumentMatch(document, against: policy)) == [
        "photos-2 changed: words", "photos-3 changed: head", "photos-4 changed: words-or-head",
      ]
    )
  }

  @Test("a paragraph put in between moves what follows, and is itself new")
  func inserted() {
    let match = match(replacing: "Staff must:", with: "Be kind. Be brief.\n\nStaff must:")
    #expect(
      differences(match) == [
        "touch-4 moved to paragraph 3", "touch-5 moved to paragraph 3, bullet 1",
        "touch-6 moved to paragraph 3, bullet 2, sentence 1", "touch-7 moved to paragraph 3, bullet 2, sentence 2",
        "touch-8 moved to paragraph 3, bullet 3", "touch-9 moved to paragraph 4",
      ]
    )
    #expect(new(match) == ["Be kind.", "Be brief."])
  }

  @Test("a bullet that is taken out is gone, and those below move up")
  func removed() {
    let match = match(replacing: "- not befriend a pupil online, nor a pupil\u{2019}s brother;\n", with: "")
    #expect(
      differences(match) == [
        "touch-5 gone", "touch-6 moved to paragraph 2, bullet 1, sentence 1",
        "touch-7 moved to paragraph 2, bullet 1, sentence 2", "touch-8 moved to paragraph 2, bullet 2",
      ]
    )
    #expect(new(match) == [])
  }

  @Test("a paragraph that was moved and one that was changed on the way are told apart")
  func changedOnTheWay() {
    let text = SampleDocument.replace("Ask the head.", "Ask the deputy.", in: SampleDocument.text)
    let document = try! Document(
      [UInt8](SampleDocument.replace("Staff must:", "Be kind.\n\nStaff must:", in: text).utf8)
    )
    let match = DocumentMatch(document, against: policy)
    #expect(differences(match).last == "touch-9 changed: words")
    #expect(new(match) == ["Be kind."])
  }

  @Test("a sentence that the document repeats is found at its own place")
  func repeated() {
    let match = match(replacing: "Ask the head.", with: "Ask nobody.")
    #expect(differences(match) == ["touch-9 changed: words"])
  }

  @Test("clauses of a section whose heading is gone are looked for elsewhere")
  func headingGone() {
    let match = match(replacing: "Own time\n\n", with: "")
    #expect(match.missingSections == ["own"])
    #expect(differences(match) == ["own-1 moved to paragraph 6"])
    #expect(match.section(of: match.findings.last!) == "photos")
    #expect(!match.isUnchanged)
  }

  @Test("a section numbered otherwise keeps its clauses, and its number is told")
  func renumbered() {
    let match = match(replacing: "## 2. Photographs", with: "## 5. Photographs")
    #expect(match.renumberings == [.init(section: "photos", number: "5")])
    #expect(differences(match) == [])
    #expect(!match.isUnchanged)
  }

  @Test("nothing is found in an empty document")
  func empty() throws {
    let match = DocumentMatch(try Document([]), against: policy)
    #expect(match.findings.allSatisfy { $0.status == .gone && $0.sentences.isEmpty })
    #expect(match.new.isEmpty)
  }

  @Test("a clause without a digest is found by its place alone, and that is not the same")
  func untaken() {
    var policy = policy
    policy.sections[1].clauses[0].digest = Digest.untaken
    policy.sections[1].clauses[1].digest = Digest.untaken
    policy.sections[1].clauses[1].places = [Place(paragraph: 99)]
    let match = DocumentMatch(SampleDocument.document, against: policy)
    #expect(differences(match) == ["touch-1 untaken", "touch-2 gone"])
    #expect(!match.isUnchanged)
  }

  @Test("a clause in several places is one clause")
  func severalPlaces() {
    var policy = policy
    let whole = policy.sections[2].clauses.removeLast()
    policy.sections[2].clauses[5].places += whole.places
    policy.sections[2].clauses[5].digest =
      Digest(["Never post it from home; questions about this go to the office in Room 4.", "DO", "share good news"])
      .description
    let match = DocumentMatch(SampleDocument.document, against: policy)
    #expect(match.new.count == 0 || !match.isUnchanged)
    #expect(match.words(of: match.finding(policy.sections[2].clauses[5].id)!).hasSuffix("share good news"))
  }

  @Test("a clause that swallows a whole paragraph of many sentences is reported, and so is a sentence in two clauses")
  func coverage() throws {
    let document = try Document(
      [UInt8]("Top\n\nYes. This is a long sentence of many words. So is this one here. And one more.".utf8)
    )
    var policy = Policy(id: "x")
    policy.sections = [Section(id: "top", heading: "Top")]
    policy.sections[0].clauses = [
      Clause(id: "top-1", section: "top", places: [Place(paragraph: 1)], digest: Digest.untaken),
      Clause(id: "top-2", section: "top", places: [Place(paragraph: 1, sentences: 2...2)], digest: Digest.untaken),
    ]
    let match = DocumentMatch(document, against: policy)
    #expect(match.looseSentences.map(\.sentence) == [0, 2, 3])
    #expect(match.sharedSentences.map(\.clauses) == [["top-1", "top-2"]])
  }

  @Test("however the text is cut and changed, every sentence lies in a clause, in furniture or is new")
  func everySentenceOnce() {
    var seed: UInt64 = 42
    let lines = SampleDocument.text.split(separator: "\n", omittingEmptySubsequences: false)
    for _ in 0..<150 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var changed = lines
      let place = Int(seed >> 33) % lines.count
      switch (seed >> 20) % 4 {
      case 0: changed.remove(at: place)
      case 1: changed.insert("Something else.", at: place)
      case 2: changed.swapAt(place, (place * 7 + 3) % lines.count)
      default: changed[place] = "- other"
      }
      let document = try! Document([UInt8](changed.joined(separator: "\n").utf8))
      let match = DocumentMatch(document, against: policy)
      var held = Array(repeating: 0, count: match.outline.entries.count)
      for sentence in match.findings.flatMap(\.sentences) { held[sentence] += 1 }
      for sentence in match.new { held[sentence] += 1 }
      #expect(held.allSatisfy { $0 <= 1 })
      for finding in match.findings where finding.status == .moved || finding.status == .same {
        let digest = policy.clauses.first { $0.id == finding.clause }?.digest
        #expect(match.digest(of: finding)?.description == digest)
      }
    }
  }
}
