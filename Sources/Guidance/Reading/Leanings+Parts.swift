/// All tables of leanings. Learnt, not written: see ``Leanings``.
extension Leanings {
  static let parts: [[(fact: String, text: String)]] = [
    ofDanger,
    ofStageDid,
    ofStageReceived,
    ofTopic,
    ofActivityAccount,
    ofActivityPublish,
    ofReceived,
    ofSeen,
    ofPower,
    ofCoverage,
    ofAccountChange,
    ofContact,
    ofCapacity,
    ofContentsColleague,
    ofContentsPupil,
    ofTime,
    ofViewsContentCampaign,
    ofPlatform,
    ofPosition,
    ofNatureDisparaging,
    ofOnSchool,
    ofProfileShowsLogo,
  ]
}
