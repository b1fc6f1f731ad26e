import AssayCommands
import AssayText
import Testing

@Suite struct `assay simulate` {
  static var workbench: Workbench {
    Workbench().write("rubrics/craft.rubric", SmallContent.craft)
      .write("rubrics/conduct.rubric", SmallContent.conduct)
      .write("scorecards/reader.scorecard", SmallContent.reader)
  }

  static let small = ["simulate", "scorecards/reader.scorecard", "--candidates", "200"]

  static let report = """
    reader 1.0.0: 200 simulated candidates, seed 1

    - Of those truly at or above the bar 59.1% are hired, 40.9% go to a debrief and
      0.0% are turned down.
    - Of those truly below it 6.7% are hired and 76.1% go to a debrief; of all who
      are hired, 18.8% are truly below it.
    - If every level were known exactly, the rules would hire 33.0% of all; of these
      59.1% are hired, and of the others 6.7%.
    - One panellist more in each stage: 56.1% of those above and 3.7% of those below
      are hired, and half of all loops take at most 7 working days, as before.
    - One panellist fewer in each stage: 75.8% of those above and 12.7% of those
      below are hired, and half of all loops take at most 6 working days, instead of
      7.
    - If all panellists were equally severe: 59.1% of those above and 11.2% of those
      below are hired; with a spread of 0.6: 43.9% of those above and 8.2% of those
      below.
    - Without the floor of craft as many of those truly below it are hired (0.0%),
      and 100.0% instead of 43.8% go to a debrief.
    - Of the rules that hold a hire back, split does most: without it 83.3% of those
      above and 11.9% of those below are hired.
    - integrity decides no simulated loop.
    - Half of all loops are over within 7 working days, nine in ten within 10.

    What the panel decides
    outcome  above  share    95% interval  below  share    95% interval
    hire        39  59.1%  47.0% to 70.1%      9   6.7%   3.6% to 12.3%
    debrief     27  40.9%  29.9% to 53.0%    102  76.1%  68.2% to 82.5%
    no hire      0   0.0%    0.0% to 5.5%     23  17.2%  11.7% to 24.4%
    all         66                           134

    By number of panellists in each stage
    panellists       above hired  below hired  debriefs  half in  nine in ten
    2 to 3 (in use)        59.1%         6.7%     64.5%   7 days      10 days
    1                      78.8%        19.4%     49.0%   6 days       7 days
    2                      77.3%        11.2%     55.5%   7 days       9 days
    3                      65.2%         3.7%     64.5%   7 days      11 days
    4                      54.5%         4.5%     69.5%   8 days      12 days
    5                      47.0%         2.2%     73.0%   9 days      15 days
    6                      37.9%         1.5%     75.5%  11 days      18 days

    By spread of severity, on a scale from 1 to 5
    spread        above hired  debrief  no hire  below hired  debrief  no hire
    0                   59.1%    40.9%     0.0%        11.2%    75.4%    13.4%
    0.15                57.6%    42.4%     0.0%         9.0%    76.1%    14.9%
    0.3 (in use)        59.1%    40.9%     0.0%         6.7%    76.1%    17.2%
    0.45                51.5%    48.5%     0.0%         8.2%    70.1%    21.6%
    0.6                 43.9%    56.1%     0.0%         8.2%    68.7%    23.1%

    What decides
    rule        gives    above  below
    integrity   no hire   0.0%   0.0%
    floors      no hire   0.0%  17.2%
    split       debrief  28.8%  23.1%
    clear-hire  hire     59.1%   6.7%
    otherwise   debrief  12.1%  53.0%

    Hired above and below the bar without one of the parts
    without          above  below  all debriefs  all no hires  under it
    nothing          59.1%   6.7%         64.5%         11.5%
    floor craft      59.1%   6.7%         76.0%          0.0%      0.0%
    rule integrity   59.1%   6.7%         64.5%         11.5%
    rule floors      59.1%   6.7%         76.0%          0.0%
    rule split       83.3%  11.9%         53.0%         11.5%
    rule clear-hire   0.0%   0.0%         88.5%         11.5%

    What is taken for granted
    - Levels of candidates lie normally around 2.77 on the scale 1 to 4; candidates
      differ by 0.41 (standard deviation), the areas of one candidate by 0.30 and
      its criteria by 0.19.
    - Truly means: what the ratings of endless many panellists would average,
      overall held against the bar and areas against their floors.
    - Panellists differ in severity by 0.22, in their impression of one candidate by
      0.34, and single ratings by 0.45; the sum is rounded to the nearest level.
    - Every candidate meets a panel of its own, and everybody rates all that the
      stage covers.
    - More panellists than a stage has come from the rest of the panel, then from
      outside; with fewer, those named first stay and no more raters are demanded
      than there are.
    - Nobody raises a red flag, pay is inside the band and references are clear;
      figures are raw, and what a debrief decides is not simulated.
    - A stage is held on the first working day after those before it on which all
      who sit in it are free: 90% for each person and half hour, by chance; a
      take-home takes 1 to 5 working days before.
    - Cards come within 1 working day, 10% of them later by as much again, and so
      on; the debrief follows 1 to 2 working days after the last. A week has 5
      working days; holidays and the search for candidates are not counted.

    """

  @Test func `tells what it found, by what, and what it takes for granted`() {
    #expect(
      Self.workbench.run(Self.small)
        == .init(status: .done, output: Self.report, messages: ""))
  }

  @Test func `stays within eighty columns`() {
    let long = Self.report.split(separator: "\n").filter { $0.count > 80 }
    #expect(long == [])
  }

  @Test func `gives the same bytes for the same seed`() {
    let first = Self.workbench.run(Self.small + ["--seed", "9"])
    #expect(first == Self.workbench.run(Self.small + ["--seed", "9"]))
    #expect(first.output != Self.report)
  }

  @Test func `is also written for programs`() throws {
    let output = Self.workbench.run(
      Self.small + [
        "--format", "json", "--without-floor", "craft", "--without-rule", "split", "--spread",
        "halo=0", "--centre", "3", "--panellists", "3", "--free", "100%", "--late", "0%",
      ]
    ).output
    let value = try JSONParser.parse(Array(output.utf8), decimals: true)
    #expect(value["assay"]?.string == "simulation" && value["version"]?.integer == 1)
    let settings = value["settings"]
    #expect(settings?["without"] == [["floor": "craft", "least": "2"], ["rule": "split"]])
    #expect(settings?["spreads"]?["halo"] == 0 && settings?["centre"] == 3)
    #expect(value["without"]?.array?.count == 3)
    #expect(value["panellists"]?.array?.count == 6)
    #expect(value["in_use"]?["result"] == value["panellists"]?.array?[2]["result"])
    // Scope, portfolio, talk, the cards and the debrief, each on the day after.
    #expect(value["in_use"]?["working_days"]?["median"]?.integer == 5)
    let result = try #require(value["result"])
    let loops = ["above_bar", "below_bar"].compactMap { result[$0]?["loops"]?.integer }
    #expect(loops.reduce(0, +) == 200)
  }

  static let mistakes: [([String], Workbench.Status, String)] = [
    (
      ["scorecards/writer.scorecard"], .inputOutput,
      "assay: `scorecards/writer.scorecard` cannot be read: there is nothing of that name\n"
    ),
    (["rubrics/craft.rubric"], .no, "assay: `rubrics/craft.rubric` holds no scorecard\n"),
    (
      ["scorecards/reader.scorecard", "--without-floor", "conduct"], .usage,
      "assay: there is no floor of `conduct`; expected one of `craft`\n"
    ),
    (
      ["scorecards/reader.scorecard", "--without-rule", "splitt"], .usage,
      "assay: there is no rule `splitt`; expected one of `integrity`, `floors`, `split`, "
        + "`clear-hire`\n"
    ),
    (
      ["scorecards/reader.scorecard", "--spread", "haloo=1"], .usage,
      "assay: expected a name and a spread from 0 to 10 such as `halo=0.3`, found `haloo=1`; names "
        + "are `candidate`, `area`, `criterion`, `halo`, `residual`\n"
    ),
  ]

  @Test(arguments: mistakes)
  func `refuses what it cannot simulate`(
    _ words: [String], _ status: Workbench.Status, _ messages: String
  ) {
    #expect(
      Self.workbench.run(["simulate"] + words)
        == .init(status: status, output: "", messages: messages))
  }

  @Test(arguments: [
    (["--candidates", "0"], "--candidates is a number from 1 to 10,000,000"),
    (["--panellists", "0"], "--panellists is a number from 1 to 12"),
    (["--severity", "11"], "--severity is a spread from 0 to 10"),
    (["--severity", "nan"], "--severity is a spread from 0 to 10"),
    (["--centre", "inf"], "--centre is a level of the scale"),
    (["--free", "0%"], "--free is a chance above zero"),
    (["--late", "100%"], "--late is a chance below one"),
  ])
  func `says what its settings may be`(_ words: [String], _ sentence: String) {
    let result = Self.workbench.run(["simulate", "scorecards/reader.scorecard"] + words)
    #expect(result.status == .usage)
    #expect(result.output == "")
    #expect(result.messages.hasPrefix("Error: \(sentence)\n"))
  }

  @Test func `tells of a file with mistakes what check tells`() {
    let workbench = Self.workbench.write(
      "scorecards/reader.scorecard",
      SmallContent.reader.replacing("weight 40%", with: "weight 41%"))
    let result = workbench.run(Self.small)
    #expect(result.status == .no)
    #expect(result.output == "")
    #expect(result.messages == workbench.run("check", "scorecards/reader.scorecard").output)
  }

  @Test func `wants one scorecard`() {
    #expect(
      Self.workbench.write(
        "scorecards/other.scorecard",
        SmallContent.reader.replacing("scorecard reader", with: "scorecard other")
      ).run("simulate", "scorecards")
        == .init(
          status: .usage, output: "",
          messages: "assay: `scorecards` holds 2 scorecards: name the file of one\n"))
  }
}
