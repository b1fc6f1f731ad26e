import AssayLanguage
import AssayText

/// The shipped content, and files of any size made from it.
enum Samples {
  static let rubrics: [SourceText] = [
    "technical-depth", "dicom-work-sample", "regulatory-instinct", "collaboration",
  ].map { SourceText(name: "\($0).rubric", bytes: bytes("rubrics/\($0).rubric")) }
    + [SourceText(name: "bands.scorecard", bytes: bytes("scorecards/bands.scorecard"))]

  static let senior = SourceText(
    name: "senior-cv-engineer.scorecard", bytes: bytes("scorecards/senior-cv-engineer.scorecard"))

  /// The shipped Senior CV scorecard, resolved.
  static var seniorScorecard: Scorecard {
    guard
      let found = Library(rubrics + [senior]).scorecard("senior-cv-engineer", overlays: [])
    else { preconditionFailure("the shipped scorecard is read") }
    return found
  }

  /// The Senior CV scorecard with as many test rows as make it `lines` long.
  static func scorecard(lines: Int) -> String {
    let text = String(decoding: senior.bytes, as: UTF8.self)
    let present = text.utf8.count { $0 == 0x0A }
    var rows = "\ntests start from all 3\n| name | differs by | outcome | rule |\n"
    for number in 0..<max(0, lines - present - 3) {
      let level = number % 4 + 1
      rows +=
        "| row \(number) | cv-lead: evaluation \(level), series-logic 2, collaboration all 4 "
        + "| hire | clear-hire |\n"
    }
    return text + rows
  }

  private static func bytes(_ path: String) -> [UInt8] {
    Files.read("\(Files.repository)/\(path)")
  }
}
