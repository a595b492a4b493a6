/// What leans a question to obligation and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofObligation: [(fact: String, text: String)] = [
    (
      "obligation",
      """
      - 20
        8 ""
        6 <contents> <platform>
        5 of ~of
        4 for ~for
        3 <coverage=media> <platform=x> <views-content> [school] before in it my my_own school the whom ~befor ~in ~it
        3 ~my ~school ~the ~whom
        2 <account-change=profile> <contact> <contents=school> <pupil-content=image> <responsibility=accounts>
        2 <responsibility> <topic=who>! <views-content=opinion> <views-content=promotion> ? [headteacher] ^_my are_my
        2 change has head i_need manager me/done network off on other/must other/ongoing policy_$ that this_policy
        2 twitter work ~has ~head ~her ~manager ~min ~network ~off ~on ~run ~tell ~that ~twitter ~work ~year
        1 <account-change=profile>! <activity=account> <activity=picture> <activity=publish>! <activity>
        1 <contents=colleague> <contents=views> <seen> and and_i at be for_the from get her here job let mine need
        1 off_$ opinions opinions_are other/passive say when years ~and ~at ~be ~from ~know ~let ~need ~opinion ~when
        1 ~writ
        -1 ! <power=investigation> <stage=asking> an does down line me must_i read_the the_policy they_are to_tell ~an
        -1 ~does ~down ~lin ~me ~report ~stick
        -2 "conduct" "conduct":word "security" "security":word <account-change=settings> <coverage=times>
        -2 <obligation=conduct> <obligation=security> <pupil-content=talk> ^_does ^_is every got_to have_to i i_got
        -2 lock must online private read strong to to_lock ~every ~i ~lik ~lock ~must ~oblig ~onlin ~privat ~see
        -2 ~strong ~to
        -3 <activity=publish> <responsibility=reports> <stage> <topic=must> <topic=must>! ^_have have have_i me_to
        -3 passwords ~hav ~password
        -4 me/must
        -6 <obligation>
      conduct -1
        5 "conduct" "conduct":word <obligation=conduct>
        4 online ~onlin ~say
        3 <pupil-content=talk> <site-for> a keep line me/must/keep must/keep own to_keep what ~a ~keep ~lin ~own ~what
        2 <activity=publish> <coverage=times> <position=employee> <power=storing>! <pupil-content> <site-for=work>
        2 ^_is add how need_a on_facebook on_my own_$ views views_are what_am ~how ~social ~tweet ~view
        1 ! <platform=facebook> <position> ^_do ^_how academy it_is just know_about me me/must my_own the_academy
        1 there_a under ~academy ~add ~get ~just ~me ~stick ~under
        -1 "reporting" "reporting":word <coverage=people> <demand=cooperate> <demand> <obligation=reporting>
        -1 <received> <responsibility=reports> <topic> ? if must_we policy report that ~if ~policy ~that
        -2 the which ~report ~tell ~the ~which
        -3 <responsibility>
      declaring -10
        4 <obligation=declaring> <obligation> about_my
        3 "declaring" "declaring":word "reporting" "reporting":word <account-change=income>! <obligation=reporting>
        3 about declare tell to_tell youtube ~about ~declar ~youtub
        2 <account-change> <coverage=media> <coverage> <platform=another> <platform=youtube> <purpose=own> <purpose>
        2 do_i i i_declare me/must/tell must/tell school up which ~i ~job ~lik ~school ~tell ~up ~which
        1 <capacity=own-account>! <coverage=times> <topic=must>! channel does me/ongoing ~channel ~does
        -1 is me/asked must ~is ~must
        -2 <power>
        -3 ""
      investigation -5
        5 an ~an
        3 <demand=cooperate> <power> <responsibility=reports> other/supposed they ~they
        2 ! "" <activity=publish> <coverage=people> <demand> <power=investigation> <received> <responsibility>
        2 <school-content> [person] have i i_am i_to if must must_i somebody they_are with would would_i ~i ~if ~must
        2 ~post ~somebody ~with ~would
        1 <topic=must> ^_have ^_i have_i have_to me/must nobody/plain when ~hav ~when
        -1 <account-change> <stage=planning>! ^_do about and ~about ~and ~keep ~tell
        -2 <contact> <obligation> <platform> <stage> ? ^_must do do_i it me/asked on the ~do ~it ~on ~the
      knowing -5
        6 read ~read
        5 "knowing":word <obligation=knowing>
        4 "knowing" policy ~policy
        3 <power=monitoring>! read_the to_read
        2 <obligation> <position> <power> ^_nobody every_year it me/must/read must/read nobody read_it the the_policy
        2 this year year_$ ~it ~nobody ~the ~this ~year
        1 every this_policy ~every
        -1 <coverage=media> <responsibility> <stage>
        -2 <activity=publish> <platform> my ~my
        -3 "" <activity>
      other-policies -8
        4 me/must
        3 <activity=connect> <obligation> <topic=must>! follow rules which ~follow ~rul ~which
        2 "conduct" "conduct":word <activity=message> <obligation=conduct> <received=message> <stage=planning>!
        2 <stage> <topic> am_i and and_the i_obliged obliged obliged_to on the to to_the we ~and ~oblig ~on ~one
        2 ~stick ~the ~to ~we
        1 am me/asked me/supposed must_we post this ~am ~this
        -1 "" <capacity> <coverage> <responsibility> <topic=must> do_i is it what ~is ~it ~what
        -2 <platform> <power> a i_have my ~a ~my
      reporting -1
        8 ~report
        6 report
        5 "reporting":word
        4 "reporting" <obligation=reporting> <responsibility=reports> <responsibility> every time ~every
        3 if me/asked to_report ~if ~tim
        2 ? ^_is ^_must me see to_tell ~her ~me ~see
        1 <contact=pupil> <contact> <seen> here something us ~add ~something ~us
        -1 ! "conduct" "conduct":word <account-change> <coverage> <obligation=conduct> <platform> ^_do ^_how has
        -1 me/must ~has
        -2 "" <topic> how my nobody/plain to ~how ~my ~to
      security 9
        7 ~password
        5 "security" "security":word <obligation=security> passwords ~lock
        4 <account-change=settings> <stage> private ~privat
        3 <capacity=own-account> <capacity> <received=demand> <topic=powers> <visibility=private> <visibility>
        3 accounts how lock my strong to_lock ~account ~how ~my ~strong
        2 <account-change> <activity=account> <capacity=own-account>! <demand=cooperate> <platform=instagram>
        2 <power=changing>! <power=investigation> <received> <stage=asking> <topic=must> ^_does ^_how do_i down insta
        2 is_that my_facebook my_privacy often or other/done other/plain privacy privacy_settings private_$ set
        2 settings ~chang ~down ~insta ~often ~or ~privacy ~see ~set ~setting
        1 <coverage=times> <demand> <stage=planning>! advice facebook i_have instagram is it_$ me/must/lock me_to
        1 meant meant_to my_profile nobody/plain that to_change to_go who ~advic ~facebook ~instagram ~is ~meant
        1 ~oblig ~that ~who
        -1 "" <activity=publish> <obligation=conduct> <responsibility=reports> do_we if me me/done me/must say tell
        -1 this up ~get ~her ~if ~me ~post ~read ~report ~this ~up
        -2 "conduct" "conduct":word "reporting" "reporting":word <coverage=media> <obligation=reporting> <obligation>
        -2 <responsibility> <school-content> [school] ^_must a about an in it of school we when ~a ~about ~an ~in ~it
        -2 ~of ~say ~school ~tell ~we ~when
        -4 <contents>
      """
    ),
    (
      "coverage",
      """
      - -7
        5 <contact> if ~if
        4 "" <activity> <contents> <power> say ~say
        3 <contact=parent> <views-content> [school] my nobody/plain not other/ongoing that the to us ~my ~not ~that
        3 ~the ~to ~us
        2 <account-change> <capacity> <on-school> <power=storing>! <pupil-content> <received> <stage> <watched=adult>
        2 <watched> ? [parent] ^_what any does_the has is_that me/asked me/plain on on_my other/done parent school
        2 ~any ~has ~network ~on ~parent ~rul ~school
        1 "standing":word <contents=views> <coverage=media> <message-about> <received=message> <stage=asking>!
        1 <views-content=campaign> [person] about any_of can counts have of_this other/asked out trust what where
        1 ~about ~can ~hav ~keep ~out ~trust ~what ~wher ~writ
        -1 "people" <time> <topic=covered> [governors] are count even home i_am or this_policy ~are ~cover ~even ~hom
        -1 ~law ~or
        -2 ! by child does does_it policy who ~by ~child ~does ~policy ~who
        -3 <topic=covered>! <topic> ^_does ^_is this ~this
      confidential 6
        6 confidential ~confidential
        5 <behaviour=confidence> <behaviour>
        4 <coverage=confidential> <school-content=confidential>
        3 <school-content> ^_is as as_confidential what ~as ~what
        2 "confidential" ^_what can is is_the ~can ~is
        1 "confidential":word <contact> <contents=pupil> <contents> <coverage=confidential>! <pupil-content> child
        1 classed classed_as confidential_$ the what_counts what_do ~child ~class ~the
        -1 <power> media other/asked social social_media the_policy this ~media ~social ~this
        -2 "" "people" even policy to ~even ~policy ~to
      media 7
        10 <platform>
        8 <coverage=media>
        6 "media" "media":word <platform=another>
        5 whatsapp ~whatsapp
        4 as_social google policy_$ social ~count ~fall ~googl ~social
        3 <activity=message> <activity> <topic=covered> <topic> count does does_a in_this media social_media ~does
        3 ~media
        2 <platform=whatsapp> <topic=covered>! ^_are ^_is apps blog count_$ counted even even_count in included
        2 included_in is_my or policy_even snapchat stuff this_policy under ~app ~blog ~cover ~even ~in ~includ ~or
        2 ~snapchat ~stuff ~tak ~under ~writ
        1 <platform=linkedin> ? ^_does and by_the cover for_this here here_$ is is_whatsapp it_only linkedin media_$
        1 media_for or_is other/done other/plain part school your ~and ~her ~is ~lik ~linkedin ~part ~school ~your
        -1 "" <behaviour> <contact> <coverage=reasons>! <position> <stage=asking>! <time=own> <time> [person] am_i at
        -1 come does_this if me/plain other/asked/cover they we work ~at ~com ~governor ~if ~say ~they ~we
        -2 "people" "people":word "standing" "times" "times":word <contents> <coverage=people> <coverage=standing>
        -2 <coverage=times> <coverage> <position=contractor> <responsibility=reports> ^_agency agency are_governors
        -2 as_confidential asked/cover confidential contract does_the governors me my my_contract not on_my say too_$
        -2 trust us what_is ~agency ~confidential ~contract ~me ~my ~trust ~us ~work
        -3 for is_the it me/must media_policy nobody/plain of on to ~for ~it ~of ~on ~to
        -4 <school-content>
        -5 the ~the
      people 9
        9 "people"
        7 <coverage=people>
        6 "people":word me ~me
        5 <position=contractor> who ~who
        4 <coverage=people>! <position> are by come covered me/must ~are ~by ~com ~cover
        3 "people":turn <school-content=partner> <topic=covered> ^_are ^_do am am_i are_governors asked/cover
        3 come_under for governors other/asked/cover people staff this too too_$ ~am ~for ~governor ~peopl ~staff
        3 ~this ~too ~volunteer
        2 <school-content> ^_am ^_i agency apply_to bound count_for covered_$ do do_i does_the follow follow_this from
        2 have_to held held_to here i i_am in_the it_$ like like_me me_$ of_the or other/asked policy_count term
        2 this_$ to to_follow trust volunteer volunteers week ~agency ~apply ~bound ~do ~follow ~from ~held ~her ~i
        2 ~or ~teacher ~term ~to ~trust ~week
        1 <contact=colleague> <contents=colleague> <contents> <network-school=yes> <network-school>
        1 <power=recruitment> <power=recruitment>! <stage=asking> <topic=who>! [governors] as bound_by by_the by_this
        1 does_this for_me is_a man paid same supply teachers this_apply to_the your ~as ~coach ~man ~pay ~sam ~supply
        1 ~your
        -1 <contents=pupil> <school-content=confidential> <stage=planning> <views-content> as_social do_we does_a
        -1 done/get of_my on_a one_$ other part phone social to_do we ~other ~part ~phon ~social ~we
        -2 "media" "media":word "reasons" "reasons":turn "standing":word <activity=message> <capacity>
        -2 <coverage=reasons> <coverage=reasons>! <coverage=standing> <obligation=other-policies> <on-school>
        -2 <power=storing>! <power> <time=own> [school] ^_what ^_why and at can child confidential count_as even if in
        -2 is know other/ongoing policy_$ school so whatsapp why ~and ~at ~can ~child ~confidential ~count ~even ~if
        -2 ~in ~is ~know ~not ~policy ~school ~so ~weekend ~whatsapp ~why ~writ
        -3 "standing" "times" "times":word <activity> <coverage=times> <platform=another> <time> ^_is google my
        -3 nobody/plain other/done other/plain what ~fall ~googl ~my ~what
        -4 <coverage=media> one ~one
        -5 <platform>
      reasons -9
        5 "reasons" <coverage=reasons> <coverage=reasons>! even what_is ~even
        4 "reasons":turn ^_why for we what why ~for ~we ~what ~why
        3 ^_what done/get got is_the me/done policy we_even ~get
        2 <topic=covered>! <topic> do_we it of one_of other/asked other/plain point point_of policy_even the_point
        2 these to_do us work ~it ~of ~point ~policy ~thes ~us ~work
        1 ! <school-content> about all have like ~about ~all ~hav ~lik
        -1 "standing":word <activity> <coverage=people> <obligation> <position> count i me/asked nobody/plain who ~i
        -1 ~who
        -2 "standing" <contact> <contents> <coverage=standing> <platform> <power> ? ^_do ^_does ^_is and are as my or
        -2 say ~and ~are ~as ~count ~my ~or ~say
        -3 does ~does
      standing 2
        7 "standing" <coverage=standing>
        6 ~policy
        5 <obligation=other-policies> <obligation>
        4 "standing":word contract my_contract the_policy ~contract ~law
        3 <power=monitoring>! ^_is does_it of_my one_$ policy this which ~this ~which
        2 ! "" <activity=publish> <power=storing>! ^_agency ^_does ^_which and does does_this it media_policy
        2 nobody/plain one other other_policies part part_of policies policy_or this_one ~and ~does ~it ~one ~other
        2 ~part ~sit
        1 agency in_my my of which_other ~agency ~my ~of ~read
        -1 <coverage=times> <position> <pupil-content> am by_the in_the this_policy under your ~am ~tak ~under
        -1 ~volunteer ~your
        -2 "media" "media":word "people" "people":word <contact=colleague> <coverage=people> <platform>
        -2 <topic=covered> <topic> ? ^_are ^_do apply as by count covered do even is_my me me/asked other/asked
        -2 other/ongoing policy_$ still this_$ who ~as ~by ~do ~even ~me ~still ~who
        -3 <contact> <coverage=media> ^_what a for in what what_is ~a ~apply ~count ~cover ~for ~in ~what
      times -8
        7 <time>
        6 <coverage=times>
        5 "times" "times":word <time=own>
        4 ~weekend
        3 ^_does apply at it_still my_own on_a own phone still ~apply ~at ~own ~phon ~still ~work
        2 <contact=pupil> <coverage> <on-school=no> <on-school> a at_the child count does does_it holidays home laptop
        2 me/asked my on on_my own_phone so the ~a ~child ~count ~does ~holiday ~hom ~laptop ~my ~on ~so ~the
        1 <contents=pupil> <place> <responsibility=reports> as_well one too_$ well ~one ~well
        -1 <activity> <contact> <coverage=media> <platform> about does_the other/asked what ~about ~what
        -2 <contents> <school-content> ^_what is the_policy ~is
        -3 "" policy this ~policy ~this
      """
    ),
  ]
}
