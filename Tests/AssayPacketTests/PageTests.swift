import AssayText
import Testing

@testable import AssayPacket

@Suite struct `A page` {
  static let pages: [String] = [
    SampleLoop.clearHire.packet().html(), SampleLoop.dissent.packet().html(),
    SampleLoop.incomplete.packet().html(), SampleLoop.open.packet(.debrief).html(),
    Kit(scorecard: SampleScorecard.make(), stage: 1, panellist: nil, candidateName: nil).html(),
  ]

  @Test(arguments: pages.indices) func `closes every element it opens`(_ index: Int) {
    let empty: Set<String> = ["meta", "rect", "line", "circle", "!DOCTYPE"]
    var open: [String] = []
    for tag in `Hostile text`.tags(Self.pages[index]) {
      if tag.hasPrefix("/") {
        #expect(open.popLast() == String(tag.dropFirst()))
      } else if !empty.contains(tag) {
        open.append(tag)
      }
    }
    #expect(open.isEmpty)
  }

  @Test(arguments: pages.indices) func `names every place once and links only inside`(_ index: Int)
  {
    let page = Self.pages[index]
    let names = Self.values(of: " id", in: page)
    #expect(Set(names).count == names.count)
    let links = page.split(separator: "href=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0.hasPrefix("#") && names.contains(String($0.dropFirst())) })
    for labels in Self.values(of: " aria-labelledby", in: page) {
      #expect(labels.split(separator: " ").allSatisfy { names.contains(String($0)) })
    }
  }

  /// The values of an attribute, in order.
  static func values(of attribute: String, in page: String) -> [String] {
    let (bytes, mark) = (Array(page.utf8), Array((attribute + "=\"").utf8))
    return bytes.indices.filter { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }.map {
      String(
        decoding: bytes[($0 + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
  }

  @Test(arguments: pages.indices) func `loads nothing and runs nothing`(_ index: Int) {
    let page = Self.pages[index]
    #expect(
      !`Hostile text`.tags(page).contains { ["script", "img", "link", "iframe"].contains($0) })
    for attribute in [" src", " onload", " onclick", " style"] {
      #expect(Self.values(of: attribute, in: page).isEmpty)
    }
    #expect(!HTMLStyle.sheet.contains("url(") && !HTMLStyle.sheet.contains("@import"))
  }

  @Test(arguments: pages.indices) func `has one main heading and a caption on every table`(
    _ index: Int
  ) {
    let tags = `Hostile text`.tags(Self.pages[index])
    #expect(tags.count { $0 == "h1" } == 1)
    #expect(tags.count { $0 == "table" } == tags.count { $0 == "caption" })
  }
}
