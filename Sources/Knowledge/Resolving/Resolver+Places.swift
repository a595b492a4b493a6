/// Where clauses stand in the document: in its order, and no two at one place.
extension Resolver {
  /// A place that a clause takes.
  private struct Claim {
    var place: Place
    var clause: Clause
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
      guard Self.overlap(earlier.place, later.place) else { continue }
      let isSwapped = later.clause.source.line < earlier.clause.source.line
      let (one, other) = isSwapped ? (later.clause, earlier.clause) : (earlier.clause, later.clause)
      warn(
        .overlappingPlaces,
        other.source,
        "clauses `\(one.id)` and `\(other.id)` both stand at \(later.place.text); give each its own sentence"
      )
    }
    var furniture = section.furniture.sorted { $0.lowerBound > $1.lowerBound }
    var last = -1
    for claim in sorted {
      while let next = furniture.last, next.lowerBound <= claim.place.paragraph {
        last = max(last, next.upperBound)
        furniture.removeLast()
      }
      guard claim.place.paragraph <= last else { continue }
      warn(
        .overlappingPlaces,
        claim.clause.source,
        "clause `\(claim.clause.id)` stands at \(claim.place.text), which is called furniture; mend one of the two"
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
