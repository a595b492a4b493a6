/// What leans a question to contents.pupil and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofContentsPupil: [(fact: String, text: String)] = [
    (
      "contents.pupil",
      """
      yes -41
        11 "pupil" "pupil":word <contact=pupil>
        10 ~child
        9 <contents=pupil> ~nam
        8 <pupil-content> names ~pic
        7 =capacity=school-account class on_our on_the pics ~class ~photo
        6 child photo ~kid ~lad
        5 <pupil-content=first-name> <responsibility=accounts> by consent full me/ongoing my_class on_my parents_have
        5 team the_year ~by ~consent ~full
        4 <coverage=standing> <demand=remove> <demand> =activity=picture a_video children first had her lad
        4 my_facebook of_my own_tiktok photograph pictures sharing the_children the_kids their tiktok to_the video_of
        4 what_is with ~first ~form ~gala ~girl ~had ~her ~parent ~photograph ~pictur ~publish ~read ~surnam ~team
        4 ~their ~ther ~tiktok ~uniform ~winner ~with
        3 <contents=pupil>! <coverage> <position=volunteer> <pupil-content=full-name> <pupil-content=talk>
        3 <seen=on-account> <shows=uniform> =capacity=class-platform =picture-step=take [parent=not-given] ^_his
        3 ^_what a_boy a_pic a_pupil a_year about_a all_the and_i asked_me be boy classdojo done/go facebook_no form
        3 friday gala girls his in_uniform is_the kids kids_on leavers little mums my_personal names_$
        3 network_facebook no_pictures of of_the on_whatsapp only only_know other/done/not other/done>me parent
        3 photo_of pics_of pupil reading signed stuff swimming the_deputy the_under them there under uniform wants
        3 winners wrong wrong_$ year ~be ~boy ~classdojo ~copy ~film ~friday ~his ~leaver ~littl ~mum ~of ~only ~stuff
        3 ~swim ~tell ~them ~under ~volunteer ~wrong ~year
        2 "pupil":turn 7 <capacity=school-account>! <contact=former-pupil> <nature=offensive>
        2 <obligation=investigation> <on-school> <picture-step=copy> <picture-step> <place=away>
        2 <place=pupils-present> <power=removal> <power=removal>! <power=storing> <power> <related=own-child>
        2 <responsibility> <school-content=confidential> <takedown-by=colleague>! <through-work=yes> <through-work>
        2 <watched=adult> =picture-step=copy ? [parent] ^_as ^_can ^_thinking a_child a_rude about_it academy_twitter
        2 already am_i anything because_i came choir class_in class_page confidential doing dojo done/delet done/had
        2 done/seen done/sign facebook_about festival fete film first_names for_her for_the full_name full_names funny
        2 given go_on had_the have_not head_of her_$ her_on i i_just i_only i_post i_posted i_tell i_was i_would if_i
        2 in_my in_their initials insta_the intended/shar ipad is_that it_do jumpers kid later list love mates
        2 me/asked/put me/done/delet me/done/had me/intended/shar mind name names_and no_name not_been of_a of_her
        2 on_friday ongoing/say or other/done/go other/done/seen other/done/sign other/done/writ our_dojo page_on pe
        2 personal phone plain/post play players pop post_a posted posted_on put put_on put_up school_story seen
        2 seen_it sent_it singing singing_on slt_line so stick story that_a that_i the the_fete the_gate the_parents
        2 the_swimming them_on then they_go thinking_of this three times told told_us took up_a video volunteer was
        2 whatsapp_$ who won work written year_7 ~7 ~already ~anything ~certificat ~choir ~clip ~confidential ~crack
        2 ~doing ~dojo ~festival ~fet ~funny ~go ~i ~initial ~ipad ~jumper ~later ~list ~lov ~medal ~or ~own ~pe
        2 ~personal ~phon ~player ~pop ~pupil ~put ~seen ~show ~sign ~sing ~slip ~so ~story ~the ~then ~this ~three
        2 ~tim ~video ~was ~who ~won ~work
        1 <obligation=declaring> <pupil-content=image> <shows> <site-for=pupils> <takedown-by=parent> <takedown-by>
        1 <watched=child> [parent=written] ^_a ^_had ^_head ^_it ^_one ^_took a_clip a_problem are_on asked/put bus
        1 business clip_of country cross cross_country daughter digital digital_images done/com gate got_a i_allowed
        1 i_film in in_there it_ok lads me_$ mind_$ my my_form my_own my_phone next night_and no_to not_given on
        1 other/done/ask other/done/tell other/ongoing/know other/ongoing/say own_mobile parents phone_and photos_of
        1 problem_$ read relay rules says school_ipad stuck_a team_photo the_bus the_cross the_mums the_school
        1 there_is with_their year_1 year_5 ~answer ~bear ~blur ~bus ~business ~country ~cross ~digital ~gat ~in ~mat
        1 ~mind ~my ~next ~on ~relay ~rul ~stick
        -1 "colleague":word "private" "school":word 11 5 <colleague-content=details> <contents=views>
        -1 <material-source> <message-time> <nature=endorsing> <platform=instagram> <platform=snapchat>
        -1 <position=manager> <school-content> <shows=premises> <stage> <views-content=opinion>
        -1 <views-content=promotion> [deputy-head] [trust] ^_am a_colleague a_family address agreed all_$ an asked_her
        -1 asked_yet can_see card cartoon comment could_i dad dinner_ladies do_with done/call done/meant else email
        -1 evening fancy go_at governor have_said her_a i_give i_share i_shared intended/post job job_$ ladies made
        -1 manager_has me/done/ask me/done/not me/intended/post me/intended/want me/must meant mum_and my_instagram
        -1 my_old of_us office ongoing/hav opinion other/plain/see our own_account own_page parents_and photographer
        -1 plain/say pta_facebook put_a put_the quiz run say_so saying share_a summer_fair that_our the_caretaker
        -1 the_pta the_summer the_trust the_village think to_ask today us village wedding where wine with_my with_no
        -1 wrote year_11 year_6 ~11 ~5 ~address ~agreed ~an ~card ~cartoon ~do ~dragon ~evening ~fancy ~hand ~job
        -1 ~meant ~min ~number ~offic ~opinion ~quiz ~send ~today ~us ~villag ~wedding ~wher
        -2 "colleague":turn "private":word 6 <contact=colleague> <contact=parent>! <contents=colleague>!
        -2 <contents=family> <errand> <family-content> <message-about=personal> <platform=youtube> <power=monitoring>
        -2 <power=monitoring>! <received> <related=relative> <responsibility=training> <seen=against-school>!
        -2 <seen=photographer> <takedown-by=parent>! <time> <watching-account> =capacity=own-account =contact=parent
        -2 =stage=planning [given] [line-manager] [owner] [person=given] [senior-manager] ^_she ^_want a_dad a_mum
        -2 a_personal a_post about_how account agreed_$ all_right am_a and and_the as_a ask asked/post asked/tak
        -2 asking asleep at_all bit called caretaker colleague cook dinner dinners do done/put firm for_it for_my give
        -2 good hall happy has have_agreed her_name i_am i_had i_know i_take i_use insta_$ intended/want it joke
        -2 kids_in management me/asked/tak me/done/call me/intended>me me_in my_teaching network_twitter news
        -2 not_asked of_them ok old on_insta on_saturday on_twitter on_x online only_the other/ongoing/hav
        -2 other/ongoing>me other/plain our_year over page page_$ people plain/ask post post_the private pta
        -2 results_on saturday see_the send share she she_is shot some staff summer teachers teaching the_head the_new
        -2 the_staff them_has they_have thumbs thumbs_up to_do to_take trust up want_to we without yet_$ ~6 ~account
        -2 ~and ~asleep ~bit ~break ~caretaker ~chat ~comment ~cook ~dad ~els ~email ~firm ~good ~governor ~hall
        -2 ~happy ~has ~it ~jok ~lady ~mak ~management ~news ~ok ~old ~onlin ~over ~pag ~peopl ~photographer ~privat
        -2 ~pta ~run ~saturday ~she ~shot ~som ~staff ~summer ~thank ~trust ~up ~use ~view ~we ~without
        -3 ! "colleague" "views" "views":word <account-change> <activity=message> <activity=message>!
        -3 <capacity=own-account> <colleague-content=image> <colleague-content> <contents=colleague>
        -3 <message-about=quick> <nature=disparaging> <nature> <purpose> <school-content=partner> <views-content>
        -3 [headteacher] ^_no ^_we about about_our about_the and_no done/okay family insta it_on my_insta no_children
        -3 off okayed on_facebook other/done/okay own_facebook photos_and put_it school school_insta selfie shared
        -3 sports sports_day take to_a use want ~about ~call ~colleagu ~dinner ~insta ~off ~okay ~school ~selfi ~sport
        -3 ~thumb ~win
        -4 "family":turn "family":word "school" <activity> <capacity=own-account>! <capacity> <contents=family>!
        -4 <place=elsewhere> <platform> <purpose=own> [school] it_$ no_kids on_a one_of ~family
        -5 in_the me/done new ~ask ~new
        -6 <message-about> [person]
        -7 "" "family" =activity=message
        -9 =contact=pupil
      """
    ),
    (
      "contents.school",
      """
      yes -25
        10 "school" <school-content>
        9 "school":word =activity=publish
        8 school
        7 about_the
        6 <school-content=partner> head how new our the_school tweet ~firm ~head ~how ~new ~school
        5 <school-content=confidential> confidential that_the ~confidential ~nam ~our ~scor
        4 <activity=publish> <pupil-content=full-name> <school-content=logo> [headteacher] about_how badge company
        4 crest firm here just me/asked/post named put_the review run school_crest the_head the_new to_write ~badg
        4 ~company ~crest ~just ~review ~run
        3 "pupil":turn "school":turn <account-change> <capacity=own-account>! <capacity=staff-group>
        3 <capacity=staff-group>! <contact=other> <nature=disparaging> <nature=endorsing> <nature=sexual>
        3 <place=elsewhere> <platform=another> <platform=whatsapp> <platform> <position=employee>! <power> [trust]
        3 ^_the a_poster academy_uses account am_a and_no asked/think badge_on can_i catering good head_has i_say logo
        3 logo_on me/asked/put me/asked/think mind moan news no nobody on_facebook on_the one_star other/plain/run
        3 plain/run rota school_badge supplier twitter_that uses was whatsapp_about with_no write_a ~account ~cater
        3 ~good ~hint ~kitchen ~logo ~mark ~mind ~moan ~news ~no ~nobody ~rota ~star ~supplier ~tweet ~was
        2 8 <activity=account> <capacity> <contents=pupil>! <errand> <nature> <partner-view=yes> <partner-view>
        2 <power=storing> <profile-school=yes> <profile-shows=logo> <shows> <signs> <topic> =contact=parent
        2 =stage=planning ^_head ^_is ^_nobody ^_put ^_should ^_thinking ^_took a_blog a_no a_one about_what am an and
        2 as_a asked/post before being blog blog_about brilliant choir day done/nam done/tak evening facebook_about
        2 facebook_last firm_that first forum governor have_got headteacher hockey i_am i_do i_ok i_send i_tweet is_a
        2 is_it its last last_night leave marking me/asked me/done/nam mentioned my_post nasty network_twitter no_to
        2 off on_in on_my ongoing/whatsapp other/ongoing other/passive other/supposed our_academy page poster putting
        2 quick results review_of run_a say school_logo send should should_i star star_review teachers term that
        2 that_i the the_firm the_headteacher the_village thinking this_morning through thursday tomorrow took trust
        2 twitter village went whatsapp when which which_school with_the would_a write year_8 ~8 ~am ~an ~and ~befor
        2 ~being ~blog ~brilliant ~choir ~coach ~copy ~danc ~day ~evening ~first ~forum ~go ~governor ~headteacher
        2 ~hear ~hockey ~its ~last ~nasty ~off ~pag ~pleas ~poster ~quick ~result ~say ~should ~slag ~term ~that ~the
        2 ~through ~thursday ~tomorrow ~trust ~twitter ~villag ~whatsapp ~when ~which ~win ~writ
        1 <activity=message> <coverage> <demand=remove> <obligation=investigation> <place=pupils-present> <position>
        1 <power=recruitment>! <power=removal> <power=removal>! <purpose=work> [headteacher=given] ^_as about academy
        1 account_$ agency all_$ and_not asked/put asked/say children cup dinners do_not doing done/go done/say given
        1 got_the had i_stick is_brilliant it_down it_in it_was me/asked/writ me/done/say me/must/not me_to minibus
        1 my_twitter myself naming of_it of_two ok ok_$ ok_to on_google on_insta other/ongoing/whatsapp our_school out
        1 parents_and permission photocopier plain/tak scheme school_is stuff supply supposed/say them thinking_of
        1 this training win win_on writing you ~about ~academy ~agency ~cup ~doing ~forward ~had ~leav ~minibus
        1 ~myself ~ok ~out ~permission ~photocopier ~put ~schem ~stuff ~supply ~them ~think ~this ~training ~you
        -1 <capacity=school-account> <contents=private> <platform=x> <profile-says=job> <received=abuse>
        -1 <related=relative> <related> <seen> <views-content=opinion> <watching-account> =contact=colleague [owner]
        -1 ^_it ^_no ^_ok a_cartoon a_picture a_pupil about_a all allowed_to and_he and_its another anything_else
        -1 at_home bin comment cuts did_not done/shar done/writ facebook_it form give happy help him i_did i_message
        -1 i_post insta it_$ lot mates me/intended/want more need network_on never nothing_to of_them one_of
        -1 ongoing/know order parents_have post private pupil put_on refused rude save school_facebook sent story
        -1 that_is the_artist the_under time to_a to_put trip two_of view_on what_i work_$ wrong youtube ~all ~another
        -1 ~bin ~colleagu ~cut ~form ~happy ~help ~him ~insta ~laugh ~lot ~mor ~never ~order ~privat ~refus ~rud ~sav
        -1 ~sit ~story ~trip ~wrong ~youtub
        -2 "pupil":word <activity=picture> <capacity=class-platform> <capacity=class-platform>! <contact=colleague>
        -2 <contact=parent> <contact=pupil>! <contents=colleague>! <contents=family> <contents=views>
        -2 <demand=cooperate> <dojo-place> <nature=offensive> <obligation=knowing> <place=away> <position=employee>
        -2 <profile-shows> <received=message> <school-content=news> <seen=against-school> <site-for> <stage=planning>!
        -2 <stage> <time=break> <time=own> <time> <views-content=campaign> <views-content=on-behalf> <watched=child>
        -2 <watched> =picture-step=copy ? [not-given] ^_a ^_fine ^_me ^_she ^_want a_bit a_joke a_lovely about_it
        -2 advert_for any anything artist asked asked/shar at back but camera caretaker cartoon could_i dinner do dojo
        -2 done/call during election else family fb for_the group have have_a his home hour i_allowed i_know i_write
        -2 if in_my insta_$ is_not is_that it_and it_on joke_about me me/asked/shar me/done/ask me/done/call
        -2 me/intended me/ongoing me/ongoing/know mention message my my_line nobody/plain of_a on_dojo on_twitter on_x
        -2 opinion other other/asked our_deputy out_of over own_phone page_$ personal photographer photos photos_on
        -2 pics picture pictures plain/say post_on share shared sharing_a she_is speaking ta the_other there told
        -2 tweeting up_a use was_that welsh where without x year ~any ~anything ~artist ~ask ~at ~back ~but ~call
        -2 ~camera ~caretaker ~cartoon ~comment ~dojo ~during ~election ~eleven ~els ~family ~fb ~group ~hav ~his
        -2 ~holiday ~hom ~if ~kid ~mat ~me ~my ~need ~other ~over ~personal ~photographer ~retweet ~ta ~ther ~thing
        -2 ~video ~welsh ~wher ~without ~x ~year
        -3 "colleague" "colleague":word "material":word "views":word <contact> <contents=colleague> <message-about>
        -3 <platform=facebook> <pupil-content> <school-content=employer> =capacity=class-platform =contact=pupil
        -3 =device=school =picture-step=take =stage=did [parent] [person] ^_can a_whatsapp could do_with fine_$
        -3 from_my funding it_is joke line line_manager local lovely manager me/done/not me/plain of_my on_fb on_our
        -3 only opinion_on or own phone picture_of to_do we with_school ~add ~could ~do ~fund ~jok ~lin ~local ~lovely
        -3 ~manager ~messag ~only ~opinion ~or ~own ~phon ~photo ~pic ~pictur ~speak ~we
        -4 "material" "views" <contact=pupil> <contents=material> <coverage=times> <profile-shows=employer>
        -4 <pupil-content=image> <received> ^_could ^_my fine from he she somebody work ~fin ~from ~he ~hour ~she
        -4 ~somebody ~work
        -5 <contents=pupil> <device=school> =activity=message a her ~a ~shar
        -6 <contents> <device> =activity=picture
      """
    ),
    (
      "contents.views",
      """
      yes -55
        11 "views" "views":word
        8 <views-content>
        7 =activity=publish ~view
        5 <contents=views> cuts opinion x ~advertis ~cut ~opinion ~x
        4 <watched> =stage=planning ^_can at_home for home i_am manager my my_own on on_x own own_opinion the_academy
        4 think views want_to ~for ~hom ~manager ~my ~on ~own ~shar ~think
        3 <views-content=campaign> <views-content=promotion> =capacity=own-account [school] a_local academy advert
        3 allowed allowed_$ asked/say asked/shar computer council election facebook_from for_my i_post i_think i_want
        3 is_a is_it like line line_manager local manager_has me/asked/say me/asked/shar my_line network nothing_to
        3 on_twitter opinion_on other/plain petition retweet_a sale say share speaking_for strike the_council
        3 the_network view would would_like ~academy ~advert ~allow ~back ~computer ~council ~election ~giv ~lin
        3 ~local ~network ~petition ~sal ~strik ~would
        2 <capacity=school-account> <contents=colleague> <place=away> <platform=facebook> <platform=x>
        2 <power=monitoring>! <responsibility=standards> <school-content=employer> <views-content=on-behalf>
        2 <views-content=opinion> <watched=adult> [line-manager=refused] [line-manager] [person] ^_a ^_allowed ^_is
        2 ^_my a_bit a_colleague account advertise am back bin bit_of business colleague do_with done/okay facebook
        2 facebook_and fete from_my funding funding_cuts give giving government have_a husband insta_$ it it_on its
        2 leaflet like_$ look_after mate my_husband my_views not_$ not_the ok_or or or_not other/done/okay own_account
        2 party pe playing put_on retweet say_on saying star think_the thinking_of to_advertise to_do to_give to_share
        2 tweeted twitter vote want with_my x_about yet yet_$ ~account ~add ~am ~bin ~business ~facebook ~fet ~fund
        2 ~government ~husband ~it ~its ~leaflet ~library ~mat ~or ~party ~pe ~play ~retweet ~run ~say ~speak ~star
        2 ~twitter ~vot ~want ~yet
        1 <contents=school>! <on-school=no> <place> a about_the advert_for all all_right am_a and_its because_they bit
        1 give_my gone i_share me_the my_manager of_a on_a own_phone personal_facebook run runs schools should
        1 speaking that_i the the_new twitter_for view_of view_on welsh what_i ~a ~all ~lik ~sell ~should ~the ~tutor
        1 ~welsh
        -1 ! "pupil":word <activity=picture> <coverage=times> <message-about=personal> <message-about=quick>
        -1 <picture-step> <position=employee> <responsibility=accounts> =capacity=class-platform =picture-step=copy
        -1 ^_am ^_they about_my asked/ask asking_for be day deputy fine_$ from_our funny go_on got instagram
        -1 intended/put joke know me/asked/ask my_class names no of_our on_my our_head photos post put_the said school
        -1 she sick slt staff student tell that_our two use video whatsapp will you ~be ~classroom ~day ~deputy ~funny
        -1 ~go ~instagram ~jok ~know ~no ~one ~she ~sick ~slt ~staff ~stick ~student ~team ~two ~use ~video ~whatsapp
        -1 ~will ~you
        -2 "" "colleague" "material" "material":word "pupil" <account-change> <activity=message> <activity>
        -2 <colleague-content=details> <contact=parent> <contents=family> <contents=pupil> <contents=school>
        -2 <coverage> <demand> <nature> <position> <purpose=own> <school-content=news> <school-content>
        -2 <stage=planning>! <takedown-by=colleague>! <topic=who>! <topic> =capacity=school-account =contact=pupil
        -2 [headteacher] a_photo am_i asking at_the done/get facebook_that firm go got_the head i_mention in_it is may
        -2 me_to my_post of_my off ok_$ on_the other/done/get other/ongoing/not our own_instagram parents photo_of
        -2 picture_of post_about put results set so somebody that their tiktok to_say tweet who year ~ask ~child
        -2 ~comment ~firm ~get ~head ~is ~may ~messag ~mum ~off ~our ~pic ~post ~put ~result ~set ~so ~somebody ~that
        -2 ~their ~tiktok ~who
        -3 "school" "school":word <capacity=own-account>! <capacity> <colleague-content> <contact> <message-about>
        -3 <platform=instagram> <purpose> <seen> =picture-step=take in me of photo picture the_school them ~in ~me
        -3 ~nam ~of ~tell ~them ~year
        -4 <pupil-content=image> <stage> =activity=message =activity=picture me/done ~pictur
        -5 =stage=did ~photo
        -6 <pupil-content>
      """
    ),
  ]
}
