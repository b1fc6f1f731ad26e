import Testing

@testable import AssayCommands

@Suite struct `How long a search may take` {
  /// The small scorecard with a limit of six weeks for the search.
  private static func scene() -> Scene {
    let scene = Scene()
    scene.bench.write(
      "scorecards/reader.scorecard",
      SmallContent.reader.replacing(
        "debrief within 2 working days",
        with:
          "debrief within 2 working days\nhire within 6 weeks\npractise 3 answers within 1 level"
      ))
    for (id, name) in Scene.people { scene.can("ada", "person", id, name) }
    scene.can("ada", "opening", "reader-1", "--scorecard", "reader", "--decider", "ben")
    scene.clock("2026-11-24 12:00")
    scene.can("ada", "open", "Mira Vos", "--for", "reader-1")
    return scene
  }

  @Test func `is told by status and agenda at the present day`() {
    let scene = Self.scene()
    let words = "38 days left of 6 weeks, until 2027-01-01"
    #expect(scene.can("ada", "status", "Mira").contains("Stands at: open\nSearch: \(words)\n"))
    #expect(scene.can("ada", "agenda").hasSuffix("\n\nreader-1: \(words)\n"))
    #expect(
      scene.can("ada", "status", "--format", "json").contains(
        """
              "search": {
                "limit": "6 weeks",
                "until": "2027-01-01",
                "days-left": 38
              },
        """))
    scene.clock("2027-01-03 12:00")
    #expect(
      scene.can("ada", "status", "Mira").contains(
        "Search: 2 days over 6 weeks, which ended on 2027-01-01\n"))
    scene.can("ada", "opening", "reader-1", "--close", "Nobody more is sought.")
    #expect(!scene.can("ada", "status", "Mira").contains("Search:"))
    #expect(!scene.can("ada", "agenda").contains("6 weeks"))
  }

  @Test func `is told by the packet as of the last record, whatever the day`() {
    let scene = Self.scene()
    let packet = scene.can("ada", "packet", "Mira")
    #expect(
      packet.contains("Search, at the last record: 38 days left of 6 weeks, until 2027-01-01\n"))
    scene.clock("2027-01-03 12:00")
    #expect(scene.can("ada", "packet", "Mira") == packet)
    #expect(!scene.can("ada", "packet", "Mira", "--audience", "candidate").contains("6 weeks"))
  }

  @Test func `and how much practice is asked for, of each panellist`() {
    let scene = Self.scene()
    scene.can("ada", ["assign", "Mira"] + Scene.roles)
    let packet = scene.can("ada", "packet", "Mira", "--format", "markdown")
    #expect(packet.components(of: "not in practice") == 4)
    #expect(
      packet.contains(
        "The scorecard asks each panellist for 3 practice answers within 1 level of the known one. "
          + "It is looked at on the day of a person's first card here."))
    let other = Scene.opened()
    #expect(!other.can("ada", "packet", "Mira").contains("practice"))
  }
}

extension String {
  /// How often a text stands in this one.
  func components(of text: String) -> Int { ranges(of: text).count }
}
