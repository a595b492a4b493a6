/// What leans a question to position and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofPosition: [(fact: String, text: String)] = [
    (
      "position",
      """
      - 66
        7 ""
        5 <power>
        4 her
        3 ! <platform=another> =activity=connect =stage=received ^_can my nobody/plain on_a ~my
        2 "employee" "employee":turn <contact=colleague> <contact> <coverage=media> <errand=reference> <nature>
        2 <position=employee> <position=employee>! <power=monitoring>! <site-for> =coverage=media =errand=reference
        2 =obligation=security =platform=whatsapp =received=abuse =received=accusation =received=demand =topic=must
        2 ^_may ^_my ^_what at called could_i do_i go governors is it look me/intended me/intended/want names of only
        2 other/ongoing other/ongoing>me our page that the the_governors the_head told_me twitter ~at ~back ~count ~go
        2 ~is ~it ~not ~of ~only ~our ~pag ~ta ~that ~the ~twitter ~want ~work
        1 <activity=use> <contact=other> <contents=colleague> <contents=material> <obligation> <place=away> <place>
        1 <platform> <power=removal>! <purpose=own> <school-content=confidential> <school-content=logo> <seen>
        1 =activity=use =platform=facebook =stage=planning =topic=powers [person] ^_our ^_the about as_social back
        1 before_i confidential for for_the i_want insta_$ job linkedin me/must not ok_$ on on_$ ongoing/want
        1 other/ongoing/want pa photo plain/say she slt still ta teacher that_i the_deputy want where who_is work
        1 ~about ~ask ~caretaker ~confidential ~for ~job ~linkedin ~look ~on ~pa ~photo ~she ~slt ~still ~wher ~writ
        -1 "manager" "manager":turn <capacity=own-account> <contents=family> <network-school=yes> <network-school>
        -1 <position=governor>! <stage=planning> <views-content=on-behalf> =picture-step=take [host-school] ^_put
        -1 a_host asked/put bad bad_$ bind boilers by_this calling_our can chair corridor count_for do_when driver
        -1 enquiry fair fat happens_to i_bound i_come i_tell in_to join line_manager logo may me_for member must/get
        -1 my_instagram my_teaching on_my other/done other/done/employ other/must/get other/plain/call own_$
        -1 parent_governor phone_in placement_here policy_$ policy_every school_is school_name secretary service
        -1 set_up somebody_$ take_pictures teacher_on the_boilers the_corridor the_school this three time to_it
        -1 told_off trained tutor would_love ~bad ~bind ~can ~chair ~display ~driver ~enquiry ~fair ~fat ~finish ~join
        -1 ~logo ~lov ~may ~policy ~secretary ~student ~this ~three ~train ~tutor
        -2 "governor" "governor":turn "trainee" "trainee":turn "volunteer" "volunteer":turn <demand=cooperate>
        -2 <errand=applicant> <position=trainee>! <position=volunteer>! <pupil-content=full-name>
        -2 <responsibility=training> <topic=must> <topic=must>! =capacity=own-account =contents=views =errand=join
        -2 =platform=instagram =platform=x =seen=bullying =views-content=campaign [chair-of-governors] [governors]
        -2 ^_governor ^_student a a_network a_post a_trainee and_this asked/join asked/set asked/tweet bite can_i
        -2 coach come_in contractor could_a covered_by deputy_head deputy_here done/employ facebook_$ fair_on fridays
        -2 full google_the gymnastics have_the held held_to i_am i_as i_do i_help i_join i_like i_tweet in_the
        -2 inappropriate linkedin_$ local love may_i me me/asked/join me/asked/tweet me/passive minibus must_i name
        -2 on_me ongoing/hav or_would other/plain our_secretary party rules_on self self_employed separate slip
        -2 student the_class their_own through through_a thursday trustee was_inappropriate whether_a with_the ~a
        -2 ~coach ~full ~gymnastic ~held ~inappropriat ~lik ~local ~me ~minibus ~party ~reader ~self ~separat ~servic
        -2 ~slip ~through ~thursday
        -3 <contents=colleague>! <coverage=people>! <position=contractor> <school-content=employer> =activity=publish
        -3 ^_deputy ^_on ^_trainee ^_volunteer a_party a_volunteer and_i board employed head head_$ i join_a like
        -3 of_the on_placement rules staff_$ your ~board ~contractor ~employ ~head ~her ~i ~rul ~trustee ~your
        -4 <position=governor> [deputy-head] ^_i a_governor agency as_a deputy like_me volunteers ~agency ~deputy
        -5 <position=trainee> am am_a as trainee ~am ~as
        -6 <position=volunteer> =topic=covered here placement ~governor ~placement ~trainee
        -7 =coverage=people
        -8 <coverage=people> ^_as governor volunteer
        -12 ~volunteer
        -13 <position>
      contractor -11
        13 <position=contractor>
        7 agency ~agency
        6 <coverage=people> =coverage=people
        5 =topic=covered ~contractor
        4 "contractor" "contractor":turn <position=contractor>! <position>
        3 coach contractor employed i_bound self self_employed supply through your ~coach ~employ ~self ~through ~your
        2 <contents=colleague> <profile-says=job> =stage=asking agency_staff an and and_i bite boilers bound come
        2 come_in done/employ driver firm in in_to me me/plain me_$ minibus on_me other/done/employ service
        2 the_boilers through_a to_it tutor ~an ~and ~bit ~boiler ~bound ~com ~driver ~firm ~in ~me ~minibus ~send
        2 ~servic ~supply ~tutor
        1 <coverage=people>! <coverage> <profile-says> <school-content=partner> ^_agency being held held_to i_come is
        1 is_a it it_is like_me me/asked now ongoing/hav other/done sent ~being ~held ~is ~it ~now
        -1 "" "employee" "employee":turn <contact=colleague> <contact> <contents=school> <errand> <position=employee>!
        -1 <position=trainee> <power> <watched> =stage=planning [governors] governor i_covered parent trustee
        -1 volunteer ~not ~parent ~trustee
        -2 <platform> <position=governor> of who ~governor ~of ~who
        -3 <position=volunteer> ~volunteer
      employee -14
        4 <position=employee>
        3 "employee" "employee":turn <position=employee>! full here time ~full ~tim
        2 <activity=publish>! <nature> =contents=school [person] ^_cook am am_employed by cook cook_here done/employ
        2 employee i_covered i_put me/asked/cover ~am ~by ~cook ~employee ~her
        1 <account-change> <coverage=people>! <platform=instagram> <position> <school-content=employer>
        1 <topic=covered> =activity=publish am_a asked/cover by_this covered covered_by employed insta me/done
        1 me/passive other/plain post this_$ ~employ ~insta
        -1 <contact> me ~me
        -2 "" ?
      governor -7
        14 ~governor
        12 governor
        10 <position=governor>
        7 [governors]
        6 a_governor ~trustee
        5 board trustee ~board
        4 "governor":turn am_a
        3 "governor" <position=governor>! <position> <stage=planning> =contents=views ? ^_as ^_governor a a_party as
        3 can_i join_a like party staff_$ ~a ~as
        2 <contents=views> <coverage> <errand=join> <network-school=yes> <network-school> <seen=against-school>
        2 <stage=planning>! <views-content> =activity=publish =capacity=own-account =errand=join =platform=linkedin
        2 =platform=x =received=press =topic=consequences =views-content=campaign [chair-of-governors] [host-school]
        2 a_host a_joke as_a asked/join asked/tweet can chair could_a does_the facebook_$ governor_and host i_as
        2 i_join i_tweet join joke like_me linkedin_$ local may me/asked/join me/asked/tweet member of_the our_school
        2 parent_governor staff the_new the_policy trust ~can ~chair ~host ~join ~lik ~local ~may ~member ~party
        2 ~staff ~trust
        1 <coverage=people> <errand> <platform=x> <pupil-content> <received=demand> <views-content=campaign>
        1 =topic=covered ^_does about_the every_year governors host_school may_i me/must/governor must/get
        1 must/governor new not_staff on_linkedin on_the other/must/get over policy_every something the_academy to_get
        1 told trust_board tweet well_as ~catch ~jok ~new ~over ~policy ~something
        -1 <contents=colleague> <platform=another> <platform=instagram> <topic=covered>! <watched=adult> <watched>
        -1 =activity=connect [school] ^_i ^_is an in it the_governors volunteer ~an ~friend ~in ~it
        -2 ! <contact=pupil> <contact> <contents=pupil> <nature> <position=employee> <position=volunteer>
        -2 =platform=facebook [person] ^_can am_i here me/done nobody/plain on_a the ~her ~the ~volunteer
        -3 <position=contractor> my other/ongoing ~my
      manager -7
        7 head ~head
        6 deputy ~deputy
        4 [deputy-head] ^_as as ~as
        3 <position=manager> [line-manager] ^_deputy before deputy_head head_$ here line line_manager manager rules
        3 ~befor ~lin ~manager ~rul
        2 "manager" "manager":turn <contact=parent> <contents=family> <platform=x> <position=manager>!
        2 <responsibility=standards> <responsibility> <topic=must> <topic=who>! <watched> =activity=errand
        2 =errand=applicant =seen=bullying [headteacher] [parent] a_parent a_post am_i calling_our deputy_here do_when
        2 fat google google_the i i_do inappropriate me/done must_i on_tiktok other/plain/call our_secretary
        2 plain/call rules_on secretary was was_inappropriate when whether whether_a ~fat ~googl ~her ~i ~inappropriat
        2 ~parent ~secretary ~was ~when ~whether
        1 <contents=colleague>! <errand=applicant> <platform=tiktok> <school-content=employer> <topic=must>!
        1 =errand=watch =platform=x =stage=saw =topic=who ^_a am_the asked/googl assistant assistant_head calling
        1 candidates coaches done/mak enquiry from_the held held_to me/done/mak must one_who other/passive panel
        1 parent rest slip the_candidates the_rest thursday tiktok trained what what_must who whom ~act ~assistant
        1 ~candidat ~enquiry ~held ~must ~panel ~rest ~slip ~tiktok ~train ~what ~who ~whom
        -1 <activity=publish>! <platform=facebook> <received> =topic=consequences ^_can am_a do_i her it_$ my of on_my
        -1 own with ~governor ~my ~of ~own ~with
        -2 <contact=colleague> <coverage=media> <obligation> =activity=publish =topic=covered ^_what and it me me/must
        -2 not on_the ~and ~it ~me ~not
        -3 <coverage=people>
        -4 <coverage>
      trainee -15
        9 <position=trainee> ~trainee
        8 placement trainee ~placement
        5 "trainee":turn
        4 "trainee" <position=trainee>! on_placement
        3 ^_trainee a_trainee pgce ~pgc
        2 <activity=connect> <capacity> <contact> <coverage=people> <platform=facebook> <position> <received=request>
        2 =platform=instagram ^_i ^_on ^_student am_on here i_am in_the is_it it me my my_pgce of_the on_my
        2 placement_here student student_teacher teacher teacher_on the_class three trainees with ~finish ~it ~me ~my
        2 ~student ~teacher ~three ~with
        1 <contact=colleague> ^_what class corridor easter happens_to i_use me_if my_teaching not own_phone pictures
        1 take_pictures teaching the_corridor the_kids till_easter trainee_here trainee_on use_my weeks ~class
        1 ~corridor ~display ~easter ~follow ~happen ~not ~pictur ~teach
        -1 <power> ^_can am_i as only our ~as ~governor ~only ~our ~photo ~volunteer ~year
        -2 <position=contractor> her
        -3 "" me/asked
      volunteer -11
        20 ~volunteer
        13 <position=volunteer>
        12 volunteer
        6 a_volunteer volunteers
        4 ^_volunteer ~reader
        3 "volunteer" "volunteer":turn <position=volunteer>! <position> =coverage=people readers
        2 <activity=account> <contact=colleague> <contact> <coverage=people> <responsibility=accounts> <watched=adult>
        2 =topic=covered ^_i a_network asked/set do fridays gymnastics help helper i_help me/must own_$ separate their
        2 their_own volunteer_with who with year ~cover ~do ~friday ~gymnastic ~hear ~helper ~separat ~their ~who
        2 ~with
        1 <account-change=create> <coverage=people>! <received> <watched> =account-change=create
        1 =capacity=school-account ^_do a_year and_the as_a covered_by help_with i_volunteer other/asked other/ongoing
        1 readers_on set set_up tuesdays up_a ~help ~set ~tuesday ~year
        -1 <contents=colleague> [person] can_i governor it the ~it ~the
        -2 <position=employee> <position=governor> [governors] ~coach ~governor
        -3 <position=contractor>
      """
    ),
    (
      "left",
      """
      - -21
      long-ago 14
        4 years
        3 "long-ago" <contact=former-pupil>
        2 "long-ago":word <left=long-ago> <platform=facebook> <platform=linkedin> =platform=facebook
        2 =platform=linkedin ? about an and back former_pupil in in_the linkedin me_on now who_is years_back ~about
        2 ~an ~and ~back ~in ~linkedin ~now ~work
        1 "long-ago":turn <coverage> <left=long-ago>! ^_an ago facebook facebook_$ from leaver old we works years_ago
        1 ~ago ~facebook ~from ~old ~we ~year
        -1 13 done/get done/messag form got i in_july leavers left left_us messaged my ongoing/ask other/done/messag
        -1 she sixth summers year_13 ~13 ~form ~get ~i ~left ~my ~she ~sixth
        -2 ! "recent":word <asked-by=them> <asked-by> <contact=pupil> <left=recent> <platform=tiktok> =platform=tiktok
        -2 =platform=whatsapp ^_no a_pupil at at_the for is_at june on_tiktok summer tiktok twelve two who
        -2 who_finished ~at ~for ~jun ~month ~say ~tiktok ~twelv ~two ~who
        -3 "recent" july last me/intended us ~july ~last ~summer ~us
      recent 6
        3 "recent" <left=recent> july last me/intended us ~july ~last ~summer ~us
        2 ! "recent":word <asked-by=them> <asked-by> <platform=tiktok> =platform=tiktok =platform=whatsapp
        2 =stage=received ^_no a_pupil at_the done/get got in_july is_at june left_us on_tiktok she sixth summer
        2 tiktok twelve two who who_finished ~get ~jun ~month ~she ~sixth ~tiktok ~twelv ~two ~who
        1 13 <contact=pupil> <left=recent>! =platform=snapchat =received=message at finished_year follow leavers month
        1 no ongoing/ask other/done/messag other/plain our snapchat so summers whatsapp year_13 ~13 ~at ~no ~snapchat
        1 ~so ~whatsapp
        -1 6 <site-for=pupils> =platform=facebook [school] ^_an facebook_$ from leaver school this we year_6 ~6 ~from
        -1 ~this ~we
        -2 "long-ago":word <contact=former-pupil> <left=long-ago> <platform=facebook> <platform=linkedin>
        -2 =platform=linkedin ? ^_i about an back former_pupil in in_the linkedin nobody/plain old who_is years_back
        -2 ~about ~an ~back ~in ~linkedin ~old ~school ~work ~year
        -3 "long-ago" years
      """
    ),
    (
      "conflict",
      """
      - 34
        2 "" <activity> <capacity> <contact=colleague> <coverage=people> <takedown-by=parent>! <takedown-by>
        2 =activity=message ? about friends_with other/done said somebody the ~about ~mat ~somebody ~the ~year
        1 <activity=message> <contents=family> <position> <related=relative>! <related> =capacity=class-platform
        1 =received=message =related=relative done/say just me/intended parents she year ~ask ~her ~just ~messag ~she
        -1 <conflict=no> <contents> <school-content> ^_a ^_mum ^_ok and_there class club could_look is_my like_i look
        -1 mark mum_of my_class other/intended ~club ~mark
        -2 ! "no" "no":word <contents=school> <errand> <platform=facebook> <power=monitoring>! <power>
        -2 <responsibility=reports> <responsibility> =activity=connect a_parent am clash facebook_with her_lad his
        -2 is_no job lad like look_like me/ongoing me/ongoing/play never no no_clash of_a other/plain parent play
        -2 so_it there_is way ~am ~clash ~class ~his ~job ~lad ~lik ~look ~never ~no ~play ~sid ~way
        -3 <asked-by=them> <conflict> <site-for=pupils> a_conflict conflict could i_am it_could ~conflict ~could
        -4 <asked-by> <site-for>
      no -19
        3 clash is_no no_clash there_is way ~clash ~way
        2 "no" "no":word <conflict=no> <conflict> <contents=school> <site-for> ^_ok a_parent and_there at club
        2 facebook_with in me/ongoing/play never no not play see there with with_a ~at ~club ~in ~never ~no ~not ~play
        2 ~see ~sid ~ther ~with
        1 <asked-by=them> <asked-by> <stage=planning>! could do_with friends_on go it_could job me ok_to
        1 other/intended other/ongoing>me our_year parent to_do ~could ~friend ~job ~me
        -1 "" ? [person] so ~say ~so
        -2 am i_am ~am ~her
      yes -15
        4 am i_am ~am
        3 a_conflict conflict ~conflict ~look
        2 "yes" "yes":word <asked-by=them> <asked-by> <conflict=yes> <obligation> <power=monitoring>! <power>
        2 <responsibility=reports> <responsibility> <site-for=pupils> <site-for> class could could_look he her_lad i
        2 lad like look look_like me/ongoing my_class other/plain plain/look so so_it ~could ~he ~i ~lad ~lik ~mark
        2 ~so
        1 <conflict> <errand> it_could like_i mark of_a other/plain/look say
        -1 <activity> <stage=planning>! on_facebook somebody to ~friend ~somebody ~to
        -2 <stage> in year ~in ~year
      """
    ),
    (
      "nature.copied",
      """
      yes -62
        16 =contents=material
        7 ~ask
        6 <contents=material> =activity=publish
        5 <picture-step=copy> <picture-step> cartoon ~cartoon
        4 artist me/done/ask me/done/not ~artist
        3 ! a_cartoon asked asked_the asking done/ask for_our found know_$ me/done never_asked not online our picture
        3 somebody the_artist without without_asking ~found ~not ~onlin ~our ~somebody ~without
        2 <platform=youtube> =capacity=school-account =platform=youtube [not-given] [owner] ^_at ^_she ^_there a are
        2 asked/stick asked_$ asking_the christmas clubs does does_not for i_got i_mean insta_that insta_the know
        2 me/asked/stick me/ongoing/mean me/plain/ask mean mean_to music my_teaching network never nine not_asked
        2 not_know off on_our ongoing/mean our_network our_school our_staff out out_of own_twitter permission poem
        2 post poster pta pta_facebook school_twitter site stick_a them twitter twitter_$ video youtube ~a ~are
        2 ~christmas ~club ~does ~els ~for ~know ~mean ~music ~network ~never ~nick ~off ~out ~own ~permission ~pictur
        2 ~poem ~post ~poster ~pta ~publish ~sit ~stick ~them ~twitter ~video ~youtub
        1 <demand> <nature> [person=not-given] asked/know book both computer done/refus else hall has_given have_not
        1 i_stick intended/post me/done/get me/intended/post of_a of_us other/asked/know other/done/refus own_page
        1 own_youtube plain/ask quiz refused repost she singing somebody_else stick teaching that_i to_post up_on
        1 want_the who_has words x ~book ~both ~computer ~hall ~liv ~nin ~quiz ~refus ~repost ~she ~sing ~teach ~will
        1 ~word ~x
        -1 <account-change> <activity=message> <contact=colleague> <contents=family> <platform=facebook>
        -1 <stage=planning> <views-content> =activity=message =school-content=partner and_i i_put on_the the_school to
        -1 ~to ~year
        -2 "" <activity=publish>! <capacity=own-account>! <contact=parent> <contact=pupil> <coverage> <purpose>
        -2 <received> =activity=account =contents=pupil =pupil-content=image =stage=planning [parent] about from in is
        -2 me my of of_the on ~about ~from ~in ~is ~me ~my ~of ~on ~say
        -3 <activity> <contents=pupil>
        -4 =contents=school ?
        -5 <contact>
      """
    ),
  ]
}
