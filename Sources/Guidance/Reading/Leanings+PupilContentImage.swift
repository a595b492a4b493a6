/// What leans a question to pupil-content.image and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofPupilContentImage: [(fact: String, text: String)] = [
    (
      "pupil-content.image",
      """
      yes -5
        11 "image" "image":word <pupil-content=image>
        6 ~photo
        5 their ~their
        4 own photo ~pic
        3 <contents=pupil>! <picture-step=take> <related=own-child> =activity=picture =picture-step=take can can_we
        3 choir in in_the of_the on_my other/ongoing parents photo_on picture post school the_school ~can ~choir
        3 ~consent ~in ~own ~parent ~photograph ~school
        2 <contact=parent> <contents=family> <picture-step> <related> <shows=uniform> <shows> =capacity=class-platform
        2 =capacity=own-account [parent] ^_is ^_put a_pic a_video all and and_i asked/put consent dojo i_post in_it
        2 in_uniform mum of of_my on on_the ongoing/hav other/ongoing/hav phone photograph photos pic pic_of pics play
        2 put_a team the the_year they under uniform video video_of we will with_the ~all ~and ~back ~certificat ~dojo
        2 ~fac ~her ~of ~on ~phon ~pictur ~play ~player ~post ~team ~the ~they ~under ~uniform ~video ~want ~we ~will
        1 1 <capacity=class-platform> <capacity=class-platform>! <watched=adult> [given] [parent=given]
        1 [parent=refused] [person] [refused] and_it certificates class_page friday from given had her_on i_$ in_their
        1 me/asked/put mother my_own my_personal names_$ own_twitter page_on personal post_a said_no so_i the_parents
        1 the_picture year year_1 ~1 ~crack ~dad ~film ~friday ~from ~had ~head ~hold ~mother ~mum ~personal ~stick
        1 ~year
        -1 ! 8 <activity> <contact=colleague> <contents=material> <contents> <position> <school-content=update>
        -1 <through-work> ^_posted ^_would facebook_that first for its kids me/done/not me/done/tak me/intended nobody
        -1 other/done/get page_$ posted_on put_it through told tonight up use was wrong_$ year_8 ~8 ~first ~for ~its
        -1 ~nobody ~say ~through ~tonight ~up ~use ~was
        -2 "talk":word <activity=message> <activity=publish>! <coverage=people> <coverage> <pupil-content=talk>
        -2 <received> <responsibility> <school-content> <seen=on-account> <seen> <stage=planning> <time> ^_as ^_it
        -2 a_year about_a been blog but child done/get done/nam i i_only i_put i_tell if_i in_my initials just know
        -2 may may_i me/asked me/done names names_on no no_pictures nobody/plain not_put on_a only_know other/passive
        -2 posted put_on say story that_a whatsapp who with work would wrong ~been ~blog ~but ~get ~i ~initial ~just
        -2 ~kid ~know ~may ~no ~pupil ~story ~ther ~tim ~trainee ~whatsapp ~who ~winner ~with ~work ~would ~wrong
        -3 "full-name" "full-name":word "talk" <activity=publish> <pupil-content=full-name> by done/put full_names got
        -3 no_name results tell their_full ~by ~result
        -4 "" "first-name" "first-name":word <nature> <platform> <pupil-content=first-name> =activity=message about
        -4 full me/done/put ~about ~full ~tell
        -6 name
        -9 ~nam
      """
    ),
    (
      "pupil-content.talk",
      """
      yes -26
        7 ""
        6 ~nam
        5 "talk" about ~about ~tell
        4 "talk":word <pupil-content=talk> name no_name tell
        3 <activity=publish> <nature> <stage=planning> about_a done/nam i_tell know my no story ~my ~no ~story
        2 8 <coverage=media> <coverage=people> <platform> <school-content=update> <stage=planning>! <through-work>
        2 =activity=message ^_posted a a_pupil a_year blog child did funny got her_$ his how i i_put in_my little
        2 may_i me/done me/done/not me/intended mums on_facebook one other/done other/done/get our_year posted
        2 posted_on pupil put_on story_$ that that_a through told told_me was what work year year_8 ~8 ~a ~blog ~funny
        2 ~get ~his ~how ~i ~know ~littl ~one ~pupil ~say ~that ~through ~was ~what ~work ~year
        1 <through-work=yes> <time=working> <watched> a_child but done/get done/post group if_i job like me/done/post
        1 me/done/put my_job named only_know other/done>me what_a who ~but ~child ~group ~job ~trainee ~who
        -1 4 <activity=picture> <contents=material> <school-content=news> =stage=planning ? can facebook_$ on_my page
        -1 parents phone pic put put_the school the_year to_put up_on year_4 ~4 ~can ~consent ~dad ~pag ~phon ~video
        -2 "first-name" "first-name":word "full-name" "full-name":word <capacity=school-account>
        -2 <capacity=school-account>! <contact=parent> <contents=family> <demand> <picture-step=take> <picture-step>
        -2 <platform=instagram> <pupil-content=first-name> <pupil-content=full-name> <responsibility=accounts>
        -2 <responsibility> =activity=picture =picture-step=take [parent] first full insta it it_is of on_our our
        -2 photo picture post put_a the_school with_the ~first ~full ~insta ~it ~of ~our ~parent ~pic ~pictur ~put
        -2 ~school
        -3 <capacity> =capacity=school-account and of_the the their ~and ~photo ~the ~their
        -6 "image" "image":word <pupil-content=image> <pupil-content>
      """
    ),
    (
      "school-content.confidential",
      """
      yes -16
        11 "confidential" "confidential":word
        9 <school-content=confidential>
        7 confidential ~confidential
        6 ~hint
        4 staff ~staff
        3 in its out that_the ~bit ~in ~its ~out
        2 <obligation> <pupil-content=image> <school-content> [trust] are at be can facebook_last in_the last_night
        2 like my_post night no on_a results trust under was with_no ~are ~at ~be ~can ~know ~night ~no ~result
        2 ~teacher ~trust ~under ~was
        1 <responsibility=reports> =stage=did ^_i at_the can_i last nobody on_facebook ~last ~lik ~nobody
        -1 "" <capacity=school-account> <nature=disparaging> <platform=instagram> <pupil-content=full-name>
        -1 <school-content=work> =capacity=school-account ^_the account allowed i_would insta me my not off
        -1 other/plain page said their want ~academy ~account ~allow ~insta ~me ~my ~not ~off ~pag ~run ~tell ~their
        -1 ~want ~writ
        -2 "logo" "logo":word "work" "work":word <contact=other> <contact> <contents=school> <coverage> <nature>
        -2 <platform> <school-content=logo> =stage=planning [school] and firm head me/intended named of ok on on_the
        -2 own the_school ~and ~firm ~head ~of ~ok ~on ~own
        -3 "partner" "partner":word <contents> <school-content=partner> ~nam ~say
        -4 <activity> ~school
        -5 school
      """
    ),
    (
      "school-content.logo",
      """
      yes -41
        11 "logo" "logo":word
        10 <school-content=logo>
        6 crest ~crest
        5 badge head logo ~badg ~logo
        4 <profile-shows=logo> <profile-shows> [given] [headteacher=given] [headteacher] logo_on school_crest the_head
        4 ~head
        3 <profile-school=yes> ^_the badge_on headteacher in on_my school_badge the_headteacher with_the ~headteacher
        3 ~in ~post
        2 <contents=colleague> <contents> <platform=instagram> <profile-school> <views-content=promotion>
        2 <views-content> ^_can a_post agreed an crest_on flyer gave in_writing insta instagram my of_it on on_a
        2 other/plain post school school_logo the_school use writing ~agreed ~an ~ask ~flyer ~giv ~insta ~instagram
        2 ~my ~on ~school
        1 <contents=views> <pupil-content=image> <purpose=own> <received> [headteacher=not-given] [not-given] go_$
        1 i_want it_in on_insta other/ongoing own_facebook permission to_post want writing_$ yes ~permission ~show
        1 ~use ~yes
        -1 "confidential" "confidential":word "employer" "employer":word "work":word <capacity=school-account>
        -1 <coverage=times> <nature> <purpose=work> <school-content=work> <time> at firm me/asked news not on_the
        -1 other/done that ~at ~firm ~news ~not ~say ~that
        -2 "partner":word "work" <activity=publish>! <capacity> <coverage=media> <power> <school-content=partner>
        -2 =capacity=school-account about i new ok twitter ~about ~i ~nam ~new ~ok ~twitter
        -3 "partner"
        -4 "" <coverage>
      """
    ),
    (
      "school-content.news",
      """
      yes -44
        7 "news" "news":word on_the
        6 <school-content=news> =capacity=school-account
        5 news no ~news ~no
        4 <capacity> it tweet ~it ~tweet ~win
        3 <position> =capacity=own-account ^_head account account_that cup day deputy girls like_to school_facebook
        3 the the_school we win win_on ~account ~cup ~day ~deputy ~girl ~the ~we
        2 <activity=account> <capacity=own-account> <capacity=own-account>! <capacity=school-account>
        2 <contents=school> <contents=school>! <platform=x> <purpose=work> <purpose> <seen=misuse>! =stage=planning ?
        2 [deputy-head] as could got head hockey i_tweet i_would like me/asked/tweet me/intended me/must me/ongoing
        2 my_post names no_names not other/done picture put_the school stick that_the to_post twitter up would_like
        2 year ~as ~could ~get ~head ~hockey ~not ~photo ~pictur ~scor ~stick ~team ~twitter ~up ~year
        1 <contents=pupil> <watching-account> ^_i ^_is about_our and and_no done/go facebook_$ facebook_that good i
        1 me/done/put post_about said the_academy went ~and ~bit ~good ~i ~nam ~school
        -1 "confidential":word <account-change> <coverage> <nature=endorsing> <profile-shows> =contact=parent ^_would
        -1 a about about_how am asked/post badge be been can_i crest_on does flyer go his if is is_it its logo
        -1 me/plain me_to on_it other/passive the_new with_the ~a ~about ~am ~badg ~be ~been ~does ~flyer ~giv ~his
        -1 ~if ~is ~its ~logo ~tell
        -2 <activity=publish> <contact=colleague> <contact=other> <contact=parent> <contents=family> <coverage=media>
        -2 <coverage=people> <nature=disparaging> <platform> <power> <school-content=logo> <views-content=promotion>
        -2 =activity=message ^_can an crest how new on_my other/ongoing other/plain page parents school_crest the_head
        -2 use what ~an ~crest ~how ~new ~pag ~use ~what
        -3 ! "logo" "logo":word "partner" "partner":word <contents=views> <nature> <school-content=partner>
        -3 <school-content=update> <school-content> <views-content> =stage=did [person] firm on_facebook ~firm
        -4 "update" "update":word <contact>
      """
    ),
    (
      "school-content.partner",
      """
      yes -19
        11 "partner":word
        10 "partner" <school-content=partner> firm ~firm
        6 <contact=other> our ~our
        4 <nature> [person] supplier them ~say ~supplier ~them
        3 <activity=publish>! <contact> <nature=endorsing> <power> catering company does does_our me/plain me_to
        3 naming say their they ~cater ~company ~does ~review ~their ~they ~use
        2 <nature=disparaging> <partner-view=yes> <partner-view> <responsibility=the-policy> <responsibility> ^_our
        2 ^_the are asked/say be dinners he his is it_be left me/done/put me/done/say me/intended me/intended/say ok
        2 ok_$ one other/asked other/done>me own_facebook photocopier photocopier_company review rubbish saying so
        2 supplier_on that_our the_academy the_catering the_firm to_say us use uses we who would_it ~are ~be ~call ~he
        2 ~his ~is ~left ~nam ~ok ~one ~photocopier ~rubbish ~so ~us ~we ~who
        1 ! <platform=another> <pupil-content=full-name> <seen=against-school> ^_am ^_my a_one academy academy_uses
        1 am_i and coach done/put done/say firm_that i_say name on_twitter star_review that which would ~academy ~and
        1 ~coach ~dinner ~that ~which ~would
        -1 "news":word "work":word <activity=message> <capacity=own-account>! <contents=colleague> <contents=family>
        -1 <seen=on-account> <stage=planning>! <stage> =activity=message =contact=parent a_post account badge
        -1 blog_about but crest has i_am i_have in_the last_night me/asked/put names no_names on_facebook parents
        -1 photo results the_head timetable tomorrow under whatsapp work ~account ~badg ~but ~crest ~has ~parent
        -1 ~photo ~result ~stick ~timetabl ~tomorrow ~under ~whatsapp ~work
        -2 "" "confidential" "confidential":word "work" <account-change> <capacity=own-account> <capacity>
        -2 <contact=colleague> <contents=school> <position> <profile-shows=logo> <pupil-content=image> <purpose=work>
        -2 <school-content=confidential> <stage=planning> <topic> ? [school] about_our account_that confidential girls
        -2 in is_a it its news night on_it page post school_is the_network the_school to tweet want what with ~ask
        -2 ~confidential ~girl ~hint ~in ~it ~its ~news ~night ~pag ~plan ~post ~put ~to ~tweet ~what ~with ~writ
        -3 "logo" "logo":word <contents> <purpose> <school-content=logo> allowed head network no on_the other/done
        -3 school ~allow ~head ~network ~no ~school
        -4 [headteacher] about my ~about ~my
      """
    ),
    (
      "school-content.update",
      """
      yes -19
        6 parents
        5 "update" "update":word <contact=parent> <contents=family> <school-content=update> =contact=parent [parent]
        5 allowed tomorrow ~allow ~parent ~tomorrow
        4 <coverage=media> =activity=message ~kit
        3 <capacity> =capacity=school-account class is_it me/done/not off own_facebook page the_network trip ~class
        3 ~off ~pag ~trip
        2 "" <activity=message> <capacity=school-account> <capacity=school-account>! <coverage> <purpose=own>
        2 <purpose> <seen=on-account> <time=own> ^_is about an asked done/ask from from_the network network_twitter
        2 on_the that ~about ~an ~from ~network ~post ~run ~that
        1 <coverage=times> <received> ^_posted account_$ done/post me/done/post my_own other/passive posted so to
        1 want_to whatsapp ~pleas ~so ~to ~whatsapp
        -1 "news" "news":word "work" <coverage=people> <power> <stage=planning> [headteacher] have it_is me/done names
        -1 news no ok own_account would x ~firm ~hav ~news ~no ~ok ~slag ~would ~x
        -2 "confidential" "confidential":word "logo" "logo":word "partner" "partner":word <contact=colleague>
        -2 <contact=other> <contents=colleague> <contents> <nature=disparaging> <platform=x> <position>
        -2 <pupil-content=full-name> <school-content=confidential> <school-content=partner> <views-content> ^_can and
        -2 at good head me not on on_facebook put school the ~and ~at ~good ~head ~me ~not ~on ~put ~school ~the ~writ
        -3 <contents=school> <nature> <pupil-content> <school-content> i in my ~i ~in ~my ~nam
        -4 <activity=publish>! =activity=publish a ~a
        -5 our ~our
      """
    ),
    (
      "school-content.work",
      """
      yes -19
        8 about ~about
        6 "work" <nature>
        5 "work":word named the_new
        4 "" <nature=disparaging> <school-content=work> about_our marking new on_facebook what ~mark ~nam ~new ~what
        3 <contents=colleague> <place=pupils-present> <pupil-content=talk> <views-content=opinion> about_my how it_was
        3 my timetable went ~blog ~go ~how ~moan ~my ~school ~slag ~timetabl ~writ
        2 <contact=colleague> <place> <platform=another> <time> <views-content> =stage=did ^_can about_how allowed
        2 blog blog_about done/go everyone if_i is is_that its just kids me me/done/say not off ok_to on_x our_academy
        2 own_page scheme tell this write x ~allow ~everyon ~is ~its ~just ~kid ~lesson ~lov ~me ~not ~off ~schem
        2 ~teacher ~tell ~think ~this ~view ~x
        1 <activity> <contents=school> <power=monitoring>! ^_thinking and_i done/say facebook if nobody of_the school
        1 school_$ staff ~facebook ~if ~nobody ~staff
        -1 <nature=endorsing> <stage=planning>! <views-content=promotion> =contact=parent [given] [parent] [person]
        -1 ^_our are catering me/plain my_post nobody/plain other/done>me post_about the_academy tweet we with year
        -1 ~are ~call ~cater ~know ~trust ~we ~with ~year
        -2 "logo" "logo":word "news" <capacity=own-account> <capacity=school-account> <capacity=school-account>!
        -2 <contact=parent> <coverage=times> <platform=instagram> <power> <pupil-content> <purpose=own> <purpose>
        -2 <school-content=confidential> <school-content=logo> <shows> =capacity=own-account =stage=planning
        -2 [headteacher] ^_is ^_the confidential for from head insta it_on my_own ok_$ on_the our own_facebook
        -2 supplier the their them to tomorrow ~confidential ~for ~from ~head ~insta ~kit ~our ~supplier ~the ~their
        -2 ~them ~to ~tomorrow ~tweet ~use
        -3 "confidential" "confidential":word "news":word <capacity=own-account>! <contact=other> <contact>
        -3 <pupil-content=image> <school-content=news> =capacity=school-account [school] it that ~it ~that
        -4 <capacity> <school-content> firm post ~firm
        -5 "partner" "partner":word <school-content=partner> on_my
        -6 ~post
      """
    ),
    (
      "views-content.campaign",
      """
      yes -8
        11 "campaign"
        10 "campaign":word
        9 <views-content=campaign>
        5 ~shar
        4 =capacity=own-account party petition vote ~leaflet ~party ~petition ~vot
        3 election share ~election ~put
        2 <contents=views> <on-school> <platform=x> <views-content> a_petition facebook_from intended/shar leaflet
        2 me/intended/shar other/plain put share_a to ~to
        1 <contents> <place=away> <place> =stage=did i is_it it_$ ~i
        -1 "opinion":word <contents=colleague> <purpose=own> [school] ^_my advertise at ok_to on our own own_facebook
        -1 say school_$ the_network to_advertise ~at ~on ~our ~own
        -2 <activity=publish>! <contact=colleague> <purpose> <related> <responsibility> <stage> =stage=planning ^_i
        -2 about_the advert_for are business from_my manager me network no opinion other/done own_opinion they
        -2 with_school ~advertis ~are ~business ~giv ~manager ~me ~network ~no ~opinion ~run ~school ~they ~view
        -3 "" <school-content> about advert has my_own run ~about ~advert ~has ~say
        -5 <views-content=promotion>
        -6 "promotion" "promotion":word
      """
    ),
  ]
}
