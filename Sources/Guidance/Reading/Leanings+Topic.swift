/// What leans a question about the policy to its topic. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let topics = """
    topic=consequences -5
      80 <topic=consequences>
      40 <time=break> ^_what
      30 <activity=publish> <nature> <seen> <time> be could disciplined for happen if_i sacked to_me what
      20 <seen=misuse> <stage> a actually get get_disciplined grass grass_misconduct happen_to happens misconduct
      20 off or the_worst what_happens worst
      15 <activity> ^_if break breaking breaks something this you
      10 can it
      5 <position> <responsibility=reports> ^_is i if just me my online_$ own the_policy they to
      -5 <account-change> <activity=message> <capacity=school-account> <coverage=people> <device=school> <device>
      -5 <errand=concern> <errand> <obligation=security> <obligation> <power=recruitment> <responsibility=accounts>
      -5 <school-content> <topic=must> ^_can ^_do ^_how ^_which ^_whose a_complaint apply as_social can_they check
      -5 come complaint count covered do_they does_it every goes got_to i_am i_have in is_that look look_at
      -5 management meant meant_to messages often our_own passwords person read school supposed supposed_to these
      -5 these_rules they_google to_tell under what_i when which who who_do whose year
      -10 <activity=use> <power=monitoring> <received=abuse> <received> <responsibility=standards> <responsibility>
      -10 <topic=school> ^_are ^_does am confidential counselling do does_the even have_to how is is_there media on
      -10 on_the policy social_media tell the_school to_do us
      -15 <seen=bullying> <topic=help> <topic=powers> <topic=who> about get_if have must report social support there
      -15 what_support
      -20 <power> <topic=covered> ^_who as does has
    topic=covered 9
      60 <topic=covered>
      50 this
      40 by
      30 <coverage=people> <coverage> ^_does ^_i am as as_social confidential does i_am
      20 <school-content> apply count covered does_it even follow_this is just policy these these_rules to_follow
      20 under
      15 <position> ^_are ^_do come the_policy
      10 <stage> ^_which do in it social the to_me which
      5 <activity=publish> <activity> <device> <power=recruitment> <responsibility=leavers> ^_is ^_what me media my
      5 or own social_media us what
      -5 -ing_me <activity=message> <capacity=own-account> <capacity=school-account> <errand=concern>
      -5 <obligation=security> <seen=bullying> <time> ^_whose a_complaint break breaks can_they check complaint
      -5 every every_year get_if goes got_to happen happen_to happens is_that it_$ it_to its job_is management
      -5 managers meant meant_to messages must off often on_the online_$ out passwords read_the report sacked
      -5 support supposed supposed_to the_worst they_google time time_$ to_do what_happens what_i who_do whose
      -5 whose_job without worst year
      -10 <activity=use> <errand> <nature> <power> <responsibility=accounts> <responsibility=reports>
      -10 <responsibility=standards> <seen=misuse> <topic=help> <topic=must> ^_can ^_how ^_who a about_this actually
      -10 be breaking counselling disciplined for get_disciplined have helpline how i_have if_i is_there look
      -10 look_at our_own tell there they to_tell when year_or
      -15 <power=monitoring> <time=break> <topic=consequences> <topic=who> about could has i who
      -20 <received> <seen> <topic=powers> <topic=school> can do_i get if online something
      -30 <responsibility> school the_school
      -40 to
    topic=help 0
      60 online
      50 <topic=help>
      40 counselling
      30 <received=abuse> <seen=bullying> can get is_there support there what_support
      20 does for get_if online_$
      15 <received> a_helpline do_i have_a helpline_$ i if
      10 <topic=school> ^_does ^_what am does_the helpline i_am me school the_school
      5 <nature> <seen> ^_how ^_is about how is us you
      -5 <account-change> <activity=use> <capacity=own-account> <coverage=people> <coverage> <device=school>
      -5 <device> <obligation=security> <power=recruitment> <responsibility=reports> <school-content> <time=break>
      -5 <time> <topic=covered> <topic=must> ^_are ^_i ^_which ^_who actually as_social break can_they check
      -5 confidential could disciplined do_they get_disciplined goes got grass grass_misconduct happen happens
      -5 i_have it_$ its just look meant meant_to media messages misconduct must must_the off out own passwords
      -5 person read report sacked social social_media that the_policy the_worst these these_rules they_google to_do
      -5 to_me to_tell under what_happens what_i when which who who_do worst
      -10 <power=monitoring> <responsibility> <seen=misuse> <stage> <topic=powers> ^_do ^_if as be do have_to if_i
      -10 tell they
      -15 <activity=publish> <activity> <obligation> <power> <topic=consequences> my policy
      -20 on
      -30 it to
    topic=must -4
      40 i
      30 <obligation=security> <obligation> <power=monitoring> <topic=must> have own passwords report
      20 <capacity=own-account> every i_have is_that must my often our_own read read_the that time time_$ to
      15 <account-change> be do_i got_to have_to how
      10 ^_do ^_is a got me policy something to_tell
      5 <power> <responsibility=reports> about if_i is is_there just meant or tell there
      -5 <activity=message> <activity=use> <device=school> <device> <errand=concern> <errand> <nature> <position>
      -5 <power=recruitment> <responsibility=accounts> <responsibility=standards> <responsibility> <time=break>
      -5 <time> <topic=covered> <topic=help> ^_can ^_does ^_i ^_which a_complaint about_this am apply break by
      -5 can_they check complaint could counselling covered does_the even every_year follow_this grass
      -5 grass_misconduct has helpline if it_to its look look_at management managers media messages misconduct
      -5 on_the online_$ person sacked social social_media they_google to_do to_follow us which who_do without year
      -5 you
      -10 <coverage=people> <seen> <topic=consequences> <topic=school> <topic=who> ^_are ^_what ^_who act do_they
      -10 how_quick online quick school to_me when
      -15 <activity> <seen=misuse> can does get i_am in it the_school
      -20 <activity=publish> for they this what who
      -30 the
    topic=powers 4
      60 they
      50 <topic=powers>
      40 <activity=use> <power> ^_can
      30 messages on the_school
      20 <activity=message> <activity> <device=school> <device> <errand> <power=monitoring> <power=recruitment> can
      20 can_they check do_they has in its look school they_google what_i without
      15 -ing_me as could does_the look_at my on_the the
      10 <received> <responsibility> <seen=misuse> ^_do helpline i_have management
      5 <responsibility=accounts> ^_are ^_how ^_is have read what
      -5 <account-change> <activity=publish> <capacity=own-account> <capacity=school-account> <errand=concern>
      -5 <nature> <school-content> <seen=bullying> <topic=help> ^_does ^_if ^_whose a_complaint about_this act am
      -5 break complaint confidential counselling count covered every_year get get_if got_to happen happen_to
      -5 happens how how_quick if if_i is_that is_there managers me must_the online_$ out quick read_the report
      -5 support supposed supposed_to tell the_worst these these_rules to_do under us what_happens what_support when
      -5 who_do worst year_or you
      -10 <coverage> <obligation=security> <obligation> <responsibility=leavers> <topic=must> <topic=who> ^_i ^_who
      -10 a_helpline about apply as_social be by do_i does_it every for goes got have_a helpline_$ it it_$ it_to
      -10 just meant meant_to often our_own person sacked something that the_policy whose year
      -15 <coverage=people> <received=abuse> <seen> <topic=consequences> <topic=covered> <topic=school> ^_which do
      -15 must off online own there to_me to_tell which
      -20 is or policy
      -30 ^_what have_to this who
    topic=school -6
      60 <topic=school>
      40 have_to to_do
      30 must tell to_tell year
      20 <errand=concern> <responsibility=standards> ^_what a_complaint about_this act complaint do every_year
      20 how_quick it managers meant meant_to must_the quick supposed supposed_to the_school to when year_or
      15 ^_how about every got_to has have how it_$ management us
      10 <errand> <responsibility=reports> does got the what who_do
      5 <activity=publish> <coverage=people> <responsibility> <topic=covered> <topic=must> ^_are do_they does_the if
      5 look look_at report school
      -5 -ing_me <account-change> <activity=message> <activity> <capacity=school-account> <device=school> <device>
      -5 <position> <received> <responsibility=leavers> <seen=misuse> <seen> <time=break> <time> <topic=powers>
      -5 ^_can ^_does ^_which ^_who ^_whose a_helpline actually breaks by come confidential could does_it even grass
      -5 grass_misconduct happen happen_to happens have_a helpline helpline_$ i_am in is_that is_there it_to its
      -5 job_is me media messages misconduct off on online_$ out person sacked social social_media support the_worst
      -5 there these these_rules they to_me under what_happens what_i which whose whose_job without worst
      -10 <activity=use> <capacity=own-account> <nature> <obligation=security> <stage> <topic=help> <topic=who> a am
      -10 as can counselling follow_this for if_i my on_the read read_the time time_$ to_follow who
      -15 <coverage> <power=monitoring> <topic=consequences> ^_do be do_i i_have online own passwords that you
      -30 i
    topic=who 2
      80 who
      60 <topic=who> ^_who
      40 <responsibility>
      30 ^_which goes it_to which whose
      20 <capacity=school-account> <responsibility=accounts> ^_whose do_i media out person policy social
      20 social_media
      15 <responsibility=leavers> <seen> job_is to whose_job
      10 about it off on_the online something there when who_do
      5 <obligation=security> <received> <responsibility=standards> <seen=misuse> ^_if be has it_$ on passwords
      5 school that the
      -5 <activity=message> <activity=publish> <activity=use> <capacity=own-account> <device=school> <device>
      -5 <obligation> <power=recruitment> <power> <responsibility=reports> <school-content> <seen=bullying> <time>
      -5 <topic=help> <topic=must> ^_are ^_can am as as_social break breaks check come counselling count covered do
      -5 do_they does_it every_year got grass grass_misconduct happen_to happens i_am is_that look_at managers meant
      -5 meant_to messages misconduct must_the online_$ or own report sacked support supposed supposed_to the_school
      -5 the_worst these_rules they_google to_do to_tell what_happens worst year_or
      -10 <nature> <position> <time=break> <topic=covered> <topic=powers> ^_how ^_i a can could even every for get
      -10 got_to happen have_to how in is_there just management must my read the_policy they this year
      -15 <stage> <topic=consequences> <topic=school> ^_do ^_does by does_the
      -20 does have me
      -30 ^_is ^_what what
    """
}
