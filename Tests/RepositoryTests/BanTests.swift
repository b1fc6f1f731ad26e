import Testing

@Suite struct `Banned words` {
  /// A piece of text, where it may not stand, and why.
  struct Ban: CustomTestStringConvertible {
    var text: String
    var folders: [String]
    var reason: String
    /// Files that may hold it.
    var exceptions: Set<String> = []
    var testDescription: String { text }
  }

  static let bans: [Ban] = [
    Ban(text: "Data.write", folders: ["Sources"], reason: "it does not survive a crash"),
    Ban(text: ".write(to: url", folders: ["Sources"], reason: "it does not survive a crash"),
    Ban(text: "replaceItemAt", folders: ["Sources"], reason: "it does not survive a crash"),
    Ban(text: "try!", folders: ["Sources"], reason: "failures are values"),
    Ban(text: "as!", folders: ["Sources"], reason: "failures are values"),
    Ban(text: "fatal" + "Error(", folders: ["Sources"], reason: "preconditions say why"),
    Ban(text: "import Foundation\n", folders: ["Sources"], reason: "it slows every start"),
    Ban(text: "TO" + "DO", folders: ["Sources", "Tests", "docs"], reason: "work is in issues"),
    Ban(text: "FIX" + "ME", folders: ["Sources", "Tests", "docs"], reason: "work is in issues"),
    Ban(text: "nonisolated(unsafe)", folders: ["Sources"], reason: "no global mutable state"),
    Ban(text: "@unchecked Sendable", folders: ["Sources"], reason: "the compiler checks"),
  ]

  static func offenders(_ ban: Ban) -> [String] {
    ban.folders.flatMap { PackageFiles.all(in: $0) }
      .filter { $0.path.hasSuffix(".swift") || $0.path.hasSuffix(".md") }
      .filter { !ban.exceptions.contains($0.path) && $0.text.contains(ban.text) }
      .map(\.path)
      .filter { $0 != "Tests/RepositoryTests/BanTests.swift" }
  }

  @Test(arguments: bans) func `stand nowhere`(_ ban: Ban) {
    #expect(Self.offenders(ban) == [])
  }

  @Test func `cover the forced unwrapping of values`() {
    var offenders: [String] = []
    for file in PackageFiles.all(in: "Sources", ending: ".swift") {
      if `File lengths`.generated.contains(file.path) { continue }
      for (index, line) in file.lines.enumerated() where ForcedUnwrap.stands(in: line) {
        offenders.append("\(file.path):\(index + 1)")
      }
    }
    #expect(offenders == [])
  }

  @Test(arguments: ["a.first!", "names[0]!.count", "make()!", "let x = y!", "f(a!, b)", "  a!"])
  func `know a forced unwrapping when they see one`(_ line: String) {
    #expect(ForcedUnwrap.stands(in: line))
  }

  @Test(arguments: [
    "if !isEmpty {", "a != b", "guard !(a), !b", "say(\"Stop!\")", "// Stop!", "[!a]", "a !== b",
    "Int(\"!\")",
  ])
  func `do not see one where there is none`(_ line: String) {
    #expect(!ForcedUnwrap.stands(in: line))
  }
}

/// Finds `value!` on a line; texts and comments do not count.
enum ForcedUnwrap {
  static func stands(in line: String) -> Bool {
    var isText = false
    var previous: UInt8 = 0x20
    let bytes = Array(line.utf8)
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      if byte == UInt8(ascii: "\""), previous != UInt8(ascii: "\\") { isText.toggle() }
      if !isText, byte == UInt8(ascii: "/"), next == UInt8(ascii: "/") { return false }
      if !isText, byte == UInt8(ascii: "!"), next != UInt8(ascii: "="), endsValue(previous) {
        return true
      }
      previous = byte
    }
    return false
  }

  private static func endsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "_"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "`"): true
    default: false
    }
  }
}
