/// Where clauses stand in the document: in its order, and no two at one place.
extension Resolver {
  /// The sentences of a paragraph or bullet that a clause or furniture takes.
  private struct Claim {
    var place: Place
    var clause: Clause?
  }

  mutating func checkPlaces(of section: Section) {
    var latest = Place(paragraph: 0)
    for clause in section.clauses {
      guard let first = clause.places.first else { continue }
      if Self.key(first) < Self.key(latest) {
        warn(
          .placeOrder,
          clause.source,
          "clause `\(clause.id)` (\(first.text)) stands after one of \(latest.text); keep the document's order"
        )
      }
      latest = first
    }
    checkOverlaps(section)
  }

  private mutating func checkOverlaps(_ section: Section) {
    let claims = section.clauses.flatMap { clause in clause.places.map { Claim(place: $0, clause: clause) } }
    let sorted = claims.sorted { Self.key($0.place) < Self.key($1.place) }
    for (earlier, later) in zip(sorted, sorted.dropFirst()) {
      guard let first = earlier.clause, let second = later.clause, Self.overlap(earlier.place, later.place) else {
        continue
      }
      let (one, other) = second.source.line < first.source.line ? (second, first) : (first, second)
      warn(
        .overlappingPlaces,
        other.source,
        "clauses `\(one.id)` and `\(other.id)` both stand at \(later.place.text); give each its own sentence"
      )
    }
    for claim in claims {
      guard section.furniture.contains(where: { $0.contains(claim.place.paragraph) }), let clause = claim.clause else {
        continue
      }
      warn(
        .overlappingPlaces,
        clause.source,
        "clause `\(clause.id)` stands at \(claim.place.text), which is called furniture; mend one of the two"
      )
    }
  }

  private static func key(_ place: Place) -> (Int, Int, Int) {
    (place.paragraph, place.bullet, place.sentences?.lowerBound ?? 0)
  }

  private static func overlap(_ left: Place, _ right: Place) -> Bool {
    guard left.paragraph == right.paragraph, left.bullet == right.bullet else { return false }
    guard let mine = left.sentences, let other = right.sentences else { return true }
    return mine.overlaps(other)
  }
}
