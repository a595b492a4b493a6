/// What leans a question to partner-view and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofPartnerView: [(fact: String, text: String)] = [
    (
      "partner-view",
      """
      - -7
        3 review ~review
        2 a_one review_of ~writ
        1 ? ^_can academy_uses are star_review them ~are ~them
        -1 <coverage> <partner-view=yes> [person] firm ~firm
        -2 ! "" <activity> <contact> <school-content=partner>
      no -2
        3 me/ongoing ~say
        2 "" <activity=publish> <activity=publish>! <activity> <capacity=own-account> <contents=school>
        2 <coverage=media> <platform=x> <platform> <pupil-content=full-name> =stage=did
        1 <pupil-content> on on_my ~on
        -1 of to ~of ~to
        -2 "yes" "yes":word <nature=disparaging> <nature> <partner-view=yes> <partner-view> <stage=planning>! <stage>
        -2 =stage=planning [school] is ~academy ~is
        -3 a i our ~a ~i ~our
      yes 9
        3 <contact> <nature> <partner-view=yes> <stage=planning>! our ~our
        2 ! "yes" <nature=disparaging> <partner-view> <stage> =stage=planning [school] a firm for_the i is to ~a
        2 ~academy ~firm ~i ~is ~to
        1 <school-content=partner> me/plain that the would ~tell ~that ~the ~trust ~would
        -1 <activity=publish>! <capacity=own-account> <coverage=media> <pupil-content=full-name> =stage=did a_one
        -1 review_of star_review
        -2 <activity=publish> <contents=school> ? are me/ongoing review ~are ~review ~say ~use
      """
    ),
    (
      "still-pupil",
      """
      - -6
        2 =received=request left left_us us ~left ~us
        1 ? be to_be ~be
        -1 ! <site-for=pupils> at other/done other/done>me ~at
        -2 <activity> <contact> <received>
      no 7
        4 and ~and
        3 <left=long-ago>! <site-for=pupils>
        2 <coverage> <left=long-ago> <left> <site-for> =left=long-ago a facebook old on_facebook ~a ~facebook ~old
        1 <contact=former-pupil> <coverage=media> <still-pupil=no> ? ^_i an other/done ~an
        -1 the ~month ~the
        -2 <contact=pupil> <left=recent>! <old-school=yes> <old-school> <responsibility> <stage> =left=recent ^_ex
        -2 is_at other/ongoing year
        -3 at left left_us us ~at ~left ~us
      yes 0
        4 at ~at
        3 ! <contact=pupil> <received> is_at
        2 <activity> <asked-by=them> <asked-by> <old-school=yes> =left=recent the year ~the
        1 <left=recent>! <old-school> <received=message> <responsibility=leavers> me/done other/ongoing ~ask ~year
        -1 <platform=linkedin> facebook on_facebook ~facebook ~friend ~pupil
        -2 <left=long-ago> <left> <platform=facebook> <site-for=pupils> <site-for> <still-pupil=no> =platform=facebook
        -2 =platform=linkedin =received=request a linkedin on_linkedin ~a ~linkedin
        -3 <left=long-ago>! =left=long-ago ? and ~and
      """
    ),
    (
      "asked-by",
      """
      - 8
        2 =related=own-child =stage=planning [person] ^_my can he is ~can ~he ~is
        1 ^_can ~our
        -1 "me" <asked-by=me> <asked-by>
        -2 <activity=publish>! <received> =stage=did done/ask me/done to ~to
        -3 asked ~ask
      me 4
        3 "me" "me":word <asked-by=me> nobody/plain ~send
        2 =related=no ^_i asked_a i_asked it_$ me/done/ask on_insta to ~to
        1 <asked-by> another at_another family i ~another ~ask ~family ~i
        -1 <asked-by=them> =related=own-child and friend_on ~and
        -2 "them" "them":word [person] and_i he is other/done was year ~he ~is ~was ~year
      them -12
        3 and_i was ~was
        2 "them" "them":word <asked-by=them> <coverage> <platform=snapchat> <received=request>! and asked me/done
        2 other/done other/done/ask ~and ~ask
        1 <activity=publish>! <contact=pupil> <contents> <coverage=media> =platform=snapchat =stage=did pressed year
        1 ~press ~year
        -1 "me":word in my ~in ~my ~pupil
        -2 "me" <asked-by=me> =stage=planning can nobody/plain ~can ~send
      """
    ),
    (
      "old-school",
      """
      - 31
        6 =contact=pupil
        2 "" <related> =related=relative ? a_year it ~it
        1 <related=relative> ^_my my ~my
        -1 =platform=instagram at_my done/left from i last me/done my_last other/done>me school_i ~from ~i ~last
        -2 ! "yes" "yes":word <contact=former-pupil>! <old-school=yes> <old-school> <platform=instagram> at i_left
        -2 left old school still ~at ~left ~old ~school ~still ~teach ~work
        -3 there ~ther
        -5 =contact=pupil-elsewhere
      no -16
        2 other/done>me
        1 =contact=pupil-elsewhere at followed me/ongoing other/plain school_i this ~at ~this ~work
        -1 ?
        -2 =contact=pupil my to ~my ~to
      yes -15
        4 =contact=pupil-elsewhere there ~ther
        3 <old-school=yes> left ~left
        2 "yes" "yes":word <contact=former-pupil>! <old-school> ^_i done/left from i_left is last me/done my_last
        2 ~from ~is ~last
        1 <contact=pupil-elsewhere>! <school-content> at_my at_the easter in me/done/left my_old now the_academy to
        1 ~easter ~in ~now ~to
        -1 <received> =related=relative it me/ongoing ~it
        -2 <related>
        -3 ""
        -4 =contact=pupil
      """
    ),
    (
      "shows.premises",
      """
      yes -47
        5 =contents=colleague of ~of
        4 "premises" "premises":word =capacity=own-account
        3 <capacity=own-account> <capacity=own-account>! <contact=colleague> <contact> <contents=colleague>
        3 <contents=pupil>! <contents> <obligation=knowing> <pupil-content=image> <shows=premises> [school] and front
        3 know of_two photo_of the_academy ~and ~front ~know ~sign
        2 <coverage=people> <coverage=times> <obligation> <place=elsewhere> <place> <platform=instagram>
        2 <pupil-content> <site-for=pupils> =platform=instagram =stage=planning academy crest facebook_$ it new of_our
        2 on_my on_the photograph put_a put_on school the two with_the you ~academy ~crest ~her ~it ~new ~photograph
        2 ~school ~the ~two ~you
        1 <contact=pupil>! <profile-shows=logo> <purpose> <school-content=logo> ^_they about my our was which with
        1 ~about ~my ~our ~was ~which ~with
        -1 "uniform" "uniform":word <platform=x> <platform> =capacity=school-account =platform=x because every
        -1 from_the names nobody/plain not of_the on put_the that that_our up video ~becaus ~every ~not ~on ~say ~tell
        -1 ~that ~up ~video
        -2 "" <activity> <capacity=school-account> <capacity=school-account>! <contents=school> <coverage=media>
        -2 <power> <responsibility> <school-content=partner> <shows=uniform> =partner-view=yes [headteacher] [person]
        -2 ^_my a from his in_their jumpers me/ongoing uniform ~a ~from ~his ~uniform
        -3 <activity=publish> =contents=pupil =contents=school =pupil-content=image =school-content=partner =stage=did
        -3 i is their ~i ~is ~their
        -4 ~jumper
      """
    ),
    (
      "shows.uniform",
      """
      yes -36
        8 =contents=pupil =pupil-content=image
        7 <shows=uniform>
        6 "uniform" "uniform":word in ~in
        4 <shows> my_own ~jumper
        3 <pupil-content> <site-for=pupils> of photo ~of ~photo ~uniform
        2 4 <capacity=own-account> <picture-step=take> <picture-step> <profile-shows=logo> <profile-shows>
        2 <pupil-content=image> <school-content=logo> =capacity=own-account =stage=did ? all class class_in in_uniform
        2 my_class of_our on_my own uniforms video with_the ~4 ~all ~class ~her ~own ~pupil ~video
        1 <contact=pupil>! <purpose=own> <purpose> ^_it crest in_their own_facebook right uniform what ~crest ~right
        1 ~use ~what
        -1 <activity=publish> <contact=colleague> <contact=parent> <contents=colleague> <obligation=knowing>
        -1 <stage=planning>! =partner-view=yes [parent] ^_would can from hall kids new you ~can ~from ~hall ~kid ~new
        -1 ~think ~you
        -2 "premises" "premises":word <contact> <contents=pupil>! <contents=school> <contents> <coverage> <place>
        -2 <school-content=partner> <shows=premises> =contents=colleague =school-content=partner from_the me/intended
        -2 no not ok on_facebook put_a the_academy ~no ~not ~ok ~will
        -3 ! <stage> =stage=planning [school] me/done school ~school
        -5 =contents=school
        -6 ""
      """
    ),
    (
      "through-work",
      """
      - 31
        4 ""
        3 =contents=school
        2 <school-content> =pupil-content=image =school-content=partner our
        1 <capacity> <school-content=partner> =capacity=own-account =partner-view=yes academy the ~academy ~our ~the
        -1 "yes" <activity=publish>! <contents=family> <site-for=work> <wiki-way> at at_work i me/ongoing no no_name
        -1 that_a told_me what ~at ~i ~no ~what
        -2 =pupil-content=talk a from i_know that through told ~a ~from ~mum ~that ~through
        -3 <through-work> know ~know
        -4 work ~work
      no -20
        3 work ~work
        2 <contact=other> <place> <through-work> her my not work_$ ~her ~my ~not
        1 [person] i_know on_the that through told told_me ~that ~through
        -1 ! <pupil-content> =stage=did on_my
        -2 "" ~nam
      yes -10
        3 ~nam
        2 "yes" "yes":word <site-for=work> <through-work=yes> <wiki-way> =pupil-content=talk =stage=did at at_work i
        2 i_only know name no no_name only_know what ~at ~i ~know ~no ~what
        1 ! <activity=publish>! <obligation> <platform=another> <site-for> ^_i a about_a his only ~a ~his ~only
        -1 the ~the
        -2 "" =contents=school =stage=planning ?
      """
    ),
    (
      "site-for",
      """
      - -17
      employees 6
        3 "employees" "employees":word <contact> <site-for=employees> ? i start start_a us ~i ~us
        2 <contact=colleague> <position=employee> =capacity=staff-group =platform=facebook all facebook for for_us
        2 group group_for me/intended staff want we ~all ~facebook ~for ~group ~need ~staff ~we
        1 <coverage=media> facebook_group me/must ~start
        -1 <site-for> for_the my the ~my ~plan ~the
        -2 <activity> <contents=pupil> <purpose> [person] has nobody/plain of ~has ~of
        -3 ! ~swap
      private 20
        3 <visibility> my ~my
        2 ! <account-change=create>! <site-for> of ~of
        1 <account-change> <purpose>
        -1 <contact> <platform=facebook> ? facebook_group
        -2 <coverage=media> <pupil-content> =platform=facebook a facebook group it nobody/plain staff ~a ~facebook
        -2 ~group ~it ~staff ~swap
        -3 =capacity=staff-group
      pupils -19
      work 0
        2 "" <pupil-content> <purpose> is it nobody/plain staff ~is ~it ~staff ~start ~swap
        1 me/asked my ~my
        -1 <platform> <site-for> =capacity=staff-group
        -2 <coverage> the ~the
      work-group 11
        4 <activity>
        3 <contents=pupil> <platform> [person] for_the ~swap
        2 <activity=publish> <coverage=media> <platform=facebook> <platform=whatsapp> <stage=planning>!
        2 =capacity=staff-group a_facebook and has nobody/plain on principal the ~and ~has ~on ~plan ~principal ~the
        1 <activity=message> <site-for> <stage> =platform=whatsapp whatsapp ~want ~whatsapp
        -1 all i me/intended us ~all ~i ~us
        -2 <account-change=create>! for for_us me/asked staff start start_a ~for ~need ~staff ~start
        -3 "employees" "employees":word <site-for=employees> my ~my
      """
    ),
    (
      "profile-shows.contact",
      """
      yes -8
      """
    ),
    (
      "profile-shows.employer",
      """
      yes -3
        7 at ~at
        6 at_school
        5 <contact=colleague>
        4 "" <position> ^_my
        3 ! <contact> <responsibility=standards> =stage=planning [senior-manager] i_have manager school_on
        3 school_school slt ~manager ~slt
        2 <activity=account> <activity=publish> <position=manager> <responsibility> <stage> linkedin_profile me/asked
        2 of on_slt that_i to ~of ~to ~work
        1 <contents> bio in my_slt school ~bio ~in ~say ~school
        -1 have my on ~hav ~my ~on
        -2 <capacity=own-account> <purpose> ^_on crest linkedin_i ok on_linkedin on_my own_facebook put ~crest ~ok
        -3 "logo" "logo":word <capacity=own-account>! <profile-shows=logo> <profile-shows> <school-content> =stage=did
        -3 ?
        -4 the ~the
        -5 <school-content=logo>
      """
    ),
    (
      "profile-shows.logo",
      """
      yes -22
        6 "logo" <profile-shows=logo> <school-content=logo>
        4 "logo":word <account-change=profile>! <school-content>
        3 <capacity> <profile-shows> the ~the
        2 <account-change> <capacity=own-account> <capacity=own-account>! <coverage=media> banner in it ~banner ~in
        2 ~it
        1 crest ~crest
        -1 could manager me/asked not on school_school slt to ~could ~manager ~not ~on ~say ~slt ~to
        -2 "" <contact=colleague> <position> <stage=planning> at at_school facebook facebook_profile i that ~at
        -2 ~facebook ~i ~that
        -3 <contact> <stage=planning>! <stage> of ~of
      """
    ),
  ]
}
