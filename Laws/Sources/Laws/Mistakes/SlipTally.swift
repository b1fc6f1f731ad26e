import AssayLanguage
import AssayLoop
import AssayText

/// Makes mistakes in files, and counts what is said about them.
struct SlipTally {
  /// What became of one mistake.
  struct Case {
    var file: String
    var slip: Slip
    var before: String
    var messages: [Diagnostic]
    var fate: Fate
    /// Whether the first mend restores the meaning; nothing where none is offered.
    var isMended: Bool?
  }

  enum Fate: String, CaseIterable {
    case noticed = "noticed at check"
    case tested = "noticed by the file's own tests"
    case harmless = "harmless: decides as before"
    case missed = "not noticed"
  }

  private(set) var cases: [Case] = []
  let files: [(name: String, text: String)]
  private let known: Set<String>
  private let meaning: String
  private let formatted: [String]

  init(_ files: [(name: String, text: String)]) {
    self.files = files
    let library = Self.library(files)
    known = Set(library.diagnostics.map(Self.key))
    meaning = Meaning.of(library)
    formatted = files.map { Self.format($0.text) }
  }

  /// Makes `count` mistakes, each in a file and of a kind in turn.
  mutating func make(_ count: Int, seed: UInt64) {
    let rubrics = Self.library(files).rubrics.map(\.name)
    var random = Dice(seed: seed)
    var turn = 0
    while cases.count < count, turn < count * 40 {
      let file = turn % files.count
      let kind = Slip.Kind.allCases[(turn / files.count) % Slip.Kind.allCases.count]
      turn += 1
      let lines = files[file].text.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
      var maker = SlipMaker(lines: lines, rubrics: rubrics, random: random)
      let slip = maker.make(kind)
      random = maker.random
      if let slip { cases.append(judge(slip, in: file, lines)) }
    }
  }

  private func judge(_ slip: Slip, in file: Int, _ lines: [String]) -> Case {
    var changed = files
    changed[file].text = slip.applied(to: lines)
    let library = Self.library(changed)
    let messages = library.diagnostics.filter { !known.contains(Self.key($0)) }
    var found = Case(
      file: files[file].name, slip: slip, before: lines[slip.line], messages: messages,
      fate: .noticed, isMended: nil)
    if messages.isEmpty {
      found.fate = fate(of: library, Self.format(changed[file].text) == formatted[file])
    } else if let mended = Self.mended(messages, changed) {
      found.isMended = restores(mended, file)
    }
    return found
  }

  private func fate(of library: Library, _ isSameText: Bool) -> Fate {
    if isSameText { return .harmless }
    if library.compositions.contains(where: { $0.runTests().failures > 0 }) { return .tested }
    return Meaning.of(library) == meaning ? .harmless : .missed
  }

  /// Whether the files mean what they did.
  private func restores(_ mended: [(name: String, text: String)], _ file: Int) -> Bool {
    if Self.format(mended[file].text) == formatted[file] { return true }
    return Meaning.of(Self.library(mended)) == meaning
  }

  /// The files with the first mend of the first message applied.
  private static func mended(
    _ messages: [Diagnostic], _ files: [(name: String, text: String)]
  ) -> [(name: String, text: String)]? {
    guard let fix = messages.compactMap(\.fixes.first).first else { return nil }
    var mended = files
    for edit in fix.edits.sorted(by: { $1.place < $0.place }) {
      var bytes = Array(mended[edit.place.file].text.utf8)
      bytes.replaceSubrange(edit.place.span.range, with: Array(edit.replacement.utf8))
      mended[edit.place.file].text = String(decoding: bytes, as: UTF8.self)
    }
    return mended
  }

  private static func library(_ files: [(name: String, text: String)]) -> Library {
    Library(files.map { SourceText(name: $0.name, text: $0.text) }, linting: true)
  }

  private static func key(_ finding: Diagnostic) -> String {
    "\(finding.place.file) \(finding.code) \(finding.message)"
  }

  private static func format(_ text: String) -> String {
    let result = Formatter.format(SourceText(name: "file", text: text))
    return String(decoding: result.text, as: UTF8.self)
  }
}
