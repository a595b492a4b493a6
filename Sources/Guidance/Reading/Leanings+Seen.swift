/// What leans a question to something seen. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let seen = """
    seen=against-school -2
      40 <platform=another> <seen=against-school> our saying school
      30 <contents=school> academy and_the are thread
      20 <platform=facebook> a facebook going group is_a our_school run staff that_our we
      15 -ing_my <contents=family> <nature> and have_seen seen_a the the_network
      10 <contact=colleague> <contact=parent> <platform> <position> left made_a not on page
      5 <account-change=create> <activity=publish> <contents=colleague> <contents> <nature=bullying> ^_there came
      5 came_across her i_do i_have made network
      -5 <activity=connect> <activity> <coverage=media> <picture-step=take> <picture-step> <school-content=news>
      -5 <seen=breach> <seen=bullying> <seen=photographer> <seen> ^_two a_colleague abuse at_the being colleague
      -5 delete do_i filming_the gala got hacked has_left in_a into_the is_being list me my name network_facebook
      -5 on_the our_network own password something ta taking that_worries twitter under_our worries worries_me
      -10 <activity=picture> <coverage> <obligation> <pupil-content=full-name> <received=abuse>
      -10 <responsibility=accounts> been by caretaker comment comments filming in into of of_the on_her
      -10 our_caretaker report swearing under up_on
      -15 <coverage=people> <pupil-content> <received> <responsibility=reports> <seen=misuse> <seen=on-account> at
      -15 office on_x one one_of the_office x
      -20 <capacity=school-account> <contents=pupil> <platform=x> <pupil-content=image> it out to
      -30 <capacity>
    seen=breach 7
      60 <seen=breach>
      40 up_on
      30 <responsibility=accounts> hacked has into password to
      20 <capacity=school-account> a_list list_of parents_whatsapp twitter
      15 <capacity> been got into_the list network not on_the school we
      10 <coverage=media> <obligation> <seen> do_i in it office on our_school that the_network the_office
      5 <platform> <responsibility=reports> by i_do in_a made of our_network
      -5 -ing_my <account-change=create> <activity=picture> <activity=publish> <contact=colleague> <contact=parent>
      -5 <contents=colleague> <nature=bullying> <picture-step=take> <picture-step> <platform=another>
      -5 <platform=facebook> <position> <power=removal> <school-content=news> <seen=against-school> ^_there ^_two
      -5 academy and and_the at_the being came came_across children colleague delete have_seen is_being made_a
      -5 network_facebook out saying seen_a ta taking that_our thread under_our
      -10 <activity=connect> <activity> <contents=pupil> <contents=school> <coverage=people> <pupil-content>
      -10 <received=abuse> <seen=bullying> abuse across are at comment comments facebook group is_a me my name
      -10 on_her own page post report something
      -15 <contents> <pupil-content=image> <responsibility=leavers> has_left her left of_the swearing
      -20 i_have one one_of our under
      -30 <nature> a
    seen=bullying -1
      40 being by
      30 <seen=bullying> ^_two have made_a out
      20 <account-change=create> are getting in is_being made my of_the
      15 <coverage=people> <nature=bullying> <received=abuse> <received> have_seen i_have in_a into office
      15 the_office
      10 <contact=colleague> <coverage=media> <coverage> <nature> twitter
      5 <activity=connect> <contents=colleague> <contents=pupil> <contents> <platform=x> at i_do on_the one one_of
      5 page
      -5 -ing_my <activity=picture> <capacity=school-account> <contents=school> <picture-step> <platform=facebook>
      -5 <pupil-content=full-name> <seen=against-school> <seen=breach> <seen=misuse> <seen=photographer> ^_there
      -5 a_colleague a_list across at_the came came_across caretaker children comments list list_of me name network
      -5 not on_her our_caretaker our_network our_school own parents_whatsapp password put something ta taking
      -5 the_network to under up_on
      -10 <obligation> <responsibility=reports> been facebook her on post report run saying seen_a staff we
      -15 our that
      -20 <activity=publish> and do_i school the
      -30 has
    seen=concern -5
      30 me to
      20 <contents=pupil> across came came_across i_do one one_of post something that_worries worries worries_me
      15 a
      10 <contents> and made our that
      5 <activity> <coverage=media> has not of report
      -5 -ing_my <activity=connect> <activity=picture> <capacity=school-account> <capacity> <contact=parent>
      -5 <coverage=people> <nature=bullying> <platform=another> <platform=facebook> <platform=x> <platform>
      -5 <pupil-content=full-name> <pupil-content=image> <pupil-content> <received=abuse> <received>
      -5 <seen=against-school> <seen=breach> <seen=bullying> <seen=misuse> <seen=on-account> ^_there are at been by
      -5 do_i group have_seen her is_a it list my name network of_the on_her put saying seen_a staff ta thread
      -5 twitter under up_on we
      -10 <account-change=create> <activity=publish> <contact=colleague> <contents=colleague> <contents=family>
      -10 <nature> <picture-step> <position> facebook got i_have in on out page school
      -15 made_a
      -20 <seen> have
      -30 the
    seen=misuse 11
      40 <seen=misuse>
      30 <activity=publish> <contact=colleague> been do_i name on on_her on_x report ta x
      20 <activity> <contents=colleague> <coverage=people> <position> <pupil-content=full-name> <pupil-content>
      20 a_colleague caretaker her i_have in our_caretaker own put
      15 <activity=connect> <coverage> <obligation> <pupil-content=image> colleague it one one_of seen_a
      10 <responsibility=reports> and have my out that
      5 -ing_my <activity=picture> <nature> <picture-step> <platform=x> <received> facebook me staff
      -5 <account-change=create> <capacity> <contents> <picture-step=take> <platform=facebook> <power=removal>
      -5 <seen=photographer> abuse at_the comment delete filming filming_the gala group has_left into_the is_being
      -5 network_facebook office our_network run the_office under_our
      -10 <platform> <received=abuse> <responsibility=leavers> <school-content=news> <seen=against-school>
      -10 <seen=on-account> came came_across comments going hacked made_a our_school password post something taking
      -10 that_our that_worries to we worries worries_me
      -15 <platform=another> <responsibility=accounts> <seen=bullying> ^_there a a_list academy at being getting
      -15 is_a left list_of made our parents_whatsapp saying school the_network thread
      -20 <capacity=school-account> <contact=parent> <contents=family> <contents=school> ^_two and_the are have_seen
      -20 into network on_the page up_on
      -30 <seen=breach> by i_do not twitter
    seen=on-account -3
      40 under
      30 <capacity=school-account> <capacity> <seen=on-account> comment comments has_left left page swearing
      20 <platform=x> <received=abuse> <responsibility=leavers>
      15 <activity=publish> <power=removal> <responsibility=reports> ^_there abuse delete facebook has
      15 network_facebook on_the our_network post something the under_our
      10 <contents=family> <nature> <platform> <received> it network our twitter
      5 <contact=parent> <seen> a got is_a school
      -5 -ing_my <account-change=create> <activity=connect> <activity=picture> <contents=colleague> <contents=pupil>
      -5 <contents=school> <contents> <nature=bullying> <picture-step> <platform=another> <pupil-content=full-name>
      -5 <pupil-content> <seen=against-school> academy across and_the at at_the being came came_across caretaker
      -5 children filming going group have i_do i_have in_a into_the list my name not of_the office on_her one
      -5 one_of our_caretaker out report saying seen_a staff that_our the_office up_on
      -10 <activity> <coverage=media> <position> <seen=breach> <seen=misuse> and are by do_i hacked her in into
      -10 made_a me our_school password put to
      -15 <contact=colleague> been of on that we
      -20 made
    seen=photographer -7
      50 at
      30 <pupil-content=image>
      20 <activity=picture> <picture-step=take> <picture-step> <school-content=news> <seen=photographer> at_the
      20 filming filming_the taking the
      15 <contact=parent> children gala of of_the
      10 <contents=pupil> <contents=school> <pupil-content> her not
      5 <activity> <contents=family> <contents> <seen> ^_there and by do_i is_a
      -5 <account-change=create> <capacity=school-account> <coverage=people> <nature=bullying> <nature> <obligation>
      -5 <platform=facebook> <platform=x> <position> <received> <responsibility=reports> <seen=bullying>
      -5 <seen=misuse> across are been being got group have have_seen in_a into is_being it made made_a me my
      -5 network office one one_of our out page post put seen_a something staff ta that that_our the_office to
      -5 twitter under we
      -10 <capacity> <contents=colleague> <platform> facebook school
      -15 <activity=publish> <contact=colleague> <coverage=media> <coverage> has in on
    """
}
