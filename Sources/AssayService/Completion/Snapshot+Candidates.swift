import AssayLanguage
import AssayText

extension Snapshot {
  /// Names that may stand in a slot, each with its title.
  func candidates(
    for slot: SentenceSlot, _ file: Int, at offset: UInt32, behind words: [SentenceWord]
  ) -> [(Symbol, String?)] {
    switch slot {
    case .rubric:
      return names.scopes.rubricList.map {
        (Symbol(.rubric, scope: "\($0.name.major)", $0.name.name), $0.title)
      }
    case .scorecard:
      return names.scopes.scorecardList.map {
        (Symbol(.scorecard, scope: "\($0.name.major)", $0.name.name), $0.title)
      }
    case .scale: return names.scopes.scales.sorted().map { (Symbol(.scale, $0), nil) }
    case .band: return names.scopes.bands.sorted().map { (Symbol(.band, $0), nil) }
    case .overlay: return names.scopes.overlays.sorted().map { (Symbol(.overlay, $0), nil) }
    case .question where scope(of: file) == nil:
      return practised(file).isEmpty
        ? ownQuestions(file, offset) : practised(file).flatMap(Self.questions(of:))
    case .criterion where scope(of: file) == nil:
      return practised(file).map { (Symbol(.criterion, $0.name.value), $0.title.value) }
    case .name, .text, .number, .any: return []
    default:
      guard let scope = scope(of: file) else { return [] }
      return candidates(for: slot, in: scope, behind: words).map { ($0, scope.titles[$0]) }
    }
  }

  private func candidates(
    for slot: SentenceSlot, in scope: ScorecardScope, behind words: [SentenceWord]
  ) -> [Symbol] {
    switch slot {
    case .area:
      // Behind `CRITERION of` only the areas that have such a criterion fit.
      guard words.count >= 2, words[words.count - 1].text == "of" else { return scope.areas }
      let name = words[words.count - 2].text
      let fitting = scope.areas.filter { area in
        scope.criteria(ofArea: area.name).contains { $0.name == name }
      }
      return fitting.isEmpty ? scope.areas : fitting
    case .reference: return scope.areas + scope.criteria
    case .criterion: return scope.criteria
    case .role: return scope.roles
    case .stage: return scope.stages
    case .track: return scope.tracks
    case .rule: return scope.rules
    case .flag: return scope.flags
    case .question: return scope.questions
    default: return []
    }
  }

  /// What the scorecard or overlay of a file may name.
  func scope(of file: Int) -> ScorecardScope? {
    let syntax = library.syntax[file]
    if let scorecard = syntax.scorecards.first { return names.scopes.scope(of: scorecard) }
    return syntax.overlays.first.map { names.scopes.scope(of: $0) }
  }

  /// Questions of the criterion above `offset`.
  private func ownQuestions(_ file: Int, _ offset: UInt32) -> [(Symbol, String?)] {
    let criteria = library.syntax[file].rubrics.flatMap(\.criteria)
    guard let criterion = criteria.last(where: { $0.span.start <= offset }) else { return [] }
    return Self.questions(of: criterion)
  }

  /// The criteria of the rubric that a file of practice answers is for.
  private func practised(_ file: Int) -> [CriterionSyntax] {
    library.syntax[file].practices.flatMap { practice in
      names.scopes.rubric(practice.rubric.value, major: practice.major.value)?.criteria ?? []
    }
  }

  private static func questions(of criterion: CriterionSyntax) -> [(Symbol, String?)] {
    criterion.questions.compactMap { question in
      question.name.map { (Symbol(.question, $0.value), question.text.value) }
    }
  }
}
