import AssayLanguage
import AssayText

/// Checks of named files in process, for the comparison with peers: `bench file MILLISECONDS
/// PATH...` checks again and again until so much processor time is spent.
enum FileCheck {
  static func run(_ paths: [String], milliseconds: Int) {
    let contents = paths.map { (name: $0, bytes: Files.read($0)) }
    var count = 0
    var sum = Stopwatch.Times(wall: 0, processor: 0)
    while count == 0 || sum.processor < milliseconds * 1_000_000 {
      let times = Stopwatch.measure {
        let sources = contents.map { SourceText(name: $0.name, bytes: $0.bytes) }
        let library = Library(sources)
        let report = TextReport.render(library.diagnostics, in: sources)
        precondition(report.isEmpty, "nothing is found: \(report.prefix(2000))")
      }
      sum.wall += times.wall
      sum.processor += times.processor
      count += 1
    }
    let mean = Stopwatch.Times(wall: sum.wall / count, processor: sum.processor / count)
    say(Stopwatch.document(of: [mean]).canonicalText)
  }
}
