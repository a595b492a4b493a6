/// What leans a question to colleague-content.details and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofColleagueContentDetails: [(fact: String, text: String)] = [
    (
      "colleague-content.details",
      """
      yes -16
        5 "details" "details":word on_facebook told ~tell
        4 <colleague-content=details> <position> ^_she facebook other/done put_it she ~facebook ~she
        3 <coverage=media> <platform=facebook> <position=employee> it_on said that that_our ~get ~that
        2 <coverage> <message-about> <time> an and_i can_i done/say me/asked of_our ok_to other/done/say other/passive
        2 other/plain whatsapp with ~an ~do ~hav ~mind ~say ~whatsapp ~with
        1 <colleague-content> has somebody_is ~has ~her ~teacher
        -1 <contact> =capacity=own-account and colleagues go me/done/ask me_and what yes ~and ~pictur ~run ~what ~yes
        -2 "" <nature=disparaging> <related=relative> <related> <seen> [school] a all asked but colleague do done/ask
        -2 i_share in it_$ me/ongoing of_the on on_insta photo school share so two want ~a ~all ~but ~go ~in ~on
        -2 ~photo ~pic ~school ~shar ~so ~two
        -3 <nature> <platform=instagram> ^_he insta me/done my on_my was ~colleagu ~insta ~my ~want ~was
        -4 <activity> <pupil-content=image>
        -5 <pupil-content> of ~of
        -6 <activity=publish>
      """
    ),
    (
      "colleague-content.image",
      """
      yes -14
        8 <pupil-content=image> <pupil-content>
        5 <platform=instagram> on_my
        4 =capacity=own-account of ~of ~pictur ~shar
        3 <capacity=own-account> <capacity> asked insta my on photo picture share two ~ask ~insta ~my ~on ~photo ~pic
        3 ~two
        2 "image" <activity> <capacity=own-account>! <colleague-content=image> <contents=private> <related=relative>
        2 <responsibility> [given] [person=given] a_photo a_pic a_picture agreed both but caretaker do done/ask her
        2 i_share in in_the instagram me other/ongoing photo_of pic pic_of picture_of the_staff two_of us yes ~agreed
        2 ~both ~but ~in ~instagram ~me ~say ~us ~yes
        1 "image":word <activity=publish> <responsibility=leavers> ^_the have_not me/done/ask me/done/not my_insta
        1 my_own of_us own own_facebook said_yes yes_$ ~colleagu ~do ~leav ~own ~want
        -1 "details" "details":word <colleague-content=details> <contact=parent> <contents=family> <coverage=media>
        -1 <coverage> <obligation> <time> <views-content> =activity=message =stage=did [parent] deputy me/intended
        -1 me/ongoing told year ~deputy ~year
        -2 <activity=message>! <activity=publish>! <colleague-content> <contact=colleague> <contact> <coverage=people>
        -2 <message-about> <platform=facebook> <platform=whatsapp> <seen> <stage=planning> <views-content=opinion>
        -2 [headteacher] ^_she could head i it_on no not on_facebook our that_our what_i whatsapp ~could ~get ~head ~i
        -2 ~nam ~no ~not ~our ~put ~tell ~think ~whatsapp
        -3 "opinion":word <contents=colleague> <contents> <nature=disparaging> <nature> that ~that
      """
    ),
    (
      "colleague-content.opinion",
      """
      yes -7
        7 <nature=disparaging> <nature>
        4 me/ongoing ~nam ~think
        3 <activity=publish> <activity=publish>! <contents> <coverage=people> <views-content=opinion> and could was
        3 what_i ~and ~could ~was
        2 "" <contact=parent> <contact=pupil> <contact> <contents=colleague> <contents=family> <purpose>
        2 <stage=planning> =stage=did [parent] a me/intended no of_the think think_of want what ~a ~no ~want ~what
        1 <contents=pupil> ^_i head me/done not of_our of_them our she_is ~head ~not ~our
        -1 [person] a_photo a_picture done/ask kitchen me/done/ask my_facebook of_us ok on_facebook other/done>me
        -1 photo_of picture_of says that the ~get ~kitchen ~ok ~that ~the
        -2 <capacity=own-account>! <message-about=personal> <message-about> <position=employee> <related=relative>
        -2 <related> =capacity=own-account =stage=planning [not-given] [person=given] [person=refused] [refused] asked
        -2 can caretaker done/say done/tell facebook have he her i_have in_the insta instagram it other/done/not
        -2 other/done/say picture she somebody staff two two_of us with would yes ~can ~do ~facebook ~he ~her ~insta
        -2 ~instagram ~it ~pic ~pictur ~shar ~she ~somebody ~staff ~teacher ~tell ~two ~us ~with ~would ~yes
        -3 "details" <capacity=own-account> <capacity> <colleague-content=details> <coverage=times>
        -3 <platform=instagram> <pupil-content> [given] me on_my other/done other/ongoing other/plain photo said told
        -3 ~hav ~me ~photo
        -4 "details":word <position> ~say
        -5 <pupil-content=image> ~ask
      """
    ),
    (
      "family-content.image",
      """
      yes -17
        5 <pupil-content=image>
        4 "image" and ~and
        3 "image":word <capacity> <family-content=image> =capacity=own-account [given] asked can go me_to of the ~ask
        3 ~can ~go ~of ~pictur ~the
        2 <contents=family>! <pupil-content> <school-content=news> <stage> =stage=planning [person] [school] ^_can at
        2 at_the dad done/ask have my_own own picture picture_of to_post ~at ~dad ~hav ~mum ~own ~photo
        1 been_asked can_i fair me on_my parents with ~fair ~me ~parent ~tak ~with
        -1 <platform> facebook i post ~facebook ~i
        -2 "identity" <family-content=identity> <platform=facebook> =stage=did a had is names no no_names put that ~a
        -2 ~family ~had ~is ~no ~put ~that
        -3 <activity=publish> <message-about> <pupil-content=full-name> name ~do ~tell
        -4 me/asked
        -6 ~nam
      """
    ),
    (
      "message-about",
      """
      - 0
        5 ""
        3 <contents=pupil> i the ~i ~the
        2 4 <contact=colleague> <contact=pupil> <coverage=media> <coverage> <platform> <stage> can for i_would me
        2 me_on other/done other/done>me whatsapp would year year_4 ~4 ~can ~for ~me ~whatsapp ~would ~year
        1 <activity=message> <activity> <contents=colleague> <contents> <coverage=people> <place> <platform=whatsapp>
        1 <related=relative> <related> <stage=planning>! ^_it about_the as at_the can_i sent so_i ~as ~kid ~parent
        -1 "child-info" "child-info":word <message-about=child-info> a_mum about address could girl he is me/done/ask
        -1 ~about ~address ~could ~girl ~he ~is ~messag
        -2 <contents=family> =capacity=class-platform =stage=did [parent] a dad her message of on_dojo ~a ~dad ~giv
        -2 ~her ~of
        -3 <contact=parent>
        -4 <message-about>
      child-info -10
        3 "child-info" "child-info":word <message-about=child-info> done/ask me/done/ask was what ~ask ~was ~what
        2 <stage> =contact=pupil address ask asked so_i wrong ~address ~wrong
        1 <activity=message>! <activity> =stage=did a_year and could messaged on_dojo other/ongoing so ~and ~could ~so
        -1 the to ~mum ~the ~to
        -2 =contact=parent is ~is
        -3 my ~my
      deeper -3
        4 long should ~long ~should
        3 "deeper" "deeper":word <message-about=deeper> =capacity=class-platform =contact=parent about her on_there
        3 there ~about ~ring ~ther
        2 <contact=parent> <contents=family> <stage=planning> [parent] ^_a ^_do a_long about_her all and its
        2 me/intended me/must night on_dojo or other/plain out ring should_i there_$ there_or wellbeing ~all ~and ~boy
        2 ~her ~its ~night ~or ~out ~want ~wellb
        1 <contents=pupil>! been boy have on them wants ~been ~hav ~lad ~on ~reply ~son ~them
        -1 <coverage=people> a_year can plain/ask the ~can ~the
        -2 "quick" "quick":word <message-about=quick> <platform> my year ~ask ~my ~year
        -3 <activity> <contents=pupil> =contact=pupil
      my-details 0
        4 "my-details" "my-details":word <message-about=my-details> my ~my
        3 mobile number ~email ~giv ~mobil ~number
        2 <contact=colleague> <contact=parent> <message-about> =contact=pupil [given] [senior-manager] agreed email
        2 give management mobile_number my_mobile senior ~agreed ~management ~senior
        1 <activity=message>! ^_can can email_address my_email my_own other/plain other/plain>me own senior_management
        1 she so to_a ~can ~hav ~own ~say ~she ~so
        -1 <capacity=class-platform> <capacity=class-platform>! <coverage> <stage> is on_dojo what ~is ~what
        -2 <capacity> <platform> =capacity=class-platform =contact=parent dojo i on ~dojo ~i ~messag ~on
        -3 ""
      personal 11
        4 "personal" <platform>
        3 "personal":word <message-about=personal> happy is me/done my ~happy ~is ~my
        2 <contact=pupil>! <platform=instagram> birthday class happy_birthday he_is one one_of to to_do with_school
        2 ~birthday ~class ~one ~send ~to ~week
        1 <platform=snapchat> <platform=whatsapp> <pupil-content> <purpose> =contact=pupil =stage=did a_mum do_with
        1 from he instagram last my_class my_year nobody/plain on_instagram ~dad ~from ~he ~instagram ~last
        -1 "my-details" "my-details":word <contact=colleague> <message-about=my-details> <message-about=quick>
        -1 <responsibility> <seen> <stage=planning> asked lad me/done/ask number ~number
        -2 <takedown-by> =capacity=class-platform =stage=planning can done/ask his i me/asked the ~can ~his ~i ~the
        -3 <stage=planning>! <stage> her ~ask ~her
      quick 13
        5 "quick" "quick":word =contact=parent
        4 <message-about=quick>
        3 dojo ~dojo
        2 <contact=parent> <takedown-by=parent>! =capacity=class-platform ? asking has i_just just other/plain/ask
        2 plain/ask somebody what_time ~answer ~ask ~father ~has ~just ~somebody ~swim ~tim
        1 <capacity=class-platform>! <capacity> <responsibility> <takedown-by> [parent] ^_can ^_somebody answer
        1 answer_$ here is_it me_on mum mum_on on swimming time tomorrow whether ~on ~tomorrow ~whether
        -1 ! "" 6 <stage=planning> <stage> =stage=did as class he me on_there or other/ongoing other/plain should_i
        -1 would year_6 ~6 ~address ~as ~class ~he ~me ~or ~want ~would
        -2 "deeper" "deeper":word <message-about=deeper> [person] ^_a being it long my should so there year ~being
        -2 ~giv ~it ~long ~my ~ring ~should ~so ~ther ~year
        -3 <contact=pupil> <contents=pupil> and for me/done ~and ~for
        -4 =contact=pupil
      role-info -10
        3 ^_as as message message_a role ~as ~messag ~rol
        2 <received=message> <received> a_girl is it_is me/asked my of of_my to_ask ~is ~my ~of
        1 "child-info" <message-about=child-info> <seen> <stage> =contact=pupil [school] a_year ask by dojo_to girl
        1 i_am it ok_to ~ask ~by ~girl ~it
        -1 <contents=family> <coverage=media> =received=message =stage=received on one ~on ~one
        -2 <contact=parent> <coverage> <platform> =contact=parent me other/done ~me
      """
    ),
    (
      "dojo-place",
      """
      - -21
      class-page 15
        2 "class-page" "class-page":word <dojo-place=class-page> class class_page our page page_on ~class ~our ~pag
        1 <coverage=media> on_our ~pic
        -1 [school]
        -2 "school-story" "school-story":word <dojo-place=school-story> on_the the_school
        -3 school school_story story ~school ~story
      school-story 7
        3 school school_story story ~school ~story
        2 "school-story" "school-story":word <dojo-place=school-story> on_the the_school
        1 [school] story_on
        -1 <dojo-place=class-page> our page_on ~our ~pic
        -2 "class-page" "class-page":word class class_page page ~class ~pag
      """
    ),
    (
      "on-school",
      """
      - 7
        4 ""
        2 page want want_to ~pag ~want
        1 <activity=publish>! ^_i
        -1 <activity=publish> an at_home computer from from_the laptop ~an ~computer ~from ~laptop ~school ~shar
        -2 "yes" "yes":word <device> <on-school=yes> at home my_own own the ~at ~hom ~own ~the
        -3 <on-school>
      no -9
        4 home ~hom
        2 "no" "no":word <coverage=times> <on-school=no> <place=away> <place> at_home from_home home_on laptop my_own
        2 own own_laptop ~laptop ~own
        1 at own_phone phone ~at ~phon
        -1 "yes" "yes":word <on-school=yes> ~school
        -2 ""
        -3 the ~the
      yes 2
        4 the ~the
        3 "yes" "yes":word <device> <on-school=yes> ~school
        2 <device=school> [school] computer computer_$ from_the school ~computer
        1 <activity=message> <activity> <on-school> <received=message> <received> an it the_school ~an ~it
        -1 "no" <activity=publish>! <on-school=no> <place=away> ^_would home_on ok ~ok
        -2 "" "no":word home on_my want want_to ~hom ~want
      """
    ),
    (
      "learn-case",
      """
      - -20
      no 18
        4 not ~not
        3 have_not
        2 "" <activity> <message-about> =stage=did ^_is in management me/done/not ok other/ongoing ~in ~management ~ok
        1 <obligation> maths to_management ~math
        -1 "yes" <contact> <contents=colleague> =stage=planning it_over manager my_manager nobody/plain thought
        -1 through with ~manager ~through ~with
        -2 <contact=colleague> <position=manager> [deputy-head] [person] and and_i can me/done over ~and ~can ~deputy
        -2 ~over
        -3 ~think
      yes 3
        3 and ~and ~think
        2 "yes" <contact=colleague> <contact> <contents=colleague> <position=manager> =stage=planning [deputy-head]
        2 [person] and_i can me/done nobody/plain over through with ~can ~deputy ~over ~through ~with
        1 <learn-case=yes> it it_over manager my_manager thought would ~it ~manager ~would
        -1 <obligation> maths to_management ~math
        -2 "" <activity> <message-about> =stage=did ^_is in management me/done/not ok other/ongoing ~in ~management
        -2 ~ok
        -3 have_not
        -4 not ~not
      """
    ),
    (
      "picture-fit",
      """
      - 14
        2 <coverage> can for_the in me/asked my my_own ~can ~in ~my
        1 ^_i other/done/not ~parent ~tak
        -1 and dads digital_images ~and ~pictur
        -2 <school-content=news> <school-content> digital ~digital
        -3 images images_rules
        -4 ~imag ~rul
        -5 rules
      no -4
        3 rules ~rul
        2 ! <activity=picture> <activity> <picture-step=take> <picture-step> <school-content=news> <school-content>
        2 dads do images images_rules ~do ~film ~imag ~pictur
        1 ~dad
        -1 <on-school> display in me/asked my_own of ~display ~in ~of
        -2 <coverage> ? [school] for_the kids parents the_school ~kid ~parent ~photo
        -3 school ~school
      yes -10
        3 school the_school ~school
        2 =device=school [school] and digital within ~and ~digital ~imag ~within
        1 <device=school> <device> =stage=planning is rules within_the ~is
        -1 <activity=picture> <activity> <picture-step=take> <stage=planning> not ~not
        -2 =stage=did
      """
    ),
  ]
}
