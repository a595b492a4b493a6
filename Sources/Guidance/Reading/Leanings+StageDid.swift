/// What leans a question to stage.did and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofStageDid: [(fact: String, text: String)] = [
    (
      "stage",
      """
      did -1
        13 "did" me/done
        11 "did":I-did
        10 and_i
        7 ^_i
        6 bad is_that shared to_a used ~bad
        5 ^_put ^_used bad_$ gave now so so_i took ~now ~so ~use
        4 <contact=parent> <device> <platform=snapchat> <platform> <power=monitoring>! ^_bad ^_been ^_did ^_ok already
        4 anyone before before_i did everyone had it last liked_a nobody of_the plain/see posted shared_a should_have
        4 since that the_staff was ~already ~anyon ~befor ~had ~it ~last ~nobody ~not ~scroll ~sinc ~that ~was
        3 ! "did":turn "planning":may-I <account-change=sign-up>! <capacity=own-account>! <contents=school> <contents>
        3 <on-school> <place=pupils-present> <received=press> <related=relative> <visibility> ^_filmed ^_gave ^_joined
        3 ^_oops ^_posted ^_told ^_we ^_wrote about_my about_our accepted ago and but by_mistake checked consent
        3 deleted doing_the done/press during email_to feeling forgot forty got_the hall i_in i_messaged lads
        3 last_night liked linkedin live mates matter me/done/press me/done/put mentioned messaged mistake mobile my
        3 my_facebook my_phone my_post night nobody/plain/see not off_the on_my on_twitter oops other/done>me
        3 other/ongoing/not phone posted_a pressed recommendation rude scrolled see sent_a september signed_up started
        3 that_is the the_hall the_network trouble trouble_$ turns turns_out undo went while without wrong_$ years
        3 yesterday ~accept ~ago ~and ~but ~call ~carer ~consent ~during ~everyon ~flog ~forgot ~forty ~giv ~hall
        3 ~linkedin ~matter ~mistak ~mobil ~mum ~my ~night ~oop ~open ~recommendation ~rud ~see ~september ~slip
        3 ~speak ~team ~the ~troubl ~undo ~whil ~without ~year ~yesterday
        2 "did":word <account-change=income> <account-change=sign-up> <account-change> <activity=use> <asked-by=them>
        2 <asked-by> <behaviour=confidence> <capacity=school-account> <capacity=staff-group> <capacity=staff-group>!
        2 <contact> <contents=material> <coverage=times> <device=own-on-network> <device=school> <errand=reference>!
        2 <on-school=no> <on-school=yes> <platform=facebook> <platform=whatsapp> <power=recruitment> <profile-school>
        2 <profile-shows=logo> <profile-shows> <pupil-content> <received=request>! <received=takedown>
        2 <school-content=news> <seen=misuse>! <signs=secrecy> <signs> <site-for=employees> <stage=did> <stage=did>!
        2 <time=break> <visibility=private> [deputy-head=given] [headteacher=not-given] [parent=refused]
        2 [person=given] [person] ^_daft ^_in ^_left ^_messaged ^_sent ^_shared ^_signed ^_that ^_took ^_trouble a
        2 a_carer a_facebook a_post a_problem a_school a_year academy_email added address an ask asked/going asked_a
        2 asked_me assembly at_lunch at_ten back badge been bother bother_$ budget bursar but_it called carer class
        2 class_ipad coach comment commented_on daft daft_$ did_i did_it dinner do_with doing done/call done/giv
        2 done/mak done/put done/scroll done/set done/shar done/tak eisteddfod email email_address facebook
        2 facebook_it facebook_on facebook_to father father_of figures fine folk followed for for_one for_years form
        2 four friday from_my given going_through gone gone_and has_set have_gone he head_and her_lads i i_asked i_had
        2 i_liked i_posted i_took i_wrote in_school in_september instagram_for into into_my it_a it_down it_has
        2 it_matter it_on it_since it_was just_to knew laptop last_week laughed left_my made made_a mates_on matter_$
        2 me/asked/going me/done/call me/done/messag me/done/nam me/done/say me/done/scroll me/done/send me/done/sign
        2 me/done/tak me/done/writ me/intended/hav me_and me_not meme messaged_a morning mums my_linkedin my_mobile
        2 my_neighbour my_partner my_sixth named nativity network_facebook night_about nobody_told not_a not_to
        2 now_and of_a of_his of_two off off_$ off_on ok_$ on on_insta on_instagram ongoing/see only only_know oops_$
        2 open open_a opened other/done/giv other/plain/not our_academy our_school page page_about page_to pay
        2 photo_of pics player post post_that posted_it privacy problem problem_$ profile put put_it put_the reading
        2 recommendation_on rung said saved school_at school_email school_wifi scores see_it sent set set_to she_was
        2 should signed snap somebody_is speaking staff_do stuck stuck_a team ten term that_allowed that_ok that_wrong
        2 the_bursar the_classroom the_football the_kids the_nativity the_wikipedia thought tiktok_and tiktoks to_ask
        2 to_check to_open to_see to_the told told_me took_it trip trust tweeted twitter_to undo_it up_$ up_to
        2 uploaded used_my was_that way went_on were were_in whatsapp wifi wifi_$ wikipedia_page with_a with_the wrote
        2 wrote_a yesterday_and ~a ~an ~ask ~assembly ~back ~badg ~been ~bother ~budget ~bursar ~check ~club ~daft
        2 ~danc ~doing ~eisteddfod ~facebook ~father ~feel ~figur ~fin ~folk ~for ~form ~four ~friend ~he ~hour ~i
        2 ~into ~lad ~laptop ~laugh ~liv ~meltdown ~mem ~moan ~morning ~nam ~nativity ~off ~on ~only ~phon ~pic ~post
        2 ~press ~privacy ~problem ~profil ~read ~ring ~sav ~scor ~shar ~should ~show ~tak ~ten ~term ~tiktok ~trip
        2 ~turn ~upload ~watch ~way ~week ~wer ~wifi ~win
        1 <behaviour> <demand=cooperate> <demand=remove> <message-about=personal> <nature=sexual> <nature=trivial>
        1 <position=governor>! <position=volunteer> <power=recruitment>! <profile-school=job> <related>
        1 <school-content=logo> <seen=against-school>! <signs=sexual> <visibility=public> [host-school] [refused]
        1 [written] ^_fine ^_had ^_ought a_bit a_coach a_reporter academy ages ages_ago all_the an_hour an_old and_put
        1 and_she ask_the asking at_home at_the back_in be_mates been_using birthday bit bullying call can_find
        1 caretaker chat_about checked_my colleague_online commented cricket deleted_it did_a dinner_lady done
        1 done/delet done/lik done/nam done/stick done_it fb_on filmed_the find_me flogging following formers gave_me
        1 had_no have_i have_posted he_would home_on hour_$ hours i_delete i_need i_sent in_bother interview is_an
        1 is_fine likes linkedin_recommendation me/done/delet me/done/lik me/done/shar me/done/stick me_at me_is
        1 mind_$ minute mobile_number months my_own my_profile names_and night_i number number_to old on_friday
        1 on_snap ongoing/doing other/done/mak other/done/sat other/done/seen other/done/set other/plain/read
        1 other/supposed other/supposed/tak own_facebook own_laptop own_mobile own_up picture_off pinterest
        1 plain/check plain/shar post_$ recommendation_for right_$ round_me said_yes scrolling seven sexual silly
        1 sixth_formers squad still_on stuck_the suppose supposed/tak surname that_bad the_class the_site the_summer
        1 their to_public told_a told_the too_late trials up was_i was_out whatsapped when_he while_the wine with_it
        1 year_group yes_to ~address ~age ~caretaker ~class ~clear ~clown ~cricket ~delet ~dinner ~former ~friday ~mat
        1 ~mention ~mess ~minut ~old ~pinterest ~player ~register ~seven ~sexual ~silly ~squad ~strik ~surnam ~their
        1 ~trust ~up ~walk ~whatsapp
        -1 <account-change=create>! <activity> <coverage=people> <coverage=people>! <message-time=outside>
        -1 <obligation=reporting> <position=employee> <power=changing> <purpose> <received=demand> <stage=saw> <stage>
        -1 <views-content=campaign> [headteacher=given] [headteacher] [parent=given] ^_do ^_does ^_fancy ^_if ^_my
        -1 ^_they ^_where ^_year a_cartoon a_dad a_teacher about_being academy_sign account_$ and_my and_there
        -1 been_told being_a block by can_they child colleagues computer confidential delete do_they does_the done/saw
        -1 easter empty family_had for_her hacked has_been head_says her_child her_in i_get i_run is_it is_on line
        -1 linked me/done/sat me/done/seen me/must/not me_if media mention must_i my_form my_name need_a needs on_me
        -1 on_to ongoing/keep ordered other/done/not out_on phones plain/film plain/giv posts_on put_her race really
        -1 request_on retweet rules sacked say_where says says_i school_in school_ipad seen sending separate setting
        -1 setting_up social social_media start teacher there_is they_have tiktok_$ to_delete to_have to_post
        -1 twitter_and video_of wall was_going we what_they whether with_me woman work_$ x_about ~by ~computer
        -1 ~confidential ~easter ~empty ~fac ~girl ~hack ~holiday ~load ~media ~mind ~our ~password ~pictur ~rac
        -1 ~really ~seen ~separat ~stop ~vid ~wall ~we ~wednesday ~whether
        -2 "planning":word "received" "received":done-to-me "received":turn "received":wrote-to-me "saw" 3
        -2 <activity=publish>! <contents=family> <contents=pupil> <contents=school>! <demand=train>
        -2 <message-about=deeper> <message-about=quick> <message-time> <obligation> <place=elsewhere>
        -2 <power=changing>! <power> <responsibility=reports> <school-content=employer> <seen> <topic> <watched=child>
        -2 [school] ^_is ^_it ^_may ^_might ^_parents ^_saw ^_school ^_should ^_so ^_some ^_someone ^_the ^_there
        -2 ^_thinking ^_wise a_hate a_no about_the accused am_a an_email any as back_$ boy can_it child_on coaches
        -2 comments cook could day do_i dojo done/film done/going every facebook_$ fancy follow girls goes google
        -2 got_a got_to has_asked hate have have_had have_seen her_facebook her_lad him_$ how i_filmed i_have i_want
        -2 i_was i_work in_my insta_and is_a is_in it_go it_ok its join join_a kid like_to liking login lunchtime me
        -2 me/asked me/done/saw me_a me_in message midday might might_i mine morning_$ my_insta my_last my_old need
        -2 no_$ now_she of_our ok_on on_facebook ongoing/hav ongoing/want online other/done/put other/done/say
        -2 other/done/send other/ongoing/want other/plain over page_that parent_on pe policy posting put_on run said_i
        -2 saw say sharing some somebody stick stuff supervisor tell the_new the_pe the_school the_year thinking
        -2 thinking_of this through_my to_give to_join to_take to_tell tonight training up_a up_on us was_not what
        -2 what_is who_do wise wise_$ would_like write year_3 yes_$ yet_$ ~3 ~accus ~any ~as ~block ~child ~colleagu
        -2 ~cook ~could ~day ~dojo ~every ~film ~finish ~get ~hat ~how ~invit ~its ~join ~kid ~lin ~link ~login ~look
        -2 ~lunchtim ~me ~midday ~might ~min ~onlin ~over ~parent ~pe ~pick ~policy ~reckon ~report ~saw ~say ~social
        -2 ~som ~stuff ~supervisor ~teacher ~this ~tonight ~training ~us ~what ~wis ~woman
        -3 "" "planning" "saw":I-saw <errand=join> <message-about> <platform=youtube> <received=abuse>
        -3 <responsibility> <seen=photographer> <stage=planning>! <time=own> <watched> ^_could ^_got ^_our ^_somebody
        -3 ^_who ^_would a_parent allowed am are asked_for be filming found give go_on have_a head i_am is is_my keeps
        -3 like look may may_i me/done/not me/must must new ok_to other/passive posts share someone take to_put want
        -3 want_to wants with_my yet ~allow ~am ~are ~be ~fancy ~found ~hav ~head ~is ~may ~must ~need ~new ~yet
        -4 <activity=picture> <stage=planning> ? by_a could_i do from_a go if_i me/passive on_her other/asked would
        -4 ~keep ~somebody ~someon ~would
        -5 ^_can ^_one can_i has me/supposed or ~has ~or
        -6 "planning":turn can if ~can ~if ~want
        -8 ^_a
      """
    ),
    (
      "stage",
      """
      planning 1
        10 "planning" can_i
        9 ok ~ok
        8 to_put
        7 "planning":turn want_to
        6 <errand> <stage=planning>! ^_can allowed can could_i i_want linkedin may ok_to ~allow ~can ~linkedin ~may
        5 "planning":word <activity=publish>! [given] ^_my ^_should ^_want go go_on insta may_i me/asked on_my
        5 thinking want yet ~insta ~start ~yet
        4 <capacity> <contact> <contents=school> <position=employee> ? [school] ^_could ^_may ^_would account_$ agreed
        4 any been_asked bio can_we could follow for her i_$ intended/want is_my it_ok like me/intended/want message
        4 might my_friends need no school_$ share tempted tempted_to to wants_a we whatsapp would ~agreed ~any ~bio
        4 ~could ~fancy ~for ~might ~need ~no ~pay ~tempt ~to ~want ~we ~would
        3 "planning":none <account-change=profile> <account-change> <activity=use> <contents=pupil> <coverage=media>
        3 <device> <follower=yes> <obligation=knowing> <place=elsewhere> <platform=instagram> <platform=youtube>
        3 <platform> <pupil-content=image> <purpose=work> <related=relative>! <school-content=update> <school-content>
        3 <topic=covered> <topic=covered>! [headteacher=given] [parent=given] ^_any ^_might ^_school ^_thinking a_no
        3 account all all_right allowed_$ but crack dojo done/shot facebook facebook_group facebook_with fancy fb firm
        3 friends from_me from_the good have_a her_linkedin hour i i_filmed i_run if_i in_writing intended/put is_a
        3 it_go job_$ join_a keep like_to linkedin_page me/intended me/supposed might_i mine network_twitter no_$
        3 not_asked nothing ok_on other other/done/shot our out page paid parents run said_yes shot so story straight
        3 the_other thinking_of to_post trainee twitter up_a use write writing x yes yet_$ ~all ~but ~cook ~cover
        3 ~crack ~dojo ~facebook ~fb ~firm ~good ~i ~min ~network ~nothing ~other ~our ~out ~parent ~plan ~school
        3 ~shar ~shot ~so ~story ~straight ~teach ~tiktok ~twitter ~updat ~x ~yes
        2 "planning":may-I "saw":colleague-post <account-change=create> <account-change=create>! <activity=account>
        2 <activity=connect> <activity=picture> <capacity=class-platform>! <capacity=staff-group>!
        2 <contact=former-pupil>! <contact=parent>! <contents> <coverage=people> <coverage=people>! <device=school>
        2 <errand=reference> <follower> <obligation=declaring> <place> <platform=linkedin> <position=employee>!
        2 <position=manager> <position=trainee> <power=changing>! <power=recruitment>! <purpose=own> <purpose>
        2 <related=relative> <school-content=logo> <stage=planning> <views-content=promotion> ^_allowed ^_as ^_cook
        2 ^_fancy ^_got ^_is ^_our ^_planning ^_wise a_cartoon a_good a_linkedin a_new a_recommendation a_reference
        2 a_reminder a_student a_trainee about about_being about_how about_the about_tomorrow academy_sign acceptable
        2 add agreed_$ all_of all_the am and_half and_it and_we anyway anyway_$ approved approved_it are_on
        2 asked/follow asked/go asked/post asked/shar asked/writ asked_$ at_easter back band before_the being_a cake
        2 can_he caretaker cartoon class class_page company confidential cook cover cup date declare digital do_it
        2 do_not done/film done/going easter easter_what email empty entry facebook_$ facebook_friends fella fine
        2 fine_$ follow_her for_my for_work friday_$ friends_list friends_on from full give going_on governors_has
        2 half harm harm_$ has_agreed has_not have_got have_it have_the her_back her_from her_on history how how_do
        2 how_the i_add i_allowed i_check i_look i_share i_unfriend i_was i_work i_write instagram intended/messag
        2 is_rubbish it_be join just_for kids kitchen leave leaving_at lessons line_manager list lives logo lunchtime
        2 manager_at manager_has me/asked/post me/asked/shar me/asked/writ me/done/film me/intended/put me/ongoing/run
        2 me/supposed/hav me_and me_for mention message_a messaging mind mobile monday month mums my my_bio my_phone
        2 names network network_instagram never_been news no_names no_to nobody_is not_been now_$ now_i of_order
        2 off_my on on_fb on_linkedin one_$ ongoing/friend ongoing/run ongoing/teach online_$ opinion order order_$
        2 other/asked other/done/say our_class own own_insta own_phone page_on parent_here part part_of phone_in
        2 plain/show planning pocket post post_it post_the primary pupils race raise reading recommendation reference
        2 reminder round_all rubbish run_the say_so say_where school school_ipad school_story send separate setting
        2 setting_up share_a sharing should_my sign sister slt so_that socials_$ sports staff staffroom start starts
        2 supervisor supposed/hav take teaching team the the_academy the_class the_dance the_kids tiktok tiktok_$
        2 to_declare to_film to_message to_see to_share to_show tomorrow treated tweet_that twitter_for two unfriend
        2 us_$ use_a video was_going we_follow we_have what_is while wikipedia wikipedia_entry wise wise_$ with
        2 with_my work work_and would_a would_it would_like writing_i yeah yes_$ youtube ~about ~academy ~acceptabl
        2 ~am ~anyway ~approv ~back ~band ~blog ~bring ~cak ~caretaker ~cartoon ~company ~confidential ~cup ~declar
        2 ~digital ~dinner ~earn ~easter ~empty ~entry ~family ~fella ~film ~fin ~finish ~follow ~friend ~from ~full
        2 ~googl ~half ~harm ~her ~hint ~history ~hour ~how ~instagram ~kitchen ~leav ~lesson ~lik ~logo ~lunchtim
        2 ~mat ~medal ~mind ~mobil ~monday ~my ~nam ~news ~on ~opinion ~order ~own ~part ~pocket ~primary ~profil ~rac
        2 ~rais ~recommendation ~referenc ~reminder ~rubbish ~run ~separat ~session ~sign ~sister ~slt ~sport
        2 ~staffroom ~supervisor ~the ~think ~tomorrow ~treat ~two ~unfriend ~vid ~wait ~whatsapp ~whil ~wikipedia
        2 ~wis ~with ~work ~yeah ~youtub
        1 "did":none 1 4 <capacity=class-platform> <capacity=own-account> <device=own> <dojo-place=school-story>
        1 <errand=wiki> <position=trainee>! <responsibility=leavers> <shows=premises> [school=given] [senior-manager]
        1 ^_before ^_facebook ^_me ^_need ^_using a_poster a_staff about_it academy_has again_$ ahead_$ and_do and_her
        1 any_harm app are_up asked/check asked/start asked_yet at_his at_night be_facebook be_my becomes becomes_of
        1 being between boy but_the can_it chance charity checking children classdojo concert country couple_of
        1 crack_on cross_country dance data dm_a dojo_to done/approv done/pay done/want during each election email_for
        1 families film food for_her for_the gets girls go_$ group has_given he_lives her_a here_can home_about i_as
        1 i_follow i_join i_use in_reception instagram_and intended/use interviewing it_straight kind known linked
        1 look lunch_hour manager me/asked/check me/intended/use me/must/not me/ongoing/hav medal midday minutes money
        1 money_from mums_and mums_are my_last my_own my_sister my_slt network_insta no_no of_mine office on_wikipedia
        1 on_youtube one_in ongoing/hav or other/asked/not other/ongoing/friend our_network out_$ out_where paid_for
        1 phone_to phones pictures plain/put planning_to poster profile programme putting_a residential ring_me
        1 said_no saucy says_she school_twitter scrolling sessions sharing_a show somebody_else son sound
        1 staff_whatsapp staffroom_$ stay story_$ swap tell_my ten that_our that_out the_chair the_mums
        1 the_residential the_schools the_staffroom the_year them_on though to_look to_photos to_tell to_tweet told_my
        1 twenty update video_of wait what_a what_becomes what_they which_school while_i x_about year_1 year_4 ~1 ~4
        1 ~becom ~being ~between ~candidat ~candl ~certificat ~chanc ~child ~class ~classdojo ~concert ~country ~dat
        1 ~data ~during ~duty ~each ~election ~eleven ~els ~food ~gran ~group ~headteacher ~invit ~kind ~link ~list
        1 ~lov ~midday ~moan ~money ~offic ~or ~party ~photograph ~poster ~programm ~reel ~residential ~saucy ~see
        1 ~staff ~stay ~swap ~talk ~ten ~though ~train ~twenty ~video ~word
        -1 "received":asked-to-follow-me "received":wrote-to-me <activity=message> <contents=family>
        -1 <obligation=reporting> <on-school=yes> <picture-step=copy> <platform=another> <power> <received=accusation>
        -1 <responsibility=training> <seen=on-account> <seen> <signs> <stage=asking> <topic=consequences>!
        -1 <topic=powers>! [headteacher=not-given] ^_posted ^_sent ^_student ^_that ^_will ^_wrote ^_year a_daft a_man
        -1 a_school a_ta adding_me already am_in an_old and anyone_$ asked/get asked/reply asked/tell asked/want
        -1 at_all at_lunch back_in be_friends be_told before called choir_on class_ipad connect_on copies copies_of
        -1 count did_a does_the done done/reply done/seen down_a even event ex facebook_at facebook_it flogging floor
        -1 followed for_what forgot form forty found_out got_my has_put having held held_to home_on i_be i_had
        -1 i_should in_$ in_trouble internet is_friends knew know_if locked logged lose lot matter me/asked/reply
        -1 me/done/writ me/ongoing/coach me/plain/ask me_is mentioned messaged_a mine_$ nativity never nobody_told
        -1 obliged of_it off_a on_insta on_there one ongoing/coach opened other/ongoing/com other/passive
        -1 other/plain/say our_twitter over_a own_laptop photo photo_on plain/report plain/say plain/tell popped posts
        -1 print report_$ rest right_that say_to school_accounts shall_i should_have showed showed_me signed_up sites
        -1 somebody_in someone_in something_i speak spotted squad strava strike sunday that_allowed that_we
        -1 the_classroom the_floor the_nativity the_network the_password the_rest the_site the_whole their this_$
        -1 this_is till to_accept to_come to_her to_print today told_off town trainees tweet tweet_$ under under_our
        -1 us_to used_my view_on volunteer warning we_are whatsapps_on when_a which_of wikipedia_page wishes
        -1 woman_from would_the wrong_$ years_ago ~air ~already ~and ~ask ~befor ~chat ~dog ~email ~even ~event ~ex
        -1 ~floor ~forgot ~forty ~gang ~gat ~governor ~grandad ~held ~internet ~lift ~lock ~mak ~messag ~mum ~nativity
        -1 ~never ~notic ~number ~oblig ~principal ~rest ~set ~squad ~strava ~strik ~sunday ~their ~till ~today ~under
        -1 ~walk ~warn ~woman
        -2 "" "asking":turn "did":turn "saw" "saw":I-saw 10 <account-change=sign-up>! <contact=other>
        -2 <contents=colleague> <coverage=standing> <left=long-ago> <nature=untrue> <network-school=yes>
        -2 <network-school> <obligation=conduct> <on-school=no> <on-school> <position=volunteer> <power=monitoring>
        -2 <power=removal>! <received=takedown> <seen=against-school> <seen=against-school>! <seen=bullying>
        -2 <stage=saw> <topic=must>! <topic=powers> [host-school] [parent=refused] [parent] [person=given] [person]
        -2 ^_bad ^_been ^_does ^_filmed ^_gave ^_have ^_head ^_joined ^_mum ^_ok ^_shall ^_some ^_someone ^_trouble
        -2 ^_where ^_which a_child a_friend a_line a_parents about_her about_my academy_on accept_$ accounts
        -2 accounts_$ added all_over am_doing am_let answer_$ anybody are_all asked/accept asked/answer asked_to at_on
        -2 bad_$ bin bits block bloke calling came can_be comment_on comments connect dad dancing department do_$
        -2 do_with doing doing_the done/go done/ring done/say done/tell done/writ down email_to emailed_me every
        -2 facebook_post find for_a for_one found gave go_through goes governor have_seen her_facebook him_$ hr
        -2 i_block i_coach i_messaged i_never i_posted i_put i_refuse i_say i_speak i_took if_a if_you in_school
        -2 instagram_on is_not is_there it_my joined joined_a kids_are laptop_$ last last_night let lies lies_about
        -2 liked liked_a linkedin_$ live log log_in looked loose made_a man me me/asked/accept me/asked/answer
        -2 me/done/say me/must/writ me/ongoing/doing me_a me_about media monitor must must/writ my_job my_neighbour
        -2 my_place my_view nasty network_facebook network_name new_teacher nobody/plain/ask noticed number of_his off
        -2 ofsted old on_a on_her on_to ongoing/ask other/done/put other/done/ring other/ongoing/ask other/plain
        -2 other/supposed outside pages pass password passwords people picture place_to post_$ posted_a privacy pupil
        -2 put_her radio refuse refuse_$ remove replied replied_to report requested results right_$ said_i saw saying
        -2 says school_page scores seen sent sent_a sent_me september set_to shared_a sheffield should_be site_manager
        -2 some some_of somebody_is speak_to staff_do stuck teacher_in tell that_one the_hall the_new the_phone
        -2 the_work them_$ then they they_want thing think to_$ to_ask to_connect to_me to_report to_them told took
        -2 undo undo_it uploaded want_me wants went were whatsapps where_can which whole whom work_here would_been
        -2 written written_a year_10 years your ~10 ~anybody ~bin ~block ~blok ~connect ~count ~department ~doing
        -2 ~down ~every ~find ~flog ~found ~get ~go ~hav ~hr ~lad ~last ~laugh ~let ~loos ~man ~matter ~me ~media ~mem
        -2 ~monitor ~must ~nasty ~night ~off ~ofst ~old ~one ~outsid ~pass ~peopl ~print ~privacy ~read ~refus ~remov
        -2 ~ring ~sack ~saw ~say ~seen ~september ~sheffield ~sit ~social ~som ~sort ~spot ~then ~they ~thing ~tweet
        -2 ~typ ~undo ~upload ~view ~wer ~which ~whol ~whom ~your
        -3 <demand> <nature> <place=away> <position=governor> <power=investigation> <power=storing>!
        -3 <pupil-content=talk> <received=press> <received=request> <responsibility=reports> <watched=adult> ^_did ^_i
        -3 ^_put ^_two ^_used a_course a_stranger about_a accept ago answer at_my at_the bad before_i can_they changed
        -3 comment course_before did emailed facebook_that facebook_to from_a getting gone has_written have_i i_answer
        -3 i_can into is_that is_the it_was keeps made me/done/put me/passive messages mum night of_a off_the
        -3 other/done>me our_school plain/ask policy posted rang read request school_at set shared so_i social
        -3 social_media something stranger that_is there_$ to_be trouble trouble_$ was what what_can wrote ~accept
        -3 ~ago ~bad ~chang ~com ~into ~lie ~log ~policy ~post ~radio ~reply ~report ~result ~scor ~something
        -3 ~stranger ~troubl ~was ~what
        -4 ! "asking" <received=request>! <received> ^_in ^_the ^_what been_on by course had laptop me_on messaged
        -4 other/done other/ongoing over request_on someone there used who who_is wifi_$ yesterday you ~by ~call
        -4 ~cours ~do ~had ~laptop ~over ~password ~someon ~tell ~ther ~who ~yesterday ~you
        -5 <topic> ^_a ^_somebody ^_who been done/put this wants_to ~answer ~been ~request ~this
        -6 "did" "received":turn <power=monitoring>! one_of
        -7 "did":I-did can_the ~comment
        -8 "received" me/done
      """
    ),
  ]
}
