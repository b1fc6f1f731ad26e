import AssayLanguage

extension PackedScorecard {
  /// The evidence that one set of packed cards stands for: each panellist is one person, named by
  /// the role.
  ///
  /// A flag is raised by the first panellist who covers its criterion, and confirmed by another
  /// person.
  public func evidence(of cards: PackedCards, at index: Int) -> Evidence {
    let circumstances = cards.circumstances[index]
    return Evidence(
      ratings: ratings(of: cards, at: index), flags: reports(of: circumstances),
      pay: circumstances.pay, references: circumstances.references)
  }

  private func ratings(of cards: PackedCards, at index: Int) -> [Evidence.Rating] {
    slots.indices.compactMap { number in
      let code = Int(cards.levels[index * cards.slotCount + number])
      guard code > 0, code <= levelNumbers.count else { return nil }
      let slot = slots[number]
      return Evidence.Rating(
        person: panellists[slot.panellist], criterion: slot.criterion, stage: slot.stage,
        level: levelNumbers[code - 1])
    }
  }

  private func reports(of circumstances: PackedCircumstances) -> [Evidence.FlagReport] {
    flagCriteria.indices.flatMap { flag -> [Evidence.FlagReport] in
      guard circumstances.raised >> UInt64(flag) & 1 == 1 else { return [] }
      let first = slots.first { $0.criterion == flagCriteria[flag] }?.panellist ?? 0
      let raiser = panellists.indices.contains(first) ? panellists[first] : "panellist"
      let raised = Evidence.FlagReport(flag: flag, person: raiser, confirms: false)
      guard circumstances.confirmed >> UInt64(flag) & 1 == 1 else { return [raised] }
      let second = panellists.first { $0 != raiser } ?? "second person"
      return [raised, Evidence.FlagReport(flag: flag, person: second, confirms: true)]
    }
  }
}
