/// What leans a question to received and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofReceived: [(fact: String, text: String)] = [
    (
      "received",
      """
      - -10
        -1 a ~a
        -2 !
        -3 =stage=received
      abuse 6
        8 "abuse"
        6 <received=abuse>
        5 "abuse":turn by of_me ~by ~keep
        4 <nature> <received=abuse>! by_a ~call ~put
        3 "" "abuse":word <nature=untrue> <picture-step> <pupil-content=image> about_me account all and done/put ex
        3 has_been horrible i_am i_keep in_a me/ongoing other/done/put page put saying saying_i ~account ~all ~and ~ex
        3 ~help ~horribl ~laugh ~lie ~mak ~pag ~parent ~post
        2 ! "message":word <account-change=create>! <account-change> <activity=picture> <activity=publish>
        2 <capacity=staff-group>! <contact=parent> <contact=parent>! <contents=colleague> <contents=family>
        2 <nature=disparaging> <picture-step=copy> <platform=facebook> <pupil-content> <seen> <stage=planning> <topic>
        2 =stage=received [parent] ^_some ^_someone ^_two ^_who ^_year a_dad a_fake all_over am am_a are be been
        2 by_name calling calling_me can can_not comments detention done/had fake getting had has has_put he help
        2 i_can in_the is_there keep kept kids lies made made_a me me/done/had me/must/keep me_$ me_in messages
        2 mocking mocking_my my_accept name nasty on_facebook out_of over parent posts pupils put_my set some someone
        2 staff stuff_about taking teach that_i tiktok under where where_i with work ~am ~are ~be ~been ~block ~can
        2 ~detention ~fak ~feel ~had ~has ~he ~kid ~me ~nam ~nasty ~over ~photo ~pictur ~pretend ~som ~someon ~staff
        2 ~text ~troll ~under ~wher ~with ~work
        1 <activity=account> <activity> <contact> <coverage=reasons> <seen=misuse> <seen=on-account> <topic=who>! ^_an
        1 ^_i a_liar after an_ex and_i anything because_i bin boys called_me dad done/keep face have_had have_written
        1 help_$ is_got it job laughing liar lies_about me/ongoing/get me_by my my_face my_photo nobody/plain>me
        1 not_teach on on_twitter one_star or other/passive over_the owt parents park plain/say posting posting_lies
        1 round screenshots seen_it star stuff taken that them_$ two will written year_9 ~after ~anything ~bin
        1 ~caption ~comment ~fac ~it ~job ~liar ~load ~my ~on ~or ~owt ~park ~pass ~round ~screenshot ~set ~shout
        1 ~star ~stuff ~tag ~tak ~teach ~that ~tiktok ~two ~whatsapp ~will
        -1 "accusation":word "press" <capacity=class-platform> <capacity=class-platform>! <coverage=people>
        -1 <nature=bullying> <site-for=pupils> <takedown-by=parent>! [headteacher] ^_head ^_they about am_i and_one
        -1 carer child comment done/ask done/lik done/say for head her liked line manager me/done/tell me/passive
        -1 messaged messaged_me messaging_me of_a on_dojo other/done/ask other/done/say plain/ask request said was_not
        -1 would you ~about ~carer ~do ~for ~governor ~lin ~manager ~phon ~would ~you
        -2 "accusation":turn "request" <capacity=own-account>! <capacity> <contact=pupil>! <errand>
        -2 <position=governor> <power> <received=accusation>! <received=press> <received=request> <stage=planning>!
        -2 <takedown-by> [school] ^_school about_a accused asking bullied did dojo done/tell follow for_a have_been
        -2 him his hr i_have i_put left me_for me_to no of_the old one_of other/asked pupil say says says_i sent
        -2 sent_me so something take told was ~accus ~add ~answer ~bully ~child ~dojo ~email ~girl ~head ~her ~him
        -2 ~his ~hr ~left ~lik ~messag ~no ~old ~say ~so ~something ~tell ~was
        -3 "accusation" "message":wrote-to-me <demand> <position> <received=accusation> asked off ongoing/want
        -3 other/ongoing/want to want ~follow ~off ~request ~to
        -4 wants
        -6 ~ask ~want
      accusation 2
        7 "accusation" <received=accusation>
        5 "accusation":word accused did me/done me_$ ~accus
        4 <activity> not says_i was_not ~not ~say
        3 "accusation":turn <received=accusation>! <seen> a_parent accused_of bullied done/accus have_been i i_never
        3 it_was me/passive never ongoing/say online other/ongoing/say over_a says was ~bully ~happen ~i ~never ~onlin
        3 ~was
        2 <activity=publish> <activity=publish>! <contents=material> <coverage=people> <nature=bullying> <nature>
        2 <position> <school-content=work> <school-content> <seen=bullying> [human-resources] ^_i ^_there ^_they
        2 ^_what about_a am_being and_said been being called comment_on done/hear done/lik done/tell for_a groupchat
        2 happens have_not head_says heard hr i_did i_have i_put is_an it liked me/done/hear me_for me_over me_up
        2 meeting not_me not_mine parent reckons said_i say_i something the_social there_is they they_say what
        2 what_happens ~been ~being ~break ~call ~groupchat ~hav ~hr ~it ~lik ~reckon ~report ~shar ~show ~something
        2 ~they ~what
        1 <obligation=reporting> <platform=another> <position=governor> <responsibility=reports>
        1 <school-content=partner> ^_it a_colleague am been_accused colleague did_not into liked_a line_manager
        1 me/done/not mine mine_$ my_line not_even nothing parent_has rules stand to_me told who ~am ~hear ~into ~meet
        1 ~min ~nothing ~parent ~rul ~stand ~suppos ~who
        -1 "abuse":turn <coverage=reasons>! <power> <pupil-content> as at can for_the from from_a keeps must
        -1 nobody/plain one other/done/ask other/plain photo she so would year ~as ~at ~can ~dad ~from ~must ~our ~she
        -1 ~so ~would
        -2 "message" <capacity> <contents=pupil> <demand=train> <pupil-content=image> ^_a all and_i asked by do
        -2 done/ask has me/intended me/ongoing me_a me_to my off wants ~all ~by ~has ~my ~off ~one ~photo ~want ~year
        -3 <demand> me_on to ~ask ~keep ~to
      demand 4
        8 <demand>
        5 <power>
        4 "demand" "demand":turn <demand=train> <received=demand>! <responsibility> me_to ~tell
        3 "" <coverage=reasons>! <demand=cooperate> <power=investigation> <responsibility=training> [senior-manager]
        3 ^_been ^_the boss course delete down head must my ordered password to told wants_my ~boss ~cours ~delet
        3 ~down ~head ~must ~my ~order ~password ~post ~to
        2 <capacity=own-account>! <contact=colleague> <coverage> <errand=concern> <place> <power=investigation>!
        2 <power=removal>! <received=demand> <responsibility=accounts> <topic=consequences>! <topic> [headteacher]
        2 [line-manager] ^_can ^_head ^_they a_course about about_the again an_investigation and_i because before
        2 before_i by by_the can delete_a do_it done/send else facebook_password hand have_to head_asked head_wants i
        2 i_refuse investigation is is_she is_the it_is me/done me/intended me/passive my_facebook of_a post refuse
        2 refuse_$ remove said ssdm take take_the the_ssdm they to_$ to_give to_hand told_me training tweet what_is
        2 who_do ~about ~again ~becaus ~befor ~by ~can ~els ~go ~hand ~i ~investigation ~is ~refus ~remov ~right ~say
        2 ~ssdm ~they ~training ~tweet
        1 <activity=publish> <place=elsewhere> <platform=x> <position=manager> <seen=misuse>! <takedown-by=colleague>
        1 ? ^_hr ^_it ^_must an been_asked been_told chat do_a got_to have_i i_got i_must if_i in_our manager me/plain
        1 my_manager ongoing/want or own_page rather rather_not shared take_my to_go told_by touch what ~an ~chat ~jok
        1 ~mak ~manager ~or ~rather ~touch ~want ~what
        -1 "accusation":word <activity=message> <activity> <contents=views> <coverage=media> <nature> <platform>
        -1 <related=relative> <related> <stage=planning> am_being asking dad line me_on of_the one_of other/passive
        -1 over_a she she_is somebody staff that_i them to_me would year ~ask ~call ~colleagu ~dad ~follow ~lin ~she
        -1 ~somebody ~staff ~ta ~them ~would
        -2 "press" <contact=parent> <contact=pupil> <contact> <contents=family> <platform=facebook> <stage=planning>!
        -2 [parent] a at being do_i for_a has_been her him i_am in me_$ of_her on_facebook one parent say someone with
        -2 ~a ~at ~being ~hear ~her ~him ~in ~lad ~lik ~parent ~pupil ~someon ~with
        -3 <contents> ^_i and from on ~and ~from ~on ~one
        -4 ^_a
      message 2
        9 ~messag
        7 "message":wrote-to-me
        6 "message" <activity=message> ~answer
        5 answer messaged ~ask
        4 <contents> <received=message> asking dojo ~dm ~dojo ~send ~writ
        3 <capacity=class-platform> <capacity=class-platform>! <capacity> <contents=pupil> ^_a got has_messaged
        3 i_answer keeps left me/asked me_a message messaged_me messaging_me of_the on_dojo one_of sent sent_me there
        3 to_know whatsapp whether wrote ~girl ~left ~reply ~ther ~whatsapp ~whether
        2 <capacity=school-account>! <contact=pupil> <contact> <contents=family> <contents=school> <coverage=media>
        2 <coverage> <message-about> <platform=whatsapp> <responsibility=leavers> <stage=received> [not-given]
        2 ^_school ^_so ^_year a a_bit address and_one answer_$ asked/tell bit carer do_i done/dm done/messag
        2 done/writ essay find from_a had_a happy him_$ his if if_i in_my keeps_messaging know me_on messaging
        2 messenger my number on on_there one other/done/dm other/done/messag other/done/not other/done/writ out
        2 parent_wants plain/ask private pupil reply say there_$ to_me wants_to we_are write written_to year ~a
        2 ~address ~carer ~child ~cook ~essay ~find ~former ~get ~happy ~his ~if ~know ~messenger ~mum ~my ~number ~on
        2 ~one ~out ~privat ~run
        1 ! <contact=pupil>! <signs> <stage=planning>! <time=own> ^_do ^_got a_child about am_the an_email and_a
        1 answered are at back blog boy_in child club day done/answer email falling falling_out form girl has_written
        1 him how i_tell is_it keeps_sending lad me/asked/tell me/done/say me/supposed message_on mum off_$
        1 on_messenger other/plain over_dojo pe plain/going she somebody_is stuck tell through_my to_say we you ~about
        1 ~are ~at ~bit ~blog ~club ~day ~fall ~form ~him ~how ~jok ~pe ~she ~tim ~we ~you
        -1 "abuse":turn "message":turn "request":asked-to-follow-me "takedown" <platform=facebook> <received=abuse>
        -1 <received=request>! <views-content> ^_it ^_they about_the accept as as_a by by_a comment for_the of_a
        -1 ongoing/want photo request says says_i someone that to was ~accept ~as ~by ~call ~mat ~pag ~someon ~that
        -1 ~to ~was
        -2 "abuse" "press" "request" <contents=colleague> <power> <pupil-content=image> <pupil-content>
        -2 <received=message>! <received=press> <seen> <topic> ^_the ^_what about_me after and_i asked_me be been down
        -2 follow friend has_asked it_is me/done me/ongoing me_$ me_to of on_the other/ongoing our put request_on them
        -2 to_be want wants_me years ~after ~be ~been ~comment ~down ~friend ~of ~our ~photo ~post ~put ~tak ~them
        -2 ~want
        -3 <activity=connect> <activity=publish> <demand> <received=request> they ~add ~follow ~request ~they
        -4 <received> the ~the
      press -1
        6 "press" <received=press>
        5 paper want ~paper ~want
        4 <errand=press> <stage=planning>! <stage> about comment for for_a on_the ~about ~for
        3 "press":turn "press":word <errand> <received=press>! <views-content=opinion> <views-content> emailed from
        3 line on_our quote radio want_a writing ~comment ~email ~from ~lin ~quot ~radio ~ring
        2 <activity=publish> <contents=views> <pupil-content> <received=message> <received> [headteacher] a a_comment
        2 a_line about_our about_the after comment_on done/email for_my from_me gazette i_say me_about me_for new on
        2 other/done other/done/email our photo_and rang reporter results say schools some the the_new uniform view
        2 wants_a words would ~a ~after ~ask ~gat ~gazett ~giv ~new ~on ~our ~phon ~reporter ~result ~school ~som ~the
        2 ~uniform ~view ~word ~would ~writ
        1 <contents=colleague> <pupil-content=talk> [school] ^_i ^_school a_quote a_statement done/ring for_the gate
        1 give_them i_give in_writing journalist lady like other/done/ring other/intended paper_rang podcast rung
        1 something statement talk talk_about the_gate them want_my ~journalist ~lady ~lik ~podcast ~something
        1 ~statement ~talk ~them
        -1 "demand" <contact=pupil> <received=demand>! <responsibility> <takedown-by> a_parent an dad his left
        -1 me/passive me_$ mum my now parent pupil ~an ~dad ~get ~his ~keep ~left ~mum ~my ~now ~post ~whatsapp ~year
        -2 <capacity> <contact=parent> <contact> <contents=family> <contents=pupil> <demand> <platform> [parent]
        -2 facebook have i_have not of other/ongoing page with year ~facebook ~go ~hav ~not ~of ~pag ~parent ~pupil
        -2 ~with
        -3 is me/done ~is
      request 1
        10 ~follow
        8 "request"
        7 <activity=connect> <received=request> ~add ~request
        6 follow ~friend
        5 me_on
        4 <platform> <received=request>! friend request ~year
        3 "message":turn "request":asked-to-follow-me "request":turn accept add at be here linkedin on on_linkedin one
        3 pupil request_on requested wants wants_me year yes ~accept ~at ~be ~linkedin ~on ~want ~yes
        2 "request":word <activity=connect>! <asked-by=them> <asked-by> <contact=former-pupil>! <contact=pupil>
        2 <contact=pupil>! <contact> <contents=pupil> <platform=snapchat> <received=message>! <received> <related=no>
        2 <related=no>! ? ^_one a_follow a_friend add_me added added_me any as asked asked_to connect connect_on
        2 done/follow follow_me followed found_my friend_request from half has_sent have_found he_is i_do in insta
        2 left linkedin_$ me no now on_facebook on_fb on_snap one_of ongoing/want requested_me say_yes snap so to
        2 to_accept to_add to_be to_connect to_follow tutor wants_to yes_$ ~any ~as ~class ~connect ~from ~half ~her
        2 ~ignor ~in ~insta ~left ~mat ~me ~no ~now ~one ~pupil ~snap ~so ~to ~tutor
        1 8 <capacity=own-account> <contact=parent> <coverage=people> <platform=facebook> <platform=linkedin> [parent]
        1 a_pupil be_my class doing facebook family fb follows friend_on friends half_the has_requested if_a in_my
        1 insta_and last lead look mate me/ongoing of_my other/done/ask other/intended she_is who would year_8 years
        1 ~8 ~dad ~doing ~facebook ~family ~fb ~girl ~last ~try ~who ~would
        -1 ! "message" "message":word <activity=picture> <capacity=class-platform> <capacity=class-platform>!
        -1 <coverage> <picture-step=take> <received=abuse>! <topic> a_parent comment delete done/answer has_written
        -1 her i_answer if_i is_on me/supposed messaging of_me off other/done/writ page photo_of says video whatsapp
        -1 written_to ~call ~delet ~email ~mak ~off ~pag ~post ~tak ~video
        -2 "" "abuse" "abuse":turn <contents=colleague> <demand> <message-about> <nature> <picture-step>
        -2 <received=abuse> ^_year answer are asking been by dojo me/asked me/done messaged messaged_me on_the parent
        -2 photo picture that to_me what written ~are ~been ~by ~comment ~dm ~dojo ~parent ~pictur ~put ~ring ~that
        -2 ~what ~whatsapp
        -3 "message":wrote-to-me <activity=publish> <contact=colleague> <pupil-content=image> <pupil-content> ~answer
        -3 ~photo ~say
        -4 <activity=message> <received=message> about ~about ~writ
        -5 ~messag
      takedown -4
        6 ~photo
        5 <demand> <pupil-content=image> her off ~off
        4 <pupil-content> <takedown-by> of_her photo picture she ~her ~pictur ~she
        3 "takedown" "takedown":turn <capacity> <demand=remove> <demand=remove>! <power=removal>! <received=takedown>!
        3 <takedown-by=colleague>! his me_to of our take ~ask ~his ~of ~our ~tak
        2 <capacity=own-account>! <contents=pupil>! <obligation=investigation> <power=removal> <received=takedown>
        2 [parent] ^_a asked_me down facebook_$ from has_asked have_to him is_in my_facebook of_a of_him off_the on_my
        2 ongoing/want other/done/ask other/ongoing/want photo_of picture_of remove she_is take_down the the_picture
        2 to to_delete to_remove to_take wants ~colleagu ~down ~from ~him ~one ~remov ~the ~to ~want
        1 <capacity=own-account> <contents=material> <dojo-place> <message-about=personal> <obligation> ^_do and_want
        1 asked asking asking_me colleague come delete down_a facebook from_my from_the gone her_twins i_$ i_put
        1 is_not ones photos says the_school the_ta to_$ twins twitter video want_the ~facebook ~lad ~parent ~ta ~twin
        1 ~twitter ~video
        -1 "message" <activity=message> <activity=publish> <nature> <position> <power=monitoring>! ^_been ^_i been by
        -1 for me_on on_facebook ~been ~by ~for ~tell
        -2 "" <activity> [headteacher] about can head i me me/done my what ~about ~can ~head ~i ~me ~my ~what
        -3 <stage> on ~on
      """
    )
  ]
}
