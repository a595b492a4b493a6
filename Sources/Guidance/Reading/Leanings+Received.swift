/// What leans a question to something received. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let received = """
    received=abuse 11
      80 <received=abuse>
      40 about_me and parent
      30 <account-change=create> <nature=bullying> <nature> by has_put in_the me of_me page some someone
      20 <contact=parent> <pupil-content=image> all been calling_me made made_a put
      15 <activity=message> <nature=disparaging> <pupil-content> <seen=bullying> am be calling i_am it keeps my not
      15 on with
      10 -ing_me <activity=publish> <coverage=media> ^_been from one photo picture whatsapp
      5 <contents=family> <contents> <stage=received> ^_i accept facebook in never of picture_of them told
      -5 -ed_my <asked-by> <capacity> <contact> <demand=remove> <errand=press> <errand> <left> <message-about>
      -5 <power=removal> <stage> <takedown-by> a a_course a_friend about_the answer answer_$ asked_to been_accused
      -5 before before_i course delete follow_me for_a friend_request hand i never_did of_her on_dojo on_facebook
      -5 paper password pupil quote radio request request_on requested say_i say_yes take the_picture there
      -5 to_follow told_me tweet want_a what year yes
      -10 <activity=connect> <contact=former-pupil> <coverage> <demand=cooperate> <obligation> <received=demand>
      -10 <received=press> ^_can ^_do a_comment about_a accused accused_of dojo follow friend have_been here
      -10 me_about media message messaged messaged_me now post principal sent she social social_media something
      -15 <contact=pupil> <power> <received=accusation> <received=message> <received=takedown> comment head
      -15 keeps_messaging me_$ messaging_me must says_i sent_me want wants_to was_not
      -20 -ed_me <demand> <received=request> <stage=planning> ^_the asked do do_i for i_did i_have left me_to our
      -20 says was
      -30 asking did her wants
      -40 off to
    received=accusation 4
      60 did
      50 <received=accusation>
      40 me_$ was_not
      30 have_been i_did not says says_i was
      20 <nature> ^_i about_a accused accused_of been been_accused media never_did say_i social social_media
      20 something what
      15 ^_what head i never put there
      10 <coverage> <errand> a about_me for_a i_have it on_facebook parent to_me
      5 <activity=message> <contact=parent> <contact> <coverage=media> <nature=bullying> <nature=disparaging>
      5 <obligation> <received=press> <seen=bullying> ^_the a_comment comment her now post
      -5 -ed_my <activity=connect> <capacity=own-account> <contact=former-pupil> <contents=pupil> <demand=remove>
      -5 <obligation=investigation> <power=removal> <power> <received=demand> <received=request> <received=takedown>
      -5 <stage=received> <stage> ^_been ^_can ^_do a_course about accept answer_$ asking before before_i by calling
      -5 calling_me course delete do dojo follow follow_me friend hand has_put his in in_the left made made_a me
      -5 message of_her paper password photo picture principal pupil quote request results sent sent_me take the
      -5 to_be told_me want_a wants_to
      -10 -ing_me <account-change=create> <capacity> <demand=cooperate> <demand> <pupil-content=image>
      -10 <pupil-content> <stage=planning> ^_a about_the all am and answer asked at i_am me_about must off on_the
      -10 she some them told want wants whatsapp year
      -15 me_to on our page
      -20 -ed_me from keeps me_on to
      -30 my one
    received=demand 6
      50 <demand>
      40 <received=demand>
      30 <demand=cooperate> <power> a_course course must my post principal told
      20 <demand=remove> <obligation> ^_been ^_can before before_i delete hand head me_to password says to tweet
      15 -ed_me <capacity=own-account> <obligation=investigation> <power=removal> <stage=planning> ^_the about
      15 about_the by i_have our page told_me was
      10 <activity=publish> been take want
      5 <capacity> ^_do i it made says_i whatsapp
      -5 -ed_my <contact=former-pupil> <errand=press> <errand> <left> <message-about> <nature=bullying>
      -5 <nature=disparaging> <pupil-content=image> <pupil-content> <stage=received> <takedown-by> about_me accept
      -5 accused accused_of answer asked asked_to been_accused do dojo follow follow_me for_a friend has_put
      -5 have_been his i_am i_answer i_did in_the keeps left linkedin me_$ media message messaged never never_did
      -5 not now of_me on_linkedin on_our on_the parent photo picture_of pupil quote request requested results sent
      -5 sent_me social social_media someone the the_picture them to_be to_follow to_me want_a wants_to with
      -10 -ing_me <activity=connect> <contact=parent> <contents> <nature> <received=abuse> <received=accusation>
      -10 <received=message> <received=request> <received=takedown> ^_i asking be did here i_do me me_about off
      -10 on_facebook paper put say_i she something there year
      -15 <contact> <contents=family> <contents=pupil> <coverage=media> <received=press> ^_what at me_on of_her one
      -20 <contact=pupil> <coverage> and her in of
      -30 ^_a from
      -40 on
    received=message -10
      60 asking
      50 <received=message>
      40 -ed_my <activity=message> answer dojo sent
      30 <contact=pupil> <contents=family> <message-about> ^_a a answer_$ i_answer keeps message messaged
      30 messaged_me on sent_me there to_me
      20 -ing_me <capacity> <contact> <coverage> <stage=received> ^_do about at keeps_messaging messaging_me off
      20 on_dojo whatsapp
      15 <contact=former-pupil> <contents=pupil> <stage=planning> <stage> do_i has_messaged her i_did me_on my
      15 on_facebook she wants_to
      10 -ed_me <contents> <power> about_a did his left one pupil with year
      5 <coverage=media> do facebook for me_about what
      -5 <account-change=create> <activity=publish> <capacity=own-account> <demand=cooperate> <nature=bullying>
      -5 <nature=disparaging> <nature> <obligation=investigation> <received=accusation> <seen=bullying> ^_can ^_i
      -5 a_course a_friend am asked asked_to before before_i calling_me course delete friend_request has_put i_have
      -5 made made_a must never_did of_her of_me on_our paper password picture picture_of post quote radio results
      -5 take the_picture told_me tweet wants
      -10 <asked-by> <demand=remove> <demand> <errand=press> <errand> <left> <received=takedown> ^_been a_comment
      -10 about_the and be by follow_me for_a friend have_been here i linkedin me not now on_linkedin page parent
      -10 photo put requested say_yes says_i some someone something to to_follow want_a was_not yes
      -15 <obligation> <received=demand> <received=press> accept comment follow from head i_do in_the on_the our
      -15 says them to_be told was
      -20 <activity=connect> <pupil-content=image> <received=abuse> ^_what me_$ me_to request_on the want
      -30 <received=request> about_me been request
    received=press -4
      50 <received=press>
      40 about comment
      30 <errand=press> <errand> about_the for from on_the our paper want_a
      20 a_comment for_a me_about on_our quote radio results something them want
      15 <received=message> and the wants
      10 <activity=publish> <stage=planning> am asked i_am on to
      5 -ed_me <activity=message> <stage=received> ^_a ^_can ^_i ^_the asking do_i head here i me messaged
      5 messaged_me told told_me
      -5 <asked-by> <capacity=own-account> <contact=former-pupil> <contents> <coverage> <demand> <left>
      -5 <message-about> <nature=bullying> <nature=disparaging> <nature> <power> <received=accusation>
      -5 <received=takedown> <seen=bullying> ^_been ^_do a a_course a_friend about_me all answer at before before_i
      -5 course delete did dojo follow follow_me friend friend_request hand has_messaged have_been his keeps left
      -5 made me_on me_to never now of_me one page password photo picture post put request request_on says says_i
      -5 sent sent_me to_be to_follow tweet was_not what whatsapp
      -10 -ing_me <capacity> <demand=remove> <obligation=investigation> <power=removal> <pupil-content=image>
      -10 <received=abuse> <received=demand> <received=request> about_a accept be been by it me_$ must on_facebook
      -10 parent pupil she take there was
      -15 <activity=connect> not with year
      -20 <contact=parent> <contact=pupil> <contents=family> <contents=pupil> facebook i_have my of
      -30 <contact>
    received=request -1
      80 <activity=connect> <received=request>
      50 request
      40 follow friend year
      30 accept follow_me here i_do left me_on on request_on to_be to_follow
      20 <asked-by> <contact=pupil> <contents=pupil> <left> a_friend asked asked_to be friend_request from i_have
      20 linkedin now on_linkedin one pupil requested to yes
      15 -ed_me at me my say_yes them wants wants_to
      10 <contact=former-pupil> <coverage> <stage=planning> ^_what and do in me_$ on_facebook want
      5 <stage> ^_can facebook i me_to
      -5 <account-change=create> <demand=cooperate> <errand=press> <nature=disparaging> <received=accusation>
      -5 <takedown-by> ^_a ^_been ^_do ^_the a_comment a_course about_a all calling_me course delete for_a hand
      -5 has_put have_been head his i_am keeps keeps_messaging made_a me_about media messaging_me never of_her of_me
      -5 on_dojo paper password picture_of post principal quote radio says_i sent she social social_media some
      -5 something take the the_picture told_me tweet want_a
      -10 <contents=family> <demand=remove> <errand> <nature=bullying> <nature> <obligation=investigation>
      -10 <obligation> <power=removal> <pupil-content=image> <received=press> <received=takedown> <seen=bullying>
      -10 about_the answer_$ been calling for has_messaged it made message off on_our our picture put results says
      -10 someone there told with
      -15 -ed_my <activity=publish> <message-about> <received=demand> <stage=received> about_me answer by comment
      -15 did dojo i_answer i_did page photo what whatsapp
      -20 <capacity> <demand> <power> <received=abuse> a asking messaged messaged_me not on_the
      -30 <pupil-content> <received=message> parent to_me
      -40 <activity=message>
      -50 about
    received=takedown -7
      60 <received=takedown>
      50 off
      40 <pupil-content=image> of_her
      30 <pupil-content> her me_to of photo
      20 <demand=remove> <demand> <takedown-by> our picture she take the the_picture to
      15 <capacity> <contact> <contents=family> <obligation=investigation> <power=removal> <received=demand> asked
      15 do his in picture_of wants
      10 <contact=parent> <contact=pupil> <obligation> <power> facebook must on_the want
      5 <coverage> ^_a ^_the from i_have now one put
      -5 -ed_my <account-change=create> <capacity=own-account> <contact=former-pupil> <coverage=media>
      -5 <demand=cooperate> <errand=press> <errand> <nature=disparaging> <received=accusation> <received=press>
      -5 <received=request> ^_been ^_can about_the accept all am answer be by comment follow follow_me for friend
      -5 hand have_been i_am keeps left linkedin made me_$ me_about messaged never on_dojo on_linkedin password post
      -5 principal pupil sent sent_me some someone something them there to_be to_follow to_me told wants_to what
      -5 whatsapp
      -10 <activity=connect> <nature=bullying> <nature> <stage=received> ^_i and has_put head it me_on message of_me
      -10 on_facebook
      -15 <activity=message> <activity=publish> <received=abuse> <received=message> <stage=planning> <stage> a
      -20 about i me my on
    """
}
