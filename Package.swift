// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "mayi",
  products: [
    .executable(name: "mayi", targets: ["mayi"]),
    .library(name: "MayiKit", targets: ["Knowledge", "Decisions", "Checks", "Pictures", "Guidance"]),
    .library(name: "MayiPlatform", targets: ["Platform"]),
    .library(name: "MayiTestKit", targets: ["TestKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
    .package(url: "https://github.com/pointfreeco/xctest-dynamic-overlay", from: "1.13.1"),
  ],
  targets: [
    .target(name: "Knowledge"),
    .target(name: "Decisions", dependencies: ["Knowledge"]),
    .target(name: "Checks", dependencies: ["Knowledge", "Decisions"]),
    .target(name: "Pictures", dependencies: ["Knowledge", "Decisions", "Checks"]),
    .target(name: "Guidance", dependencies: ["Knowledge", "Decisions"]),
    .target(name: "CLibEdit", linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "Platform", dependencies: ["CLibEdit"]),
    .executableTarget(
      name: "mayi",
      dependencies: [
        "Knowledge", "Decisions", "Checks", "Pictures", "Guidance", "Platform",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      linkerSettings: inside
    ),
    .testTarget(name: "KnowledgeTests", dependencies: ["Knowledge"] + dumps),
    .target(name: "TestKit", dependencies: ["Knowledge"], path: "Tests/TestKit"),
    .testTarget(name: "DecisionsTests", dependencies: ["Decisions", "TestKit"] + dumps),
    .testTarget(name: "ChecksTests", dependencies: ["Checks"] + dumps),
    .testTarget(name: "PicturesTests", dependencies: ["Pictures", "Platform"] + dumps),
    .testTarget(
      name: "GuidanceTests",
      dependencies: ["Guidance", "Checks", "TestKit"] + dumps,
      exclude: ["Reading/Questions"]
    ),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal", linkerSettings: [.linkedLibrary("util")]),
    .executableTarget(name: "line-probe", dependencies: ["Platform"], path: "Tests/LineProbe"),
    .target(name: "TerminalKit", dependencies: ["CPseudoTerminal"], path: "Tests/TerminalKit"),
    .testTarget(name: "PlatformTests", dependencies: ["Platform", "TerminalKit", "line-probe"] + dumps),
    .testTarget(name: "mayiTests", dependencies: ["mayi", "TerminalKit"] + dumps),
  ],
  swiftLanguageModes: [.v6]
)

/// What every test target may use to show differences.
///
/// `expectNoDifference` reports nothing under Swift Testing on Linux unless the issue-reporting support is linked too.
var dumps: [Target.Dependency] {
  [
    .product(name: "CustomDump", package: "swift-custom-dump"),
    .product(name: "IssueReportingTestSupport", package: "xctest-dynamic-overlay"),
  ]
}

/// What puts the Swift libraries inside a release, which then starts two milliseconds sooner.
var inside: [LinkerSetting] {
  let release = BuildSettingCondition.when(platforms: [.linux], configuration: .release)
  return [
    // The usual linker warns of what libraries hold that nobody calls.
    // At a fixed place in memory, fifty thousand pointers need not be set right at each start, which takes half a millisecond;
    // the C libraries, heap and stack keep their random places.
    .unsafeFlags(["-static-stdlib", "-use-ld=lld", "-Xclang-linker", "-no-pie"], release),
    .linkedLibrary("_FoundationCShims", release),
    .linkedLibrary("_FoundationCollections", release),
  ]
}
