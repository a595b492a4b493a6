/// What leans a question to activity.account and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofActivityAccount: [(fact: String, text: String)] = [
    (
      "activity",
      """
      account 4
        11 <account-change>
        9 "account"
        8 profile ~profil
        6 "account":turn
        5 <account-change=profile> <activity=account> <profile-says> <site-for> bio email facebook_group linkedin
        5 principal ~bio ~linkedin ~mak ~principal ~set ~start
        4 "account":word <account-change=create> <account-change=create>! <profile-says=job> <visibility> group_for
        4 have_the my my_facebook name public set ~assistant ~email ~my ~nam ~public ~say
        3 <nature=trivial> <obligation=declaring> <obligation> <platform> ^_i academy address assistant at_school
        3 banner declare each for group is_that just_for linkedin_that logo me/asked/say my_insta my_linkedin
        3 on_youtube reason run run_the say school school_in school_school set_up start start_a the_principal
        3 to_declare twitter twitter_profile want_a where ~academy ~banner ~chat ~declar ~each ~for ~group ~leav ~logo
        3 ~open ~reason ~school ~twitter ~wher
        2 ! <account-change=profile>! <activity=message> <activity=publish> <capacity=own-account>
        2 <capacity=own-account>! <capacity> <contact=colleague> <coverage=media> <coverage=reasons> <coverage>
        2 <old-school=yes> <old-school> <partner-view> <platform=linkedin> <position=manager> <position>
        2 <power=investigation> <profile-shows> <pupil-content=full-name> <pupil-content=talk> <received=demand>
        2 <school-content=employer> <school-content=logo> <site-for=pupils> <visibility=private> <visibility=public>
        2 =stage=planning [headteacher] [not-given] [school] ^_is ^_left ^_principal ^_the ^_thinking ^_what
        2 a_facebook a_school academy_email account agreed_to all_right am an_instagram and_it anything approved as
        2 as_my asked/say at_easter badge blog ceo channel chat chat_to class_blog club coach_on crest_on do does
        2 done/approv done/get done/nam each_other easter else email_address enough enough_$ everything facebook
        2 facebook_page facebook_profile find find_me for_the gardening head_of i_run i_say i_use insta_and
        2 intended/want is_the joke just last last_night leave leaving leaving_at logo_on make making me/asked/use
        2 me/done/get me/intended me/ongoing/run midday money my_academy my_profile my_twitter my_x named need
        2 nothing_about of_year official on_$ on_a one_$ opened other/done/approv other/done/nam other/plain>me page
        2 plain/chat post_it primary private put putting_our say_on say_where school_$ school_email silly site slt
        2 slt_line teacher that that_$ the_ceo the_class the_summer thinking_of tiktok to_know to_open to_set to_start
        2 trust up use_my wish with_my with_you work ~account ~address ~am ~anything ~approv ~as ~badg ~blog ~book
        2 ~ceo ~channel ~club ~does ~easter ~els ~enough ~everything ~facebook ~find ~garden ~jok ~just ~last ~midday
        2 ~moan ~money ~need ~official ~pag ~plan ~primary ~privat ~put ~run ~sign ~silly ~sit ~slt ~swap ~that ~tidy
        2 ~tiktok ~trust ~up ~wish
        1 <partner-view=yes> <platform=youtube> <profile-says=logo> <profile-shows=contact> <received> ^_anything ^_we
        1 and_not and_nothing and_the approved_it asked/hav asked/use at_this by_the crest do_about do_i done/put
        1 email_for email_to face for_us have i_do i_leave i_make i_want in_june instagram instagram_$ instagram_bio
        1 it_$ it_off june left lot made made_a me/asked/not me/intended/want me/must me/plain/post my_job my_slt
        1 off_$ office on_my ongoing/run open_a open_an other/ongoing/want own_instagram page_for pinterest plain/find
        1 says says_i school_badge school_logo starting tas that_she the_sports the_tas the_trust thinking tiktok_in
        1 to_it together up_a up_for want_the wants_to what which_school would_like ~chang ~crest ~instagram ~jun
        1 ~left ~lot ~offic ~pinterest ~show ~technician ~together ~what
        -1 "connect":word "picture":word <contact=other> <contact=pupil>! <contents=family> <contents=views>
        -1 <device=school> <on-school> <power=monitoring>! <pupil-content=image> <purpose=work> <school-content=news>
        -1 <seen=against-school> <watched=adult> <watched=child> ^_joined ^_may ^_my ^_she ^_would a_pupil add
        -1 agreed_that check evening follow google had he his home in it_but it_on joined joined_a look mean member
        -1 mobile mum my_phone myself names on_x ongoing/has online other/done/ask other/ongoing/has own_phone pay
        -1 photo pupil see she some story the_staff think_the took trouble trouble_$ up_on who ~evening ~googl ~had
        -1 ~he ~his ~hom ~in ~ipad ~mat ~mean ~member ~mobil ~myself ~onlin ~parent ~she ~som ~stick ~story ~tell
        -1 ~think ~troubl ~upload ~who ~writ
        -2 "connect" "errand":word "picture" "use" "use":word <capacity=school-account> <colleague-content>
        -2 <contact=parent> <contents=colleague> <contents=pupil> <contents> <device> <errand> <message-about>
        -2 <picture-step=copy> <picture-step> <place> <power=recruitment>! <received=message>
        -2 <responsibility=accounts> <school-content=partner> <time> <views-content=campaign> <views-content=opinion>
        -2 <views-content> <watched> <watching-account> [parent] a_colleague a_poster about_my and_i are before day
        -2 deputy does_that during facebook_$ for_a from from_the her how if is keep management may me/asked me/done
        -2 me/must/not my_class my_own no of of_the ok on_instagram on_twitter other/passive out own_account people
        -2 poster school_facebook send that_our think to_a to_my to_use tweet two want_to was with_the wrong ~add ~are
        -2 ~befor ~check ~day ~deputy ~during ~follow ~from ~giv ~go ~her ~how ~if ~is ~keep ~kid ~look ~management
        -2 ~may ~messag ~mum ~no ~of ~ok ~out ~peopl ~photo ~poster ~shar ~tweet ~two ~was ~wrong
        -3 "errand" <activity=use> <contact> all off on our own phone post the_school ~all ~join ~off ~on ~our ~own
        -3 ~phon ~send
        -4 about ~about ~post
        -5 on_facebook on_the
      """
    ),
    (
      "activity",
      """
      connect 2
        12 ~follow
        10 ~friend
        9 "connect" <activity=connect> ~add
        8 follow
        7 "connect":word add
        6 friends
        5 ~accept
        4 "connect":turn <activity=connect>! ^_my be friend he_is him on_facebook to_add to_follow we ~be ~her ~him
        4 ~pupil ~we ~year
        3 <asked-by> <contact=pupil> <contact> <follower> <watched=child> <watched> accept asked/follow facebook fb
        3 following friends_on here in_year instagram is_a is_my lad mates on_instagram parents pupil the_other to_a
        3 year ~facebook ~fb ~instagram ~lad ~parent
        2 <activity> <asked-by=me> <asked-by=them> <capacity=school-account>! <contact=parent>! <contents=pupil>
        2 <follower=yes> <platform=facebook> <position> <received=request> <received=request>! <related=relative>
        2 <responsibility=accounts> <site-for> [chair-of-governors] ^_should a_friend a_mum a_pupil add_me as_a
        2 asked_a back back_$ be_facebook be_friends can_not chair chair_of dad dad_on do follow_her follow_our
        2 follow_the friend_on friends_with governors governors_has he her her_the him_on i_accept i_add i_asked i_be
        2 i_follow i_have i_unfriend is is_in it_was like me/asked/follow me_on my_neighbour neighbour now now_i
        2 of_governors on_fb on_snapchat one_of other our parents_on request request_to send_her sent_a she_is should
        2 should_i since sister snapchat son started stay students thought_it three twins unfriend was we_do who
        2 work_with yes_to ~account ~back ~chair ~dad ~governor ~hav ~he ~is ~keep ~lik ~link ~mat ~mum ~neighbour
        2 ~now ~other ~our ~request ~should ~sinc ~sister ~snapchat ~son ~student ~think ~three ~twin ~unfriend ~was
        2 ~week ~who
        1 <contact=pupil>! <contents=material> <coverage=people> <left> <platform=snapchat> <position=governor>
        1 <received> <related> <site-for=pupils> [chair-of-governors=refused] ^_was ^_would a_dad a_lad a_parent added
        1 adding any before_i coaches comes done/say facebook_she family fb_$ follow_back follows from_a have have_got
        1 have_to i_can idea it_be job_$ kids like_our linkedin_with me/asked/keep mum_from mums my_nephew my_sister
        1 my_wife nephew nobody/plain>me nowt on on_insta our_twitter own_son personal_facebook pupil_on rep said_yes
        1 the_job the_kids thought undo up_with us_to week wife would_it yes ~any ~coach ~girl ~nephew ~nowt ~on ~rep
        1 ~send ~stay ~undo ~wif ~yes
        -1 "account":word "errand" "publish":turn <colleague-content=details> <contents=views> <received=message>
        -1 <views-content> [senior-manager] a after chat check could_i email facebook_to for go_on got have_a have_not
        -1 i_put it its management me/done mobile new night nobody/plain not office ongoing/hav other/done/get
        -1 other/ongoing other/plain out own_account own_facebook profile say saying share tell the use what whatsapp
        -1 ~a ~after ~call ~for ~giv ~it ~its ~mak ~management ~mobil ~new ~not ~offic ~out ~profil ~rais ~shar ~ta
        -1 ~the ~what ~whatsapp
        -2 "" "account" <account-change> <activity=publish> <activity=publish>! <colleague-content> <contents=private>
        -2 <contents=school> <nature> <obligation> <place> <power=monitoring>! <pupil-content=image> <seen>
        -2 <stage=planning> [school] ^_could ^_he ^_i allowed at done/get facebook_group group had it_is name nobody
        -2 on_my on_our own phone put that the_school up ~allow ~at ~chat ~check ~email ~get ~group ~had ~messag ~nam
        -2 ~night ~nobody ~own ~phon ~photo ~pictur ~post ~put ~school ~tell ~that ~up ~writ
        -3 "publish" "publish":word <activity=message> <message-about> <power> <pupil-content=talk> my_own other/done
        -3 other/passive ~say ~use
        -4 about on_the ~about
        -5 <pupil-content>
      """
    ),
    (
      "activity",
      """
      errand 5
        12 "errand" <errand>
        9 "errand":word wikipedia ~wikipedia
        7 round ~round
        6 out see ~join ~out
        5 <power> linkedin on_linkedin through up ~group ~linkedin ~rais ~ring ~see ~through ~up
        4 "errand":turn <errand=wiki> <platform=another> <power=monitoring>! a_new about facebook_$ group ideas join
        4 management new other/ongoing raise recommendation ~about ~idea ~look ~management ~new ~recommendation ~use
        3 <on-school=yes> <watching-account> =stage=planning ? [senior-manager] all asked/go asking at_home check
        3 complaint complaint_about get give grievance how interview join_a keep look me/asked/go me/ongoing me/plain
        3 mums my_complaint page_$ parent_on rang reference reference_on see_it through_the used wants way where
        3 wikipedia_page word ~all ~applicant ~apply ~check ~complaint ~edit ~fix ~get ~grievanc ~how ~interview ~nos
        3 ~referenc ~way ~wher ~word
        2 <capacity=staff-group> <concern-where=inside> <contents> <errand=concern> <errand=join> <errand=phone-call>
        2 <message-about=deeper> <obligation=conduct> <on-school> <position=employee>! <power=recruitment>
        2 <power=recruitment>! <profile-school=job> <received=abuse>! <received=press> <received>
        2 <watching-account=school-profile> <wiki-way> [person] ^_allowed ^_had ^_how ^_in ^_joined ^_told ^_used a
        2 a_candidate a_chain a_glowing a_good a_recommendation a_reference a_reminder about_how about_it about_our
        2 about_the about_us am_fed am_the an an_eye are_up asked/giv asked_to at_a bat bat_$ be_ok before call
        2 call_on chain computer day do_i done/ring entry eye facebook_before facebook_with fed fed_up follow_a for_a
        2 for_lesson from_me from_my give_the give_them glowing going_through group_on had he her_linkedin home
        2 home_on how_do i i_$ i_check i_get i_go i_join i_look i_raise it_$ it_on job joined joined_a keep_an
        2 kids_can kitchen lesson_ideas linkedin_page listens look_up mate me/asked/giv me/done/tell member mobile
        2 my_hours nobody/plain/see nobody_listens of_it off_my on_her on_what ongoing/follow other/asked our_new
        2 own_account own_bat page phone_on plain/see practice put_out raffle raise_my recommendation_on reminder ring
        2 ring_the roof round_all sat school_cook school_page so_i socials staff staff_$ staff_on supervising
        2 supervising_the talked teaching that_is the_children the_head the_staff the_way the_wikipedia thought
        2 to_management to_see twitter_to uniform up_of up_on use use_twitter wants_a what where_the while_i who
        2 wikipedia_entry write ~a ~an ~bat ~befor ~candidat ~chain ~computer ~correct ~day ~entry ~eye ~fancy ~fed
        2 ~glow ~googl ~had ~he ~hom ~i ~inform ~job ~keep ~kitchen ~listen ~mobil ~non ~pag ~practic ~raffl
        2 ~recommend ~remind ~reminder ~right ~roof ~sat ~send ~social ~staff ~supervis ~talk ~treat ~uniform ~what
        2 ~who ~worry
        1 <activity=publish> <activity=use> <concern-where> <contact=colleague> <contents=colleague> <contents=views>
        1 <demand=cooperate> <demand> <errand=reference>! <errand=solicit> <learn-case> <platform=linkedin>
        1 <profile-school> <topic=covered>! [not-given] ^_he ^_our ^_posting ^_problem a_group a_word all_the and_i
        1 anyone applied apprentice article article_on can_see canteen cleaning cook correct correct_the dinner
        1 done/sat done/tell editing facebook_about facebook_to far going head_of i_am i_write in_trouble interview_$
        1 is_that is_the it_round keep_tabs knows letter made_up me/plain/ask me_for mobile_in mobile_while my_own
        1 no_one nobody/plain of_year office officer on_facebook on_x other/done/get other/done/put other/ongoing/know
        1 out_on own_laptop own_mobile page_about plain/check raise_it saying_about should_i socials_$ ta_on tabs
        1 tabs_on tagged talk_to tempted tempted_to the_canteen the_school tiktok_$ tips to_correct to_inform to_join
        1 to_look to_raise told told_the too_late treated up_to use_her use_the way_$ what_he which with_a would
        1 would_like ~answer ~anyon ~apprentic ~articl ~canteen ~clean ~concern ~far ~fit ~giv ~going ~letter ~member
        1 ~mum ~offic ~officer ~tab ~tag ~tell ~tempt ~tip ~which ~would
        -1 ! "picture" "picture":word "publish":turn 6 <account-change=create> <activity=message>! <activity>
        -1 <capacity=own-account>! <contents=private> <picture-step> <position=governor>! <signs> <site-for=pupils>
        -1 <time=own> <time> ^_thinking ^_would a_blog any assistant be_wrong comes corridor done/writ else
        -1 email_address go_on in_year local mates me/done/get mention message mobile_number morning nothing number
        -1 of_my on_whatsapp only opinion order_$ our_academy pics picture plain/say school_$ scrolling share slt
        -1 start stood_in students supplier tell that_i the_class the_new the_other to_ask to_do to_follow to_tell
        -1 under x_$ year_6 ~6 ~address ~any ~assistant ~break ~chat ~cover ~els ~film ~girl ~hint ~lad ~local
        -1 ~morning ~nothing ~only ~opinion ~school ~slt ~student ~supplier ~swim ~text ~under
        -2 "account":turn "account":word "message" "message":turn "message":word "publish" <activity=connect>
        -2 <capacity=class-platform> <capacity=class-platform>! <capacity=own-account> <capacity>
        -2 <colleague-content=details> <colleague-content> <device> <nature> <school-content=partner> <site-for>
        -2 <watched=child> [given] ^_i ^_what a_parent about_a add am_a an_hour anything as as_a ask at_the before_i
        -2 blog break class during facebook_on fb for_us friends half have here insta instagram it_is know
        -2 linkedin_with me/asked/put mum my_facebook not of_the on_a on_dojo on_my other own_facebook photo post
        -2 principal private pupil run school set set_up staffroom the_trip this tiktok to_my to_say trip use_my
        -2 whatsapp_group while_the wrong_to ~academy ~anything ~as ~class ~com ~comment ~corridor ~during ~fb ~follow
        -2 ~half ~hav ~insta ~instagram ~lik ~mak ~mention ~night ~not ~other ~pic ~pictur ~principal ~privat ~pupil
        -2 ~run ~say ~scroll ~set ~shar ~sign ~staffroom ~start ~this ~trip ~tweet
        -3 "account" <account-change> <position=governor> <pupil-content> <school-content> [governors] a_pupil academy
        -3 dojo governor in_the say the_network want ~add ~blog ~dojo ~friend ~governor ~messag ~nam ~photo
        -4 <pupil-content=image> network whatsapp ~network ~whatsapp
      """
    ),
    (
      "activity",
      """
      message 0
        10 ~messag
        9 whatsapp ~whatsapp
        7 "message" <activity=message> <platform=whatsapp>
        6 ~student
        5 "message":word <message-about> about ~about ~send
        4 <activity=message>! <colleague-content> <contact> a_student dm dojo message send student ~chat ~dm ~dojo
        4 ~giv ~reply ~ta ~text ~whatsap
        3 "message":turn 6 <colleague-content=details> <contact=pupil> <contents=family> <message-time>
        3 <received=message> <received> <time=own> a a_pupil a_whatsapp app ask chat class groupchat her his i_message
        3 i_sent messaged messaging messenger mobile_number number on_dojo on_whatsapp one_of public sunday
        3 the_network to_a to_say whatsapp_group year_6 ~6 ~a ~app ~ask ~class ~groupchat ~his ~messenger ~monday
        3 ~number ~other ~public ~run ~sunday ~tim ~tomorrow
        2 6_on <capacity=class-platform> <capacity=class-platform>! <capacity=staff-group>! <capacity>
        2 <contact=parent> <contents=colleague> <contents=pupil> <contents> <coverage=people>
        2 <message-about=my-details> <message-about=personal> <message-time=outside> <received=message>!
        2 <stage=planning> <watched=child> [parent] ^_is a_girl about_tomorrow allowed answer asked_for at at_night
        2 birthday boy can_i coat could day_$ dm_a dojo_to eleven everybody from_the girl happy have_been he_can
        2 homework i_dm i_left i_messaged i_send in_our insta_to know lads late late_$ let lost management may_i
        2 me/intended/hav messaged_a mum my_class my_email my_mobile my_year network no_name off_the on_sunday one
        2 or_not other other/done other/done/ask other/plain our pupil reply reply_to run rung say school_has
        2 school_spider send_me sent so_he spider students ta talk tas tell text the_academy the_trip there time to
        2 to_let to_my to_tell tomorrow trip under update well what_a with working year yes_yet ~allow ~at ~birthday
        2 ~boy ~carer ~coat ~could ~cover ~dad ~everybody ~everyon ~girl ~happy ~her ~homework ~lat ~let ~los
        2 ~management ~meltdown ~mum ~network ~one ~our ~parent ~play ~pupil ~say ~see ~spider ~team ~to ~trip ~under
        2 ~updat ~well ~wish ~with ~year
        1 10 <capacity=school-account> <contact=colleague> <power=monitoring>! <received=takedown> <seen=on-account>
        1 <watched> ^_when a_boy account_$ cover dad done done/messag fine gave has_approved i_give in_class in_the is
        1 kick kick_off like_$ long luck manager_at me/asked/messag me/asked/put me/asked/writ me/done/send
        1 me/ongoing/know message_a more mum_on night not_said of_her on_a on_there only own_facebook parent personal
        1 put_a rather read_it see senco senior should_have starts talk_to team ten text_a them think_of to_ask to_one
        1 to_talk to_the what_time whatsapp_$ with_year would_rather wrote wrote_to ~10 ~answer ~daughter ~eleven ~fin
        1 ~is ~kick ~lad ~long ~luck ~meet ~mor ~night ~only ~personal ~rather ~read ~ring ~senco ~senior ~ten ~them
        1 ~ther ~writ
        -1 "account":turn "publish":turn <account-change> <activity=use> <activity=use>! <asked-by=them>
        -1 <capacity=own-account>! <dojo-place> <on-school> [not-given] about_it add_me after before can_a chat_to
        -1 drive each facebook_$ first from_home he_is her_the home_$ i_asked i_can is_it like maths me_to
        -1 nobody/plain on_facebook online own page_$ photos snapchat so_i start the_back tweet waiting want_a while x
        -1 ~after ~befor ~check ~driv ~each ~first ~idea ~leav ~math ~onlin ~start ~tweet ~use ~want ~whil ~x
        -2 "account" "connect" "errand" "errand":word "use":word <asked-by=me> <asked-by> <contents=views> <demand>
        -2 <errand> <platform=another> <platform=x> <platform> <position=volunteer> <pupil-content=image> <site-for>
        -2 [headteacher] ^_my about_the add and_i blog do do_i fb follow here home i_have instagram is_that kids_in me
        -2 me/plain me_on my on_linkedin request request_to round school the_school tiktok to_add want we would_like
        -2 ~add ~fb ~hom ~instagram ~kid ~lik ~look ~mak ~me ~my ~photo ~pictur ~request ~round ~school ~tak ~tiktok
        -2 ~we
        -3 <activity=connect> <activity=publish> <contents=pupil>! <platform=facebook> <position> <pupil-content> it_$
        -3 kids linkedin my_own page twitter ~blog ~follow ~linkedin ~pag ~twitter
        -4 facebook ~facebook
        -5 on_my
      """
    ),
    (
      "activity",
      """
      picture -7
        8 <pupil-content=image>
        7 <pupil-content> ~film
        6 "picture" "picture":word ~tak
        5 <picture-step> phone the_school ~phon ~photo ~pictur ~sav
        4 camera film save the ~camera ~the
        3 <activity=picture> <picture-step=copy> <picture-step=take> <school-content=news> for keep mobile of_the
        3 off_the own own_phone photo pics pictures slt to_save took took_a ~for ~keep ~mobil ~own ~pic ~rul ~slt
        3 ~snap
        2 <capacity=class-platform> <capacity=class-platform>! <capacity=school-account> <contents=school>
        2 <device=school> <device> <school-content> ^_filmed album assembly_on at_the copy filmed for_my for_myself
        2 i_film i_save i_took images ipad is_the it_on kids manager me/done my my_own my_phone my_slt of off on_my
        2 own_mobile photo_of photos picture rules school school_facebook school_own school_page sports_day still take
        2 take_pictures trip within within_the ~album ~copy ~display ~field ~imag ~ipad ~kid ~lov ~manager ~my ~of
        2 ~off ~photograph ~school ~still ~trip ~within
        1 <coverage=times> <demand=cooperate> <responsibility> <seen=photographer> <stage=planning>! [senior-manager]
        1 ^_may ^_ok a_few been digital digital_images few film_the filmed_the i_take if if_it images_rules its lovely
        1 me/asked/tak on_there our_page phone_in photos_of pictures_of reception slt_line sports the_reception their
        1 them_$ there_$ to to_film to_keep to_my ~been ~digital ~few ~if ~its ~lovely ~reception ~their ~to
        -1 "message":word <activity=publish> <activity=publish>! <capacity=own-account>! <contact=colleague> <nature>
        -1 <obligation> <platform=instagram> academy all break head her i_put instagram is_my on_facebook our
        -1 own_facebook tiktok video x year youtube ~academy ~all ~giv ~head ~instagram ~nam ~our ~send ~tiktok ~writ
        -1 ~x ~youtub
        -2 "message" "publish":turn "publish":word <capacity=own-account> <contents=colleague> <coverage> ? ^_i a
        -2 about am an facebook i_am in insta up ~a ~about ~am ~an ~facebook ~go ~her ~in ~insta ~post ~ring ~up
        -2 ~video
        -3 "publish" <coverage=media> is put ~is ~put
        -4 =stage=planning
        -5 <platform>
      """
    ),
  ]
}
