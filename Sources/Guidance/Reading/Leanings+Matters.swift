/// What leans a question about the policy to one matter of its topic. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let matters = """
    responsibility=accounts 10
      30 <capacity> <responsibility=accounts> academy goes
      20 <capacity=school-account> <coverage> academys has the
      15 <coverage=media> <platform> decides new on run runs school sites twitter
      10 and day for out which
      5 <responsibility=the-policy> <seen> in is
      -5 <account-change> <demand=cooperate> <power=investigation> <power=recruitment> <responsibility=questions>
      -5 <responsibility=standards> <responsibility=training> <seen=misuse> after all approves ask colleague
      -5 committee dodgy email from go if keep looked looks me misusing not people report rules sees staff starters
      -5 sure to trained training
      -10 <obligation=reporting> <obligation> <power=changing> <responsibility=reports> <topic=powers> about at i
      -10 leaves sorts with
      -15 <contact=colleague> <contact> <demand> <power=monitoring> do it passwords this
      -20 <responsibility=leavers> changes when
      -30 policy
    responsibility=leavers -2
      40 <responsibility=leavers>
      30 changes when
      20 <demand> passwords school
      15 <account-change> <capacity=school-account> <capacity> <contents> <demand=cooperate> <power=changing>
      15 <power=investigation> <topic=powers> closes down go leaves staff
      10 <contact=colleague>
      5 <contact> <obligation> <platform> <responsibility=accounts> all and at facebook for it sorts with
      -5 <coverage=media> <coverage> <obligation=reporting> <responsibility=questions> <responsibility=reports>
      -5 <responsibility=standards> <responsibility=the-policy> <responsibility=training> <seen=misuse> <seen>
      -5 academy academys ask colleague day if looked looks misusing new not out people rules run runs sees sure
      -5 that trained you
      -10 <power=monitoring> a about decides goes has policy this to
      -15 on which
    responsibility=questions 0
      40 i
      30 <responsibility=questions> do explain me not
      20 about ask can if
      15 email policy rules this with
      10 at questions sure
      5 <responsibility=the-policy> school
      -5 <capacity> <contact=colleague> <contact> <contents> <demand=cooperate> <demand> <obligation=reporting>
      -5 <obligation> <platform> <power=investigation> <power=monitoring> <responsibility=accounts>
      -5 <responsibility=leavers> <responsibility=standards> <responsibility=training> <seen=misuse> <seen> a
      -5 academy after all approves changes colleague committee from goes in looked looks make misusing new out
      -5 people report sees sites staff stick that trained twitter we when which
      -10 <capacity=school-account> <responsibility=reports> and day facebook for is it reviews
    responsibility=reports 6
      30 <obligation=reporting> <responsibility=reports> a
      20 <obligation> <seen=misuse> <seen> about report
      15 <contact=colleague> colleague dodgy facebook misusing
      10 <contact> looks to you
      5 <contents> <responsibility=standards> do i is on
      -5 <account-change> <demand=cooperate> <platform> <power=changing> <power=investigation>
      -5 <responsibility=leavers> <responsibility=training> academy academys after all ask at closes down email
      -5 explain from goes has in it leaves make me new out passwords people questions rules sees sites stick
      -5 trained twitter we when with
      -10 <capacity=school-account> <capacity> <demand> <responsibility=accounts> <responsibility=questions>
      -10 <responsibility=the-policy> and day for not sure that the
      -15 school
      -20 policy this
    responsibility=standards -8
      20 <responsibility=standards> all from it keep make stick sure we
      15 people sees that
      10 <power=monitoring> day
      5 this to
      -5 <capacity=school-account> <capacity> <contact=colleague> <contact> <contents> <coverage> <demand=cooperate>
      -5 <demand> <obligation=reporting> <obligation> <power=investigation> <responsibility=reports>
      -5 <responsibility=the-policy> <seen> a about academys after at do explain for i in looked looks me not on run
      -5 school the when
      -10 <responsibility=training> and out trained
    responsibility=the-policy -2
      50 policy
      20 after and day looked this
      15 <responsibility=the-policy> approves at committee in looks reviews which
      10 <power=monitoring>
      5 <contact> is the when
      -5 <contact=colleague> <contents> <coverage=media> <demand=cooperate> <demand> <obligation=reporting>
      -5 <platform> <power=investigation> <responsibility=accounts> <responsibility=leavers>
      -5 <responsibility=questions> <responsibility=training> <seen=misuse> <seen> academy academys all ask email
      -5 facebook go goes has if it make new not on out questions run staff stick sure to trained twitter we with
      -10 <capacity=school-account> <capacity> <responsibility=reports> <responsibility=standards> about do for keep
      -10 people school sees
      -15 can explain i me that
    responsibility=training -5
      30 <responsibility=training> trained
      20 for out that
      15 <demand> this
      10 <power=monitoring> <power=recruitment> <responsibility=reports> it new people sees sorts starters training
      5 <contact=colleague> <contact> <power=investigation> <responsibility=standards> on to
      -5 <capacity=school-account> <capacity> <contents> <coverage=media> <coverage> <obligation=reporting>
      -5 <platform> <responsibility=accounts> <responsibility=leavers> <seen> a about academy all at do explain from
      -5 i in keep looked looks make me not policy reviews staff stick sure twitter we when which
      -10 <responsibility=the-policy> and day school the
    coverage=confidential -8
      40 confidential
      30 <school-content=confidential> <school-content>
      20 <behaviour=confidence> <behaviour> what
      15 <coverage=confidential> as they
      10 counts in
      5 <contact> <coverage=media> am by i is like we who
      -5 <coverage=people> <coverage=reasons> <platform> <power=recruitment> a bound come contract count covered
      -5 even just me own point to whatsapp which
      -10 does media my policy this
      -15 social
    coverage=media 10
      40 <coverage=media> <platform>
      30 google social whatsapp
      20 <activity> count
      15 <capacity> <platform=another> <platform=snapchat> <platform=whatsapp> as blog docs media snapchat status
      10 are counted counts documents fall in is this
      5 <power=recruitment> covered does
      -5 <behaviour=confidence> <contact> <coverage=confidential> <coverage=times> <obligation=other-policies>
      -5 <obligation> <place> <position=volunteer> <position> <time=own> <time> at bound contractual even follow
      -5 gaffer have he laptop need not one part phone point reckons right still sunday week well who why
      -10 <behaviour> <coverage=reasons> <coverage=standing> <position=contractor> <school-content=confidential>
      -10 <school-content> am come governors just me my of own policy to we
      -15 confidential contract for i it like what
      -20 <coverage=people> the
    coverage=people 11
      40 <coverage=people> to
      30 <contact> come me
      20 <position> for governors i
      15 <position=volunteer> am are bound by follow have just staff week well who
      10 covered the
      5 a it like policy
      -5 <activity> <behaviour=confidence> <behaviour> <capacity> <coverage=confidential> <coverage=reasons>
      -5 <demand=cooperate> <obligation=other-policies> <obligation> <place> <platform=another> <platform=snapchat>
      -5 <platform=whatsapp> <power=recruitment> <time> alongside at blog contractual counted counts data docs
      -5 documents does fall form gaffer he need not one phone point policys read reckons right snapchat status
      -5 sunday they why
      -10 <coverage=standing> <coverage=times> <platform> <school-content=confidential> <school-content> <time=own>
      -10 confidential contract even google home in laptop media of own part social still we whatsapp
      -15 my which
      -20 is what
      -30 <coverage=media>
    coverage=reasons -9
      40 what
      30 <coverage=reasons> even point
      20 policy why
      15 like need of we
      10 a for is media
      5 <coverage=media> social
      -5 <behaviour=confidence> <behaviour> <contact> <coverage=confidential> <coverage=standing>
      -5 <platform=snapchat> <position=contractor> <position> <power=recruitment> <school-content=confidential>
      -5 <school-content> am are at blog come confidential contract covered follow google i just me not one own part
      -5 snapchat staff they to whatsapp which who
      -10 <coverage=people> <platform> by count counts my
      -15 as does in
    coverage=standing 1
      40 contract
      30 <coverage=standing> part which
      20 my of one
      15 <obligation=other-policies> <obligation> <position=contractor> contractual data form gaffer he not reckons
      15 right this
      10 alongside does policy policys read
      5 we
      -5 <behaviour> <capacity> <coverage=reasons> <coverage=times> <demand=cooperate> <platform=another>
      -5 <platform=snapchat> <platform=whatsapp> <platform> <position=volunteer> <position> <power=recruitment>
      -5 <school-content=confidential> <school-content> <time=own> <time> am as at blog bound confidential count
      -5 counts docs documents fall follow google governors have home i in it laptop like me need phone snapchat
      -5 staff status still the week well whatsapp who why
      -10 <activity> <contact> are by come covered even just own point to
      -15 <coverage=media> a for
      -20 what
    coverage=times -4
      30 own
      20 <coverage=times> <time=own> at laptop my still
      15 <time> does home phone sunday the
      10 <demand=cooperate> <place> <power=recruitment> it just
      5 covered in
      -5 <activity> <capacity> <contact> <coverage=standing> <obligation=other-policies> <platform=another>
      -5 <platform> <position=contractor> <position=volunteer> <position> <school-content> are blog come
      -5 confidential data form is like media part social staff to we well whatsapp which who
      -10 <coverage=media> <coverage=people> as by contract me of what
      -15 policy this
    power=changing -1
      40 <power=changing>
      30 change could course loose
      20 before us
      15 policy without
      10 <demand> ban management on the tweet using
      5 <activity=publish> <responsibility> a can
      -5 <capacity=own-account> <coverage> <demand=cooperate> <demand=remove> <device=school> <device>
      -5 <obligation=investigation> <obligation> <picture-step=copy> <power=investigation> <power=recruitment>
      -5 <power=removal> <power=storing> <received=demand> an been check copies demand does down for google has here
      -5 how i if interviews its keep laptop long look messages my over part password passwords people post read
      -5 recruiting right send so socials system taken work
      -10 <activity=message> <errand> at delete of what
      -15 <power=monitoring> school
    power=investigation -3
      20 <demand=cooperate> <obligation> <power=investigation> <received=demand> demand hand password passwords
      15 <responsibility> broken over they
      10 <account-change> <received> ask for into make my
      5 <demand> <obligation=investigation> can has if look of school
      -5 <activity=message> <activity=publish> <activity=use> <demand=remove> <device> <errand=applicant> <errand>
      -5 <power=changing> <power=recruitment> <power=removal> <power=storing> a an at change check could delete does
      -5 down google i interviews laptop messages people policy post read right send so taken to tweet us what
      -5 without
      -10 before do the
      -15 <activity>
      -20 on
    power=monitoring 6
      40 <power=monitoring>
      30 at on read what
      20 <activity=use> <device=school> <device> an if my so
      15 been check eye laptop work
      10 <coverage> <responsibility> can i the without
      5 <activity=message> messages school
      -5 <account-change> <demand=remove> <obligation=investigation> <power=investigation> <power=removal>
      -5 <received=demand> <received> a ask broken delete demand down google hand interviews into over part
      -5 passwords policy recruiting send socials system taken us
      -10 <activity=publish> <coverage=standing> <demand=cooperate> <errand=applicant> <obligation> <picture-step>
      -10 <power=storing> candidates copies course hang here how long loose password schools tweet
      -15 <picture-step=copy> <power=changing> change could for make me post
      -20 <demand> <power=recruitment> before
      -30 of
    power=recruitment 5
      40 <power=recruitment>
      30 <errand>
      20 <errand=applicant> before for google here
      15 candidates interviews look post schools
      10 <capacity=own-account> <demand=cooperate> applied do part people recruiting school socials
      5 <activity> <demand> check me of
      -5 <activity=message> <coverage> <demand=remove> <device=school> <device> <obligation=investigation>
      -5 <picture-step=copy> <picture-step> <power=removal> <power=storing> ask ban change copies course delete
      -5 demand down eye has how into its keep laptop long loose management messages my password passwords read
      -5 right taken the they to tweet us using without work
      -10 <obligation> <power=changing> <received=demand> <responsibility> i if make so
      -15 <received> on
      -20 can
    power=removal -5
      30 delete
      20 <power=removal> a down me post
      15 <activity=publish> <demand=remove> can make right taken to tweet
      10 <demand> <obligation=investigation> <obligation> has
      5 <activity> they
      -5 <account-change> <activity=message> <activity=use> <coverage> <errand> <power=changing> <power=recruitment>
      -5 <power=storing> <received=demand> an at ban been broken change check could course demand do does for google
      -5 hand here how if laptop long look loose management messages my of over password passwords policy read
      -5 school so the us using without
      -10 <demand=cooperate> <power=investigation> <power=monitoring> <responsibility> before what
      -20 on
    power=storing -2
      30 of
      20 <activity=message> <picture-step=copy> <picture-step> <power=storing> copies how long
      15 <coverage=standing> <received> does hang its keep messages send system
      10 i on
      5 <coverage> school
      -5 <activity=publish> <activity=use> <capacity=own-account> <demand=cooperate> <device=school> <device>
      -5 <errand> <obligation> <power=changing> <power=investigation> <power=recruitment> <received=demand> been
      -5 before change check could demand eye for has here laptop look make passwords post read right the they us
      -5 work
      -10 <demand> <responsibility> a an at if me
      -15 <power=monitoring> can my
    obligation=conduct -6
      15 line need saying views
      10 <power=monitoring> are our own we
      -5 <account-change> <contents> <demand=cooperate> <obligation=security> <received=demand>
      -5 <responsibility=reports> <responsibility> every how if is me my often passwords policy read report that the
    obligation=declaring -6
      15 <material-source=elsewhere> <obligation=declaring> about channel got school tell youtube
      10 <responsibility>
      5 <responsibility=reports> my
      -5 <account-change> <contents> <demand=cooperate> <obligation=security> <power=monitoring> <received=demand>
      -5 are every if is lock me our own passwords policy read report that the time we
    obligation=investigation -5
      15 <demand=cooperate> <received=demand> an cooperate investigation with would
      -5 <account-change> <contents> <obligation=security> <power=monitoring> <responsibility=reports>
      -5 <responsibility> are every how if is me my often our own passwords policy read report that the we
    obligation=knowing 2
      30 read
      20 policy the
      15 <obligation=knowing> <power=monitoring> nobody
      10 me year
      5 about every
      -5 <account-change> <contents> <demand=cooperate> <obligation=security> <received=demand>
      -5 <responsibility=reports> <responsibility> an are cooperate got how if investigation is line lock need often
      -5 or our own passwords privacy report saying settings tell that time views we with would
      -10 my
    obligation=reporting 2
      30 report
      20 <contents> if time
      15 <responsibility=reports> every me
      5 <responsibility> is tell
      -5 <account-change> <demand=cooperate> <material-source=elsewhere> <obligation=declaring> <obligation=knowing>
      -5 <obligation=security> <received=demand> about an are channel cooperate got how investigation line lock need
      -5 nobody often or our own passwords policy privacy saying school settings that views we with would year
      -5 youtube
      -10 my read the
    obligation=security 13
      30 my
      20 <obligation=security> passwords
      15 <account-change> how is lock often or that
      10 privacy settings
      5 <demand=cooperate> are our own we
      -5 <contents> <material-source=elsewhere> <obligation=declaring> <obligation=knowing> an channel every got if
      -5 nobody school would year youtube
      -10 <responsibility=reports> about cooperate investigation line me need policy read report saying tell time
      -10 views with
      -15 <power=monitoring>
    """
}
