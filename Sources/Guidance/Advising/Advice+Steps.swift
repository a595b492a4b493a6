import Knowledge

extension Advice {
  /// A thing to do, with every duty that is done by it.
  public struct Step: Hashable, Sendable {
    /// The duty.
    public let use: DutyUse
    /// The duties that are done with it: each asks to tell one of several people, of whom this one tells one.
    public let fulfilling: [DutyUse]

    /// The clauses that ask for it, that of the duty first.
    public var clauses: [ClauseID] { ([use] + fulfilling).map(\.clause).uniqued() }
  }

  /// What must be done, each telling once: where one clause says *tell the head or the lead* and another *tell the
  /// lead*, telling the lead does both.
  public var steps: [Step] { duties.steps }
}

extension [Advice.DutyUse] {
  /// The duties as steps.
  var steps: [Advice.Step] {
    let narrower = map { wide in indices.first { self[$0].fulfils(wide) } }
    /// The duty by which another is done in the end.
    func last(_ index: Int) -> Int { narrower[index].map(last) ?? index }
    return indices.filter { narrower[$0] == nil }.map { index in
      let done = indices.filter { $0 != index && last($0) == index }
      return Advice.Step(use: self[index], fulfilling: done.map { self[$0] })
    }
  }
}

extension Advice.DutyUse {
  /// Tells whether who does this has done the other as well: the same telling, in the same words but for people who
  /// need not be told.
  fileprivate func fulfils(_ other: Self) -> Bool {
    guard duty.phase == .tell, other.duty.phase == .tell, duty.by == .you, other.duty.by == .you,
      duty.strength == other.duty.strength, duty.within == other.duty.within, isIfSo == other.isIfSo,
      let told = duty.to, let wanted = other.duty.to, !wanted.all, told.all || told.roles.count == 1,
      told.roles.contains(where: wanted.roles.contains)
    else { return false }
    return Words(other.duty.text).isLonger(than: Words(duty.text))
  }
}

extension Words {
  /// True where taking some words out at one place leaves the other words.
  fileprivate func isLonger(than other: Words) -> Bool {
    guard list.count > other.list.count else { return false }
    let start = zip(list, other.list).prefix { $0 == $1 }.count
    return list.suffix(other.list.count - start).elementsEqual(other.list.dropFirst(start))
  }
}
