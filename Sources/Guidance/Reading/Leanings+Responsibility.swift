/// What leans a question to responsibility and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofResponsibility: [(fact: String, text: String)] = [
    (
      "responsibility",
      """
      - -9
        3 <contact=pupil> <contents=pupil> <contents> which ~which
        2 <activity> <contact> <network-school=yes> <network-school> <power=monitoring>! <pupil-content> <watched> at
        2 be can not other/passive our ~at ~be ~can ~not ~our
        1 asked/plain who_is
        -1 it ~it
      accounts 17
        5 "accounts" "accounts":word <capacity> <contents> [school]
        4 "" <activity> <responsibility=accounts> goes new ~academy ~new ~run ~sit
        3 <activity=publish> <errand> <platform> ? other/ongoing other/plain out posts sites the_school what_goes ~go
        3 ~out ~post ~want
        2 <contents=school> <power=investigation>! <school-content> a_new academy academys before day_$ keeps me off
        2 on_the our out_$ out_the run school signs somebody the the_academy the_academys there ~befor ~me ~off ~our
        2 ~say ~school ~sign ~somebody ~the ~ther
        1 <platform=instagram> ^_is a_post asked/plain charge charge_of day day_to goes_on in in_charge instagram list
        1 media nobody/plain/day plain/giv runs say that the_logins twitter who_has who_keeps who_runs who_would yes
        1 ~charg ~day ~get ~giv ~group ~in ~instagram ~list ~media ~put ~that ~twitter ~yes
        -1 "reports":word <obligation=reporting> <power=changing>! <power=investigation> <responsibility=standards>
        -1 date if me/done of_order on_this order passwords takes the_governors the_social to_date training up_to
        -1 whether_a who_looks who_takes ~dat ~if ~misus ~order ~training
        -2 ! "reports" "training" "training":word <contact=pupil> <demand=cooperate> <demand> <network-school=yes>
        -2 <network-school> <obligation> <position=governor> <position> <power=monitoring>! <power> <pupil-content>
        -2 <received=demand> <responsibility=leavers> <responsibility=reports> <time> [governors] ^_the about as at
        -2 governors have inappropriate it leaves me/supposed my not out_of policy_$ report the_head the_policy
        -2 this_policy to to_$ to_this trains was was_inappropriate when whether who_trains ~about ~as ~at ~chang
        -2 ~finish ~governor ~hav ~inappropriat ~it ~my ~not ~password ~to ~train ~was ~when ~whether
        -3 <contact=colleague> <contact> <purpose=work> <purpose> <responsibility=training> <responsibility> <seen>
        -3 ^_who page rules us ~leav ~report ~rul ~us
        -4 policy ~policy
        -5 <coverage=people> this ~this
      leavers -3
        6 <responsibility=leavers> when ~when
        5 <demand=cooperate> ~leav
        4 <account-change> <demand> <power> accounts page ~account ~finish ~pag ~password
        3 <contact> <coverage=people> <power=investigation> <responsibility=accounts> go leaves other/done passwords
        3 school ~chang ~go ~login ~school
        2 <account-change=leaving> <coverage> <left=recent> <left> <power=monitoring>! <purpose=work> <purpose>
        2 <received=demand> <time=own> <time> <topic=powers> ^_the and and_i does get job leaving login logins me/done
        2 of_the other/passive school_page staff takes the_passwords the_school to_the twitter was who_changes
        2 who_takes ~and ~does ~job ~staff ~tak ~twitter ~was
        1 <activity=account> <capacity=school-account> <capacity=school-account>! <obligation=security>
        1 <school-content> asked/plain/see at changes me/ongoing my sees when_the who_sees ~at ~my
        -1 "reports" <activity=publish>! <responsibility=reports> <responsibility=the-policy> about nobody/plain on
        -1 who_is ~about ~on ~train
        -2 <contents> <power=investigation>! <responsibility=training> here the_policy which ~post ~which
        -3 policy this ~policy ~this
      questions -5
        7 <responsibility=questions>
        6 "questions"
        5 "questions":word questions ~question
        4 about not ~about ~ask ~not
        3 <activity=message> <obligation> <responsibility> do me_$ policy rules to_me who_can who_do ~do ~policy ~rul
        2 <activity> <position=manager> <pupil-content> ^_who a am am_not are ask at_the before can do_not email host
        2 host_school i i_am if manager me me/asked me/passive not_sure school them this this_policy to us what
        2 whether_a who who_would with would ~a ~am ~are ~befor ~can ~email ~giv ~host ~i ~if ~me ~school ~them ~this
        2 ~to ~us ~what ~who ~with ~would
        1 "questions":turn <network-school=yes> <network-school> <responsibility=questions>! <watched> about_this
        1 ask_if is_the it_$ on on_this who_is ~manager ~on
        -1 "accounts":word "standards" "standards":word <capacity=school-account> <capacity=school-account>!
        -1 <responsibility=reports> <responsibility=training> and other/plain posts was which ~and ~look ~was ~which
        -2 "" "accounts" "the-policy":word <capacity> <coverage=people> <power> <responsibility=accounts>
        -2 <responsibility=the-policy> <seen> <topic> other/ongoing tell that ~keep ~misus ~post ~report ~run ~that
        -3 <contents>
      reports 4
        7 ~report
        6 <responsibility=reports>
        5 "reports" <responsibility=reports>! ~misus
        4 "reports":turn <seen> report to_$
        3 <obligation=reporting> <seen=misuse> about inappropriate it_if misuse was was_inappropriate ~about
        3 ~inappropriat ~post ~was
        2 ! <activity=publish> <contents=colleague> <topic=who> ^_who a a_colleague asked/plain/get colleague decides
        2 do_i head head_or here i if into is_the looks looks_into me/supposed misusing misusing_facebook of of_order
        2 online or order out_of person plain/get post put reported rules something tell the_head whether
        2 whether_something who_decides who_looks whom you ~a ~colleagu ~decid ~head ~i ~if ~into ~of ~onlin ~or
        2 ~order ~person ~something ~tell ~whether ~whom ~you
        1 <activity=publish>! <contact=colleague> [deputy-head] decides_whether deputy done/put facebook_$ gets if_i
        1 manager someone who_gets ~deputy ~her ~look ~rul ~someon
        -1 <responsibility=questions> ? can in other/ongoing sure whose ~ask ~can ~in ~sur ~want ~whos
        -2 "accounts" "accounts":word "questions" <activity=message> <power> <pupil-content> asked/plain for me
        -2 me/asked new not other/done school the_school this this_policy us would ~for ~me ~new ~not ~run ~school
        -2 ~sit ~this ~us ~would
        -3 "" <responsibility=accounts> policy the who_would ~policy ~the
      standards -5
        4 "standards" "standards":word <responsibility=standards> sure ~mak ~stick ~sur
        3 <obligation=conduct> makes makes_sure plain/mak stick stick_to to_this
        2 <obligation> <position> <pupil-content> ^_whose all asked/plain/mak from it_to job people policy_$
        2 the_policy to to_day to_the who_makes whose_job ~all ~from ~job ~keep ~peopl ~see ~to
        1 <coverage=people> [person] day day_to here nobody/plain plain/see see this_$ we whose ~day ~we ~whos
        -1 <demand> have i it_that on_this ~hav ~i
        -2 "" <activity> <responsibility=training> on other/done who ~on ~who
      the-policy 6
        7 policy this ~policy ~this
        5 "the-policy":word <responsibility=the-policy>
        4 "the-policy"
        3 "" <obligation=knowing> <power=changing>! <stage=planning>! how policy_$ the_policy this_policy ~how
        2 <coverage=people> <position=governor> <stage> [governors] and approves date governors is keeps looks_after
        2 other/must plain/keep to_date up up_to ~and ~approv ~chang ~dat ~governor ~is ~keep ~review ~up
        1 <topic> ^_which after as it looks me/plain nobody/plain the_governors who_looks ~after ~as ~it ~look
        -1 "reports" <contents> <coverage=media> <position=manager> <received> <responsibility=reports> a before do
        -1 it_to job_is makes manager our sees sees_to sure them this_$ to_it who_do who_sees whose_job ~a ~academy
        -1 ~befor ~do ~giv ~her ~our ~post ~sur ~them
        -2 "questions" "questions":word <capacity> <demand=cooperate> <demand> <platform> <responsibility> [person]
        -2 [school] asked/plain can i job me me_$ out people plain/see questions school see staff that the_school
        -2 to_me who who_can whose ~can ~go ~i ~job ~mak ~me ~out ~peopl ~question ~school ~staff ~stick ~that ~who
        -2 ~whos
        -3 <activity> <responsibility=questions> <responsibility=standards> ~see
      training -6
        9 <responsibility=training>
        7 ~train
        5 "training" "training":word training ~training
        4 <demand=train> <demand> training_on trains who_trains
        3 for the_people trained us ~for ~see ~us
        2 <power=investigation> <power=investigation>! <received> <responsibility> are complaints have into
        2 into_complaints on on_this people that this who ~are ~complaint ~hav ~into ~look ~on ~peopl ~sort ~that
        2 ~this ~who
        1 <power=monitoring>! <topic> it_that see sees sees_to to_it who_sees
        -1 "accounts" "accounts":word <contact> <obligation> <responsibility=leavers> [person] is who_is ~is ~keep
        -2 "" <activity> a ~a
      """
    ),
    (
      "power",
      """
      - -24
      changing 5
        6 "changing"
        5 "changing":turn change ~chang
        4 <power=changing> <power=changing>! policy ~policy
        3 <responsibility=training> <views-content> ^_could a_course before before_i could course they_change ~befor
        3 ~could ~cours
        2 <responsibility> <topic> ? change_the course_before from just me/supposed on_a rules the_rules us us_$ ~from
        2 ~just ~rul ~social ~us ~use
        1 me ~me
        -1 "removal":turn <activity=message> <coverage=media> <demand=cooperate> <demand=remove> <power=monitoring>!
        -1 <power=removal>! ^_do at delete me_$ messages ~at ~delet ~messag ~password ~school
        -2 ! "monitoring" "monitoring":turn <activity> <coverage> <power=monitoring> <received> can_the of the_school
        -2 ~of
        -3 my ~my
      investigation 1
        6 <power=investigation> ~password
        4 "investigation" <demand=cooperate> passwords
        3 <demand> <obligation=security> <power=investigation>! <received=demand> <received> <responsibility> demand
        3 my ~demand ~my
        2 "investigation":turn <obligation> <responsibility=reports> <topic=powers> ? can_school hand hand_over if
        2 if_they in into other/supposed over password ~hand ~if ~in ~into ~mak ~over
        1 <responsibility=accounts> <stage=planning>! <stage> it_is me/passive messages_if nobody/plain phone phone_$
        1 they ~ask ~giv ~phon ~they
        -1 ! do the_school
        -2 "monitoring" <activity> before on other/asked ~befor ~on
        -3 the ~the
      monitoring 18
        7 "monitoring" <power=monitoring>
        5 "monitoring":turn
        4 <power=monitoring>! at ~at ~read
        3 <activity=message> <coverage> <device> my on read the what ~my ~on ~the ~what ~work
        2 "" "monitoring":word <coverage=media> <coverage=times> <device=school> <received=message> <topic=powers>
        2 <topic=powers>! <topic> [headteacher] [trust] ^_does ^_is an asked/watch been can_the do_they go monitor
        2 on_the other/plain private see so the_trust trust what_i without work would ~an ~been ~computer ~log
        2 ~monitor ~pass ~privat ~see ~so ~trust ~warn ~watch ~whatsapp ~without ~would
        1 <coverage=reasons> been_on browsing it laptop_$ my_internet my_messages on_facebook our read_my tell
        1 they_can they_go wifi ~brows ~it ~our ~tell ~wifi
        -1 <activity=publish> <activity=use>! <contents=colleague> <demand=cooperate> <demand=remove>
        -1 <obligation=security> <picture-step=copy> <power=removal>! <received=demand> can_they delete demand down
        -1 how_long long look make_me take they_change they_look up ~delet ~demand ~down ~her ~interview ~long ~up
        -2 "changing" "changing":turn "investigation" "investigation":turn "recruitment" "recruitment":turn
        -2 <capacity=own-account> <errand=applicant> <power=changing>! <power=investigation> <power=investigation>!
        -2 <power=storing> <responsibility> [person] ^_could ^_if a before_i change copies copies_of could facebook_$
        -2 for for_the how make me other/supposed passwords policy tweet ~a ~candidat ~chang ~could ~for ~get ~how
        -2 ~mak ~me ~policy ~tak ~tweet
        -3 <demand> <power=recruitment> <power=recruitment>! have job me/supposed post ~copy ~hav ~job ~password ~post
        -4 before of ~befor ~of
      recruitment 4
        6 <power=recruitment> <power=recruitment>!
        5 job ~job
        4 "recruitment" "recruitment":turn <errand=applicant> <errand> before ~befor ~interview
        3 <activity=use>! <capacity=own-account> <capacity> <coverage=media> check for google look they_google
        3 ~candidat ~check ~for ~googl ~her ~look
        2 <activity=use> <capacity=own-account>! <platform=instagram> <platform> <power=monitoring>! ^_do as
        2 before_interviews check_my facebook facebook_$ for_the here instagram interview interviews look_at me_$ post
        2 up ~apply ~as ~facebook ~instagram ~school ~social ~up
        1 <coverage> <errand=watch> ^_will a_post about asked/look other/asked/look the_school ~about ~post
        -1 "storing" <device> <topic=powers> can_they head make make_me messages the_head ~head ~messag
        -2 "" <activity=message> <received=message> <received> ^_can can i if our to ~can ~i ~if ~mak ~our ~to
      removal -3
        5 <activity=publish> ~post
        4 a ~a ~bin ~tak
        3 ! "removal":turn <activity> <power=removal>! ^_can a_tweet can_they down post tweet ~down ~tweet
        2 "" "removal" <demand=remove> <power=removal> can delete delete_a down_$ make not something take to ~can
        2 ~delet ~mak ~not ~something ~to ~writ
        1 <platform=x> make_me other/ongoing they_make
        -1 <activity=message> <power=monitoring> <responsibility> what without ~what ~without
        -2 <power=monitoring>! <power> <topic=powers>! for it my on ~for ~it ~my ~on
        -3 ?
      storing -2
        5 <power=storing>
        4 "storing" copies of ~copy ~of
        3 "storing":turn <power=storing>! copies_of delete how_long i long messages ~delet ~i ~keep ~long ~messag
        2 <activity=message> <demand=remove> <picture-step=copy> <picture-step> <power=removal>! <power>
        2 <received=message> ^_how ^_if hang hang_on have how if_i it me/supposed off off_the on on_to other/asked
        2 our_messages school_laptop send system ~chat ~hang ~hav ~how ~it ~off ~on ~send ~system
        1 "removal" "removal":turn <coverage=standing> <demand> are keep keep_copies other/asked/keep our send_on ~are
        1 ~our
        -1 "monitoring" "monitoring":turn <platform> <stage=planning>! <stage> <topic> ^_can ^_is at can ~at ~can
        -1 ~look
        -2 <power=monitoring> <power=monitoring>! can_they is my ~is ~my
      """
    ),
  ]
}
