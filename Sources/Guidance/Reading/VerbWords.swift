/// The small words and forms by which verbs are told from other words.
enum VerbWords {
  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Passed over on the way to the left.
  static let adverbs = set(
    """
    just already also accidentally stupidly recently only now once really actually finally quickly currently still even
    always ever never not usually often sometimes probably maybe basically literally kindly please both all foolishly
    sort kind simply quietly suddenly twice again quite possibly honestly definitely certainly seriously privately
    publicly secretly deliberately mistakenly myself ourselves perhaps occasionally regularly constantly repeatedly
    openly
    """
  )
  static let be = set("am is are was were be been being get gets getting got")
  static let modals = set("can could may might shall should must will would")
  /// Before *I* these ask for leave.
  static let mayI = set("can could may might shall am would will")
  /// Before somebody else these ask what they do.
  static let inverted = set("do does did is are have has was were")
  static let askFor = set("can could may might shall should must will would to i we not do did does")
  static let suppose = set("if when once whenever before unless until till in-case suppose")
  /// Of these, those that tell when something past happened.
  static let times = set("when once before until till")
  static let permission = set(
    """
    ok fine right wrong allowed permitted acceptable able free appropriate sensible safe wise rude bad good silly idea
    cool legal unprofessional legit bother nice kosher advisable reasonable forbidden banned illegal stupid daft risky
    permission clear welcome clearance consent approval entitled mistake
    """
  )
  static let intend = Set(
    set(
      """
      want like love hope plan go intend think itch tempt keen mean wish fancy decide look prepare die wonder try aim
      about prefer ready dare reckon
      """
    ).map(WordStem.of)
  )
  /// With these, wanting a thing is planning it.
  static let wants = Set(set("want like love fancy need wish").map(WordStem.of))
  static let duty = set(
    "have has had need needs got supposed meant required obliged expected bound must needing having"
  )
  static let urge = Set(
    set("want ask tell need beg order get force make let allow invite instruct expect like").map(WordStem.of)
  )
  static let determiners = set(
    "a an the my our your his her their its this that these those some any no every each another own new old"
  )
  static let prepositions = set(
    """
    of about by for on from without with in at against like onto into over under via through during since off up out as
    around regarding after before between than
    """
  )
  static let particles = set("up back out off on in over down")
  static let others = set("he she they you it who someone somebody anyone nobody everyone people which that one")
  /// Words that are no verb of their own.
  static let closed = set(
    """
    i we me us my our you your he she they him her them it its his their a an the this that these those some any no am
    is are was were be been being do does did can could may might shall should must will would to of about by for on
    from without with in at against like into over under and or but if when so because then than who whom whose what
    which where why how not there here as well ok yes please hi hello allowed used supposed during since off up out
    via through alright fine wrong right sure else someone somebody anyone anybody nobody everyone something anything
    nothing everything one two three first last next still just already also now only even ever never before after
    while until till though although unless whether both all each every other another own new old good bad nice much
    many more most lots few little big small after onto around us
    """
  )
  /// Before these a plain form is a verb.
  static let beforeBase = set(
    "i we you they to can could may might shall should must will would do does did not please"
  )
  static let neverBase = set(
    """
    a an the my our your his her their i we me us it him them school work facebook instagram twitter linkedin
    tiktok youtube dojo classdojo pupil pupils parent parents staff kids children any some sure allowed able
    mum dad mums dads social so too really ok fine right wrong this that these those be no in on at with for from of
    one another two year
    """
  )
  /// Past forms that are hardly ever a verb here.
  static let adjectives = set(
    """
    used supposed allowed related interested worried concerned attached so-called left retired excited bored tired
    unrelated married divorced
    """
  )
  static let unchanged = set("put set let read hit hurt shut cut cost quit")
  /// Words in -ing that are things.
  static let things = set(
    """
    morning evening thing something anything nothing everything wedding during king ring string spring building training
    meeting swimming sing bring sibling ceiling pudding clothing drawing painting spelling reading fundraising parenting
    counselling safeguarding grooming bullying advertising marketing monitoring recruitment housing funding
    setting settings lighting heating hearing closing opening being gaming coaching teaching networking writing boxing
    """
  )
  static let plurals = set(
    """
    parents pupils kids children mums dads students staff teachers people they you we colleagues lads girls boys tas
    governors volunteers others families coaches friends some
    """
  )
  /// Verbs that are looked for behind a noun or at the start.
  static let bases = Set(
    set(
      """
      post repost share publish upload tweet retweet comment like tag blog add friend befriend follow accept
      connect request invite message text dm pm email ring call phone contact whatsapp snapchat chat talk speak
      send forward write ask tell remind want keep try need use take film record photograph set create run make
      put stick say show give get join leave slag moan rant abuse threaten bully harass mock tease insult troll
      target impersonate accuse report criticise complain see notice spot read find reply respond answer offer
      love hate work teach coach live go come know think expect demand insist order humiliate stalk blackmail
      pester poke block unfriend ignore spread start stop
      """
    ).map(WordStem.of)
  )
}
