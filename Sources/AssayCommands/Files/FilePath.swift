/// Paths as texts with slashes; nothing here looks at the disk.
enum FilePath {
  /// `path` seen from `folder`, unless it is absolute.
  static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || folder.isEmpty { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// What stands before the last slash; `.` when there is none.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What stands behind the last slash.
  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// The order of bytes, which no locale changes.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

/// What a source file is for, told by the ending of its name.
enum SourceKind: Hashable, CaseIterable {
  case rubric
  case practice
  case scorecard

  init?(path: String) {
    let name = FilePath.name(of: path)
    guard let kind = SourceKind.allCases.first(where: { name.hasSuffix($0.ending) }) else {
      return nil
    }
    self = kind
  }

  var ending: String {
    switch self {
    case .rubric: ".rubric"
    case .practice: ".practice"
    case .scorecard: ".scorecard"
    }
  }
}
