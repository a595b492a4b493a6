/// How much a tree tells apart at its leaves: the less it tells, the smaller it is.
enum Grain {
  /// Whether the situation can exist.
  case existence
  /// The verdict.
  case verdict
  /// The whole settlement.
  case everything
}

extension Settlement {
  /// What is told of it.
  func telling(_ grain: Grain) -> Settlement {
    switch grain {
    case .existence: Settlement(verdict: .silent, deciding: [], adding: [], silences: [])
    case .verdict: Settlement(verdict: verdict, deciding: [], adding: [], silences: [])
    case .everything: self
    }
  }
}
