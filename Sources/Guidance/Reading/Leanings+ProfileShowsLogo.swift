/// What leans a question to profile-shows.logo and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofProfileShowsLogo: [(fact: String, text: String)] = [
    (
      "profile-shows.logo",
      """
      yes -21
        6 "logo" <profile-shows=logo> <school-content=logo>
        4 "logo":word <school-content>
        3 <account-change=profile>! <profile-shows> the ~the
        2 <capacity=own-account>! <capacity> <coverage=media> banner in it ~banner ~in ~it
        1 <account-change> <capacity=own-account> <contents=school> crest ~crest
        -1 <stage=planning> facebook i manager not on profile slt to ~facebook ~her ~i ~manager ~not ~on ~profil ~slt
        -1 ~to
        -2 "" <contact=colleague> <position> at facebook_profile that ~at ~that
        -3 <contact> <stage=planning>! <stage> of ~of
      """
    ),
    (
      "visibility",
      """
      - -25
      private 15
      public 9
      """
    ),
    (
      "wiki-way",
      """
      - -22
      for-work 2
        3 of part part_of ~of ~part
        2 <contents=school> =stage=planning ? [headteacher] entry job of_my ~entry ~job
        1 put so wikipedia_entry ~put ~so
        -1 <coverage=times> <device=school> <device> <place> about at just ~about ~at ~just
        -2 ! <time> =stage=did a own ~a ~own
      own-at-work 9
        4 <device>
        3 <device=school> <time=break> just ~just
        2 "" <time> ^_just academy computer in in_the me/asked the ~academy ~computer ~correct ~in ~the
        1 <coverage=media> office on_the the_office work ~offic ~work
        -1 <contents> entry job on_my the_wikipedia wikipedia_entry ~entry ~job
        -2 <contents=school> at_home home i laptop of own_laptop part part_of put ~hom ~i ~laptop ~of ~part ~put
        -3 <place=away>
      own-elsewhere 10
        4 <place=away> at_home home ~hom
        3 <place>
        2 "own-elsewhere" "own-elsewhere":word <coverage=times> <time=own> <wiki-way=own-elsewhere> a at laptop on_my
        2 own_laptop ~a ~at ~laptop
        1 from_my on own page_about sunday wikipedia_page ~on ~own ~sunday
        -1 "" <platform> in ~correct ~in
        -2 <coverage=media> <device=school> <platform=another> <time=break> can just me/asked the ~can ~just ~the
        -3 <device>
      """
    ),
    (
      "network-school",
      """
      - -21
      no 10
        3 a_school to_do with ~with
        2 do do_with from_a nothing nothing_to school ~do ~nothing
        1 "" =platform=facebook a have work ~a ~hav
        -1 <contact=pupil-elsewhere> <school-content=partner> <school-content> add wants wants_to ~want
        -2 "yes" "yes":word <network-school=yes> follow in partner schools ~in ~partner
      yes 11
        2 "yes" "yes":word <network-school=yes> follow in partner schools ~in ~partner
        1 <contact=pupil-elsewhere> <coverage=media> <school-content=partner> <school-content> <stage=planning>
        1 <stage> add me one the wants wants_to ~me ~one ~the ~want
        -1 "" =platform=facebook have work ~hav
        -2 a_school do do_with from_a nothing nothing_to school with ~do ~nothing ~with
        -3 to_do
      """
    ),
    (
      "follows-whom",
      """
      - -4
        3 account
        2 and it on student who ~account ~and ~it ~on ~who
        1 ^_a instagram school ~instagram ~lik ~school
        -1 "" <watched> [school] do ~do
        -2 <capacity=school-account>! <contact=pupil> network of ~network ~of
      they -11
        4 <follower>
        3 <follower=yes> back ~back
        2 <coverage=media> <coverage> do other/ongoing our the_students ~do ~lik ~our
        1 "" <capacity=school-account>! <capacity> back_$ network_twitter
        -1 9 follow_them them_back year year_9 ~9 ~year
        -2 <activity=account> a should the_network them we_follow ~a ~account ~should ~them
        -3 =stage=planning
      we 15
        3 the_network
        2 <capacity=school-account> =stage=planning from_the network them them_back we_follow ~network ~them
        1 <contact=pupil> <stage> <watched> follow_them following of should_we ~of
        -1 <coverage=media> back_$ follow on ~on
        -2 <coverage> account and it other/ongoing our ~and ~it
        -3 <follower=yes>
        -4 <follower> back ~back ~lik
      """
    ),
    (
      "message-public",
      """
      - -1
        2 about dm_a off ok ~about ~dm ~off ~ok
        1 dm student_from
        -1 <platform> <stage=planning>! [school]
        -2 <capacity=school-account>! i ~i
      private -2
        3 message ~messag
        2 <activity=message> <received=message> from from_the her instagram private_message ~from ~her ~instagram ~say
        1 <received> =platform=instagram =stage=planning i private ~i ~privat
        -1 =stage=did about can_see it on ~about ~it ~on ~reply
        -2 <seen=on-account> can off our ~can ~off ~our
        -3 <seen>
      public 3
        3 <seen=on-account> <seen>
        2 <power=monitoring>! can can_see of our ~can ~of ~our ~reply
        1 <capacity=school-account>! it_$ me/asked ~student
        -1 =platform=instagram instagram private ~instagram ~privat
        -2 <activity=message> <received=message> <received> dm dm_a from from_the her message ok ok_$ student_from
        -2 year ~dm ~from ~her ~messag ~ok ~say ~year
      """
    ),
    (
      "watched",
      """
      - -23
      adult 13
        3 "adult"
        2 "adult":word <contact=colleague> <watched=adult> facebook look me/done new ~facebook ~new
        1 the through to_look ~look ~the ~through
        -1 <contact> her lives ~her ~liv
        -2 "child" "child":word <contents> <watched=child> find where ~find ~wher
        -3 <contact=pupil> <contents=pupil>
      child 10
        3 <contact=pupil> <contents=pupil>
        2 "child" "child":word <contact> <contents> <watched=child> find where ~find ~wher
        1 find_out her lives out ~her ~liv ~out
        -1 facebook the through to_look ~facebook ~the ~through
        -2 "adult" "adult":word <contact=colleague> <watched=adult> look me/done new ~new
      """
    ),
    (
      "material-source",
      """
      - -17
      elsewhere 22
        5 a ~a
        3 <contact>
        2 <contents=material> =activity=publish =capacity=school-account =contents=material ? i not ~i ~not
        1 "" "elsewhere" <material-source=elsewhere> is me/done/not that ~ask ~is ~that
        -1 ! <capacity=school-account>! =capacity=own-account [school] my_own the ~school ~the
        -2 <capacity=own-account> <capacity=own-account>! <capacity=school-account> <coverage=media> <coverage>
        -2 <material-source> <platform> <pupil-content=image> my of school the_school ~my ~of
        -3 own ~own
        -4 <platform=x>
      own -7
        3 <pupil-content=image> my_own of ~of
        2 <pupil-content> own ~own
        1 =capacity=own-account for it ~for ~it
        -2 <activity=publish> <capacity=school-account> <capacity=school-account>! <contents=material> the_school to
        -2 ~to
        -3 a ~a
        -4 =contents=material
      school-post 1
        4 <capacity=school-account>!
        3 <capacity=school-account> <platform=x> the_school
        2 ! <coverage=media> <coverage> <platform> =contents=material [school] my school ~my ~school
        1 <activity=publish> ok to ~ok ~to
        -2 =activity=publish =capacity=school-account ? ^_i a for is ~a ~for ~is
        -3 i ~i
        -4 <contact>
      """
    ),
  ]
}
