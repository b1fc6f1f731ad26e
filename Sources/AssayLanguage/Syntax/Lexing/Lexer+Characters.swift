import AssayText

extension Lexer {
  /// Reports what may not stand in free text: control characters, marks that reorder text, and
  /// bytes that are not UTF-8.
  mutating func checkCharacters(_ range: Range<Int>) {
    guard !hasMistakeInLine else { return }
    for index in range {
      let byte = bytes[index]
      if byte.isForbiddenControl || byte >= 0x80 {
        if byte == .carriageReturn, isLineEnd(index) { continue }
        checkSlowly(range)
        return
      }
    }
  }

  private mutating func checkSlowly(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (length, scalar) = Lexer.scalar(in: bytes, at: index, before: range.upperBound)
      let place = Place(file: file, span: ByteSpan(UInt32(index), UInt32(index + length)))
      guard let scalar else {
        report(.notUTF8(byte: bytes[index], at: place))
        return
      }
      let isLineEnd = scalar.value == 0x0D && isLineEnd(index)
      if !isLineEnd, scalar.value < 0x80, UInt8(scalar.value).isForbiddenControl {
        report(.controlCharacter(scalar, at: place))
        return
      }
      if scalar.reordersText {
        report(.reorderingCharacter(scalar, at: place))
        return
      }
      index += length
    }
  }

  /// Reads what no sentence may hold outside of texts and comments, and says what to write instead.
  mutating func readUnknown() {
    let start = position
    let (length, scalar) = Lexer.scalar(in: bytes, at: start, before: end)
    position += length
    guard let scalar else {
      report(.notUTF8(byte: bytes[start], at: place(start)))
      append(.unknown, from: start)
      return
    }
    if scalar.isCurlyQuote {
      readCurlyText(start)
      return
    }
    if "<>=!".unicodeScalars.contains(scalar) {
      while position < end, [0x3C, 0x3D, 0x3E, 0x21].contains(bytes[position]) { position += 1 }
      report(.comparisonSign(textFrom(start), at: place(start)))
    } else if scalar == "_" {
      report(.underscore(at: place(start)))
    } else if scalar.isDash {
      report(.dash(scalar, at: place(start)))
    } else if scalar.reordersText {
      report(.reorderingCharacter(scalar, at: place(start)))
    } else if scalar.value < 0x20 || scalar.value == 0x7F {
      report(.controlCharacter(scalar, at: place(start)))
    } else {
      report(.unknownCharacter(scalar, at: place(start)))
    }
    append(.unknown, from: start)
  }

  /// A text between curly quotes, as word processors write them: one message, one mend for both.
  private mutating func readCurlyText(_ start: Int) {
    let opening = place(start)
    var closing: Place?
    while position < end, bytes[position] != .lineFeed, bytes[position] != .quote {
      let before = position
      let (length, scalar) = Lexer.scalar(in: bytes, at: position, before: end)
      position += length
      if let scalar, scalar.isCurlyQuote, scalar.value != 0x2019 {
        closing = place(before)
        break
      }
    }
    if closing == nil, position < end, bytes[position] == .quote { position += 1 }
    report(.curlyQuotes(opening: opening, closing: closing))
    append(.unknown, from: start)
  }

  /// The scalar at `index` and its length in bytes; no scalar, length 1, where UTF-8 is broken.
  static func scalar(
    in bytes: [UInt8], at index: Int, before end: Int
  ) -> (length: Int, scalar: Unicode.Scalar?) {
    let first = bytes[index]
    let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard index + length <= end,
      let text = String(validating: bytes[index..<index + length], as: UTF8.self),
      let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1
    else { return (1, nil) }
    return (length, scalar)
  }
}

extension Unicode.Scalar {
  /// Marks that show text in another order than it is read (Unicode TR9, and tag characters).
  var reordersText: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: true
    default: false
    }
  }

  var isCurlyQuote: Bool { [0x201C, 0x201D, 0x201E, 0x201F, 0x00AB, 0x00BB].contains(value) }

  var isDash: Bool { (0x2010...0x2015).contains(value) || value == 0x2212 }
}
