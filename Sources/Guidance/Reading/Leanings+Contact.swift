/// What leans a question to contact and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofContact: [(fact: String, text: String)] = [
    (
      "contact",
      """
      - -7
        -1 =stage=planning ?
        -2 on ~on
      colleague 9
        8 "colleague"
        6 <contact=colleague> =stage=planning
        5 "colleague":word <capacity=staff-group>! ~colleagu ~other
        4 <position> colleague other whatsapp ~teacher ~whatsapp
        3 "colleague":turn <capacity=staff-group> <contact=colleague>! <contents=colleague> <platform>
        3 <school-content> <time> =activity=message all facebook or put somebody the_other ~all ~facebook ~nam ~or
        3 ~put ~somebody
        2 <activity=connect>! <activity> <capacity> <contact> <contents=school> <message-time=outside> <message-time>
        2 <platform=facebook> <platform=instagram> <platform=whatsapp> <position=employee> <time=working>
        2 =activity=connect ? ^_can ^_it ^_one ^_somebody ^_what a_colleague a_whatsapp about about_a as_well at_night
        2 by coaches dinner follow_her head_of here_as host host_school i_sent in_it in_the is is_a is_my kitchen
        2 manager may_i my_wife name new night no_name of_the on on_facebook on_sunday on_twitter other/ongoing/teach
        2 somebody_in staff staff_whatsapp staffroom sunday swap teachers teaches the the_staffroom whatsapp_at
        2 whatsapp_group who wife ~about ~by ~dinner ~host ~is ~kitchen ~lady ~manager ~new ~night ~on ~staff
        2 ~staffroom ~sunday ~swap ~teach ~the ~who ~wif
        1 <activity=connect> <profile-says=job> <profile-says> <received=request>! [host-school] ^_as ^_our a_facebook
        1 allowed allowed_$ dinner_ladies first friends groupchat head i_put i_want if_i in_law it it_is ladies law
        1 line line_manager me/supposed me_and my_line night_about number office one_of ongoing/teach ongoing/want
        1 or_no other/intended/follow other/ongoing/want other/ongoing>me pe put_a seen somebody_from teacher
        1 to_follow wants_me we well what_is whatsapp_and with_the works ~allow ~call ~cover ~first ~forward
        1 ~groupchat ~head ~it ~law ~offic ~pe ~seen ~we ~well ~work
        -1 "parent" "pupil" <capacity=school-account>! <contact=former-pupil> <contact=former-pupil>! <left> <nature>
        -1 <power=monitoring>! <power> <related=no>! <responsibility=leavers> <stage=planning> <stage=planning>!
        -1 [headteacher=not-given] ^_told ^_would a_pupil a_student asked asked_$ at_another be_ok class done/tell
        -1 governors he_is her i_add i_am i_was it_$ linkedin me/done/tell me_on of_our ok_to on_the pupils trust
        -1 year_13 ~approv ~class ~com ~cousin ~go ~linkedin ~meet ~run ~trust
        -2 "former-pupil" "pupil":word <activity=publish>! <capacity=school-account> <contact=parent>!
        -2 <contents=family> <nature=disparaging> <received=message> <received> <related=own-child> <related>
        -2 <site-for=pupils> <views-content> <watched> [given] ^_a ^_i ^_she a_year add_her at_the club coach do
        -2 follow_back friend have her_on him i in_my is_in left me/asked mine mum my_own network nobody/plain of_mine
        -2 on_linkedin other/done own pupil rugby school she so student the_academy the_class the_parents they to
        -2 to_say twins ~ask ~club ~dad ~do ~follow ~girl ~him ~i ~left ~min ~mum ~own ~rugby ~school ~she ~so ~tell
        -2 ~they ~think ~to ~twin
        -3 <contact=parent> <place=away> <watched=child> =received=message =stage=received [parent] academy an back
        -3 lad me/ongoing parents ~academy ~an ~back ~lad ~network ~student
        -4 year ~parent ~pupil
        -5 <contents=pupil> [school] ~year
        -6 <contact=pupil>
      former-pupil -2
        9 "former-pupil"
        7 <contact=former-pupil> now ~now
        6 "former-pupil":word <left>
        5 ex left ~ex ~left
        4 <contact=former-pupil>! ago ~ago ~pupil
        3 <contents=pupil> finished old_year pupil who years ~accept ~finish ~leaver ~summer ~who
        2 "former-pupil":turn 24 24_now 6 <contact> <left=long-ago> <left=long-ago>! <left=recent> <platform=linkedin>
        2 <platform=tiktok> <related=no> <related=no>! <responsibility=leavers> <site-for=pupils> <still-pupil=no>
        2 <still-pupil> =received=request =stage=received [person] ^_not accept accept_$ an are back coached done/had
        2 done/messag ex_pupil finished_year form girl girl_who grown had is_at july june lad last leaver linkedin
        2 messaged month no no_relation nobody/plain not_related now_and old on_tiktok once related relation sixth
        2 sixth_form snapchat_$ summer they they_are to_accept to_say up us wants wants_to who_finished who_left
        2 year_11 year_6 ~24 ~6 ~an ~are ~back ~form ~grown ~had ~july ~jun ~last ~linkedin ~month ~no ~old ~onc
        2 ~related ~relation ~six ~sixth ~they ~up ~us ~want
        1 11 <responsibility> <site-for> ^_ex ^_our ^_she a_lad an_ex are_all ask done/mov fifteen follow_on former
        1 him_on in_july in_september lad_i last_summer left_us me/done/coach me/done/had me_on moved my_old
        1 nobody/plain/say now_wants on_linkedin other/done/messag other/done/mov other/done>me ours say september she
        1 she_left taught this tiktok to_ask ~11 ~fifteen ~lad ~mov ~our ~september ~she ~thank ~this ~tiktok ~year
        -1 "colleague":word "parent":word "pupil-elsewhere" 9 <platform=facebook> <power=monitoring>! =stage=did
        -1 =stage=planning at_my friends her is_in message other other/passive what_now year_9 ~9 ~academy ~dad ~other
        -2 "" "colleague" "parent" 4 <activity=connect>! <activity=publish> <capacity> <contact=colleague>
        -2 <contact=parent> <platform=another> <platform=instagram> [school] ^_i ^_somebody brother can done/ask my
        -2 other/ongoing there what year_4 ~4 ~brother ~can ~my ~ther ~what
        -3 =activity=message a_year
        -4 the ~the
      other -4
        4 "other" "other":word <contact=other> [school]
        3 <device=school> <device> <place=away> <place> <stage> know ~mat
        2 "" <activity> <colleague-content> <contents=private> <platform=x> <pupil-content> <seen=breach>
        2 <stage=planning> <stage=planning>! <views-content> =stage=did ^_in ^_nobody ^_she ^_would a_woman add_her
        2 asked/add because_i centre done/los done/send done/tell friend from her_on i i_add i_only is_not leisure
        2 leisure_centre lost mate me/asked me/asked/add me/done me/ongoing/know mine no nobody of_mine ongoing/coach
        2 ongoing/know only only_know other/done other/done/los other/ongoing/coach plain/follow rugby school
        2 school_has something the_network the_school think told what_i woman would would_i wrong_to ~centr ~cousin
        2 ~from ~i ~know ~leisur ~los ~min ~no ~nobody ~not ~only ~primary ~rugby ~school ~something ~tell ~woman
        2 ~would
        1 <activity=message> <activity=publish>! <contents=views> <nature> <pupil-content=full-name>
        1 <received=request> =activity=message ^_told comes connect connect_on dog follow_the follows_the from_the got
        1 i_follow it link me/done/tell me/plain/follow me/plain>me not on_whatsapp on_x partner staff that the
        1 to_connect to_follow to_the twitter with with_the x ~connect ~dog ~get ~it ~partner ~staff ~ta ~that ~the
        1 ~think ~twitter ~with ~x
        -1 "parent":word "pupil" <contact=parent> <site-for> <watched> =received=message =stage=planning [parent]
        -1 [person] academy insta instagram me_on one_of ~academy ~ask ~girl ~insta ~instagram ~parent ~student
        -2 "parent" <capacity=staff-group>! <capacity> <contents> <platform=instagram> <position> <school-content>
        -2 <time> <watched=child> =stage=received a about is somebody ~a ~about ~do ~is ~pupil ~somebody
        -3 <contact=pupil> <contents=pupil> year ~year
      parent 3
        11 <contact=parent> ~parent
        10 "parent"
        8 [parent] parents ~dad
        7 <contact=parent>!
        6 "parent":word dad ~mum
        5 mum
        4 "parent":turn <contents=family> ^_the a_mum a_parent big class her on_facebook parent ~big ~class ~her
        3 <conflict> =received=message =stage=received and_her brother dojo in_my the_parents twins two whose ~answer
        3 ~brother ~dojo ~mother ~neighbour ~swim ~twin ~two ~whos
        2 4 <capacity=class-platform> <capacity=own-account>! <capacity> <conflict=yes> <nature> <received=request>
        2 [chair-of-governors] [headteacher] ^_a ^_may ^_mum ^_we a a_dad about about_his an answer are been best can
        2 chair chair_of clash classdojo dads dojo_message facebook facebook_friends father five friends from_my
        2 girl_in go got governors has_not her_on his_lad i_answer it_is long lunchtime mates me/asked/tell me/ongoing
        2 me_and mother mum_on mums my_mate my_neighbour my_sister neighbour no_clash now_$ of of_a ok_to
        2 ongoing/friend pupil_dad reading reception say side somebody_sent teacher the_dads there to_have tomorrow we
        2 we_have what_do what_now with_my wrote wrote_to year_4 ~4 ~a ~about ~an ~are ~been ~best ~can ~chair ~clash
        2 ~classdojo ~facebook ~father ~long ~lunchtim ~mark ~mat ~of ~pleas ~reception ~refus ~say ~sid ~ther
        2 ~tomorrow ~we
        1 2 <capacity=class-platform>! <conflict=no> <contact=pupil> <nature=disparaging> <power=monitoring>!
        1 <takedown-by=parent>! [headteacher=not-given] ^_am ^_i ^_must ^_what a_long and_she asked/answer asked/tell
        1 been_asked dad_on deputy friends_with has have_a her_girl her_lad i_like i_play is_it job just_asked
        1 me/asked/answer me/ongoing/play message message_to messenger mine my_class my_job nobody/plain/say
        1 of_governors of_mine of_two ok on_classdojo ongoing/has ongoing/play order other/intended/follow
        1 other/ongoing/has plain/say play send sister so somebody swimming the to_say twins_are what_time with
        1 with_her year_2 yet ~2 ~deputy ~get ~governor ~has ~job ~look ~messag ~messenger ~min ~ok ~order ~read ~ring
        1 ~sat ~sister ~so ~the ~tim ~with ~writ ~yet
        -1 "pupil":turn <activity=message> <colleague-content=details> <contact=colleague>! <contact=pupil-elsewhere>!
        -1 <contact=pupil>! <related=no> <related=own-child> <responsibility=leavers> <school-content> <time=own>
        -1 =activity=message [person] ^_my a_student and_he as as_a asked/add asked/ask being child ex home i_follow
        -1 if_a is_not it_and lads left me/asked me/done/ask me/intended my_friend my_mobile no_relation nobody office
        -1 on_my other/done relation senior staff_whatsapp students teachers teaches to_do up year_10 ~as ~being ~call
        -1 ~colleagu ~declin ~dinner ~ex ~family ~hom ~lad ~leaver ~left ~nobody ~offic ~relation ~senior ~up
        -2 "" "colleague":word "former-pupil" "former-pupil":word 10 <activity=connect>! <activity=message>!
        -2 <activity> <asked-by> <capacity=staff-group>! <colleague-content> <contact=colleague>
        -2 <contact=former-pupil> <contact=pupil-elsewhere> <contents=school> <coverage=people>
        -2 <message-about=my-details> <message-about> <place> <platform=tiktok> <takedown-by=parent> <watched=child>
        -2 <watched> [parent=given] [senior-manager] ^_he a_facebook a_girl a_lad academy address another ask at by
        -2 coaches dinner email family her_mum here_and his_mum i_have in_it is_my last may_i network not old
        -2 on_tiktok other put she_is snap somebody_in staff that with_the wrong ~10 ~academy ~address ~another ~at
        -2 ~by ~coach ~email ~giv ~know ~lady ~last ~network ~not ~old ~other ~put ~staff ~teach ~that ~work ~wrong
        -3 "colleague" "pupil" "pupil":word [school] name other/done>me school the_network tiktok ~nam ~student
        -3 ~tiktok
        -4 ~school
      pupil 14
        10 "pupil"
        9 "pupil":word
        7 year ~student
        6 ~year
        5 students
        4 <capacity=school-account>! <contents=pupil> a_pupil a_student coach i_have my own ~ask ~my ~own
        3 "" <capacity=school-account> <capacity> <contact=pupil> <platform=another> <watched=child> =activity=message
        3 [given] a_year as as_a club home instagram is_in my_own my_year of_my other/done student tell the_host
        3 ~approv ~as ~club ~giv ~hom ~instagram ~network ~request ~tell
        2 ! "pupil":turn 5 6 6_on 8 9 <activity=connect>! <asked-by=them> <asked-by> <follower=yes>
        2 <message-about=my-details> <message-about> <received=message> <related=own-child> <related=relative>
        2 <responsibility=training> <responsibility> <site-for=pupils> <site-for> <takedown-by=parent> <watched>
        2 =received=message =stage=did =stage=received ? [parent=given] [school=given] [senior-manager] ^_i ^_my
        2 ^_somebody a_girl a_request academy address am_the and_wants anything asked asked_a asking at_the back being
        2 can child email facebook_friend followed for_the friend_on from_year have have_not her_as her_mum here_and
        2 his_dad his_mum host host_school i_coach in_year it it_$ lads left_it me/asked me/ongoing my_friends
        2 my_mobile my_niece network network_facebook network_insta niece not_asked on_my on_roblox on_the our_academy
        2 page pupil requested roblox running said_no saturday senior set should snap somebody_in the_academy
        2 the_class the_network the_students they tiktok tiktok_$ to_message to_tell trainee year_5 year_6 ~5 ~6 ~8 ~9
        2 ~academy ~address ~anything ~back ~being ~can ~coach ~email ~hav ~host ~it ~lad ~leav ~niec ~pag ~pupil
        2 ~reply ~roblox ~run ~saturday ~senior ~set ~should ~snap ~start ~they ~thing ~tiktok
        1 10 6_girls <activity=message>! <asked-by=me> <contents> <errand> <follower> <related>
        1 <responsibility=leavers> <stage=danger>! <takedown-by> <time=own> <watched=adult> [person] ^_on ^_was
        1 a_facebook after_the asked/ask before birthday chess coach_at cook do_i done/ask done/follow done/found
        1 every follow_her found found_my friday friend homework i_give if_a is_no is_the lead management me/asked/ask
        1 me/done/ask mobile my_class off other/done/put pressed pupil_in say_well school_$ send shall she_is so to_be
        1 tutor twitter_should under was_that whatsapp_about with_a with_school year_10 year_13 year_9 yes ~10
        1 ~account ~befor ~birthday ~block ~chess ~child ~cook ~declin ~do ~every ~follow ~found ~friday ~homework
        1 ~lead ~management ~mobil ~off ~shall ~so ~tutor ~under ~yes
        -1 "colleague":turn "pupil-elsewhere":turn 11 <conflict=yes> <left=long-ago> <left=long-ago>! <message-time>
        -1 <network-school=no> <network-school=yes> <seen=against-school> ^_girl ^_our a_kid a_mother a_parent
        -1 a_whatsapp about_his ago and_i centre colleague dojo_message ex five from girl groupchat has_sent husband
        -1 i_add i_play it_be it_is kid kitchen leisure leisure_centre like_$ long me/done/get me/done/messag
        -1 me/ongoing/know messaged messenger my_job never on_messenger ongoing/know ongoing/want or other/done>me our
        -1 ring side the_other the_school then to_have us we_have who_was with_us would_it year_3 ~11 ~ago ~centr
        -1 ~daughter ~ex ~from ~groupchat ~leisur ~long ~messenger ~never ~or ~sat ~sid ~sit ~summer ~swim ~then ~us
        -2 "colleague":word "former-pupil":word "other" "other":word "parent":turn "pupil-elsewhere" <activity>
        -2 <capacity=staff-group>! <conflict> <contact=former-pupil> <contact=former-pupil>! <contact=other>
        -2 <contact=pupil-elsewhere> <contact=pupil-elsewhere>! <device=school> <device> <left> <nature>
        -2 <network-school> <platform> <received=press> <received=request> <stage> <still-pupil> ^_she ^_the ^_what
        -2 a_mum about_a accept accept_$ add add_him adding all and_her another be_facebook coaches dad done/had
        -2 finished follow_me from_a got group had has_a i_sent in_our intended/follow is_a job just_asked left mates
        -2 me/asked/add me/done me/done/had me/must me_and mother my_neighbour my_sister neighbour nobody/plain of_the
        -2 old old_year on_fb ongoing/has other other/intended>me other/ongoing other/ongoing/has other/ongoing/want
        -2 other/ongoing>me parent pupil_dad rather say school snapchat_$ still teacher teaching their they_are this
        -2 to_the two wants wants_me who wife with_my works would ~add ~all ~another ~colleagu ~dad ~get ~group ~had
        -2 ~job ~kid ~left ~mother ~mum ~neighbour ~old ~other ~our ~rather ~ring ~still ~teacher ~their ~this ~two
        -2 ~want ~who ~wif ~would
        -3 "colleague" "former-pupil" "parent":word <contact=parent> <contact=parent>! <contact> <contents=colleague>
        -3 <platform=whatsapp> <received=request>! ^_may a_school are at big facebook her_on other/intended/follow
        -3 parents partner there to_follow we whatsapp ~are ~at ~big ~facebook ~mat ~partner ~school ~teach ~ther ~we
        -3 ~whatsapp ~work
        -4 insta_$ no now with ~no ~now ~parent ~with
        -5 "parent" on_facebook
      pupil-elsewhere -13
        7 ~school
        6 "pupil-elsewhere" [school]
        5 <contact=pupil-elsewhere> <contact=pupil-elsewhere>! a_school academy at school ~academy ~at
        4 "pupil-elsewhere":turn <contact=pupil> <watched=child> another ~another
        3 <old-school=yes> <old-school> <watched> another_academy at_another from_a i_left never there ~girl ~never
        3 ~ther ~work
        2 "pupil-elsewhere":word 10 <contact=pupil>! <network-school> <platform=instagram> ^_girl ^_he a_lad a_year
        2 add county do done/left easter follow_me from girl girl_from goes goes_to him_on insta_$ left me
        2 me/done/left me_on my_last network not_work on_insta one one_of other/done>me other/ongoing school_i
        2 school_we schools snapchat still the_network their to to_do trust we_do work year_10 year_9 ~10 ~county ~do
        2 ~easter ~from ~left ~me ~network ~one ~still ~teach ~their ~to ~trust
        1 8 9 <network-school=no> <school-content=employer> <stage=received> [trust] ^_a a academy_in add_him
        1 altogether at_a he i_am lad nobody/plain nothing on_snapchat other other/ongoing/go our_partner partner
        1 pupils student_on teaching the_academy whatsapp_$ year year_8 ~8 ~9 ~a ~altogether ~com ~go ~he ~lad
        1 ~nothing ~other ~partner ~snapchat ~tag ~year
        -1 "" <capacity=school-account>! <contents=family> <contents> <platform=facebook> <position=employee>
        -1 <watched=adult> =stage=planning all be class done/messag facebook from_the her mine my_year on_facebook
        -1 the_host ~all ~be ~class ~dad ~facebook ~min ~tell
        -2 "pupil":word 6 <capacity> <contact=other> <contact=parent> =stage=did about at_our host host_school it_$ ok
        -2 school_$ somebody year_6 ~6 ~about ~her ~host ~mat ~ok ~somebody
        -3 "pupil" =activity=message ?
        -4 it ~it
      """
    )
  ]
}
