// swift-tools-version:6.2
import PackageDescription

// Random scorecards and loops through both interpreters; more of them than `swift test` has time for:
//
//     swift build -c release --package-path Laws
//     Laws/.build/release/Laws 100000
//     Laws/.build/release/Laws loops 100000
//     Laws/.build/release/Laws mistakes 300
//     Laws/.build/release/Laws formatter 100000
//
// and simulated panels through the calibration:
//
//     swift run -c release --package-path Laws Coverage

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "assay-laws",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "assay", path: "..")],
  targets: [
    .executableTarget(
      name: "Laws",
      dependencies: [
        .product(name: "AssayText", package: "assay"),
        .product(name: "AssayLanguage", package: "assay"),
        .product(name: "AssayLoop", package: "assay"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "Coverage",
      dependencies: [.product(name: "AssayMeasure", package: "assay")],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
