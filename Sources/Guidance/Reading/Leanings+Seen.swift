/// What leans a question to something seen. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let seen = """
    seen=against-school 2
      50 saying
      40 <platform=another> <seen=against-school> are school
      30 academy and_the going is_a our our_school staff thread with_our
      20 <contents=school> <platform=facebook> a facebook group have_seen that_our
      15 seen_a some
      10 -ing_my <contact=parent> <contents=family> <nature> <picture-step> <position> <topic> her name network not
      10 on the
      5 <contact=colleague> <contents=colleague> <nature=bullying> <picture-step=take> <seen> across came
      5 came_across i_do i_have left made_a page
      -5 <activity=connect> <obligation> <received=request> <seen=breach> <seen=photographer> ^_one a_colleague a_ta
      -5 abuse at_the being boy colleague filming_the gala got hacked has has_left is_being lads list me me_$
      -5 network_facebook of on_the own password something ta taking that_worries up_on was worries worries_me year
      -10 <pupil-content> <responsibility=accounts> <school-content=news> <seen=bullying> been by caretaker comment
      -10 comments filming in_a my none none_of of_us on_her our_caretaker report swearing them twitter under_our
      -15 <activity=message> <contents=pupil> <coverage=people> <coverage> <received=abuse> <seen=on-account> into
      -15 of_the one one_of out under
      -20 <capacity=school-account> <pupil-content=image> <received> <seen=misuse> at in it to
      -30 <capacity> pupils
    seen=breach 11
      60 <seen=breach>
      40 up_on
      30 <place> <responsibility=accounts> into list password to twitter
      20 <capacity=school-account> a_list been hacked list_of none none_of not of_us parents parents_whatsapp
      15 <activity=message> <capacity> got has network on on_the
      10 <coverage=media> <obligation> <seen> by made
      5 <activity=publish> <received> <topic> in in_a our_school pupils put school the them year
      -5 -ing_my <account-change=create> <activity=picture> <contact=parent> <contents=colleague> <contents=family>
      -5 <contents=pupil> <coverage> <nature=bullying> <picture-step=take> <picture-step> <platform=another>
      -5 <platform=facebook> <position> <school-content=news> <seen=against-school> <seen=misuse>
      -5 <seen=photographer> ^_one a_colleague and_the at_the being came came_across children colleague filming
      -5 have_seen i_do is_being me_$ network_facebook of own saying seen_a something staff ta taking that_our
      -5 thread under_our was with_our
      -10 <activity=connect> <contents=school> <coverage=people> <nature=offensive> <received=abuse>
      -10 <received=request> <responsibility=leavers> <seen=bullying> abuse across are comment comments facebook
      -10 group is_a left made_a name on_her page post report some swearing
      -15 <activity> <pupil-content=image> <pupil-content> at has_left her me my of_the one one_of
      -20 <contents> i_have our under
      -30 <nature>
      -40 a
    seen=bullying -3
      50 by
      40 are being
      30 <account-change=create> <received=abuse> <seen=bullying> have in_a made_a out
      20 <coverage=people> <received> boy in into is_being lads made my of_the
      15 <nature=bullying> have_seen i_do i_have
      10 <activity=message> <contact=colleague> <coverage=media> <coverage> <nature> <pupil-content=image> a at of
      10 page pupils twitter
      5 <contents=colleague> <received=request> <responsibility=leavers> group is is_a it on_the one one_of some
      -5 -ing_my <activity=picture> <capacity> <contact=parent> <contents=pupil> <nature=offensive>
      -5 <picture-step=take> <picture-step> <place> <position> <responsibility=accounts> <seen=against-school>
      -5 <seen=breach> <seen=misuse> <seen=photographer> <seen> ^_one a_colleague a_list a_ta academy at_the came
      -5 came_across caretaker children comments going her list list_of none none_of not of_us on_her our_caretaker
      -5 own parents_whatsapp password put something ta taking under up_on with_our
      -10 <capacity=school-account> <contents=school> across facebook me name network on our_school post report
      -10 seen_a staff to
      -15 <obligation> <topic> been our saying
      -20 <activity=publish> school
      -30 has the
    seen=concern -5
      40 me
      30 year
      20 across came came_across me_$ one one_of to
      15 <contents=pupil> a i_do post something that_worries worries worries_me
      10 <activity> comments has made
      5 <contents> <coverage=media> <coverage> it not our report
      -5 -ing_my <activity=connect> <activity=picture> <capacity=school-account> <capacity> <contents=school>
      -5 <coverage=people> <place> <platform=another> <platform=facebook> <pupil-content> <received=abuse>
      -5 <received=request> <received> <seen=against-school> <seen=breach> <seen=bullying> <seen=misuse>
      -5 <seen=on-account> <topic> ^_one a_ta at being by children group have_seen her in_a is_a list my name
      -5 network of_the out parents put saying seen_a staff ta them thread twitter under was with_our
      -10 <account-change=create> <contact=colleague> <contact=parent> <contents=colleague> <contents=family>
      -10 <nature> <picture-step> <position> <pupil-content=image> are been facebook got i_have in made_a page
      -10 pupils school
      -15 is on
      -20 <seen> have
      -30 the
    seen=misuse 7
      50 <seen=misuse>
      40 been on
      30 <contact=colleague> <pupil-content> name on_her pupils report ta
      20 <activity=connect> <activity=publish> <activity> <contents=colleague> <coverage=people> <position> <topic>
      20 ^_one a_colleague a_ta caretaker i_have in my our_caretaker own put them
      15 <coverage> <obligation> <pupil-content=image> <received=request> colleague her one one_of seen_a
      10 -ing_my <nature> has the
      5 <seen> have me of staff to under
      -5 <account-change=create> <contents> <picture-step> <platform=facebook> <school-content=news>
      -5 <seen=photographer> abuse at_the children comment filming filming_the gala got group has_left in_a
      -5 network_facebook parents swearing taking under_our was
      -10 <picture-step=take> <received=abuse> <responsibility=leavers> <seen=bullying> <seen=on-account> a a_list
      -10 boy came came_across hacked is_being lads list list_of made_a me_$ none none_of of_us our our_school
      -10 parents_whatsapp password school something that_our that_worries worries worries_me year
      -15 <contact=parent> <place> <responsibility=accounts> <seen=against-school> and_the at being comments left
      -15 made post with_our
      -20 <capacity=school-account> <contents=family> <contents=school> <platform=another> academy are going
      -20 have_seen i_do into is_a network on_the page saying some thread
      -30 <seen=breach> by not twitter up_on
    seen=on-account -4
      50 under
      40 <capacity=school-account> comments
      30 <capacity> <seen=on-account> comment has_left page swearing under_our
      20 <contents=family> <received=abuse> <responsibility=leavers> abuse facebook left post
      15 <contact=parent> <nature=offensive> <nature> has it network network_facebook our school something
      10 <activity=publish> the
      5 <contents=school> <contents> <coverage> <received> <seen=bullying> <seen> a got is_a on_the some twitter
      -5 -ing_my <account-change=create> <activity=connect> <activity=picture> <coverage=media> <nature=bullying>
      -5 <picture-step=take> <picture-step> <platform=another> <pupil-content=image> <received=request>
      -5 <seen=photographer> <topic> academy across and_the at_the being came came_across caretaker children filming
      -5 going group have i_have into is_being list made_a me_$ my name none none_of of_us on_her one our_caretaker
      -5 out password pupils report saying staff ta that_our thread was with_our
      -10 <activity=message> <contents=colleague> <contents=pupil> <place> <position> <pupil-content>
      -10 <seen=against-school> <seen=breach> <seen=misuse> by hacked her i_do in_a not of one_of our_school parents
      -10 put seen_a to year
      -15 <activity> <contact=colleague> are been me
      -20 made on
    seen=photographer -8
      40 at
      30 <pupil-content=image> children the
      20 <activity=picture> <picture-step=take> <picture-step> <school-content=news> <seen=photographer> at_the
      20 filming filming_the taking was
      15 <contact=parent> <pupil-content> gala of_the
      10 <contents=pupil> <contents=school> <contents> none none_of not of_us
      5 <place> <seen> a her is of on_the some
      -5 <account-change=create> <capacity=school-account> <coverage=people> <nature=bullying> <obligation>
      -5 <platform=another> <platform=facebook> <position> <received=abuse> <received=request> <seen=against-school>
      -5 <seen=breach> <seen=bullying> <seen=misuse> <topic> a_ta across been being boy comments going have
      -5 have_seen in_a is_being lads list made made_a me my name network one one_of our out own page post pupils
      -5 put saying seen_a something staff ta that_our them to twitter under with_our year
      -10 <activity=message> <capacity> <contents=colleague> <coverage=media> <nature> <received> are facebook it
      -15 <activity=publish> <contact=colleague> <coverage> has on school
      -20 in
    """
}
