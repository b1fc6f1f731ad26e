/// Cuts the text of a form into fields.
struct CardFormReader {
  private(set) var fields: [CardForm.Field] = []
  private(set) var lineCount = 0
  private var problems: [CardFormProblem] = []
  /// Empty lines inside a text, kept until more of the text follows.
  private var pendingBlanks = 0
  private static let mostBytes = 1_000_000

  mutating func read(_ bytes: [UInt8]) throws(CardFormProblems) {
    guard bytes.count <= CardFormReader.mostBytes else {
      throw CardFormProblems([
        CardFormProblem(
          line: 1, "the form has more than a million bytes", mend: "print a new form and fill it")
      ])
    }
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    for line in rest.linesOfAnyEditor {
      lineCount += 1
      guard let text = String(validating: line, as: UTF8.self), !line.contains(0) else {
        add("the line is not plain text in UTF-8", mend: "save the form as UTF-8 and try again")
        continue
      }
      read(line: text)
    }
    for index in fields.indices { fields[index].value = fields[index].value.withoutOuterBlanks }
    guard problems.isEmpty else { throw CardFormProblems(problems) }
  }

  private mutating func read(line: String) {
    let line = line.withoutTrailingSpace
    if line.isEmpty {
      pendingBlanks += 1
      return
    }
    if line == "#" || line.hasPrefix("# ") { return }
    let isIndented = line.hasPrefix("  ") || line.hasPrefix("\t")
    if isIndented, isInText {
      append(String(line.dropFirst(line.hasPrefix("\t") ? 1 : 2)))
      return
    }
    let bare = line.withoutLeadingSpace
    guard let colon = bare.firstIndex(of: ":") else {
      if isInText { append(line) } else { addStray(bare) }
      return
    }
    let word = String(bare[..<colon]).withoutTrailingSpace.lowercased()
    if let key = CardFormKey(rawValue: word) {
      let value = String(bare[bare.index(after: colon)...]).withoutLeadingSpace
      fields.append(CardForm.Field(key: key, value: value, line: lineCount))
      pendingBlanks = 0
    } else if isInText {
      readText(line, word: word)
    } else {
      addUnknown(word)
    }
  }

  /// A line of a text, unless it looks like a field with a slip in it.
  private mutating func readText(_ line: String, word: String) {
    if let meant = CardFormKey.allCases.map(\.rawValue).first(where: {
      NearestWord.find(word, among: [$0]) != nil && word.utf8.count > 3
    }) {
      add(
        "`\(word):` looks like the field `\(meant)`",
        mend: "write `\(meant):`, or put two spaces before the line if it belongs to the text")
    }
    append(line)
  }

  private var isInText: Bool { fields.last?.key.isText ?? false }

  private mutating func append(_ text: String) {
    guard let last = fields.indices.last else { return }
    fields[last].value += String(repeating: "\n", count: pendingBlanks + 1) + text
    pendingBlanks = 0
  }

  private mutating func addUnknown(_ word: String) {
    if let meant = NearestWord.find(word, among: CardFormKey.allCases.map(\.rawValue)) {
      add("`\(word)` is no field of this form", mend: "write `\(meant):`")
    } else {
      add(
        "`\(word)` is no field of this form",
        mend: "the fields are \(CardFormKey.allCases.map(\.rawValue).joined(separator: ", "))")
    }
  }

  private mutating func addStray(_ text: String) {
    add(
      "`\(text.prefix(40))` belongs to no field",
      mend: "write it behind `evidence:`, or begin the line with `# ` to make it a note")
  }

  private mutating func add(_ message: String, mend: String) {
    problems.append(CardFormProblem(line: lineCount, message, mend: mend))
  }
}

extension String {
  /// Without spaces and tabs at the end.
  fileprivate var withoutTrailingSpace: String {
    var scalars = unicodeScalars[...]
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    return String(scalars)
  }

  /// Without spaces and tabs at the start.
  fileprivate var withoutLeadingSpace: String {
    String(unicodeScalars.drop { $0 == " " || $0 == "\t" })
  }

  /// Without empty lines at either end.
  fileprivate var withoutOuterBlanks: String {
    var scalars = unicodeScalars.drop { $0 == "\n" || $0 == " " || $0 == "\t" }
    while let last = scalars.last, last == "\n" || last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
