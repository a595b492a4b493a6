/// What leans a question to contents.school and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofContentsSchool: [(fact: String, text: String)] = [
    (
      "contents.school",
      """
      yes -26
        12 <school-content>
        11 "school"
        10 =activity=publish
        9 "school":word
        8 <school-content=partner> ~firm
        7 firm
        6 <activity=publish> about_the how new school tweet ~how ~new
        5 <nature=disparaging> <place=elsewhere> <platform> <power> <school-content=logo> =contact=parent about_how
        5 crest facebook_about here named news our rota the_school ~crest ~head ~kit ~news ~our ~rota ~run ~school
        4 "pupil":turn <account-change> <contact=other> <nature=endorsing> <platform=another> <platform=whatsapp>
        4 <pupil-content=full-name> <school-content=confidential> =stage=planning ^_is badge budget confidential
        4 facebook_that forty good head is_it last_night me/asked/post me/done/say me/must off put_the review
        4 school_badge that_the the_head the_new you ~badg ~budget ~confidential ~forty ~good ~nam ~off ~review ~scor
        4 ~supplier ~tim ~you
        3 "school":turn <account-change=profile>! <coverage=media> <errand> <nature=sexual> <nature> <place>
        3 <position=employee>! <position=volunteer> <profile-school=yes> <profile-shows=logo> <shows=premises> <shows>
        3 [headteacher] a_poster account account_that allowed allowed_$ am_a and_no as_a asked/think badge_on blog
        3 blog_about can_i catering choir company done/nam done/say evening everybody head_has headteacher i_ok i_say
        3 is_a its kit logo logo_on marking me/asked/think me/done/nam me/passive mind mind_$ minibus moan no number
        3 on_insta on_the one_star payroll school_crest send star star_review supplier term thank the_catering
        3 the_headteacher to_write tomorrow uses volunteer was whatsapp with with_no write_a ~account ~allow ~blog
        3 ~cater ~choir ~company ~evening ~everybody ~headteacher ~hint ~its ~logo ~mark ~minibus ~moan ~no ~number
        3 ~payroll ~result ~star ~term ~tomorrow ~tweet ~volunteer ~was ~whatsapp ~with
        2 8 <activity=account> <capacity=own-account>! <capacity=staff-group> <capacity=staff-group>!
        2 <contents=pupil>! <coverage> <partner-view=yes> <partner-view> <power=monitoring>! <power=storing>
        2 <profile-school> <topic> [headteacher=given] [trust] ^_nobody ^_should ^_the ^_thinking ^_took a_blog a_good
        2 a_no a_one academy_uses am and_not anyone asked/post be_a before brilliant by children class company_the
        2 dance does_our done/tak firm_that first first_$ flyer folk forum given have_got i_do i_stick i_tweet just
        2 kitchen last leave me/asked/put me/done me_to mentioned my_post my_twitter naming nasty need_to
        2 network_twitter night no_to nobody not_on not_the of_it of_the on_google on_in on_my ongoing/whatsapp
        2 other/done>me other/must other/ongoing/whatsapp other/passive other/plain/run our_academy own_facebook page
        2 parents past plain/run poster results review_of rubbish run scheme school_logo should_i slagging sports
        2 stick teachers that that_$ that_i the the_firm the_minibus the_village the_year this this_morning thursday
        2 to_send twitter_that village went whatsapp_about when which which_school who_has with_the would_a write_on
        2 wrote_a year_8 ~8 ~academy ~am ~anyon ~befor ~brilliant ~by ~check ~class ~copy ~danc ~first ~flyer ~folk
        2 ~forum ~get ~host ~just ~kitchen ~last ~leav ~look ~mind ~nasty ~need ~night ~nobody ~pag ~past ~pleas
        2 ~poster ~rubbish ~say ~schem ~slag ~sport ~tell ~thank ~that ~the ~this ~thursday ~villag ~when ~which ~win
        1 2 <position> <topic=help> <views-content=promotion> ^_do ^_please ^_posted ^_told ^_would about_what agency
        1 allowed_to at_school be_ok being do_not doing done/go done/mak facebook_last front get google i_am i_have
        1 i_put i_use intended/need is_the it_in it_was look me/asked/writ me/done/tell name_on never no_names of_two
        1 on_facebook ongoing/has other/done/sign other/ongoing/has other/plain/say out own_tiktok own_view permission
        1 photocopier please please_can school_is selfie stuff supplier_on supposed/say swimming they_were thinking
        1 thinking_of three timetable tweet_from twitter up_for were write writing year_2 ~2 ~agency ~being ~child
        1 ~cook ~doing ~forward ~front ~googl ~lesson ~mak ~never ~out ~permission ~photocopier ~selfi ~send ~sign
        1 ~stuff ~tag ~think ~three ~timetabl ~twitter ~wer ~writ
        -1 6 <activity=connect> <colleague-content=details> <demand> <family-content> <message-about=personal>
        -1 <message-time=outside> <message-time> <platform=x> <responsibility> <views-content=on-behalf>
        -1 <views-content=opinion> [line-manager=refused] [line-manager] [person=given] ^_it ^_sharing a_bit a_cartoon
        -1 a_meme a_pupil add add_that after and_he and_its anything_else asked/giv at_home at_night can_not caretaker
        -1 colleague comment did_not done/ask done/send else_$ facebook_no football go head_of help holiday i_wrote in
        -1 in_the it_$ it_and it_on lad laptop last_week lot may_i me me/asked/giv me/asked/messag me/done/lik
        -1 me/done/send me/done/shar me/ongoing me/ongoing/know me/plain meme_about mum myself_$ no_name of_them off_$
        -1 ok on_dojo on_x opinion order quiz read_it row said_yes save sorry ta the_children the_election the_parents
        -1 two up_a use_a views vote was_that welsh whole work_$ wrong_to year_6 ~6 ~advertis ~after ~caretaker
        -1 ~consent ~credit ~eleven ~football ~her ~in ~kid ~lad ~laptop ~laugh ~library ~lot ~me ~nick ~ok ~order
        -1 ~pass ~quiz ~row ~sorry ~two ~vot ~welsh ~whol
        -2 "pupil":word <activity=picture> <capacity=school-account> <contact> <contents=colleague>!
        -2 <contents=family>! <contents=private> <contents=views> <demand=cooperate> <left> <message-about>
        -2 <obligation=knowing> <obligation> <place=away> <platform=facebook> <profile-says> <related=relative>!
        -2 <school-content=news> <seen=on-account> <time=break> <time=working> <watching-account=own-profile>
        -2 =capacity=class-platform =capacity=own-account =contact=colleague =device=school ^_fine ^_i ^_me ^_no ^_she
        -2 a_joke a_lovely a_parent a_whatsapp a_year about_it about_our against against_the another asked asked/shar
        -2 bad_$ camera cartoon commented cuts do dog done/shar done/writ during election else facebook_it fb for_the
        -2 form friday from_my from_the funding go_$ group have him home hour i_allowed i_give i_know i_message i_need
        -2 i_sent i_write if in_my is liked_a may me_the meme mention message messaging mine more my my_insta my_line
        -2 nothing_to now of_a on_twitter one one_of or other other/done other/done/ask our_deputy out_of own
        -2 own_insta own_phone page_$ parent parents_have photo photographer photos_on picture picture_on pictures
        -2 plain/say post_on private pupil reading rude sent share shared sharing_a she_is so story strike ten that_is
        -2 the_other the_under to_a to_say turned tweeting under want_it where_i without work ~against ~another ~ask
        -2 ~camera ~cartoon ~colleagu ~cut ~do ~dog ~during ~election ~fb ~form ~friday ~fund ~group ~hav ~help ~him
        -2 ~holiday ~hom ~if ~is ~mat ~may ~mem ~min ~mor ~my ~now ~one ~or ~other ~own ~privat ~retweet ~rud ~sat
        -2 ~sav ~so ~story ~strik ~ta ~talk ~ten ~under ~video ~without
        -3 "colleague":word <activity=publish>! <contact=pupil>! <nature=offensive> <platform=tiktok>
        -3 <position=employee> <profile-says=job> <profile-shows=employer> <related=relative>
        -3 <school-content=employer> <seen=against-school> <site-for=employees> <stage> <views-content=campaign>
        -3 <watched=child> <watched> <watching-account> =picture-step=copy =picture-step=take [person] ^_a ^_can
        -3 ^_could all at back dad family fine fine_$ from give he is_that it_is local lovely manager me/asked/shar
        -3 name on_fb on_our only opinion_on pics poem speaking speaking_for teacher there we where with_school ~add
        -3 ~all ~at ~back ~comment ~dad ~els ~family ~fin ~from ~he ~hour ~jumper ~local ~lovely ~manager ~nan ~only
        -3 ~opinion ~photo ~photographer ~poem ~read ~ther ~turn ~we ~wher ~work
        -4 "colleague" "material":word "views":word <contact=colleague> <contact=pupil> <contents=colleague>
        -4 <contents=pupil> <coverage=times> <device=school> <pupil-content> <purpose> <received> <related> <seen>
        -4 <site-for> [parent] ^_ok could do_with joke joke_about line line_manager of_my phone somebody to_do
        -4 twitter_and ~could ~jok ~lin ~messag ~phon ~pic ~pictur ~somebody ~speak
        -5 "material" "views" =activity=message =contact=pupil ^_my school_facebook she ~shar ~she
        -6 <contents=material> <pupil-content=image> =activity=picture =stage=did a ~a
        -7 <contents> <device> her
      """
    ),
    (
      "contents.views",
      """
      yes -55
        12 "views"
        11 "views":word
        9 <views-content>
        8 =activity=publish
        6 ~advertis ~giv ~opinion
        5 [school] manager my_own opinion ~manager ~view
        4 <contents=views> <platform=facebook> <views-content=campaign> =capacity=own-account =stage=planning at_home
        4 cuts home i_am i_post i_run manager_has network own own_opinion run the_academy think want_to would_like x
        4 ~cut ~hom ~network ~own ~run ~think ~x
        3 <views-content=promotion> <watched> [line-manager] [person] ^_allowed ^_my ^_please a a_colleague a_go
        3 a_local a_petition academy advert allowed allowed_$ asked/say asked/shar class_on computer council election
        3 for_my go_$ i_think like line line_manager local me/asked/say me/asked/shar my nothing_to on on_twitter on_x
        3 opinion_on petition please please_can retweet_a run_a sale saying share speaking_for strike ten the_council
        3 the_network views vote want would ~a ~academy ~advert ~allow ~back ~computer ~council ~election ~local ~my
        3 ~on ~petition ~pleas ~sal ~say ~shar ~strik ~ten ~vot ~would
        2 <contents=colleague> <place=away> <platform=x> <profile-shows=logo> <profile-shows> <responsibility=reports>
        2 <stage=planning> <views-content=on-behalf> <views-content=opinion> <watched=adult> [line-manager=refused]
        2 ^_a ^_can ^_is ^_no about_the account advertise all_of am are back badge been bin bit_of board business came
        2 can_i city colleague done/okay em facebook facebook_and facebook_from fb fete for for_school funding
        2 funding_cuts gave_me give giving gone government have_a i i_want insta_$ is_a is_it it it_on leaflet
        2 look_after mate my_line my_manager my_mate my_views not_$ not_the of_us ok_or okayed_it or or_not other/done
        2 other/done/okay other/plain other/supposed>me own_account own_x party playing post_a retweet right sats say
        2 say_on speaking star that_i the_city think_the to_advertise to_give tweeted twitter view view_on we we_are
        2 welsh with_my with_school x_about yes_$ yet yet_$ ~account ~add ~am ~are ~badg ~been ~bin ~board ~business
        2 ~city ~com ~em ~facebook ~fb ~fet ~for ~fund ~government ~i ~it ~leaflet ~library ~lin ~mat ~or ~party ~play
        2 ~retweet ~right ~speak ~sport ~tutor ~twitter ~want ~we ~welsh ~yet
        1 <capacity=school-account> <obligation=reporting> <on-school=no> <on-school=yes> <on-school>
        1 <responsibility=standards> <school-content=logo> [headteacher=given] [line-manager=given] ^_own a_bit a_meme
        1 a_moan advert_for all_right and_its as asked/post asked_my because_they count do_with from_my gave give_my
        1 husband i_say i_share in_the it_ok match meme mine my_husband no_one okayed on_fb other/done/giv
        1 other/plain/say personal_facebook plain/ask plain/say put_on share_my should the_trust thinking_of to_do
        1 to_share tweeting twitter_for what_i what_the ~as ~colleagu ~count ~husband ~lik ~match ~mem ~min ~okay ~sat
        1 ~should ~star
        -1 "pupil":word <activity=message>! <contents=colleague>! <contents=private> <coverage=times>
        -1 <message-about=personal> <nature=disparaging> <picture-step=take> <platform=whatsapp>
        -1 <school-content=partner> <school-content> <seen=against-school> ^_am ^_from a_personal a_picture as_a
        -1 asked/ask asked/put asking_for catering children deputy done/set funny got got_the had joke me/asked/ask
        -1 me/asked/put my_class my_facebook names netball off_sick one other/done/get other/done/set other/ongoing
        -1 other/ongoing/not our_head parents photos put_a results school_facebook set sick some student team tell
        -1 that that_the the_netball use video was will would_it ~cater ~classroom ~clip ~deputy ~do ~folk ~funny ~had
        -1 ~jok ~messag ~netball ~parent ~result ~set ~sick ~som ~stick ~student ~team ~that ~video ~was ~will ~writ
        -2 "colleague" "pupil" "school" "school":word <account-change> <activity=message> <activity=picture>
        -2 <capacity=own-account>! <colleague-content=details> <contact=colleague> <contents=material>
        -2 <contents=pupil> <contents=school> <demand> <picture-step> <position> <purpose=own>
        -2 <responsibility=accounts> <stage> <takedown-by=colleague>! <topic=who>! <topic> <watching-account>
        -2 =contact=pupil ^_as a_photo about_my am_i asked/mention asking at_the be could could_not day done/get
        -2 facebook_$ facebook_that firm go_on i_mention in_it instagram intended/put is lead me me/asked/mention
        -2 me_to mums my_post no not of_my ok_$ on_my on_the our own_instagram photo_of picture_of post_about put
        -2 put_the putting said she slt so somebody staff that_our the_school their tiktok to_say tweet two whatsapp
        -2 who year you ~be ~child ~comment ~could ~day ~firm ~get ~instagram ~is ~lead ~me ~no ~one ~pic ~she ~slt
        -2 ~so ~somebody ~staff ~their ~tiktok ~two ~use ~whatsapp ~who ~year ~you
        -3 "" "material" "material":word <activity> <capacity> <colleague-content> <contents=family> <message-about>
        -3 <purpose> =capacity=school-account =picture-step=take [parent] in me/done of off photo picture them ~in
        -3 ~mum ~nam ~of ~off ~our ~post ~put ~tell ~them
        -4 <contact=parent> <coverage> <nature> <platform=instagram> <seen> =activity=picture ~pictur
        -5 <contact> =activity=message =stage=did ~photo
        -6 <pupil-content=image>
        -7 <pupil-content>
      """
    ),
    (
      "time",
      """
      - 0
        6 ""
        3 <power=monitoring>! <power> kids ~corridor ~kid
        2 <activity=use> <activity> <contact> <place=elsewhere> <stage=planning>! ? about corridor do hall look my not
        2 quick quick_look the_corridor there want ~about ~do ~hall ~look ~my ~not ~quick ~ther ~want
        1 4g_$ <activity=use>! <place> <watched=child> <watched> =stage=planning ^_am ^_is allowed asked/use be_on
        1 no_kids other/asked the_kids ~allow
        -1 =purpose=own before for office on_my while ~befor ~for ~hour ~offic ~whil
        -2 ! "break" "break":word <time=break> =stage=did at break dinner i me/done off ~at ~break ~dinner ~i ~off
        -3 <time>
        -4 on ~on
      break 2
        8 "break" "break":word <time=break>
        6 break ~break
        5 dinner ~dinner
        3 at_dinner hour lunch staffroom ~lunch ~staffroom
        2 <network-school=yes> <network-school> <place=staffroom> <time> =device=own-on-network ^_during at between
        2 break_on go go_on i_go in_my insta my_break my_lunch off_duty ok on_my own phone staffroom_pc the_staffroom
        2 tiktok_on wifi ~at ~between ~hour ~insta ~ok ~own ~phon ~wifi
        1 <device=own-on-network> <platform=instagram> =stage=planning ^_at am_off dinner_time host off ok_$ on
        1 own_phone school_wifi that ~host ~off ~on ~that
        -1 <activity> <demand=cooperate> <demand> <device=own> <place=pupils-present> after allowed bell for gone home
        -1 no the_children work ~after ~allow ~bell ~clock ~corridor ~for ~hom ~no
        -2 <contact=colleague> <contents> <coverage> <power> classroom have i kids other/plain paid the_classroom
        -2 while ~classroom ~hav ~i ~kid ~pay ~use ~whil
        -3 "" "own" "own":word "working" "working":word <contact> <time=own> <time=working> before ~befor
      own -7
        6 "own" before ~befor
        5 "own":word <time=own> =device=school
        4 after ~after
        3 bell eight home school shift ~bell ~eight ~hom ~school ~shift ~use
        2 <on-school=yes> <on-school> <platform=tiktok> <power=storing>! <responsibility> =purpose=own after_the for
        2 gone i if_i laptop my_shift off read seven the_bell the_office work ~for ~go ~i ~ipad ~laptop ~off ~read
        2 ~seven ~start
        1 <capacity> <contents=school> <coverage> <demand=cooperate> <demand> <platform> ^_after allowed bad bad_$
        1 before_the i_read ipad ipad_to morning office_computer on six tablet tiktok ~allow ~bad ~clock ~morning ~on
        1 ~six ~tablet ~tiktok
        -1 "working":word <power=monitoring>! <pupil-content=image> <pupil-content> <purpose> <watching-account>
        -1 =device=own-on-network =stage=did a class had is kids look my_phone of school_wifi that want wifi ~a ~class
        -1 ~had ~is ~kid ~minut ~of ~that ~want ~wifi
        -2 "working" <activity=use> <activity=use>! <place=pupils-present> <time=working> break dinner during in
        -2 other/plain phone ~break ~dinner ~during ~in ~look ~phon ~scroll
        -3 "" "break" "break":word <activity> <time=break>
      working 5
        5 "working" "working":word <time=working>
        4 =stage=did me/done while ~whil
        3 <activity> a during of other/plain paid ~a ~during ~of ~pay ~scroll
        2 <contact=pupil> <contact> <contents=pupil> <place=pupils-present> <pupil-content=image> <pupil-content>
        2 class data had i i_am it_is me/passive nobody/plain on scrolling the_classroom time was while_i while_the x
        2 ~class ~data ~had ~hav ~i ~lesson ~on ~tim ~was ~x
        1 ! <message-time> <purpose> ^_can a_free a_look been classroom desk free going i_should my_own should
        1 the_children ~been ~classroom ~desk ~free ~going ~should
        -1 "own":word 4g_$ <place=staffroom> <time=own> ^_is after allowed anyone corridor eight facebook home hour
        -1 i_go i_read instagram lunch office_computer read the_school the_staffroom tiktok_on ~after ~allow ~anyon
        -1 ~eight ~facebook ~hom ~instagram ~lunch ~use
        -2 "own" <place=elsewhere> <platform=instagram> <power> <responsibility> <stage=planning>! [school] about and
        -2 before break gone if_i ipad my off shift staffroom there ~about ~and ~befor ~break ~do ~go ~ipad ~my ~off
        -2 ~school ~shift ~staffroom ~ther
        -3 "break" "break":word <time=break> =stage=planning school
        -4 =device=school
      """
    ),
    (
      "pupil-content.first-name",
      """
      yes -27
        11 "first-name" "first-name":word
        10 <pupil-content=first-name>
        7 first ~first
        6 first_names initials ~initial
        5 only ~only
        3 names network the_network use winners ~nam ~network ~use
        2 <contents=material> =capacity=school-account ^_can in_a nobody/plain page page_$ parents_have under ~gala
        2 ~pag ~ther ~under ~winner
        1 <capacity=school-account>! <capacity> <pupil-content> be consented going i_put i_would may the_kids there
        1 up_on ~be ~going ~may
        -1 ! <activity=publish>! <contact=parent> <contact=pupil> <power> [parent] ^_the about class full_name i in
        -1 said that the_parents ~about ~class ~i ~in ~tell ~that
        -2 "" <activity> <pupil-content=full-name> =capacity=own-account =stage=did a at full_names her me/done my_own
        -2 of_the own photo school the_school the_year ~a ~at ~her ~mum ~own ~photo ~school
        -3 "full-name" "image" <pupil-content=image> my of ~my ~of
        -4 "full-name":word "image":word full ~full
      """
    ),
    (
      "pupil-content.full-name",
      """
      yes -39
        12 "full-name":word
        11 "full-name"
        10 full ~full
        9 <pupil-content=full-name>
        7 ~nam
        4 =capacity=school-account full_name full_names
        3 it_is results with would ~result ~with ~would
        2 <seen=misuse>! <seen> <watched=adult> [given] are_on certificates choir head in mum name names names_on
        2 network_facebook on_the put seen their their_full would_like yes ~certificat ~choir ~head ~in ~put ~seen
        2 ~their ~yes
        1 <activity=publish> <activity=use> <watched=child> [headteacher] be but do do_i done/seen her i_would kid
        1 like live other/done/seen seen_it sharing_a the_picture twitter with_the yes_$ ~be ~but ~kid ~lik ~liv
        1 ~twitter
        -1 "talk" "talk":word <coverage=people> <picture-step=take> all class have may_i mums no_names not pics team
        -1 what ~all ~class ~not ~parent ~team ~tell ~what
        -2 ! "" "first-name" "first-name":word "image" "image":word <activity=publish>! <coverage=media> <obligation>
        -2 and me/done of of_the ok on_my own the_kids the_year year ~and ~of ~ok ~own ~photo ~say ~year
        -3 <coverage> <pupil-content=first-name> <pupil-content=image> first first_names my no only ~first ~my ~no
        -3 ~only
      """
    ),
  ]
}
