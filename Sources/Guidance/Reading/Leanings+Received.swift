/// What leans a question to something received. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let received = """
    received=abuse 9
      80 <received=abuse>
      40 about_me and by
      30 <pupil-content=image> getting in_the made of_me put
      20 -ing_me <account-change=create> <nature=bullying> <nature> <pupil-content> a_liar a_parent account
      20 calling_me has_put i_am liar made_a page parent some
      15 <activity=publish> <contact=parent> am been calling on picture with_my written
      10 <activity=message> <contents> ^_a accept be called it me_on of on_facebook on_it whatsapp
      5 <stage=received> about at dad from i i_do my never out photo picture_of there
      -5 <asked-by> <capacity=class-platform> <capacity=own-account> <contact=former-pupil> <contact=pupil>
      -5 <demand=cooperate> <demand=remove> <errand=press> <errand> <left> <message-about> <obligation>
      -5 <power=removal> <received=takedown> <responsibility=training> <stage> <takedown-by> ^_do a a_course
      -5 a_friend a_quote about_the accused accused_of add answer asked_to been_accused before before_i course
      -5 delete follow_me for_a friend_request hand has_asked have_been have_to he_is his in message message_on
      -5 messaged messaged_me never_did not of_her off_the on_dojo on_the on_whatsapp one paper password quote
      -5 quote_about request_on say_i something take to_be to_follow to_me tweet want_a was was_not year
      -10 <activity=connect> <received=demand> <received=press> a_comment answer_$ asked_me dojo follow friend head
      -10 here me_$ media post request social social_media want wants_to what
      -15 <demand> <power> <received=accusation> <received=message> <stage=planning> about_a asked comment do for
      -15 keeps_messaging left me_to messaging messaging_me must off our says says_i
      -20 -ed_me <received=request> ^_the asking her i_did i_have pupil say she
      -30 did wants
      -40 to
    received=accusation 6
      50 did
      40 <received=accusation>
      30 i_did not what
      20 <nature> about_a accused accused_of been have_been me_$ media say_i says says_i social social_media was
      20 was_not
      15 ^_i been_accused called never never_did something
      10 <obligation> <received=press> a a_comment about_me for_a i i_have there to_me
      5 <activity=publish> <contents=family> <coverage> <errand> <nature=bullying> <received=abuse> ^_the a_parent
      5 comment head of parent say
      -5 <account-change=create> <activity=connect> <capacity=class-platform> <capacity=own-account>
      -5 <contact=former-pupil> <contents> <demand=cooperate> <obligation=investigation> <pupil-content>
      -5 <received=demand> <received=message> <received=request> <received=takedown> <responsibility=training>
      -5 <stage=received> ^_do a_course accept account answer answer_$ asked_me asking before before_i by calling
      -5 calling_me course dad delete dojo follow follow_me friend getting hand has_asked have_to his i_answer in
      -5 in_the left made made_a message on_dojo on_our page paper password photo picture pupil told_me tweet want_a
      -5 wants_to whatsapp written
      -10 -ing_me <capacity> <demand=remove> <demand> <power=removal> <power> <pupil-content=image> ^_a am and asked
      -10 at do her i_am must off on_the one our she some take told want wants year
      -15 -ed_me <contact=pupil> <contents=pupil> <stage=planning> about_the from me_to out to
      -20 me_on on
      -30 my
    received=demand 4
      40 <demand> <received=demand>
      30 <power> a_course course must post told tweet
      20 <demand=remove> <obligation=investigation> <obligation> <responsibility=training> <stage=planning> ^_they
      20 about_the before before_i by head i me_to my password
      15 <capacity=own-account> <demand=cooperate> <power=removal> about delete hand have_to says
      10 -ed_me ^_the take to told_me
      5 <activity=publish> <stage> ^_do been comment i_have made our page says_i want whatsapp
      -5 <activity=message> <capacity=class-platform> <contact=former-pupil> <errand=press> <errand> <left>
      -5 <message-about> <nature=bullying> <pupil-content=image> <received=message> <stage=received> <takedown-by>
      -5 a_friend a_parent about_me accept accused accused_of answer asked asked_me asked_to asking been_accused
      -5 called calling calling_me dad do dojo follow follow_me for_a friend friend_request has_put have_been his
      -5 i_am i_answer i_did in_the it left made_a media message never not of_me off on_our parent picture
      -5 picture_of pupil request request_on say_i social social_media the the_picture to_be to_follow to_me want_a
      -5 wants_to what
      -10 -ing_me <activity=connect> <contact=parent> <contents=family> <contents> <nature> <pupil-content>
      -10 <received=abuse> <received=accusation> <received=press> <received=request> <received=takedown> ^_i a be
      -10 did has_asked here i_do on_facebook paper put something there year
      -15 <contact=pupil> <contact> <contents=pupil> <coverage> at me_on of of_her one say she
      -20 and from her
      -30 ^_a in on
    received=message -10
      40 <activity=message> <received=message> answer asking
      30 <contact=pupil> <contents=family> <message-about> a answer_$ dojo message messaged messaged_me my on out
      20 <capacity=class-platform> <capacity> <contact> <contents=pupil> <stage=received> ^_a do has_messaged
      20 i_answer keeps_messaging messaging messaging_me on_dojo she there to_me
      15 <stage> ^_do about at left message_on on_whatsapp pupil wants_to written
      10 <contact=parent> <contents> <coverage> <stage=planning> a_parent her i_did in parent say whatsapp
      5 -ed_me -ing_me <power=removal> <power> ^_i about_a asked_me did for his i_have me_on one what year
      -5 <account-change=create> <demand=cooperate> <demand=remove> <nature> <obligation=investigation>
      -5 <received=takedown> <responsibility=training> a_course a_friend a_quote about_the account accused
      -5 accused_of add am asked asked_to been_accused before before_i called calling_me course dad follow_me
      -5 friend_request has_asked has_put have_been he_is made made_a must never_did of of_her of_me off on_our
      -5 paper picture picture_of post put quote quote_about radio some something told_me tweet wants was_not
      -10 <activity=publish> <asked-by> <demand> <errand=press> <errand> <left> <nature=bullying> <pupil-content>
      -10 <received=accusation> <received=demand> a_liar and for_a friend have_to head here i liar me_$ off_the
      -10 on_the page photo says says_i take to_follow told want_a was with_my
      -15 <obligation> <received=press> a_comment accept be by comment follow from getting i_do in_the our
      -15 request_on the to_be
      -20 <activity=connect> <pupil-content=image> <received=abuse> been me_to request to want
      -30 <received=request> about_me
    received=press -3
      40 <received=press> for from
      30 <errand=press> a_comment about comment on_the paper want_a
      20 <errand> for_a on_our our radio say the want
      15 <received=message> a_quote about_the and has_asked quote quote_about something wants
      10 -ed_me <stage=planning> am asked_me head i_am
      5 <activity=message> <demand=cooperate> ^_a ^_i ^_the a asked asking here messaged_me off off_the on to
      5 told_me
      -5 <activity=connect> <asked-by> <capacity=class-platform> <capacity=own-account> <contact=former-pupil>
      -5 <contents> <coverage> <demand=remove> <message-about> <nature> <power> <received=accusation>
      -5 <received=request> <received=takedown> ^_do ^_they a_course about_a about_me accept answer at be been
      -5 before before_i called course delete did dojo follow follow_me friend getting has_messaged has_put
      -5 have_been have_to he_is his i_do left me_on me_to media message never of_me on_whatsapp out page password
      -5 photo picture put request says says_i she social social_media to_be to_follow tweet wants_to was_not what
      -5 whatsapp
      -10 -ing_me <contents=pupil> <obligation=investigation> <obligation> <power=removal> <pupil-content=image>
      -10 <received=abuse> <received=demand> a_parent by dad made me_$ must on_facebook parent post pupil take there
      -10 was year
      -15 <capacity> <contact=pupil> i_have it not
      -20 <contact=parent> <contact> <contents=family> my of
    received=request 2
      80 <received=request>
      60 <activity=connect>
      40 follow friend on request to year
      30 follow_me here me_on to_be
      20 <asked-by> <contents=pupil> <left> accept be friend_request he_is i_do left on_facebook one pupil
      20 request_on to_follow
      15 -ed_me <contact=former-pupil> a_friend add asked asked_to in
      10 <contact=pupil> <stage=planning> at from i_have me_$ want wants wants_to
      5 <contact=parent> <contents> <coverage> <stage> her it me_to my of
      -5 -ing_me <account-change=create> <activity=publish> <contents=family> <demand=cooperate> <errand>
      -5 <nature=bullying> <received=accusation> <received=takedown> <responsibility=training> <takedown-by> ^_i
      -5 ^_they a_comment a_course a_liar about_a account am calling calling_me course delete do getting hand
      -5 has_asked has_put have_been have_to head keeps_messaging liar made made_a message message_on messaging
      -5 messaging_me never of_her of_me on_dojo on_it on_our on_whatsapp our page paper password photo post radio
      -5 say says_i she something take the_picture told_me tweet want_a
      -10 <capacity=class-platform> <demand=remove> <errand=press> <obligation=investigation> <obligation>
      -10 <power=removal> <pupil-content=image> <received=press> ^_the a about_me about_the answer_$ asked_me been
      -10 called comment did for_a has_messaged i i_am i_answer i_did not off on_the picture_of put says the there
      -10 told whatsapp
      -15 <capacity> <demand> <message-about> <nature> <received=demand> <stage=received> answer dojo out picture
      -15 what
      -20 <power> <received=abuse> <received=message> a_parent asking by for messaged messaged_me parent to_me
      -20 written
      -30 <activity=message> <pupil-content>
      -40 about
    received=takedown -7
      40 <received=takedown> her off
      30 <pupil-content=image> <pupil-content> me_to of_her she
      20 <demand=remove> <takedown-by> dad his of photo picture take to
      15 <capacity> <contact> <demand> <power=removal> asked asked_me has_asked off_the our picture_of the_picture
      15 wants
      10 <contact=pupil> <obligation=investigation> <power> <received=demand> do have_to in must one the
      5 <capacity=class-platform> <contact=parent> <contents=family> <coverage> <obligation> ^_a ^_the delete dojo
      5 i_do in_the not on_the put say says
      -5 -ed_me <account-change=create> <activity=connect> <demand=cooperate> <errand=press> <errand>
      -5 <nature=bullying> <received=accusation> <received=press> <received=request> <stage=received> ^_they
      -5 a_course about_the accept am answer be called comment course follow follow_me hand have_been i_am left made
      -5 me_$ message messaged on_dojo password post pupil radio some there to_be to_follow to_me told tweet
      -5 wants_to what whatsapp
      -10 <activity=publish> <nature> <received=message> ^_i by for has_put head me_on my of_me on_facebook year
      -15 <activity=message> <received=abuse> <stage=planning> <stage> a and i
      -30 about on
    """
}
