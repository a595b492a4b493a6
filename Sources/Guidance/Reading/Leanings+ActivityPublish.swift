/// What leans a question to activity.publish and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofActivityPublish: [(fact: String, text: String)] = [
    (
      "activity",
      """
      publish 5
        11 ~post
        10 "publish"
        8 <views-content> post ~shar
        7 on_my ~tweet
        6 "publish":turn <activity=publish> <school-content=partner> <school-content>
        5 "publish":word <activity=publish>! <contents=views> <pupil-content> put tweet video ~nam ~our ~photo ~put
        5 ~video
        4 <contents=pupil>! <nature> <platform=x> <pupil-content=image> <views-content=campaign> [governors] governor
        4 my_own names not on our share story ~blog ~firm ~hint ~not ~on ~stick ~story ~writ
        3 "" <account-change=settings> <capacity=own-account>! <contact=other> <contents=colleague>!
        3 <nature=endorsing> <platform=facebook> <pupil-content=first-name> <school-content=confidential> ^_i a_blog
        3 about_my about_the advertise blog cuts done/writ firm full go_on i_post i_put in_it me/done/put network no
        3 no_names nothing on_facebook on_twitter online online_$ opinion other/passive own_account own_insta photo
        3 poster put_the review shared stuck that that_our the_new to_advertise to_post twitter_$ want_to without
        3 ~advertis ~call ~cut ~full ~governor ~lik ~network ~no ~nothing ~onlin ~opinion ~pic ~pictur ~poster ~result
        3 ~review ~tell ~that ~upload ~winner ~without
        2 <capacity=own-account> <capacity=school-account> <colleague-content> <contents=private> <contents=school>
        2 <dojo-place> <errand=press> <nature=disparaging> <on-school=no> <picture-step> <place=away> <platform>
        2 <position=governor> <position=governor>! <power=recruitment>! <purpose=work> <related>
        2 <responsibility=reports> <responsibility=the-policy> <shows=uniform> <shows> <signs> <takedown-by>
        2 <topic=covered>! <views-content=opinion> <views-content=promotion> [given] [person=given] ^_a ^_as ^_he ^_so
        2 a a_comment a_governor a_photo a_post a_poster a_video about about_a academy advert all_of allowed_to and_i
        2 and_now asked/post asked/put asked/tell at_home blog_about bullying business called cartoon class_page
        2 commented concert copied cup deputy did did_not does_that done/call done/copy done/los done/mak election
        2 facebook_from fair_on for_our forty forum from google got has home hour i_in i_like i_only i_share i_tell if
        2 if_i if_the initials it it_$ it_down it_fine it_is like_to liked liked_a local may me/asked/post
        2 me/asked/put me/asked/tell me/done/call me/intended/tell me/intended/use me_to meme moan mum my_day
        2 my_instagram my_line names_$ naming nativity news night not_$ now of of_my of_our of_the ofsted on_google
        2 on_the one_star opinion_on other/done other/plain/not our_academy our_school own_facebook own_opinion page_$
        2 party permission petition photos pic_of picture plain/say post_the posted pta pta_facebook results retweet
        2 say_so school_facebook school_story school_x selfie share_a shout somebody something speaking speaking_for
        2 star stuck_a supplier supposed/say tell that_i that_the the_academy the_nativity the_network the_pta
        2 the_rugby think think_the to_put to_share to_write took_it tweet_about two union uploaded video_of village
        2 want website wedding went went_on will winners won work_$ write_a x yes_$ yet you_can youtube ~a ~about
        2 ~academy ~business ~cartoon ~comment ~concert ~consent ~cup ~deputy ~election ~evening ~forty ~forum ~from
        2 ~go ~has ~hom ~if ~initial ~it ~local ~may ~mention ~nativity ~news ~now ~of ~ofst ~party ~permission
        2 ~petition ~pta ~retweet ~say ~selfi ~sign ~somebody ~something ~star ~supplier ~two ~union ~view ~villag
        2 ~websit ~wedding ~will ~win ~won ~x ~yet ~youtub
        1 <capacity> <contents> <dojo-place=class-page> <nature=bullying> <picture-step=take> <place> <position>
        1 <power=removal>! <power=storing> <responsibility=accounts> <school-content=work>! <seen=against-school>
        1 <seen=bullying> <watched=adult> =stage=did ^_posted ^_she ^_two a_pic about_what am_i an_hour any at_the
        1 both budget bus bus_firm can catering child comment company confidential consent do_with done/shar done/shot
        1 facebook_last facebook_that fair first for_it friday from_home full_name funny go going_on has_agreed have_a
        1 have_not hour_$ i_allowed i_got i_tweet insta intended/tell intended/use into is_at is_said it_go its
        1 joke_about kid know last_night love_to may_the me/asked/tweet me/done/ask me/done/say me/supposed mean
        1 mentioned moan_about network_page never no_to of_us on_in on_our other/done/get other/done/mak
        1 other/done/shot other/done/writ other/plain own own_page own_tiktok own_twitter page_on parents_have people
        1 pic pics picture_of pop post_a poster_i pub put_it putting retweet_a said said_i school_twitter scores
        1 shared_a sharing shot signed so_on so_that some stick supplier_on tell_my the_bus the_firm the_pub the_staff
        1 the_village the_winners the_year this_morning to_give tonight trouble trouble_$ tweeting twitter_about use_a
        1 views wants_me without_asking writing written wrote x_about ~any ~both ~budget ~bus ~can ~cater ~clip
        1 ~company ~confidential ~fair ~first ~friday ~funny ~insta ~into ~its ~mak ~mean ~medal ~never ~own ~peopl
        1 ~pub ~resident ~scor ~sell ~shot ~slag ~som ~speak ~suppos ~tonight ~troubl
        -1 "account":turn "connect":turn <capacity=staff-group> <coverage=people> <demand> <follower=yes> <follower>
        -1 <place=pupils-present> <school-content=employer> [not-given] ^_how ^_that a_few about_our accept add and
        -1 and_it asked/giv asked/go asked/say asked_to at_school back bat bat_$ been_on being children computer
        -1 dad_on do_i do_not done/think enough_$ facebook_group few for_her friend girl give_the governors
        -1 governors_has group_on half her_linkedin her_on how_do i_do i_have i_take insta_and intended/put join
        -1 look_at may_i me/asked/giv me/asked/keep me/asked/not me/done/think me/intended/hav me/ongoing/run me_on
        -1 messenger my_hours my_linkedin my_twitter no_name nobody/plain>me of_governors of_year on_a on_her on_there
        -1 or other/done/nam other/intended own_bat own_phone parent_on post_it putting_our roof run_the school_school
        -1 senco sent slt_manager so_i son staff_on teacher that_$ the_sports the_way through_the to_check to_follow
        -1 to_talk to_the together used was week_$ what_a who_is with_my ~and ~bat ~being ~break ~caretaker ~computer
        -1 ~dad ~edit ~few ~fix ~half ~hav ~messenger ~or ~primary ~roof ~rul ~scroll ~senco ~someon ~son ~tag
        -1 ~together ~was
        -2 "errand":turn "errand":word "message" "message":word "use" "use":word <account-change=profile>
        -2 <activity=connect>! <contact=colleague> <contents=pupil> <coverage=reasons> <left=recent> <left>
        -2 <message-time=outside> <message-time> <old-school=yes> <old-school> <platform=linkedin> <power=monitoring>!
        -2 <power> <received=demand> <received=takedown> <stage=planning>! <stage> <visibility=public> <visibility>
        -2 <watched=child> a_dad a_new and_the answer anyone app as_my asked/hav asked/keep assistant at banner be
        -2 been bio camera can_i chat check complaint complaint_about crest_on dad declare dm done/tell email enough
        -2 facebook_on facebook_profile facebook_to find for for_my for_myself gardening group have_it have_the
        -2 head_of i_send i_took i_write if_it in_the ipad is_a just just_for laptop late_$ left look management
        -2 me/asked/go me/asked/say me/intended/put me/must message midday my my_complaint my_mobile my_phone my_slt
        -2 need official on_instagram on_linkedin on_youtube open other/ongoing>me over own_mobile parents principal
        -2 raise reason rep round run sat send should silly starts students tablet tagged take talk talk_to tas
        -2 the_kids the_office the_wikipedia thought time to_a to_declare to_my to_save took_a twitter_to up way what
        -2 when when_i while while_i wikipedia_page with year ~accept ~add ~answer ~anyon ~app ~assistant ~at ~banner
        -2 ~be ~been ~bio ~camera ~check ~complaint ~declar ~dm ~enough ~find ~for ~friend ~garden ~group ~idea ~ipad
        -2 ~join ~just ~laptop ~left ~look ~management ~midday ~monday ~mum ~my ~need ~non ~number ~official ~over
        -2 ~rais ~reason ~remind ~rep ~right ~ring ~round ~sat ~should ~silly ~snapchat ~ta ~tablet ~tak ~tim ~up ~way
        -2 ~what ~whatsap ~when ~whil ~wish ~with ~worry
        -3 "errand" <account-change> <activity=account> <activity=message> <activity=use> <contact=pupil>
        -3 <device=school> <device> <errand> <nature=trivial> <power=investigation> <profile-says=job>
        -3 [senior-manager] follow hours i_am i_go is_that is_the keep mums off_the office one_of other/done/put
        -3 other/ongoing save see slt through twitter_profile whatsapp ~chat ~coach ~messag ~offic ~open ~sav ~see
        -3 ~send ~slt ~start ~talk ~through ~whatsapp ~year
        -4 "connect":word <activity=connect> <demand=cooperate> <profile-says> a_student phone profile student
        -4 wikipedia ~follow ~keep ~phon ~profil ~wikipedia
        -5 "connect" <platform=whatsapp> linkedin mobile public ~linkedin ~mobil ~public ~student
        -6 <received>
      """
    ),
    (
      "activity",
      """
      use 1
        7 "use" <device>
        6 "use":word <activity=use> during facebook_on on_the ~during ~scroll
        5 <device=school> break in_the staffroom ~break ~check ~staffroom
        4 <activity=use>! <time> look_at phone while ~hour ~ipad ~phon ~whil
        3 <place> <platform> <time=working> after allowed_$ at computer go_on half hours i_am in ipad laptop look
        3 my_phone pc sat school_wifi scrolling the_staffroom tiktok whatsapp_in while_the wifi ~after ~at ~computer
        3 ~corridor ~half ~in ~laptop ~look ~pc ~sat ~tiktok ~wifi
        2 4g <activity> <demand=cooperate> <place=staffroom> <platform=tiktok> <power> allowed an_hour asked/check
        2 at_break at_my been_on before before_i check checked checked_my corridor cricket data divorce do_not
        2 facebook facebook_for go gone here home home_$ hour i_go i_should in_a insta instagram is_it kids lunch
        2 lunch_break me/asked/check me/must/not me/passive me_in my_shift nobody/plain not_want office on_it on_me
        2 on_tiktok open own own_phone own_tablet paid phone_while school_ipad school_laptop scroll scrolled seven
        2 shift stood stood_in tablet the_school this tiktok_on to_check to_my using_the want was when when_i ~4g
        2 ~allow ~befor ~cricket ~data ~divorc ~facebook ~go ~hom ~insta ~instagram ~kid ~lesson ~lunch ~minut ~nip
        2 ~offic ~open ~own ~pay ~session ~seven ~shift ~start ~stood ~tablet ~this ~use ~wait ~was ~when ~work
        1 "message":word <contents=private> <demand> <device=own> <place=elsewhere> <place=pupils-present>
        1 <power=monitoring> <received=message> <time=break> ^_been ^_caretaker ^_cook at_dinner bank between break_$
        1 can_a caretaker desk done/stood drive duty for_a free going half_an have i_would ill in_school it_matter
        1 lesson minibus minutes morning my_break nights nip of_facebook office_computer office_pc ok_to
        1 other/supposed own_data phone_$ six son staffroom_$ ten the_back the_minibus using were what_i whatsapp work
        1 x_on youtube ~bank ~between ~caretaker ~desk ~driv ~duty ~free ~going ~hav ~ill ~minibus ~morning ~six ~son
        1 ~ten ~watch ~wer ~whatsapp ~youtub
        -1 <account-change> <activity=publish>! <errand=wiki> <obligation> <picture-step=take> <picture-step>
        -1 <views-content=promotion> about allowed_to as day dinner_hour facebook_$ for_my he know my_dinner new night
        -1 one only parents post she should_i so supervising take that the_academy them they took ~about ~as ~day ~get
        -1 ~he ~new ~only ~send ~she ~so ~supervis ~teach ~tell ~that ~them ~they ~trust
        -2 "errand" "errand":word "publish" <activity=publish> <capacity=school-account> <contact> <contents=family>
        -2 <contents=views> <coverage=people> <errand> <platform=another> <pupil-content=image> <responsibility>
        -2 <school-content> <views-content> ^_my academy account am_i at_home for for_the from_my group her of_my
        -2 of_the other page put see to where wikipedia year ~academy ~account ~ask ~film ~for ~friend ~group ~mum
        -2 ~nam ~one ~other ~pag ~parent ~pictur ~post ~pupil ~put ~ring ~say ~see ~to ~wher ~wikipedia ~year
        -3 <capacity=school-account>! <capacity> <pupil-content> a our ~a ~our ~tak
        -4 <contents>
      """
    ),
  ]
}
