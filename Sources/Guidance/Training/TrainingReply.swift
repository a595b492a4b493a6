/// What a training run answers to a line.
public struct TrainingReply: Hashable, Sendable {
  /// What the outside should do.
  public enum Request: Hashable, Sendable {
    /// Add rows to the results, where any are kept.
    case record([ResultRow])
    /// Begin to keep results, so that the run can be taken up again.
    case save
    /// Leave.
    case quit
  }

  /// What is shown.
  public var lines: [Line]
  /// The prompt, without the blank and sign that follow it.
  public var prompt: String
  /// What the outside should do, in this order.
  public var requests: [Request] = []
}
