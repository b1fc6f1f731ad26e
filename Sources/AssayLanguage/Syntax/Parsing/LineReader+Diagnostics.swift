import AssayText

/// What may be wrong with the letters of a name.
enum NameProblem {
  case capitals
  case hyphens
}

extension Diagnostic {
  static func expected(
    _ what: String, found: String, at place: Place, help: String?
  ) -> Diagnostic {
    Diagnostic(
      code: "E201", message: "expected \(what), found \(found)", place: place, help: help)
  }

  static func misspelt(_ wrong: String, as right: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E202", message: "expected `\(right)`, found `\(wrong)`", place: place,
      fixes: [Fix("write `\(right)`", [Edit(place, right)])])
  }

  static func unexpected(_ found: String, after last: String, at place: Place) -> Diagnostic {
    if Keyword(rawValue: found) != nil {
      return Diagnostic(
        code: "E203", message: "`\(found)` begins a line of its own", place: place,
        fixes: [
          Fix(
            "begin a new line",
            [
              Edit(
                Place(file: place.file, span: ByteSpan(place.span.start, place.span.start)), "\n")
            ])
        ])
    }
    return Diagnostic(
      code: "E204", message: "the sentence is complete after `\(last)`, but `\(found)` follows",
      place: place)
  }

  static func badName(_ name: String, _ problem: NameProblem, at place: Place) -> Diagnostic {
    switch problem {
    case .capitals:
      let right = name.lowercased()
      return Diagnostic(
        code: "E205", message: "names are lower-case, found `\(name)`", place: place,
        fixes: [Fix("write `\(right)`", [Edit(place, right)])])
    case .hyphens:
      let right = name.split(separator: "-").joined(separator: "-")
      return Diagnostic(
        code: "E206", message: "single hyphens join the words of a name, found `\(name)`",
        place: place, fixes: [Fix("write `\(right)`", [Edit(place, right)])])
    }
  }

  static func dottedReference(
    rubric: String, criterion: String, at place: Place
  ) -> Diagnostic {
    let right = "\(criterion) of \(rubric)"
    return Diagnostic(
      code: "E207", message: "a criterion of a rubric is written `\(right)`", place: place,
      fixes: [Fix("write `\(right)`", [Edit(place, right)])])
  }

  static func percentSignMissing(_ number: String, _ what: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E208", message: "expected \(what), found the number `\(number)`", place: place,
      fixes: [Fix("write `\(number)%`", [Edit(place, number + "%")])])
  }

  static func numberTooLarge(_ number: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E209", message: "`\(number)` is larger than any number that Assay computes with",
      place: place)
  }

  static func tooManyPlaces(_ number: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E210", message: "numbers have at most four places after the point, found `\(number)`",
      place: place)
  }

  static func fullVersionInUse(_ version: String, at place: Place) -> Diagnostic {
    let major = String(version.prefix { $0 != "." })
    return Diagnostic(
      code: "E211", message: "only the major version is named here, found `\(version)`",
      place: place, fixes: [Fix("write `\(major)`", [Edit(place, major)])])
  }

  static func noSuchDate(_ date: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E212", message: "the calendar has no day `\(date)`", place: place,
      help: "dates are written year, month, day: `2026-11-20`")
  }

  static func grammaticalNumber(
    _ word: String, _ right: String, count: Int, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E213", message: "after \(count) stands `\(right)`, found `\(word)`", place: place,
      fixes: [Fix("write `\(right)`", [Edit(place, right)])])
  }

  static func emptyText(at place: Place) -> Diagnostic {
    Diagnostic(code: "E214", message: "this text is empty", place: place)
  }
}
