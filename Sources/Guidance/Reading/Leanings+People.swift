/// What leans a question to somebody, and to an account. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let persons = """
    contact=colleague 0
      60 other
      50 <contents=colleague>
      40 <contact=colleague> <message-time=outside>
      30 <message-time> <platform=whatsapp> all at dinner facebook night or staff teachers teaches wife
      20 <capacity=staff-group> <platform=facebook> <platform> <related=relative> any can colleague friends is
      20 partner the whatsapp works
      15 it not still there would
      10 <capacity> <contents=family> <contents> <coverage=people> <related=no> about and be her here in instagram
      10 relation request
      5 <asked-by> <left> <responsibility=leavers> <school-content> add another class could host if on who
      -5 10 4 8 <capacity=class-platform> <left=long-ago> <old-school=yes> address ago finished have home management
      -5 messaged mine mobile number off schools should tell text wants whose
      -10 5 6 <conflict> <contact=parent> <received=request> answer asking coach dad dojo girl insta last network
      -10 now parent she student tiktok twins us work wrong years
      -15 <contact=pupil-elsewhere> <contents=school> <watched> do friend own snapchat students
      -20 <capacity=school-account> <contact=pupil> <watched=child> academy asked been does he his me pupil
      -30 an from parents school so
      -40 <contents=pupil> to
      -60 year
    contact=former-pupil 3
      60 <contact=former-pupil>
      40 <left> ago left now who
      30 <left=long-ago> ex finished no wants years
      20 <left=recent> an pupil summer us
      15 <related=no> <responsibility=leavers> last mine relation
      10 <platform=facebook> <site-for=pupils> and be he to would
      5 <contents=pupil> <received=request> <watched=adult> <watched=child> add asking facebook her if insta is on
      5 or she so student works wrong
      -5 5 8 <capacity=class-platform> <capacity=school-account> <conflict> <contents=colleague> <contents=school>
      -5 <old-school> <platform=whatsapp> address answer any are at been class colleague could dad dojo friends girl
      -5 home host in instagram messaged name niece night off other own parent parents partner should snapchat staff
      -5 still students tell tiktok whose work
      -10 10 <capacity> <contact=colleague> <contact=parent> <contact=pupil-elsewhere> <contents=family> <contents>
      -10 <related=relative> <school-content> about academy all do mum network request
      -15 from have here me there with year
      -20 can
      -30 it my
      -40 the
    contact=other -15
      30 would
      20 <school-content> an and be name the us wrong
      15 <capacity=school-account> <contact=colleague> no she to
      10 <contents=colleague> <contents=school> <platform=whatsapp> <platform> friend from have network school
      10 whatsapp with
      5 it
      -5 <asked-by> <contact=pupil-elsewhere> <coverage=people> <left> <message-time=outside> <network-school>
      -5 <related=relative> <watched=adult> <watched=child> academy add all are asked class coach do he here his
      -5 host if insta left mum not now or other partner pupil request should snapchat so staff student students
      -5 teachers there tiktok wants
      -10 <contact=parent> <contents=family> <contents> <platform=facebook> <received=request> <watched> about at
      -10 can could friends her instagram parents who year
      -15 <contact=pupil> <contents=pupil> me
      -20 facebook is my
    contact=parent 4
      80 <contact=parent>
      60 dad parents
      40 <contents=family> facebook her mum twins
      30 <conflict> <received=request> about are been does dojo me parent there
      20 4 <capacity=class-platform> friends his is whose
      15 <watched=adult> all answer can class so the with
      10 <contents=pupil> an from it my to
      5 6 <contact=pupil> <platform=facebook> <school-content> asked do insta on own still whatsapp years
      -5 <capacity=school-account> <capacity> <old-school=yes> <old-school> <platform=whatsapp> <watched> be friend
      -5 have here now pupil schools us who year
      -10 <capacity=staff-group> <contact=pupil-elsewhere> <left=long-ago> <message-time=outside> <message-time>
      -10 <network-school> <related=relative> <responsibility=leavers> ago another at coach colleague ex finished
      -10 home mine partner staff teachers tell text wants
      -15 8 <left=recent> address asking host instagram niece night no off or request should students teaches wife
      -15 works
      -20 10 <contact=former-pupil> <contents=colleague> <coverage=people> <platform> <related=no> <watched=child>
      -20 and any dinner girl he last left management mobile number other relation snapchat student tiktok would
      -30 <contact=colleague> <left> <site-for=pupils> if network not school she wrong
      -40 <asked-by> name
    contact=pupil 16
      60 year
      40 my students
      30 <capacity> <contact=pupil> <contents=pupil> <site-for=pupils> <watched> asking coach here host it
      30 management mobile name niece number own pupil should student tiktok wrong
      20 5 6 <asked-by> <capacity=school-account> <contents=school> <contents> <watched=child> address could friend
      20 he home if instagram so tell text
      15 10 <coverage=people> asked girl have his in network off snapchat
      10 8 last not she
      5 academy any can class do me mine request
      -5 <capacity=class-platform> <capacity=staff-group> <left=recent> <platform> <related=no> about answer
      -5 colleague dinner night or school staff wife
      -10 4 <conflict> <left=long-ago> <left> <network-school> <platform=whatsapp> <watched=adult> and be does dojo
      -10 from messaged parent relation schools summer teachers teaches us wants whose
      -15 <message-time> <old-school=yes> <old-school> <received=request> ago an ex finished friends her is mum now
      -15 parents partner whatsapp works years
      -20 <contact=colleague> <contents=colleague> <contents=family> <message-time=outside> <platform=facebook> all
      -20 another are insta left on other the with work
      -30 <contact=former-pupil> <contact=parent> <school-content> at facebook still twins who would
      -40 <contact=pupil-elsewhere> add dad there
      -50 no
    contact=pupil-elsewhere -9
      80 <contact=pupil-elsewhere>
      60 school
      40 from work
      30 <network-school> <old-school> academy add another schools snapchat
      20 10 <asked-by> <old-school=yes> <watched=child> do girl insta messaged network no there
      15 8 at me not partner request with year
      10 <contact=colleague> <contact=pupil> <contents=pupil> he left my off she still the
      5 <school-content> answer asked if last on relation tiktok works
      -5 4 5 <capacity=class-platform> <conflict> <contents=colleague> <coverage=people> <left=long-ago>
      -5 <message-time=outside> <message-time> <platform=facebook> <responsibility=leavers> <watched=adult> asking
      -5 been coach dad dinner dojo ex finished have niece night parent parents staff student students summer
      -5 teachers tell who whose wrong
      -10 6 <capacity=school-account> <contact=parent> <contents=school> <contents> <site-for=pupils> ago all an and
      -10 could friends here his is mine mum now or own should so us years
      -15 <capacity> <contents=family> <platform=whatsapp> about can class friend host
      -20 facebook her in it pupil whatsapp
      -30 be
    capacity=- 41
      50 <responsibility=standards>
      40 being mobile phone signed
      30 keep my save
      20 <activity=connect> <contents=colleague> <demand=cooperate> <received=request> <related> at he its pupil
      20 some whatsapp
      15 <activity> be fb for friends in lad
      10 <contact> <platform=whatsapp> <platform> year
      5 <contact=pupil> <platform=x> <responsibility> deputy facebook
      -5 <contents=pupil> the
      -10 <activity=publish> <coverage=media> <picture-step=take> <purpose=own> account message names staff twitter
      -10 us
      -15 <capacity=staff-group> <coverage=times> <dojo-place=school-story> <dojo-place> <purpose=work> an education
      -15 share
      -20 <activity=account> <capacity=class-platform> <capacity=school-account> <purpose> class classdojo could
      -20 follow go insta instagram parent personal post story tas up use
      -30 <account-change=create> <responsibility=accounts> <visibility=public> app ask back group private put there
      -30 you
      -40 <account-change> <seen=on-account> dojo
      -50 <capacity=own-account> network
      -60 own page
      -80 <capacity>
    capacity=class-platform 0
      80 dojo
      40 <capacity=class-platform> class message
      30 <dojo-place=school-story> <dojo-place> classdojo page story year
      20 ask go
      15 <contents=pupil> <coverage=media> app could
      10 <contact=pupil> <contact> <responsibility> at if parent
      5 <activity> <capacity> <responsibility=accounts> school
      -5 <account-change=create> <activity=account> <capacity=own-account> <capacity=staff-group> <platform=x>
      -5 <purpose=work> <received=request> <seen=on-account> <seen> account be being fb friends group mobile names
      -5 network phone post private pupil some staff the there up us
      -10 <account-change> <activity=connect> <contents=colleague> <picture-step=take> <platform=whatsapp> a an
      -10 deputy for like my personal twitter use
      -15 <activity=publish> <purpose=own> me whatsapp
      -20 <coverage=times> <purpose> in insta instagram own
      -30 facebook
      -40 <platform>
    capacity=own-account -28
      80 my own
      60 <capacity=own-account> <purpose=own>
      40 <activity=publish> <capacity> <coverage=times> <purpose> a personal you
      30 <platform> <visibility=public> insta share
      20 at me private
      15 <account-change> <activity=account> <coverage=media> instagram
      10 <platform=x> back facebook like page post put
      5 <capacity=staff-group> <contents=colleague> <dojo-place> an some
      -5 <activity> <capacity=class-platform> <contact> <received=request> <responsibility=standards> being class
      -5 classdojo education fb keep names save signed staff tas the there we
      -10 <dojo-place=school-story> <picture-step=take> <purpose=work> <related> be follow go its lad message us
      -10 what
      -15 <demand=cooperate> <platform=whatsapp> <seen=on-account> dojo in network pupil twitter whatsapp
      -20 <account-change=create> <activity=connect> <contact=pupil> <seen> could deputy for mobile school up
      -30 <contents=pupil> <responsibility=accounts> <responsibility> phone year
      -40 he if
      -50 <capacity=school-account>
    capacity=school-account -6
      80 <capacity=school-account> network
      60 <seen=on-account>
      50 twitter
      40 <responsibility=accounts> deputy school the use
      30 <account-change=create> <contents=pupil> <picture-step=take> <purpose=work> <seen> back follow if instagram
      30 post there up
      20 <activity=connect> <capacity> <contact=pupil> account an could education insta names page
      15 <responsibility> he parent
      10 <account-change> <activity=account> be put
      5 <coverage=times> <platform=x> <platform> for in own private
      -5 <activity=publish> <activity> <dojo-place=school-story> classdojo fb phone share tas us we what year
      -10 <related> dojo friends its mobile personal pupil story
      -15 <capacity=class-platform> <capacity=own-account> <capacity=staff-group> <contact> <coverage=media>
      -15 <received=request> class me staff whatsapp
      -20 <contents=colleague> <dojo-place> <platform=whatsapp> <purpose=own> keep like message some
      -30 a being group save signed
      -40 <responsibility=standards> at
      -60 my
    capacity=staff-group -7
      60 group
      30 <account-change=create> <account-change> <capacity=staff-group> <platform=whatsapp> staff tas
      20 like us whatsapp
      15 app for in up we what
      10 <responsibility=accounts> facebook private pupil there
      5 <activity=account> <capacity> <contact> <contents=colleague> <platform> class could go me
      -5 <activity=connect> <activity=publish> <coverage=media> <coverage=times> <picture-step=take> <purpose=own>
      -5 <purpose> <seen=on-account> <seen> an back be dojo education he instagram message network own page parent
      -5 use year
      -10 <capacity=school-account> <contents=pupil> <platform=x> account at deputy insta post
      -15 <activity> <contact=pupil> twitter
      -20 the
      -30 school
      -40 my
    """
}
