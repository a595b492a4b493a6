/// What leans a question to on-school and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofOnSchool: [(fact: String, text: String)] = [
    (
      "on-school",
      """
      - -2
        2 "" <activity=publish>! ^_i want want_to ~want
        1 ! =views-content=campaign a i page ~a ~i ~pag
        -1 "yes":word <on-school=yes> ? at for_my from ~at ~from
        -2 <on-school> facebook_from from_the home ~hom
      no -5
        4 home ~hom
        2 at_home from_home home_on laptop my_own own own_laptop ~laptop ~own
        1 "no" "no":word <coverage=times> <on-school=no> <place=away> <place> own_phone phone ~phon
        -1 "yes":word <on-school=yes> ~school
        -3 the ~the
      yes 7
        3 "yes":word <on-school=yes> from_the the ~the
        2 "yes" <device=school> <device> =activity=errand =errand=solicit computer computer_$ facebook_from ~computer
        2 ~school
        1 <activity=message> <errand=solicit> <received=message> <received> [school] i_would is post round school ~is
        1 ~post ~round
        -1 "no" "no":word <activity=publish>! <on-school=no> =activity=publish =contents=views ^_i ^_would from_home
        -1 home_on on_my own_laptop
        -2 a home want want_to ~a ~hom ~want
      """
    ),
    (
      "learn-case",
      """
      - -21
      no 21
        4 not ~not
        3 have_not
        2 "" <activity> <message-about> <obligation> =stage=did in management me/done/not ~in ~management
        1 <platform=x> to_management
        -1 "yes" <position=manager> it_over nobody/plain over thought through would ~over ~through ~would
        -2 <contact=colleague> =stage=planning [person] and and_i can for_my me/done with ~and ~can ~think ~with
      yes 0
        3 and ~and ~think
        2 <contact=colleague> =stage=planning [person] and_i can for_my it me/done nobody/plain through with ~can ~it
        2 ~through ~with
        1 "yes" <contents=colleague> <position=manager> inform_my it_over over talked_it thought would ~over ~would
        -1 <activity> <platform=x> to_management
        -2 "" <message-about> <obligation> =stage=did in management me/done/not ~in ~management
        -3 have_not
        -4 not ~not
      """
    ),
    (
      "partner-view",
      """
      - -7
        3 review ~review
        2 a_one one one_star review_of ~one ~writ
        1 ? academy_uses are star star_review ~are
        -1 <platform> it ~it
        -2 ! "" <activity> <school-content=partner> firm ~firm
      no 1
        3 =stage=did
        2 "" <activity> me/done me/ongoing my on_my ~my
        1 <activity=publish> <platform=x> <school-content=partner> <school-content> on x ~on ~x
        -1 <responsibility> is to ~is ~to
        -2 "yes" "yes":word <nature=disparaging> <nature> <partner-view=yes> <partner-view> <stage=planning>! <stage>
        -2 a our ~a ~our
        -3 =stage=planning i ~i
      yes 6
        3 <nature> <partner-view=yes> <stage=planning>!
        2 ! "yes" <nature=disparaging> <partner-view> <power> <stage> =stage=planning firm for_the i is our to would
        2 ~firm ~i ~is ~our ~to ~would
        1 a that ~a ~that
        -1 <contents=school> <contents> a_one one one_star review_of ~one
        -2 <activity=publish> =stage=did ? me/ongoing on_my review ~review
      """
    ),
    (
      "still-pupil",
      """
      - -3
        2 =received=request be left left_us to_be us ~be ~left ~us
        1 =left=long-ago ? ~friend
        -1 <contents=pupil> at school ~at ~school
        -2 ! "" <activity> <contact> <received> other/done other/done>me
      no -2
        4 and ~and
        3 a ~a
        2 an facebook i on_facebook ~an ~facebook ~i
        1 <platform=facebook> <site-for=pupils> =platform=facebook me other/done other/done>me pupil ~me ~pupil
        -1 [person] ~year
        -2 <contact=pupil> <left=recent>! <old-school> <responsibility> at left_us us ~at ~month ~us
        -3 =left=recent left ~left
      yes 5
        3 =left=recent at ~at
        2 ! <activity> <contact=pupil> <contact> <left=recent>! [person] my ~my ~year
        1 <received> he he_is ~he
        -1 be facebook me on_facebook pupil to_be ~be ~facebook ~me ~pupil
        -2 <platform=facebook> =left=long-ago =platform=facebook =received=request ? an on ~an ~friend ~on
        -3 a and ~a ~and
      """
    ),
    (
      "asked-by",
      """
      - 6
        3 he ~he
        2 =related=own-child ^_my can is my ~can ~is ~my
        1 <activity=connect>! <site-for> =stage=planning [person] ^_can he_stay stay ~our ~stay
        -1 <asked-by=me> <received> =stage=did i me/done me_on to ~i ~send ~to
        -2 <asked-by> asked
        -3 ~ask
      me 1
        4 <asked-by=me> ~send
        3 "me" "me":word it_$
        2 add i to ~add ~i ~to
        1 <contact=pupil>! <platform=instagram> =contact=pupil-elsewhere ? asked insta me_on on_insta to_a ~ask ~insta
        -1 ! <asked-by=them> <contents> and and_i here me_to ~and
        -2 <contact=pupil> <platform=snapchat> =related=own-child he is she year ~he ~is ~she ~year
        -3 [person]
      them -7
        2 ! <asked-by=them> <contact=pupil> <contents> <platform=snapchat> =platform=snapchat [person] and and_i
        2 me/done year ~and ~ask ~year
        1 <contact> <contents=pupil> <coverage=media> <coverage> <platform> was ~was
        -1 =contact=pupil it_$ ~pupil
        -2 "me" "me":word <asked-by=me> ? can in my ~can ~in ~my
        -3 ~send
      """
    ),
    (
      "old-school",
      """
      - 29
        5 =contact=pupil
        2 "" <related> =activity=connect =related=relative ? it ~it
        1 <related=relative> a_year asked ~ask
        -1 "yes" "yes":word <contact=former-pupil>! <old-school=yes> <old-school> <platform=instagram>
        -1 =received=message [school] my_last on_insta other/done>me school_i ~work
        -2 ! at i i_left last left old school there ~at ~i ~last ~left ~old ~school ~teach ~ther
        -4 =contact=pupil-elsewhere
      no -16
        2 me/ongoing other/done>me
        1 "" at other/done school_i ~at ~follow ~work
        -1 =contact=pupil me/done my ~my
        -2 to ~to
      yes -13
        3 =contact=pupil-elsewhere left there ~left ~ther
        2 "yes" "yes":word <contact=former-pupil>! <old-school=yes> <old-school> ^_i easter i_left last me/done
        2 my_last now ~easter ~last ~now
        1 <contact=pupil-elsewhere>! at_my at_the done/left from i is me/done/left my_old school to ~from ~i ~is
        1 ~school ~to
        -1 <related> =related=relative ~follow
        -2 <activity=connect> =activity=connect
        -3 "" =contact=pupil
      """
    ),
    (
      "shows.premises",
      """
      yes -44
        5 of photo_of ~of
        3 <capacity=own-account> <contents=pupil>! <platform=instagram> <pupil-content=image> <pupil-content>
        3 =capacity=own-account =platform=instagram [school] and know of_two school two ~and ~know ~school ~two
        2 <capacity=own-account>! <capacity> <place> <profile-shows> <site-for=pupils> =contents=colleague ^_they
        2 done/put it me/done/put my of_our on_my own_facebook photo put the was you ~it ~my ~photo ~the ~was ~you
        1 <contents> <obligation> <shows> =stage=planning academy all i_would in they_are what which ~academy ~all
        1 ~her ~in ~put ~what ~which
        -1 <contents=pupil> <power> =partner-view=yes =platform=x a_video everyone is me nobody/plain not of_the
        -1 our_academy that_i video video_of ~everyon ~is ~me ~not ~say ~video
        -2 "" <school-content=partner> =contents=pupil =pupil-content=image =school-content=partner =stage=did
        -2 [person] ^_can asked/put can can_i from from_the in_their in_uniform jumpers me/asked/put me/ongoing on to
        -2 uniform ~can ~from ~on ~shar ~to
        -3 <activity=publish> a i their ~a ~i ~jumper ~their ~uniform
      """
    ),
    (
      "shows.uniform",
      """
      yes -37
        7 =contents=pupil =pupil-content=image
        5 "uniform" "uniform":word in ~in
        4 <shows=uniform> <shows>
        3 <contents=pupil> <profile-shows> <site-for=pupils> my_own on_my with_the ~jumper ~uniform
        2 4 <pupil-content=image> <pupil-content> =capacity=own-account =stage=did ? a academy class in_uniform of
        2 of_our on own uniforms with ~4 ~a ~academy ~class ~lik ~of ~on ~own ~with
        1 <school-content> <site-for> ^_can a_video all class_in my_class of_my pupils video video_of year ~all ~her
        1 ~pupil ~video ~year
        -1 <activity> <contents=pupil>! <coverage=media> <place> <school-content=partner> [school] done/put is
        -1 me/done/put on_facebook you you_can ~is ~put ~think ~you
        -2 <activity=publish>! <platform=facebook> =contents=colleague =school-content=partner =stage=planning
        -2 from_the it me/done no ok ~it ~no ~ok
        -3 ! <coverage> not school ~not ~school
        -5 =contents=school
        -6 ""
      """
    ),
    (
      "through-work",
      """
      - 29
        3 "" =contents=school
        2 <school-content> =capacity=own-account =pupil-content=image =school-content=partner
        1 <pupil-content=image> <school-content=partner> =platform=x our the ~the
        -1 <activity=publish>! <contact=parent> <contents=family> <site-for=work> at_work from her i name no_name
        -1 that_a told_me ~from ~i
        -2 =pupil-content=talk a i_know that through told ~a ~mum ~nam ~that ~through
        -3 <through-work> know ~know
        -4 work ~work
      no -19
        3 work ~work
        2 <contact=other> <place> <through-work> her my not through told told_me ~her ~my ~not ~through
        1 ? [person] i_know me on_the that ~me ~that
        -1 at on_my ~at ~nam
        -2 ! "" =stage=did
      yes -10
        3 ~nam
        2 "yes" "yes":word <site-for=work> <through-work=yes> =stage=did a at at_work i_only know name no no_name only
        2 only_know what ~a ~at ~know ~no ~only ~what
        1 ! <activity=publish>! <site-for> =pupil-content=talk ^_i about_a i ~i
        -1 "" =pupil-content=image not the ~not ~the
        -2 =contents=school =stage=planning ?
      """
    ),
    (
      "site-for",
      """
      - -17
      employees 6
        3 =platform=facebook facebook for_us start start_a us we ~ask ~facebook ~us ~we
        2 <contact=colleague> <contact> <stage> =capacity=staff-group ? [headteacher] for i want ~for ~i ~start
        1 <coverage=media> <position> a_private all facebook_group group me/intended ~all ~group
        -1 <account-change> <activity=publish> <site-for> up ~set ~up
        -2 ! <activity=account> <contents> <purpose> [person] ~plan
        -3 <activity> nobody/plain of ~of
      private 25
        3 <visibility> of ~of
        2 ! <account-change=create>! <purpose> <site-for>
        1 <account-change> the ~the
        -1 a_facebook and ~and
        -2 <contact> <coverage=media> <platform=facebook> <pupil-content> =platform=facebook facebook facebook_group
        -2 group it nobody/plain staff ~facebook ~group ~it ~staff
        -3 =capacity=staff-group a ~a
      pupils -19
      work 1
        2 "" <pupil-content> <purpose> is it nobody/plain staff ~is ~it ~staff ~start
        1 <contents> me/asked to ~to
        -1 <platform> <site-for> =capacity=staff-group
        -2 <coverage> the ~the
      work-group 5
        5 <activity>
        3 <activity=publish> <coverage=media> <platform> [person] ~plan
        2 <activity=account> <platform=facebook> =capacity=staff-group =platform=whatsapp a_facebook and for_the group
        2 nobody/plain up whatsapp ~and ~group ~set ~up ~want ~whatsapp
        1 <contents=colleague> <coverage> <site-for> like on would_like ~lik ~on
        -1 <account-change=create>! <capacity> <visibility> staff us we ~ask ~staff ~us ~we
        -2 for for_us start start_a ~for ~start
        -3 me/asked
      """
    ),
    (
      "profile-shows.employer",
      """
      yes -6
        5 at ~at
        4 ! "" <contact=colleague> ^_my at_school
        3 <contact> <position> <stage=planning> <stage> =stage=planning i_have slt ~slt
        2 <position=manager> linkedin manager me/asked my_linkedin of school school_on school_school to ~linkedin
        2 ~manager ~of ~school ~to
        1 "employer":word <activity=account> in ~in
        -1 <account-change=profile> banner facebook ok on_linkedin ~banner ~facebook ~ok
        -2 <account-change=profile>! <account-change> <capacity=own-account>! <coverage> <purpose> ^_on crest
        -2 linkedin_i own_facebook the ~crest ~the
        -3 "logo" <profile-shows=logo> <school-content=logo> <school-content> =stage=did
        -4 "logo":word <profile-shows> ?
      """
    ),
  ]
}
