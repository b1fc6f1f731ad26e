import Testing

@testable import AssayMeasure

@Suite struct `A report of fairness` {
  private func report(
    _ text: String, _ change: (inout FairnessSettings) -> Void = { _ in }
  ) throws -> FairnessReport {
    var settings = FairnessSettings()
    change(&settings)
    return try FairnessReport(FairnessTable.read(Array(text.utf8)), settings)
  }

  static let two = """
    role,sex,race,applicants,selected
    nurse,female,a,30,12
    nurse,female,b,20,5
    nurse,male,a,40,20
    nurse,male,b,30,15
    porter,female,a,10,6
    porter,female,b,10,4
    porter,male,a,50,35
    porter,male,b,20,12
    porter,male,unknown,7,3
    """

  @Test func `shows every attribute and intersection, pooled and by role`() throws {
    let found = try report(Self.two)
    let names = found.selections.map { section in
      section.attributes.joined(separator: " x ") + " " + (section.role ?? "all")
    }
    #expect(
      names == [
        "sex all", "race all", "sex x race all", "sex nurse", "sex porter", "race nurse",
        "race porter", "sex x race nurse", "sex x race porter",
      ])
    let sex = found.selections[0]
    #expect(sex.lines.map(\.count.applicants) == [70, 147])
    #expect(sex.reference?.name == "male")
    #expect(found.selections[1].unknown == 7)
    let both = found.selections[2]
    #expect(
      both.lines.map(\.count.name) == ["female x a", "female x b", "male x a", "male x b"])
    #expect(both.lines.map(\.isReference) == [false, false, true, false])
    let pooled = try #require(found.pooled.first)
    #expect(pooled.group == "female" && pooled.reference == "male")
    #expect(try pooled.test.get().strata == 2)
  }

  @Test func `withholds what is below the floor and what would give it away`() throws {
    let found = try report(
      """
      sex,race,applicants,selected
      female,a,30,12
      female,b,3,1
      female,c,40,9
      male,a,40,20
      male,b,30,15
      male,c,9,2
      """)
    let both = found.selections[2]
    // `female x b` is below the floor. `female` and `b` would give it away beside `female x a` and
    // `male x b`, and `a` these beside `male x a`.
    #expect(both.lines.map(\.count.name) == ["female x c", "male x c"])
    #expect(both.withheld == 4)
    for parent in found.selections.prefix(2) {
      for line in parent.lines {
        let place = parent.attributes == ["sex"] ? 0 : 1
        let children = ["female", "male"].flatMap { sex in ["a", "b", "c"].map { [sex, $0] } }
          .filter { $0[place] == line.count.name }.map { $0.joined(separator: " x ") }
        let missing = children.filter { child in !both.lines.contains { $0.count.name == child } }
        #expect(missing.count != 1, "\(line.count.name) gives \(missing) away")
      }
    }
  }

  @Test func `withholds a second group where a total gives one away`() throws {
    let found = try report(
      """
      sex,race,applicants,selected
      female,a,30,12
      female,b,20,5
      female,c,3,1
      male,a,40,20
      male,b,30,15
      """)
    #expect(found.selections[0].lines.map(\.count.applicants) == [53, 70])
    // Both sexes together say how many people there are, and so how many `a` and `b` leave.
    #expect(found.selections[1].lines.map(\.count.name) == ["a"])
    #expect(found.selections[1].withheld == 2)
  }

  @Test func `leaves roles with a group that is not shown out of the sum over roles`() throws {
    let found = try report(
      """
      role,sex,applicants,selected
      nurse,male,40,20
      nurse,female,4,1
      porter,male,10,5
      porter,female,30,10
      cook,male,20,9
      cook,female,25,10
      """)
    // The cooks are withheld with the nurses, who would follow from all women together.
    #expect(found.pooled[0].rolesLeftOut == 2)
    #expect(try found.pooled[0].test.get().strata == 1)
    #expect(
      found.statistics(FairnessSettings()).notes.last
        == "female beside male of sex across roles is without 2 roles, in each of which one of the two is not shown"
    )
  }

  @Test func `has no sum over roles none of which is shown`() throws {
    let found = try report(
      """
      role,sex,applicants,selected
      a,female,3,1
      a,male,4,3
      b,female,4,1
      b,male,3,2
      """)
    #expect(found.selections.dropFirst().allSatisfy { $0.lines.isEmpty })
    #expect(throws: Undefined.self) { try found.pooled[0].test.get() }
  }

  @Test func `gives small groups Fisher's test and the flip-flop alone`() throws {
    let text = "sex,applicants,selected\nfemale,20,2\nmale,40,20\n"
    let line = try #require(try report(text).selections[0].lines.first)
    let reason = "fewer than 5 selections: Fisher's test and the flip-flop alone"
    #expect(throws: Undefined(reason)) { try line.ratio.get() }
    #expect(throws: Undefined(reason)) { try line.deviations.get() }
    #expect(line.comparison?.flipFlop == 6)
    #expect(try #require(line.comparison).fisher.less < 0.01)
    let open = try report(text) { $0.minimumSelections = 0 }
    #expect(try open.selections[0].lines[0].ratio.get().value == 0.2)
  }

  @Test func `leaves small shares out of ratios but shows their counts`() throws {
    let text = "race,applicants,selected\na,600,300\nb,500,200\nc,15,15\n"
    let found = try report(text) { $0.minimumShare = 0.02 }.selections[0]
    #expect(found.reference?.name == "a")
    #expect(found.lines[2].isLeftOut && found.lines[2].count.selected == 15)
    #expect(throws: Undefined.self) { try found.lines[2].ratio.get() }
    #expect(try report(text).selections[0].reference?.name == "c")
  }

  @Test func `takes the reference that is named`() throws {
    let found = try report(Self.two) { $0.reference = "female" }
    #expect(throws: Never.self) { try found.selections[0].lines[1].ratio.get() }
  }

  /// 6 RCNY 5-301: the share of a category above the median of the full sample, unknown people among
  /// them, over the highest such share.
  @Test func `has New York's scoring rates`() throws {
    let text = """
      sex,applicants,selected,scores
      female,6,0,10 20 30 40 50 60
      male,5,0,35 45 55 65 75
      ,2,0,5 95
      """
    let found = try report(text) { $0.minimumSelections = 0 }
    #expect(found.median == 45)
    #expect(found.scorings[0].lines.map(\.count.selected) == [2, 3])
    let ratio = try found.scorings[0].lines[0].ratio.get()
    #expect(agree([ratio.value], [(2.0 / 6) / (3.0 / 5)]))
    #expect(found.scorings[0].unknown == 2)
  }

  @Test func `refuses a table without counts`() {
    #expect(throws: Undefined("the table has no counts")) {
      try self.report("sex,applicants,selected\n")
    }
  }

  @Test func `is laid out as tables with as many cells as columns`() throws {
    var settings = FairnessSettings()
    settings.floor = 6
    let text = Self.two + "\nporter,other,a,3,1"
    let found = try FairnessReport(FairnessTable.read(Array(text.utf8)), settings)
    let report = found.statistics(settings)
    #expect(report.tables.map(\.name) == ["selections", "tests", "roles"])
    for table in report.tables {
      #expect(!table.rows.isEmpty && table.rows.allSatisfy { $0.count == table.columns.count })
    }
    let cells = report.tables.flatMap { $0.rows.flatMap { $0 } }
    for case .number(let number) in cells { #expect(number.isFinite) }
    #expect(!cells.contains(.text("other")) && !cells.contains(.text("other x a")))
    #expect(report.notes.contains("7 people have no known group of race"))
    #expect(
      report.notes.contains {
        $0
          == "not shown are 2 groups of sex: fewer than 6 people, or they would give away such a group"
      })
  }
}
