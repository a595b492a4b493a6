/// How much the parser takes from any one author before it refuses, so that no file can exhaust the machine.
public enum Limits {
  /// The bytes of a file: 1 MiB.
  public static let fileBytes = 1 << 20
  /// The bytes of a line: 64 KiB.
  public static let lineBytes = 1 << 16
  /// The lines of a published document: some four hundred pages.
  public static let documentLines = 20_000
  /// The sections of a document that a skeleton is made of, each a file.
  public static let sections = 500
  /// The clauses of a policy.
  public static let clauses = 20_000
  /// The facts of a vocabulary.
  public static let facts = 1_000
  /// The values of a fact, so that a set of them fits in one machine word.
  public static let valuesOfFact = 63
  /// How deep things may hang on one another: exceptions to exceptions, facts that wait for facts.
  public static let nesting = 32
  /// The tests that a condition joins with `and`.
  public static let testsOfCondition = 100
  /// The words of a section's heading that a knowledge file repeats.
  public static let headingWords = 8
  /// The mistakes that are told of one file, and of what the files mean together; what comes after them is not read. A check that
  /// looks at pairs ends with as many findings, too.
  public static let mistakesOfFile = 1_000
  /// The mistakes for which a similar name is looked up.
  public static let suggestions = 200
}
