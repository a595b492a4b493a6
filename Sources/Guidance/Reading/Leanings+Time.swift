/// What leans a question to time and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofTime: [(fact: String, text: String)] = [
    (
      "time",
      """
      - -6
        3 "" <stage=planning>!
        2 <contact> <demand=cooperate> <demand> <place=pupils-present> <stage> about corridor in it kids my my_phone
        2 not there to want ~about ~corridor ~do ~in ~it ~kid ~my ~not ~ther ~to ~want
        1 4g_$ <place=elsewhere> <place> <power> <watched=child> <watched> ^_is head is no_kids nobody/plain out
        1 out_in phone_on phone_out the_corridor with ~head ~is ~out ~with
        -1 "break" "break":word <platform> <time=break> <time> dinner me/done my_own of office ~dinner ~go ~hour ~of
        -1 ~offic
        -2 <coverage> at on on_my own ~at ~on ~own
      break 7
        6 "break" "break":word <time=break> break ~break
        4 dinner ~dinner
        3 at lunch own ~at ~lunch ~own
        2 <device=own-on-network> =device=own-on-network =stage=planning ^_during at_dinner between break_on hour
        2 in_my insta my_lunch off_duty ok on_my staffroom tiktok_on wifi ~between ~insta ~ok ~phon ~staffroom ~wifi
        1 <network-school=yes> <network-school> <platform=instagram> <time> ^_at car dinner_time during_my facebook go
        1 go_on host i_go lunch_break own_phone phone school_wifi the_staffroom ~car ~facebook ~host ~hour
        -1 <contact=colleague> <demand> <power=storing>! <power> after allowed for home hours my no other/done
        -1 other/plain the_children while ~after ~allow ~for ~hom ~my ~no ~whil
        -2 "own" "own":word "working" "working":word <activity=use> <activity> <contents=school> <contents>
        -2 <demand=cooperate> <device=own> <place=pupils-present> <time=own> <time=working> =device=own =stage=did
        -2 classroom have kids nobody/plain paid the_classroom ~classroom ~hav ~kid ~pay ~use
        -3 "" <contact> before i ~befor ~i
      own -8
        7 before ~befor
        6 =device=school
        4 "own" after ~after
        3 "own":word <time=own> eight home school shift ~eight ~hom ~school ~shift ~start
        2 <platform=tiktok> <power=storing>! <power> <responsibility> after_the bell computer for gone half i if_i
        2 ipad ipad_to my_shift seven ~bell ~computer ~for ~go ~half ~i ~ipad ~seven ~use
        1 <contents=school> <on-school=yes> <on-school> =purpose=own ^_after allowed before_my my off school_ipad
        1 start the_office tiktok ~allow ~check ~my ~off ~tiktok
        -1 "working" "working":word <place=pupils-present> <platform=facebook> <time=working> kids minutes my_phone
        -1 school_wifi want ~kid ~minut ~want
        -2 "" "break" "break":word <activity=use>! <activity> <contact> <time=break> =device=own-on-network break
        -2 dinner during is other/plain phone wifi ~break ~dinner ~during ~is ~phon ~wifi
        -3 in ~in
      working 6
        4 =stage=did
        3 "working" "working":word <activity> <time=working> me/done of while ~of ~scroll ~whil
        2 <activity=use> <contact=pupil> <contact> <contents=pupil> <contents> <coverage> <platform=facebook>
        2 <school-content=news> ^_can a are during going had have it_is look look_at other/plain paid scrolling
        2 the_classroom while_i working x ~a ~are ~during ~going ~had ~hav ~pay ~tim ~x
        1 <activity=use>! <contact=colleague> <platform=snapchat> <purpose> a_free a_look all data free hours i_have
        1 i_should me/done/had phone_while should snapchat the_children time while_the ~all ~data ~free ~look ~should
        1 ~snapchat
        -1 "own" <demand=cooperate> <demand> <platform=tiktok> about corridor i_go if_i instagram ipad lunch not off
        -1 phone_on shift staffroom the_school there tiktok tiktok_on ~about ~instagram ~ipad ~lunch ~not ~off ~shift
        -1 ~staffroom ~start ~ther ~tiktok
        -2 "break" <platform=instagram> <power> <responsibility> <time=break> [school] ^_is after break eight half my
        -2 ok school ~after ~break ~do ~eight ~half ~my ~ok
        -3 "break":word <stage> before ~befor ~school
        -4 <stage=planning>! =device=school =stage=planning
      """
    ),
    (
      "pupil-content.first-name",
      """
      yes -27
        10 "first-name" "first-name":word
        9 <pupil-content=first-name>
        7 first ~first
        6 first_names
        5 initials ~initial
        4 only ~only
        3 =capacity=school-account names network the_network use winners ~network ~ther ~use
        2 <capacity=school-account>! ^_can if is_it may nobody/plain other/passive page page_$ parents_have there
        2 under ~gala ~if ~may ~nam ~pag ~under ~winner
        1 <capacity=school-account> <pupil-content> be consented in_a put_the ~be
        -1 at full_name has instagram of_the on one photo_on that ~at ~do ~has ~instagram ~mum ~on ~one ~tell ~that
        -2 "full-name" "image" <activity=publish>! <activity> <contact=pupil> <place> <pupil-content=image>
        -2 <stage=planning> =stage=did a facebook full_names her i it me/done of on_my own photo the_year with_the
        -2 year ~a ~facebook ~her ~i ~it ~of ~own ~photo ~school ~year
        -3 "full-name":word "image":word my ~my
        -4 full ~full
      """
    ),
    (
      "pupil-content.full-name",
      """
      yes -32
        9 "full-name" "full-name":word full ~full
        7 <pupil-content=full-name>
        6 ~nam
        4 =capacity=school-account full_name full_names
        3 it_is
        2 <seen> are are_on certificates name names names_on results the_picture their_full with would ~are
        2 ~certificat ~girl ~result ~tweet ~with ~would
        1 <contents=colleague> <responsibility=accounts> [deputy-head] [written] but country cross cross_country
        1 in_writing network_facebook no_pictures school_twitter the the_cross their twitter under would_like writing
        1 ~but ~country ~cross ~medal ~show ~the ~their ~twitter ~under ~writ
        -1 <contents=family> <obligation> =capacity=own-account class may me mums no_names ok pics the_kids the_year
        -1 ~child ~class ~may ~me ~ok ~say ~ther
        -2 "" "image" "image":word <contents=pupil> <coverage=media> <pupil-content=image> and i me/done no of of_the
        -2 on_my one only own year ~and ~i ~no ~of ~one ~only ~own ~pic ~post ~year
        -3 "first-name" "first-name":word <coverage> <pupil-content=first-name> first first_names my ~first ~my
      """
    ),
    (
      "pupil-content.image",
      """
      yes 1
        10 "image" "image":word <pupil-content=image>
        7 ~photo
        5 photo
        4 of_the
        3 =activity=picture can choir ongoing/hav other/ongoing own photo_on photograph post school the_school their
        3 ~can ~choir ~consent ~own ~photograph ~pic ~school ~their
        2 <capacity=class-platform>! <contents=pupil>! <picture-step=take> <platform=x> <pupil-content>
        2 =capacity=class-platform =capacity=own-account =picture-step=take ^_the a_pic all and_i are at can_we
        2 consent dojo given have i_post in in_it in_the in_uniform mum of of_my on on_my our phone photos pic pic_of
        2 pics picture play post_a put_a team the_year uniform video we will with_the year ~all ~are ~at ~certificat
        2 ~dojo ~film ~hav ~in ~of ~on ~parent ~phon ~pictur ~play ~player ~team ~uniform ~video ~we ~will ~year
        1 <capacity=class-platform> <picture-step> <related=own-child> =stage=did [given] [parent=refused] a_video
        1 class_page from had mother my my_personal own_twitter parents personal photo_of said_no they twitter
        1 video_of ~fac ~from ~giv ~had ~mother ~my ~personal ~stick ~they ~twitter ~want
        -1 "full-name" <coverage=people> <platform=whatsapp> <power=monitoring>! <school-content=update>
        -1 <through-work=yes> <time> =stage=planning ^_it a_child because did did_not done/say facebook_that funny his
        -1 is_a list me/done me/done/put names nobody nobody/plain ok_to other/done>me page_$ through tonight was
        -1 winners ~becaus ~funny ~his ~list ~nobody ~pupil ~through ~tonight ~was
        -2 "full-name":word "talk":word <activity=message> <activity=publish> <coverage> <nature> <obligation>
        -2 <pupil-content=full-name> <pupil-content=talk> <received> <responsibility> <seen=on-account> <seen>
        -2 <stage=planning> ^_posted ^_would a_pupil a_year about_a blog but child got i i_only i_put i_tell if if_i
        -2 in_my initials its just know may_i me/intended names_on no_pictures only_know other/done posted posted_on
        -2 pupil put_on say that_a their_full whatsapp who work would wrong wrong_$ ~blog ~but ~get ~i ~if ~initial
        -2 ~its ~just ~kid ~know ~ther ~whatsapp ~who ~work ~would ~wrong
        -3 "first-name" "first-name":word "talk" <platform> <pupil-content=first-name> <school-content> been by full
        -3 full_names may me/asked no no_name results tell with ~been ~by ~full ~may ~no ~result ~tim ~winner ~with
        -4 =activity=message about other/passive ~about ~tell
        -5 "" name
        -8 ~nam
      """
    ),
    (
      "pupil-content.talk",
      """
      yes -29
        5 "" tell ~nam ~tell
        4 "talk" a about i_tell name ~a ~about
        3 "talk":word <activity=publish> <pupil-content=talk> <stage=planning> a_year about_a child his my no_name was
        3 ~his ~my ~was
        2 <coverage=media> <platform=facebook> <school-content=update> <school-content> <stage=planning>!
        2 =activity=message ^_posted a_pupil but did done/post funny her_$ if_i in_my know like little may_i me/asked
        2 me/done me/done/not mums no on_facebook one only_know other/done other/done>me other/passive posted
        2 posted_on pupil put_on that that_a through what work year ~but ~child ~funny ~know ~littl ~no ~one ~pupil
        2 ~say ~that ~through ~what ~work ~year
        1 <platform> <stage> <time=working> a_child facebook group i i_only me/done/post names_$ said say told told_me
        1 went who ~facebook ~group ~i ~lik ~story ~who
        -1 <activity=picture> <contents=family> <pupil-content=first-name> <responsibility=accounts> <responsibility>
        -1 =picture-step=take ? [given] [person] by go insta parents put put_a put_the the_kids ~by ~insta ~own
        -1 ~photograph
        -2 "first-name" "first-name":word "full-name" "full-name":word <capacity> <contact=parent> <demand>
        -2 <picture-step=take> <picture-step> <pupil-content=full-name> =activity=picture [school] and facebook_$ full
        -2 it of of_my on_our photo picture post school the the_school their to with_the ~and ~full ~it ~of ~our
        -2 ~parent ~pictur ~put ~school ~the ~their ~to
        -3 =capacity=school-account of_the our ~photo
        -5 <pupil-content>
        -6 "image" "image":word <pupil-content=image>
      """
    ),
    (
      "school-content.logo",
      """
      yes -38
        10 "logo" "logo":word
        9 <school-content=logo>
        6 badge ~badg
        5 crest head logo ~crest ~head ~logo
        4 [given] [headteacher] logo_on school_crest the_head
        3 <profile-shows=logo> <profile-shows> <views-content=promotion> [headteacher=given] ^_the badge_on
        3 headteacher in on_my school school_badge the_headteacher ~headteacher ~in ~post ~school
        2 <contents=colleague> <contents> <profile-school=yes> <profile-school> <received> <views-content> a_post an
        2 crest_on gave i_want in_writing insta instagram my on on_a other/plain post school_logo the_school use with
        2 with_the writing ~an ~ask ~giv ~insta ~instagram ~my ~on ~with
        1 <contents=views> <platform=instagram> <purpose=own> other/ongoing permission this to_post want ~permission
        1 ~this ~use ~want
        -1 "confidential" "confidential":word "work" <account-change> <capacity=school-account> <position=employee>
        -1 <power> <purpose=work> =stage=did at deputy firm how is myself news no of_the on_the was ~at ~deputy ~firm
        -1 ~how ~is ~myself ~news ~no ~was
        -2 ! "partner" "partner":word <capacity> <coverage=media> <position> <school-content=partner> <seen> about
        -2 am_a i me/asked me/done new not ok other/done twitter ~about ~i ~nam ~new ~not ~ok ~say ~twitter
        -3 "" <coverage> =capacity=school-account
      """
    ),
    (
      "school-content.news",
      """
      yes -39
        8 =capacity=school-account
        6 "news" "news":word
        5 it news no on_the ~it ~news ~no
        4 <school-content=news>
        3 <capacity=school-account> <capacity> day deputy i_would like_to names no_names other/done school_facebook
        3 the twitter would_like ~day ~deputy ~photo ~the ~twitter ~win
        2 <capacity=own-account> <capacity=school-account>! <contents=school>! <purpose=work> <purpose> <seen=misuse>!
        2 =capacity=own-account =stage=planning ? ^_i academy account done/go facebook facebook_$ good has hockey
        2 it_is like me/done/put my_post network own_facebook picture said that_the the_academy the_school to_post
        2 tweet up win win_on year ~academy ~account ~do ~facebook ~get ~good ~has ~hockey ~nam ~network ~pictur
        2 ~stick ~tweet ~up ~year
        1 <capacity=own-account>! <platform=facebook> <pupil-content=image> <pupil-content> ^_want about_our and_no do
        1 done/put head_has it_on me of post post_about put put_the yet ~bit ~lik ~me ~of ~result ~shar ~yet
        -1 "confidential" <contact=parent> <contents=family> <coverage=media> <coverage=people> <responsibility>
        -1 [headteacher] about_how asked/post badge go its mentioned name on_twitter supplier the_head ~badg ~its
        -1 ~mention ~supplier
        -2 "confidential":word "logo" "logo":word "partner":word <activity=publish>! <activity> <contact=colleague>
        -2 <contact=other> <nature> <power> <school-content=logo> <school-content=partner> <school-content=update>
        -2 <views-content=promotion> =stage=did a an crest how is new off on other/ongoing page parents school_crest
        -2 that use ~a ~an ~crest ~giv ~how ~is ~new ~off ~on ~pag ~that ~use
        -3 ! "partner" "update" "update":word <activity=publish> <contact> <contents=views> <coverage> <views-content>
        -3 [person] firm on_facebook ~firm
        -4 <school-content>
      """
    ),
    (
      "school-content.partner",
      """
      yes -16
        10 ~firm
        9 "partner" "partner":word <school-content=partner> firm
        4 <contact=other> <nature=disparaging> <nature> company supplier ~company ~review ~say ~supplier ~use
        3 <activity=publish>! <platform=x> [person] catering does off our photocopier review say so their them they
        3 to_say x ~cater ~does ~off ~our ~photocopier ~so ~their ~them ~they ~x
        2 <demand=remove> <partner-view=yes> <partner-view> <platform=another> <power> <responsibility=the-policy>
        2 <responsibility> a_one academy_uses dinners does_our firm_that leave me/intended me/ongoing me/plain naming
        2 nobody/plain ok ok_$ on_x other/done>me own_facebook rubbish star_review that_our the_firm us use uses we
        2 would ~call ~dinner ~leav ~nam ~ok ~rubbish ~star ~us ~we ~would
        1 <contents=views> <demand> <seen=against-school> <time=own> <views-content=promotion> be brilliant could
        1 i_say mind review_of school_dinners which ~be ~brilliant ~could ~mind ~trip ~which
        -1 "update" "work" <activity=message> <capacity=own-account>! <capacity=school-account>! <contact=parent>
        -1 <platform=whatsapp> <profile-shows=logo> <profile-shows> <pupil-content> <topic> ? [parent] but crest from
        -1 if_i its news on_it other/ongoing results tell the tweet want whatsapp ~but ~crest ~from ~its ~lesson ~news
        -1 ~parent ~photo ~plan ~put ~result ~the ~tweet ~want ~whatsapp ~writ
        -2 <account-change> <capacity=own-account> <contact=colleague> <contents=colleague> <contents=school>
        -2 <contents> <platform=instagram> <position> <pupil-content=image> <purpose=work>
        -2 <school-content=confidential> <school-content=logo> [school] about_our account confidential if in insta
        -2 is_a it last no other/done out page school school_is the_head the_network the_school work ~account
        -2 ~confidential ~hint ~if ~in ~insta ~it ~last ~no ~out ~pag ~post ~school ~work
        -3 "" "confidential" "confidential":word "logo" "logo":word <capacity> <purpose> =capacity=school-account
        -3 [headteacher] head my network on_the ~head ~my ~network
        -4 about ~about
      """
    ),
    (
      "school-content.work",
      """
      yes -22
        8 about ~about
        6 "work"
        5 named
        4 "work":word is scheme ~go ~is ~nam ~schem
        3 <contact=colleague> <contents=colleague> <pupil-content=talk> about_our blog how if_i marking new
        3 on_facebook went what write ~blog ~how ~lesson ~mark ~moan ~new ~what ~writ
        2 ! "" <coverage> <nature> <place=pupils-present> <place> <pupil-content=full-name> <school-content=work>
        2 =stage=did ^_can ^_thinking about_how and and_i blog_about done/say everyone if it_was its just kids me moan
        2 not ok_to on_twitter other/ongoing our_academy own page school school_$ tell the_new this which which_school
        2 work ~and ~everyon ~if ~its ~just ~kid ~lov ~me ~not ~own ~pag ~school ~this ~which ~work
        1 <coverage=media> <platform=another> =activity=message a_blog all is_it me/asked/think said thinking ~all
        1 ~mention ~tell
        -1 <capacity=own-account> <stage=planning> <views-content=promotion> [headteacher] ^_the a_post for_the in
        -1 other/plain so that_i the_head want_to ~in ~so ~tweet
        -2 "confidential":word "logo" "logo":word "news" <capacity=own-account>! <capacity=school-account>
        -2 <capacity=school-account>! <capacity> <contact=other> <platform=x> <platform> <power> <pupil-content=image>
        -2 <school-content=confidential> <school-content=logo> <school-content=news> <stage=planning>!
        -2 =activity=publish =stage=planning ? confidential done/put for head it it_on me/done/put ok_$ post_about
        -2 supplier the their them to want ~confidential ~for ~head ~it ~supplier ~the ~their ~them ~to ~use ~want
        -3 "confidential" "news":word <platform=facebook> <school-content=partner> =capacity=school-account [school]
        -3 firm that ~firm ~that
        -4 "partner" "partner":word <school-content> on_my post
        -5 ~post
      """
    ),
  ]
}
