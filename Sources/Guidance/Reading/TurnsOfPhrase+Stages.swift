/// Turns of phrase that tell what is planned.
extension TurnsOfPhrase {
  static let stages = """
    stage=planning
      can|could|may|might|shall i|we
      !what|who|how|where|whom should i|we
      am|are i|we not? allowed|permitted|ok|free|right|fine|safe|able|good|clear to?
      is|would|was it|that|this be? not? ok|fine|allowed|permitted|acceptable|appropriate|against|wrong|bad|\
    safe|right|unprofessional|cool|legit|sensible|wise
      ok|fine|allowed|acceptable|cool|safe to|if|for|that
      am i|we *1 breaking|wrong|right|misusing
      thinking of|about
      i|we am|are? thinking
      i|we *1 want|hope|plan|intend|wish to
      i|we would *1 like|love
      !he|she|they|you|who and? want|need it|them|this|the|a|some|our|my
      i|we am|are|was|were going|planning|hoping|about|meaning to
      ^ want|wanting|hoping|planning|going|wondering to|if|whether
      what if i|we
      do i|we need permission|consent|approval|leave|a? *2 to
      do i|we need *3 permission|consent|approval|leave|sign
      can|could|may|should|might *2 staff|teachers|teacher|tas|you|people|anyone|anybody|someone|employees|\
    governors|volunteers|coaches|supply|one
      a problem|issue if|to|for|with|in
      any problem|issue|harm|objection|rules|rule|reason *1 with|if|in|to|against|about|not|me
      mind|matter if i|we
      is|are there a|any rule|rules|problem|harm against|about|with|in
      wondering|wonder if|whether i|we
      i|we would|will only? be
      i|we will
      i|we fancy
      wants|want|wanted|asked|asking|asks|told|tell|need|needs|begged|begging|keen|like|likes me|us to|\
    for *1 <activity>
      my|the|our boss|head|manager|headteacher wants|asked *2 to
      would|will i|we be breaking|allowed|ok|in|able
      allowed to
      bad|good|silly|stupid|daft|wise|unwise|dodgy|risky|naughty idea? to|if|for|of
      does|would it matter|count|hurt if|to
      know|tell|check|sure|ask|understand if|whether i|we can|could|should|am
      what|how about me|us|if *1 <activity>
      rules|rule|policy *2 on|about|for|around <activity>
      i|we would *2 prefer|rather|quite|really
      need|have|got|supposed to <activity>
      my|the plan|idea is to
      do|would you|they reckon|think i|we can|could
      go ahead
      yes or no
      should|can <activity>
      how do|can|could|should|would i|we ~get|~post|~put|~share|~send
      !what|who|how|where|whom ought i|we
      ^ suppose|supposing that? i|we|my|our|a|the|it|there
      suppose|supposing that? i|we
      i|we should|shall|would|might *1 like|love|prefer|rather
      i|we propose|intend|mean to
      i|we have a mind to
      may|might|could|can|shall|will|would *7 go|stay|appear on|up|onto|into|in|among
      ~photo|~pic|~picture|~video|~vid|~clip|~selfie|~snap|~poster|~post|~story *8 going on|up|onto
      at liberty to
      out of the question
      am i in the clear
      would|will|does|do anyone|anybody|someone|somebody mind
      i|we shall be
      that|thats|this|it ok|fine|allowed yeah|right|isnt|innit|yes
      ok|cool|allowed|fine or no|not|wait|naughty|what
      good to go
      all good
      any bother|hassle if|with
      got|have|having *7 to ~post|~share|~upload|~stick|~send|~tweet
      tell me if i|we
    """

  static let activities = """
    errand=phone-call
      ~use *2 phone|mobile *6 to ~call|~ring|~phone|~speak
    errand=reminder
      ~reminder out|to *3
      ~remind *2 ~parent|~family|~mum|everyone that|about
    errand=watch
      ~look|~see|~check|~watch|~monitor|~follow|~read at? *1 what *2 <contact=parent>|<contact=colleague>|\
    <contact=pupil>|people|they *1 ~say|~post|~write|~put
      ~look|~snoop|~dig through|at|into|on *3 <contact=colleague> *1 <platform>|~account|~page|~profile|~feed
      ~find|~search *2 where she|he|they ~live
    errand=phone-in-sight
      ~phone|~telephone|~mobile|~handset *5 on *2 ~desk|~table|windowsill|~shelf
      ~phone|~telephone|~mobile|~handset *5 in|within sight|view
    errand=reference
      ~recommendation|~testimonial|~endorsement|~reference *3 on|in *3 <platform>
      ~write|~give|~do *3 ~recommendation|~testimonial|~endorsement|~reference
    errand=learn
      ~use <platform> *2 for|to ideas|research|training|inspiration
      to inform my|our|the *3
    errand=solicit
      ~send|~pass|~forward|~share *3 round|around *6 ~staff|~colleague|everyone|office
      ~appeal|~raffle|~petition|~sponsorship *6 ~staff|~colleague
    activity=message
      ~tell|~ask my|a|some|an *2 ~friend|~mate|~husband|~wife|~sister|~brother|~mum|family *2 on|over|via \
    <platform=whatsapp>
      ~join|~be *6 <contact=parent> *2 whatsapp|group|groupchat|chat
      ~join|~be|~stay *5 group|groupchat|chat|whatsapp *1 with|of|for *3 <contact=parent>|<contact=pupil>
      ~drop|~send|~shoot|~ping|~fire *7 a|an whatsapp|text|message|dm|email|line
      ~write|~speak|~reply|~answer to *2 him|her|them|<contact> *3 on|over|via|by *2 <platform>|phone
      a|my|the? whatsapp|message|text|email|dm|note to *2 <contact>|him|her|them|everyone
      <capacity=class-platform> message to *2 <contact>
      in|by a|my? whatsapp|message|text|email|dm to
      ~joke|~moan|~talk|~say|~chat|~gossip|~ask|~put *7 on|over|via|in *2 <platform=whatsapp>
      ~send *4 <contact>
      ~give|~swap|~exchange|~share *7 number|mobile|numbers
      ~tell|~ask|~remind *2 <contact> *6 on|over|via|by|through *2 <platform>|<capacity=class-platform>
    activity=connect
      ~friend|mates|pals|connected|linked on|with *2 <platform>
      as|among my|our|a? *1 ~friend|~follower|~contact
      ~follow *2 back|in return
      follow her|him|them
      ~keep|~have|~leave *4 as a? friend|follower|mate|contact|connection
      ~have|~keep|~got *4 <contact> *3 on my|our? *2 <platform>
    errand=concern
      ~air|~raise|~voice|~share my|our|a *1 ~complaint|~grievance|~concern|~worry|~gripe
      ~moan|~whinge|~rant|~complain|~vent|~grumble *6 workload|pay|conditions|treats|treat|treated
    account-change=leaving
      i|we *1 leaving|leave|left|move|moving|retire|retiring *8 ~account|~page|~profile
      ~account|~page|~group|~profile|<platform> *5 when|after|once i|we leave|go|left|retire|move|finish
    account-change=income
      i|we ~sell *9 cash|money|pounds|quid|grand|profit
      ~declare *4
      ~make|~earn|~get|~making *4 quid|pounds|k|grand|month|commission *3
      ~pay|~paying me|us
      ~make|~earn|~get *2 money|income|cash|paid
    account-change=group
      ~run|~manage|~admin|~moderate *1 <platform>? ~group|groupchat|~forum
    account-change=profile
      ~give|~put|~show|~list|~share|~have my|our? *2 number|mobile|address|email|phone *3 on|in my *2 \
    ~profile|~bio
      !he|she|they|who my <platform>|~profile|~bio|~page *1 ~say|~give|~mention|~show|~state|~name
      say|says|put|show|shows|have|mention|add|list *8 on|in my *2 ~profile|~bio
      ~mention|~say|~put|~state *5 that i ~teach|~work|am
      it|profile|bio ~say *6 on|in my *2 profile|bio|account
      my? profile|bio|page ~say
      have|put|get *3 on my <platform> that i
      logo|badge|crest *3 on|in|as my|me own|personal|private? *1 <platform>
      logo|badge|crest|name *4 profile|bio|handle|username
      on|in my own|personal? <platform> *1 that|where i
      say|says|put|show|have|mention *3 on|in my *2 ~profile|~bio
    account-change=sign-up
      ~use *1 academy|school|work|network|trust email
    account-change=create
      ~open|~start|~create|~launch up? *4 <platform>
      ~make a|an|my|our new|work|school|class|separate|own|private|secret|staff|little|official? *1 <platform>
      set|setting up *4 <platform>
      ~start|~create|~open|~make|~launch|~begin up? *3 ~page|~account|~group|~blog|~channel|~profile|~site|\
    ~forum|~groupchat|~website|~podcast
      set|setting up *3 ~page|~account|~group|~blog|~channel|~profile|~site|~forum|~groupchat|~website|~podcast
    activity=publish
      ~photo|~pic|~picture|~video|~vid|~clip|~selfie|~snap|~poster *8 ~go|going on|onto|up *3 <platform>|\
    <capacity>|~page|~story|~website|~account|~channel
      it|they|this|these still? go|going|goes on|up|onto|in *3 <platform>|<capacity>|~page|~story|~website
      ~speak for *2 school|academy|network|trust|everyone|all *3 on|in <platform>
      ~have a go at *9 on|in *2 <platform>|comment|post
      ~slate|~slag|~diss|~knock|~rip *7 on|in *2 <platform>|comment|post|online
      ~put|~stick|~pop|~bung|~chuck|~whack|~slap|~shove|~sling|~plaster|~drop *9 on|up|onto|to *2 <platform>
      ~put|~stick|~pop|~bung|~chuck|~whack|~slap|~shove|~sling|~plaster *9 on|onto|to *3 ~page|~story|~feed|\
    ~account|~site|~profile|~wall|~channel|dojo|there
      ~put|~stick|~pop|~bung|~chuck|~whack|~slap|~shove|~sling|~plaster *5 up|online
      get|have|see *6 on|up on|onto the|our|my <platform>|<capacity=school-account>
      want|like|love the|a|it|this|them|my|our|some|these *5 on *2 <platform>|<capacity>
      ~tell|~let *1 people|everyone|everybody|world|parents *3 on|about|how
      ~joke|~moan|~rant|~whinge|~vent|~say|~write|~name|~boast|~brag|~praise|~thank|~criticise|~slag|~mention|\
    ~announce|~advertise|~promote|~sell|~give|~tell|~discuss|~wish|~congratulate|~show|~ask|~talk|~laugh|\
    ~review|~argue|~respond|~answer|~celebrate *9 on|to|over *2 <platform>|<capacity=school-account>|\
    <capacity=own-account>
      ~use *5 logo|badge|picture|photo|song|music|video|cartoon|meme|image|clip *6 on|in|for *2 <platform>|<capacity>|\
    ~post
      ~reply|~respond|~answer *3 ~comment
    activity=use
      was|were|been|being *2 on *1 <platform>
      ~check|~read|~answer my *1 messages|emails|notifications|phone|texts
      ~glance|~peep|~peek|~scroll at|through|on *3 <platform>
      ~have|~keep <platform> *1 ~go|on|open|running
      ~read|~check|~browse|~update my *1 <platform>|feed|timeline
      ~use *2 wifi|phone|mobile|laptop|ipad|computer|social|tablet
      ~go|~be|~look|~check|~scroll|~browse|~catch|~nip|~hop|~pop|~use|~peek|~sit|~spend on|at|up|through|\
    onto on? *1 <platform>|social|online|internet|web|apps
      ~be|~go|~look|~play on|at *1 phone|mobile
      ~use *1 phone|mobile
    """
}
