/// What leans a question to platform and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofPlatform: [(fact: String, text: String)] = [
    (
      "platform",
      """
      - 18
        21 ""
        8 =capacity=class-platform
        6 page ~pag
        5 blog dojo ~blog ~dojo
        4 =activity=publish
        3 <activity> <contents> =contact=parent me/asked on_dojo ~ask
        2 <activity=connect> <activity=publish> <capacity=class-platform> <capacity=class-platform>! <contents=school>
        2 <message-about> <nature> <obligation=security> <received> <stage> <views-content> =account-change=settings
        2 =activity=message =contents=school =contents=views =message-about=deeper =message-about=my-details
        2 =message-about=quick =stage=planning ? [person] [school] asked blog_about classdojo everything forum give
        2 lot message my_job number ok_to on_a on_classdojo on_the other/done own_page page_$ review school_spider
        2 school_story spider story write write_a yet yet_$ ~classdojo ~everything ~forum ~her ~lot ~number ~post
        2 ~review ~sit ~spider ~story ~tidy ~writ ~yet
        1 <activity=account> <contact=former-pupil> <received=message> =contents=material =pupil-content=first-name
        1 =school-content=partner ^_the ^_would a_blog a_mother are crack from_the give_my he her his i_only it_and
        1 job management mobile mobile_number mother network_account network_page on_school opinion opinion_on
        1 other/plain post posting review_of site star the yes ~are ~crack ~giv ~go ~he ~his ~job ~management ~mobil
        1 ~mother ~opinion ~star ~the ~use ~yes
        -1 "linkedin" "linkedin":word "snapchat" "snapchat":word <account-change=create> <platform=another>
        -1 <platform=linkedin> <platform=snapchat> <platform=tiktok> <school-content=news> =account-change=profile
        -1 ^_is email for for_the from_my is it_on like my_own on_linkedin on_snapchat on_whatsapp picture put_a
        -1 request_on up_a want with_the ~for ~is ~retweet ~sign ~think ~want
        -2 "facebook" "facebook":word "instagram" "instagram":word "whatsapp" "whatsapp":word <activity=publish>!
        -2 <coverage=media> <coverage> <platform=facebook> <platform=instagram> <platform=whatsapp> =activity=account
        -2 =contact=colleague =contact=pupil-elsewhere be fb group i_do if ok_$ on_facebook on_fb on_x snapchat tweet
        -2 youtube ~add ~be ~fb ~group ~if ~snapchat ~youtub
        -3 "x" "x":word <platform=x> =account-change=sign-up =activity=connect =capacity=own-account linkedin me_on on
        -3 snap tiktok x ~linkedin ~on ~snap ~tiktok ~x
        -4 insta instagram twitter whatsapp ~insta ~instagram ~tweet ~twitter ~whatsapp
        -5 =capacity=school-account
        -6 facebook ~facebook
        -14 <platform>
      another -4
        11 "another" "another":word <platform=another>
        3 pinterest ~pinterest
        2 <activity=publish>! <contact> <nature=disparaging> <platform> =account-change=sign-up academy another blog
        2 discord discord_so do_$ email email_to family for_pinterest i_do in_my nextdoor not on_nextdoor what
        2 ~academy ~another ~blog ~child ~discord ~email ~family ~nextdoor ~not ~park ~sign ~use ~what
        1 <activity> <power> <responsibility> <stage=planning> and_not because_they done/say i me/ongoing must_i
        1 my_academy my_class not_said off one_another ongoing/want other/ongoing/want sign sign_up to_one up ~i ~off
        1 ~up ~want
        -1 "facebook" "facebook":word "x" "x":word <capacity> <platform=facebook> <platform=instagram> <platform=x>
        -1 =account-change=profile =received=message can i_have my_own whatsapp ~can ~post ~whatsapp ~year
        -2 "" =activity=message =capacity=school-account facebook insta linkedin of snapchat tiktok twitter ~facebook
        -2 ~insta ~linkedin ~of ~snapchat ~tiktok ~twitter
      facebook 1
        22 facebook ~facebook
        10 "facebook" "facebook":word <platform=facebook> fb ~fb
        7 on_fb
        6 on_facebook
        4 own_facebook ~friend
        3 =activity=connect facebok my_facebook ~facebok
        2 =capacity=school-account a_facebook facebook_$ facebook_page fb_$ friend network_facebook on school_facebook
        2 ~on
        1 <platform> ^_can a_parent be can friends i_answer parent who ~answer ~be ~can ~mum ~parent ~who
        -1 "x" <activity=message> blog on_snapchat x youtube ~blog ~use ~x ~youtub
        -2 "another" "another":word "x":word <activity> <platform=another> =capacity=class-platform =contact=pupil
        -2 follow linkedin snapchat tiktok whatsapp ~follow ~linkedin ~snapchat ~tiktok ~whatsapp
        -3 "" =activity=message insta instagram twitter ~insta ~instagram ~twitter
      instagram 2
        18 insta ~insta
        16 instagram ~instagram
        10 "instagram" "instagram":word <platform=instagram>
        6 on_insta on_instagram
        3 =capacity=school-account my_insta own_insta
        2 <platform> =capacity=own-account =colleague-content=image =contact=pupil =contents=colleague ^_do a_picture
        2 an i_put if if_a insta_$ instagram_$ lead my_instagram network_insta network_instagram on on_my
        2 own_instagram tell_the to_tell ~an ~follow ~if ~lead ~on
        1 follow if_she me_on my_colleague of_my open picture she_has tell ~pictur
        -1 "x" "x":word <platform=facebook> <platform=x> =activity=message =capacity=class-platform on_tiktok page x
        -1 youtube ~pag ~snap ~x ~youtub
        -2 "another" "another":word <coverage=media> fb linkedin on_snapchat snapchat tiktok whatsapp ~fb ~linkedin
        -2 ~snapchat ~tiktok ~whatsapp
        -3 "" twitter ~twitter
        -4 facebook ~facebook
      linkedin -3
        15 linkedin ~linkedin
        7 "linkedin":word on_linkedin
        6 "linkedin" <platform=linkedin>
        3 =account-change=profile =activity=account my_linkedin
        2 <coverage=media> =contact=former-pupil connect linkedin_profile linkedin_that linkedin_with on_my to_connect
        2 ~connect
        1 <coverage> <platform> =account-change=sign-up connect_on on that_i ~on
        -1 <contact=pupil> <pupil-content> =activity=message =contact=pupil ^_i twitter ~twitter
        -2 "" =activity=publish =stage=did a facebook ~a ~facebook
      snapchat -4
        13 ~snapchat
        12 snapchat
        8 "snapchat" "snapchat":word <platform=snapchat> on_snapchat
        7 snap ~snap
        4 =contact=pupil on_snap
        2 <pupil-content=image> <pupil-content> =activity=connect =contact=pupil-elsewhere a_year me_on my_snap
        2 my_snapchat snap_$ snapchat_$ year ~add ~year
        1 10 <capacity=own-account> <contact=pupil> <contact> <received=message>! =message-about=personal =stage=did
        1 a_child add my of other/ongoing>me say she to_be year_10 year_8 ~10 ~my ~of ~she
        -1 "instagram" "whatsapp" "whatsapp":word <platform=whatsapp> other/done our whatsapp ~tiktok ~whatsapp
        -2 <activity> =activity=account =contact=parent facebook insta instagram the tiktok ~facebook ~insta
        -2 ~instagram ~the
        -3 =activity=publish =stage=planning
      tiktok -7
        16 tiktok ~tiktok
        6 "tiktok" "tiktok":word <platform=tiktok> on_tiktok
        3 follow own_tiktok ~follow
        2 <coverage=media> my_own my_tiktok own tiktok_$ tiktok_with to_follow ~own ~video
        1 =contact=pupil me tiktok_and video ~me
        -1 =activity=message facebook insta ~facebook ~insta
        -2 "" ?
      whatsapp 0
        14 whatsapp ~whatsapp
        9 "whatsapp" "whatsapp":word <platform=whatsapp> =activity=message
        5 messenger on_whatsapp ~messenger
        4 =contact=colleague
        3 <activity=message> a_whatsapp on_messenger
        2 <platform> =capacity=staff-group =contact=parent =received=message about facebook_messenger got group
        2 whatsapp_group ~about ~get ~group ~messag ~ta ~whatsap
        1 <contact=pupil>! about_his class day is messaging night_about sunday tas whatsapp_$ whatsapp_for wrote_to
        1 ~class ~day ~is ~sunday
        -1 <platform=facebook> =activity=account =activity=connect =contact=pupil email insta instagram linkedin
        -1 network school ~email ~follow ~insta ~instagram ~linkedin ~network
        -2 =capacity=class-platform =capacity=school-account =received=request ~school
        -3 ""
        -6 =activity=publish
      x 6
        16 twitter ~twitter
        11 "x" "x":word <platform=x>
        9 x ~x
        8 ~tweet
        5 =activity=publish on_x tweet
        4 =capacity=school-account
        3 <platform> account on_twitter our ~account ~retweet
        2 <activity=publish> =contents=views =stage=planning from_my my_twitter network_twitter own_account
        2 school_twitter that that_the the the_school to_tweet tweeting ~certificat ~exam ~our ~plan ~that ~the
        1 <pupil-content=full-name> =account-change=profile =contents=school ^_i am am_i certificates confidential
        1 cuts for_our have_to i_tweet my_own officer own_twitter photo photo_of retweet retweet_a that_our to_put
        1 tweet_that twitter_for twitter_profile twitter_with x_that ~am ~call ~confidential ~cut ~network ~officer
        1 ~pictur ~say
        -1 "facebook" "facebook":word "instagram" "instagram":word <platform=facebook> <stage=planning>!
        -1 =contact=pupil =stage=received [school] fb just me/asked on_a one whatsapp with youtube ~fb ~just ~one
        -1 ~post ~shar ~whatsapp ~with ~year ~youtub
        -2 "another" "another":word <platform=another> <platform=instagram> =activity=message blog instagram linkedin
        -2 on_my page tiktok year ~blog ~her ~instagram ~linkedin ~pag ~tiktok
        -3 insta ~insta
        -4 "" facebook ~facebook
      youtube -9
        9 youtube ~youtub
        6 "youtube"
        5 "youtube":word <platform=youtube>
        3 video ~video
        2 <coverage=media> <material-source=elsewhere> <pupil-content=image> <pupil-content> =account-change=income
        2 =capacity=school-account channel from on_youtube own_youtube video_of ~channel ~from
        1 <coverage> <material-source> <platform> =contents=material =pupil-content=image ^_i a a_video gardening
        1 linked posted_a use ~a ~garden ~link
        -1 "" about me/asked ~about
        -2 ! me ~me
      """
    )
  ]
}
