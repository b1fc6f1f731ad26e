// swift-tools-version:6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "assay",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "assay", targets: ["assay"]),
    .library(name: "AssayText", targets: ["AssayText"]),
    .library(name: "AssayMeasure", targets: ["AssayMeasure"]),
    .library(name: "AssayLanguage", targets: ["AssayLanguage"]),
    .library(name: "AssayLoop", targets: ["AssayLoop"]),
    .library(name: "AssayProof", targets: ["AssayProof"]),
    .library(name: "AssayStudy", targets: ["AssayStudy"]),
    .library(name: "AssayPacket", targets: ["AssayPacket"]),
    .library(name: "AssayService", targets: ["AssayService"]),
    .library(name: "AssayLedger", targets: ["AssayLedger"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .target(name: "AssayText", swiftSettings: strict),
    .target(
      name: "AssayMeasure", swiftSettings: strict,
      // The square root of the standard library calls the C library's in some builds.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .target(name: "AssayLanguage", dependencies: ["AssayText"], swiftSettings: strict),
    .target(
      name: "AssayLoop", dependencies: ["AssayText", "AssayMeasure", "AssayLanguage"],
      swiftSettings: strict),
    .target(
      name: "AssayProof",
      dependencies: ["AssayText", "AssayLanguage", "AssayLoop"],
      swiftSettings: strict),
    .target(
      name: "AssayStudy",
      dependencies: ["AssayText", "AssayLanguage", "AssayMeasure", "AssayLoop"],
      swiftSettings: strict),
    .target(
      name: "AssayPacket",
      dependencies: ["AssayText", "AssayMeasure", "AssayLanguage", "AssayLoop"],
      swiftSettings: strict),
    .target(
      name: "AssayService",
      dependencies: ["AssayText", "AssayLanguage", "AssayLoop", "AssayProof"],
      swiftSettings: strict),
    .target(
      name: "AssayLedger",
      dependencies: [
        "AssayText", "AssayLanguage", "AssayLoop",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "AssayCommands",
      dependencies: [
        "AssayText", "AssayMeasure", "AssayLanguage", "AssayLoop", "AssayProof", "AssayStudy",
        "AssayPacket", "AssayService", "AssayLedger",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "assay", dependencies: ["AssayCommands"], swiftSettings: strict),
    .testTarget(name: "AssayTextTests", dependencies: ["AssayText"], swiftSettings: strict),
    .testTarget(name: "AssayMeasureTests", dependencies: ["AssayMeasure"], swiftSettings: strict),
    .testTarget(
      name: "AssayLanguageTests", dependencies: ["AssayText", "AssayLanguage"],
      exclude: [
        "Mistakes", "Questions/de.tsv", "Questions/en.tsv", "Questions/fr.tsv", "Questions/nl.tsv",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AssayLoopTests",
      dependencies: ["AssayText", "AssayMeasure", "AssayLanguage", "AssayLoop"],
      swiftSettings: strict),
    .testTarget(
      name: "AssayProofTests",
      dependencies: ["AssayText", "AssayLanguage", "AssayLoop", "AssayProof"],
      exclude: ["Planted"],
      swiftSettings: strict),
    .testTarget(
      name: "AssayStudyTests",
      dependencies: ["AssayText", "AssayLanguage", "AssayMeasure", "AssayLoop", "AssayStudy"],
      swiftSettings: strict),
    .testTarget(
      name: "AssayPacketTests",
      dependencies: ["AssayText", "AssayMeasure", "AssayLanguage", "AssayLoop", "AssayPacket"],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "AssayServiceTests",
      dependencies: ["AssayText", "AssayLanguage", "AssayLoop", "AssayProof", "AssayService"],
      swiftSettings: strict),
    .testTarget(
      name: "AssayLedgerTests",
      dependencies: ["AssayText", "AssayLanguage", "AssayLoop", "AssayLedger"],
      swiftSettings: strict),
    .testTarget(
      name: "AssayCommandsTests",
      dependencies: [
        "AssayText", "AssayMeasure", "AssayLanguage", "AssayLoop", "AssayProof", "AssayStudy",
        "AssayPacket", "AssayService", "AssayLedger", "AssayCommands",
      ],
      swiftSettings: strict),
    .testTarget(name: "RepositoryTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
