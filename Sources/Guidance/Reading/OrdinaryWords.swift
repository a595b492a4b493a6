/// Ordinary English words of five letters and more, which are never taken for a slip in a word of the vocabulary.
enum OrdinaryWords {
  /// Tells whether a word, in this form or its stem, is one of them.
  static func contains(_ token: QuestionText.Token) -> Bool { all.contains(token.text) || stems.contains(token.stem) }

  /// Tells whether a word in lower case is one of them.
  static func contains(_ word: String) -> Bool { all.contains(word) || stems.contains(WordStem.of(word)) }

  private static let stems = Set(all.map(WordStem.of))

  private static let all: Set<String> = Set(
    """
    about above abroad absolutely accept accident account across action active actual actually adult advice affair
    afraid after afternoon again against agency agree ahead alarm album alive allow allowed almost alone along
    already alright also although always amazing among amount angry animal annoy annoyed annoying another answer
    anybody anyone anything anyway anywhere apart apparently appear apple apply appointment around arrange arrive
    article aside asleep assembly assessed assessment assistant attach attack attend attendance audience august
    auntie autumn available avoid awake award aware awful awkward background badly basic basically beach beard
    beautiful became because become before began begin behave behaviours behind being believe belong below beneath
    beside besides better between beyond birth biscuit bitter blame blend bless blind block blocks blogs bloke
    blokes board boiler bonfire books bored borrow bossy bother bottle bottom bought bounce brainy brakes branch
    brand brass brave bread break breakfast breaks breath bride brief bright brilliant bring british broad broke
    broken brother brought brown build built bunch burst busy butter buyer cafe cakes called calls candle canteen
    capped caption cards careful carry catch caught cause central certain certainly certificate chair chance change
    changed charge chart charts chase chats chatting chatty cheap cheat cheats check cheeky cheers cheese chill
    chilly choice choir choose christmas church circle claim clash clasp clean cleaner clear clearly clever client
    climb clock clogs close closed clothes cloud coach coached coaches coast coffee colleges comes coming common
    community company compare competition complete completely computer concert condition confused consider contact
    contacts content continue contract control conversation cooking corner correct corridor costs costume couch
    could council count counter country counts couple course courses court cousin cousins cover crazy create
    creative creepy crisis crisp cross crowd crowds cruise crying curious current customer daft daily dance danger
    darling daughter dealing decent decide decided decision decline deeply definitely degree delay delight deliver
    department depend describe desk detail dinner direct direction discover discuss district division doctor doing
    dozen drama drawing dream dress drink drive driving dropped during early earth easier easily easter easy eight
    eisteddfod either election eleven empty ended endless england english enjoy enough enter entire entry equal
    especially essay europe evening event eventually every everybody everyone everything everywhere exact exactly
    exam example excellent except excited exciting excuse exercise expect expected expensive experience explain
    extra extremely faced facing facts failed fairly faith false family famous fancy farewell father fault favour
    favourite fellow field fiend fifteen fifth fight figure final finally finger finish finished first fitter flogs
    flower folder folks follow following football force forest forever forget forgot formal forward found fourth
    french fresh friday fridge front fruit funny further future games garden general generally gentle geography
    german getting girls given giving glass glitter goes going gone grade grandma granny granted grass great green
    grope groped ground group groups grown grown-up grumpy guess guest guide guilty guitar habit hairs halfway
    handed handle hands handwriting happen happened happy hardly harmless haven having heading heads health healthy
    heard heart heavy hello helped helpful helping herself hidden higher himself history holding holiday homework
    homeworks honest honestly horse hospital hotel hours house however hundred hungry hurry idiot imagine
    immediately important impossible improve include including indeed infant inform information innocent inside
    instead interest interested interesting internet invite inviting issue itself january joined joint joking judge
    juice junior keeping kettle kidding kindly kitchen knock knowing known labour laced ladies lads landed language
    large lass lasses lastly later laugh laughing leader leading league learn learned least leave leaving length
    lessen lesson letter level library light liked likely limit linen liner listed listen literacy litter little
    lived lively living local locked london lonely longer looked looking looks loose lorry loved lovely loving lower
    lucky lunch makes making manage manager march marked market marks married massive mates maths matter maybe mayor
    means meant measure medal medicine meeting meetings member memory mention mentor mentors message middle might
    million minor minute missed missing mistake moaning model moment monday money month months morning mostly mother
    mouth moved moving mufti museum music myself named napped nasty nation natural nature nearby nearly necessary
    needed needs neighbour neither nervous never newer nicely night nobody noise noisy normal normally north notes
    nothing notice novel november number numeracy nursery object obvious obviously occasion october offer office
    often older online opened opening opinion order ordinary organise original others otherwise ought ourselves
    outfit outside overall paced paint painting panic panted paper pardon parent parks partly party passed passing
    patch pattern peach people perfect perfectly perform perhaps period person personal phone phrase piano picked
    picking piece pizza place placed places plain plane planet planner plans plant planted plaster plate playing
    pleasant please pleased pleasure plenty plumber poach pocket point pointed poised police polite politely
    position poster posters posts potter pound power practice prefect prefer present press pretty prevent price
    pride primary print privacy private prize probably problem profit project prom proof proper properly protect
    proud prove provide provision public pudding pulled pumpkin pupils purple purpose pushed puzzle quality quarter
    quick quickly quiet quietly quite quiz quote raced raffle rainy raise random range ranted rather reach react
    reader reading ready realise really reason reasonable receive recent recently reception reckon record refuse
    regard regular relation relax religion remain remember remind remove repeat reply report residential respect
    respond rest result return reveal review revision reward rides right risky river roach rough round route royal
    rubbish rugby rules running rushed sadly safely saint salad same saturday saying scale scared scarf scary scene
    science score scottish scraped search season second secret section seeing seems selfish sense sensible sensitive
    separate september series serious seriously serve service settle seven several shade shall shame shape shaped
    share shared sharing sharp shave sheet shelf shift shirt shirts shock shoes shopping short should shout showed
    shown shows signal signs silly similar simple simply since single sister sitting sixteen sixth skill skills
    skirt skive skull sleep slight slightly slowly small smart smell smile smoke snack snacks snapped snatched
    snitch snowy social sofa solid somehow someone something sometimes somewhat somewhere sorry sorted sound south
    space speak special speech speed spelling spend spends spent spills spoke sport spring squad square staffed
    stage stair stairs stamp stand standing stare stared stars start start-up started state station stayed stead
    steam steps stick stiff still stitch stitches stock stood stopped store storm straight strange stream streams
    street stress strong struggle stuff stuffy stupid style subject sudden suddenly suggest suitable summer sunday
    sunny super supper suppose supposed surely surprise sweat swede sweet swimming switch system table tables taken
    taking talent talking taped tapped taste teach team teams telling tenth terms terrible texting thank thanks
    thats their theirs them theme themselves then there therefore these theyre thief thing things think thinking
    third thirty those though thought thousand three threw through throw thrown thursday ticket tight times tired
    title today together tomorrow tonight topic total touch tough towards tower traced track trade tradition train
    training travel treat trend trends trick tried trips trouble truly trust truth trying tuesday twelve twenty
    twice twins twist twitch uncle under understand unfair uniform union unless unlike until update upset usual
    usually valley value various version very videos village vision visit visiting voice voices wages waiting walked
    walking wanted wants warm warning washing waste watch water wedding wednesday week weekend weekly weeks weird
    welcome welsh were west whatever wheel where whether which while white whoever whole whose wider window windy
    winner winter wished witch within without woman women wonder wondering words worked working world worried worry
    worse worst worth worthy would wright write writing wrong yellow yesterday young younger yours yourself youth
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
