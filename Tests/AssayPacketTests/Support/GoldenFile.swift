import Foundation
import Testing

/// A whole text that is expected, in a file under `Golden`.
///
/// With `ASSAY_UPDATE_GOLDEN=1` the file is written anew, and a missing file is written in any case;
/// the test fails then all the same, so that nobody updates without looking.
enum GoldenFile {
  static func check(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = folder.appendingPathComponent("Golden/\(name)").path
    let updates = ProcessInfo.processInfo.environment["ASSAY_UPDATE_GOLDEN"] == "1"
    guard let expected = try? String(contentsOfFile: path, encoding: .utf8) else {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("\(name) was missing and is recorded now", sourceLocation: sourceLocation)
      return
    }
    guard Array(expected.utf8) != Array(text.utf8) else { return }
    if updates { try text.write(toFile: path, atomically: true, encoding: .utf8) }
    let (old, new) = (
      expected.components(separatedBy: "\n"), text.components(separatedBy: "\n")
    )
    let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let place = line ?? min(old.count, new.count)
    Issue.record(
      """
      \(name) differs from line \(place + 1) on\(updates ? "; it is updated now" : "")
      expected: \(place < old.count ? old[place] : "(end)")
      found:    \(place < new.count ? new[place] : "(end)")
      """, sourceLocation: sourceLocation)
  }
}
