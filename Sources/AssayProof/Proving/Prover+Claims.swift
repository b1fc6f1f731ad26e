import AssayLanguage

extension Prover {
  /// What becomes of a claim; nothing for one about something that the scorecard does not have.
  mutating func verdict(on claim: Claim) throws(Unsettled) -> Verdict? {
    switch claim {
    case .reaches(let outcome): try prove(reaches: outcome)
    case .decides(let rule): try prove(decides: rule)
    case .excludes(let rule, let other): try prove(excludes: rule, other)
    case .tellsApart(let rule, let other): try prove(tellsApart: rule, other)
    case .monotone(let excepted): try prove(monotoneApartFrom: excepted)
    case .holdsFloor(let area): try prove(holdsFloor: area)
    case .mattersCriterion(let index): try prove(mattersCriterion: index)
    case .mattersWeight(let index): try prove(mattersWeight: index)
    case .mattersShare(let area): try prove(mattersShare: area)
    case .mattersCondition(let rule, let condition):
      try prove(mattersCondition: condition, of: rule)
    case .mattersThreshold(let rule, let condition):
      try prove(mattersThreshold: condition, of: rule)
    case .mattersAreaFloor(let area): try prove(mattersFloorOfArea: area)
    case .mattersCriterionFloor(let index): try prove(mattersFloorOfCriterion: index)
    case .oneCardNeverLifts: try proveOneCardNeverLifts()
    // Needs no search; see `MissingPatterns`.
    case .missingHasOutcome: .proved(nil)
    }
  }
}
