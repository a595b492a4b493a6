/// What leans a question to activity.account and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofActivityAccount: [(fact: String, text: String)] = [
    (
      "activity",
      """
      account 6
        12 <account-change>
        8 "account" <account-change=profile> profile ~profil
        7 "account":turn
        6 <site-for> bio principal ~bio ~principal
        5 <account-change=create> <activity=account> <profile-says> email facebook_group linkedin ~email ~linkedin
        5 ~mak ~set ~start
        4 "account":word <account-change=create>! <activity=message> <platform> <profile-says=job> <received=demand>
        4 <visibility> academy club facebook_page group group_for have_the my_insta my_linkedin page public set want_a
        4 which ~academy ~chat ~group ~public ~put ~which
        3 ! <capacity=own-account>! <contents=private> <coverage> <nature=trivial> <power=investigation>
        3 <school-content=employer> <school-content=logo> <school-content> <topic=powers> ^_i ^_is address at_school
        3 banner board ceo chat declare each email_address facebook_profile have just just_for logo logo_on made_a
        3 me/asked/say me/must midday my my_facebook my_twitter name nobody/plain nothing on_youtube only plain/chat
        3 reason run run_the say school school_in school_school site slt start that_$ the_ceo the_principal tiktok
        3 to_declare twitter twitter_profile with_my ~address ~assistant ~banner ~board ~ceo ~club ~declar ~each ~hav
        3 ~just ~leav ~logo ~midday ~my ~nam ~need ~nothing ~only ~open ~pag ~reason ~slt ~tiktok ~twitter ~work
        2 "publish":word <account-change=income> <account-change=profile>! <account-change=sign-up> <activity>
        2 <capacity=own-account> <contact=colleague> <coverage=media> <coverage=reasons> <demand=cooperate> <demand>
        2 <obligation=declaring> <obligation=security> <obligation> <platform=instagram> <platform=linkedin>
        2 <position=manager> <position> <profile-says=school-name> <pupil-content=full-name> <received>
        2 <site-for=employees> <site-for=private> <site-for=pupils> <topic> <visibility=private> <visibility=public>
        2 =stage=planning [not-given] [school] ^_left ^_principal ^_putting ^_the ^_thinking ^_what a_page
        2 academy_email account all_right am an_instagram and_that another anybody anyone anything approved as as_my
        2 asked/say asked/use assistant at_easter badge blog but can_find coach_on crest_on do do_i done/approv
        2 done/get done/nam each_other else enough enough_$ exam face facebook find_me for for_the gardening head_of
        2 i_do i_leave i_run i_say i_use insta_and insta_bio instagram intended/want is_that it_$ joke last last_week
        2 leaving leaving_at linkedin_that made make making me/asked/use me/done/get me/done/not me/intended/want
        2 me/must/need me/ongoing/run money my_academy my_profile my_school my_slt named need netball no_school
        2 nothing_about of_year off_$ official on_$ one_$ opened other/done/nam other/done/put other/intended
        2 other/plain/find other/plain>me place primary private pupil_on put right right_$ say_on say_where says_i
        2 school_email school_logo school_on set_up silly slt_line start_a swap take teacher teams that thinking
        2 thinking_of to_chat to_have to_know to_open to_public to_set to_start together up up_my us use_my used_my
        2 want where with_you work ~account ~am ~another ~anybody ~anyon ~anything ~as ~badg ~blog ~book ~but ~els
        2 ~enough ~exam ~fac ~facebook ~for ~garden ~instagram ~jok ~last ~moan ~money ~netball ~night ~official
        2 ~primary ~privat ~run ~say ~school ~sign ~silly ~sit ~someon ~supervisor ~swap ~team ~that ~together ~up ~us
        2 ~want ~wher
        1 "message":word <capacity=staff-group> <capacity> <contents=school>! <left=recent> <left> <old-school=yes>
        1 <old-school> <partner-view> <power=changing> <profile-says=logo> <profile-shows=contact> <profile-shows>
        1 <school-content=update> <views-content=on-behalf> [headteacher] [owner] ^_anything ^_fine ^_only ^_our
        1 a_personal a_twitter agreed_to and_it approved_it asked/hav asked_yet been_asked been_told cake channel
        1 chat_to class_blog crest do_about easter email_for email_to everything find girls got_a got_to have_a i_make
        1 i_teach i_want instagram_$ is_my is_the is_there it_off it_ok it_would june leave left_my like_that login
        1 midday_supervisors moment must/need my_x name_$ not_been office old on_a ongoing/hav open_a or
        1 other/done/approv own_instagram pinterest plain/find post_it principal_has putting_our school_badge
        1 school_name supervisors tas teach that_she the_class the_lot the_netball the_sports the_summer the_tas
        1 tiktok_in to_each to_it up_for wants_to we_want works would_like would_not ~approv ~cak ~chang ~channel
        1 ~clos ~crest ~easter ~everything ~find ~jun ~login ~mention ~moment ~offic ~old ~or ~pinterest ~plac ~plan
        1 ~right ~technician ~tidy
        -1 <contact=former-pupil> <power=storing> <pupil-content> <received=press> ^_as ^_do ^_may ^_want a_poster add
        -1 agreed_that and_a asked/whatsapp be_ok before_i can_we charity check council dance done firm for_a good
        -1 google head_said him i_$ if in insta_$ keep kids kitchen lad leave_a mate me/asked/whatsapp mean messaging
        -1 my_phone myself nativity not_the off_my on_our one_of one_star our_academy pay photo school_has she_is so_i
        -1 some sponsor star still teachers that_our the_logo the_nativity them thing think_the thought to_tell took
        -1 trouble trouble_$ uploaded was whatsapp who with_school without would_it wrong ~charity ~colleagu ~council
        -1 ~dad ~evening ~firm ~good ~googl ~him ~hour ~if ~in ~mean ~myself ~nativity ~som ~sponsor ~still ~them
        -1 ~troubl ~upload ~was ~who ~without ~wrong
        -2 "connect" "connect":turn "errand":word "picture" "picture":word <activity=connect>!
        -2 <capacity=school-account>! <colleague-content> <contents=colleague> <contents=family> <contents=views>
        -2 <contents> <coverage=times> <device=school> <device> <errand> <message-about> <nature=endorsing>
        -2 <picture-step=copy> <picture-step> <place> <power=monitoring>! <power=recruitment>! <pupil-content=image>
        -2 <purpose=work> <purpose> <received=message> <responsibility=accounts> <school-content=work>
        -2 <views-content=campaign> <views-content=opinion> <watched=adult> <watched> <watching-account> ^_my ^_she
        -2 ^_would a_colleague a_pupil about_my all allowed_$ and_i are day does_that during facebook_$ facebook_that
        -2 fine_$ folk for_my he he_is his home how i_can intended/tell is it_on joined_a lesson management me/done
        -2 me/intended/tell me/must/not me/passive member mum my_class now of of_the ok on_instagram on_twitter online
        -2 other/ongoing other/plain out own_account own_phone people phone poster school_facebook send she somebody
        -2 ta tell that_i the_staff their there think to_a to_my to_use tweet two up_on whatsapp_$ wikipedia with_a
        -2 ~add ~all ~are ~check ~day ~during ~folk ~giv ~he ~his ~hom ~how ~idea ~is ~join ~keep ~kid ~kitchen
        -2 ~lesson ~management ~member ~mum ~now ~of ~ok ~onlin ~out ~peopl ~phon ~photo ~poster ~she ~somebody ~star
        -2 ~tell ~their ~ther ~thing ~tweet ~two ~whatsapp ~wikipedia ~writ
        -3 "errand" "use" "use":word <activity=message>! <activity=use> <capacity=school-account> <contact=other>
        -3 <time> <views-content> [parent] before from_the have_been her off on our own post the_school want_to
        -3 with_the ~befor ~follow ~go ~her ~mat ~messag ~off ~on ~our ~own ~send
        -4 <contact=parent> <contact> <on-school=yes> <on-school> about ~about
        -5 on_facebook ~post
        -6 on_the
      """
    ),
    (
      "activity",
      """
      connect 2
        13 ~follow
        11 "connect" <activity=connect>
        9 ~add ~friend
        8 "connect":word follow
        6 add
        5 <activity=connect>! friends mates ~accept ~her ~year
        4 "connect":turn <contact=pupil> <contact> <related> be fb friend he_is here him on_facebook to_add to_follow
        4 we year ~be ~fb ~him ~mat ~pupil ~we
        3 <asked-by> <capacity=own-account> <contact=former-pupil> <follower=yes> <follower> ^_my accept being
        3 following form friends_on he i_have in_year instagram is_a is_my linkedin_with me_on now on_instagram
        3 parents pupil request snapchat stay the_other to_a ~being ~he ~instagram ~now ~parent ~request ~stay
        3 ~student
        2 <asked-by=me> <asked-by=them> <capacity=school-account>! <contact=pupil-elsewhere> <contents=pupil>
        2 <coverage=people> <platform=facebook> <platform=snapchat> <platform> <received=request> <received=request>!
        2 <related=own-child> <related=relative> <responsibility=accounts> <responsibility=leavers> <site-for>
        2 <stage=planning>! <watched=child> <watched> =stage=planning [chair-of-governors] ^_should ^_would a_dad
        2 a_pupil add_me adding as_a asked/follow asked_a at_our back back_$ be_facebook be_friends chair chair_of dad
        2 dad_on facebook family fine_$ follow_her follow_our follow_the followed follows friend_on friends_with
        2 governors governors_has have_got her her_the here_$ him_on i_accept i_add i_asked i_be is is_in it_be it_was
        2 lad like mates_on me/asked/follow me/intended/not my_neighbour my_nephew neighbour nephew nobody/plain>me
        2 now_i of_governors on_fb on_snapchat one_of other partner plain/follow request_to said_yes send_her sent_a
        2 she_is should_i sister sixth sixth_form son started students thought thought_it three twins undo was was_my
        2 who with with_a work_with would_it yes yes_to ~account ~back ~chair ~dad ~facebook ~family ~form ~hav ~is
        2 ~kid ~lad ~leaver ~lik ~neighbour ~nephew ~other ~our ~partner ~sister ~sixth ~snapchat ~son ~three ~twin
        2 ~undo ~was ~week ~who ~with ~yes
        1 <capacity=own-account>! <contact=parent>! <contact=pupil>! <left> <position=governor> <responsibility>
        1 <site-for=pupils> [chair-of-governors=refused] ^_do ^_one ^_was a_friend a_lad a_mum accepted and_i can
        1 can_not done/say facebook_she follow_back group_to have_to i_follow i_unfriend idea idea_$ intended/send
        1 it_straight job_$ keep list me/done/think me/intended/send mum_from my_wife not_to our our_twitter
        1 parents_on personal_facebook rep should since snap_$ straight the_head the_job unfriend uni up_with us_to
        1 we_do week wife with_the ~buy ~can ~governor ~keep ~link ~list ~mum ~rep ~should ~sinc ~straight ~think
        1 ~unfriend ~uni ~wif
        -1 "message" "publish":word <contents=views> <message-about=deeper> <message-about=personal>
        -1 <obligation=conduct> <place> <platform=x> <school-content> [given] [senior-manager] ^_ok asked/say been
        -1 check could day facebook_to for_the go_on got had happy have_a home i_would it_on knows manager mobile
        -1 night office on_a ongoing/hav other/done/get other/ongoing out own_account own_facebook picture post
        -1 problem profile say saying share tell to_the use way what whatsapp ~been ~call ~comment ~could ~day ~get
        -1 ~giv ~had ~happy ~hom ~join ~mak ~manager ~mobil ~night ~offic ~out ~problem ~rais ~read ~shar ~ta ~tell
        -1 ~way ~what ~whatsapp
        -2 "" "account" "account":word "errand" "errand":word "message":word "publish" "publish":turn <account-change>
        -2 <colleague-content=details> <colleague-content> <contents=private> <contents=school> <errand> <nature>
        -2 <power=monitoring>! <received=message> <seen> <stage=planning> <views-content> [school] ^_could chat
        -2 could_i done/get email facebook_group for group have_not i_put it it_is its management me/asked me/done
        -2 name new on_our other/plain own phone that the_school up wants ~chat ~check ~email ~for ~group ~it ~its
        -2 ~management ~messag ~nam ~new ~own ~phon ~photo ~pictur ~post ~profil ~school ~that ~up ~writ
        -3 <activity=publish> <activity=publish>! <message-about> <obligation> <power> <pupil-content=image>
        -3 <pupil-content=talk> my_own nobody other/passive put ~nobody ~put ~use
        -4 <activity=message> about on_the other/done ~about ~say
        -6 <pupil-content>
      """
    ),
    (
      "activity",
      """
      errand 4
        13 "errand" <errand>
        10 wikipedia ~wikipedia
        9 "errand":word
        7 round ~round
        6 <errand=wiki> <power> on_linkedin ~rais ~ring
        5 group linkedin management other/ongoing out raise see through up ~group ~join ~linkedin ~management ~out
        5 ~see ~through ~up
        4 "errand":turn <errand=concern> <on-school=yes> <power=monitoring>! <power=recruitment> <watching-account>
        4 about complaint get how i_$ ideas look other/done/put reference see_it wants way ~about ~apply ~complaint
        4 ~how ~idea ~interview ~keep ~look ~referenc ~use ~way
        3 <contents=views> <contents> <errand=phone-call> <obligation> <on-school> <platform=another>
        3 <power=recruitment>! <pupil-content=talk> <wiki-way> =stage=planning [senior-manager] ^_had a_coach a_new
        3 about_it all an asking at_home before check complaint_about done/put facebook_$ far for_a grievance
        3 interview it_$ join join_a joined_a keep mobile my_complaint new on_her our_new parent_on plain/see practice
        3 quote rang recommendation reference_on ring the_way through_the up_to wants_a where while_i wikipedia_page
        3 ~all ~an ~applicant ~befor ~check ~correct ~edit ~far ~fix ~get ~googl ~grievanc ~mobil ~new ~practic ~quot
        3 ~recommendation ~talk ~treat ~wher
        2 <activity=use> <capacity=staff-group> <concern-where=inside> <concern-where> <contact=colleague>
        2 <demand=cooperate> <errand=reference>! <errand=solicit> <learn-case=yes> <learn-case> <message-about=deeper>
        2 <obligation=conduct> <platform=linkedin> <position=employee>! <profile-school=job> <profile-school>
        2 <received=abuse>! <received=press> <received> <responsibility=reports> <school-content=update>
        2 <school-content=work> <topic=covered>! <views-content=promotion> <watched=adult> <watched>
        2 <watching-account=own-profile> <watching-account=school-profile> ? [consulted] [parent] [person] ^_allowed
        2 ^_in ^_joined ^_may ^_wrote a a_candidate a_chain a_glowing a_group a_recommendation a_reference about_how
        2 about_our about_the about_us all_staff all_the am_the an_eye and applied are_up article article_on asked/giv
        2 asked/go asked/whatsapp asked_me asked_to at_a bat bat_$ be_ok call call_on can_see can_we chain charity
        2 computer cook cook_and correct could day day_on done/ring entry eye eye_on facebook_before facebook_with fed
        2 fed_up follow_a for_lesson for_my from_me from_my give give_them glowing google group_on has_asked he
        2 her_facebook her_linkedin home home_on i_check i_get i_go i_join i_raise in_trouble interview_$ is_that
        2 it_on it_round job joined keep_tabs kids_can kitchen knows lesson_ideas linkedin_page listens look_a look_up
        2 marathon me/asked/giv me/asked/go me/asked/whatsapp me/done/tell me/ongoing me/plain media media_officer
        2 member might mobile_while mums my_hours nobody/plain/check nobody/plain/see nobody_listens of_it off_my
        2 on_facebook on_what on_x ongoing/follow ongoing/say other/done>me other/ongoing/say own_account own_bat
        2 own_mobile page_$ parents_about phone_on plain/check print proper put_out raffle raise_it raise_my remind
        2 reminder ring_the roof round_all sat saying saying_about school_cook school_facebook school_page she
        2 should_i so_i socials sponsor staff_$ supervising supervising_the tabs tabs_on talked the_children
        2 the_governors the_media the_school the_staff the_wikipedia thought to_correct to_inform to_management to_on
        2 to_raise to_see to_the treated twitter_to up_of up_on use use_twitter used what whatsapp_$ where_the wiki
        2 wikipedia_entry word would_like write ~a ~agree ~air ~and ~articl ~ask ~bat ~call ~chain ~charity ~closur
        2 ~coach ~computer ~cook ~could ~day ~entry ~eye ~fancy ~fed ~glow ~go ~he ~hir ~hom ~inform ~job ~kitchen
        2 ~listen ~marathon ~media ~member ~might ~non ~nos ~print ~proper ~raffl ~recommend ~remind ~reminder ~right
        2 ~roof ~she ~social ~sponsor ~supervis ~tab ~what ~wiki ~word ~worry
        1 <account-change=sign-up> <activity=publish> <contact=other> <coverage=media> <demand> <obligation=declaring>
        1 <power=investigation>! <power=storing>! <seen=breach> <views-content=campaign> <wiki-way=own-elsewhere>
        1 [line-manager] [not-given] ^_at ^_gave ^_he ^_problem ^_used a_reminder am_fed and_the apprentice being by_a
        1 camp children cleaning coaching done/ask done/talk editing ex fix gave_the gets give_the go going_through
        1 good group_$ had_my has_not how_do i i_email i_look i_send i_take i_used if_my is_the it it_out library
        1 linkedin_for made_up me/done/talk me/plain/ask me_on mobile_in nobody/plain nobody_in nowhere nursery
        1 officer ongoing/keep online or other/done/apply other/done/ask other/done/ring other/ongoing/keep
        1 other/supposed/say our_old out_to over own_laptop playground plumber put_on recommendation_on school_email
        1 screen sen staff_on ta_on talk_to teaching that_is the_kids the_parents the_plumber tips too_late took_the
        1 trouble trouble_$ twitter_is uniform us_in use_her what_he what_the when_i which would ~apprentic ~being
        1 ~campaign ~candidat ~clean ~concern ~ex ~giv ~good ~i ~ignor ~it ~library ~nowher ~nursery ~officer ~onlin
        1 ~or ~over ~playground ~plumber ~put ~screen ~sen ~send ~tip ~turn ~uniform ~which ~would
        -1 "publish":word <account-change=create> <account-change=create>! <activity=connect> <activity=use>!
        -1 <capacity=school-account> <message-about=quick> <nature=endorsing> <obligation=security>
        -1 <picture-step=take> <place=away> <place> <related> <school-content=employer> <school-content=logo>
        -1 <school-content=work>! <signs> <site-for=employees> <takedown-by> [governors] ^_is ^_thinking a_blog
        -1 a_photo a_teaching as_a asked/check asked/tell at_my be_wrong before_i chat comes done/mak family
        -1 follow_our got_the hour i_wrote ipad is_only it_was joke joke_about mates me/asked/tell me/done/get
        -1 me/done/say meme mention my_facebook names never no no_kids now_$ on_fb ongoing/has other/done/mak
        -1 other/ongoing/use other/plain other/plain/read page_to permission photos pics picture plain/read plain/say
        -1 principal sats school_spider share shift slt snap spider start stood_in story stuck supplier that_i
        -1 the_class the_other the_staffroom the_trust this this_morning to_follow to_tell tweet tweet_about two
        -1 up_for use_my want_a wrong_to ~academy ~approv ~assistant ~corridor ~delet ~endors ~follow ~girl ~ipad
        -1 ~never ~no ~permission ~result ~school ~shift ~slt ~spider ~story ~supplier ~text ~this ~two ~whatsap
        -2 "" "account" "account":turn "message":word "picture" "picture":word 6 <activity=message>
        -2 <activity=message>! <activity=picture> <activity> <capacity=class-platform> <capacity=class-platform>!
        -2 <capacity=own-account> <capacity=own-account>! <colleague-content=details> <colleague-content>
        -2 <contact=pupil> <contents=material> <contents=private> <on-school=no> <picture-step> <platform=x>
        -2 <position=governor> <pupil-content> <responsibility=leavers> <school-content> <site-for=pupils>
        -2 <stage=planning> <time=own> <time> =stage=did [given] ^_do ^_ok ^_on ^_what a_governor a_parent about_a
        -2 academy add address am_a an_hour anything because blog break comment during else email_address facebook
        -2 facebook_on facebook_page fb friends go_on got group_for have here his i_put in_it in_the in_year insta
        -2 instagram it_be it_is know last like_to local me/asked/put morning mum nothing number on_$ on_a on_dojo
        -2 on_it on_my on_whatsapp opinion other other/plain>me own_opinion pc photo post private pupil run school
        -2 school_$ scrolling set_up signed staffroom students the_academy the_new the_trip three tiktok to_a to_ask
        -2 to_my trip trust under whatsapp_group while_the work year_6 ~6 ~address ~anything ~becaus ~chat ~comment
        -2 ~cover ~during ~els ~fb ~film ~friend ~governor ~hav ~hint ~his ~insta ~instagram ~last ~local ~mak
        -2 ~mention ~morning ~night ~nothing ~opinion ~other ~pc ~pic ~pictur ~post ~principal ~privat ~run ~scroll
        -2 ~sign ~snap ~staffroom ~start ~stick ~student ~three ~trip ~under ~work
        -3 "message":turn <account-change> <capacity> <nature> <school-content=partner> <site-for> a_pupil ask class
        -3 dojo governor linkedin_with not of_the only other/plain/not own_facebook set the_network to_say whatsapp
        -3 ~add ~blog ~class ~dojo ~messag ~not ~only ~photo ~pupil ~set ~shar ~tweet
        -4 "message" network say want ~nam ~network ~whatsapp
        -5 <pupil-content=image>
      """
    ),
  ]
}
