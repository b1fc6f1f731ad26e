import AssayLanguage
import AssayText

/// A text in which `«` and `»` surround the place that a finding is about.
///
/// A finding's second places stand between `‹` and `›`. The marks are taken out.
struct ReportCase {
  var source: SourceText
  var main: ByteSpan
  var labels: [ByteSpan]

  init(_ marked: String, name: String = "a.rubric") {
    var bytes: [UInt8] = []
    var main = ByteSpan(0, 0)
    var labels: [ByteSpan] = []
    var start: UInt32 = 0
    for scalar in marked.unicodeScalars {
      let offset = UInt32(bytes.count)
      switch scalar {
      case "«", "‹": start = offset
      case "»": main = ByteSpan(start, offset)
      case "›": labels.append(ByteSpan(start, offset))
      default: bytes += Array(String(scalar).utf8)
      }
    }
    source = SourceText(name: name, bytes: bytes)
    self.main = main
    self.labels = labels
  }

  init(bytes: [UInt8], main: ByteSpan) {
    source = SourceText(name: "a.rubric", bytes: bytes)
    self.main = main
    labels = []
  }

  func diagnostic(
    severity: Diagnostic.Severity = .error, help: String? = nil, fixes: [Fix] = []
  ) -> Diagnostic {
    Diagnostic(
      code: "E301", severity: severity, message: "this is wrong",
      place: Place(file: 0, span: main),
      labels: labels.map { Label(Place(file: 0, span: $0), "first said here") }, help: help,
      fixes: fixes)
  }

  var text: String { TextReport.render([diagnostic()], in: [source]) }
}
