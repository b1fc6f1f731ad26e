import AssayLanguage
import AssayText

/// How the time to check a scorecard grows with its lines, and how many bytes a second are read.
enum CheckGrowth {
  static func run() {
    print("check: parse, resolve and report one scorecard with its rubrics, one core")
    print("  lines      bytes        seconds   MB/s   growth for 10 times the lines")
    var previous: Double?
    for lines in [1_000, 10_000, 100_000, 1_000_000] {
      let text = Samples.scorecard(lines: lines)
      let sources = Samples.rubrics + [SourceText(name: "large.scorecard", text: text)]
      var errors = 0
      let seconds = median(of: lines > 100_000 ? 3 : 7) {
        let library = Library(sources)
        errors = library.diagnostics.count { $0.severity == .error }
      }
      precondition(errors == 0, "the sample has no errors")
      let bytes = sources.reduce(0) { $0 + $1.bytes.count }
      let growth = previous.map { fixed(seconds / $0, 1) } ?? "-"
      print(
        "  \(lines)\t\(bytes)\t\(fixed(seconds, 4))\t\(fixed(Double(bytes) / seconds / 1e6, 1))\t\(growth)")
      previous = seconds
    }
  }
}
