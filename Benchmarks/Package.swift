// swift-tools-version:6.2
import PackageDescription

// Ratios and growth, each set measured in one run:
//
//     swift run -c release --package-path Benchmarks bench

let package = Package(
  name: "assay-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "assay", path: "..")],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [
        .product(name: "AssayText", package: "assay"),
        .product(name: "AssayLanguage", package: "assay"),
        .product(name: "AssayLoop", package: "assay"),
        .product(name: "AssayProof", package: "assay"),
        .product(name: "AssayPacket", package: "assay"),
        .product(name: "AssayService", package: "assay"),
        .product(name: "AssayLedger", package: "assay"),
      ],
      path: "Sources/Bench"),
    .executableTarget(
      name: "CalibrationBench",
      dependencies: [.product(name: "AssayMeasure", package: "assay")]),
  ],
  swiftLanguageModes: [.v6]
)
