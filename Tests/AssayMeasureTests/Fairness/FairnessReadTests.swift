import Testing

@testable import AssayMeasure

@Suite struct `A file of counts` {
  @Test func `is read with its attributes in order`() throws {
    let text = """
      # counts of the year
      role,sex,"age, at most",applicants,selected
      nurse,female,39,40,12\r
      nurse, male ,39,80,48
      "late ""nurse"" b",Unknown,,3,1

      """
    let table = try FairnessTable.read(Array(text.utf8))
    #expect(table.attributes == ["sex", "age, at most"])
    #expect(table.roles == ["late \"nurse\" b", "nurse"])
    #expect(
      table.rows.map(\.groups) == [["unknown", "unknown"], ["female", "39"], ["male", "39"]])
    #expect(table.rows.map(\.selected) == [1, 12, 48])
    #expect(!table.isScored)
  }

  @Test func `counts columns in characters, and lines of comment with the others`() {
    let text = "# ä\nséx,applicants,selected\n  \n\"é\nü\",3,many\n"
    let found = #expect(throws: FairnessTable.ReadError.self) {
      try FairnessTable.read(Array(text.utf8))
    }
    #expect(
      found?.sentence
        == "line 5, column 6: `selected` is `many`: write a whole number from 0 to 1000000000")
  }

  @Test func `is read with scores and without roles`() throws {
    let text = "sex,applicants,selected,scores\nf,3,1,1 2.5 -3e1\nm,2,0,\n"
    let table = try FairnessTable.read(Array(text.utf8))
    #expect(table.rows.map(\.scores) == [[1, 2.5, -30], []])
    #expect(table.roles == ["all"])
    let counted = "sex,applicants,selected,scored,above_median\r\nf,3,1,2,1\r"
    #expect(try FairnessTable.read(Array(counted.utf8)).rows[0].aboveMedian == 1)
  }

  static let mistakes: [(String, String)] = [
    (
      "",
      "line 1, column 1: the file has no rows: begin with a header such as `role,sex,applicants,selected`"
    ),
    ("role,sex,selected\n", "line 1, column 1: the header has no column `applicants`: add it"),
    (
      "role,applicants,selected\n",
      "line 1, column 1: the header has no attribute: add a column such as `sex`"
    ),
    (
      "sex,sex,applicants,selected\n",
      "line 1, column 5: the column `sex` stands twice: rename or remove one"
    ),
    ("sex,,applicants,selected\n", "line 1, column 5: column 2 of the header has no name: name it"),
    (
      "sex,Name,applicants,selected\n",
      "line 1, column 5: `Name` names a person, and this file holds counts alone: leave it out"
    ),
    (
      "sex,applicants,selected\nf,3\n",
      "line 2, column 3: there are 2 cells, and the header has 3 columns: write a comma for each "
        + "column, and quotation marks around text with commas"
    ),
    (
      "sex,applicants,selected\nf,3,4\n",
      "line 2, column 5: `selected` is 4, more than the 3 of `applicants`: correct one of the two"
    ),
    (
      "sex,applicants,selected\nf,many,4\n",
      "line 2, column 3: `applicants` is `many`: write a whole number from 0 to 1000000000"
    ),
    (
      "sex,applicants,selected\nf,+3,1\n",
      "line 2, column 3: `applicants` is `+3`: write a whole number from 0 to 1000000000"
    ),
    (
      "sex,applicants,selected\nf,3,1\n#\nf,2,1\n",
      "line 4, column 1: these groups of the role `all` stand on line 2 already: add the counts of the "
        + "two lines"
    ),
    (
      "sex,applicants,selected\nf x g,3,1\n",
      "line 2, column 1: `f x g` has an x between spaces, which names intersections: give every "
        + "attribute a column of its own"
    ),
    (
      "sex,applicants,selected,scored\nf,3,1,2\n",
      "line 1, column 1: `scored` and `above_median` come together, and one is missing: add it"
    ),
    (
      "sex,applicants,selected,scored,above_median\nf,3,1,2,3\n",
      "line 2, column 9: `above_median` is 3, more than the 2 of `scored`: correct one of the two"
    ),
    (
      "sex,applicants,selected,scores\nf,3,1,1 b\n",
      "line 2, column 7: `b` is not a score: write numbers with spaces between them"
    ),
    (
      "sex,applicants,selected,scores\nf,1,1,1 2\n",
      "line 2, column 7: there are 2 scores of 1 applicants: correct one of the two"
    ),
    (
      "a,b,c,d,e,applicants,selected\n",
      "line 1, column 9: there are 5 attributes, and at most 4 are read: split the file"
    ),
    (
      "séx,applicants,selected\n\"f,3,1\n",
      "line 2, column 1: the quote is never closed: end the field with `\"`, and double the quotes "
        + "inside it"
    ),
    (
      "sex,applicants,selected\nf,1000000000,1\nm,1,0\n",
      "line 3, column 1: there are more than 1000000000 applicants: split the file"
    ),
  ]

  @Test(arguments: mistakes) func `says where it is wrong and what mends it`(
    _ example: (String, String)
  ) {
    let found = #expect(throws: FairnessTable.ReadError.self) {
      try FairnessTable.read(Array(example.0.utf8))
    }
    #expect(found?.sentence == example.1)
  }

  @Test func `is refused when it is not UTF-8`() {
    let found = #expect(throws: FairnessTable.ReadError.self) {
      try FairnessTable.read(Array("sex,applicants,selected\n".utf8) + [0x66, 0xFF, 0x2C])
    }
    #expect(found?.sentence == "line 2, column 1: the field is not UTF-8: save the file as UTF-8")
  }

  @Test func `never stops the reader, whatever the bytes`() {
    let good = Array(
      "role,sex,applicants,selected,scores\n\"a\"\"b\",f,12,3,1 2 3\r\n#x\nc,m,5,5,\n".utf8)
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<800 {
      var bytes = good
      for _ in 0..<1 + generator.index(below: 4) {
        let place = generator.index(below: bytes.count)
        switch generator.index(below: 3) {
        case 0: bytes[place] = UInt8(generator.index(below: 256))
        case 1: bytes.remove(at: place)
        default: bytes.insert(good[generator.index(below: good.count)], at: place)
        }
      }
      if let table = try? FairnessTable.read(bytes) {
        #expect(table.rows.allSatisfy { $0.selected <= $0.applicants })
        _ = try? FairnessReport(table)
      }
    }
  }
}
