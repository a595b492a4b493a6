/// What leans a question to topic and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofTopic: [(fact: String, text: String)] = [
    (
      "topic",
      """
      - -20
        6 ""
        5 <activity> <contents> <school-content> me/ongoing my on ~my ~on
        4 <account-change> <capacity> <coverage=media> <platform> <pupil-content> i that the ~i ~that ~the
        3 <account-change=profile> <contact=parent> <contents=family> <place> <pupil-content=image> [parent] can_see
        3 does_it facebook in it me/plain on_my whatsapp ~facebook ~in ~it ~lesson ~nam ~need
        2 <account-change=profile>! <activity=connect> <activity=picture> <capacity=own-account> <contact>
        2 <contents=pupil> <contents=school> <demand> <picture-step=take> <picture-step> <place=elsewhere>
        2 <place=pupils-present> <platform=facebook> <pupil-content=full-name> <school-content=employer>
        2 <school-content=logo> <stage> <time> <watched> ^_i ^_it ^_should a account and at dads first for from her
        2 is_that matter me/asked network nobody/plain of_the our plain/ask profile run see should the_children
        2 the_network the_staff twitter we what_does where x ~a ~and ~at ~coach ~dad ~first ~for ~from ~matter
        2 ~network ~our ~profil ~run ~say ~see ~should ~twitter ~we ~whatsapp ~wher ~x
        1 <activity=account> <capacity=own-account>! <capacity=staff-group>! <profile-says=logo> <seen=misuse>!
        1 <stage=asking>! <stage=planning>! <time=own> <watched=adult> ^_a anything anything_$ becomes becomes_of
        1 children computer do_we follow from_my i_do in_the it_is left logo myself name need of_my ok one
        1 other/ongoing say_about school_name so that_i to_ask us what_becomes when_the ~anything ~ask ~becom ~finish
        1 ~follow ~her ~left ~logo ~myself ~ok ~one ~so ~us
        -1 ! <received> <topic=must>! ^_could ^_do could have have_to i_am may me media must social_media they which
        -1 would ~could ~count ~hav ~head ~may ~me ~media ~must ~they ~which ~would
        -2 <obligation> <responsibility=reports> =stage=asking [person] ^_who can can_the does_the if if_i is_the
        -2 laptop me/passive policy tweet you ~can ~if ~laptop ~look ~policy ~tweet ~you
        -3 ^_can this ~this
        -5 <topic>
      consequences 4
        10 ~break
        7 "consequences":turn <topic=consequences>!
        6 <activity=publish> ^_what for ~for
        5 "consequences" breaking could what ~could ~post ~sack ~what
        4 <nature> [person] get if_i you ~happen ~you
        3 <topic=consequences> ^_could a be breaks disciplined governor if off off_the over sacked something they_do
        3 to_me worst ~a ~be ~disciplin ~if ~off ~over ~slag ~something ~worst
        2 <activity> <contents=school>! <coverage=people> <position=governor> <position> <power=removal>! <seen>
        2 <time=break> ^_if ^_is a_facebook a_governor a_warning about_the actually becomes becomes_of break can_you
        2 could_i daft disciplined_for do_not do_to else for_this found get_disciplined governor_who happen happens
        2 i_be i_break i_get its me/asked me/passive no online_$ over_a own post post_$ post_down somebody take
        2 the_worst they told trust warning what_becomes what_can what_happens what_sort worst_they would ~actually
        2 ~becom ~daft ~els ~found ~get ~governor ~its ~join ~no ~own ~somebody ~they ~trust ~tweet ~warn ~would
        1 <platform=x> <time> ? [governors] [trust] ^_it against an bother do_with facebook facebook_group for_a
        1 get_the happen_to is_it lose me_for me_if not page sack sacked_for something_daft sort sort_of supposed/post
        1 take_a who_breaks ~against ~an ~bother ~employee ~facebook ~los ~not
        -1 "covered":turn "help" "help":turn "powers" "powers":turn "who" <demand=cooperate> <power=investigation>
        -1 <power=storing>! <school-content> <topic=help>! <topic=powers>! ^_must are before can_the count do_i from
        -1 get_if internet is is_there keep make may me me/ongoing media on_facebook other/passive policy_$ read
        -1 social_media there whatsapp which who ~are ~befor ~chang ~from ~internet ~is ~manager ~may ~me ~media
        -1 ~network ~read ~school ~ther ~whatsapp ~which ~who
        -2 "covered" "must" "must":turn <account-change> <activity=message> <capacity> <power> <received>
        -2 <responsibility=accounts> <responsibility=standards> <topic=covered>! <topic=help> [line-manager] ^_does
        -2 ^_how ^_i ^_who about all and as at counselling do do_they does does_the has how in is_the me/must me/plain
        -2 must my on other/must our social support tell to_do us we what_support when ~about ~all ~and ~apply ~as ~at
        -2 ~counsell ~count ~does ~has ~how ~in ~keep ~mak ~must ~my ~on ~our ~report ~social ~support ~us ~we ~when
        -3 <coverage=media> <coverage> [school] have have_to ~hav
        -4 <obligation>
        -5 <responsibility>
      covered 10
        10 <coverage>
        8 ~count
        7 "covered"
        6 "covered":turn <topic=covered>! count
        5 as by this ~as ~by ~cover ~policy ~this
        4 <coverage=people> <position=volunteer> <topic=covered> ^_are ^_do ^_i am confidential does in is_the rules
        4 same the_policy what_is ~am ~apply ~confidential ~does ~in ~rul ~sam ~volunteer
        3 <coverage=standing> <coverage=times> <obligation=other-policies> <platform=another> <school-content> am_i
        3 apply as_social covered held held_to is_my like one_$ social the_same to_follow to_it under ~held ~law ~lik
        3 ~pay ~social ~under ~week
        2 "" <behaviour=confidence> <contents=private> <contents> <coverage=media> <coverage=people>!
        2 <coverage=reasons> <place=away> <platform=tiktok> <school-content=confidential> <school-content=partner>
        2 <time=own> ^_am ^_does a_parent a_week agency and_that apply_to are at_all at_home board by_this child come
        2 come_under contract count_$ counts do does_it even follow follow_this home i_am included is is_a it keep_to
        2 law like_me me_$ mean_by media my_contract my_own of_a of_the on_$ on_a other other/done other_policies own
        2 owt parent policies policy policy_$ readers say say_about social_media these these_rules they_mean thing
        2 this_$ this_one to_know too_$ trust_board under_this volunteer volunteers week which_other with_the
        2 with_this ~agency ~are ~bit ~board ~cleaner ~com ~contract ~do ~even ~explain ~follow ~hear ~hom ~includ ~is
        2 ~it ~mean ~media ~other ~own ~owt ~reader ~thes ~trustee
        1 <behaviour> <contents=colleague>! <position=contractor> <power=recruitment>! <pupil-content=talk>
        1 <stage=asking> <stage=asking>! <stage=planning> ^_why am_on are_governors as_confidential bits bound
        1 bound_by by_it can_i classed classed_as do_with does_a it_still lot me/intended mean members_of must/go only
        1 or_just other/asked>me part personal point point_of supply that_$ the_it the_point to_go trustee two
        1 whatsapp_group why your ~bound ~class ~club ~group ~hang ~lot ~only ~parent ~part ~personal ~point ~supply
        1 ~tak ~thing ~two ~why ~wish ~your
        -1 "consequences" "must" "must":turn "who" "who":turn <account-change=income>! <account-change=profile>
        -1 <contact=colleague> <errand> <obligation=reporting> <platform=facebook> <position=governor>
        -1 <pupil-content=image> <responsibility> <topic=must> <topic=must>! <topic=who>! ^_could ^_it against anyone
        -1 children declare every_year for head_$ helpline her i_get it_right it_up line matter need on_the on_this
        -1 policy_and right_that says so staff the_network the_staff they_go twitter up_to us who year_or ~against
        -1 ~anyon ~chang ~declar ~for ~hand ~happen ~helplin ~lesson ~lin ~matter ~pag ~remind ~right ~sack ~so ~staff
        -1 ~tell ~train ~turn ~tweet ~twitter ~us ~watch ~who
        -2 "consequences":turn "help" "help":turn "school" "school":turn <capacity=own-account>
        -2 <capacity=own-account>! <contact> <contents=colleague> <demand=cooperate> <nature> <obligation=declaring>
        -2 <obligation> <platform=x> <power=monitoring> <received> <responsibility=accounts> <time=break>
        -2 <topic=consequences>! <topic=help> <topic=help>! <topic=powers> <topic=school>! [headteacher] ^_can ^_how
        -2 about_this actually after allowed an ask before can could down_$ email first follow_the for_a get going
        -2 got_to has how_often i_have if_i in_it is_there it_is look me/asked me/ongoing me/passive me_to network
        -2 of_this often online other/ongoing other/ongoing>me read school sites someone something support that
        -2 that_the the_governors the_head the_social there they this_policy to up what whom_$ year ~actually ~after
        -2 ~allow ~an ~approv ~ask ~befor ~can ~could ~decid ~email ~first ~get ~going ~has ~her ~look ~manager ~need
        -2 ~often ~onlin ~report ~sit ~someon ~something ~support ~that ~ther ~they ~to ~up ~what ~year
        -3 <account-change> <capacity> <demand> <power=monitoring>! <seen> ^_who be breaking down facebook head
        -3 me/plain must whom ~be ~down ~facebook ~head ~must ~school ~whom
        -4 <power> do_i how i job the_school ~how ~i ~job
        -5 ~break
      help -2
        6 online ~onlin
        5 counselling helpline support ~counsell ~helplin
        4 "help" "help":turn <received> <topic=help> <topic=help>! after can have_a is_there there what_support ~after
        4 ~can ~get ~support ~ther
        3 <received=abuse> <seen=bullying> <seen> ^_where get health if occupation occupation_health school_have turn
        3 ~abus ~health ~if ~occupation ~offer ~troll ~turn
        2 <profile-says=job> <profile-says> ^_does ^_is ^_what abuse abuse_online back been bullying does does_the for
        2 get_if getting i_am i_can me online_$ open other/passive said school someone staff support_does the_school
        2 there_a where ~back ~been ~bully ~does ~for ~me ~open ~school ~someon ~staff ~union ~wher
        1 <topic=school>! am any_support anybody at_work for_staff give have help may outside staff_who stuff trolled
        1 trolled_$ what_help with ~am ~anybody ~hav ~help ~may ~outsid ~stuff ~with
        -1 ? an facebook how i_have is_it job me/done my other/plain this ~an ~facebook ~how ~job ~my ~post ~rul ~tell
        -1 ~this
        -2 <activity=publish> <activity> <contents> <coverage=media> <coverage> <obligation> <platform> <power> do in
        -2 is_the policy the what_is ~do ~in ~policy ~the
        -3 it on to ~it ~on ~to
        -4 ""
      must 2
        11 <obligation>
        9 me/must
        7 must ~must
        6 do_i i ~i
        5 ^_must
        4 "must" "must":turn <topic=must> <topic=must>! have i_have me_to off passwords to ~hav ~off ~to
        3 "" <account-change=income>! <account-change> <capacity=own-account> <capacity=own-account>!
        3 <obligation=declaring> <obligation=security> <power=monitoring>! declare every got have_i have_to me must_i
        3 my need often strong ~declar ~every ~lock ~me ~mobil ~my ~oblig ~often ~password ~report ~say ~strong
        2 <activity=connect> <behaviour> <capacity> <concern-where=inside> <demand=cooperate> <message-about>
        2 <obligation=conduct> <obligation=reporting> <power=investigation> <power> <profile-shows=contact>
        2 <profile-shows> <received> <responsibility=reports> <visibility> ^_do ^_have ^_hr ^_my ^_nobody ^_should
        2 am_i are do_we done/get follow_the got_to how how_often i_got i_obliged i_see i_to insta is_that lock
        2 me/asked me/done/get me/must/follow must/need must_we my_insta my_profile nobody obliged obliged_to off_my
        2 our our_own own_$ profile read_the set set_to something that time to_be to_have views views_are we what_do
        2 youtube ~are ~her ~how ~insta ~investigation ~keep ~need ~nobody ~our ~profil ~read ~see ~set ~something
        2 ~that ~view ~we ~youtub
        1 <account-change=profile> <contents=material> <platform=youtube> <received=demand> <topic=powers>
        1 <views-content=promotion> <visibility=public> [human-resources] a_governor add and and_how are_they
        1 change_it changing has_to here hr i_declare i_need i_sell is it_$ know me/done me/must/keep me/must/need
        1 must/keep need_a of_this on_me on_tiktok ongoing/see or_is own policy policy_and policy_every read sell
        1 tiktok time_$ to_lock to_read what_am work ~add ~and ~hr ~is ~own ~policy ~rul ~sell ~tiktok ~tim ~work
        -1 <contact=colleague> <contents=school> <coverage> <demand=remove> <nature> <power=removal>! <school-content>
        -1 <stage=planning>! [headteacher] ^_which check do_when is_my job managers not of other/ongoing other/plain
        -1 posting reported stuff them they_have this_$ to_me to_the what_must ~check ~go ~messag ~not ~of ~one ~photo
        -1 ~review ~stuff ~tak ~them
        -2 "powers" "powers":turn <coverage=times> <network-school=yes> <network-school> <platform=another>
        -2 <position=volunteer> <responsibility=accounts> <responsibility=standards> <responsibility> <topic=powers>!
        -2 [line-manager] [school] ^_can ^_could ^_who a ask before changes could do_governors do_they does for given
        -2 governors governors_have i_am i_do if if_i in is_the it me/passive messages much nobody/plain on_a one
        -2 passwords_$ school schools the_school when which whom with you ~a ~ask ~befor ~could ~does ~for ~if ~in ~it
        -2 ~manager ~much ~post ~when ~which ~whom ~with ~you
        -3 <seen> ^_are get other/must what who ~what ~who
        -4 can staff the this ~can ~school ~staff ~the ~this
      powers 6
        9 <power>
        8 ^_can
        6 "powers" they ~they
        5 "powers":turn <topic=powers>! ^_could can messages the_school ~can ~look ~messag
        4 can_the can_they could do_they look other/plain ~could ~mak ~school
        3 ! <contents=colleague> <demand> <device> <errand=applicant> <power=monitoring> <power=monitoring>!
        3 <power=recruitment> <power=recruitment>! <power=storing> <power=storing>! <received> able able_to before
        3 check delete demand google how_long long look_at make may monitor my on passwords_$ school they_google
        3 what_i what_we wifi ~abl ~apply ~befor ~check ~delet ~demand ~googl ~long ~may ~monitor ~my ~on ~pass ~right
        3 ~wifi
        2 <activity=use> <activity=use>! <concern-where=inside> <demand=cooperate> <device=own-on-network>
        2 <obligation=investigation> <position=employee> <power=changing> <received=demand> <topic=powers>
        2 [line-manager] [school] ^_are ^_do a_teacher a_tweet allowed_to an anyone asked/mak been been_on
        2 before_interviews change copies does_the done/tell down_$ facebook for_a hand_over instagram internet
        2 interviews is_been is_the laptop log made make_me network of_mine on_a on_facebook on_its on_the on_to
        2 other/passive our our_messages pc_$ post read read_my right school_keep send the_head the_network them
        2 they_allowed they_change through tweet using when_it without ~an ~anyon ~been ~bin ~call ~copy ~facebook
        2 ~instagram ~internet ~interview ~keep ~laptop ~log ~network ~our ~password ~read ~reckon ~send ~teacher
        2 ~them ~through ~tweet ~use ~watch ~without
        1 <account-change=leaving> <activity=message> <power=investigation>! <received=accusation> <received=demand>!
        1 <views-content=campaign> [headteacher] [human-resources] ^_has ^_is a_post allowed before_i being do_you
        1 hand hang hang_on here_what him his hr internet_$ its job laptop_$ management me/passive messages_$ mine
        1 my_internet or_do our_facebook outside pages password password_$ pc people_who plain/mak their they_make
        1 through_the to_ask told what wifi_$ ~allow ~ask ~being ~brows ~hang ~him ~his ~hr ~its ~management ~min
        1 ~outsid ~pc ~their ~what
        -1 "covered":turn "must":turn <account-change=profile> <obligation=knowing> <responsibility=reports>
        -1 <school-content> <stage=planning> <time=own> <topic=covered>! <visibility> ^_my ^_should ^_where ^_which
        -1 bullying by do_i do_the got how_often me/intended me/plain not of of_the often profile there they_are to_do
        -1 to_me trust ~bully ~by ~child ~count ~follow ~need ~not ~of ~often ~profil ~rul ~run ~ther ~trust
        -2 "consequences" "consequences":turn "covered" "must" <activity=account> <activity=connect> <contents=pupil>
        -2 <contents> <coverage> <obligation> <position=contractor> <pupil-content=image> <stage> <time>
        -2 <topic=consequences>! <topic=must>! ? ^_i ^_who a am_i does_it for have_a have_to it it_$ me/must off on_my
        -2 one other/supposed own policy post_$ school_have should somebody strong that the_policy this_$ twitter
        -2 where who ~a ~account ~for ~it ~off ~one ~own ~policy ~report ~sack ~say ~should ~somebody ~strong ~that
        -2 ~twitter ~wher ~who
        -3 "" <coverage=people> <pupil-content> about must online this with ~about ~get ~must ~onlin ~this ~with
        -6 ^_what
      school -4
        6 have_to must other/must ~must
        5 to_do ~manager ~school
        4 "school" "school":turn <responsibility> ^_what how job this_$ ~how
        3 <network-school=yes> <network-school> <responsibility=accounts> <topic=school>! [line-manager] [school]
        3 [trust] ^_how about about_this act do do_when in_all managers meant meant_to review supposed supposed_to
        3 the_trust to_tell trust what what_must when year year_or ~about ~act ~head ~job ~meant ~photo ~remind
        3 ~review ~suppos ~trust ~what ~when ~year
        2 "help" "help":turn "must" "must":turn <pupil-content=image> <responsibility=standards> <topic=help>! <topic>
        2 ? [headteacher] ^_would a_complaint all_this allowed asked/read can_not changes children complaint do_about
        2 do_the does_the each each_year every_year get_a given got got_to have head how_often is_the it_$ it_every
        2 job_$ list list_of management manager must_the my_job of often on_this other/done/get other/must>me
        2 other/ongoing owt policy_each quick read school school_have schools senior sites staff support tell the_head
        2 they_have this to to_check to_look us website what_if ~allow ~child ~complaint ~do ~each ~giv ~hav ~list
        2 ~management ~of ~often ~owt ~quick ~report ~senior ~sit ~staff ~support ~this ~to ~train ~us ~websit
        1 <contact=pupil> <obligation=knowing> <purpose=own> <responsibility=reports> <topic=must>! ^_has account all
        1 ask do_governors down every for_me has has_the have_read how_quick i_report into_it look look_into me_if
        1 on_a other/ongoing/has read_it remind remind_us report reported supposed/report tell_me to_act what_does
        1 ~all ~ask ~down ~every ~get ~has ~read ~run
        -1 "who" <activity=connect> <activity=message> <activity=publish> <concern-where=inside> <coverage=people>
        -1 <demand=cooperate> <views-content> ^_is an as at before by follow is one other/asked other/plain own
        -1 passwords social stuff thing to_ask to_follow whom ~an ~apply ~as ~at ~befor ~by ~follow ~her ~is ~own
        -1 ~password ~stuff ~thing ~whom
        -2 ! "" "who":turn <errand> <platform> <pupil-content=talk> <received> [person] ^_who am facebook for from
        -2 helpline just off on on_the online over policy_$ say that they to_this with you ~am ~facebook ~for ~from
        -2 ~helplin ~just ~off ~on ~one ~onlin ~over ~that ~they ~with ~you
        -3 <activity> <coverage> do_i my our who ~my ~our ~say ~who
        -4 i ~i
      who 3
        13 ^_who
        10 who ~who
        7 "who" "who":turn <responsibility> whom ~whom
        5 <topic=who>! ^_which person ~person
        4 <responsibility=accounts> <topic> before document to_this which with ~befor ~go ~which ~with
        3 <errand> ^_whose do_i goes governors how is_it it_to me/passive me/plain policy policy_$ the_governors this
        3 this_policy which_person whose ~approv ~document ~how ~leav ~report ~this ~whos
        2 <capacity=school-account> <capacity=school-account>! <contact=colleague> <contact> <position=governor>
        2 <responsibility=leavers> <responsibility=reports>! ^_how ^_if accounts change_the charge charge_of
        2 facebook_$ head_$ here in_it it job_is keeps login looks media media_policy misusing misusing_facebook
        2 on_the one or other/ongoing>me out over policy_or reported say school_page social social_media sure that
        2 that_the the the_social they_go to to_$ twitter whether_a who_do who_has who_looks whose_job ~chang ~charg
        2 ~decid ~governor ~it ~login ~media ~misus ~one ~or ~out ~over ~sit ~social ~sur ~that ~the ~to ~twitter
        1 <coverage=media>! <obligation=conduct> <position=trainee>! <power=monitoring> <responsibility=questions>
        1 <seen> <topic=powers> [governors] about accounts_$ actually asked/hav asked/plain day_to email going
        1 governors_have head it_up job leaves leaving makes much of_this on_social on_this or_the other/supposed
        1 out_on page school_accounts should signs signs_off to_day to_me up what_goes when_a whether who_is ~about
        1 ~academy ~actually ~ask ~email ~going ~her ~much ~pag ~policy ~question ~say ~should ~turn ~up ~whether
        -1 "powers" <position=employee> <pupil-content> <received> <stage=asking>! <topic=powers>! ^_i am_i count
        -1 does_it for_this governor i_am in is is_been on_facebook one_$ other read school this_one ~apply ~com ~in
        -1 ~is ~lik ~other ~pay ~read ~year
        -2 <activity=publish> <activity> <contents> <power=monitoring>! <power> <stage=asking> <topic=covered> ^_are
        -2 ^_could ^_must ^_would a am are by can could do from get have have_to keep me must of_the other/done
        -2 other/must the_trust they this_$ trust what_is with_this year ~a ~am ~are ~break ~by ~can ~could ~do ~from
        -2 ~get ~hav ~me ~must ~rul ~school ~they ~trust
        -3 "" <school-content> ^_does does does_the me/asked my other/passive ~does ~my
        -4 ^_do ^_is what ~what
        -5 ^_what
      """
    ),
    (
      "activity",
      """
      - -10
        -1 ? a i my ~a ~i ~my
        -2 ! =stage=planning on the ~on ~the
      """
    ),
  ]
}
