import AssayLanguage
import AssayText

/// The shipped content, and files of any size made from it.
enum Samples {
  static let rubrics: [SourceText] =
    ["technical-depth", "dicom-work-sample", "regulatory-instinct", "collaboration"]
    .map { SourceText(name: "\($0).rubric", bytes: bytes("rubrics/\($0).rubric")) }
    + [SourceText(name: "bands.scorecard", bytes: bytes("scorecards/bands.scorecard"))]

  static let senior = SourceText(
    name: "senior-cv-engineer.scorecard", bytes: bytes("scorecards/senior-cv-engineer.scorecard"))

  /// The shipped Senior CV scorecard, resolved.
  static var seniorScorecard: Scorecard {
    let library = Library(rubrics + [senior])
    guard let found = library.scorecard("senior-cv-engineer") else {
      preconditionFailure("the shipped scorecard is read")
    }
    return found
  }

  /// The texts of the Senior CV scorecard as a workspace keeps them.
  static var seniorBundle: [UInt8] {
    let files = (rubrics + [senior]).sorted { $0.name < $1.name }
    let value: JSONValue = [
      "assay": "scorecard", "format": 1,
      "files": .array(
        files.map {
          [
            "name": .string($0.name), "text": .string(String(decoding: $0.bytes, as: UTF8.self)),
          ]
        }),
    ]
    return Array((value.canonicalText + "\n").utf8)
  }

  /// The Senior CV scorecard with as many test rows as make it `lines` long.
  static func scorecard(lines: Int) -> SourceText {
    let present = senior.bytes.count { $0 == 0x0A }
    var text = "\ntests start from all 3\n| name | differs by | outcome | rule |\n"
    for number in 0..<max(0, lines - present - 3) {
      let level = number % 4 + 1
      text +=
        "| row \(number) | cv-lead: evaluation \(level), series-logic 2, ra-partner: "
        + "collaboration all 4 | hire | clear-hire |\n"
    }
    return SourceText(name: "large.scorecard", bytes: senior.bytes + Array(text.utf8))
  }

  /// A rubric with as many criteria as make it `lines` long.
  static func rubric(lines: Int) -> SourceText {
    var text = """
      rubric large "A large rubric" version 1.0.0
      purpose "Shows how reading grows with the text."

      scale
        1 "Weak"
        2 "Partial"
        3 "Solid"
        4 "Outstanding"

      """
    for number in 0..<max(1, (lines - 8) / 10) {
      text += """

        # Criterion \(number) of many.
        criterion criterion-\(number) "Criterion number \(number)" weight \(number % 3 + 1)
          ask work-sample 20 minutes "What did you see in study \(number), and how do you know that it is so?"
          probe "When would ordering the slices by instance number be wrong?"
          1 "Trusts file names; planted gaps in study \(number) go unnoticed"
          2 "Orders by position, and misses duplicates or an oblique orientation"
          3 "Projects positions on the normal; finds every planted gap and duplicate"
          4 "As solid, and leaves a check behind that fails loudly on the next study"
          red flag flag-\(number) "Returned data \(number) that still identifies the patient"

        """
    }
    return SourceText(name: "large.rubric", text: text)
  }

  private static func bytes(_ path: String) -> [UInt8] {
    Files.read("\(Files.repository)/\(path)")
  }
}
