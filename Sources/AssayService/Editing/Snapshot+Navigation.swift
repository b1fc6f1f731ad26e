public import AssayLanguage
import AssayText

extension Snapshot {
  /// Where the name at `offset` is declared.
  public func definitions(in file: Int, at offset: UInt32) -> [Place] {
    guard let occurrence = names.occurrence(at: offset, in: file) else { return [] }
    return names.declarations(of: occurrence.symbol).map(\.place)
  }

  /// Every mention of the name at `offset`.
  public func references(
    in file: Int, at offset: UInt32, includesDeclarations: Bool
  ) -> [Place] {
    guard let occurrence = names.occurrence(at: offset, in: file) else { return [] }
    return names.occurrences(of: occurrence.symbol)
      .filter { includesDeclarations || !$0.isDeclaration }.map(\.place)
  }
}
