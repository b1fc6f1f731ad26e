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
    let names = page.split(separator: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    #expect(Set(names).count == names.count)
    let links = page.split(separator: "href=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0.hasPrefix("#") && names.contains(String($0.dropFirst())) })
    for labels in page.split(separator: "aria-labelledby=\"").dropFirst() {
      let places = labels.prefix { $0 != "\"" }.split(separator: " ").map(String.init)
      #expect(places.allSatisfy { names.contains($0) })
    }
  }

  @Test(arguments: pages.indices) func `loads nothing and runs nothing`(_ index: Int) {
    for word in ["<script", "http://", "https://", "src=", "@import", "url(", "onload"] {
      #expect(!Self.pages[index].contains(word))
    }
  }

  @Test(arguments: pages.indices) func `has one main heading and a caption on every table`(
    _ index: Int
  ) {
    let tags = `Hostile text`.tags(Self.pages[index])
    #expect(tags.count { $0 == "h1" } == 1)
    #expect(tags.count { $0 == "table" } == tags.count { $0 == "caption" })
  }
}
