import AssayText

extension Resolver {
  /// Reads the shared scales of all files.
  mutating func readScales() {
    for (file, syntax) in declarations.files.enumerated() {
      let broken = declarations.brokenLines[file]
      for (index, scale) in syntax.scales.enumerated() {
        guard let name = scale.name else { continue }
        let next = index + 1 < syntax.scales.count ? syntax.scales[index + 1].span : nil
        let isWhole = !broken.touches(from: scale.span, to: next)
        let levels = isWhole ? readLevels(scale, file: file) : []
        declarations.scaleNames.declare(name, file: file, &reporter)
        declarations.scales.append(
          Scale(name: name.value, title: scale.title?.value, levels: levels))
      }
    }
  }

  /// Reads the levels of a scale: at least two, numbers rising.
  mutating func readLevels(_ scale: ScaleSyntax, file: Int) -> [Scale.Level] {
    var levels: [Int: String] = [:]
    var last: Located<Int>?
    for level in scale.levels {
      levels[level.level.value] = levels[level.level.value] ?? level.text.value
      if let last, level.level.value <= last.value {
        reporter.report(
          .levelsFall(
            level.level.value, after: last.value, at: Place(file: file, span: level.level.span),
            last: Place(file: file, span: last.span)))
      }
      last = level.level
    }
    if levels.count < 2, levels.count == scale.levels.count {
      reporter.report(
        .tooFewLevels(levels.count, at: Place(file: file, span: scale.span)))
    }
    return levels.sorted { $0.key < $1.key }.map { Scale.Level(number: $0.key, name: $0.value) }
  }

  /// Reads the shared bands of all files.
  mutating func readBands() {
    for (file, syntax) in declarations.files.enumerated() {
      for band in syntax.bands {
        declarations.bandNames.declare(band.name, file: file, &reporter)
        reporter.check(band.range, file: file)
        declarations.bands.append(
          PayBand(
            band.range, name: band.name.value, region: nil,
            place: Place(file: file, span: band.span)))
      }
    }
  }
}

extension Reporter {
  /// Reports a range of pay that runs backwards or changes its currency.
  mutating func check(_ range: RangeSyntax, file: Int) {
    let place = Place(file: file, span: range.to.span)
    if range.to.value.currency != range.from.value.currency {
      report(
        .bandChangesCurrency(
          from: range.from.value, to: range.to.value, at: place,
          first: Place(file: file, span: range.from.span)))
    } else if range.to.value.amount < range.from.value.amount {
      report(.bandFalls(from: range.from.value, to: range.to.value, at: place))
    }
  }
}

extension PayBand {
  /// Takes over what the author wrote.
  init(_ range: RangeSyntax, name: String?, region: String?, place: Place) {
    self.init(
      name: name, region: region, from: range.from.value, to: range.to.value,
      isOpenAbove: range.openAbove != nil, period: range.period, source: range.source?.value,
      asOf: range.asOf?.value, place: place)
  }
}
