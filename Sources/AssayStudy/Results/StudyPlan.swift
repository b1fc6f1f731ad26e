import AssayLanguage

/// Which panels, spreads and changes a simulation compares; every distinct one is run once.
struct StudyPlan: Sendable {
  /// As it stands.
  let original: Scorecard
  /// Without what is taken away from the beginning.
  let scorecard: Scorecard
  let settings: StudySettings
  let roster: Roster
  let terms: TimeTerms
  /// Distinct; each is an arm of the same index.
  private(set) var seatings: [Seating] = []
  /// Indices of seatings.
  private(set) var base = 0
  private(set) var oneFewer = 0
  private(set) var oneMore = 0
  private(set) var sizes: [Int] = []
  /// Spreads with the index of their arm; those beyond the seatings use the panel in use.
  private(set) var severities: [(spread: Double, arm: Int)] = []
  let removals: [Removal]

  init(_ original: Scorecard, _ settings: StudySettings) {
    self.original = original
    self.settings = settings
    scorecard = original.without(settings.without)
    let widest = max(settings.panellists ?? 0, StudySettings.panellists.upperBound)
    roster = Roster(original, upTo: widest + 1)
    terms = TimeTerms(of: original, settings)
    removals = original.removals.filter { !settings.without.contains($0) }
    addSeatings()
    addSeverities()
  }

  private mutating func addSeatings() {
    func size(_ more: Int) -> Seating.Size {
      settings.panellists.map { .each(max(1, $0 + more)) } ?? .own(plus: more)
    }
    base = add(size(0))
    oneFewer = add(size(-1))
    oneMore = add(size(1))
    for count in StudySettings.panellists { sizes.append(add(.each(count))) }
  }

  private mutating func add(_ size: Seating.Size) -> Int {
    let seating = Seating(size, of: original, from: roster)
    if let known = seatings.firstIndex(of: seating) { return known }
    seatings.append(seating)
    return seatings.count - 1
  }

  private mutating func addSeverities() {
    let used = settings.spreads.severity
    var arm = seatings.count
    for spread in Set(StudySettings.severities + [used]).sorted() {
      severities.append((spread, spread == used ? base : arm))
      if spread != used { arm += 1 }
    }
  }
}
