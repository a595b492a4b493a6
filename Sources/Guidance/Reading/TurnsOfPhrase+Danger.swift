/// Turns of phrase that tell of danger to a child; each counts only where a child is spoken of.
extension TurnsOfPhrase {
  static let dangers = """
    stage=danger
      ~send|~sent|~demand|~ask|~want *5 indecent|explicit|obscene|naked
      indecent ~picture|~photo|~image|~video
      ~send|~sent|~ask|~want *6 ~picture|~photo|~pic|~video|~selfie|~clip *2 of himself|herself|themselves
      ~nasty|weird|creepy|disgusting|dirty ~picture|~photo|~pic|~video
      horrible|horrid|awful|disturbing|vile|sick|violent|graphic|shocking|upsetting ~picture|~photo|~pic|~video|~clip|\
    ~image|~message *1 of|about *2 <contact=pupil>|~child|~kid|~girl|~boy|~pupil|~student|~lad|~lass|herself|himself
      ~do things to himself|herself|themselves
      ~meet|~see *1 a|an|this|some *1 man|bloke|guy|stranger
      ~take him|her|them with him|her
      ~suffer any more|longer
      ~suffer anymore
      rope|noose|pills|blade|bridge *8 goodbye|bye|sorry
      ~touch *1 her|him|them
      ~touches|touching *1 her|him|them
      at his|her flat|place|house|home
      ~picture|~photo|~pic|~video|~image *6 no|without|not *1 top|clothes|bra|knickers|pants|shirt
      with no top|clothes|bra|knickers|pants|shirt on?
      me not to ~say|~tell
      dad|mum|daddy|mummy|father|mother|stepdad|stepmum|step-dad|uncle|auntie|aunt|brother|sister|grandad|nan|gran|\
    boyfriend|man|bloke|guy|coach|teacher|neighbour|partner|cousin|carer|parents|family *4 ~hit|~beat|~hurt|~touch|\
    ~slap|~punch|~smack|~kick|~abuse|~rape|~grope|~kiss|~lock|~burn|~belt|~strangle|~choke|~whack|~batter|~clout|\
    ~thump|~throttle|~shake|~drag|~starve|~molest|~threaten *2 him|her|them|me|kids|child|his|the
      ~hit|~beat|~slap|~punch|~smack|~touch|~strangle|~hurt|~burn|~kick|~batter|~abuse *2 by *2 dad|mum|daddy|\
    mummy|father|mother|stepdad|stepmum|uncle|nan|brother|partner|boyfriend|someone|somebody|adult|family|man
      ~burn|burned|burnt|bruised|swollen|broken|cut|bleeding arm|arms|leg|legs|face|neck|back|eye|wrist|wrists|lip|hand
      marks|cuts|bruises|scars|burns|welts *4 arm|arms|wrist|wrists|neck|legs|leg|back|body|face|her|him|them
      bruise|bruises|bruised|bruising|scars|welts *3 on|over|eye|arm|arms|legs|face|back|wrist|wrists
      black eye|eyes
      ~cut|~harm|~burn|~hurt|~starve|~kill|~scratch|~injure|~hang|~poison|~drown *1 himself|herself|themselves|\
    themself|myself|yourself
      self harm|harming|harms|harmed
      ~want|~wish|~think|~plan|~feel|~talk|~say|~hope|~going|~try|~threaten *5 die|dead|suicide|suicidal|dying|\
    disappear|jump|overdose
      ~wish *3 dead|never born
      ~end it|everything|his|her|their|my|things *1 all|life
      not *3 ~live|alive|wake|here any|anymore|more
      not *3 be here *3 longer|tomorrow|anymore|monday|morning|christmas
      not *2 see me *3
      not *3 go on *2 living|like|anymore|any
      not *2 ~do|~take|~cope|~bear *2 this|it|life *2 anymore|any|more|no
      can|could not|no *2 ~cope|~go|~carry *3
      ~goodbye everyone|everybody|all|forever|world
      ~say|~post|~write *2 goodbye
      last message|goodbye|post *2 ever
      better off dead|without
      nobody|no *1 ~miss|~care *2 me|him|her|if
      ~hate himself|herself|themselves|her|his|my life
      ~jump *2 off|bridge|roof|window|train
      no point *3 living|carrying|anymore|life|going|in
      no reason *2 ~live|living
      ~take|~swallow|~neck *4 pills|tablets|paracetamol|overdose|bleach
      ~drink *2 bleach|chemicals|vodka|alcohol
      ~drunk|~pass|~passed out *4 park|party|live
      ~choke|blackout|~strangle|bleach *2 challenge|dare|game
      for a dare
      ~make|~force|~forced him|her|them *1 do|touch|watch|into|to|have
      ~make|~force|~get *2 her|him|them *2 ~undress|~strip|naked|pose|touch
      man|bloke|guy|woman in his|her thirties|forties|fifties|twenties|20s|30s|40s|50s
      aged? *1 man|bloke|guy|woman of 20|25|30|35|40|45|50|twenty|thirty|forty|fifty
      with|has|got|have|carry|brought|bring|bringing|posing *4 knife|blade|gun|razor|machete|weapon|knives
      pregnant *5 tell|mum|dad|scared|secret
      ~pester|~pressure|~groom|~blackmail|~sextort *3 him|her|them|kids|pupils|girls|boys *1 for|into|on|online
      being groomed|blackmailed|sextorted|trafficked|exploited|abused|raped|molested|stalked
      ~is|getting|been groomed|blackmailed|trafficked|exploited|raped|molested
      older|grown|strange|random|unknown man|guy|bloke|lad|boyfriend|woman|boy|men|adult
      adult she|he|they does|do|did *2 know
      man|bloke|guy|stranger|adult|someone|somebody|boy|lad|person|fella *3 online|internet|game|roblox|discord|\
    fortnite|xbox|minecraft *8 ~meet|~send|~ask|~want|pictures|photos|pics|secret|lives|~love|~gift|~pay
      ~chat|~talk|~message|~speak *3 strangers|stranger|adults|men|man
      ~send|~ask|~want|~buy *3 gifts|gift|presents|money|robux|vbucks *5 ~photo|~picture|~meet|~secret|~pic|older
      man|bloke|guy|stranger|adult|someone|somebody *8 where she|he|they lives|live
      ~say|~claim|~pretend he|she|they|to *2 is|am|be *1 10|11|12|13|14|15|16|her|his|a
      ~pretend to be a|her|his|another *1 ~child|~kid|~girl|~boy|age|pupil|teenager
      not really|actually *2 13|14|15|child|kid|teenager
      he|she|they is|are not *1 13|14|15|16|really
      ~meet|~met online
      ~run|~ran|~gone|~going off|away *3 ~meet|with|to
      ~meet|~see *2 man|bloke|guy|stranger|someone|somebody|boy|lad *3 ~met|from|off|online|game|internet
      ~send|~ask|~want|~share|~swap|~get|~receive|~take|~post|~trade *6 nude|nudes|naked|topless|rude|dirty|sexy|\
    intimate|private|explicit|sexual *2 ~picture|~photo|~pic|~video|~selfie|~image|~snap
      ~picture|~photo|~pic|~video|~image|~selfie|~snap *6 no top|clothes|knickers|pants|bra|shirt
      ~picture|~photo|~pic|~video|~image|~selfie *5 naked|nude|topless|undressed|bath|shower|undressing|changing
      naked|nude|topless|undressed *3 ~picture|~photo|~pic|~video|~image|~girl|~boy|~pupil|~child|~selfie
      ~send|~ask|~want|~share|~swap|~get|~receive *6 nude|nudes
      nudes|nude of|from|going|being|round
      ~send|~post|~picture|~photo|~pic *5 pants|underwear|bra|knickers|naked|undressed|bikini
      dick|willy|private|genitals|privates ~picture|~photo|~pic|~parts
      ~show *3 private|privates|bits|willy|himself
      ~sext|~sexting|cybersex|porn|pornography|camming|onlyfans
      ~have|~having sex
      ~touch *3 inappropriately|private|privates|down|there|bottom|chest
      our|little secret
      ~promise|~swear *3 not *2 ~tell
      !i|we not|never|nobody|no|without *2 ~tell|~know|~say *2 anyone|anybody|mum|dad|teacher|one|parents|school|anything|\
    police|nobody|my|her|his
      ~keep it|this|that|quiet *2 secret|quiet|between|about
      shut up about
      tell|told no|nobody *1 one
      ~meet|~see *2 me|him|her|up|us *5 alone|park|own|secretly|hotel|house|outside|after|night|car|weekend|town|\
    shops|two
      ~meet|~meeting up|alone|privately|secretly
      just|only the? two of us
      ~come to|round|over *2 my|his|her|our|their house|flat|place|home
      ~go|~going|~get *3 in|into his|her|their|a car *3 man|stranger|bloke|guy|alone
      ~stay|~sleep over|night|round *3 his|her|my|their|teacher|coach|man|bloke
      sleepover *6 teacher|coach|man|bloke|older|adult
      ~scared|~afraid|~frightened|~terrified|~petrified *2 to|of|at|about *4 home|dad|mum|stepdad|him|uncle|her|\
    father|stepmum|house|brother|man
      not|never|cannot *2 ~go|~want *2 home
      not|never *1 ~feel? safe
      unsafe at? home?
      ~sell|~carry|~deal|~run|~deliver|~hold|~take *3 drugs|weed|coke|gear|pills|ket|packages|drug
      in|join|joined a gang
      ~run|~running|~ran|~gone away|missing
      !i|we ~stop|not|never *2 ~eat|eaten|eating
      ~make|~making herself|himself sick
      no|not|without *3 food|dinner|tea|eaten *4 home|house|night|days|cupboard|weekend
      nothing *2 eat *3
      home|left|house alone|own *4 night|nights|weekend|days|kids|hours
      ~lock|~locked *2 him|her|them|me *3 room|house|cupboard|night|shed|out|garage|garden
      ~lock|~locked in|out *3 room|house|cupboard|night|shed|garage
      ~kick|~kicked|~throw|~thrown out *3 home|house|by
      ~sleep|~sleeping *2 rough|outside|streets|car|floor
      ~marry|~married *2 off|abroad|cousin|man
      ~take|~taken|~send|~sent *4 abroad|pakistan|somalia *4 ~marry|~married|cut
      forced marriage
      <contact=colleague>|teacher|coach|volunteer|ta *8 ~relationship|~kiss|~flirt|~date|~sleep|~touch|~fancy|\
    ~groom|~snog|~cuddle *4 <contact=pupil>
      <contact=pupil> *6 ~relationship|~kiss|~flirt|~date|~sleep|~snog *3 <contact=colleague>|teacher|coach
      teacher|coach|colleague|ta|volunteer|tutor *6 ~message|~text|~dm|~snap|~send *6 ~love|sexy|~kiss|babe|\
    gorgeous|beautiful|secret|night|gifts|gift|presents|dirty|rude
      ~kiss|~love|~fancy|~flirt|~snog *1 me|him|her|with
      ~call me|her|him sexy|babe|baby|gorgeous|beautiful|hot
      my|our|his|her|their bed
      ~drop|~touch|~get *2 in|into *1 my|her|his|our bed
      ~make|~get|~force *3 her|him|them|me do? things *6
      ~do things *2 to|with *2 her|him|them|me
      ~threaten|~blackmail *6 ~picture|~photo|~nude|~video|~share|~kill|~stab|~hurt|~post
      going|want|threatening|plan|says *3 to ~kill|~stab|~shoot|~attack|~bomb|~hurt *3 school|him|her|everyone|kids|\
    teacher|pupils|boy|girl|people
      isis|extremist|extremists|terrorist|nazi *4
      fgm|radicalised|grooming|groomed|trafficked
      hidden|secret phone *6 man|boyfriend|older
      ~worry|~worried|~scared|~concerned|~frightened for|about *2 ~child|~kid|~girl|~boy|~pupil|safety|welfare|baby
      ~child|~kid|~girl|~boy|~pupil|~lad *3 in|at *2 danger|risk
      safeguarding worry|concern|issue|alert|emergency
      ~disclose|~disclosure
      ~picture|~photo|~pic|~video|~selfie *3 nothing|nowt on
      ~film|~record|~photograph|~watch|~spy *2 her|him|them|me|girls|boys *4 shower|bath|bed|undress|undressing|\
    changing|toilet|bedroom
      ~make|~get|~force her|him|them|me *1 ~send *6
      wrong side of *4
      ~cut|~cutting|~slash|~slice|~scratch|~burn|~stab|~carve *1 her|his|their|my *1 arm|arms|leg|legs|wrist|wrists|\
    thigh|thighs|skin|stomach|belly|throat
      ~swallow|~swallowed|~neck|~down|~eat|~drink|~drank *7 tablets|tablet|pills|pill|paracetamol|ibuprofen|medication|\
    medicine|meds|batteries|bleach
      will|would|cannot|can|could|did|does|not|never *2 ~wake up?
      ~wake her|him|them up
      not|cannot|barely|hardly|stopped *1 ~breathe|breathing
      unconscious|unresponsive|collapsed|passed out|bleeding|seizure|overdosed
      ~fall|~lie|~pass *4 floor|stairs *4 not *2 ~move|~wake|~answer
      nobody|noone|nothing|no *1 else|adult|grown|parent *4 in|at *1 house|home|flat
      on|all his|her|their own *3 in|at *1 house|home|flat|night
      by himself|herself|themselves *3 in|at *1 house|home|flat|night
      ~bleed|~bleeding *4 bad|badly|lot|everywhere|stop
      ~leave|~left *3 alone|own *4 house|home|flat|days|night|weekend
      ~hold|~held|~put *3 knife|blade|gun *3 to|against|at
      ~make|~force him|her|them|me *2 ~watch|~look *3 things|videos|pictures|him|porn
      ~love|~loves *2 like *1 adult|grown|wife|girlfriend
      on|off *3 bridge|railings|ledge|roof|tracks|railway *5 alone|stood|standing|jump|live|story
      ~stand|~stood|~sit *6 bridge|railings|ledge|roof|tracks|railway
      ~touch|~grope|~fondle|~handle|~rub|~stroke *3 inappropriately|improperly|indecently|sexually
      inappropriately|improperly|indecently|sexually ~touch|~grope|~handle|~assault
      inappropriate|improper|indecent|unwanted|sexual *1 touch|touching|touches
      touched|touches|touching|groped|groping|fondled|fondling one|some|two|several? of? a|an|the|my|our|his|her|\
    this|that|these|little|young? <contact=pupil>|~child|~kid|~girl|~boy|~pupil|~student|~lad|~lass|~teenager|~teen|\
    ~youngster
      hands|arms *1 all? *1 over|on|round *1 <contact=pupil>|~child|~kid|~girl|~boy|~pupil|~student|~lad|~lass|\
    ~teenager|~teen|~youngster
      touchy feely|with
      indecent *2 ~picture|~photo|~pic|~image|~video|~material|~content|~footage|~clip|~file|~film|~exposure|~assault
      adult|grown|grownup|older|overage *1 boyfriend|girlfriend|lover
      !my boyfriend|girlfriend *3 18|19|20|21|22|23|24|25|26|27|28|29|30|35|40|45|50|eighteen|nineteen|twenty|thirty|\
    forty|fifty|adult|grown|older|twenties|thirties|forties
      seeing|dating *2 adult|grown|older|man|bloke|18|19|20|21|22|23|24|25|26|27|28|29|30|35|40
      18|19|20|21|22|23|24|25|26|27|28|29|30|35|40 year? old? boyfriend|girlfriend
      ~look|~seem|~appear|is|are|was|were|been|being|visibly|clearly|obviously|badly|severely *3 neglected|starved|\
    starving|unkempt|uncared|unloved
      neglected|starved|starving ~child|~kid|~girl|~boy|~pupil|~student|~lad|~lass
      underfed|malnourished|undernourished|unwashed|emaciated|unfed|maltreated
      <contact=pupil>|~child|~kid|~girl|~boy|~pupil|~student|~lad|~lass *2 ~look|~seem|~appear|always|constantly|\
    ~keep *3 \
    filthy|dirty|hungry|starving|unfed|underweight
      <contact=pupil>|~child|~kid|~girl|~boy|~pupil|~student|~lad|~lass *2 never|not|hardly *1 fed|washed
      ~sign|~case|~evidence of *1 neglect|abuse|grooming|harm|hunger
      ~smell *3 urine|wee|pee
      too|overly|unusually|inappropriately|uncomfortably|unhealthily close|familiar|intimate|cosy|attached|\
    affectionate to|with|towards *3 <contact=pupil>|~child|~kid|~girl|~boy|~pupil|~student|~lad|~lass|~teenager|\
    ~teen|~youngster
      too|overly friendly|pally|matey|chummy|touchy|flirty with *3 <contact=pupil>|~child|~kid|~girl|~boy|~pupil|\
    ~student|~lad|~lass|~teenager|~teen|~youngster
      over familiar|friendly|intimate *1 with|to|towards *3 <contact=pupil>|~child|~kid|~girl|~boy|~pupil|~student|\
    ~lad|~lass|~teenager|~teen|~youngster
      over-familiar|over-friendly|overfamiliar|overfriendly *1 with|to|towards *3 <contact=pupil>|~child|~kid|~girl|\
    ~boy|~pupil|~student|~lad|~lass|~teenager|~teen|~youngster
      inappropriate|improper|unhealthy|secret|sexual ~relationship|~friendship|~contact|~attention|~behaviour|\
    ~comment|~remark|~message|~chat with|to|towards|about|from *3 <contact=pupil>|~child|~kid|~girl|~boy|~pupil|\
    ~student|~lad|~lass|~teenager|~teen|~youngster
      stranger|strangers|randomer|randomers|weirdo|creep|creeps|predator *4 ~message|~contact|~text|~dm|~snap|\
    ~approach|~follow|~add|~befriend|~watch|~film|~photograph|~chat|~talk|~speak|~ask|~write *4 <contact=pupil>|\
    ~child|~kid|~girl|~boy|~pupil|~student|~lad|~lass|~teenager|~teen|~youngster
      strange|weird|odd|unknown|random|unfamiliar|dodgy|anonymous|unidentified|suspicious|creepy|fake ~adult|~person|\
    people|\
    ~account|~number|~profile|~user|~man|~woman|~bloke|~guy *4 ~message|~contact|~text|~dm|~snap|~approach|~follow|\
    ~add|~befriend|~watch|~film|~photograph|~chat|~talk|~speak|~ask|~write *4 <contact=pupil>|~child|~kid|~girl|~boy|\
    ~pupil|~student|~lad|~lass|~teenager|~teen|~youngster
      man|men|bloke|blokes|guy|adult|adults|someone|somebody|person|people *2 not *1 ~know|~recognise *4 ~message|\
    ~contact|~text|~dm|~snap|~approach|~follow|~add|~befriend|~watch|~film|~chat|~talk|~speak|~ask|~write *4 \
    <contact=pupil>|~child|~kid|~girl|~boy|~pupil|~student|~lad|~lass|~teenager|~teen|~youngster
      man|men|bloke|blokes|guy|adult|adults is|are|keeps|keep|been|has|have? messaging|contacting|texting|dming|\
    approaching|befriending|messaged|contacted|approached|befriended *4 <contact=pupil>|~child|~kid|~girl|~boy|\
    ~pupil|~student|~lad|~lass|~teenager|~teen|~youngster
      <contact=pupil>|~child|~kid|~girl|~boy|~pupil|~student|~lad|~lass|~teenager|~teen|~youngster *4 ~message|\
    ~contact|~approach|~befriend by *2 stranger|strangers|man|men|bloke|guy|adult|adults|randomer|weirdo|creep
      <contact=pupil>|~child|~kid|~girl|~boy|~pupil|~student|~lad|~lass|~teenager|~teen|~youngster *2 ~plan|~arrange|\
    ~organise|~threaten|going|want *6 ~fight|~scrap|~brawl|~attack|~ambush|~stab|~batter|~beat
      !i|we ~plan|~arrange|~organise *5 ~fight|~scrap|~brawl|~attack|~ambush|~stab|~batter|~beating *5 after|outside|\
    tonight|tomorrow|later|<contact=pupil>|~child|~kid|~girl|~boy|~pupil|~student|~lad|~lass|~teenager|\
    ~teen|~youngster
      ~fight|~scrap|~brawl|~attack|~ambush *3 planned|arranged|organised|organized
      <contact=pupil>|~child|~kid|~girl|~boy|~lad|~lass *8 told|tells|confided|says|said|showed|messaged *3 bullied|\
    cyberbullied|tormented|threatened|blackmailed|harassed
      <contact=pupil>|~child|~kid|~girl|~boy|~lad|~lass *8 told|tells|confided|says|said *4 she|he|they *1 is|are|was|\
    were|being|getting *2 bullied|cyberbullied|picked|tormented|threatened|blackmailed|harassed|hurt|hit
      ~send *1 him|her|them *2 nasty|horrible|vile|cruel|threatening|abusive|dirty|creepy ~message|~comment|~text|~dm|\
    ~voicenote|~snap|~photo|~picture
      <contact=colleague>|teacher|coach|head|headteacher|deputy|ta|tutor|volunteer|caretaker|governor|trainee|supply \
    is|keeps|been|are *1 messaging|dming|texting|snapchatting|adding|following|contacting|snapping|chatting *2 up|to|\
    with? *2 ~girl|~boy|~lad|~lass|~teenager|~teen|~youngster
      <contact=colleague>|teacher|coach|head|headteacher|deputy|ta|tutor|volunteer|caretaker|governor|trainee|supply \
    messages|texts|dms|adds|follows|snapchats|messaged|texted|dmed|added|followed *3 ~girl|~boy|~lad|~lass|~teenager|\
    ~teen|~youngster
    """
}
