/// The turns of phrase of plain English from which the kind of a question and the part of a person in it are read.
///
/// What things are called belongs to the vocabulary; here stands only how people say that they plan, did, received or
/// saw something, or want to know. Under a fact and a value stand its turns of phrase, one a line: see
/// ``TurnOfPhrase``. A fact or
/// value that a vocabulary does not have is passed over.
enum TurnsOfPhrase {
  /// One turn of phrase and the value that it gives a fact.
  struct Entry: Sendable {
    let fact: String
    let value: String
    let phrase: TurnOfPhrase
  }

  /// All of them; of several that hold, those that stand first count more.
  static func entries() -> [Entry] {
    var entries: [Entry] = []
    for table in [dangers, stages, activities, events, people, contents, topics, leaves] {
      var fact = ""
      var value = ""
      for line in table.split(separator: "\n") where !line.isEmpty {
        if line.hasPrefix(" ") {
          entries.append(Entry(fact: fact, value: value, phrase: TurnOfPhrase(line)))
        } else {
          let head = line.split(separator: "=").map(String.init)
          (fact, value) = (head[0], head[1])
        }
      }
    }
    return entries
  }
}
