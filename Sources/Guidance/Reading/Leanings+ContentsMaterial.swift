/// What leans a question to contents.material and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofContentsMaterial: [(fact: String, text: String)] = [
    (
      "contents.material",
      """
      yes -41
        10 "material" "material":word ~shar
        8 <contents=material>
        7 a ~a ~photographer
        6 <capacity=school-account>! <picture-step=copy> =activity=publish picture use ~link ~use
        5 <picture-step> [owner] a_lovely blog cartoon it_on lovely ok_$ photographer shared use_a ~blog ~cartoon
        5 ~credit ~els ~lovely
        4 <platform=x> <watching-account> =capacity=school-account ^_may by_a else her_name it_and link may
        4 me/intended might of_the off_the other/done poem post results shared_a somebody somebody_else video website
        4 ~may ~might ~pictur ~poem ~result ~somebody ~video ~websit ~word
        3 <activity=publish> <activity> <capacity=school-account> <device=school> <device> <material-source>
        3 <pupil-content=image> <topic=who>! <watching-account=school-profile> ^_might a_cartoon and_put artist
        3 asked_$ asking done/tell for_our from from_a i_mean leave me/done/not me/done/shar me/ongoing/mean mean
        3 mean_to might_i name_$ nobody/plain/say off on_in ongoing/mean other/done/tell rugby school_facebook
        3 school_own sharing sharing_a that_i the_artist there to_a without without_asking ~artist ~ask ~from ~leav
        3 ~mean ~off ~rugby ~ther ~without
        2 "family":word <account-change=create>! <activity=account> <capacity=own-account>! <capacity>
        2 <contact=pupil-elsewhere>! <demand=train> <demand> <errand> <message-about=quick> <platform=youtube>
        2 <position=employee> <power=storing> <purpose=work> <responsibility=accounts> <responsibility=training>
        2 <seen=breach> [person=not-given] ^_at ^_shared ^_sharing ^_somebody a_mother account another asking_the book
        2 by christmas club computer crack crack_on cricket done/get done/giv done/mak done/shar facebook_$
        2 facebook_for facebook_ok final for_all found give hall happens has_refused have_not he i_give if_i in_it
        2 insta_that insta_the intended/use into lady link_to long lost me/asked/shar me/asked/use me/done me/done/get
        2 me/done/tweet me/intended/shar me/intended/use me_in music my_teaching my_twitter network_insta nice nine
        2 not not_said of_us on_$ on_our open other/done/giv other/done/mak other/done/tak other/passive our_school
        2 partner picture_of picture_on plain/say post_about pupils put_it put_on reel sent share somebody_is stick_a
        2 tag teacher the_cup the_photographer the_urdd the_village there_is to_say to_share told twitter_$ up_on urdd
        2 us were what_happens where_it who_has whose with_no wrote youtube ~account ~add ~another ~book ~by
        2 ~christmas ~club ~computer ~crack ~cricket ~email ~final ~found ~friend ~giv ~hall ~happen ~he ~into ~lady
        2 ~liv ~long ~los ~mak ~music ~nic ~nin ~not ~open ~partner ~reel ~teacher ~urdd ~us ~wer ~whos ~youtub
        1 "family" <contact=other> <contact=parent>! <contents=school> <coverage=media> <left=recent>
        1 <network-school=yes> <network-school> <profile-says=job> [person=refused] ^_go ^_got ^_have ^_head ^_there
        1 a_blog all_of and_he asked/shar asked/use asked_the both coach comment county did_not done/ask done/tweet
        1 facebook facebook_page festival found_a from_our given got_a has_given her i_could i_did i_found i_tweeted
        1 i_use insta_$ intended/post intended/shar is_now made mother myself_$ no_$ on_school our_staff page poster
        1 pta_facebook put_her reading refused school_insta some the_council to_my village we week where wrote_it
        1 ~both ~county ~facebook ~festival ~mother ~pag ~poster ~refus ~som ~teach ~villag ~we ~week ~wher
        -1 "colleague":turn <activity=message> <platform=facebook> <platform=whatsapp> <pupil-content=talk>
        -1 <school-content=logo> <shows=uniform> <views-content=promotion> <watched=adult> [host-school]
        -1 [line-manager] [parent=not-given] ^_deputy ^_no ^_nobody ^_posted ^_posting ^_put a_year about_the
        -1 account_that allowed_$ crest dad does_our done/call down father first_names from_my good governor head host
        -1 host_school i i_would is_that joke me me/asked/tweet me/done/call my_post news on_a out own_tiktok page_for
        -1 parent people photo_of posted_on said school_crest signed since snap something still thank the_academy
        -1 we_put whatsapp work writing x yes_$ ~back ~caretaker ~child ~crest ~do ~down ~everyon ~father ~girl ~good
        -1 ~governor ~i ~jok ~lik ~me ~need ~news ~out ~peopl ~see ~sinc ~something ~still ~student ~swim ~think
        -1 ~whatsapp ~writ ~x
        -2 "colleague":word "private" "private":word "views" <activity=publish>! <colleague-content>
        -2 <contact=colleague> <contents=colleague>! <contents=private> <contents> <nature=disparaging> <nature>
        -2 <place=elsewhere> <position=manager> <position> <pupil-content=first-name> <school-content=partner>
        -2 <seen=on-account> <shows> <views-content> =capacity=class-platform =picture-step=take [deputy-head] ^_a
        -2 ^_could ^_he ^_it a_picture about_our allowed and and_her any as as_a asked/post at_the be called can class
        -2 colleague could could_i do done/post facebook_that for_the gone how in in_a instagram is_it is_not it_ok
        -2 kids manager me/asked me/asked/post me/done/post me_to my_own network_twitter new no_to nobody/plain of one
        -2 only or other/asked other/done/say own_insta photo photograph pictures posted posting put_the said_no
        -2 school_$ sign sunday tell the_head tiktok tweet under video_of was with_the yes yet yet_$ ~and ~any ~as ~be
        -2 ~call ~can ~class ~colleagu ~could ~dad ~head ~host ~how ~in ~instagram ~kid ~manager ~mum ~new ~of ~one
        -2 ~only ~or ~parent ~photo ~photograph ~pic ~run ~snap ~sunday ~tiktok ~tweet ~under ~was ~work ~yes ~yet
        -3 "colleague" "pupil" "pupil":word "views":word <contact=parent> <coverage=times> <place> <watched=child>
        -3 <watched> =contact=pupil [parent] at deputy first his me/plain names of_my of_our on_facebook other/ongoing
        -3 other/plain to_the with year you ~at ~deputy ~first ~his ~nam ~sign ~with ~you
        -4 "school":word <contact=pupil> <contents=colleague> their ~their ~year
        -5 "school" <contents=pupil> <school-content>
        -6 <contact> on ~on
        -7 =activity=message
      """
    ),
    (
      "contents.private",
      """
      yes -54
        7 "private":word
        6 "private" <contents=private> of_my
        5 about_my
        4 <stage=planning> about me me/plain my_own own word ~about ~me ~own ~word
        3 <capacity=own-account>! <pupil-content=image> <purpose=own> <purpose> <related=relative> =activity=publish
        3 ^_one at_all can_i do do_with insta nothing on_insta one own_page page_$ to_do will with_school work write
        3 ~do ~holiday ~insta ~nothing ~one ~will ~work ~writ
        2 <account-change=profile> <account-change> <capacity=own-account> <capacity> <coverage=times> <nature=sexual>
        2 <nature> <platform=instagram> <platform> <profile-shows=employer> <profile-shows> <pupil-content> <related>
        2 <responsibility=leavers> <school-content=employer> <school-content=update> <school-content> <signs> ^_am
        2 ^_me ^_no ^_posting a_few a_personal a_picture a_private about_it after after_the asked/post asked/writ but
        2 few friday i_know i_pop i_post i_work i_write is_in is_ok it_$ leave leave_it matter matter_$ me/asked/writ
        2 me/ongoing/know my_facebook no_one of on_fb one_is ongoing/know or_the other/plain/run page phone_at
        2 picture_of plain/run plain/say pop pop_a post_on posting running saying school where without work_$ ~after
        2 ~but ~clip ~few ~friday ~leav ~matter ~nan ~of ~pag ~pop ~post ~school ~wher ~without
        1 <place=away> <watching-account=own-profile> <watching-account> ^_a ^_fine ^_head ^_ok a_blog all am_i
        1 and_the blog_about can christmas family fb fine_$ i_allowed in_his in_them insta_$ know like_to me/ongoing
        1 me_and me_for nowt of_me on_my own_insta picture private with would_like write_a ~all ~can ~christmas ~fb
        1 ~jumper ~nowt ~privat ~with
        -1 "material" "material":word "pupil":turn <activity=message> <activity=picture> <contents=colleague>
        -1 <contents=views> <coverage=people> <picture-step=take> <power=monitoring>! <pupil-content=full-name>
        -1 <school-content=news> <shows=uniform> =capacity=school-account =stage=planning account from have if in_my
        -1 kit may money photo_of said so their what ~account ~from ~hav ~her ~if ~kit ~may ~money ~mum ~parent ~photo
        -1 ~so ~their ~uniform ~what
        -2 ! "pupil":word <capacity=school-account>! <contact=colleague> <contact=pupil> <contents=pupil>
        -2 <contents=pupil>! <picture-step> <position> <power> <seen> <shows> <views-content> =activity=message
        -2 =activity=picture [person] ^_i a about_the allowed_to and class for go it_is just me/intended name not
        -2 of_the ok_to on_the other/ongoing photo put the_school to twitter year ~a ~and ~class ~for ~go ~just ~not
        -2 ~to ~twitter ~year
        -3 "pupil" "views":word <activity=publish> <contents> ^_is ~nam ~put ~shar
        -4 "views" <contact> <coverage=media> our ~our
        -5 me/done other/done
        -6 the ~the
      """
    ),
    (
      "contents.pupil",
      """
      yes -38
        11 <contact=pupil> ~nam
        10 "pupil" <contents=pupil>
        9 "pupil":word
        8 <pupil-content> =capacity=school-account names their ~child ~photo ~their
        7 class on_our photo ~class ~lad ~pic
        6 <pupil-content=first-name> [parent] child lad my_facebook on_the parents_have pics the_kids to_the ~kid
        5 <demand> <shows=uniform> consent full my_class of_my sharing the_children what_is ~consent ~full ~photograph
        4 <contents=pupil>! <coverage=standing> <coverage> <responsibility=accounts> <through-work> about_a by choir
        4 copy father first girls leavers little lot no_pictures of own_tiktok photo_of photograph pictures the_under
        4 the_year three twins ~by ~choir ~copy ~father ~first ~gala ~girl ~her ~leaver ~littl ~lot ~mum ~of ~parent
        4 ~pictur ~publish ~read ~scor ~show ~three ~twin ~winner
        3 "pupil":turn <capacity=school-account>! <place=pupils-present> <position=volunteer> <pupil-content=talk>
        3 <related=own-child> <seen=on-account> <through-work=yes> <watched=adult> =activity=picture =activity=publish
        3 =capacity=class-platform =picture-step=take [parent=not-given] a_boy a_video all_the and_there are_all
        3 asked_me boy classdojo dad_$ daughter done/nam every facebook_no film first_names form friday go_on have_not
        3 her his i_just i_would in_uniform initials ipad is_that jumpers kid kids kids_on me/done/had mums
        3 my_personal named_$ names_$ network_facebook no_name nobody of_her on_my only only_know other/done/ask
        3 other/done/nam parent pics_of pupil put put_on reading says signed stuff swimming team the_deputy tiktok
        3 tiktok_$ times told_us tweet under video video_of winners wrong wrong_$ ~boy ~classdojo ~daughter ~every
        3 ~film ~form ~friday ~his ~initial ~ipad ~jumper ~only ~stuff ~surnam ~swim ~team ~tiktok ~tim ~tweet ~under
        3 ~uniform ~video ~wrong
        2 1 12 7 8 <contact=former-pupil> <contact=parent> <contact=pupil>! <coverage=people> <demand=remove>
        2 <nature=offensive> <on-school> <place=away> <platform=instagram> <platform=x> <position=volunteer>!
        2 <power=storing> <purpose=work> <school-content=confidential> <shows> <site-for=work>
        2 <takedown-by=colleague>! <watched=child> [parent=written] ^_a ^_as ^_his ^_is ^_mum ^_on ^_one ^_shared
        2 ^_somebody ^_their ^_thinking ^_what a_few a_kid a_picture a_pupil a_rude a_year about_it academy_twitter
        2 after_$ already am_i and_his and_i and_two are asked asked/go attendance be because_i by_the can_we children
        2 class_in class_page club confidential cricket cup doing dojo dojo_class done/ask done/delet done/employ
        2 done/go done/had done/seen employed facebook_about faces festival fete few film_the for_her full_name gala
        2 given got_a had had_the her_daughter her_on how i_only i_post i_posted i_tell i_took i_was if_the in in_my
        2 insta_the intended/shar intended/tweet is_for is_in is_the it_a it_but it_do later love mates me/done/delet
        2 me/intended/shar me/intended/tweet me/ongoing mean mother my_phone name named netball next no_school
        2 nobody_named not_put of_a off_$ on_friday on_to one ongoing/say or other/done/go other/done/not
        2 other/done/seen other/done/writ other/done>me other/ongoing/say other/plain/doing other/plain/show our_dojo
        2 our_network ours own_mobile page_on parents_all personal phone phone_and plain/doing plain/show play post_a
        2 posted posted_on problem_$ put_up reception results rude says_she school_ipad school_story seen seen_it
        2 showing sick singing singing_on slt_line stick straight team_photo that_a the_fete the_parents the_swimming
        2 them them_$ them_on there_is they_go this three_of through to_me to_post to_tweet told took tweet_about
        2 uniform up_on volunteer wants was_that whatsapp_$ when will with won work written year year_1 year_7 year_8
        2 yes_to you ~1 ~12 ~7 ~8 ~already ~are ~attendanc ~back ~be ~clear ~club ~confidential ~cricket ~cup ~doing
        2 ~dojo ~employ ~festival ~fet ~few ~go ~had ~happen ~how ~in ~later ~lov ~mam ~mean ~medal ~mother ~netball
        2 ~next ~nobody ~one ~or ~personal ~player ~pupil ~put ~reception ~rud ~seen ~sick ~sign ~sing ~snap ~story
        2 ~straight ~them ~ther ~this ~through ~volunteer ~when ~will ~with ~won ~work ~year ~you
        1 <activity=publish>! <contents=school> <obligation=investigation> <on-school=no> <picture-step>
        1 <platform=another> <school-content=news> =capacity=staff-group [chair-of-governors] [written] ^_had ^_her
        1 ^_photo ^_took a_child a_clip a_private a_problem account_that agreed_in all_agreed anything are_on as_well
        1 asked/say asked/shar asked_for boy_in building business can_the clip_of country cross cross_country
        1 deputy_head do_i done/get done/read everything filmed_the full_names group groupchat head_has her_$ his_name
        1 i i_allowed i_film i_mean i_write ipad_for is_it is_only it_down it_not laptop lesson me/ongoing/mean mind
        1 mum_has names_and names_are network no_to nobody/plain>me not_been not_given ok_to on_dojo ongoing/mean
        1 ongoing/want other other/asked other/done/get other/ongoing/know other/ongoing/want own_laptop parents
        1 phonics plain/post players pop private_insta problem put_his read relay school_has sent_it show snaps so
        1 still_on story story_$ stuck_a tagged tell_the the the_cross the_school then there to_film to_have tutor u11
        1 using vid we_had why with_their yesterday ~anything ~blur ~building ~business ~country ~crack ~cross ~eleven
        1 ~everything ~fac ~group ~groupchat ~i ~laptop ~mat ~network ~other ~own ~phon ~phonic ~problem ~relay ~so
        1 ~stick ~tell ~the ~then ~tutor ~u11 ~vid ~why ~yesterday
        -1 6 <account-change=create>! <partner-view=yes> <partner-view> <platform=whatsapp> <platform=youtube>
        -1 <position=governor> <position=manager> <power=monitoring> <profile-says> <stage=planning>! <time=working>
        -1 =contact=pupil-elsewhere [governors] [headteacher=not-given] [line-manager=refused] [line-manager]
        -1 [person=given] [person=not-given] [person=refused] ^_am ^_last ^_sharing a_colleague a_family a_joke am_a
        -1 and_put asked_$ asked_her be_ok because_of been both bother bother_$ company dads day_$ dinner done/call
        -1 done/meant done/think duty evening facebook_$ gave google her_name i_never i_take i_tweet instagram_$
        -1 instead it_on it_yet knows leader leave made mate me/done/call me/done/not me/done/post me/done/think meant
        -1 mum_on my_line my_teaching need not_know not_said number of_mine old on_google on_x one_star other/done
        -1 other/done/say other/plain/not other/plain/tell our_new parents_and photographer plain/run plain/tak
        -1 putting running saucy saying send send_a shared_a since since_$ slt_manager star sticking summer
        -1 summer_fair tag that the_caretaker the_pta the_summer them_and they thought to_ask today told_the trainee
        -1 twitter under_the views who_is with_me with_no without_asking wrote x yet_$ ~6 ~bak ~been ~both ~bother
        -1 ~company ~duty ~evening ~googl ~instead ~kitchen ~leader ~mak ~meant ~mention ~old ~our ~pass ~reply ~saucy
        -1 ~sinc ~star ~summer ~that ~they ~today ~twitter ~x
        -2 "material" "material":word 11 <activity=account> <activity=message>! <capacity=own-account> <capacity>
        -2 <colleague-content=details> <contact=colleague> <contents=private> <contents=school>! <contents=views>
        -2 <coverage=media> <errand> <family-content=identity> <material-source> <message-about=my-details>
        -2 <message-about=personal> <nature=endorsing> <position=employee> <power=monitoring>! <power=recruitment>!
        -2 <purpose=own> <received> <school-content=employer> <school-content=update> <school-content>
        -2 <seen=photographer> <views-content=opinion> <watching-account=school-profile> =capacity=own-account
        -2 =stage=planning [refused] [senior-manager] ^_go ^_may ^_my ^_some ^_would a a_dad account an anyone ask
        -2 asked/giv asked/post asked/tak asked/tweet asleep at_a bake bit called caretaker children_in colleague
        -2 comment cook could dance dinners do do_not do_with dog done/break email even everyone facebook_to fancy
        -2 fine firm for_my for_our from_my front front_of give go_$ governor hall have_agreed he head her_picture
        -2 i_give i_know i_shared i_use images_rules insta is_not it_go job_$ joke lady me/asked me/asked/giv
        -2 me/asked/tak me/asked/tweet me/done/ask me/intended>me me_in my_instagram my_mobile myself network_twitter
        -2 night no_names none none_of not_asked of_me of_them off_the ok_$ on_a on_it on_twitter ongoing/hav online
        -2 other/done/put other/done/tak other/ongoing/hav other/ongoing>me other/plain/run over own_name page_for
        -2 people plain/ask plain/say pta pupils sale say_so school school_insta see_it share shared shot shot_of
        -2 table teachers thank the_academy the_head the_staff the_trust them_has there_$ thumbs thumbs_up to_do
        -2 to_take us use_a want we wedding where who_has with_my year_11 ~11 ~a ~account ~an ~anyon ~ask ~asleep ~bit
        -2 ~break ~caretaker ~colleagu ~cook ~could ~danc ~dog ~email ~even ~everyon ~fancy ~fin ~firm ~front ~giv
        -2 ~governor ~hall ~hand ~he ~insta ~jok ~lady ~myself ~need ~night ~non ~number ~onlin ~over ~peopl
        -2 ~photographer ~pta ~sal ~sav ~school ~shot ~tabl ~teacher ~think ~us ~use ~view ~we ~wedding ~wher ~win
        -3 ! "school":turn "views":word 5 <activity=message> <capacity=own-account>! <colleague-content=image>
        -3 <family-content=image> <family-content> <message-about=quick> <nature=disparaging> <seen=against-school>!
        -3 <seen> <stage> <time> <watching-account> =contact=parent [owner] [school] [trust] ^_nobody ^_our ^_she ^_we
        -3 a_post about_our and_the asking at_all good has i_am in_a mine my_insta news no_photos of_us ok okayed
        -3 on_facebook on_insta on_saturday one_of our our_year page photos_and picture_on put_a put_it results_on
        -3 saturday selfie she she_is sports sports_day take the_new trust up use ~5 ~call ~comment ~dinner ~good ~has
        -3 ~min ~news ~ok ~okay ~pag ~run ~saturday ~selfi ~she ~sport ~thank ~thumb ~trust ~up
        -4 "colleague":turn "family":turn "family":word "private" "private":word "views" <account-change> <activity>
        -4 <colleague-content> <contact=parent>! <contents=colleague> <contents=colleague>! <contents=family>
        -4 <contents=family>! <nature> <related=relative> <school-content=partner> <views-content> [given] ^_no about
        -4 about_the and_no done/okay family in_the it_$ no_kids off other/done/okay own_facebook staff they_have to_a
        -4 ~about ~do ~off ~staff
        -5 "colleague" "school" <place=elsewhere> me/done no_children ~family
        -6 "" new ~new
        -7 [person]
        -8 "family" <message-about> =activity=message
        -12 =contact=pupil
      """
    ),
  ]
}
