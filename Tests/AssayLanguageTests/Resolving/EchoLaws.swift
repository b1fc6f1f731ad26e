import AssayLanguage
import AssayText
import Testing

@Suite struct `Breaking one line` {
  /// Ways to make a line unreadable.
  enum Slip: String, CaseIterable {
    case wordBehind
    case firstWordSwapped
    case cutInHalf

    func apply(to line: String) -> String {
      let words = line.split(separator: " ")
      switch self {
      case .wordBehind: return line + " \"indeed\" 5"
      case .firstWordSwapped:
        guard let first = words.first, first.count > 3 else { return line + " \"indeed\" 5" }
        let letters = Array(first)
        let swapped = String([letters[1], letters[0]]) + String(letters[2...])
        return ([Substring(swapped)] + words.dropFirst()).joined(separator: " ")
      case .cutInHalf:
        return words.prefix(max(1, words.count / 2)).joined(separator: " ") + " ;"
      }
    }
  }

  @Test(arguments: Sample.files.indices, Slip.allCases)
  func `is told by the parser, and the resolver adds nothing`(file: Int, slip: Slip) {
    let lines = Sample.files[file].1.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      var broken = lines.map(String.init)
      broken[index] = slip.apply(to: String(line))
      var texts = Sample.files
      texts[file].1 = broken.joined(separator: "\n")
      let library = Library(texts.map { SourceText(name: $0.0, text: $0.1) })
      let errors = library.diagnostics.filter { $0.severity == .error }
      let isParsers = errors.allSatisfy { "E100"..."E299" ~= $0.code }
      #expect(!errors.isEmpty && isParsers, "\(broken[index])\n\(library.shortForm)")
    }
  }
}
