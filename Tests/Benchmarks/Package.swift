// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "mayi-benchmarks",
  dependencies: [
    .package(name: "mayi", path: "../.."),
    .package(url: "https://github.com/google/swift-benchmark", from: "0.1.2"),
  ],
  targets: [
    .target(name: "CBitRows", cSettings: [.unsafeFlags(["-O3", "-march=native"])]),
    .target(name: "CTerminal"),
    .target(name: "BenchmarkKit", dependencies: ["CBitRows", "CTerminal"] + kit),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["BenchmarkKit", .product(name: "Benchmark", package: "swift-benchmark")] + kit
    ),
    .executableTarget(name: "mayi-bench", dependencies: ["BenchmarkKit"] + kit),
    .executableTarget(name: "learn-leanings", dependencies: ["BenchmarkKit"] + kit),
  ],
  swiftLanguageModes: [.v6]
)

/// What is measured, and the random numbers of tests.
var kit: [Target.Dependency] {
  [.product(name: "MayiKit", package: "mayi"), .product(name: "MayiTestKit", package: "mayi")]
}
