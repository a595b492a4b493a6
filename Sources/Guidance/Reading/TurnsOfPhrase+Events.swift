/// Turns of phrase that tell what was done, received or seen.
extension TurnsOfPhrase {
  static let events = """
    stage=did
      i|we was|were *2 on|watching|using *1 <platform>
      ^ been *1 on|at|using
      been *1 on <platform>
      ^ had|got|left my *1 phone|mobile|ipad|laptop
      was that|it|this very|so|too? wrong|right|ok|allowed|bad|against|fine|a
      have i|we overstepped|overstep|crossed
      is|was that|this|it *2 going *2 come back
      am i in trouble
      ought i to? have <past>
      have i|we done something|anything wrong|bad
      was|were i|we wrong|right|allowed|ok to
      should i|we have <past>
      have i|we *1 <past>
      i|we *1 may|might|must have <past>
      i|we ended up <activity>
      i|we have? been *1 <activity>
    stage=saw
      turns out
      heard|found out *2 that
      been shown|sent *3 ~post|~screenshot|~photo|~video|~page
      ~show|~point|~tell|~flag me *4 post|page|comment|account|photo|video|picture
      there is|are *2 ~post|~comment|~page|~review|~account|~video|~group *8 school|head|staff|teacher|us|\
    pupils|kids
    received=takedown
      <contact=parent>|aunt|uncle|nan|gran|carer|guardian *7 ~say|~want|~ask|~tell *5 ~remove|~take|~delete *4 photo|\
    picture|pic|video|him|her|child|lad|girl|boy
      <contact=colleague> *4 ~want|~ask|~tell me *1 to ~remove|~take|~delete *4 photo|picture|pic|video|her|him
      ~want|~ask|~tell|~demand|~beg me|us? to? *1 ~take|~remove|~delete *4 down|off|photo|picture|post *3 of|\
    about|with her|him|them|their|his|child|kid|son|daughter|it
      <contact=parent> *6 ~want|~ask|~demand *5 taken|removed|down|off|deleted
      <contact=colleague> *6 ~want|~ask|~demand *3 ~photo|~picture|~pic|~video|herself|himself *3 taken|removed|\
    down|off|deleted
      ~want|~like|~ask *2 ~photo|~picture|~pic|~video *2 of? *2 taken|removed|down|off|gone|deleted
      would like me to ~remove|~take|~delete
      ~ask|~want me to ~take|~remove|~delete *2 ~photo|~photograph|~picture|~pic|~video *1 of her|him|them
    received=demand
      <role> *4 want|wants|wanted|demands|demanded it|them|that gone|removed|down|deleted|off
      head|boss|manager|principal|deputy|headteacher|gaffer *8 she|he want|wants|wanted it|them|that gone|\
    removed|down|deleted|off
      <role> *3 ~direct|~order|~tell|~instruct|~want|~ask|~need me? *1 to ~remove|~take|~delete|~pull
      <role> *2 ~want|~need my *6 gone|removed|down|off|deleted
      <role> *3 ~say i|we *1 have|must|need|got to? *5 training|course|module
      ~tell|~order|~instruct me|us *1 to *1 go|do|take|remove|delete|hand|attend|complete|give|help|undertake
      been|was|were|got told *3 must|to|have|need *2 go|do|take|remove|delete|hand|attend|complete|give|help|\
    undertake|cooperate|get
      <role> *3 ~tell|~order|~ask|~instruct|~make me|us *3 ~do|~complete|~attend|~undertake|~go *3 training|\
    course|module
      !can|could|may|might|does|do|will|would|should|if <role> *3 ~tell|~order|~ask|~instruct|~demand|~want|\
    ~make me|us? *4 ~take|~remove|~delete|~cooperate|~help|~hand|~give
      <role> *3 ~say *3 ~have|~must|~need|~should|~got to? ~take|~remove|~delete|~hand|~give
      ~tell|~order|~instruct me|us to ~take|~remove|~delete
      i|we have? have|had|been|was|were told|ordered|asked|instructed to ~take|~remove|~delete|~hand|~give|\
    ~help|~do|~go|~attend|~complete
      !can|could|may|they ~demand|~want|~ask me? *1 my|for *2 password|passwords|login|logins|phone
      told|asked|ordered|instructed *1 by *2 <role> to
      told to|i *2 ~take|~remove|~delete|~hand
    received=accusation
      been|being|was|got accused|reported|suspended
      they|he|she|boss|head|headteacher|manager|someone|somebody|people|parent|mum|dad|colleague \
    are|is|has|have? ~say|~claim|~reckon|~allege that? i|we <past>
      i|we stand|stands accused
      supposed to have <past>
      ~say|~claim|~reckon|~allege i|we *1 ~break|~misuse|~breach|~misused
      ~accuse *1 me|us
      i|we am|was|were|have|being|been *2 accused|reported|suspended
      ~say|~claim|~reckon|~allege *2 i|ive ~break|~misuse|~breach
      allegation|allegations|complaint|complained *2 against|about me|something
      disciplinary|investigated|investigation *3 against|about|for my|me|i
    received=press
      paper|newspaper|journalist|reporter|press|radio|bbc|itv|fella|bloke|woman|man *6 ~ask|~telephone|~ring|\
    ~want *2 me|us *2 for *2 quote|comment|statement
      for *2 quote|comment|statement about|on
      journalist|reporter|newspaper|paper|press|radio|tv|bbc|itv|gazette|echo|magazine|mail|herald *6 ~ask|\
    ~ring|~message|~contact|~email|~phone|~call|~want|~dm|~get|~text|~be *3 me|us|quote|comment|story|reception|\
    office|school
      ~contact|~ring|~call|~phone|~message|~email|~approach *1 by|from *3 journalist|reporter|newspaper|paper|\
    press|radio|tv|bbc|itv|gazette|echo|magazine|mail|herald
    received=abuse
      fake|pretend *2 <platform>|~account|~profile|~page *4 me|my|us|mine
      is|are|being|been|was|were|has|have|gets|getting *1 nasty|abusive|horrible|vile|threatening|rude|awful|\
    cruel|hateful|mean|aggressive|spiteful *1 to|towards|about|with|on me|us
      nasty|abusive|horrible|vile|threatening|rude|cruel|hateful *2 ~message|~comment|~post|~dm|~text|~email|\
    ~thing *2 to|towards|about|at me|us
      ~parent|~colleague|~pupil|~student|somebody|someone|people|they|kids *6 ~mock|~ridicule|~mimic *2 my
      ~take|~took the mick|mickey|piss|michael *3 me|my
      hold|holds|held me up to
      ~mock|~ridicule my
      someone|somebody|people|kids|pupils|parents|they|page *4 ~put|~draw|~write|~scrawl|~stick *6 my ~photo|~picture|\
    ~face|~pic|name
      ~set|~make|~create up? *4 about|with|of|pretending me|my
      ~set|~make|~create *3 fake|pretend *2 account|profile|page *5 me|my|us
      fake|pretend *2 account|profile|page *4 me|my|us
      ~pretend to be me|us
      ~post|~write|~comment|~say|~share|~put|~spread|~tweet|~rant|~call|~spread *6 about me|myself
      ~call|~name|~brand *1 me|us a|an|the|names|useless|lazy|every|rubbish|fat
      ~bully|~harass|~troll|~threaten|~mock|~abuse|~insult|~slag|~target|~attack|~humiliate|~stalk|~tease|\
    ~impersonate|~blackmail|~slander off? me|us
      i|we|ive *3 being|been|getting|got|am|was *1 bullied|harassed|trolled|threatened|mocked|abused|insulted|\
    slagged|targeted|attacked|stalked|impersonated
      !i|we|to|can|could|may|should|want ~edit|~use|~steal|~take|~share|~post|~put|~turn|~make *5 ~photo|\
    ~picture|~pic|~video|~image|~cartoon|~meme *2 of|with me
      ~use|~steal|~edit|~post|~share my|our ~photo|~picture|~pic|~face|~image
      ~be|~send|~say nasty|abusive|horrible|vile|threatening|rude|awful|cruel|hateful *6 me|us|my
      ~send|~leave me|us *3 nasty|abusive|horrible|vile|threatening|rude|awful|hateful|hate
    received=request
      ~want|~ask|~like|~hope *2 to be added|friends|accepted|linked|connected
      ~ask whether|if *3 ~accept|~add|~friend|~follow|~be
      friend|follow|follower|friends|connection|facebook|fb|linkedin|instagram|insta request|requests|invite|\
    invitation *2 from|off
      !i|we ~get|~receive *4 friend|follow|follower|friends|connection|contact request|requests|invite|invitation
      ~send me|us *4 friend|follow|follower|friends|connection|contact request|requests|invite|invitation
      ~want|~ask|~try|~keep|~like|~love|~hope *2 to? be *1 my|mates|friends|pals
      ~want|~ask|~try|~keep|~like|~offer|~love|~hope|~request to? *1 add|follow|friend|connect|friending|\
    adding|following
      ~ask|~invite|~request me|us to *1 connect|add|follow|be
      ~ask|~invite|~request|~want me|us *2 join|be|into|to|in *6 group|groupchat|chat|whatsapp
      ~add|~put me|us *1 to|in|on|into *6 group|groupchat|chat|whatsapp
      ~find me on|and
      ~start following me|us
      ~friend|~follow ~request
    received=message
      ~ask|~want for? my *2 number|mobile|email|address|snapchat|snap|insta|instagram|whatsapp
      ~pop up|in *4 <platform> *1 ~want|~ask to
      <contact> have|has? *2 ~send|~write|~message *5 to our|the *3 <platform>|~account|~page
      ~have|~get|~receive a|an|another|some|this|lots|loads|one? *2 message|messages|dm|dms|text|texts|\
    snap|snaps|voice|email|note *2 from|off|on
      ~ask me|us about|for|when|what|whether|how|on|via|by|if|why
      !to|can|could|may|will ~chat|~talk|~speak|~reply|~wave to? me|us
      ~write *3 on|via|over *2 <capacity=class-platform>
    seen=on-account
      ~comment|~reply|~abuse|~spam|~remark *5 on|under|beneath|below our|the *2 school|schools|academy|network|\
    networks|\
    pe|class|department|official|page|facebook|twitter|instagram|post
      ~abuse|~comment|~spam in|under our|the *2 ~reply|~comment|~post
    seen=breach
      got|gotten|get|broken|broke|hacked into *4 <platform>|~account|~page|~website
      turned|cropped up *2 on *2 <platform>
      ~leak *6 <platform>|online
    seen=photographer
      ~take|~took *2 ~photo|~photograph|~picture *4 ~child|~kid|~pupil
    demand=remove
      ~want *8 gone|removed|down|off|deleted
    seen=against-school
      ~say|~claim|~post|~write|~reckon|~moan *6 our|the|this|my school|academy|network|trust|head|teachers|staff|place|\
    kids|toilets|dinners is|are|cannot|can|do|does|has|have|was|were
      <contact=parent>|people|someone|somebody|locals *4 ~moan|~slag|~complain|~criticise|~slate|~rant|~post|\
    ~say|~write|~call *6 school|head|academy|network|trust|us
      ~slag|~criticise|~slate|~rubbish off? *2 school|academy|network|trust|head
      ~run down *2 school|academy|network|trust|head
      ~call|~run *2 our|the|this|my school|academy|network|trust|head|principal *2 a|an|down|names
      ~say|~claim|~write *8 principal|head|headteacher|school is|are|was a|an|all
    seen=misuse
      <contact=colleague> *6 ~post|~slag|~moan|~put|~add|~share|~comment|~message|~friend|~rant|~tweet|\
    ~write|~gossip|~film
      <contact=colleague> *3 ~say|~chat|~call|~scroll|~watch *6 <platform>|online
      volunteer|helper|governor *6 ~post|~slag|~moan|~put|~add|~share|~comment|~message|~friend|~like|~rant|\
    ~tweet|~write
      in which my|our|the|a *1 <contact=colleague>
      <contact=colleague> *2 ~run it|off|down|that|this
      seen|saw|spotted|noticed *2 <contact=colleague>
    stage=received
      ~tag me|us in|on
      !i|we|to|can|could|may|want ~post|~put|~share *3 of me
    """
}
