import Synchronization

/// A value that is worked out when it is first asked for, and kept from then on.
///
/// A class, so that copies of what holds it share the work; safe to use from several threads at once.
public final class Once<Value: Sendable>: Sendable {
  private let kept: Mutex<Value?>

  /// Makes it with nothing worked out yet, or with the value where it is known already.
  public init(_ value: Value? = nil) { kept = Mutex(value) }

  /// The value where it is known already; nil while it is not.
  public var known: Value? { kept.withLock { $0 } }

  /// The value; the first call makes it, and every other waits for that.
  public func value(_ make: () -> Value) -> Value {
    kept.withLock { kept in
      if let kept { return kept }
      let made = make()
      kept = made
      return made
    }
  }
}
