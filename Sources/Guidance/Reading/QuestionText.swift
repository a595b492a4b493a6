import Knowledge

/// A question as a row of words that can be compared: lower case, short forms written out, owners and pauses marked.
struct QuestionText: Hashable, Sendable {
  /// One word.
  struct Token: Hashable, Sendable {
    /// The word in lower case, without accents: `can't` gives two, `can` and `not`.
    let text: String
    /// What its forms share.
    let stem: String
    /// True for an owner: `pupil's`.
    var isOwner: Bool
    /// True where a sentence starts here.
    var startsSentence: Bool
    /// True where a comma, a dash or a bracket stands before it; also where a sentence starts.
    var startsPart: Bool
  }

  /// The words in their order.
  private(set) var tokens: [Token] = []
  /// True where the text asks: it ends in a question mark somewhere.
  let asks: Bool

  /// Reads a text.
  ///
  /// - Complexity: O(length of the text).
  init(_ text: some StringProtocol) {
    var asks = false
    var raw = ""
    var pause = 2
    for character in Self.plain(text) {
      switch character {
      case _ where character.isWordPart: raw.unicodeScalars.append(character)
      default:
        if !raw.isEmpty {
          Self.append(raw, pause: pause, to: &tokens)
          raw = ""
          pause = 0
        }
        switch character {
        case "?":
          asks = true
          pause = 2
        case ".", "!", "\n": pause = 2
        case ",", ";", ":", "(", ")", "\u{2013}", "\u{2014}": pause = max(pause, 1)
        default: break
        }
      }
    }
    if !raw.isEmpty { Self.append(raw, pause: pause, to: &tokens) }
    self.asks = asks
    joinSplitWords()
    settleOwners()
  }

  /// The texts of the words.
  var words: [String] { tokens.map(\.text) }

  /// The start of the sentence in which a word stands.
  func sentenceStart(of index: Int) -> Int {
    var index = index
    while index > 0, !tokens[index].startsSentence { index -= 1 }
    return index
  }

  /// The end of the sentence in which a word stands, not included.
  func sentenceEnd(of index: Int) -> Int {
    var end = index + 1
    while end < tokens.count, !tokens[end].startsSentence { end += 1 }
    return end
  }

  /// The text with some words put in the place of others; nil leaves a word as it is.
  func replacing(_ replacement: (Token) -> String?) -> QuestionText {
    var copy = self
    for index in copy.tokens.indices {
      guard let word = replacement(copy.tokens[index]) else { continue }
      let old = copy.tokens[index]
      copy.tokens[index] = Token(
        text: word,
        stem: WordStem.of(word),
        isOwner: old.isOwner,
        startsSentence: old.startsSentence,
        startsPart: old.startsPart
      )
    }
    return copy
  }

  /// The number of words in a phrase.
  static func wordCount(of phrase: String) -> Int { phrase.split { $0 == " " || $0 == "-" }.count }

  /// The words of one that has small letters only: `cant` gives two.
  static func plainWords(of word: String) -> [String] { loose[word] ?? [word] }

  /// True for a word that may be the first part of one: `wi fi`.
  static func mayBeCut(_ word: String) -> Bool { joined[word] != nil }

  /// True for two words that are one written apart.
  static func isOne(_ first: String, _ second: String) -> Bool { joined[first]?[second] != nil }

  // MARK: Making words

  /// The text with one kind of apostrophe, in lower case where it is plain ASCII.
  private static func plain(_ text: some StringProtocol) -> String.UnicodeScalarView {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: plain.append(Unicode.Scalar(scalar.value + 32)!)
      case 0x2019: plain.append("'")
      default: plain.append(scalar)
      }
    }
    return plain
  }

  /// A word without apostrophes and accents.
  private static func bareText(_ word: Substring) -> String {
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return Words(word).list.joined() }
    return word.utf8.contains(0x27) ? word.filter { $0 != "'" } : String(word)
  }

  private static func append(_ raw: String, pause: Int, to tokens: inout [Token]) {
    let bare = raw.utf8.first == 0x27 ? raw.drop { $0 == "'" } : raw[...]
    var text = bareText(bare)
    guard !text.isEmpty else { return }
    let hasMark = bare.utf8.contains(0x27)
    var expansion = hasMark ? short[bare.lowercased()] : nil
    expansion = expansion ?? loose[text] ?? schoolClass(text)
    if let expansion {
      for (index, word) in expansion.enumerated() { tokens.append(token(word, pause: index == 0 ? pause : 0)) }
      return
    }
    let isOwner = hasMark && (bare.hasSuffix("'s") || bare.hasSuffix("s'"))
    if isOwner, bare.hasSuffix("'s") { text.removeLast() }
    tokens.append(token(text, pause: pause, isOwner: isOwner))
  }

  /// `8b` is a class of year 8; `4g` is none.
  private static func schoolClass(_ text: String) -> [String]? {
    guard (2...3).contains(text.utf8.count), let letter = text.last, "abcdefhlnrstw".contains(letter),
      let year = Int(text.dropLast()),
      (1...13).contains(year)
    else { return nil }
    return ["year", "\(year)"]
  }

  private static func token(_ word: String, pause: Int, isOwner: Bool = false) -> Token {
    Token(text: word, stem: WordStem.of(word), isOwner: isOwner, startsSentence: pause == 2, startsPart: pause > 0)
  }

  /// Joins what is written apart or together as people please: `wi fi`, `e mail`.
  private mutating func joinSplitWords() {
    var index = 0
    while index + 1 < tokens.count {
      if let whole = Self.joined[tokens[index].text]?[tokens[index + 1].text] {
        let first = tokens[index]
        tokens[index] = Token(
          text: whole,
          stem: WordStem.of(whole),
          isOwner: tokens[index + 1].isOwner,
          startsSentence: first.startsSentence,
          startsPart: first.startsPart
        )
        tokens.remove(at: index + 1)
      }
      index += 1
    }
  }

  /// `the head's said yes`: no owner, but *the head has said yes*.
  private mutating func settleOwners() {
    for index in tokens.indices where tokens[index].isOwner {
      guard index + 1 < tokens.count, !tokens[index + 1].startsPart else { continue }
      let next = tokens[index + 1].text
      let isVerb = WordStem.isPast(next) && next != "used" || next.hasSuffix("ing") || Self.afterHas.contains(next)
      if isVerb { tokens[index].isOwner = false }
    }
  }

  private static let afterHas: Set<String> = [
    "been", "not", "just", "already", "a", "an", "the", "fine", "happy", "ok", "in", "on",
  ]

  private static let joined: [String: [String: String]] = [
    "wi": ["fi": "wifi"], "e": ["mail": "email", "mails": "emails"], "you": ["tube": "youtube"],
    "tik": ["tok": "tiktok"], "face": ["book": "facebook"], "snap": ["chat": "snapchat"],
    "linked": ["in": "linkedin"], "whats": ["app": "whatsapp"], "lap": ["top": "laptop"],
    "class": ["room": "classroom", "dojo": "classdojo"], "staff": ["room": "staffroom"],
    "play": ["ground": "playground"], "dead": ["line": "deadline"],
    "head": ["teacher": "headteacher", "teachers": "headteacher"], "i": ["pad": "ipad", "pads": "ipad"],
    "on": ["line": "online"], "group": ["chat": "groupchat"], "co": ["worker": "coworker", "workers": "coworker"],
    "care": ["taker": "caretaker"],
  ]

  /// Short forms that need their apostrophe to be told from another word.
  private static let short: [String: [String]] = [
    "i'd": ["i", "would"], "i'll": ["i", "will"], "we're": ["we", "are"], "we'd": ["we", "would"],
    "we'll": ["we", "will"],
    "he'll": ["he", "will"], "she'll": ["she", "will"], "she'd": ["she", "would"], "he'd": ["he", "would"],
    "it's": ["it", "is"], "let's": ["let", "us"], "they'd": ["they", "would"], "they'll": ["they", "will"],
    "who'd": ["who", "would"], "y'all": ["you"], "where's": ["where", "is"], "how's": ["how", "is"],
    "here's": ["here", "is"],
    "someone's": ["someone", "is"], "somebody's": ["somebody", "is"], "everyone's": ["everyone", "is"],
    "what's": ["what", "is"], "nobody's": ["nobody", "is"], "anyone's": ["anyone", "is"],
  ]

  /// Short forms that people also write without an apostrophe, and the spellings of text messages.
  private static let loose: [String: [String]] = {
    var table: [String: [String]] = [
      "ive": ["i", "have"], "im": ["i", "am"], "weve": ["we", "have"], "theyve": ["they", "have"],
      "theyre": ["they", "are"],
      "youre": ["you", "are"], "youve": ["you", "have"], "hes": ["he", "is"], "shes": ["she", "is"],
      "whats": ["what", "is"],
      "whos": ["who", "is"], "whove": ["who", "have"], "thats": ["that", "is"], "theres": ["there", "is"],
      "cannot": ["can", "not"],
      "cant": ["can", "not"], "wont": ["will", "not"], "aint": ["is", "not"], "u": ["you"], "ur": ["your"],
      "r": ["are"],
      "pls": ["please"], "plz": ["please"], "n": ["and"], "wud": ["would"], "cud": ["could"], "shud": ["should"],
      "wot": ["what"], "gonna": ["going", "to"], "wanna": ["want", "to"], "gotta": ["have", "to"],
      "dunno": ["do", "not", "know"],
      "wanting": ["want"], "tho": ["though"], "cuz": ["because"], "cos": ["because"], "w": ["with"],
      "summat": ["something"],
      "sumone": ["someone"], "sum1": ["someone"], "alot": ["lots"], "k": ["ok"], "okay": ["ok"], "alright": ["ok"],
      "alrite": ["ok"], "allright": ["ok"], "allowd": ["allowed"], "alowed": ["allowed"],
      "recieved": ["received"], "wat": ["what"], "wen": ["when"], "thru": ["through"], "sed": ["said"],
      "acused": ["accused"],
      "colleage": ["colleague"], "collegue": ["colleague"], "collegues": ["colleagues"], "foto": ["photo"],
      "fotos": ["photos"], "pix": ["pics"], "msg": ["message"],
      "msgs": ["messages"],
      "msged": ["messaged"], "messege": ["message"], "mesage": ["message"], "replie": ["reply"], "skool": ["school"],
      "techer": ["teacher"], "peice": ["piece"], "wether": ["whether"], "thier": ["their"], "becuase": ["because"],
      "shoulda": ["should", "have"], "yr": ["year"], "yrs": ["year"], "cld": ["could"], "shld": ["should"],
      "wld": ["would"],
      "ppl": ["people"], "thx": ["thanks"], "abt": ["about"], "bcos": ["because"], "coz": ["because"],
      "fone": ["phone"], "okd": ["okayed"], "oked": ["okayed"], "okayd": ["okayed"],
      "smartphone": ["phone"], "wasn": ["was", "not"], "id": ["i", "would"],
    ]
    for verb in [
      "do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "should", "could", "would", "must", "need",
    ] {
      table["\(verb)nt"] = [verb, "not"]
      table["\(verb)n"] = table["\(verb)n"]
    }
    for year in 1...13 {
      table["y\(year)"] = ["year", "\(year)"]
      table["year\(year)"] = ["year", "\(year)"]
      table["yr\(year)"] = ["year", "\(year)"]
      table["y\(year)s"] = ["year", "\(year)"]
      table["\(year)s"] = ["\(year)"]
    }
    return table
  }()
}

extension Unicode.Scalar {
  /// True for what words are made of: letters, digits, marks on letters and apostrophes.
  fileprivate var isWordPart: Bool {
    switch value {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x27: true
    case 0..<0x80: false
    default: properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
    }
  }
}
