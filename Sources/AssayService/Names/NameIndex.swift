import AssayLanguage
import AssayText

/// Every name of every file: what it stands for, where it is declared, where it is used.
///
/// It follows names as the resolver does and reports nothing: what cannot be followed is left out.
public struct NameIndex: Sendable {
  /// By file, in the order of the text.
  private let byFile: [[Occurrence]]
  private let bySymbol: [Symbol: [Occurrence]]
  /// Which names each file may use.
  let scopes: NameScopes

  init(_ files: [FileSyntax], sources: [SourceText]) {
    let scopes = NameScopes(files)
    var byFile: [[Occurrence]] = []
    var bySymbol: [Symbol: [Occurrence]] = [:]
    for (file, syntax) in files.enumerated() {
      var collector = NameCollector(file: file, scopes: scopes)
      collector.collect(syntax)
      let sorted = collector.found.sorted { $0.place < $1.place }
      for occurrence in sorted { bySymbol[occurrence.symbol, default: []].append(occurrence) }
      byFile.append(sorted)
    }
    self.byFile = byFile
    self.bySymbol = bySymbol
    self.scopes = scopes
  }

  /// All names of a file, in the order of the text.
  public func occurrences(in file: Int) -> [Occurrence] {
    byFile.indices.contains(file) ? byFile[file] : []
  }

  /// The name that `offset` touches.
  public func occurrence(at offset: UInt32, in file: Int) -> Occurrence? {
    let all = occurrences(in: file)
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].place.span.end < offset { low = middle + 1 } else { high = middle }
    }
    guard low < all.count, all[low].place.span.start <= offset else { return nil }
    return all[low]
  }

  /// Every mention, by file and place.
  public func occurrences(of symbol: Symbol) -> [Occurrence] { bySymbol[symbol] ?? [] }

  /// Where it is declared.
  public func declarations(of symbol: Symbol) -> [Occurrence] {
    occurrences(of: symbol).filter(\.isDeclaration)
  }

  /// All declarations of all files.
  public var declarations: [Occurrence] { byFile.flatMap { $0.filter(\.isDeclaration) } }
}
