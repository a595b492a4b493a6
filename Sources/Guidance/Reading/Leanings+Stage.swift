/// What leans a question to a stage. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let stages = """
    stage=asking 45
      140 <topic> if policy
      100 <topic=powers> ^_do what who
      80 <topic=consequences> ^_does ^_which can_the could does get or read this_policy when
      60 <topic=who> ^_can ^_could ^_how ^_what ^_who am are as do got i_am if_i is_the sacked something teacher
      60 this which
      50 <position> <topic=help> can
      40 <obligation> <topic=covered> <topic=school> ^_are ^_is does_the how online other/supposed policy_$ rules
      40 social social_media they when_a
      30 <contact=colleague> <power> <seen> <stage=did> me/done/get media other/asked right the_policy
      20 <coverage=times> <power=monitoring> <responsibility> be for have me/must/tell other/done/get without
      15 <responsibility=reports> <seen=bullying> <seen=misuse> me/must me/passive own so to to_be
      10 <coverage> <obligation=reporting> <received=abuse> before keeps may pupils report tell the_school
      5 -ing_me <received=demand> all me/ongoing nobody
      -5 <capacity=school-account> <demand> <obligation=investigation> ^_somebody about_the asked_to came
      -5 came_across emailed filming follow have_seen i_report i_saw i_want is_that it_is like me/done/seen my
      -5 other/intended over request_on saw_a seen_a shared shared_a teachers took
      -10 <coverage=people> <platform=snapchat> ^_want accept across answer being by comments from_a has_been is it
      -10 me/done/put me/intended/want me_a on_her seen sent_me so_i somebody someone there to_a to_put under
      -10 wants_to
      -15 <capacity> <errand> <nature> <received=accusation> <received=takedown> <seen=photographer> ^_got ^_saw
      -15 ^_someone go him me me/done/saw noticed other/done says_i some that would
      -20 <contact=pupil> <contact> <left> <platform> <seen=breach> <stage=saw> ^_found ^_one been changed hand
      -20 has_got is_a it_ok last left may_i me_to mobile must one_of other/done/ask other/ongoing/keep saw told_by
      -20 want_to who_do work
      -30 <contact=former-pupil> <contents> <platform=linkedin> <received=press> <received> ^_been a asking at
      -30 children comment i_have i_say i_tell in insta into me_on network now of ok_to on_my other/ongoing/say
      -30 other/ongoing/want other/ongoing>me parents photo picture said says should_i take wants was
      -40 -ed_me -ed_my <contents=pupil> <coverage=media> <platform=facebook> <received=message> <stage=planning>
      -40 <stage> ^_my and asked before_i but did for_the friends had have_been in_the it_$ night none none_of on
      -40 other/done>me other/plain with
      -50 -ing_my <position=manager> ^_there and_i do_$ me/done password posted say the
      -60 <pupil-content> <received=request> <school-content> ^_a ^_the ^_they about an found from group i i_do kids
      -60 linkedin me/intended ok on_facebook other/ongoing our should there_is told twitter want year
      -80 <account-change> <pupil-content=image> ^_i can_i facebook her not page
      -100 <contact=parent> <contents=family> do_i
    stage=did -15
      120 <stage=did> now
      100 and_i nobody so_i took
      80 -ed_my <left> ^_i comment gave me/done me/done/put mobile night posted shared so
      60 before_i do_$ had it last my_own shared_a that to_a was without work year
      50 -ed_me <account-change> and but for
      40 <contents> <errand> <school-content> do_i facebook group it_$ network on_my said the told when
      30 <contents=family> <obligation=investigation> <received=press> <received=takedown> a been before i i_do
      30 is_that linkedin not ok school should
      20 <power=monitoring> <pupil-content> <received> ^_is ^_my accept an by did does have_been own with
      15 <contact> <coverage=media> <coverage> <platform=facebook> <pupil-content=image> ^_been ^_how asking at
      15 friends from my noticed on other/ongoing/want photo this
      10 <contact=parent> <obligation> <platform> <received=message> in into other/done/get picture right there
      5 <capacity> <contact=former-pupil> <contents=pupil> <platform=linkedin> <stage=saw> get over page should_i
      -5 <demand> <power> <stage=planning> <stage> <topic=help> <topic=must> ^_the ^_which all i_saw in_the me me_on
      -5 other/done our policy_$ sacked saw the_policy when_a
      -10 <contact=pupil> <responsibility> <topic=school> ^_found answer asked_to can_the children emailed hand
      -10 has_got i_report i_tell keeps me/done/get me/intended me_a none none_of of other/ongoing/keep somebody
      -10 there_is wants_to who_do
      -15 <contact=colleague> <platform=snapchat> <received=request> <responsibility=reports> ^_want across asked
      -15 being came came_across can changed from_a have_seen her i_say i_want may_i me/done/saw me/intended/want
      -15 nasty of_our other/done/ask other/intended other/ongoing/say saw_a say seen_a teacher who would
      -20 <received=accusation> <seen> ^_are ^_someone does_the follow insta is_a kids me/ongoing media
      -20 other/ongoing says_i social social_media teachers tell the_school this_policy to_put told_by twitter wants
      -30 <nature> <position=manager> <received=abuse> <seen=photographer> ^_saw ^_somebody ^_there could have
      -30 i_have is it_is me/done/seen me/must/tell other/ongoing>me password policy report request_on says take to
      -30 want_to
      -40 -ing_me <obligation=reporting> <topic=powers> <topic=who> ^_do ^_does ^_got ^_one ^_who about_the am are
      -40 be filming has_been is_the it_ok left may me/must me_to ok_to online pupils seen something they to_be
      -40 under we
      -50 <seen=misuse> <topic> ^_could ^_what must read some
      -60 -ing_my ^_can allowed as comments do found got how i_am if_i like me/asked me/passive on_facebook on_her
      -60 or other/asked rules someone want what which
      -80 <seen=bullying> can_i go has if
      -100 ^_a
    stage=planning -10
      120 can_i want_to
      100 allowed go linkedin me/intended ok
      80 ^_my but could from like may no on_my parents to_put
      60 -ing_my <account-change> <errand> <platform=linkedin> <position=manager> can children facebook follow
      60 friends i_want insta it_ok may_i me/asked me/must ok_to want we work would
      50 <stage=planning> ^_could ^_want kids me/intended/want network with
      40 <stage> all asked for her how it me_to our rules twitter
      30 <contact=parent> <coverage=people> <pupil-content> <school-content> am and_i group if_i is_that mobile not
      30 of other/asked other/ongoing>me other/plain school should so that to which
      20 <capacity=school-account> <platform=facebook> <responsibility> ^_can at being do_i has_been i i_have
      20 me/ongoing my of_our on told
      15 -ing_me <contents=pupil> <contents> <coverage=media> <coverage=times> <topic=covered> ^_does be does him if
      15 is is_a own year
      10 <contact> <platform> <received=request> about about_the an in is_the me nobody other/done/ask other/ongoing
      10 right they
      5 <capacity> <obligation> <pupil-content=image> <received=message> <seen=bullying> ^_got ^_i gave hand or
      5 other/supposed page pupils to_a
      -5 <contact=colleague> <position> <seen=misuse> <seen=photographer> <topic=school> as do_$ get i_tell
      -5 me/passive should_i
      -10 <power> <topic=must> are does_the got have_been in_the it_is me/done/get me/must/tell on_facebook on_her
      -10 other/ongoing/keep other/ongoing/say other/ongoing/want picture so_i teachers the_school there_is wants
      -10 when_a
      -15 <contact=pupil> <demand> ^_found before has i_do i_report must now photo policy_$ saw_a under was
      -20 <power=monitoring> <received=accusation> <topic=help> ^_how ^_one ^_saw and came i_am me/done/seen media
      -20 none none_of other/done other/done>me password read says seen_a somebody teacher the_policy when without
      -30 -ed_me <nature> <obligation=reporting> <received> ^_a ^_do ^_someone ^_there ^_what ^_which a across
      -30 asking came_across changed did do have_seen i_saw i_say into me/done/saw night request_on says_i social
      -30 social_media someone tell this_policy told_by what
      -40 -ed_my <contact=former-pupil> <platform=snapchat> <received=demand> <responsibility=reports> <seen=breach>
      -40 <seen> ^_been ^_the ^_who asked_to can_the from_a it_$ keeps left me_a nasty other/done/get report sacked
      -40 seen sent_me shared_a to_be
      -50 been last
      -60 <left> <obligation=investigation> <received=abuse> <topic=consequences> <topic=powers> <topic=who> <topic>
      -60 ^_somebody accept comment comments had me/done me/done/put noticed other/intended policy posted saw shared
      -60 something this took wants_to
      -80 <received=press> <received=takedown> <stage=saw> answer before_i by emailed one_of over some there who
      -100 me_on
      -120 <stage=did>
    stage=received -10
      180 me_on
      120 wants
      100 <received=press> emailed over says want wants_to
      80 -ing_me <received=takedown> ^_been ^_they accept asking before_i did from_a me_a must nasty not on_facebook
      80 other/intended request_on says_i sent_me some take to_be told_by
      60 -ed_me <contact=former-pupil> <demand> <received=abuse> <received=accusation> <received=request> <received>
      60 ^_got ^_one ^_somebody ^_the ^_there ^_what an answer asked asked_to follow have_been i_am it_is keeps me
      60 other/done/ask other/ongoing/say other/ongoing/want other/ongoing>me say somebody someone
      50 -ed_my <obligation=investigation> ^_a as me/intended me/passive other/ongoing/keep photo
      40 <nature> <received=demand> <received=message> about_the by found i_say left me/done/put me/ongoing me_to my
      40 other/done picture there_is year
      30 <contents=family> <coverage=media> <pupil-content=image> can_i comment comments from had hand i_have like
      30 media ok_to other/done>me password said social social_media something there would
      20 <contact=parent> <responsibility> be been do it_ok me/asked me/done/get the
      15 <coverage=times> <topic=who> about changed got has_been have in on or posted told
      10 <capacity> <obligation=reporting> <position=manager> <pupil-content> <stage=planning> ^_someone before
      10 for_the her how if_i last of online other/ongoing page was
      5 <contact> <platform=facebook> <platform=linkedin> <topic=consequences> a and has insta it_$ me/done none
      5 none_of now
      -5 -ing_my <contents=pupil> <left> <platform> <power> <school-content> <seen=photographer> <topic=help>
      -5 <topic=powers> ^_are ^_do allowed am can_the does_the have_seen i_do me/must night no other/asked policy_$
      -5 sacked seen_a when_a
      -10 <coverage> <seen=bullying> <stage=did> ^_who across came came_across i_saw i_tell if is_the may
      -10 me/done/seen noticed ok policy report saw_a should_i teachers that they took twitter what who
      -15 <platform=snapchat> <topic=must> <topic=school> ^_can ^_i ^_want but i_report i_want into me/done/saw
      -15 me/intended/want shared this_policy we
      -20 <responsibility=reports> <seen> <stage=saw> <topic=covered> ^_found ^_how ^_saw all can filming group
      -20 has_got in_the is_that may_i on_my seen shared_a tell to_a to_put with
      -30 <contact=colleague> <seen=breach> linkedin of_our other/plain other/supposed read saw should the_school
      -30 want_to who_do
      -40 <errand> <seen=misuse> ^_could ^_does at for him other/done/get own under work
      -50 <position> <power=monitoring> <topic> ^_my being it so_i
      -60 <capacity=school-account> <coverage=people> <obligation> ^_is are children could do_$ facebook friends
      -60 gave get mobile network on_her our parents school so teacher without
      -80 and_i does when
      -100 nobody right
    stage=saw -10
      140 ^_a on_her
      120 <stage=saw> saw seen
      100 one_of under
      80 <platform=snapchat> <seen=breach> <seen=bullying> <seen=misuse> ^_found ^_saw comments found has in_the
      80 me/done/saw our password report
      60 <obligation=reporting> <responsibility=reports> <seen=photographer> <seen> ^_someone across are came
      60 came_across changed filming have_seen into left me/done/seen none none_of noticed other/done/get
      60 other/ongoing page seen_a some tell who_do
      50 <capacity=school-account> <contact=pupil> ^_there about being children do_$ facebook has_got i_saw i_tell
      50 right saw_a teachers the_school
      40 -ing_my <contents=family> ^_the by do_i him i_do i_report i_say it_$ kids on_facebook other/done>me
      40 other/plain should should_i there_is twitter
      30 <contact=parent> <contents=pupil> <coverage=people> <nature> <topic=must> ^_somebody ^_who a answer at
      30 for_the friends her is_a me/done of_our pupils there
      20 <contact=colleague> <power=monitoring> <pupil-content=image> <received=abuse> <topic=who> is me/must/tell
      20 posted someone teacher
      15 <obligation> <received=request> <topic> ^_i ^_one been can_i has_been i_have read
      10 <left> <platform> <position=manager> <topic=powers> got parents something who
      5 <platform=facebook> <position> <stage> group must network other/asked other/done
      -5 <contact=former-pupil> <contact> <power> <received=demand> about_the and_i does_the emailed hand may_i
      -5 other/intended over own sacked say school shared_a the_policy wants_to
      -10 <received=accusation> <school-content> <topic=school> ^_are ^_is ^_want all asked_to before_i go i_want
      -10 last me/intended/want me_a me_to on other/ongoing/keep other/supposed picture policy_$ request_on shared
      -10 the told told_by we what with
      -15 <coverage> <obligation=investigation> <stage=did> <topic=help> ^_does ^_got ^_my gave insta it_is it_ok
      -15 media nobody online says_i social social_media this this_policy when without
      -20 -ed_me <account-change> <contents> <coverage=media> <received=message> <stage=planning>
      -20 <topic=consequences> ^_do accept be from_a if_i keeps me/asked me/must nasty ok_to photo says sent_me so_i
      -20 somebody take to to_be to_put took
      -30 -ed_my <demand> <received=press> <received=takedown> <received> ^_been ^_could ^_how ^_they ^_what ^_which
      -30 as asking can_the comment get have_been is_that is_the me/done/get mobile or other/done/ask
      -30 other/ongoing/want other/ongoing>me policy rules to_a want_to was when_a which
      -40 <errand> <platform=linkedin> <topic=covered> allowed an before did does how it may me/done/put me_on said
      -40 work
      -50 <responsibility> asked i_am would year
      -60 -ing_me <coverage=times> am could for from if like linkedin me me/ongoing my_own not ok that want wants
      -80 but can follow me/intended my no now on_my so
    """
}
