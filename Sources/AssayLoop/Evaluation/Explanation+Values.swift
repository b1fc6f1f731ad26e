import AssayLanguage
public import AssayText

extension Explanation {
  /// The values that a condition read, beside what they were held against.
  public func values(of atom: AtomTrace) -> String {
    let readings = atom.readings
    switch atom.atom.test {
    case .compare(.lowest, _, _): return lowest(readings, atom.truth)
    case .compare: return single(readings)
    case .every: return members(readings, decisive: .fails, atom.truth)
    case .anyOf: return members(readings, decisive: .holds, atom.truth)
    case .atLeast(let count, _, _, _): return counted(readings, atLeast: count, atom.truth)
    case .ratersDiffer: return spreads(readings, atom.truth)
    case .isMissing: return missing(readings, atom.truth)
    case .flags: return flags(readings)
    case .pay, .references: return readings.map(status).joined(separator: ", ")
    }
  }

  /// A figure as people read it, with the exact fraction behind it where that is asked for.
  public func figure(_ value: Fraction) -> String {
    guard showsFractions, value.shortDecimal(atMost: 2) == nil else { return value.readable }
    return "\(value.readable) (\(value.exact))"
  }

  /// Rounding may not make two different figures look alike.
  func comparison(_ reading: Reading) -> String? {
    guard let value = reading.value, let bound = reading.bound else { return nil }
    if case .coverage = reading.subject {
      let (own, limit) = (value.percentage, bound.percentage)
      return own == limit && value != bound
        ? "\(value.exact) against \(bound.exact)" : "\(own) against \(limit)"
    }
    let isBlurred = value != bound && value.decimal(2) == bound.decimal(2)
    return isBlurred
      ? "\(value.exact) against \(bound.exact)" : "\(figure(value)) against \(figure(bound))"
  }

  private func single(_ readings: [Reading]) -> String {
    guard let reading = readings.first else { return "nothing to compare" }
    if let comparison = comparison(reading) { return comparison }
    return reading.value == nil
      ? "\(name(of: reading.subject)) has no score"
      : "\(name(of: reading.subject)) has no floor"
  }

  private func named(_ reading: Reading) -> String {
    guard let comparison = comparison(reading) else {
      return "\(name(of: reading.subject)) has no score"
    }
    return "\(name(of: reading.subject)) \(comparison)"
  }

  private func lowest(_ readings: [Reading], _ truth: Truth) -> String {
    if truth == .unknown { return list(readings.filter { $0.value == nil }.map(named)) }
    let known = readings.filter { $0.value != nil }
    let least = known.min { ($0.value ?? .zero) < ($1.value ?? .zero) }
    return least.map { "lowest is \(named($0))" } ?? "nothing to compare"
  }

  /// Where members settle a condition they are all named, otherwise the one that comes closest.
  private func members(
    _ readings: [Reading], decisive: Truth, _ truth: Truth
  ) -> String {
    switch truth {
    case .unknown: return list(readings.filter { $0.truth == .unknown }.map(named))
    case decisive: return list(readings.filter { $0.truth == decisive }.map(named))
    case .holds, .fails:
      return closest(readings).map { "closest is \(named($0))" } ?? "nothing to compare"
    }
  }

  private func closest(_ readings: [Reading]) -> Reading? {
    readings.filter { $0.value != nil && $0.bound != nil }
      .min { distance(of: $0) < distance(of: $1) }
  }

  private func distance(of reading: Reading) -> Fraction {
    ((reading.value ?? .zero) - (reading.bound ?? .zero)).magnitude
  }

  private func counted(_ readings: [Reading], atLeast count: Int, _ truth: Truth) -> String {
    let holding = readings.filter { $0.truth == .holds }
    let others = readings.filter { $0.truth == (truth == .unknown ? .unknown : .fails) }
    let shown = truth == .holds ? holding : others
    let total = "\(holding.count) of the \(count) needed"
    return shown.isEmpty ? total : "\(total); \(list(shown.map(named)))"
  }
}

extension Explanation {
  private func spreads(_ readings: [Reading], _ truth: Truth) -> String {
    let known = readings.filter { $0.value != nil }
    if truth == .holds { return list(known.filter { $0.truth == .holds }.map(spread)) }
    let widest = known.max { ($0.value ?? .zero) < ($1.value ?? .zero) }
    return widest.map(spread) ?? "no two raters to compare"
  }

  private func spread(_ reading: Reading) -> String {
    let spread: Figures.Spread? =
      switch reading.subject {
      case .spread(let area): evaluation.figures.areas[area].spread
      case .spreadOfCriterion(let index): evaluation.figures.criteria[index].spread
      case .overall, .area, .criterion, .coverage, .flag, .pay, .references: nil
      }
    // Between raters who agree none is below the other.
    guard let spread, spread.distance != .zero else { return named(reading) }
    return "\(named(reading)), \(person(spread.lower)) below \(person(spread.higher))"
  }

  private func missing(_ readings: [Reading], _ truth: Truth) -> String {
    guard truth == .holds else {
      return readings.count == 1
        ? list(readings.map { "\(name(of: $0.subject)) has a level" }) : "each has a level"
    }
    return list(
      readings.filter { $0.truth == .holds }.map { "\(name(of: $0.subject)) has no level" })
  }

  private func flags(_ readings: [Reading]) -> String {
    let raised = readings.compactMap { reading -> String? in
      guard case .flag(let index) = reading.subject else { return nil }
      return flag(index)
    }
    return raised.isEmpty ? "none was raised" : list(raised)
  }

  private func flag(_ index: Int) -> String? {
    let flag = evaluation.figures.flags[index]
    guard flag.isRaised else { return nil }
    let raised =
      "`\(scorecard.flags[index].flag.name)` was raised by "
      + flag.raisedBy.map(person).joined(separator: " and ")
    let confirmed = flag.confirmedBy.map(person).joined(separator: " and ")
    return confirmed.isEmpty ? raised : "\(raised) and confirmed by \(confirmed)"
  }

  private func status(_ reading: Reading) -> String {
    switch reading.subject {
    case .pay(let status): "the expectation is \(status.rawValue)"
    case .references(let status): "references are \(status.rawValue)"
    case .overall, .area, .criterion, .coverage, .spread, .spreadOfCriterion, .flag:
      name(of: reading.subject)
    }
  }

  /// At most three, so that a sentence stays one.
  private func list(_ items: [String]) -> String {
    guard items.count > 3 else { return items.joined(separator: ", ") }
    return items.prefix(3).joined(separator: ", ") + " and \(items.count - 3) more"
  }
}
