/// What leans a question to received and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofReceived: [(fact: String, text: String)] = [
    (
      "received",
      """
      - -14
        -1 a ~a
        -2 ! =stage=received
      abuse 12
        6 "abuse"
        5 "abuse":turn
        4 "" <received=abuse> <received=abuse>! by of_me ~by ~call ~keep
        3 <activity=publish> <pupil-content=image> <pupil-content> about_me account and by_a has_been horrible made
        3 me/ongoing page put saying some ~account ~and ~horribl ~mak ~pag ~post ~put ~som
        2 ! "abuse":word "message":word <account-change> <activity=picture> <activity> <contact=other> <picture-step>
        2 <platform=facebook> <seen> <topic> ^_some ^_someone ^_two ^_what a_dad a_liar a_picture all am am_a are at
        2 been by_name calling calling_me can_not comments done/put ex getting has_put have_had help i_am i_can i_keep
        2 in_a is_there keep liar made_a me me/done/had me/must/keep me_and me_in messages mocking mocking_my
        2 my_accept name nasty not_teach on_a on_facebook other/done/put other/passive posts put_my saying_i set
        2 someone staff stuff_about taking teach tiktok will with work written ~all ~am ~are ~at ~been ~ex ~feel ~get
        2 ~help ~kid ~laugh ~leav ~liar ~lie ~me ~nam ~nasty ~photo ~pictur ~shout ~someon ~staff ~teach ~text ~tiktok
        2 ~troll ~will ~with ~work
        1 <contact> <contents=private> <coverage=media> <coverage> <nature> =stage=received ^_an ^_i a_fake after
        1 all_over an_ex and_i bin done/had every fake filmed have_written he i_do it its keeps lies lies_about
        1 me/ongoing/get me/ongoing/hav on on_it ongoing/get other/ongoing/post out_of over photo picture posting
        1 posting_lies taken that_i them_$ twitter under useless ~after ~bin ~caption ~every ~fak ~film ~he ~it ~its
        1 ~on ~over ~parent ~pass ~photograph ~set ~tag ~tak ~twitter ~under ~use ~useless
        -1 "press" <contents=pupil> <demand=remove> <power=removal>! <received=request> [person] accused back carer
        -1 child comment_on dojo done/ask follow for_a have_to head i i_put left like me/done/not me/passive me_to
        -1 message no nothing off_$ plain/ask sent so wants_to was we would year ~accus ~answer ~carer ~child ~dm
        -1 ~dojo ~head ~i ~jok ~left ~lin ~no ~not ~nothing ~say ~so ~tweet ~was ~we ~would
        -2 "accusation" "accusation":turn "request" <capacity=own-account>! <contact=pupil>! <errand> <position>
        -2 <power> <received=accusation> <received=accusation>! <received=press> ^_my a_colleague about about_a
        -2 asked_me asking colleague done/tell for have_been her him manager me/done/tell now of_the off one_of
        -2 ongoing/want other/ongoing/want our pupil say says says_i something take told want which wrote ~about ~add
        -2 ~do ~email ~follow ~for ~girl ~him ~lik ~manager ~now ~off ~our ~request ~something ~tell ~which
        -3 "message":wrote-to-me <demand> asked did i_have sent_me to ~her ~to
        -4 wants
        -6 ~ask ~want
      accusation -2
        5 did me_$
        4 "accusation" "accusation":turn <received=accusation> <received=accusation>! have_been not was_not ~not
        3 <position> <seen> ^_i accused accused_of been i i_have me/done me/passive says says_i was ~accus ~been
        3 ~bully ~do ~happen ~i ~say ~was
        2 <activity> <nature=bullying> <nature> <position=manager> <seen=bullying> ^_it ^_there a_colleague a_comment
        2 a_parent been_accused called comment_on done/tell happens have_not i_did i_never i_put is_an it_was
        2 line_manager me/done/not me_over media mine my_line never never_did not_me not_mine now online over_a parent
        2 say_i social social_media something stand the_social there_is they what_happens which ~break ~hav ~lik
        2 ~media ~min ~never ~now ~onlin ~put ~reckon ~social ~something ~stand ~they ~which
        1 <contents=colleague> <responsibility=standards> <school-content=work> <topic> ^_my about_a being broke
        1 broke_the colleague comment for_a have it manager me/plain media_rules mine_$ nothing of ongoing/say
        1 parent_has putting racist rules stuff the_head to_me told what ~being ~colleagu ~comment ~it ~manager
        1 ~nothing ~of ~racist ~report ~rul ~stuff ~what
        -1 <contact=pupil> <demand> <power> <pupil-content=image> do has keeps on our want wants year ~has ~on ~our
        -1 ~photo ~tak
        -2 "" <contents=pupil> <platform> asked at can from me_on me_to off ~ask ~at ~can ~from ~keep ~off ~send ~year
        -3 my to ~my ~to ~want
      demand 5
        5 <demand> <power>
        4 ^_the course told ~cours
        3 "demand" "demand":turn <demand=train> <received=demand>! <responsibility> ^_been a_course can delete down
        3 me_to my ordered password post to tweet ~can ~delet ~down ~my ~order ~password ~post ~tell ~to
        2 <contact=colleague> <demand=cooperate> <power=changing> <power=investigation> <power=removal>!
        2 <received=demand> <responsibility=training> ? [headteacher] ^_am ^_can ^_it ^_they about about_the again
        2 am_i an because before before_i boss by_the chat delete_a hand have_to head head_wants i i_must
        2 investigation it_is me/done me/passive must my_facebook my_manager or said shared take that they to_delete
        2 to_do to_hand told_me wants_my ~about ~again ~an ~becaus ~befor ~boss ~chat ~hand ~head ~i ~investigation
        2 ~jok ~mak ~must ~or ~right ~say ~sit ~that ~they ~tweet
        1 <capacity=own-account>! <power=investigation>! <power=storing>! <responsibility=accounts> ^_must a_photo
        1 an_investigation and_i because_of by done/say else facebook_password for_the hand_over head_asked i_refuse
        1 other/done/say other/done>me our principal refuse refuse_$ remove to_$ to_give to_help told_by ~by ~els
        1 ~principal ~refus ~remov
        -1 ! "accusation" <activity> <takedown-by=colleague>! <takedown-by> ^_what asking dad line me_on of of_the
        -1 on_facebook one_of parent she_is somebody them there with ~ask ~colleagu ~comment ~dad ~follow ~keep ~lad
        -1 ~lin ~of ~pupil ~somebody ~them ~ther ~with
        -2 <contact=parent> <contact> <contents=family> <contents> <seen> [parent] ^_i a and at her i_am i_do me_$
        -2 of_her one say ~a ~and ~at ~her ~one ~parent
        -3 ^_a from ~from
        -4 on ~on
      message 1
        8 ~messag
        6 "message" "message":wrote-to-me ~answer
        5 <activity=message> answer
        4 asking dojo messaged ~dojo ~send ~writ
        3 <contents=pupil> <platform=whatsapp> <received=message> ^_a got i_answer keeps me_a messaged_me of_the on
        3 on_dojo sent sent_me there whatsapp wrote ~ask ~dm ~on ~reply ~ther ~whatsapp
        2 <capacity=class-platform> <capacity=class-platform>! <contact=pupil> <contact=pupil>! <contents=family>
        2 <contents> <message-about> <signs> <stage=planning>! <stage> [parent] ^_do ^_one a a_child address answer_$
        2 at back bit boy_in carer do_i done/dm essay from_a had_a happy has_messaged how if in_my keeps_messaging
        2 left message messaging messaging_me messenger my number off_$ on_there one one_of other/done/dm out
        2 parent_wants plain/ask private pupil reply there_$ to_know to_me to_say wants_to we_are when whether year ~a
        2 ~address ~at ~back ~bit ~carer ~child ~email ~essay ~former ~get ~girl ~happy ~how ~if ~jok ~left ~messenger
        2 ~mum ~my ~number ~one ~out ~parent ~privat ~when ~whether
        1 ! <coverage=media> <responsibility> <stage=received> <time=own> <watched=child> <watched> ^_year a_parent
        1 about an_email and_one are asked/tell child dojo_what done/messag email facebook_that form girl girls his
        1 i_tell if_i keeps_sending know me/asked me_on mum off_a on_insta on_whatsapp other/asked other/done
        1 other/done/get other/done/messag other/done/writ parents reply_$ somebody somebody_is son through to_ask
        1 what_time write ~about ~are ~form ~his ~miss ~son ~through ~tim ~year
        -1 "abuse" "abuse":turn <contact=colleague> <demand> <power> <received=request>! ^_been a_comment a_friend
        -1 accept asked by by_a comment friend_request getting has_asked keep of on_the page picture someone that
        -1 to_be want ~accept ~by ~mak ~of ~pag ~pictur ~school ~someon ~that
        -2 "press" <activity=connect> <activity=publish> <contents=colleague> <platform=facebook> <pupil-content>
        -2 <received=press> [school] ^_what about_me after asked_me be been down follow friend it_is me_$ me_to our
        -2 photo put request request_on ~after ~be ~been ~call ~comment ~down ~friend ~our ~photo ~post ~put ~tak
        -2 ~want
        -3 "request" <pupil-content=image> <received=request> <received> me/ongoing not ~add ~follow ~request
        -4 the ~the
      press -2
        5 "press"
        4 <received=press> about for on_the ~about ~for ~want
        3 "press":turn "press":word <errand=press> comment from me_about on_our our paper quote radio want ~comment
        3 ~from ~our ~paper ~quot ~radio
        2 <activity=publish> <errand> <received=press>! <stage=planning>! <stage> <views-content=opinion>
        2 <views-content> [headteacher] a_comment a_quote a_statement about_our about_the comment_on emailed for_a
        2 for_my gate gazette head i_give i_say journalist like line new on quote_about reporter results say statement
        2 the the_gate the_new uniform want_a ~ask ~email ~gat ~gazett ~head ~journalist ~lin ~new ~on ~phon ~reporter
        2 ~result ~ring ~statement ~the ~uniform
        1 <stage=planning> ^_not asked asked_me give office outside schools talk the_office them wants_a ~giv ~lik
        1 ~offic ~outsid ~talk ~them ~think ~view
        -1 <capacity> <contact=parent> <contents=pupil> <responsibility> ? [parent] an is me/done mum on_facebook with
        -1 ~an ~is ~mum ~not ~photo ~pupil ~with
        -2 "message" <contact> <platform> have i_have my of year ~get ~hav ~my ~of ~parent ~year
        -3 facebook ~facebook
      request 3
        9 ~follow
        7 "request" ~add ~request
        6 <received=request> follow
        5 <activity=connect> me_on ~friend
        4 friend request ~year
        3 "request":turn "request":word <platform> <received=request>! accept add asked be linkedin on on_linkedin
        3 pupil requested to_be wants_me year ~accept ~be ~linkedin ~on ~pupil
        2 "message":turn "request":asked-to-follow-me <asked-by> <contact=parent> <contact=pupil> <received=message>!
        2 <received> ? a_follow a_friend add_me added added_me any asked_to at connect connect_on done/ask fb
        2 follow_me followed found friend_request half has_sent have_found he_is here i_do insta left me me/ongoing no
        2 now of_my on_facebook on_fb one one_of other/done/ask request_on requested_me say_yes snap to to_accept
        2 to_add to_connect to_follow tutor wants wants_to who would yes yes_$ ~any ~at ~class ~connect ~dad ~fb
        2 ~found ~girl ~half ~ignor ~insta ~left ~me ~no ~now ~one ~snap ~to ~tutor ~want ~who ~would ~yes
        1 8 <asked-by=them> <contact=pupil>! <contents=pupil> <coverage=people> <platform=snapchat> a_mum a_pupil
        1 a_request accept_her facebook followed_me follows found_my friend_on has_requested i_would if_a insta_and
        1 linkedin_$ on_snap ongoing/want so supply this year_8 ~8 ~facebook ~mat ~so ~supply ~this ~try
        -1 <received=abuse>! <stage> <topic> ^_the are delete down has_messaged on_dojo on_my page parent put she
        -1 wrote ~are ~call ~delet ~dm ~down ~email ~pag ~put ~she
        -2 ! "" "abuse" "abuse":turn <contact=colleague> <contents=colleague> <nature> <pupil-content=image>
        -2 <pupil-content> <received=abuse> <responsibility> answer asking been by dojo her me/done messaged
        -2 messaged_me of_me off on_the photo picture that to_me what whatsapp written ~answer ~been ~by ~comment
        -2 ~dojo ~get ~off ~parent ~photo ~pictur ~post ~say ~tak ~that ~what ~whatsapp
        -3 "message":wrote-to-me <activity=publish> <demand>
        -4 <activity=message> <received=message> ~writ
        -5 about ~about ~messag
      takedown -2
        6 ~photo
        5 her off photo ~off
        4 <demand> <pupil-content=image> of_her ~ask ~her
        3 <demand=remove> <pupil-content> <takedown-by> his me_to of picture she take ~his ~of ~pictur ~she ~tak ~want
        2 "takedown" "takedown":turn <capacity> <demand=remove>! <power=removal> <power=removal>! <received=takedown>
        2 <received=takedown>! <takedown-by=colleague>! [parent] ^_dad asked down facebook_$ from gone has_asked
        2 have_to i_put is_in is_not of_him off_the ongoing/want our photo_of picture_of remove she_is take_down the
        2 the_picture to to_$ to_delete to_remove to_take video wants ~colleagu ~down ~from ~our ~remov ~the ~to
        2 ~video
        1 <contents=pupil>! asked_me asking asking_me colleague dad delete down_a from_my her_twins him his_daughter
        1 is_asking old on_my other/done/ask other/ongoing/want remove_a school the_school want_the ~dad ~delet ~go
        1 ~him ~lad ~old ~one ~parent ~ta
        -1 am been me_on the_head ~am ~been ~tell
        -2 <activity> <stage> [headteacher] ^_i can head me my other/done>me what ~can ~head ~me ~my ~what
        -3 i on ~i ~on
      """
    )
  ]
}
