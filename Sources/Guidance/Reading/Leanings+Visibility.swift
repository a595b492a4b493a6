/// What leans a question to visibility and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofVisibility: [(fact: String, text: String)] = [
    (
      "visibility",
      """
      - -24
      private 14
        2 <visibility>
        1 =stage=did to ~to
        -7 public ~public
      public 9
        7 public ~public
      """
    ),
    (
      "wiki-way",
      """
      - -18
      for-work -6
        3 part part_of ~part
        2 "for-work" "for-work":word <contents=school> =stage=planning [headteacher] entry job my_job of of_my
        2 wikipedia_entry ~entry ~job ~of
        1 <contents> <coverage=media> ? as_part it_is my other/plain so ~my ~so
        -1 ! <coverage=times> page ~edit ~pag
        -2 <time> =stage=did a at own ~a ~at ~own
      own-at-work 8
        4 <device>
        3 <device=school> <site-for=work> <site-for> <time=break> <time>
        2 =stage=did academy can computer editing just library office on_the the the_office work ~academy ~can
        2 ~computer ~correct ~just ~library ~offic ~the ~work
        1 <contact=colleague> [school] at because because_it dinner me/asked own ~at ~becaus ~dinner ~own
        -1 <contents> [headteacher] i my own_laptop part part_of put to ~do ~i ~my ~part ~put ~to
        -2 <contents=school> <place> =stage=planning entry from on_my wikipedia_entry ~entry ~from
        -3 <place=away> at_home home ~hom
      own-elsewhere 17
        4 <place=away> <place> at_home home ~hom
        3 from on_my ~from
        2 "own-elsewhere" "own-elsewhere":word <time=own> <wiki-way=own-elsewhere> laptop own_laptop wikipedia_page
        2 ~edit ~laptop
        1 <coverage=times> a home_on sunday ~a ~sunday
        -1 <platform=another> <platform> academy computer editing in library me/done office on_wikipedia part part_of
        -1 the_office ~computer ~in ~library ~offic ~part
        -2 <coverage=media> <device=school> <site-for=work> <site-for> <time=break> can me/asked other/plain the work
        -2 ~can ~correct ~the ~work
        -3 <device>
      """
    ),
    (
      "network-school",
      """
      - -22
      no 10
        3 to_do
        2 "" a a_school do do_with i nothing nothing_to school with ~a ~do ~i ~nothing ~with
        1 <contents> <platform=instagram> =platform=facebook =platform=instagram from_a has have other/done>me
        1 other/ongoing/has work ~has ~hav
        -1 <school-content=partner> <school-content> =platform=snapchat and_he in our schools snapchat wants wants_to
        -1 ~in ~snapchat ~want
        -2 <contact=pupil-elsewhere> <network-school> follow partner ~partner
        -3 "yes" "yes":word <network-school=yes>
      yes 13
        3 "yes" "yes":word <network-school=yes>
        2 <contact=pupil-elsewhere> <network-school> follow partner ~partner
        1 <platform=snapchat> <school-content=partner> <school-content> =platform=snapchat and_he in one our schools
        1 snapchat the wants wants_to ~follow ~in ~one ~our ~snapchat ~the ~want
        -1 <platform=instagram> =platform=facebook =platform=instagram a from_a has have i nothing nothing_to
        -1 other/ongoing/has work ~a ~has ~hav ~i ~nothing
        -2 "" a_school do do_with school with ~do ~with
        -3 to_do
      """
    ),
    (
      "follower",
      """
      - -19
      no -6
        2 <platform> follow_her her to to_follow ~her ~to
        -1 our ~our
        -2 <activity=connect> on ~on
        -3 ?
      yes 25
        3 ?
        2 <activity=connect> on our ~on ~our
        1 "yes":word <follower=yes> <follower> follows of ~of
        -1 follow_her her ~her
        -2 <platform> to to_follow ~to
      """
    ),
    (
      "follows-whom",
      """
      - -4
        2 account on who ~account ~on ~tag ~who
        1 a_student and it student ~and ~it ~lik
        -1 "" <watched> [school] of ~network ~of
        -2 <capacity=school-account>! <contact=pupil> network
      they -13
        4 <follower>
        3 <follower=yes>
        2 <activity=publish> <coverage=media> <coverage> =stage=did back do ongoing/follow other/ongoing/follow our
        2 the_students ~back ~do ~lik
        1 network_twitter other/ongoing ~kid ~our
        -1 ! =platform=instagram on should year ~on ~should ~year
        -2 <activity=account> =stage=planning a the_network we_follow ~a ~account
      we 17
        3 the_network
        2 <capacity=school-account> <contact=pupil> =stage=planning network of them we_follow ~network ~of ~one ~them
        1 ! <contents=pupil> from_the of_our one one_of should_we them_back
        -1 =stage=did follow our ~tag
        -2 <activity=publish> <coverage=media> <coverage> account and it ~and ~it
        -3 <follower=yes>
        -4 <follower> back ~back ~lik
      """
    ),
    (
      "message-public",
      """
      - 3
        2 about dm_a insta network_insta off ok year ~about ~dm ~insta ~off ~ok ~year
        1 =stage=did dm
        -1 <coverage> <power=monitoring>! <power> <seen=on-account> <stage=planning> <stage> me/asked message of
        -1 other/done ~messag ~of ~reply ~see
        -2 <coverage=media> <stage=planning>! i ~i
      private -4
        3 from_the message
        2 <activity=message>! <coverage=media> <coverage> <stage=planning> <stage=planning>! <stage> =stage=planning
        2 her i instagram may_i to ~her ~i ~instagram ~say ~send ~to
        1 may private_message ~may ~messag
        -1 =platform=facebook a a_student facebook insta network_insta our student ~a ~facebook ~insta ~our
        -2 <activity=publish>! <seen=on-account> <seen> =stage=did about in it_$ me/done off ~about ~in ~off ~reply
        -3 where ~wher
      public 2
        4 <seen=on-account>
        3 <activity=publish>! <seen> in where ~in ~reply ~wher
        2 <activity=publish> <power=monitoring>! =platform=facebook a_student facebook it_$ network_facebook our
        2 student ~facebook ~our
        1 <power> can me/done on ~can ~on
        -1 =platform=instagram dm_a from instagram message ok student_from ~dm ~from ~instagram ~ok
        -2 <activity=message>! from_the her network_twitter year ~her ~say ~year
        -3 ~send
      """
    ),
    (
      "watched",
      """
      - -24
      adult 8
        3 "adult" "adult":word facebook ~facebook
        2 <contact=colleague> <contents=colleague> <coverage=people> <platform=facebook> <watched=adult> a new
        2 see_what the ~a ~new ~the
        1 ! look nobody/plain
        -1 <contact> <contents> a_lad lad lives other/done other/plain out ~lad ~liv ~out
        -2 "child" "child":word me/asked my where year ~my ~wher ~year
        -3 <contents=pupil> <watched=child>
        -4 <contact=pupil>
      child 16
        4 <contact=pupil>
        3 <contents=pupil> <watched=child>
        2 "child" "child":word <contact> <contents> me/asked my other/done where year ~my ~wher ~year
        1 ? a_lad her lad lives other/plain out ~her ~lad ~liv ~out
        -1 a look ~a
        -2 <contact=colleague> <contents=colleague> <coverage=people> <platform=facebook> <watched=adult> facebook new
        -2 see_what the ~facebook ~new ~the
        -3 "adult" "adult":word
      """
    ),
    (
      "material-source",
      """
      - -10
        2 <position> me/asked that ~that
        1 <purpose=own> <purpose> not off ~not ~off
        -1 <contents>
        -2 <coverage=media> =contents=material
      elsewhere 19
        5 a ~a
        3 <contact> <contents=material> =contents=material
        2 =capacity=school-account ^_i i me/done/not to ~ask ~i ~to
        1 "elsewhere" <material-source=elsewhere> <platform=facebook> =activity=publish and asked facebook me/intended
        1 ~and ~facebook
        -1 <material-source> [school] school
        -2 <capacity=own-account> <capacity=own-account>! <platform> <pupil-content=image> <purpose=own>
        -2 =capacity=own-account my_own off the ~off ~the
        -3 <coverage> my own ~my ~own
        -5 <platform=x>
      own -7
        3 <pupil-content=image>
        2 <pupil-content> my_own of own ~of ~own
        1 =capacity=own-account it me/done ~it
        -1 <stage=planning>! <stage> about me/intended the_school ~about
        -2 <activity=publish> <capacity=school-account> <capacity=school-account>! <contents=material>
        -2 <picture-step=copy> to ~to
        -3 a ~a
        -4 =contents=material
      school-post -2
        4 <capacity=school-account>!
        3 <capacity=school-account> <platform=x> the_school
        2 ! <coverage=media> <coverage> <picture-step=copy> <platform> =contents=material [school] my ok school to ~my
        2 ~ok ~school ~to
        1 off ~off
        -1 my_own not on that ~not ~on ~that
        -2 <position> =activity=publish =capacity=school-account ? ^_i for is ~for ~is
        -3 <contact> a i ~a ~i
      """
    ),
  ]
}
