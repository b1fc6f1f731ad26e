import AssayText

/// What is said about names.
extension Diagnostic {
  static func declaredTwice(
    _ kind: NameKind, _ name: String, at place: Place, first: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E301", message: "the \(kind.rawValue) `\(name)` is declared twice", place: place,
      labels: [Label(first, "first declared here")])
  }

  static func unknownName(
    _ kind: NameKind, _ name: String, at place: Place, suggestion: String?, known: [String]?,
    within owner: String? = nil
  ) -> Diagnostic {
    let home = owner.map { " in `\($0)`" } ?? ""
    let message = "there is no \(kind.rawValue) `\(name)`\(home)"
    if let suggestion {
      return Diagnostic(
        code: "E302", message: message, place: place, help: "did you mean `\(suggestion)`?",
        fixes: [Fix("write `\(suggestion)`", [Edit(place, suggestion)])])
    }
    let help = known.map { known in
      switch known.count {
      case 0: "no \(kind.rawValue) is declared\(home)"
      case 1: "the only \(kind.rawValue) is \(quoted(known))"
      default: "the \(kind.plural) are \(quoted(known))"
      }
    }
    return Diagnostic(code: "E302", message: message, place: place, help: help)
  }

  /// A name that stands for more than one thing, with the rubrics that declare it.
  static func ambiguousName(_ name: String, at place: Place, of areas: [String]) -> Diagnostic {
    Diagnostic(
      code: "E303",
      message: "`\(name)` is a criterion of \(quoted(areas)), and this does not say which",
      place: place, help: "write `of` and the rubric behind it",
      fixes: areas.map { Fix("write `\(name) of \($0)`", [Edit(place, "\(name) of \($0)")]) })
  }

  static func wrongKind(
    _ name: String, is found: NameKind, expected: String, at place: Place, declared: Place?
  ) -> Diagnostic {
    Diagnostic(
      code: "E304", message: "`\(name)` is \(found.withArticle), expected \(expected)",
      place: place,
      labels: declared.map { [Label($0, "declared here")] } ?? [])
  }

  static func unknownVersion(
    _ kind: NameKind, _ name: String, major: Int, at place: Place,
    known: [(version: SemanticVersion, place: Place)]
  ) -> Diagnostic {
    Diagnostic(
      code: "E305", message: "there is no version \(major) of the \(kind.rawValue) `\(name)`",
      place: place, labels: known.map { Label($0.place, "this is version \($0.version)") },
      fixes: known.map { Fix("write `\($0.version.major)`", [Edit(place, "\($0.version.major)")]) })
  }

  static func notInArea(
    _ name: String, area: String, at place: Place, suggestion: String?,
    elsewhere: [(area: String, place: Place)]
  ) -> Diagnostic {
    var fixes: [Fix] = []
    var help: String?
    if let suggestion {
      help = "did you mean `\(suggestion)`?"
      fixes = [Fix("write `\(suggestion)`", [Edit(place, suggestion)])]
    } else if let other = elsewhere.first {
      help = "`\(other.area)` has a criterion of that name"
    }
    return Diagnostic(
      code: "E306", message: "the rubric `\(area)` has no criterion `\(name)`", place: place,
      labels: elsewhere.map { Label($0.place, "a criterion of `\($0.area)`") }, help: help,
      fixes: fixes)
  }

  static func rubricNotUsed(_ name: String, at place: Place, declared: Place) -> Diagnostic {
    Diagnostic(
      code: "E307", message: "the scorecard does not use the rubric `\(name)`", place: place,
      labels: [Label(declared, "declared here")],
      help: "write `use \(name) version N weight PERCENT`, or refer to a rubric that is used")
  }

  static func namedTwice(_ name: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: "E308", message: "`\(name)` is named twice; once is enough", place: place,
      labels: [Label(first, "first named here")])
  }
}
