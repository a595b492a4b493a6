/// What leans a question to seen and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofSeen: [(fact: String, text: String)] = [
    (
      "seen",
      """
      - -11
        -2 ! a ~a
        -3 =stage=saw
      against-school 3
        6 our ~say
        5 "against-school" are saying ~are ~our
        4 <activity=publish> <related=relative> <related> <seen=against-school> [school] money on_$ that_our village
        4 ~money ~villag
        3 "" "against-school":turn <contact=parent> <obligation=reporting> <platform=x> [parent] ^_he ^_some a calling
        3 feral going let nextdoor on_nextdoor run slating the_network the_village thread ~a ~badg ~call ~feral ~going
        3 ~let ~mum ~nextdoor ~run ~school ~slat ~thread
        2 "against-school":word 10 <activity> <contents=school> <nature=disparaging> <nature> <obligation>
        2 <place=away> <platform=another> <position=employee> <related=relative>! <school-content=partner>
        2 <seen=against-school>! <seen=misuse> ? a_dad about_the academy and_its and_the bus calling_our cook dad
        2 done/writ fiddles for found_a governors has_made has_written have_seen head_$ is_a is_filthy it_on me/must
        2 mum name_on network of_our off on_the other/ongoing other/plain/call other/plain/say page pass people
        2 plain/call put put_on saying_our saying_the says says_our school schools seen seen_a slating_our some
        2 somebody_has someone someone_is tell that the_bus tweeting work written year_10 ~10 ~academy ~bus ~cook ~dad
        2 ~fiddl ~fight ~for ~headteacher ~need ~network ~off ~pag ~pass ~peopl ~put ~rubbish ~seen ~som ~someon ~that
        1 <activity=account> <activity=publish>! <nature=untrue> <network-school=yes> <network-school>
        1 <picture-step=copy> <position=governor> <time=own> ^_my a_dump a_video about done/put done/seen done/shar
        1 dump facebook_that for_the headteacher here i_tell its me/done/seen mum_has need of_a on_facebook
        1 ongoing/say other/done/writ other/ongoing/say our_coaches our_headteacher our_school outside post_calling
        1 school_a school_and seen_it shared staff tell_anyone us video ~about ~account ~dump ~its ~outsid ~staff ~us
        1 ~video ~writ
        -1 ! "misuse" "on-account" <demand> <nature=discriminatory> <platform=tiktok> <received>
        -1 <responsibility=reports> <time=break> ^_a a_colleague after day found_out i_am i_saw in_a new night
        -1 nobody/plain of_the open someone_has the_office what who ~after ~day ~get ~new ~night ~open ~photo ~what
        -1 ~who
        -2 <capacity=school-account> <contents> <place=pupils-present> at been comments from got_a his it_$ me on_our
        -2 on_tiktok one other/done other/passive pupils report school_facebook she she_is somebody_is the the_year
        -2 tweet twitter under what_do ~at ~been ~friend ~from ~hav ~his ~me ~one ~parent ~report ~she ~the ~twitter
        -2 ~under
        -3 <capacity=school-account>! <coverage=media> ^_our out ~comment ~out ~pupil
        -5 <capacity>
      breach 9
        5 "breach" <seen=breach> hacked ~hack
        4 <capacity=school-account>! <capacity> <demand> details list other/passive twitter wants ~detail ~list
        4 ~twitter ~want
        3 "breach":word <capacity=school-account> <contact=other> <coverage=media> <school-content=confidential>
        3 confidential into on_a other/done parents password to ~confidential ~into ~link ~password ~to
        2 "breach":turn <activity=connect> <activity=message> <contact=pupil>! <coverage> <demand=cooperate> <errand>
        2 <power=investigation> <received=request> <responsibility=accounts> <responsibility> <school-content>
        2 <seen=breach>! <watching-account> =stage=saw [school] a_list a_public all all_the been_hacked done/go
        2 done/hack friend gone got got_into has have into_the list_of logged messages none none_of of_us office on_to
        2 open other/done/go other/done/hack our_school out parents_whatsapp somebody the_office there think up_on we
        2 who_is with ~all ~go ~has ~laptop ~log ~messag ~non ~offic ~out ~parent ~send ~somebody ~someon ~staff ~ther
        2 ~think ~we ~with
        1 "" <activity> <contents=material> <contents=school>! <obligation=knowing> <picture-step=copy> <platform>
        1 <received> <responsibility=reports>! <watching-account=school-profile> ^_what ^_who and_a asked/plain been
        1 changed from i_only i_think it_is left me/ongoing/hav morning on plain/tell public pupil school_twitter
        1 somebody_is telling telling_$ that_none the_parents the_pta this_morning week whatsapp ~been ~chang ~friend
        1 ~from ~hav ~left ~lik ~morning ~need ~on ~open ~public ~pupil ~school ~tell ~week ~whatsapp
        -1 <account-change=create>! <contents=colleague> <contents=school> <nature=disparaging> <time> about calling
        -1 do facebook_page head made_a me/asked me/done/saw money new other/plain saw should swearing teacher was
        -1 ~about ~dad ~head ~money ~new ~reply ~saw ~should ~show ~swear ~was ~work ~year
        -2 "misuse":turn <account-change> <activity=publish> <contact=pupil> <contents=pupil> <coverage=people>
        -2 <nature> <position> <seen=misuse>! [person] ^_saw are at comment for has_left he her him his kids me/must
        -2 of_the one one_of our page she she_is under ~are ~at ~call ~coach ~for ~he ~her ~him ~his ~kid ~our ~she
        -2 ~teacher ~under
        -3 "misuse" <pupil-content=image> <pupil-content> i_have ~comment ~one ~say
        -4 a ~a
      bullying -3
        5 being made ~being
        4 <contents> <received=abuse> [person] by getting made_a ~by ~mak ~other
        3 "bullying" <contact=colleague> <contents=colleague> <coverage=media> <platform=whatsapp> <received> a_parent
        3 are do_$ done/mak have_seen is_being of_it out parent saw_one she she_is whatsapp ~are ~girl ~hav ~keep ~out
        3 ~parent ~she ~whatsapp
        2 "bullying":word <activity=message> <contact> <contents=colleague>! <nature=bullying> <platform>
        2 <position=manager> <profile-says=job> <profile-says> <seen=bullying> ^_a ^_my ^_she ^_two a a_page account
        2 at bits boy called chat cook done/call girl girl_in has_made head_$ i i_do in in_a keeps lads new now
        2 on_instagram one ongoing/keep other other/done/call other/ongoing/keep out_of pupils some some_of ta the_new
        2 what what_do ~a ~at ~bit ~boy ~call ~chat ~get ~i ~in ~lad ~new ~now ~one ~pick ~rat ~som ~what
        1 <platform=instagram> ^_found about_a and_now and_the can form found_out have horrible i_am i_have instagram
        1 ongoing/get other/done other/ongoing/get other/plain/call plain/call through volunteers ~account ~bully ~can
        1 ~cook ~form ~horribl ~instagram ~lady ~ta ~through
        -1 "against-school" "misuse":word <activity> <nature=disparaging> <place> <platform=another>
        -1 <pupil-content=image> <purpose> <topic> <watched=child> ? [school] ^_the child got it just left own post
        -1 seen_a should that_our ~it ~just ~left ~nam ~network ~own ~run ~should
        -2 <capacity=school-account> <contact=pupil> <contact=pupil>! <contents=pupil> <platform=x> <stage> been
        -2 me/must of_our on_her saw_a school tell that the the_school who with year ~been ~child ~go ~mum ~our ~post
        -2 ~school ~tell ~that ~the ~who ~with
        -3 ~say
        -4 <activity=publish>
      concern -4
        5 me ~me
        4 year ~year
        3 <contact=pupil> a_year across came came_across me_$ she that ~across ~com ~she ~that ~worry
        2 "" 5 7 <platform=tiktok> ^_a ^_came anybody done/com i_do it of_our one one_of our_year seems tiktok worries
        2 worries_me year_5 year_7 ~5 ~7 ~anybody ~it ~one ~seem ~tiktok
        1 <stage=saw> <stage> ^_saw a a_child child has_a instagram late looked night on_a other/done/get profile
        1 should something what_should ~a ~instagram ~lat ~look ~night ~profil ~should ~something
        -1 <contact=parent> <coverage=people> <nature> <position> <received> ? have in other/done our with ~hav ~in
        -1 ~with
        -2 <activity> <contact=colleague> <contents=colleague> <seen> ^_i
        -4 the ~the
      misuse 7
        8 "misuse"
        5 "misuse":word <coverage=people>
        4 ^_our been his it_$ on_her ~been ~coach ~her ~his
        3 ! "misuse":turn <contact=colleague> <contents=colleague> <coverage> <position> <seen=misuse>! <site-for>
        3 a_colleague a_supply about coach governor her i_have lunchtime mate of_the on report say sharing supply
        3 teacher the_year ~about ~head ~lunchtim ~mat ~nam ~on ~pupil ~supply ~teacher ~tell
        2 <colleague-content> <contact=pupil> <contents=family>! <contents=pupil> <contents=pupil>! <contents=views>
        2 <device=school> <device> <nature=discriminatory> <position=contractor> <pupil-content=talk>
        2 <received=message> <responsibility> <site-for=pupils> <time=break> <topic=must> <topic=must>! <topic>
        2 <views-content> ^_caught ^_i ^_seen a_governor a_mate a_teacher assistant at_it caught colleague department
        2 do_i done/spot done/tell down for found_out friends friends_with has_posted have_to he_is head him_$
        2 i_report i_say in_the is_friends is_it kids mums name_and new of of_a on_tiktok on_x one one_of own_phone
        2 parents_on photo posted posting public pupils put put_a racist report_him science seen_a snapchat team
        2 technician that_a the them them_$ thick told volunteer what_a which who works x ~assistant ~boast ~catch
        2 ~colleagu ~department ~down ~family ~for ~friend ~jok ~kid ~new ~of ~photo ~post ~public ~put ~racist
        2 ~report ~scienc ~screenshot ~shar ~snapchat ~story ~supervisor ~ta ~team ~technician ~the ~them ~thick
        2 ~which ~who ~work ~x
        1 <contents=school> <nature> <place=pupils-present> <platform=snapchat> <platform> <pupil-content=image>
        1 <purpose=own> <stage> [line-manager] [person] ^_one ^_should a_family a_post a_pupil am_i and_everything
        1 and_i be but caretaker child computer done/send everything family grass head_of her_own i insta my name
        1 of_department office on_his on_snapchat other/done other/done/post other/done/send other/ongoing ought
        1 our_new our_site reception running saw should tas the_school the_staff the_trust to_tell trust year_9 ~add
        1 ~be ~but ~caretaker ~computer ~everything ~governor ~grass ~i ~insta ~my ~offic ~one ~ought ~our ~reception
        1 ~reckon ~saw ~should ~slag ~stop ~trust ~volunteer
        -1 "bullying":word <demand> <nature=offensive> <picture-step=copy> <place=away> <platform=whatsapp> <received>
        -1 <seen=bullying> <watched> ^_can ^_there ^_two a_dad a_facebook account back bloke bus by done/get done/shar
        -1 filthy going got governors i_can i_think into is_being let like nextdoor none none_of on_nextdoor only pass
        -1 post saw_one saying_the seems shared slating slating_our snapping snapping_the somebody someone_is
        -1 the_academy the_pta thread tweeting whatsapp written ~back ~bus ~by ~fiddl ~filthy ~going ~headteacher
        -1 ~into ~let ~nextdoor ~non ~only ~rubbish ~school ~seem ~somebody ~think ~thread ~tim ~video ~whatsapp
        -2 "against-school":word "breach" "on-account" "on-account":word <activity=account> <capacity=school-account>
        -2 <contact=other> <contact=parent> <contents=colleague>! <contents=family> <contents=material> <picture-step>
        -2 <profile-says=job> <profile-says> <related=relative> <related=relative>! <related>
        -2 <responsibility=accounts> <seen=against-school> <seen=breach> <seen=on-account> <seen> <time=own> ?
        -2 [parent] [school] ^_a ^_he ^_some a a_parent across and_now and_the anybody are at_the bits by_the comment
        -2 comments confidential cook dad details do_$ done/mak done/writ feral getting hacked has_made have_seen
        -2 head_$ i_do instagram is_a made_a mum network no now on_$ on_a on_it other/passive our_school our_year page
        -2 parent pta saying someone taking that that_our the_bus there there_is think to_the twitter under_our up_on
        -2 wants what_should worries worries_me ~a ~account ~across ~anybody ~are ~bit ~call ~confidential ~cook ~dad
        -2 ~detail ~feral ~get ~hack ~instagram ~network ~no ~now ~other ~pag ~parent ~pass ~pta ~someon ~tak ~that
        -2 ~ther ~twitter ~want ~worry
        -3 "" at can made other/plain/call plain/call some under ~at ~can ~comment ~mak ~som ~under
        -4 on_the
      on-account 0
        10 ~comment
        7 under ~under
        6 "on-account"
        5 <seen=on-account> comment comments
        4 <capacity> page under_our
        3 "on-account":word <activity=publish> <capacity=school-account> <seen> facebook got_a has_left swearing the
        3 tweet ~facebook ~pag ~reply ~swear ~the
        2 "on-account":turn <demand=remove> <power=removal> <power=removal>! <school-content=news> <seen=on-account>!
        2 <time> ^_just a_comment a_parent abuse comment_on facebook_page it_$ just lad left nasty on_the
        2 ongoing/comment other/ongoing/comment page_$ parent post pta pta_facebook school_facebook the_school
        2 there_is to_the twitter under_the ~abus ~hid ~just ~left ~load ~nasty ~network ~pta ~tweet ~twitter
        1 <capacity=school-account>! <received=takedown> <responsibility=accounts> <time=working> <topic=who>! ?
        1 calling_the filthy go host host_school network other/plain our_network post_$ school sports the_host
        1 twitter_and written ~filthy ~host ~sport
        -1 <contact=pupil> <contents=colleague> <stage> <watched=adult> and are have made of office on_a on_facebook
        -1 out she the_office to ~and ~are ~kid ~mak ~of ~offic ~out ~she ~to
        -2 "" <contact=colleague> <contact> <contents> her me me/done on parents ~her ~me ~on
        -3 [person]
      photographer 0
        5 <pupil-content=image> <pupil-content>
        4 <contents=pupil> at filming snapping the ~at ~film ~the
        3 <activity=picture> <picture-step=take> <picture-step> <seen=photographer> at_the bloke children filming_the
        3 no snapping_the was ~blok ~no ~snap ~was
        2 "photographer" "photographer":word <contents> <watched> gala grandad him is_filming lady lens other/plain
        2 taking with_a ~child ~gala ~grandad ~him ~know ~lady ~lens ~tak
        1 <place=elsewhere> <watched=adult> <watched=child> big dad had i_saw kids_at know lanyard long ongoing/film
        1 other/ongoing/film phone photos the_kids through woman ~big ~dad ~had ~lanyard ~long ~phon ~through ~woman
        -1 <activity=message> <activity> <coverage=people> <position> <received> facebook it_$ page school ~facebook
        -1 ~pag ~school
        -2 <activity=publish> <contact=colleague> <contents=colleague> [school] about are has in it on other/done our
        -2 the_school ~about ~are ~has ~in ~it ~on ~our ~post
        -3 <coverage=media> <coverage>
        -4 <platform>
      """
    )
  ]
}
