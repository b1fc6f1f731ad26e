import AssayLanguage
import AssayText

/// One check of named files in process, for the comparison with peers: `bench file RUNS PATH...`.
enum FileCheck {
  static func run(_ paths: [String], runs: Int) {
    let contents = paths.map { (name: $0, bytes: Files.read($0)) }
    var times: [Stopwatch.Times] = []
    for _ in 0..<runs {
      times.append(
        Stopwatch.measure {
          let sources = contents.map { SourceText(name: $0.name, bytes: $0.bytes) }
          let library = Library(sources)
          let report = TextReport.render(library.diagnostics, in: sources)
          precondition(report.isEmpty, "nothing is found: \(report.prefix(2000))")
        })
    }
    say(Stopwatch.document(of: times).canonicalText)
  }
}
