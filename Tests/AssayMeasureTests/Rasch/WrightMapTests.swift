import Testing

@testable import AssayMeasure

@Suite struct `The table of vertical rulers` {
  @Test func `shows facets and scale on one line`() throws {
    let fit = try ManyFacetRasch(
      RaschCases.guilfordTable(), RaschOptions(floatingFacet: 1))
    let expected = """
      +-----------------------------------------------------------------------------+
      |Measr|+candidate           |-panellist           |-criterion           |Scale|
      |-----+---------------------+---------------------+---------------------+-----|
      |     | Betty               |                     |                     | (9) |
      |     |                     |                     |                     |     |
      | 0.5 |                     |                     | Enthusiasm          |  6  |
      |     | Edward              |                     |                     |     |
      |     | George              |                     |                     | --- |
      |     |                     | Brahe               | Clarity             |     |
      |     |                     |                     |                     |  5  |
      | 0.0 |                     | Avogadro            |                     |     |
      |     | Anne                | Cavendish           | Basis               | --- |
      |     |                     |                     |                     |     |
      |     | Chris               |                     | Attack Daring       |     |
      |     |                     |                     |                     |  4  |
      |-0.5 | David               |                     |                     |     |
      |     | Fred                |                     |                     | (1) |
      |-----+---------------------+---------------------+---------------------+-----|
      |Measr|+candidate           |-panellist           |-criterion           |Scale|
      +-----------------------------------------------------------------------------+

      """
    #expect(WrightMap(fit).text == expected)
  }

  @Test func `shows large facets by asterisks within 80 columns`() throws {
    let map = WrightMap(try RaschCases.likingFit.get())
    let widths = Set(map.text.split(separator: "\n").map(\.count))
    #expect(widths.count == 1 && widths.allSatisfy { $0 <= 80 })
    #expect(map.text.contains("|  -1 | **"))
    #expect(map.text.contains("|Measr| * = 1"))
    #expect(map.svg().contains("<title>11</title></rect>"))
    #expect(!map.svg().contains("c75"))
  }

  @Test func `is a picture with a title, a description and no script`() throws {
    let table = RaschCases.matrix(["120", "021", "112", "201"], names: ["a<b", "\"q\"", "c&d"])
    let expected = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760.00 256.00" width="760.00" height="256.00" role="img" aria-labelledby="wright-map-title wright-map-desc">
      <title id="wright-map-title">Measures of all facets on one line</title>
      <desc id="wright-map-desc">candidate: from c1 at 0.00 to c3 at 0.62 logits. criterion: from &quot;q&quot; at -0.31 to c&amp;d at 0.15 logits.</desc>
      <style>
      .ground { fill: #ffffff }
      text { font: 12px system-ui, sans-serif; fill: #1b1b1b }
      .head { font-weight: bold }
      .end { text-anchor: end }
      .line { stroke: #8a8a8a; stroke-width: 1 }
      .dot { fill: #0b5cad }
      .extreme { fill: none; stroke: #0b5cad; stroke-width: 1.5 }
      @media (prefers-color-scheme: dark) {
      .ground { fill: #161616 }
      text { fill: #ececec }
      .dot { fill: #7fb8f5 }
      .extreme { stroke: #7fb8f5 }
      }
      </style>
      <rect class="ground" width="760.00" height="256.00"/>
      <text class="head end" x="46.00" y="20.00">Logits</text>
      <text class="end" x="46.00" y="156.00">0.0</text>
      <line class="line" x1="50.00" y1="152.00" x2="56.00" y2="152.00"/>
      <text class="end" x="46.00" y="76.00">0.5</text>
      <line class="line" x1="50.00" y1="72.00" x2="56.00" y2="72.00"/>
      <text class="head" x="68.00" y="20.00">+ candidate</text>
      <line class="line" x1="56.00" y1="40.00" x2="56.00" y2="216.00"/>
      <circle class="dot" cx="56.00" cy="52.27" r="3.5"><title>c3 0.62</title></circle>
      <text x="68.00" y="60.00"><title>c3</title>c3</text>
      <circle class="dot" cx="56.00" cy="151.86" r="3.5"><title>c1 0.00</title></circle>
      <circle class="dot" cx="56.00" cy="151.86" r="3.5"><title>c2 0.00</title></circle>
      <circle class="dot" cx="56.00" cy="151.86" r="3.5"><title>c4 0.00</title></circle>
      <text x="68.00" y="156.00"><title>c1, c2, c4</title>c1, c2, c4</text>
      <text class="head" x="392.00" y="20.00">- criterion</text>
      <line class="line" x1="380.00" y1="40.00" x2="380.00" y2="216.00"/>
      <circle class="dot" cx="380.00" cy="127.38" r="3.5"><title>a&lt;b 0.15</title></circle>
      <circle class="dot" cx="380.00" cy="127.38" r="3.5"><title>c&amp;d 0.15</title></circle>
      <text x="392.00" y="124.00"><title>a&lt;b, c&amp;d</title>a&lt;b, c&amp;d</text>
      <circle class="dot" cx="380.00" cy="201.23" r="3.5"><title>&quot;q&quot; -0.31</title></circle>
      <text x="392.00" y="204.00"><title>&quot;q&quot;</title>&quot;q&quot;</text>
      <text class="head" x="712.00" y="20.00">Rating</text>
      <text x="712.00" y="34.00">(2)</text>
      <text x="712.00" y="232.00">(0)</text>
      <text x="712.00" y="156.00">1</text>
      </svg>

      """
    #expect(WrightMap(try ManyFacetRasch(table)).svg() == expected)
  }

  @Test func `gives several pictures of a page names of their own`() throws {
    let map = WrightMap(try ManyFacetRasch(RaschCases.matrix(["120", "021", "112"])))
    #expect(map.svg(id: "second").contains("aria-labelledby=\"second-title second-desc\""))
  }
}
