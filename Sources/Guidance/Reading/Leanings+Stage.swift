/// What leans a question to a stage. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let stages = """
    stage=asking 47
      160 <topic>
      140 policy
      120 if
      100 <topic=powers> ^_do does what who
      80 <topic=consequences> ^_does ^_which could get or something teacher this_policy when
      60 <topic=covered> <topic=help> <topic=who> ^_could ^_how ^_what ^_who am are as can_the do i_am is_the
      60 other/supposed read this which
      50 <responsibility> how sacked they
      40 <obligation> <position> <seen> ^_can ^_may can does_the for look_at online other/asked policy_$ rules
      40 the_policy what_i
      30 any got look me/passive my right social social_media to
      20 <responsibility=reports> <seen=misuse> ^_is ^_would be have_to if_i me/must so to_be
      15 <coverage=times> <power=removal> <power> <seen=bullying> tell use
      10 have me/asked media other/done/get put
      5 <received=abuse> <views-content> go go_on may nasty nobody/plain under
      -5 -ing_me <errand=reference> allowed answer by follow follow_me have_seen i_saw no of_our other/intended
      -5 other/intended>me over request_on shared there to_follow we work write writing
      -10 <obligation=investigation> <received=accusation> <received=demand> ^_got ^_saw ^_should ^_somebody accept
      -10 across being came came_across filming from_the gave i_want is_that last_night me/done/saw me/done/seen
      -10 me/intended/want me_a other/done/say said_yes saw_a seen_a sent_me so_i to_a to_put took wants_to
      -15 <coverage=people> <received=press> <related> <seen=photographer> <topic=must> ^_want allowed_$ but here
      -15 must of on_her one picture seen someone to_take
      -20 <capacity=school-account> <left> <platform=linkedin> <seen=breach> ^_someone ago all asking easter friend
      -20 friends has has_got i_put is it_ok last like_a may_i me/done/not me/done/put me_on mobile mum my_own ok_to
      -20 parents said saw says_i should_i some somebody take yes
      -30 -ed_my <contact=former-pupil> <contact> <contents> <errand> <nature> <received> <school-content=news>
      -30 <stage=saw> ^_found ^_one about_the before_i comment email fine from_a had have_been insta is_a left me
      -30 now one_of other/done other/ongoing/say other/plain says school up want_to wants would_like
      -40 <platform> <stage=planning> ^_been ^_there a and_i asked do_$ i_have in in_the it_$ line_manager linkedin
      -40 me/done other/ongoing/want other/ongoing>me say
      -50 <contents=pupil> <coverage=media> ^_a ^_my did found from instagram network night on_my our was would
      -60 -ed_me -ing_my <activity=connect> <contact=parent> <contact=pupil> <platform=instagram> <position=manager>
      -60 <pupil-content> <received=request> <school-content> ^_the an and can_i for_the i i_do into me/intended ok
      -60 on on_facebook other/done>me should there_is twitter want with year
      -80 <account-change> <contents=family> <pupil-content=image> <stage> ^_i about been her not other/ongoing
      -80 posted told
      -100 facebook page
      -120 do_i
    stage=did -7
      120 shared
      100 <stage=did> ^_i now took
      80 me/done mobile night nobody posted so so_i was
      60 -ed_me -ed_my <views-content> ago and and_i before_i comment do_$ facebook gave had is_that it it_$ last
      60 me/done/put mum put to_a year
      40 <account-change> <errand> <left> <school-content> ^_is but email for i i_do instagram linkedin my_own not
      40 on_my should work
      30 <activity=connect> <contents> <power=monitoring> <pupil-content=image> <pupil-content>
      30 <school-content=news> been from_the last_night one own said that told when
      20 <capacity=school-account> <contact=former-pupil> <contact> <coverage=media> <errand=reference>
      20 <platform=instagram> <received=press> <related> a accept do_i for_the i_put network ok school up what_i
      20 with
      15 <obligation=investigation> <platform> <power=removal> ^_been ^_my about all did does have_been in page
      15 would
      10 <received> <stage> asking on other/done/say right
      5 <topic=covered> an fine friends from have_to here in_the me/done/not nobody/plain parents sent_me twitter
      -5 <contact=pupil> <contents=family> <stage=planning> ^_which can_the get has_got into is_a me other/done/get
      -5 other/ongoing/want our picture sacked should_i
      -10 <contents=pupil> <obligation> <power> <received=demand> <received=request> <stage=saw> <topic=help>
      -10 ^_found ^_want answer came came_across like_a may_i me_on of_our other/done other/ongoing/say over
      -10 policy_$ said_yes the_policy there there_is wants_to
      -15 across by follow_me have_seen her i_want line_manager look_at me/intended/want no one_of other/intended
      -15 other/ongoing other/ongoing>me say seen_a teacher yes
      -20 <responsibility=reports> <responsibility> ^_saw ^_someone ^_what about_the allowed_$ can does_the easter
      -20 from_a i_saw left may me_a media of ok_to other/intended>me says says_i social social_media somebody tell
      -20 this_policy to_follow writing
      -30 <position=manager> <received=abuse> <received=accusation> <seen=misuse> <seen> <topic=who> ^_do ^_may
      -30 ^_should ^_somebody ^_the ^_there ^_would allowed am being friend i_have insta is it_ok manager
      -30 me/done/saw me/done/seen me/intended report saw_a some teachers to to_be under want_to we who would_like
      -40 -ing_me <nature> <seen=photographer> ^_can ^_does ^_got ^_who any are asked could filming follow have
      -40 is_the must policy read request_on saw something take they to_put to_take use want wants which
      -50 <topic=powers> ^_could as like look nasty on_facebook online rules seen someone
      -60 -ing_my <seen=bullying> <topic> ^_one be do found go go_on how i_am if_i me/must me/passive on_her
      -60 other/asked what
      -80 can_i got has if me/asked or
      -100 ^_a
    stage=planning -9
      100 can_i no
      80 ^_my ^_should allowed easter go like linkedin me/intended ok on_my to_put want_to
      60 -ing_my <account-change> <stage> any but can could email facebook it_ok line_manager may me/asked ok_to
      60 want would writing
      50 <errand> <platform=linkedin> <stage=planning> allowed_$ from_the here look said_yes
      40 <capacity=school-account> <position=manager> <seen=bullying> ^_could ^_want ^_would asked fine follow from
      40 i i_want if_i like_a may_i me/intended/want me/must parents twitter we with work write yes
      30 <activity=connect> <errand=reference> <platform=instagram> <pupil-content> <views-content> ^_may all and_i
      30 be her insta instagram is_that it network not of on our rules to use would_like
      20 <contents=pupil> <coverage=people> <coverage=times> do_i friends gave go_on how if is manager my_own
      20 other/ongoing other/ongoing>me other/plain school so that told up
      15 <contact=parent> <contents=family> <platform> <related> <school-content> being for me other/asked
      15 other/done/say right to_follow year
      10 -ing_me <contact> <contents> <coverage=media> <pupil-content=image> <responsibility> <school-content=news>
      10 ^_can ^_got ^_is am for_the in_the my online or own which
      5 <obligation> ^_i ^_one about an found has in nobody/plain other/ongoing/want picture say they
      -5 <received=request> <topic=covered> ^_how about_the as do_$ has_got have i_do i_have is_the look_at
      -5 me/passive media mobile must now of_our says should should_i
      -10 <power=monitoring> does filming get i_put is_a on_facebook on_her other/intended>me other/supposed page
      -10 policy_$ read so_i take to_a
      -15 <topic=help> <topic=must> ^_a ^_found ^_saw ^_there are did follow_me friend from_a got have_been
      -15 me/done/seen request_on saw_a teacher was
      -20 <received=accusation> <seen=misuse> ^_which a across asking been came came_across have_seen have_to i_saw
      -20 it_$ left me/done/saw other/done said says_i seen_a teachers tell the_policy this_policy when
      -30 -ed_me <contact=former-pupil> <nature> <received=demand> <received> ^_been ^_someone ^_the ^_who and do
      -30 i_am into mum other/done>me seen sent_me social social_media someone to_be under wants what
      -40 <left> <obligation=investigation> <power=removal> <received=abuse> <received=press> <seen=breach> <seen>
      -40 <topic=who> ^_do ^_what accept answer can_the had last last_night me/done/put nasty night one
      -40 other/done/get other/intended put report sacked saw shared something wants_to what_i
      -50 -ed_my ^_somebody comment me_a one_of there
      -60 <responsibility=reports> <stage=saw> <topic=consequences> ago me/done over policy posted some this took
      -60 who
      -80 <stage=did> before_i by me_on
      -100 <topic=powers> <topic>
    stage=received -16
      160 me_on
      140 wants
      100 -ing_me asked from_a me_a nasty want
      80 <received=abuse> <received=accusation> <received> ^_been ^_got ^_the an before_i on_facebook over say says
      80 some somebody take
      60 <obligation=investigation> ^_a ^_one ^_somebody accept answer asking did follow go_on have_been i_am me
      60 me/intended me/passive must other/intended other/ongoing/want other/ongoing>me request_on says_i sent_me
      60 to_be to_take wants_to
      50 <nature> <received=press> ^_there can_i follow_me friend left other/ongoing/say told
      40 -ed_me <contact=former-pupil> <power=removal> <received=demand> <received=request> as by from i_have media
      40 not other/done other/done>me other/intended>me picture social social_media someone there there_is to_follow
      40 would_like
      30 -ed_my <position=manager> ^_what about_the be been comment found got insta manager me/asked my
      30 other/ongoing year
      20 <account-change> <contact=parent> <contents=family> <coverage=media> <coverage=times> <pupil-content=image>
      20 <stage=planning> ago have_to how one said
      15 <platform=linkedin> <responsibility> do_i had has her it_ok last last_night now of ok_to on or other/asked
      15 posted yes
      10 <activity=connect> <contents> <platform=instagram> <pupil-content> <stage> <topic=who> a and do have i is
      10 is_a like me/done/put me/must on_my online use which
      5 -ing_my <contact> <contents=pupil> <platform> <power> <school-content> <topic=powers> ^_someone about am
      5 if_i in me/done/not night page rules something the_policy to we
      -5 <related> <stage=did> ^_can ^_want ^_who allowed allowed_$ came can_the for_the here my_own one_of teachers
      -5 want_to
      -10 <school-content=news> <topic=help> <topic=must> ^_would across all came_across does_the go have_seen i_saw
      -10 i_want may_i me/intended/want no nobody/plain policy_$ saw_a seen_a this took
      -15 <errand> <stage=saw> but filming look_at me/done/seen other/done/say policy said_yes they this_policy
      -15 to_put up what_i writing
      -20 <contact=colleague> <seen=breach> <seen=photographer> ^_found ^_how ^_may ^_saw any can for has_got it_$
      -20 linkedin me/done/saw of_our report should_i tell was who with
      -30 <errand=reference> <power=monitoring> <responsibility=reports> <seen> <topic=covered> <topic> ^_does ^_my
      -30 being easter i_do if instagram is_that look mobile mum network other/done/get other/plain read seen should
      -30 that to_a under work write
      -40 <coverage=people> <position> ^_could do_$ email friends get in_the it other/supposed own saw teacher
      -50 <obligation> <seen=bullying> <seen=misuse> <views-content> ^_is ^_should and_i our parents so_i
      -60 are could does facebook from_the gave on_her school shared so
      -80 <capacity=school-account> nobody when
      -100 right
    stage=saw -16
      140 saw
      120 <stage=saw> on_her seen
      100 ^_a into one_of
      80 <responsibility=reports> <seen=breach> <seen=misuse> <seen=photographer> ^_found ^_saw filming found has
      80 me/done/saw page report under
      60 <contact=pupil> <contents=family> <seen=bullying> <seen> ^_someone ^_the across are being came came_across
      60 facebook has_got i_do i_saw in_the me/done/seen other/done/get our saw_a seen_a should someone teachers
      50 by do_i have_seen should_i tell
      40 -ing_my <capacity=school-account> <coverage=people> <nature> <topic=must> ^_there about been friends i_have
      40 of_our on_facebook other/done>me other/ongoing other/plain posted right school
      30 <contents=pupil> <topic=powers> a do_$ for_the got have her is is_a it_$ network read some there_is
      20 <contact=colleague> <contact=parent> <pupil-content=image> <received=request> ^_somebody ^_who about_the
      20 and left me/done mum other/done parents there who
      15 <left> <position=manager> <topic> do friend in me/done/not twitter
      10 <obligation> <received=demand> <stage> ^_one i_put on own with
      5 <power=monitoring> <pupil-content> <topic=who> ^_should ago insta instagram last_night may_i must night
      5 nobody one other/done/say over they
      -5 <contact=former-pupil> <coverage=media> <position> <school-content> ^_can all and_i can_i from_the had
      -5 like_a other/asked other/intended other/intended>me sacked this wants_to was
      -10 -ed_me <activity=connect> <power> <received=abuse> <related> <stage=did> ^_i ^_want allowed_$ answer
      -10 before_i can_the comment does_the easter follow_me i_want it_ok line_manager look_at me/intended/want
      -10 nobody/plain of other/ongoing/say other/supposed policy_$ request_on said_yes shared something teacher
      -10 the_policy we what what_i write
      -15 <contents> <errand=reference> <obligation=investigation> <received=accusation> <received=press> any fine
      -15 gave me/must me_a mobile nasty online said says_i take that this_policy to_a to_put to_take took use when
      -15 would_like writing
      -20 <account-change> <received> <topic=consequences> <topic=help> ^_been ^_could ^_does ^_is ^_may ^_my
      -20 ^_would accept be did email go_on have_been have_to if_i me/asked me/done/put me/passive media ok_to or
      -20 other/ongoing/want say says so_i social social_media to_be want_to yes
      -30 -ed_my <power=removal> <stage=planning> ^_got ^_how an asking from_a get go here i is_the like manager may
      -30 not picture policy put rules sent_me somebody to_follow told
      -40 <platform=linkedin> <topic=covered> <views-content> ^_do ^_what allowed as does from how i_am if is_that
      -40 it me me_on my_own other/ongoing>me to want wants which work would
      -50 <errand> <responsibility> ^_which am could year
      -60 -ing_me <coverage=times> asked but can follow linkedin me/intended no ok on_my so
      -80 for my now
    """
}
