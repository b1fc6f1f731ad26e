public import AssayLanguage
public import AssayText

/// One file of a workspace, read: the text as the editor or the disk has it, and what it says.
public struct ServiceDocument: Sendable {
  /// The address by which the editor knows it.
  public let uri: String
  /// Rises with every change while it is open; nothing for files that are not.
  public let version: Int?
  /// Tree, declarations and mistakes, read under the document's index in the workspace.
  public let parsed: ParseResult
  /// Its lines.
  public let positions: TextPositions

  /// Reads `bytes` as file number `file`.
  public init(
    uri: String, version: Int?, bytes: [UInt8], file: Int, encoding: PositionEncoding
  ) {
    self.uri = uri
    self.version = version
    let name = FileReference.path(uri) ?? uri
    parsed = Parser.parse(SourceText(name: name, bytes: bytes), file: file)
    positions = TextPositions(bytes, encoding: encoding)
  }

  /// The text.
  public var source: SourceText { parsed.tree.source }
}
