import AssayText

extension ScorecardBuilder {
  /// Reads who interviews and who decides.
  mutating func readPanel() -> Panel {
    for panellist in body.panellists {
      if let seats = panellist.seats, seats.value < 1 {
        reporter.checkPositive(seats, "seat", file: file)
        hasBrokenPeople = true
      }
      panellistValues.append(
        Panellist(
          name: panellist.name.value, title: panellist.title.value,
          seats: max(1, panellist.seats?.value ?? 1), place: place(panellist.name.span)))
    }
    if body.panellists.isEmpty, !mayBeBroken(.panellist) {
      reporter.report(.noPanellists(at: place(syntax.name.span)))
    }
    for alternate in body.alternates {
      _ = find(alternate.standsInFor, in: panellists)
      alternateValues.append(
        Alternate(
          name: alternate.name.value, title: alternate.title.value,
          standsInFor: alternate.standsInFor.value, after: alternate.after.value))
    }
    decider = readDecider()
    let quorum = readQuorum()
    let needs = body.departureNeeds?.value ?? []
    checkRoles(needs)
    readFlagOpenings()
    return Panel(
      panellists: panellistValues, alternates: alternateValues, decider: decider?.value ?? "",
      quorum: quorum, departureNeeds: needs.map(\.value))
  }

  private mutating func readDecider() -> Located<String>? {
    let deciding = body.panellists.filter { $0.decides != nil }
    for second in deciding.dropFirst() {
      reporter.report(
        .twoDeciders(
          deciding[0].name.value, second.name.value, at: place(second.name.span),
          first: place(deciding[0].name.span)))
    }
    if let named = body.decider {
      if let other = deciding.first, other.name.value != named.name.value {
        reporter.report(
          .twoDeciders(
            other.name.value, named.name.value, at: place(named.name.span),
            first: place(other.name.span)))
      }
      if panellists[named.name.value] == nil,
        let nearest = reporter.nearest(to: named.name.value, among: panellists.names),
        !mayMissNames(named.name.value)
      {
        reporter.report(
          .deciderLikePanellist(
            named.name.value, nearest, at: place(named.name.span)))
      }
      return named.name
    }
    if deciding.isEmpty, !body.panellists.isEmpty, !mayBeBroken(.panellist, .decider) {
      reporter.report(
        .nobodyDecides(
          at: place(syntax.name.span),
          labels: body.panellists.prefix(8).map {
            Label(place($0.name.span), "may be followed by `decides`")
          }))
    }
    return deciding.first?.name
  }

  private mutating func readQuorum() -> Quorum? {
    guard let sentence = body.decider, let count = sentence.count else { return nil }
    let roles = findAll(sentence.roles, in: panellists)
    for role in sentence.roles where role.value == sentence.name.value {
      reporter.report(.deciderInQuorum(role.value, at: place(role.span)))
    }
    if roles.count == sentence.roles.count {
      let seats = roles.reduce(0) { $0 + panellistValues[$1].seats }
      reporter.checkCount(count, of: seats, "person", file: file)
    }
    return Quorum(count: count.value, roles: sentence.roles.map(\.value))
  }

  private mutating func readFlagOpenings() {
    var firsts: [Int: Place] = [:]
    for opening in body.flagOpenings {
      checkRoles([opening.role])
      // A flag that an overlay drops with its criterion needs no opening.
      let isDropped = droppedFlags[opening.flag.value].map { $0.layer > layer } ?? false
      if isDropped, flagNames[opening.flag.value] == nil { continue }
      guard let flag = find(opening.flag, in: flagNames) else { continue }
      if let first = firsts[flag] {
        reporter.report(
          .flagOpenedTwice(opening.flag.value, at: place(opening.flag.span), first: first))
        continue
      }
      firsts[flag] = place(opening.flag.span)
      flags[flag].flag.opensAtOnceTo = opening.role.value
      let owner = flags[flag].criterion
      let inCriterion = flag - criteria[owner].flags.lowerBound
      if criteria[owner].criterion.redFlags.indices.contains(inCriterion) {
        criteria[owner].criterion.redFlags[inCriterion].opensAtOnceTo = opening.role.value
      }
    }
  }

  /// Roles that need not interview: panellists, alternates and the decider.
  mutating func checkRoles(_ names: [Located<String>]) {
    reporter.checkNamedOnce(names, file: file)
    for name in names {
      if panellists[name.value] != nil || alternates[name.value] != nil { continue }
      if name.value == decider?.value { continue }
      _ = find(name, in: panellists)
    }
  }
}
