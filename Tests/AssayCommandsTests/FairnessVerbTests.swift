import AssayCommands
import AssayText
import Testing

@Suite struct `assay fairness` {
  /// The example of the Uniform Guidelines' questions and answers: 48 of 80, 12 of 40.
  static let counts = """
    role,race,applicants,selected
    clerk,white,80,48
    clerk,black,40,12
    clerk,small,4,1

    """

  static func run(_ text: String, _ arguments: String...) -> Workbench.Result {
    Workbench().write("counts.csv", text).run(["fairness", "counts.csv"] + arguments)
  }

  @Test func `compares groups and shows no small one`() throws {
    let result = Self.run(Self.counts, "--format", "json")
    #expect(result.status == .done)
    #expect(!result.output.contains("small"))
    let document = try JSONParser.parse(Array(result.output.utf8), decimals: true)
    #expect(document["assay"]?.string == "fairness")
    let rows = document["tables"]?["selections"]?.array ?? []
    let black = rows.first { $0["group"]?.string == "black" }
    #expect(black?["impact_ratio"] == .decimal("0.5"))
    #expect(black?["applicants"]?.integer == 40 && black?["selected"]?.integer == 12)
    let text = Self.run(Self.counts).output
    #expect(text.contains("0.5000") && text.contains("-3.085"))
  }

  @Test func `counts nobody in its title who is not shown`() {
    let text = Self.run("sex,applicants,selected\nmale,80,48\nfemale,40,12\nother,3,1\n").output
    #expect(text.contains("120 applicants in the groups shown, 60 selected"))
    #expect(!text.contains("123") && !text.contains("61"))
    let few = Self.run("sex,applicants,selected\nmale,3,1\n").output
    #expect(few.contains("0 applicants in the groups shown, 0 selected"))
  }

  @Test func `is told with the place of a mistake`() {
    #expect(
      Self.run("role,sex,applicants,selected\nnurse,f,3,4\n").messages
        == "assay: counts.csv:2:11: `selected` is 4, more than the 3 of `applicants`: correct one of the two\n"
    )
    #expect(Self.run("candidate,selected\nada,1\n").status == .no)
    #expect(Self.run("").status == .no)
    #expect(Self.run(Self.counts, "--floor", "2").status == .usage)
    #expect(Self.run(Self.counts, "--reference", "green").status == .no)
  }
}
