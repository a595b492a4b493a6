import Glibc

/// Finds the lowest place of a smooth function, by the method of Liu and Nocedal (L-BFGS,
/// doi:10.1007/BF01589116): deterministic, and soon there.
struct Descent {
  /// The steps at most.
  let steps: Int
  /// How many steps back are remembered.
  private let memory = 6

  /// The lowest place found from zero on.
  ///
  /// - Parameter slope: the value at a place; writes the slope there.
  func lowest(_ count: Int, _ slope: (_ place: [Double], _ slope: inout [Double]) -> Double) -> [Double] {
    var place = [Double](repeating: 0, count: count)
    var here = place
    var value = slope(place, &here)
    var past: [(step: [Double], turn: [Double], share: Double)] = []
    for number in 0..<steps {
      let way = direction(here, past)
      let fall = product(way, here)
      guard fall < -1e-9 else { break }
      var length = number == 0 ? 1 / max(1, product(here, here).squareRoot()) : 1.0
      var next = place
      var there = here
      var found = Double.infinity
      for _ in 0..<20 {
        for index in next.indices { next[index] = place[index] + length * way[index] }
        found = slope(next, &there)
        if found <= value + 1e-4 * length * fall { break }
        length /= 2
      }
      guard found < value else { break }
      let step = zip(next, place).map { $0 - $1 }
      let turn = zip(there, here).map { $0 - $1 }
      let curve = product(step, turn)
      if curve > 1e-10 {
        past.append((step, turn, 1 / curve))
        if past.count > memory { past.removeFirst() }
      }
      (place, here, value) = (next, there, found)
    }
    return place
  }

  /// Downhill, as the steps before have shown the ground to bend.
  private func direction(_ slope: [Double], _ past: [(step: [Double], turn: [Double], share: Double)]) -> [Double] {
    var way = slope
    var shares: [Double] = []
    for one in past.reversed() {
      let share = one.share * product(one.step, way)
      shares.append(share)
      for index in way.indices { way[index] -= share * one.turn[index] }
    }
    if let last = past.last {
      let scale = 1 / (last.share * product(last.turn, last.turn))
      for index in way.indices { way[index] *= scale }
    }
    for (one, share) in zip(past, shares.reversed()) {
      let back = one.share * product(one.turn, way)
      for index in way.indices { way[index] += (share - back) * one.step[index] }
    }
    for index in way.indices { way[index] = -way[index] }
    return way
  }

  private func product(_ first: [Double], _ second: [Double]) -> Double {
    var sum = 0.0
    for index in first.indices { sum += first[index] * second[index] }
    return sum
  }
}
