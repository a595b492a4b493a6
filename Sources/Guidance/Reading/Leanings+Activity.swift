/// What leans a question to an activity. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let activities = """
    activity=account 14
      160 <account-change>
      80 <account-change=create> <capacity=own-account> profile
      60 <account-change=income> <account-change=profile> <activity=account> <profile-shows> bio group principal
      60 that
      50 <capacity> <obligation> <profile-says> <site-for> email linkedin
      40 <school-content=logo> <visibility> for make my public set start tiktok what
      30 <account-change=sign-up> <platform=linkedin> <position=manager> <responsibility=leavers> <responsibility>
      30 <school-content=employer> <visibility=public> academy address ceo club crack else has name up where work
      20 <capacity=staff-group> <coverage=media> <platform=facebook> <profile-shows=employer> <received=message>
      20 blog book class do get here logo making mine slt twitter
      15 <activity=message> <platform> <responsibility=reports> find instagram it page say year
      10 6 <received> <responsibility=accounts> <stage> <views-content=promotion> i line not
      5 <activity=publish> <contents=views> <views-content> down half head number of put tell want
      -5 <asked-by> <colleague-content=details> <colleague-content> <contact=other> <errand=learn> <errand=wiki>
      -5 <follower=yes> <follower> <message-time=outside> <place=staffroom> <platform=another> <purpose=own>
      -5 <seen=photographer> <wiki-way> a add album ask complaint cuts dm facebook film filmed form ipad join lives
      -5 lunch messaged parents pics reference reminder results staffroom talked text took treated us way when wifi
      -10 <contents=school> <coverage=times> <errand=concern> <learn-case> <message-time> <nature=disparaging>
      -10 <nature> <picture-step=copy> <picture-step> <place=elsewhere> <platform=whatsapp> <platform=x>
      -10 <power=recruitment> <pupil-content> <related=relative> <seen=on-account> <time=break>
      -10 <views-content=opinion> advertise been break dad dojo hour ideas lad liked message one opinion photos
      -10 posted raise reply save see should still story student teaching trip tweet video while wikipedia with
      -10 without
      -15 <activity=picture> <contents=colleague> <demand=cooperate> <dojo-place> <errand=watch> <place=away>
      -15 <power> <related> <school-content=partner> <school-content> <time=working> at before computer during
      -15 follow friend go him his how kids lovely management mobile names network night photo picture pictures
      -15 recommendation round share wants
      -20 <activity=connect> <contact=colleague> <contact=pupil> <contents=family> <demand> <message-about>
      -20 <picture-step=take> <pupil-content=image> <purpose> <school-content=news>
      -20 <watching-account=school-profile> about after be deputy from he her home in insta is keep late no off our
      -20 out own pupil send sent them there they use
      -30 <activity=use> <capacity=school-account> <contact=parent> <contact> <contents> <device=school> <device>
      -30 <errand=applicant> <errand> <place=pupils-present> <place> <power=monitoring> <time> <watching-account>
      -30 all look now phone we
      -40 <purpose=work> <seen> got nobody on the
      -50 <contents=pupil> post
    activity=connect -10
      160 <activity=connect>
      100 follow
      80 <received=request> be
      60 <contact=parent> <related> add friend he here is pupil should we
      50 <contact> friends him instagram now
      40 <asked-by> <contact=other> lad on
      30 <activity> <contact=pupil> <follower=yes> <follower> <received> <related=relative> and dad facebook from
      30 her us with year
      20 <platform> academy do network of one our them
      15 <contents=pupil> <contents> <site-for> been in send
      10 <contents=family> <platform=instagram> <platform=x> deputy
      5 <activity=account> <platform=facebook> <profile-shows> <school-content> at form got i keep sent they to
      5 twitter
      -5 <account-change=income> <account-change=sign-up> <colleague-content=details> <colleague-content>
      -5 <contact=colleague> <dojo-place> <errand=applicant> <errand=concern> <errand=learn> <errand=phone-call>
      -5 <errand=wiki> <learn-case> <message-time=outside> <nature=disparaging> <picture-step=copy> <place=away>
      -5 <place=elsewhere> <platform=linkedin> <responsibility=accounts> <school-content=logo>
      -5 <school-content=partner> <seen=photographer> <views-content=promotion> <visibility=public>
      -5 <watching-account=school-profile> ask bio blog book ceo crack cuts dm during else everybody filmed get half
      -5 how ideas insta liked logo lovely lunch make making new off opinion pics posted principal raise reference
      -5 reminder reply results round see staffroom supervising talked teaching text there used video wikipedia
      -10 <account-change=profile> <activity=publish> <capacity=school-account> <capacity=staff-group>
      -10 <coverage=media> <errand=reference> <errand=watch> <message-time> <platform=another> <position=manager>
      -10 <power=recruitment> <purpose=own> <responsibility=leavers> <seen=on-account> <time=break>
      -10 <watching-account> address before break children club computer dojo email film head ipad it join line
      -10 linkedin lives management message my named night no public recommendation set slt start story student
      -10 tiktok took trip tweet wants when where while
      -15 <account-change=create> <activity=use> <contents=views> <demand=cooperate> <demand> <device=school>
      -15 <device> <message-about> <nature> <place> <power=monitoring> <purpose=work> <responsibility=reports>
      -15 <seen> <time=working> <views-content=opinion> <visibility> a after home hour name nobody not out photos
      -15 picture post profile school share take treated way work
      -20 <activity=picture> <contents=school> <obligation> <picture-step=take> <picture-step> <platform=whatsapp>
      -20 <power> <school-content=news> down find has kids messaged page photo pictures say still the whatsapp
      -30 <account-change> <responsibility> <time> <views-content> its mobile phone put tell use
      -40 <capacity=own-account> <coverage=times> <pupil-content=image> <purpose> about group own
      -50 <activity=message> <received=message> for that up
      -60 <capacity> <errand> <pupil-content>
    activity=errand 25
      200 <errand>
      80 wikipedia
      60 <errand=applicant> <errand=reference> <errand=watch> linkedin out raise up
      50 <power=monitoring> how recommendation
      40 <errand=wiki> <responsibility=reports> about group home keep mobile reference reminder see talked treated
      40 use way where
      30 <errand=concern> <errand=learn> <errand=phone-call> <learn-case> <place=away> <power=recruitment>
      30 <purpose=work> <views-content> <wiki-way> all children complaint computer ideas join look round supervising
      30 teaching used wants
      20 <activity=message> <contact=colleague> <place> <platform=linkedin> <watching-account=school-profile>
      20 <watching-account> a find get in lives management new parents
      15 <device=school> page profile put should when work
      10 <activity=publish> <capacity=school-account> <contact> <message-time=outside> <place=pupils-present>
      10 <seen=on-account> <seen> <time=working> email for go it sent them there we
      5 <account-change=profile> <activity=use> <contents=colleague> <coverage=times> <platform=another> <purpose>
      5 <stage> <time> <views-content=opinion> <views-content=promotion> be been club do from head her i our own
      5 send to tweet us what
      -5 <colleague-content=details> <contents=family> <demand=cooperate> <dojo-place> <follower=yes> <follower>
      -5 <message-time> <nature> <picture-step=copy> <place=staffroom> <profile-says> <profile-shows=employer>
      -5 <related> <school-content=employer> <seen=photographer> <time=break> <visibility=public> <visibility>
      -5 address after at book crack dad facebook film friend got ipad is lunch making now save take that the
      -5 twitter while wifi without
      -10 6 <account-change=sign-up> <account-change> <activity=account> <asked-by> <capacity=staff-group>
      -10 <colleague-content> <contact=other> <contact=pupil> <message-about> <nature=disparaging>
      -10 <picture-step=take> <platform=facebook> <profile-shows> <school-content=logo> <school-content=partner>
      -10 album bio break copy dm dojo down everybody liked logo lovely message messaged named nobody off on opinion
      -10 pics pictures posted reply results slt staffroom start story student text they video
      -15 <account-change=income> <capacity> <contact=parent> <contents=school> <coverage> <place=elsewhere>
      -15 <position=manager> <pupil-content> <received=message> <school-content=news> <school-content> <site-for>
      -15 academy advertise during else form has his not number of one public pupil still tell
      -20 <activity=picture> <contents=pupil> <contents=views> <picture-step> <received> <related=relative>
      -20 <responsibility=leavers> add ask class cuts filmed friends here insta instagram its line make my names
      -20 night no photo photos picture share tiktok with year
      -30 <account-change=create> <activity> <capacity=own-account> <obligation> <purpose=own> and follow hour late
      -30 name phone post principal say school set trip want whatsapp
      -40 <platform=instagram> <platform=whatsapp> <pupil-content=image> <received=request> blog half network
      -60 <activity=connect>
    activity=message 2
      100 <activity=message>
      80 <platform=whatsapp> <received=message> whatsapp
      60 <received> about late message
      40 <message-about> a class his messaged reply send student
      30 6 <contact> <contents=colleague> <contents=pupil> <coverage> <time> ask dojo everybody network night number
      30 say sent year
      20 <capacity=school-account> <capacity=staff-group> <colleague-content=details> <colleague-content>
      20 <contact=colleague> <contents> <errand=concern> <message-time=outside> <message-time>
      20 <place=pupils-present> <responsibility=reports> dm her management nobody one see text to trip with
      15 <watching-account> during from public tell that there
      10 <contact=pupil> <contents=family> <contents=school> <platform> <power> dad deputy friends insta mobile name
      10 off parents pupil use video when
      5 <capacity> <coverage=media> <platform=instagram> <power=monitoring> <profile-says> <pupil-content>
      5 <school-content=news> <time=working> address at got has is no our put teaching them us want way
      -5 <activity=connect> <activity=publish> <contact=other> <errand=applicant> <errand=learn> <errand=phone-call>
      -5 <errand=reference> <errand=watch> <follower=yes> <learn-case> <nature> <obligation> <picture-step=copy>
      -5 <place=away> <platform=another> <power=recruitment> <profile-shows> <purpose=own> <purpose>
      -5 <received=request> <responsibility=accounts> <school-content=employer> <school-content> <seen=on-account>
      -5 <stage> <time=break> <views-content=opinion> <visibility=public> <visibility> bio book children complaint
      -5 crack cuts else film filmed find him home how ideas in join kids line lovely make not opinion phone photo
      -5 pics picture posted profile raise recommendation reference results round set slt supervising talked wants
      -5 what without
      -10 <account-change=income> <account-change=profile> <account-change=sign-up> <activity> <contents=views>
      -10 <demand=cooperate> <device=school> <picture-step=take> <purpose=work> <related=relative>
      -10 <seen=photographer> <seen> <views-content=promotion> academy all and before ceo down email follow friend
      -10 get go i ipad its keep lad look making new photos pictures post principal the they took tweet up used we
      -10 while wikipedia work
      -15 <account-change=create> <asked-by> <coverage=times> <device> <errand> <position=manager> <related>
      -15 <responsibility=leavers> blog club computer for head it now on reminder school start take where
      -20 <activity=picture> <activity=use> <capacity=own-account> <demand> <place=staffroom> <platform=facebook>
      -20 <platform=linkedin> <pupil-content=image> <views-content> add be do group here instagram of out page
      -20 should staffroom tiktok
      -30 <picture-step> <platform=x> <site-for> facebook linkedin my own twitter
      -40 <account-change>
    activity=picture -28
      100 <activity=picture> <picture-step> <pupil-content=image>
      80 <pupil-content> phone
      60 <picture-step=take> <responsibility> <seen=photographer> mobile my take the took
      50 <coverage=times> <picture-step=copy> for save still
      40 <demand=cooperate> <demand> <purpose> <seen> film off own pictures school
      30 <contents=pupil> <power> <responsibility=accounts> album and copy filmed form ipad its keep line lovely
      30 photos pics picture slt there
      20 <capacity=school-account> <contact=pupil> <purpose=work> <school-content=news> children photo they
      15 <contents=school> <place=pupils-present> home to year
      10 <device> <position=manager> <school-content> been nobody
      5 <account-change=create> <obligation> <place> book club dad do kids of supervising them trip want
      -5 6 <account-change=income> <account-change=sign-up> <capacity=staff-group> <colleague-content>
      -5 <contact=other> <dojo-place> <errand=concern> <errand=reference> <errand=watch> <errand=wiki> <learn-case>
      -5 <message-about> <message-time> <nature=disparaging> <place=staffroom> <platform=whatsapp>
      -5 <power=recruitment> <profile-shows> <school-content=employer> <school-content=logo>
      -5 <school-content=partner> <seen=on-account> <time=working> <views-content=opinion> <views-content=promotion>
      -5 <visibility=public> <visibility> <watching-account=school-profile> <wiki-way> add address all ask bio blog
      -5 computer crack cuts deputy dojo down during else follow friend from got group half hour ideas it lad late
      -5 logo lunch make management message mine new night number opinion principal pupil recommendation results
      -5 round send sent set share staffroom start story student teaching text us used wants while wikipedia with
      -5 without work
      -10 <account-change=profile> <account-change> <activity=use> <capacity> <contents=views> <errand=learn>
      -10 <errand=phone-call> <message-time=outside> <nature> <platform=another> <platform=facebook>
      -10 <platform=linkedin> <profile-says> <received=message> <received=request> <responsibility=reports>
      -10 <site-for> before email friends get here him his look name names no profile should talked tell whatsapp
      -10 when
      -15 <activity=account> <activity> <contents> <platform=x> <purpose=own> <time=break> <views-content> academy
      -15 be facebook he head i linkedin one out see twitter what
      -20 <activity=connect> <activity=message> <contact=colleague> <stage> <time> break has her insta network post
      -20 tiktok up video we wifi
      -30 <contact> <contents=colleague> <coverage> <errand> <power=monitoring> class on our where
      -40 <capacity=own-account> about that
      -50 in put
      -60 <activity=publish> <coverage=media> a is
      -80 <platform>
    activity=publish -5
      140 post
      80 <activity=publish>
      60 <capacity=own-account> <contents=views> <nature> <pupil-content=image> no put share
      50 <views-content> blog down names on
      40 <capacity> <platform=another> <pupil-content> <purpose=own> <school-content=news> <school-content=partner>
      40 not opinion our photo picture story tell
      30 <coverage=times> <dojo-place> <nature=disparaging> <platform=x> <purpose=work> <school-content> <seen>
      30 <views-content=opinion> a advertise cuts has is its liked named network photos posted results that video
      30 want without
      20 <activity> <contents=colleague> <contents=family> <contents=school> <coverage=media> <position=manager>
      20 <responsibility=leavers> <seen=on-account> <stage> <views-content=promotion> about all from got head hour
      20 it name night own page pictures they tweet twitter
      15 <contents> <picture-step=take> <platform=facebook> <purpose> <watching-account=school-profile> after deputy
      15 insta new nobody of set the trip
      10 <colleague-content> <place=away> <related=relative> <watching-account> her lovely now one school wants
      5 <contact=colleague> <contact=parent> <contents=pupil> <demand> <obligation> <platform=instagram> <platform>
      5 <time=break> academy ask before class dojo else his i kids late line lunch still wifi
      -5 <account-change=sign-up> <activity=picture> <asked-by> <contact=other> <contact> <errand=applicant>
      -5 <errand=learn> <errand=phone-call> <learn-case> <message-about> <message-time=outside> <message-time>
      -5 <site-for> <visibility> crack dm do during form friends go make message messaged out say student teaching
      -5 text took use
      -10 <coverage> <device=school> <place> <profile-shows=employer> <responsibility=accounts>
      -10 <school-content=logo> <visibility=public> <wiki-way> address album be book ceo club copy everybody find
      -10 half he him ideas join lad lives management see start supervising talked tiktok treated used we with work
      -15 6 <activity=use> <capacity=staff-group> <errand=watch> <errand=wiki> <follower=yes> <follower>
      -15 <picture-step=copy> <power=monitoring> <received=request> <school-content=employer> add complaint film
      -15 group home how look mine number principal pupil recommendation reference reminder reply round while
      -20 <account-change=create> <account-change=income> <activity=account> <contact=pupil> <demand=cooperate>
      -20 <power> <received=message> <related> <seen=photographer> <time=working> at children computer email friend
      -20 instagram ipad my off parents raise send sent slt take there up way
      -30 <account-change=profile> <activity=connect> <errand=concern> <errand=reference> <place=pupils-present>
      -30 <platform=linkedin> <profile-says> <profile-shows> <responsibility> bio dad for get here keep public save
      -30 should to us
      -40 <account-change> <platform=whatsapp> <received> <responsibility=reports> been follow phone whatsapp when
      -40 wikipedia
      -50 <errand>
      -60 <activity=message> linkedin mobile profile year
    activity=use 2
      100 <activity=use>
      60 <device> break while
      50 <device=school> <time> half phone
      40 <power=monitoring> <time=break> <time=working> before hour in insta kids look staffroom when
      30 <coverage=media> <coverage> <demand=cooperate> <place=elsewhere> <place=staffroom> <place>
      30 <platform=whatsapp> after at computer during tiktok whatsapp wifi
      20 <platform> <power> <purpose=own> been facebook go ipad lunch own
      15 <message-about> <platform=instagram> nobody out the up
      10 <demand> <message-time> here round should start
      5 <activity=message> <activity> <contents=school> <place=pupils-present> <platform=facebook>
      5 <platform=linkedin> <platform=x> get got off say school twitter we
      -5 6 <account-change=create> <account-change=sign-up> <contents=colleague> <coverage=times> <errand=concern>
      -5 <errand=watch> <errand=wiki> <message-time=outside> <nature> <obligation> <picture-step=copy>
      -5 <received=message> <responsibility=leavers> <responsibility=reports> <school-content=employer>
      -5 <school-content=logo> <school-content=news> <seen=photographer> <site-for> <views-content=opinion>
      -5 <visibility=public> <visibility> <watching-account=school-profile> <watching-account> <wiki-way> about add
      -5 address advertise album blog copy dad deputy down else email film filmed follow form his home how ideas
      -5 line logo lovely management message mine name named names network night parents photo photos pics public
      -5 raise results save sent set share slt still story talked teaching tell that there treated trip use wants
      -5 way without work
      -10 <account-change=profile> <activity=publish> <contents=views> <errand=applicant> <errand=phone-call>
      -10 <place=away> <position=manager> <power=recruitment> <profile-shows> <purpose=work> <received=request>
      -10 <related=relative> <related> <school-content> a all and bio children club for friend has him keep lad
      -10 mobile now of one picture pictures post profile pupil they to where wikipedia
      -15 <capacity> <contact=parent> <contact=pupil> <contents=family> <contents=pupil> <contents>
      -15 <picture-step=take> <picture-step> <platform=another> <responsibility=accounts> <stage>
      -15 <views-content=promotion> academy be class group he my new page put supervising take them want
      -20 <activity=account> <activity=connect> <activity=picture> <capacity=school-account> <pupil-content=image>
      -20 <seen> <views-content> do friends her it not our see took what year
      -30 <account-change> <contact> <errand> <pupil-content> <received> <responsibility>
      -40 from
    """
}
