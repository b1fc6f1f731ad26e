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

  static func workspace() -> Workspace {
    var workspace = Workspace(encoding: .utf8)
    workspace.set(all.map { ($0.uri, nil, $0.bytes) })
    return workspace
  }
}
