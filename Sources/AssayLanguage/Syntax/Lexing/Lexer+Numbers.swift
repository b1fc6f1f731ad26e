import AssayText

extension Lexer {
  /// Reads a whole number, a decimal, a percentage, a version or a date.
  mutating func readNumber() {
    let start = position
    skipDigits()
    var kind = Token.Kind.integer
    if isDigit(after: .point) {
      position += 1
      skipDigits()
      kind = .decimal
      if isDigit(after: .point) {
        position += 1
        skipDigits()
        kind = .version
      }
    } else if position - start == 4, isDigit(after: .hyphen) {
      kind = .date
      while position < end, bytes[position].isDigit || bytes[position] == .hyphen { position += 1 }
    }
    if kind != .version, kind != .date, position < end, bytes[position] == .percentSign {
      position += 1
      kind = .percentage
    }
    if position < end, bytes[position].isWordByte || bytes[position] == .underscore {
      while position < end, bytes[position].isWordByte || bytes[position] == .underscore {
        position += 1
      }
      report(.brokenNumber(textFrom(start), at: place(start)))
      kind = .unknown
    }
    append(kind, from: start)
  }

  private mutating func skipDigits() {
    while position < end {
      let byte = bytes[position]
      guard byte.isDigit || (byte == .underscore && isDigit(after: .underscore)) else { return }
      position += 1
    }
  }

  /// Whether `mark` stands here and a digit behind it.
  private func isDigit(after mark: UInt8) -> Bool {
    position + 1 < end && bytes[position] == mark && bytes[position + 1].isDigit
  }

  func textFrom(_ start: Int) -> String {
    String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// From `start` up to here.
  func place(_ start: Int) -> Place {
    Place(file: file, span: ByteSpan(UInt32(start), UInt32(position)))
  }

  /// Keeps the first mistake of a line and leaves out its echoes.
  mutating func report(_ diagnostic: Diagnostic) {
    guard !hasMistakeInLine else { return }
    hasMistakeInLine = true
    diagnostics.append(diagnostic)
  }
}
