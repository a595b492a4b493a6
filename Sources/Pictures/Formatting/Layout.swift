/// Which key words a knowledge file has, and how the lines under each are set in.
///
/// The key words are those of the parser; a test holds the two together.
enum Layout {
  /// The key words under each key word; under the empty one those of the file itself.
  static let lines: [String: [String]] = [
    "": [
      "format", "policy", "role", "section", "ruling", "fact", "extend", "impossible", "and", "practice", "contact",
    ],
    "policy": ["title", "organisation", "nation", "version", "dated", "review", "covers", "general", "lead", "expect"],
    "role": ["for", "holder", "reach", "alternate", "body", "expect", "other"],
    "section": ["applies", "and", "furniture", "clause", "silence"],
    "clause": [
      "says", "purpose", "applies", "and", "none", "part", "contradicts", "damaged", "formerly", "expect", "rule",
    ],
    "rule": [
      "when", "and", "unless", "force", "lifts", "first", "then", "condition", "judgement", "duty", "ask", "reading",
      "formerly", "expect",
    ],
    "silence": ["when", "and", "because", "says", "ask"],
    "ruling": ["on", "follow", "says", "by", "dated"],
    "fact": [
      "several", "volunteered", "changeable", "loosens", "tightens", "early", "when", "and", "why", "asked", "none",
      "value", "formerly", "expect",
    ],
    "extend": ["value"],
    "value": ["other", "help", "danger", "alone", "means", "asks", "formerly"],
    "practice": ["nation", "review", "source", "emergency", "lead", "about", "record", "done", "outdated"],
    "contact": ["policy", "holder", "reach", "deputy"],
  ]

  /// Key words that open something, and so stand by themselves and not in a column with others.
  static let openers: Set<String> = ["clause", "silence", "rule", "value", "furniture"]

  /// All key words, each once, in alphabetical order.
  static var keywords: [String] { Set(lines.values.joined()).sorted() }

  /// The blanks before a line with this key word under that one.
  static func indent(of keyword: String, under head: String) -> Int {
    switch head {
    case "": 0
    case "section" where keyword == "clause" || keyword == "silence": 0
    case "rule", "value": 4
    default: 2
    }
  }

  /// The blanks between the longest key word of a column and what belongs to it.
  static func gap(under head: String) -> Int { head == "value" ? 1 : 2 }

  /// The fewest columns for the key words of a column, so that what stands alone looks like what stands beside it.
  static func leastRoom(under head: String) -> Int {
    switch head {
    case "policy": 14
    case "role", "practice": 11
    case "clause", "silence": 9
    case "rule": 8
    default: 0
    }
  }

  /// The blanks between two words of a line.
  ///
  /// - Parameters:
  ///   - index: the number of the word before them, from 0.
  ///   - next: the word after them.
  static func blanks(in keyword: String, after index: Int, before next: Substring) -> Int {
    switch (keyword, next) {
    case ("clause", "digest"), ("general", "from"), ("lead", "from"): 2
    case ("unless", "leaving"): 3
    case ("condition", _), ("expect", _): index == 0 ? 2 : 1
    default: 1
    }
  }
}
