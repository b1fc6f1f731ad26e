import AssayText

extension LineReader {
  /// Reads the one condition of a line.
  mutating func condition() throws(Mistake) -> ConditionSyntax {
    let isNegated = take("not")
    if let next, isNegated, isNext("not") {
      throw Mistake(diagnostic: .doubleNegation(at: place(next.span)))
    }
    let start = position
    let test = try atom()
    let atom = ConditionSyntax.atom(AtomSyntax(test: test, span: span(from: start)))
    return isNegated ? .not(atom) : atom
  }

  private mutating func atom() throws(Mistake) -> AtomSyntax.Test {
    if take("overall") {
      try expect("is")
      return .overall(try comparison())
    }
    if take("every") { return try everyGroup() }
    if take("any") { return try anyGroup() }
    if isNext("at"), isNext("least", ahead: 1) { return try atLeast() }
    if take("lowest") {
      let group = try singularGroup()
      try expect("is")
      return .lowest(group, try comparison())
    }
    if take("coverage") {
      let area = take("of") ? try name("the name of an area") : nil
      try expect("is")
      return .coverage(of: area, try comparison())
    }
    if take("raters") { return try ratersDiffer() }
    if take("there") { return try thereIsFlag() }
    if take("pay") { return try pay() }
    if take("references") { return try references() }
    return try aboutReference()
  }

  private mutating func everyGroup() throws(Mistake) -> AtomSyntax.Test {
    let group = try singularGroup()
    try expect("is")
    return .every(group, try comparison())
  }

  private mutating func anyGroup() throws(Mistake) -> AtomSyntax.Test {
    let group = try singularGroup()
    try expect("is")
    if case .criteria(let area) = group, take("missing") { return .anyMissing(of: area) }
    return .anyOf(group, try comparison())
  }

  private mutating func singularGroup() throws(Mistake) -> AtomSyntax.Group {
    if take("area") { return .areas }
    if take("criterion") {
      return .criteria(of: take("of") ? try name("the name of an area") : nil)
    }
    throw expected("`area` or `criterion`")
  }

  private mutating func atLeast() throws(Mistake) -> AtomSyntax.Test {
    position += 2
    let count = try integer("how many")
    let group: AtomSyntax.Group
    if take("areas") {
      group = .areas
    } else if take("criteria") {
      group = .criteria(of: take("of") ? try name("the name of an area") : nil)
    } else {
      try expect("of")
      group = .list(
        try list { reader throws(Mistake) in
          try reader.reference("the name of an area or criterion")
        })
    }
    try expect("are")
    return .atLeast(count, group, try comparison())
  }

  private mutating func ratersDiffer() throws(Mistake) -> AtomSyntax.Test {
    try expect("differ", "by", "at", "least")
    let distance = try value("a distance on the scale such as `1.5`")
    try expect("on")
    if take("any", "area") { return .ratersDiffer(atLeast: distance, on: .anyArea) }
    if take("any", "criterion") { return .ratersDiffer(atLeast: distance, on: .anyCriterion) }
    let target = try reference("`any area`, `any criterion`, or the name of one")
    return .ratersDiffer(atLeast: distance, on: .reference(target))
  }

  private mutating func thereIsFlag() throws(Mistake) -> AtomSyntax.Test {
    try expect("is", "a")
    if take("confirmed") {
      try expect("red", "flag")
      return .anyFlag(.confirmed)
    }
    try expect("red", "flag")
    if take("raised") {
      try expect("and", "not", "confirmed")
      return .anyFlag(.raisedOnly)
    }
    return .anyFlag(.raised)
  }

  private mutating func pay() throws(Mistake) -> AtomSyntax.Test {
    try expect("is")
    return .pay(try payStatus())
  }

  private mutating func references() throws(Mistake) -> AtomSyntax.Test {
    try expect("are")
    return .references(try referenceStatus())
  }

  /// Reads `unstated`, `inside the band` or `above the band`.
  mutating func payStatus() throws(Mistake) -> PayStatus {
    if take("unstated") { return .unstated }
    if take("inside", "the") {
      try expect("band")
      return .insideBand
    }
    if take("above", "the") {
      try expect("band")
      return .aboveBand
    }
    throw expected("`unstated`, `inside the band` or `above the band`")
  }

  /// Reads `open`, `clear` or `a concern`.
  mutating func referenceStatus() throws(Mistake) -> ReferenceStatus {
    if take("open") { return .open }
    if take("clear") { return .clear }
    if take("a", "concern") { return .concern }
    throw expected("`open`, `clear` or `a concern`")
  }

  private mutating func aboutReference() throws(Mistake) -> AtomSyntax.Test {
    let target = try reference("a condition such as `overall is at least the bar`")
    try expect("is")
    if take("missing") { return .isMissing(target) }
    if isNext("raised") || isNext("confirmed") {
      guard target.of == nil else { throw expected("a comparison") }
      if take("confirmed") { return .flag(target.name, .confirmed) }
      position += 1
      guard take("and") else { return .flag(target.name, .raised) }
      try expect("not", "confirmed")
      return .flag(target.name, .raisedOnly)
    }
    return .reference(target, try comparison())
  }

  private mutating func comparison() throws(Mistake) -> AtomSyntax.Comparison {
    let relation: Condition.Relation
    if take("at", "least") {
      relation = .atLeast
    } else if take("at", "most") {
      relation = .atMost
    } else if take("above") {
      relation = .above
    } else if take("below") {
      relation = .below
    } else if take("exactly") {
      relation = .exactly
    } else if let next, [.integer, .decimal, .percentage].contains(next.kind) {
      throw Mistake(diagnostic: .bareComparison(text(next.span), at: place(next.span)))
    } else {
      throw expected("`at least`, `at most`, `above`, `below` or `exactly`")
    }
    return AtomSyntax.Comparison(relation: relation, value: try value("a number to compare with"))
  }

  private mutating func value(_ what: String) throws(Mistake) -> Located<AtomSyntax.Value> {
    let start = position
    if take("the") {
      try expect("bar")
      return Located(.bar, span(from: start))
    }
    if take("its") {
      try expect("floor")
      return Located(.itsFloor, span(from: start))
    }
    if isNext(.percentage) {
      let share = try percentage(what)
      return Located(.percentage(share.value), share.span)
    }
    let number = try number("\(what), `the bar` or `its floor`")
    return Located(.number(number.value), number.span)
  }
}
