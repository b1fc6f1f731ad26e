import AssayLanguage
import AssayText
import Testing

@Suite struct `SARIF reports` {
  @Test func `say everything of a finding`() {
    let sample = ReportCase("use ‹a›\nuse é«bc»\n", name: "my files/a.rubric")
    let fix = Fix("write `e`", [Edit(Place(file: 0, span: sample.main), "e")])
    let diagnostic = sample.diagnostic(help: "names are plain", fixes: [fix])
    #expect(Self.written([diagnostic], in: [sample.source]) == Self.expected)
  }

  @Test(arguments: 0...3)
  func `are written piece by piece as they are in one`(_ count: Int) {
    let sample = ReportCase("use ‹a›\nuse «b»\n")
    let diagnostics = Array(repeating: sample.diagnostic(), count: count)
    let value = SARIFReport.value(diagnostics, in: [sample.source], toolVersion: "0.1.0")
    #expect(Self.written(diagnostics, in: [sample.source]) == value.prettyText + "\n")
  }

  private static func written(_ diagnostics: [Diagnostic], in sources: [SourceText]) -> String {
    var bytes: [UInt8] = []
    SARIFReport.write(diagnostics, in: sources, toolVersion: "0.1.0") { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
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
    {
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        {
          "tool": {
            "driver": {
              "name": "assay",
              "version": "0.1.0",
              "rules": [
                {
                  "id": "E301"
                }
              ]
            }
          },
          "columnKind": "unicodeCodePoints",
          "results": [
            {
              "ruleId": "E301",
              "ruleIndex": 0,
              "level": "error",
              "message": {
                "text": "this is wrong; names are plain"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "my%20files/a.rubric"
                    },
                    "region": {
                      "startLine": 2,
                      "startColumn": 6,
                      "endLine": 2,
                      "endColumn": 8,
                      "byteOffset": 12,
                      "byteLength": 2
                    }
                  }
                }
              ],
              "relatedLocations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "my%20files/a.rubric"
                    },
                    "region": {
                      "startLine": 1,
                      "startColumn": 5,
                      "endLine": 1,
                      "endColumn": 6,
                      "byteOffset": 4,
                      "byteLength": 1
                    }
                  },
                  "message": {
                    "text": "first said here"
                  }
                }
              ],
              "fixes": [
                {
                  "description": {
                    "text": "write `e`"
                  },
                  "artifactChanges": [
                    {
                      "artifactLocation": {
                        "uri": "my%20files/a.rubric"
                      },
                      "replacements": [
                        {
                          "deletedRegion": {
                            "startLine": 2,
                            "startColumn": 6,
                            "endLine": 2,
                            "endColumn": 8,
                            "byteOffset": 12,
                            "byteLength": 2
                          },
                          "insertedContent": {
                            "text": "e"
                          }
                        }
                      ]
                    }
                  ]
                }
              ]
            }
          ]
        }
      ]
    }

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
