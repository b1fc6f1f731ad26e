import AssayText

/// Which files hang on which, by the names that one declares and another mentions.
///
/// Read from the words of the files, so that files with mistakes have their links too.
struct FileLinks {
  /// Per file, the names of criteria and red flags that it declares.
  private var parts: [Set<String>] = []
  /// Per file, those whose names it mentions, itself among them.
  private var reached: [Set<Int>] = []

  init(_ sources: [SourceText]) {
    var heads: [Set<String>] = []
    for source in sources {
      let words = source.bytes.split(separator: .lineFeed).map(Self.words)
      heads.append(
        Self.names(behind: [["rubric"], ["scale"], ["scorecard"], ["overlay"]], in: words))
      parts.append(Self.names(behind: [["criterion"], ["red", "flag"]], in: words))
    }
    for (file, source) in sources.enumerated() {
      let words = Set(Self.words(source.bytes[...]))
      // A file whose own name cannot be read may be meant by anybody.
      reached.append(
        Set(
          heads.indices.filter {
            $0 == file || heads[$0].isEmpty || !heads[$0].isDisjoint(with: words)
          }))
    }
    spread()
  }

  /// Whether `file` hangs on `other`, directly or by way of others.
  func reaches(_ other: Int, from file: Int) -> Bool {
    reached.indices.contains(file) && reached[file].contains(other)
  }

  /// Whether `file` declares a criterion or a red flag of that name.
  func declares(_ name: String, in file: Int) -> Bool {
    parts.indices.contains(file) && parts[file].contains(name)
  }

  private mutating func spread() {
    var isSettled = false
    while !isSettled {
      isSettled = true
      for file in reached.indices {
        let further = reached[file].reduce(into: reached[file]) { $0.formUnion(reached[$1]) }
        if further.count > reached[file].count {
          reached[file] = further
          isSettled = false
        }
      }
    }
  }

  private static func names(behind keywords: [[String]], in lines: [[String]]) -> Set<String> {
    var names: Set<String> = []
    for words in lines {
      for keyword in keywords where words.starts(with: keyword) && words.count > keyword.count {
        names.insert(words[keyword.count])
      }
    }
    return names
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split { !isPartOfName($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }
}
