extension SafeText {
  /// The text in ASCII, for plain mode: quotes and dashes made straight, accents dropped, anything else a question
  /// mark.
  ///
  /// - Complexity: O(n) in the length of the text.
  public var ascii: SafeText {
    if runs.allSatisfy({ $0.text.utf8.allSatisfy { $0 < 0x80 } }) { return self }
    return SafeText(safeRuns: runs.map { Run(text: Transliteration.ascii($0.text), style: $0.style) })
  }
}

/// Says a text in ASCII as well as can be.
private enum Transliteration {
  static func ascii(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else if !scalar.isMark {
        result += table[scalar] ?? "?"
      }
    }
    return result
  }

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (plain, accented) in letters {
      for scalar in accented.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()

  /// What each of the characters on the right is written as.
  private static let letters: KeyValuePairs<String, String> = [
    "A": "ÀÁÂÃÄÅĀĂĄǍẠẢ", "C": "ÇĆĈĊČ", "D": "ÐĎĐ", "E": "ÈÉÊËĒĔĖĘĚẼ", "G": "ĜĞĠĢ", "H": "ĤĦ", "I": "ÌÍÎÏĨĪĬĮİ",
    "J": "Ĵ", "K": "Ķ", "L": "ĹĻĽĿŁ", "N": "ÑŃŅŇ", "O": "ÒÓÔÕÖØŌŎŐ", "R": "ŔŖŘ", "S": "ŚŜŞŠȘ", "T": "ŢŤŦȚ",
    "U": "ÙÚÛÜŨŪŬŮŰŲ", "W": "ŴẀẂẄ", "Y": "ÝŶŸỲ", "Z": "ŹŻŽ", "AE": "Æ", "OE": "Œ", "Th": "Þ",
    "a": "àáâãäåāăąǎạảª", "c": "çćĉċč", "d": "ðďđ", "e": "èéêëēĕėęěẽ", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭįı",
    "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņň", "o": "òóôõöøōŏőº", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț",
    "u": "ùúûüũūŭůűų", "w": "ŵẁẃẅ", "y": "ýÿŷỳ", "z": "źżž", "ae": "æ", "oe": "œ", "ss": "ß", "th": "þ",
    "'": "‘’‚‛′´ʼ", "\"": "“”„‟″«»", "<": "‹", ">": "›", "-": "‐‑‒–−", "--": "—―", "...": "…", "*": "•‣◦∙▪●·",
    "GBP ": "£", "EUR ": "€", "(c)": "©", "(R)": "®", "(TM)": "™", "1/2": "½", "1/4": "¼", "3/4": "¾",
    "x": "×", "->": "→", "<-": "←", "=>": "⇒", "+/-": "±", "!=": "≠", "<=": "≤", ">=": "≥", "No.": "№",
    "[x]": "✓✔☑", "[ ]": "☐", " degrees": "°", "!": "¡", "fi": "ﬁ", "fl": "ﬂ",
  ]
}
