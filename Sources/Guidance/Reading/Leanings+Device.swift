/// What leans a question to device and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofDevice: [(fact: String, text: String)] = [
    (
      "device",
      """
      - 20
        8 ""
        3 <activity>
        2 =activity=picture =picture-step=take in_the when when_i ~when
        1 ! <activity=use> <capacity> <contents> <pupil-content=image> <pupil-content> <time=break> all children insta
        1 insta_in kids me/asked my_phone scrolling ~all ~child ~insta ~kid
        -1 =activity=use [school] office once ~clock ~offic ~onc
        -2 "own" "own":word <coverage=times> <device=own> <time=own> and computer data facebook facebook_on i_have
        -2 ipad on own own_data own_phone pc school_wifi the_school wifi ~and ~computer ~data ~facebook ~on ~own ~pc
        -2 ~use ~wifi
        -3 laptop my_own ~ipad ~laptop
        -4 "school" "school":word <device=school> on_the school ~school
        -6 <device>
      own 1
        6 on_my
        5 own ~own
        4 phone ~phon
        3 "own" "own":word <device=own> data own_data own_phone ~data
        2 4g <coverage=times> <place> and in_the mobile my_own ~4g ~and ~mobil
        1 =activity=picture =picture-step=take ^_i car my on there ~car ~my ~on ~ther
        -1 =activity=use [school] computer i_am ipad look_at me/done time ~computer ~ipad ~look
        -2 "own-on-network" "own-on-network":word "school" "school":word <device=own-on-network> <device=school> am
        -2 office the the_school ~am ~offic ~the ~tim
        -3 on_the school school_wifi ~school
        -4 wifi ~wifi
      own-on-network -24
        8 wifi ~wifi
        6 school_wifi
        5 "own-on-network" "own-on-network":word <device=own-on-network>
        4 school ~school
        3 <device> the_school
        2 <coverage=times> [school] look_at own_phone phone wifi_with ~phon
        1 look time ~look ~tim
        -1 "school" "school":word <contact> <device=school> <place>
        -2 <contents> =activity=picture =picture-step=take it ~it
        -3 ""
      school 2
        7 "school" "school":word <device=school> on_the
        5 <device> ~ipad
        4 computer ipad ~computer
        3 facebook laptop me/done pc school ~facebook ~laptop ~pc
        2 <time=own> =activity=use =purpose=own facebook_on home i_have off office once own_facebook school_ipad
        2 the_office ~check ~clock ~hom ~off ~offic ~onc ~school ~use
        1 before ipad_to office_computer staffroom_pc ~befor ~hav
        -1 <capacity=school-account>! <demand> <place=elsewhere> <place=pupils-present> <time=working>
        -1 =activity=picture =capacity=school-account =picture-step=take children during on_tiktok ~child ~during
        -2 "own-on-network" "own-on-network":word <coverage=times> <device=own-on-network> <time=break> mobile
        -2 my_phone school_wifi wifi ~mobil ~wifi
        -3 in_the own_phone
        -4 on_my own ~own
        -5 ""
        -6 phone ~phon
      """
    ),
    (
      "contents.colleague",
      """
      yes -27
        13 <contact=colleague>
        11 ~colleagu
        10 "colleague"
        9 <contents=colleague>!
        7 <contents=colleague> <position=employee> on_facebook
        6 "colleague":turn [headteacher] colleague she ~bursar ~put ~she
        5 <position> <seen=against-school> [person=given] asked/post christmas colleagues facebook_$ in_the instagram
        5 me/asked/post me_and our our_head two ~christmas ~instagram ~our ~thank ~two
        4 <contact> <seen=bullying> <stage=saw> [person] ^_can about_our both done/go instagram_$ intended/put it_is
        4 me/intended/put my_insta not_asked of_our of_them ongoing/know other/done/go our_deputy post_a reckon staff
        4 ta thank that_our two_of us whatsapp_$ words ~both ~bully ~caretaker ~her ~reckon ~staff ~ta ~us ~word
        3 "colleague":word <activity=connect>! <contents=private> <contents> <message-about=personal>
        3 <nature=bullying> <position=governor>! <purpose> <received=abuse> <seen> <views-content=opinion> ^_a ^_it
        3 ^_she a_colleague all and_is and_the anyone at_work baby bad bad_$ because_i behind bursar caretaker
        3 could_not deputy do everyone fb gone have_not head her_name here i_was is is_seen knows lead may me
        3 me/ongoing/know my_colleague my_instagram no_school not other/passive own_instagram people photograph
        3 picture_on posting put putting repost retirement saw say school_page shared she_has somebody teacher team_on
        3 thank_you the_kitchen the_netball the_parents the_two to_put trouble useless view_of wedding what_i whatsapp
        3 whatsapp_that with ~all ~anyon ~assistant ~bad ~behind ~cover ~deputy ~everyon ~fb ~go ~is ~know ~lead ~mat
        3 ~may ~me ~peopl ~photograph ~principal ~repost ~retirement ~saw ~somebody ~teacher ~troubl ~useless ~wedding
        3 ~whatsapp ~with
        2 "private" "private":word 1 <activity=publish> <activity=use> <capacity=own-account>!
        2 <colleague-content=image> <colleague-content> <coverage=media> <coverage=reasons>! <coverage=times>
        2 <network-school=yes> <network-school> <platform=instagram> <purpose=work> <responsibility=leavers>
        2 <school-content=work> <stage=planning> <takedown-by=colleague>! <time=own> <topic=covered> [deputy-head]
        2 [host-school] [person=not-given] ^_all ^_been ^_could ^_in ^_not ^_our ^_shared ^_still ^_told a_meme
        2 a_mother a_pic a_ta and_her and_put asked asked/tell asked_her asleep call daft done/meant done/seen email
        2 for_me get girls group happy harm has have have_agreed he her her_$ host host_school i_can i_only i_say
        2 i_should i_will i_wrote if_she in_a in_their in_writing kitchen know know_because leader mates me/asked/tell
        2 me/intended/not me_on meant meme mother music my_mates name_$ name_no network_account not_say of of_us off
        2 off_on off_sick on_fb on_insta on_saturday on_whatsapp only_know other/done/seen other/plain/doing our_new
        2 our_staff pe photo plain plain/doing put_it put_our rude run saturday say_so says_it school_i seen seen_it
        2 selfie share shared_a she_is she_would sick so tag team the_host the_pe them there_$ they_are to_the
        2 twitter_and two_colleagues view was_in went went_on what whatsapp_to who will_not with_the work_$ would_a
        2 year_1 yes you ~1 ~ask ~asleep ~baby ~cleaner ~comment ~daft ~do ~girl ~group ~happy ~harm ~has ~he ~head
        2 ~host ~kitchen ~leader ~leav ~meant ~mem ~mention ~mind ~moan ~mother ~music ~not ~of ~off ~pe ~pictur
        2 ~plain ~rud ~saturday ~seen ~selfi ~shar ~sick ~slag ~so ~them ~think ~view ~what ~who ~will ~yes ~you
        1 <activity=picture> <coverage=reasons> <nature> <picture-step=take> <position=governor> <purpose=own>
        1 <seen=against-school>! =activity=publish =contact=other [given] ^_planning ^_stuck and_now and_said
        1 asking_for at_lunch can_we cartoon deputy_and did_not dinner done/want drama four going head_of i_asked
        1 i_post i_tell is_ok its_only lot lunch mate me_the my_sister nasty netball new none none_of on_my only
        1 other/ongoing/know own_facebook people_on pictures plain/go plain/post planning put_a put_his really refused
        1 selfie_on should_like sister so_may so_on that_the the_drama the_girls the_staff think_of thought to_go
        1 to_name to_wish ~cartoon ~drama ~email ~four ~going ~laugh ~lot ~nasty ~netball ~new ~non ~only ~pass
        1 ~really ~refus ~sister ~tag ~work
        -1 ! 12 6 <account-change> <capacity=class-platform>! <left> <picture-step> <platform=x> <position=trainee>
        -1 <position=volunteer> <pupil-content=first-name> <received=press> <responsibility=reports> <shows=uniform>
        -1 <takedown-by=parent> <views-content> [senior-manager] [trust] [written] ^_did ^_somebody a_post a_pupil
        -1 a_year about_a advertise agreed_that allowed_to and_one asked/giv asked/go asked/plain asked_me back being
        -1 blog break camp can_see chair chat child company could_i course crest done/send done/tell eisteddfod
        -1 evening facebook_group facebook_ok for_my from_my give has_not have_shared her_own hours how i_sent if_the
        -1 it_be just library lovely marking matter me/asked me/asked/giv me/asked/put mobile mobile_number my_class
        -1 my_line my_mobile network_facebook night_about nobody/plain/say off_$ off_the ok_$ one ongoing/whatsapp or
        -1 other/done/mak other/ongoing other/ongoing/whatsapp our_academy our_year over own_account plain/say poem
        -1 post_the posted pupil pupils school_$ signed slt staff_whatsapp stick_it story summer take ten the_library
        -1 thinking_of this to_advertise told_me told_my took twins twitter wait website which wife wrong you_can ~12
        -1 ~6 ~advertis ~answer ~being ~bit ~blog ~book ~borrow ~chair ~chat ~company ~cours ~crack ~crest ~eisteddfod
        -1 ~evening ~hand ~how ~just ~lesson ~library ~look ~lovely ~mak ~matter ~mobil ~one ~or ~over ~pay ~pleas
        -1 ~poem ~post ~rul ~show ~slt ~story ~summer ~surnam ~ten ~this ~tim ~twin ~twitter ~wait ~websit ~which ~wif
        -1 ~wrong
        -2 "family" "material":word <activity> <contents=family> <contents=family>! <contents=school>
        -2 <contents=school>! <demand=train> <errand> <left=recent> <message-about=deeper> <message-about=my-details>
        -2 <old-school=yes> <old-school> <place=away> <platform=linkedin> <position=contractor> <power> <related>
        -2 <responsibility=standards> <responsibility=training> <school-content=news> <seen=on-account> <shows>
        -2 <stage=planning>! <watched=adult> <watched=child> =capacity=class-platform =capacity=staff-group
        -2 =contact=parent =picture-step=take [deputy-head=refused] [headteacher=given] [line-manager] [parent]
        -2 [refused] [school] ^_my ^_no ^_nobody ^_posting a_governor a_moan a_mum academy advert allowed am_a and_all
        -2 and_says and_three as as_a asked/put asked_the at_night because_she before boy coach consent cook dad dog
        -2 done/get done/tak done/turn eleven fair family firm for_our for_the from gate got gym had have_a his i
        -2 intended/shar is_that it_and lad line_manager linkedin live made me/done/get me/done/send me/intended/shar
        -2 me/ongoing/run message mine morning my_personal names never number of_a of_the on_a on_her on_it
        -2 on_linkedin ongoing/run other/asked other/done/tell other/done/turn other/ongoing/want other/plain outside
        -2 page parent parents phone photo_of photos plain/see private_insta put_the put_up results right run_the
        -2 running saying see send sent sharing so_i stick stuff that_a the_deputy the_gate the_mums the_whole their
        -2 there_is trip trust turned turned_down under up up_a video wants was week were whatsapp_at whole would_like
        -2 written yet ~academy ~advert ~as ~back ~befor ~boy ~coach ~cook ~cut ~dad ~dog ~eleven ~fair ~film ~from
        -2 ~gat ~gym ~had ~happen ~his ~i ~kid ~linkedin ~manager ~mark ~min ~morning ~never ~number ~outsid ~pag
        -2 ~phon ~result ~right ~scor ~stick ~stuff ~tak ~their ~trainee ~trip ~trust ~turn ~tweet ~under ~up ~video
        -2 ~was ~week ~wer ~whatsap ~whol ~yet
        -3 "material" "pupil" "pupil":turn "views" "views":word <capacity=staff-group> <capacity> <contact=parent>
        -3 <contents=pupil>! <coverage> <demand> <picture-step=copy> <place> <pupil-content=full-name>
        -3 <pupil-content=talk> <responsibility> <seen=misuse>! =activity=message =activity=picture
        -3 =capacity=school-account ? ^_is ^_the about am can i_am in_our it line manager my_facebook network on_the
        -3 own past post school to tweet year_6 ~about ~allow ~am ~can ~family ~firm ~it ~lad ~lik ~lin ~messag ~nam
        -3 ~parent ~past ~pupil ~see ~to ~use
        -4 <activity=message> <message-time=outside> <profile-says=job> <profile-says> <pupil-content>
        -4 <school-content=partner> <time=working> <views-content=promotion> <watched> =contact=pupil =stage=planning
        -4 class for me/done mum that_i the_network ~class ~for ~giv ~mum ~network ~own ~school ~send
        -5 "school":word <contents=pupil> <message-time> <platform> nobody/plain on_our the_school
        -6 "school" <contact=pupil> <school-content>
        -9 =contact=colleague
      """
    ),
    (
      "contents.family",
      """
      yes -50
        10 <contents=family> <family-content> [parent]
        9 ~family
        8 "family" <contact=parent> <contents=family>! ~nam
        7 <family-content=image> family ~dad
        6 at_the ~mum ~parent
        5 "family":turn "family":word a_family a_mum a_parent that_one ~mother
        4 <activity=use> [person] a could_i dads done/break mother office on_my parent they whatsapp ~a ~break
        4 ~mention ~offic ~they ~whatsapp
        3 <activity=picture> <capacity=staff-group>! <contact=parent>! <family-content=identity> <obligation>
        3 <time=break> =capacity=staff-group a_dad a_mother about_a allowed been_asked dad done/call fair i_$
        3 instagram_$ mum name no_names one_of own_instagram people see she_is some story summer_fair them_has
        3 they_have what_a ~allow ~fair ~peopl ~rac ~see ~som ~story
        2 <message-about=deeper> <obligation=reporting> <picture-step=take> <power=monitoring>
        2 <pupil-content=full-name> <school-content=news> <seen=breach> <stage=planning>! <stage> <through-work>
        2 <views-content=promotion> =contact=colleague =picture-step=take ^_did ^_filmed ^_on ^_our ^_some ^_the
        2 a_snap about_her address all_said allowed_to and_all and_her and_his and_their asked at because been begged
        2 begged_me by called card cook daughter day did did_not do_with done/ask done/los done/nam egg facebook_$
        2 facebook_that families fb fete for_us forty gate go had_not has_been have_put i_had i_mention in_them
        2 instagram is_not joke long lost me/done/call me/done/nam me_at me_to mention mum_and mums name_and named
        2 names nan nobody none none_of not not_$ of of_two of_us on_fb one_mum ongoing/has other/done/ask
        2 other/done/send other/ongoing/has other/passive ought our_staff parent_on pay photographed post put_them
        2 race school_own see_$ she snap snap_of sports sports_day staff_whatsapp summer surname take tas thank
        2 the_cook the_fete the_gate the_hall the_netball the_picture the_summer them_on they_all to_it to_post
        2 told_me tweeting twitter_$ us us_$ was_not whatsapp_group wish would_see written_permission yes_to ~address
        2 ~at ~becaus ~been ~beg ~by ~call ~card ~cook ~daughter ~day ~dinner ~egg ~fb ~fet ~film ~forty ~gat
        2 ~instagram ~jok ~long ~nan ~nobody ~non ~not ~of ~ought ~pay ~she ~snap ~sponsor ~sport ~summer ~surnam
        2 ~thank ~us ~will ~win ~winner ~wish
        1 9 <device=school> <dojo-place> <obligation=declaring> <picture-step> <platform=facebook> <purpose=work>
        1 =activity=picture =capacity=own-account [parent=written] [written] ^_a ^_no ^_still a_school ahead am_the
        1 and_a and_not because_of bike by_mistake can_it consented done/consent done/film done/meant down fair_on
        1 four go_ahead hall has head_of hilarious i_did i_know i_shared i_take it_go job_$ joke_about jumper
        1 know_because me/intended/post me/ongoing/know meant meeting mentioned mistake music my_facebook netball
        1 nobody_named nowt one other/done/consent other/done>me outside own_insta parents post_a post_the saying
        1 see_it she_will teachers the_bike the_mums the_quiz to_do to_him turned was with_my work wrong year_9 ~9
        1 ~ahead ~bik ~down ~four ~hall ~has ~hilarious ~los ~meant ~mistak ~music ~netball ~nowt ~one ~outsid ~was
        1 ~wrong
        -1 "colleague" "colleague":word "private":word "pupil" "views" "views":word <activity> <coverage=times>
        -1 <on-school> <place> <platform=another> <position=manager> <power=storing> <responsibility=leavers>
        -1 <takedown-by> <topic=who>! <topic> <views-content=campaign> <views-content=opinion> [governors] [refused]
        -1 ^_do a_bit academy am as_a asked_the but_i children_at club colleague done/sign every fine for for_it form
        -1 girls got got_a governor have his_parents i_could i_want in_writing is is_that just lad manager
        -1 me/done/send me/intended me/intended/want message mobile mums_have my names_and network_facebook of_my
        -1 on_dojo other/asked other/done/sign posted pupils put_up relay run sent_a taking under writing year_6
        -1 ~academy ~am ~club ~copy ~every ~fin ~for ~giv ~is ~just ~leav ~manager ~mobil ~my ~put ~relay ~run ~say
        -1 ~under ~want
        -2 "material" "material":word 6 <activity=message> <activity=publish> <activity=publish>!
        -2 <capacity=class-platform> <capacity=class-platform>! <capacity=own-account>! <capacity> <contact=colleague>
        -2 <contact=pupil>! <contents=material> <coverage=media> <demand=cooperate> <demand> <place=pupils-present>
        -2 <position=governor> <pupil-content=first-name> <pupil-content=image> <received=message> <related>
        -2 <takedown-by=parent> <time=own> <watched=child> =capacity=school-account =contact=pupil =stage=did ?
        -2 [deputy-head] [headteacher] ^_his ^_may ^_put a_pic about about_the and_i are back blog deputy do first
        -2 from from_my head i_would if in in_a in_my insta intended/put it_but it_was last me/asked me/done/had
        -2 me/done/tak me/intended/put of_the ok ok_to or other/plain out parents_have pic plain/say said_i said_no
        -2 say signed the_children the_staff they_are to_a yes_$ yet ~6 ~about ~are ~back ~blog ~child ~colleagu
        -2 ~deputy ~first ~form ~from ~governor ~hav ~head ~if ~in ~insta ~last ~ok ~or ~our ~out ~pic ~sign ~think
        -2 ~yet
        -3 "" "pupil":turn <activity=message>! <contents=pupil> <received> <watched=adult> =capacity=class-platform
        -3 [school] ^_i as but class dojo done/tak for_my has_not network so the_network year ~as ~but ~class ~dojo
        -3 ~messag ~network ~so ~year
        -4 "school" "school":word <position> <stage=planning> <watched> =activity=message on_the
        -5 <contact=pupil> <coverage>
        -6 =contact=parent
      """
    ),
  ]
}
