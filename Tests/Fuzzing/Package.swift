// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "mayi-fuzzing",
  dependencies: [.package(name: "mayi", path: "../..")],
  targets: [
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "Fuzzing",
      dependencies: [
        "CFuzzer", .product(name: "MayiKit", package: "mayi"), .product(name: "MayiPlatform", package: "mayi"),
        .product(name: "MayiTestKit", package: "mayi"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)
