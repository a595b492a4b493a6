/// What leans a question to contents.colleague and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofContentsColleague: [(fact: String, text: String)] = [
    (
      "contents.colleague",
      """
      yes -37
        12 <contact=colleague>
        10 ~colleagu
        8 "colleague"
        7 <position=employee>
        6 <contents=colleague>! colleague on_facebook she ~she
        5 "colleague":turn <contents=colleague> it_is may of_them put that_our ~may ~thank
        4 <activity=publish> <colleague-content> <position> <seen=bullying> [headteacher] [person=given] [person]
        4 a_mother anyone colleagues do fb group head me_and my_instagram of_our our post_a rude school_page staff two
        4 ~anyon ~caretaker ~cover ~fb ~group ~head ~her ~know ~our ~put ~rud ~staff ~two ~word
        3 "colleague":word <contact> <contents> <message-about=personal> <nature=bullying> <nature>
        3 <position=governor>! <purpose=work> <received=abuse> <stage=planning> ^_she about_the and_the asked/post
        3 both caretaker going her_name here in_a in_the instagram instagram_$ know me me/asked/post mother
        3 my_colleague of on_fb ongoing/know other/done our_head own_facebook photo reckon she_has sick somebody ta
        3 team team_on thank the_kitchen the_staff to_put what_i whatsapp_$ ~both ~going ~hav ~instagram ~me ~mention
        3 ~moan ~mother ~of ~reckon ~shar ~sick ~somebody ~teacher
        2 "private" "private":word <activity=connect>! <capacity=own-account> <capacity=own-account>!
        2 <colleague-content=image> <contents=private> <coverage=people> <coverage=times> <purpose>
        2 <seen=against-school> <seen> <stage=saw> <takedown-by=colleague>! <time=own> =activity=publish
        2 =capacity=own-account [person=not-given] ^_can ^_in ^_they ^_told ^_two a_colleague after all and and_now
        2 asked asked_her assistant call cartoon christmas deputy done/go done/put done/seen everyone facebook_$
        2 for_me get gone happy has have having her her_$ i_asked i_can i_post i_put i_say i_will it_to kitchen knows
        2 let me/done/put me/ongoing/know mentioned my_insta no_school not_asked now_the on_my online other/done/go
        2 other/done/seen our_new our_school put_it retirement saturday say_so says says_it school_i secretary seen
        2 seen_it shared she_is so so_on teacher think_of to_the told two_colleagues us useless wedding what whatsapp
        2 will_not with yes you ~after ~all ~and ~ask ~assistant ~cartoon ~christmas ~deputy ~do ~everyon ~go ~happy
        2 ~has ~kitchen ~laugh ~let ~onlin ~other ~pictur ~retirement ~run ~saturday ~say ~secretary ~seen ~so ~ta ~us
        2 ~useless ~wedding ~what ~whatsapp ~with ~yes ~you
        1 <capacity=school-account> <nature=offensive> <platform=instagram> <seen=against-school>! <site-for> ^_been
        1 ^_may ^_me ^_ok ^_planning a_pic a_snap an asked_yet asking_for but_i daft do_$ done/mention done/tell drama
        1 facebook_that fall fine for_it go_on going_to has_said have_not i_mention i_share in_writing is_a its_only
        1 me/done/tell mention mentioned_$ name_$ nasty new night not_say ok_to on_insta on_saturday ongoing/say
        1 other/done>me other/ongoing/know other/plain>me our_caretaker planning proper really said_i say selfie share
        1 since snap_of somebody_is still taking the_drama them_has there_$ they they_are they_have twitter_$
        1 twitter_and way whatsapp_group with_their would_a ~an ~call ~comment ~daft ~drama ~fall ~fin ~nasty ~new
        1 ~night ~photo ~proper ~really ~selfi ~sinc ~still ~team ~they ~way ~will ~win ~work
        -1 <activity=message>! <contact=other> <contents=family>! <contents=pupil>! <demand=remove> <left=recent>
        -1 <picture-step=copy> <place=pupils-present> <power> <profile-shows=logo> <profile-shows>
        -1 <pupil-content=image> <pupil-content=talk> <related> <responsibility=standards> <school-content=news>
        -1 <seen=misuse>! <shows> <watched=adult> =capacity=staff-group =picture-step=take ^_a ^_as a_year account
        -1 advert advertise allowed as_a badge before blog but chair chat coach crest dad did done/giv done/say
        -1 done/tak family for give given has_been his how i_tell in_my it_but joke joke_about lad leave lovely
        -1 me/done/think me/intended me/ongoing/run me_$ mobile mobile_number my_mobile my_own my_personal now_$
        -1 number of_a off_$ ongoing/run ongoing/whatsapp other/ongoing/want other/ongoing/whatsapp ought page parent
        -1 photos put_the right run_the school_facebook send sharing slt stuff tell their this thought to to_advertise
        -1 to_say trip twins uniform use wants website week were ~account ~advert ~advertis ~allow ~badg ~befor ~blog
        -1 ~book ~boy ~break ~but ~chair ~chat ~child ~coach ~crest ~for ~hand ~his ~how ~jok ~lovely ~mobil ~number
        -1 ~ought ~pag ~right ~see ~sign ~slt ~story ~stuff ~their ~this ~to ~trip ~twin ~websit ~week ~wer
        -2 <activity=message> <activity=picture> <activity> <capacity=class-platform> <capacity=class-platform>!
        -2 <capacity> <message-about=deeper> <message-time=outside> <obligation=investigation> <picture-step=take>
        -2 <place=away> <platform=another> <position=contractor> <pupil-content=full-name> <received=demand>
        -2 <received> <responsibility> <school-content=logo> <school-content=partner> <seen=on-account>
        -2 <stage=planning>! <views-content> <watched> =activity=picture =capacity=class-platform
        -2 =capacity=school-account ? [refused] [school] ^_my ^_no ^_nobody a_governor a_mum about_a am_a asked_the
        -2 cook could dojo done/get done/send from_my got had i_have i_sent it just like line line_manager manager
        -2 me/asked me/done/get me/done/send me/done/shar message mine morning mums my myself network_facebook
        -2 nobody/plain one or other/asked other/plain other/plain/run over own_page past plain/run posted put_up
        -2 saying school_$ sent should that_is the_academy the_mums tweet under up up_a we year year_6 ~bit ~cook
        -2 ~could ~cut ~dad ~dojo ~eleven ~family ~firm ~had ~it ~just ~lad ~lin ~messag ~min ~morning ~my ~myself
        -2 ~nam ~one ~or ~over ~past ~post ~pupil ~should ~tweet ~under ~uniform ~up ~we ~year
        -3 "material" "material":word "views":word <capacity=staff-group> <contents=family> <contents=school> <demand>
        -3 <message-time> <obligation> <picture-step> <place> <platform> <profile-says=job> <profile-says>
        -3 <pupil-content> <received=message> <time=working> <views-content=promotion> =contact=pupil [parent] ^_is
        -3 about academy am asked/put at can class for_the i_am of_the on_her on_the own parents that_i the_network
        -3 was ~about ~academy ~am ~at ~can ~class ~use ~was
        -4 "pupil":word "views" <contact=parent> as me/done mum network on_our school ~as ~giv ~lik ~network ~own
        -4 ~school ~send
        -5 "pupil" the_school ~parent
        -6 <contents=pupil> <school-content> ~mum
        -7 "school" "school":word <contact=pupil> =contact=colleague
      """
    ),
    (
      "contents.family",
      """
      yes -49
        11 <contents=family>
        9 <contact=parent> [parent] ~family
        7 "family" ~dad ~nam ~parent
        6 <contents=family>! <family-content> family ~mum
        5 "family":word a_parent at_the parent
        4 "family":turn a_family a_mum dad mum on_my one_of that_one
        3 <school-content=news> <time=break> =contact=colleague a a_dad allowed and_her at because could_i dads
        3 done/call facebook_$ fair me_to mum_and name no_names parents post see she_is some story summer summer_fair
        3 the_summer they to_post ~a ~allow ~at ~becaus ~break ~fair ~mention ~see ~som ~story ~summer ~they
        2 <activity=use> <family-content=identity> <obligation> <platform=facebook> <stage=planning>!
        2 <views-content=promotion> =activity=picture =capacity=staff-group =picture-step=take ^_can ^_did ^_filmed
        2 a_school a_snap about_a allowed_to and_his and_not asked/tak begged begged_me called could daughter did
        2 did_not done/nam facebook_that forty has_been i_$ i_had i_mention i_put i_take in_them instagram_$ is_not
        2 it_be job_$ joke joke_about me/asked/tak me/done me/done/call me/done/nam me/intended/post me_at mention
        2 mother mums names nobody not_$ of on_a ought outside own_instagram parent_on pay post_the put_them race
        2 see_$ she snap snap_of sports sports_day staff_whatsapp take tas the_mums them_has them_on they_have up
        2 what_a whatsapp wish with_the would_it ~beg ~call ~could ~daughter ~dinner ~forty ~jok ~mother ~nan ~nobody
        2 ~of ~ought ~outsid ~pay ~rac ~she ~snap ~sport ~surnam ~up ~whatsapp ~win ~wish
        1 <contact> <contents> <obligation=reporting> <pupil-content=full-name> <through-work> <time>
        1 =activity=publish =capacity=own-account [parent=written] ^_a ^_no ^_the about_her ahead all and and_all
        1 and_their asked/say because_of been been_asked break card did_i dinner done/film fair_on fb for_us from_our
        1 gate go_ahead had_not have_agreed i_did i_know i_shared intended/post know_because me/asked/say
        1 me/intended>me me/ongoing/know mine named not of_a on_fb on_it one ongoing/get ongoing/hav other/ongoing
        1 other/ongoing/get other/ongoing/hav other/ongoing>me our_school saying see_it since thank thank_you the_fete
        1 the_gate the_picture to_it tweeting written_permission yes_to ~ahead ~all ~and ~been ~card ~fb ~gat ~min
        1 ~not ~one ~rul ~sinc
        -1 ! "material" "material":word <activity=publish>! <capacity=class-platform> <contents=private>
        -1 <platform=instagram> <platform> <position=employee> <power> <purpose=work> <related>
        -1 <responsibility=accounts> <time=own> [refused] ^_one academy and_the anything as_a but_i done/ask done/tak
        -1 him his_mum if in_a it it_was just last like mums_have my_class now parents_have photo_of school that_i
        -1 the_kids the_staff they_are with_me yet ~academy ~anything ~form ~giv ~governor ~him ~if ~it ~just ~last
        -1 ~lik ~now ~send ~sign ~yet
        -2 "" "colleague" "pupil":turn "pupil":word <activity=message> <activity=message>! <capacity=class-platform>!
        -2 <capacity=school-account> <capacity=school-account>! <contact=colleague> <contact=pupil>! <coverage=people>
        -2 <demand> <pupil-content=image> <seen=on-account> <topic> <watched=adult> <watched=child> <watched>
        -2 =contact=pupil [not-given] ^_may a_pic a_year about_the am are as blog but children class for_my from_my
        -2 have have_not head i_would in insta of_the ok ok_to on_dojo or other/plain out pic posted pupils said_no so
        -2 team the_network the_school to_a year ~am ~are ~as ~ask ~blog ~but ~class ~colleagu ~girl ~head ~in ~insta
        -2 ~messag ~ok ~or ~out ~photo ~pic ~school ~so ~team ~think ~use ~year
        -3 "pupil" "school":word <capacity> <contents=colleague> <contents=pupil> <coverage=media> <position>
        -3 <received=message> <received> <responsibility> <stage=planning> =capacity=school-account [school] about do
        -3 dojo i_have network on_the photo ~about ~child ~dojo ~hav ~network
        -4 "school" <contact=pupil> =activity=message =capacity=class-platform ^_i
        -5 =contact=parent
        -6 <coverage>
      """
    ),
    (
      "contents.material",
      """
      yes -35
        9 ~shar
        8 "material" "material":word
        6 <capacity=school-account>! =activity=publish ~photographer ~use
        5 <activity=publish> <contents=material> <picture-step> =capacity=school-account a a_lovely blog cartoon
        5 lovely shared use ~a ~blog ~cartoon ~els ~lovely
        4 <capacity=school-account> <material-source> <picture-step=copy> ^_may artist else her_name it_on may me/done
        4 me/done/not might off photographer picture somebody somebody_else use_a video website ~artist ~ask ~credit
        4 ~link ~may ~might ~off ~somebody ~video ~websit
        3 <activity> <platform=x> [owner] ^_might and_put me/done/shar me/intended might_i of_the off_the ok_$ on_$
        3 post rugby school_own shared_a sharing_a the_artist to_a without_asking ~pictur ~rugby
        2 "" <coverage=media> <device=school> <device> <message-about=quick> <position=employee> <pupil-content=image>
        2 <responsibility=accounts> <seen=breach> ^_sharing a_cartoon asked/shar asked/use asked_$ asking asking_the
        2 done/ask done/get done/mak done/shar evening facebook facebook_page final for_our found from from_a give
        2 got_a happy has_refused have_not he i_found i_give i_use if_i in_it intended/put intended/use intended/want
        2 it_and leave link link_to long lost me/asked/shar me/asked/use me/done/ask me/done/get me/intended/put
        2 me/intended/use me/intended/want me_in mother my_twitter name_$ network_insta nice nobody/plain/say not
        2 on_in open other/done/mak our_school page partner picture_of plain/say poem post_about put_it refused
        2 school_facebook sent share sharing some tag teacher that_i the_cup the_urdd there there_is to_share
        2 tweet_about twitter_$ urdd using we with_no without ~add ~book ~crack ~email ~evening ~facebook ~final
        2 ~found ~friend ~from ~happy ~he ~leav ~long ~mak ~mother ~nic ~not ~open ~pag ~partner ~refus ~som ~tag
        2 ~teacher ~ther ~urdd ~we ~without ~word
        1 "family":word <capacity> <contact=parent>! <errand> <material-source=elsewhere> <nature=copied>
        1 <picture-step=take> <stage=planning> <watching-account> ^_go ^_got ^_have ^_want book club facebook_$
        1 festival got her i_could insta_$ lady made my_teaching never never_asked not_said other/done>me own_facebook
        1 photo_from poster reading so_i sports the_council the_network the_village use_it village week welsh youtube
        1 ~club ~festival ~giv ~los ~never ~own ~poem ~poster ~teach ~villag ~week ~welsh ~youtub
        -1 <coverage> <nature=disparaging> <pupil-content=first-name> =capacity=class-platform =picture-step=take
        -1 [deputy-head=refused] [headteacher] ^_deputy ^_nobody ^_posting ^_she a_colleague about_our allowed are
        -1 asked/put be been called class comment_on could everyone good governor i_put in_a in_the is_a kids manager
        -1 me/asked/put me/asked/tweet message network_twitter no_to nobody_is ok_if only other/done/say other/plain
        -1 own_account own_insta said_no still student the_head the_pta to_tweet video_of we_put whatsapp when
        -1 with_the work x you_can ~allow ~are ~be ~been ~call ~child ~class ~could ~everyon ~go ~good ~governor
        -1 ~jumper ~manager ~messag ~only ~parent ~pic ~snap ~still ~tim ~whatsapp ~when ~writ ~x
        -2 "colleague" "private" "private":word "pupil" "views" <contact=colleague> <contents=private>
        -2 <coverage=people> <pupil-content=talk> <pupil-content> <seen=on-account> <watched=child> [deputy-head]
        -2 [given] [person] ^_could ^_my academy all as_a asked/post can colleague deputy do first for for_the head
        -2 how i in it_ok me/asked me/asked/post my_own names new no nobody/plain now of of_my of_our on_a on_the or
        -2 other/ongoing photograph posting school_$ something tell the_academy their they to was what with yes yet
        -2 yet_$ ~academy ~all ~can ~colleagu ~deputy ~do ~first ~for ~head ~how ~i ~in ~kid ~mum ~new ~no ~now ~of
        -2 ~or ~photo ~photograph ~something ~student ~tell ~their ~they ~to ~tweet ~was ~what ~with ~work ~yes ~yet
        -3 "pupil":word "views":word <activity=publish>! <place> <watched> =contact=pupil and his is_it me/plain
        -3 to_the year you ~and ~his ~nam ~year ~you
        -4 "school":word <contents=colleague> <coverage=times> at on_facebook ~at
        -5 <contact=pupil> <contents=pupil> <contents> <school-content>
        -6 "school"
        -7 =activity=message on ~on
        -8 <contact>
      """
    ),
    (
      "contents.private",
      """
      yes -57
        6 "private" "private":word
        5 <contents=private> <platform> about_my of_my
        4 <pupil-content=image> me me/plain my_own own ~me ~own
        3 <capacity=own-account>! <nature> <pupil-content> <purpose=own> <purpose> <related=relative> <related>
        3 <stage=planning> about at_all can_i do do_with insta nothing on_insta to_do will with_school write ~about
        3 ~do ~holiday ~insta ~nothing ~will
        2 <account-change=profile> <account-change> <capacity> <coverage=times> <platform=facebook>
        2 <platform=instagram> <profile-shows> <responsibility=leavers> <school-content=employer>
        2 <school-content=update> <school-content> <signs> <watching-account=own-profile> <watching-account>
        2 =activity=publish ^_fine ^_no ^_posting a_blog a_few a_personal a_picture about_it after after_the
        2 asked/writ but can do_not facebook_about fb few friday i_know i_pop i_post i_work i_write is_in is_ok it
        2 it_$ leave matter matter_$ me/asked/writ me/ongoing/know my_facebook no_one of on_fb one_is ongoing/know
        2 or_the other/plain/run own_insta plain/run plain/say pop pop_a post_on posting running saying school where
        2 without work work_$ write_a ~after ~but ~can ~clip ~fb ~few ~friday ~it ~leav ~matter ~nan ~of ~pop ~post
        2 ~wher ~without ~work ~writ
        1 <capacity=own-account> <place=away> ^_a ^_am ^_head ^_ok a_private all and_the asked/post blog_about
        1 christmas fine_$ i_allowed in_them insta_$ is like_to me/ongoing me_and me_for of_me personal picture_of
        1 that_is with would_like ~all ~christmas ~is ~personal ~run ~school ~with
        -1 ! "school" <activity=picture> <activity=publish> <capacity=school-account>! <contents=pupil>!
        -1 <coverage=people> <picture-step=take> <school-content=news> <views-content> =activity=picture
        -1 =capacity=school-account =stage=planning about_the have i_put is_a just may on_the photo_of year ~just ~may
        -1 ~year
        -2 "colleague" "pupil":word "school":word <contact=colleague> <contact=pupil> <contents=pupil>
        -2 <contents=views> <contents> <picture-step> <position> <power> <seen> =activity=message [person] ^_is and
        -2 class for it_is of_the ok_to photo put the_school to ~and ~class ~for ~go ~hav ~her ~nam ~shar ~to
        -3 "pupil" "views":word <coverage=media> our ~our ~put
        -4 "views" <contact> me/done other/done
        -6 the ~the
      """
    ),
  ]
}
