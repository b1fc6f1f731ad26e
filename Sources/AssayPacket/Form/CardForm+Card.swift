public import AssayLanguage
public import AssayLoop
import AssayText

extension CardForm {
  /// The card that the form holds, for stage `stage` of `scorecard`.
  ///
  /// - Throws: Everything that cannot be taken as it stands, each with its line and what to write.
  public func card(for scorecard: Scorecard, stage: Int) throws(CardFormProblems) -> Card {
    var maker = CardMaker(scorecard: scorecard, stage: scorecard.stages[stage])
    for field in fields { maker.take(field) }
    return try maker.finish(lastLine: lineCount)
  }
}

/// Builds a card from fields, one after another.
private struct CardMaker {
  struct Group {
    var head: CardForm.Field
    var fields: [CardForm.Field] = []

    func field(_ key: CardFormKey) -> CardForm.Field? { fields.first { $0.key == key } }
  }

  let scorecard: Scorecard
  let stage: Stage
  private var headers: [CardForm.Field] = []
  private var groups: [Group] = []
  private var problems: [CardFormProblem] = []

  init(scorecard: Scorecard, stage: Stage) {
    self.scorecard = scorecard
    self.stage = stage
  }

  mutating func take(_ field: CardForm.Field) {
    switch field.key {
    case .criterion, .flag, .skipped: groups.append(Group(head: field))
    case .level, .count, .evidence, .probes, .because:
      guard let last = groups.indices.last, allowed(field.key, under: groups[last].head.key) else {
        add(
          field, "`\(field.key.rawValue)` does not belong here",
          mend: "put two spaces before the line if it belongs to the text above")
        return
      }
      if let first = groups[last].field(field.key) {
        add(
          field, "`\(field.key.rawValue)` stands twice, first on line \(first.line)",
          mend: "keep one of them")
        return
      }
      groups[last].fields.append(field)
    case .form, .loop, .candidate, .scorecard, .stage, .role, .course, .impression, .enteredBy:
      if let first = headers.first(where: { $0.key == field.key }) {
        add(
          field, "`\(field.key.rawValue)` stands twice, first on line \(first.line)",
          mend: "keep one of them")
        return
      }
      headers.append(field)
    }
  }

  private func allowed(_ key: CardFormKey, under head: CardFormKey) -> Bool {
    switch head {
    case .criterion: key == .level || key == .count || key == .evidence || key == .probes
    case .flag: key == .evidence
    case .skipped: key == .because
    default: false
    }
  }

  mutating func finish(lastLine: Int) throws(CardFormProblems) -> Card {
    checkHeaders()
    let course = makeCourse()
    let card = Card(
      entries: makeEntries(course: course, lastLine: lastLine), flags: makeFlags(),
      skipped: makeSkipped(), course: course, impression: text(.impression),
      enteredBy: text(.enteredBy))
    guard problems.isEmpty else { throw CardFormProblems(problems) }
    return card
  }

  private func text(_ key: CardFormKey) -> String? {
    let value = headers.first { $0.key == key }?.value ?? ""
    return value.isEmpty ? nil : value
  }

  private mutating func add(_ field: CardForm.Field, _ message: String, mend: String) {
    problems.append(CardFormProblem(line: field.line, message, mend: mend))
  }

  private mutating func checkHeaders() {
    let form = headers.first { $0.key == .form }
    if form?.value != "1" {
      add(
        form ?? CardForm.Field(key: .form, value: "", line: 1),
        form.map { "`\($0.value)` is no version of the form that this program reads" }
          ?? "the form does not say its version", mend: "write `form: 1`, or print a new form")
    }
    if let field = headers.first(where: { $0.key == .stage }), field.value != stage.name {
      add(
        field, "the form is for the stage `\(field.value)`",
        mend: "use the form for `\(stage.name)`")
    }
    if let field = headers.first(where: { $0.key == .scorecard }), !field.value.isEmpty {
      let name = field.value.split(separator: " ").first.map(String.init) ?? ""
      if name != scorecard.name {
        add(
          field, "the form is for the scorecard `\(name)`",
          mend: "use the form for `\(scorecard.name)`")
      }
    }
  }

  private mutating func makeCourse() -> Card.Course {
    guard let field = headers.first(where: { $0.key == .course }), !field.value.isEmpty else {
      return .whole
    }
    if let course = Card.Course(rawValue: field.value.lowercased()) { return course }
    let known = Card.Course.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    add(field, "`\(field.value)` is no course of an interview", mend: "write one of \(known)")
    return .whole
  }

  private mutating func makeEntries(course: Card.Course, lastLine: Int) -> [Card.Entry] {
    var entries: [Int: Card.Entry] = [:]
    var lines: [Int: Int] = [:]
    for group in groups where group.head.key == .criterion {
      guard let index = findCriterion(group.head) else { continue }
      if let first = lines[index] {
        add(
          group.head, "`\(group.head.value)` stands twice, first on line \(first)",
          mend: "keep one of them")
        continue
      }
      lines[index] = group.head.line
      if let entry = makeEntry(index, group, course: course) { entries[index] = entry }
    }
    for index in stage.criteria where lines[index] == nil {
      let name = scorecard.criteria[index].qualifiedName
      problems.append(
        CardFormProblem(
          line: lastLine, "`\(name)` is not in the form",
          mend: "add `criterion: \(name)` with its `level:`"))
    }
    return stage.criteria.compactMap { entries[$0] }
  }

  private mutating func findCriterion(_ field: CardForm.Field) -> Int? {
    let known = stage.criteria.filter { index in
      let scoped = scorecard.criteria[index]
      return scoped.qualifiedName == field.value || scoped.criterion.name == field.value
    }
    if known.count == 1 { return known.first }
    let names = stage.criteria.map { scorecard.criteria[$0].qualifiedName }
    if known.count > 1 {
      add(
        field, "`\(field.value)` is the name of several criteria",
        mend: "write `\(scorecard.criteria[known[0]].qualifiedName)`")
    } else if let meant = NearestWord.find(field.value, among: names) {
      add(
        field, "`\(field.value)` is no criterion of this stage", mend: "write `\(meant)`")
    } else {
      add(
        field, "`\(field.value)` is no criterion of this stage",
        mend: "the criteria are \(names.map { "`\($0)`" }.joined(separator: ", "))")
    }
    return nil
  }

  private mutating func makeEntry(
    _ index: Int, _ group: Group, course: Card.Course
  ) -> Card.Entry? {
    let scoped = scorecard.criteria[index]
    let level = group.field(.level)
    let reading = LevelReading(level?.value ?? "", on: scorecard.scale)
    let rating: Card.Rating
    switch reading {
    case .rating(let read): rating = read
    case .empty where course == .noShow: rating = .notObserved(.notAsked)
    case .empty:
      add(level ?? group.head, "`\(scoped.qualifiedName)` has no level", mend: LevelReading.advice)
      return nil
    case .unknown(let mend):
      add(level ?? group.head, "`\(level?.value ?? "")` is no level of the scale", mend: mend)
      return nil
    }
    let evidence = group.field(.evidence)?.value ?? ""
    if case .level = rating, evidence.isEmpty, scoped.criterion.evidenceOptionalBecause == nil {
      add(
        group.field(.evidence) ?? group.head,
        "`\(scoped.qualifiedName)` has a level and no evidence",
        mend: "write what you saw or heard behind `evidence:`")
    }
    return Card.Entry(
      criterion: scoped.qualifiedName, rating: rating, evidence: evidence,
      probesUsed: makeProbes(group.field(.probes)),
      count: makeCount(group.field(.count), scoped))
  }

  private mutating func makeCount(_ field: CardForm.Field?, _ scoped: ScorecardCriterion) -> Int? {
    guard let field, !field.value.isEmpty else { return nil }
    guard let grading = scoped.criterion.grading else {
      add(
        field, "nothing is counted for `\(scoped.qualifiedName)`", mend: "take the line away")
      return nil
    }
    if field.value.utf8.count <= 6, let count = LevelReading.wholeNumber(field.value) {
      return count
    }
    add(
      field, "`\(field.value)` is no count of `\(grading.name)`",
      mend: "write a number from 0 to 999999, or leave it empty")
    return nil
  }

  private mutating func makeProbes(_ field: CardForm.Field?) -> Int {
    guard let field, !field.value.isEmpty else { return 0 }
    if field.value.utf8.count <= 2, let count = LevelReading.wholeNumber(field.value) {
      return count
    }
    add(field, "`\(field.value)` is no number of follow-ups", mend: "write a number from 0 to 99")
    return 0
  }

  private mutating func makeFlags() -> [Card.RaisedFlag] {
    var flags: [Card.RaisedFlag] = []
    let known = stage.criteria.flatMap { scorecard.criteria[$0].flags }
      .map { scorecard.flags[$0].flag.name }
    for group in groups where group.head.key == .flag {
      let name = group.head.value
      if !known.contains(name) {
        let mend =
          NearestWord.find(name, among: known).map { "write `\($0)`" }
          ?? (known.isEmpty
            ? "this stage has no red flags"
            : "the red flags are \(known.map { "`\($0)`" }.joined(separator: ", "))")
        add(group.head, "`\(name)` is no red flag of this stage", mend: mend)
        continue
      }
      if flags.contains(where: { $0.flag == name }) {
        add(group.head, "the red flag `\(name)` stands twice", mend: "keep one of them")
        continue
      }
      let evidence = group.field(.evidence)?.value ?? ""
      if evidence.isEmpty {
        add(
          group.head, "the red flag `\(name)` has no evidence and would not count",
          mend: "write what you saw or heard behind `evidence:`")
      }
      flags.append(Card.RaisedFlag(flag: name, evidence: evidence))
    }
    return flags
  }

  private mutating func makeSkipped() -> [Card.SkippedQuestion] {
    groups.filter { $0.head.key == .skipped }.compactMap { group in
      let because = group.field(.because)?.value ?? ""
      if group.head.value.isEmpty || because.isEmpty {
        add(
          group.head, "a question that was left out needs its name and the reason",
          mend: "write `skipped: QUESTION` and `because: ...` under it")
        return nil
      }
      return Card.SkippedQuestion(question: group.head.value, because: because)
    }
  }
}
