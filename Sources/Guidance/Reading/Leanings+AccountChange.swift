/// What leans a question to account-change and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofAccountChange: [(fact: String, text: String)] = [
    (
      "account-change",
      """
      - -4
        4 "" <contact=pupil> <contents=pupil>
        3 <activity> <contact=parent> <contact=pupil>! <contents=family> [parent]
        2 <contact> <contents> <platform> <stage=planning> <time> =stage=did at from in me/asked me/ongoing
        2 on_facebook other/done>me other/ongoing using using_the year ~at ~from ~in ~year
        1 <activity=use>! <platform=instagram> <platform=whatsapp> <views-content=promotion> <views-content> asked/use
        1 i_do me me/asked/use my_own own parents whatsapp ~me ~own ~parent ~whatsapp
        -1 <capacity=own-account> <obligation> <position> me/done that ~that
        -2 <account-change> <activity=publish> <capacity=own-account>! =stage=planning for ~for
        -3 to ~to
      create 9
        6 "create" for ~for
        5 "create":turn
        4 <account-change=create>! an ~an
        3 <account-change=create> <account-change> <site-for> =stage=planning a for_the group just with ~a ~group
        3 ~just ~mak ~with
        2 "create":word <contents=pupil> <purpose> [headteacher] a_twitter and club it just_for me/asked/think
        2 me/intended name nothing other principal set_up start the the_network up up_a want we ~and ~chat ~club ~it
        2 ~nothing ~open ~other ~principal ~set ~start ~the ~up ~want ~we
        1 <activity=account> <site-for=pupils> ^_could account an_instagram and_the approved asked/think blog chat
        1 could do_with email_$ for_my group_for made making me/done nothing_to one page set staff the_principal to_do
        1 would ~account ~approv ~blog ~could ~nam ~one ~pag ~staff ~think ~would
        -1 <contents=colleague> <contents=private> <received> academy_email at email my_facebook put run school that
        -1 the_head ~at ~email ~her ~run ~sign ~that ~trust
        -2 "" <capacity=own-account>! <coverage=people> <platform> ^_my am i i_am linkedin me/ongoing on on_my
        -2 the_academy ~am ~i ~linkedin ~on ~put ~school
        -3 <obligation> =stage=did my ~my
      group -18
        2 <nature> <position=employee> <pupil-content=talk> [trust] done/put group_for i_run joke on_$ run the_trust
        2 ~jok ~run
        1 <activity=publish> <contents=colleague> <coverage=people> <position> <pupil-content> [person] ^_i
        1 facebook_group for_the group me/ongoing other/done put trust ~group ~put ~trust
        -1 =stage=planning my ~my
      income -5
        3 <obligation> ^_i from is_that to youtube ~from ~to ~youtub
        2 =stage=planning ^_my has head school_$ that the_head tiktok to_the ~has ~head ~start ~that ~tiktok
        1 <activity=publish>! <contents=private> <contents=views> <views-content=promotion> <views-content> done/get
        1 each got is me me/done/get me/intended me/must through ~each ~is ~me ~through
        -1 can facebook me/asked the ~can ~facebook ~the
        -2 =stage=did
      leaving -7
        3 when when_i ~when
        2 <demand> <responsibility=leavers> ? does else go i i_run login or run twitter ~does ~els ~go ~i ~leav ~login
        2 ~or ~run ~twitter
        1 <demand=cooperate> <responsibility> =stage=planning ^_what and_i of_the somebody the_academy what ~somebody
        1 ~what
        -1 =stage=did for ~for
        -2 ! "" my ~my
      profile 14
        6 on_my
        5 profile ~profil ~school
        4 "profile" <account-change=profile> school ~say
        3 "profile":word <contents=school> <school-content=logo> <school-content> [school] bio linkedin logo my on
        3 ~bio ~linkedin ~logo ~my ~on ~put
        2 ! "profile":turn <account-change=profile>! <activity=publish>! <contact=colleague> <platform=linkedin>
        2 <profile-says> <profile-shows> <pupil-content=image> <pupil-content> am but facebook_profile in my_facebook
        2 my_linkedin off our put say says ~am ~but ~her ~in ~nam ~off ~our
        1 <capacity=own-account>! <profile-says=job> [not-given] as as_my asked badge crest have her i_am i_put
        1 me/done/not on_linkedin own slt teacher that_i to_say ~as ~ask ~badg ~crest ~hav ~own ~slt ~teacher ~want
        -1 "" <account-change=create> <site-for=employees> <time> <visibility> ? do group i_run insta last login me
        -1 other/plain public school_email use with_my ~group ~insta ~last ~login ~me ~night ~public ~set ~start
        -2 "create" "create":turn <account-change=create>! <activity=message> <contact=pupil> <contents=pupil>
        -2 <obligation> <platform=instagram> <received> <site-for> a account asked/use email for from me/asked
        -2 me/asked/use me/ongoing set to up ~a ~account ~email ~for ~from ~leav ~mak ~to ~up ~use
        -4 ^_i
      settings 9
        5 public ~public
        4 <visibility>
        3 <capacity=own-account> <capacity=own-account>! <obligation=security> =stage=did my set ~my
        2 <visibility=private> asked/set find find_me i_set last lot me/asked/set my_facebook my_insta nobody/plain
        2 ~find ~last ~leav ~lot ~night ~set
        1 <activity=connect> <activity=publish> <capacity> <received> <seen> <visibility=public> can facebook leave
        1 me/asked old ~can ~facebook ~old
        -1 <activity=message> <activity=publish>! and email i ~academy ~and ~email ~i
        -2 <account-change> <contents> a for in on_my with ~a ~for ~in ~with
        -3 =stage=planning [school] school ~school
      sign-up 2
        7 email ~email
        4 <received=message> ~sign
        3 "sign-up" <account-change=sign-up> <activity=message> <received> can_i up up_to ~up
        2 ! "sign-up":turn <activity=account> <obligation=knowing> <obligation> <platform=another> ^_can academy
        2 academy_email address asked/use can email_address email_for email_to for_a i_use linkedin me/asked/use
        2 my_academy open open_a other/plain use with with_my ~academy ~address ~can ~linkedin ~use ~with
        1 <account-change=sign-up>! <activity=use>! i login my_work of_my school_email sign sign_up signed signed_up
        1 to_open use_my ~i ~login ~register ~trust
        -1 <activity=publish> <capacity=own-account> <capacity=school-account>! <contents=pupil> <platform=instagram>
        -1 <school-content> other/ongoing page ~pag
        -2 <contact> <contents> ? and for_the on the ~and ~on ~the
      """
    ),
    (
      "picture-step",
      """
      - -27
      copy 8
        3 for_my off ~off
        2 "copy" "copy":word <coverage=media> <picture-step=copy> facebook my off_the save school the_school to to_my
        2 ~copy ~facebook ~my ~sav ~school ~to
        1 <capacity> <platform> <power> copy keep school_facebook ~pictur
        -1 <demand> <picture-step=take> mobile own_phone ~film ~mobil
        -2 "take" "take":word <activity=picture> for_the on on_my phone with ~on ~phon ~tak ~with
      take 19
        3 on ~on
        2 "take" "take":word <activity=picture> for_the on_my phone with ~film ~phon ~tak ~with
        1 <demand> <picture-step=take> mobile on_the own_phone ~mobil
        -1 <platform> copy keep school school_facebook to ~to
        -2 "copy" "copy":word <coverage=media> <picture-step=copy> facebook my off_the save the_school to_my ~copy
        -2 ~facebook ~my ~sav ~school
        -3 for_my off ~off
      """
    ),
    (
      "demand",
      """
      - -25
      cooperate 12
        4 "cooperate":word <demand=cooperate>
        3 "cooperate" <power=investigation> ~password
        2 <power=investigation>! <responsibility=accounts> [person] about_a an enquiry facebook for hand investigation
        2 login over password they ~an ~enquiry ~facebook ~for ~hand ~investigation ~login ~over ~they
        1 <power> ^_been ^_must an_investigation hand_over must_i to_hand wants_my
        -1 <position> take ~tak
        -2 "remove" "remove":word <activity=publish> <demand=remove> <power=removal>! about_the down the ~down ~the
      remove 10
        4 about about_the ~about
        3 "remove" "remove":word <power=removal>! down take ~down ~tak
        2 <contents> <demand=remove> <position> <pupil-content> <received> delete me_to my post_about to_delete
        2 to_take ~delet ~my
        1 <power=removal> headteacher the the_headteacher tweet_about ~headteacher ~park ~the
        -1 "train" "train":word <demand=train> <responsibility=accounts> <responsibility=training> a_course before
        -1 before_i course done/ask for password ~befor ~cours ~for
        -2 "cooperate" "cooperate":word <demand=cooperate> <power=investigation> <power=investigation>! an ~an
        -2 ~password
        -3 <responsibility>
      train 3
        3 "train":word <demand=train> course ~cours
        2 "train" <power=changing> <responsibility=training> <responsibility> a_course before before_i go i_can safety
        2 training ~befor ~go ~safety ~training
        1 <platform=x> again can i i_have on to_do to_go ~again ~can ~do ~i ~on ~sit
        -1 "cooperate" "cooperate":word <demand=cooperate> <power=removal>! down take ~down ~tak
        -2 about about_the my ~about ~my
      """
    ),
  ]
}
