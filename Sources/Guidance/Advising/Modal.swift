/// How strong a policy's verb is.
enum Modal {
  /// 0 for the strongest verbs, more for weaker ones; verbs that are not known come last.
  static func weakness(_ modal: String) -> Int {
    let words = Words(modal).joined
    let order = [
      ["never", "must", "prohibited", "not permitted", "not allowed", "not tolerated", "required"],
      ["do not", "may not", "unacceptable"], ["should"],
    ]
    return order.firstIndex { $0.contains { words.contains($0) } } ?? order.count
  }
}
