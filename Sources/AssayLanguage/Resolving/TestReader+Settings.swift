import AssayText

extension TestReader {
  /// Reads settings from left to right, behind others; those that cannot be followed are left out.
  mutating func settings(
    _ syntax: [SettingSyntax], after start: [TestSetting] = []
  ) -> [TestSetting] {
    if syntax.isEmpty { return start }
    var settings: [TestSetting] = []
    settings.reserveCapacity(start.count + syntax.count)
    settings += start
    for setting in syntax {
      var panellist: Int?
      if let name = setting.panellist {
        guard let found = builder.find(name, in: builder.panellists) else { continue }
        panellist = found
      }
      if let setting = self.setting(setting, panellist) { settings.append(setting) }
    }
    return settings
  }

  private mutating func setting(_ syntax: SettingSyntax, _ panellist: Int?) -> TestSetting? {
    switch syntax.change {
    case .everything(let level):
      checkLevel(level)
      let criteria = rated(everything, area: -1, by: panellist, syntax)
      return .levels(level?.value, criteria: criteria, panellist: panellist)
    case .area(let reference, let level):
      checkLevel(level)
      guard let area = area(reference) else { return nil }
      let criteria = rated(byArea[area], area: area, by: panellist, syntax)
      return .levels(level?.value, criteria: criteria, panellist: panellist)
    case .criterion(let reference, let level):
      checkLevel(level)
      guard case .criterion(let index) = builder.find(reference, .criterion) else { return nil }
      checkRated(index, by: panellist, syntax.span)
      return .levels(level?.value, criteria: alone(index), panellist: panellist)
    case .flag(let name, let confirmed):
      guard let flag = builder.find(name, in: builder.flagNames) else { return nil }
      checkRated(builder.flags[flag].criterion, by: panellist, syntax.span)
      return .flag(flag, confirmed: confirmed, panellist: panellist)
    case .absent(let name):
      return builder.find(name, in: builder.panellists).map { .absent(panellist: $0) }
    case .pay(let status): return .pay(status)
    case .references(let status): return .references(status)
    }
  }

  /// `AREA all 3` names an area; a criterion is told apart by its message.
  private mutating func area(_ reference: ReferenceSyntax) -> Int? {
    if reference.of == nil, let area = builder.subjects.area(reference.name.value) { return area }
    switch builder.find(reference) {
    case nil: return nil
    case .area(let area): return area
    case .criterion(let index):
      if builder.subjects.criteria(reference.name.value, atMost: 1).isEmpty { return nil }
      builder.reporter.report(
        .wrongKind(
          builder.text(reference.span), is: .criterion, expected: "an area before `all`",
          at: builder.place(reference.span),
          declared: builder.criteria[index].criterion.place))
      return nil
    }
  }

  private mutating func alone(_ index: Int) -> [Int] {
    if let list = alone[index] { return list }
    alone[index] = [index]
    return [index]
  }

  /// Those of `criteria` that the panellist rates.
  private mutating func rated(
    _ criteria: [Int], area: Int, by panellist: Int?, _ syntax: SettingSyntax
  ) -> [Int] {
    guard let panellist else { return criteria }
    let key = RatedKey(panellist: panellist, area: area)
    let list = rated[key] ?? criteria.filter { ratedBy[panellist].contains($0) }
    rated[key] = list
    // What nobody rates at all is reported where it is declared.
    let isRated = criteria.contains { !builder.criteria[$0].stages.isEmpty }
    if list.isEmpty, isRated, knowsRaters {
      let what = area < 0 ? "anything" : "anything of `\(builder.areas[area].area.name)`"
      builder.reporter.report(
        .panellistDoesNotRate(
          builder.panellistValues[panellist].name, what, at: builder.place(syntax.span),
          declared: builder.panellistValues[panellist].place))
    }
    return list
  }

  private mutating func checkRated(_ index: Int, by panellist: Int?, _ span: ByteSpan) {
    guard knowsRaters else { return }
    if let panellist {
      let isRated = !builder.criteria[index].stages.isEmpty
      guard isRated, !ratedBy[panellist].contains(index) else { return }
      builder.reporter.report(
        .panellistDoesNotRate(
          builder.panellistValues[panellist].name,
          "`\(builder.criteria[index].criterion.name)`", at: builder.place(span),
          declared: builder.panellistValues[panellist].place))
    } else if builder.criteria[index].stages.isEmpty,
      builder.criteria[index].criterion.necessity == .optional
    {
      builder.reporter.report(
        .testReadsUncovered(
          builder.criteria[index].criterion.name, at: builder.place(span)))
    }
  }

  private mutating func checkLevel(_ level: Located<Int>?) {
    guard let level, let scale = builder.scale, scale.word(for: level.value) == nil else { return }
    builder.reporter.report(
      .notOnScale(level.value, scale, at: builder.place(level.span)))
  }
}
