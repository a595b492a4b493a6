import FoundationEssentials
import Platform

extension Output {
  /// Writes a value as JSON, its keys in alphabetical order.
  func write(json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(value)
    try write(document: String(decoding: data, as: UTF8.self) + "\n")
  }
}
