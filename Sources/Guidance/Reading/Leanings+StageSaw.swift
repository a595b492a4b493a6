/// What leans a question to stage.saw and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofStageSaw: [(fact: String, text: String)] = [
    (
      "stage",
      """
      saw -3
        11 "saw":I-saw
        10 ^_a
        9 other/plain
        8 do_i saw ~saw
        7 "saw" <contents=pupil> <seen> <stage=saw> on_her our ~our
        6 ^_our ^_saw ^_somebody comments filming him kids other/done other/ongoing seen ~comment ~him ~seen ~someon
        5 <contact=colleague> <seen=photographer> are do_$ have_seen i_do in_the me/done/saw me/done/seen noticed
        5 saying_the sending should_i someone ~are ~film ~jok ~notic ~snap ~teacher
        4 <contact=pupil> <contact=pupil>! <contents=family> <obligation=reporting> <place> <platform>
        4 <responsibility=reports>! <seen=against-school> <seen=breach> ^_i across came came_across done/saw done/spot
        4 got_into hacked her his i_have i_see into_the librarian logged of_our one_of people_in see_a should snapping
        4 snapping_the some somebody spotted technician the_office there there_is under under_our who_do ~across ~hack
        4 ~his ~kid ~librarian ~link ~nam ~need ~number ~should ~som ~spot ~ta ~technician ~tell ~ther ~under
        3 "saw":comment-on-our-school <activity> <contact=other> <contents=colleague> <coverage=media>
        3 <demand=remove>! <errand=reference> <errand=reference>! <nature=discriminatory> <platform=another>
        3 <platform=snapchat> <position=employee> <responsibility=reports> <school-content=confidential>
        3 <seen=against-school>! <seen=breach>! <seen=on-account>! <site-for=pupils> <stage=danger> ^_came ^_found
        3 ^_harmless ^_just ^_my ^_some ^_someone ^_spotted ^_there a_family a_mum a_recommendation a_ta a_year
        3 about_a anyone_$ at_the been being by_a cardiff children class computer department done/go done/hack done_$
        3 eyes family friend harmless has has_been has_got has_written head_$ her_own him_$ his_own horrible i_report
        3 i_saw if_i in_it into is_a is_being jokes lady made me/done/spot me_has me_what messages mum my_class
        3 my_form names needs none none_of not_me of_us off_me on_his on_to ongoing/comment ongoing/post open
        3 other/done/call other/done/go other/done/put other/ongoing/post other/plain/send our_sports own_eyes parents
        3 password plain/send posts pupils racist read recommendation recommendation_on report report_it saw_a
        3 says_our schools showed showed_me snapchat someone_is teacher tell that_the that_we the_new the_supply
        3 the_wrong to_report was watched who_needs written ~been ~being ~blam ~bother ~cardiff ~child ~department
        3 ~friend ~harmless ~has ~horribl ~into ~lady ~log ~mak ~non ~open ~parent ~racist ~recommendation ~report
        3 ~snapchat ~somebody ~was
        2 10_on <activity=picture> <activity=publish> <capacity=school-account> <contents=colleague>!
        2 <contents=pupil>! <demand> <nature=offensive> <nature> <picture-step=take> <picture-step> <place=staffroom>
        2 <position> <power=investigation> <power=monitoring>! <pupil-content=talk> <received=message>! <site-for>
        2 <stage=danger>! <stage> <time=break> [school] ^_another ^_caught ^_in ^_noticed ^_one ^_seen ^_who
        2 a_colleague a_foul a_parent a_teaching academy_on account across_a against and_all and_someone and_what
        2 another_teacher anything anything_$ asked/doing asked/plain/tell assistant behaviour beneath_the bus by
        2 calling calling_our changed class_on coaches colleague comment comment_about committee computer_at
        2 confidential details done/com done/email done/notic done/seen done/show done/stick done/watch drunk each
        2 each_other facebook facebook_that filming_the filthy find form_$ foul found found_out friends_with gala
        2 go_to gone grass grown half_of has_gone has_left head_of her_facebook i_answer i_came i_meant i_tell in_on
        2 intended/see is is_been is_friends it_for it_what it_with its just kids_are kitchen lads_in left left_her
        2 lens lies_about looked lot me/done/notic me/done/read me/done/watch me/intended/see me/must/not me/must/say
        2 me/ongoing/hav me/ongoing>me me/supposed mine_to mum_has must/say my_friend my_place names_and need_to
        2 needs_to network new nobody/plain nobody/plain/find noticed_a number numbers numbers_and of_department
        2 of_the of_year off_about office old on_reception one_to ongoing/film ongoing/hav online_by other/asked/doing
        2 other/done/email other/done/get other/done/hack other/done/send other/done/show other/done/stick
        2 other/done/writ other/ongoing/comment other/ongoing/film other/passive ought ought_i out_from own page_that
        2 parking people picked picked_on place place_to plain/report posting posts_on pta pta_facebook public
        2 pupils_on put_her race reception reddit report_him right room round_a saw_it say_anything say_something
        2 school_for school_page seems seems_to seen_a sen sending_round she_is some_of someone_$ speak sports
        2 spotted_a staff strangers stuck students supply swearing ta tagged_the tas teachers teaching_assistant
        2 tell_the telling_$ that_our the the_academy the_bus the_kids the_parking the_school the_village the_whole
        2 the_year thick this_morning thread to_$ to_do to_find to_say to_the today tweeting twitter_and two_dads
        2 us_on vile village was_filming was_not what_a what_am what_do what_should what_they which_of word works
        2 worries worries_me written_a wrong ~account ~against ~answer ~anything ~assistant ~behaviour ~bus ~by ~call
        2 ~chat ~class ~com ~committee ~computer ~confidential ~dad ~detail ~drunk ~each ~email ~eye ~facebook ~family
        2 ~fiddl ~fil ~filthy ~find ~foul ~found ~gala ~get ~girl ~goal ~grass ~grown ~her ~is ~its ~just ~kitchen
        2 ~know ~laptop ~left ~lens ~load ~lot ~network ~new ~offic ~old ~ought ~pack ~pag ~password ~peopl ~plac
        2 ~post ~pta ~public ~pupil ~rant ~rat ~reception ~reddit ~room ~screenshot ~seem ~sen ~send ~show ~slag ~slat
        2 ~stranger ~supply ~swear ~the ~thick ~thread ~today ~vil ~villag ~watch ~worry ~writ ~wrong
        1 ! <activity=account> <capacity=school-account>! <place=pupils-present> <platform=linkedin>
        1 <position=trainee> <responsibility> <topic=who>! ^_bloke ^_do ^_report ^_two a a_child a_groupchat a_load
        1 about_parents academy am_i and_she and_that and_there another answer are_a are_saying asked/go asked/messag
        1 asked_her at_dinner been_posting been_up bloke_with board boy_is can_see canteen caretaker_on caught
        1 colleague_in colleagues_in dad done emailed family_had feral form front_of getting got got_a grandad has_had
        1 have_read her_in here_is home i_look i_need i_read i_say i_to i_was in_front insta_$ is_$ is_an is_got
        1 is_having is_sent is_tweeting it_my joke know know_$ lad_has lad_on laptop left_the lies load load_of
        1 lunchtime me/done/screenshot me/must/let me_$ meant meant_to medical money_$ music must/let my_colleague
        1 my_sister name_on network_facebook network_instagram never_asked new_teacher night_$ nobody/plain/report
        1 not_in our_caretaker our_cook our_site our_staff out outside owt_to page_to pages pass photo_$ pictures
        1 plain/stop plain/tell pta_twitter put_on register rude_comment safeguarding say_$ say_owt school_off see
        1 should_not slagging_the someone_has something_$ something_on staff_chat students_on swearing_about tagged
        1 teacher_has tech tell_someone telling that_none the_password the_principal they_would thing_on tiktok
        1 to_know to_our took_a twice us_wrote wants_a whatsapp_chat who_he whole writing_about year_3 ~a ~another
        1 ~board ~boast ~canteen ~carry ~colleagu ~driv ~feral ~go ~grandad ~hav ~hom ~login ~lunchtim ~meant ~medical
        1 ~music ~out ~outsid ~own ~pick ~point ~radio ~register ~remov ~right ~safeguard ~school ~tech ~tweet ~twic
        1 ~wast ~whol
        -1 "received":turn "received":wrote-to-me "saw":colleague-post <account-change=create> <capacity=staff-group>
        -1 <capacity=staff-group>! <coverage> <errand=press> <message-about=deeper> <on-school=yes>
        -1 <related=own-child> <related> <seen=bullying> <takedown-by=parent>! <time=working> <topic=covered>
        -1 <topic=covered>! <topic=help> ^_fancy ^_have ^_head ^_put ^_what a_discord a_line a_mother a_pig a_student
        -1 after allowed_$ anonymous anyway_$ asked/plain/going asking at_a at_my bad_$ carer chair clothes dating
        -1 daughter day_$ deleted deputy_has do_the done/say easter everyone_in fb feeling folk followed follows for_a
        -1 gave going_to got_to has_told have_all he_is helper her_back here host i_had intended/put is_seen is_there
        -1 laughed local look_into me/done/lik me_a message messaged moaning moaning_$ moved must my_name not_got
        -1 of_mine of_order ok_$ on_duty on_there or_will order other/asked/hav other/done/ask other/done/mak
        -1 other/ongoing/not passwords pic_of pig plain/hav plan post_that private problem read_the read_what rung
        -1 scrolling send sent she_would show signed social social_media tell_if the_local to_look to_one trip twelve
        -1 use_the we_follow where_i with_her with_this within writing ~after ~anonymous ~app ~carer ~clear ~cloth
        -1 ~dat ~daughter ~dm ~easter ~els ~fac ~fb ~feel ~folk ~former ~host ~job ~liv ~local ~los ~minibus ~must
        -1 ~pig ~privat ~problem ~summer ~team ~text ~tim ~trip ~turn ~twelv ~whatsap ~within
        -2 "" 4 <activity=use>! <contents> <coverage=times> <demand=remove> <follower=yes> <follower>
        -2 <obligation=knowing> <on-school> <platform=facebook> <position=employee>! <power=investigation>!
        -2 <power=recruitment> <power=recruitment>! <purpose=work> <received=abuse>! <received=message>
        -2 <received=press> <received> <responsibility=leavers> <responsibility=questions> <seen=misuse> <time=own>
        -2 <time> <topic=must> <views-content=opinion> <views-content> [deputy-head=given] [headteacher] [host-school]
        -2 [parent=given] [refused] ^_could ^_had ^_left ^_they ^_would a_facebook a_host a_teacher address allowed
        -2 and_is anyway as as_a asked asked/hav because been_asked been_told both but by_the can_the check club
        -2 coaching commented_on corridor council did discord does dojo done/lik down eisteddfod facebook_with fancy
        -2 father fine follow_her friday from_a from_the full give goes had_a has_asked have_i have_not i_put i_would
        -2 i_wrote in_writing in_year is_in it_and kid like liked liked_a look look_at mates me/done/call me/done/get
        -2 me/done/writ me_and me_as media meme mums my_facebook my_own no nothing of_a of_her of_them off off_$
        -2 on_dojo on_our on_whatsapp onto onto_a other/asked other/done/found other/done/not other/done/read
        -2 other/done/say other/done>me other/plain>me our_academy paper parents_have permission person phone photo
        -2 photo_of photograph pic picture please post posted put_it quick reading round_me rules said said_yes say_so
        -2 saying_i school_$ school_has see_what sent_me so sort student surname take teacher_at the_it the_parents
        -2 them this_$ time to_a to_put told_the twitter_$ used useless want wants we what_i when whether who_has wife
        -2 will with_a with_the work would_like write year_4 ~4 ~allow ~anyway ~as ~becaus ~both ~bully ~but ~check
        -2 ~club ~consent ~corridor ~council ~cover ~delet ~discord ~does ~dojo ~down ~eisteddfod ~fall ~fancy ~father
        -2 ~fin ~friday ~full ~keep ~media ~moan ~no ~nothing ~off ~onto ~order ~permission ~person ~phon ~photo
        -2 ~photograph ~pleas ~quick ~request ~so ~social ~surnam ~tak ~them ~useless ~we ~whatsapp ~when ~whether
        -2 ~wif ~woman
        -3 "asking" "asking":turn "planning":turn "received" "saw":word <activity=publish>! <capacity>
        -3 <contact=parent>! <device=school> <platform=whatsapp> <stage=planning> ? ^_are ^_been ^_how a_comment
        -3 about_our am_a and_the any are_our be been_on before_i bullying come do_we for_our got_the has_not
        -3 have_been have_to how_do if_a is_that may me/asked me/done/put me_in nobody/plain/see of_me off_the or
        -3 other/done/seen other/ongoing>me other/supposed plain/see since that_is thumbs thumbs_up to_see use yes
        -3 ~any ~be ~may ~or ~pic ~ring ~rul ~sign ~sinc ~sort ~thumb ~will ~yes
        -4 "did":I-did "planning" <account-change> <capacity=own-account>! <device> ^_which am and_i back before can
        -4 could follow me now ok on_my ongoing/want only other/ongoing/want that_i they which would ~am ~befor ~can
        -4 ~could ~giv ~lik ~me ~now ~ok ~only ~they ~use ~which ~would
        -5 <capacity=own-account> ^_is for how i_am me/ongoing me_on ~ask ~back ~follow ~for ~how ~want
        -6 <stage=planning>! [given] my ~my
        -7 "did"
      """
    ),
    (
      "topic",
      """
      - -14
        7 ""
        6 <contents> my on ~mobil ~my ~on
        5 <account-change> <coverage=media> me/ongoing mobile
        4 <activity> <capacity> <contact> <platform> <pupil-content> from i in in_my pocket run ~from ~i ~in ~pocket
        3 <account-change=profile> <activity=connect> <picture-step> <place> <school-content> ^_i does_it facebook it
        3 me/plain network on_the our that the what_does ~coach ~facebook ~it ~lesson ~nam ~need ~network ~our ~run
        3 ~that ~the ~wher
        2 <activity=connect>! <activity=picture> <activity=publish>! <capacity=school-account> <capacity=staff-group>!
        2 <contact=parent> <contents=family> <contents=pupil> <contents=school> <demand> <on-school=yes> <on-school>
        2 <picture-step=take> <platform=facebook> <platform=instagram> <pupil-content=full-name> <pupil-content=image>
        2 <school-content=employer> <school-content=logo> <seen=misuse>! <views-content=campaign> <watched> [parent]
        2 ^_a ^_should account and and_it anything at can_see children coaches computer dads do_we first for her i_run
        2 i_tell insta it_matter kids matter me/ongoing/run my_phone nobody/plain ok ok_$ on_my on_tiktok ongoing/run
        2 other/asked plain/ask plain/see public see see_it set so the_network us whatsapp where x ~and ~anything ~at
        2 ~computer ~dad ~finish ~first ~for ~insta ~kid ~matter ~ok ~public ~see ~sell ~set ~so ~us ~whatsapp ~writ
        2 ~x
        1 <account-change=income>! <account-change=profile>! <capacity=own-account> <capacity=school-account>!
        1 <contact=pupil>! <demand=cooperate> <nature> <obligation=declaring> <place=elsewhere> <place=pupils-present>
        1 <profile-says=logo> <profile-says> <stage=asking>! <visibility=public> <visibility> [given] ^_it against
        1 anything_$ back finish from_my i_do i_sell if_the in_the instagram logo minibus my_job myself name need
        1 of_my on_x only phone plain/keep profile say_about school_name school_twitter sell should tell that_i
        1 the_children the_kitchen tiktok to_ask when_the ~against ~back ~follow ~hand ~her ~instagram ~logo ~minibus
        1 ~myself ~only ~phon ~profil ~should ~show ~swim ~tiktok
        -1 "who" "who":turn <activity=use>! <behaviour> <coverage> <obligation=security> <power=monitoring>
        -1 <power=monitoring>! <power=recruitment> <power=recruitment>! <power> <received=demand> ^_are ^_is do_they
        -1 does_the for_the governor is_the laptop_$ may me_if media ongoing/say over social_media this_$ told ~check
        -1 ~governor ~hav ~look ~may ~media ~over ~put ~read ~report ~right ~social
        -2 <activity=publish> <coverage=times> <position=volunteer> <received> <responsibility=reports> =stage=asking
        -2 [governors] ^_am ^_could ^_do ^_who can can_the could have have_to if if_i laptop me/passive my_facebook
        -2 off other/ongoing/say policy the_school they tweet volunteers which would you ~can ~could ~if ~laptop ~off
        -2 ~policy ~they ~tweet ~volunteer ~which ~would ~you
        -3 ! <obligation> ^_can
        -4 this ~this
        -7 <topic>
      """
    ),
    (
      "topic",
      """
      consequences 5
        8 "consequences":turn <topic=consequences>! ^_what ~break
        7 ~sack
        6 "consequences" <topic=consequences>
        5 <nature> [person] be if_i what you ~be ~what ~you
        4 <activity=publish> <coverage=people> <position=volunteer> <position> breaking could for get grass sack
        4 sackable would ~could ~deal ~for ~grass ~happen ~refus ~sackabl ~would
        3 <contact=colleague> <platform=x> <power=removal>! <seen=against-school> ^_could a a_warning actually
        3 breaking_this breaks caught disciplined done get_disciplined if lose over sacked same_as volunteers worst ~a
        3 ~actually ~catch ~disciplin ~get ~if ~los ~over ~post ~slag ~tweet ~volunteer ~worst
        2 "" <contents=school>! <demand=remove> <obligation=investigation> <position=governor> <power=removal>
        2 <seen=breach> <topic> ^_if ^_is ^_it a_facebook a_governor about_the asked/plain asked/sack asked/tell
        2 becomes becomes_of before_they break can_you could_i disciplined_for down else for_a for_this get_the
        2 governor happen happens he i_be it_a it_is off off_the ongoing/get online_$ other/asked/sack
        2 other/ongoing/get other/supposed over_a plain/tak post_down right rude something staff_$ take the_worst they
        2 they_do to_me to_take told up_$ warning warning_$ what_becomes what_happens what_is worst_they would_they
        2 ~becom ~down ~els ~governor ~he ~join ~off ~phon ~right ~rud ~something ~tak ~they ~warn ~work
        1 <nature=offensive> <received=demand>! <stage=planning>! <time=break> ^_would could_the do_to found
        1 governor_who happens_to i_break i_get is_it job_over just me/asked me/passive me/supposed other/done own
        1 post_$ posting sack_me sacked_for same supposed/post they_can to_a tweet tweets what_can who_breaks ~found
        1 ~just ~own ~sam
        -1 <behaviour> <contact> <contents=colleague> <contents=family> <contents=pupil> <network-school=yes>
        -1 <network-school> <place> <position=employee> <power=changing>! <power=monitoring> <power=recruitment>
        -1 <school-content> <topic=powers> <topic=school>! <views-content=promotion> [line-manager] [parent] am_i bin
        -1 can_they confidential counselling count do_i got i_have if_a internet_$ is_there keep know make me/plain
        -1 media on_facebook on_the other/must other/plain people_who policy public really rules see social_media tell
        -1 the_network they_are whatsapp where ~bin ~confidential ~counsell ~document ~manager ~media ~password
        -1 ~public ~really ~run ~whatsapp
        -2 "covered" "covered":turn "help" "help":turn "must" "must":turn "powers" "powers":turn "who" "who":turn
        -2 <account-change> <activity=message> <capacity> <demand=cooperate> <obligation> <power=investigation>
        -2 <power=monitoring>! <power> <received=abuse> <received> <responsibility=standards> <seen=bullying>
        -2 <topic=covered>! <topic=help> <topic=help>! <topic=powers>! <topic=who>! ^_does ^_must ^_who all am and are
        -2 asked/hav at change counts do does_the get_if has have_a have_to help in internet is may me me/must network
        -2 of school social the_internet there to_do what_support when which ~abus ~all ~am ~and ~are ~at ~chang ~has
        -2 ~help ~in ~internet ~is ~keep ~look ~mak ~may ~me ~network ~of ~policy ~report ~rul ~school ~social ~ther
        -2 ~when ~wher ~which
        -3 <contents> <coverage=media> <coverage> <responsibility=accounts> about do_they does must our support we
        -3 ~about ~does ~must ~our ~support ~we
        -4 [school] have ~count ~hav
        -6 <responsibility>
      """
    ),
    (
      "topic",
      """
      covered 10
        14 <coverage>
        11 ~count
        8 "covered"
        7 "covered":turn <topic=covered>!
        6 am count this ~am ~this
        5 by ~by ~policy ~rul
        4 "" <coverage=standing> <platform=another> <position=contractor> ^_are am_i as cleaners confidential does
        4 does_it even in is rules the_policy ~as ~confidential ~cover ~does ~even ~in ~is
        3 <coverage=people> <coverage=people>! <coverage=times> <obligation=other-policies> <school-content=partner>
        3 <school-content> <time=own> <time> <topic=covered> ^_am ^_do ^_does ^_i agency apply counts covered is_my
        3 is_the is_this it_for of_the or parent social teachers the_same these to_follow under what_is ~agency ~apply
        3 ~bit ~cleaner ~law ~man ~or ~thes ~under ~volunteer
        2 <behaviour=confidence> <behaviour> <contents=private> <contents> <coverage=confidential>
        2 <position=volunteer> <power=recruitment>! <pupil-content=talk> <school-content=confidential> <stage=asking>
        2 =stage=asking a_week all_$ and and_that apply_to are are_governors as_social asked/count bite board by_this
        2 child come come_under count_$ counted day do done/get follow follow_this got held held_to i_am in_a in_on
        2 included is_that it just keep_to like lot man me_$ mean_by media my_contract my_own of on_a one_$ or_just
        2 other other/asked/count other_policies own owt pay people people_who policies policy policy_$ policy_even
        2 readers same say_about social_media still supply teachers_$ the_people they_mean this_$ this_one to_it
        2 to_the too_$ trust_board under_this volunteer we_even week which_other whole with_the with_this you_lot your
        2 ~and ~are ~board ~com ~comment ~do ~fall ~follow ~friday ~hang ~held ~it ~just ~lot ~mean ~media ~of ~other
        2 ~own ~owt ~parent ~pay ~peopl ~reader ~sam ~social ~still ~supply ~teacher ~trustee ~week ~whol ~your
        1 <contents=colleague>! <contents=school> <coverage=reasons> <time=working> ^_which a_parent at_all at_home
        1 bits by_it can_i classed classed_as contract count_as covered_$ does_a home is_a law like_me lot_$
        1 me/done/get mean must/go of_a of_us on_$ on_me ongoing/hav other/plain/not point point_of say that_$ the_it
        1 the_point then then_$ thing till to_know too ~class ~contract ~day ~explain ~hear ~hom ~includ ~lik ~point
        1 ~saturday ~tak ~then ~till ~too
        -1 "must" "must":turn <concern-where=inside> <concern-where> <coverage=media>! <device> <picture-step>
        -1 <platform=facebook> <position=manager> <power=storing> <power=storing>! <seen=misuse>! <stage>
        -1 <views-content=promotion> <views-content> [trust] ^_have ^_whose against against_the allowed anyone
        -1 anything approves been children does_one down follow_the for_my go have have_i helpline in_all insta
        -1 it_right it_up its list_of look matter may meant_to media_or mine need ok on_social our our_own passwords
        -1 policy_and run schools staff_$ stick stick_to that_a the_governors them to tweet what what_we year_or
        -1 ~against ~allow ~anyon ~anything ~been ~call ~chang ~deal ~down ~happen ~helplin ~insta ~its ~keep ~matter
        -1 ~may ~min ~monitor ~need ~ok ~our ~password ~see ~tell ~them ~to ~train ~turn ~tweet ~watch ~what
        -2 "consequences" "consequences":turn "help" "help":turn "school" "school":turn <account-change=income>!
        -2 <account-change=profile> <contents=colleague> <demand=cooperate> <errand> <nature> <obligation=declaring>
        -2 <obligation=knowing> <obligation> <platform=x> <platform> <position=governor> <pupil-content=image>
        -2 <responsibility=accounts> <responsibility> <stage=planning>! <time=break> <topic=consequences>
        -2 <topic=consequences>! <topic=help> <topic=help>! <topic=must> <topic=must>! <topic=powers> ^_can ^_my
        -2 about_this academy actually after an ask asked/plain before breaking_this can could declare done down_$
        -2 email every_year for_a for_the going got_to has head_$ her how_often i_have if if_i in_my me_to might
        -2 mobile my network of_this off_the often on_the ongoing/get ongoing/go online_$ or_does or_is other/ongoing
        -2 other/ongoing/get other/passive page pocket read right right_that sackable says school sites somebody
        -2 someone something staff support that the_network the_trust there they whom whom_$ whose will would year
        -2 ~academy ~actually ~after ~an ~approv ~ask ~befor ~can ~could ~decid ~declar ~email ~get ~go ~going ~hand
        -2 ~has ~hav ~if ~log ~look ~manager ~might ~my ~often ~phon ~pocket ~post ~remind ~report ~right ~sack
        -2 ~sackabl ~sit ~somebody ~someon ~something ~staff ~stick ~support ~that ~ther ~they ~whom ~whos ~will
        -2 ~would ~year
        -3 <capacity=own-account> <capacity=own-account>! <contact=colleague> <contact> <demand> <power=monitoring>
        -3 <topic=school>! [headteacher] ^_how ^_it be breaking do_i every facebook head is_there me/ongoing
        -3 me/passive must online that_the the_head up us ~be ~every ~facebook ~head ~mobil ~must ~onlin ~pag ~school
        -3 ~up ~us
        -4 <account-change> <capacity> <power=monitoring>! <received> <seen> get i job me/plain the_school this_policy
        -4 ~break ~i
        -5 <power> how ~how ~job
      """
    ),
  ]
}
