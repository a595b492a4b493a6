/// What leans a question to views-content.on-behalf and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofViewsContentOnBehalf: [(fact: String, text: String)] = [
    (
      "views-content.on-behalf",
      """
      yes -25
        6 manager ~manager
        5 line_manager network the_network ~network
        4 "on-behalf" [line-manager] line ~lin
        3 "on-behalf":word <responsibility=standards> <views-content=on-behalf> [school] my_line of other/done ~of
        2 <position=manager> <position> <power=monitoring>! <power> <responsibility> <watched> ^_my academy asked
        2 for_the has in manager_has no of_the post speaking speaking_for the the_academy us view view_on yet yet_$
        2 ~academy ~ask ~back ~has ~in ~no ~post ~speak ~the ~think ~us ~view ~yet
        1 <contents=views>! <pupil-content=full-name> <pupil-content> all_of i_post in_the may may_i nobody/plain
        1 of_us our we ~may ~our ~we
        -1 <capacity> <coverage=media> <platform=facebook> advert_for am for_my i_am other/plain school that_i
        -1 the_school ~am ~opinion
        -2 "campaign" "campaign":word "opinion" "opinion":word "promotion" "promotion":word <coverage=people>
        -2 <platform=x> <views-content=promotion> =capacity=own-account advert mine my on_my with ~advert ~min ~my
        -2 ~with
        -3 <coverage> <platform> a on_the ~a
        -4 <contents=views> my_own own ~own
      """
    ),
    (
      "views-content.opinion",
      """
      yes -24
        8 "opinion":word
        7 "opinion"
        6 <views-content=opinion>
        5 about ~about
        4 as my_own opinion own x ~as ~opinion ~own ~x
        3 <platform=x> account council i mine on_x own_account own_opinion so the_council ~account ~council ~i ~min
        3 ~so ~view
        2 <activity=account> <coverage=times> ? about_the am and give have i_have i_put i_think it_is nobody/plain
        2 not_the on_a on_the put say think to view ~am ~and ~hav ~put ~to
        1 <capacity=own-account> <contents=colleague> <contents=views> <views-content> [person] ^_ok bin may may_i
        1 other/plain the ~bin ~may ~say ~the ~tweet
        -1 <capacity=school-account>! ^_could ^_is advert could could_i facebook_from from is_it it me/intended
        -1 network other/done party to_share want want_to ~advert ~advertis ~could ~from ~it ~not ~party ~run ~want
        -2 ! <coverage=media> <on-school> <platform=facebook> <responsibility> <school-content>
        -2 <views-content=campaign> [given] [school] for_the has home insta manager_has own_insta petition ~ask ~has
        -2 ~hom ~insta ~network ~petition
        -3 "campaign":word <views-content=promotion> facebook manager on_my own_facebook ~facebook ~manager
        -4 "campaign" "promotion" for ~for
        -5 "promotion":word
      """
    ),
    (
      "views-content.promotion",
      """
      yes 1
        10 "promotion":word
        8 "promotion"
        7 <views-content=promotion>
        5 "" an ~an
        4 =capacity=school-account advert page ~advert ~pag ~run
        3 <capacity=school-account> <capacity=school-account>! for for_my on_my on_the own_facebook run ~advertis ~for
        2 <platform=facebook> <school-content=employer> <school-content> <seen> [school] ^_is ^_would advert_for
        2 advertise business facebook insta it_on me/asked school to_advertise want want_to with with_school would
        2 ~business ~facebook ~go ~insta ~want ~with ~would
        1 ! <capacity> <purpose> =stage=did at at_home is_that other/done>me own_phone phone retweet retweet_a
        1 would_like ~at ~phon ~retweet ~school
        -1 "on-behalf":word <capacity=own-account> <watched=adult> ? and as as_a cuts facebook_from government i_put
        -1 i_share intended/shar intended/want it_$ manager_has may may_i me/intended/want my_line on_twitter
        -1 opinion_on other/plain own_opinion put_on speaking speaking_for strike views yet ~and ~as ~cut ~government
        -1 ~may ~parent ~strik ~yet
        -2 "on-behalf" <activity=publish> <contact> <contents> <errand> <place=away> <place> <position>
        -2 <power=monitoring>! <responsibility=standards> [line-manager] a_petition about_the account am can_i council
        -2 governor have line line_manager nobody/plain of on_x opinion own_account petition post put share that the
        -2 view vote ~account ~am ~ask ~council ~governor ~hav ~lin ~of ~petition ~post ~say ~shar ~speak ~that ~the
        -2 ~tweet ~vot
        -3 <platform=x> <power> <views-content> <watched> ^_can election in manager party to x ~election ~in ~manager
        -3 ~opinion ~party ~to ~view ~x
        -4 "opinion" <views-content=opinion> about i ~about ~i
        -5 "campaign":word "opinion":word <views-content=campaign>
        -6 "campaign"
      """
    ),
    (
      "place",
      """
      - 31
        7 ""
        3 =device=school facebook_on in_my
        2 <contact=colleague> <contents=pupil>! <coverage=media> <coverage> <device> <responsibility>
        2 <watching-account> =activity=picture =device=own-on-network =picture-step=take =time=break ^_i ^_my at_my
        2 class_ipad duty hour manager my on_the school school_wifi the_class the_school to using wifi ~duty ~hour
        2 ~manager ~my ~photograph ~to ~wifi ~work
        1 <capacity> <device=own-on-network> <device=school> <message-about> <position> <responsibility=standards>
        1 =contents=family ^_in be_on car day done/sign for i_am if instagram ipad kids_are of off_duty office on
        1 signed the_car the_office watch ~car ~day ~for ~if ~instagram ~ipad ~of ~offic ~on ~photo ~school ~sign ~use
        -1 "pupils-present" <contents> <platform=whatsapp> <stage=planning>! <stage> =activity=use ^_can ^_on film_the
        -1 of_a other/asked sat see supervising ~know ~sat ~see ~supervis ~whatsapp
        -2 "elsewhere":word "pupils-present":word <activity=use> <contact=pupil> <place=elsewhere>
        -2 <place=pupils-present> =time=working ^_scrolling ^_staffroom group hall i_film i_was me me_in own_mobile
        -2 staffroom_pc up was_on while_i with_the ~film ~group ~hall ~me ~up
        -3 "elsewhere" "staffroom" "staffroom":word <contents=pupil> <demand=cooperate> <demand> <place=staffroom> in
        -3 kids me/ongoing pe the_staffroom time while with ~in ~kid ~pe ~tim ~whil ~with
        -6 in_the staffroom ~staffroom
        -7 <place>
      away -21
        3 <demand=cooperate> <demand> <place> ^_on at phone_$ ~at
        2 "elsewhere" "elsewhere":word <place=elsewhere> [school] by group i_take me/asked them_$ ~by ~group
        1 <coverage=times> <pupil-content=image> <pupil-content> ^_scrolling asked/tak between clock corridor
        1 done/film filmed_the is_it me/asked/tak me/done/film on_the own_phone phone pictures pictures_of schools
        1 still still_on take that_is them tiktok_on with_the ~between ~clock ~film ~pictur ~school ~still ~them
        -1 <device> <power> <time=break> <time> =time=break to ~to
        -2 "" =activity=use in ~in
      elsewhere -7
        7 "elsewhere" "elsewhere":word <place=elsewhere>
        4 in_the
        3 <activity=use>! <place> in use ~corridor ~in
        2 <activity=use> <platform> =activity=use ? [person] allowed asked/use corridor empty i_use its my_phone pe
        2 the_corridor the_pe ~allow ~empty ~its ~pe ~use
        1 <power=storing> <power=storing>! <time=break> about allowed_$ am_in just look look_at me/ongoing me/supposed
        1 me_in mobile my_break own_mobile to to_look ~about ~book ~just ~look ~mobil ~to
        -1 "staffroom" "staffroom":word <pupil-content=image> <pupil-content> ^_scrolling children class not that
        -1 ~child ~class ~not ~that
        -2 ! "" "pupils-present" "pupils-present":word <contents> <place=pupils-present> <place=staffroom>
        -2 <time=working> =activity=picture =picture-step=take a me/asked me/done on own_phone the_staffroom ~a ~on
        -3 staffroom ~staffroom
      pupils-present 5
        5 <contents=pupil>
        4 "pupils-present":word while ~whil
        3 ! "pupils-present" <contact=pupil> <contents> <place=pupils-present> <time=working> children during hall
        3 kids me ~child ~during ~hall ~kid ~me
        2 <activity=message> <contact> <platform=whatsapp> <power=monitoring>! <power> <stage> =time=working ^_can
        2 classroom doing i_was me/ongoing pe rehearsal sat see supervising the_children the_classroom the_reception
        2 time was was_on while_i with year ~classroom ~doing ~film ~know ~pe ~read ~rehearsal ~sat ~see ~supervis
        2 ~tim ~was ~whatsapp ~with ~year
        1 4g <obligation=knowing> <obligation> <on-school=no> <topic> <watched> at_x have in me_$ of_me other/done
        1 other/ongoing phone_own reception scrolling the_hall with_me with_the x ~4g ~hav ~in ~lesson ~reception ~x
        -1 <coverage> <errand> <position> [line-manager] am and break car facebook_on i_am i_go in_my kids_are
        -1 my_phone phone_$ school the_class the_school the_staffroom ~am ~and ~break ~car
        -2 <contact=colleague> <device=school> <device> <platform> <responsibility=standards> <responsibility>
        -2 <time=break> <watching-account> =time=own [school] at at_my class_ipad corridor got_my ipad manager my
        -2 on_the staffroom the ~at ~go ~ipad ~manager ~my ~school ~staffroom ~the ~use
        -3 ? ~corridor
        -4 "elsewhere" "elsewhere":word <place=elsewhere> =device=school =time=break
      staffroom -8
        11 staffroom ~staffroom
        7 the_staffroom
        6 <place=staffroom>
        5 "staffroom" "staffroom":word
        3 =time=break ^_staffroom break ~break
        2 <place> =device=school pc staffroom_at staffroom_pc ~pc
        1 <on-school=yes> <on-school> at_break bell in_the staffroom_on ~bell ~go
        -1 <coverage> to ~to
        -2 "elsewhere" "elsewhere":word <activity> <place=elsewhere>
        -3 ""
      """
    ),
  ]
}
