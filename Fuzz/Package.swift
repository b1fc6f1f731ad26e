// swift-tools-version:6.2
import PackageDescription

// Coverage-guided fuzzing with the stock toolchain's libFuzzer (Linux):
//
//     swift build -c release --package-path Fuzz
//     Fuzz/.build/release/FuzzLanguage Fuzz/Corpus/language -max_total_time=600

let fuzzer: [SwiftSetting] = [
  .unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])
]
let linkFuzzer: [LinkerSetting] = [.unsafeFlags(["-sanitize=fuzzer"])]

let package = Package(
  name: "assay-fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "assay", path: "..")],
  targets: [
    .executableTarget(
      name: "FuzzLanguage",
      dependencies: [
        .product(name: "AssayText", package: "assay"),
        .product(name: "AssayLanguage", package: "assay"),
      ],
      swiftSettings: fuzzer, linkerSettings: linkFuzzer)
  ],
  swiftLanguageModes: [.v6]
)
