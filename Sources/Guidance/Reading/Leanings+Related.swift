/// What leans a question to related and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofRelated: [(fact: String, text: String)] = [
    (
      "related",
      """
      - 36
        9 ""
        5 =contact=parent
        3 <contact=pupil> =activity=message =received=message ^_a colleague in_my ~colleagu ~do ~teacher
        2 ! <activity> <conflict> <contact=former-pupil>! <position> <profile-says> <time> =contact=colleague
        2 =stage=received accept all do do_not insta_$ it kids me/done my_year of_my other/done other/done>me
        2 other/plain somebody teacher the to what ~accept ~all ~ask ~it ~kid ~somebody ~the ~to ~what
        1 <activity=publish>! <contents> <platform=instagram> <profile-says=job> <purpose> <time=own> ^_i a_year back
        1 be_friends best can_i friends_with from i is_at lad lad_in me/must of road school should_i students the_road
        1 twelve twitter we with work ~back ~best ~from ~i ~messag ~of ~parent ~request ~road ~say ~tell ~twelv
        1 ~twitter ~we ~with
        -1 <contact=pupil-elsewhere>! <platform=whatsapp> <responsibility=training> ^_fine ^_lad a_whatsapp asked/send
        -1 at_our can_she follow goes_to he_is home in is lads me/asked/send my_daughter my_husband my_nephew
        -1 on_tiktok relation_$ son son_goes two_summers whatsapp_about who with_us year_11 ~friend ~go ~hom ~in ~is
        -1 ~who
        -2 <platform> =contact=pupil-elsewhere ^_me ^_no a_facebook a_follow academy am and_he and_i as as_a asked/hav
        -2 be_my being facebook_friend family_$ goes have_her he her_as i_am instagram_$ is_a is_my is_not lifts may
        -2 may_i me/asked/hav mine my my_niece my_own my_sister my_wife nephew niece not_family not_related ok_$
        -2 on_snapchat other/ongoing>me our_academy own related schools she_is sister snapchat two us_for wants wife
        -2 works ~academy ~am ~as ~being ~day ~he ~her ~lift ~may ~min ~my ~niec ~own ~related ~snapchat ~summer ~two
        -2 ~wif
        -3 <related=own-child> =contact=pupil cousin here in_year my_cousin no not us wants_me ~cousin ~nephew ~no
        -3 ~not ~sister ~us
        -4 "relative" "relative":turn <related=no> <related=relative> <related=relative>! =activity=connect family
        -4 no_relation ~family
        -5 "no" "no":turn <related=no>! relation ~relation
        -6 ^_my
        -10 <related>
      no -15
        7 <related=no>!
        6 "no" "no":turn <related=no> relation ~relation
        5 family no no_relation ~family ~no
        4 not not_family ~not
        3 <related> =contact=former-pupil is_not not_related related ~related
        2 11 <old-school=yes> <old-school> =received=request ^_no big family_$ girl is_no left mine owt us_for who
        2 year_11 ~11 ~big ~coach ~day ~girl ~left ~min ~owt ~who
        1 [parent] ^_lad a_follow a_girl any for have_nothing last_summer me_on of_mine one_of related_$ relation_$
        1 school_in she_is who_left ~any ~for
        -1 =contact=parent other/passive ~her
        -2 "relative" <related=relative> =contact=pupil =stage=planning ? ^_my
        -3 my ~my
        -4 ""
      own-child -17
        6 <related=own-child>
        5 =contact=pupil own ~own
        4 "own-child" ^_my daughter my_own ~daughter
        3 "own-child":word daughter_in my_daughter son ~son
        2 "own-child":turn <related> <responsibility=training> <signs> ^_me a_pupil a_whatsapp and_i asked/send can he
        2 in_year instagram_$ lads lifts me/asked/send my my_snapchat on_my on_tiktok own_lad son_goes to_send ~can
        2 ~he ~lift ~my ~start
        1 <coverage=media> <platform=whatsapp> <related=own-child>! =activity=connect ^_can ^_is and can_he
        1 daughter_is follow_her goes home is_it little_boy own_daughter own_son snapchat whatsapp_about ~and ~hom
        1 ~school ~snapchat
        -1 <contact=colleague> <contents> =contact=former-pupil =received=request a_year nephew of sister ~add ~nephew
        -1 ~of
        -2 ! "" "relative" "relative":turn <received> <related=relative> <related=relative>! =contact=parent
        -2 =stage=received colleague insta not teacher ~ask ~colleagu ~insta ~not ~sister ~teacher
        -3 =contact=colleague
      relative -5
        8 "relative"
        7 "relative":turn <related=relative> <related=relative>!
        5 ~cousin ~nephew
        4 <related> ^_my cousin my nephew sister ~her ~my ~niec ~sister
        3 =activity=connect =stage=planning here may my_cousin my_nephew my_niece niece wife ~may ~wif
        2 "relative":word <contact=parent>! <platform=snapchat> =contact=colleague ^_year a_facebook academy as
        2 asked/hav being brother_is her_as here_and him_on in_year is_my may_i me/asked/hav my_husband my_sister
        2 my_wife ok_$ on_snapchat ongoing/want other/ongoing/want other/ongoing>me snap two two_summers us wants_me
        2 when ~academy ~as ~being ~friend ~snap ~two ~us ~when
        1 8_at <contact=pupil-elsewhere>! <pupil-content=image> =contact=pupil-elsewhere ^_ok a_student add_him are
        1 as_a does_that facebook_friend goes grandson have_her he_is is_family me_a my_grandson on_snap other/passive
        1 our_academy snapchat summers too works ~are ~grandson ~snapchat ~too
        -1 <conflict> <contact=former-pupil>! <site-for> =contact=former-pupil =contact=parent a_pupil and daughter_in
        -1 follow_her from in_my kids left on_my same school somebody the_other wants_to ~accept ~and ~from ~girl ~lad
        -1 ~left ~mat ~sam ~somebody
        -2 "own-child":turn "own-child":word <contact=pupil>! <coverage=media> <related=no> <related=no>!
        -2 =activity=message =stage=did ^_a a can_i do friends_with me/done my_daughter my_own other/done>me own pupil
        -2 son what ~a ~own ~son ~what
        -3 "own-child" <contact=pupil> <related=own-child> daughter to ~daughter ~do ~to
        -4 ""
      """
    ),
    (
      "capacity",
      """
      - 30
        13 ""
        8 =activity=picture
        6 =activity=connect on_facebook
        5 =picture-step=copy =received=request
        4 =contact=colleague =picture-step=take =stage=received
        3 ! <activity> <platform> =related=own-child ? be on_twitter phone whatsapp ~be ~mat ~phon ~whatsapp
        2 5 <contact=pupil> <contents=school> <contents> <demand=cooperate> <platform=instagram> <power>
        2 <received=request> <received> <related=own-child> <related=own-child>! <related> <seen=against-school>
        2 <stage=planning> =contact=pupil =contact=pupil-elsewhere =stage=did [headteacher=given] [headteacher] ^_is
        2 ^_my allowed at because clip crest did facebook_about for_my friend here i_do i_say in in_year kitchen late
        2 line line_manager linkedin manager mates mates_on me me_a me_on messaged mobile my netball new night on
        2 on_fb on_insta on_instagram on_it on_whatsapp other/plain own_mobile own_phone school speaking speaking_for
        2 stay still was year_5 ~5 ~add ~allow ~at ~becaus ~colleagu ~crest ~her ~in ~keep ~kitchen ~lat ~linkedin
        2 ~manager ~me ~mobil ~my ~netball ~new ~on ~request ~sav ~stay ~still ~teach ~was ~year
        1 <activity=message> <contact=other> <platform=another> <platform=snapchat> <profile-says=job>
        1 <profile-school=yes> <profile-school> <received=request>! <school-content=logo> =account-change=sign-up
        1 =related=relative [given] ^_the about_our agreed all_of allowed_$ are been can_my chat_to children colleague
        1 could_not crest_on does firm follow_me give half headteacher homework in_it is_the it_and it_on keep lad
        1 left manager_has me/asked me/done morning not now our_deputy own_daughter pupil review save school_$ signed
        1 snap the_hall the_pe to_follow to_the view welcome year ~agreed ~are ~been ~clip ~does ~firm ~friend ~giv
        1 ~half ~headteacher ~homework ~left ~morning ~not ~now ~opinion ~rac ~review ~school ~snap ~tweet ~welcom
        -1 "own-account":turn <account-change=create> <account-change=sign-up> <capacity=staff-group>!
        -1 <contents=pupil>! <place> <position=contractor> <pupil-content=full-name> <responsibility=questions>
        -1 <takedown-by=parent>! [school] ^_not ^_we a_cracking a_rival account_$ all_the and_i asked/think behind
        -1 behind_me but cartoon certificates could cracking dad from full go_on going_on had_the has_approved have_a
        -1 home i_follow i_leave i_use is_not like me/ongoing/run no_to nobody/plain/swap now_$ of_year ongoing/hav
        -1 opened or other/done other/ongoing our_class over_dojo own_name own_tiktok parent personal_facebook
        -1 plain/ask plain/set plain/swap put_a rival school_insta send_a should somebody_else supplier_on supply the
        -1 the_whole there to_share training up_on use_a we what_now whole x ~behind ~bit ~but ~cartoon ~could
        -1 ~evening ~follow ~from ~full ~hom ~lik ~or ~reply ~result ~rival ~run ~set ~shar ~should ~supply ~the ~ther
        -1 ~training ~we ~whol ~x
        -2 "own-account" 2 <account-change=create>! <account-change> <activity=account> <capacity=own-account>
        -2 <capacity=own-account>! <contents=private> <coverage=times> <material-source> <place=elsewhere>
        -2 <platform=youtube> <purpose> <school-content=news> <seen=on-account> <takedown-by> =account-change=settings
        -2 =activity=message =contact=parent ^_could academy all back bit both carer day dojo_to done/post else exams
        -2 facebook_group fine follow from_my go group group_for her_lads i_put i_run insta instagram intended/hav
        -2 it_up just just_for lads long me/done/post me/intended me/intended/hav me/ongoing/hav message my_personal
        -2 my_private my_year network_facebook no_name on_classdojo on_there our our_network own_account personal
        -2 photo photo_of posted public run rung said school_page school_twitter somebody_is staff staff_whatsapp
        -2 that_$ the_network to_ask twitter us use with_all ~2 ~academy ~all ~both ~carer ~certificat ~dad ~day ~els
        -2 ~exam ~fin ~group ~insta ~instagram ~just ~long ~meltdown ~open ~our ~personal ~photo ~public ~put ~someon
        -2 ~staff ~swap ~twitter ~us
        -3 "class-platform" "class-platform":turn "school-account" "school-account":turn <capacity=class-platform>
        -3 <capacity=school-account> <capacity=school-account>! <pupil-content=talk> account app ask classdojo
        -3 nobody/plain own_facebook private put the_school youtube ~account ~app ~ask ~classdojo ~privat ~ring
        -3 ~youtub
        -4 <capacity=class-platform>! =activity=publish for_the my_own on_dojo on_our
        -5 =account-change=create network on_my page ~network ~pag
        -6 =activity=account on_the
        -7 dojo own ~dojo ~own
        -9 <capacity>
      class-platform -2
        10 dojo ~dojo
        7 "class-platform" "class-platform":turn <capacity=class-platform>!
        6 <capacity=class-platform> on_dojo
        5 =contact=parent classdojo ~classdojo
        4 =activity=message class school_story story ~class ~story
        3 <capacity> =received=message ask class_page message on_classdojo on_the our_class to_ask ~ask ~messag ~ring
        2 <contact=parent> <contents=family> <dojo-place=school-story> <dojo-place> <place> <site-for=pupils>
        2 <takedown-by=parent>! <takedown-by> =contact=pupil =stage=received [parent] academy_has app carer dad
        2 dojo_to has_approved her her_lads i_message intended/hav lads long me/intended/hav my_year nobody/plain/ask
        2 of_my page page_on pe photos plain/ask rung three ~answer ~app ~approv ~carer ~long ~meltdown ~pag ~pe
        2 ~three
        1 4 <contact> <message-about=quick> <message-about> <place=pupils-present> <position=contractor>
        1 <pupil-content> ^_do answer approved day home i_answer my_class nobody/plain on_our on_there over_dojo
        1 send_a should somebody_is supply the_academy the_class their there through wants wants_to year_4 ~4 ~dad
        1 ~day ~her ~hom ~lad ~permit ~photo ~should ~supply ~swim ~their ~ther ~through
        -1 "own-account":turn "school-account" <platform=instagram> <watched> =activity=connect =contact=colleague
        -1 =received=request =stage=planning a and for from in my my_own network on_facebook want ~a ~and ~do ~follow
        -1 ~for ~from ~in ~lik ~my ~network
        -2 "own-account" <activity=publish> <capacity=own-account> <capacity=own-account>! <platform=facebook>
        -2 <platform=whatsapp> =activity=publish insta instagram on_my twitter ~insta ~instagram ~nam ~twitter
        -3 "" <activity> =activity=account me/done whatsapp ~whatsapp
        -4 facebook ~facebook
        -7 <platform>
      own-account -12
        10 on_my
        9 =activity=publish my ~my
        8 <capacity=own-account> own ~own
        7 "own-account" <capacity=own-account>! my_own
        6 "own-account":turn
        5 =activity=account
        4 <purpose=own> =account-change=profile own_facebook
        3 <activity=publish>! <purpose> =account-change=settings insta my_facebook my_personal own_account personal
        3 private ~insta ~personal ~privat ~shar
        2 <activity=account> <contents=private> <coverage> <material-source> <shows> =account-change=sign-up account
        2 behind coach else fine from_my in_my it_from me me/ongoing/hav my_private my_twitter name not ongoing/hav
        2 own_name profile public share that_$ to_share ~account ~behind ~coach ~fin ~me ~not ~profil ~public ~put
        2 ~retweet
        1 <account-change> <activity=publish> <contact=other> <material-source=elsewhere> <platform=another>
        1 <platform> <position=employee> <pupil-content=image> <pupil-content> <shows=uniform> <visibility=public>
        1 ^_she ^_the a_trainee academy address_to behind_me bio blog both cake done/found exams facebook fine_$ found
        1 found_a from i_leave i_put know leave leave_it logo me/asked me/done/found mine mine_$ my_sister ok one_in
        1 onto_my own_tiktok page personal_facebook photo private_insta put retweet somebody_else supplier_on trainee
        1 up_on with_the ~bio ~blog ~both ~cak ~els ~exam ~facebook ~found ~from ~logo ~min ~ok ~pag
        -1 7 <contact> <contents=pupil> <related=own-child> =contact=parent agreed be_on been group has if kitchen
        -1 line line_manager manager mobile on_facebook own_mobile photos pics pta school_facebook stay the_network up
        -1 wants year_7 yes ~7 ~agreed ~been ~class ~daughter ~giv ~group ~has ~if ~keep ~kitchen ~lin ~manager ~mobil
        -1 ~pta ~school ~stay ~up ~yes
        -2 <activity=connect>! <activity=message> <contact=pupil> <contents> <demand=cooperate> <demand>
        -2 <related=own-child>! <stage> =picture-step=copy =received=message =received=request ? allowed allowed_$ be
        -2 deputy done/ask he mates mates_on network on_it on_our own_phone phone pictures the up_a was we with_my
        -2 year ~allow ~be ~club ~consent ~deputy ~he ~mat ~network ~phon ~the ~was ~we
        -3 "school-account" "school-account":turn =account-change=create =activity=message =contact=colleague
        -3 =related=own-child for for_the on_the ~for ~year
        -4 "" <capacity=school-account>! =picture-step=take =stage=received
        -5 =activity=connect =contact=pupil
        -6 =activity=picture
      school-account -5
        9 <capacity=school-account>! network ~network
        8 "school-account" "school-account":turn on_the
        7 for_the
        5 <capacity=school-account> <capacity> =account-change=create the_network the_school twitter ~twitter
        4 on_our the ~the
        3 <seen=on-account> <watched> [school] back deputy instagram our our_network school_facebook school_twitter x
        3 youtube ~deputy ~follow ~instagram ~post ~school ~x ~youtub
        2 11 <coverage=times> <network-school=yes> <network-school> <platform=x> <platform=youtube>
        2 <responsibility=accounts> <responsibility> <school-content=news> <stage=did> <watched=adult>
        2 =activity=connect =activity=publish =contact=pupil =stage=planning ^_deputy a_cartoon account an back_the
        2 certificates done/post email_$ facebook_page festival follow for_our from from_the full i_posted insta it_up
        2 just_for me/done/post names network_facebook no_to other/done page posted said school school_email
        2 school_insta school_page separate slt stick_it the_deputy training use with_my year_11 ~11 ~account ~an
        2 ~back ~certificat ~club ~consent ~dm ~festival ~film ~from ~full ~insta ~our ~pag ~pictur ~separat ~set ~slt
        2 ~training ~use
        1 <account-change=create>! <contents=material> <purpose=work> <seen> <watched=child> =account-change=leaving
        1 ^_i a_rival academy_twitter an_instagram anyway anyway_$ band be_on cartoon_off deputy_head deputy_said dm
        1 done/meant down drama email film going got i_follow it it_was my_school network_insta nothing_to of_the
        1 other/passive our_account page_for parent pics_on pictures rival said_no that_we the_dance the_year up_a
        1 up_anyway use_a we would writing ~anyway ~approv ~band ~down ~drama ~email ~going ~it ~link ~parent ~photo
        1 ~photographer ~rival ~student ~we ~winner ~would
        -1 <dojo-place> <position=employee> <profile-shows> <pupil-content=image> <school-content=logo>
        -1 <stage=planning> =activity=message =received=request ^_the all_of class crest dojo for_it it_on know on
        -1 on_a onto_my opinion pe retweet school_$ to_post ~class ~crest ~dojo ~on ~pe ~retweet ~sav ~want
        -2 "class-platform" "class-platform":turn "staff-group" "staff-group":turn <capacity=class-platform>
        -2 <capacity=class-platform>! <capacity=staff-group>! <contact=other> <contact> <platform=another>
        -2 <platform=whatsapp> <pupil-content> <purpose=own> =account-change=sign-up =activity=picture
        -2 =contact=pupil-elsewhere =stage=received ^_is ^_my at clip facebook_group group is name new on_insta on_my
        -2 school_story staff story with_the ~at ~clip ~group ~is ~new ~opinion ~staff ~story
        -3 "own-account" "own-account":turn <capacity=own-account> <capacity=own-account>! <coverage>
        -3 =account-change=profile for_my me on_facebook whatsapp ~me ~whatsapp
        -4 =picture-step=copy
        -5 ""
        -6 my ~my
      staff-group -10
        6 group ~group
        5 facebook_group staff ~staff
        4 "staff-group" "staff-group":turn <capacity=staff-group>! <platform=whatsapp> =account-change=create
        4 group_for us ~us
        3 <capacity=staff-group> <pupil-content=talk> =activity=account a_facebook staff_whatsapp whatsapp ~whatsapp
        2 <account-change=create> <contact=colleague> <contents=colleague> <platform=facebook> <platform> <site-for>
        2 <time=break> =activity=message =contact=colleague a all and facebook for for_the just like ongoing/whatsapp
        2 other/ongoing other/ongoing/whatsapp start start_a want_a we what_a with_all ~a ~all ~and ~facebook ~for
        2 ~just ~swap ~we
        1 <activity=message> <place=elsewhere> <site-for=employees> in_the like_$ lunch nights no_name out private put
        1 put_on whatsapp_group who ~lik ~lunch ~out ~plan ~privat ~put ~shift ~someon ~start ~who
        -1 "" "school-account":turn <capacity=school-account>! <contact=pupil> <platform=x> <received=message>
        -1 <site-for=pupils> =contact=parent ? [given] her the_school twitter ~approv ~post ~twitter
        -2 "school-account" <pupil-content=image> <received> [school] it me/asked school to ~her ~it ~school ~to
        -3 on ~on
        -4 my ~my
        -5 =activity=publish
      """
    ),
    (
      "purpose",
      """
      - 2
        2 ^_can phone ~phon
        1 <place=pupils-present> can can_i ~can
        -1 for on ~for ~on
      own 28
        1 "" "own" <purpose=own> ? me/done own to ~own ~to
        -1 ^_can ^_in at_break break_on school staffroom_at ~school
        -2 <purpose> in work ~in ~work
      work -29
        3 <purpose> work
        2 <device=school> [school] ^_in at_break break_on for school school_ipad staffroom_at the_school ~for ~school
        2 ~work
        1 <platform=x> <school-content=news> =stage=did break for_the ipad it_is twitter working ~break ~ipad ~twitter
        -1 own ~own
        -2 =stage=planning ? i ~i
        -3 ""
      """
    ),
  ]
}
