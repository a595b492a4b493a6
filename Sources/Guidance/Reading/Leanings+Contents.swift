/// What leans a question to what is shown or said. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let contained = """
    contents.pupil=no 46
      60 <place=elsewhere>
      30 <contents=material> <received=message> <time=own> shared staff
      20 <activity=message>
      15 <colleague-content> <platform=instagram>
      10 <nature> for has our some
      5 <contact=colleague> <received> <watching-account> insta
      -5 was
      -10 tiktok
      -15 <pupil-content> <stage=did> personal posted
      -20 <pupil-content=image> <site-for> <watched=adult> had name of on put so
      -30 <contact=pupil> <contents=pupil> <picture-step=take> children first given names parent photos pics team
      -40 boy class classdojo consent kids photo pictures pupil there wrong
      -50 ipad stick
      -60 child full their
    contents.pupil=yes -46
      60 child full their
      50 ipad stick
      40 boy class classdojo consent kids photo pictures pupil there wrong
      30 <contact=pupil> <contents=pupil> <picture-step=take> children first given names parent photos pics team
      20 <pupil-content=image> <site-for> <watched=adult> had name of on put so
      15 <pupil-content> <stage=did> personal posted
      10 tiktok
      5 was
      -5 <contact=colleague> <received> <watching-account> insta
      -10 <nature> for has our some
      -15 <colleague-content> <platform=instagram>
      -20 <activity=message>
      -30 <contents=material> <received=message> <time=own> shared staff
      -60 <place=elsewhere>
    contents.school=no 17
      30 <contents=material> <pupil-content=image> she
      20 <activity=message> <pupil-content> <received> fine message
      15 <contents> <picture-step> <views-content> could my nothing one opinion other somebody
      10 <contact=pupil> <contents=views> <views-content=opinion> a all artist cartoon
      -5 thinking
      -10 is them writing
      -15 <account-change=profile> <school-content=news> about no twitter
      -20 <profile-shows> <school-content=confidential> <school-content=logo> <school-content=work> <seen> company
      -20 crest hockey logo moan our review run uses
      -30 <school-content=partner> catering firm school tweet
      -40 <contents=school> <school-content=update> <school-content> head how
    contents.school=yes -17
      40 <contents=school> <school-content=update> <school-content> head how
      30 <school-content=partner> catering firm school tweet
      20 <profile-shows> <school-content=confidential> <school-content=logo> <school-content=work> <seen> company
      20 crest hockey logo moan our review run uses
      15 <account-change=profile> <school-content=news> about no twitter
      10 is them writing
      5 thinking
      -10 <contact=pupil> <contents=views> <views-content=opinion> a all artist cartoon
      -15 <contents> <picture-step> <views-content> could my nothing one opinion other somebody
      -20 <activity=message> <pupil-content> <received> fine message
      -30 <contents=material> <pupil-content=image> she
    contents.views=no 23
      30 <capacity=school-account> <contents=pupil> <pupil-content=image>
      20 <activity=picture> one
      15 <activity=message> <contact=pupil> <contents=colleague> <contents=school> <school-content>
      10 <contact=parent> <contact> <contents=family> <pupil-content> <seen> <watching-account> her on photo picture
      5 in
      -5 all my
      -10 <position=manager> line view
      -15 <activity=connect> <obligation> <responsibility=standards> am estate manager petition share speaking
      -15 thinking
      -20 <contact=other> <on-school> <views-content> <watched=adult> advertise computer election network own think
      -20 want
      -30 <obligation=declaring> <views-content=on-behalf> <views-content=opinion> business council cuts saying
      -30 strike
      -40 <views-content=promotion> opinion
      -50 <views-content=campaign>
      -60 <contents=views>
    contents.views=yes -23
      60 <contents=views>
      50 <views-content=campaign>
      40 <views-content=promotion> opinion
      30 <obligation=declaring> <views-content=on-behalf> <views-content=opinion> business council cuts saying
      30 strike
      20 <contact=other> <on-school> <views-content> <watched=adult> advertise computer election network own think
      20 want
      15 <activity=connect> <obligation> <responsibility=standards> am estate manager petition share speaking
      15 thinking
      10 <position=manager> line view
      5 all my
      -5 in
      -10 <contact=parent> <contact> <contents=family> <pupil-content> <seen> <watching-account> her on photo
      -10 picture
      -15 <activity=message> <contact=pupil> <contents=colleague> <contents=school> <school-content>
      -20 <activity=picture> one
      -30 <capacity=school-account> <contents=pupil> <pupil-content=image>
    contents.family=no 46
      40 year
      30 <seen> children
      20 <responsibility> class do
      15 <contact=colleague> <picture-step> <watched> am network ok
      10 <contents=pupil> <position>
      -5 <contact=pupil> <contents> <school-content=news> a one they
      -10 been she
      -15 <coverage=times> and drive family nextdoor outside park tas
      -20 <contact=parent> <family-content=image> allowed could egg nobody none not of parent post race some story
      -20 summer winning
      -30 <contents=family> <family-content=identity> dads fair forty joke mum name see snap
      -40 <family-content=talk> <family-content> because
    contents.family=yes -46
      40 <family-content=talk> <family-content> because
      30 <contents=family> <family-content=identity> dads fair forty joke mum name see snap
      20 <contact=parent> <family-content=image> allowed could egg nobody none not of parent post race some story
      20 summer winning
      15 <coverage=times> and drive family nextdoor outside park tas
      10 been she
      5 <contact=pupil> <contents> <school-content=news> a one they
      -10 <contents=pupil> <position>
      -15 <contact=colleague> <picture-step> <watched> am network ok
      -20 <responsibility> class do
      -30 <seen> children
      -40 year
    contents.colleague=no 44
      30 school
      20 <contact=parent> <contact=pupil> <contents=family> <contents=pupil> <school-content> <watched> about class
      20 network parents
      15 <contents=school> <watched=adult> one page there up
      10 <capacity>
      5 <capacity=school-account> for
      -5 and they
      -10 has in say
      -15 <capacity=own-account> <contact=colleague> instagram is of picture
      -20 <nature> <platform=instagram> do facebook have her our two
      -30 caretaker colleague colleagues fb group head said selfie she staff what yes
      -40 <colleague-content=image> <colleague-content> <contents=colleague> <seen=against-school> put reckon
      -40 saturday
    contents.colleague=yes -44
      40 <colleague-content=image> <colleague-content> <contents=colleague> <seen=against-school> put reckon
      40 saturday
      30 caretaker colleague colleagues fb group head said selfie she staff what yes
      20 <nature> <platform=instagram> do facebook have her our two
      15 <capacity=own-account> <contact=colleague> instagram is of picture
      10 has in say
      5 and they
      -5 <capacity=school-account> for
      -10 <capacity>
      -15 <contents=school> <watched=adult> one page there up
      -20 <contact=parent> <contact=pupil> <contents=family> <contents=pupil> <school-content> <watched> about class
      -20 network parents
      -30 school
    contents.private=no 23
      40 the
      20 <contents=pupil> it of on
      15 <contact> <platform> <school-content> a
      10 <contact=pupil> <contents=school> <coverage> and ok our put that
      5 <views-content>
      -5 <contact=parent> <contents=family> <platform=another> <stage=planning> <time=own> can no not one them would
      -10 <purpose=work> <purpose> about all asking blog but family head kill only photos wedding will with write
      -15 <purpose=own> cat danger fine holidays in like nothing worry
      -20 post
      -30 <contents=private> do
    contents.private=yes -23
      30 <contents=private> do
      20 post
      15 <purpose=own> cat danger fine holidays in like nothing worry
      10 <purpose=work> <purpose> about all asking blog but family head kill only photos wedding will with write
      5 <contact=parent> <contents=family> <platform=another> <stage=planning> <time=own> can no not one them would
      -5 <views-content>
      -10 <contact=pupil> <contents=school> <coverage> and ok our put that
      -15 <contact> <platform> <school-content> a
      -20 <contents=pupil> it of on
      -40 the
    contents.material=no 29
      30 <contents=pupil>
      20 <contact=parent> <contact> <contents=colleague> <school-content> our
      15 <contact=colleague> <contact=pupil> <contents=family> <watched> all at do my no
      10 about to
      5 <platform>
      -5 <activity=publish> <activity> <picture-step> it not
      -10 <capacity=school-account> <capacity> <pupil-content=image> <seen=on-account> found
      -15 <nature> <watching-account=own-profile> <watching-account> asked asking clothes facebook friend from have
      -15 he man sent village website
      -20 <nature=copied> <watching-account=school-profile> artist blog me might network photographer video without
      -30 photographers somebody use
      -40 cartoon else
      -60 <contents=material>
    contents.material=yes -29
      60 <contents=material>
      40 cartoon else
      30 photographers somebody use
      20 <nature=copied> <watching-account=school-profile> artist blog me might network photographer video without
      15 <nature> <watching-account=own-profile> <watching-account> asked asking clothes facebook friend from have
      15 he man sent village website
      10 <capacity=school-account> <capacity> <pupil-content=image> <seen=on-account> found
      5 <activity=publish> <activity> <picture-step> it not
      -5 <platform>
      -10 about to
      -15 <contact=colleague> <contact=pupil> <contents=family> <watched> all at do my no
      -20 <contact=parent> <contact> <contents=colleague> <school-content> our
      -30 <contents=pupil>
    pupil-content=first-name -6
      40 first
      30 use
      20 <platform=x> <pupil-content=first-name> initials names network
      15 <seen> and page there
      10 <site-for> only times twitter
      5 <activity=picture> <capacity=school-account> <picture-step=take> may parents would
      -5 <contact=parent> <pupil-content=talk> about but certificates country cross his parent photograph pupil team
      -5 was
      -10 <platform> a at name of year
      -15 <pupil-content=full-name> full my own school
      -20 facebook it photo
    pupil-content=full-name -5
      60 full
      50 <pupil-content=full-name>
      20 certificates
      15 country cross name names their
      10 network photo twitter would
      5 <capacity=school-account> <platform> school the
      -5 <platform=x> <pupil-content=image> <pupil-content=talk> <site-for> about at but initials only page parent
      -5 pupil team there times was
      -10 <activity=picture> <pupil-content=first-name> a child it parents photograph photos use year
      -15 <picture-step=take> and first my
      -20 no own
    pupil-content=image 10
      30 <pupil-content=image> it of own
      20 <picture-step=take> at photo photograph school year
      15 <activity=picture> and parent parents photos team
      10 <contact=parent> facebook my no on the to
      5 <capacity=school-account> <seen>
      -5 <platform=x> <platform> country cross their was
      -10 <through-work> child job there times twitter
      -15 <pupil-content=first-name> <pupil-content=talk> <site-for> about but certificates his initials know may
      -15 network only pupil would
      -20 tell use
      -30 <pupil-content=full-name> first full names
      -40 name
    pupil-content=talk 1
      30 name
      20 <pupil-content=talk> a about but child his know my pupil tell
      15 <platform> <through-work> job may was
      10 no only
      5 <site-for> facebook own
      -5 <contact=parent> <pupil-content=full-name> at country cross first parent photo photograph photos use
      -10 <activity=picture> <picture-step=take> <platform=x> and full names page parents school their to
      -15 <capacity=school-account> <seen> network on the twitter
      -20 <pupil-content=image> of
    school-content=confidential -3
      30 <contact=colleague> <school-content=confidential> confidential
      20 in no tweet
      15 a
      10 <platform=x>
      5 <contact> it
      -5 <capacity=school-account> <contents=pupil> <contents=school> <coverage> <nature=disparaging> <nature>
      -5 <partner-view=yes> <profile-shows> <school-content=logo> <school-content=news> <school-content=partner>
      -5 <school-content=work> blog catering company crest firm for gave has head headteacher how is named network
      -5 not page post review rubbish say twitter want
      -10 <capacity> <responsibility> <stage=planning>
      -15 my
      -20 school
    school-content=logo 0
      30 <school-content=logo> crest headteacher
      20 <profile-shows> head in instagram logo my school
      15 <contact> for gave page
      10 <contact=colleague> post
      5 want
      -5 <nature=disparaging> <partner-view=yes> <partner-view> <school-content=confidential>
      -5 <school-content=update> <school-content=work> <stage=planning> blog catering company confidential dinners
      -5 does how named network parents review rubbish say tomorrow tweet win
      -10 <coverage> <nature> <responsibility> firm is
      -15 <capacity=school-account> <platform=x>
      -20 about no twitter
    school-content=news 0
      40 <school-content=news>
      30 no
      20 <capacity=school-account> <capacity> <contents=pupil> has head it network twitter win
      15 <platform=x>
      10 not post
      5 <contents=school> <stage=planning> school tweet
      -5 <contact> <coverage> <nature=disparaging> <school-content=confidential> about catering company confidential
      -5 firm for gave instagram my page review say want
      -10 <contact=colleague> <profile-shows> <school-content=logo> <school-content=partner> <school-content=update>
      -10 crest headteacher how in logo named parents tomorrow
      -15 <nature> <school-content=work> that
      -20 a is
    school-content=partner 11
      40 <school-content=partner>
      30 firm
      20 <nature=disparaging> <nature> catering company dinners review
      15 <partner-view=yes> a does is rubbish say
      10 <partner-view> that
      5 <responsibility> my
      -5 <contact=colleague> <contact> <profile-shows> <school-content=confidential> <school-content=logo>
      -5 <school-content=news> <school-content=update> <stage=planning> about blog crest gave headteacher how
      -5 instagram logo parents tomorrow tweet want
      -10 <capacity=school-account> <contents=pupil> <coverage> <platform=x> confidential has head it network page
      -15 <school-content=work> not school twitter
      -20 in no
    school-content=update -3
      30 <school-content=update> parents tomorrow
      20 <coverage> <responsibility> want
      15 <capacity=school-account>
      5 <capacity> <contact> <stage=planning> for network twitter
      -5 <contact=colleague> <nature=disparaging> <nature> <school-content=logo> <school-content=partner>
      -5 <school-content=work> about catering company crest firm how named page post review say win
      -10 <school-content=news> has head in no not tweet
      -15 a my
      -20 <contents=school> it
    school-content=work -5
      40 <school-content=work> about
      30 how
      20 <contents=school> is named not
      15 <nature> blog school twitter
      10 <coverage> <stage=planning> my page
      5 a has no say
      -5 <contents=pupil> <nature=disparaging> <partner-view=yes> <partner-view> <responsibility>
      -5 <school-content=confidential> <school-content=logo> <school-content=update> company confidential crest
      -5 headteacher in instagram logo parents review rubbish tomorrow win
      -10 catering dinners does for network post tweet
      -15 <capacity=school-account> <capacity> <contact=colleague> <school-content=news> firm want
      -20 <contact> <school-content=partner> head
    """
}
