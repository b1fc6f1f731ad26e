import AssayLanguage
import AssayLoop
import AssayText
import Testing

@testable import AssayPacket

/// Whatever people write, the shape of every output is that of plain text.
@Suite struct `Hostile text` {
  static let texts: [String] = [
    "<script>alert(1)</script>", "</p></section><h1>x", "\"><img src=x onerror=alert(1)>",
    "' onmouseover='x", "&lt;b&gt; &amp; &#60;", "<!-- ", "]]>", "{{ x }} ${x} `x`",
    "| a | b |", "|", "\\|", "\\", "# heading", "- item", "+ item", "* item", "1. item", "1) item",
    "> quote", "---", "===", "```", "~~~", "**bold** __x__ ~~y~~", "[a](javascript:alert(1))",
    "![a](http://example.invalid/x.png)", "<https://example.invalid>", "www.example.invalid",
    "https://example.invalid", "a@example.invalid", "<!DOCTYPE html>", "\u{1B}[2J\u{1B}]0;t\u{7}",
    "\u{9B}31m", "nul\u{0}nul", "line\nbreak\r\nbreak\rbreak\u{2028}break", "tab\ttab\u{B}\u{C}",
    "\u{202E}reversed\u{202C}", "\u{2067}isolate", "مرحبا بالعالم", "שלום (1) <b>",
    "e" + String(repeating: "\u{301}", count: 100), String(repeating: "long", count: 150),
    String(repeating: "長", count: 200), "👩‍👩‍👧‍👦 🇩🇪 \u{E0067}\u{E0062}", "\u{FEFF}\u{200B}\u{200D}x",
    "%s %n %x", "$(rm -rf x) `x`; --", "\u{85}next", "=cmd|' /C calc'!A0",
  ]

  /// A loop in which people wrote `text` wherever they can write.
  static func packet(_ text: String, _ audience: Audience = .decider) -> Packet {
    var loop = SampleLoop.dissent
    loop.name = text
    loop.people = loop.people.map { PacketInput.Person(id: $0.id, name: text) }
    loop.given = loop.given.map { given in
      var given = given
      given.words = text
      return given
    }
    loop.flags = loop.flags.map { ($0.flag, $0.role, text) }
    loop.impression = text
    return loop.packet(audience)
  }

  /// The names of all tags, in order.
  static func tags(_ html: String) -> [String] {
    var tags: [String] = []
    var name: [UInt8]?
    for byte in html.utf8 {
      switch byte {
      case UInt8(ascii: "<"): name = []
      case 0x2F, 0x21, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: name?.append(byte)
      default:
        if let found = name { tags.append(String(decoding: found, as: UTF8.self)) }
        name = nil
      }
    }
    return tags
  }

  static let plainPages = Dictionary(
    uniqueKeysWithValues: Audience.allCases.map { ($0, packet("plain", $0).html()) })
  static let plainTags = plainPages.mapValues(tags)
  static let plainShape = shape(packet("plain").markdown())
  static let plainData = shape(packet("plain").json())

  @Test(arguments: texts, Audience.allCases) func `leaves the tags of a page as they are`(
    _ text: String, _ audience: Audience
  ) {
    let plain = Self.plainPages[audience] ?? ""
    let hostile = Self.packet(text, audience).html()
    #expect(Self.tags(hostile) == Self.plainTags[audience])
    for byte in [UInt8(ascii: "\n"), UInt8(ascii: "\""), UInt8(ascii: ">")] {
      #expect(hostile.utf8.count { $0 == byte } == plain.utf8.count { $0 == byte })
    }
  }

  /// The first mark of every line and how many cells a table row has.
  static func shape(_ markdown: String) -> [String] {
    markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let bars = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      let mark = line.prefix { "#>-|* ".contains($0) }
      return "\(mark.prefix(2)) \(bars)"
    }
  }

  @Test(arguments: texts) func `leaves the lines and cells of Markdown as they are`(_ text: String)
  {
    let hostile = Self.packet(text).markdown()
    #expect(Self.shape(hostile) == Self.plainShape)
    let active = hostile.replacing("\\\\", with: "").replacing("\\<", with: "").replacing(
      "\\]", with: "")
    for mark in ["<", "](", "://", "www."] { #expect(!active.contains(mark)) }
  }

  @Test(arguments: texts) func `never leaves the width of a terminal, nor steers it`(_ text: String)
  {
    for width in [40, 80] {
      let page = Self.packet(text).text(width: width)
      let lines = page.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      for line in lines {
        #expect(String(line).displayWidth <= width)
        #expect(!line.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
      }
    }
  }

  /// Names and kinds of a document, without its texts.
  static func shape(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "bool"
    case .integer, .decimal: "number"
    case .string: "text"
    case .array(let elements): "[" + elements.map(shape).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { $0.name + ":" + shape($0.value) }.joined(separator: ",") + "}"
    }
  }

  @Test(arguments: texts) func `leaves the members of the data as they are`(_ text: String) throws {
    let json = Self.packet(text).json()
    #expect(Self.shape(json) == Self.plainData)
    #expect(try JSONParser.parse(Array(json.prettyText.utf8)) == json)
  }

  @Test(arguments: texts) func `leaves a guide as it is`(_ text: String) {
    func kit(_ name: String) -> Kit {
      Kit(scorecard: SampleScorecard.make(), stage: 2, panellist: 2, candidateName: name)
    }
    #expect(Self.tags(kit(text).html()) == Self.tags(kit("plain").html()))
    #expect(Self.shape(kit(text).markdown()) == Self.shape(kit("plain").markdown()))
  }
}
