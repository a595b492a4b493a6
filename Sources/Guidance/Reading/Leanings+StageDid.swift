/// What leans a question to stage.did and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofStageDid: [(fact: String, text: String)] = [
    (
      "stage",
      """
      did -2
        16 me/done
        14 "did"
        12 "did":I-did
        11 and_i
        8 shared
        7 ^_put bad bad_$ did used ~bad
        6 ^_i ^_used gave is_that now to_a yesterday ~now ~use ~yesterday
        5 <received=press> ^_been last liked liked_a me/done/writ only posted pressed took ~accept ~last ~only
        4 "did":word <contact=parent> <contents=views> <device> <platform> <related=relative> <stage=did> ^_bad ^_did
        4 ^_ok ^_told ^_wrote about_my accepted already anyone before by_mistake deleted done/press during email_to
        4 everyone had it_was me/done/accept me/done/press mistake mums my nobody of_the on_my plain/see see september
        4 shared_a she_would should_have since so so_i that_is the_staff to_the told was went ~already ~anyon ~befor
        4 ~during ~everyon ~giv ~had ~mistak ~mum ~my ~nobody ~not ~press ~scroll ~september ~shar ~sinc ~slip ~so
        4 ~was
        3 ! <account-change=sign-up> <account-change=sign-up>! <activity=message>! <activity=use>
        3 <capacity=own-account>! <contact> <contents=material> <nature=trivial> <on-school> <place=pupils-present>
        3 <platform=snapchat> <platform=whatsapp> <pupil-content> <related> <signs> <time=break> <visibility> ^_gave
        3 ^_joined ^_left ^_oops ^_posted ^_sent ^_trust ^_was a a_year about_our address ago and are_not asked/going
        3 asked_a badge been before_i but comment consent could_not daft did_a done/accept done/shar feeling fine
        3 forgot from_my gone got_the governor hall i_in i_messaged i_posted in_september is_going it lads last_night
        3 live mates matter me/done/put me/done/send me_not mentioned messaged messaged_a mobile my_mobile my_phone
        3 my_post named night nobody/plain/see not not_to now_and of_a of_two off_the on_duty on_twitter oops
        3 other/ongoing/not other/plain/not other/plain>me own_up posted_a profile put_a rung said school_wifi sent_a
        3 signed_up speaking started ten that that_ok the_kids thought to_be to_see told_a told_me trouble trouble_$
        3 turns turns_out undo used_my wifi_$ with_the without wrong_$ wrote ~a ~ago ~and ~badg ~been ~but ~carer
        3 ~comment ~consent ~daft ~do ~feel ~fin ~flog ~forgot ~hall ~it ~lad ~liv ~matter ~meltdown ~mobil ~night
        3 ~oop ~open ~profil ~ring ~see ~ten ~that ~think ~tiktok ~troubl ~turn ~undo ~wif ~without ~year
        2 "did":turn 20 <account-change=income> <account-change> <activity=use>! <asked-by=them> <asked-by>
        2 <behaviour=confidence> <capacity=staff-group>! <contact=parent>! <contents=pupil>! <contents>
        2 <demand=cooperate> <demand=remove> <device=own-on-network> <device=school> <errand=reference>!
        2 <obligation=security> <old-school=yes> <old-school> <on-school=no> <on-school=yes> <power=recruitment>!
        2 <profile-school> <profile-shows> <pupil-content=talk> <received=request>! <school-content=news>
        2 <seen=misuse>! <signs=secrecy> <site-for=employees> <stage=did>! <takedown-by=parent> <time=working> <time>
        2 <views-content> <visibility=private> [deputy-head=given] [given] [headteacher=not-given] [host-school]
        2 [not-given] [parent=refused] [parent] [person=given] [refused] [senior-line-manager] [written] ^_daft
        2 ^_during ^_filmed ^_fine ^_governor ^_have ^_in ^_last ^_liked ^_messaged ^_signed ^_that ^_took ^_trouble
        2 ^_what a_bit a_breach a_carer a_facebook a_glowing a_problem a_pupil a_sacking about_who academy_email added
        2 after an and_never and_three ask asked_me assembly at_ten at_the back badge_on be_honest bit bother_$ breach
        2 budget bullying bursar but_it called carer checked class_ipad clubs coach come commented commented_on
        2 complained deleted_it did_i doing doing_the done done/delet done/giv done/go done/know done/lik done/nam
        2 done/say done/scroll done/set done/writ done_it duty duty_$ eisteddfod email email_address facebook
        2 facebook_during facebook_it facebook_on facebook_to father father_of figures folk followed for for_one
        2 for_years form formers forty given glowing going going_through gone_and got_in had_the has_set have_i he
        2 he_says he_was her_lads home home_on honest hours i i_asked i_knew i_know i_liked i_mentioned i_need i_put
        2 i_took i_wrote in_school in_year insta_from instagram_for intended/hav into into_my is_seen it_a it_down
        2 it_has it_matter it_since joined knew last_week laughed lesson linkedin made made_a mates_on matter_$
        2 me/asked/going me/done/delet me/done/get me/done/know me/done/lik me/done/messag me/done/nam me/done/say
        2 me/done/scroll me/done/sign me/intended/hav me/intended/not me/ongoing/know me_and meme my_neighbour
        2 my_partner my_work myself_on name network_facebook night_i no nobody/plain/say nobody_told now_$ of_his off
        2 off_on ok_$ on on_insta on_our ongoing/going ongoing/know oops_$ open_a other/done/go other/done/seen
        2 other/done/set other/done/shar other/ongoing/going other/ongoing>me other/plain/read other/plain/tell
        2 other/plain/text other/supposed other/supposed/tak our_school own_facebook own_laptop page page_about
        2 page_to partner past pay phone photo_of photos pics plain/say plain/shar plain/tell plain/text post
        2 post_that posted_it privacy problem problem_$ put_it recommendation replied_to retweeted round_me rude
        2 sacking saved school_at school_email scores scrolled scrolling secret sent set she she_was should sixth
        2 sixth_formers somebody_is staff_do stuck stuck_a summer supposed/tak supposed_to surname team that_allowed
        2 that_bad that_wrong the the_bursar the_class the_hall the_network the_squad the_summer the_wikipedia their
        2 three three_of to_ask to_check to_say told_the too_late took_it took_some trip trust_email tweeted
        2 twitter_to undo_it unliked unliked_it up up_to uploaded useless wanted was_i was_on watching went_on were
        2 whatsapp while while_the wife wifi wikipedia_page wine with_a wrong wrote_a years yesterday_and young your
        2 ~20 ~address ~after ~an ~ask ~assembly ~bit ~breach ~budget ~bursar ~call ~complain ~danc ~delet ~doing
        2 ~duty ~eisteddfod ~facebook ~father ~figur ~folk ~for ~form ~former ~forty ~friend ~going ~he ~hom ~honest
        2 ~hour ~i ~into ~know ~light ~linkedin ~lunch ~mat ~mem ~mess ~moan ~no ~off ~on ~partner ~past ~phon ~pic
        2 ~post ~print ~privacy ~problem ~recommendation ~register ~rud ~scor ~secret ~she ~should ~sixth ~speak
        2 ~summer ~surnam ~team ~tell ~the ~their ~three ~unlik ~up ~upload ~useless ~watch ~week ~wer ~wet ~whil
        2 ~wifi ~win ~wrong ~young ~your
        1 "planning":I-want-to "received":asked-to-follow-me <capacity=school-account> <coverage=times> <demand>
        1 <errand=concern> <material-source=school-post> <nature=sexual> <position=governor>! <position=manager>
        1 <profile-school=job> <profile-shows=employer> <profile-shows=logo> <purpose> <received=takedown>
        1 <responsibility=standards> <seen=against-school>! <signs=sexual> <site-for=work> <stage=saw>! <topic=powers>
        1 <views-content=opinion> <views-content=promotion> <visibility=public> [deputy-head] [governors] ^_deleted
        1 ^_how ^_me ^_ought ^_shared ^_we a_coach a_comment a_volunteer a_young am_mortified and_the
        1 asked/plain/going asleep back_in be_mates been_using bother by_me call camera can_find cartoon cartoon_of
        1 clowns colleague_online dance deputy desk did_$ did_it do_on done/answer done/complain done/do done/get
        1 done/mention done/tak done/tell easter_and eight film filmed_the find_me flogging football for_a for_our
        1 four friends friends_can gave_a gave_me gazette go_at going_to got_my group_on happen_to have_gone head_and
        1 heating helper host_school i_could i_had i_made i_messed i_should i_teach in_bother insta_she instagram
        1 is_fine is_leaving it_by just_to laptop left_the local_paper lunch me/done/follow me/done/meant
        1 me/done/stick me/done/tak me/done/think me/must/need me/plain/ask me_at me_i me_is messed morning mortified
        1 mostly mum_on must/need my_linkedin my_own my_sixth my_twitter nativity never_asked night_about no_name
        1 nobody_named not_related now_he number number_to off_$ on_snap on_the ongoing/doing open opened
        1 other/done/giv other/done/sat our_academy our_town our_year out own_mobile own_phone parents_evening passed
        1 passed_it picture_off pinterest plain/ask plain/keep play player post_about pressed_the print private_insta
        1 proud put put_that raffle raffle_tickets reading recommendation_for related replied request_to says_she
        1 school see_it service sexual she_will snap sorry staff_whatsapp suppose the_chair the_classroom the_deputy
        1 the_gazette the_local the_nativity the_site then then_$ tiktok tiktok_on tiktoks to_public too trials trust
        1 was_my week were_in where_everyone who_is with with_her without_asking would_had would_not write_up ~asleep
        1 ~back ~bother ~bully ~camera ~clear ~clown ~deputy ~eight ~football ~four ~gazett ~glow ~gut ~heat ~helper
        1 ~instagram ~mention ~morning ~mortify ~mostly ~mouth ~nativity ~out ~pinterest ~play ~player ~proud ~raffl
        1 ~related ~result ~row ~sav ~search ~servic ~sexual ~sorry ~tak ~then ~too ~trip ~walk ~whatsapp ~with ~work
        1 ~writ
        -1 3 <activity=picture> <colleague-content> <contact=former-pupil> <contact=pupil>! <contents=pupil>
        -1 <coverage=confidential> <coverage=people>! <coverage=reasons> <message-about> <obligation=knowing>
        -1 <obligation> <power=changing> <power=storing> <pupil-content=image> <received=message>
        -1 <school-content=confidential> <school-content=employer> <seen> <topic=help>! <watched=adult>
        -1 [headteacher=given] [parent=given] ^_allowed ^_am ^_caught ^_do ^_got ^_might ^_pupils ^_setting ^_where
        -1 ^_which a_dad a_kid a_statement a_trustee about_how about_it account_$ across admin and_he answer
        -1 at_dinnertime at_night attendance been_asked called_a can_the can_they ceo child_on colleague confidential
        -1 cook_and dinnertime done/left else empty even ever ex family_$ family_had filming_the finished follow_on
        -1 google hand has_asked have_got have_had head head_says her_boy her_in him him_$ i_finish i_share i_tell
        -1 i_told intended/see intended/want is it_go join left_it linked list me/done/left me/done/not me/done/sat
        -1 me/intended/want me/must/not me_if me_on might_i mind mum_who my_name myself needs network_email
        -1 network_twitter new news nobody/plain/show not_$ not_put of_me on_to on_what other/done/email
        -1 other/done/not other/done/say other/done/sign other/done/stick other/ongoing/lik phones photo plan post_for
        -1 posts_on put_in raise reckons_i report rules school_cook school_in sen sending sent_me separate setting
        -1 setting_up share_a slap slated social spelling start statement tagged_the teacher that_a them_$ to_follow
        -1 to_give to_join to_know to_me to_post to_show trustee video video_of vile wall we what_they whether who_do
        -1 would_it ~3 ~across ~admin ~attendanc ~ceo ~confidential ~crook ~declin ~dinnertim ~els ~empty ~even ~ever
        -1 ~ex ~goal ~grandad ~head ~hear ~him ~holiday ~is ~list ~load ~myself ~new ~news ~opinion ~park ~rac ~reckon
        -1 ~sen ~separat ~sign ~slap ~spell ~statement ~trustee ~vid ~vil ~volunteer ~wall ~we ~whether
        -2 "asking" "asking":turn "planning":none "received" "received":wrote-to-me <account-change=create>!
        -2 <account-change=leaving> <activity> <colleague-content=opinion> <contents=family> <contents=school>!
        -2 <demand=remove>! <errand=join> <left> <place=elsewhere> <power=changing>! <received=demand>!
        -2 <responsibility=accounts> <school-content=partner> <site-for=pupils> <stage=saw> [headteacher=refused]
        -2 [school] ^_as ^_does ^_fancy ^_if ^_my ^_parents ^_saw ^_school ^_should ^_so ^_some ^_somebody ^_someone
        -2 ^_there ^_they ^_thinking ^_two a_follow a_hate a_midday a_neighbour a_no accused_of adding an_email
        -2 and_there any asked/tell asked_for be been_told blocked boy by caterers coaches comments cook cup day
        -2 delete do_i does_the done/accus done/com done/film done/going done/saw done/slat emailed everybody eyes
        -2 facebook_$ fancy far for_her found from_a girl_who go_on go_to goes got_a got_to governors grandad has_been
        -2 hate have_a have_seen her_child her_facebook his his_own i_filmed i_go i_left i_say i_want i_work idea
        -2 insta_at is_asked it_and it_ok its join_a keeps kid login lollipop lot lunchtime me/done/accus me/done/film
        -2 me/must/tell me_in media mention message midday_supervisor might morning_$ must/tell must_i need next no_$
        -2 nobody/plain/read not_be now_she off_a on_facebook on_it once one ongoing/hav ordered other/done
        -2 other/done/put other/done/send other/ongoing other/plain/going out_on own_eyes page_that parent parent_on
        -2 policy posting posts put_on race really request_on residential right said_i saw say say_where school_ipad
        -2 she_is should_my sister social_media some somebody sports stick stuff supervisor tell tell_the that_i
        -2 the_new the_office the_one the_residential the_trust there there_is they_say thick thinking_of this
        -2 through_my tiktok_$ to_delete to_do to_have to_take to_tell told_by told_him tonight training up_a
        -2 volunteers was_going was_not was_the weekend where_do which who wise_$ work_$ would year_3 yes_$ ~any
        -2 ~approv ~be ~boy ~by ~car ~caterer ~child ~cook ~cup ~day ~everybody ~eye ~far ~film ~found ~get ~hand ~her
        -2 ~his ~invit ~its ~keep ~lin ~link ~lollipop ~look ~lot ~lunchtim ~media ~might ~next ~onc ~one ~pick ~plan
        -2 ~policy ~really ~report ~residential ~right ~saw ~say ~sister ~slat ~social ~som ~stop ~stuff ~supervisor
        -2 ~talk ~teacher ~ther ~thick ~this ~tonight ~training ~weekend ~which ~who ~would
        -3 "received":done-to-me <activity=publish>! <contact=former-pupil>! <coverage=people> <message-time=outside>
        -3 <message-time> <platform=youtube> <position=employee> <received=abuse> <received=accusation>
        -3 <responsibility> <stage=planning>! <topic=who>! <topic> <watched> ^_could ^_may ^_would ^_year a_parent
        -3 accused allowed as came follow give have how i_am i_was in_my is_it is_my it_up like like_to liking look
        -3 may may_i me/asked me/done/saw me/done/seen me/intended mine must my_insta names of_our ok_on ok_to
        -3 ongoing/say ongoing/want online other/done/writ other/ongoing/say other/ongoing/want over share someone
        -3 take the_year to_put what with_my would_like yet_$ ~accus ~allow ~as ~block ~colleagu ~fancy ~finish ~hat
        -3 ~hav ~how ~kid ~login ~may ~min ~must ~need ~onlin ~over ~parent ~what
        -4 "saw" <responsibility=reports> <seen=photographer> <stage=planning> <time=own> ? ^_is ^_one ^_our ^_who am
        -4 are could_i filming i_have i_never me/passive on_her or other/asked want want_to wants yet ~am ~are ~or
        -4 ~somebody ~someon ~yet
        -5 "saw":I-saw by_a can_i go has if_i me/must ~has
        -6 "" "planning" ^_can do if me/supposed other/passive ~if ~want
        -7 "planning":turn can ~can
        -10 ^_a
      """
    )
  ]
}
