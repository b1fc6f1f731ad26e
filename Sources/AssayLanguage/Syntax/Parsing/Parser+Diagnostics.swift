import AssayText

extension Diagnostic {
  static func fileTooLarge(at place: Place) -> Diagnostic {
    Diagnostic(code: "E112", message: "files of 4 GiB and more are not read", place: place)
  }

  static func unknownKeyword(_ word: String, at place: Place) -> Diagnostic {
    let right = Keyword.nearest(to: word)?.rawValue
    return Diagnostic(
      code: "E221", message: "no sentence begins with `\(word)`", place: place,
      help: right.map { "did you mean `\($0)`?" },
      fixes: right.map { [Fix("write `\($0)`", [Edit(place, $0)])] } ?? [])
  }

  static func noKeyword(_ found: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E222",
      message: "every line begins with a keyword, a level, `|` or a quote, found `\(found)`",
      place: place)
  }

  static func textWithoutSentence(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E223", message: "this text goes on with nothing: no sentence stands above it",
      place: place)
  }

  static func textWithoutText(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E223", message: "this text goes on with nothing: the sentence above it holds no text",
      place: place)
  }

  static func noHeader(_ keyword: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E224", message: "`\(keyword)` stands before the header of the file", place: place,
      help:
        "a file begins with `rubric NAME \"Title\" version 1.0.0`, or with `scorecard`, `overlay` or "
        + "`practice`"
    )
  }

  static func wrongHeader(
    _ keyword: String, needs: String, has: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E225",
      message:
        "`\(keyword)` belongs to \(needs.withArticle), and this file holds \(has.withArticle)",
      place: place)
  }

  static func secondHeader(_ keyword: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E226",
      message: "a second header: a file holds one rubric, scorecard, overlay or practice",
      place: place, help: "put this `\(keyword)` into a file of its own")
  }

  static func outsideItsBlock(
    _ keyword: String, owner: String, open: String?, at place: Place
  ) -> Diagnostic {
    let where_ = open.map { "; the sentence above it is \($0.withArticle)" } ?? ""
    return Diagnostic(
      code: "E227", message: "`\(keyword)` belongs to \(owner.withArticle)\(where_)",
      place: place)
  }

  static func levelOutsideBlock(_ level: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E228",
      message: "level \(level) belongs to a `scale` or a `criterion`, and neither stands above it",
      place: place)
  }

  static func saidTwice(_ keyword: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: "E229", message: "`\(keyword)` is said twice", place: place,
      labels: [Label(first, "said here first")])
  }

  static func scaleWithoutName(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E230", message: "a scale outside of a rubric needs a name and a title", place: place,
      help: "`scale proficiency \"Proficiency\"`")
  }

  static func percentageAsRelativeWeight(_ found: String, at place: Place) -> Diagnostic {
    let number = String(found.dropLast())
    return Diagnostic(
      code: "E231",
      message:
        "the weight of a criterion is relative to its neighbours, found the percentage `\(found)`",
      place: place, help: "percentages are for the areas of a scorecard, in `use`",
      fixes: [Fix("write `\(number)`", [Edit(place, number)])])
  }

  static func unknownQuestionKind(_ word: String, at place: Place) -> Diagnostic {
    let kinds = Question.Kind.allCases.map(\.rawValue)
    let right = nearestName(to: word, among: kinds)
    return Diagnostic(
      code: "E232", message: "`\(word)` is no kind of question", place: place,
      help: "the kinds are \(Parser.questionKinds)",
      fixes: right.map { [Fix("write `\($0)`", [Edit(place, $0)])] } ?? [])
  }

  static func questionNamedLikeKind(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E233", message: "a question may not be named `\(name)`, which is a kind of question",
      place: place)
  }

  static func secondWhen(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E234", message: "a rule has one `when`; further conditions begin with `and` or `or`",
      place: place, fixes: [Fix("write `and`", [Edit(place, "and")])])
  }

  static func conditionBeforeWhen(_ word: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E235", message: "the first condition of a rule begins with `when`, found `\(word)`",
      place: place, fixes: [Fix("write `when`", [Edit(place, "when")])])
  }

  static func mixedConnectives(
    _ word: String, at place: Place, first: String, _ firstPlace: Place
  ) -> Diagnostic {
    let opener = first == "and" ? "either" : "both"
    return Diagnostic(
      code: "E236",
      message: "`and` and `or` do not mix at one height: the two can be grouped in two ways",
      place: place, labels: [Label(firstPlace, "`\(first)` stands here")],
      help:
        "open a group with `\(opener)`; it goes on with `\(word)` and ends at the next `\(first)`")
  }

  static func redundantOpener(_ opener: String, _ word: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E237",
      message: "`\(opener)` opens a group of `\(word)`, which this line goes on with anyway",
      place: place, help: "leave `\(opener)` out")
  }

  static func doubleNegation(at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E239", message: "`not` stands once before a condition", place: place,
      help: "two of them cancel out; say what must hold")
  }

  static func bareComparison(_ number: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E238", message: "say how the score compares with `\(number)`", place: place,
      help: "`is at least`, `is at most`, `is above`, `is below` or `is exactly`",
      fixes: [Fix("write `at least \(number)`", [Edit(place, "at least \(number)")])])
  }
}

extension String {
  /// ``a `stage` ``, ``an `overlay` ``.
  fileprivate var withArticle: String { ("aeiou".contains(prefix(1)) ? "an" : "a") + " `\(self)`" }
}
