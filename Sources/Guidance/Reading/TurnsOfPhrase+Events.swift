/// Turns of phrase that tell what was done, received or seen.
extension TurnsOfPhrase {
  static let events = """
    stage=did
      !if|can|could|may|when|what|should|as|they|he|she|you i|we have? already|accidentally|stupidly|just|also|\
    then|now|recently|once|only|foolishly|may|have|been|kind|of|sort? already|just|accidentally|been? <past>
      ^ already|just|accidentally? <past>
      and|then just|accidentally|already? <past>
      !if|can|could|may|should|would|when|what|do|that i|we have? just|accidentally|already|also|stupidly? put|\
    stuck|wrote|written|said|moaned|ranted|whinged|joked|popped|bunged|chucked|named|told *9 on|up|about|online|\
    to <platform>|<capacity>
      !if|can|could|may|should|would|when|what|do|that i|we have? just|accidentally|already|also? put|stuck|\
    popped|bunged|chucked *6 up|online|facebook|on
      i|we ended up <activity>
      have i|we done something wrong|bad by|in
      was|were i|we wrong|right|allowed|ok to
      should i|we have <past>
      have i|we *1 <past>
      i|we have? been *1 <activity>
      i|we *1 sent *4 <contact>
      i|we *1 may|might|must have <past>
    stage=saw
      <contact=parent>|<contact=colleague> *3 has|have|is|keeps|are|been *2 ~post|~write|~comment|~share|~moan|\
    ~slag|~call|~say|~put|~make|~leave|~set|~add|~send|~tweet|~film|~boast|~tag|~upload
      ^ one|a|another|some|two|our|my? of? *2 <contact=colleague> *3 ~post|~put|~add|~share|~message|~moan|\
    ~slag|~upload|~tweet|~follow|~film|~tag|~send
      !if|can|could|may|should|ever|do i|we|ive have? just|only|also|recently|already? saw|seen|noticed|spotted|\
    found|clocked|read|heard|discovered|witnessed
      ^ just? have? saw|seen|noticed|spotted|found|clocked|discovered
      !me|has|i came|come across|up
      am|was i? looking|scrolling|browsing and|when
      came|stumbled|stumble|happened upon|across|on
      been shown|sent *3 ~post|~screenshot|~photo|~video|~page
      heard|found out *2 that
      turns out
      someone|somebody|people|folk|folks has|have|is|are|keeps *2 ~post|~write|~leave|~put|~comment|~share
      ~show|~point|~tell|~flag me *4 post|page|comment|account|photo|video|picture
      there is|are *2 ~post|~comment|~page|~review|~account|~video|~group *8 school|head|staff|teacher|us|\
    pupils|kids
      <contact=colleague> *2 has|have|is|keeps|are|was|been *1 ~post|~moan|~slag|~share|~comment|~tweet|~put|\
    ~write|~rant|~friend|~message|~add
    received=takedown
      ~want|~ask|~tell|~demand|~beg me|us? to? *1 ~take|~remove|~delete *4 down|off|photo|picture|post *3 of|\
    about|with her|him|them|their|his|child|kid|son|daughter|it
      <contact=parent> *6 ~want|~ask|~demand *5 taken|removed|down|off|deleted
      <contact=colleague> *6 ~want|~ask|~demand *3 ~photo|~picture|~pic|~video|herself|himself *3 taken|removed|\
    down|off|deleted
    received=demand
      <role> *3 ~tell|~order|~ask|~instruct|~make me|us *3 ~do|~complete|~attend|~undertake|~go *3 training|\
    course|module
      !can|could|may|might|does|do|will|would|should|if <role> *3 ~tell|~order|~ask|~instruct|~demand|~want|\
    ~make|~say me|us? *4 ~take|~remove|~delete|~cooperate|~help|~hand|~give
      <role> *3 ~say *3 ~have|~must|~need|~should|~got to? ~take|~remove|~delete|~hand|~give
      ~tell|~order|~instruct me|us to ~take|~remove|~delete
      i|we have? have|had|been|was|were told|ordered|asked|instructed to ~take|~remove|~delete|~hand|~give|\
    ~help|~do|~go|~attend|~complete
      !can|could|may|they ~demand|~want|~ask me? *1 my|for *2 password|passwords|login|logins|phone
      told|asked|ordered|instructed *1 by *2 <role> to
      told to|i *2 ~take|~remove|~delete|~hand
    received=accusation
      ~accuse *1 me|us
      i|we am|was|were|have|being|been *2 accused|reported|suspended
      ~say|~claim|~reckon|~allege *2 i|ive ~break|~misuse|~breach|have
      allegation|allegations|complaint|complained *2 against|about me|something
      disciplinary|investigated|investigation *3 against|about|for my|me|i
    received=press
      journalist|reporter|newspaper|paper|press|radio|tv|bbc|itv|gazette|echo|magazine|mail|herald *6 ~ask|\
    ~ring|~message|~contact|~email|~phone|~call|~want|~dm|~get|~text|~be *3 me|us|quote|comment|story|reception|\
    office|school
      ~contact|~ring|~call|~phone|~message|~email|~approach *1 by|from *3 journalist|reporter|newspaper|paper|\
    press|radio|tv|bbc|itv|gazette|echo|magazine|mail|herald
    received=abuse
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
      !i|we|to|can|should|may|let ~want|~ask|~try|~keep|~like|~offer|~love|~hope|~request me|\
    us? *2 to? be? *1 add|follow|friend|friends|mates|pals|connect|friending|adding|following
      !i|we|to|can|should ~want|~ask|~try|~keep|~like|~love|~hope *2 be my|mates|friends|pals
      !let|can|please ~add|~follow|~friend|~befriend me|us
      !send|sending|sent|accept|accepting|a|her|his|their|the friend|follow|follower|friends|connection|\
    facebook|fb|linkedin|instagram|insta request|requests|invite|invitation *2 from|off
      ~have|~get|~receive|~send|~keep me? *4 friend|follow|follower|friends|connection|contact request|requests|\
    invite|invitation
      ~ask|~request|~want *2 be *1 my friend|friends|mate
      ~request|~ask|~try|~want to ~follow|~add|~friend
      ~ask|~invite me to connect|join|follow|be
      ~find me on|and
      ~send me|us a|another request
      ~start following me|us
    received=message
      !let|can|please|without ~message|~text|~dm|~email|~contact|~whatsapp|~snapchat|~ping|~inbox|~pm me|us
      ~send|~write me|us
      ~have|~get|~receive|~send a|an|another|some|this|lots|loads|one? *2 message|messages|dm|dms|text|texts|\
    snap|snaps|voice|email|note *2 from|off|on|me
      !let|can|please|without|anyone|could ~ask me|us about|for|when|what|whether|how|on|via|by|if|why
      !let|can|please|without|anyone|could ~chat|~talk|~speak|~reply|~wave to? me|us
    seen=on-account
      ~comment|~reply|~message|~abuse|~spam|~post *4 on|under|to our|the|my? *1 school|schools|academy|network|\
    pe|class|department|official|page|facebook|twitter|instagram
    seen=against-school
      <contact=parent>|people|someone|somebody|locals *4 ~moan|~slag|~complain|~criticise|~slate|~rant|~post|\
    ~say|~write|~call *6 school|head|academy|network|trust|us
      ~slag|~criticise|~slate|~rubbish|~run off|down? *2 school|academy|network|trust|head
    seen=misuse
      <contact=colleague> *8 ~post|~slag|~moan|~put|~add|~share|~comment|~message|~friend|~like|~rant|~tweet|\
    ~write|~say|~gossip|~chat|~use|~call|~film
      volunteer|helper|governor *6 ~post|~slag|~moan|~put|~add|~share|~comment|~message|~friend|~like|~rant|\
    ~tweet|~write
    stage=received
      ~tag me|us in|on
      !i|we|to|can|could|may|want ~post|~put|~share *3 of me
    """
}
