public import AssayLanguage
import AssayText

extension Snapshot {
  /// The name that would be changed at `offset`.
  public func renameable(in file: Int, at offset: UInt32) -> Occurrence? {
    guard let occurrence = names.occurrence(at: offset, in: file),
      !names.declarations(of: occurrence.symbol).isEmpty
    else { return nil }
    return occurrence
  }

  /// The edits that give the name at `offset` a new name in every file.
  ///
  /// The renamed files are read before anything is answered: when a name would then mean something
  /// else, or a mistake would come up, nothing is changed.
  public func rename(
    in file: Int, at offset: UInt32, to name: String
  ) throws(RenameRefusal) -> [Edit] {
    guard let occurrence = renameable(in: file, at: offset) else { throw .noName }
    guard Self.isName(name) else { throw .notAName(name) }
    let symbol = occurrence.symbol
    if symbol.name == name { throw .nothingToDo }
    try checkReadable(symbol.name)
    let mentions = names.occurrences(of: symbol)
    let edits = mentions.map { Edit($0.place, name) }
    let renamed = Library(parsed: edited(edits))
    if let clash = newError(in: renamed) { throw .clash(name: name, reason: clash) }
    let after = NameIndex(renamed.syntax, sources: renamed.sources)
    for file in documents.indices {
      let before = names.occurrences(in: file).map { $0.symbol.kind }
      let now = after.occurrences(in: file).map { $0.symbol.kind }
      guard before == now else { throw .clash(name: name, reason: nil) }
    }
    var target: Symbol?
    let changed = Dictionary(grouping: mentions.indices, by: { mentions[$0].place.file })
    for file in changed.keys.sorted() {
      let before = names.occurrences(in: file)
      let now = after.occurrences(in: file)
      for (old, new) in zip(before, now) where old.symbol == symbol {
        guard new.symbol.name == name, target == nil || target == new.symbol else {
          throw .clash(name: name, reason: nil)
        }
        target = new.symbol
      }
    }
    if let target, after.occurrences(of: target).count != mentions.count {
      throw .clash(name: name, reason: nil)
    }
    return edits
  }

  /// Lower-case letters, digits and single hyphens, a letter first.
  static func isName(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, (0x61...0x7A).contains(first), bytes.last != 0x2D else {
      return false
    }
    return zip(bytes, bytes.dropFirst() + [0]).allSatisfy { byte, next in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || (byte == 0x2D && next != 0x2D)
    }
  }

  private func checkReadable(_ name: String) throws(RenameRefusal) {
    for document in documents {
      for diagnostic in document.parsed.diagnostics where diagnostic.severity == .error {
        let line = document.positions.line(of: diagnostic.place.span.start)
        let text = document.source.text(document.positions.content(ofLine: line))
        let words = text.split { !($0.isLetter || $0.isNumber || $0 == "-") }
        if words.contains(Substring(name)) {
          throw .unreadable(name: name, line: line + 1)
        }
      }
    }
  }

  /// The files with edits made; those without an edit are not read again.
  private func edited(_ edits: [Edit]) -> [ParseResult] {
    let byFile = Dictionary(grouping: edits, by: \.place.file)
    return documents.enumerated().map { file, document in
      guard let own = byFile[file] else { return document.parsed }
      var bytes = document.source.bytes
      for edit in own.sorted(by: { $0.place > $1.place }) {
        bytes.replaceSubrange(edit.place.span.range, with: edit.replacement.utf8)
      }
      return Parser.parse(SourceText(name: document.source.name, bytes: bytes), file: file)
    }
  }

  /// The first error that was not there before, told by code and count.
  private func newError(in renamed: Library) -> String? {
    var known: [String: Int] = [:]
    for finding in library.diagnostics where finding.severity == .error {
      known[finding.code, default: 0] += 1
    }
    for finding in renamed.diagnostics where finding.severity == .error {
      known[finding.code, default: 0] -= 1
      if known[finding.code, default: 0] < 0 { return finding.message }
    }
    return nil
  }
}
