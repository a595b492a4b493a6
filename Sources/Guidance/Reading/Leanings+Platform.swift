/// What leans a question to platform and what follows it. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let ofPlatform: [(fact: String, text: String)] = [
    (
      "platform",
      """
      - 18
        24 ""
        8 =capacity=class-platform
        7 page ~pag
        5 =activity=publish blog dojo ~blog ~dojo
        4 <activity>
        3 <activity=connect> <activity=publish> <contents> =activity=message =contact=parent =message-about=my-details
        3 on_dojo
        2 <activity=account> <capacity=class-platform> <capacity=class-platform>! <message-about> <nature> <received>
        2 <stage> =account-change=settings =contents=school =message-about=deeper =message-about=quick ? [school]
        2 ^_the are blog_about classdojo everything forum lot lot_$ me/asked message network_page number ok_to on_a
        2 on_classdojo on_the other/done other/plain own_page page_$ posting review school_spider school_story spider
        2 story the_lot up_my write_a yet yet_$ ~are ~ask ~classdojo ~everything ~forum ~lot ~number ~post ~review
        2 ~sit ~spider ~story ~tidy ~writ ~yet
        1 <contact=parent> <contents=material> <obligation=security> <power> <purpose> <received=message> <seen>
        1 <stage=planning>! <views-content> =contents=material =contents=views =school-content=partner =stage=did
        1 =stage=planning [person] ^_would a a_blog account crack give give_my her his management me/done mobile
        1 my_job on_school opinion opinion_on review_of site the to_a write ~a ~account ~crack ~her ~his ~management
        1 ~mobil ~opinion ~send ~the
        -1 "another" "linkedin" "linkedin":word "snapchat" "tiktok" "tiktok":word "youtube" <platform=linkedin>
        -1 <platform=tiktok> <platform=youtube> <school-content=news> =contact=colleague =contact=pupil-elsewhere
        -1 a_parent at_the be board for from_my i_do if is on_linkedin on_snapchat on_whatsapp photo_of request_on
        -1 set_up want with_the ~be ~board ~for ~if ~is ~retweet ~set ~think
        -2 "facebook" "facebook":word "instagram" "instagram":word "snapchat":word "whatsapp" "whatsapp":word
        -2 <activity=publish>! <coverage> <platform=another> <platform=snapchat> <platform=whatsapp> =activity=account
        -2 =activity=connect group ok_$ on_facebook on_fb on_x pupil pupil_on put_a snapchat tweet which youtube
        -2 ~group ~pupil ~snap ~snapchat ~which ~youtub
        -3 "x" "x":word <platform=facebook> <platform=instagram> <platform=x> =account-change=sign-up
        -3 =capacity=own-account fb linkedin me_on on snap tiktok x ~exam ~fb ~linkedin ~on ~tiktok ~x
        -4 <coverage=media> =capacity=school-account insta instagram twitter whatsapp ~insta ~instagram ~tweet
        -4 ~twitter ~whatsapp
        -7 facebook ~facebook
        -16 <platform>
      another 0
        13 "another" "another":word <platform=another>
        3 <platform> =account-change=sign-up [headteacher=not-given] nextdoor not pinterest ~nextdoor ~not ~pinterest
        3 ~use
        2 <coverage=media> <school-content=logo> <school-content> =contact=pupil [headteacher] [not-given] [school]
        2 ^_school academy another asked_$ blog club crest discord do_$ done/ask done/say email email_to for_pinterest
        2 head_not i_do in_my me/asked not_asked on_nextdoor on_roblox on_strava other/done/ask other/done/not roblox
        2 running school_crest sign_up strava what ~academy ~another ~blog ~child ~club ~crest ~discord ~email ~park
        2 ~roblox ~run ~sign ~strava ~what
        1 <nature> <profile-shows=logo> <profile-shows> and_not asked discord_so family my_academy my_class my_work
        1 not_said one_another our_school principal said school sign they to_one up what_must ~family ~principal ~they
        1 ~up
        -1 "instagram":word "linkedin":word "snapchat" "snapchat":word "tiktok":word <platform=facebook>
        -1 <platform=linkedin> <platform=snapchat> <platform=tiktok> <pupil-content=image> <pupil-content>
        -1 =activity=message can fb instagram my_own on_facebook ~can ~fb ~instagram
        -2 "instagram" "x" "x":word <platform=instagram> <platform=x> =account-change=profile =capacity=school-account
        -2 =stage=planning facebook insta linkedin of snapchat the_school tiktok twitter whatsapp ~facebook ~insta
        -2 ~linkedin ~of ~post ~snapchat ~tiktok ~twitter ~whatsapp
        -3 ""
      facebook 0
        22 facebook ~facebook
        12 <platform=facebook>
        10 "facebook" "facebook":word fb ~fb
        7 on_fb
        6 on_facebook
        4 facebok own_facebook ~facebok ~friend
        3 =activity=connect a_facebook board my_facebook on pupil_on teams ~board ~exam ~on
        2 <capacity=staff-group> <school-content=partner> =capacity=school-account chat facebook_$ facebook_page fb_$
        2 friend network_facebook pupil school_facebook which ~team ~which
        1 <contact=pupil> =activity=account =activity=publish =stage=planning ^_can a_parent answer friends i_answer
        1 parent she the_school to_be who ~answer ~chat ~parent ~she ~who
        -1 "instagram" "instagram":word "snapchat" "snapchat":word "whatsapp" "whatsapp":word <platform=another>
        -1 <platform=snapchat> <platform=x> <profile-shows=logo> <profile-shows> account asked_$ blog club crest
        -1 facebook_messenger messenger on_linkedin on_snapchat other/done/ask running school_crest to_a x youtube
        -1 ~account ~blog ~club ~crest ~messenger ~use ~x ~youtub
        -2 "" "another" "another":word "x" "x":word <platform=whatsapp> <school-content=logo> =capacity=class-platform
        -2 =received=message [headteacher=not-given] [headteacher] [not-given] ^_school a_pupil follow head_not
        -2 linkedin me/asked not_asked other/done/not snapchat tiktok whatsapp ~follow ~linkedin ~snapchat ~tiktok
        -2 ~whatsapp
        -3 insta instagram twitter ~insta ~instagram ~twitter
        -4 =activity=message =contact=pupil
      instagram 1
        18 insta ~insta
        16 instagram ~instagram
        11 "instagram" "instagram":word <platform=instagram>
        6 on_insta on_instagram
        3 =capacity=school-account my_insta own_insta
        2 <platform> =capacity=own-account =colleague-content=image =contact=pupil =contents=colleague an follow i_put
        2 if if_a instagram_$ lead my_instagram network_insta network_instagram on on_my own_instagram safeguarding
        2 she_has tell_the to_tell ~an ~follow ~if ~lead ~on ~safeguard
        1 =activity=connect ^_can ^_do a_picture an_instagram if_she insta_$ my_colleague of_my picture tell ~pictur
        -1 "facebook" "facebook":word "snapchat" "snapchat":word "whatsapp" "whatsapp":word "x" <activity> <coverage>
        -1 <platform=another> <platform=snapchat> <platform=whatsapp> <platform=x> =activity=message
        -1 =capacity=class-platform on_snapchat on_tiktok page snap video x youtube ~pag ~snap ~video ~x ~youtub
        -2 "another" "another":word "x":word <coverage=media> <platform=facebook> fb linkedin snapchat tiktok whatsapp
        -2 ~fb ~linkedin ~snapchat ~tiktok ~whatsapp
        -3 twitter ~twitter
        -4 "" facebook ~facebook
      linkedin -3
        16 linkedin ~linkedin
        8 "linkedin":word
        7 "linkedin" <platform=linkedin> on_linkedin
        3 =account-change=profile =activity=account my_linkedin
        2 <coverage=media> =contact=former-pupil connect linkedin_profile linkedin_with on_my to_connect ~connect
        1 <activity=publish>! <coverage> <platform> =account-change=sign-up connect_on email linkedin_$ linkedin_that
        1 slt ~email ~slt
        -1 <contact=pupil> <pupil-content> =contact=pupil ^_i twitter year ~twitter
        -2 "" =activity=publish =stage=did a facebook ~a ~facebook
      snapchat -4
        13 ~snapchat
        12 snapchat
        9 "snapchat" "snapchat":word <platform=snapchat>
        8 on_snapchat snap ~snap
        4 =contact=pupil on_snap
        3 snap_$
        2 <capacity=own-account> <contact> <pupil-content=image> <pupil-content> =activity=connect
        2 =contact=pupil-elsewhere =related=relative a_year my my_snap my_snapchat snapchat_$ year ~add ~my ~year
        1 10 <contact=pupil> <platform> <received=message>! =message-about=personal =stage=received add
        1 other/ongoing>me she she_is to_be who_i year_10 year_8 ~10 ~mat ~she
        -1 "" "another" "another":word "instagram" "instagram":word "whatsapp" "whatsapp":word <activity=message>
        -1 <platform=another> <platform=whatsapp> our that the whatsapp ~that ~the ~tiktok ~whatsapp
        -2 <activity> =activity=account =contact=parent facebook insta instagram other/done tiktok ~facebook ~insta
        -2 ~instagram
        -3 =activity=publish =stage=planning
      tiktok -5
        17 tiktok ~tiktok
        8 "tiktok" "tiktok":word <platform=tiktok>
        6 on_tiktok
        3 follow own_tiktok ~follow
        2 <coverage=media> <coverage> my_tiktok tiktok_$ to_follow ~video
        1 =contact=pupil own tiktok_and tiktok_with video ~danc ~own
        -1 "another" "another":word <platform=another> facebook insta ~facebook ~insta
        -2 "" ?
      whatsapp -1
        14 whatsapp ~whatsapp
        10 "whatsapp" "whatsapp":word <platform=whatsapp>
        9 =activity=message
        5 messenger on_whatsapp ~messenger
        4 =contact=colleague
        3 <activity=message> a_whatsapp on_messenger
        2 <platform> =capacity=staff-group =contact=parent =received=message about facebook_messenger got group is
        2 whatsapp_group ~about ~get ~group ~is ~whatsap
        1 ^_is about_his class for messaging sunday tas whatsapp_$ whatsapp_for working wrote_to ~class ~for ~messag
        1 ~sunday ~ta
        -1 "another" "another":word "facebook" "facebook":word <capacity=own-account> <platform=another>
        -1 =activity=account =capacity=own-account instagram linkedin network school the_school ~email ~follow
        -1 ~instagram ~linkedin ~network
        -2 <platform=facebook> =activity=connect =capacity=class-platform =capacity=school-account =contact=pupil
        -2 =received=request insta ~insta ~school
        -4 ""
        -5 =activity=publish
      x 5
        16 twitter ~twitter
        12 "x" "x":word <platform=x>
        9 x ~tweet ~x
        5 =activity=publish on_x tweet
        4 =capacity=school-account
        3 <platform> account on_twitter own_account ~account ~retweet
        2 <activity=publish> =contents=views =stage=planning confidential from_my my_twitter network_twitter our
        2 retweet retweeted school_twitter that that_the the the_school to_tweet tweeting ~certificat ~confidential
        2 ~network ~our ~plan ~that ~the
        1 <pupil-content=full-name> =account-change=profile =contents=school ^_i certificates exams follow i_tweet
        1 my_own network officer own_twitter photo photo_of retweet_a that_our to_put tweet_that tweeted twitter_for
        1 twitter_with x_that ~call ~exam ~officer ~say
        -1 "facebook" "instagram":word <received> =contact=pupil =stage=received fb just me/asked on_a whatsapp with
        -1 youtube ~fb ~just ~post ~shar ~whatsapp ~with ~year ~youtub
        -2 "another" "another":word "facebook":word "instagram" <platform=another> <platform=facebook>
        -2 <platform=instagram> =activity=message blog instagram linkedin on_my page tiktok year ~blog ~her ~instagram
        -2 ~linkedin ~pag ~tiktok
        -3 insta ~insta
        -4 facebook ~facebook
        -5 ""
      youtube -10
        10 youtube ~youtub
        6 "youtube" "youtube":word <platform=youtube>
        3 on_youtube video ~video
        2 <coverage=media> <material-source=elsewhere> <picture-step=take> <pupil-content=image> <pupil-content>
        2 =account-change=income =capacity=school-account =contents=material a_video channel own_youtube ~channel
        1 <activity=picture> <coverage> <material-source> <platform> a from gardening linked me/intended of use
        1 video_of ~a ~from ~garden ~link ~of
        -1 about ~about
        -2 ""
      """
    )
  ]
}
