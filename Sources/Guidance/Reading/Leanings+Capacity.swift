/// What leans a question to capacity and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofCapacity: [(fact: String, text: String)] = [
    (
      "capacity",
      """
      - 32
        11 ""
        7 =activity=picture on_facebook
        5 =received=request
        4 =activity=connect =picture-step=take
        3 <activity> <contents> =picture-step=copy =stage=did =stage=received ^_is on_twitter
        2 <platform=snapchat> <power> <received=request> <received=request>! <received> <stage=planning>
        2 =account-change=profile =contact=colleague =contact=pupil-elsewhere ? [headteacher] ^_my at be did
        2 facebook_about friend here i i_do i_save in in_year linkedin manager me me/asked me/done me_a me_on mobile
        2 my new of_us on on_fb on_insta on_instagram on_whatsapp other/plain own_mobile own_phone phone pupil review
        2 save school snap so speaking still whatsapp ~add ~at ~be ~colleagu ~friend ~her ~i ~in ~keep ~linkedin
        2 ~manager ~me ~mobil ~my ~new ~on ~phon ~request ~review ~sav ~so ~speak ~still ~teach ~whatsapp ~year
        1 ! 5 <activity=connect> <activity=use>! <contents=pupil> <demand=cooperate> <platform> <school-content>
        1 =account-change=sign-up [headteacher=given] a_joke a_pupil a_year about_our all_of as_a asked can_i
        1 colleague firm give half headteacher i_can i_say keep lad late left line line_manager messaged night no_$
        1 not say school_$ signed snapchat speaking_for the_staff to_follow too tweet view year_5 ~5 ~firm ~half
        1 ~headteacher ~lat ~left ~not ~opinion ~sign ~snap ~snapchat ~too ~tweet
        -1 <account-change=sign-up> <account-change> <contents=family> <material-source=elsewhere>
        -1 <network-school=yes> <place=elsewhere> <platform=youtube> <position=employee> <pupil-content=full-name>
        -1 <shows> <site-for=employees> <site-for> <takedown-by> =account-change=settings =activity=message ^_not
        -1 a_cracking account_$ asked_the back both certificates cracking dad festival full go_on group has_approved
        -1 her i_follow is_not lads like me/asked/start me/ongoing/hav mine mums no_to opened our_class our_network
        -1 own_name personal personal_facebook photo school_page send_a she_is should somebody_is staff stick story
        -1 that_$ through up_on video we what_a x year_11 you ~bit ~both ~evening ~festival ~full ~group ~min
        -1 ~personal ~post ~reply ~run ~set ~shar ~should ~staff ~through ~we ~x ~you
        -2 "own-account" <account-change=create>! <coverage=media> <coverage=times> <place> <pupil-content=talk>
        -2 <responsibility=accounts> <school-content=news> <seen=misuse>! <seen=on-account> =received=message ^_could
        -2 a_rival academy all and_i bit carer cartoon day dojo_to done/post done/put else facebook_group from_my
        -2 group_for her_lads i_put i_run i_use instagram it_up just just_for long me/done/post message my_insta
        -2 my_personal my_year network_facebook no_name nobody/plain of_the on_classdojo on_there our own_account
        -2 photo_of posted public put_a rival run rung said school_facebook school_twitter somebody_else
        -2 staff_whatsapp the_academy the_school there to_ask to_share twitter use with_all ~academy ~all ~ask ~carer
        -2 ~cartoon ~certificat ~dad ~day ~els ~exam ~instagram ~just ~long ~meltdown ~open ~our ~photo ~public ~rival
        -2 ~start ~swap ~ther ~twitter
        -3 "class-platform" "class-platform":turn "own-account":turn <capacity=class-platform>
        -3 <capacity=class-platform>! <capacity=own-account> <capacity=own-account>! <capacity=school-account>
        -3 =activity=publish =stage=planning account app ask classdojo insta me/intended on_our own_facebook private
        -3 put the_network youtube ~account ~app ~classdojo ~insta ~privat ~put ~ring ~youtub
        -4 "school-account" "school-account":turn <capacity=school-account>! for_the network on_dojo ~network
        -5 =account-change=create my_own page ~pag
        -6 =activity=account on_my own ~own
        -7 dojo on_the ~dojo
        -9 <capacity>
      class-platform -2
        9 dojo ~dojo
        6 "class-platform" "class-platform":turn <capacity=class-platform> <capacity=class-platform>!
        5 =contact=parent classdojo on_dojo ~classdojo
        4 class school_story story ~class ~story
        3 <capacity> =activity=message =received=message long message on_classdojo on_the our_class ~ask ~long ~messag
        3 ~ring
        2 <contact> <contents=family> <dojo-place=school-story> <dojo-place> <place> <pupil-content> <takedown-by>
        2 =contact=pupil =stage=received academy_has answer app approved ask carer class_page dad dojo_to has_approved
        2 her her_lads i_answer lads my_year page_on pe photos rung send_a to_ask ~app ~approv ~carer ~dad ~day ~lad
        2 ~meltdown ~pe
        1 4 <contact=parent> <message-about> <pupil-content=talk> <site-for=pupils> <stage> [parent] ^_do answer_$ day
        1 go home i_message my_class nobody/plain/ask of_my on_our on_there page plain/ask should somebody_is there to
        1 wants_to wellbeing which year_4 ~4 ~answer ~her ~hom ~pag ~permit ~photo ~should ~swim ~ther ~to ~wellb
        1 ~which ~year
        -1 <capacity=own-account> <capacity=own-account>! <platform=whatsapp> =contact=colleague =stage=did a_year
        -1 from my my_own network the want ~do ~from ~lik ~my ~network ~the
        -2 "" <activity=publish> <platform=facebook> =activity=connect in insta instagram on_facebook on_my twitter
        -2 whatsapp ~in ~insta ~instagram ~nam ~twitter ~whatsapp
        -3 <activity> =activity=account me/done
        -4 facebook ~facebook
        -6 <platform>
      own-account -12
        10 on_my
        9 my ~my
        8 =activity=publish own ~own
        7 "own-account" "own-account":turn <capacity=own-account> <capacity=own-account>!
        6 my_own
        4 =activity=account own_facebook
        3 =account-change=profile account insta my_insta my_personal own_account share ~account ~insta ~shar
        2 <activity=account> <activity=publish>! <capacity> <material-source> <platform=another> <platform>
        2 <purpose=own> <purpose> <shows> =account-change=settings =account-change=sign-up done/found else fine in_my
        2 it_from me me/done me/ongoing/hav mine my_facebook my_private my_twitter not own_name page personal private
        2 profile public put to_share with_the ~academy ~coach ~fin ~me ~min ~not ~pag ~personal ~privat ~profil
        2 ~public ~put
        1 <coverage> <material-source=elsewhere> <platform=instagram> <visibility=public> =stage=did a_trainee academy
        1 behind both cake coach done/put everyone facebook found from_my i_am leave_it me/done/found me/intended/want
        1 my_sister name one_in ongoing/hav personal_facebook photo somebody_else that_$ ~behind ~both ~cak ~els ~exam
        1 ~facebook ~found ~leav ~open ~retweet
        -1 <contact=pupil> <contents> <demand=cooperate> <power> <stage> =contact=colleague ^_a a_pupil class deputy
        -1 done/ask has if lad manager mobile other/done photos pics pupil the the_network to_be wants wants_to we
        -1 year ~deputy ~has ~if ~lad ~manager ~mobil ~pic ~school ~the ~we
        -2 "school-account" "school-account":turn <contact> <demand> =activity=message =contact=parent
        -2 =received=request agreed be be_on for he in_year network on_facebook on_our own_phone phone pictures up
        -2 up_a with_my ~agreed ~be ~class ~consent ~for ~he ~network ~phon ~up ~year
        -3 "" <capacity=school-account>! =account-change=create =activity=connect =picture-step=take =stage=received
        -3 for_the on_the
        -4 =contact=pupil
        -5 =activity=picture
      school-account -5
        9 ~network
        8 "school-account" "school-account":turn <capacity=school-account>! network on_the
        6 for_the the_network
        5 <capacity=school-account> =account-change=create twitter ~twitter
        4 <capacity> on_our school_facebook the ~the
        3 <seen=on-account> =stage=planning back deputy instagram just_for network_facebook school_twitter the_school
        3 use youtube ~deputy ~follow ~instagram ~post ~school ~youtub
        2 11 <coverage=times> <network-school=yes> <network-school> <platform=x> <platform=youtube>
        2 <responsibility=accounts> <responsibility> <school-content=news> <stage=did> <watched>
        2 =account-change=leaving =contact=pupil [school] ^_deputy a_rival an back_the certificates dm done/post
        2 email_$ facebook_page festival follow for_our from from_the full i_posted insta it_up me/done/post names
        2 no_to other/passive our our_network page posted rival said school school_email school_insta school_page
        2 stick_it the_dance the_deputy the_schools up_a with_my x year_11 ~11 ~account ~an ~approv ~back ~certificat
        2 ~dm ~festival ~film ~from ~full ~insta ~our ~pag ~pictur ~rival ~set ~use ~x
        1 <watched=adult> =activity=connect academy_twitter account an_instagram anyway anyway_$ artist as_the band
        1 be_on bit_of deputy_head done/meant drama facebook_$ film going got had_the head_has i_follow i_use meant
        1 meant_to my_school network_twitter nothing_to of_a of_the ok_$ other/done pics_on post put_a schools
        1 separate the_academy the_artist the_kids their up_anyway use_a ~anyway ~artist ~band ~consent ~credit ~drama
        1 ~els ~going ~link ~meant ~photographer ~separat ~student ~their ~winner
        -1 <platform=whatsapp> <visibility> =activity=message [headteacher] ^_my a_facebook all_of as_a class dojo
        -1 for_my know my_twitter name on_a opinion profile save school_$ ~class ~dojo ~profil ~sav ~sign ~want
        -2 "class-platform" "class-platform":turn "own-account":turn <capacity=class-platform>
        -2 <capacity=class-platform>! <capacity=own-account> <capacity=own-account>! <contact> <contents> <coverage>
        -2 <platform=another> <stage=planning> =account-change=sign-up =contact=pupil-elsewhere =picture-step=copy
        -2 =stage=received ^_is am at facebook_group group is on on_insta on_my school_story staff story whatsapp ~am
        -2 ~at ~group ~is ~on ~opinion ~staff ~story ~whatsapp
        -3 "own-account" =account-change=profile me on_facebook ~me
        -5 ""
        -6 my ~my
      staff-group -13
        6 group ~group
        5 facebook_group
        4 =account-change=create group_for staff ~staff
        3 "staff-group":turn <capacity=staff-group>! <platform=whatsapp> =activity=account a_facebook staff_whatsapp
        3 us whatsapp ~us ~whatsapp
        2 "staff-group" <account-change=create> <contact=colleague> <contents=colleague> <platform=facebook>
        2 <position=employee> <pupil-content=talk> =activity=message =contact=colleague a and facebook for for_the
        2 just like name no_name other/ongoing start start_a we what_a with_all ~a ~and ~facebook ~for ~just ~lik
        2 ~plan ~start ~swap ~we
        1 <account-change=create>! <account-change> <capacity=staff-group> <platform> <site-for> all ongoing/whatsapp
        1 other/ongoing/whatsapp private put whatsapp_for ~all ~nam ~privat ~put
        -1 <platform=x> <pupil-content=image> =contact=parent =stage=did [school] ^_the her not the_school twitter
        -1 ~not ~twitter
        -2 ? me/asked on school to ~her ~on ~school ~to
        -4 my ~my
        -5 =activity=publish
      """
    ),
    (
      "purpose",
      """
      - -7
      own 32
        2 ""
        1 <purpose=own> =stage=planning
        -1 at_break break_on it_is staffroom_at the_school
        -2 <purpose> school work ~school ~work
      work -25
        2 <device=school> <purpose> [school] break_on for staffroom_at the_school work ~for ~work
        1 <platform=x> <school-content=news> =stage=did ^_in at_break in_my it_is school school_ipad twitter working
        1 ~school ~twitter
        -2 "" =stage=planning ? i ~i
      """
    ),
    (
      "device",
      """
      - 16
        7 ""
        3 <activity>
        2 <activity=use> <place=pupils-present> =activity=picture =picture-step=take in_the when ~when
        1 ! <activity=picture> <platform=facebook> ^_can ^_is all break_$ my_phone when_i ~all ~scroll ~work
        -1 "own" <coverage=times> =activity=use [school] and before data laptop office pc school_wifi wifi ~and ~befor
        -1 ~data ~laptop ~offic ~pc ~use ~wifi
        -2 computer facebook_on ipad my_own on on_my own own_phone the_school ~computer ~ipad ~on ~own
        -3 "school" "school":word
        -4 <device=school> on_the school ~school
        -5 <device>
      own 1
        5 on_my
        4 own phone ~own ~phon
        3 "own" "own":word data own_phone ~data
        2 4g <device=own> in_the mobile my my_own own_data ~4g ~mobil ~my
        1 <demand> =activity=picture =picture-step=take car my_phone on own_tablet tiktok ~car ~on ~tiktok
        -1 "school" <device=school> =activity=use [school] computer ipad look look_at time ~computer ~look
        -2 "own-on-network" "own-on-network":word <device=own-on-network> office school_wifi the the_school ~ipad
        -2 ~offic ~the ~tim
        -3 on_the school ~school
        -4 wifi ~wifi
      own-on-network -20
        7 wifi ~wifi
        6 school_wifi
        4 "own-on-network" "own-on-network":word <device=own-on-network> school ~school
        3 the_school ~phon
        2 <coverage=times> <device> [school] own_phone phone wifi_with
        1 <coverage=media> look look_at time ~look ~tim
        -1 "school" <contact> <contents> <device=school>
        -2 "" =activity=picture =picture-step=take it ~it
      school 3
        7 on_the
        6 "school" "school":word <device=school>
        5 ipad ~ipad
        4 <device>
        3 computer pc school ~computer ~pc ~school
        2 =activity=use =purpose=own after before facebook facebook_on gone home ipad_to laptop office school_ipad
        2 the_office ~after ~anyon ~befor ~check ~facebook ~go ~hom ~laptop ~offic
        1 bell eight gone_home office_computer own_facebook seven staffroom_pc ten the ~bell ~eight ~seven ~ten ~the
        -1 "own-on-network" "own-on-network":word <demand> <device=own-on-network> <time=break> =activity=picture
        -1 =picture-step=take children own_mobile ~child
        -2 <coverage=times> <place=pupils-present> mobile my_phone school_wifi wifi ~mobil ~wifi
        -3 in_the on_my own own_phone ~own
        -4 ""
        -6 phone ~phon
      """
    ),
  ]
}
