/// The bytes of one file and where its lines begin; everything else refers to it by span.
public struct SourceText: Hashable, Sendable {
  /// The name that reports print, as the user gave it.
  public let name: String
  /// The file as it was read; valid UTF-8 where the reader checked it.
  public let bytes: [UInt8]

  /// Keeps `bytes` as they are, under the name that reports print.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Takes the UTF-8 of `text`.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of `span`; bytes that are not UTF-8 become replacement characters.
  public func text(_ span: ByteSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// Where each line begins, found in one pass over the bytes.
  public func makeLineTable() -> LineTable { LineTable(bytes) }
}
