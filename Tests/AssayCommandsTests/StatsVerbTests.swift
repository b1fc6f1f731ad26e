import AssayCommands
import AssayText
import Testing

@Suite struct `assay stats` {
  /// P. E. Shrout and J. L. Fleiss, Psychological Bulletin 86 (1979), table 2.
  static let ratings: String = {
    let rows = [
      [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
    ]
    var text = "candidate,criterion,panellist,rating\n"
    for (candidate, row) in rows.enumerated() {
      for (judge, rating) in row.enumerated() {
        text += "s\(candidate + 1),quality,j\(judge + 1),\(rating)\n"
      }
    }
    return text
  }()

  static func run(_ text: String, _ arguments: String...) -> Workbench.Result {
    Workbench().write("r.csv", text).run(["stats"] + arguments + ["--ratings", "r.csv"])
  }

  @Test func `computes a published table`() throws {
    let result = Self.run(Self.ratings, "icc", "--format", "json")
    #expect(result.status == .done)
    let document = try JSONParser.parse(Array(result.output.utf8), decimals: true)
    #expect(document["method"]?.string == "icc")
    #expect(document["ratings"]?.integer == 24)
    guard case .decimal(let text)? = document["figures"]?["icc_2_1"] else {
      Issue.record("icc_2_1 is no number")
      return
    }
    #expect(text.hasPrefix("0.2897"))
  }

  @Test func `draws the rulers into a file, and says which facet is free`() {
    let workbench = Workbench().write("r.csv", Self.ratings)
    let arguments = ["stats", "rasch", "--facets", "candidate,panellist", "--ratings", "r.csv"]
    let plain = workbench.run(arguments)
    #expect(
      plain.output.contains(
        "the mean of the facet `candidate` is free, those of `panellist` are zero"))
    let drawn = workbench.run(arguments + ["--picture", "rulers.svg", "--noncenter", "panellist"])
    #expect(drawn.status == .done)
    #expect(drawn.messages == "wrote rulers.svg\n")
    #expect(
      drawn.output.contains(
        "the mean of the facet `panellist` is free, those of `candidate` are zero"))
    let picture = workbench.read("rulers.svg")
    #expect(picture.hasPrefix("<svg xmlns=") && picture.hasSuffix("</svg>\n"))
    #expect(picture.contains("<title>s5 "))
    #expect(
      workbench.run("stats", "icc", "--ratings", "r.csv", "--picture", "x.svg").status == .usage)
  }

  @Test func `says the same of the same table in another order and as JSON`() {
    let lines = Self.ratings.split(separator: "\n")
    let turned = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\r\n")
    let objects = lines.dropFirst().map { line in
      let parts = line.split(separator: ",")
      return
        #"{"rating":\#(parts[3]),"panellist":"\#(parts[2])","criterion":"\#(parts[1])","candidate":"\#(parts[0])"}"#
    }
    let expected = Self.run(Self.ratings, "icc").output
    #expect(Self.run("\u{FEFF}" + turned, "icc").output == expected)
    #expect(Self.run("[" + objects.joined(separator: ",") + "]", "icc").output == expected)
    #expect(
      Self.run("{\"ratings\": [" + objects.joined(separator: ",") + "]}", "icc").output == expected)
  }

  static let mistakes: [(String, String)] = [
    (
      "",
      "assay: r.csv:1:1: the file is empty: it begins with the line "
        + "`candidate,criterion,panellist,rating`\n"
    ),
    (
      "candidate,who,rating\n",
      "assay: r.csv:1:1: the column `panellist` is missing, also called `panelist`, `rater`, `judge`, "
        + "`reviewer`; not known is `who`: the header is `candidate,criterion,panellist,rating`\n"
    ),
    (
      "candidate,panellist\n",
      "assay: r.csv:1:1: the column `rating` is missing, also called `score`, `value`, `level`, `grade`: "
        + "the header is `candidate,criterion,panellist,rating`\n"
    ),
    ("candidate,candidate\n", "assay: r.csv:1:11: the column `candidate` stands twice\n"),
    (
      "candidate,panellist,rating\na,b\n",
      "assay: r.csv:2:1: expected 3 fields, as the header has, found 2\n"
    ),
    (
      "candidate,panellist,rating\na,b,good\n",
      "assay: r.csv:2:5: expected a number as the rating, found `good`: code categories as "
        + "numbers, and leave it empty where nothing was rated\n"
    ),
    (
      "candidate,panellist,rating\na,b,inf\n",
      "assay: r.csv:2:5: expected a number as the rating, found `inf`: code categories as "
        + "numbers, and leave it empty where nothing was rated\n"
    ),
    ("candidate,panellist,rating\n,b,1\n", "assay: r.csv:2:1: the candidate is empty\n"),
    (
      "candidate,panellist,rating,time\na,b,1,soon\n",
      "assay: r.csv:2:7: expected a number or a date such as 2026-11-20, found `soon`\n"
    ),
    (
      "candidate,panellist,rating\n\"a,b,1\n",
      "assay: r.csv:2:1: the quote is never closed: end the field with `\"`, and double the quotes "
        + "inside it\n"
    ),
    (
      "candidate,panellist,rating\n\"a\"x,b,1\n",
      "assay: r.csv:2:4: expected a comma behind the closing quote: double the quotes inside a field\n"
    ),
    ("[{]", "assay: r.csv: not JSON: a value is missing at byte 2\n"),
    ("{}", "assay: r.csv: expected a list of ratings, or an object with `ratings`\n"),
    ("[1]", "assay: r.csv: rating 1: expected an object\n"),
    (
      #"[{"candidate":"a","rater":"b"}]"#,
      "assay: r.csv: the column `rating` is missing, also called `score`, `value`, `level`, `grade`: the "
        + "header is `candidate,criterion,panellist,rating`\n"
    ),
    (
      #"[{"candidate":"a","panellist":"b","rating":[1]}]"#,
      "assay: r.csv: rating 1: `rating` is neither a text nor a number\n"
    ),
  ]

  @Test(arguments: mistakes) func `tells a mistake in a table with its place`(
    _ text: String, _ message: String
  ) {
    let result = Self.run(text, "icc")
    #expect(result.status == .no)
    #expect(result.output.isEmpty)
    // JSON's own words vary; its place and file do not.
    #expect(
      text == "[{]"
        ? result.messages.hasPrefix("assay: r.csv: not JSON: ") : result.messages == message)
  }

  static let slips: [([String], String)] = [
    (["stats"], "assay: name a method; `assay stats --list` lists them\n"),
    (
      ["stats", "iccc", "--ratings", "r.csv"],
      "assay: there is no method `iccc`; did you mean `icc`? `assay stats --list` lists them\n"
    ),
    (["stats", "icc"], "assay: --ratings names the file with the table\n"),
    (
      ["stats", "icc", "--ratings", "none.csv"],
      "assay: `none.csv` cannot be read: there is nothing of that name\n"
    ),
    (
      ["stats", "icc", "--ratings", "r.csv", "extra"],
      "assay: unexpected argument `extra`: settings are given as `--name value`\n"
    ),
    (
      ["stats", "icc", "--ratings", "r.csv", "--unit"], "assay: `--unit` lacks its value\n"
    ),
    (
      ["stats", "krippendorff-alpha", "--ratings", "r.csv", "--metric", "euclid"],
      "assay: `--metric` is `euclid`: expected one of `interval`, `nominal`, `ordinal`, `ratio`\n"
    ),
  ]

  @Test(arguments: slips) func `tells a wrong call`(_ arguments: [String], _ message: String) {
    let result = Workbench().write("r.csv", Self.ratings).run(arguments)
    #expect(result.messages == message)
    #expect(result.output.isEmpty)
  }

  @Test func `counts rows without a rating and leaves them out`() {
    let result = Self.run(Self.ratings + "s7,quality,j1,\ns7,quality,j2,NA\n", "icc")
    #expect(
      result.output.contains("24 ratings, 6 candidates, 1 criterion, 4 panellists, 2 without"))
  }

  @Test func `answers in JSON also where all is undefined`() throws {
    let result = Self.run("candidate,panellist,rating\na,x,1\nb,x,2\n", "icc", "--format", "json")
    #expect(result.status == .no && result.messages.isEmpty)
    let document = try JSONParser.parse(Array(result.output.utf8), decimals: true)
    #expect(document["figures"]?["icc_2_1"] == .null)
    #expect(
      document["undefined"]?["icc_2_1"]?.string
        == "it needs at least 2 panellists, and there are 1")
  }

  @Test func `takes any case and gives cells their reasons`() throws {
    let text = "Subject;Rater;Label\n1;a;yes\n1;b;yes\n2;a;yes\n2;b;yes\n1;c;no\n2;c;yes\n"
    let result = Self.run(text, "KAPPA", "--Confidence", "90", "--format", "json")
    #expect(result.status == .done)
    let document = try JSONParser.parse(Array(result.output.utf8), decimals: true)
    #expect(document["settings"]?["confidence"]?.string == "0.9")
    #expect(
      document["undefined"]?["pairs[0].kappa"]?.string
        == "both put all 2 units into one category: chance would agree in full")
  }

  @Test func `lists its methods and explains each`() throws {
    let list = Workbench().run("stats", "--list").output
    for method in ["icc", "krippendorff-alpha", "calibrate", "mixed-model", "g-study", "rasch"] {
      #expect(list.contains("\n\(method)"))
      let help = Workbench().run("stats", "--list", method)
      #expect(help.status == .done && help.output.hasPrefix("\(method): "))
    }
    let json = try JSONParser.parse(
      Array(Workbench().run("stats", "--list", "--format", "json").output.utf8), decimals: true)
    #expect((json.array?.count ?? 0) > 10)
  }
}
