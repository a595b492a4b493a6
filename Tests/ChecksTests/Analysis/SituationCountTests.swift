import Decisions
import Knowledge
import Testing

@testable import Checks

@Suite("The number of situations")
struct SituationCountTests {
  private let clause = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))

  private func count(_ more: String = "", rules: String? = nil) throws -> LargeCount {
    let knowledge = try Sample.knowledge(rules ?? clause, vocabulary: Sample.vocabulary + "\n" + more)
    return SituationCount(CompiledRules(knowledge)).count
  }

  @Test("a fact that does not exist tells no situations apart, and sets are counted whole")
  func worked() throws {
    // Connecting: 7 sets of people; the 4 with a pupil ask whether related (2). Publishing: 2 accounts, 4 sets of
    // contents.
    let connecting = 3 + 4 * 2
    let publishing = 2 * 4
    // Planning and did have both; asking and danger have no more facts. Nature is one thing that is said or not.
    let all = (2 * (connecting + publishing) + 2) * 2
    #expect(try count() == LargeCount(all))
  }

  @Test("what is impossible for any member is left out")
  func impossible() throws {
    // For what was done, only the sets without a pupil are left: 3 of 11 situations.
    let all = (11 + 8 + 3 + 8 + 2) * 2
    #expect(try count("impossible stage is did and contact is pupil") == LargeCount(all))
  }

  @Test("sets in which what stands alone is held beside others are left out")
  func alone() throws {
    let vocabulary = Sample.vocabulary.replacing("other workmate", with: "other workmate\nalone")
    let knowledge = try Sample.knowledge(clause, vocabulary: vocabulary)
    // Of the 7 sets of people 4 are left, 2 of them with a pupil; publishing is as before.
    let all = (2 * (2 + 2 * 2 + 8) + 2) * 2
    #expect(SituationCount(CompiledRules(knowledge)).count == LargeCount(all))
  }

  @Test("members that rules name together do not change the number")
  func named() throws {
    #expect(try count(rules: RuleZonesTests.rich) == count())
  }
}
