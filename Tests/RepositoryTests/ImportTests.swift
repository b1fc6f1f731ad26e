import Testing

/// What each target may import; the table of the architecture, and nothing beside it.
private let allowedImports: [String: Set<String>] = [
  "AssayText": [],
  "AssayMeasure": [],
  "AssayLanguage": ["AssayText"],
  "AssayLoop": ["AssayText", "AssayMeasure", "AssayLanguage"],
  "AssayProof": ["AssayText", "AssayLanguage", "AssayLoop"],
  "AssayStudy": ["AssayText", "AssayLanguage", "AssayMeasure", "AssayLoop"],
  "AssayPacket": ["AssayText", "AssayMeasure", "AssayLanguage", "AssayLoop"],
  "AssayService": ["AssayText", "AssayLanguage", "AssayLoop", "AssayProof"],
  "AssayLedger": ["AssayText", "AssayLanguage", "AssayLoop", "FoundationEssentials", "Crypto"],
  "AssayCommands": [
    "AssayText", "AssayMeasure", "AssayLanguage", "AssayLoop", "AssayProof", "AssayStudy",
    "AssayPacket", "AssayService", "AssayLedger", "ArgumentParser",
  ],
  "assay": ["AssayCommands", "Glibc", "Musl", "Darwin"],
]

/// Targets in which a file named `Platform...` may import the C library.
private let platformTargets: Set<String> = ["AssayLedger", "AssayCommands"]

/// The C library under its names on the systems that are served.
private let systemModules: Set<String> = ["Glibc", "Musl", "Darwin"]

/// Files under another name that are the one place for what they ask of the system.
private let platformFiles: Set<String> = [
  "Sources/AssayCommands/Terminal/ByteChannel.swift",
  "Sources/AssayCommands/Terminal/EditorLauncher.swift",
  "Sources/AssayCommands/Terminal/RawMode.swift",
  "Sources/AssayCommands/Terminal/SignalHold.swift",
  "Sources/AssayCommands/Terminal/WindowSize.swift",
  "Sources/AssayLedger/Durable/HostFileSystem+Listing.swift",
  "Sources/AssayLedger/Durable/HostFileSystem.swift",
  "Sources/AssayLedger/Durable/SystemFailure+Codes.swift",
]

@Suite struct `Imports` {
  struct Import: Hashable, CustomTestStringConvertible {
    var file: String
    var module: String
    var testDescription: String { "\(file) imports \(module)" }
  }

  static func imports(of file: PackageFiles.File) -> [Import] {
    let modifiers: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
    return file.lines.compactMap { line in
      var words = line.split(separator: " ").map(String.init)
      while let first = words.first, first.hasPrefix("@") || modifiers.contains(first) {
        words.removeFirst()
      }
      guard words.count > 1, words[0] == "import" else { return nil }
      let kinds: Set<String> = ["struct", "class", "enum", "func", "protocol", "typealias", "var"]
      let module = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
      return Import(file: file.path, module: String(module.prefix { $0 != "." }))
    }
  }

  static func isAllowed(_ entry: Import) -> Bool {
    let parts = entry.file.split(separator: "/")
    guard parts.count > 2, let allowed = allowedImports[String(parts[1])] else { return false }
    if allowed.contains(entry.module) { return true }
    guard systemModules.contains(entry.module) else { return false }
    let isPlatform = parts.last.map { $0.hasPrefix("Platform") } ?? false
    return platformFiles.contains(entry.file)
      || (isPlatform && platformTargets.contains(String(parts[1])))
  }

  @Test func `follow the table of the architecture`() {
    let files = PackageFiles.all(in: "Sources", ending: ".swift")
    let entries = files.flatMap(Self.imports)
    #expect(entries.count > 50)
    #expect(entries.filter { !Self.isAllowed($0) } == [])
  }

  @Test func `of the system are made by every file that is listed for them`() {
    let importing = PackageFiles.all(in: "Sources", ending: ".swift").flatMap(Self.imports)
      .filter { systemModules.contains($0.module) }.map(\.file)
    #expect(platformFiles.subtracting(importing) == [])
  }

  @Test func `are allowed for every target, so that none escapes the table`() {
    let targets = Set(
      PackageFiles.all(in: "Sources", ending: ".swift").compactMap {
        $0.path.split(separator: "/").dropFirst().first.map(String.init)
      })
    #expect(targets == Set(allowedImports.keys))
  }

  @Test(arguments: [
    ("import Foundation", "Foundation"), ("public import AssayText", "AssayText"),
    ("@testable import AssayLoop", "AssayLoop"), ("  import Glibc", "Glibc"),
    ("import struct Foundation.Date", "Foundation"),
  ])
  func `are seen however they are written`(_ line: String, _ module: String) {
    let file = PackageFiles.File(path: "Sources/AssayText/A.swift", bytes: Array(line.utf8))
    #expect(Self.imports(of: file).map(\.module) == [module])
  }

  @Test(arguments: [
    ("Sources/AssayText/A.swift", "Glibc"), ("Sources/AssayLanguage/A.swift", "AssayLoop"),
    ("Sources/AssayText/PlatformA.swift", "Glibc"), ("Sources/AssayLedger/A.swift", "Glibc"),
    ("Sources/AssayCommands/A.swift", "Foundation"), ("Sources/New/A.swift", "AssayText"),
  ])
  func `outside of the table are refused`(_ file: String, _ module: String) {
    #expect(!Self.isAllowed(Import(file: file, module: module)))
  }
}
