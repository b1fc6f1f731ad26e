import AssayLanguage

extension PackedScorecard {
  /// The outcomes of many sets of cards, in their order.
  public func outcomes(of cards: PackedCards) -> [PackedOutcome] {
    var outcomes: [PackedOutcome] = []
    evaluate(cards, into: &outcomes)
    return outcomes
  }

  /// Adds the outcomes of many sets of cards to `outcomes`, in their order.
  public func evaluate(_ cards: PackedCards, into outcomes: inout [PackedOutcome]) {
    precondition(cards.slotCount == slots.count, "the cards are packed for this scorecard")
    outcomes.reserveCapacity(outcomes.count + cards.count)
    var storage = [Int64](repeating: 0, count: tables.layout.count)
    var values = storage.mutableSpan
    let levels = cards.levels.span
    let width = cards.slotCount
    for index in cards.circumstances.indices {
      outcomes.append(
        outcome(
          of: levels.extracting(index * width..<(index + 1) * width), cards.circumstances[index],
          &values))
    }
  }

  /// The outcome of one set of cards; `values` has room for every figure.
  func outcome(
    of levels: Span<UInt8>, _ circumstances: PackedCircumstances,
    _ values: inout MutableSpan<Int64>
  ) -> PackedOutcome {
    if tables.hasRepeatedRaters {
      addRepeatedRaters(levels, &values)
    } else {
      addRaters(levels, &values)
    }
    guard addAreas(&values) else { return .incomplete }
    return decide(by: values.span, circumstances)
  }

  /// The first rule that holds decides, unless a worse one before it could not be read.
  private func decide(
    by values: Span<Int64>, _ circumstances: PackedCircumstances
  ) -> PackedOutcome {
    var unreadNoHire = -1
    var unreadDebrief = -1
    for index in rules.indices {
      let rule = rules[index]
      let truth = truth(of: rule.node, values, circumstances)
      if truth == Rank.holds {
        let unread = unreadRule(unreadNoHire, unreadDebrief, before: rule.gives)
        return unread < 0
          ? .rule(index, rule.gives) : .unknownRule(unread, instead: rule.gives)
      }
      guard truth == Rank.unknown else { continue }
      if rule.gives == .noHire, unreadNoHire < 0 { unreadNoHire = index }
      if rule.gives == .debrief, unreadDebrief < 0 { unreadDebrief = index }
    }
    let unread = unreadRule(unreadNoHire, unreadDebrief, before: otherwise)
    return unread < 0 ? .otherwise(otherwise) : .unknownRule(unread, instead: otherwise)
  }

  /// The first rule that could not be read and is worse than `outcome`; below zero without one.
  private func unreadRule(_ noHire: Int, _ debrief: Int, before outcome: Outcome) -> Int {
    switch outcome {
    case .hire:
      noHire < 0 ? debrief : debrief < 0 ? noHire : min(noHire, debrief)
    case .debrief: noHire
    case .noHire, .incomplete: -1
    }
  }
}
