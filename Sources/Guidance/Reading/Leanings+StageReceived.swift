/// What leans a question to stage.received and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofStageReceived: [(fact: String, text: String)] = [
    (
      "stage",
      """
      received -1
        15 ~want
        11 "received" <received> me_on ~request
        10 ^_a from_a wants
        9 <received=accusation> of_me ~say
        8 me that_i wants_to ~ask ~me
        7 "received":turn <stage=planning> ^_been ^_the ^_they accused ongoing/want other/ongoing/want ~accus
        6 <coverage=reasons>! <received=request> ^_head ^_it ^_year accept asked me/passive me_a on_facebook
        6 other/done picture request_on said_i says some want ~block ~follow ~ring ~som
        5 "received":wrote-to-me <demand> <message-about> <pupil-content=image> <received=abuse> <received=request>!
        5 <responsibility=training> ^_school ^_somebody ^_two accused_of asked_to been_on by_a course done/accus
        5 emailed i_am i_can i_did in_year keeps my my_name other/done/ring over rang request says_i sent_me them_$
        5 to_be ~answer ~cours ~help ~keep ~my ~over
        4 <activity=message> <capacity> <demand=train> <message-about=quick> <position=governor>
        4 <power=investigation>! <topic=help>! [headteacher] ^_dad ^_what a_friend all_over am_a answer asked_for
        4 asking at_my be_friends been_told block can_i dad do_it done/ring has has_put head_not head_says i_block
        4 i_never intended/say it_$ made_a me/done/accus me/intended/say me/ongoing me_in messaged ongoing/say
        4 other/done/messag photo punishment punishment_for pupil refuse the_punishment there_$ to_$ to_accept
        4 to_delete told_by training with_my ~call ~comment ~connect ~has ~laugh ~pictur ~punishment ~reckon ~training
        4 ~woman
        3 "received":word <account-change=create>! <capacity=own-account> <capacity=school-account>!
        3 <contact=former-pupil>! <contact> <contents=family> <errand=join> <errand=press> <power=changing>
        3 <pupil-content> <received=demand> <received=message> <received=press> <related> <takedown-by=parent>!
        3 <topic=consequences>! [headteacher=not-given] [senior-manager] ^_an ^_got ^_mum ^_one ^_some ^_someone
        3 ^_where a_comment a_course a_follow a_statement a_tiktok about_her about_the accept_$ again am am_the an
        3 and_he and_should and_they asked/run before_i boy_in by can_post can_they chat chat_$ club comment
        3 comment_on connect connect_on connection delete did did_not done/swor down_a ex family_$ follow
        3 friend_request from girl_who had_a has_asked have have_not head help helps hr i_answer i_have i_refuse i_say
        3 in_my investigation is_after is_in is_put it_is left liking linkedin_$ local man me/asked me/asked/tell
        3 me/done my_insta near never no_relation now of_her of_my off_a on_dojo on_snapchat one_of or ordered
        3 other/done/ask other/done/not other/done/put other/ongoing/say over_a parent photo_and picture_of plain/ask
        3 radio reckons reckons_i refuse_$ relation requested running_club saying_i she slt something_about sort
        3 statement swore take take_down them there they_say this_morning tiktok_taking time to_connect to_follow
        3 to_hand training_before us_to used want_a want_me wants_my which who_helps woman would_like year ~again ~am
        3 ~an ~back ~by ~connection ~declin ~ex ~fac ~from ~hav ~her ~host ~hr ~investigation ~join ~left ~lik ~local
        3 ~man ~messag ~near ~never ~now ~or ~order ~photo ~radio ~refus ~relation ~reply ~she ~slt ~somebody
        3 ~statement ~swor ~them ~ther ~view ~which
        2 "did" "planning":I-want-to 10 10_from <contact=other> <contents> <coverage=reasons> <coverage=standing>
        2 <coverage> <left=long-ago> <left> <message-about=deeper> <message-time=outside> <message-time>
        2 <nature=disparaging> <nature=endorsing> <nature=untrue> <network-school=yes> <network-school>
        2 <platform=facebook> <power=removal>! <pupil-content=full-name> <received=accusation>! <received=press>!
        2 <received=takedown>! <related=no> <related=no>! <related=own-child> <school-content=partner> <seen=misuse>
        2 <seen=on-account> <stage=received> <still-pupil=no> <views-content=campaign> <views-content=opinion>
        2 <watched=adult> [host-school] [human-resources] [parent] [person=given] ^_accused ^_had ^_hr ^_parents ^_so
        2 ^_there a_hate a_line a_mother a_page a_parent a_pe a_pig a_stranger about_a accept_a adding_me air am_being
        2 an_ex an_investigation an_old and_a and_is answer_$ as asked/accept asked/answer asked/ask asked/com
        2 asked/get asked/passive asked/tell asked/want asking_about at_a at_midnight at_on back because bin block_him
        2 blocked boss broke_the brother by_the called called_a calling calling_me car car_park caterers child_on
        2 clash coaching commenting course_before crest dad_on dating delete_a deputy detention dms do do_a dog dojo
        2 done/get done/join done/lik done/messag done/sav emailed_me enough enquiry essay even ever every every_night
        2 everyone_in ex_pupil ex_student face facebook_that follow_me follow_on for_a for_their found_it found_my
        2 friend_on give_a goes got governors hand has_messaged hate have_been have_emailed have_found have_made
        2 have_told he_wants head_wants her_$ her_child her_off here_and his his_friend host host_school hurt i_accept
        2 i_broke i_coach i_get i_had i_keep i_left i_only i_reply i_said i_turn if_a in_to insta_asking instructed
        2 is_asked is_now is_on is_the it_and it_could it_ok joined keep_getting keep_the kid kids_$ lad laughing
        2 library_$ lies liking_my log log_in lollipop me/asked/accept me/asked/answer me/asked/get me/done/get
        2 me/done/join me/done/not me/must/go me/must/turn me/ongoing/coach me/ongoing/doing me/plain/put
        2 me/supposed/tweet me_about me_as me_i media media_rules message_on messaged_me mick mick_out mocking
        2 mocking_my morning mother moved must must/turn my_accept my_address my_messages my_photo my_view my_year
        2 name nan nasty nasty_comments neighbour new niece_is night nobody/plain/com not not_even nothing_to number_$
        2 of_a of_his of_one of_putting off off_the ofsted on on_a on_it one_star ongoing/ask ongoing/coach
        2 ongoing/doing ongoing/keep ongoing/put or_can or_ring other/asked/com other/done/email other/done/follow
        2 other/done/mak other/done/saw other/done/writ other/intended other/ongoing other/ongoing/ask
        2 other/ongoing/put other/plain/ask other/plain/say our_chat out_of over_my over_the own_page own_twitter
        2 page_and page_that paper park pe_teacher photo_of photo_on pic pick pig plain/help post_for posted_that
        2 pupil_has put_her put_in put_my put_on remove remove_a reply requests results results_on ring rugby say
        2 say_i say_to say_yes saying school_crest school_in screenshots sent set set_up she_has she_is social
        2 social_media somebody_is someone someone_is speak_to squad star stranger supposed/tweet taking taking_the
        2 talk taught teacher_at team_have tell_the texts the_ceo the_comments the_dinner the_host the_mick the_new
        2 the_one the_phone the_picture the_post the_social the_work their they they_have through_my till to_come
        2 to_comment to_go to_help to_her to_join to_take to_them told told_i tomorrow trustee tuesday tutor tweet
        2 tweet_about twins union used_to video_of view view_on wants_us what what_can what_if what_now what_time
        2 where_do who_do who_i with_this with_us woke woke_up woman_from would write_back wrote year_10 you_$ ~10
        2 ~accept ~as ~becaus ~bin ~boy ~brother ~caption ~caterer ~chat ~clash ~club ~com ~crest ~crook ~cry ~dad
        2 ~delet ~demand ~deputy ~detention ~dm ~dojo ~enough ~enquiry ~essay ~even ~ever ~every ~gat ~hat ~head ~his
        2 ~hurt ~ignor ~instruct ~invit ~lie ~lin ~lollipop ~media ~mick ~mock ~morning ~must ~nan ~nasty ~neighbour
        2 ~new ~night ~not ~off ~ofst ~on ~paper ~park ~pic ~pig ~pupil ~remov ~result ~rugby ~set ~sit ~slat ~someon
        2 ~sort ~squad ~stand ~star ~text ~they ~till ~tim ~troll ~trustee ~tuesday ~twin ~union ~what ~wok ~would
        2 ~year
        1 ! "saw":somebody-did 3_here 5_and <activity=publish>! <contact=pupil-elsewhere> <nature> <platform=tiktok>
        1 <profile-shows=logo> <received=takedown> <responsibility=reports> <takedown-by=colleague> <topic=must>
        1 <watched=child> ^_bbc ^_colleague ^_deputy ^_first ^_shall a_dad a_grandad a_host a_photo a_supplier
        1 a_supply a_teacher about accept_them added_me after_a am_doing am_in and and_nobody and_said and_want
        1 and_who ask_to asked_on asked_us asking_what back_$ bbc been both boy broke by_name can_not ceo ceo_to
        1 changed clicked colleague_has come could_look course_on dad_has daughter decline deputy_has dojo_what
        1 done/click done/follow done/hear done/left done/post done/put done/slat facebook_login faces far_right
        1 father_has followed for_an for_some gate gate_asked getting gossip grandad grandson has_made has_popped
        1 has_requested has_sent have_asked have_had he_is her_boy her_lad him_$ holiday i i_called i_play i_taught
        1 idea ignore insist insta_at intended/follow is_no it_was its join joined_a journalist june keeps_sending
        1 kids_have last_night laugh leave left_it let login_$ lollipop_man made mam me/asked/ask me/done/answer
        1 me/done/call me/done/hear me/done/left me/done/let me/must/hand me/ongoing/get me/ongoing/keep me_by
        1 midnight miss morning_$ must/go must/hand my_ex my_number my_tweet near_the nobody/plain/delet not_true odd
        1 off_our ok_if old_pupil on_our on_social ongoing/send onto_a or_owt other/done/post other/done>me
        1 other/plain/going other/plain/look other/plain/messag ours own_lad page_about parent_on password_for
        1 password_to pick_up plain/delet plain/get plain/look plain/put poll popped_up posted receptionist ring_$
        1 round_the running saw_it say_something school_do school_twitter sharing_$ sheffield signed single_day slated
        1 speak ssdm staff_photo tea the_department the_dog the_lollipop the_ssdm the_union the_year them_my they_do
        1 to_talk to_whom to_work trip true twitter_$ up_a useless was_not what_are what_is what_should who whom
        1 with_our words work_here wrote_to year_8 ~about ~air ~and ~bbc ~been ~both ~car ~ceo ~click ~daughter ~deal
        1 ~dog ~feel ~gossip ~grandad ~grandson ~holiday ~i ~its ~journalist ~jun ~midnight ~miss ~odd ~poll
        1 ~receptionist ~screenshot ~sheffield ~social ~son ~ssdm ~stop ~tea ~tomorrow ~trip ~tru ~useless ~who ~whom
        -1 "did":word "saw":colleague-post "saw":none <account-change=income> <account-change=sign-up>
        -1 <activity=picture> <capacity=staff-group>! <demand=cooperate> <dojo-place> <family-content>
        -1 <message-about=child-info> <obligation=conduct> <obligation=reporting> <position>
        -1 <school-content=confidential> <school-content=news> <stage=planning>! <stage=received>! <topic=covered>
        -1 <topic=powers>! <views-content> [parent=refused] ^_another ^_for ^_on ^_our ^_saw a_joke a_lady a_sacking
        -1 a_trainee a_word about_how about_somebody against_the ahead and_all and_has and_she and_then anyone_$
        -1 anyway anyway_$ as_a asked/messag bad bad_$ becomes becomes_of been_friends being but_the by_it camera
        -1 can_my can_she coach_has colleagues_in committee confidential cross daft declare done/go done/send
        -1 done/shar done/work easter_and employee everything facebook facebook_if few_kind fine fine_$ follow_her
        -1 for_him gave_me get_a google got_in governors_has groupchat groups had_no harm has_approved has_gone
        -1 has_got have_my have_to he_was headteacher here_$ i_add i_ask i_be i_follow i_run i_work in_writing
        -1 intended/put intended/tell internet is_$ is_been is_getting it_down it_for it_the it_up just_a keep_tabs
        -1 kind lads_in lady linkedin_recommendation makes mate mates mates_on me/asked/go me/done/mak me/done/work
        -1 me/intended/tell me/must/follow me/plain/tak me_has me_take me_the meetings message message_to mum_on
        -1 must/follow must/get my_manager my_pocket myself names_and need network_name nobody_is of_us off_on office
        -1 on_$ on_supply once ongoing/comment ongoing/leav ongoing/slag ongoing/teach other/done/do other/done/look
        -1 other/done/show other/ongoing/mak other/ongoing/slag other/plain/read out out_the own_up page_on page_to
        -1 part_of past payroll phone photo_$ picked_on plain/stop posts pupils putting_a reference reference_for
        -1 ring_me rules running_the runs sacking said says_our school_insta senior september shot six snapchat
        -1 somebody_on somebody_who started stay straight strangers students_on supposed_to surely_$ tabs tabs_on
        -1 tagged_me talking teacher teaching teaching_assistant tell_me that_$ that_a the_agency the_christmas
        -1 the_dance the_login the_rules the_schools the_staffroom the_twitter the_village the_wrong though tiktok_and
        -1 to_change to_get to_it to_private to_tell tweeted two_dads undo up_$ was_i way what_becomes what_support
        -1 whatsapp_for with_it work worked works would_a would_it yes yet ~ahead ~anyway ~apply ~apprentic ~approv
        -1 ~bad ~being ~boast ~camera ~candl ~catch ~committee ~confidential ~cross ~daft ~declar ~employee
        -1 ~everything ~facebook ~family ~fil ~fin ~group ~groupchat ~harm ~headteacher ~hour ~internet ~kind ~know
        -1 ~lunch ~meeting ~moan ~month ~myself ~offic ~onc ~other ~out ~payroll ~ping ~referenc ~sack ~scor ~senior
        -1 ~september ~shot ~six ~snapchat ~stay ~straight ~summer ~tab ~though ~trainee ~undo ~way ~will ~yes ~yet
        -2 "" "asking":turn "planning":may-I "saw":I-saw <activity=account> <asked-by=me> <asked-by>
        -2 <capacity=staff-group> <contact=colleague>! <coverage=media> <coverage=times> <errand=reference>!
        -2 <errand=wiki> <nature=offensive> <obligation=security> <place=pupils-present> <platform=instagram>
        -2 <position=contractor> <position=manager> <position=trainee> <power=recruitment> <power=removal>
        -2 <profile-says> <profile-school> <profile-shows=employer> <profile-shows> <related=relative>
        -2 <responsibility=accounts> <site-for=work> <site-for> <stage=asking> <stage=did> <stage=saw>
        -2 <topic=consequences> <topic=powers> <topic=who>! <watching-account=school-profile> <watching-account> ?
        -2 [person=not-given] [person] [trust] ^_as ^_cook ^_do ^_does ^_has ^_how ^_me ^_nobody ^_ought ^_put ^_told
        -2 ^_who a_good a_public a_referee a_rule a_ta a_teaching about_my about_us academy account_$ against all_the
        -2 am_i am_leaving an_instagram and_never another_teacher any anyone approved_it are_not ask asked/go
        -2 asked/hav asked_a asked_her asked_me asking_for badge been_asked begged begged_me bother boy_is by_mistake
        -2 can caretaker caught change christmas class_page coaches computer consent cook dads do_$ do_they done
        -2 done/call done/hack done/nam done/show door down_the each each_other facebook_$ facebook_for father_of fb
        -2 for_years form form_$ friday friends_list gave get get_if hacked had_the has_said have_the her_a her_on
        -2 here i_$ i_asked i_know i_to in_it intended/keep interview is_being is_from is_my is_that it it_has it_not
        -2 it_to it_what job joke kids kitchen know_$ lads laptop left_the line_manager looked make_me manager
        -2 manager_at me/done/messag me/done/put me/intended/keep me/ongoing/know me_do me_what might mistake mobile
        -2 my_friend my_friends my_mobile my_partner my_phone my_profile my_sister named names need_to network_account
        -2 never_been nobody/plain/say not_been not_on noticed now_i now_my number of_pe of_this off_me on_her
        -2 on_reception on_the once_i one_$ ongoing/friend ongoing/run online_by open other/done/approv other/done/go
        -2 other/done/send other/done/shar other/must>me other/ongoing/comment other/ongoing/friend other/ongoing/hav
        -2 other/plain/not other/supposed ought ought_i own_facebook own_insta photos pictures plain/run plain/tell
        -2 pocket policy pta pta_facebook put_a read reception recommendation_on referee report right_$ rule said_no
        -2 say_so saying_the schools see shared_a she_would slagging so somebody_wants speaking staff_whatsapp
        -2 staffroom students supply supply_teacher support take_a tas teachers team tell tempted tempted_to ten that
        -2 that_our that_something that_the the_gazette the_head the_office the_pta the_whole thinking thought to_us
        -2 told_a told_my too trainee trust turns turns_out twice up us_in using village village_and volunteers
        -2 want_to we_are we_have when_i who_sorts whose wikipedia without would_i would_not wrong years_i youtube
        -2 ~against ~any ~anyon ~badg ~becom ~beg ~can ~caretaker ~check ~child ~christmas ~computer ~cook ~cover
        -2 ~door ~each ~fb ~film ~friday ~giv ~googl ~hack ~interview ~it ~job ~jok ~kitchen ~lady ~laptop ~look
        -2 ~manager ~might ~mistak ~nam ~need ~notic ~number ~ought ~past ~pocket ~policy ~press ~pta ~read ~reception
        -2 ~referee ~report ~show ~slip ~so ~staffroom ~supply ~tag ~team ~tempt ~ten ~term ~that ~too ~trust ~twic
        -2 ~up ~villag ~volunteer ~whos ~wikipedia ~without ~word ~wrong ~youtub
        -3 "planning" "planning":word "saw" <account-change> <activity=message>! <activity=use> <contents=pupil>!
        -3 <device=school> <device> <errand=watch> <picture-step=take> <place> <platform=linkedin> <platform=x>
        -3 <position=contractor>! <position=employee> <power=recruitment>! <purpose> <received=message>!
        -3 <related=relative>! <school-content=update> <seen> <time=break> <visibility=private> <visibility> [refused]
        -3 [school] ^_can ^_if ^_want a_coach a_recommendation a_student after_the agency and_we children class
        -3 done/accept done/press has_not has_the head_$ head_of her_linkedin him_on i_was instagram instagram_for
        -3 intended/want is_a just list me/done/accept me/done/press me/intended/want me_and me_if network no nobody
        -3 nobody/plain of_the of_two on_me other/done/call other/must other/passive pressed public rude run said_yes
        -3 send shared should should_i sports staff still the_academy the_chair the_kids they_can to_a to_keep to_put
        -3 under wants_a what_a when word ~academy ~agency ~class ~consent ~form ~friend ~instagram ~just ~list ~mat
        -3 ~mobil ~no ~nobody ~open ~pay ~public ~right ~rud ~run ~see ~sell ~should ~slag ~sport ~staff ~start ~still
        -3 ~support ~teacher ~think ~turn ~under ~when
        -4 <account-change=profile> <errand=reference> <obligation> <platform=snapchat> <pupil-content=talk>
        -4 <purpose=work> <seen=against-school>! <seen=misuse>! <stage> <views-content=promotion> ^_could ^_should
        -4 ^_would accepted are but could does email from_me good has_been home i_want linkedin me/done/ask on_my
        -4 parents profile recommendation right school_$ took was ~are ~bother ~but ~could ~does ~good ~hom ~linkedin
        -4 ~network ~our ~profil ~recommendation ~rul ~school ~shar ~was ~work
        -5 <errand> <platform> ^_is friends our own the_school ~own
        -6 to_the
        -7 and_i
        -8 a_year
      """
    )
  ]
}
