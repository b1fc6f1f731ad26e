/// Which card a draft will become.
public struct DraftKey: Hashable, Sendable {
  /// The loop.
  public var loop: String
  /// The stage of the loop.
  public var stage: String
  /// Who writes the card.
  public var person: String

  /// Makes a key.
  public init(loop: String, stage: String, person: String) {
    self.loop = loop
    self.stage = stage
    self.person = person
  }

  /// The three names with dots between them, which names in file form never have.
  var fileName: String {
    [loop, stage, person].map { Paths.fileName(for: $0) }.joined(separator: ".")
  }

  init?(fileName: String) {
    let parts = fileName.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { Paths.id(fromFileName: $0) }
    guard parts.count == 3, let loop = parts[0], let stage = parts[1], let person = parts[2] else {
      return nil
    }
    self.init(loop: loop, stage: stage, person: person)
  }
}

extension Workspace {
  /// Keeps an unfinished card; returns once it would survive a power cut.
  public func writeDraft(_ bytes: [UInt8], for key: DraftKey) throws(LedgerError) {
    guard bytes.count <= BodyFile.limit else {
      throw .unfit(what: "the draft", reason: "it is too long")
    }
    try writer.replace(key.fileName, in: paths.drafts, with: bytes)
  }

  /// The unfinished card; nothing when there is none.
  public func readDraft(_ key: DraftKey) throws(LedgerError) -> [UInt8]? {
    try reader.readIfThere("\(paths.drafts)/\(key.fileName)", limit: BodyFile.limit)
  }

  /// Which cards are unfinished.
  public func drafts() throws(LedgerError) -> [DraftKey] {
    guard try writer.kind(at: paths.drafts) != nil else { return [] }
    return try reader.list(paths.drafts).compactMap { DraftKey(fileName: $0.name) }
  }

  /// Removes an unfinished card, for example once it is submitted.
  public func removeDraft(_ key: DraftKey) throws(LedgerError) {
    guard try writer.kind(at: paths.drafts) != nil else { return }
    try writer.remove(key.fileName, in: paths.drafts)
  }

  /// Writes a document into `packets/` and returns its path.
  public func writePacket(_ bytes: [UInt8], named name: String) throws(LedgerError) -> String {
    let isFit = name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }
    guard isFit, (1...200).contains(name.utf8.count), !name.hasPrefix(".") else {
      throw .unfit(what: "the packet", reason: "`\(name)` is not a plain file name")
    }
    try writer.replace(name, in: paths.packets, with: bytes)
    return "\(paths.packets)/\(name)"
  }
}
