public import AssayService
import Foundation
public import Testing

extension ServiceHost.File: CustomTestStringConvertible {
  /// Reports name a file, and do not spell out its bytes.
  public var testDescription: String { uri }
}

/// The rubrics and scorecards at the top of the package.
enum ShippedFiles {
  /// The folder that holds the manifest.
  static let top: URL = {
    var top = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { top.deleteLastPathComponent() }
    return top
  }()

  static let all: [ServiceHost.File] = {
    ["rubrics", "scorecards"].flatMap { folder -> [ServiceHost.File] in
      let path = top.appendingPathComponent(folder)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path.path)) ?? []
      return names.sorted().compactMap { name in
        guard
          [".rubric", ".practice", ".scorecard"].contains(where: { name.hasSuffix($0) }),
          let data = try? Data(contentsOf: path.appendingPathComponent(name))
        else { return nil }
        return ServiceHost.File(uri: "file:///w/\(folder)/\(name)", bytes: Array(data))
      }
    }
  }()

  /// A file with what it needs to be sound, and the first file that needs it: a workspace in which it
  /// is read as among all files, in a third of the time.
  static func around(_ file: ServiceHost.File) -> [ServiceHost.File] {
    let user = all.first { mentions($0, file) }
    let near = all.filter { $0 == file || $0 == user || mentions(file, $0) }
    return all.filter { other in
      near.contains(other) || near.contains { mentions($0, other) } || stem(other) == "bands"
    }
  }

  /// Whether one file has a sentence that uses or extends what the other declares.
  private static func mentions(_ file: ServiceHost.File, _ other: ServiceHost.File) -> Bool {
    String(decoding: file.bytes, as: UTF8.self).contains(" \(stem(other)) version 1")
      && file != other
  }

  private static func stem(_ file: ServiceHost.File) -> Substring {
    file.uri.split(separator: "/").last?.prefix { $0 != "." } ?? ""
  }

  static func workspace() -> Workspace {
    var workspace = Workspace(encoding: .utf8)
    workspace.set(all.map { ($0.uri, nil, $0.bytes) })
    return workspace
  }
}
