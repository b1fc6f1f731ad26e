import AssayLanguage
import AssayText
import Testing

@Suite struct `SARIF reports` {
  @Test func `say everything of a finding`() {
    let sample = ReportCase("use ‹a›\nuse é«bc»\n", name: "my files/a.rubric")
    let fix = Fix("write `e`", [Edit(Place(file: 0, span: sample.main), "e")])
    let diagnostic = sample.diagnostic(help: "names are plain", fixes: [fix])
    let report = SARIFReport.render([diagnostic], in: [sample.source], toolVersion: "0.1.0")
    #expect(report == Self.expected)
  }

  @Test func `name rules once, and no second place or mend twice`() {
    let sample = ReportCase("use ‹a›‹›\n«b»")
    let fix = Fix("write `e`", [Edit(Place(file: 0, span: sample.main), "e")])
    var diagnostic = sample.diagnostic(fixes: [fix, fix, Fix("nothing", [])])
    diagnostic.labels += diagnostic.labels
    let value = SARIFReport.value(
      [diagnostic, diagnostic], in: [sample.source], toolVersion: "1.0.0")
    let run = value["runs"]?.array?.first
    #expect(run?["tool"]?["driver"]?["rules"]?.array?.count == 1)
    #expect(run?["results"]?.array?.first?["fixes"]?.array?.count == 1)
    #expect(run?["results"]?.array?.first?["relatedLocations"]?.array?.count == 2)
  }

  @Test func `of nothing have no results`() {
    let value = SARIFReport.value([], in: [], toolVersion: "1.0.0")
    #expect(value["runs"]?.array?.first?["results"] == .array([]))
  }

  static let expected = """
    """
}

@Suite struct `References to files` {
  @Test(
    arguments: [
      ("a.rubric", "a.rubric"), ("my files/ü:1.rubric", "my%20files/%C3%BC%3A1.rubric"),
      ("/tmp/a b", "file:///tmp/a%20b"), ("<standard input>", "%3Cstandard%20input%3E"),
    ] as [(String, String)])
  func `are relative for relative paths`(_ path: String, _ uri: String) {
    #expect(FileReference.uri(path) == uri)
  }

  @Test(
    arguments: [
      ("file:///tmp/a%20b", "/tmp/a b"), ("file://localhost/a", "/a"),
      ("file:///%C3%BC", "/ü"), ("file://host/a", nil), ("http://a/b", nil),
      ("file:///a%2", nil), ("file:///a%+1", nil), ("file:///%FF", nil), ("file://", nil),
    ] as [(String, String?)])
  func `lead back to paths`(_ uri: String, _ path: String?) {
    #expect(FileReference.path(uri) == path)
  }
}
