/// What leans a question to nature.disparaging and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofNatureDisparaging: [(fact: String, text: String)] = [
    (
      "nature.disparaging",
      """
      yes -43
        11 "disparaging":word <nature=disparaging>
        10 =contents=colleague
        9 "disparaging" =contents=school
        7 =activity=publish =school-content=partner ~call ~moan
        6 <contents=colleague>! <nature> <seen> called moan ~nam
        5 <activity=publish> <activity=publish>! about_the agency is_a its naming view ~agency ~its ~slag ~view
        4 ! <seen=against-school> =school-content=work [person] coaching could_not fancy firm intended/say liked
        4 me/asked/nam say so_on ~fancy ~firm
        3 <coverage=times> <position=contractor> <power=monitoring>! <power> <topic=covered> =capacity=own-account
        3 ^_can ^_fancy ^_our ^_she ^_what a_post and_is asked/nam bin called_the cleaners do_$ done/call down here_$
        3 i_do insta_$ intended/put it_and just_my linkedin_$ me/done/call me/intended/put off other/intended our
        3 putting run say_it say_so seen_it she_is still useless whatsapp_$ wine ~bin ~coach ~comment ~cover ~down
        3 ~off ~our ~run ~still ~useless
        2 <capacity=staff-group>! <contents=school>! <platform=snapchat> <school-content=work>! <seen=against-school>!
        2 <topic> <watched=adult> <watched> =activity=message =platform=snapchat =stage=did [headteacher] ^_does
        2 a_comment a_ta after after_a am_i and anyone at_school boiler chair comment could done/lik done/seen
        2 down_the facebook_about facebook_ok forty going gone governors groupchat had head headteacher here i_had
        2 i_only i_say if_i in_a is_just it_is lead liked_a liked_it manager_is me/done/say me/intended/not minibus
        2 mums my_private netball new of_the on_facebook on_insta online other/done/get other/done/seen other/passive
        2 other/plain/run our_head own_view pe_lead plain/run post_that put_in saturday saying seen snapchat so
        2 somebody_is story ta the_boiler the_netball the_new the_pe to_say unliked unliked_it us view_of want_to week
        2 what_do wrote ~after ~and ~anyon ~boiler ~chair ~cleaner ~could ~forty ~going ~governor ~groupchat ~had
        2 ~headteacher ~lead ~los ~manager ~minibus ~mum ~netball ~new ~onlin ~saturday ~say ~seen ~snapchat ~so
        2 ~story ~unlik ~us ~week ~win
        1 <coverage=people> <obligation=declaring> <platform=linkedin> <pupil-content=talk> <responsibility=standards>
        1 =platform=facebook =platform=linkedin [line-manager] ^_ok all and_now and_said asked/think business count
        1 did_it do_i does_not does_that done/los even going_to he he_would i_fancy i_in i_post is_gone it_has kitchen
        1 linkedin lol me/asked/think me/done/put name name_on not_even now on_saturday on_whatsapp once one_mum
        1 ongoing/leav other/ongoing/leav other/plain/not other/plain/say own_snapchat post pressed put_our room
        1 something sorry story_$ supposed/say that_our the_chair them_$ though though_$ trouble trouble_$ we_use
        1 work_here ~all ~business ~count ~even ~fac ~former ~he ~head ~kitchen ~lik ~linkedin ~lol ~now ~onc ~press
        1 ~put ~retir ~room ~something ~sorry ~though ~tip ~writ
        -1 <activity=use> <demand> <message-about=quick> <nature=offensive> <obligation=knowing> <place>
        -1 <related=relative> <school-content=employer> <school-content=news> <site-for> <stage=planning>!
        -1 <time=working> =account-change=profile =platform=instagram ^_a a_picture am_a as at before best but
        -1 catering confidential deputy done/ask done/giv done/sign em fine full gave good may_i me/done ongoing/want
        -1 own_account photo_of picture_of rude stuff the_bus the_firm tiktok to_put up_a wants we what_now you ~as
        -1 ~at ~befor ~best ~but ~cater ~confidential ~deputy ~em ~fin ~full ~good ~mention ~pic ~post ~pupil ~rud
        -1 ~shout ~stick ~stuff ~tiktok ~trip ~we ~you
        -2 <colleague-content> <contact=pupil> <coverage> <message-about> <obligation> <partner-view=yes>
        -2 <partner-view> <platform> <position=employee> <pupil-content> <purpose> <received=message> <received>
        -2 <related> <school-content=confidential> <school-content=logo> <seen=on-account> =activity=use
        -2 =colleague-content=details =colleague-content=image =contact=colleague =contact=parent =contact=pupil
        -2 =pupil-content=image =school-content=confidential =school-content=logo =stage=planning [given] [not-given]
        -2 [refused] [school] ^_want against asked be does_our for_the from have her his i_am is_not is_that it it_on
        -2 joke_about like may me/ongoing me/plain my nobody/plain of_our of_them on on_the or other/done
        -2 other/done/not other/done/say other/ongoing photo picture post_about put put_a said signed told yes
        -2 ~against ~be ~from ~giv ~hav ~his ~it ~may ~my ~on ~or ~pictur ~shar ~sign ~yes
        -3 <account-change> <capacity=school-account> <capacity=school-account>! <contents=material> <contents=pupil>
        -3 <platform=x> <responsibility=accounts> <stage> <time> =activity=connect =capacity=school-account
        -3 =contents=material =contents=pupil =contents=views for i me staff twitter with ~for ~i ~me ~photo ~staff
        -3 ~twitter ~with
        -4 <school-content> =activity=account =platform=x to ~ask ~tell ~to
        -5 <pupil-content=image> ?
        -7 ""
      """
    ),
    (
      "nature.untrue",
      """
      yes -64
        11 "untrue"
        10 "untrue":word
        8 <nature=untrue>
        6 ~mak
        5 <nature> a_joke joke name ~jok
        4 for_a ~nam
        3 <activity=publish>! <pupil-content=talk> =activity=account [headteacher] as for made making up ~as ~for
        3 ~read ~up
        2 =account-change=create ^_told a_laugh a_parent account as_an asked/mak be_a done/tell everyone everyone_on
        2 facebook_with good head in_my it_is laugh me/asked/mak me/done me/done/tell mums on_facebook on_twitter
        2 only_for parent parent_on read read_the the_head the_mums to_be told up_a were with_a ~account ~everyon
        2 ~fool ~good ~head ~laugh ~parent ~shut ~tell ~wer
        1 <platform=snapchat> <signs=secrecy> =platform=snapchat ^_how ^_is ^_making a_no a_rival an and_i are_not
        1 between colleague done/mak done/post fair fair_on for_her group how_bad is_only making_a me/done/mak
        1 me/done/post my_colleague no_$ not_even of_making only other/ongoing other/ongoing/not poster_i snap tas
        1 under_the was_not with with_no ~an ~between ~fair ~group ~mum ~only ~snap ~with
        -1 <activity=message> <capacity=school-account> <contents=school> <coverage> <stage=planning>
        -1 =activity=connect =activity=message =contents=pupil at my own would ~at ~my ~own ~would ~year
        -2 <capacity=own-account>! <capacity=school-account>! <capacity> <contact=pupil> <contents=pupil> <contents>
        -2 <position> <stage> =contents=school =stage=planning me on_the school ~me ~say ~school
        -3 <coverage=media> <stage=planning>!
        -6 ""
      """
    ),
    (
      "concern-where",
      """
      - -4
        3 am i_am ~am
        2 fed fed_up up_of ~fed
        1 about_my i_raise ~complain
        -1 <contact=colleague> <contact> <contents> <responsibility=reports> <stage>
        -2 to ~to
        -3 the ~the
      inside -7
        4 <contact=colleague> <contact>
        3 "inside" "inside":word <concern-where=inside> <concern-where> [headteacher] to_the
        2 <contents> =stage=did head in the_head to was ~head ~in ~to ~was
        1 <contents=colleague> the with_the ~do ~the
        -1 <platform> complaint_about ~rais
        -2 =stage=planning a can on ~a ~can ~on
      online 12
        2 "" <responsibility=reports> complaint complaint_about me/plain on raise_it ~complaint ~on
        1 <platform> can the ~can ~the
        -1 <activity=publish> <stage=planning> about_my fed fed_up up_of ~fed
        -2 "inside" "inside":word <concern-where=inside> <concern-where> [headteacher] am head i_am i_raise is
        -2 the_head was ~am ~complain ~head ~is ~was
        -3 <contact=colleague> <contact> in to_the ~in
      """
    ),
    (
      "message-time",
      """
      - -26
      inside 9
        5 <time=working>
        3 day ~day
        2 "" <contents=colleague> <contents> <school-content> a about_the i_sent me/asked messaging school ~a ~school
        2 ~work
        1 <coverage=media> <position> ? [person] hours in ok other/ongoing ~hour ~in ~ok
        -1 the_other
        -2 <message-time> <profile-says=job> <profile-says> at_night night_about on_whatsapp one or other/done sunday
        -2 whatsapp_at ~one ~or ~sunday
        -3 <activity=message>! half night ~half ~night
        -4 "outside" "outside":word <message-time=outside> <time=own>
      outside 17
        4 "outside" "outside":word <message-time=outside> <time=own>
        3 <activity=message>! half night ~half ~night
        2 <message-time> <profile-says=job> <profile-says> at_night night_about on_whatsapp one or other/done sunday
        2 whatsapp_at ~one ~or ~sunday
        1 ! <capacity> nobody/plain the_other
        -1 <position> [person] hours in ~in
        -2 "" <contents=colleague> <contents> <school-content> a about_the i_sent me/asked messaging school ~a ~school
        -2 ~work
        -3 day ~day
        -5 <time=working>
      """
    ),
    (
      "profile-says.job",
      """
      yes -3
        2 <account-change=profile> <account-change> <purpose>
        1 <profile-says> my_own own ~own
        -2 to ~put ~to
        -3 ! <account-change=profile>! <contents=school> <contents> the_school
        -4 "logo" <school-content> profile ~profil
        -5 the ~the
      """
    ),
    (
      "profile-says.logo",
      """
      yes 3
        5 the ~the
        4 "logo" <school-content> profile ~profil
        3 ! <account-change=profile>! <contents=school> <contents> the_school
        2 to ~put ~to
        -1 <profile-says> my_own own ~own
        -2 <account-change=profile> <account-change> <purpose>
      """
    ),
    (
      "profile-says.school-name",
      """
      yes -25
        4 ~put
        3 ! <account-change=profile>! to ~to
        2 "logo" <account-change> <contents=school> <contents> <school-content> the_school
        -5 <account-change=profile> <purpose>
        -6 profile ~profil
      """
    ),
    (
      "watching-account",
      """
      - -21
      own-profile 9
        3 <capacity=own-account> own ~own
        2 "own-profile" "own-profile":word <capacity=own-account>! <watching-account=own-profile> my my_own ~my
        1 <purpose=own> [person]
        -1 keep parents school_facebook
        -2 "school-profile" "school-profile":word <capacity=school-account> <responsibility=accounts> <responsibility>
        -2 <watching-account=school-profile> school the_school ~school
      school-profile 12
        2 "school-profile" "school-profile":word <capacity=school-account> <responsibility=accounts> <responsibility>
        2 <watching-account=school-profile> school the_school ~school
        1 <capacity=school-account>! <purpose=work> [school] keep parents school_facebook the ~the
        -1 <purpose=own> my ~my
        -2 "own-profile" "own-profile":word <capacity=own-account> <capacity=own-account>!
        -2 <watching-account=own-profile> my_own own ~own
      """
    ),
    (
      "takedown-by",
      """
      - -25
      colleague 11
        4 <contact=colleague> <contents=colleague>
        3 of_her off_my
        2 "colleague" "colleague":turn <colleague-content> <contents> <takedown-by=colleague>! ^_our colleague me_to
        2 my ~ask ~colleagu ~my
        1 <capacity=own-account> <capacity=own-account>! <colleague-content=image> <topic=must> <topic=must>! <topic>
        1 ? [person] and i must_i picture_of somebody the_picture to_$ ~and ~i ~somebody
        -1 ! <contact=parent> <contents=pupil>! <pupil-content> dojo has nobody/plain off_the ongoing/say parent taken
        -1 ~dojo ~has ~parent
        -2 "parent" "parent":turn <capacity=class-platform> <capacity=class-platform>! <contact=other>
        -2 <pupil-content=image> <received=demand>! <takedown-by=parent>! ^_the him neighbour photo says ~him ~lad
        -2 ~neighbour ~photo ~say
        -3 [parent]
      other 3
        4 him ~him
        3 "" <contact=other> neighbour ~neighbour
        2 <demand> <pupil-content=image> <pupil-content> <school-content> ^_the a a_picture is is_in not of of_him
        2 ongoing/want other/ongoing photo photo_of says to_remove ~a ~is ~not ~of ~photo ~put
        1 <activity=publish>! <demand=remove>! <received=demand>! ^_a ^_do ^_my a_parent in ongoing/say other/done>me
        1 other/ongoing/want other/ongoing>me she_is staff was ~in ~staff ~was
        -1 <contact=colleague> <contact> <contents> <dojo-place> <topic=must> <topic=must>! <topic> ^_our down_a have
        -1 network picture_of the_network the_picture to_take ~ask ~colleagu ~network
        -2 <contents=colleague> <power=removal> <received=takedown> <watched> dad her of_her off picture somebody ~dad
        -2 ~hav ~her ~off ~pictur ~somebody ~tak
        -3 <contact=parent> <watched=adult>
      parent 10
        4 <contact=parent>
        3 "parent" <watched=adult> [parent] off_the
        2 "parent":turn <capacity=class-platform> <capacity=class-platform>! <dojo-place> <power=removal>
        2 <takedown-by=parent>! <watched> ^_dad dad her her_lad his lad network off the_network ~dad ~her ~his ~lad
        2 ~network ~off ~tak
        1 ! <contents=family> <power=removal>! <power> class class_page daughter done/tak for of_a other/done
        1 other/done/tak picture school_story story taken_off wants_her ~class ~daughter ~for ~pictur ~say ~story
        -1 "colleague" "colleague":turn <capacity=own-account> <capacity=own-account>! <school-content>
        -1 <takedown-by=colleague>! from me/intended me_to off_my ongoing/want ~from ~put
        -2 "" <contents=colleague> <demand> a at him is_in me my of of_him photo_of ~a ~at ~him ~me ~my ~of
        -3 <contact=colleague>
      """
    ),
    (
      "profile-school",
      """
      - -21
      job 22
        5 <contact>
        3 <contact=colleague>
        2 <account-change=profile> <contents=school> ~say
        1 <account-change=profile>! <account-change> put
        -1 "yes" "yes":word <platform=x> <profile-school=yes> <school-content> <stage=planning>! <stage> head profile
        -1 twitter ~head ~profil ~twitter
        -2 [school] logo on school twitter_profile ~logo ~on ~school
        -3 <school-content=logo> the_school
        -4 the ~the
      no -3
        3 [school]
        2 <activity=account> <activity> <platform=x> <platform> <stage=planning>! <stage> =stage=did on profile school
        2 the twitter twitter_profile ~on ~profil ~school ~the ~twitter
        -1 <activity=publish>! badge head ~badg ~head
        -2 "yes" "yes":word <contact=colleague> <profile-school=yes> =stage=planning has is not other/done put ~has
        -2 ~is ~not ~put ~say
        -3 <account-change=profile>! <contact> <contents=school>
      yes 3
        4 "yes" "yes":word <profile-school=yes>
        3 =stage=planning head other/done the ~head ~the
        2 <account-change=profile>! <activity=publish>! <school-content=logo> [headteacher] ^_the badge logo on_my
        2 school_badge school_logo the_school ~badg ~hav ~logo
        1 <contents=school> <profile-school> has me the_head ~has ~me ~put
        -1 <contact>
        -2 <account-change=profile> <account-change> <activity=account> <activity>
        -3 =stage=did
      """
    ),
  ]
}
