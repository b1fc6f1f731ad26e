import AssayLanguage
import AssayText

/// Walks what one file says and notes every name that can be followed.
struct NameCollector {
  let file: Int
  let scopes: NameScopes
  private(set) var found: [Occurrence] = []

  init(file: Int, scopes: NameScopes) {
    self.file = file
    self.scopes = scopes
  }

  mutating func collect(_ syntax: FileSyntax) {
    for scale in syntax.scales {
      if let name = scale.name { declare(Symbol(.scale, name.value), name, scale.title?.value) }
    }
    for band in syntax.bands { declare(Symbol(.band, band.name.value), band.name, nil) }
    for rubric in syntax.rubrics { collect(rubric) }
    for scorecard in syntax.scorecards {
      let major = scorecard.version.value.major
      let symbol = Symbol(.scorecard, scope: "\(major)", scorecard.name.value)
      declare(symbol, scorecard.name, scorecard.title.value)
      collect(scorecard.body, scopes.scope(of: scorecard))
    }
    for practice in syntax.practices { collect(practice) }
    for overlay in syntax.overlays {
      declare(Symbol(.overlay, overlay.name.value), overlay.name, overlay.title.value)
      if let extends = overlay.extends,
        scopes.scorecard(extends.scorecard.value, major: extends.major.value) != nil
      {
        let scope = "\(extends.major.value)"
        use(Symbol(.scorecard, scope: scope, extends.scorecard.value), extends.scorecard.span)
      }
      for name in overlay.excludes where scopes.overlays.contains(name.value) {
        use(Symbol(.overlay, name.value), name.span)
      }
      collect(overlay.body, scopes.scope(of: overlay))
    }
  }

  private mutating func collect(_ rubric: RubricSyntax) {
    let major = rubric.version.value.major
    let symbol = Symbol(.rubric, scope: "\(major)", rubric.name.value)
    declare(symbol, rubric.name, rubric.title.value)
    if let scale = rubric.ratedOn, scopes.scales.contains(scale.value) {
      use(Symbol(.scale, scale.value), scale.span)
    }
    let scope = ScorecardScope.rubricScope(rubric.name.value, major)
    for criterion in rubric.criteria { collect(criterion, scope: scope) }
  }

  /// Practice answers; they name what the rubric declares.
  private mutating func collect(_ practice: PracticeSyntax) {
    let major = practice.major.value
    let rubric = scopes.rubric(practice.rubric.value, major: major)
    if rubric != nil {
      use(Symbol(.rubric, scope: "\(major)", practice.rubric.value), practice.rubric.span)
    }
    let scope = ScorecardScope.rubricScope(practice.rubric.value, major)
    for answer in practice.answers {
      declare(Symbol(.answer, scope: scope, answer.name.value), answer.name, nil)
      guard
        let criterion = rubric?.criteria.first(where: { $0.name.value == answer.criterion.value })
      else { continue }
      let symbol = Symbol(.criterion, scope: scope, answer.criterion.value)
      use(symbol, answer.criterion.span)
      let name = answer.question.value
      guard criterion.questions.contains(where: { $0.name?.value == name }) else { continue }
      use(
        Symbol(.question, scope: ScorecardScope.questionScope(symbol), name), answer.question.span)
    }
  }

  /// A criterion with its questions and red flags.
  mutating func collect(_ criterion: CriterionSyntax, scope: String) {
    let symbol = Symbol(.criterion, scope: scope, criterion.name.value)
    declare(symbol, criterion.name, criterion.title.value)
    for flag in criterion.redFlags {
      declare(Symbol(.flag, scope: scope, flag.name.value), flag.name, flag.text.value)
    }
    let questionScope = ScorecardScope.questionScope(symbol)
    var questions: Set<String> = []
    for question in criterion.questions {
      guard let name = question.name else { continue }
      questions.insert(name.value)
      declare(Symbol(.question, scope: questionScope, name.value), name, question.text.value)
    }
    let mentioned = criterion.choices.flatMap(\.questions) + criterion.probes.compactMap(\.of)
    for name in mentioned where questions.contains(name.value) {
      use(Symbol(.question, scope: questionScope, name.value), name.span)
    }
  }

  mutating func declare(_ symbol: Symbol, _ name: Located<String>, _ title: String?) {
    add(symbol, name.span, isDeclaration: true, title)
  }

  mutating func use(_ symbol: Symbol?, _ span: ByteSpan) {
    guard let symbol else { return }
    add(symbol, span, isDeclaration: false, nil)
  }

  private mutating func add(
    _ symbol: Symbol, _ span: ByteSpan, isDeclaration: Bool, _ title: String?
  ) {
    found.append(
      Occurrence(
        symbol: symbol, place: Place(file: file, span: span), isDeclaration: isDeclaration,
        title: title))
  }
}
