/// What leans a question to topic.help and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofTopicHelp: [(fact: String, text: String)] = [
    (
      "topic",
      """
      help -1
        7 online ~onlin
        6 <topic=help>!
        5 <received=abuse> <seen=bullying> <topic=help> counselling have_a help support ~counsell ~help
        4 "help" "help":turn <received> <seen> can get helpline if is_there what_support ~can ~get ~helplin ~if
        4 ~support
        3 [school] ^_where abuse after for health occupation occupation_health online_$ school_have there where would
        3 ~abus ~after ~for ~health ~occupation ~talk ~ther ~troll ~wher ~would
        2 <activity=message> <contact=other> <contact> <profile-says=job> <topic=school>! <topic> ^_would about_me
        2 back been bullying does does_one get_if have i_can i_get me or_does parents pay said school somebody someone
        2 staff the_school there_a trolled trolled_$ turn would_the you you_$ ~back ~been ~bully ~does ~hav ~me ~offer
        2 ~school ~somebody ~someon ~staff ~turn ~union ~you
        1 <activity=publish>! <coverage=reasons>! <errand> <profile-says> any anybody does_the i_am is_been open
        1 open_to other/asked/hav support_does that_is the_network ~any ~anybody ~open ~pay
        -1 <obligation> <views-content> as before facebook have_to here i_have off other/ongoing out that ~as ~befor
        -1 ~count ~do ~facebook ~her ~off ~out ~rul ~that
        -2 <activity=publish> <contents> <coverage=media> <coverage=people> <coverage> <demand> <power=monitoring>!
        -2 how is_it job me/done me/must me/ongoing must my policy tell the this ~how ~job ~must ~my ~policy ~post
        -2 ~tell ~the ~this
        -3 "" <platform> <power> in on to ~in ~on ~to
        -4 it ~it
      """
    ),
    (
      "topic",
      """
      must 0
        12 <obligation>
        9 me/must
        7 must ~must
        5 "must" "must":turn <topic=must> <topic=must>! do_i have i i_have me_to ~hav ~i
        4 <account-change> <capacity=own-account> <capacity=own-account>! ^_must every have_to off passwords strong to
        4 ~every ~lock ~off ~password ~strong ~to
        3 <account-change=income>! <behaviour> <capacity> <demand=cooperate> <obligation=conduct>
        3 <obligation=declaring> <obligation=knowing> <obligation=reporting> <obligation=security> <power=monitoring>!
        3 <visibility> done/get got got_to have_i me/asked must_i my need often to_be ~declar ~my ~need ~often ~report
        3 ~say
        2 <account-change=profile> <activity=connect> <concern-where=inside> <concern-where> <power=investigation>
        2 <power> <profile-shows=contact> <received> <responsibility=reports> <stage=asking>! <topic=powers>
        2 <views-content=promotion> <visibility=private> [human-resources] ^_do ^_have ^_hr ^_my ^_nobody a_governor
        2 add are are_they asked/keep declare do_we does_the follow_the here how_often hr i_got i_to insta it_$ keep
        2 lock me me/done me/done/get me/must/keep must/keep must/need must_we my_facebook my_insta my_profile nobody
        2 off_my or_is our_own own own_$ policy profile read read_the report rule set something to_read to_report
        2 tweet views views_are we what_do ~add ~are ~chang ~her ~hr ~insta ~investigation ~keep ~me ~nobody ~oblig
        2 ~own ~policy ~profil ~read ~see ~set ~something ~view ~we
        1 <account-change=income> <contents=material> <contents=views> <message-about=personal> <platform=instagram>
        1 <platform=youtube> <platform> <profile-shows> <received=takedown> <stage> <views-content>
        1 <visibility=public> ^_should am_i change_it changing else governor has_to how i_declare i_meant i_need i_see
        1 is it_up know me/must/chang me/must/follow me/must/need must/chang my_privacy need_a of_this on_facebook
        1 other/asked/keep policy_every read_it set_to time time_$ to_lock up_to youtube ~els ~how ~is ~tim ~trainee
        1 ~youtub
        -1 "covered" "covered":turn "who" "who":turn <received=demand>! <school-content> [headteacher] ^_can ^_what
        -1 ^_where allowed ask asked/get at check i_am long manager managers messages one_of over posting take which
        -1 would ~allow ~at ~count ~do ~long ~over ~turn ~volunteer ~which ~would
        -2 "powers" "powers":turn <contact=colleague> <contact> <coverage=times> <demand=remove> <nature>
        -2 <obligation=investigation> <position=volunteer> <position> <power=removal> <power=removal>!
        -2 <responsibility=accounts> <responsibility=standards> <responsibility> <topic=powers>! [line-manager]
        -2 [school] ^_could ^_which ^_who a could do_governors do_they get governors governors_have how_much i_get if
        -2 if_i in is_the it me/passive much notice on_a one other/ongoing passwords_$ review they_have when whom with
        -2 you ~a ~ask ~check ~could ~if ~in ~it ~much ~notic ~one ~post ~review ~tak ~when ~whom ~with ~you
        -3 <platform=another> <seen> ^_are before for nobody/plain other/must school the the_school this what who
        -3 ~befor ~for ~manager ~the ~this ~what ~who
        -4 can staff ~can ~school ~staff
      """
    ),
    (
      "topic",
      """
      powers 4
        11 <power>
        10 ^_can
        7 <power=monitoring>
        6 "powers" messages the_school they ~look ~they
        5 "powers":turn <power=monitoring>! <topic=powers>! ^_could can can_they look ~can ~messag
        4 <device> <errand=applicant> <power=recruitment> <power=recruitment>! <power=storing> <power=storing>!
        4 can_the could do_they may passwords_$ ~could ~log ~mak ~may
        3 ! <activity=message> <contents=colleague> <demand> <device=school> <power=investigation>! [line-manager]
        3 ^_are able able_to allowed_to be_made before delete demand entitled entitled_to go_on laptop made make my on
        3 other/plain private read school send they_google what_i what_we ~abl ~ask ~befor ~bin ~check ~delet ~demand
        3 ~entitl ~laptop ~monitor ~my ~on ~pass ~privat ~right ~school ~send
        2 <activity=use>! <capacity=own-account>! <concern-where=inside> <concern-where> <coverage=times>
        2 <errand=watch> <errand> <platform> <position=employee> <power=changing> <purpose> <received=demand>!
        2 <received=message> <received> <topic=powers> <wiki-way=own-elsewhere> <wiki-way> [school] ^_do ^_may
        2 a_teacher allowed an anyone are_our ask asked/mak asked/watch at been been_on before_interviews being bin
        2 change check copies delete_a does_the done/tell facebook for_a google hand_over hang hang_on head how_long
        2 i_go i_send internet internet_$ interviews its lad long look_at make_me management messages_$ monitor
        2 must/ask network off_the on_a on_its on_to ongoing/go other/asked our our_messages pc_$ post read_my
        2 school_keep see_what system the_academy the_head the_internet the_network they_allowed they_change through
        2 to_ask tweet when_it wifi without ~allow ~an ~anyon ~apply ~at ~been ~being ~candidat ~copy ~facebook ~googl
        2 ~head ~internet ~interview ~its ~lad ~long ~management ~network ~our ~password ~post ~read ~reckon ~system
        2 ~through ~watch ~wifi ~without
        1 <activity=use> <coverage=media> <demand=cooperate> <power=investigation> <received=demand>
        1 <school-content=work> ^_has ^_is a_course a_tweet all computers course hand here_$ him instagram is_been job
        1 know_if laptop_$ manager me/passive my_messages or_do other/asked/mak pages password_$ passwords pc
        1 people_who plain/mak reckon right so taken texts they_have through_the to_read up wifi_$ ~all ~call ~chat
        1 ~cours ~hang ~him ~includ ~instagram ~keep ~pc ~so ~teacher ~text ~up
        -1 "must" "must":turn <account-change=profile> <activity=connect> <capacity=school-account>! <coverage>
        -1 <profile-shows> <received=abuse> <school-content> <stage=planning> <topic> <watched> ^_should ^_which back
        -1 bullying go_$ is_there it kitchen list_of me_if meant_to of_the only policy profile run see_it should to_do
        -1 we_have what_can when_they x ~account ~back ~bully ~it ~kitchen ~need ~only ~profil ~refus ~rul ~should ~x
        -2 "consequences" "consequences":turn <activity=account> <activity=publish>! <contents=pupil> <contents>
        -2 <obligation=knowing> <platform=x> <position=contractor> <pupil-content=image> <responsibility=reports>
        -2 <responsibility> <topic=consequences> <topic=consequences>! <topic=must>! <visibility> ^_i ^_my ^_who a
        -2 abuse am_i before_they do_i do_the does_it got have_to in is_that it_$ it_on kids list me/must/chang meant
        -2 must/chang nasty new or other/supposed own post_$ sack school_have somebody strong tell the_policy there
        -2 they_are this_$ to to_me twitter what_is where who you_$ ~a ~abus ~count ~in ~kid ~list ~meant ~nasty ~new
        -2 ~or ~own ~policy ~report ~run ~somebody ~strong ~ther ~to ~twitter ~who
        -3 <coverage=people> <obligation> <pupil-content> ? about must one online that this with ~about ~get ~must
        -3 ~one ~onlin ~sack ~that ~this ~wher ~with
        -4 "" me/must
        -5 ^_what
      """
    ),
    (
      "topic",
      """
      school -5
        7 must other/must ~must
        6 have_to how ~how
        5 to_do ~manager
        4 "school" "school":turn <responsibility> [headteacher] ^_what do_when this what_must year ~school ~this ~year
        3 <network-school=yes> <network-school> <topic=school>! [line-manager] a_nasty about about_this act do
        3 every_year in_all job managers meant meant_to must_the other/ongoing review supposed supposed_to tell
        3 the_trust this_$ to_tell what when year_or ~about ~act ~do ~event ~head ~job ~meant ~report ~review ~suppos
        3 ~what ~when
        2 "help" "help":turn "must" "powers" "powers":turn <demand=remove> <obligation=investigation> <power=removal>
        2 <power=removal>! <pupil-content=image> <responsibility=accounts> <responsibility=reports>
        2 <responsibility=standards> <topic=help>! <topic=powers>! <topic> [school] [trust] ^_does ^_how ^_must
        2 a_complaint all_this allowed asked/read changes check complaint does_the each each_year given got_to has
        2 have head how_often in is_the job_$ list list_of management manager me/asked/hav must/get must/tell nasty
        2 new notice often other/must>me other/passive owt page photo policy_each quick really report run_the school
        2 schools senior sites support supposed/report tell_me that_a the_head to_look to_run trust us us_$ website
        2 will ~allow ~check ~complaint ~each ~giv ~has ~hav ~in ~list ~management ~nasty ~new ~notic ~often ~owt ~pag
        2 ~photo ~quick ~really ~remind ~run ~senior ~sit ~starter ~support ~tell ~train ~trust ~us ~websit ~will
        1 "must":turn <obligation=reporting> <power=monitoring>! ^_as ^_will account anybody anything ask can_not
        1 children do_about do_governors do_once do_the do_they does down down_$ every for_me got have_read in_it
        1 into_it is_there it_on me me_if my_job new_starters of on_this on_us ongoing/go ongoing/has
        1 other/asked/meant other/done/get other/done>me other/must/get other/must/tell other/ongoing/has read remind
        1 remind_us school_have staff starters taken the_rules they_go they_have to to_check to_get what_if year_$
        1 ~anybody ~anything ~child ~does ~down ~every ~me ~of ~staff ~to
        -1 ! <concern-where=inside> <concern-where> <coverage=reasons>! <nature> <power=investigation>
        -1 <views-content=campaign> ^_do able able_to as helpline if in_the me/ongoing nobody/plain on_the online
        -1 other/asked other/plain out own passwords stuff the_network thing through to_ask to_this who_is ~abl ~as
        -1 ~helplin ~if ~onlin ~out ~own ~stuff ~through ~union
        -2 "who" "who":turn <activity=message> <activity=publish> <coverage=media> <demand=cooperate> <errand>
        -2 <platform> <stage> <time> <views-content> ^_i ^_who do_i facebook from is me/asked network off on one
        -2 other/asked/hav policy_$ say whom you ~facebook ~from ~is ~network ~off ~on ~one ~password ~policy ~thing
        -2 ~whom ~you
        -3 "" <coverage> for i my our who ~for ~i ~my ~our ~say ~who
        -4 <activity>
      """
    ),
    (
      "topic",
      """
      who 1
        12 ^_who
        11 who ~who
        8 "who" "who":turn <responsibility>
        7 whom ~whom
        6 <topic=who>! whose ~whos
        5 ^_which ^_whose person which ~person ~which
        4 <responsibility=accounts> before for_the governors policy this_policy to_this with ~befor ~go ~with
        3 <capacity=school-account>! <errand> <position=governor> <topic> ^_whom approves do_i document it_to
        3 me/passive me/plain one out say sure that that_the the the_governors which_person whose_job ~approv ~decid
        3 ~document ~governor ~one ~out ~put ~report ~sur ~that ~the
        2 <contact=colleague> <obligation=conduct> <responsibility=questions> <responsibility=reports>! <seen>
        2 <topic=powers> <views-content=promotion> <views-content> [governors] ^_how accounts and_who asked/plain
        2 change_the charge charge_of concern day_to decides does_one facebook_$ goes head_$ how it_the job job_is
        2 keeps list list_of live login media might misusing misusing_facebook new not_sure of_this on_this
        2 other/asked/hav other/plain our page policy_$ reported school_page sites social social_media this twitter
        2 who_do who_is ~chang ~charg ~concern ~how ~job ~leav ~list ~liv ~login ~media ~might ~misus ~new ~our ~pag
        2 ~policy ~sit ~social ~this ~turn ~twitter ~want
        1 "school":turn <capacity=school-account> <capacity> <contents=colleague> <coverage=media>! <nature=bullying>
        1 <power=monitoring> <responsibility=leavers> <responsibility=standards> <school-content=news> <stage>
        1 [headteacher] a_post accounts_$ actually advice asked/hav bullying change counts_as going governors_have
        1 head how_much i_go it it_right just_the leaving login_for looks makes much of_it of_them on_social on_the
        1 other/ongoing out_$ right right_that signs the_login the_social to_$ to_day what_counts what_goes whether_a
        1 who_has who_looks whom_$ ~academy ~actually ~advic ~ask ~bully ~going ~it ~much ~say
        -1 "powers" <coverage=people> <demand=remove> <obligation=investigation> <power=recruitment>! <power=removal>!
        -1 <pupil-content> <school-content=work> <stage=asking>! <topic=consequences>! <topic=covered> ^_are am_i
        -1 could count do_when done/get for get got he is_this man meant ongoing/run people somebody_who this_one
        -1 under us we whole with_this year ~could ~for ~happen ~he ~man ~meant ~peopl ~read ~teach ~under ~us ~we
        -1 ~whol ~work ~writ ~year
        -2 <contents=views> <position=contractor> <position> <power=storing> <power> <stage=asking> [person] ^_could
        -2 ^_must ^_would agency are by cleaners does_it down from grass have have_to i_am in is it_for just keep lot
        -2 me must one_$ or_just other/done people_who read school teachers teachers_$ what_is ~agency ~are ~break ~by
        -2 ~cleaner ~down ~from ~get ~grass ~hav ~in ~is ~just ~lot ~me ~must ~pay ~rul ~school
        -3 <coverage> <position=employee> ^_does ^_is am does does_the me/asked other/asked other/passive they ~am
        -3 ~does ~teacher ~they
        -4 "" ^_do my what ~my ~what
        -5 ^_what
      """
    ),
    (
      "activity",
      """
      - -9
        -1 <contact> <coverage=media>
        -2 ! <activity> <contents> <coverage> <platform> =stage=planning ? a i my on the ~a ~i ~my ~on ~the
      """
    ),
  ]
}
