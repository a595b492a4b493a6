/// What leans a question to an activity. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let activities = """
    activity=account 19
      160 <account-change>
      100 <account-change=create>
      80 <account-change=profile> <activity=account> <capacity=own-account> profile
      60 <account-change=income> <capacity> <obligation> <profile-shows> <site-for> bio email for group linkedin
      60 principal set that tiktok
      50 <profile-says> my public
      40 <account-change=sign-up> <platform=linkedin> <responsibility> <school-content=logo> has make money start up
      40 what where
      30 <activity=message> <capacity=staff-group> <coverage=media> <platform=tiktok> <position=manager>
      30 <profile-shows=employer> <school-content=employer> <visibility> academy address blog book ceo club making
      30 run tas work
      20 <received=message> class do here logo say school year
      15 <platform=facebook> <responsibility=reports> find get i it so twitter
      10 6 <platform> <received> <responsibility=accounts> <views-content=promotion> <views-content> am down
      10 instagram last not put somebody want
      5 <activity=publish> <contents=views> <coverage> <stage> chat head number whatsapp
      -5 <activity> <asked-by> <colleague-content=details> <colleague-content> <contact=other> <errand=learn>
      -5 <errand=reference> <errand=solicit> <errand=wiki> <follower=yes> <follower> <message-time=outside>
      -5 <place=staffroom> <platform=another> <purpose=own> <school-content> <seen=photographer> <wiki-way> a add
      -5 album ask cuts data dm film filmed form forum ipad join messaged office pc pics reminder results scrolling
      -5 staffroom talked team to treated way when wifi
      -10 <contents=school> <coverage=times> <errand=join> <message-time> <nature=disparaging> <nature>
      -10 <on-school=yes> <picture-step=copy> <place=elsewhere> <platform=whatsapp> <platform=x> <power=recruitment>
      -10 <pupil-content> <related=relative> <school-content=update> <views-content=opinion> advertise and back been
      -10 complaint dojo facebook friend hour ideas lad lunch me message network night of one opinion parents
      -10 pictures reference reply save still student ta text tomorrow trip tweet video while wikipedia
      -15 <capacity=school-account> <contact=pupil> <demand=cooperate> <dojo-place> <errand=concern> <errand=watch>
      -15 <picture-step> <place=away> <school-content=partner> <seen=on-account> <time=break> <time=working> before
      -15 boy break computer during follow had him kids mobile names photo photos picture posted raise
      -15 recommendation round see share should story wants with
      -20 <activity=connect> <activity=picture> <contact=colleague> <contents=colleague> <demand> <message-about>
      -20 <picture-step=take> <purpose> <related> <school-content=news> after at be deputy go he her his home how in
      -20 insta late management off our out own pupil sent they use who
      -30 <contact=parent> <contact> <contents=family> <contents> <place=pupils-present> <place> <power>
      -30 <pupil-content=image> <time> about all from keep look no nobody now phone send
      -40 <activity=use> <device=school> <device> <errand=applicant> <power=monitoring> <seen> is on
      -50 <errand> <purpose=work> we
      -60 <contents=pupil> post the
    activity=connect -12
      180 <activity=connect>
      120 follow
      100 <received=request>
      80 <related> add be friend
      60 <contact=parent> <contact> friends he here him instagram is now pupil should we
      50 <contact=pupil> and lad
      40 <asked-by> <contact=other> <related=relative> do facebook on year
      30 <activity> <contents=family> <follower=yes> <follower> <platform> <received> academy accept back from her
      30 somebody us who with
      20 <contents> one
      15 <platform=x> in network of our send to
      10 <contents=pupil> <platform=facebook> <platform=instagram> <site-for> been boy deputy keep so they twitter
      5 <activity=account> <profile-shows> <school-content=employer> <stage> all form i last run want what
      -5 <account-change=income> <account-change=sign-up> <colleague-content> <contact=colleague> <coverage>
      -5 <dojo-place> <errand=applicant> <errand=concern> <errand=learn> <errand=solicit> <errand=wiki>
      -5 <nature=disparaging> <picture-step=copy> <place=elsewhere> <place=staffroom> <platform=linkedin>
      -5 <platform=tiktok> <profile-says> <responsibility=accounts> <school-content=logo> <school-content=partner>
      -5 <seen=photographer> <views-content=promotion> before bio book ceo cuts data dm film filmed forum get his
      -5 how ideas late logo look make making money names new office opinion pc pics posted principal raise
      -5 reference reminder reply results talked tas text tomorrow treated tweet used video wifi wikipedia
      -10 <account-change=profile> <activity=publish> <capacity=school-account> <capacity=staff-group>
      -10 <colleague-content=details> <errand=join> <errand=reference> <errand=watch> <message-time=outside>
      -10 <on-school=yes> <place=away> <platform=another> <position=manager> <power=recruitment> <purpose=own>
      -10 <seen=on-account> <views-content=opinion> address am ask blog children club computer dojo during head
      -10 insta ipad it join linkedin lunch my no photos recommendation round see set staffroom start still story
      -10 student take tiktok took trip wants way where
      -15 <activity=picture> <contents=views> <coverage=media> <demand> <device=school> <message-time> <nature>
      -15 <picture-step=take> <responsibility=reports> <school-content=news> <seen> <time=break> <visibility> after
      -15 break email home management me message night not out picture profile public school team when while
      -20 <account-change=create> <contents=school> <demand=cooperate> <device> <message-about> <picture-step>
      -20 <place> <purpose=work> <responsibility> <time=working> chat find had has hour nobody photo pictures post
      -20 say share the work
      -30 <account-change> <activity=use> <obligation> <platform=whatsapp> <power=monitoring> <power>
      -30 <views-content> a down kids messaged phone put use whatsapp
      -40 <pupil-content=image> <purpose> group mobile
      -50 <capacity=own-account> <coverage=times> about for
      -60 <activity=message> <capacity> <errand> <received=message> <time> own up
      -80 <pupil-content> that
    activity=errand 32
      280 <errand>
      80 <errand=applicant> wikipedia
      60 <errand=reference> <errand=watch> <power=monitoring> group how keep linkedin mobile out raise
      60 recommendation see up use
      50 <errand=wiki> home where
      40 <errand=concern> <errand=learn> <platform=linkedin> <power=recruitment> <purpose=work>
      40 <responsibility=reports> about children complaint computer get ideas management reference reminder round
      40 talked treated used way
      30 <contact=colleague> <errand=join> <errand=phone-in-sight> <errand=solicit> <place=away> <wiki-way> all find
      30 join look parents wants who
      20 <activity=message> <place> <seen> <views-content> a had new sent should we
      15 <capacity=school-account> <contact> <device=school> am for it money own profile put work
      10 <activity=publish> <place=pupils-present> <purpose> <school-content=update> <seen=on-account> <stage>
      10 <views-content=promotion> email go head office to us
      5 <account-change=profile> <contents=colleague> <coverage=times> <message-time=outside> <platform=another>
      5 <responsibility=accounts> <time=working> <time> been before club do from i in me our when
      -5 <account-change> <contact=pupil> <contents=family> <demand=cooperate> <demand> <dojo-place> <follower=yes>
      -5 <follower> <message-time> <platform=tiktok> <platform=x> <platform> <power> <profile-shows=employer>
      -5 <related> <school-content=employer> <seen=photographer> <visibility> accept address after back book data
      -5 film friend her is lunch making save take team what while wifi
      -10 <account-change=income> <account-change=sign-up> <asked-by> <colleague-content=details>
      -10 <colleague-content> <coverage=media> <device> <message-about> <nature=disparaging> <nature>
      -10 <picture-step=copy> <picture-step=take> <place=staffroom> <platform=facebook> <profile-shows>
      -10 <school-content=logo> <school-content=news> <school-content=partner> <time=break> album bio boy dm
      -10 facebook ipad logo messaged now on opinion pc pics pictures posted reply so somebody start student ta the
      -10 they tomorrow video
      -15 6 <activity=account> <activity=use> <capacity> <contact=other> <contents=school> <related=relative>
      -15 <school-content> advertise at chat dojo down filmed form forum insta message nobody not results story text
      -15 that with
      -20 <activity=picture> <capacity=staff-group> <contact=parent> <contents=pupil> <coverage> <picture-step>
      -20 <place=elsewhere> <position=manager> <pupil-content> <received=message> <site-for> academy add ask break
      -20 during his instagram last make my names night no number of off photo photos public pupil run scrolling
      -20 share staffroom still tiktok year
      -30 <account-change=create> <contents=views> <purpose=own> <received> class cuts follow friends has here hour
      -30 late one picture post principal say school set tas trip
      -40 <activity> <capacity=own-account> <obligation> <platform=instagram> <pupil-content=image>
      -40 <received=request> and blog half network phone want whatsapp
      -60 <activity=connect> <platform=whatsapp>
    activity=message 2
      140 <activity=message>
      120 <platform=whatsapp> <received=message>
      100 whatsapp
      80 <received> about
      60 <message-about> his late message student
      50 <contents=pupil> ask chat messaged send year
      40 <contact> <contents> <coverage> night number reply say sent text trip
      30 6 <capacity=staff-group> <colleague-content=details> <colleague-content> <contents=colleague>
      30 <message-time=outside> <message-time> <place=pupils-present> <school-content=update> a class dm dojo her
      30 network one public ta team to tomorrow
      20 <capacity=school-account> <contact=colleague> <contents=family> <time> at back boy from management mobile
      20 nobody off parents see tas that when
      15 <contact=parent> <errand=concern> <pupil-content> <responsibility=reports> <responsibility> our video with
      10 <power> address during has insta pupil
      5 <contact=pupil> <platform> <profile-says> deputy is so us use way
      -5 <account-change=income> <contact=other> <dojo-place> <errand=applicant> <errand=join> <errand=learn>
      -5 <errand=watch> <errand=wiki> <follower=yes> <follower> <nature=disparaging> <on-school=yes>
      -5 <picture-step=copy> <place=away> <place> <power=monitoring> <profile-shows=employer>
      -5 <responsibility=accounts> <school-content=employer> <school-content=logo> <school-content=news>
      -5 <school-content=partner> <school-content> <seen=on-account> <seen=photographer> <time=break>
      -5 <views-content=opinion> <visibility> <wiki-way> accept after all bio book break children complaint cuts
      -5 email film filmed find form had home hour how join keep logo lunch make money opinion pics posted principal
      -5 put raise recommendation reference results round save scrolling set share still story talked what work
      -10 <account-change=profile> <account-change=sign-up> <activity=publish> <demand=cooperate> <errand=reference>
      -10 <platform=another> <power=recruitment> <profile-shows> <purpose=work> <related=relative> <seen> <stage>
      -10 ceo club forum him i ideas ipad kids lad phone photos picture pictures profile they took tweet used wants
      -10 while wikipedia
      -15 <account-change=create> <activity=picture> <asked-by> <errand=solicit> <nature> <platform=tiktok>
      -15 <position=manager> <purpose=own> <purpose> <related> <views-content=promotion> academy and before down for
      -15 friend get go head look making new photo reminder somebody start take up we
      -20 <contents=views> <coverage=times> <device=school> <device> <picture-step> <place=staffroom>
      -20 <platform=linkedin> <pupil-content=image> <received=request> add am blog computer follow group instagram
      -20 it now of out post staffroom tiktok where who
      -30 <activity=connect> <activity> <demand> <errand> <platform=facebook> <platform=x> <site-for>
      -30 <views-content> be here linkedin me my on school should the
      -40 <account-change> <activity=use> <capacity=own-account> do own twitter
      -50 facebook
    activity=picture -23
      100 <activity=picture> <picture-step> <pupil-content=image>
      80 <pupil-content> phone
      60 <picture-step=take> <seen=photographer> <seen> mobile my take the took
      50 <picture-step=copy> <purpose> for save
      40 <contents=pupil> <coverage=times> <demand=cooperate> <responsibility> own pictures still
      30 <capacity=school-account> <demand> <power> album film filmed form of off photo photos pics picture school
      30 they
      20 <contact=pupil> <purpose=work> <responsibility=accounts> <school-content=news> and ipad keep
      15 <contents=school> home kids so year
      10 <place=pupils-present> <position=manager> <school-content> been children it nobody to
      5 <account-change=create> <device> <platform=instagram> back book do had last not now trip want
      -5 6 <account-change=income> <account-change=sign-up> <capacity=staff-group> <colleague-content>
      -5 <contact=other> <device=school> <dojo-place> <errand=phone-in-sight> <errand=reference> <errand=watch>
      -5 <errand=wiki> <message-about> <message-time> <nature=disparaging> <nature> <on-school=yes>
      -5 <place=staffroom> <place> <platform=facebook> <power=recruitment> <profile-says> <profile-shows>
      -5 <purpose=own> <received> <related> <school-content=employer> <school-content=logo> <school-content=partner>
      -5 <school-content=update> <views-content=opinion> <views-content=promotion> <visibility> add address after
      -5 all bio blog boy chat computer data deputy dojo down during follow friend from go group half him his hour
      -5 ideas lad late logo management message money names new night number office principal pupil recommendation
      -5 round run say scrolling send sent set share somebody staffroom start story student ta team tomorrow us used
      -5 wants wikipedia with work
      -10 <account-change=profile> <account-change> <contents=views> <contents> <errand=learn>
      -10 <message-time=outside> <platform=another> <platform=linkedin> <platform=whatsapp> <received=request>
      -10 <responsibility=reports> <site-for> <time=working> <views-content> be before email facebook friends get he
      -10 head here i lunch me network no on one out post profile should talked twitter what whatsapp when while
      -15 <activity=account> <activity=use> <activity> <platform=tiktok> <platform=x> <received=message> <stage>
      -15 <time=break> academy has insta linkedin look see we wifi
      -20 <activity=connect> <contact=colleague> <contact> am break her our tiktok up video
      -30 <activity=message> <capacity=own-account> <contents=colleague> <coverage> <errand> <power=monitoring>
      -30 <time> class that where
      -40 a about put
      -50 <activity=publish> in
      -60 <coverage=media> is
      -80 <platform>
    activity=publish -13
      160 post
      100 <activity=publish>
      80 <capacity=own-account> <contents=views> <nature> <views-content> no put
      60 <capacity> <pupil-content=image> <pupil-content> <purpose=own> a down names on photo picture share
      50 <platform=another> <platform=x> <school-content=news> blog cuts is not our story
      40 <coverage=times> <dojo-place> <nature=disparaging> <school-content=partner> <views-content=opinion>
      40 advertise forum posted results video want
      30 <contents=school> <purpose=work> <purpose> <school-content> <seen=on-account> <seen>
      30 <views-content=promotion> about all has head me network nobody opinion own photos that tweet
      20 <activity> <contents=colleague> <contents> <coverage=media> <position=manager> <stage> after class deputy
      20 from hour it new night pictures school the twitter
      15 <contents=pupil> <picture-step=take> <platform=facebook> <related=relative> had her i now still they trip
      15 wants
      10 <contents=family> <demand> <obligation> <place=away> academy before dojo insta of one set team
      5 <capacity=school-account> <colleague-content> <contact=parent> <picture-step> <place=elsewhere>
      5 <platform=instagram> and facebook his late pics somebody wifi
      -5 <account-change=sign-up> <activity=picture> <asked-by> <colleague-content=details> <device>
      -5 <errand=phone-in-sight> <errand=solicit> <message-about> <message-time> <on-school=yes> <place=staffroom>
      -5 <responsibility=accounts> <visibility> am ask data go kids make messaged out run staffroom ta text tomorrow
      -5 use we
      -10 <contact=other> <contact=pupil> <device=school> <errand=applicant> <errand=learn> <follower>
      -10 <message-time=outside> <platform=tiktok> <received=request> <school-content=logo> <time> accept album be
      -10 ceo chat club dm film ideas join lad pc pupil scrolling see student talked where who work
      -15 <coverage> <follower=yes> <picture-step=copy> <profile-shows=employer> <school-content=employer>
      -15 <wiki-way> add address book break during find he him home how in management message principal reminder
      -15 reply round start tiktok took treated used with
      -20 6 <account-change=income> <activity=connect> <capacity=staff-group> <errand=watch> <errand=wiki> <place>
      -20 <power> <school-content=update> back children complaint computer email friend group half ipad my number
      -20 off office parents raise recommendation reference send take up way while
      -30 <account-change=create> <account-change=profile> <activity=account> <activity=use> <demand=cooperate>
      -30 <errand=concern> <errand=reference> <place=pupils-present> <power=monitoring> <profile-shows>
      -30 <received=message> <related> <responsibility> <seen=photographer> <time=working> bio follow for get here
      -30 instagram look save sent tas us
      -40 <platform=linkedin> <profile-says> <received> <responsibility=reports> at keep money public should to
      -40 wikipedia
      -50 been whatsapp
      -60 <account-change> <errand> <platform=whatsapp> mobile phone profile when
      -80 <activity=message> linkedin year
    activity=use -5
      160 <activity=use>
      100 <device> <time> break
      80 <device=school> phone
      60 <place> <power=monitoring> <time=break> <time=working> during half hour in look staffroom when while
      50 <demand=cooperate> <place=staffroom> at insta
      40 <place=elsewhere> <power> been kids lunch own pc scrolling tiktok
      30 <activity> <coverage=media> <coverage> <on-school=yes> <platform=tiktok> <platform=whatsapp> <platform>
      30 after am before computer data facebook go ipad me office the whatsapp wifi
      20 <demand> <platform=instagram> up
      15 <platform=facebook> out round should
      10 <message-about> <message-time> <place=pupils-present> here instagram nobody off school start
      5 <contents=school> <purpose=own> get say tomorrow twitter we
      -5 6 <account-change=create> <account-change=sign-up> <activity=message> <asked-by> <capacity=staff-group>
      -5 <colleague-content> <contact=other> <coverage=times> <dojo-place> <errand=concern> <errand=join>
      -5 <errand=learn> <errand=reference> <message-time=outside> <nature=disparaging> <picture-step=copy> <purpose>
      -5 <school-content=employer> <school-content=logo> <school-content=partner> <school-content=update>
      -5 <seen=photographer> <visibility> add address advertise album ask bio blog boy chat club cuts deputy dojo
      -5 down film filmed follow form forum had home ideas linkedin logo management message money names night number
      -5 opinion pics posted principal public recommendation reference results run save send sent set share story
      -5 student ta talked team trip us use used video wants
      -10 <account-change=profile> <capacity=own-account> <contact=colleague> <contents=colleague>
      -10 <errand=applicant> <errand=watch> <errand=wiki> <nature> <place=away> <power=recruitment> <profile-shows>
      -10 <received=message> <responsibility=reports> <school-content=news> <seen=on-account> <site-for>
      -10 <views-content=opinion> <wiki-way> all back email friend his how is lad no on photos pictures profile
      -10 pupil raise somebody still that treated way who work
      -15 <errand=phone-in-sight> <position=manager> <purpose=work> <received=request> <related=relative> <related>
      -15 and children class for group has him keep network new now one parents photo picture take they where
      -15 wikipedia
      -20 <activity=account> <activity=picture> <contents=views> <picture-step=take> <picture-step>
      -20 <platform=another> <responsibility=accounts> <school-content> <views-content=promotion> academy be friends
      -20 he i mobile took want year
      -30 <account-change> <capacity> <contact=parent> <contents=family> <contents=pupil> <stage> about do her it my
      -30 not post put see so to what
      -40 <activity=connect> <capacity=school-account> <contact=pupil> <contents> <received> <responsibility> <seen>
      -40 <views-content> a from our
      -50 <activity=publish> <contact> <pupil-content=image>
      -60 <errand> <pupil-content>
    """
}
