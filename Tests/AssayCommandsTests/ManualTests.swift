import Testing

@testable import AssayCommands

@Suite struct `The manual` {
  /// With the verbs that stand below others behind them.
  static let verbs = AssayCommand.verbs.flatMap {
    $0 == "calibrate" ? [$0, "calibrate-practice"] : [$0]
  }

  @Test func `has a page for the program, for every verb and for those below it`() {
    #expect(ManualPage.all().map(\.name) == ["assay"] + Self.verbs.map { "assay-\($0)" })
  }

  @Test func `says what a verb does alone, and points to the verbs below it`() throws {
    let page = try #require(ManualPage.all().first { $0.name == "assay-calibrate" })
    let lines = page.text.split(separator: "\n").map(String.init)
    #expect(lines.contains(#"\fBassay calibrate\fR\fI [<candidate>] [options]\fR"#))
    #expect(lines.contains(#"\fBassay calibrate practice\fR\fI ...\fR"#))
    #expect(lines.contains(#"\fB\-\-record\fR"#))
    #expect(lines.contains(#".SH "VERBS""#))
    #expect(lines.last == #"assay(1), assay\-calibrate\-practice(1)"#)
    let practice = try #require(ManualPage.all().first { $0.name == "assay-calibrate-practice" })
    #expect(
      practice.text.contains(#"\fBassay calibrate practice\fR\fI [<rubric>] [options]\fR"#))
    #expect(practice.text.hasSuffix(".SH \"SEE ALSO\"\nassay\\-calibrate(1)\n"))
  }

  @Test(arguments: ManualPage.all().map(\.name))
  func `holds no line that roff would take for something else`(_ name: String) throws {
    let page = try #require(ManualPage.all().first { $0.name == name })
    let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.last == "" && !lines.dropLast().contains(""))
    #expect(lines[0].hasPrefix(".TH \"\(name.uppercased().replacing("-", with: "\\-"))\" \"1\""))
    let known: Set<Substring> = [".TH", ".SH", ".TP", ".PP"]
    for line in lines.dropLast() {
      #expect(!line.hasPrefix("'"))
      if line.hasPrefix(".") { #expect(known.contains(line.prefix { $0 != " " }), "\(line)") }
      // Every backslash begins an escape that these pages use.
      for rest in line.split(separator: "\\", omittingEmptySubsequences: false).dropFirst() {
        let isKnown = ["-", "e", "&", "(aq", "(ga", "(dq", "fB", "fI", "fR"]
          .contains { rest.hasPrefix($0) }
        #expect(isKnown, "\(line)")
      }
    }
    let sections = lines.filter { $0.hasPrefix(".SH") }
    #expect(
      Array(sections.prefix(3)) == [".SH \"NAME\"", ".SH \"SYNOPSIS\"", ".SH \"DESCRIPTION\""])
  }

  @Test func `says what a verb takes`() throws {
    let page = try #require(ManualPage.all().first { $0.name == "assay-note" })
    #expect(
      page.text == #"""
        .TH "ASSAY\-NOTE" "1" "" "assay 0.1.0" "Assay"
        .SH "NAME"
        assay\-note \- Keep a note made during an interview; without a text, list the notes
        .SH "SYNOPSIS"
        \fBassay note\fR\fI <candidate> [<stage>] [<text>] [options]\fR
        .SH "DESCRIPTION"
        Keep a note made during an interview; without a text, list the notes.
        .SH "ARGUMENTS"
        .TP
        \fB<candidate>\fR
        The loop\(aqs id or the candidate\(aqs name; the beginning is enough where it is plain.
        .TP
        \fB<stage>\fR
        The stage; when listing, all of them when left out.
        .TP
        \fB<text>\fR
        What was seen or heard.
        .SH "OPTIONS"
        .TP
        \fB\-\-workspace\fR\fI <folder>\fR
        The folder of the workspace; without it, the one around the present folder.
        .TP
        \fB\-\-as\fR\fI <person>\fR
        Who is typing, when it is not the person that \(gaassay me\(ga recorded.
        .TP
        \fB\-\-version\fR
        Show the version.
        .TP
        \fB\-h, \-\-help\fR
        Show help information.
        .SH "EXIT STATUS"
        Status: 0 done; 1 the answer is no (errors found, tests failed); 2 not yet known; 64 wrong usage; 70 a mistake in assay itself; 74 input or output failed.
        .SH "SEE ALSO"
        assay(1)

        """#)
  }

  @Test func `is written into a folder, the same every time`() {
    let workbench = Workbench()
    let first = workbench.run("manual", "man/man1")
    #expect(first.status == .done && first.output == "")
    #expect(first.messages == "wrote \(Self.verbs.count + 1) pages into man/man1\n")
    let page = workbench.read("man/man1/assay-score.1")
    _ = workbench.run("manual", "man/man1")
    #expect(workbench.read("man/man1/assay-score.1") == page)
    #expect(workbench.run("manual").output == ManualPage.all()[0].text)
  }
}
