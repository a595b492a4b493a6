/// What leans a question to position and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofPosition: [(fact: String, text: String)] = [
    (
      "position",
      """
      - 72
        6 ""
        4 <power> her
        3 ! ^_what my of on_a ~my ~of
        2 <activity=connect>! <contact=colleague> <contact> <errand> <platform=another> <platform> <purpose>
        2 <related=relative> <related> <topic> =activity=connect =coverage=media =received=abuse =stage=received ^_can
        2 ^_may ^_my about at go in_a is its me/intended nobody/plain teacher that the_head twitter want ~about ~at
        2 ~giv ~is ~its ~that ~twitter ~want ~work ~year
        1 "employee" <contact=pupil> <contents=school> <coverage=media> <nature> <obligation=security>
        1 <power=investigation> <purpose=own> <received=request>! <site-for> <topic=powers> =activity=message
        1 =activity=use =errand=reference =obligation=security =platform=whatsapp =stage=planning =topic=powers
        1 [given] ^_do a_friend as_social could_i do_i facebook for_the governors has i_want look me/intended/want ok
        1 on on_the other/ongoing other/ongoing>me our pa password the the_governors work year ~count ~facebook ~get
        1 ~has ~night ~ok ~on ~our ~pa ~password ~the
        -1 "governor" "volunteer":turn <capacity=own-account> <contents=family> <position=contractor>!
        -1 <position=manager> <position=manager>! <pupil-content> =picture-step=take =seen=bullying [line-manager]
        -1 ^_from a_post are can contractor corridor covered_by do_when done/dm enquiry fridays here_can i_use
        -1 like_our logo love my_teaching ongoing/hav other/done other/done/dm other/ongoing/hav our_secretary own_$
        -1 parent_governor placement_here secretary sent the_corridor to_it trained trainee_here twice_a under_this
        -1 use_my volunteer_with ~are ~can ~corridor ~cover ~display ~enquiry ~jok ~logo ~lov ~secretary ~send ~servic
        -1 ~slip ~tim ~train
        -2 "contractor" "contractor":turn "governor":turn "manager" "manager":turn "trainee" "trainee":turn
        -2 "volunteer" <activity=publish> <contents=colleague>! <coverage=people>! <position=contractor>
        -2 <position=trainee>! <position=volunteer>! <pupil-content=full-name> <responsibility=training>
        -2 <school-content=employer> <topic=must> <topic=must>! =capacity=own-account =contents=school
        -2 =platform=instagram =stage=asking [governors] ^_deputy ^_governor ^_volunteer a_host a_network a_parent
        -2 a_trainee and_i asked/set by_a coach come_in could_a deputy_head deputy_here do_to done/employ fair fair_on
        -2 full gymnastics have_the held held_to i_as i_do i_help i_like i_tell inappropriate linkedin_$ may me me_for
        -2 must_i name on_my other/plain policy_$ rules rules_on self self_employed separate staff_$ student
        -2 teacher_on the_class this time was_inappropriate weeks whether_a with_the ~coach ~contractor ~fair ~finish
        -2 ~full ~gymnastic ~held ~inappropriat ~may ~me ~parent ~reader ~rul ~self ~separat ~sit ~this
        -3 =activity=publish [deputy-head] ^_on ^_trainee a a_governor agency am_a employed head head_$ like like_me
        -3 may_i of_the on_placement volunteers your ~a ~agency ~employ ~head ~her ~lik ~trustee ~your
        -4 <position=governor> <position=trainee> a_volunteer am as_a deputy i i_am ~am ~deputy ~i
        -5 =topic=covered ^_i trainee
        -6 <position=volunteer> as here placement ~as ~governor ~placement ~trainee
        -7 =coverage=people ^_as volunteer
        -8 <coverage=people> governor
        -11 ~volunteer
        -12 <position>
      contractor -13
        9 <position=contractor>
        6 agency ~agency
        5 "contractor" "contractor":turn <coverage=people> <position=contractor>!
        4 <position> =coverage=people ~contractor
        3 =topic=covered coach contractor me/plain self self_employed supply your ~coach ~self ~your
        2 <contents=colleague> <profile-says=job> <profile-says> <time> =stage=asking ^_i ^_is an an_agency and and_i
        2 come come_in company done/employ employed held held_to in in_to is_a me other/done to_it ~an ~and ~com
        2 ~company ~employ ~held ~in ~me ~send ~servic ~supply
        1 <coverage> <school-content=partner> agency_staff boilers i_come it it_$ it_is like_me message
        1 other/ongoing/hav sent service so sports they thursdays ~boiler ~it ~so ~sport ~they ~thursday ~week
        -1 <power> <watched=adult> <watched> governor ~head
        -2 <contact> <platform> <position=governor> <position=volunteer> of ~governor ~of ~volunteer
        -3 ""
      employee -17
        3 full time ~full ~tim
        2 <activity=publish>! <nature> <platform> <position=employee> <school-content=employer> am_employed
        2 done/employ employed employee i_put me/done other/plain ~employ ~employee
        1 <account-change> =activity=publish =contents=school am_a here i_am me/passive post put school ~put
        -2 ?
      governor -9
        13 ~governor
        12 governor
        10 <position=governor>
        6 [governors]
        5 a_governor ~trustee
        4 as ~as
        3 "governor":turn <coverage=people> <position> =activity=publish =contents=views =topic=consequences a
        3 parent_governor staff staff_$ ~a ~staff
        2 "governor" <position=governor>! <pupil-content> <seen=against-school> <stage=planning> =capacity=own-account
        2 =platform=linkedin =topic=covered ? [headteacher] [host-school] ^_as ^_governor a_host a_joke am_a board
        2 do_to governor_and host host_school joke like linkedin linkedin_$ may may_i not_staff parent they_do trust
        2 ~board ~host ~lik ~linkedin ~may ~publish ~trust
        1 <contents=colleague>! <network-school=yes> <network-school> <platform=linkedin> =stage=asking ^_does can
        1 can_i caught ceo could_a does_the for_a i_as i_like like_me like_our member of_a on_linkedin our over sit
        1 the_academy the_local whatsapp ~can ~catch ~ceo ~jok ~member ~our ~over ~parent ~whatsapp
        -1 <contact> <nature> <platform=instagram> <position=volunteer> ^_i is on on_a on_facebook this_policy
        -1 volunteer ~is ~on
        -2 ! <position=employee> <responsibility> <topic> ^_is me/done my other/ongoing ~my ~volunteer
        -3 <position=contractor>
      manager -7
        7 head ~head
        6 deputy ~deputy
        4 [deputy-head] ^_as as here ~as
        3 "manager" <position=manager> <responsibility> [line-manager] ^_deputy deputy_head head_$ rules ~her
        2 "manager":turn <contact=parent> <contents=family> <platform=x> <position=manager>!
        2 <responsibility=standards> <topic=must> <topic=who>! =activity=errand =platform=x [headteacher] [parent]
        2 a_parent a_post before deputy_here do_when fat i i_do inappropriate line line_manager manager must_i
        2 our_secretary rules_on secretary was_inappropriate what when whether whether_a ~befor ~fat ~i ~inappropriat
        2 ~lin ~manager ~parent ~rul ~secretary ~slip ~what ~when ~whether
        1 <platform=tiktok> <topic=must>! <topic> <watched> =errand=watch =seen=bullying =topic=who am_i assistant
        1 assistant_head calling calling_our decline_$ enquiry from_the held_to on_tiktok other/passive
        1 other/plain/call plain/call rest the_rest trained was what_must whom ~enquiry ~rest ~train ~was ~whom
        -1 <coverage=media> <power> <received> =activity=publish am_a and it_$ not on_the own with ~and ~governor ~not
        -1 ~own ~with
        -2 <contact=colleague> <obligation> <stage> =topic=covered ^_what it me me/must ~it ~me
        -3 <coverage=people> <coverage>
      trainee -15
        9 ~trainee
        8 placement ~placement
        7 <position=trainee> trainee
        5 "trainee" "trainee":turn
        4 <position=trainee>! on_placement
        3 ^_trainee a_trainee
        2 <activity=connect> <capacity> <coverage=people> <received=request> ^_i ^_on am_on class here i_am is_it
        2 me/ongoing my not of_the on_my own_phone pgce placement_here student teacher_on teaching the_class three
        2 trainee_here ~class ~finish ~my ~not ~pgc ~pictur ~three
        1 <contact> <obligation=knowing> <platform=facebook> <position> =platform=instagram ^_student corridor have
        1 i_use my_teaching phone phone_in pictures pictures_of teacher the_corridor trainee_on trainees use use_my
        1 with ~corridor ~display ~follow ~hav ~phon ~student ~teach ~teacher ~with
        -1 <position=contractor> ^_can as only ~as ~only ~photo
        -2 her me/asked
        -3 ""
      volunteer -11
        17 ~volunteer
        11 volunteer
        10 <position=volunteer>
        6 a_volunteer
        5 volunteers ~reader
        4 =coverage=people
        3 <position=volunteer>! =topic=covered ^_volunteer readers
        2 "volunteer" "volunteer":turn <activity=account> <coverage=people> <coverage=people>! <position>
        2 <responsibility=accounts> ^_i a_network asked/set covered_by fridays gymnastics help helper i_help
        2 i_volunteer me/must own_$ separate their volunteer_with who with year ~cover ~do ~friday ~gymnastic ~hear
        2 ~help ~separat ~their ~who ~with
        1 <account-change=create> <coverage> <received> <stage> <watched=adult> <watched> =account-change=create
        1 =contents=pupil =pupil-content=image =stage=received a_year as_a covered help_with no other/asked set set_up
        1 this tuesdays twice twice_a up_a with_the ~helper ~listen ~no ~set ~this ~tuesday ~twic ~year
        -1 <capacity> <contents=colleague> governor ~head ~her
        -2 <position=contractor> <position=governor> my the ~governor ~my ~the
      """
    ),
    (
      "related",
      """
      - 37
        7 ""
        4 =activity=message =contact=parent
        3 ^_a do in_my
        2 <capacity> <conflict> <contact=colleague> <contact=pupil> <contents> <platform=instagram>
        2 <position=employee> <position> <profile-says=job> <profile-says> <time> =capacity=school-account
        2 =contact=colleague =received=message accept colleague has i me/done mum now other/done other/done>me school
        2 the to with ~accept ~colleagu ~dad ~do ~has ~i ~kid ~now ~say ~teacher ~tell ~the ~to ~with
        1 ! <contact=former-pupil>! <contact=parent> <contents=colleague> <platform=facebook> <topic> =platform=x
        1 =stage=did =stage=received ^_i all dad do_i do_not done/send group i_coach insta_$ kids me/must my_year
        1 of_my old on_facebook on_insta sent should_i somebody students teacher to_a twitter we ~all ~ask ~group
        1 ~leav ~old ~request ~somebody ~tuesday ~twitter ~we
        -1 11 <contact=colleague>! <platform=whatsapp> <responsibility=training> =contact=pupil-elsewhere
        -1 =platform=another =platform=tiktok =stage=planning ^_fine ^_is ^_me asked/send being big coaches
        -1 facebook_friend have_her home lads last_summer may_i me/asked/send mine my_daughter my_husband my_own
        -1 my_wife nephew not_related other/ongoing/want other/ongoing>me related relation_$ snapchat so_i summer
        -1 tiktok us_for whatsapp_about works year_11 yes_to ~11 ~being ~big ~help ~hom ~min ~related ~snapchat
        -1 ~tiktok
        -2 <platform> <received=request> <related=own-child> =platform=snapchat ^_no ^_she a_facebook a_pupil academy
        -2 and_he as as_a asked/hav be_my cousin family_$ friend goes he he_is here in instagram_$ is_a is_my is_not
        -2 lifts may me/asked/hav my my_cousin my_niece my_sister niece not not_family on_instagram on_snapchat
        -2 on_tiktok ongoing/want own schools sister wants who wife with_us ~academy ~as ~cousin ~friend ~he ~her ~in
        -2 ~lift ~may ~my ~nephew ~not ~own ~sister ~summer ~who ~wif
        -3 "relative":turn <related=relative>! =contact=pupil family in_year no two us wants_me ~family ~niec ~no ~two
        -3 ~us
        -4 "no" "no":turn "relative" <related=no> <related=no>! <related=relative> =activity=connect no_relation
        -5 relation ~relation
        -7 ^_my
        -8 <related>
      no -14
        6 <related=no>! relation ~relation
        5 "no" "no":turn <related=no> no no_relation ~no
        4 family ~family
        3 <related> =contact=former-pupil is_not not not_family ~not
        2 =received=request =stage=received ^_no big family_$ girl last_summer left mine not_related related summer
        2 us_for who ~big ~day ~girl ~left ~min ~related ~who
        1 11 =platform=another =platform=instagram a_follow anything for is_no nothing_to owt relation_$ to_be
        1 who_left year_11 ~11 ~anything ~coach ~for ~owt ~summer
        -1 <platform=facebook> <stage=planning>! =contact=pupil ? other/passive ~her
        -2 =stage=planning here
        -3 "" my ~my
      own-child -17
        5 <related=own-child> =contact=pupil own ~own
        4 "own-child" ^_my daughter my_own ~daughter
        3 "own-child":word can my_daughter son ~can ~son
        2 "own-child":turn <platform=whatsapp> <related> <signs> a_pupil asked/send daughter_in daughter_is in_year
        2 instagram_$ is_a lads lifts me/asked/send my on_tiktok own_lad own_son pupil ~lad ~lift ~my ~pupil
        1 <activity=message>! <contact=pupil>! <related=own-child>! <responsibility=training> =activity=connect
        1 =stage=planning ^_me a_ta a_whatsapp can_he club follow_her he little little_boy on_instagram pupil_in ta
        1 to_send whatsapp_about ~club ~he ~littl
        -1 "" not on_insta teacher ~nephew ~not ~teacher
        -2 ! "relative" "relative":turn <contact=colleague> <related=relative>! =contact=parent =stage=received insta
        -2 ~ask ~insta
        -3 =contact=colleague
      relative -6
        7 "relative"
        6 <related=relative>
        5 "relative":turn <related=relative>! ~niec
        4 =activity=connect ^_my my my_niece niece ~her ~my ~nephew ~sister
        3 <related> here may nephew sister two ~cousin ~may ~two
        2 "relative":word =contact=colleague =contact=pupil-elsewhere =platform=snapchat =stage=planning ^_year
        2 a_facebook academy are as as_a brother_is cousin friend he_is him_on is_my may_i me_a my_cousin my_nephew
        2 my_sister on_snap on_snapchat ongoing/want other/ongoing/want other/ongoing>me wants_me wife ~academy ~are
        2 ~as ~friend ~leaver ~wif
        1 <contact=parent>! <platform=snapchat> =platform=facebook ^_the a_student add_him asked/hav being does_that
        1 facebook_friend fine friends_on goes grandson have_her he in_year me me/asked/hav my_grandson my_husband
        1 other/passive some summers tiktok_$ when works yes ~being ~fin ~grandson ~he ~me ~som ~when ~yes
        -1 <conflict> <coverage=media> <related=no> =contact=parent [parent] a_pupil a_year and daughter_in follow_her
        -1 in_my left other/done other/done>me school the_other wants_to ~accept ~and ~follow ~girl ~left ~pupil
        -2 "" "own-child":turn "own-child":word <contact=parent> <contact=pupil> <contact=pupil>! <platform=instagram>
        -2 <related=no>! <related=own-child>! ^_a a can_i do friends_with me/done my_daughter my_own own pupil
        -2 somebody son what ~a ~do ~own ~somebody ~son ~what
        -3 "own-child" <related=own-child> =activity=message daughter to ~daughter ~to
      """
    ),
    (
      "left",
      """
      - -22
      long-ago 0
        3 "long-ago" now years ~now
        2 "long-ago":word <contact=former-pupil>! <platform=facebook> =platform=facebook ? [parent] ^_not about an ex
        2 facebook_$ ok old who_is ~about ~an ~ex ~ok ~old ~teach ~work ~year
        1 24 24_now <contact=former-pupil> <left=long-ago> <related> =platform=linkedin =received=request ^_an
        1 and_wants facebook follow_me former_pupil friend in lad left_in linkedin me_on on_linkedin wants_to works
        1 years_ago ~24 ~facebook ~in ~linkedin
        -1 <asked-by=them> <asked-by> <responsibility> =received=message finished finished_year me/intended month our
        -1 sixth twelve ~finish ~sixth ~twelv
        -2 ! "recent":word <left=recent> <responsibility=leavers> in_july july last she two us who_finished ~july
        -2 ~last ~month ~say ~she ~summer ~two ~us
        -3 "recent"
      recent 22
        3 "recent" last ~last
        2 ! "recent":word <left=recent> <responsibility=leavers> in_july july month she two us who_finished ~july
        2 ~month ~say ~she ~summer ~two ~us
        1 <asked-by=them> <asked-by> <contact=pupil> <responsibility> =received=message finished finished_year form
        1 me/intended my our say she_is sixth twelve who ~finish ~form ~my ~sixth ~twelv ~who
        -1 <left=long-ago> =platform=linkedin ^_an and_wants ex former_pupil lad linkedin ok on_linkedin wants_to
        -1 works ~ex ~linkedin ~ok ~year
        -2 "long-ago" "long-ago":word <contact=former-pupil>! <platform=facebook> =platform=facebook ? [parent] ^_not
        -2 about an facebook_$ now old who_is ~about ~an ~now ~old ~teach ~work
        -3 years
      """
    ),
    (
      "conflict",
      """
      - 33
        2 "" <capacity> <position> <takedown-by=parent>! <takedown-by> =capacity=class-platform ? about parents
        2 somebody ~about ~somebody ~year
        1 <contact=colleague> <contents=family> <coverage=people> <related=relative>! =activity=message
        1 =received=message a_year and_a do_i for friends_with me/intended other/done said she the to_be when year
        1 ~ask ~for ~messag ~she ~the ~when
        -1 <responsibility> =platform=facebook ^_ok am his mark my_class not other/intended>me so with_a ~am ~his
        -1 ~mark ~not ~so
        -2 ! "no" "no":word <asked-by=them> <conflict=no> <errand> <power=monitoring>! <power>
        -2 <responsibility=reports> <school-content> <site-for=pupils> =activity=connect ^_mum a_conflict a_parent
        -2 clash class conflict facebook_with go her_lad i_am is_no it_could like like_i look_like mum_of never
        -2 no_clash of_a other/intended other/plain parent there_is way ~clash ~class ~conflict ~go ~lik ~look ~never
        -2 ~play ~way
        -3 <asked-by> <conflict> <platform=facebook> could lad me/ongoing ~could ~lad ~sid
        -4 <site-for>
      no -21
        3 clash no_clash ~clash
        2 "no" "no":word <conflict=no> <conflict> <site-for> ^_ok a_parent at facebook_with in is_no never no not
        2 other/intended there there_is way with with_a ~at ~in ~never ~no ~not ~play ~sid ~ther ~way ~with
        1 <contents=school> <platform=facebook> and_there club go me ok_to other/ongoing>me parent to_do ~club ~friend
        1 ~go ~me
        -1 "" me/done ~her ~say
        -2 am i_am ~am
      yes -12
        4 am i_am ~am
        3 a_conflict conflict lad me/ongoing ~conflict ~look
        2 "yes" <asked-by=them> <asked-by> <power> <responsibility=reports> <responsibility> <site-for=pupils>
        2 <site-for> class her_lad i like like_i look look_like me/done my_class of_a so ~i ~lad ~lik ~mark ~so
        1 "yes":word <conflict=yes> <conflict> <errand> <obligation> <platform=facebook> am_doing could could_look
        1 doing he her mark other/plain whose ~class ~could ~doing ~he ~whos
        -1 ? asked at can in to ~ask ~at ~can ~in ~to
        -2 <contents=family> <stage=planning>! year ~year
      """
    ),
  ]
}
