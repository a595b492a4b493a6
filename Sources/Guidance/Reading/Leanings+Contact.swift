/// What leans a question to contact and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofContact: [(fact: String, text: String)] = [
    (
      "contact",
      """
      - -9
        -1 =stage=planning ? i ~i
        -2 on ~on
      colleague 9
        8 "colleague"
        6 <contact=colleague>
        5 "colleague":word <position> =stage=planning whatsapp ~other ~whatsapp
        4 <capacity=staff-group>! =activity=message colleague other ~colleagu ~somebody ~teacher
        3 "colleague":turn <capacity=staff-group> <contact=colleague>! <contents=colleague> <position=employee> all
        3 coaches facebook put somebody the_other ~all ~facebook ~nam ~put ~teach
        2 <capacity> <contents=school> <coverage> <message-time> <platform=whatsapp> <platform> <profile-says=job>
        2 <profile-says> <received=request>! <school-content> <time> =activity=connect ? ^_as ^_can ^_somebody
        2 a_colleague a_whatsapp about about_a at_night dinner dinner_ladies facebook_or in_the is_my ladies may_i
        2 my_wife name night night_about no_name of_the on on_facebook on_sunday on_twitter or other/ongoing
        2 other/ongoing>me pe staff staff_whatsapp sunday swap teacher teachers teaches the whatsapp_group who wife
        2 works ~about ~cover ~dinner ~lady ~manager ~night ~on ~or ~pe ~staff ~sunday ~swap ~the ~who ~wif ~work
        1 "pupil":turn <message-time=outside> <place=elsewhere> <time=own> ^_it ^_one ^_what anyone as_well by
        1 caretaker follow_her friends head_of here host host_school husband i_to i_want if_i insta_$ kitchen line
        1 line_manager manager me/plain me/supposed my_husband my_line next number ongoing/get ongoing/teach
        1 other/done>me say_yes somebody_is staff_on ten wants_me we whatsapp_and ~anyon ~by ~call ~caretaker ~forward
        1 ~host ~husband ~kitchen ~next ~number ~team ~ten ~we
        -1 "pupil" <capacity=school-account> <capacity=school-account>! <received=message> <related=own-child>
        -1 <related=relative> <responsibility> <site-for=pupils> <stage> <watched> [given] ^_would a_pupil a_student
        -1 back_the club come do_i has he her_on i is_in linkedin me/done/tell of_our on_linkedin pupils rugby student
        -1 they ~club ~com ~cousin ~go ~has ~he ~i ~linkedin ~meet ~rugby ~school ~tell ~they
        -2 "parent" <activity=publish>! <contact=parent> <contact=parent>! <place=away> <place> <related>
        -2 <views-content> <watched=child> =received=message [parent] ^_a ^_i ^_the a_year academy asked at_the back
        -2 coach do follow_back friend from have her him i_have it_$ lad left me/asked me/ongoing mine mum network
        -2 of_mine on_the other/done parents pupil she so the_academy the_class to to_say twins wants_to ~ask ~back
        -2 ~dad ~do ~from ~girl ~hav ~him ~left ~min ~mum ~network ~she ~so ~student ~to ~twin
        -3 "pupil":word <stage=planning> =stage=received [school] an nobody/plain ~academy ~an ~lad ~parent ~pupil
        -4 <contents=pupil> year ~year
        -5 <contact=pupil>
      former-pupil -3
        7 "former-pupil"
        6 <contact=former-pupil> now ~now
        5 "former-pupil":word <left> left ~left
        4 <contact=former-pupil>! ago ex who years ~ago ~ex ~pupil ~who
        3 <left=recent> =received=request finished no_relation pupil relation ~finish ~relation ~summer
        2 "former-pupil":turn 24 24_now 6 <contents=pupil> <platform=tiktok> <related=no> <stage=received>
        2 =stage=received ^_ex accept an and done/messag ex_pupil fifteen finished_year girl_who him_on in_july july
        2 last last_summer left_us linkedin me_on month no now_and on_linkedin she snapchat_$ summer to_accept wants
        2 wants_to who_finished who_left year_6 ~24 ~6 ~accept ~an ~and ~fifteen ~july ~last ~leaver ~linkedin ~month
        2 ~no ~she ~six ~want
        1 <left=long-ago>! <responsibility=leavers> ^_our an_ex an_old follow_on form lad_i messaged_me now_wants
        1 ok_to old_pupil on_tiktok once other/done/messag other/done>me taught us years_ago ~form ~onc ~teach ~us
        -1 "colleague":word "parent" 4 <contact=colleague> <related=relative> <watched> ? ^_i a_pupil about brother
        -1 i_left plain/say year_4 ~4 ~about ~brother ~dad ~request
        -2 "colleague" "pupil" <activity=publish>! <platform=instagram> =stage=planning [school] ^_somebody can my
        -2 there what ~can ~my ~ther ~what
        -3 =activity=message a_year the ~the
      other -4
        4 [school]
        3 <activity> <contact=other> <device> <place> <stage> =stage=did me/done school_has ~mat
        2 "" <activity=message> <nature> <place=away> <pupil-content> <received=request> <stage=planning>
        2 <views-content> =activity=message ^_she ^_would a_woman add_her asked/add centre done/send friend from
        2 from_the got had her_on i i_add know leisure leisure_centre mate me/asked me/asked/add me/done/tell
        2 me/ongoing/know no ongoing/know only only_know other/done other/ongoing/coach our school something
        2 the_network the_school think to_follow to_the told what_i woman would ~centr ~cousin ~from ~get ~had ~i
        2 ~know ~leisur ~no ~not ~only ~primary ~school ~something ~woman ~would
        1 "colleague":word <activity=publish>! <colleague-content> <contents=private> <contents=views> <seen=breach>
        1 <stage=danger>! <views-content=promotion> ^_nobody comes connect connect_on dog done/tell follow follow_the
        1 follows i_only is_not it me/ongoing mine name of_mine on_the on_x ongoing/coach partner plain/follow rugby
        1 school_at the to_connect with would_i wrong wrong_to x ~connect ~dog ~it ~link ~min ~nam ~our ~partner
        1 ~rugby ~ta ~tell ~the ~think ~with ~wrong ~x
        -1 "parent" "pupil" <capacity=staff-group>! <contents=family> <school-content> <time> <watched> [person] ^_can
        -1 about class instagram is one_of ~about ~class ~do ~her ~instagram ~is ~parent ~student
        -2 <capacity> <contact=parent> <contents=pupil> <position> <watched=child> =stage=planning =stage=received
        -2 [parent] a am somebody ~a ~am ~pupil ~somebody
        -3 <contact=pupil> year ~year
      parent 4
        10 <contact=parent>
        9 "parent" ~parent
        8 [parent] ~dad
        7 parents ~mum
        6 dad mum
        5 "parent":word <contact=parent>!
        4 "parent":turn <contents=family> ^_the her
        3 4 <conflict> =received=message =stage=received [headteacher] a_mum a_parent class dojo facebook mother ok_to
        3 on_facebook parent twins year_4 ~4 ~class ~dojo ~facebook ~her ~mother ~swim ~twin
        2 <conflict=yes> <contact=pupil> <related=no>! ^_a ^_mum a a_dad a_mother about about_his and_we answer are
        2 been best big brother can_i clash dads dojo_message facebook_friends father friends friends_with got have
        2 his his_lad i_am i_answer i_like is_a it_is long messenger my_cousin my_neighbour neighbour no_clash now_$
        2 of of_a of_two ongoing/friend pupil_dad reception say sister the_parents there tomorrow two whose with_my ~a
        2 ~about ~answer ~are ~been ~best ~big ~brother ~clash ~father ~his ~long ~mark ~messag ~messenger ~nan
        2 ~neighbour ~of ~pleas ~reception ~refus ~say ~sister ~son ~ther ~tomorrow ~two ~whos
        1 <capacity=own-account>! <capacity> <conflict=no> <received=press> <received=request> [chair-of-governors]
        1 ^_year a_long an are_in carer chair chair_of dad_on facebook_and follow_our from_my go governors group
        1 has_asked head her_on i_be i_send in_my little mark mine mum_on mums my_class my_sister nan nobody/plain/say
        1 of_governors of_mine of_one ok on_dojo other/ongoing/friend our_network out rather reading son swimming
        1 teacher the the_class there_$ through to_have twins_are we we_have what_time who_follow wrote wrote_to yet
        1 ~an ~carer ~chair ~friend ~governor ~group ~head ~littl ~min ~ok ~out ~rather ~ring ~sat ~the ~through ~want
        1 ~we ~writ ~yet
        -1 <activity> <asked-by=them> <asked-by> <capacity=staff-group>! <coverage=times> <left> <message-about>
        -1 <watched> [person] [senior-manager] address ago as_a by called coaches do_$ home if_a me/asked me/done
        -1 network no_relation not on_tiktok ongoing/get other/done other/done>me own request_on snap staff_whatsapp
        -1 teachers teaches ~address ~ago ~by ~call ~coach ~colleagu ~declin ~giv ~hom ~lady ~leaver ~not ~number ~own
        -2 "colleague":word "former-pupil" "former-pupil":word <activity=connect>! <activity=message>
        -2 <colleague-content=details> <colleague-content> <contact=colleague> <contact=colleague>!
        -2 <contact=former-pupil> <contact=pupil>! <coverage=people> <message-about=my-details> <watched=child>
        -2 =activity=message [school] ^_one a_facebook a_girl a_lad a_student and ask at email here_and his_mum is_my
        -2 last left old other she_is somebody_in staff student students tiktok with_the wrong ~and ~at ~email ~last
        -2 ~left ~network ~old ~other ~staff ~teach ~tiktok ~work ~wrong
        -3 "colleague" "pupil":word name put school the_network ~nam ~put ~student
        -4 "pupil" ~school
      pupil 13
        9 "pupil"
        8 "pupil":word
        7 year ~student ~year
        4 <watched=child> a_pupil a_student coach my own students ~ask ~my ~own
        3 <capacity=school-account> <capacity=school-account>! <contact=pupil> <contents=pupil> <message-about>
        3 <watched> [given] [person] as as_a i_have it_$ my_own my_year of_my student tell they ~as ~email ~giv ~lad
        3 ~network ~pupil ~request ~tell ~they
        2 "pupil":turn 5 6 6_on <activity=connect>! <capacity> <colleague-content=details> <colleague-content>
        2 <message-about=my-details> <platform=another> <purpose> <related=relative> <responsibility> <site-for>
        2 <takedown-by> =activity=message ? [senior-manager] ^_i ^_somebody a_facebook a_friend a_girl a_year address
        2 and_wants ask asked_to asking at_the back being can club coach_at come do_i email facebook_friend friend
        2 friend_on from_year have have_not here his_mum home host host_school i_coach in_year instagram is_in is_no
        2 it lads me/ongoing my_niece network niece on_my on_the our_academy private pupil request request_on saturday
        2 shall should snap so somebody_in the_host to_message to_tell year_5 year_6 ~5 ~6 ~academy ~address ~back
        2 ~being ~block ~can ~club ~coach ~do ~follow ~friday ~hav ~hom ~host ~instagram ~it ~niec ~play ~press
        2 ~privat ~reply ~shall ~should ~snap ~so ~thing ~tiktok
        1 "" 13 8 <contact=pupil>! <follower=yes> <related=own-child> <responsibility=training> <site-for=pupils>
        1 <takedown-by=parent> <watched=adult> =stage=did =stage=planning [parent=given] ^_on ^_want a_child academy
        1 allowed anything asked back_$ block child cook do following for_the found_my friday girl_in has has_just he
        1 him i_give if_a insta_and is_family just lead management me/asked/ask mobile my_mobile netball
        1 network_facebook network_insta on_snap other/done other/done/put page plays pressed pupil_in requested
        1 said_no said_yes school_$ send since text the_academy the_class the_network the_students tiktok trainee
        1 tutor twitter_should what where ~13 ~8 ~account ~allow ~anything ~cook ~has ~he ~him ~just ~lead ~management
        1 ~mobil ~netball ~pag ~sinc ~start ~trainee ~tutor ~what ~wher
        -1 "pupil-elsewhere":turn 4 <capacity=staff-group>! <contact> <contents=school> <message-time>
        -1 <network-school> <received=request> <stage=received> [school] a_mother a_whatsapp add_him ago and_i another
        -1 asked_me be_friends centre dojo_message done/had ex friends from from_my have_got head i_answer is_a it_be
        -1 left leisure leisure_centre like_$ may me/done/had me/ongoing/hav never ongoing/hav or other
        -1 other/ongoing/want parent pupil_dad say schools somebody_is teaching the_other their used wants wants_me
        -1 whatsapp_$ would_it year_4 you ~4 ~add ~ago ~another ~centr ~colleagu ~ex ~from ~head ~left ~leisur ~lin
        -1 ~mark ~may ~never ~or ~other ~refus ~ring ~summer ~swim ~their ~you
        -2 "colleague":word "former-pupil" "former-pupil":word "parent":turn "parent":word "pupil-elsewhere"
        -2 <conflict> <contact=former-pupil> <contact=former-pupil>! <contact=other> <contact=parent>!
        -2 <contact=pupil-elsewhere> <contact=pupil-elsewhere>! <contents=colleague> <left> <nature> <platform>
        -2 <received=request>! <seen=against-school> <stage> [headteacher] ^_may ^_she ^_the a_mum a_school about_a
        -2 add all at be_facebook coaches finished follow_me from_a got had has_sent i_add i_sent intended/follow
        -2 it_is long me/done mother my_neighbour neighbour ok_to on on_fb on_insta other/done>me
        -2 other/intended/follow other/ongoing other/ongoing>me parents partner rather school snapchat_$ still teacher
        -2 this to_follow to_the two we who_was with_my works years ~all ~at ~get ~had ~long ~mother ~mum ~neighbour
        -2 ~on ~partner ~rather ~still ~teacher ~this ~two ~want ~we
        -3 "colleague" "parent" <platform=whatsapp> [parent] are dad facebook her_on insta_$ now of_the there whatsapp
        -3 who with would ~are ~dad ~facebook ~now ~parent ~school ~teach ~ther ~whatsapp ~who ~with ~work ~would
        -4 <contact=parent> no on_facebook ~no
      pupil-elsewhere -12
        7 ~school
        5 "pupil-elsewhere" [school] at school ~at
        4 "pupil-elsewhere":turn <contact=pupil-elsewhere>! <contact=pupil> a_school academy ~academy
        3 <contact=pupil-elsewhere> <old-school=yes> <old-school> <watched=child> <watched> another from from_a i_left
        3 insta_$ on_insta there ~another ~from ~girl ~ther
        2 "pupil-elsewhere":word 10 9 <network-school> <platform=instagram> <stage=planning> ^_girl a_year add add_him
        2 another_academy at_another do done/left easter follow_me girl girl_from goes_to him_on insta left
        2 me/done/left me_on my_last never on_snapchat school_i school_we schools snapchat still their to_do we_do
        2 year_10 year_9 ~10 ~9 ~do ~easter ~insta ~left ~nephew ~never ~snapchat ~still ~teach ~their ~work
        1 <network-school=no> <school-content> ^_he ^_my at_my can_i do_with goes i_add me network nobody/plain
        1 not_work nothing_to on one our_partner partner partner_schools primary pupils school_in student_on
        1 the_network work year ~com ~me ~network ~on ~one ~partner
        -1 "" "colleague":word <capacity=school-account>! <contact=other> <contact=parent> <coverage> =stage=planning
        -1 [parent] be do_i facebook from_the her mate mine mum on_facebook our pupil ~be ~facebook ~friend ~her ~mat
        -1 ~min ~mum ~say
        -2 <capacity> <contact=colleague> =activity=message =stage=did ? about host host_school it_$ ok somebody
        -2 ~about ~host ~ok ~somebody
        -3 it ~it
      """
    )
  ]
}
