import Foundation
import Testing

/// A fenced block of one of this repository's documents.
struct MarkdownBlock: CustomTestStringConvertible {
  /// Seen from the top of the package.
  var path: String
  /// The line on which the block opens, from 1.
  var line: Int
  /// The words behind the opening fence.
  var info: [String]
  var text: String

  var testDescription: String { "\(path):\(line) \(info.joined(separator: " "))" }

  /// The blocks of one document, in order.
  static func blocks(of path: String) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    var open: MarkdownBlock?
    let lines = Documents.text(path).components(separatedBy: "\n")
    for (index, line) in lines.enumerated() {
      if let block = open {
        if line == "```" {
          blocks.append(block)
          open = nil
        } else {
          open?.text += line + "\n"
        }
      } else if line.hasPrefix("```") {
        let info = line.dropFirst(3).split(separator: " ").map(String.init)
        open = MarkdownBlock(path: path, line: index + 1, info: info, text: "")
      }
    }
    return blocks
  }
}

/// The prose of this repository.
enum Documents {
  private static let top: URL = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url
  }()

  /// The whole of a file, nothing when it is not there.
  static func text(_ path: String) -> String {
    (try? String(contentsOf: top.appendingPathComponent(path), encoding: .utf8)) ?? ""
  }

  /// Files in a folder whose names end so, sorted.
  static func files(in folder: String, ending: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: top.appendingPathComponent(folder).path)
    return (names ?? []).filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }

  static let markdown = ["README.md", "CHANGELOG.md"] + files(in: "docs", ending: ".md")

  static let blocks = markdown.flatMap { MarkdownBlock.blocks(of: $0) }
}
