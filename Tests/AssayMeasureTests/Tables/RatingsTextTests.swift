import Testing

@testable import AssayMeasure

@Suite struct `A text of ratings` {
  /// The rows as `candidate criterion panellist value group`, in the order of the table, then the notes.
  static func lines(
    _ text: String, _ words: RatingRows.Words = .refused
  ) throws -> [String] {
    let rows = try RatingsText.read(Array(text.utf8), words: words) { $0 == "today" ? 7 : nil }
    let table = rows.table
    let unrated = rows.unrated > 0 ? ["\(rows.unrated) unrated"] : []
    return table.values.indices.map { row in
      [
        table.candidates.names[table.candidates.codes[row]],
        table.criteria.names[table.criteria.codes[row]],
        table.panellists.names[table.panellists.codes[row]], Digits.shortest(table.values[row]),
        table.groups[row] ?? "-", table.times[row].map(Digits.shortest) ?? "-",
      ].joined(separator: " ")
    } + unrated + rows.notes + table.labelNotes
  }

  static let read: [(String, [String])] = [
    ("candidate,criterion,panellist,rating\na,q,x,1\n", ["a q x 1 - -"]),
    (
      "Candidate;Rater;Score\na;x;3,5\nb;x;2\n",
      ["a all x 3.5 - -", "b all x 2 - -", "read are `Rater` as panellist, `Score` as rating"]
    ),
    (
      "Subject\tItem\tJudge\tScore\tComment\na\tq\tx\t3\tgood, really\n",
      [
        "a q x 3 - -",
        "read are `Subject` as candidate, `Item` as criterion, `Judge` as panellist, `Score` as rating",
        "not used is the column `Comment`",
      ]
    ),
    (
      "person_id,panelist,value,occasion,sex\na,x,3,today,f\n",
      [
        "a all x 3 f 7",
        "read are `person_id` as candidate, `panelist` as panellist, `value` as rating, `occasion` as "
          + "time, `sex` as group",
      ]
    ),
    (
      "candidate,panellist,rating,occasion\na,x,1,before\na,y,2,after\n",
      [
        "a all x 1 - -", "a all y 2 - -", "read are `occasion` as time",
        "times that are neither numbers nor dates, such as `before`, are ignored",
      ]
    ),
    (
      "item,coder,category\n1,x,2\n",
      [
        "1 all x 2 - -",
        "read are `item` as candidate, `coder` as panellist, `category` as rating",
      ]
    ),
    (
      "candidate,criterion,rating\na,q,1\n",
      ["a q all 1 - -", "there is no column of panellists: all ratings count as those of one"]
    ),
    (
      "candidate,panellist,rating\na,x,\na,y,NA\na,z,.\na,w,*\na,v,-\na,u,null\na,t,NaN\na,s,4\n",
      ["a all s 4 - -", "7 unrated"]
    ),
  ]

  @Test(arguments: read) func `is read under any usual name`(
    _ text: String, _ expected: [String]
  ) throws {
    #expect(try Self.lines(text) == expected)
  }

  static let refused: [(String, RatingRows.Words, String)] = [
    (
      "candidate,panellist,rating\na,x,0x10\n", .categories,
      "2:5: expected a number as the rating, found `0x10`: code categories as numbers, and leave it "
        + "empty where nothing was rated"
    ),
    (
      "candidate,panellist,rating\na,x,good\n", .refused,
      "2:5: expected a number as the rating, found `good`: code categories as numbers, and leave it "
        + "empty where nothing was rated"
    ),
    (
      "candidate,panellist,ratng\na,x,1\n", .refused,
      "1:1: the column `rating` is missing, also called `score`, `value`, `level`, `grade`; not known is "
        + "`ratng`: the header is `candidate,criterion,panellist,rating`"
    ),
    (
      "candidate,who,rating\na,x,1\n", .refused,
      "1:1: the column `panellist` is missing, also called `panelist`, `rater`, `judge`, `reviewer`; not "
        + "known is `who`: the header is `candidate,criterion,panellist,rating`"
    ),
    ("candidate,Candidate\n", .refused, "1:11: the column `Candidate` stands twice"),
    (
      "candidate,panellist,rating\na,x,maybe\n", .selections,
      "2:5: expected 1 or 0, or yes or no, as the rating, found `maybe`"
    ),
    (
      "sex,applicants,selected\nf,3,1\n", .refused,
      "1:1: these are counts of applicants, and this method needs ratings: `assay fairness` reads them, "
        + "and so does `assay stats fisher`"
    ),
  ]

  @Test(arguments: refused) func `is refused with its place and a mend`(
    _ text: String, _ words: RatingRows.Words, _ expected: String
  ) {
    let failure = #expect(throws: CommaSeparatedText.Failure.self) {
      try RatingsText.read(Array(text.utf8), words: words)
    }
    #expect(failure.map { "\($0.line):\($0.column): \($0.sentence)" } == expected)
  }

  @Test func `may have words as categories`() throws {
    let text = "candidate,panellist,rating\na,x,yes\na,y,no\nb,x,10\nb,y,9\n"
    #expect(
      try Self.lines(text, .categories) == [
        "a all x 4 - -", "a all y 3 - -", "b all x 2 - -", "b all y 1 - -",
        "the ratings are words, taken as categories: 1 `9`, 2 `10`, 3 `no`, 4 `yes`",
      ])
  }

  @Test func `may have yes and no as selections and nobody's name`() throws {
    let text = "group,selected\nf,yes\nm,no\nm,1\n"
    #expect(
      try Self.lines(text, .selections) == [
        "row 1 all all 1 f -", "row 2 all all 0 m -", "row 3 all all 1 m -",
        "read are `selected` as rating",
      ])
  }

  @Test func `may be counts where selections are wanted`() throws {
    #expect(
      try Self.lines("role,sex,applicants,selected\nporter,f,2,1\nporter,m,1,0\n", .selections) == [
        "row 1 porter all 1 f -", "row 2 porter all 0 f -", "row 3 porter all 0 m -",
        "the file has counts: every applicant is taken as a row",
      ])
  }
}
