import Knowledge
import Testing

@Suite("Broken conditions, names, clauses and rules")
struct BrokenMeaningTests {
  @Test("each mistake is told with its code, its exact words and the repair, and nothing loads", arguments: samples)
  func told(sample: Sample) { expectOnly(sample) }

  static let samples = conditions + names + vocabulary + clauses + rules + exceptions

  private static let conditions: [Sample] = [
    Sample(.missingCondition, .rule, "after `when`", "«when»\n" + may),
    Sample(.missingCondition, .rule, "after `unless`", may + "«unless» leaving silent\n"),
    Sample(.missingCondition, .rule, "here must stand a test", "when contact is pupil and«»\n" + may),
    Sample(.badTest, .rule, "`is not`", "when contact «equals» pupil\n" + may),
    Sample(.badTest, .rule, "`none of`", "when contact has «some» pupil\n" + may),
    Sample(.trailingWords, .rule, "tests with `and`", "when contact is pupil «activity» is publish\n" + may),
    Sample(.mixedJoints, .rule, "with commas", "when contact has all of pupil «or» parent\n" + may),
    Sample(
      .mixedJoints,
      .rule,
      "write two lines",
      "force permitted \"may\"\nfirst consult from headteacher and governors «or» safeguarding-lead\n"
    ),
    Sample(.repeatedValue, .rule, "named twice", "when contact is pupil or «pupil»\n" + may),
    Sample(.contradictoryTest, .rule, "cannot both hold", "when own is yes and «own is no»\n" + may),
    Sample(
      .contradictoryTest,
      .rule,
      "cannot both hold",
      "when contact is pupil and «contact is not pupil or parent»\n" + may
    ),
    Sample(
      .contradictoryTest,
      .rule,
      "cannot both hold",
      "when contact has all of pupil, parent and «contact has none of parent»\n" + may
    ),
    Sample(
      .contradictoryTest,
      .rule,
      "cannot both hold",
      "when contact is pupil and «contact has all of parent»\n" + may
    ),
    Sample(.setTestOnSingle, .rule, "write `own is", "when «own has all of yes»\n" + may),
    Sample(.missingLeaving, .rule, "say what is left", may + "unless own is yes«»\n"),
    Sample(.leavingScale, .rule, "only leave `silent`", must + "unless «own is yes» leaving permitted\n"),
  ]

  private static let names: [Sample] = [
    Sample(.unknownFact, .rule, "did you mean `activity`?", "when «activty» is publish\n" + may),
    Sample(.unknownFact, .rule, "now called `activity`", "when «doing» is publish\n" + may),
    Sample(.unknownFact, .vocabulary, "did you mean `contact`?", "extend fact «contacts»\nvalue v \"V\"\n"),
    Sample(.unknownValue, .rule, "did you mean `pupil`?", "when contact is parent or «pupl»\n" + may),
    Sample(.unknownValue, .rule, "did you mean `pupil`?", "when contact is «student»\n" + may),
    Sample(.unknownValue, .rule, "a value of `activity`", "when contact is parent\n| or «publish»\n" + may),
    Sample(.unknownValue, .rule, "now called `connect`", "when activity is «befriend»\n" + may),
    Sample(.unknownValue, .rule, "it has `yes` or `no`", "when own is «perhaps»\n" + may),
    Sample(.unknownValue, .section, "did you mean `parent`?", "applies contact is «parnet»\n" + clause),
    Sample(.unknownValue, .vocabulary, "did you mean `publish`?", fact + "means activity is «publsh»\n"),
    Sample(.unknownValue, .vocabulary, "did you mean `pupil`?", "impossible own is yes and contact is «pupils»\n"),
    Sample(.unknownRole, .rule, "did you mean `headteacher`?", may + "ask «headteecher»\n"),
    Sample(.unknownRole, .rule, "did you mean `headteacher`?", may + "judgement «head»\n"),
    Sample(.unknownRole, .rule, "add `role", may + "duty may \"Ask the janitor.\" to «janitor»\n"),
    Sample(.unknownRole, .rule, "did you mean", may + "first consult from «goverors» before \"it\"\n"),
    Sample(.unknownRole, .card, "did you mean", card + "lead «safegarding-lead»\n"),
    Sample(.unknownRole, .vocabulary, "did you mean", "role caretaker \"the caretaker\"\nalternate «headteahcer»\n"),
    Sample(.unknownRole, .practice, "did you mean", "practice p\nnation wales\nabout staff «headteachr»\n"),
    Sample(.unknownRole, .contacts, "did you mean", "contact «headteachr»\nreach Room 1\n"),
    Sample(.unknownClause, .section, "did you mean `s-1`?", clause + "contradicts «s-11» settled-by governors\n"),
    Sample(.unknownClause, .card, "no clause `s-1`", card + "general governors from «s-1»\nrole governors \"g\"\n"),
    Sample(.unknownRule, .rule, "no rule or clause", may + "lifts «contact-1-ban»\n"),
    Sample(.wrongPolicy, .card, "must be the same", card.replacing("policy oakfield", with: "policy «ashfield»")),
    Sample(.duplicateName, .section, "choose another", clause + clause("«s-1» at paragraph 2 \(zeros)")),
    Sample(.duplicateName, .rule, "01-sample.policy:5:6", may + "rule «s-1-a»\n" + may),
    Sample(.duplicateName, .policy, "a section", "section s \"\"\nsection «s» \"\"\n"),
    Sample(.duplicateName, .vocabulary, "all.vocabulary:6:6", "fact «contact» \"Who?\"\nvalue v \"V\"\n"),
    Sample(.duplicateName, .vocabulary, "all.vocabulary:8:9", "extend fact contact\nvalue «pupil» \"Pupil\"\n"),
    Sample(.duplicateName, .vocabulary, "all.vocabulary", "role «governors» \"the governors\"\n"),
    Sample(.duplicateName, .vocabulary, "needs no declaration", "role «you» \"you\"\n"),
    Sample(.duplicateName, .card, "join the two", card + "role governors \"a\"\nrole «governors» \"b\"\n"),
    Sample(.duplicateName, .policy, "card.policy:2:8", card.replacing("policy oakfield", with: "policy «oakfield»")),
    Sample(.duplicateName, .contacts, "join the two", "contact governors\nreach a\ncontact «governors»\nreach b\n"),
    Sample(
      .formerNameTaken,
      .section,
      "`s-2`",
      clause + clause("s-2 at paragraph 2 \(zeros)") + "formerly «s-1»\n"
    ),
    Sample(.formerNameTaken, .vocabulary, "`g`", "fact g \"G?\"\nformerly «contact»\nvalue v \"V\"\n"),
  ]

  private static let vocabulary: [Sample] = [
    Sample(.noValues, .vocabulary, "add a `value`", "fact «f» \"F?\"\n"),
    Sample(.noValues, .vocabulary, "add a `value`", "extend fact «contact»\n"),
    Sample(.noneOnSingle, .vocabulary, "add `several`", "fact f \"F?\"\n«none» \"None\"\nvalue v \"V\"\n"),
    Sample(.missingWord, .vocabulary, "when the question is put so", "fact f \"F?\"\nasked \"G?\"«»\nvalue v \"V\"\n"),
    Sample(.unknownFact, .vocabulary, "no fact `g`", "fact f \"F?\"\nasked \"G?\" when «g» is v\nvalue v \"V\"\n"),
    Sample(.aloneOnSingle, .vocabulary, "add `several`", fact + "«alone»\n"),
    Sample(
      .contradictoryTest,
      .vocabulary,
      "`v` stands alone",
      "fact f \"F?\"\nseveral\nvalue v \"V\"\nalone\nvalue w \"W\"\nimpossible f has all of «v», w\n"
    ),
    Sample(
      .factCircle,
      .vocabulary,
      "`f` needs `g` needs `f`",
      "fact f \"F?\"\nwhen g is v\nvalue v \"V\"\nfact g \"G?\"\nwhen stage is planning and «f» is v\nvalue v \"V\"\n"
    ),
    Sample(
      .factCircle,
      .vocabulary,
      "`f` needs `g` needs `f`",
      "fact f \"F?\"\nvalue v \"V\"\nmeans «g» is w\nfact g \"G?\"\nvalue w \"W\"\nmeans f is v\n"
    ),
    Sample(
      .factCircle,
      .vocabulary,
      "`f` needs `g` needs `f`",
      "fact f \"F?\"\nvalue v \"V\"\nfact g \"G?\"\nwhen «f» is v\nvalue w \"W\"\nmeans f is v\n"
    ),
    Sample(
      .missingWord,
      .practice,
      "here must stand `now`",
      "practice p\nnation wales\noutdated \"A\" «called» \"B\"\n"
    ),
    Sample(
      .badDate,
      .practice,
      "such as `2023-07`",
      "practice p\nnation wales\noutdated \"A\" now \"B\" since «lately» because \"C\"\n"
    ),
    Sample(.badMeans, .vocabulary, "one fact and one value", fact + "means «contact is pupil or parent»\n"),
    Sample(.badMeans, .vocabulary, "another fact", fact + "means «f» is v\n"),
    Sample(.badAlternate, .vocabulary, "name somebody else", "role caretaker \"c\"\nalternate «caretaker»\n"),
    Sample(.badAlternate, .card, "name somebody else", card + "role governors \"a\"\nalternate «you»\n"),
  ]

  private static let clauses: [Sample] = [
    Sample(.longHeading, .policy, "8 words", "section «s» \"One two three four five six seven eight nine\"\n"),
    Sample(.outsideSection, .policy, "before any `section`", clause.replacing("clause", with: "«clause»")),
    Sample(.clauseUnsaid, .section, "write what it says", "clause «s-1» at paragraph 1 \(zeros)\nsays TODO\n"),
    Sample(.clauseIdle, .section, "say with `none`", "clause «s-1» at paragraph 1 \(zeros)\nsays It.\n"),
    Sample(.clauseTwofold, .section, "remove the one", clause("«s-1» at paragraph 1 \(zeros)") + "rule a\n" + may),
    Sample(.noPosition, .section, "at paragraph 1", clause("«s-1»")),
    Sample(.badPlace, .section, "starts with `paragraph`", clause("s-1 at «bullet» 1 \(zeros)")),
    Sample(.badPlace, .section, "in this order", clause("s-1 at paragraph 1, sentence 1, «bullet» 1 \(zeros)")),
    Sample(.badPlace, .section, "only bullets", clause("s-1 at paragraph «0», sentence 1 \(zeros)")),
    Sample(.badPlace, .section, "lower number", clause("s-1 at paragraph 1, sentence 3 to «2» \(zeros)")),
    Sample(.badNumber, .section, "a paragraph's number", clause("s-1 at paragraph «one» \(zeros)")),
    Sample(.badDigest, .section, "000000000000", clause("s-1 at paragraph 1 digest «12345»")),
    Sample(.badDigest, .section, "000000000000", clause("s-1 at paragraph 1 digest «0123456789AB»")),
    Sample(
      .placeOrder,
      .section,
      "keep the document's order",
      clause("s-1 at paragraph 2 \(zeros)") + clause("«s-2» at paragraph 1, bullet 3 \(zeros)")
    ),
    Sample(
      .overlappingPlaces,
      .section,
      "give each its own",
      clause("s-1 at paragraph 1, sentence 1 to 2 \(zeros)") + clause("«s-2» at paragraph 1, sentence 2 \(zeros)")
    ),
    Sample(
      .overlappingPlaces,
      .section,
      "furniture",
      "furniture paragraph 1 to 2\n" + clause("«s-1» at paragraph 2 \(zeros)")
    ),
    Sample(.contradictsItself, .section, "the other clause", clause + "contradicts «s-1»\n"),
    Sample(.roleNotInCard, .rule, "add `role unlisted", may + "ask «unlisted»\n"),
  ]

  private static let rules: [Sample] = [
    Sample(.noForce, .section, "add one", headOfRule.replacing("s-1-a", with: "«s-1-a»") + "when own is yes\n"),
    Sample(.noModal, .rule, "in quotation marks", "force «permitted»\n"),
    Sample(.idleRule, .rule, "add `condition`", "force «conditional» \"may\"\n"),
    Sample(.idleRule, .rule, "adds nothing", "force «adds»\n"),
    Sample(.idleRule, .rule, "add a `duty`", "force «required» \"must\"\n"),
    Sample(.idleRule, .rule, "whom to ask", "force «if-unsure»\n"),
    Sample(
      .noOpeningLeave,
      .rule,
      "it is `prohibited`",
      "force «needs-approval» \"only with\"\nfirst consult from headteacher\n"
    ),
    Sample(.misplacedLeave, .rule, "cannot wait", "force prohibited \"must not\"\nfirst «approve from headteacher»\n"),
    Sample(
      .ownLeave,
      .rule,
      "who gives it",
      "force needs-approval \"only with\"\nfirst approve from headteacher or «you»\n"
    ),
    Sample(
      .thenWithoutLeave,
      .section,
      "remove `then`",
      headOfRule.replacing("s-1-a", with: "«s-1-a»") + may + "then silent\n"
    ),
  ]

  private static let exceptions: [Sample] = [
    Sample(.liftsItself, .rule, "use `unless`", may + "lifts «s-1-a»\n"),
    Sample(.liftsItself, .rule, "use `unless`", may + "lifts «s-1»\n"),
    Sample(
      .liftsNothing,
      .rule,
      "nothing to lift",
      may + "lifts «s-2»\n" + clause("s-2 at paragraph 2 \(zeros)")
    ),
    Sample(
      .exceptionCircle,
      .rule,
      "`s-1-a` lifts `s-1-b` lifts `s-1-a`",
      may + "«lifts» s-1-b\nrule s-1-b\n" + may + "lifts s-1-a\n"
    ),
  ]

  // MARK: - Parts without a mistake

  private static let may = "force permitted \"may\"\n"
  private static let must = "force required \"must\"\nduty must \"Do it.\"\n"
  private static let zeros = "digest 000000000000"
  private static let clause = clause("s-1 at paragraph 1 \(zeros)")
  private static let headOfRule = "clause s-1 at paragraph 1 \(zeros)\nsays It.\nrule s-1-a\n"
  private static let fact = "fact f \"F?\"\nvalue v \"V\"\n"
  private static let card = """
    policy oakfield
    title x
    organisation y
    nation england
    version 1
    dated none stated
    review 2026
    covers z

    """

  private static func clause(_ header: String) -> String { "clause \(header)\nsays It.\nnone aim\n" }
}
