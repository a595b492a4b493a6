/// What leans a question to danger and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofDanger: [(fact: String, text: String)] = [
    (
      "danger",
      """
      yes -56
        11 "danger"
        10 <stage=danger>!
        9 her ~say
        8 man ~man
        7 saying ~her
        6 ! ^_year that told_me ~boy ~that ~tonight
        5 <stage=danger> a_man boy he him his just pictures she_is that_she there_is told ~girl ~he ~him ~his ~just
        5 ~liv ~show
        4 9 a_year and child girl herself i_do in_her in_the it_on messaged minute minute_$ nobody_is says she
        4 this_minute to_meet tonight will worry year ~9 ~and ~cut ~herself ~meet ~minut ~she ~tablet ~tell ~will
        3 <contact=pupil> <place=away> <place> <power=changing>! <stage> ^_boy ^_lad ^_one ^_there a_child and_she at
        3 bath bruises can_not changing comes_in dead do_i done/show from_a going goodbye grown_man has him_in himself
        3 i_read i_teach in_my just_now kid live meet messaging my_form nobody nobody/plain older on_one other/asked
        3 other/done/show other/done/tell other/plain out_$ phone_$ plain/chang plain/has posted read read_it scared
        3 secret showed showed_me stepdad that_he the_gala the_under was_dead who_do will_not with_her worry_about ~at
        3 ~bath ~bed ~bruis ~chang ~child ~dead ~dm ~going ~goodby ~groom ~has ~himself ~keep ~nobody ~older ~phon
        3 ~pick ~scar ~secret ~send ~stepdad ~story ~worry ~year
        2 4 6_girl 8 <contents=pupil> <school-content=news> <watched> ^_help ^_kid ^_on ^_student a_grown a_load
        2 a_photo a_video adult and_her and_not arm at_midnight bag bottom boy_i boy_in boyfriend boys bridge brother
        2 chat club comes cut cutting date do_not does_not done/read done/set done/tell drugs emailed end_it following
        2 following_me for_a form friday gala gets girl_in go going_to goodbye_everyone grown has_emailed has_just
        2 have_a he_is he_was help_$ her_and her_dad her_snapchat her_stepdad her_uncle his_dad his_phone hits home
        2 home_and i_reply i_ring if_he in insta_that intended/say is is_13 is_going is_something its keep keep_it
        2 lads_are last_school load load_of looks looks_like man_on me/done/read me/intended/say me/ongoing/teach me_a
        2 meet_him midnight midnight_saying miss mums my_last naked name_and network_account not_be not_go not_shown
        2 now now_$ of of_herself of_his of_tablets off on_her on_their one_of ongoing/giv ongoing/say ongoing/teach
        2 other/done other/done/put other/done/set other/ongoing other/ongoing/get other/ongoing/giv other/ongoing/tak
        2 other/plain/say our_year paying phone photo photo_of picking picking_up player please pupil_at put_on
        2 raising reception reply_$ ring_$ rude saw_on saying_he says_his scared_to school_$ she_does shed shower
        2 shown since sister snap something_on stood story student tablets teach ten that_her the_bath the_time
        2 the_wrong tiktok to_end to_go to_keep tonight_$ uncle up_$ video what_do whatsapped whispered will_be
        2 with_no wrote wrote_on year_4 year_8 ~4 ~8 ~adult ~arm ~bag ~beg ~bottom ~boyfriend ~bridg ~brother ~burn
        2 ~club ~com ~dat ~drug ~email ~form ~friday ~gala ~grown ~hang ~hit ~hom ~in ~is ~its ~lock ~mak ~messag
        2 ~midnight ~naked ~night ~not ~now ~of ~off ~pay ~pictur ~player ~promis ~rais ~read ~reception ~rud ~runner
        2 ~shed ~shower ~sinc ~snap ~stood ~student ~ten ~tiktok ~uncl ~video ~whatsap ~whisper
        1 13 3 5 6_boy <contact=parent> <contact=pupil>! <message-time=outside> <message-time> <platform=another>
        1 <position=employee>! <position> <pupil-content=image> <received=message> <watched=adult> ^_girl a_groupchat
        1 account after_school an_all and_its anything_to asking asking_her at_my at_school carry child_in dad dare
        1 did_it dmed does done/email done/frighten drinking end everyone films form_has frightened gives have_just
        1 he_can his_nan instagram is_a it_all it_up just_told keeps know lad little man_of man_who me/asked>me me_to
        1 my_class not not_work now_a of_ours off_a on_dojo on_roblox ongoing/get other/asked>me other/done/messag
        1 other/ongoing/say other/plain/not ours out_of pics pictures_on plain/get posted_on pupil pupil_has put_it
        1 quiet reply right roblox say say_she self sends she_can side snapchat story_that tablet tell_$ the_class
        1 the_shed there tiktok_that to_say tonight_and touches touches_her under up_at video_on waiting waiting_for
        1 work_there writes writes_on year_3 year_5 ~13 ~3 ~5 ~carry ~chat ~dar ~does ~drink ~end ~everyon ~frighten
        1 ~harm ~instagram ~lad ~littl ~pleas ~quiet ~roblox ~self ~sid ~snapchat ~ther ~tim ~touch ~under
        -1 <activity=account> <demand=cooperate> <left> <platform=x> <received=abuse> <received=message>!
        -1 <received=takedown> <responsibility=accounts> <signs=meeting> <stage=planning> <stage=received>
        -1 <takedown-by> [owner] ^_had ^_mum ^_some a_grandad academy add am_i and_i another asked_on band before
        -1 carer done/get done/send ever fine for_the friend_request friends has_asked her_boy her_lad here_and
        -1 his_lad i_have if in_july is_filming is_the july knows long me/done/had me/done/not me/done/saw never
        -1 number on_linkedin ongoing/know other other/done/send other/ongoing/know pupil_left request_on should
        -1 someone sports swimming tell tell_me that_$ the_office there_$ thing this_policy till to_see two up_a was_a
        -1 website where_he year_10 ~another ~band ~befor ~call ~carer ~day ~ever ~fin ~gat ~if ~jok ~july ~know ~long
        -1 ~never ~number ~other ~run ~shar ~should ~sport ~thursday ~till ~two ~websit
        -2 <activity=connect> <activity=message>! <activity=publish> <capacity=class-platform>
        -2 <capacity=class-platform>! <contact=former-pupil> <contact=former-pupil>! <contents=private>
        -2 <contents=pupil>! <demand=remove> <errand> <left=recent> <message-about=deeper> <nature> <obligation>
        -2 <platform=snapchat> <platform=whatsapp> <power=removal>! <pupil-content=talk> <received=request>
        -2 <received=request>! <related=relative> <related=relative>! <related> <responsibility=leavers>
        -2 <school-content> <seen=photographer> <signs=distress> <topic=who>! ^_can ^_dad ^_does ^_is ^_my ^_somebody
        -2 ^_what a_friend a_mum am_the and_a and_it and_now answer are as asked/tell at_our but can can_i colleague
        -2 daughter done/had down filming_the find follow_me for from from_the got had have head here him_$ how
        -2 i_would in_a is_my is_not is_that let linkedin me/done/get me/done/say me/supposed mum my_own not_tell
        -2 of_me of_the office on_a on_facebook on_my on_there other/asked/tell other/done/ask other/ongoing>me
        -2 other/supposed over page parent parents policy post school see some staff still ta teacher that_i they
        -2 three to_a to_be to_follow to_me twitter upset week well what what_is which would years ~academy ~add
        -2 ~answer ~are ~as ~ask ~but ~can ~colleagu ~comment ~daughter ~down ~film ~find ~follow ~for ~friend ~from
        -2 ~had ~hav ~head ~how ~leav ~let ~linkedin ~need ~offic ~over ~policy ~school ~see ~som ~someon ~staff
        -2 ~still ~swim ~ta ~teacher ~they ~three ~twitter ~upset ~use ~week ~well ~what ~which ~would
        -3 <capacity> <contents=colleague> <demand> <message-about> <platform=instagram> <received> <stage=planning>!
        -3 [school] ^_do ^_the asked back done/ask done/say filming follow if_i is_in is_it kids left me/asked me/must
        -3 me/plain me_$ me_on my_year no ok or own picture request somebody that_is the the_school us was we ~back
        -3 ~left ~no ~ok ~or ~our ~own ~pag ~somebody ~the ~us ~was ~we
        -4 <activity> <contact=colleague> <coverage=media> <coverage> <responsibility> <seen> about could facebook
        -4 message my our said ~about ~could ~facebook ~my ~parent ~request
        -5 <platform> <topic> i me/done so ~i ~so
        -7 ?
      """
    ),
    (
      "stage",
      """
      - -14
        -1 <received> <stage=planning>! and facebook in me me/done other/done ~and ~facebook ~in ~me
        -2 "planning" <coverage=media> <stage> is it my of to ~is ~it ~my ~of ~to
        -3 <activity> <contact> <contents> <coverage> <platform> ? a i on ~a ~i ~on
        -4 ! the ~the
      """
    ),
    (
      "stage",
      """
      asking 21
        10 "asking"
        9 "" "asking":turn ^_is can_the
        8 ? ^_who
        7 <topic> does policy this ~does ~policy ~this
        6 <obligation> can have_to if ~can ~if
        5 <coverage> ^_could ^_does ^_which do is_the this_$ what when which who ~report ~rul ~what ~when ~which ~who
        4 ! <obligation=conduct> <platform=x> <responsibility> <topic=powers>! [person] ^_can ^_what be could does_the
        4 get has_the how must on_me other/asked passwords social social_media something they would_i you ~be ~could
        4 ~how ~must ~social ~something ~they ~you
        3 "planning" <position=governor> <position> <power=monitoring> <responsibility=accounts> <stage=asking>
        3 <stage> <topic=consequences>! <watched> [governors] ^_are ^_has ^_if accounts am as_a been_on charge
        3 charge_of do_they down_$ go_through goes have_i i_am i_be i_got if_a in_$ internet is_there job laptop
        3 make_me me/must me_if media network_name of_this other/asked>me other/passive other/supposed person post_$
        3 read rules something_i thing this_policy what_i when_a ~am ~charg ~count ~get ~internet ~job ~laptop ~look
        3 ~media ~password ~person ~sack ~support ~thing ~tweet
        2 "planning":none "planning":turn "received" "received":turn "saw":word <contents=school>! <coverage=standing>
        2 <obligation=reporting> <obligation=security> <place=away> <position=contractor> <power=storing>
        2 <pupil-content=talk> <received=demand>! <responsibility=questions> <responsibility=reports> <site-for=work>
        2 <site-for> <stage=planning>! <time=own> <topic=consequences> <topic=must>! <topic=powers> <topic=school>!
        2 <watched=adult> [human-resources] [school] ^_am ^_do ^_have ^_how ^_must ^_when ^_will ^_would a_rule
        2 a_teacher a_warning accounts_$ agency allowed_to am_i am_let any any_of anybody are are_our as ask asked/hav
        2 asked/plain be_told before_interviews bullying by_it can_be can_they changes check copies copies_of count
        2 do_the do_we done/send down even every for_a for_our for_what get_if got_to has_to have_my held held_to here
        2 hr i_was if_i in_charge instagram_$ instagram_on interviews laptop_$ like login_for look look_at loose lose
        2 lsa make may_the me/passive me/plain me/supposed me_do messages monitor need_a of_them on_a ongoing/tweet
        2 online or or_is or_just or_the other/done/send other/must our_facebook our_own our_twitter out_on pages pc_$
        2 plain/giv plain/run private_$ public report right_that rule sacked sacked_for same school_accounts set_my
        2 still strong stuff support take_a teacher tell that_on the_internet the_list the_parents the_passwords
        2 the_policy the_rules the_same the_twitter there_any these they_$ they_google through to_have to_me
        2 to_private to_set told_off too_$ trustee turn tweet tweet_$ views views_are warning what_is what_support
        2 whatsapps whatsapps_on when_i where_can whether which_person who_changes who_sorts wifi_$ will wishes work_$
        2 would would_been would_the ~agency ~any ~anybody ~apply ~are ~as ~bit ~bully ~chang ~copy ~cover ~do ~down
        2 ~even ~event ~every ~governor ~held ~hr ~investigat ~lock ~login ~loos ~lsa ~monitor ~onlin ~or ~public
        2 ~read ~right ~run ~sam ~school ~sort ~still ~strong ~stuff ~thes ~through ~trustee ~turn ~typ ~view
        2 ~volunteer ~warn ~whether ~will ~wish ~would
        1 "received":done-to-me <account-change=leaving> <activity=message>! <activity=use>! <contents=private>
        1 <coverage=confidential> <demand=train> <nature=bullying> <obligation=other-policies> <position=contractor>!
        1 <power=storing>! <received=message> <seen=bullying> <stage=did> ^_where ^_whose a_line a_personal a_social
        1 advice all_this and_has apply are_they asked/mak asked/tell assistant_head at_what bits bound bound_by
        1 can_it can_my change come come_under could_the council counts covered covered_by day_to demand do_on else
        1 employee event everything get_a goes_out hang hang_on happen i_get i_put i_still i_would internet_$
        1 investigating investigation_$ is is_in is_my it_right it_still it_the list_of lock managers me/done/post
        1 me/done/put me/must/report me/must/writ media_$ must/writ my_insta my_manager my_own name_$ nobody/plain/giv
        1 of_an of_it often on_thursdays on_what ongoing/has other/done>me other/must>me other/ongoing/has over_a own
        1 own_$ own_when phone_if plain/mak plain/tell policy_$ post_and privacy_settings read_the reported rest right
        1 running school_about score settings sites someone sorts support_would system that_is the_council the_login
        1 the_rest the_school there_a this_is thursdays to to_read to_write tweets up_with volunteers we_need
        1 what_goes what_help when_the whether_a which_of who_runs with_an with_the work write ~advic ~bound ~council
        1 ~demand ~employee ~everything ~friday ~go ~hang ~is ~oblig ~often ~own ~rest ~setting ~system ~to
        -1 "did":I-did "planning":word <account-change=create>! <activity=message> <capacity=school-account>
        -1 <contact=parent>! <contact=pupil> <device=own-on-network> <errand=phone-call> <nature=disparaging>
        -1 <platform=facebook> <platform=snapchat> <received=request>! <received=takedown> <received>
        -1 <school-content=logo> <seen> <signs> <time=working> <views-content=campaign> <views-content=promotion>
        -1 [headteacher=given] [parent] ^_any ^_saw ^_school ^_there ^_three ^_was ^_we a_dad a_family a_tiktok accept
        -1 account_that accused across against all_the allowed allowed_$ anyone back bad band be_friends be_my
        -1 been_told being broke broke_the budget came caretaker do_it done done/tak entry every_night everyone
        -1 facebook_page following friend_on girls groupchat have_$ i_broke i_have i_keep i_say in in_my intended/need
        -1 into is_a is_an keep_the late mates me/done/not me/must/not me/plain/put mind money mums my_friends need_to
        -1 network none none_of office on_my on_x or_ring other other/done other/ongoing other/supposed/tak parents
        -1 parking pe people_in place plain/see post_about ring ring_the school_name school_twitter scrolled see_it
        -1 sharing site somebody_is story supposed/tak ten_minutes that_our the_parking they_say trainee up_a want_to
        -1 what_they wikipedia_entry with_me ~account ~accus ~across ~against ~allow ~anyon ~back ~bad ~band ~being
        -1 ~blam ~boy ~budget ~caretaker ~dad ~entry ~everyon ~groupchat ~help ~hint ~in ~into ~join ~lad ~lat ~log
        -1 ~money ~network ~non ~offic ~open ~other ~pay ~pe ~photograph ~pic ~plac ~put ~remov ~slip ~start ~tak
        -1 ~tomorrow ~trainee
        -2 "planning":I-want-to <activity=publish>! <activity=use> <capacity=school-account>! <capacity>
        -2 <contact=colleague> <contact=parent> <contents=views> <coverage=media> <device> <errand> <nature=offensive>
        -2 <obligation=investigation> <place=pupils-present> <platform=instagram> <platform> <position=trainee>
        -2 <pupil-content> <received=press> <related=relative> <related> <school-content=news> <seen=breach>
        -2 <seen=breach>! <stage=planning> <topic=help>! [given] [headteacher] ^_got ^_i ^_in ^_it ^_our a a_linkedin
        -2 accused_of again all all_right an asked/ask asked_to assembly been before_i between by_the can_post chat
        -2 class comment comment_about concert dad deputy did dojo done/get down_the family fb feeling figures fine
        -2 first_$ friend friends from from_my from_the got got_into group half has have_made have_not have_told he
        -2 he_is help him his i_$ i_can i_need i_take instagram it_is it_ok know_$ leave made made_a may_i me/asked
        -2 me/asked/ask me/done/get me/intended me_to minutes mobile mum my my_phone names need night nothing now
        -2 of_me of_putting of_the ok_$ ok_to on_facebook on_insta on_linkedin on_twitter out_of over_the picture
        -2 plain/help plain/put profile reading saw say_i says says_i school_wifi she_is snapchat someone_is taking
        -2 technician ten that that_i the_kids the_staff the_union the_village the_year tiktoks to_$ to_be to_help
        -2 told training trip twitter twitter_and up_to used village wants went what_do what_should whatsapp which_is
        -2 while wrong wrote ~a ~accept ~address ~again ~all ~an ~assembly ~been ~between ~break ~call ~chat ~class
        -2 ~concert ~deputy ~dojo ~family ~fb ~feel ~figur ~fin ~from ~girl ~half ~has ~he ~him ~his ~hour ~instagram
        -2 ~minut ~my ~need ~night ~nothing ~now ~order ~park ~photo ~profil ~rais ~reply ~saw ~scroll ~see ~snap
        -2 ~snapchat ~speak ~story ~ta ~teach ~technician ~ten ~text ~that ~think ~training ~trip ~twitter ~updat ~use
        -2 ~villag ~whil ~writ ~wrong
        -3 <contents=colleague> <contents=school> <contents> <platform=tiktok> ^_been ^_the about about_the and can_we
        -3 do_$ during facebook i_do in_the insta into_the left me_i on our out pupils see she should should_i so the
        -3 there_is three tiktok training_before x ~about ~and ~comment ~during ~facebook ~follow ~her ~insta ~kid
        -3 ~leav ~left ~mum ~nam ~on ~out ~pag ~parent ~pictur ~pupil ~ring ~say ~she ~should ~so ~the ~three ~x
        -4 <contact> <contents=pupil> <pupil-content=image> <school-content> ^_my ^_somebody ^_they account asked
        -4 for_the i kids linkedin morning not page this_morning want year ~ask ~friend ~i ~linkedin ~morning ~not
        -4 ~our ~year
        -5 do_i her me/done ok ~ok ~tiktok
        -6 ^_a ~want
        -8 can_i
      """
    ),
  ]
}
