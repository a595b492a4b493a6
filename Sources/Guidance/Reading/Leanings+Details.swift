/// What leans a question to what an activity is about. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let details = """
    errand=applicant 4
      40 <power=recruitment> for look
      30 <errand=applicant> check job we
      20 <contact=colleague> <power=monitoring> <power> before
      15 have up
      10 <platform=linkedin> am at the
      5 <platform=facebook> facebook out put teaching twitter
      -5 <capacity> <contents=family> <contents=views> <errand=concern> <errand=reference> <errand=watch>
      -5 <place=pupils-present> <responsibility=reports> <school-content=work> <views-content> <watching-account> an
      -5 computer do find from get home how keep kids lives mobile parents raise recommendation reference round send
      -5 staff treated us use wikipedia with write
      -10 <coverage=media> <responsibility> a group it own where
      -15 about he not see
      -20 my to
    errand=concern 7
      50 about
      40 <responsibility=reports> how raise
      30 <errand=concern> listens treated
      20 <activity=publish> <responsibility> <school-content=work> complaint facebook
      15 am
      10 <coverage=media> <platform=facebook> my twitter
      5 at get i out up with
      -5 <capacity> <contact=colleague> <contents=views> <errand=applicant> <errand=join> <errand=phone-call>
      -5 <errand=reference> <errand=reminder> <errand=watch> <errand=wiki> <learn-case> <place=pupils-present>
      -5 <platform=another> <platform=linkedin> <power=monitoring> <power=recruitment> <school-content=update>
      -5 <watching-account> <wiki-way> before computer find group he ideas job join kids old ring see send talked to
      -5 us we write
      -10 <contents=family> <errand=learn> <errand=press> an from have home keep linkedin look mobile not parents
      -10 reference reminder teaching use what wikipedia
      -15 <views-content> for own school
      -20 a do
    errand=join 2
      60 group
      30 <contents=views> <errand=join>
      20 <views-content> facebook join
      15 <platform=facebook>
      10 <coverage=media> a an home send
      5 do for get it to
      -5 <capacity> <contact=colleague> <contents=family> <device=school> <errand=concern> <errand=learn>
      -5 <errand=press> <errand=reference> <errand=watch> <place=pupils-present> <platform=linkedin>
      -5 <power=recruitment> <responsibility=reports> <responsibility> <school-content=work> computer from he how i
      -5 job keep kids linkedin listens look mobile old out own parents put raise reference reminder round see staff
      -5 treated twitter use we what where wikipedia with
      -10 <power=monitoring> <power> about have not school up
      -15 at on
      -20 my
    errand=learn -1
      40 use
      30 <errand=learn> have ideas it
      20 <learn-case> not talked teaching to twitter with
      10 <coverage=media> <platform=facebook> keep
      5 <school-content=work> about am facebook i my
      -5 <capacity> <contents=family> <contents=views> <errand=concern> <errand=join> <errand=press> <errand=watch>
      -5 <place=pupils-present> <platform=another> <platform=linkedin> <power=recruitment> <power>
      -5 <responsibility=reports> <views-content> an complaint computer do find from get he home how join kids
      -5 listens lives look mobile parents put raise recommendation round see send where wikipedia
      -10 <activity=publish> <power=monitoring> a at group linkedin out own the
      -30 on
    errand=phone-call -7
      40 mobile
      30 <errand=phone-call> ring
      20 <place=pupils-present> my supervising while
      15 <contents=family> am at kids on own the
      10 group i not school
      5 have with
      -5 <activity=publish> <capacity> <contact=colleague> <contents=views> <errand=phone-in-sight> <errand=press>
      -5 <errand=wiki> <platform=another> <platform=linkedin> <power=recruitment> <responsibility=reports>
      -5 <responsibility> <watching-account> <wiki-way> an computer do get he home how keep linkedin look parents
      -5 put round send staff teaching treated twitter use wikipedia
      -10 <platform=facebook> <power> <views-content> for from see up where
      -15 <coverage=media> <power=monitoring> about facebook it
    errand=phone-in-sight -4
      40 see where
      20 <errand=phone-in-sight> <place=pupils-present> <power=monitoring> it mobile my
      15 <power> kids the
      5 keep on up
      -5 <activity=publish> <capacity> <contact=colleague> <contents=family> <contents=views> <errand=phone-call>
      -5 <errand=watch> <platform=facebook> <power=recruitment> <responsibility=reports> <views-content> about an
      -5 computer find from group have home job linkedin lives look not own ring what while wikipedia with
      -10 <coverage=media> am facebook for he school
      -20 i to
    errand=press -8
      40 <errand=press>
      30 the
      20 <views-content> about he i to
      15 <power=monitoring> at do own
      10 <contents=views> am
      5 <contact=colleague> it
      -5 <capacity> <contents=family> <device=school> <errand=concern> <errand=join> <place=pupils-present>
      -5 <power=recruitment> <power> <responsibility> <school-content=update> <school-content=work> a complaint
      -5 computer from get have home kids linkedin listens look mobile my not parents put raise ring see send staff
      -5 supervising teaching twitter up use we where wikipedia with write
      -10 <activity=publish> <platform=facebook> an for group how out school
      -15 <coverage=media> facebook
      -30 on
    errand=reference 4
      60 linkedin
      40 reference
      30 <errand=reference> <platform=linkedin> old recommendation
      20 <activity=publish> <coverage=media> a on write
      15 <contact=colleague> i
      5 an before do for
      -5 <capacity> <contents=family> <contents=views> <device=school> <errand=applicant> <errand=concern>
      -5 <errand=join> <errand=watch> <errand=wiki> <learn-case> <place=pupils-present> <platform=another>
      -5 <responsibility=reports> am computer find from get home how ideas job join keep kids lives mobile my
      -5 parents put raise reminder round see send staff treated twitter use we what where wikipedia
      -10 <power=recruitment> <power> <views-content> <wiki-way> at check facebook group it look school to
      -15 <power=monitoring> about own up
      -20 out
      -30 the
    errand=reminder -2
      40 reminder
      30 <school-content=update> do get out parents
      20 <contents=family> <errand=reminder> how put school
      10 <capacity>
      5 <responsibility> about i send to we write
      -5 <contents=views> <device=school> <errand=concern> <errand=join> <errand=press> <errand=watch>
      -5 <platform=facebook> <platform=linkedin> <power=recruitment> <school-content=work> <views-content>
      -5 <watching-account> complaint computer facebook from group have he home keep kids linkedin listens look
      -5 mobile own raise round see staff twitter us use what where
      -10 <contact=colleague> <power=monitoring> am at for
      -15 it my
    errand=solicit 1
      30 <views-content> computer from round send staff
      20 <device=school> an school
      15 for
      10 home
      5 <contact=colleague> <contents=views> my own
      -5 <activity=publish> <capacity> <contents=family> <errand=join> <errand=press> <errand=wiki>
      -5 <place=pupils-present> <platform=facebook> <platform=linkedin> <power=monitoring> <power=recruitment>
      -5 <power> <responsibility> <wiki-way> a do get group have he how job keep linkedin look mobile not on out
      -5 parents see to up where wikipedia with
      -10 <coverage=media> about am at facebook i
      -15 it
    errand=watch 4
      50 <errand=watch>
      40 he
      30 <watching-account> facebook find keep up what
      20 <capacity> <power=monitoring> lives look see us where
      15 <contents=family> <power> a an from on
      10 <platform=facebook> <power=recruitment> <responsibility> not parents school to
      5 home kids own round
      -5 <contents=views> <errand=concern> <errand=join> <errand=learn> <errand=phone-in-sight> <errand=reference>
      -5 <errand=reminder> <errand=wiki> <platform=another> <responsibility=reports> <school-content=update>
      -5 <school-content=work> <wiki-way> about am at computer for get ideas it join listens old recommendation
      -5 reference send staff teaching treated use wikipedia write
      -10 <contact=colleague> <errand=applicant> <place=pupils-present> <platform=linkedin> <views-content> before
      -10 do group how job linkedin mobile put raise reminder twitter
      -15 i we
      -20 my
      -30 the
    errand=wiki -1
      60 wikipedia
      40 <wiki-way>
      30 <errand=wiki> <platform=another> my
      20 home on own
      15 at from
      10 <capacity> <coverage=media> a computer it
      5 <device=school> job put
      -5 <contents=family> <contents=views> <errand=concern> <errand=phone-call> <errand=phone-in-sight>
      -5 <errand=reference> <errand=watch> <platform=linkedin> <power=recruitment> <responsibility=reports>
      -5 <responsibility> <school-content=work> <watching-account> do for get group have he how keep kids look out
      -5 parents recommendation reference ring send staff supervising teaching to twitter use what while with
      -10 <activity=publish> <contact=colleague> <place=pupils-present> <platform=facebook> <power=monitoring>
      -10 <power> <views-content> an linkedin mobile round school see up where
      -15 am facebook i
    account-change=create 6
      40 <account-change=create> for
      30 a an making
      20 <contents=pupil> <site-for> <stage=planning> could education group just principal set start the want
      15 <responsibility=accounts> up we with
      10 <activity=message> <capacity=school-account> page to
      5 <contents> <received> can
      -5 <account-change=settings> <account-change=sign-up> <contents=colleague> <obligation=declaring>
      -5 <obligation=knowing> <obligation=security> <power=changing> <received=message> <school-content=employer>
      -5 declare everything facebook locked logo money month my night of privacy put quid say says sell settings
      -5 sign tidied
      -10 <account-change=group> <account-change=income> <account-change=leaving> <account-change=profile>
      -10 <platform=tiktok> <profile-shows> <school-content=logo> <time=own> <visibility=public> becomes bio easter
      -10 email head i is leave profile public something
      -15 <obligation> <school-content> academy address at on school tiktok when
      -20 <capacity=own-account> linkedin that what
    account-change=group -11
      30 what
      20 <account-change=group> <capacity=staff-group> <platform=facebook> group
      15 <contents=colleague> facebook on something
      10 <responsibility=accounts> for i of
      5 <capacity=own-account> <capacity> <contents> <responsibility> <school-content>
      -5 <account-change=create> <account-change=leaving> <account-change=profile> <activity=message>
      -5 <capacity=school-account> <obligation> <received> <site-for> <time=own> <visibility> academy at bio email
      -5 have just leave making page principal profile put set the tiktok up want we when with
      -10 <stage=planning> can school that
      -15 to
      -20 my
    account-change=income 2
      30 <account-change=income> money tiktok
      20 <platform=tiktok> declare from head sell something to
      15 <contents> <obligation=declaring> <obligation> a month on quid tell that
      10 of school
      5 <contents=colleague> <time=own> at insta page
      -5 <account-change=leaving> <account-change=sign-up> <capacity=own-account> <capacity=school-account>
      -5 <capacity=staff-group> <contents=pupil> <contents=school> <obligation=knowing> <profile-shows>
      -5 <received=message> <responsibility> <school-content=employer> <school-content=logo> <school-content>
      -5 <site-for> <visibility=public> <visibility> address an becomes bio easter just my principal public put say
      -5 says start want when
      -10 <account-change=create> <account-change=profile> <capacity> <platform=facebook> <received>
      -10 <responsibility=accounts> <stage=planning> academy email group is linkedin profile set what with
      -15 <activity=message> can facebook up
      -20 the
    account-change=leaving -4
      30 when
      20 <account-change=leaving> <capacity=school-account> becomes easter
      15 <time=own> academy at leave page what
      10 <capacity> <responsibility> i of school the
      5 <obligation> can facebook set
      -5 <account-change=group> <account-change=profile> <account-change=sign-up> <capacity=staff-group>
      -5 <contents=colleague> <obligation=knowing> <profile-shows> <received=message> <school-content> <site-for>
      -5 <visibility=public> <visibility> an bio email have insta just linkedin principal profile public sell tell
      -5 tiktok want we with
      -10 <capacity=own-account> for group is
      -15 a to
      -20 my on
    account-change=profile 6
      40 <account-change=profile> my profile
      30 bio linkedin on
      20 <capacity=own-account> <profile-shows> <school-content=employer> <school-content=logo> say says school
      15 <contents=school> <school-content> <stage=planning> have put that
      10 <capacity> facebook logo
      5 academy at is the
      -5 <account-change=group> <account-change=leaving> <capacity=school-account> <contents=pupil> <contents>
      -5 <obligation=declaring> <obligation=knowing> <obligation=security> <power=changing> <site-for> <time=own> an
      -5 becomes easter education everything just locked lot month night principal privacy quid sell settings tell
      -5 tidied we what when with
      -10 <account-change=income> <account-change=settings> <account-change=sign-up> <activity=message>
      -10 <capacity=staff-group> <obligation> <platform=tiktok> <received=message> <responsibility=accounts>
      -10 <responsibility> <visibility> declare from group i insta making money something start tiktok
      -15 <account-change=create> <received> <visibility=public> a email leave of set to up
      -20 for public
    account-change=settings 0
      50 public
      30 <visibility=public>
      20 <account-change=settings> <power=changing> <visibility> insta is
      15 <obligation=security> everything leave locked lot my night privacy settings tidied
      10 <capacity=own-account> set
      5 <platform=facebook> <received> <responsibility> can facebook have to up
      -5 <account-change=income> <account-change=leaving> <account-change=sign-up> <activity=message>
      -5 <capacity=school-account> <capacity=staff-group> <contents=colleague> <contents=school> <obligation>
      -5 <platform=tiktok> <profile-shows> <received=message> <responsibility=accounts> <school-content=employer>
      -5 <school-content=logo> <school-content> <site-for> <stage=planning> address an bio declare from group head i
      -5 just logo making on page principal put say says something tiktok want we what when with
      -10 <account-change=create> <account-change=profile> <contents> academy email linkedin profile
      -15 a of school
      -20 for
    account-change=sign-up 1
      60 email
      30 <account-change=sign-up> <received=message>
      20 <activity=message> <received> academy address up
      15 <obligation=knowing> <obligation> linkedin sign to with
      10 <school-content> can
      5 <platform=tiktok> <visibility=public> <visibility> i is of tiktok when
      -5 <account-change=create> <account-change=income> <account-change=profile> <contents=colleague>
      -5 <contents=pupil> <power=changing> <responsibility> at bio declare from group head just money principal
      -5 profile public say says something start want
      -10 <capacity=school-account> <platform=facebook> <stage=planning> an have insta making school set
      -15 <contents> could education facebook
      -20 <capacity> on page the
    picture-step=copy -1
      20 <picture-step=copy>
      15 <coverage=media> facebook lovely off save
      10 <capacity=class-platform> <capacity=school-account> <capacity> <platform=facebook> <platform> copy keep ok
      10 photo picture
      5 <platform=instagram> <power=storing> <power> <purpose> a album am form insta my school
      -5 <activity> <seen=photographer> film mobile use
      -10 <contact=pupil> <contents=pupil> <coverage=times> <demand> and children have ipad line manager phone slt
      -10 they year
      -15 <activity=picture> <picture-step=take> with
      -20 on
    picture-step=take 1
      20 on
      15 <activity=picture> <picture-step=take> with
      10 <contact=pupil> <contents=pupil> <coverage=times> <demand> and children have ipad line manager phone slt
      10 they year
      5 <activity> <seen=photographer> film mobile use
      -5 <platform=instagram> <power=storing> <power> <purpose> a album am form insta my school
      -10 <capacity=class-platform> <capacity=school-account> <capacity> <platform=facebook> <platform> copy keep ok
      -10 photo picture
      -15 <coverage=media> facebook lovely off save
      -20 <picture-step=copy>
    """
}
