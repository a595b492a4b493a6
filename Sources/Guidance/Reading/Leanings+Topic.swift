/// What leans a question about the policy to its topic. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let topics = """
    topic=consequences -4
      80 <topic=consequences>
      40 <time=break> ^_what
      30 <activity=publish> <nature> <seen> <time> disciplined for happen if_i what
      20 <seen=misuse> a actually be could get get_disciplined grass grass_misconduct happen_to happens misconduct
      20 off sacked the_worst to_me what_happens worst
      15 <activity> <stage=planning> <stage> break breaking breaks can or this you
      10 ^_could ^_if it something
      5 <capacity=own-account> <position> <responsibility=reports> ^_is if just online_$ own the_policy
      -5 <account-change> <activity=message> <activity=use> <capacity=school-account> <capacity> <device=school>
      -5 <device> <errand=concern> <errand> <obligation=security> <power=recruitment> <responsibility=accounts>
      -5 <responsibility=standards> <school-content> <topic=must> ^_can ^_do ^_how ^_which ^_whose a_complaint apply
      -5 as_social at can_the can_they check come complaint contract count covered do_they does_it every i_am i_have
      -5 look look_at management meant meant_to messages must_the often our_own passwords person supposed
      -5 supposed_to that the the_school these these_rules to_tell twitter under what_does what_i when which who
      -5 who_do who_is whose year
      -10 <obligation> <power=monitoring> <received=abuse> <received> <responsibility> <topic=school> ^_are ^_does
      -10 about am confidential counselling do does_the even have_to how is is_there media on policy report school
      -10 social_media tell to_do us
      -15 <seen=bullying> <topic=help> <topic=powers> <topic=who> get_if have must social support there what_support
      -20 <power> <topic=covered> ^_who as does
    topic=covered 9
      60 <topic=covered>
      50 this
      30 <coverage=people> <coverage> ^_does ^_i as as_social by confidential does i_am these these_rules
      20 <school-content> am apply count covered does_it even follow_this is just policy to_follow under
      15 <position> ^_are ^_do come contract my_own the_policy
      10 <stage> ^_which do in it social to_me which
      5 <activity=publish> <activity> <device=school> <device> <power=recruitment> <stage=planning> ^_is ^_what
      5 media or own social_media the us what
      -5 -ing_me <capacity> <errand=concern> <obligation=security> <obligation> <seen=bullying> <time> ^_whose
      -5 a_complaint at break breaks can_the can_they check complaint get_if happen happen_to happens is_that it_$
      -5 it_to its job_is management managers meant_to messages must must_the off often online_$ out passwords
      -5 read_the report sacked support supposed supposed_to the_worst to_do to_read twitter what_does what_happens
      -5 what_i who_do who_is whose_job without worst
      -10 <activity=message> <activity=use> <capacity=school-account> <nature> <power=monitoring> <power>
      -10 <responsibility=accounts> <responsibility=standards> <seen=misuse> <topic=help> <topic=must> ^_can ^_could
      -10 ^_how a about_this actually be breaking counselling disciplined every for get_disciplined have helpline
      -10 how i_have if_i is_there look_at our_own tell there they to_tell when whose year year_or
      -15 <errand> <responsibility=reports> <time=break> <topic=consequences> <topic=who> ^_who about could get i
      -15 look who
      -20 <received> <seen> <topic=powers> <topic=school> do_i if online school something
      -30 <responsibility> can the_school to
    topic=help 1
      60 <topic=help>
      50 online
      40 counselling
      30 <seen=bullying> for is_there support there what_support
      20 can does get get_if if online_$
      15 <received=abuse> <received> a_helpline does_the have_a helpline_$ i
      10 <nature> <topic=school> ^_does ^_what am do_i helpline i_am school who_is
      5 <seen> <stage=planning> ^_can ^_how ^_is about at how in the_school us you
      -5 <account-change> <activity=use> <capacity=own-account> <coverage=people> <device> <obligation=security>
      -5 <power=recruitment> <school-content> <stage> <time=break> <time> <topic=covered> <topic=must> ^_are ^_i
      -5 ^_which ^_who actually as_social break can_they check confidential could disciplined do_they
      -5 get_disciplined grass grass_misconduct happen happens have_to i_have it_$ its just look meant meant_to
      -5 media messages misconduct must my_own off passwords person report sacked social social_media tell the
      -5 the_policy the_worst these these_rules to_do to_me to_tell twitter under what what_happens what_i which
      -5 who_do worst
      -10 <capacity> <power=monitoring> <responsibility=reports> <seen=misuse> <topic=consequences> <topic=powers>
      -10 ^_do ^_if as be do if_i own they
      -15 <activity=publish> <activity> <obligation> <power> <responsibility> my on policy
      -30 it to
    topic=must -4
      30 <obligation=security> <obligation> <topic=must> i i_have our_own own passwords read_the report to
      20 <account-change> <capacity=own-account> <capacity> <power=monitoring> every is_that often that to_read
      15 ^_do ^_is do_i have have_to how must my
      10 <power> <responsibility=reports> a about be to_tell
      5 do if_i is is_there just on or something tell the_policy there twitter
      -5 <activity=message> <activity=use> <coverage=people> <device=school> <device> <errand=concern> <errand>
      -5 <position> <power=recruitment> <responsibility=accounts> <responsibility=standards> <responsibility>
      -5 <stage=planning> <time=break> <time> <topic=covered> <topic=help> <topic=school> ^_are ^_can ^_could ^_does
      -5 ^_i ^_if ^_which a_complaint am break by check complaint could counselling covered does_the follow_this
      -5 grass grass_misconduct helpline if it_$ it_to its look management managers meant_to media messages
      -5 misconduct off online_$ person social social_media to_do to_follow to_me us which who_do whose year you
      -10 <topic=consequences> <topic=who> ^_what ^_who act at do_they how_quick quick school when
      -15 <activity> <seen=misuse> <seen> can does for get i_am in it online the_school
      -20 <activity=publish> they this what who
      -30 the
    topic=powers 4
      60 they
      50 <topic=powers>
      40 <activity=use> <power>
      30 ^_can messages on the_school
      20 <activity=message> <device=school> <device> <errand> <power=monitoring> can can_they check do_they does_the
      20 in its look school what_i without
      15 -ing_me <activity> <power=recruitment> ^_could as can_the look_at my the
      10 <received> <responsibility> <seen=misuse> ^_do at could have helpline i_have management what
      5 <responsibility=accounts> ^_are a to_read
      -5 <activity=publish> <capacity=own-account> <capacity=school-account> <errand=concern> <obligation>
      -5 <received=abuse> <responsibility=standards> <school-content> <seen=bullying> <stage=planning> <stage>
      -5 <time> ^_does ^_if ^_whose a_complaint about_this act am as_social complaint contract counselling count
      -5 covered for get happen happen_to happens how how_quick i is_that is_there managers meant meant_to must_the
      -5 my_own person quick read_the report sacked support supposed supposed_to tell the_worst there to_do twitter
      -5 under us what_happens what_support when who_do worst year_or you
      -10 <account-change> <nature> <obligation=security> <responsibility=leavers> <topic=help> <topic=must>
      -10 <topic=who> ^_i a_helpline about apply be by confidential do_i does_it have_a helpline_$ if if_i it it_$
      -10 it_to just online online_$ our_own something that the_policy these these_rules who_is whose year
      -15 <coverage=people> <coverage> <seen> <topic=consequences> <topic=school> ^_which ^_who do every is must off
      -15 often own to_me to_tell which
      -20 <topic=covered> or policy who
      -30 ^_what have_to this
    topic=school -6
      60 <topic=school>
      40 have_to year
      30 must tell to_do to_tell when
      20 <errand=concern> <responsibility=standards> ^_what a_complaint act complaint do have how_quick it it_$
      20 management managers meant meant_to must_the quick supposed supposed_to the_school to year_or
      15 ^_how about about_this every how us what_does
      10 <errand> <responsibility=reports> <responsibility> <topic=covered> <topic=must> look look_at the what
      10 who_do
      5 <activity=publish> <coverage=people> <responsibility=accounts> do_they does policy school this
      -5 -ing_me <account-change> <activity=message> <activity=use> <capacity=school-account> <device=school>
      -5 <device> <position> <power=recruitment> <power> <received> <seen=misuse> <seen> <stage> <time=break> <time>
      -5 <topic=powers> ^_can ^_is ^_which ^_who ^_whose a_helpline actually breaks by come confidential could
      -5 does_it even grass grass_misconduct happen happen_to happens have_a helpline helpline_$ i_am in is is_that
      -5 it_to its job_is media messages misconduct off online_$ out sacked social social_media the_worst there
      -5 these these_rules they to_me under what_happens what_i which who_is whose whose_job without worst
      -10 <activity> <capacity=own-account> <coverage> <nature> <obligation=security> <power=monitoring>
      -10 <stage=planning> <topic=consequences> <topic=help> <topic=who> a am as be can counselling follow_this for
      -10 if_i my my_own on own passwords read_the to_follow to_read who
      -15 ^_do do_i i_have online that you
      -20 <capacity>
      -30 i
    topic=who 1
      60 <topic=who> ^_who who
      40 <responsibility>
      30 it_to which whose
      20 <capacity=school-account> <seen> ^_which ^_whose do_i media person social social_media twitter
      15 <capacity> <responsibility=accounts> <responsibility=leavers> about job_is online out policy who_do who_is
      15 whose_job
      10 <responsibility=standards> <seen=misuse> be it something the to when
      5 <activity> <obligation=security> <received> ^_if if if_i off that
      -5 <activity=message> <coverage> <device=school> <nature> <power=monitoring> <power> <school-content>
      -5 <stage=planning> <time> <topic=help> <topic=must> ^_are am as as_social break breaks check come contract
      -5 counselling count covered do_they even grass grass_misconduct happen happen_to happens how_quick i_am
      -5 i_have is_that look_at managers meant meant_to messages misconduct must_the my_own online_$ own quick
      -5 read_the report sacked school support supposed supposed_to the_worst these_rules to_do to_read to_tell
      -5 what_happens without worst year_or
      -10 <activity=use> <capacity=own-account> <coverage=people> <stage> <time=break> <topic=consequences>
      -10 <topic=covered> <topic=powers> <topic=school> ^_can ^_could ^_how ^_i a by can could every get have_to how
      -10 is_there just management must the_policy they year
      -15 <position> ^_do ^_does does_the for in my this
      -20 does have
      -30 ^_is ^_what what
    """
}
