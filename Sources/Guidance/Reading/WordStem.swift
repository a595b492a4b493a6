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
    if kept.contains(word) || word.utf8.count < 4 { return withoutE(word) }
    return withoutE(withoutEnding(word))
  }

  /// Tells whether a word has the form of something already done: `posted`, `sent`, `took`.
  static func isPast(_ word: String) -> Bool {
    if pastForms.contains(word) { return true }
    return word.utf8.count > 4 && word.hasSuffix("ed") && !word.hasSuffix("eed")
  }

  private static func withoutEnding(_ word: String) -> String {
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    if word.hasSuffix("ied"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    if word.hasSuffix("s"), !["ss", "us", "is"].contains(where: word.hasSuffix) { return String(word.dropLast()) }
    if word.hasSuffix("ing") { return undoubled(word, 3) }
    if word.hasSuffix("ed"), !word.hasSuffix("eed") { return undoubled(word, 2) }
    return word
  }

  /// The word without its last letters where enough is left of it; a doubled last letter is single again.
  private static func undoubled(_ word: String, _ count: Int) -> String {
    let rest = word.dropLast(count)
    guard rest.utf8.count > 2, rest.contains(where: { "aeiouy".contains($0) }) else { return word }
    let last = rest.suffix(2)
    return rest.utf8.count > 3 && last.first == last.last && "bdgmnprt".contains(last.last!)
      ? String(rest.dropLast()) : String(rest)
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
    "began",
  ])
}
