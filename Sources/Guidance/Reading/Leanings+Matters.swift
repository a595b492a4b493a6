/// What leans a question about the policy to one matter of its topic. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let matters = """
    responsibility=accounts 9
      30 <capacity> <responsibility=accounts> academy
      20 <capacity=school-account> <coverage> academys goes has the
      15 <platform> charge decides new on run runs school sites twitter which
      10 <coverage=media> and day for
      5 <responsibility=the-policy> <seen> in out
      -5 <account-change> <demand=cooperate> <power=recruitment> <responsibility=questions>
      -5 <responsibility=standards> <responsibility=training> <seen=misuse> after all approves ask colleague
      -5 committee dodgy email explain if keep looked looks me misusing not people report rules sees staff starters
      -5 sure to trained training
      -10 <contact> <obligation=reporting> <obligation> <power=changing> <responsibility=reports> <topic=powers>
      -10 about at i leaves sorts with
      -15 <contact=colleague> <demand> <power=monitoring> do it passwords this
      -20 <responsibility=leavers> changes when
      -30 policy
    responsibility=leavers -2
      40 <responsibility=leavers>
      30 changes when
      20 <demand> passwords school
      15 <account-change> <capacity=school-account> <capacity> <contents> <demand=cooperate> <power=changing>
      15 <power=investigation> <topic=powers> closes down leaves staff
      10 <contact=colleague>
      5 <contact> <obligation> <platform> <responsibility=accounts> all and facebook for it sorts with
      -5 <coverage=media> <coverage> <obligation=reporting> <responsibility=questions> <responsibility=reports>
      -5 <responsibility=standards> <responsibility=the-policy> <responsibility=training> <seen=misuse> <seen> a
      -5 academy academys ask colleague day goes if looked looks misusing new not out people rules run runs sees
      -5 sure that trained you
      -10 <power=monitoring> about charge decides has policy this to
      -15 on which
    responsibility=questions 0
      40 i
      30 <responsibility=questions> do explain me not
      20 about ask can if
      15 email rules this with
      10 policy questions sure
      5 <responsibility=the-policy> at school
      -5 <capacity> <contact=colleague> <contact> <contents> <demand=cooperate> <demand> <obligation=reporting>
      -5 <obligation> <platform> <power=investigation> <power=monitoring> <responsibility=accounts>
      -5 <responsibility=leavers> <responsibility=standards> <responsibility=training> <seen=misuse> a academy after
      -5 all approves changes charge colleague committee goes in looked looks make misusing new out people report
      -5 sees sites staff stick that trained twitter we when which
      -10 <capacity=school-account> <responsibility=reports> <seen> and day facebook for is it reviews
    responsibility=reports 6
      30 <obligation=reporting> <responsibility=reports> a
      20 <obligation> <seen=misuse> <seen> about report
      15 <contact=colleague> colleague dodgy misusing
      10 <contact> facebook looks to you
      5 <contents> do is on
      -5 <demand=cooperate> <platform> <power=changing> <power=investigation> <responsibility=leavers>
      -5 <responsibility=training> academy academys all and ask at charge email explain goes has in it leaves looked
      -5 make me new out passwords people questions rules sees sites stick trained twitter we when with
      -10 <capacity=school-account> <capacity> <demand> <responsibility=accounts> <responsibility=questions>
      -10 <responsibility=the-policy> closes day down for not sure that the
      -15 school
      -20 policy this
    responsibility=standards -7
      20 <responsibility=standards> all from it keep make stick we
      15 day people sees sure
      10 <power=monitoring> that to
      5 this
      -5 <capacity=school-account> <capacity> <contact=colleague> <contents> <coverage> <demand=cooperate> <demand>
      -5 <obligation=reporting> <obligation> <power=investigation> <responsibility=reports>
      -5 <responsibility=the-policy> <seen> a about academys after and at charge do explain for i in looked looks me
      -5 not on run school the when
      -10 <responsibility=training> out trained
    responsibility=the-policy -2
      50 policy
      20 at looked
      15 <responsibility=the-policy> after and approves committee day reviews this
      10 <power=monitoring> charge in looks the which
      5 is when
      -5 <contact=colleague> <contact> <contents> <coverage=media> <coverage> <demand=cooperate> <demand>
      -5 <obligation=reporting> <obligation> <platform> <power=investigation> <responsibility=accounts>
      -5 <responsibility=leavers> <responsibility=questions> <responsibility=training> <seen=misuse> <seen> academy
      -5 academys all ask email facebook goes has if it make new not on out questions report run staff stick sure to
      -5 trained twitter we with you
      -10 <capacity=school-account> <capacity> <responsibility=reports> <responsibility=standards> a about do
      -10 explain for from i keep people school sees
      -15 can me that
    responsibility=training -5
      30 <responsibility=training> trained
      20 for out that
      15 <demand> this
      10 <power=monitoring> <power=recruitment> <responsibility=reports> it new people sees sorts starters training
      5 <contact=colleague> <contact> <power=investigation> <responsibility=standards> on to
      -5 <capacity=school-account> <capacity> <contents> <coverage=media> <coverage> <obligation=reporting>
      -5 <platform> <responsibility=accounts> <responsibility=leavers> <seen> a about academy all at charge decides
      -5 do explain facebook from in keep looked looks make me not policy reviews school staff stick sure twitter we
      -5 when which
      -10 <responsibility=the-policy> and day i the
    coverage=confidential -8
      40 confidential
      30 <school-content=confidential> <school-content>
      20 <behaviour=confidence> <behaviour> <coverage=confidential> what
      15 they
      10 as counts in
      5 <contact> <coverage=media> am by i is like we who
      -5 <coverage=people> <coverage=reasons> <platform> <position=contractor> <power=recruitment> come contract
      -5 count covered even governors just me own point to whatsapp which
      -10 does media my policy this
      -15 social
    coverage=media 9
      40 <coverage=media> <platform>
      30 google social
      20 <activity> as count whatsapp
      15 <capacity> <platform=another> <platform=snapchat> blog counted docs media snapchat status
      10 are documents fall in this
      5 <power=recruitment> counts covered does is
      -5 <behaviour=confidence> <contact=colleague> <contact> <coverage=confidential> <coverage=times>
      -5 <obligation=other-policies> <obligation> <position=volunteer> <position> <time=own> <time> at contractual
      -5 data even follow gaffer hang have he laptop need not one phone point reckons right still sunday week well
      -5 who why
      -10 <behaviour> <coverage=reasons> <coverage=standing> <position=contractor> <school-content=confidential>
      -10 <school-content> am come for governors i just like me my of own part policy to we
      -15 confidential contract it what
      -20 <coverage=people> the
    coverage=people 11
      50 <coverage=people>
      40 to
      30 come me
      20 <contact> <position> governors i
      15 <contact=colleague> <position=volunteer> am are by follow for have just staff week well who
      10 covered the
      5 <position=contractor> a it like policy
      -5 <activity> <behaviour=confidence> <behaviour> <capacity> <coverage=confidential> <coverage=reasons>
      -5 <demand=cooperate> <obligation=other-policies> <obligation> <place> <platform=another> <platform=snapchat>
      -5 <power=recruitment> <time> alongside at blog contractual counted counts data docs documents does fall form
      -5 gaffer hang he need not one phone point policys read reckons right snapchat status sunday they
      -10 <coverage=standing> <coverage=times> <platform> <school-content=confidential> <school-content> <time=own>
      -10 confidential contract even google home in laptop media of own part social still we whatsapp why
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
      -5 <school-content> am at blog come confidential contract covered follow google i just me not one own part
      -5 snapchat staff they to whatsapp which who
      -10 <coverage=people> <platform> are by count counts
      -15 as does in my
    coverage=standing 2
      40 contract
      30 <coverage=standing> part which
      20 my of one
      15 <obligation=other-policies> <obligation> <position=contractor> contractual data form gaffer hang he not
      15 reckons right this
      10 alongside does policys read
      5 policy we
      -5 <behaviour> <capacity> <contact=colleague> <coverage=reasons> <coverage=times> <demand=cooperate>
      -5 <platform=another> <platform=snapchat> <platform> <position=volunteer> <position> <power=recruitment>
      -5 <school-content=confidential> <school-content> <time=own> <time> am as at blog confidential count counts
      -5 docs documents fall follow governors have home i in it laptop like me need phone snapchat staff status
      -5 still the week well whatsapp who why
      -10 <activity> <contact> are by come covered even for google just own point to
      -15 <coverage=media> a
      -20 what
    coverage=times -4
      30 own
      20 <coverage=times> <time=own> at laptop my still
      15 <time> does home phone the
      10 <demand=cooperate> <place> <power=recruitment> it just sunday
      5 covered in
      -5 <capacity> <contact=colleague> <contact> <coverage=standing> <obligation=other-policies> <platform=another>
      -5 <platform> <position=contractor> <position=volunteer> <position> <school-content> are blog come
      -5 confidential form is like media part social staff to we whatsapp which who
      -10 <activity> <coverage=media> <coverage=people> as by contract me of what
      -15 policy this
    power=changing -1
      40 <power=changing>
      30 change could course loose
      20 before us
      15 policy without
      10 <demand> <responsibility> ban management on the tweet using
      5 <activity=publish> a can
      -5 <capacity=own-account> <demand=cooperate> <demand=remove> <device=school> <device> <errand=applicant>
      -5 <obligation=investigation> <obligation> <picture-step=copy> <power=investigation> <power=recruitment>
      -5 <power=removal> <power=storing> <received=demand> an copies demand down for google has here how i if its
      -5 keep laptop long messages my over password passwords people post read right send so system taken they work
      -10 <activity=message> <errand> at check delete does look of what
      -15 <power=monitoring> school
    power=investigation -3
      30 <received=demand>
      20 <demand=cooperate> <obligation> <power=investigation> demand hand password passwords
      15 <responsibility> over they
      10 <account-change> <received> ask broken for instagram into make my
      5 <demand> <obligation=investigation> can has if look of school
      -5 <activity=message> <activity=publish> <activity=use> <demand=remove> <device=school> <device>
      -5 <errand=applicant> <errand> <power=changing> <power=recruitment> <power=removal> <power=storing> a an
      -5 applied at change check could delete does down google how i interviews laptop long messages people policy
      -5 post read right so taken to tweet us what without work
      -10 before do the
      -15 <activity> on
    power=monitoring 5
      40 <power=monitoring>
      30 at on read what
      20 <device=school> <device> an check if laptop my so
      15 <activity=use> <errand=watch> eye the work
      10 <responsibility> i
      5 <activity=message> <activity> can messages school without
      -5 <account-change> <demand=remove> <errand=applicant> <obligation=investigation> <power=investigation>
      -5 <power=removal> <received=demand> <received> ask broken delete demand down google hand has instagram
      -5 interviews into over part password passwords policy recruiting send socials system taken us
      -10 <activity=publish> <coverage=standing> <demand=cooperate> <obligation> <picture-step=copy> <picture-step>
      -10 <power=storing> a candidates change copies could course hang here how long loose make schools tweet
      -15 <demand> <power=changing> for me post
      -20 <power=recruitment> before
      -30 of
    power=recruitment 5
      40 <power=recruitment>
      30 <errand>
      20 before for google here
      15 <errand=applicant> candidates interviews look part post recruiting schools socials
      10 <capacity=own-account> <demand=cooperate> applied do people school
      5 <activity> <demand> an check me of
      -5 <activity=message> <demand=remove> <device=school> <device> <errand=watch> <obligation=investigation>
      -5 <picture-step=copy> <picture-step> <power=removal> <power=storing> ban change copies course delete demand
      -5 down eye has how into its keep laptop long loose management messages my password passwords read right send
      -5 so system taken the they to tweet us using without work
      -10 <obligation> <power=changing> <received=demand> <responsibility> i if make
      -15 <received> on
      -20 can
    power=removal -4
      30 delete
      20 <power=removal> a down me
      15 <activity=publish> <demand=remove> can has make post right taken tweet
      10 <demand> <obligation=investigation> <obligation> to
      5 <activity>
      -5 <activity=message> <activity=use> <errand> <power=recruitment> <power=storing> <received=demand> an at ban
      -5 broken change check could course demand do does for google hand here how i if instagram laptop long look
      -5 loose management messages my of over password passwords policy read school so the us using without
      -10 <demand=cooperate> <power=changing> <power=investigation> <power=monitoring> <responsibility> before what
      -20 on
    power=storing -2
      30 of
      20 <activity=message> <picture-step=copy> <picture-step> <power=storing> copies how long
      15 <coverage=standing> <received> does hang i its keep messages send system
      10 on
      5 school
      -5 <activity=publish> <activity=use> <capacity=own-account> <demand=cooperate> <device=school> <device>
      -5 <errand=watch> <errand> <obligation> <power=changing> <power=investigation> <power=recruitment>
      -5 <received=demand> before change check could demand eye for has here if laptop make passwords post read
      -5 right the they work
      -10 <demand> <responsibility> a an at look me
      -15 <power=monitoring> can my
    obligation=conduct -5
      15 line need saying views
      10 <power=monitoring> are our own we
      -5 <account-change> <demand=cooperate> <obligation=security> <received=demand> <responsibility=reports> an how
      -5 it me my often on or passwords policy read report that the
      -10 have
    obligation=declaring -6
      15 <material-source=elsewhere> <obligation=declaring> about channel got school tell youtube
      5 <responsibility=reports> my
      -5 <account-change> <demand=cooperate> <obligation=security> <power=monitoring> <received=demand> are how it
      -5 me on our own passwords read report that the we
    obligation=investigation -5
      15 <demand=cooperate> <received=demand> an cooperate investigation with would
      5 have
      -5 <account-change> <obligation=security> <power=monitoring> <responsibility=reports> about are how it me
      -5 often on or our own passwords policy read report that the we
      -10 my
    obligation=knowing 0
      30 read the
      20 policy
      15 <obligation=knowing>
      10 <power=monitoring> about have year
      5 it me
      -5 <account-change> <contents=colleague> <demand=cooperate> <material-source=elsewhere> <obligation=declaring>
      -5 <obligation=security> <received=demand> <responsibility=reports> an are channel colleague cooperate got how
      -5 investigation line lock need often on or our own passwords privacy report saying school see settings tell
      -5 that time views we with would youtube
      -10 my
    obligation=reporting 3
      30 report
      15 <contents=colleague> <responsibility=reports> colleague see time
      10 it me on
      5 <power=monitoring>
      -5 <account-change> <demand=cooperate> <obligation=knowing> <obligation=security> <received=demand> about an
      -5 are got how line lock need often or our own passwords policy privacy read saying settings that views we
      -10 my the
      -15 have
    obligation=security 13
      30 my
      20 <obligation=security> often passwords that
      15 <account-change> how lock or
      10 have privacy settings
      5 <demand=cooperate> are on our own we
      -5 <contents=colleague> <obligation=knowing> an colleague got see the time would year
      -10 <material-source=elsewhere> <obligation=declaring> <responsibility=reports> about channel cooperate
      -10 investigation it line me need policy read report saying school tell views with youtube
      -15 <power=monitoring>
    """
}
