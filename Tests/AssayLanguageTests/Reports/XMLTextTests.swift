import AssayLanguage
import Testing

@Suite struct `XML text` {
  @Test func `escapes what would end an attribute or begin a tag`() {
    #expect(XMLText.attribute("a<b> & \"c\" 'd'") == "a&lt;b&gt; &amp; &quot;c&quot; 'd'")
    #expect(XMLText.content("]]>") == "]]&gt;")
  }

  @Test func `keeps line breaks of attributes as references`() {
    #expect(XMLText.attribute("a\n\tb\r") == "a&#10;&#9;b&#13;")
    #expect(XMLText.content("a\n\tb\r") == "a\n\tb&#13;")
  }

  @Test func `spells out what XML does not allow`() {
    #expect(XMLText.content("\u{0}\u{1B}\u{FFFE}") == "&lt;U+0000&gt;&lt;U+001B&gt;&lt;U+FFFE&gt;")
    #expect(XMLText.content("\u{1F642}é") == "\u{1F642}é")
  }
}
