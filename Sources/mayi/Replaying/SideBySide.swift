import Dispatch
import Glibc
import Synchronization

/// Shares work out over the processor's cores.
enum SideBySide {
  /// What `body` gives for one slice of the list on each core, in the list's order.
  ///
  /// - Complexity: one call of `body` for each core; none for an empty list.
  static func slices<Element: Sendable, Value: Sendable>(
    of list: [Element],
    _ body: @escaping @Sendable (ArraySlice<Element>) -> Value
  ) -> [Value] {
    pieces(of: list, size: max(1, (list.count + cores - 1) / cores), worker: {}) { _, slice in body(slice) }
  }

  /// What workers, one for each core, give for the pieces of a list, in the list's order.
  ///
  /// Whoever is done with a piece takes the next, so that no core waits for another that is kept busy by something else.
  ///
  /// - Parameters:
  ///   - size: the number of elements of a piece; the last may have fewer.
  ///   - worker: makes a worker, which keeps what it has learnt from one piece to the next.
  /// - Complexity: one call of `body` for each piece.
  static func pieces<Element: Sendable, Worker, Value: Sendable>(
    of list: [Element],
    size: Int,
    worker: @escaping @Sendable () -> Worker,
    _ body: @escaping @Sendable (inout Worker, ArraySlice<Element>) -> Value
  ) -> [Value] {
    let starts = Array(stride(from: 0, to: list.count, by: size))
    let next = Atomic(0)
    return [Value](unsafeUninitializedCapacity: starts.count) { buffer, count in
      // Each piece has its own place of the buffer, and the buffer outlives the loop.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: min(cores, starts.count)) { _ in
        var worker = worker()
        while true {
          let index = next.add(1, ordering: .relaxed).oldValue
          guard index < starts.count else { return }
          let piece = list[starts[index]..<min(starts[index] + size, list.count)]
          places.initializeElement(at: index, to: body(&worker, piece))
        }
      }
      count = starts.count
    }
  }

  private static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
