/// What leans a question to stage.planning and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofStagePlanning: [(fact: String, text: String)] = [
    (
      "stage",
      """
      planning 1
        12 "planning"
        10 ok ~ok
        8 <activity=publish>! <errand> <stage=planning>! [given] ^_can can_i
        7 "planning":turn <place=elsewhere> allowed can could_i i_want linkedin ok_to to_put want_to ~allow ~can
        7 ~linkedin
        6 "planning":word <obligation=knowing> ^_should ^_want ^_would been_asked i_$ intended/want may message on_my
        6 yet ~fancy ~may ~yet
        5 <platform=instagram> <purpose=work> <purpose> <stage=planning> ? ^_could ^_my fancy from_me go insta like
        5 may_i me/asked me/intended me/intended/want said_yes thinking yes ~insta ~start ~yes
        4 <account-change=profile> <account-change> <capacity> <contact> <contents> <device> <errand=wiki> <place>
        4 <related=relative>! <responsibility=leavers> <school-content=update> <school-content> <seen=misuse>!
        4 [parent=given] ^_fancy ^_may account_$ all_right any approved can_we could email fb fine_$ follow for
        4 friends go_on good her_linkedin him_on i i_run is_my it_up leave might once_i other our own plain/know post
        4 run school_$ share so tempted tempted_to the_other thinking_of to want we would_it x yet_$ ~any ~approv
        4 ~clock ~could ~fb ~for ~good ~i ~leav ~mat ~might ~other ~own ~plan ~so ~tempt ~to ~we ~x
        3 "planning":none "saw":colleague-post <activity=connect> <capacity=staff-group> <capacity=staff-group>!
        3 <coverage=media> <coverage=people> <follower=yes> <follower> <platform=youtube> <platform>
        3 <position=employee> <position=employee>! <position=manager> <pupil-content=image> <topic=covered>! [refused]
        3 ^_allowed ^_quick ^_thinking a_no a_student about_the account agreed all_the allowed_$ and_we approved_it
        3 bio but caretaker ceo clocked crack cup do_it dojo done/approv done/clock entry facebook facebook_group
        3 facebook_with fine firm for_my for_the for_work from_the harm has_not have_a have_got have_the how how_do
        3 i_filmed in_writing instagram it_and it_be just_for like_to logo look manager_at me/done/ask me/done/clock
        3 me/supposed me_and me_to messaging mind mine my_friends names need network_twitter no no_$ no_to not_been
        3 now_i off_$ ok_on on once ongoing/run order other/asked other/done/approv other/done/say other/ongoing/hav
        3 our_network paid parents part part_of phone plain/hav primary quick raise reading run_the say_so school_ipad
        3 school_story send shot somebody_wants starts straight supposed/go the_school thumbs thumbs_up to_the tonight
        3 trainee treated twitter up_a use wants_a we_follow whatsapp while wikipedia_entry would would_like writing
        3 yes_$ ~agreed ~back ~bio ~bring ~but ~caretaker ~ceo ~cook ~crack ~cup ~declar ~dojo ~draft ~els ~entry
        3 ~facebook ~fin ~firm ~googl ~harm ~how ~instagram ~lik ~logo ~min ~need ~no ~on ~onc ~order ~our ~parent
        3 ~part ~pay ~phon ~primary ~profil ~quick ~rais ~shar ~shot ~sign ~straight ~teach ~think ~thumb ~tonight
        3 ~twitter ~wait ~want ~whil ~will ~would
        2 "did":none "planning":may-I <account-change=create> <account-change=create>! <activity=account>
        2 <activity=picture> <activity=use> <activity> <contact=former-pupil> <contact=former-pupil>!
        2 <contact=parent>! <contents=pupil> <coverage=people>! <device=own> <device=school> <dojo-place=school-story>
        2 <dojo-place> <errand=reminder> <message-time> <obligation=declaring> <position=trainee> <power=changing>!
        2 <purpose=own> <responsibility=accounts> <school-content=partner> <shows=premises> <shows> <time=own>
        2 <topic=covered> <views-content=promotion> <watched> <watching-account=school-profile> <watching-account>
        2 [deputy-head=refused] [headteacher=given] [headteacher=refused] [line-manager=not-given] [person=not-given]
        2 [school=given] [school] [senior-manager] ^_all ^_any ^_as ^_facebook ^_got ^_might ^_planning ^_post
        2 ^_setting a a_colleague a_couple a_discord a_linkedin a_look a_reference a_reminder a_trainee a_year about
        2 about_how about_it about_tomorrow agreed_$ ahead all all_of am_leaving an_instagram and_it and_me any_harm
        2 anyway anyway_$ apprentice are_on as_the asked/add asked/check asked/follow asked/go asked/hav
        2 asked/plain/going asked/post asked/shar asked/think asked/writ assembly at at_dinnertime at_sports
        2 attendance back band bank be_a be_my bed before_the being_a boiler building but_the by_the can_a can_he
        2 candles checking children class class_page coaches company cook cook_and council couple data dead declare
        2 desk digital digital_images dinnertime done/ask done/film done/refus done/shot down_the during easter else
        2 empty every_day exam facebook_friend facebook_if facebook_page few_kind filmed finished flog follow_her food
        2 for_him friday friday_$ friends_list friends_on from full going_on going_to google got_the governors_has
        2 group grumble harm_$ has_approved has_been have_not headteacher her her_on history home_about hour how_the
        2 i_allowed i_am i_check i_email i_message i_share i_take i_unfriend i_was i_work if_i in_reception
        2 intended/keep intended/messag ipad is_a is_rubbish is_this it_all it_go it_not it_only job_$ join_a
        2 keep_tabs kids_can kind kitchen know_$ lessons line_manager linked linkedin_page list lives love lunchtime
        2 manager manager_has me/asked/add me/asked/check me/asked/think me/asked/tweet me/done/film me/done/not
        2 me/intended/keep me/must/follow me/ongoing/run me/supposed/hav me_for me_the mention mention_it message_a
        2 might_i month mums_are must/follow must_i my my_bio my_own my_phone my_sister my_slt naughty network
        2 network_email network_instagram never_been news nice nine no_names nobody/plain/go nobody/plain/hav
        2 nobody/plain/see not_told nothing of_mine of_order of_pe off_my on_fb on_wikipedia one_$ ongoing/friend
        2 ongoing/hav ongoing/teach online_$ only_for onto opinion or_will order_$ other/done/not other/done/refus
        2 other/done/shot other/done/sign other/ongoing/friend other/supposed/go other_coaches our_class own_phone
        2 page page_on parent_here parents_have pe phone_in phone_on photocopier_company pictures plain/going
        2 plain/see plain/show plan planning pocket post_it post_the poster profile pupils put_out race reference
        2 refused reminder residential ring_me round_all rubbish said said_no say_where saying_about school
        2 school_facebook school_twitter separate sessions setting setting_up share_a sharing should_my sign sister
        2 six so_that socials_$ sound spelling sports staff_whatsapp staffroom staffroom_$ start stay stick stick_it
        2 story student_from supposed/hav tabs tabs_on take talked teaching team ten ten_at that_a that_out the
        2 the_boiler the_chair the_coach the_headteacher the_kids the_lot the_media the_old the_residential
        2 the_spelling the_staffroom the_way them_on though tiktok_$ time_$ to_declare to_have to_it to_look
        2 to_message to_photos to_post to_raise to_see to_share to_tell to_tweet told_my tweet_that twenty two
        2 under_the unfriend up_on us video wait wants_me was_going we_have what_a whatsapp_in wife wiki wikipedia
        2 with within work work_and would_a write_him write_it writing_i yeah year years_and youtube ~a ~about ~advert
        2 ~ahead ~all ~anyway ~apprentic ~assembly ~at ~attendanc ~band ~bank ~bed ~boiler ~building ~candidat ~candl
        2 ~check ~class ~coach ~colleagu ~company ~corridor ~council ~coupl ~cover ~cut ~data ~daughter ~dead ~desk
        2 ~digital ~dinner ~dinnertim ~draw ~during ~easter ~edit ~empty ~family ~finish ~follow ~food ~from ~full
        2 ~group ~grumbl ~headteacher ~hint ~history ~hour ~imag ~kind ~kitchen ~lesson ~list ~listen ~lov ~lunchtim
        2 ~machin ~manager ~mind ~moan ~mobil ~monday ~month ~my ~nam ~naughty ~network ~news ~nic ~nin ~nothing ~onto
        2 ~pe ~photograph ~pocket ~poster ~rac ~reel ~referenc ~reminder ~residential ~run ~sell ~separat ~session
        2 ~sister ~six ~sport ~staff ~staffroom ~stay ~story ~swap ~tab ~team ~the ~though ~tiktok ~tomorrow ~twenty
        2 ~two ~unfriend ~updat ~us ~vid ~whatsap ~wif ~wiki ~wikipedia ~with ~within ~yeah ~youtub
        1 1 4 <colleague-content=opinion> <colleague-content> <left=long-ago>! <message-time=outside>
        1 <place=pupils-present> <platform=linkedin> <position=trainee>! <related=relative> [owner] ^_before ^_cook
        1 ^_go ^_need ^_phone ^_sharing ^_using a_bad a_bit a_good a_new a_poster a_staff about_being about_to
        1 about_us about_what about_who academy_has academy_sign acceptable advert am am_to and_half asked asked/googl
        1 asked/start asked/tweet asked_yet at_easter at_night be_in becomes becomes_of bike both bottom brings
        1 but_she cake candidates chance check clear clock club_for colleague consented crack_on date deputy_head
        1 discord dm dm_a do_we dojo_to done/finish done/going done/leak done/pay done/sign done/turn each earn
        1 easter_what email_for everyone_is facebook_friends families far fella finished_year first first_$ for_me
        1 give go_$ go_to goes_on google_the has_agreed has_given have_all he_is head_of her_a her_from here_can how_i
        1 i_as i_follow i_know i_mention i_use images insta_at instagram_for intended/lov interview is_already it
        1 it_ok it_on it_says it_straight keep keep_it leave_to leaving_at like_the linkedin_recommendation lunch_hour
        1 makes mate mates me/asked/go me/asked/messag me/asked/post me/asked/shar me/asked/writ me/done/sat
        1 me/intended/lov me/intended/messag me/intended/tweet me/must/get me/ongoing me/ongoing/teach mean message_to
        1 moan mobile mums_and must/get my_nephew my_wife names_are no_no no_one nobody/plain/show not_put of ok_if
        1 on_facebook on_x one_in ongoing/start ongoing/whatsapp onto_a open_an opinion_on or_not other/asked/put
        1 other/ongoing/run other/ongoing/start other/ongoing/whatsapp other/ongoing>me our_ceo our_netball own_data
        1 own_insta paid_for payroll phone_to phones pictures_of plain/put posts_$ problem retweet_a ringing
        1 school_camera school_cook school_posts scrolling send_a senior sign_behind somebody_$ somebody_else son
        1 supposed/tag swap swim teach teachers tell_a tell_my texting than that_something the_bottom the_caretaker
        1 the_ceo the_child the_dance the_kitchen the_logo the_morning the_village they_can to_film to_let to_show
        1 to_us trains turned twitter_for us_in video_of village village_and what_becomes what_she what_they while_i
        1 who_has wise work_$ would_that write write_a year_1 year_4 year_9 ~1 ~4 ~acceptabl ~am ~bib ~bik ~both
        1 ~bottom ~cak ~chanc ~dat ~discord ~door ~each ~earn ~exam ~far ~fella ~film ~first ~fiv ~friend ~hir ~hook
        1 ~hop ~interview ~ipad ~it ~medal ~nos ~of ~officer ~opinion ~party ~payroll ~problem ~rubbish ~school
        1 ~senior ~sound ~spell ~swim ~ten ~than ~trainee ~villag ~wis
        -1 10_on <contents=colleague>! <contents=private> <coverage=confidential> <errand=applicant> <nature=trivial>
        -1 <picture-step=copy> <profile-shows> <received=takedown> <seen=on-account> <seen=photographer>
        -1 <stage=danger> <stage=received>! <topic=powers> <topic=powers>! <visibility=private> ^_filmed ^_gave ^_half
        -1 ^_it ^_posted ^_saw ^_someone a_daft a_parent a_school a_volunteer add_me adding_me after air all_over
        -1 am_let an_ex another_academy anyone_$ anything_to are_all asked/accept asked/doing asked/want at_home
        -1 back_in bad_$ be_made be_told before calling can_be can_not changes choir_on class_ipad complained copies
        -1 copies_of could_not crest cricket deals deals_with did_it dojo_what done/answer done/know done/lik
        -1 done/post done/seen done/spot done/watch done_it email_to emailed_me even event ex ex_student facebook_at
        -1 find_it flogging found found_out have_to head_wants her_facebook here_is him his i_had i_lose i_messed
        -1 i_never i_should i_speak in_to in_trouble intended/see is_asked is_been is_friends is_having is_on it_just
        -1 kit knew know_if laughing lead leaving_do left_her library library_$ liked_it linkedin_$ linkedin_she local
        -1 logged login_for long looked looks lose lose_my matter_$ me/asked/accept me/asked/say me/asked/tell
        -1 me/done/seen me/done/watch me/must/say me/ongoing/coach me/supposed/tweet me_$ me_i me_in me_is messaged_a
        -1 messed monitor must/say my_best my_niece myself_on name nativity niece_is nobody/plain/say not_it obliged
        -1 off_a ofsted old_pupil ongoing/ask ongoing/com ongoing/doing ongoing/messag ongoing/post or_is or_just
        -1 other/asked/going other/done/go other/done/send other/done/set other/done/writ other/done>me
        -1 other/ongoing/com other/ongoing/post other/plain/not our_town over_$ page_about parents_facebook partner
        -1 password pay pc_$ pe_lead phone_at pics_of plain/report plain/speak print privacy_settings private_$ public
        -1 puts racist rather_not replied_to rest say_to says_that see_if should_have signed_up sites snapping
        -1 snapping_the some_of squad strava supposed/tweet system talk teacher_in technician texts that_ok
        -1 the_classroom the_corridor the_list the_nativity the_next the_police the_rest the_squad there_and they_do
        -1 time to_come to_comment to_hand to_her to_print told_me told_off told_the too too_$ took_some tutor twelve
        -1 useless want_me wants wants_my warning was_that were_to when_a who_changes wikipedia_page work_here young
        -1 ~after ~air ~alter ~badg ~befor ~club ~crest ~cricket ~deal ~even ~event ~ex ~found ~him ~his ~host ~kit
        -1 ~library ~local ~long ~monitor ~mouth ~nativity ~notic ~oblig ~ofst ~partner ~public ~racist ~rest ~sack
        -1 ~screenshot ~sort ~squad ~strava ~system ~tak ~technician ~tim ~too ~twelv ~useless ~warn ~wet ~window
        -1 ~young
        -2 "asking":turn "did":turn "did":word "received":wrote-to-me "saw" "saw":none "saw":somebody-did 10 10_from
        -2 <account-change=sign-up>! <activity=message>! <behaviour=confidence> <contents=family> <coverage=standing>
        -2 <errand=press> <left=long-ago> <message-about=quick> <message-about> <obligation> <on-school=no>
        -2 <on-school> <power=removal>! <profile-shows=logo> <pupil-content=talk> <received=abuse>
        -2 <received=accusation> <received=press> <related=no> <related=no>! <responsibility=training>
        -2 <seen=against-school> <seen=bullying> <signs> <stage=did> <stage=saw> <topic=consequences>
        -2 <topic=consequences>! <topic=help>! <topic=must>! <visibility> <watched=adult> [parent] [person=given]
        -2 [person] [police] ^_am ^_an ^_bad ^_dad ^_does ^_harmless ^_have ^_head ^_joined ^_sent ^_shall ^_trouble
        -2 ^_will ^_wrote a_child a_comment a_friend a_go a_line a_parents a_post a_stranger about_my academy_on
        -2 accept_$ accounts accounts_$ across added already am_doing am_not am_the an_old and_all and_who answered
        -2 applicants ask asked/answer asked/tell asking_about at_on bad bits boy_in by called cardiff checked
        -2 checked_my child commenting connect connect_on connection course_before dad_on daft department did_a dms
        -2 do_with does does_the dog doing_the done/go done/messag done/saw done/shar done/stick done/tell down down_$
        -2 down_a every facebook_$ facebook_post facebook_to followed for_one forgot forty friend gave go_at
        -2 go_through going_for got_my governor harmless has_put have_emailed have_i have_seen help him_$ home_on host
        -2 host_school i_coach i_did i_messaged i_only i_posted i_put i_refuse i_said i_tell i_used if_a if_you in_$
        -2 in_their insta_asking insta_from instagram_on intended/say is_not is_that it_$ it_my job joined joined_a
        -2 kids_are lad lad_from lad_in laptop left let librarian lies lies_about liked_a live lollipop_man loose man
        -2 me/asked/answer me/done/say me/done/writ me/intended/not me/intended/say me/must/writ me/ongoing/doing
        -2 me/plain me_about mentioned mum mum_has must must/writ my_facebook my_place my_work names_and nasty
        -2 never_asked new_teacher nobody/plain/ask noticed now of_his of_me off_the ok_for old on_a on_his on_our
        -2 on_snapchat on_to on_twitter one ongoing/going ongoing/put or_can other/done/messag other/done/put
        -2 other/ongoing/ask other/ongoing/going other/ongoing/put other/plain/say our_sports our_twitter outside
        -2 own_laptop owt owt_$ page_to passwords people people_in photo photo_and photo_on picture place_to
        -2 plain/print plain/send plain/shar plain/tell police popped posted_a posts privacy private pupil put_her
        -2 radio reckons recommendation_on refuse_$ remove replied report requested results right_$ rule_about said_i
        -2 say_owt say_yes saying school_allowed school_crest school_page scores sending sent_a sent_me september
        -2 set_to shared_a sheffield should_be somebody someone_in something_$ speak_to spotted staff_do stranger
        -2 sunday taken teacher tell that_is that_one the_comments the_host the_network the_phone the_supply the_work
        -2 then they they_$ they_want thing this_$ tickets to_accept to_ask to_connect to_report to_them today told
        -2 took took_a town trainees trustee tweet tweet_$ under under_our undo undo_it uploaded used_my view views
        -2 volunteer want_a want_my watched we_are what_if whatsapps whatsapps_on where_can which which_of who_i whom
        -2 would_been would_i would_the write_her written_a years years_ago you your ~10 ~across ~already ~ask ~bad
        -2 ~breach ~by ~cardiff ~carer ~chang ~chat ~connect ~connection ~count ~dad ~daft ~department ~does ~down
        -2 ~every ~flog ~forgot ~forty ~governor ~harmless ~job ~keep ~laptop ~lead ~left ~let ~librarian ~lock ~loos
        -2 ~mum ~must ~nasty ~night ~now ~old ~one ~outsid ~owt ~pack ~peopl ~polic ~post ~print ~privacy ~privat ~put
        -2 ~remov ~reply ~result ~say ~scor ~send ~september ~set ~sheffield ~sit ~social ~somebody ~speak ~spot
        -2 ~sunday ~then ~they ~thing ~ticket ~today ~town ~trustee ~tutor ~typ ~under ~undo ~upload ~walk ~which
        -2 ~whom ~writ ~you ~your
        -3 <activity=message> <contact=other> <demand=remove>! <errand=reference>! <nature=untrue>
        -3 <network-school=yes> <network-school> <obligation=conduct> <obligation=security> <position=volunteer>
        -3 <position> <power=investigation> <power=storing>! [governors] [host-school] ^_did ^_mum ^_ok ^_put ^_some
        -3 ^_the ^_two ^_used ^_where ^_year a_course about_her answer_$ anybody asked/get asked/run asking at_my
        -3 before_i block changed comment_on dad doing done/ring done/send done/swor done/writ emailed facebook_and
        -3 facebook_that find for_a getting gone has_written head_not i_block i_do i_say i_see in_year is_the is_there
        -3 it_is it_was keeps laptop_$ last last_night liked log log_in made_a me me/asked/get me/done/put me/passive
        -3 me_a my_view night of_a of_it other/done/ring other/plain/send plain/say policy rang read refuse
        -3 running_club saw say_something says school_at seen sent so_i social social_media somebody_is something
        -3 speak stuck swore the_new them_$ till to_$ to_me to_say trouble trouble_$ us_to was went what what_can who
        -3 written wrote year_10 ~anybody ~applicant ~block ~com ~dog ~doing ~find ~get ~help ~last ~laugh ~lie ~log
        -3 ~man ~me ~policy ~radio ~reckon ~register ~report ~ring ~saw ~seen ~something ~stranger ~swor ~till ~troubl
        -3 ~tweet ~view ~was ~watch ~what ~who
        -4 ! "asking" <demand> <nature> <obligation=reporting> <platform=another> <received> <responsibility=reports>
        -4 [headteacher=not-given] ^_a ^_been ^_in ^_somebody accept ago answer at_the can_they comment comments
        -4 course from_a had i_answer i_can into made me_on network_facebook other/done other/ongoing other/plain
        -4 our_school over plain/ask posted request request_on running set shared someone there there_$ were yesterday
        -4 ~accept ~ago ~call ~cours ~do ~had ~into ~over ~password ~someon ~ther ~wer ~yesterday
        -5 <place=away> <position=governor> <power=monitoring>! <received=request>! <topic> ^_i about_a been been_on
        -5 can_the did done/put messaged messages some this wants_to wifi_$ ~been ~som ~tell ~this
        -6 "received":turn <power=monitoring> <received=request> to_be used ~answer
        -7 ^_what ^_who one_of ~request
        -8 "did" "did":I-did "received"
        -9 me/done ~comment
      """
    )
  ]
}
