import Foundation

/// A Markdown file of mistakes: under each heading one or more sources and the whole report.
///
/// Run with `ASSAY_UPDATE_GOLDEN=1` to write the reports anew; the test still fails then, so that
/// nobody updates without looking.
struct MistakeFile {
  struct Case {
    var title: String
    /// Name and text of each source; the name is the word behind the opening fence.
    var sources: [(name: String, text: String)] = []
    var report: String = ""
  }

  let path: String
  var cases: [Case] = []

  init(_ name: String, file: String = #filePath) throws {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
    path = folder.appendingPathComponent("Mistakes/\(name).md").path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var block: (info: String, lines: [String])?
    for line in text.components(separatedBy: "\n") {
      if let open = block {
        if line == "~~~" {
          close(open.info, open.lines.joined(separator: "\n"))
          block = nil
        } else {
          block?.lines.append(line)
        }
      } else if line.hasPrefix("## ") {
        cases.append(Case(title: String(line.dropFirst(3))))
      } else if line.hasPrefix("~~~") {
        block = (String(line.dropFirst(3)), [])
      }
    }
  }

  private mutating func close(_ info: String, _ text: String) {
    guard !cases.isEmpty else { return }
    if info == "report" {
      cases[cases.count - 1].report = text
    } else {
      cases[cases.count - 1].sources.append((info, text))
    }
  }

  static var updates: Bool {
    ProcessInfo.processInfo.environment["ASSAY_UPDATE_GOLDEN"] == "1"
  }

  /// Writes the file with the reports of `cases`.
  func write(introduction: String) throws {
    var text = introduction + "\n"
    for entry in cases {
      text += "\n## \(entry.title)\n"
      for source in entry.sources {
        text += "\n~~~\(source.name)\n\(source.text)\n~~~\n"
      }
      text += "\n~~~report\n\(entry.report)\n~~~\n"
    }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
