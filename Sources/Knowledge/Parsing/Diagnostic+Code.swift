extension Diagnostic {
  /// What kind of mistake a diagnostic tells of.
  ///
  /// Codes never change their meaning: people look them up, and other tools read them.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    // MARK: Files

    /// The file is too large.
    case fileTooLarge = "file-too-large"
    /// A line is too long.
    case lineTooLong = "line-too-long"
    /// The file has so many mistakes that the rest was not read.
    case tooManyMistakes = "too-many-mistakes"
    /// The file is not UTF-8 text.
    case notUTF8 = "not-utf8"
    /// The file holds a zero byte.
    case nulByte = "nul-byte"
    /// A line holds a control character.
    case controlCharacter = "control-character"
    /// A line holds a character that nobody sees, or that changes the direction of others.
    case hiddenCharacter = "hidden-character"
    /// Two versions of the file were merged and not settled.
    case mergeConflict = "merge-conflict"
    /// The `format` line is missing, or is not line one.
    case noFormat = "no-format"
    /// The format is one that is not known.
    case unknownFormat = "unknown-format"
    /// No file holds the policy's card.
    case noCard = "no-card"

    // MARK: Lines

    /// A `|` continues nothing.
    case nothingToContinue = "nothing-to-continue"
    /// A line starts with a word that is no key word.
    case unknownKeyword = "unknown-keyword"
    /// A line stands where it means nothing.
    case misplacedLine = "misplaced-line"
    /// An `and` line continues nothing.
    case misplacedAnd = "misplaced-and"
    /// A line stands twice where one is possible.
    case repeatedLine = "repeated-line"
    /// Two lines exclude each other.
    case opposedLines = "opposed-lines"
    /// A line is missing.
    case missingLine = "missing-line"
    /// More stands on a line than belongs there.
    case trailingWords = "trailing-words"
    /// A word of the language is missing.
    case missingWord = "missing-word"
    /// A word is none of those possible.
    case unknownWord = "unknown-word"
    /// A name is missing.
    case missingName = "missing-name"
    /// A name is badly formed.
    case badName = "bad-name"
    /// Something should stand in quotation marks.
    case missingQuotation = "missing-quotation"
    /// Quotation marks are curly.
    case curlyQuotation = "curly-quotation"
    /// A quotation has no end.
    case openQuotation = "open-quotation"
    /// A text is empty.
    case emptyText = "empty-text"
    /// A number is missing or impossible.
    case badNumber = "bad-number"
    /// A date is missing or impossible.
    case badDate = "bad-date"

    // MARK: Conditions

    /// A condition is missing.
    case missingCondition = "missing-condition"
    /// A test is badly formed.
    case badTest = "bad-test"
    /// A condition has too many tests, or a test too many values.
    case tooManyTests = "too-many-tests"
    /// `or`, `and` or commas are mixed or in the wrong place.
    case mixedJoints = "mixed-joints"
    /// A value is named twice in one test.
    case repeatedValue = "repeated-value"
    /// Two tests can never hold together.
    case contradictoryTest = "contradictory-test"
    /// A test for sets is put to a fact with one value.
    case setTestOnSingle = "set-test-on-single"
    /// An `unless` does not say what it leaves.
    case missingLeaving = "missing-leaving"
    /// An `unless` leaves a yes to a rule that does not answer "may I".
    case leavingScale = "leaving-scale"

    // MARK: Names

    /// A name was given before.
    case duplicateName = "duplicate-name"
    /// A former name is still in use.
    case formerNameTaken = "former-name-taken"
    /// There is no such fact.
    case unknownFact = "unknown-fact"
    /// The fact has no such value.
    case unknownValue = "unknown-value"
    /// There is no such role.
    case unknownRole = "unknown-role"
    /// There is no such clause.
    case unknownClause = "unknown-clause"
    /// There is no such rule.
    case unknownRule = "unknown-rule"
    /// The card names another policy than the folder.
    case wrongPolicy = "wrong-policy"
    /// The transcript behind a scenario is not there, cannot be read, or tells of no answer.
    case badTranscript = "bad-transcript"
    /// A clause or rule names another home than it has.
    case misfiled

    // MARK: Vocabulary

    /// A fact has no values.
    case noValues = "no-values"
    /// A fact has too many values.
    case tooManyValues = "too-many-values"
    /// There are too many facts.
    case tooManyFacts = "too-many-facts"
    /// Facts that wait for facts, or exceptions to exceptions, go too deep.
    case tooDeep = "too-deep"
    /// A fact with one value has a "none of these".
    case noneOnSingle = "none-on-single"
    /// A value of a fact with one value is said to stand alone.
    case aloneOnSingle = "alone-on-single"
    /// Facts wait for each other.
    case factCircle = "fact-circle"
    /// A `means` that says nothing.
    case badMeans = "bad-means"
    /// A role stands in for itself.
    case badAlternate = "bad-alternate"

    // MARK: Clauses

    /// A section's heading is too long.
    case longHeading = "long-heading"
    /// A clause or silence stands in no section.
    case outsideSection = "outside-section"
    /// A policy has too many clauses.
    case tooManyClauses = "too-many-clauses"
    /// A clause does not say anything yet.
    case clauseUnsaid = "clause-unsaid"
    /// A clause has neither rules nor a reason.
    case clauseIdle = "clause-idle"
    /// A clause has both rules and a reason for none.
    case clauseTwofold = "clause-twofold"
    /// A clause has no position.
    case noPosition = "no-position"
    /// A position is badly formed.
    case badPlace = "bad-place"
    /// A digest is badly formed.
    case badDigest = "bad-digest"
    /// Clauses do not stand in the document's order.
    case placeOrder = "place-order"
    /// Two clauses, or a clause and furniture, stand at one place.
    case overlappingPlaces = "overlapping-places"
    /// A clause contradicts itself.
    case contradictsItself = "contradicts-itself"
    /// The card does not say how to reach a role.
    case roleNotInCard = "role-not-in-card"

    // MARK: Rules

    /// A rule has no force.
    case noForce = "no-force"
    /// A rule has no modal.
    case noModal = "no-modal"
    /// A rule does not say what its force needs.
    case idleRule = "idle-rule"
    /// A `needs-approval` has no leave that opens it.
    case noOpeningLeave = "no-opening-leave"
    /// A leave stands under a force that cannot carry one.
    case misplacedLeave = "misplaced-leave"
    /// Somebody gives leave to themselves.
    case ownLeave = "own-leave"
    /// A `then` has no leave.
    case thenWithoutLeave = "then-without-leave"
    /// A rule lifts itself.
    case liftsItself = "lifts-itself"
    /// A rule lifts a clause without rules.
    case liftsNothing = "lifts-nothing"
    /// Exceptions go in a circle.
    case exceptionCircle = "exception-circle"
  }
}
