/// Turns of phrase that tell who is meant, on whose account, and what is shown.
extension TurnsOfPhrase {
  static let people = """
    contact=parent
      her|his|their|whose|she|he *2 ~child|~kid|son|daughter|boy|girl|~twin|lad|girls|boys|~lad|~grandson|\
    little *2 in|at|goes|go|is|are|attends|comes *2 my|our|the|this|school|year|here|reception|nursery
      ~child|~kid|son|daughter|boy|girl|~twin|lad *3 i teach
      whose ~child|~kid|son|daughter|boy|girl|~twin|lad
      <contact=pupil> ~mum|~dad|~mother|~father|~parent|~nan|~gran|~aunt|~auntie|~uncle|~stepdad|~stepmum|\
    ~brother|~sister|~family|~carer|~grandad|~grandma
      ~mum|~dad|~mother|~father|~nan|~gran|~grandad|~aunt|~uncle|~brother|~sister of|from *4 <contact=pupil>
      ~pta|~friends member|mum|parent|committee
      <related> *2 who|with|whose *1 has|have|had|got? *3 ~child|~kid|~son|~daughter|~twin|~lad|~girl|~boy *2 here|\
    at|in
    contact=pupil
      <related> *2 ~go|is|attends|attend|comes|come|in|at *2 our|my|this|the|here|year|reception *2 school|year|\
    academy|class|here|reception|nursery|form|group
      <related> *3 ~go|~attend *2 here
      <related> *2 is|are in|at *4 here
    contact=colleague
      <related> *3 ~work|~teach|~coach|~clean|~cook
      my|our <related> *4 works|teaches|coaches *3 here|too|next|well|us|with|school
      she|he|who *2 works|teaches|coaches *2 here|too|next|well|with
      <related> *2 is|are *2 ta|tas|teacher|teachers|caretaker|cleaner|cook|secretary|receptionist|governor here
    contact=pupil-elsewhere
      ~girl|~boy|~lad|~pupil|~student|~kid|~child|~lass|~teenager|one *2 from|at|of|in a|another|different|other|\
    neighbouring|nearby|rival|local *1 school|academy|college|comp
      ~girl|~boy|~lad|~pupil|~student|~kid|~child|~lass there
      <related> *2 ~attend|~go|is|at *1 a|another|different|some *1 school|academy|college
      <contact=pupil> *3 at|from|of *1 my|the *1 last|old|previous|former school|academy|place|job
      <contact=pupil> *3 at|from the school|academy|primary|secondary|college|place i|we|that|where *1 left|used|taught|was|worked
      <contact=pupil> *2 at|from|in one|some|two of *2 schools|academies
      my|the last|old|previous|former school|academy *7 <contact=pupil>
      <contact=pupil> *3 i|we had there
      <contact=pupil> from|at a|some *1 school|academy|college
      <contact=pupil> *6 not from|at a|any|our *1 school|academy
    network-school=no
      school *6 nothing to do with *2 network|us
    contact=former-pupil
      i taught her|him|them
      ~boy|~girl|~lad|~pupil|~student|~kid|~child|~lass|~one|someone|somebody *4 i|we|who|that|she|he ~leave|\
    left|used|taught|graduated|finished
      used to teach|be *5
      !left|in i taught *3 ago|last|years|back|in|once|when|who
      i taught|coached
      who|he|she|they *1 left|finished *3 ago|last|year|us|years|school|in|twelve|ten|five|two
      left us|school|here|the *3 ago|last|years|year|in
      ~old|~former|~ex ~pupil|~student
      now at|in uni|university|college
    contact=pupil
      ~lad|~girl|~boy|~kid|~child|~one|~lass|~student|~pupil|someone|somebody *3 in|from|of *1 my|our|year|\
    reception|nursery|school|class|form|tutor|group
      ~lad|~girl|~boy|~kid|~child i teach|coach|support|tutor
      ~pupil|~student|~kid|~child *2 of mine
    contact=pupil
      my *2 class|form|group|set
    related=own-child
      my|our own? son|daughter|child|twins|boy|girl|lad|kid|kids|children|eldest|youngest *4 is|goes|go|in|at|\
    attends|who *3 school|year|here|class|reception|pupil
      my own son|daughter|child|kids|children|boy|girl
    related=relative
      my <related> *1 ~brother|~sister|~nephew|~niece|~cousin|~son|~daughter|~lad|~girl|~mum|~dad|~kid|~child
      my|our ~niece|~nephew|~cousin|~sister|~brother|~wife|~husband|~grandson|~granddaughter|~godson|\
    ~goddaughter|~sibling|~stepson|~stepdaughter
      my|our sister|brother *2 ~lad|~boy|~girl|~son|~daughter|~kid|~child
      she|he|they is|are my|our ~niece|~nephew|~cousin|~sister|~brother|~wife|~husband|~partner|~family|\
    ~relative|~aunt|~uncle|~mum|~dad
      as? she|he|they is|are also|actually? family|related
    related=no
      not|no *1 my? family|relation|related|relative|kin
      no connection|tie|link *2 me|us|mine
      no|not *1 relation|related|family|relative
    left=recent
      two|three|four|five|six|few|couple *1 week|weeks|month|months ago|back
      finished *4 week|weeks|month|months|summer|june|july|term
      left *4 last|two|three|four|few|couple|this *2 week|weeks|month|months|summer|term|july|year
      just left
    left=long-ago
      20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|40 now
      left *4 years ago
      years ago
      now *2 adult|married|grown|thirty|twenty|30|25|28|35
      is|are now? 20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|40
    capacity=class-platform
      school|class|year story
      dojo|classdojo|seesaw|tapestry
      class page|story|platform|blog
    capacity=staff-group
      staff|team|department|dept|work|ta|tas|teachers|coaches|office|staffroom *2 whatsapp|group|chat|groupchat
      group|chat|whatsapp|grp *2 with|for *2 us|staff|<contact=colleague>
    capacity=own-account
      my own|personal|private <platform>
      my <platform>
      my own|personal|private? ~account|~page|~profile|~feed|~story|~wall|~channel|~timeline|~blog|~handle
      own ~account|~page|~profile|~feed|~channel|~story
      ~account|~page|~channel|~profile|~blog|facebook|instagram of my own
      personal|private ~account|~page|~profile|<platform>
      my personal|private one
    capacity=school-account
      our *2 ~account|~page|~feed|~channel
      work <platform>
      our *1 insta|twitter|facebook|instagram|tiktok|youtube
      organisation|organisations *1 ~account|~page|<platform>
      school|schools|academy|academys|academies|trust|trusts|department|dept|pe|network|networks|official|choir|\
    club|library|office|team own|new|old|official|main? <platform>|x
      our new|old|official|own|school|network|academy|department? <platform=facebook>|<platform=instagram>|\
    <platform=x>|<platform=linkedin>|<platform=tiktok>|<platform=youtube>
      school|schools|academy|academys|trust|trusts|department|dept|official|network|networks|our|library|\
    pe *1 ~account|~page|~feed|~profile|~channel|~site|~website|~socials
      ~account|~page|~feed for|of the|our school|academy|network|department|trust
      ~account|~page|<platform> *1 for|about the|our *3 programme|project|club|choir|department|faculty|team
    account-change=sign-up
      email|address *8 ~register|~sign up|for|with
      ~register|~sign *4 with it
    profile-shows=employer
      ta|teacher|coach|technician|cook|librarian|caretaker|governor|secretary|head|cleaner at|for *1 school|academy|\
    trust|network
    position=governor
      i am *2 governor|trustee|director
      as|being|like *2 governor|trustee|director
      trustees|governors like me
      ^ *2 <position=governor> here
      i am|sit on *2 board|body|governors
      from|still|also an? <position=governor>
    position=volunteer
      i am *2 volunteer|helper
      as|being|only|just *1 volunteer|helper
      i volunteer
      i help out
      i *2 ~listen|~hear *1 readers
      ^ <position=volunteer> here
      from|still|only|just|also an? <position=volunteer>
    position=contractor
      i am *3 outside|external
      i am *2 coach *3 company|firm|agency
      as|being an? outside|external contractor|coach|provider
      i am *3 agency|supply|contractor|consultant|freelance|casual
      as|being *2 agency|supply|contractor|consultant|freelance|casual
      agency ~send me
      i work for an agency
      ^ *2 <position=contractor> here
      i ~come in to service|fix|mend|clean|install|repair|maintain
      i|we invoice
      i am *2 self employed
      so|technically|only|just self employed
      from|still|only|also an? freelancer|contractor|consultant
    position=trainee
      i am *2 trainee|pgce|placement
      i am|as|being *1 student teacher
      as|being *2 trainee|pgce
      i am *2 on placement
      ^ *2 <position=trainee> here
      ^ *3 on placement
      from|still|only|just|also an? <position=trainee>
      on my *2 placement
    position=manager
      i am *2 headteacher|principal|slt|deputy
      as *2 headteacher|principal|slt|deputy
      ^ *2 <position=manager> here
      i am|as|being *2 executive|exec head|headteacher|principal
      as a|an|the *2 deputy|head|headteacher|principal
    position=employee
      !that|say|says|said|saying i|we am|are *3 ta|lsa|caretaker|cleaner here
      !that|say|says|said|saying i am *2 ta|lsa|caretaker|cleaner|cook|receptionist|secretary|technician|\
    librarian|hlta|clerk|\
    administrator|teacher
      as *2 ta|lsa|caretaker|cleaner|cook|receptionist|secretary|technician|librarian|hlta|teacher
      me and the other *2 ta|tas|teachers|supervisors|staff|cleaners
      ^ ta|lsa|hlta|nqt|ect|teacher|cook|caretaker|cleaner|office|reception|receptionist|secretary|technician|\
    librarian here
    """

  static let contents = """
    time=working
      when i should of|have? *1 been|be
      instead of *2 teaching|working|coaching|supervising|marking
    takedown-by=parent
      <contact=parent> *9 ~want|~ask|~like
    takedown-by=colleague
      <contact=colleague> *6 ~want|~ask|~like
    pupil-content=talk
      ~story of|about *4 <contact=pupil>
    family-content=talk
      ~story of|about *4 <contact=parent>
    views-content=on-behalf
      ~speak for *2 school|network|academy|trust|all|us|everyone
    contents=views
      ~speak for *2 school|network|academy|trust|all|us|everyone
    contents=pupil
      ~photo|~pic|~picture|~video|~vid|~clip|~footage *2 of|from|at *2 sports|nativity|assembly|trip|\
    residential|concert|panto|match|tournament|gala|prom|play|festival|show|eisteddfod
      my *2 daughter|son|child|kids|niece|nephew *2 ~compete|~attend|~play|~swim|~dance
      ~photograph *1 of *4 <contact=pupil>
      names|list of *3 <contact=pupil>
      ~congratulate *3 ~champion|~winner|~captain|~team|<contact=pupil>
      ~moan|~rant|~vent|~joke about *2 class|pupil|pupils|kid|kids|child
      ~photo|~picture|~pic|~video|~clip|~selfie|~image|~film|~snap|~footage|~shot *3 of|with|\
    showing *4 <contact=pupil>
      about|name|naming|discuss|mention|praise|thank *2 <contact=pupil>
      sports day *1 ~photo|~pic|~picture|~video|~vid|~clip|~snap
      ~photo|~pic|~picture|~video|~vid|~clip|~selfie|~snap *5 in his|her|their|school *1 uniform|uniforms
      trip|residential|nativity|concert|panto|match|tournament|gala|prom|play|show|choir|team|squad|relay|cast|class|\
    form|swimming|netball|football|rugby|hockey|cricket *1 ~photo|~pic|~picture|~video|~vid|~clip
      <contact=pupil> in|on *2 ~photo|~pic|~picture|~video|~vid|~clip|~selfie|~footage
      ~photo|~picture|~pic|~video|~vid|~clip|~selfie|~footage *2 of|from my|our|the *3 ~dance|~choir|\
    ~assembly|~team|~residential|~trip|~nativity|~cast|~band|~champion|~winner|~gymnast|~squad|~netballers|\
    ~prefects
    contents=colleague
      ~slag|~slate|~criticise|~diss|~insult|~mock|~call|~rubbish off? my|our|the|another|a *1 \
    <contact=colleague>
      ~slag|~slate|~criticise|~diss|~insult|~mock|~call|~rubbish off? my|our|the *1 boss|manager|headteacher|\
    head|deputy|principal
      that my|our|the <contact=colleague> is|are|was|cannot|should
      that my|our|the boss|manager|headteacher|head|deputy|principal is|was|cannot|should
      about my|our boss|manager|headteacher|head|deputy|principal|caretaker
      ~photo|~picture|~pic|~video|~clip|~selfie|~image|~film|~snap|~footage|~shot *3 of|with|\
    showing *4 <contact=colleague>
      about|name|naming|discuss|mention|praise|thank|mocking|criticising \
    my|our|the|a|another|one|of? <contact=colleague>
      ~tag|~congratulate *2 <contact=colleague>
      with *3 <contact=colleague> in it|them
      ~photograph *1 of *3 <contact=colleague>
      <contact=colleague> in *2 ~photo|~pic|~picture|~video|~vid|~clip|~selfie|~footage
    contents=family
      that|how *2 <contact=parent> is|are|was|were|has|have|had|cannot|could|should|will|turned|never|always
      what *1 <contact=parent> told|said|wrote|did
      ~photograph *1 of *3 <contact=parent>
      with *3 <contact=parent> in it|them
      some|several|two|three|few|couple *1 <contact=parent> in it|them
      <contact=parent> in *2 ~photo|~pic|~picture|~video|~vid|~clip|~selfie|~footage
      ~photo|~picture|~pic|~video|~clip|~selfie|~image|~film|~snap|~footage|~shot *3 of|with|\
    showing *4 <contact=parent>
      about|name|naming|discuss|mention|praise|thank|mocking|criticising *2 <contact=parent>
    contents=school
      about|criticise|praise|promote|slag|mention|celebrate|plug|naming off? *2 school|academy|network|trust|\
    work|job|ofsted
      that|how our|my|the|this school|academy|network|trust|job
      ~firm|~company|people|lot|~contractor|~supplier that|who|which *1 ~do|~run|~bring|~deliver|~supply|~cook|\
    ~clean|~sell|~print|~make|~take|~fix|~mend|~build|~drive|~serve|~look *3 school|our|the|us|trust|academy|network
    school-content=partner
      ~firm|~company|people|lot|~contractor|~supplier that|who|which *1 ~do|~run|~bring|~deliver|~supply|~cook|\
    ~clean|~sell|~print|~make|~take|~fix|~mend|~build|~drive|~serve|~look *3 school|our|the|us|trust|academy|network
    school-content=work
      about *2 work|job|boss|management|workload|lesson|ofsted
      ~moan|~rant|~vent|~whinge|~complain|~grumble *5 work|job|school|academy|network|trust|ofsted|lesson
      ~love|~hate|~enjoy|~quit my|this job|work|school
      what happened *3 work|school|class|lesson|today
    """
}
