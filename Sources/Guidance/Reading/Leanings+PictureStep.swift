/// What leans a question to picture-step and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofPictureStep: [(fact: String, text: String)] = [
    (
      "picture-step",
      """
      - -27
      copy 9
        3 "copy" "copy":word <picture-step=copy> for_my off ~off
        2 <coverage=media> <platform> facebook keep my off_the school_facebook to ~copy ~facebook ~my ~sav ~school ~to
        1 <capacity> save school to_my ~keep
        -1 <activity> <demand>
        -2 "take" "take":word <activity=picture> <picture-step=take> for_the on on_my phone with ~film ~on ~phon ~tak
        -2 ~with
      take 18
        3 on ~on
        2 "take" "take":word <activity=picture> <picture-step=take> for_the on_my phone with ~film ~phon ~tak ~with
        1 <activity> <demand> <position> at_the camera manager mobile own_phone slt ~camera ~manager ~mobil ~slt
        -1 save school_facebook to to_my ~keep ~to
        -2 <coverage=media> <platform> facebook keep my off_the ~copy ~facebook ~my ~sav ~school
        -3 "copy" "copy":word <picture-step=copy> for_my off ~off
      """
    ),
    (
      "demand",
      """
      - -26
      cooperate 5
        5 "cooperate" "cooperate":word <demand=cooperate>
        4 <power=investigation>
        3 <power=investigation>! <power> ~password
        2 <obligation> <power=monitoring> <received=demand> <responsibility=accounts> ^_must about_a an asked enquiry
        2 facebook for hand investigation login my over password to_hand ~an ~ask ~enquiry ~facebook ~for ~hand
        2 ~investigation ~login ~my ~over
        1 <coverage=people> <obligation=security> <topic=powers> <topic> ? [person] ^_been a_complaint
        1 an_investigation because_of complaint done/ask done/say must must_i my_facebook other/done/say with
        1 ~complaint ~must ~want ~with
        -1 ! "train" <pupil-content> <responsibility=training> [headteacher] ~delet ~tak
        -2 "" "remove":word "train":word <demand=remove> <demand=train> <position=manager> <power=removal>! about_the
        -2 down the ~down ~the
        -3 "remove"
      remove 19
        4 "remove" <demand=remove> <power=removal>!
        3 "remove":word about_the down me_to ~down
        2 "" <contact> <position=manager> <position> <pupil-content> <received> [headteacher] ^_what about by delete
        2 take the to_take ~about ~by ~delet ~tak ~the
        1 "remove":turn <capacity=own-account>! <contact=colleague> <contents> <demand=remove>! <place>
        1 <pupil-content=image> <received=demand>! <school-content> <seen=misuse>! comment head to_delete ~comment
        1 ~head
        -1 <platform> <responsibility=accounts> ^_must a_course course enquiry facebook for me/ongoing other/ongoing
        -1 safety that they to_go ~cours ~enquiry ~facebook ~for ~safety ~that ~they
        -2 "train" "train":word <demand=train> <power=investigation> <power=investigation>! <power=monitoring>
        -2 <responsibility=training> <stage> [person] an before before_i go is_that me/must password training ~an
        -2 ~befor ~password ~sit ~tell ~training
        -3 "cooperate" "cooperate":word <demand=cooperate> <responsibility>
      train 2
        4 "train" "train":word <demand=train> <responsibility=training>
        3 before before_i training ~befor ~training
        2 <responsibility> [school] a_course academy course me on other/ongoing>me safety say the_academy to_do
        2 ~academy ~cours ~me ~on ~safety ~sit ~tell
        1 <coverage> <platform=x> <seen=against-school> <stage> can go i_am i_can is_that me/plain or other/ongoing
        1 ~can ~or
        -1 <contact=colleague> <power=removal>! <received=demand> <topic> about to_$ ~about
        -2 "cooperate" "cooperate":word "remove" "remove":word <contact> <demand=cooperate> <demand=remove> <power>
        -2 <received> me_to
        -3 my ~my
      """
    ),
  ]
}
