import AssayMeasure

/// The settings of a statistic as they were typed: `--name value`, `--name=value`, or a flag.
struct StatisticArguments {
  private var texts: [(name: String, value: String)] = []
  private let method: StatisticMethod

  /// Pairs names with values; what the values must be, the method says later.
  init(_ words: [String], for method: StatisticMethod) throws(CommandFailure) {
    self.method = method
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        throw .usage("unexpected argument `\(word)`: settings are given as `--name value`")
      }
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let typed = String(parts[0])
      let name = option(typed)?.name ?? typed
      if texts.contains(where: { $0.name == name }) { throw .usage("`--\(name)` is given twice") }
      if parts.count > 1 {
        texts.append((name, String(parts[1])))
      } else if option(name)?.kind == .flag {
        texts.append((name, ""))
      } else if let value = rest.popFirst() {
        texts.append((name, value))
      } else {
        throw .usage("`--\(name)` lacks its value")
      }
    }
  }

  /// The settings by name, files read.
  func settings(_ invocation: Invocation) throws(CommandFailure) -> [String: String] {
    var settings: [String: String] = [:]
    for (name, value) in texts {
      switch option(name)?.kind {
      case .file:
        guard let text = String(validating: try invocation.bytes(of: value), as: UTF8.self) else {
          throw .no("\(value) is not UTF-8")
        }
        settings[name] = text
      case .picture: settings[name] = ""
      case .choice, .number, .whole, .words, .flag, nil: settings[name] = value
      }
    }
    return settings
  }

  /// The file that the picture of the report goes to.
  var pictureFile: String? {
    texts.first { option($0.name)?.kind == .picture }?.value
  }

  private func option(_ name: String) -> StatisticOption? {
    method.option(named: name)
  }
}

extension Invocation {
  /// The file that a user named, or standard input for `-`; at most a gibibyte.
  func bytes(of name: String) throws(CommandFailure) -> [UInt8] {
    if name == "-" { return try readInput() }
    let bytes: [UInt8]?
    do throws(PlatformError) {
      let file = try PlatformFile(reading: path(name))
      bytes = try file.read(limit: 1 << 30, expected: try file.facts().size)
    } catch {
      throw .inputOutput("`\(name)` cannot be read: \(error.reason)")
    }
    guard let bytes else { throw .inputOutput("`\(name)` has more than a gibibyte") }
    return bytes
  }
}
