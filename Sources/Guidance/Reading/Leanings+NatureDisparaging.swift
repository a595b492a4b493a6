/// What leans a question to nature.disparaging and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofNatureDisparaging: [(fact: String, text: String)] = [
    (
      "nature.disparaging",
      """
      yes -53
        9 "disparaging":word <nature=disparaging> =contents=school
        7 "disparaging" =contents=colleague ~moan
        6 <nature> =activity=publish =school-content=partner ~nam
        5 <seen=against-school> about_the called is_a its moan ~call ~its
        4 <seen> =school-content=work [person] down fancy it_and ~cover ~down ~fancy
        3 <contents=colleague>! <contents=school>! <pupil-content=talk> <school-content=work>! <seen=against-school>!
        3 <topic> =capacity=own-account =platform=facebook ^_fancy ^_i ^_she a_post agency facebook_ok firm going here
        3 here_$ i_do just_my liked liked_a minibus name name_on new on_facebook other/passive own_view seen seen_it
        3 she_is still supply ~agency ~comment ~firm ~going ~minibus ~new ~run ~seen ~still ~supply
        2 ! <activity=publish> <power=recruitment>! <responsibility=the-policy> =stage=did ^_does ^_put ^_thinking
        2 ^_what a after am_i and anyone asked/think at_school by chair do_$ done/put down_the facebook_about going_to
        2 had head i_liked i_say if if_i in_a is manager_is me/asked/going me/asked/nam me/asked/think me/done/call
        2 me/done/put my_private naming of_the off on_fb ongoing/leav other/ongoing/leav our own_insta post private
        2 room run say say_it saying school she somebody_is supposed/say that_our the the_new the_school view wine ~a
        2 ~after ~and ~anyon ~bit ~boiler ~by ~chair ~governor ~had ~head ~if ~is ~lik ~manager ~off ~our ~privat
        2 ~room ~she ~the ~tip ~view ~win
        1 2 <activity=publish>! <obligation=declaring> <responsibility=leavers> <responsibility> =contents=family
        1 =platform=another ^_can ^_going ^_is all_in and_now asked/nam being business colleagues count department do
        1 does_not does_that even fb gone google harm headteacher i_had i_in i_never in_the intended/say it_is
        1 me/intended/say me/must/not names_$ no_names not_even of ok_$ on_google once post_that saturday school_i
        1 so_on something story the_chair the_network their them them_and there_$ thinking thinking_of though though_$
        1 we_use week wrote ~2 ~being ~business ~count ~department ~even ~fb ~googl ~harm ~headteacher ~of ~onc
        1 ~saturday ~school ~something ~story ~their ~them ~though ~week
        -1 <contents=pupil> <demand> <message-about> <platform=whatsapp> <purpose> <school-content=news>
        -1 <seen=on-account> <watched> =colleague-content=image =contact=pupil =platform=instagram =platform=linkedin
        -1 [not-given] against am_a at done/ask is_it linkedin may_i me of_our on_insta or picture_of put_up said up_a
        -1 ~against ~at ~giv ~linkedin ~me ~or ~want
        -2 <account-change> <capacity=school-account> <capacity=school-account>! <capacity> <contents=material>
        -2 <contents=views> <obligation> <received> <responsibility=accounts> <school-content=logo> <school-content>
        -2 <stage=planning>! <stage> =activity=connect =activity=use =contact=colleague =contents=views =platform=x
        -2 =pupil-content=image =school-content=logo [given] ^_the as asked be but for from have her is_that may
        -2 me/plain my no on photo picture post_about staff twitter with ~as ~be ~but ~for ~from ~may ~mention ~my ~no
        -2 ~on ~photo ~pictur ~staff ~twitter ~with
        -3 <contact> <platform> =activity=account =contents=material =stage=planning ? for_the i_am on_the ~hav ~tell
        -4 <pupil-content=image> =capacity=school-account =contents=pupil ~ask
        -5 to ~to
        -7 ""
      """
    ),
    (
      "message-time",
      """
      - -25
      inside 11
        3 <contents=colleague> <time=working> day in ~day ~in ~work
        2 <contents> <received> =stage=planning ? [person] a in_the me/asked ~a ~hour ~messag
        1 <received=message>
        -1 ! <platform=whatsapp> =stage=did at_night i or ~i ~or
        -2 "outside" "outside":word <message-time=outside> night_about nobody/plain not sunday that whatsapp_at year
        -2 ~not ~sunday ~that ~year
        -3 <time=own> half night ~half ~night
      outside 14
        4 <time=own>
        3 "outside":word half night ~half ~night
        2 ! "outside" <message-time=outside> <platform=whatsapp> =stage=did at_night i night_about nobody/plain not
        2 sunday that whatsapp_at year ~i ~not ~sunday ~that ~year
        1 <platform> my or whatsapp ~my ~or ~whatsapp
        -1 <received=message> <received> =stage=planning ? a ~a
        -2 <contents> [person] in in_the me/asked ~hour ~in ~messag
        -3 <contents=colleague> <time=working> day ~day ~work
      """
    ),
    (
      "profile-says.job",
      """
      yes -34
      """
    ),
    (
      "profile-says.school-name",
      """
      yes -13
        3 ! the_school to ~put ~to
        2 <account-change=profile>! <profile-says>
        -7 profile ~profil
      """
    ),
    (
      "watching-account",
      """
      - -21
      own-profile 9
        2 <capacity=own-account> <capacity=own-account>! <purpose=own> my my_own own ~my ~own
        1 from_my
        -1 "school-profile" "school-profile":word <capacity=school-account> <capacity=school-account>!
        -1 <responsibility=accounts> <responsibility> <watching-account=school-profile> parents
        -2 school the the_school ~school ~the
      school-profile 11
        2 <capacity=school-account> <capacity=school-account>! school the the_school ~school ~the
        1 "school-profile" "school-profile":word <responsibility=accounts> <responsibility>
        1 <watching-account=school-profile> nobody/plain parents
        -2 <capacity=own-account> <capacity=own-account>! <purpose=own> my my_own own ~my ~own
      """
    ),
    (
      "takedown-by",
      """
      - -24
      colleague 11
        3 <contact=colleague> <contents=colleague>
        2 "colleague" "colleague":turn <capacity=own-account> <capacity=own-account>! <platform>
        2 <takedown-by=colleague>! ? [person] my of_her off_my ~ask ~colleagu ~my
        -1 ! "parent" <contact=parent> <contents=pupil>! [school] has not photo to_remove ~has ~lad ~not ~photo
        -2 <capacity=class-platform> <capacity=class-platform>! [parent] dojo his school ~dojo ~his ~say ~school
      other 2
        4 him of_him ~him
        3 ""
        2 <demand=remove>! <demand> <pupil-content=image> <pupil-content> a not of ongoing/want other/ongoing/want
        2 photo_of to_remove with ~a ~not ~of ~with
        1 ^_a me/intended other/done>me other/ongoing school ~school
        -1 <contact=parent> <dojo-place> <received=takedown> <takedown-by> dad nobody/plain school_story story to_take
        -1 ~dad ~story
        -2 <contact=colleague> <contents=colleague> <platform> [person] her of_her take ~her ~tak
      parent 11
        3 <contact=parent> [parent] ~say
        2 ! "parent" <capacity=class-platform> <capacity=class-platform>! <contents=family> <dojo-place> ^_dad dad her
        2 his nobody/plain off_the school_story story ~dad ~her ~his ~lad ~story ~tak
        1 <contact=pupil> <dojo-place=school-story> <power=removal>! <received=takedown> <takedown-by=parent>!
        1 [school] come lad photo taken_off ~com ~photo
        -1 <demand=remove>! ? a_picture and other/ongoing/want put ~and ~put
        -2 "" <contact=colleague> <contents=colleague> <demand> a me me_to of ongoing/want photo_of ~a ~me ~of
        -3 him of_him ~him
      """
    ),
    (
      "profile-school",
      """
      - -21
      job 16
        4 <contact>
        3 <contact=colleague>
        2 <account-change=profile> <activity=account> <activity> <contents=school> ~say
        1 <account-change=profile>! <account-change> =stage=did is not ~is ~not
        -1 "yes" <profile-school=yes> <stage> [school] logo ~logo
        -2 <platform=x> <profile-school> <school-content=logo> on school twitter twitter_profile ~on ~school ~twitter
        -3 the_school
        -4 the ~the
      no 0
        3 <platform=x> [school]
        2 <account-change=profile> <activity=account> <activity> <platform> on profile school twitter twitter_profile
        2 ~on ~profil ~school ~twitter
        1 <school-content> =stage=did the ~the
        -1 <activity=publish>! <contents> =stage=planning has is on_my ~has ~is
        -2 "yes" "yes":word <profile-school=yes> head not ~head ~not ~put
        -3 <account-change=profile>! <contact=colleague> <contents=school> ~say
        -4 <contact>
      yes 6
        3 "yes" "yes":word <profile-school=yes> =stage=planning head the the_school ~head ~the
        2 <activity=publish>! <school-content=logo> ^_the logo on_my school_logo there ~logo ~ther
        1 <account-change=profile>! <contents=school> [headteacher] allowed badge has the_head ~allow ~badg ~has ~hav
        1 ~put
        -2 <account-change>
        -3 <account-change=profile> <activity=account> <activity> =stage=did
      """
    ),
    (
      "colleague-content.image",
      """
      yes -9
        7 <pupil-content>
        6 <pupil-content=image>
        4 <platform=instagram> =capacity=own-account of on_my ~of
        3 asked but do insta my on photo picture she_is ~ask ~but ~insta ~my ~on ~photo ~pictur ~shar
        2 "image" "image":word <activity=publish> <activity> <capacity=own-account> <capacity=own-account>! <capacity>
        2 <colleague-content=image> [person=given] a_photo a_pic both caretaker colleague her i_share in in_the is me
        2 me_and photo_of pic pic_of picture_of share the_staff us yes ~both ~colleagu ~do ~in ~is ~me ~pic ~us ~yes
        1 [given] my_own of_the other/done own said_yes they two yes_$ ~caretaker ~own ~they ~two
        -1 <colleague-content=details> <colleague-content> <stage=planning> =activity=message =stage=did a and_i
        -1 i_have to ~a ~mind ~tell ~to
        -2 <contact=colleague> <contact> <contents> <nature> <platform=facebook> [headteacher] and facebook i it_on
        -2 me/done me/ongoing that_our think think_of what ~and ~facebook ~get ~i ~think ~what
        -3 <activity=publish>! <contents=colleague> <seen> head on_facebook our what_i ~head ~our
        -4 <coverage=people> that ~that
      """
    ),
    (
      "message-about",
      """
      - -5
        2 ! "" <coverage=media> <stage=received> a_year at_the done/messag me messaged_me on other/done/messag
        2 other/done>me the ~me ~mum ~on ~the ~year
        1 4 <contact=colleague> <contents=colleague> <coverage=people> <coverage> <pupil-content=image> <stage>
        1 a_parent and asked/answer asked_me being her_$ i me_on messaged mums parent sent whatsapp year year_4 ~4
        1 ~and ~being ~i ~whatsapp
        -1 =contact=pupil ~dad
        -2 <message-about> ? about ~about
      child-info -9
        3 ~ask
        2 "child-info" "child-info":word <colleague-content=details> <message-about=child-info> <stage> =contact=pupil
        2 address ask done/ask home me/done/ask messaged over so_i was what ~address ~hom ~over ~was ~what
        1 6 6_lad <activity> <colleague-content> asked/ask chat could me/asked/ask so year_6 ~6 ~chat ~could ~so
        -1 <contact=parent> <contents=family> [parent] is other/plain ~is
        -2 =contact=parent to ~to
        -3 my ~my
      deeper -2
        4 about long should ~about ~long ~should
        3 <contents=family> =capacity=class-platform =contact=parent her there ~ring ~ther
        2 "deeper" "deeper":word <contact=parent> <message-about=deeper> <stage=planning> [parent] ^_do a_long
        2 about_her about_his all and its me/intended me/must on_dojo on_there other/plain out ring should_i there_$
        2 there_or wellbeing ~all ~and ~her ~its ~out ~want ~wellb
        1 <capacity=class-platform>! <capacity> <contents=pupil>! ^_a have night or ~boy ~hav ~lad ~night ~or ~reply
        1 ~son
        -1 <message-about=quick> a_year class is to ~class ~is ~to
        -2 "quick" "quick":word <activity> <platform> can my year ~ask ~can ~my ~year
        -3 <contents=pupil> =contact=pupil
      my-details 1
        3 "my-details" "my-details":word <message-about=my-details> mobile my ~email ~giv ~mobil ~my
        2 =contact=pupil [given] [senior-manager] agreed asked can email for_my give in management mobile_number
        2 my_mobile number senior ~agreed ~can ~in ~management ~number ~senior
        1 ^_can no other/done other/done/ask other/plain said senior_management ~hav ~no
        -1 <capacity=class-platform> <capacity=class-platform>! <capacity> <stage> i what ~i ~what
        -2 <platform> =capacity=class-platform =contact=parent dojo on ~dojo ~messag ~on
      personal 15
        3 "personal" <message-about=personal> <platform> to ~to
        2 "" "personal":word <contact=pupil>! <platform=whatsapp> <purpose> =contact=pupil birthday happy he_is is
        2 me/done my my_year to_do with_school ~birthday ~happy ~is ~my ~send
        1 <activity=publish> <contents=pupil> <platform=instagram> <pupil-content> [person] a_child a_mum a_pupil
        1 and_a class do_with from instagram just my_class nobody/plain on_instagram one_of other/ongoing>me pupil
        1 school this year ~class ~from ~instagram ~just ~pupil ~school ~this
        -1 "my-details" "my-details":word <message-about=my-details> <seen> =contact=parent =stage=planning a_year all
        -1 can do_i dojo his i it it_is lad me/done/ask number so ~all ~can ~dojo ~his ~i ~it ~lad ~so
        -2 =capacity=class-platform ask asked done/ask me/asked the what ~messag ~number ~the ~what
        -3 <stage=planning>! <stage> her ~ask ~her
      quick 9
        5 "quick"
        4 "quick":word <message-about=quick> =contact=parent
        3 dojo ~dojo
        2 <takedown-by> =capacity=class-platform a asking can can_i if mum_on swimming what what_time ~a ~can ~if
        2 ~swim ~what
        1 <activity> <message-about> <takedown-by=parent>! =received=message =stage=received ^_somebody answer
        1 answer_$ is mum other/plain/ask somebody to to_me tomorrow tomorrow_$ two wrote_to ~answer ~ask ~is
        1 ~somebody ~to ~tomorrow ~two
        -1 "deeper" "deeper":word 6 <contact=colleague> <contact> <message-about=deeper> at being me other/done/messag
        -1 so year_6 ~6 ~at ~being ~giv ~me ~so
        -2 <contact=pupil> =stage=did [person] ^_a and for girl he it long me/done my should year ~and ~for ~girl ~he
        -2 ~it ~long ~my ~should ~year
        -3 ""
        -4 =contact=pupil
      role-info -9
        3 message role ~messag ~rol
        2 <received=message> <seen> [school] a_girl ask for girl it_is message_a my of ok_to school to_ask ~for ~girl
        2 ~my ~of ~school
        1 <received> <stage=planning>! <stage> =contact=pupil =stage=planning me/asked ok the ~ask ~ok ~the
        -1 ! <contact=parent> <contents=family> <coverage=media> <coverage> <platform> =received=message
        -1 =stage=received [parent] on other/done ~on
        -2 =contact=parent me ~me
      """
    ),
    (
      "dojo-place",
      """
      - -21
      class-page 14
        2 class class_page our page ~class ~our ~pag
        1 <coverage=media> on_our ~pic
        -1 "school-story" <dojo-place=school-story> [school] on_the
        -2 "school-story":word the_school
        -3 school school_story story ~school ~story
      school-story 7
        3 school school_story story ~school ~story
        2 "school-story":word on_the the_school
        1 "school-story" <dojo-place=school-story> [school]
        -1 our ~our ~pic
        -2 class class_page page ~class ~pag
      """
    ),
  ]
}
