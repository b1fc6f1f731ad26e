import AssayLanguage
import Foundation

/// The labelled lines of one language, a third of which no table of the lint was written from.
///
/// Each row of the file has four cells: `refused` or `lawful`, the code that has to be found, `build`
/// or `aside`, and the text. What is aside is measured, and never looked at while a table is written.
struct QuestionCorpus {
  /// One line: a text that an author may write.
  struct Line {
    /// What has to be found; nothing for a lawful look-alike.
    var code: String?
    var isAside: Bool
    var text: String

    /// The codes that the lint gives it.
    var found: [String] { QuestionLint.findings(in: text).map(\.code) }
  }

  let language: QuestionLanguage
  let lines: [Line]

  init(_ language: QuestionLanguage, file: String = #filePath) throws {
    self.language = language
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    let path = folder.appendingPathComponent("\(language.rawValue).tsv").path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    lines = text.split(separator: "\n").compactMap { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 4 else { return nil }
      return Line(
        code: cells[0] == "refused" ? cells[1] : nil, isAside: cells[2] == "aside", text: cells[3])
    }
  }

  var aside: [Line] { lines.filter(\.isAside) }

  /// The lines that the tables are written from.
  var building: [Line] { lines.filter { !$0.isAside } }
}

/// How many questions of some lines are found, and how many lawful lines are accused.
struct QuestionMeasure: CustomStringConvertible {
  var refused = 0
  var found = 0
  var lawful = 0
  var accused = 0

  init(_ lines: [QuestionCorpus.Line]) {
    for line in lines {
      let isFound = !line.found.isEmpty
      if line.code != nil {
        refused += 1
        found += isFound ? 1 : 0
      } else {
        lawful += 1
        accused += isFound ? 1 : 0
      }
    }
  }

  var description: String {
    "\(found) of \(refused) questions found, \(accused) of \(lawful) lawful lines accused"
  }
}
