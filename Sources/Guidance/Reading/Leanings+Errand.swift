/// What leans a question to errand and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofErrand: [(fact: String, text: String)] = [
    (
      "errand",
      """
      - -22
      applicant 0
        7 <power=recruitment> <power=recruitment>!
        4 <power> before ~befor ~interview
        3 "applicant" <contact=colleague> <errand=applicant> coach for for_the google interview job look we ~apply
        3 ~candidat ~coach ~for ~googl ~job ~look ~we
        2 "applicant":word <activity=use>! <contents=colleague> <coverage=people> <demand=cooperate> <demand>
        2 <power=investigation>! ^_we a_coach applied applied_for candidates check google_the have her of up_on
        2 ~applicant ~check ~hav ~her ~of
        1 <contact> <platform=tiktok> <watched=adult> =stage=planning ^_she a_new for_a for_our got have_a i_have
        1 i_look interviewing is_it me/asked of_a panel the_candidates who ~panel ~tiktok ~who
        -1 <contents=pupil> <contents> <purpose> =stage=did group other/ongoing with ~group ~with
        -2 about he ~about ~he
        -3 my ~my
      concern 11
        7 <errand=concern>
        6 "concern" "concern":word
        5 about ~about
        4 <platform> grievance ~grievanc
        3 complaint facebook on_facebook raise ~complaint ~rais
        2 <activity=publish> <activity=publish>! <concern-where=inside> <concern-where> <contact=colleague>
        2 <platform=facebook> <platform=x> <responsibility=reports> [headteacher] ^_is about_how about_the being
        2 complaint_about fed fed_up gets governors head how how_the it_on listens money my my_grievance on on_x
        2 should the_head there to_raise want was way x ~being ~facebook ~fed ~head ~how ~listen ~moan ~money ~my ~on
        2 ~should ~ther ~treat ~was ~way ~workload ~x
        1 <activity> <errand=concern>! <position=governor> <pupil-content> <responsibility> <school-content=work>
        1 [governors] about_my am_fed be_ok going hours is_that left me/intended me/plain my_complaint on_twitter one
        1 online or out_$ raise_my should_i that the_way there_$ they to_the treated up_of work ~complain ~going
        1 ~governor ~left ~one ~onlin ~or ~that ~they
        -1 "wiki" "wiki":word <capacity> <errand=wiki> <received=press> <received> <watched> it_is job linkedin
        -1 me/ongoing the_school what ~giv ~job ~linkedin ~look ~parent ~what
        -2 <contact=pupil> <contents=pupil> <contents> <power=monitoring>! [school] an from me/asked on_the own school
        -2 she wikipedia ~an ~ask ~from ~join ~own ~school ~she ~talk ~use ~wikipedia
        -3 <power> for ~for
        -4 a ~a
      join -4
        8 group ~group
        6 ~join
        5 "join" <errand=join>
        4 "join":word facebook_group
        3 facebook group_on join ~facebook
        2 <activity=account> <platform=facebook> <views-content=campaign> <views-content=opinion> <views-content> ^_am
        2 ^_joined a a_facebook asked/join done/join i_join join_a joined joined_a me/asked me/asked/join me/done/join
        2 to ~a ~right ~to
        1 <contents=views> <coverage=media> <obligation=knowing> am am_a far i_allowed schools up_to ~am ~far
        -1 <activity=publish> <power=monitoring>! at ~at
        -2 <power>
        -3 my ~my
      learn -5
        5 ~use
        4 "learn" ideas ~idea
        3 "learn":word <errand=learn> <platform> [senior-manager] about_it i_have it management use ~it ~management
        3 ~teach
        2 <coverage=media> <coverage> <learn-case=yes> <learn-case> <message-about=deeper> <message-about>
        2 <obligation> <platform=instagram> <platform=x> <purpose=work> <purpose> [consulted] [deputy-head] and for
        2 have instagram me/ongoing my nobody/plain not ok ok_$ teaching the_deputy to_use twitter with ~and ~deputy
        2 ~for ~hav ~inform ~instagram ~lesson ~my ~not ~ok ~talk ~think ~twitter ~with
        1 <activity=connect> deputy down have_not inform it_and maths not_spoken over pe spoken spoken_to thought to
        1 to_inform to_management ~down ~follow ~math ~over ~pe ~speak ~to
        -1 other/done out ~go ~out
        -2 <power> on our the ~on ~our ~the
      phone-call 10
        5 <errand=phone-call> ~ring
        4 "phone-call" "phone-call":word on_my
        3 <place=pupils-present> mobile ~mobil
        2 <contents=pupil> <errand> <place> call call_on own_mobile playground plumber ring the the_plumber while
        2 while_i ~call ~one ~playground ~plumber ~tak ~the ~whil
        1 <contact=pupil> =stage=did i kids me/done my_mobile rang with year ~i ~kid ~with ~year
        -1 <activity> <coverage=media> <coverage> facebook ~facebook
        -2 "" <platform>
      phone-in-sight 15
        4 phone ~phon
        3 it other/plain see see_it ~it ~see
        2 "" "phone-in-sight" <contents=pupil> <demand> <errand=phone-in-sight> <power=monitoring>! <power> all kids
        2 my on_the other/plain/see phone_on plain/see pocket the_kids where ~all ~kid ~my ~pocket ~wher
        1 <stage=did>! <stage> ^_it back_pocket can_see could_see dinner in_my my_back up where_the ~dinner ~up
        -1 facebook on_my ~facebook
        -2 "phone-call" "phone-call":word <contact=colleague> <coverage=media> <errand=phone-call> <platform> about i
        -2 to ~about ~i ~ring ~to
      press -5
        5 <received=press>
        4 <received> ~giv
        3 "press":word <activity=publish> about about_our give the ~about ~ask ~the
        2 <activity> <contents=school> <errand=press> about_the anyone asked/giv asking go i_go now said them to_a
        2 told ~anyon ~go ~now ~say ~talk ~tell ~them
        1 "" <contents> <school-content=work> =stage=did [not-given] asked bat bat_$ can can_i done/say done/tell head
        1 me/done me/plain my_own off off_my our own own_bat ~bat ~can ~head ~off ~our ~own
        -1 <contact> <coverage> <position> <power> =stage=planning ~get
        -2 <coverage=media> facebook for ~facebook ~for
        -3 <platform>
        -4 on ~on
      reference -1
        9 linkedin ~linkedin
        6 on_linkedin
        5 <platform=linkedin>
        4 "reference" <errand=reference> ~referenc
        3 a old on reference reference_on write ~a ~lad ~old ~on ~writ
        2 "reference":turn "reference":word <activity=publish>! <coverage=media> <errand=reference>! a_glowing
        2 a_linkedin for for_a from glowing her lad me my_old ongoing/want our recommendation wants wants_a ~do ~for
        2 ~from ~giv ~glow ~me ~our ~recommend ~recommendation ~want
        1 <contact> <coverage=people> <coverage> <platform> a_reference do give i_$ lads linkedin_recommendation no or
        1 other/ongoing/want somebody ta ~her ~no ~or ~somebody ~ta ~word
        -1 <contents> <platform=facebook> all facebook is_it it own ~all ~it ~look ~own
        -2 about out the ~about ~facebook ~out ~the
        -3 me/asked
      reminder -4
        4 <school-content=update> parents reminder ~parent ~reminder
        3 "reminder" <capacity=school-account>! <capacity> <contents=family> <errand=reminder> <school-content>
        3 [parent] a_reminder do_i get on_the year ~do ~put
        2 <contact=parent> <contact=pupil> <contact> <contents=pupil> <contents> <platform=x> <seen=on-account> <seen>
        2 =stage=planning [school] ^_how do how how_do i_get media out put put_out the_media through x ~get ~how
        2 ~media ~out ~through ~x ~year
        1 "reminder":word <responsibility> about like officer reminder_about school ~about ~family ~lik ~officer
        -1 <contents=colleague> <coverage=media> me/done
        -2 <contact=colleague> <coverage> <power> =stage=did my ~my
      solicit -1
        5 <on-school> <views-content=promotion> round ~round
        4 "solicit" "solicit":word <contents=views> <errand=solicit> <on-school=yes> <views-content> ~send
        3 school staff ~school ~staff
        2 <activity=message> <contents> <device=school> <device> <place> <received=message> <time=own> [school]
        2 a_chain chain computer computer_$ for from from_the laptop link me/plain raffle round_the send the_school
        2 the_staff ~chain ~computer ~for ~from ~laptop ~link ~pass ~raffl
        1 <contents=material> <coverage=times> <received> <time> ^_can all_the email home home_on mate own_laptop
        1 school_computer ~email ~hom ~mat ~sell
        -1 <contact=pupil> <platform> about i ~about ~i
        -2 <power>
      watch 2
        6 <power>
        5 <power=monitoring>! <watched>
        4 "watch" facebook what ~facebook ~keep ~look ~what
        3 "watch":word <contact=parent> <errand=watch> <power=monitoring> <watched=child> <watching-account> [person]
        3 find he look see the_school to_see up ~find ~he ~see ~up
        2 <capacity=own-account> <capacity> <platform=facebook> <platform=instagram> <platform> <purpose=own>
        2 <purpose> <responsibility=accounts> <watched=adult> <watching-account=school-profile> [parent] ^_i allowed_$
        2 an an_eye eye eye_on find_out if insta keep lives look_up me/asked new nobody/plain nobody/plain/see off
        2 on_what other/ongoing own own_account plain/see school see_what she tabs tabs_on through to us where ~an
        2 ~eye ~if ~insta ~liv ~new ~off ~own ~parent ~school ~she ~tab ~through ~to ~us ~use ~wher
        1 <capacity=school-account> <contents=family> <contents=pupil> account allowed asked/keep facebook_$ keep_tabs
        1 looking me/asked/keep mind only out_where school_facebook to_keep up_a up_to who ~account ~allow ~mind ~mum
        1 ~only ~who
        -1 <contents=views> <power=recruitment> <school-content> <views-content> before have job linkedin we ~befor
        -1 ~do ~hav ~job ~join ~linkedin ~we
        -2 <contact=colleague> <contents=colleague> <errand> <power=recruitment>! about group it on_the the ~about
        -2 ~group ~it ~the
        -3 for ~for
      wiki 4
        7 "wiki" "wiki":word <errand=wiki> wikipedia ~wikipedia
        4 <platform=another> ~edit
        3 <errand> wiki ~wiki
        2 <time> <wiki-way> academy at at_home editing entry from home my on_wikipedia page wikipedia_page wrong
        2 ~academy ~at ~entry ~fix ~from ~hom ~my ~pag ~wrong
        1 in_my just on_the own part part_of ~correct ~dat ~just ~own ~part
        -1 <platform=facebook> me/asked on_facebook
        -2 <activity> <contact> facebook ~facebook
        -3 ""
      """
    ),
    (
      "account-change",
      """
      - -3
        4 "" <contact=pupil> <contents=pupil>
        3 <activity> <contact> <contents> <time> in ~in
        2 <activity=message> <capacity=staff-group> <contact=parent> <contact=pupil>! <contents=family> <place>
        2 <platform=whatsapp> <views-content=promotion> <views-content> [parent] ^_i from me me/ongoing on
        2 other/ongoing using using_the whatsapp which ~from ~me ~on ~team ~whatsapp ~which
        1 <activity=use>! <contents=views> <device> =stage=did ? are asked/use at in_it in_the me/asked/use
        1 on_facebook other/done>me ~are ~at ~use
        -1 ! <activity=account> <capacity=own-account> =stage=planning my that ~my ~that
        -2 <account-change> <activity=publish> <capacity=own-account>! <obligation> <position> <received> for ~for
        -3 to ~to
      create 9
        6 for ~for
        5 "create"
        4 "create":turn <site-for> a an for_the ~a ~an
        3 <account-change=create> <account-change=create>! <stage=planning>! =stage=planning group just principal with
        3 ~group ~just ~principal ~with
        2 "create":word <activity=account> <contents=pupil> <position=manager> <site-for=pupils> <stage> [headteacher]
        2 about account an_instagram club have intended/want it_$ just_for me/intended me/intended/want name nights no
        2 nothing one page private set_up the to want want_to we ~about ~account ~club ~mak ~nam ~night ~no ~nothing
        2 ~one ~pag ~privat ~set ~start ~the ~to ~want ~we
        1 <account-change> <platform=instagram> <purpose> <seen> ^_our a_joke a_twitter an_insta and approved
        1 asked/set blog could do_with instagram my_own nothing_to on_it other own separate set start the_network
        1 the_principal to_do us want_a ~and ~approv ~blog ~could ~hav ~instagram ~open ~other ~own ~separat ~us
        -1 <account-change=profile> <activity=connect> <power> <profile-says> <visibility> am_a change email i
        -1 my_insta on public put the_academy trust when ~chang ~email ~i ~on ~public ~sign ~team ~when
        -2 <activity> <capacity=own-account> <capacity> <contents=private> <obligation=declaring> ^_can am at can_i
        -2 from i_am linkedin me/ongoing on_my other/ongoing run school something ~am ~at ~from ~her ~linkedin ~put
        -2 ~run ~school ~something ~trust
        -3 <capacity=own-account>! <obligation> =stage=did my ~my
      group -18
        2 <nature> <position=employee> <pupil-content=talk> [trust] done/put group_for i_run joke on_$ other/done/put
        2 run the_trust ~jok ~run ~someon
        1 <activity=publish> <contents=colleague> <coverage=people> <position> <pupil-content> [person] facebook_group
        1 for_the group me/ongoing other/done put trust ~group ~put ~trust
        -1 =stage=planning
      income -6
        4 <obligation>
        3 <obligation=declaring> ^_i from is_that something to youtube ~from ~something ~to ~youtub
        2 <contents=private> <contents> =stage=planning head is school school_$ that the_head tiktok to_the ~head ~is
        2 ~that ~tiktok
        1 <contents=views> <views-content=promotion> ? ^_got ^_is ^_my a each has mention tell through ~a ~each ~has
        1 ~mention ~school ~start ~through
        -1 ! <coverage=media> <school-content> can the ~can ~the
        -2 =stage=did facebook ~facebook
      leaving -9
        3 when when_i ~when
        2 <demand> <responsibility=leavers> ? does go i i_run login me/supposed or run twitter ~does ~go ~i ~leav
        2 ~login ~or ~run ~twitter
        1 <demand=cooperate> <responsibility> =stage=planning ^_what and_i else of_the somebody the_academy what ~els
        1 ~somebody ~what
        -1 =stage=did for ~for
        -2 ! "" my ~my
      profile 12
        6 on_my
        5 "profile" <account-change=profile> ~school
        4 <school-content> [school] my profile school ~my ~profil ~say
        3 "profile":word <contents=school> <school-content=logo> bio linkedin logo on ~bio ~linkedin ~logo ~on ~put
        2 "profile":turn <account-change=profile>! <activity=publish>! <capacity=own-account> <capacity=own-account>!
        2 <platform=linkedin> <profile-says> <profile-shows> <pupil-content=image> <pupil-content>
        2 <school-content=employer> am asked/put facebook_profile i_am in me/asked/put my_facebook my_linkedin put
        2 putting say school_on that_i ~am ~her ~in
        1 ! <contact=colleague> <coverage> <platform=x> <profile-says=job> [not-given] asked at_school badge crest
        1 facebook_page her off ok_$ on_linkedin other/ongoing our own primary says slt the_school to_say ~ask ~badg
        1 ~crest ~nam ~off ~our ~own ~primary ~slt
        -1 "create":turn <account-change=create> <account-change=create>! <account-change=sign-up> <demand>
        -1 <platform=instagram> <site-for=employees> <views-content> ? for i_run login only school_email with_my ~for
        -1 ~login ~only
        -2 "" "create" <contact=pupil> <contents=pupil> <demand=cooperate> <obligation> <received> <site-for> <time>
        -2 <visibility> a account asked/use email from group me/asked me/asked/use me/intended me/ongoing public set
        -2 to with ~a ~account ~email ~from ~group ~leav ~mak ~public ~set ~to ~use ~with
        -3 <activity=message> up ~up
        -4 ^_i
      settings 14
        5 <visibility> public ~public
        4 <obligation=security>
        3 <capacity=own-account> <capacity=own-account>! <visibility=public> =stage=did set ~set
        2 <activity=publish> <capacity> <demand=cooperate> <demand> <power=investigation> <power> <received=demand>
        2 <topic> friends i_set last lot me/asked my my_facebook my_insta night other/done to_public up_my ~chang
        2 ~friend ~last ~leav ~lot ~my
        1 <obligation> <received> <related> <stage=planning> <visibility=private> bad can_find find find_me ~bad ~find
        1 ~night
        -1 "profile" <account-change> <contents=pupil> <coverage=media> <platform> <school-content> academy email
        -1 on_facebook own the_school ~academy ~email ~own ~use
        -2 <activity=message> and i in on_my ~and ~i ~in
        -3 <contents> =stage=planning [school] a for school ~a ~for ~school
      sign-up 3
        8 email ~email
        4 "sign-up" <account-change=sign-up> <received=message>
        3 ! <activity=message> <platform=another> <received> address ~address ~sign ~use
        2 "sign-up":turn "sign-up":word <device=school> <errand> <obligation=knowing> <platform> ^_can ^_used academy
        2 academy_email can can_i email_address email_for email_to for_a i_use linkedin my_academy my_work
        2 nobody/plain open_a other/plain school_email up up_to use use_my used with ~academy ~can ~linkedin ~register
        2 ~trust ~up ~with
        1 <account-change=sign-up>! <device> <profile-shows=contact> =stage=did asked/use facebook_with i login
        1 me/asked/use my number only signed signed_up the_only used_my with_my work ~i ~login ~my ~number ~only ~work
        -1 "" <capacity=own-account> <capacity> <contents=pupil> =stage=planning ^_i from insta page_for ~from ~insta
        -2 <activity=publish> <capacity=school-account>! <contact> <contents> <platform=instagram> ? and page the ~and
        -2 ~pag ~the
        -3 for_the on ~on
      """
    ),
  ]
}
