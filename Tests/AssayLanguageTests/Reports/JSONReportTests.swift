import AssayLanguage
import AssayText
import Testing

@Suite struct `JSON reports` {
  @Test func `hold spans, both kinds of columns, labels and edits`() {
    let sample = ReportCase("‹a›\né😀«x»\n")
    let fix = Fix("remove it", [Edit(Place(file: 0, span: ByteSpan(8, 9)), "")])
    let diagnostic = sample.diagnostic(help: "less", fixes: [fix])
    let value = JSONReport.value([diagnostic], in: [sample.source])
    #expect(value.canonicalText == Self.expected)
  }

  private static let place =
    #"{"end":{"column":4,"line":2,"utf16Column":5,"utf8Column":8},"file":"a.rubric","#
    + #""span":{"end":9,"start":8},"#
    + #""start":{"column":3,"line":2,"utf16Column":4,"utf8Column":7}}"#
  private static let label =
    #"{"place":{"end":{"column":2,"line":1,"utf16Column":2,"utf8Column":2},"#
    + #""file":"a.rubric","span":{"end":1,"start":0},"#
    + #""start":{"column":1,"line":1,"utf16Column":1,"utf8Column":1}},"text":"first said here"}"#
  private static let expected =
    #"{"assay":"diagnostics","diagnostics":[{"code":"E301","#
    + #""fixes":[{"edits":[{"place":"# + place + #","replacement":""}],"title":"remove it"}],"#
    + #""help":"less","labels":["# + label + #"],"message":"this is wrong","place":"# + place
    + #","severity":"error"}],"files":["a.rubric"],"#
    + #""summary":{"errors":1,"notes":0,"warnings":0},"version":1}"#

  @Test func `say that there is nothing`() {
    #expect(
      Self.written([], in: []) == """
        {
          "assay": "diagnostics",
          "version": 1,
          "files": [],
          "diagnostics": [],
          "summary": {
            "errors": 0,
            "warnings": 0,
            "notes": 0
          }
        }

        """)
  }

  @Test(arguments: 0...3)
  func `are written piece by piece as they are in one`(_ count: Int) {
    let sample = ReportCase("‹a›\né😀«x»\n")
    let fix = Fix("remove it", [Edit(Place(file: 0, span: ByteSpan(8, 9)), "")])
    let diagnostics = Array(repeating: sample.diagnostic(fixes: [fix]), count: count)
    let whole = JSONReport.value(diagnostics, in: [sample.source]).prettyText + "\n"
    #expect(Self.written(diagnostics, in: [sample.source]) == whole)
  }

  private static func written(_ diagnostics: [Diagnostic], in sources: [SourceText]) -> String {
    var bytes: [UInt8] = []
    JSONReport.write(diagnostics, in: sources) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `find columns in the middle of an endless line`() {
    let line = String(repeating: "é😀", count: 5000)
    let sample = ReportCase(line + "«x»")
    let value = JSONReport.value([sample.diagnostic()], in: [sample.source])
    let start = value["diagnostics"]?.array?.first?["place"]?["start"]
    #expect(
      start?.canonicalText
        == #"{"column":10001,"line":1,"utf16Column":15001,"utf8Column":30001}"#)
  }
}
