/// What leans a question to coverage and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofCoverage: [(fact: String, text: String)] = [
    (
      "coverage",
      """
      - -15
        4 <received> my that ~my ~that
        3 <activity> <contact> <coverage=media> <stage> about ~about
        2 "media" "media":word <account-change> <activity=message> <contents> <coverage> <message-about> <on-school>
        2 <platform> <stage=planning>! [school] am_i have i if in on_my say school the to trust ~hav ~i ~if ~in ~say
        2 ~school ~the ~to ~trust
        1 "" <pupil-content> <stage=asking>! am and me/plain on ~am ~and ~keep ~on
        -1 ^_does ^_i do is_the or ~do ~or
        -2 <topic=covered>! <topic> count this ~this
      confidential 11
        5 confidential ~confidential
        4 <behaviour>
        3 <behaviour=confidence> <coverage=confidential> <school-content=confidential> ^_is as as_confidential what
        3 ~as ~what
        2 "confidential" <contact> <contents> <pupil-content> ^_what is is_the the ~is ~know ~the
        1 <contents=pupil> <coverage=confidential>! <school-content> classed classed_as nobody/plain what_do ~class
        -1 me/must media social social_media ~media ~social
        -2 "people" <coverage=people> even if on to ~even ~if ~on ~to
      media 9
        8 <platform>
        6 "media" "media":word <coverage=media>
        5 <platform=another> as_social whatsapp ~whatsapp
        4 google policy_$ social ~count ~googl ~social
        3 <topic=covered> blog does_a even in_this is_my media social_media ~blog ~even ~media
        2 <activity=publish> <activity> <platform=whatsapp> <topic> all and apps count even_count here in included
        2 media_$ media_for part snapchat your ~all ~and ~app ~her ~in ~includ ~part ~review ~snapchat ~tak ~your
        1 ? all_this by_the does for_this it_only only other/plain this_policy under under_this ~cover ~does ~group
        1 ~only ~under
        -1 ! "people":turn "people":word <coverage=people>! <coverage=reasons>! <coverage=standing>
        -1 <position=contractor> <position> ^_why as_confidential does_this me/plain my not of on too too_$ us what
        -1 why ~my ~not ~of ~on ~too ~us ~week ~what ~why
        -2 "standing" "times" "times":word <coverage=people> <coverage=times> <stage=asking>! agency am confidential
        -2 contract does_the for have is_the it me me/must my_contract on_my other/asked say that trust what_is work
        -2 ~agency ~am ~confidential ~contract ~for ~hav ~it ~me ~say ~that ~trust ~work
        -3 "people" <coverage>
        -4 <school-content> media_policy
        -5 the ~the
      people 9
        9 "people"
        7 <coverage=people>
        6 "people":word
        5 by me ~by ~me
        4 <coverage=people>! come me/must to who ~com ~to ~volunteer ~who
        3 "people":turn <position=contractor> <position> ^_do ^_i are come_under count_for covered do ~are ~cover
        3 ~week
        2 ^_am ^_are ^_does agency am am_i asked/cover by_this does_this follow for for_me from governors have_to held
        2 held_to i_am is_a it_$ like_me of_the other/asked our people policy_count staff this to_follow too too_$
        2 trust volunteer week ~agency ~am ~do ~follow ~for ~from ~held ~our ~peopl ~staff ~teacher ~this ~too ~trust
        1 <power=recruitment> <power=recruitment>! apply_to are_governors bound bound_by come_in follow_this me_$ only
        1 or other/asked/cover supply under volunteers ~apply ~bound ~coach ~governor ~only ~or ~supply ~under
        -1 "reasons" <coverage=reasons>! <coverage=standing> <received> <stage=planning>! <time=own> ^_what ^_which
        -1 all as_social confidential count_as counts day do_we in_this is_the other part phone policy_$ you ~all
        -1 ~confidential ~day ~other ~part ~phon ~you
        -2 "standing" "standing":word <activity=message> <coverage=media> <coverage=reasons>
        -2 <obligation=other-policies> <on-school> <school-content=confidential> <stage> ^_why does_it even is one
        -2 one_$ other/done other/ongoing other/plain what which why ~count ~even ~is ~one ~policy ~weekend ~what
        -2 ~which ~why
        -3 "media" "media":word "times" "times":word <coverage=times> <platform=another> ^_is google in my whatsapp
        -3 ~googl ~in ~my ~whatsapp
        -5 <platform>
      reasons -13
        6 what_is
        5 what ~what
        4 "reasons" <coverage=reasons> <coverage=reasons>! ^_why policy why ~why
        3 ^_what for is_the we ~for ~policy ~we
        2 do_we even it like other/asked point point_of the_point they this this_policy ~even ~it ~lik ~point ~they
        2 ~this
        1 ! <responsibility> [person] got me/done rules this_$ ~do ~get ~keep ~pay ~rul
        -1 "standing" <contact> <coverage=people> about i say ~about ~i ~say
        -2 <contents> ? ^_do are as does my or the_policy ~are ~as ~count ~does ~my ~or
        -3 ^_is
      standing 3
        7 "standing"
        6 <coverage=standing>
        4 "standing":word <obligation=other-policies> <obligation> ^_is contract my_contract ~contract ~policy
        3 any of_my one one_$ other part_of say the_policy this which ~any ~law ~one ~other ~this ~which
        2 "" <school-content> <views-content> ^_which agency media_policy of other/plain other_policies part policies
        2 this_one us which_other ~agency ~of ~part ~say ~us
        1 <contents=views> <school-content=confidential> <topic=covered>! any_of does_the form form_part got in_my
        1 policy work ~form ~get ~read ~work
        -1 "people":word "reasons" <contact=colleague> <coverage=reasons> <place> ^_are am count covered_by in_the
        -1 other/asked under whatsapp ~am ~apply ~tak ~under ~whatsapp
        -2 "media" "people" <activity> <coverage=people> <platform> <pupil-content> <topic=covered> ^_do by covered do
        -2 even is_my me policy_$ this_policy to what_is who ~by ~count ~even ~me ~to ~who
        -3 "media":word <coverage=media> ^_what a what ~a ~cover ~do ~what
      times -4
        6 <coverage=times>
        5 "times" "times":word
        4 <time=own> <time> ~weekend
        3 at count does_it it_still my_own on_a own phone still ~at ~own ~phon ~still
        2 <coverage> <on-school> ^_does apply holidays home laptop on ~apply ~count ~holiday ~hom ~laptop ~on
        1 as_well at_home does in_the just my too too_$ well ~does ~just ~my ~too ~well
        -1 <platform> the_policy what ~what
        -2 "" <contact> <contents> <coverage=media> about is of policy to ~about ~is ~of ~to
        -3 this ~policy ~this
      """
    ),
    (
      "errand",
      """
      - -23
      applicant 2
        5 <power=recruitment> <power=recruitment>!
        4 job ~interview ~job
        3 "applicant" <errand=applicant> <power> before for look we ~apply ~befor ~candidat ~for ~look ~we
        2 "applicant":word <contact=colleague> <demand=cooperate> <demand> <platform=tiktok> <power=investigation>!
        2 ^_we applied applied_for at candidates check for_the have_a i_look interview up_on who ~applicant ~at ~check
        2 ~googl ~tiktok ~who
        1 <coverage=people> <power=monitoring>! ^_she a_new asked/look for_our google_the have head_of his
        1 interviewing is_it me/asked me/asked/look up ~hav ~his ~up
        -1 <purpose> other/ongoing
        -2 <contents> about nobody/plain to ~about ~to
        -3 my ~my
      concern 10
        5 about ~about
        4 "concern" "concern":word <errand=concern> ~rais
        3 <platform> [headteacher] about_how complaint grievance how raise the_head ~complaint ~grievanc ~how
        2 <activity=publish> <activity=publish>! <activity> <platform=facebook> <responsibility=reports> about_the
        2 be_ok complaint_about facebook fed fed_up head it_on listens me/plain money my my_complaint my_grievance on
        2 on_facebook raise_my right should should_i that there they to_raise treated want way ~facebook ~fed ~head
        2 ~keep ~listen ~moan ~money ~my ~on ~right ~should ~that ~ther ~they ~treat ~way ~workload
        1 <concern-where=inside> <contact=colleague> <contents=colleague> <errand=concern>! am_fed being going is_that
        1 keep left me/intended nobody_listens ok_$ on_a on_twitter one online or the_way there_$ twitter up_of with
        1 work ~being ~get ~going ~hour ~left ~one ~onlin ~or ~twitter ~with
        -1 <capacity> <contents> <coverage> <power=monitoring>! asking linkedin she ~giv ~join ~linkedin ~parent ~she
        -1 ~teach ~year
        -2 <contact=pupil> <contents=pupil> <power> <received=press> <received> [school] an from me/asked my_own
        -2 on_the own school wikipedia ~an ~ask ~from ~own ~say ~school ~talk ~use ~wikipedia
        -3 a for ~a ~for
      join -3
        8 group ~group
        6 ~join
        4 "join" "join":word <errand=join> facebook_group
        3 a_facebook facebook group_on join ~facebook
        2 <coverage=media> <platform=facebook> ^_joined it_is joined joined_a me/asked/join to ~right ~to
        1 <activity=account> <views-content=campaign> against an insta join_a schools ~against ~an ~insta ~teacher
        -1 "" at ~at
        -2 <power> about ~about
        -3 my ~my
      learn -3
        5 ~use
        4 ideas use ~idea
        3 "learn" "learn":word <errand=learn> [senior-manager] about_it i_have it management nobody/plain ~it
        3 ~management ~teach
        2 <coverage=media> <coverage> <learn-case> <obligation> <platform=instagram> <platform> <purpose=work>
        2 <purpose> and for have have_not instagram me/ongoing my not ok ok_$ teaching to to_use with ~and ~for ~hav
        2 ~inform ~instagram ~my ~not ~ok ~talk ~to ~with
        1 <learn-case=yes> <message-about> ? [deputy-head] and_i deputy down inform maths pe practice talked to_inform
        1 to_management ~deputy ~down ~lesson ~math ~pe ~practic ~think
        -1 ! at out ~at ~out
        -2 on our the ~on ~our ~the
      phone-call 7
        4 mobile on_my ~mobil
        3 "phone-call" "phone-call":word <errand=phone-call> ~ring
        2 call call_on me/done on own_mobile rang ring ring_the while while_i ~call ~on ~tak ~whil
        1 <contact=pupil> <contents=pupil> <errand> <place=pupils-present> ^_am am_i but done/ring i me mobile_while
        1 my my_mobile my_own own supervising the ~but ~i ~me ~my ~own ~supervis ~the
        -1 "" <activity> about is up ~about ~is ~up
        -2 <platform>
      phone-in-sight 15
        4 phone ~phon
        3 other/plain see see_it ~see
        2 "" <contents=pupil> <demand> <power=monitoring>! all dinner it my on_the pocket the_kids up where ~all
        2 ~dinner ~it ~my ~pocket ~up ~wher
        1 "phone-in-sight" <power> <stage> ^_it back_pocket could_see in_my is it_is kids my_back other/plain/see out
        1 plain/see where_the ~is ~kid ~out
        -1 "phone-call" "phone-call":word <activity> <coverage=media> <errand=phone-call> about facebook on_my to
        -1 ~about ~facebook ~ring ~to
        -2 <contact=colleague> <platform> i ~i
      press -3
        5 <received=press>
        4 <received> ~giv
        3 "press":word <activity=publish> about give the ~about ~ask ~go ~the
        2 <activity> <contents=school> <contents> <school-content=work> about_our about_the anyone asked/giv asking
        2 done/tell go i_go now said them to_a told ~anyon ~now ~say ~talk ~tell ~them
        1 "" asked bat bat_$ can head me/plain my_own off_my own own_bat to_the ~bat ~can ~head ~own ~worry
        -1 <coverage> <position> ~get ~school
        -2 <coverage=media> facebook for ~facebook ~for
        -3 <platform>
        -4 on ~on
      reference 5
        9 linkedin ~linkedin
        6 on_linkedin
        4 <platform=linkedin>
        3 "reference" <errand=reference> reference ~referenc ~writ
        2 "reference":turn <activity=publish>! a a_glowing a_linkedin a_reference for_a give glowing her me my_old old
        2 on our recommendation reference_on somebody wants write ~a ~coach ~giv ~glow ~me ~old ~on ~our ~recommend
        2 ~recommendation ~somebody ~want ~work
        1 <coverage=people> <errand=reference>! coach from glowing_reference leaving linkedin_recommendation recommend
        1 wants_a ~from ~her ~lad ~leav ~word
        -1 <platform=another> <platform=facebook> <power> it me/asked ~it
        -2 about facebook out ~about ~facebook ~out
        -3 the ~the
      reminder -5
        4 reminder ~reminder
        3 <capacity=school-account>! <contact=pupil> <contents=pupil> a_reminder do_i get i_get on_the out parents
        3 year ~get ~out ~parent ~put ~year
        2 "reminder" <capacity> <contact> <contents=family> <errand=reminder> <school-content=update> <school-content>
        2 <seen> =stage=planning [parent] [school] ^_how about day do how how_do put put_out reminder_about school
        2 through x ~about ~day ~do ~how ~through ~x
        1 "reminder":word <platform=x> a about_the other/asked sent socials ~a ~school ~send ~social
        -1 <contact=colleague> <coverage=media> in is ~in ~is
        -2 <coverage> =stage=did my ~my
      solicit -1
        5 <on-school> round ~round
        4 <views-content=promotion>
        3 "solicit" <contents=views> <device> <errand=solicit> <on-school=yes> <received=message> <views-content>
        3 computer computer_$ from school staff the_staff ~computer ~from ~school ~send ~staff
        2 "solicit":word <activity=message> <contents> <device=school> <received> [school] a_chain chain email
        2 from_the home laptop other/ongoing raffle round_the school_computer send the_school ~chain ~email ~hom
        2 ~laptop ~raffl ~sell
        1 all_the for home_on i_send me/intended own_laptop round_an ~for
        -1 <platform> <power>
      watch 2
        5 <power=monitoring>! <power>
        4 <watched> facebook he ~facebook ~he
        3 "watch" find nobody/plain school see the_school through to_see up what ~find ~look ~school ~see ~through ~up
        3 ~what
        2 "watch":word <capacity=school-account> <capacity> <contact=parent> <contents=family> <errand=watch>
        2 <platform=facebook> <power=monitoring> <purpose=own> <purpose> <watched=adult> <watched=child>
        2 <watching-account=school-profile> <watching-account> [parent] [person] an facebook_$ find_out keep lives
        2 look new nobody/plain/see school_facebook see_what she to us where ~an ~keep ~liv ~mum ~new ~parent ~she ~to
        2 ~us ~wher
        1 ! <coverage> <responsibility=accounts> ^_i a_new about_us account an_eye check eye keep_an keep_tabs look_up
        1 may_i mums on_what only out_where own_account plain/see profile tabs tabs_on to_look up_a up_to ~account
        1 ~dad ~eye ~only ~profil ~say ~tab ~use
        -1 <errand> <views-content> ? job linkedin my up_on we ~job ~linkedin ~my ~we
        -2 <contact=colleague> <contents=colleague> about group it on_the the ~about ~group ~it ~the
        -3 for ~for
      wiki -3
        8 wikipedia ~wikipedia
        5 "wiki" "wiki":word <errand=wiki>
        4 <platform=another>
        3 my ~edit ~my
        2 <coverage=media> <errand> <time> <wiki-way> article article_on at at_home home in_my just on_wikipedia own
        2 page part part_of wikipedia_page ~academy ~articl ~at ~hom ~just ~own ~pag ~part
        1 <power=changing>! academy editing entry in my_own on on_the ~correct ~entry ~in ~on ~trust
        -1 and ~and
        -2 <activity> <contact> facebook ~facebook
        -3 ""
      """
    ),
  ]
}
