/// A verb of a question with what stands round it: who does it, to whom, and whether it is done, planned or asked.
struct Predicate: Hashable, Sendable {
  /// Who does it.
  enum Doer: Hashable, Sendable {
    /// The person who asks: *I*, *we*, or nobody named where a sentence starts with the verb.
    case me
    /// Anybody else.
    case other
    /// A question word: *who decides*.
    case asked
    /// Nobody that could be told.
    case nobody
  }

  /// How it is spoken of.
  enum Mood: Hashable, Sendable {
    /// "May I …", "is it ok to …".
    case asked
    /// "I want to …", "thinking of …".
    case intended
    /// "I have to …", "must I …".
    case must
    /// "I posted", "she has sent".
    case done
    /// "keeps posting", "she is adding", "he posts".
    case ongoing
    /// "if a pupil adds me", "when I leave".
    case supposed
    /// Anything else.
    case plain
  }

  /// The place of the verb.
  let verb: Int
  /// What its forms share.
  let stem: String
  /// Who does it.
  var doer: Doer
  /// How it is spoken of.
  var mood: Mood
  /// True where a *not* stands with it.
  let isNegated: Bool
  /// True where it is done to its subject: "I was tagged".
  let isPassive: Bool
  /// True where it is done to the person who asks: "sent me", "about me".
  let meetsMe: Bool
  /// From the first word that belongs to the verb to where the next one starts.
  var range: Range<Int>
}
