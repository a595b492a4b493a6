/// What leans a question to views-content.campaign and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofViewsContentCampaign: [(fact: String, text: String)] = [
    (
      "views-content.campaign",
      """
      yes -11
        10 "campaign"
        8 "campaign":word <views-content=campaign>
        4 =capacity=own-account election party petition vote ~election ~leaflet ~party ~petition ~shar ~vot
        3 leaflet other/plain share ~put
        2 <capacity=own-account>! <coverage=times> <stage=planning> a facebook_from is_it me/intended nobody/plain put
        2 share_a to ~a ~to
        1 <place> for_my it_ok my ~my ~sign
        -1 <contact> <contents=colleague> <responsibility> <watched=adult> =stage=planning [person] at_home network no
        -1 ok on_the our the the_network view ~giv ~network ~no ~ok ~our ~run ~the
        -2 "opinion":word <activity> <contact=colleague> <related> <school-content> <stage> ^_my advert advert_for
        -2 advertise at from_my manager ok_to opinion other/done own_opinion school_$ to_advertise ~advert ~advertis
        -2 ~at ~manager ~opinion ~school
        -3 <activity=publish>! ^_i about about_the has my_own ~about ~has ~say ~view
        -5 "promotion" <views-content=promotion>
        -7 "promotion":word
      """
    ),
    (
      "views-content.on-behalf",
      """
      yes -23
        5 manager ~manager ~network
        4 "on-behalf" "on-behalf":word line line_manager network the_network ~lin
        3 <power=monitoring>! <views-content=on-behalf> [line-manager] my_line of other/done speaking speaking_for ~of
        3 ~speak
        2 <power> <responsibility=standards> <stage=planning> <watched> [school] academy for_the in manager_has may
        2 may_i no of_the the the_academy us view view_on yet yet_$ ~academy ~ask ~back ~giv ~in ~may ~no ~post ~the
        2 ~think ~us ~view ~yet
        1 <contents=views>! <school-content> ^_my ^_want has on on_twitter pe post to we ~has ~on ~pe ~to ~want ~we
        -1 "opinion" <coverage=media> <platform=x> advert_for allowed am for_my i_think page retweet retweet_a that_i
        -1 the_school ~allow ~am ~do ~pag ~retweet
        -2 "campaign" "campaign":word "opinion":word "promotion" "promotion":word <capacity> <coverage>
        -2 <views-content=promotion> =capacity=own-account a advert my on_my on_the ~a ~advert ~my
        -3 <platform>
        -4 <contents=views> my_own own ~own
      """
    ),
    (
      "views-content.opinion",
      """
      yes -17
        7 "opinion":word
        6 "opinion" <views-content=opinion>
        5 about ~about
        4 opinion x ~opinion ~x
        3 <platform=x> about_the as i my_own on_x own own_opinion ~as ~i ~own ~say
        2 <coverage=times> am and council funding have i_have it_is not_the on_a other/plain say the_council ~am ~and
        2 ~council ~fund ~hav
        1 <capacity=own-account> [person] ^_ok i_think that_i think ~view
        -1 <on-school> <responsibility> <stage=planning>! <views-content=campaign> [school] facebook_from it me
        -1 other/done petition to_share ~advertis ~it ~me ~petition
        -2 "campaign":word <contact=colleague> <contact> <coverage=media> <platform=facebook> <position> ^_could ^_is
        -2 advert could could_i for_the from has home is_it line line_manager manager network on_my own_insta party
        -2 the_network would ~advert ~could ~from ~has ~hom ~lin ~manager ~network ~party ~would
        -3 "campaign" <views-content=promotion> facebook insta ~facebook ~insta
        -4 "promotion" "promotion":word for ~for
      """
    ),
    (
      "views-content.promotion",
      """
      yes -5
        10 "promotion":word
        8 "promotion"
        6 <views-content=promotion>
        5 page ~pag
        4 on_the ~advertis
        3 <capacity=school-account> <capacity=school-account>! =capacity=school-account advert advertise an for for_my
        3 insta on_my to_advertise would ~advert ~an ~for ~insta ~run ~would
        2 <school-content=employer> <school-content> advert_for at at_home own_insta retweet retweet_a want want_to
        2 ~at ~retweet ~want
        1 <activity=publish> <activity> <seen> ^_could allowed could could_i facebook home it own_facebook own_phone
        1 phone the_school would_like ~allow ~could ~facebook ~hom ~it ~phon
        -1 <coverage=times> <responsibility=standards> <views-content=on-behalf> =stage=planning as as_a cuts
        -1 facebook_from government have i_share it_$ it_is manager_has other/ongoing put_on speaking speaking_for
        -1 twitter view views ~as ~back ~cut ~government ~hav ~parent ~twitter
        -2 "campaign":word "on-behalf" "on-behalf":word <capacity=own-account> <capacity=own-account>! <platform>
        -2 <power=monitoring>! <stage=planning> <stage=planning>! <stage> <views-content> <watched> [line-manager]
        -2 ^_can account am and can council governor line line_manager my_line of on_twitter on_x opinion opinion_on
        -2 own_account party petition put share to vote x yet ~account ~am ~and ~ask ~can ~council ~governor ~lin ~of
        -2 ~opinion ~party ~petition ~post ~say ~speak ~think ~to ~vot ~x ~yet
        -3 "opinion" <platform=x> <power> about can_i election in manager nobody/plain other/plain ~about ~election
        -3 ~in ~manager ~view
        -4 "campaign" "opinion":word <views-content=campaign> <views-content=opinion> i ~i
      """
    ),
    (
      "place",
      """
      - 36
        7 ""
        3 to ~to
        2 <activity> <responsibility> facebook_on i_am in_my on_the school the_school ~hour ~photograph ~school ~use
        1 <contents=pupil>! <coverage=media> =contents=family =device=school =time=break [person] [school] ^_my am
        1 duty going it kids_were manager not of_the off_duty phone_in using ~am ~duty ~going ~it ~manager ~not
        -1 <coverage=times> <place=away> <seen=photographer> film_the i_film no on_insta own_mobile phone_$ sat
        -1 scrolling staffroom_at supervising ~film ~no ~sat ~supervis
        -2 "pupils-present" "pupils-present":word "staffroom" "staffroom":word <contents> <demand=cooperate> <demand>
        -2 <place=pupils-present> <place=staffroom> <purpose> <stage=planning>! ^_on children hall kids me me/ongoing
        -2 my_own of_a own own_facebook staffroom_pc time up with with_the ~child ~hall ~kid ~me ~own ~tim ~up ~with
        -3 "elsewhere" "elsewhere":word <contents=pupil> <place=elsewhere> in the_staffroom while ~in ~whil
        -5 in_the
        -6 staffroom ~staffroom
        -8 <place>
      away -19
        3 ^_on at phone_$ ~at
        2 <contents> <demand=cooperate> <demand> <place> <pupil-content=image> <pupil-content> by me/asked with_the
        2 ~by
        1 "elsewhere" "elsewhere":word <place=elsewhere> <stage=planning>! =activity=picture =picture-step=take
        1 asked/tak corridor filmed_the me/asked/tak phone pictures pictures_of take them ~corridor ~pictur ~them
        -1 <time> in_the to ~to
        -2 "" <coverage=media> <platform> =activity=use in it ~in ~it
      elsewhere -9
        5 "elsewhere" "elsewhere":word <place=elsewhere>
        4 in ~in
        3 <place> <platform> in_the
        2 <activity=use> <device=school> =time=own ? about allowed allowed_$ corridor me/ongoing no pe ~about ~allow
        2 ~corridor ~no ~pe
        1 <coverage=media> <platform=instagram> <power=monitoring>! <power> am look_at no_kids the_corridor to to_look
        1 ~am ~to
        -1 "pupils-present":word "staffroom" "staffroom":word <contents=pupil> <place=staffroom> =activity=picture
        -1 =picture-step=take a break on ~a ~break ~on
        -2 ! "" <contents> <place=pupils-present> own_phone staffroom the_staffroom ~staffroom
      pupils-present -5
        5 while ~whil
        4 "pupils-present":word <contents=pupil> <place=pupils-present> me ~me
        3 "pupils-present" <contents> children in_the ~child
        2 <contact=pupil> <contact> =time=working ^_can done/say during hall i_was kids my_own of_me other/done
        2 rehearsal sat scrolling supervising the_children the_classroom time was while_i while_the with x year
        2 ~during ~film ~hall ~hav ~kid ~rehearsal ~sat ~scroll ~supervis ~tim ~was ~with ~x ~year
        1 <purpose=own> <watched> be classroom done/sat have i i_had in it_$ ok open other/done/say other/plain own
        1 reception said that the_reception was_on with_me with_the ~be ~classroom ~i ~in ~ok ~open ~own ~reception
        1 ~that
        -1 <coverage=media> <coverage> <device> <responsibility=standards> <responsibility> =time=own [line-manager]
        -1 allowed i_am manager my_phone of_the phone school staffroom ~allow ~manager ~photograph ~staffroom ~use
        -2 [school] am at corridor the_school ~am ~at ~corridor ~phon ~school
        -3 "elsewhere" "elsewhere":word <place=elsewhere> =device=school =time=break
      staffroom -3
        10 staffroom ~staffroom
        6 the_staffroom
        4 "staffroom" "staffroom":word <place=staffroom>
        3 =time=break break ~break
        2 <place> at_break pc staffroom_at staffroom_pc ~pc
        1 <on-school> =activity=use =device=school done/go on_insta staffroom_on
        -1 "elsewhere" <place=elsewhere> office ~offic
        -2 <activity> to ~to
        -3 ""
      """
    ),
  ]
}
