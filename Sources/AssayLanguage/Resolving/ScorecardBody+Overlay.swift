import AssayText

extension ScorecardBody {
  /// The sentences that an overlay may not hold, in the order of the file.
  var forbiddenInOverlay: [(keyword: Keyword, span: ByteSpan)] {
    var found: [(keyword: Keyword, span: ByteSpan)] = []
    func add(_ keyword: Keyword, _ spans: [ByteSpan?]) {
      found += spans.compactMap { $0 }.map { (keyword, $0) }
    }
    add(.purpose, [purpose?.span])
    add(.family, [family?.span])
    add(.seniority, [seniority?.span])
    add(.language, [languages.first?.span])
    add(.owns, owns.map(\.span))
    add(.does, doesNotOwn.map(\.span))
    add(.deliver, deliverables.map(\.name.span))
    add(.use, uses.map(\.span))
    add(.track, tracks.map(\.name.span))
    add(.panellist, panellists.map(\.name.span))
    add(.decider, [decider?.span])
    add(.departing, [departureNeeds?.span])
    add(.alternate, alternates.map(\.name.span))
    add(.flag, flagOpenings.map(\.flag.span))
    add(.stage, stages.map(\.name.span))
    add(.cards, [cardsDue?.span])
    add(.debrief, [debrief?.span])
    add(.gap, [gap?.span])
    add(.hire, [hireWithin?.span])
    add(.practise, [practice?.span])
    add(.references, [references?.span])
    add(.collect, [collects.first?.span])
    add(.require, requires.map(\.span))
    add(.missing, [missingAtMost?.span])
    add(.bar, [bar?.span])
    add(.doubt, [doubt?.from.span])
    add(.calibration, [calibrationOffBecause?.span])
    add(.outcomes, [outcomeOrder?.span])
    add(.rules, [rulesInOrder])
    add(.rule, rules.map(\.name.span))
    add(.otherwise, otherwise.map(\.span))
    add(.stop, [stopsEarly])
    add(.promise, promises.map(\.span))
    add(.premium, premiums.map(\.text.span))
    add(.package, [package.first?.span])
    add(.void, voids.map(\.question.span))
    return found.sorted { $0.span < $1.span }
  }
}
