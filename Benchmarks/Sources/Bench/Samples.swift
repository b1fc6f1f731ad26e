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

  /// The shipped files, each as often as said, under names of their own that fit together.
  static func workspace(copies: Int) -> [SourceText] {
    let shipped =
      rubrics.dropLast().map { ("rubrics/\($0.name)", $0.bytes) }
      + [
        "bands", "generalist", "germany", "ai-radiology-engineer", "regulatory-affairs-manager",
        "senior-cv-engineer",
      ].map { ("scorecards/\($0).scorecard", bytes("scorecards/\($0).scorecard")) }
    let openings = ["rubric", "scorecard", "overlay", "band", "scale"]
    let names = Set(
      shipped.flatMap { $0.1.split(separator: 0x0A) }.compactMap { line -> String? in
        let words = line.split(separator: 0x20, maxSplits: 2).map {
          String(decoding: $0, as: UTF8.self)
        }
        return words.count > 2 && openings.contains(words[0]) ? words[1] : nil
      })
    return (0..<copies).flatMap { copy in
      shipped.map { path, bytes in
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let text = lines.map { renamed($0, names, copy) }.joined(separator: "\n")
        return SourceText(name: "\(copy)/\(path)", text: text)
      }
    }
  }

  /// A line in which names that all files share end in the number of the copy.
  private static func renamed(
    _ line: ArraySlice<UInt8>, _ names: Set<String>, _ copy: Int
  ) -> String {
    let words = String(decoding: line, as: UTF8.self).split(
      separator: " ", omittingEmptySubsequences: false)
    return words.map { word in
      let name = word.filter { $0 != "," && $0 != ":" }
      return names.contains(name)
        ? String(word).replacing(name, with: "\(name)-\(copy)") : String(word)
    }.joined(separator: " ")
  }

  private static func bytes(_ path: String) -> [UInt8] {
    Files.read("\(Files.repository)/\(path)")
  }
}
