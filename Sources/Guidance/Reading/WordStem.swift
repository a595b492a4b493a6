/// The part of an English word that its forms share: `posts`, `posted` and `posting` all give `post`.
///
/// Not a dictionary: a handful of endings and the irregular forms that staff use. It only has to give the same answer
/// for the forms of one word, so a final `e` is dropped everywhere (`share` and `sharing` both give `shar`).
enum WordStem {
  /// The stem of a word in lower case.
  ///
  /// - Complexity: O(length of the word).
  static func of(_ word: String) -> String {
    if let base = irregular[word] { return withoutE(base) }
    if word.utf8.count < 4 || kept.contains(word) { return withoutE(word) }
    var letters = Array(word.utf8)
    dropEnding(&letters)
    if letters.count > 3, ends(letters, "e"), !ends(letters, "ee") { letters.removeLast() }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Tells whether a word has the form of something already done: `posted`, `sent`, `took`.
  static func isPast(_ word: String) -> Bool {
    if pastForms.contains(word) { return true }
    return word.utf8.count > 4 && word.hasSuffix("ed") && !word.hasSuffix("eed")
  }

  private static func ends(_ word: [UInt8], _ ending: String) -> Bool {
    word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  private static func dropEnding(_ word: inout [UInt8]) {
    switch word.last {
    case UInt8(ascii: "s"):
      if word.count > 4, ends(word, "ies") {
        word.replaceSubrange((word.count - 3)..., with: "y".utf8)
      } else if ["sses", "shes", "ches", "xes", "zes"].contains(where: { ends(word, $0) }) {
        word.removeLast(2)
      } else if !["ss", "us", "is"].contains(where: { ends(word, $0) }) {
        word.removeLast()
      }
    case UInt8(ascii: "g") where ends(word, "ing"): dropUndoubled(&word, 3)
    case UInt8(ascii: "d") where word.count > 4 && ends(word, "ied"):
      word.replaceSubrange((word.count - 3)..., with: "y".utf8)
    case UInt8(ascii: "d") where ends(word, "ed") && !ends(word, "eed"): dropUndoubled(&word, 2)
    default: break
    }
  }

  /// Drops the last letters where enough is left of the word; a doubled last letter is single again.
  private static func dropUndoubled(_ word: inout [UInt8], _ count: Int) {
    let rest = word.dropLast(count)
    guard rest.count > 2, rest.contains(where: "aeiouy".utf8.contains) else { return }
    word.removeLast(count)
    let last = word[word.count - 1]
    if word.count > 3, word[word.count - 2] == last, "bdgmnprt".utf8.contains(last) { word.removeLast() }
  }

  private static func withoutE(_ word: String) -> String {
    word.utf8.count > 3 && word.hasSuffix("e") && !word.hasSuffix("ee") ? String(word.dropLast()) : word
  }

  /// Words that look inflected and are not.
  private static let kept: Set<String> = [
    "evening", "wedding", "during", "something", "anything", "nothing", "everything", "thing", "king", "ring", "string",
    "spring", "news", "politics", "class", "press", "address", "business", "always", "perhaps", "religious", "access",
    "lens",
    "red", "need", "feed", "speed", "building", "training", "monitoring", "hundred", "naked", "related", "interested",
    "morning", "christmas", "does", "pe", "boss", "less", "unless", "bus", "status", "seesaw", "threads", "whatsapp",
    "photos'",
  ]

  private static let irregular: [String: String] = [
    "sent": "send", "rang": "ring", "rung": "ring", "kicked": "kick", "took": "take", "taken": "take", "wrote": "write",
    "written": "write", "told": "tell", "gave": "give",
    "given": "give", "got": "get", "gotten": "get", "made": "make", "children": "child", "childs": "child",
    "said": "say",
    "shown": "show", "met": "meet", "sold": "sell", "paid": "pay", "did": "do", "done": "do", "men": "man",
    "women": "woman",
    "ran": "run", "running": "run", "set": "set", "setting": "set", "putting": "put", "went": "go", "gone": "go",
    "goes": "go",
    "came": "come", "spoke": "speak", "spoken": "speak", "stole": "steal", "stolen": "steal", "knew": "know",
    "known": "know", "thought": "think", "kept": "keep", "lost": "lose", "heard": "hear", "broke": "break",
    "broken": "break",
    "pupils'": "pupil", "mums": "mum", "dads": "dad", "teaching": "teach", "taught": "teach", "using": "use",
    "used": "use",
    "dmed": "dm", "dmd": "dm", "dming": "dm", "dms": "dm", "pming": "pm", "pmed": "pm", "texting": "text",
    "vlogs": "vlog",
    "caught": "catch", "bought": "buy", "chose": "choose", "chosen": "choose", "stuck": "stick", "tas": "ta",
    "hacked": "hack", "tying": "tie", "lying": "lie", "dying": "die", "families": "family", "secretaries": "secretary",
  ]

  private static let pastForms: Set<String> = Set(irregular.keys).intersection([
    "sent", "took", "taken", "wrote", "written", "told", "gave", "given", "got", "made", "said", "shown", "met", "sold",
    "paid",
    "did", "done", "ran", "went", "gone", "came", "spoke", "spoken", "lost", "kept", "broke", "caught", "bought",
    "stuck", "used",
    "dmed", "dmd", "pmed",
  ]).union([
    "rang", "put", "set", "let", "shared", "saw", "seen", "found", "been", "added", "left", "dmd", "snapped", "chatted",
    "began", "thought", "knew", "felt", "heard", "fell", "grew", "held", "hid", "hit", "hurt", "lent", "meant", "shut",
    "slept", "spent", "stood", "swore", "taught", "threw", "understood", "wore", "blew", "fought", "drew", "drank",
    "drove", "ate", "forgot", "read", "sat", "stole", "rode", "flew", "sang", "shot", "shook", "woke", "won", "dealt",
    "built", "burnt", "quit", "knew", "led", "chose", "chosen", "written", "hidden", "forgotten",
  ])
}
