/// Turns of phrase that ask what the policy says, and that tell of leave given or refused.
extension TurnsOfPhrase {
  static let topics = """
    topic=help
      how do|does|can i|we|one ~get|~find *5 ~counsel|~counselling|~helpline|~union|occupational|~support
      what|any|get|is|there|where|need|want *4 ~help|~support|~counsel|~counselling|~helpline|~union|\
    ~advice *2 is|can|there|for|do|if|from|get|about|available|with|?
      who *2 help|support me|us
      anyone|anybody|someone|somebody|people *1 i|we can|could ~talk|~speak|~turn|~go|~ring
      is|are there *5 helpline|counselling|counsellor|support|union|hotline
    topic=consequences
      ~worst *4 ~happen|~befall|~do|~get
      what *1 ~become of *2 someone|somebody|teacher|me|us|staff|people
      ~sackable
      what ~follow for me|us
      can|could|will|would|might he|she|they|someone|somebody|anyone be *2 dismissed|sacked|fired|disciplined|\
    suspended
      what *2 ~happen *1 if|when
      what *2 ~happen to me|us|staff|people|someone|anyone|you|teachers|volunteers|governors|a
      gross? misconduct or
      ~get|~be the? boot|chop|push|elbow|sack|sacked|booted
      in trouble|bother if|for|when
      will|would|could i|we *1 ~get|~lose|~be *2 boot|sack|sacked|fired|trouble|job|warning|disciplined|struck
      what can|could|will|would|might they|the|school *2 do to me|us|you
      what will|would happen *3
      sacking|sackable|disciplinary matter|offence
      what *2 consequences|punishment|sanction|sanctions|penalty *1 for|if|of
      could|can|will|would|might i|we|they|you|someone|staff be|get|lose|face *2 sacked|fired|dismissed|\
    disciplined|trouble|sack|job|disciplinary|warning|suspended|punished|told
      ~sack|~fire|~dismiss|~discipline *2 for|over|if|because
      end up|get *2 sacked|fired|disciplinary|trouble|court
      lose|losing my job
      gross misconduct
    topic=school
      is|are the|my|our? head|school|manager|managers|network|academy|trust|governors *1 meant|supposed|required|\
    obliged|expected|bound to
      how quick|quickly|soon|fast|often|promptly do|does|must|will|should|has|have|is|are they|the|school|it|head|\
    managers|manager|a|senior
    topic=powers
      is|are anyone|anybody|they|school|management|network|trust|academy|the *1 entitled|permitted to
      what is|are the? *2 entitled to
      do|does anyone|anybody|somebody|someone|they|people *1 ~read|~see|~monitor|~check|~look *2 my|our|us|me|what
      !who|if can|could|do|does|may|will|would|should school|they|management|head|boss|trust|network|academy|\
    employer|slt|ict|headteacher|principal|managers|manager|governors *1 ~see|~read|~monitor|~check|~look|\
    ~track|~watch|~spy|~access|~make|~force|~ask|~demand|~tell|~order|~google|~search|~vet|~store|~keep|~log|\
    ~record|~delete|~change|~take|~remove|~stop|~ban|~block|~insist|~get|~listen|~intercept|~investigate|~hand
      can|could|do|does|may|is|are|will|would|should|might|must the|my|our school|head|management|trust|network|\
    academy|employer|it|headteacher|principal|manager|boss|governors|local|council *2 ~see|~read|~monitor|\
    ~check|~look|~track|~watch|~spy|~access|~make|~force|~ask|~demand|~tell|~order|~google|~search|~vet|~store|\
    ~keep|~log|~record|~delete|~change|~take|~remove|~stop|~ban|~block|~insist|~get|~listen|~intercept|\
    ~investigate|~hand
      are|is they|school|slt|management|the *2 allowed to
      how long *3 ~keep|~store|~hold|~retain
      ~be my|our messages|emails|email|posts|internet|account|phone|browsing|computer ~be? watched|monitored|\
    read|checked|private|tracked
      how long *1 does|do|will|can|is *3 ~keep|~store|~hold|~retain|~hang|~stored|~kept
      are|do|does|can|could|will|would|may they|school|management|head|slt|academy|trust|network *3 ~watch|\
    ~monitor|~read|~go|~check|~look|~see|~google
    topic=covered
      do|does|must *2 staff|governors|governor|volunteers|volunteer|supply|agency|coaches|trainees|\
    contractors|temps|everyone|everybody|caretakers|cleaners|tas *4 ~sign|~follow|~obey|~stick
      does|do|will|would *3 ~extend|~stretch|~reach to
      do|does *4 fall under
      is|are *2 social media *3
      ~contractual
      ~read alongside|with
      what *6 confidential
      does|is|are|do *3 part of *2 contract|job|handbook|law
      for what reason|purpose
      what *3 it even for
      ~mean|~catch|~apply|~meant *3 for|to me|us
      do|does *3 trainees|trainee|teachers|staff|volunteers|governors|agency|supply *1 have to follow|obey|keep
      how does|is|do|are *4 define|defined|mean
      does|do|is|are|will|would|am *5 ~bound|covered|~apply|~cover|~bind|~affect|~include
      does|do|is|are|will|would|am *5 ~fall|~come|~count under|within|into|as|in
      does|do *4 ~count|~mean
      does|do *3 ~hold for
      am|are i|we *2 covered|included|bound
      what|which *3 ~count|~mean|~cover|~define
      what is|does social media|the policy *1 for|mean|cover|about
      why *7 policy|rules
      is|are|am *5 in|under|part *3 policy|contract|it
      what is it|this|all? *1 for
      what is|the? *1 point|aim|purpose of
      what *2 meant by
      why *2 ~have *2 this|it
      ~cover|~apply *3 me|us|governors|volunteers
      under this policy
    coverage=people
      am|are i|we *2 covered|included|bound
      ~apply|~cover|~bind|~include|~count|~hold *2 me|us|him|her|staff|governors|volunteers|supply|agency|\
    coaches|trainees|contractors|temps|everyone|everybody|parents|caretakers|cleaners|tas
      do|does|are|is *3 staff|governors|governor|volunteers|volunteer|supply|agency|coaches|trainees|\
    contractors|temps|everyone|everybody|parents|caretakers|cleaners|tas *3 covered|bound|under|included|count|\
    follow|stick|sign
      ~extend|~stretch to
      does|do|is|are *4 me|us|we|visitors|volunteers|spectators|parents *2 covered
    coverage=confidential
      what *6 confidential
    coverage=standing
      ~contractual
      ~read|~policy alongside
    coverage=reasons
      why
      for what reason|purpose
      what *4 for
      what *2 point|aim|purpose
    coverage=media
      what *2 social media
      what *2 ~count
    power=investigation
      ~ask|~demand|~give|~hand|~want|~force|~make|~insist|~get *4 password|passwords|login|logins|phone
      ~investigate|~interview|~search
    power=recruitment
      before|for *2 ~interview|interviews|job
      ~google|~vet|~hire|~recruit|~interview|~apply
      applicants|applicant|candidates|candidate|applying|recruiting
    power=storing
      ~store|~retain|~archive|~hold|~record|~log
      ~keep *3 ~copy|~record|~message|~email|~data|~log|what
      how long
    power=removal
      ~delete|~remove|~erase|~pull|~wipe
      ~take *3 down|off
    power=changing
      ~change|~alter|~rewrite|~amend|~update|~restrict|~ban|~impose
    power=monitoring
      ~see|~read|~watch|~monitor|~check|~look|~track|~spy|~snoop|~listen|~intercept|~access|~view|~trace
    topic=school
      what *3 school|head|governors|managers|network|trust|management *2 ~do|~have|supposed|must|should
      how quick|quickly|soon|fast|often do|does|must|will|should|has|have|is they|the|school|it
      what are|is|must|should|do|does the? ~manager|~governor|~leader|~head|leaders|trust|network|school *2 ~do|\
    supposed|must|should|have
      what *1 senior|the? *1 ~leader|~manager supposed|meant|expected to
      does|do|must|should|has|have|will the|our school|head|governors|managers|management|network|trust|\
    headteacher *1 have|need|train|tell|explain|make|give|provide|protect|support|consult|review|supposed|\
    remind|act|help|run|check
    topic=who
      whose job|responsibility|role|task|business
      who|whom|whos *2 ~decide|~approve|~run|~post|~sign|~own|~look|~check|~write|~wrote|~deal|~handle|~change|\
    ~responsible|~charge|~review|~make|~update|~manage|~train|~keep|~get|~allowed|~say|~set|~monitor|~enforce|\
    ~can|~agree|~ok|~adopt|~shut|~close|~take|~give|~authorise|~organise
      who|whom do|should|can|would|must|shall|could|to i|we? ~ask|~tell|~go|~speak|~talk|~report|~email|\
    ~contact|~see|~ring|~call|~turn|~complain|~send
      ^ who do|does|should|would|can
      ^^ who is|are|has
      to whom
      which of us|you
      ^^ who sorts|answers|sees|keeps
      ^^ who|whom
    responsibility=reports
      who|whom *4 ~tell|~report|~complain|~flag
      to whom *6 ~report
      whom *4 ~report
    responsibility=questions
      who|whom *4 ~ask *2 if|about|whether|with
    topic=must
      is|are that|it|this|they a? must|compulsory|obligatory|optional or|for|to
      how often have|must|do|should i|we
      should|shall i|we *1 ~report|~tell|~flag|~say|~mention
      do|must|would|should i|we *1 have|need to
      must i|we|staff
      am|are i|we required|obliged|expected|supposed|meant|bound to
      do|must|are|have staff|teachers|governors|volunteers|tas *1 have|need|required|expected to
      is|are there a|any rule *1 that i|my
      what are my duties|obligations
      is that? mine|my job to
      is|was it compulsory|mandatory|my duty|required
      is that|it an order
      how often are|is
    stage=asking
      what does *2 policy|rules|it say
      does the|this|our policy
      according to the policy
    """

  static let leaves = """
    leave=consulted
      ~talk|~speak|spoke|~discuss|~check|~run|~clear *4 with|past|by|to *2 <role>
    leave=not-given
      not|never *1 ask|asked|tell|told|checked *1 with? her|him|them|any|anybody|anyone
      not *2 asked|told|checked *2 <role>
      nobody|no *1 one? have|has|had? *1 asked|told|checked <role>|her|him|them
      without *1 her|his|their say|permission|consent|ok|knowing|knowledge|blessing
      nobody has agreed|approved|said *2 yet
      <role> have|has|had? never|not *1 yet? *1 authorised|allowed|permitted|cleared|given|agreed|okayed|oked|passed
      not *3 permission|consent|approval *2 <role>
      <role> have|has|had? never|not *2 said|signed|agreed|asked|approved|given|replied|answered|consented|decided|\
    been|got|seen|looked|checked|shown
      <role> do|does|did not? *1 know
      not|no|never *3 nod|go|thumbs|green|blessing|ok|word|sign *3 from|off|by <role>
      not *1 ~run|~clear|~check|~mention|~raise|~discuss *2 it|this|that|them|anything? *1 past|with|by|to <role>
      ~wait|~waiting for|on|to *2 hear? from? <role>
      not *2 had|got|seen *3 consent|permission|form|forms|slip|slips *2 back|in|signed
      yet to ~ask|~tell|~hear|~clear|~check|~speak *2 <role>
      forgot|forgotten|forget to ~ask|~tell|~check|~clear|~speak *2 <role>
      <role> ~say *1 not till|until|yet
      <role> ~know nothing|nowt
      neither|nor have|has|had|did *1 <role>
      behind <role> back
      unbeknown|unbeknownst to <role>
      <role> *1 unaware|none the? wiser?
      <role> *1 no idea|clue
      without *1 asking|telling|checking *2 <role>
      without|no|never *3 <role> permission|consent|approval|leave|sign|say
      no|without parental|photo|written? consent|permission forms|form|slips|slip
      no|without <role=parent>? parental|photo|written? consent|permission|forms|form
      before asking|telling|checking *2 <role>
      never|not *1 ask|asked|got|had *2 <role>
      <role> was|were|is|are *1 never|not *1 been? asked|told|consulted|shown
    leave=refused
      <role> have|has|had? *2 refused|declined|objected|vetoed
      <role> have|has|had? ~tell me|us? no
      <role> have|has|had? turned *4 down
      he|she|they have|has|had? *1 said|says|say no
      <role> have|has|just|already? *2 said|says|say *2 no
      <role> have|has|had? *3 refused|declined|objected|vetoed|forbidden|forbade|rejected|withdrew|withdrawn
      <role> will|would|do|does|did not *1 let|agree|allow|want|like|approve|consent|give|pass|sign|permit|have|\
    authorise|entertain|hear
      <role> *1 ~tell|~ask|~say *4 not to *1 ~photograph|~film|~use|~post|~share|~put|~take|~show|~include
      <role> have|has? *2 ~turn *4 down
      <role> *3 ~tell|~say *4 can|could|must|may|should not
      <role> *2 not ~happy|keen|ok|allowed
      <role> *3 against it
      ~refuse|~decline|~reject|~turn *3 by <role>
      no from <role>
      <role> *2 ~knock *2 back
      <role> *2 put *2 foot down
      <role> *1 ~say|said *2 absolutely|definitely|certainly|better not
      <role> *2 would rather|prefer *2 not
      <role> have|has|had? *1 ~pull *1 plug
      <role> have|has|had? *1 banned|blocked|barred|overruled|scrapped|binned it|this|that|them|photos|pictures
      <role> have|has|had? opted *1 out
      <role> have|has|had? *1 ~tick *2 no
      no|not *2 photo|photos|photograph|photographs|photographed|picture|pictures|media list
    leave=written
      <role> *3 ~tell|~say|~agree *3 in writing
      <role> *2 ~agree|said *2 by email|letter|text
      he|she|they|both has|have|had? *1 ~tell|told|said|agreed|confirmed *4 in writing
      <role> *3 gave|given *6 in writing
      <role> *6 in writing|email
      <role> *4 ~write|~email *3 yes|ok|fine|permission|consent|approval|can
      written permission|consent|approval|agreement|ok *3 <role>
      <role> *3 written permission|consent|approval
      written parental? permission|consent|approval
    leave=given
      <role> have|has|had? signed *2 off
      <role> have|has|had? *1 allowed|authorised|permitted|approved|cleared me|us|it|this|that
      <role> have|has|had? told me|us *1 go|crack|yes|fine|ok
      he|she|they|both have|has|had|all|both? *1 said|says *1 yes|ok|fine|i|we|go|that
      he|she|they|both have|has|had|all|both? *1 agreed|consented
      he|she|they is|are|all *1 happy|fine|content|ok|cool with|for|about
      <role> have|has|had|just|already? *2 said|says *1 yes|ok|fine|sure|course|go|yeah|its|it
      <role> have|has|just|already? *2 said|says|told|tells|say me|us? that? i|we|its|it can|could|may|is|was|\
    ok|fine
      <role> and the|my|our|her|his|their? <role> have|has|had|both|all|are *2 agreed|said|given|approved|happy|fine|\
    consented|allowed
      <role> have|has|had|all|both|just|already|is|are|was|were? *2 agreed|approved|okayed|oked|consented|signed|\
    cleared|authorised|agrees|approves
      <role> have|has|had|just|already? *1 gave|given|gives|give *4 ok|permission|consent|approval|leave|thumbs|go|\
    nod|blessing|green|yes
      <role> is|are|was|were|seems|all *1 fine|happy|ok|cool|good|delighted with|for|about
      <role> *1 ~let me|us
      everyone|everybody in|on *5 has|have *1 agreed|consented|said|given
      <role> *3 not ~mind|~object|bothered|fussed
      <role> have|has|had no|any problem|problems|issue|issues|objection|objections
      <role> *2 ~reckon|~think *2 is|was *1 fine|ok|great|good|grand|lovely
      <role> *1 on board
      said *5 so *1 have|has|did *1 <role>
      <role> *1 up|all for it|this|that
      <role> have|has|had? *1 nodded|waved|passed|green *2 through|lit|it|this|that
      <role> ~ok|~okay it|this|that|them
      permission|consent|approval|ok|blessing|leave|agreement|go *3 from <role>
      got|have|had|with *2 nod|thumbs|light|yes *2 from|off <role>
      got|have|with|had|has <role> permission|consent|approval|ok|blessing|leave|agreement
      signed *4 by|from <role>
      ~approve|~agree|~authorise|~clear|~ok|~okay|~sanction|~check|passed *1 by|with <role>
      signed *1 permission|consent|photo *1 form|forms|slip|slips
      have|got|with|has|signed *2 parental consent|permission
      consent|permission form|forms|slip|slips *2 signed|in|back|returned
    """
}
