import AssayLanguage
import AssayLoop
import AssayText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file of the folder `Planted`, or of another one.
struct PlantedFile: Sendable, CustomStringConvertible {
  /// Without its ending.
  var name: String
  var text: String

  var description: String { name }

  /// The scorecard, read with the two rubrics of the folder.
  func scorecard() throws -> Scorecard {
    let texts = PlantedFiles.rubrics + [self]
    let library = Library(
      texts.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) })
    let errors = library.diagnostics.filter { $0.severity == .error }.map(\.message)
    guard errors.isEmpty, let scorecard = library.scorecards.first else {
      throw Broken(messages: errors)
    }
    return scorecard
  }

  /// The file has mistakes of the language.
  struct Broken: Error { var messages: [String] }

  /// What stands behind a word at the beginning of lines.
  func lines(behind word: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix(word) }.map {
      String($0.dropFirst(word.count))
    }
  }
}

enum PlantedFiles {
  static let rubrics = folder.files(ending: "craft.rubric") + folder.files(ending: "care.rubric")

  static let scorecards = folder.files(ending: ".scorecard")

  private static let folder = TextFolder("Planted")
}

/// A scorecard that comes with the command.
struct ShippedScorecard: Sendable, CustomStringConvertible {
  var scorecard: Scorecard

  var description: String { ([scorecard.name] + scorecard.overlays).joined(separator: " ") }

  /// Every scorecard, and every one with an overlay.
  static let all: [ShippedScorecard] = {
    let files =
      TextFolder("../../rubrics").files(ending: ".rubric")
      + TextFolder("../../scorecards").files(ending: ".scorecard")
    return Library(
      files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) }
    ).compositions.map { ShippedScorecard(scorecard: $0) }
  }()
}

/// A folder that is known by its path from this one.
private struct TextFolder {
  private let path: String

  init(_ name: String) {
    path =
      #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/" + name
  }

  /// The files with such names, in the order of these.
  func files(ending: String) -> [PlantedFile] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(ending) { names.append(name) }
    }
    return names.sorted().map(read)
  }

  private func read(_ name: String) -> PlantedFile {
    var bytes: [UInt8] = []
    if let file = fopen(path + "/" + name, "r") {
      defer { fclose(file) }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = fread(&buffer, 1, buffer.count, file)
        if count == 0 { break }
        bytes += buffer[..<count]
      }
    }
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    return PlantedFile(name: stem, text: String(decoding: bytes, as: UTF8.self))
  }
}
