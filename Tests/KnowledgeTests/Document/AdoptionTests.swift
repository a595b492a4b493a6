import Testing

@testable import Knowledge

@Suite("A document's change is taken over into the knowledge, and nothing else is touched")
struct AdoptionTests {
  private let policy = SampleDocument.policy

  private func adoption(_ clause: ClauseID, replacing old: String, with new: String) throws -> Adoption {
    let match = DocumentMatch(SampleDocument.document(replacing: old, with: new), against: policy)
    return try Adoption(#require(policy.clauses.first { $0.id == clause }), from: match)
  }

  private func applied(_ adoption: Adoption, to text: String) throws -> String {
    String(decoding: try adoption.applied(to: [UInt8](text.utf8)), as: UTF8.self)
  }

  @Test(
    "only the place and the digest of the clause's line change",
    arguments: ["\n", "\r\n"]
  )
  func changed(end: String) throws {
    let adoption = try adoption("photos-3", replacing: "crop it", with: "blur it")
    let old = [
      "format 1", "\tclause  photos-3\tat paragraph 2,  bullet 1   digest 123456789abc  ", "  says  digest at",
      "clause photos-30 at x",
    ]
    var new = old
    new[1] = "\tclause  photos-3\tat paragraph 2, bullet 1  digest \(Digest(["Staff should", "blur it"]))  "
    #expect(try applied(adoption, to: old.joined(separator: end)) == new.joined(separator: end))
  }

  @Test("a clause that moved gets its new place")
  func moved() throws {
    let adoption = try adoption("touch-4", replacing: "Staff must:", with: "Be kind.\n\nStaff must:")
    let text = "clause touch-4 at paragraph 2  digest \(Digest(["Staff must"]))"
    #expect(try applied(adoption, to: text) == "clause touch-4 at paragraph 3  digest \(Digest(["Staff must"]))")
  }

  @Test("a place that runs over a continued line is replaced whole")
  func continuedLine() throws {
    let adoption = try adoption("touch-4", replacing: "Staff must:", with: "Be kind.\n\nStaff must:")
    let text = "clause touch-4 at paragraph 2\n  | digest 123456789abc\n  says x\n"
    #expect(
      try applied(adoption, to: text) == "clause touch-4 at paragraph 3  digest \(Digest(["Staff must"]))\n  says x\n"
    )
  }

  @Test("what is gone, what is in another section and what the file does not hold is refused")
  func refusals() throws {
    #expect(throws: Adoption.Refusal.gone) {
      try adoption("touch-5", replacing: "- not befriend a pupil online, nor a pupil\u{2019}s brother;\n", with: "")
    }
    #expect(throws: Adoption.Refusal.inOtherSection("photos")) {
      try adoption("own-1", replacing: "Own time\n\n", with: "")
    }
    let good = try adoption("photos-3", replacing: "crop it", with: "blur it")
    #expect(throws: Adoption.Refusal.notInFile) { try good.applied(to: [UInt8]("clause photos-4 at x".utf8)) }
  }

  @Test("digests that were never taken are filled in, and places stay as their author wrote them")
  func filling() {
    var policy = policy
    for section in policy.sections.indices {
      for clause in policy.sections[section].clauses.indices {
        policy.sections[section].clauses[clause].digest = Digest.untaken
      }
    }
    let match = DocumentMatch(SampleDocument.document, against: policy)
    let untouched = SourceFile(name: "b", text: "format 1\n")
    let file = SourceFile(
      name: "a",
      text: "clause own-1 at  paragraph 1, sentence 1 digest 000000000000\nclause own-1 at z"
    )
    let filled = Adoption.fillingDigests(of: policy, in: [file, untouched], from: match)
    let digest = Digest(["What you do at home is your own affair."])
    #expect(
      filled == [
        SourceFile(name: "a", text: "clause own-1 at  paragraph 1, sentence 1 digest \(digest)\nclause own-1 at z")
      ]
    )
  }
}
