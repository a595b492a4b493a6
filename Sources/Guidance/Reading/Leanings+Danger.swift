/// What leans a question to danger and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofDanger: [(fact: String, text: String)] = [
    (
      "danger",
      """
      yes -60
        11 "danger"
        10 <stage=danger>! ~say
        9 her
        8 saying ~man ~tonight
        7 ! ^_year man tonight ~boy
        6 him just she_is that there_is told_me ~her ~him ~just ~show ~that
        5 <stage=danger> ^_lad a_man and boy child he his in_her posted showed worry ~and ~he ~his ~minut
        4 9 <contents=pupil> <place=away> <place> ^_boy at bruises can_not done/show girl have_a herself i_do in_my
        4 minute minute_$ my_form nobody_is other/done ours pictures says she that_he that_she this_minute to_meet
        4 told will year ~9 ~at ~bruis ~child ~cut ~girl ~herself ~liv ~meet ~send ~she ~will ~worry
        3 <contact=pupil> <contact=pupil>! <watched> ^_child ^_there a_photo a_year abroad after all_$ and_she
        3 asking_her bath bed bridge changing chat dead did_it do_i for_a form gets_in goodbye grown grown_man has
        3 her_stepdad him_in i_read i_teach in_the is_picking it_he it_on just_now kid live meet meet_him messaged
        3 nobody nobody/plain of_ours older on_snap one_of other/done/tell other/ongoing other/plain/say out_$ pass
        3 phone_$ photo_of picking plain/chang posted_on put_on read read_it says_on scared school_$ school_has secret
        3 shed showed_me stepdad tablets the_gala the_under to_go was_dead who_do will_not worry_about wrote_on
        3 ~abroad ~after ~bath ~bed ~bridg ~chat ~com ~dead ~dm ~form ~goodby ~groom ~grown ~has ~hit ~keep
        3 ~livestream ~nobody ~older ~pick ~scar ~secret ~shed ~stepdad ~tablet ~tell ~year
        2 12 4 4_girl 6 6_girl 8 <activity=message> <contents=family>! <contents=school> <message-time=outside>
        2 <message-time> <picture-step=take> <platform=another> <power=changing>! <stage> <time=break> ^_a ^_girl
        2 ^_kid ^_on ^_one ^_student a_child a_grown a_load a_pupil a_text a_tiktok a_video adult alone an_adult
        2 and_to arm asking at_break at_midnight bag bed_and begging being boy_i boy_in boyfriend boys break break_$
        2 bruises_all by_the carry chain club come comes comes_in cut cutting date_$ days did does_not dojo_that
        2 done/post done/read drugs emailed end end_it facebook_that film following following_me food friday from_a
        2 gala gets girl_in go going going_to goodbye_everyone groupchat had_in hanging has_been he_was he_will help_$
        2 her_and her_dad her_for her_snapchat her_uncle himself his_phone hits home home_and i_reply i_ring if_he in
        2 intended/say is is_13 is_being is_something it_at keep keep_it know lad lad_i lads_are last_school load
        2 load_of looks looks_like man_on me/done/read me/done/show me/intended/say me/ongoing/teach messaging
        2 midnight midnight_saying miss mum_has mums my_class naked name_and night nobody/plain/delet not_be not_come
        2 not_go not_shown now_$ of of_herself of_his of_tablets on_dojo on_her on_one on_roblox on_teams on_the
        2 on_their ongoing/say ongoing/teach other/done/post other/done/put other/done/show other/ongoing/get
        2 other/ongoing/hav other/ongoing/tak other/plain our_year own_school paying photo picking_up pics plain/delet
        2 plain/get plain/has plain/say player pupil pupil_at pupil_in reply reply_$ ring_$ roblox rude saw_on
        2 saying_he scared_to sends sent she_can she_does since sister snap something_on story student teach
        2 teacher_at teams tell_$ ten that_her that_mum that_one the_bath the_boys the_shed the_time the_words
        2 themselves there there_now tiktok to_end to_keep tonight_$ twelve uncle underneath video what_do whatsapped
        2 whatsapped_me where where_they whispered with_her with_no words wrote year_4 year_6 year_8 ~12 ~4 ~6 ~8
        2 ~adult ~alon ~arm ~bag ~beg ~being ~boyfriend ~burn ~carry ~chain ~chang ~club ~do ~drug ~drum ~food ~friday
        2 ~gala ~going ~groupchat ~hang ~himself ~hom ~in ~is ~lad ~lock ~messag ~midnight ~naked ~night ~not ~of
        2 ~pass ~pay ~phon ~photo ~pictur ~player ~pupil ~roblox ~rud ~runner ~sinc ~snap ~story ~ten ~themselv ~ther
        2 ~tiktok ~tim ~twelv ~uncl ~underneath ~whatsap ~wher ~whisper
        1 13 5 6_boy <platform=tiktok> <received=message> ^_he ^_help ^_seen ^_tell a_bloke a_boy a_groupchat a_knife
        1 after_$ after_school and_he another_school asked_me at_another at_risk at_school be_in bottom breakfast
        1 breakfast_club brother cause child_in dare date delete_it dmed dms do_not done/put done/set done/tell
        1 done/whisper eight_and fight films found_a go_home has_emailed has_not he_is hits_her i_had i_tell
        1 insta_that instagram is_going it_after it_up keep_quiet keeps knife latest librarian live_on me/asked>me
        1 me_a me_his me_through me_to my_last network_account night_$ not not_say not_see not_work now_a of_a off_a
        1 ongoing/get ongoing/tak other/asked/not other/done/set other/done/whisper other/ongoing/say other/plain/not
        1 pictures_on please pupil_has quiet raising reception risk safeguarding say_she says_his self shown
        1 somebody_says stepdad_hits stood tell_who that_nobody the_wrong tiktok_that to_delete tonight_and touches
        1 touches_her up_$ video_on whispered_that who_$ will_be work_there year_5 ~13 ~5 ~bottom ~breakfast ~brother
        1 ~caus ~dar ~dat ~end ~fight ~harm ~instagram ~knif ~latest ~librarian ~mak ~mum ~pleas ~promis ~quiet ~rais
        1 ~read ~reception ~risk ~safeguard ~self ~sister ~stood ~touch ~video ~word
        -1 <activity=account> <capacity=class-platform>! <colleague-content> <demand=cooperate> <left>
        -1 <nature=bullying> <nature> <power=monitoring> <pupil-content=talk> <purpose=own>
        -1 <school-content=confidential> <school-content=partner> <stage=planning> <stage=received> <stage=saw>
        -1 [not-given] [owner] [parent=not-given] ^_had ^_some ^_the a_friend a_grandad a_mate about_the add am_i
        -1 and_said asked_on asked_to band before can carer classdojo colleague comment dinner find_out from gate gone
        -1 had here_and his_lad i_could if in_july is_filming is_sent it_$ july kids_at knew long look lunchtime mates
        -1 may me me/done/say me_in name no_relation ongoing/keep only other/ongoing/know other/plain/com parents pic
        -1 quick relation should sports_day swimming team tell_me texted that_$ that_our the_gate the_kids there_or
        -1 to_be to_do to_me was_a with_$ worries worries_me years ~band ~befor ~can ~carer ~classdojo ~dinner ~follow
        -1 ~from ~gat ~had ~hand ~if ~july ~lin ~long ~lunchtim ~may ~me ~only ~quick ~relation ~run ~shar ~should
        -1 ~thing ~think ~thursday ~want
        -2 <activity=message>! <capacity=own-account> <capacity=own-account>! <contact=former-pupil>
        -2 <contact=former-pupil>! <contact=parent>! <contents=family> <contents=private> <contents=views>
        -2 <coverage=people> <device> <errand> <left=recent> <network-school> <obligation> <platform=x>
        -2 <power=monitoring>! <pupil-content> <purpose> <received=abuse> <received=request>! <received=takedown>
        -2 <related=relative> <related=relative>! <related> <responsibility=leavers> <school-content> <seen=misuse>!
        -2 <signs=distress> <takedown-by=parent>! <takedown-by> <topic=covered>! <topic=who>! [given] [headteacher]
        -2 [parent=refused] ^_can ^_does ^_i ^_is ^_mum ^_my ^_what a_mum academy am_the and_i and_it and_now answer
        -2 are as asked/tell at_our but can_i day done/ask done/get done/say ever every filming_the find follow_me
        -2 for_the from_the got has_asked have head her_boy her_lad here him_$ him_on how i_have i_told i_would if_i
        -2 in_a is_it is_my is_not is_that it_is knows linkedin me/done/get me/done/not me/done/tell me/intended
        -2 me/supposed me_and never no number of_me of_the office on_a on_facebook on_there ongoing/know other
        -2 other/asked/tell over own page parent pe policy pupil_left reading request_on said_no see she_would someone
        -2 sports staff still ta tell that_i that_is the_office there_$ thing three to_a to_follow to_see twitter up_a
        -2 week well what what_is whatsapp where_he which who_is with would yes you ~academy ~add ~answer ~are ~as
        -2 ~ask ~but ~call ~colleagu ~comment ~ever ~every ~find ~friend ~giv ~hav ~head ~how ~leav ~linkedin ~mat
        -2 ~nam ~need ~never ~no ~number ~offic ~other ~over ~own ~pag ~pe ~policy ~school ~see ~someon ~sport ~staff
        -2 ~still ~swim ~ta ~three ~twitter ~use ~week ~well ~what ~whatsapp ~which ~with ~work ~would ~yes ~you
        -3 <activity=connect> <activity> <capacity> <contents=pupil>! <demand> <message-about=deeper>
        -3 <platform=whatsapp> <received=request> <seen=photographer> [school] ^_do ^_somebody asked back down
        -3 facebook follow is_in kids left me/plain me_$ me_on message not_tell ok on_my or other/ongoing>me picture
        -3 post request some somebody the the_school upset we ~back ~down ~facebook ~left ~ok ~or ~parent ~som
        -3 ~somebody ~the ~upset ~we
        -4 <contact=colleague> <coverage=media> <message-about> <platform=instagram> <seen> <stage=planning>! about
        -4 filming me/asked me/must my my_year said us was ~about ~my ~request ~us ~was
        -5 <coverage> <responsibility> could i me/done our so ~could ~i ~so
        -6 <received>
        -7 <platform> <topic>
        -9 ?
      """
    ),
    (
      "stage",
      """
      - -14
        -1 "asking" "asking":turn <contents=colleague> <platform=facebook> <position> about can do have me/asked
        -1 other/ongoing our school ~about ~can ~hav ~our
        -2 "planning" <activity=publish> <capacity> <contact=colleague> <contact=pupil> <contents=pupil> <power>
        -2 <pupil-content> <received> <responsibility> <stage=planning>! <stage> <topic> [person] [school] and
        -2 facebook for in me me/done of other/done ~and ~do ~facebook ~for ~in ~me ~of ~school
        -3 <coverage=media> is it my to ~is ~it ~my ~to
        -4 <activity> <contact> <contents> <coverage> <platform> ? a i on ~a ~i ~on
        -5 ! the ~the
      """
    ),
    (
      "stage",
      """
      asking 19
        13 ^_is
        12 "asking"
        11 "" "asking":turn ^_who
        9 ? can_the does this ~does ~this
        8 <topic> if policy ~if ~policy
        7 <obligation> can ~can ~rul
        6 <power=monitoring> ^_does ^_which have_to job me/must what when ~job ~what ~when
        5 <obligation=conduct> <stage> <topic=powers>! ^_are ^_could ^_if facebook_$ how or other/asked other/passive
        5 passwords something which ~how ~or ~report ~social ~something ~which
        4 ! "planning":turn "saw":word <account-change=leaving> <coverage> <errand=watch> <position>
        4 <power=monitoring>! <responsibility=accounts> <responsibility=reports> <responsibility> <stage=planning>!
        4 <time=own> <topic=consequences> ^_am ^_how am are_our be could do_they does_the down down_$ get if_a
        4 me/done/put must on_me other/must other/supposed private_$ rules social social_media tell the_trust they
        4 this_$ this_policy to_me volunteers who whose would_i ~am ~be ~chang ~could ~count ~down ~get ~must ~they
        4 ~who ~whos
        3 "received" "received":turn <coverage=times> <device=school> <errand=applicant> <place=away> <platform=x>
        3 <position=contractor> <position=volunteer> <power=recruitment> <power=recruitment>! <power=storing>
        3 <power=storing>! <pupil-content=talk> <received=demand>! <school-content=employer> <stage=asking>
        3 <topic=school>! <topic=who>! <watched> [governors] [person] [school] [trust] ^_can ^_do ^_has ^_what ^_whose
        3 ^_would accounts_$ agency am_i any applicants are as as_a ask been_on before by_it can_they charge charge_of
        3 do do_the done/send goes got_to has_the have_i i_got i_was is_it is_my is_the is_there laptop_$ make_me
        3 me/plain me_if media of_this ok_for one online or_is other/done/send other/must>me person private read right
        3 rule rule_about something_i still support the_parents the_policy the_rules they_$ thing too_$ tweets
        3 views_are what_i whatsapps_on when_a where_can whether wishes would_the you ~agency ~any ~applicant ~are ~as
        3 ~befor ~charg ~copy ~cover ~look ~media ~one ~onlin ~person ~privat ~right ~sack ~sort ~still ~support
        3 ~thing ~trustee ~tweet ~volunteer ~whether ~you
        2 "planning" "received":done-to-me "saw" <activity=use>! <activity> <coverage=confidential> <nature=untrue>
        2 <obligation=reporting> <obligation=security> <position=contractor>! <position=governor> <power=changing>!
        2 <power=removal> <power> <responsibility=questions> <seen=bullying> <site-for=work> <stage=received>!
        2 <topic=who> <views-content> <visibility=private> [police] ^_as ^_cook ^_have ^_when ^_where ^_will a_host
        2 a_line a_post a_teacher a_warning accounts admin all_$ allowed_to am_not and_all and_has any_of anybody
        2 asked/hav asked/look asked/mak asked/plain at_what back_me be_made before_interviews bite bullying can_be
        2 can_my change changes child christmas come_under computers cook copies copies_of counts decides do_we
        2 employee even everything facebook_before find_it for_a get_a get_if give go_through has_not have_applied
        2 have_my here home i_am i_be i_get i_lose i_put i_still if_somebody in_$ in_charge insta_public instagram_$
        2 instagram_on internet interviews it_just it_right its_computers kid laptop line list_of login_for logins
        2 lollipop lollipop_man look look_at loose lose lose_my lsa make may_the me/done/mak me/must/tell me/passive
        2 me_do me_in media_$ messages monitor must/tell my_facebook name_$ network_name nobody/plain/giv not_be
        2 not_got of_an of_it of_them office_pc on_a on_its on_what ongoing/go or_just or_the other/asked>me
        2 other/done>me our_own our_twitter out_$ out_on over passwords_$ pc_$ plain/giv plain/run plain/say police
        2 privacy_settings public putting_a really report rest right_$ sacked sacked_for same school_allowed
        2 school_have settings someone_else sorts stuff supposed/get system take_a takes tell_if tell_me that_$
        2 that_is that_my that_on that_right the_academy the_admin the_christmas the_council the_internet the_list
        2 the_login the_logins the_next the_passwords the_rest the_same the_school the_twitter there_a these
        2 they_google they_want through to_read told_off too trust trustee tweet_$ under_it under_this up_with views
        2 want_my warning was_the website what_support whatsapps when_the which_person who_changes who_sorts who_takes
        2 whose_job wifi_$ will work_$ would would_been ~admin ~anybody ~bully ~christmas ~computer ~decid ~employee
        2 ~even ~event ~everything ~friday ~hand ~hom ~internet ~investigat ~laptop ~lin ~lock ~login ~lollipop ~loos
        2 ~los ~lsa ~monitor ~over ~password ~polic ~public ~really ~rest ~sam ~setting ~stuff ~system ~thes ~through
        2 ~too ~trust ~typ ~warn ~websit ~weekend ~will ~wish ~work ~would
        1 <behaviour=confidence> <behaviour> <coverage=standing> <obligation=other-policies> <stage=asking>!
        1 <topic=covered> <topic=must>! <visibility> <watched=adult> ^_nobody a_course a_daft a_personal a_rule
        1 about_how about_what act add_that advice against_the all_this alone alone_$ and_i and_not apply approves
        1 are_mine asked/get asked/watch at_home be_told becomes becomes_of bits can_say change_the checked_my could_a
        1 could_the covered covered_by day_to demand do_on do_once does_a does_one done/check done/put done/work
        1 emails event find finish for_staff for_what friday from_home goes_out groups half_term hand_over has_to
        1 head_$ held held_to i_ask i_finish i_send if_i if_it in_for intended/tak internet_$ investigating is is_from
        1 is_in job_over know_if like_me logins_for man me/done/post me/done/work me/intended/tak me/must/report
        1 me/must/writ me/ongoing/finish me/plain/run meetings must/see must/writ my_manager my_old need_a next
        1 nobody_is of_thing often on_thursdays ongoing/finish other/asked/mak other/done/found other/done/tak
        1 other/done/tell other/ongoing/tag own_whatsapp own_when password_$ pc photos_and plain/mak plain/print
        1 plain/tweet policy_$ post_$ post_and posts profile_says put_up puts read_the report_a right_that running_the
        1 say_about say_in set_my sites stick strong support_would taken taken_down talk_to teacher term the_head
        1 the_it the_police the_right there_and thing_$ this_is thursdays to to_act to_change to_keep to_set turn up_$
        1 use_with we_are we_need what_becomes what_goes what_help when_i with_a with_an worked you_lot ~advic ~alon
        1 ~becom ~breach ~cook ~day ~find ~giv ~hang ~held ~is ~man ~manager ~meeting ~misus ~next ~often ~pc ~put
        1 ~question ~school ~strong ~term ~to ~turn ~view
        -1 "received":word 6 <activity=connect>! <activity=use> <capacity=school-account> <capacity=staff-group>!
        -1 <contents=colleague> <contents=school> <device=own-on-network> <errand=concern> <errand=reminder>
        -1 <position=employee>! <position=trainee> <power=investigation>! <received=request>! <responsibility=leavers>
        -1 <school-content=news> <seen=against-school> <signs> <time=break> [headteacher] ^_being ^_our ^_quick ^_she
        -1 ^_should ^_was a_colleague a_family a_linkedin a_mum a_reminder about_who accept account_that across
        -1 address all all_the and_a and_what asked/plain/tell back band be_friends boy broke_the bus by_a came_across
        -1 children coach_who did does_that done/email every_night facebook_page family far feeling figures forum
        -1 friend_on front_of girls gone got_the half harvest has have_posted head_says headteacher honest horrible
        -1 hours i_allowed i_broke i_do in_front in_my it_only it_or june keep_the lads last_night like_the
        -1 me/done/tak me_i mention mobile must/let my_name neighbour network_instagram nobody/plain/see noticed of_my
        -1 of_putting off_$ on_insta on_my on_x ongoing/hav other/done/email over_the parents parking people_in
        -1 plain/send post_about posts_$ problem put_the racist rang reddit reminder run saved school_for scrolled
        -1 seen sending_round speak_to spotted staffroom_$ swimming teach that_i the_class the_parking the_union
        -1 they_are they_have they_say thinking tiktok_taking to_do told_by told_i tomorrow trainee what_do what_is
        -1 which_is wikipedia_entry with_me year_6 you_$ ~6 ~across ~advert ~all ~band ~blam ~boy ~bus ~cartoon
        -1 ~colleagu ~duty ~far ~figur ~forum ~half ~harvest ~has ~headteacher ~hint ~honest ~horribl ~jun ~lady ~log
        -1 ~machin ~mat ~mem ~messag ~mind ~need ~post ~problem ~racist ~rais ~reddit ~reminder ~room ~seen ~tell
        -1 ~their ~tomorrow ~wast ~week
        -2 "planning":word 5 <account-change=create>! <account-change=sign-up> <capacity> <concern-where=inside>
        -2 <concern-where> <contact=colleague> <contact=parent> <contact=pupil> <contact=pupil>! <contents=colleague>!
        -2 <contents=material> <contents> <demand=cooperate> <errand=wiki> <nature=disparaging> <obligation=knowing>
        -2 <platform=instagram> <power=changing> <pupil-content=full-name> <purpose> <received=demand>
        -2 <school-content=logo> <school-content> <seen=breach> <seen=breach>! <seen=misuse>! <seen=on-account>!
        -2 <seen> <views-content=campaign> [parent] ^_got ^_governor ^_head ^_one ^_school ^_so ^_someone ^_there
        -2 ^_three ^_trust ^_we a a_bit a_tiktok accused_of again all_over an and and_its anyone at bank be_my bed
        -2 been before_they bit broke budget by_the called calling came can_post caretaker ceo chap coach colleague
        -2 comment_about dad deputy dojo done/get down_the email emailed entry everyone facebook_during fb fine_$
        -2 first following friend from_my from_the going going_to got got_into group have_$ have_made have_not
        -2 have_told he he_is him his i_can i_have i_need i_take instagram is_going it_all kids_can left login_$ made
        -2 mates may_i me/asked/check me/done/get me/done/not me/must/let me/ongoing/hav me_to mind money mum my
        -2 my_phone my_post name names naughty never none none_of now_$ of_the ok_$ ok_if on one_to only only_for
        -2 other other/plain other/plain/see other/supposed/tak out out_of own_phone password_to pe phone phone_on
        -2 picture plain/help plain/know plain/put profile pupil quick reading reply round rugby saw say_i says says_i
        -2 school_posts school_twitter school_wifi screenshots see_it sending she_is snap some staff_whatsapp
        -2 staffroom supposed/tak ta technician telling ten ten_minutes the the_ceo the_coach the_other the_staff
        -2 the_staffroom the_village their them_$ tiktoks to_be to_go to_help to_say to_see to_the told_me
        -2 training_before trip tweeting two under_the up_a used village wants what_if what_now what_should whatsapp
        -2 wiki would_like wrong year_5 ~5 ~a ~accept ~account ~address ~again ~an ~and ~anyon ~at ~back ~bank ~bed
        -2 ~been ~break ~budget ~caretaker ~ceo ~chap ~chat ~class ~clock ~coach ~dad ~deputy ~dojo ~email ~entry
        -2 ~everyon ~family ~fb ~feel ~first ~girl ~going ~he ~him ~his ~hour ~instagram ~know ~lad ~leav ~left
        -2 ~lesson ~money ~my ~naughty ~neighbour ~never ~non ~on ~only ~open ~order ~other ~out ~parent ~park ~pe
        -2 ~phon ~pictur ~profil ~quick ~remov ~reply ~round ~rugby ~sav ~saw ~screenshot ~see ~som ~staffroom ~start
        -2 ~swim ~teach ~technician ~ten ~the ~think ~trip ~two ~updat ~use ~villag ~wiki ~writ ~wrong
        -3 "planning":I-want-to "saw":I-saw <activity=publish>! <capacity=school-account>! <demand> <errand>
        -3 <place=elsewhere> <platform=tiktok> <platform> <position=manager> <pupil-content> <purpose=own>
        -3 <received=accusation> <related=relative> <responsibility=reports>! [given] ^_i ^_it ^_the about accused
        -3 all_right asked_to assembly bad_$ can_we chat class do_$ facebook fine first_$ i insta into_the is_got it_$
        -3 know_$ linkedin made_a night now of_me ok_to on_linkedin other/done/put password plain/see post punishment
        -3 punishment_for pupils see see_a should_i taking the_kids the_punishment there_is three to_$ training
        -3 twitter up_to want while wife wrote x ~about ~accus ~ask ~assembly ~edit ~fin ~follow ~friend ~her ~i
        -3 ~insta ~kid ~linkedin ~mum ~night ~now ~punishment ~ring ~say ~scroll ~shar ~snap ~ta ~three ~training
        -3 ~twitter ~whil ~wif ~x
        -4 <place=pupils-present> <place> <received=press> <received> <related> <stage=planning> [senior-manager] ^_my
        -4 ^_they account bad comment do_i during from i_$ in_the kids leave morning on_facebook other/done our she
        -4 should slt so someone_is this_morning tiktok told who_do year ~bad ~call ~comment ~during ~facebook ~from
        -4 ~morning ~our ~pag ~she ~should ~slt ~so ~year
        -5 <contents=pupil> <coverage=reasons>! ^_been ^_somebody about_the asked not ok page ~nam ~not ~ok ~pupil
        -6 <contact> <pupil-content=image> ^_a her ~tiktok ~want
        -7 do_it me/done
        -8 can_i
      """
    ),
  ]
}
