import AssayText

/// Bars in plain characters: `=` up to the score, `|` at the mark, `:` at the floor.
enum TextChart {
  static func lines(of chart: Chart, width: Int) -> [String] {
    var lines = chart.caption.text.wrapped(to: width)
    let hasInterval = chart.rows.contains { $0.interval != nil }
    let interval = hasInterval ? ", ( and ) the ends of the interval" : ""
    let isPoints = chart.rows.contains(where: \.isPoint)
    let value = isPoints ? "o is the figure" : "= is the score"
    let floor = isPoints ? "" : ", : the dotted line"
    lines += "(here: \(value), | the solid line\(floor)\(interval))".wrapped(to: width)
    let label = min(28, width - 24, chart.rows.map(\.label.text.displayWidth).max() ?? 0)
    for row in chart.rows {
      let value = row.value?.readable.text ?? "no score"
      let bar = bar(row, width: min(30, width - label - 12))
      let names = row.label.text.wrapped(to: label)
      for (index, name) in names.enumerated() {
        let isLast = index == names.count - 1
        lines.append(
          isLast
            ? "\(name.padded(to: label))  \(bar)  \(value.padded(to: 8, alignedRight: true))" : name
        )
      }
    }
    return lines
  }

  static func bar(_ row: ChartRow, width: Int) -> String {
    let cells = max(10, width - 2)
    func cell(_ value: Fraction) -> Int {
      let (low, high) = (Fraction(row.scale.lowerBound), Fraction(row.scale.upperBound))
      guard low < high else { return 0 }
      let share = min(max(value - low, .zero), high - low) / (high - low)
      let place = share * Fraction(cells - 1)
      return Int(place.numerator / place.denominator)
    }
    var marks = Array(repeating: ".", count: cells)
    if let value = row.value, !row.isPoint {
      for index in 0...cell(value.value) { marks[index] = "=" }
    }
    if let interval = row.interval {
      marks[cell(interval.lower.value)] = "("
      marks[cell(interval.upper.value)] = ")"
    }
    if let floor = row.floor { marks[cell(floor.value)] = ":" }
    if let mark = row.mark { marks[cell(mark.value)] = "|" }
    if let value = row.value, row.isPoint { marks[cell(value.value)] = "o" }
    return "[" + marks.joined() + "]"
  }
}
