import AssayText

extension Diagnostic {
  static func notUTF8(byte: UInt8, at place: Place) -> Diagnostic {
    let hexadecimal = String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      code: "E101", message: "the byte 0x\(hexadecimal) is not UTF-8 text", place: place,
      help: "save the file as UTF-8")
  }

  static func controlCharacter(_ scalar: Unicode.Scalar, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E102", message: "the control character \(scalar.codePoint) may not stand here",
      place: place, fixes: [Fix("remove it", [Edit(place, "")])])
  }

  static func reorderingCharacter(_ scalar: Unicode.Scalar, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E103",
      message: "\(scalar.codePoint) is invisible and shows text in another order than it is read",
      place: place, fixes: [Fix("remove it", [Edit(place, "")])])
  }

  static func openText(at place: Place, missing: (offset: Int, title: String)?) -> Diagnostic {
    let fixes = missing.map { missing in
      let offset = UInt32(missing.offset)
      let spot = Place(file: place.file, span: ByteSpan(offset, offset))
      return [Fix(missing.title, [Edit(spot, "\"")])]
    }
    return Diagnostic(
      code: "E104", message: "this text has no closing quote on its line", place: place,
      help: "a longer text goes on in further lines that begin with a quote", fixes: fixes ?? [])
  }

  static func openLongText(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E105", message: "this text is never closed by `\"\"\"`", place: place,
      help: "end the text with a line that holds `\"\"\"`")
  }

  static func unknownEscape(_ escape: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E106",
      message:
        "`\(escape)` means nothing in a text; only `\\\"` and `\\\\` are written with a backslash",
      place: place, fixes: [Fix("write `\\\(escape)`", [Edit(place, "\\" + escape)])])
  }

  static func brokenNumber(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E107", message: "`\(text)` is neither a number nor a name", place: place,
      help: "numbers are `3`, `2.5`, `95_000`, `35%`; names begin with a letter")
  }

  static func curlyQuotes(opening: Place, closing: Place?) -> Diagnostic {
    var edits = [Edit(opening, "\"")]
    if let closing { edits.append(Edit(closing, "\"")) }
    return Diagnostic(
      code: "E108", message: "texts stand between straight quotes", place: opening,
      help: "word processors turn `\"` into curly quotes",
      fixes: [Fix("write straight quotes", edits)])
  }

  static func dash(_ scalar: Unicode.Scalar, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E109", message: "`\(scalar)` is a long dash; names are joined by a hyphen",
      place: place, fixes: [Fix("write `-`", [Edit(place, "-")])])
  }

  static func underscore(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E113", message: "names are joined by hyphens, found `_`", place: place,
      fixes: [Fix("write `-`", [Edit(place, "-")])])
  }

  static func comparisonSign(_ sign: String, at place: Place) -> Diagnostic {
    let words = [
      ">=": "is at least", "<=": "is at most", ">": "is above", "<": "is below",
      "=": "is exactly", "==": "is exactly",
    ]
    let fixes = words[sign].map { [Fix("write `\($0)`", [Edit(place, $0)])] } ?? []
    return Diagnostic(
      code: "E110", message: "`\(sign)` is not a word of the language", place: place,
      help:
        "comparisons are said: `is at least`, `is at most`, `is above`, `is below`, `is exactly`",
      fixes: fixes)
  }

  static func unknownCharacter(_ scalar: Unicode.Scalar, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E111", message: "`\(scalar)` may stand only inside a text or a comment", place: place)
  }
}

extension Unicode.Scalar {
  /// `U+202E`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
