import AssayLanguage
import AssayText

/// How the time to check and to format a file grows with its lines, and how many bytes a second
/// are read.
enum CheckGrowth {
  static func run(isQuick: Bool) {
    let sizes = isQuick ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000]
    say("check: parse, resolve and report one file with what it uses; format: `assay fmt`")
    measure("scorecard of test rows", sizes) { Samples.rubrics + [Samples.scorecard(lines: $0)] }
    measure("rubric of criteria", sizes) { [Samples.rubric(lines: $0)] }
  }

  private static func measure(
    _ title: String, _ sizes: [Int], _ make: (Int) -> [SourceText]
  ) {
    say("  \(title)")
    say("    lines     MB       check s  MB/s   growth   format s  MB/s   growth")
    var previous: (check: Double, format: Double)?
    for lines in sizes {
      let sources = make(lines)
      let large = sources[sources.count - 1]
      var report = ""
      let check = median(of: lines > 100_000 ? 3 : 9) {
        let library = Library(sources)
        report = TextReport.render(library.diagnostics, in: sources)
        if library.diagnostics.contains(where: { $0.severity == .error }) {
          fatalError("the sample has errors: \(report.prefix(2000))")
        }
      }
      let format = median(of: lines > 100_000 ? 3 : 9) {
        precondition(Formatter.format(large).diagnostics.isEmpty, "the sample is formatted")
      }
      let megabytes = Double(sources.reduce(0) { $0 + $1.bytes.count }) / 1e6
      let rest = Double(large.bytes.count) / 1e6
      say(
        "    " + cell(String(lines), 10) + cell(fixed(megabytes, 2), 9) + cell(fixed(check, 4), 9)
          + cell(fixed(megabytes / check, 1), 7)
          + cell(previous.map { fixed(check / $0.check, 1) } ?? "-", 9)
          + cell(fixed(format, 4), 10) + cell(fixed(rest / format, 1), 7)
          + (previous.map { fixed(format / $0.format, 1) } ?? "-"))
      previous = (check, format)
    }
  }
}
