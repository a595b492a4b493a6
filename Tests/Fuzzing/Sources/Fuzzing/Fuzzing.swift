import CFuzzer
import Glibc

/// Feeds one parser with whatever libFuzzer makes up: `Fuzzing TARGET [what libFuzzer takes]`.
@main
struct Fuzzing {
  static func main() {
    guard let name = CommandLine.arguments.dropFirst().first, Target(rawValue: name) != nil else {
      print(Target.allCases.map(\.rawValue).joined(separator: "\n"))
      exit(CommandLine.arguments.count > 1 ? 64 : 0)
    }
    // libFuzzer may start the program again with its own arguments; those find the target here.
    setenv(Target.variable, name, 1)
    var arguments: [UnsafeMutablePointer<CChar>?] = CommandLine.arguments.map { strdup($0) }
    arguments.remove(at: 1)
    var count = Int32(arguments.count)
    arguments.append(nil)
    arguments.withUnsafeMutableBufferPointer { buffer in
      var start = buffer.baseAddress
      exit(
        LLVMFuzzerRunDriver(&count, &start) { bytes, count in
          Target.chosen.check([UInt8](UnsafeBufferPointer(start: bytes, count: count)))
          return 0
        }
      )
    }
  }
}

/// Ends the program where something that must hold does not, so that libFuzzer keeps the input.
func demand(_ holds: Bool, _ sentence: @autoclosure () -> String) {
  guard !holds else { return }
  fatalError(sentence())
}
