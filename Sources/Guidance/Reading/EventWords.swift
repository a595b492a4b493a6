/// Verbs by which what happened is told: who saw, who got, who was written to.
enum EventWords {
  private static func stems(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map { WordStem.of(String($0)) })
  }

  /// As typed: what one saw or heard of.
  static let seeing: Set<String> = [
    "saw", "seen", "noticed", "spotted", "found", "clocked", "read", "heard", "discovered", "witnessed", "caught",
    "come",
    "came", "stumbled", "overheard", "learnt", "learned",
  ]
  static let getting = stems("get receive have").union(["had", "has"])
  static let gifts = stems(
    """
    message request email comment dm text invite invitation call letter abuse threat note notification follow msg snap
    voicemail whatsapp friend follower hate insult mail dms snapchat voicenote reply
    """
  )
  /// By which one asks to be a friend.
  static let asking = stems("request invite invitation")
  /// What is done to one: "I was tagged".
  static let received = stems(
    """
    tag add send ask tell invite message contact approach follow accuse report call bully harass troll threaten abuse
    insult target email text dm pm request impersonate hack mock name slag friend befriend poke ring phone want keep
    write whatsapp snapchat snap ping inbox reply chat try comment post share spread humiliate stalk blackmail slander
    attack tease connect leave
    """
  )
  /// What others do to one: "she keeps sending me pictures".
  static let sent = stems(
    """
    tag add send invite message contact approach follow accuse report bully harass troll threaten abuse insult target
    email text dm pm request impersonate hack mock slag friend befriend poke ring phone write whatsapp
    snapchat snap ping inbox reply chat comment post share spread humiliate stalk blackmail slander attack tease
    connect call pour
    """
  )
  /// What one does without doing anything: "I know her from Facebook".
  static let idle = stems(
    """
    know think see find read hear meet get receive notice spot come go work teach coach love hate like be have live
    leave
    """
  ).union(["had", "found", "saw", "met", "knew", "thought", "heard"])
  /// What one does about something that others did.
  static let reactions = stems("remove delete hide report block ignore flag intervene act do")
  /// These too, where no platform stands behind them: "do I tell somebody".
  static let tellings = stems("tell say speak show")
  /// By which one asks for leave.
  static let consulting = stems("speak talk ask tell check email mention clear run discuss consult")
  static let requests = stems("add follow friend befriend request connect poke")
  static let messages = stems(
    "message text dm pm email write whatsapp snapchat snap ping contact inbox reply chat send pour"
  )
  static let attacks = stems(
    """
    bully harass troll threaten abuse insult target mock slag impersonate tease humiliate stalk blackmail slander
    attack
    """
  )
}
