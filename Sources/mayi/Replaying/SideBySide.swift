import Dispatch
import Glibc

/// Shares work out over the processor's cores.
enum SideBySide {
  /// What `body` gives for one slice of the list on each core, in the list's order.
  ///
  /// - Complexity: one call of `body` for each core; none for an empty list.
  static func slices<Element: Sendable, Value: Sendable>(
    of list: [Element],
    _ body: @escaping @Sendable (ArraySlice<Element>) -> Value
  ) -> [Value] {
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let size = max(1, (list.count + cores - 1) / cores)
    let starts = Array(stride(from: 0, to: list.count, by: size))
    return [Value](unsafeUninitializedCapacity: starts.count) { buffer, count in
      // Each turn of the loop writes its own place of the buffer, and the buffer outlives the loop.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: starts.count) { index in
        let slice = list[starts[index]..<min(starts[index] + size, list.count)]
        places.initializeElement(at: index, to: body(slice))
      }
      count = starts.count
    }
  }
}
