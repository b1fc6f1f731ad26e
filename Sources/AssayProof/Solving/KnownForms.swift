/// Forms that earlier questions found, and what formulas make of them, 64 forms at a time.
///
/// Most questions ask for some form, and most forms answer many questions: looking at those that are
/// known costs a few operations for each part of a formula, and no search.
struct KnownForms: Sendable {
  /// How many are kept.
  static let most = 512

  private(set) var forms: [Form] = []
  private var seen: Set<Form> = []
  /// Whether nothing unusual stands beside the levels, one bit for each form.
  private var usual = Row()
  /// For each figure its value in each form, as far as it was asked for.
  private var values: [[Int]] = []
  /// For each formula its truth in each form, and for how many forms it is known.
  private var truths: [(known: Int, row: Row)] = []

  /// One bit for each form.
  private typealias Row = SIMD8<UInt64>

  /// Begins with some forms.
  init(_ forms: [Form], usual states: [UInt8]) {
    for form in forms { add(form, isUsual: form.states == states) }
  }

  /// Adds a form.
  mutating func add(_ form: Form, isUsual: Bool) {
    guard forms.count < KnownForms.most, seen.insert(form).inserted else { return }
    if isUsual { usual[forms.count >> 6] |= 1 << UInt64(forms.count & 63) }
    forms.append(form)
  }

  /// The first form that makes a formula hold, those without anything unusual first.
  mutating func first(
    where root: FormulaPool.Index, in pool: FormulaPool, of space: FormSpace
  ) -> Form? {
    update(root, pool, space)
    let row = truths[root].row
    return first(of: row & usual) ?? first(of: row)
  }

  /// The first form without anything unusual that makes a formula hold.
  mutating func firstUsual(
    where root: FormulaPool.Index, in pool: FormulaPool, of space: FormSpace
  ) -> Form? {
    update(root, pool, space)
    return first(of: truths[root].row & usual)
  }

  private func first(of row: Row) -> Form? {
    for word in 0..<8 where row[word] != 0 {
      return forms[word << 6 + row[word].trailingZeroBitCount]
    }
    return nil
  }

  private mutating func update(
    _ index: FormulaPool.Index, _ pool: FormulaPool, _ space: FormSpace
  ) {
    while truths.count < pool.nodes.count { truths.append((0, Row())) }
    guard truths[index].known < forms.count else { return }
    switch pool.nodes[index] {
    case .constant(let holds): truths[index].row = holds ? ~Row() : Row()
    case .literal(.state(let circumstance, let mask)):
      for form in truths[index].known..<forms.count
      where forms[form].states[circumstance] & mask != 0 {
        truths[index].row[form >> 6] |= 1 << UInt64(form & 63)
      }
    case .literal(.range(let figure, let range)):
      evaluate(figure, space)
      for form in truths[index].known..<forms.count where range.contains(values[figure][form]) {
        truths[index].row[form >> 6] |= 1 << UInt64(form & 63)
      }
    case .atLeast(let count, let parts):
      for part in parts { update(part, pool, space) }
      truths[index].row = atLeast(count, of: parts)
    }
    truths[index].known = forms.count
  }

  private func atLeast(_ count: Int, of parts: [FormulaPool.Index]) -> Row {
    if count == parts.count { return parts.reduce(~Row()) { $0 & truths[$1].row } }
    if count == 1 { return parts.reduce(Row()) { $0 | truths[$1].row } }
    // Which forms have at least 1, at least 2, ... of the parts so far.
    var reached = [Row](repeating: Row(), count: count)
    for part in parts {
      let row = truths[part].row
      for level in (1..<count).reversed() { reached[level] |= reached[level - 1] & row }
      reached[0] |= row
    }
    return reached[count - 1]
  }

  private mutating func evaluate(_ figure: Int, _ space: FormSpace) {
    while values.count < space.figures.count { values.append([]) }
    let known = values[figure].count
    guard known < forms.count else { return }
    guard figure >= space.slotCount else {
      values[figure] += forms[known...].map { $0.numbers[figure] }
      return
    }
    let terms = space.figures[figure].terms
    for term in terms { evaluate(term.figure, space) }
    for form in known..<forms.count {
      values[figure].append(terms.reduce(0) { $0 + $1.factor * values[$1.figure][form] })
    }
  }
}
