/// What leans a question to stage.received and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofStageReceived: [(fact: String, text: String)] = [
    (
      "stage",
      """
      received -3
        13 ~want
        10 "received" me_on
        9 ^_a from_a wants ~say
        8 <received> ~ask ~request
        7 "received":turn <stage=planning> ^_the me picture wants_to ~me
        6 ^_somebody ^_they asked me_a says that_i ~keep
        5 <received=request> ^_been ^_it accept am_a asked_for keeps me/passive my of_me on_facebook
        5 other/ongoing/want request request_on said_i sent_me want ~block ~comment ~my ~pictur
        4 "received":wrote-to-me <demand> <message-about=quick> <message-about> <received=abuse> <topic=help>!
        4 [headteacher] ^_one ^_two ^_year accused accused_of answer asked_to block by course dad emailed has_put i_am
        4 i_block i_did it_is of_her ongoing/want other/done over photo says_i to_be to_delete ~accus ~answer ~by
        4 ~connect ~cours ~follow ~help ~messag ~over ~reply ~ring ~woman
        3 "received":word <activity=message> <errand=join> <pupil-content=image> <received=accusation>
        3 <received=demand> <received=request>! <responsibility=training> <takedown-by=parent>! [parent] ^_head ^_mum
        3 ^_what a_comment a_course a_friend a_parent a_statement a_stranger about_a about_her about_the accept_$
        3 again all_over an and_he asked/accept at_my at_on be_friends been been_told before_i by_the can_i can_post
        3 can_they comment_on connect connect_on did done/get ex friend_request goes got has has_asked have have_been
        3 have_made head_says help i_answer i_can i_coach i_refuse i_say in_year lad liking linkedin_$ local man
        3 me/asked/accept me/done/get me_in me_to messaged must my_accept on_dojo one_of ongoing/ask ongoing/coach
        3 ongoing/say or ordered other/done/ring other/ongoing other/ongoing/ask out_of parent pupil radio rang refuse
        3 refuse_$ remove results she some someone_is statement stranger the_picture them_$ there there_$ to_$
        3 to_accept to_connect told_by training training_before want_me woman year ~again ~an ~been ~declin ~ex ~has
        3 ~hav ~her ~local ~man ~mock ~must ~or ~result ~she ~som ~somebody ~statement ~tak ~ther ~training
        2 "planning":I-want-to "received":asked-to-follow-me 10 <activity=publish>! <capacity> <contact=other>
        2 <contact=pupil-elsewhere>! <contact> <contents=colleague> <contents=family> <contents> <demand=train>
        2 <errand=press> <message-about=deeper> <nature=untrue> <network-school=yes> <network-school>
        2 <obligation=investigation> <platform=facebook> <platform=tiktok> <power=changing> <power=investigation>
        2 <power=investigation>! <power=removal>! <pupil-content> <received=abuse>! <received=accusation>!
        2 <received=press> <received=takedown>! <related=no> <related=no>! <school-content=employer> <seen=on-account>
        2 <stage=received> <views-content=campaign> <watched=adult> <watched=child> <watched> [host-school] ^_an ^_dad
        2 ^_got ^_parents ^_so ^_where a_follow a_grandad a_line a_parents a_pig a_tiktok about_me accept_a address
        2 after_a am am_being am_in an_investigation and_left and_said and_should and_they answer_$ as as_the
        2 asked/tell asking asking_what back_$ because been_accused been_on bin boy_in broke broke_the by_a by_name
        2 called calling_me changed chat chat_$ child_on clash coaching colleague_has comment course_before dad_has
        2 dating decline delete delete_a deputy did_not do_a dojo done/accus done/found done/join done/put done/ring
        2 down_a emailed_me enough enquiry essay even_got ever every ex_student facebook_that family_$ follow
        2 follow_me for_a found_my from gate gate_asked girl_who give got_to grandad had_a hand happy hate have_found
        2 have_had have_not have_told head her_lad her_off here_has him_$ host host_school i i_accept i_broke i_keep
        2 i_must i_never i_reply if_a in in_my insta_and instructed investigation is_after is_in is_no is_not is_put
        2 it_ok it_was joined keep_getting keep_the kid left line log log_in lollipop made_a man_who me/asked
        2 me/done/join me/done/not me/done/tell me/intended me/ongoing me/ongoing/coach me/ongoing/get me/plain/ask
        2 me/plain/put me_about me_i media media_rules message_on messaged_me mick mick_out mocking mocking_my mum
        2 my_photo my_view near never no_relation nobody/plain/com not_even nothing_of now of_putting off off_a
        2 off_the ofsted on on_linkedin on_snapchat on_there onto or_ring other/done/follow other/done/found
        2 other/done/messag other/done/put other/ongoing/say outside over_a over_my over_the own_twitter page_that
        2 paper park password_for pe picture_of pig plain/help plain/put post_for posted_that posting principal
        2 pupil_has put_her put_my reckons_i relation remove_a reply requested ring say say_i say_to say_yes saying
        2 saying_i sent set set_up she_has sheffield social social_media somebody_in somebody_is someone
        2 something_about sort speak_to student take take_down taking taking_the talk the_gate the_mick the_new
        2 the_phone the_post the_social the_union the_work their them they_have they_say they_want tiktok_taking time
        2 to_come to_follow to_give to_go to_hand to_help to_remove to_take to_them told true tweet_about us_to used
        2 useless video_of view view_on want_a want_the wants_my was_not what what_can what_time which which_is who_i
        2 with_my woman_from would_like write_back wrote year_10 ~10 ~accept ~add ~am ~as ~back ~becaus ~bin ~break
        2 ~call ~caption ~clash ~dad ~deputy ~do ~dojo ~email ~enough ~enquiry ~essay ~ever ~every ~fac ~from ~gat ~go
        2 ~grandad ~happy ~hat ~head ~host ~i ~in ~instruct ~investigation ~invit ~join ~laugh ~left ~lik ~lin ~log
        2 ~lollipop ~media ~mick ~miss ~near ~never ~now ~off ~ofst ~on ~onto ~order ~outsid ~paper ~park ~pe ~photo
        2 ~pic ~pig ~principal ~pupil ~radio ~reckon ~refus ~relation ~remov ~set ~sheffield ~sit ~someon ~son ~sort
        2 ~stranger ~their ~them ~touch ~troll ~tru ~tuesday ~useless ~view ~what ~which ~year
        1 <capacity=own-account> <contact=pupil-elsewhere> <coverage=reasons> <demand=remove>! <nature=disparaging>
        1 <power> <received=message> <received=press>! <received=takedown> <responsibility=leavers> <topic=help>
        1 <views-content=opinion> [chair-of-governors] ^_colleague ^_deputy ^_in ^_no ^_nqt ^_shall ^_some ^_someone
        1 ^_student a_dad a_hate a_host a_page a_pe added_me adding_me air am_doing am_the an_ex and_now and_one
        1 and_requested and_shared and_want ask_to asked/answer asked/ask asked/say asks at at_a boss can_not captions
        1 ceo_to comments could_look dojo_what done/follow done/reply down even every_night ex_pupil face falling
        1 falling_out father_has followed for_their give_a happy_birthday has_messaged has_popped has_sent has_written
        1 have_emailed head_wants her_child his_daughter in_to intended/follow intended/say is_asking is_got is_on
        1 it_could its_on joined_a keeps_sending kids_$ left_us lifts me/asked/get me/asked/tell me/done
        1 me/intended/say me/ongoing/doing messages my_address my_blog my_niece my_tweet nasty netball
        1 network_facebook new_head nobody/plain/delet not not_replied nothing nowt number_$ of_his of_my of_one
        1 off_our ok_if on_insta on_our one_star ongoing/send or_owt other/plain/say our_chat own_page parent_has
        1 pe_teacher plain/ask plain/delet popped popped_up putting reckons results_on ring_the say_no school_in
        1 shared_it sharing_$ snapchat_so somebody_has star taught texts the_dinner the_floor the_pe the_principal
        1 the_year then this_morning till to_her to_join to_work town tuesday tutor tweet twins twitter_on union wall
        1 wants_us wednesday what_if whatsapps would written_on wrong_to yesterday ~address ~air ~at ~boss ~dat ~delet
        1 ~down ~even ~fall ~hand ~lie ~lift ~mem ~mind ~nasty ~netball ~not ~nothing ~nowt ~one ~pass ~pop ~post
        1 ~print ~publish ~put ~stand ~star ~text ~then ~till ~tim ~town ~twin ~union ~wall ~would ~yesterday
        -1 "saw":I-saw "saw":colleague-post 7 <asked-by=them> <contact=pupil> <coverage=media> <errand=reference>!
        -1 <errand=solicit> <errand=wiki> <message-about=child-info> <obligation> <place=pupils-present>
        -1 <power=monitoring> <power=recruitment>! <profile-school> <pupil-content=full-name> <received=message>!
        -1 <responsibility=accounts> <school-content=logo> <stage=did>! <stage=planning>! <topic=covered>! [trust]
        -1 ^_ought ^_our a_colleague a_facebook a_good a_linkedin a_mate a_post a_public a_referee a_teaching about_my
        -1 about_us and_all and_do and_we anybody anyone anyone_$ asked/plain asked/writ asked_her been_asked boy_is
        -1 by_mistake can_he cartoon christmas coaches dads declare details do_they done/email done/giv done/mak each
        -1 father_of for_me for_years friday friends_list from_the governors_has hacked had_no hall has_a has_said
        -1 have_to head_of her her_back history hour i_delete i_follow i_report in_writing internet interview is_a
        -1 is_getting is_the it it_down just_a line_manager looked mates_on me/asked/go me/asked/writ me/done/tak
        -1 me_has me_not me_take might mistake mums must/follow my_class my_facebook my_mobile my_mum my_own
        -1 my_partner myself never_been no nobody_is not_asked not_in not_on now_i on_the one_$ order_$ other
        -1 other/must>me ought_i out_the own_phone owt_to payroll photos plain/run pocket policy report right_to rude
        -1 rule saturday saw say_anything school_facebook seen should_have somebody_else staff_whatsapp straight
        -1 strangers students students_on supply_teacher support_would supposed/put surely_$ teacher tempted
        -1 tempted_to term that_a that_on the_children the_dance the_gazette the_schools the_trust the_whole they_can
        -1 to_declare to_keep to_me to_message to_show turns turns_out twitter undo up_$ wants_the what_is with_a
        -1 with_the writing year_7 yet ~7 ~anybody ~anyon ~badg ~boast ~cartoon ~check ~christmas ~cook ~crack ~declar
        -1 ~detail ~each ~eye ~folk ~friday ~hack ~hall ~history ~hour ~internet ~it ~manager ~might ~min ~mistak
        -1 ~myself ~no ~notic ~open ~other ~payroll ~pocket ~press ~rud ~saturday ~saw ~seen ~straight ~ta ~tempt
        -1 ~term ~twitter ~undo ~yet
        -2 "" "asking" "did":turn <account-change=profile> <activity=use> <asked-by> <contact=colleague>
        -2 <contact=colleague>! <contents=pupil>! <contents=school> <coverage=times> <device=school> <device>
        -2 <errand=reference> <nature=offensive> <platform=another> <platform=instagram> <position=contractor>
        -2 <profile-shows> <purpose=work> <related=relative>! <responsibility=standards> <responsibility>
        -2 <school-content=update> <seen=against-school>! <site-for=work> <site-for> <stage=asking> <stage=did>
        -2 <time=break> <visibility=private> <visibility> ? [person] [refused] ^_another ^_cook ^_does ^_has ^_i ^_if
        -2 ^_me ^_my ^_nobody ^_we ^_who ^_would a_coach a_lad a_recommendation a_reference a_rule a_student academy
        -2 account_$ after_the agency all_the am_i and_she another another_teacher any as_a ask asked/go asked/hav
        -2 asked_$ asked_a asked_me asking_for been_sent being bother can caretaker colleagues_in consent could_i
        -2 dinner do_$ done/call done/press email facebook facebook_$ form gave get_if has_not have_my head_$
        -2 her_linkedin her_on him i_asked i_be if_i in_it instagram intended/want is_being is_my is_that it_has job
        -2 just kids kitchen laptop linkedin_page make make_me mate mates me/done/ask me/intended/want me/supposed
        -2 me_and me_if me_what mobile my_friend my_friends my_post my_sister need_to network not_been of_the of_this
        -2 of_two office on_her ongoing/has online_by other/done/call other/must other/ongoing/has other/ongoing>me
        -2 own_facebook owt phone pictures post pressed profile public read reference run said school schools see send
        -2 shared shared_a should should_i show sister somebody_who sports staff supply support take_a team tell that
        -2 that_$ that_the the_academy the_parents the_school the_staff this_$ thought to_a to_private told_a told_my
        -2 too took trust turn twice us_in using volunteers want_to wants_a we_have what_a whatsapp when_i wikipedia
        -2 without word would_i youtube ~academy ~agency ~another ~any ~being ~can ~caretaker ~child ~class ~cleaner
        -2 ~consent ~cover ~dinner ~facebook ~film ~form ~giv ~him ~instagram ~interview ~job ~jok ~just ~kitchen
        -2 ~laptop ~look ~mak ~month ~network ~offic ~owt ~policy ~profil ~public ~read ~referenc ~report ~rul ~shar
        -2 ~should ~sister ~slag ~sport ~start ~supply ~support ~teacher ~team ~that ~think ~too ~trust ~twic ~week
        -2 ~wikipedia ~without ~word ~youtub
        -3 "planning" "planning":may-I <account-change> <errand> <place> <platform=snapchat> <platform=x> <platform>
        -3 <position=employee> <position=manager> <position> <related=relative> <seen=breach> <seen=misuse>! <seen>
        -3 <stage> [school] ^_should ^_want accepted are but children class could friends from_me good has_been
        -3 has_the home i_want lads linkedin list me/done/press me_do my_phone on_me on_my parents said_no said_yes
        -3 school_$ so still the_kids to_put was when ~are ~but ~could ~good ~hom ~linkedin ~list ~mat ~mobil ~nam
        -3 ~pay ~school ~see ~show ~so ~staff ~still ~was ~when ~work
        -4 "asking":turn "saw" ^_can ^_could ^_is does i_was nobody own recommendation right to_the ~bother ~does
        -4 ~nobody ~our ~own ~recommendation ~right ~run ~turn
        -5 a_year our
        -7 and_i
      """
    ),
    (
      "stage",
      """
      saw -5
        10 ^_a
        8 <seen> on_her ~our
        7 "saw":I-saw our saw ~saw
        6 "saw" <contact=colleague> <seen=breach> do_$ do_i seen ~seen
        5 ^_saw ^_somebody are him other/plain ~are ~him ~someon
        4 <contact=pupil> <contents=pupil> <nature=offensive> <platform=another> <stage=saw> ^_found ^_our came
        4 comments filming has have_seen her_facebook i_do in_the kids logged me/done/saw noticed one_of other/done
        4 should_i someone the_office the_school ~com ~comment ~has ~kid ~notic ~ta ~tell
        3 <activity=picture> <coverage=media> <nature=discriminatory> <nature> <responsibility=reports>
        3 <seen=against-school> <seen=breach>! <seen=on-account>! <seen=photographer> <stage=danger>! ^_came ^_just
        3 ^_some ^_someone ^_there a a_mum a_ta a_year across another anyone_$ been being by_a came_across class_on
        3 department details done/go done/saw found got_into hacked has_been her him_$ i_have i_report i_saw into_the
        3 is is_being kids_are made me/done/seen not_me of_us on_to other/done/go other/ongoing other/passive parents
        3 password people people_in posts report report_him right saying_the should snapchat somebody spotted
        3 strangers supply ta tell the_whole there_is under under_our who_do ~a ~across ~another ~been ~being ~blam
        3 ~bother ~chat ~child ~department ~detail ~film ~found ~girl ~hack ~is ~jok ~log ~mak ~nam ~need ~peopl
        3 ~should ~snapchat ~somebody ~spot ~stranger ~supply ~teacher ~under ~worry
        2 "saw":comment-on-our-school 10_on 5 <activity=publish> <contact=pupil>! <contents=colleague>
        2 <contents=family> <contents=pupil>! <picture-step=take> <picture-step> <place> <position=employee>
        2 <position> <power=monitoring>! <power> <received=message>! <responsibility=reports>!
        2 <school-content=confidential> <seen=against-school>! <stage> <time=break> <topic=who>! ^_another ^_caught
        2 ^_i ^_in ^_my ^_noticed ^_on ^_one ^_spotted ^_the ^_who a_colleague a_family a_foul a_groupchat a_teaching
        2 academy_on across_a and_its and_what another_teacher are_saying at_dinner at_the beneath beneath_the by
        2 calling calling_our can_see changed chat children class coaches colleague comment comment_about done/email
        2 done/seen done/spot done_$ facebook_$ facebook_that family fellow filthy form foul found_out friends_with
        2 gala getting gone grown has_got has_left has_written head_$ head_of her_own here_is his his_own horrible
        2 i_see i_tell in_it intended/see into is_a is_friends it_for it_my it_or it_what jokes just know_$ lads lady
        2 left left_the lens lies lies_about list looked mate me/intended/see me/must/tell me_has me_what meant
        2 morning mum must/tell my_class my_form my_friend my_place my_sister names need_to needs needs_to new_teacher
        2 none none_of of_department of_our off_about office on_tiktok ongoing/keep ongoing/post online_by
        2 other/done/hack other/done/put other/done/tell other/done/writ other/ongoing/post our_head page_that parking
        2 pictures place place_to posts_on pupils put_her racist reddit right_$ room saw_a saw_it say_anything
        2 school_off seen_a showed showed_me slagging slagging_the snapping snapping_the some someone_$ something_on
        2 speak spotted_a staff swearing tagged teacher teachers tech tell_the that_the that_we the the_girls the_new
        2 the_parking the_teachers the_village the_wrong there this_morning thread to_$ to_do to_find to_know
        2 to_report to_say to_the today twitter_and up_on us village was was_not watched what_a what_am what_do
        2 what_should what_they whatsapp_chat who_needs whole works worries worries_me written written_a wrong year_5
        2 ~5 ~beneath ~boast ~by ~colleagu ~drink ~family ~fellow ~filthy ~form ~foul ~friend ~gala ~grown ~hav ~his
        2 ~horribl ~into ~just ~lad ~left ~lens ~lie ~list ~load ~look ~meant ~morning ~non ~number ~offic ~parent
        2 ~park ~password ~plac ~post ~pupil ~racist ~reddit ~report ~right ~room ~screenshot ~seem ~show ~slag ~slat
        2 ~snap ~som ~staff ~swear ~tech ~the ~ther ~thread ~today ~us ~villag ~was ~whol ~wrong
        1 <activity> <picture-step=copy> <position=contractor> <power=storing>! <pupil-content=talk> <responsibility>
        1 <time> ^_reckon a_child a_dad a_load a_parent and and_changed and_that anything_$ asked_her assistant at_it
        1 been_sent bother boy_is caught changed_the colleagues_in committee computer computer_at confidential day
        1 done done/com done/show done/tell done/watch done/writ everybody family_had filming_the find girl girls
        1 i_answer i_can i_meant i_need i_was if_i instagram is_asked it_$ it_i its lads_in load load_of me/done/found
        1 me/done/spot me_$ meant_to morning_$ mum_has my_mum names_and never_asked nobody/plain not_in not_my
        1 noticed_a number of of_another of_the off_on on_his on_the one ongoing/call ongoing/messag ongoing/work
        1 other/done/email other/ongoing/call other/ongoing/keep other/ongoing/messag other/ongoing/work
        1 other/plain/call out owt_to pages phone_out picked read report_it round_a rude_comment say_owt school_spider
        1 seems seems_to sending_round sister some_of somebody_in someone_has someone_in spider students students_on
        1 swearing_about teaching_assistant technician the_academy the_password think this through_facebook to_our
        1 twice vile were wrote year_3 ~and ~animal ~answer ~assistant ~class ~committee ~computer ~confidential
        1 ~everybody ~final ~find ~instagram ~its ~kick ~know ~mum ~of ~out ~pag ~point ~radio ~rant ~remov ~sister
        1 ~spider ~supervisor ~tear ~technician ~this ~twic ~vil ~wer ~writ
        -1 "received":wrote-to-me 4 <activity=message>! <capacity=class-platform> <capacity=school-account>
        -1 <capacity=staff-group> <contact=parent>! <device=school> <errand=concern> <errand=press>
        -1 <obligation=knowing> <platform=x> <time=working> <topic=covered> <topic=covered>! [deputy-head=given]
        -1 [parent=given] [person] ^_are ^_left ^_put ^_would a_bit a_student a_teacher allowed_$ an any because bit
        -1 break but_it carer charge_of check commented_on complained dating deleted do_not do_the dojo easter
        -1 everyone facebook_group father fine followed friday give have_not head_i her_back how_do i_coach i_did
        -1 i_wrote in_writing is_there it_in keep laughed mates me/done/put me/intended me/ongoing/coach me/plain me_a
        -1 me_and media moaning moaning_$ must my_facebook not_even on_dojo on_there ongoing/coach or other/asked
        -1 other/done/found other/done/seen other/done>me other/ongoing/not other/plain/not other/supposed our_academy
        -1 person photo_of photograph please put_in say_so school_story sort take taken that_is the_picture to to_look
        -1 to_put used video_of we_need what_i whatsapp when where_i whether which_person who_has will write year_4
        -1 yes ~4 ~an ~any ~becaus ~check ~consent ~dat ~dojo ~easter ~fall ~father ~fin ~friday ~happen ~hour ~liv
        -1 ~media ~mobil ~must ~or ~person ~pic ~pleas ~request ~ring ~social ~start ~team ~to ~tweet ~whatsap ~when
        -1 ~whether ~yes
        -2 "asking" "asking":turn "did":I-did "received" "saw":colleague-post <account-change> <activity=connect>
        -2 <activity=publish>! <capacity=class-platform>! <capacity=staff-group>! <contents> <device> <errand>
        -2 <platform=facebook> <platform=whatsapp> <power=investigation>! <power=recruitment>! <received=abuse>!
        -2 <received=message> <stage=planning> <views-content=opinion> <views-content> [host-school] ^_could a_comment
        -2 a_host about_our address allowed and_i asked be been_on before_i but coaching colleague_online comment_on
        -2 does down even facebook_with fb follow_her for_a for_our from from_a get goes got_the has_put have_been
        -2 here if_a in_year is_that it linkedin may me/asked me_in me_to my_own nobody/plain/see nothing of_her of_me
        -2 of_them off_the on_linkedin on_our ongoing/want only other/ongoing/want out_of paper picture plain/see
        -2 rules school_$ school_has scrolling sent since so student surname the_class to_a to_see told_the tweet
        -2 twitter_$ use useless want wants we with_a with_the work ~allow ~be ~bully ~but ~carer ~cover ~does ~down
        -2 ~even ~fb ~from ~giv ~it ~linkedin ~may ~messag ~moan ~nothing ~only ~order ~sign ~sinc ~so ~sort ~surnam
        -2 ~tak ~useless ~we ~whatsapp ~will
        -3 <capacity=own-account> <capacity=own-account>! <capacity> <stage=planning>! ? ^_been ^_what ^_which am_a
        -3 back before bullying did do_we follow how i_would like me no that_i they would ~back ~befor ~how ~me ~no
        -3 ~rul ~they ~use ~would
        -4 "planning":none [given] ^_is am can could have_to i_am me/ongoing me_on now ok on_my which ~am ~ask ~can
        -4 ~could ~follow ~now ~ok ~which
        -5 "planning" for my ~for ~lik ~my ~want
        -6 "did"
      """
    ),
  ]
}
