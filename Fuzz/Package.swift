// swift-tools-version:6.2
import PackageDescription

// Coverage-guided fuzzing with the stock toolchain's libFuzzer (Linux); README.md has the commands.

let fuzzer: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])]
let linkFuzzer: [LinkerSetting] = [.unsafeFlags(["-sanitize=fuzzer"])]

func target(_ name: String, _ products: [String]) -> Target {
  .executableTarget(
    name: name,
    dependencies: ["FuzzDriver"] + products.map { .product(name: $0, package: "assay") },
    swiftSettings: fuzzer, linkerSettings: linkFuzzer)
}

let package = Package(
  name: "assay-fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "assay", path: "..")],
  targets: [
    .target(name: "FuzzDriver"),
    target("FuzzLanguage", ["AssayText", "AssayLanguage"]),
    target("FuzzEvents", ["AssayText", "AssayLanguage", "AssayLoop", "AssayLedger"]),
    target("FuzzForms", ["AssayText", "AssayLanguage", "AssayLoop", "AssayPacket"]),
  ],
  swiftLanguageModes: [.v6]
)
