/// What leans a question to seen and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofSeen: [(fact: String, text: String)] = [
    (
      "seen",
      """
      - -16
        -1 ! a ~a
        -2 =stage=saw
      against-school 5
        7 ~say
        5 are saying ~are
        4 "against-school" <seen=against-school> our ~our
        3 "against-school":turn <activity=publish> <contact=parent> <nature> <obligation=reporting> [parent] ^_some
        3 calling found_a going mum off on_$ page run says some somebody_has that_our thread work ~call ~going ~mum
        3 ~off ~pag ~school ~som ~thread
        2 "" "against-school":word 10 <nature=offensive> <obligation> <position=employee> <related=relative> <related>
        2 <seen=against-school>! <seen=misuse> [school] ^_he ^_there a_dad a_facebook a_mum a_video about about_the
        2 academy an and_its and_the calling_our cook dad for for_the going_round is_a is_filthy its me/must mum_has
        2 of_our on_facebook other/plain/call other/plain/say people plain/call post put saying_our saying_the school
        2 seen seen_a slating someone_$ spotted staff tell that the_village video village with year_10 ~10 ~about
        2 ~academy ~an ~cook ~dad ~for ~its ~peopl ~put ~rubbish ~run ~seen ~spot ~staff ~that ~video ~villag ~with
        2 ~work
        1 <nature=disparaging> <school-content> <topic=must>! <topic> ^_i ^_spotted a a_thread anyone anyone_$ can
        1 done/seen done/writ group has_written have_seen i_need is kids kids_are me/done/seen must need_to network
        1 of_a on_it other/done/put other/ongoing/say our_head school_a school_and tell_anyone the_network us who_is
        1 written ~a ~account ~anyon ~can ~group ~is ~must ~network ~slat ~tell ~us ~writ
        -1 "on-account" <capacity=school-account> <nature=discriminatory> <received> <responsibility=reports>
        -1 <seen=on-account> <time=break> a_colleague a_parent being day found_out his in_a new parent posts supply ta
        -1 the_office the_year them under_our up whatsapp ~being ~day ~his ~load ~new ~open ~parent ~photo ~screenshot
        -1 ~supply ~them ~up ~whatsapp
        -2 <activity=message> <capacity=school-account>! <coverage=media> <place> <platform> <pupil-content>
        -2 <responsibility> ^_a ^_our ^_someone am been do_i from have i_am it of_the on_our on_tiktok one
        -2 other/passive out pupils report she somebody_is the thick to under what_do ~am ~been ~comment ~from ~hav
        -2 ~it ~one ~out ~report ~she ~ta ~the ~thick ~to ~tweet ~under
        -3 <capacity> ~pupil
      breach 8
        5 "breach" <seen=breach> hacked ~hack
        4 details list to ~detail ~list ~to
        3 "breach":word <school-content=confidential> confidential into logged on_a other/done other/passive parents
        3 twitter ~confidential ~into ~log ~twitter
        2 "breach":turn <activity=message> <capacity=school-account>! <demand=cooperate> <demand> <received=message>
        2 <school-content> <seen=breach>! <watching-account> ^_somebody ^_the ^_who all all_the and been been_hacked
        2 changed from got has have into_the me/done morning nobody/plain none none_of of_us office on_the
        2 other/done/hack password public school_twitter somebody somebody_is think this_morning tweeting up_on we
        2 whatsapp with ~all ~and ~been ~chang ~from ~has ~hav ~morning ~non ~offic ~parent ~password ~public
        2 ~somebody ~someon ~think ~we ~whatsapp ~with
        1 <capacity> <contact=pupil>! <picture-step=copy> <place> <seen> ^_what and_a gone has_been i_think in_a it_is
        1 last messages names on_it other/done/go page_that phone somebody_in that_none the the_office the_parents
        1 the_password there to_the us_wrote who wrong ~get ~go ~last ~messag ~need ~phon ~pupil ~tell ~the ~ther ~who
        1 ~wrong
        -1 <account-change=create>! <contact=pupil> <pupil-content=image> <pupil-content> ^_saw is_a it_$ me/must new
        -1 other/plain should tweet year ~call ~girl ~new ~reply ~should ~ta ~teacher ~work ~year
        -2 "misuse":turn <nature> <platform=facebook> <seen=misuse>! [person] about are at do facebook has_left her
        -2 i_have in_the kids made_a me of_the one one_of our seen she she_is swearing under ~about ~are ~at ~coach
        -2 ~comment ~facebook ~her ~kid ~me ~one ~our ~say ~seen ~she ~swear ~under
        -3 "misuse" a ~a
      bullying 1
        5 being made_a ~being
        4 <contents> <received=abuse> <received> made
        3 "bullying" "bullying":word <contact=colleague> <contact> <coverage=media> <seen=bullying> are by do_$
        3 getting girl i_do is_being out saw_one she_is ~are ~by ~girl ~mak ~other ~out
        2 <contents=colleague> <contents=colleague>! <coverage> <nature=bullying> <platform=instagram>
        2 <platform=whatsapp> <platform> <position=manager> [person] ^_my ^_two a a_parent am boy called chat
        2 done/call form girl_in have have_seen i i_am in in_a lads my new on_instagram one other other/ongoing parent
        2 pupils some ta the_new two what_do whatsapp ~a ~am ~boy ~call ~chat ~form ~get ~hav ~i ~in ~keep ~my ~new
        2 ~one ~parent ~pick ~rat ~som ~ta ~tear ~two ~whatsapp
        1 ! <account-change=create>! <activity=message> about_a account after day done/writ found_out head_$ instagram
        1 keeps ongoing/keep other/done/call other/ongoing/keep other/plain round she ~account ~after ~bully ~day
        1 ~instagram ~she
        -1 "against-school" <capacity=school-account> <place> <platform=another> <platform=x> <school-content>
        -1 <watched> ^_do it of_our on_her post saw_a saying school there us who year ~it ~our ~photo ~run ~ther ~us
        -1 ~who ~year
        -2 <contents=pupil> and has me/must put the_school with ~and ~child ~go ~has ~mum ~put ~school ~tell ~with
        -3 <stage> the ~post ~say ~the
        -4 <activity=publish>
      concern -3
        5 me ~me
        3 a_year across me_$ worries worries_me year ~across ~com ~worry ~year
        2 "" 5 7 <contact=pupil> ^_saw a came came_across late looked of_our she should something that tiktok to_be
        2 year_5 year_7 ~5 ~7 ~a ~anybody ~lat ~seem ~she ~should ~something ~that ~tiktok
        1 ^_a ^_came ^_noticed a_child across_a be child has_a i_do it me/done/saw night noticed one_of open our_year
        1 saw to what_should where ~be ~it ~night ~notic ~open ~post ~saw ~to ~wher
        -1 <contents=colleague> <seen> ? ^_i have i in ~hav ~i ~in ~parent ~school
        -2 <contact=colleague> is other/done with ~is ~with
        -3 the ~the
      misuse 8
        8 "misuse"
        5 ~her
        4 "misuse":turn "misuse":word been her on on_her supply ~been ~on ~supply
        3 <contact=colleague> <coverage=people> <place> <position> <seen=misuse>! <stage> a_colleague coach do_i
        3 governor head his in_the it mate of_the one_of report them ~coach ~head ~his ~it ~jok ~mat ~nam ~photo ~shar
        3 ~tag ~them
        2 <contents=colleague> <contents=family>! <contents=school> <contents=views> <coverage>
        2 <nature=discriminatory> <position=contractor> <pupil-content=talk> <responsibility> <time=break>
        2 <views-content> ^_caught ^_one ^_our ^_seen ^_she a_supply a_teacher about be caretaker caught colleague
        2 department done/tell down found_out friends has_posted i_have i_report jokes lunchtime me/done/spot mums
        2 name of on_x one other/done>me our_caretaker our_new own parents_on photo posts put put_a racist report_him
        2 say ta teacher team the_head the_year them_$ to_tell told what_a which x ~about ~be ~boast ~caretaker ~catch
        2 ~colleagu ~department ~down ~friend ~governor ~lunchtim ~of ~own ~post ~pupil ~put ~racist ~report
        2 ~screenshot ~ta ~teacher ~team ~tell ~volunteer ~which ~work ~x
        1 <contents=pupil> <contents> <place=elsewhere> <platform=another> <platform> <site-for> <topic> a_pupil a_ta
        1 done/spot family friends_with have_to her_own is_friends is_it it_$ me/must new of_a on_his other/done/post
        1 posted posting right seen_a snapchat speak the_office the_school they thick up volunteer would ~assistant
        1 ~do ~family ~new ~one ~right ~slag ~snapchat ~speak ~story ~supervisor ~teach ~they ~thick ~up ~would
        -1 <contact=other> <contact=parent> <nature=offensive> <position=employee> <related=relative> <related> ^_he
        -1 ^_what a a_dad at_our calling comment_about comments i_can i_only i_think if in_our instagram is_being
        -1 mum_has none none_of only open other/done/writ our_network our_school our_year pta saying_the says
        -1 the_network the_pta thread through whatsapp ~a ~account ~if ~instagram ~non ~only ~open ~pta ~school
        -1 ~stranger ~tear ~thread ~through ~whatsapp
        -2 "" "breach" "bullying" "bullying":word "on-account" <capacity=school-account> <contents=family>
        -2 <picture-step=take> <picture-step> <received=abuse> <received> <responsibility=reports>!
        -2 <seen=against-school> <seen=breach> <seen=bullying> <seen> <time=own> [parent] [school] ^_some ^_there
        -2 a_facebook a_parent are at by by_the can comment confidential dad details do_$ done/writ every filthy
        -2 getting hacked have_seen i_do is_a left made made_a mum off on_a on_it parent saw_one saying someone taking
        -2 there there_is think up_on what_should work worries worries_me written ~are ~at ~by ~can ~confidential ~dad
        -2 ~detail ~every ~filthy ~hack ~left ~mak ~off ~parent ~someon ~tak ~ther ~think ~video ~worry
        -3 network on_the other/plain/call post some twitter ~call ~comment ~network ~pag ~som ~twitter
        -4 page plain/call
      on-account 0
        8 ~comment
        6 under ~under
        5 comment
        4 "on-account" <capacity=school-account> <capacity> comments
        3 <seen=on-account> facebook has_left network on_the page school_facebook swearing tweet under_our ~facebook
        3 ~load ~network ~pag ~reply ~swear
        2 "on-account":turn "on-account":word <capacity=school-account>! <demand=remove> <platform> <power=removal>!
        2 <responsibility=accounts> <seen=on-account>! <seen> ? ^_just ^_our a_parent abuse facebook_page filthy got_a
        2 has is_a just lad left our_network page_$ parent post pta_facebook school the the_school there_is to_the
        2 twitter twitter_and written ~abus ~filthy ~has ~hid ~just ~left ~open ~school ~the ~tweet ~twitter
        1 <activity=publish> <coverage=media> <nature=offensive> <platform=x> <power=removal> <received=takedown>
        1 has_got horrible in_the it_$ network_facebook pta the_pta there vile ~horribl ~pta ~ther ~vil
        -1 "" <contact=pupil> about_the have her me on ~her ~mak ~me ~nam ~on
        -2 ! <contact=colleague> <contact> <contents=colleague> <contents> [person] and are on_facebook ~and ~are
      photographer -3
        4 at filming the ~at ~film ~the
        3 "photographer" "photographer":word <activity=picture> <picture-step=take> <picture-step>
        3 <pupil-content=image> <pupil-content> <seen=photographer> at_the children filming_the gala him was ~child
        3 ~gala ~him ~was
        2 bloke is_filming lens no phone snapping snapping_the taking the_kids this through with_a ~blok ~know ~lens
        2 ~no ~phon ~snap ~tak ~this ~through
        1 <contents=pupil> <watched=adult> <watched=child> <watched> i_have know me/asked photos the_whole whole woman
        1 ~kid ~swim ~whol ~woman
        -1 <nature> <topic> ^_i are facebook has in it our ~are ~facebook ~has ~in ~it ~school
        -2 <contact=colleague> <coverage=media> <platform> about other/done the_school ~about ~our ~post
        -3 <coverage> on ~on
      """
    ),
    (
      "responsibility",
      """
      - -19
      accounts 19
        6 <responsibility=accounts>
        5 "accounts" "accounts":word ~academy
        4 <contents> goes ~sit
        3 <activity> <capacity> <errand> <platform> [school] academy new on_the other/plain out the_academy the_school
        3 what_goes ~new ~out ~run
        2 <capacity=school-account>! <coverage=media> [person] academys asked/plain before day_$ facebook_$ for_our in
        2 keeps media nobody/plain of of_the other/done other/ongoing other/passive our out_the posts runs
        2 school_accounts signs sites somebody the_academys who_has who_keeps who_runs yes ~befor ~get ~giv ~go ~in
        2 ~login ~media ~of ~our ~say ~sign ~somebody ~yes
        1 <activity=publish>! <school-content> <topic=who> day day_to decides for gets logins other/supposed plain/run
        1 runs_the signs_off the the_logins there twitter_day who_gets ~day ~for ~the ~ther
        -1 "reports":word "standards" "standards":word <contact> <obligation> <position=governor> <received=demand>
        -1 <time=own> <topic> [governors] ^_if changes go inappropriate makes page passwords sure to_$ to_the to_this
        -1 training training_on was_inappropriate when who_looks ~chang ~inappropriat ~misus ~sur ~training ~when
        -2 <contact=colleague> <position> <power=monitoring>! <purpose=work> <purpose> <responsibility=leavers>
        -2 <responsibility=standards> <responsibility=training> <responsibility> <time> about at been governors if
        -2 is_the it leaves my plain/tell policy_$ rules the_governors the_head the_policy the_social this_policy us
        -2 was ~about ~at ~been ~finish ~governor ~if ~it ~my ~password ~report ~rul ~train ~us ~was
        -3 ~leav
        -4 <coverage=people> ^_who policy this ~policy ~this
      leavers -3
        5 <responsibility=leavers> when ~leav ~when
        4 <coverage=people> <power> accounts leaves school ~account ~school
        3 <capacity=school-account> <contact> <demand=cooperate> <power=monitoring>! <purpose=work> <time=own> go my
        3 other/done school_page ~finish ~go ~my ~password
        2 <account-change> <capacity=school-account>! <capacity> <coverage=media> <coverage> <demand> <platform>
        2 <power=investigation> <purpose> <received=demand> <school-content> <time> at at_easter changes does easter
        2 get login other/passive our our_school page passwords staff the_passwords the_school to_the twitter
        2 who_changes ~at ~chang ~does ~easter ~login ~our ~pag ~staff ~twitter
        1 "" "standards" "standards":word <responsibility=accounts> <topic=powers> ^_if ^_who it_that other/supposed
        1 plain/see sees sees_to to_it who_sees ~get
        -1 "reports" <errand> <responsibility=reports> <responsibility=the-policy> <stage> <topic> on other/ongoing
        -1 other/plain the_policy ~on ~post ~train
        -2 <contents> <responsibility=training> <topic=who>! nobody/plain this ~this
        -3 policy ~policy
      questions -6
        6 <responsibility=questions>
        5 "questions" ~ask
        4 "questions":word questions who_do ~question
        3 <activity=message> <obligation> <responsibility> about can do i me/must me_$ not policy to_me who who_can
        3 ~about ~can ~do ~i ~not ~policy ~who
        2 "reports" <activity> <pupil-content> <watched> ^_who am_not are ask before do_not email host host_school if
        2 it_$ me not_sure on on_this rules school this this_policy what who_is who_would with would ~are ~befor
        2 ~email ~giv ~host ~if ~me ~on ~rul ~school ~this ~what ~with ~would
        1 <time> am at_the do_i i_am if_i me/asked whether_a ~am ~hav ~manager
        -1 "accounts":word <contents=colleague> <coverage=people> <coverage> <demand=train> <errand>
        -1 <power=monitoring>! <seen=misuse> and gets has keeps training twitter who_gets ~academy ~and ~go ~has ~look
        -1 ~post ~report ~see ~training ~twitter
        -2 "accounts" "standards" "standards":word "the-policy":word <capacity=school-account>
        -2 <capacity=school-account>! <capacity> <contents> <responsibility=accounts> <responsibility=the-policy>
        -2 <responsibility=training> <seen> misuse or_the ~keep ~misus
        -3 <power> that ~that
      reports 9
        6 ~report
        5 <responsibility=reports> <seen> ~misus
        4 "reports" misuse was ~post ~was
        3 <responsibility=reports>! <seen=misuse> a inappropriate post report the_head to_$ was_inappropriate ~a
        3 ~inappropriat
        2 "reports":turn "reports":word <activity=publish> <contact=colleague> <contact> <contents=colleague>
        2 <obligation=reporting> <position> ^_who a_post about decides decides_whether do_i head if if_i into is
        2 is_the looks me/supposed misusing misusing_facebook online or plain/tell reported who_decides who_is
        2 who_looks ~about ~colleagu ~decid ~head ~if ~into ~is ~look ~onlin ~or ~tell
        1 gets of person whether who_gets whom ~of ~person ~whether ~whom
        -1 <activity> <topic=who>! it_$ me not of_the sure to us ~ask ~keep ~me ~not ~sur ~to ~us
        -2 "" "accounts" "accounts":word <activity=message> <obligation> <power> <pupil-content> for in me/asked new
        -2 nobody/plain other/done other/passive school the the_school this_policy who_would would ~for ~in ~new
        -2 ~school ~sit ~the ~would
        -3 <responsibility=accounts> policy this ~policy ~this
      standards -5
        5 <responsibility=standards>
        4 "standards" "standards":word sure ~mak ~stick ~sur
        3 <pupil-content> makes makes_sure plain/mak to_the to_this
        2 <obligation> <position> ^_whose from it_to job people policy_$ to whose whose_job ~from ~job ~keep ~peopl
        2 ~see ~to ~whos
        1 <contact=colleague> all day day_to job_is the_policy to_day ~all ~day
        -1 <demand> <responsibility=training> have it_that on_this ~hav
        -2 "" <activity> on other/done who ~on ~who
      the-policy 10
        7 policy ~policy
        6 this ~this
        4 "the-policy" "the-policy":word <responsibility=the-policy>
        3 "" <obligation=knowing> <power=changing>! policy_$ the_policy this_policy ~keep
        2 <obligation> <power> <stage=planning>! <stage> [governors] ^_which and how in keeps nobody/plain plain/keep
        2 up which ~and ~chang ~governor ~how ~in ~up ~which
        1 <coverage=people> after governors looks_after of_this the_social who_looks ~after
        -1 "reports" <capacity> <contents> <responsibility=reports> a about before do job job_is twitter whose
        -1 whose_job ~a ~about ~academy ~befor ~do ~giv ~go ~job ~post ~train ~twitter ~whos
        -2 "questions" "questions":word <activity> <coverage=media> <demand=cooperate> <demand> <platform>
        -2 <responsibility=questions> [school] can it_to makes me me_$ out people plain/see questions school sees
        -2 sees_to staff sure that the_school to_it to_me who_can who_sees ~can ~mak ~me ~out ~peopl ~question ~school
        -2 ~staff ~stick ~sur ~that
        -3 <responsibility=standards> asked/plain who ~see ~who
      training -6
        9 <responsibility=training>
        7 ~train
        6 training ~training
        5 <demand=train>
        4 <demand> trained training_on ~see
        3 for us ~for ~us
        2 <received> <responsibility> <topic=who>! <topic> are for_the have on on_this other/asked people that this
        2 who ~are ~hav ~on ~peopl ~that ~this ~who
        1 <power=investigation> into it_$ it_that out ~into ~out ~put
        -1 <responsibility=accounts> <responsibility=leavers> accounts school what who_is ~get ~school ~what
        -2 <contact> <obligation> a ~a ~keep
      """
    ),
  ]
}
