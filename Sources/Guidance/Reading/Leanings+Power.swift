/// What leans a question to power and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofPower: [(fact: String, text: String)] = [
    (
      "power",
      """
      - -24
      changing 3
        5 change policy ~chang ~policy
        4 "changing" "changing":turn
        3 <power=changing> <responsibility=training> ^_could a_course before before_i could course they_change us
        3 ~befor ~could ~cours ~us
        2 <responsibility> course_before from just me me/asked me/supposed on_a other/asked>me ~ask ~from ~just ~me
        2 ~social ~use
        1 the us_$ ~the
        -1 "monitoring":turn "storing" <coverage=media> <demand=cooperate> <power=monitoring> at delete what ~at
        -1 ~delet ~look ~what
        -2 "monitoring" <coverage> <power=monitoring>! can_the my of ~my ~of
      investigation 2
        6 <power=investigation> ~password
        4 "investigation" <demand=cooperate> passwords
        3 <demand> <obligation=security> <received=demand> <received> <responsibility> demand ~demand
        2 "investigation":turn <obligation> <power=investigation>! <topic=powers> ? hand hand_over if_they in
        2 me/passive my other/supposed over password ~hand ~in ~mak ~my ~over
        1 <responsibility=accounts> ^_can if into it_is me_$ messages_if nobody/plain they ~if ~into ~they
        -1 "monitoring" <activity> <coverage=media> <coverage> <platform> <power=storing> before other/asked ~befor
        -2 ! ^_is the ~the
        -3 on ~on
      monitoring 17
        5 "monitoring" <power=monitoring>
        4 "monitoring":turn on read ~on ~read
        3 <coverage> <power=monitoring>! <topic=powers>! at can_the it what ~at ~it ~tell ~what
        2 "monitoring":word <coverage=media> <device> ^_is an asked/go been can facebook laptop_$ me/plain monitor my
        2 on_the other/plain read_my the they_go what_i wifi without work would ~an ~been ~can ~facebook ~log ~monitor
        2 ~my ~pass ~reckon ~the ~wifi ~without ~work ~would
        1 "" <activity=message> <device=own-on-network> <platform=facebook> <topic> [headteacher] ^_does been_on
        1 browsing does go internet may my_internet office other/asked/go other/passive see so the_office ~brows
        1 ~computer ~does ~go ~internet ~laptop ~may ~offic ~see ~so ~watch ~whatsapp
        -1 "changing" "changing":turn <activity=use> <capacity=own-account> <contents=colleague> <demand=cooperate>
        -1 <obligation=security> <platform=instagram> <received=demand> <received> a_post are before_i demand down
        -1 here how look make_me me/asked send_on they_look ~are ~demand ~down ~how ~interview
        -2 "investigation":turn "recruitment" "recruitment":turn <activity=publish> <activity=use>! <demand>
        -2 <errand=applicant> <power=investigation> <power=investigation>! <power=recruitment> <power=storing>
        -2 <responsibility> ^_could ^_if change copies copies_of could for job make me me/supposed of other/supposed
        -2 passwords policy they_change tweet ~chang ~could ~for ~her ~job ~mak ~me ~of ~policy ~school ~tak ~tweet
        -3 "investigation" <power=recruitment>! a before have post ~a ~befor ~copy ~hav ~password ~post
      recruitment 7
        5 <power=recruitment> <power=recruitment>!
        4 "recruitment" <errand=applicant> before job ~befor ~her ~interview ~job ~look
        3 "recruitment":turn <activity=use>! <capacity=own-account> <capacity> <errand> check_my google here look
        3 they_google ~apply ~googl
        2 <activity=use> <capacity=own-account>! <coverage=media> <coverage> <platform=instagram> <platform>
        2 <power=monitoring>! ^_do about as before_interviews check could_the facebook for instagram interviews
        2 look_at ~about ~as ~check ~facebook ~for ~instagram ~school
        1 ! <power=investigation>! a_post me_$ other/asked/look post the_internet the_school up ~post ~up
        -1 <received=message> head if_they it make_me the_head ~head ~it ~use
        -2 "" <activity=message> <received> ^_can can i if make our to ~can ~i ~if ~mak ~our ~to
      removal -5
        5 a ~a
        4 <activity=publish>
        3 <activity> a_tweet down down_$ make post tweet ~down ~post ~tak ~tweet
        2 ! "removal" "removal":turn <demand=remove> <platform=x> <power=removal>! ^_can can delete delete_a make_me
        2 something they_make ~can ~delet ~mak ~something
        1 <platform> [school] ^_is can_they head the_head to ~head ~to
        -1 <power> <responsibility> <topic=powers>! before for me_$ my what without ~befor ~for ~my ~tell ~what
        -1 ~without
        -2 ? it on ~it ~on
      storing -2
        5 <power=storing>
        4 "storing" copies ~copy
        3 "storing":turn <power=storing>! copies_of how_long i long messages of ~i ~keep ~long ~messag ~of ~send
        2 <activity=message> <picture-step=copy> <received=message> ^_how ^_if are hang hang_on have how keep
        2 keep_copies on on_to our_messages school_laptop send send_on ~are ~hang ~hav ~how ~on
        1 <device=school> <picture-step> <received> if_i it me/ongoing me/supposed of_what other/asked other/done
        1 other/ongoing our school the_school ~it ~our
        -1 "monitoring" <power=monitoring>! <responsibility> a at my ~a ~at ~look ~my
        -2 <power=monitoring> <topic> ^_can can is me ~can ~is ~me
      """
    ),
    (
      "obligation",
      """
      - 18
        8 ""
        6 <contents> <platform>
        5 of ~of
        4 for ~for
        3 <platform=x> <views-content> [school] before in it my my_own school whom ~befor ~in ~it ~my ~school ~whom
        2 <activity> <contents=school> <coverage=media> <pupil-content=image> <responsibility=accounts> <seen> ?
        2 [headteacher] ^_my are_my change get has head i_need manager me/done mine off on other/must other/ongoing
        2 other/passive that the this_policy twitter under work ~has ~head ~her ~manager ~min ~off ~on ~run ~that ~the
        2 ~twitter ~under ~work ~year
        1 <account-change=profile> <activity=picture> <contents=pupil> <contents=views> <errand> <platform=whatsapp>
        1 <responsibility> <school-content=logo> <school-content> and and_i at be does_it for_the from her insta job
        1 know need_to network opinions opinions_are other/done>me say sell they this tiktok whatsapp when write years
        1 ~and ~at ~be ~chang ~from ~insta ~know ~need ~network ~opinion ~sell ~tell ~they ~this ~tiktok ~whatsapp
        1 ~when ~writ
        -1 "reporting" "reporting":word "security" "security":word <account-change=settings> <coverage=people>
        -1 <obligation=security> <power=investigation> <power=monitoring>! <power> <received> accounts have_to must_i
        -1 private read_the they_are to_tell would ~privat ~tim ~would
        -2 ! "conduct" "conduct":word <activity=connect> <activity=publish> <pupil-content=talk> <stage> ^_is an
        -2 got_to i i_got lock must online read strong the_policy to to_lock ~an ~hav ~i ~lik ~lock ~must ~oblig
        -2 ~onlin ~see ~strong ~to
        -3 <obligation=conduct> <responsibility=reports> <topic=must> <topic=must>! ^_have every have have_i me/must
        -3 me_to passwords ~every ~password
        -6 <obligation>
      conduct 1
        5 "conduct" "conduct":word <obligation=conduct>
        4 online ~onlin
        3 <site-for> a keep me/must/keep must/keep own to_keep what ~a ~keep ~own ~what
        2 ! <activity=connect> <activity=publish> <coverage=times> <platform=x> <position=employee> <power=storing>!
        2 <pupil-content=talk> <pupil-content> <topic=must> ^_do add line me/plain on_my views views_are what_am ~add
        2 ~lin ~say ~social ~view
        1 <coverage> <position> <site-for=work> all are do_we how is_it know_about me_to my_own need on_facebook our
        1 ~all ~are ~get ~how ~need ~our
        -1 "reporting":word <coverage=people> <demand=cooperate> <demand> <obligation=reporting> <received> have_to if
        -1 must_we policy ~if ~policy ~report ~tell
        -2 <responsibility> ? which ~which
        -3 the ~the
      declaring -10
        4 <obligation=declaring> <obligation>
        3 "declaring" "declaring":word "reporting" "reporting":word <account-change=income>! <obligation=reporting>
        3 about about_my declare tell to_tell youtube ~about ~declar ~youtub
        2 <account-change> <coverage=media> <coverage=times> <coverage> <platform=another> <platform=youtube>
        2 <purpose=own> <purpose> do_i i i_declare me/must/tell must/tell school up which ~i ~job ~lik ~school ~tell
        2 ~up ~which
        1 <platform> <topic=must>! channel does got got_to me/ongoing ~channel ~does ~get
        -1 is me/asked must ~is ~must
        -2 <power>
        -3 ""
      investigation -5
        5 an ~an
        3 <demand=cooperate> <responsibility=reports> other/supposed they ~they
        2 ! "" <activity=publish> <coverage=people> <demand> <power=investigation> <power> <received> <responsibility>
        2 <school-content> [person] have i i_am i_to if me/must must must_i somebody they_are with would would_i ~hav
        2 ~i ~if ~must ~post ~somebody ~with ~would
        1 <coverage> <topic=must> <topic> ^_have ^_i have_i nobody/plain when ~when
        -1 <contact> ^_do about ~about ~keep
        -2 <obligation> <platform> ? ^_must do do_i it me/asked on the ~do ~it ~on ~the
      knowing -5
        6 read ~read
        5 policy ~policy
        4 "knowing" "knowing":word <obligation=knowing> read_the
        3 to_read
        2 <obligation> <position> <power=monitoring>! <power> every_year it the the_policy year year_$ ~it ~the ~year
        1 ^_do thing this this_policy ~thing ~this ~trainee
        -1 <activity=publish> <contents> <coverage=media> <responsibility> <topic=must>!
        -2 "" <activity> <platform> <topic> my ~my
      other-policies -7
        4 me/must
        3 <activity=connect> <obligation> <stage=planning>! <topic=must>! and rules which ~and ~rul ~which
        2 "conduct" "conduct":word <activity=message> <obligation=conduct> <received=message> <stage> <topic> am_i
        2 i_obliged obliged obliged_to on the this to to_the we ~oblig ~on ~one ~the ~this ~to ~we
        1 ^_must all done/get i_got me/asked me/done/get me/supposed must_we we_have when ~all ~post ~when
        -1 <capacity> <contents> <coverage> <power=monitoring>! <responsibility> <topic=must> how is it ~how ~is ~it
        -2 <platform> <power> a do_i i_have my what ~a ~my ~what
      reporting 0
        7 ~report
        5 report
        4 "reporting":word <obligation=reporting> <responsibility=reports> time ~tim
        3 "reporting" <responsibility> every if me/asked see ~every ~if ~see
        2 ^_is ^_must here me something to_tell ~her ~me ~something
        1 <contact=pupil> <pupil-content=talk> <seen> ? is off tell ~add ~is ~off
        -1 ! <coverage> <platform=x> ^_do ^_how of policy to ~of ~policy ~to
        -2 "" "conduct" "conduct":word <obligation=conduct> <platform> <topic> how my nobody/plain ~how ~my
      security 6
        7 ~password
        5 "security" passwords
        4 "security":word <obligation=security> lock my ~lock ~my
        3 <capacity=own-account> <capacity=own-account>! <capacity> <power=investigation> <received=demand> <received>
        3 <stage> <topic=powers> how strong to_lock ~how ~strong
        2 <account-change=settings> <account-change> <activity=account> <demand=cooperate> <power=changing>! <power>
        2 <topic=must> <visibility=private> <visibility> ^_does ^_how accounts bit can down facebook instagram is
        2 is_that it_$ me/must/lock meant my_facebook my_privacy often or other/asked other/plain privacy
        2 privacy_settings private private_$ set settings that who ~account ~bit ~can ~chang ~down ~facebook
        2 ~instagram ~is ~meant ~often ~or ~privacy ~privat ~see ~set ~setting ~that ~who
        1 <demand> <platform=instagram> <profile-shows=contact> <profile-shows> do_i just meant_to nobody/plain only
        1 other/done public there to to_be to_change where ~just ~oblig ~only ~public ~ther ~to ~wher
        -1 "conduct" "conduct":word "knowing" "knowing":word <obligation=knowing> <obligation> <responsibility> a if
        -1 me/must say this up when ~a ~her ~if ~read ~report ~tell ~this ~up ~when
        -2 "" "reporting" "reporting":word <coverage> <obligation=reporting> <school-content> ^_must about an in
        -2 me/asked of on school we ~about ~an ~in ~of ~on ~say ~school ~we
        -3 <contents>
      """
    ),
  ]
}
