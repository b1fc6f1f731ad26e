extension Packet {
  /// One HTML file: no script, nothing from the network; prints on A4 and reads on a phone.
  public func html() -> String { HTMLRenderer.render(PacketDocument.make(self)) }

  /// CommonMark with tables.
  public func markdown() -> String { MarkdownRenderer.render(PacketDocument.make(self)) }

  /// Text for a terminal, without escapes and with every line within `width` columns.
  public func text(width: Int = 80) -> String {
    TextRenderer.render(PacketDocument.make(self), width: width)
  }
}
