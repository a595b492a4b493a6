/// What leans a question to activity.message and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofActivityMessage: [(fact: String, text: String)] = [
    (
      "activity",
      """
      message -1
        12 ~messag
        8 <activity=message> whatsapp ~whatsapp
        7 <platform=whatsapp>
        6 "message" ~send ~student
        5 6 <message-about> <received=message> about message to_a year_6 ~6 ~about ~reply
        4 "message":word <activity=message>! <contact> <contents=family> <message-public> <message-time> a_student dm
        4 dojo his number other/done send student ~dm ~dojo ~his ~number ~ta ~text ~whatsap
        3 "message":turn <capacity=class-platform> <capacity=class-platform>! <capacity=staff-group>!
        3 <colleague-content=details> <colleague-content> <contact=parent> <contact=pupil> <contents>
        3 <coverage=people> <message-time=outside> <received> <seen=on-account>! <time=own> [parent] a a_pupil
        3 a_whatsapp ask asked_for class groupchat happy her i_message messaged messaging messenger network on_dojo
        3 on_whatsapp one_of other other/plain public sunday the_network to_my to_say under whatsapp_group ~a ~answer
        3 ~ask ~chat ~class ~giv ~groupchat ~happy ~messenger ~monday ~network ~other ~public ~sunday ~tim ~tomorrow
        3 ~under
        2 6_on <capacity> <contents=colleague> <contents=pupil> <message-about=my-details> <message-about=personal>
        2 <pupil-content=talk> <received=message>! <responsibility=questions> <seen=on-account> <stage=planning>
        2 <stage=saw> <takedown-by=parent>! <takedown-by> ^_fine ^_is a_mate about_tomorrow allowed answer answered
        2 app asked/answer at birthday boy can_i chat child day discord dm_a done/answer done/messag done/send
        2 done/tell eleven facebook_messenger fine from_the girl happy_birthday have_been he_can homework i_answer
        2 i_dm i_left i_messaged i_put i_send i_sent in_the insta_to is kit know lads late late_$ lost management mate
        2 may_i me/asked/answer me/asked/writ me/done/send me/done/tell me/intended messaged_a mobile_number mum
        2 mum_on my_class my_email my_year name network_facebook no_name off_the on_sunday one or_not other/done/ask
        2 our own_facebook please_can put_a question reply run run_$ rung said_in say school_$ school_has
        2 school_spider send_me sent set_up so_he spider ta talk tas tell text texting the_academy the_trip them there
        2 through time to to_ask to_one to_talk to_tell tomorrow trip update what_a whatsapped working write year
        2 yes_yet ~allow ~app ~approv ~at ~carer ~child ~cover ~daughter ~discord ~eleven ~everyon ~fin ~girl ~her
        2 ~homework ~is ~kit ~lat ~los ~management ~mum ~one ~our ~parent ~question ~run ~say ~see ~spider ~them ~ther
        2 ~through ~to ~trip ~updat ~writ ~year
        1 <old-school=yes> <old-school> <platform=snapchat> <received=takedown> <time> [trust] ^_a ^_i ^_sent ^_supply
        1 ^_what ^_would a_parent a_sunday a_year account_$ and_is asked/writ can_see coat comments could_i cover dad
        1 daughter day_$ dojo_to done done/found done/left email_so everybody fine_$ for_the formers found got
        1 has_approved have_it his_name i_give i_told in_class intended/hav it_to kept kick kick_off left let let_my
        1 like_$ long luck manager_at mate_on me/asked/messag me/asked/put me/done/answer me/done/left me/intended/hav
        1 me/ongoing/know me_his meeting monday mondays morning my_mobile my_sister night nobody/plain/ask
        1 nobody/plain/say number_to of_her ok_to on_a on_messenger on_there other/done/go other/plain/see
        1 other/plain/send over own_insta parent personal plain/ask plain/send read_it reply_to see senco senior
        1 should_have sixth_formers students ten the_other there_$ think_of times to_let told_a under_the up_a well
        1 with write_on write_to wrote wrote_to ~boy ~coat ~dad ~day ~everybody ~former ~found ~kick ~left ~let ~long
        1 ~luck ~mat ~meet ~meltdown ~morning ~night ~over ~personal ~pupil ~ring ~senco ~senior ~tell ~ten ~thing
        1 ~well ~wish ~with
        -1 "connect":word "errand" "picture" "picture":word "use" 7 8 <contact=other> <contents=material>
        -1 <contents=school> <dojo-place> <obligation> <picture-step=take> <picture-step> <place=away>
        -1 <platform=another> <platform=instagram> <platform> <position=volunteer> <received=press>
        -1 <received=request>! [not-given] a_facebook can_a commented done/mak done/say fb first get go group_to
        -1 her_the home_$ is_it it_on keep like_to made_a me/done/mak me_to my_whatsapp not_been on_facebook online
        -1 own page_$ page_on photos picture send_her snapchat start the_kids the_school want x year_7 year_8 ~7 ~8
        -1 ~check ~fb ~first ~friend ~hav ~lesson ~onlin ~scroll ~start ~want ~x
        -2 "account" "account":turn "connect" "publish" "publish":word "use":word <activity=publish> <activity=use>
        -2 <activity=use>! <asked-by=me> <asked-by> <demand> <errand> <on-school=yes> <on-school> <platform=x>
        -2 <received=request> <school-content=partner> <school-content> <views-content> [refused] about_the add add_me
        -2 am asked_a before board do do_i exam follow here home i_am i_asked i_have instagram is_that kids_in like
        -2 look made maths me/done/ask me/done/had me/plain me_on my_own on_linkedin other/done/not page phone
        -2 plain/chat request request_to round school tiktok to_add we which while would_like ~add ~am ~befor ~board
        -2 ~do ~exam ~hom ~instagram ~kid ~leav ~look ~math ~pag ~phon ~photo ~pictur ~request ~round ~school ~tak
        -2 ~tiktok ~use ~we ~which ~whil
        -3 <contents=pupil>! <contents=views> <platform=facebook> <position> <power> <pupil-content> [headteacher]
        -3 blog it_$ kids linkedin me nobody/plain twitter ~blog ~follow ~lik ~linkedin ~mak ~me ~twitter
        -4 <activity=connect> <pupil-content=image> facebook ~facebook
        -5 on_my
      """
    ),
    (
      "activity",
      """
      picture -6
        10 <pupil-content=image>
        9 <pupil-content>
        7 "picture" "picture":word ~film ~tak
        5 <picture-step> for_my phone ~phon ~photo ~pictur ~sav
        4 <activity=picture> <capacity=school-account> <school-content=news> camera film for of_the off_the save
        4 the_school took ~camera ~for
        3 <contents=school> <picture-step=copy> <responsibility=accounts> <responsibility> [school] at_the clip keep
        3 my on_my own own_phone pictures school_facebook slt the to_save took_a trip welcome ~clip ~keep ~my ~own
        3 ~pic ~rul ~school ~slt ~the ~trip ~welcom
        2 <capacity=school-account>! <coverage=times> <demand=cooperate> <device=school> <device> <picture-step=take>
        2 <purpose=work> <purpose> <school-content> <seen=photographer> <stage=planning> ^_filmed ^_may ^_ok album
        2 children copy done/tak film_the filmed for_myself i_film i_took if images ipad it_on kids manager
        2 me/done/tak mobile my_own my_phone of off our_page own_camera phone_in photo photo_of photos pics picture
        2 rules school school_page sports_day still take take_pictures the_kids to_keep within within_the ~album ~copy
        2 ~display ~if ~imag ~ipad ~kid ~lov ~manager ~mobil ~of ~off ~snap ~still ~within
        1 <on-school=no> <on-school> <responsibility=standards> [senior-manager] ^_took assembly_on been been_asked
        1 digital digital_images display field filmed_the i_save if_it images_rules is_the it my_slt on_there
        1 own_mobile photos_of pictures_of reception school_own slt_line snaps snaps_of the_reception the_schools
        1 the_year their there there_$ to to_film to_my ~been ~child ~digital ~field ~it ~photograph ~reception ~their
        1 ~ther ~to
        -1 <activity=message> <contact=colleague> <contents=colleague> <errand> <nature> <obligation> <received>
        -1 <time=working> <watching-account=school-profile> [person] ^_is all am break cup does go head her i_put
        -1 is_my on_facebook other/asked own_facebook phone_on school_wifi see tiktok took_the twitter we where wifi
        -1 youtube ~all ~am ~ask ~call ~cup ~does ~email ~head ~hour ~see ~send ~think ~tiktok ~twitter ~we ~wher
        -1 ~wifi ~work ~youtub
        -2 ! "message" "message":word "publish" "publish":turn <activity=publish>! <activity> <capacity=own-account>!
        -2 <contact> <coverage=media> <platform=instagram> <power=monitoring>! <time> <watching-account> ? ^_i a about
        -2 academy an facebook in insta instagram other/done our up video x ~a ~about ~academy ~an ~facebook ~go ~her
        -2 ~in ~insta ~instagram ~nam ~our ~ring ~up ~video ~writ ~x
        -3 <capacity=own-account> =stage=planning is put ~is ~put
        -6 <platform>
      """
    ),
    (
      "activity",
      """
      publish 4
        12 ~post
        9 "publish" <views-content>
        8 <activity=publish> post
        7 <activity=publish>! on_my ~shar ~tweet
        6 <contents=views> <nature> <platform=x> <school-content=partner> ~photo ~stick
        5 "publish":turn "publish":word <contents=pupil>! <pupil-content=image> <pupil-content> our put tweet video
        5 ~blog ~firm ~nam ~not ~our ~video
        4 <nature=endorsing> <school-content> firm go_on me/done/put my_own names not on opinion own_account
        4 own_facebook photo share story tell that_i the_new twitter_$ ~hint ~on ~opinion ~put ~result ~story ~writ
        3 "" <capacity=own-account> <capacity=school-account> <capacity> <contact=other> <contents=colleague>!
        3 <contents=material> <dojo-place> <nature=disparaging> <picture-step=take> <picture-step> <platform=facebook>
        3 <purpose=work> <shows> <views-content=campaign> [given] a_blog a_post about_my about_the advertise blog
        3 business class_page commented cuts facebook_that forum governor i_post i_put i_tell in_it intended/tell
        3 it_is like_to me/intended/tell news no no_names of of_my on_our online online_$ other/passive other/plain
        3 own_opinion poster pta put_the report results review say_so stuck that that_our the_academy to_advertise
        3 to_post to_share uploaded want_to without work_$ ~advertis ~business ~call ~comment ~consent ~cut ~forum ~go
        3 ~lik ~network ~news ~no ~of ~onlin ~pic ~pictur ~poster ~pta ~report ~retweet ~review ~say ~star ~tell ~that
        3 ~upload ~winner ~without
        2 <account-change=settings> <activity=message>! <activity=picture> <capacity=own-account>! <colleague-content>
        2 <contents=school> <contents> <dojo-place=class-page> <errand=press> <nature=bullying> <obligation>
        2 <on-school> <place=away> <power=recruitment>! <power=removal>! <profile-shows> <pupil-content=first-name>
        2 <purpose=own> <purpose> <responsibility=the-policy> <school-content=confidential> <seen=against-school>
        2 <shows=uniform> <signs> <views-content=opinion> <views-content=promotion> [person=given] [refused] ^_do ^_he
        2 ^_i ^_it ^_so ^_want a a_cartoon a_comment a_governor a_petition a_photo a_poster a_video about about_a
        2 academy advert all_of allowed_to and_i and_now asked/post asked/put asked/stick asked/tell baby before_the
        2 blog_about budget called cartoon comment concert confidential consent copied county cup dance deputy did
        2 did_not do_with does_that done/call done/comment done/copy done/mak done/writ down election facebook
        2 facebook_from fair first folk from from_home from_my from_our full going_on google got grumble home hour
        2 hour_$ i_allowed i_in i_like i_only i_share if if_i if_she initials insta it it_down it_fine it_go kids_in
        2 liked liked_a linkedin_$ live local made may me/asked/post me/asked/stick me/asked/tell me/asked/tweet
        2 me/done/ask me/done/call me/intended/use me/passive me/supposed me_to mean meme mentioned my_day
        2 my_instagram my_mate name_on names_$ nativity network network_page night no_kids not_$ nothing now now_$
        2 of_the ok_on on_facebook on_google on_the on_twitter one_star only opinion_on other/done other/done/get
        2 other/done/mak other/done/not other/plain/not our_academy our_school own own_page own_tiktok own_twitter
        2 page_$ page_on party people permission petition photos pic pics picture picture_of plain/say plain/show
        2 post_the posted pta_facebook referee retweet retweet_a row said school_story school_twitter selfie share_a
        2 shared sharing signed slagged so_on somebody somebody_is something speaking speaking_for star sticking
        2 stuck_a supplier telling that_the the_caretaker the_logo the_nativity the_network the_pta the_rugby think
        2 think_the to_put tonight took_it trouble two union up_on use_a video_of want we website wedding went went_on
        2 will winners with_school won write_a writing x yes_$ you_can youtube ~a ~about ~academy ~advert ~borrow
        2 ~budget ~cartoon ~concert ~confidential ~county ~cup ~danc ~deputy ~down ~election ~endors ~fair ~first
        2 ~folk ~from ~full ~grumbl ~head ~hom ~if ~initial ~insta ~it ~local ~mak ~may ~mean ~nativity ~nothing ~now
        2 ~only ~party ~peopl ~permission ~petition ~referee ~repost ~row ~selfi ~sign ~slag ~somebody ~something
        2 ~speak ~supplier ~tonight ~troubl ~two ~union ~view ~we ~websit ~wedding ~will ~win ~won ~x ~youtub
        1 ! 4 <colleague-content=details> <contents=colleague> <demand=remove> <demand=remove>!
        1 <message-about=personal> <obligation=investigation> <obligation=reporting> <on-school=no>
        1 <position=governor>! <profile-shows=employer> <responsibility=leavers> <school-content=work>!
        1 <seen=bullying> <topic=who>! =stage=did [deputy-head] [host-school] ^_as ^_could ^_posted ^_sports ^_stuck
        1 ^_two a_lovely a_picture a_teaching about_what all am_a am_i an_hour artist as_me asked/tweet at_it because
        1 both bullying bus_firm can_we caption company deleted done/lik done/los done/pleas down_the edge em
        1 facebook_it facebook_last for_school forty full_name funny go goes_on good google_$ harvest has head
        1 home_with i_got i_tweet i_wrote in_a intended/use is_at is_said it_yet its joke_about leave leave_a love_to
        1 me/asked me/done me/done/shar mother mum my_line my_mum my_name naming no_to of_them of_us off_our ofsted
        1 ok_or on_fb ongoing/put only_my other/done/pleas other/done/shot other/done/writ other/plain/say
        1 other/plain/show our_head outside page_from parents_have photograph pic_of plain/watch pleased post_a put_it
        1 rubbish run_a say school_x shared_a she_would shout showing sick some stick tell_my that_they the_bus
        1 the_cup the_firm the_staff the_winners their thinking this_morning timetable to_photos to_tweet to_write
        1 trouble_$ tweet_about tweeting twice twitter_about uncle views village wants_me was_not will_not written
        1 year_4 yet ~4 ~all ~artist ~baby ~becaus ~both ~bully ~caption ~company ~delet ~edg ~em ~evening ~forty
        1 ~funny ~good ~googl ~happen ~harvest ~has ~its ~liv ~mem ~mention ~mother ~ofst ~outsid ~own ~pleas ~press
        1 ~resident ~rubbish ~sick ~som ~suppos ~their ~thing ~timetabl ~twic ~uncl ~villag ~yet
        -1 "connect":turn "errand":turn "use":turn <contents=family> <learn-case=yes> <learn-case>
        -1 <obligation=declaring> <place=pupils-present> <platform=snapchat> <position=manager> <profile-says=logo>
        -1 <profile-says=school-name> <school-content=news> <seen=breach> <stage=planning>! <visibility=public>
        -1 <watched=child> <watched> ^_gave a_coach a_mate a_personal about_our accept add address agreed_to all_right
        -1 and_that answer answered applied asked/giv asked/keep asked/use at_school back_$ bat bat_$ been_on break
        -1 can_find chat clip crest_on day_on dm do do_not done/answer done/put duty facebook_for facebook_messenger
        -1 fed fed_up find_me for_myself friend friends_on gave_the girl governors_has grievance happy have_it have_my
        -1 her_linkedin how_do i_keep i_write if_it in_class join_a late_$ like_$ look_at mate_on me/asked/giv
        -1 me/asked/say me/asked/use messenger midday mind my my_form my_hours name_of nobody/plain>me number
        -1 of_governors of_her on_instagram on_whatsapp one_of ongoing/say open other other/done/apply other/done/nam
        -1 other/intended own_bat parent_on plain/see print right run run_the said_in says_i school_email school_page
        -1 snapchat staff_on started students the_head the_wikipedia there thinking_of thought_it through_the
        -1 to_follow to_one want_a what_a who_is with_my would_like yes ~address ~assistant ~back ~bat ~bring ~duty
        -1 ~edit ~fed ~fixtur ~garden ~grievanc ~happy ~hav ~idea ~kitchen ~messenger ~midday ~mind ~my ~non ~print
        -1 ~snap ~ta ~treat ~turn ~use ~worry ~yes
        -2 "account":turn "errand" "message" "message":word "use":word <account-change=create> <account-change=income>
        -2 <account-change=sign-up> <activity=connect>! <activity=use> <contents=pupil> <coverage=people> <demand>
        -2 <errand=concern> <errand=wiki> <errand> <follower=yes> <follower> <left=recent> <message-time=outside>
        -2 <old-school=yes> <old-school> <received=demand> <received=message> <received=takedown>
        -2 <responsibility=questions> <school-content=employer> <school-content=update> <seen=on-account>!
        -2 <site-for=private> <site-for> <time=working> <time> <topic=powers> <visibility> ^_fine ^_putting a_dad
        -2 a_new a_page allowed am_on am_the and and_it anybody app as_my asked/hav asked_to at back bad_$ be camera
        -2 can_i check children complaint complaint_about dad dad_on declare discord enough_$ facebook_on
        -2 facebook_profile facebook_to far find for_her form gardening governors group group_on have_the head_of
        -2 her_on him_on hours how i_am i_go i_send i_took i_want intended/hav is_a is_my is_that left left_my
        -2 like_our look management me/done/get me/done/tell me/intended/hav me/must mums my_complaint my_mobile
        -2 my_phone my_twitter need netball nobody/plain of_year office official on_her on_there on_youtube or
        -2 other/ongoing>me our_new over own_camera own_mobile own_phone parents parents_about put_on question quote
        -2 raise_it reason rep ring sat school_on school_school send silly stay tablet take talk talk_to tas that_$
        -2 the_kids the_principal the_sports the_way thought time to_be to_check to_declare to_my to_save to_talk
        -2 to_the together told_a took_a twitter_profile twitter_to up used was week_$ welcome what when when_i while
        -2 while_i wikipedia_page with x_with ~accept ~add ~allow ~and ~anybody ~app ~apply ~at ~be ~break ~camera
        -2 ~chat ~check ~child ~coach ~complaint ~declar ~discord ~dm ~far ~find ~fix ~friend ~group ~how ~left ~look
        -2 ~management ~monday ~need ~netball ~number ~offic ~official ~open ~or ~over ~principal ~question ~quot
        -2 ~reason ~rep ~reply ~right ~ring ~rul ~sat ~silly ~snapchat ~someon ~stay ~tablet ~tak ~tim ~together ~up
        -2 ~was ~welcom ~what ~whatsap ~when ~whil ~wish ~with
        -3 "use" <activity=account> <contact=colleague> <contact=pupil> <left> <message-public> <message-time>
        -3 <nature=trivial> <platform=linkedin> <power=investigation> <power=monitoring>! <power> <profile-says=job>
        -3 [senior-manager] anyone banner being bio done/tell email follow for for_my half in_the ipad is_the just
        -3 just_for laptop message my_linkedin on_linkedin other/ongoing principal raise round run_$ save see slt
        -3 student to_a way whatsapp year ~answer ~anyon ~banner ~being ~bio ~for ~half ~ipad ~just ~laptop ~rais
        -3 ~round ~sav ~see ~send ~slt ~start ~talk ~way ~whatsapp
        -4 "connect":word <account-change=profile> <account-change> <activity=message> <device> a_student keep mobile
        -4 off_the phone profile through wikipedia ~follow ~messag ~mobil ~phon ~profil ~through ~wikipedia ~year
        -5 "connect" <activity=connect> <device=school> <platform=whatsapp> <profile-says> other/done/put public ~keep
        -5 ~public ~student
        -6 <demand=cooperate> <received> linkedin ~linkedin
      """
    ),
    (
      "activity",
      """
      use 1
        9 "use"
        8 <time>
        7 "use":word <device>
        6 <device=school> <place> during facebook_on on_the ~check ~during
        5 <activity=use> <time=working> break staffroom while ~break ~hour ~phon ~scroll ~staffroom ~whil
        4 <activity=use>! <power=monitoring>! <power> in in_the ipad laptop look_at pc phone ~in ~ipad ~laptop ~pc
        3 <place=elsewhere> asked/check at check computer go_on half i_am is_it kids lesson look me/asked/check
        3 me/must/not my_phone own own_phone school_wifi scrolling the_staffroom while_the wifi ~at ~computer
        3 ~corridor ~half ~lesson ~look ~own ~use ~wifi
        2 "message" "message":word "use":turn <activity> <coverage=media> <coverage=times> <demand=cooperate>
        2 <place=staffroom> <platform> <time=break> after allowed_$ am an an_hour at_break be_on been_on before
        2 before_i big can_i caretaker checked checked_my cricket data desk do_not duty facebook facebook_during
        2 facebook_for go going gone here home home_$ hour hours i_go i_should instagram is_on it_matter lunch
        2 lunch_break me me/passive my_shift not_want office on_a on_it on_tiktok open own_tablet paid pe quick sat
        2 school_ipad scroll see_what seven shift stood stood_in tablet the_cricket the_school tiktok tiktok_on
        2 to_check using_the was whatsapp_in when when_i work youtube ~after ~am ~an ~befor ~big ~caretaker ~cricket
        2 ~data ~desk ~duty ~facebook ~go ~going ~hom ~instagram ~kid ~lunch ~me ~nip ~offic ~open ~pay ~pe ~quick
        2 ~read ~sat ~session ~seven ~shift ~start ~stood ~tablet ~tiktok ~was ~watch ~whatsapp ~when ~work ~youtub
        1 4g <device=own> <message-about=quick> <place=away> <place=pupils-present> <power=monitoring> ^_caretaker
        1 ^_cook ^_on ^_own ^_quick allowed assembly at_dinner at_my bank between break_and by by_the checking
        1 corridor council empty i_check in_a insta is_only me_in my_break my_son my_whatsapp nights nip of_facebook
        1 office_computer office_pc ok_to on_me other/asked other/plain/scroll own_data round_me saw scrolled snap
        1 staffroom_pc taking ten this time to_be using watch what_is while_i work_time youtube_on ~4g ~allow
        1 ~assembly ~bank ~between ~by ~council ~empty ~insta ~minut ~saw ~ten ~this ~tim ~wait
        -1 <account-change> <activity=picture> <contact=parent> <pupil-content=image> <related> <site-for>
        -1 <topic=covered>! <topic> <views-content> [parent] allowed_to as at_home can_see day facebook_$ for he
        -1 home_on kids_can new night of_my on_my or other other/plain/see parents post ring see_it supervising that
        -1 the_academy they trip would ~as ~correct ~day ~for ~friend ~he ~mat ~new ~or ~other ~send ~supervis ~teach
        -1 ~that ~they ~trip ~trust ~would ~writ
        -2 "publish":turn <activity=publish>! <capacity=school-account> <contents=family> <contents=pupil>
        -2 <contents=views> <coverage=people> <errand=wiki> <obligation> <picture-step=take> <picture-step>
        -2 <platform=another> <pupil-content> <responsibility=accounts> <views-content=promotion> ^_i ^_is ^_my about
        -2 academy account am_i for_the from from_my her my of_the page put she so take them to where wikipedia year
        -2 ~about ~account ~ask ~film ~from ~mum ~my ~nam ~pag ~parent ~pictur ~post ~pupil ~ring ~say ~she ~so ~tak
        -2 ~tell ~them ~to ~wher ~wikipedia ~year
        -3 "errand" "errand":word "publish" <activity=publish> <capacity=school-account>! <errand> <responsibility>
        -3 <school-content> a group our ~a ~academy ~group ~our ~put
        -4 <capacity>
        -5 <contents>
      """
    ),
  ]
}
