import AssayText

/// Charts as inline SVG. Horizontal places are percentages, so that a chart fills its column while
/// its lines and dots keep their size.
extension HTMLRenderer {
  mutating func bar(_ row: ChartRow) -> String {
    let id = nextChart()
    var words: [PlainText] = [
      row.value.map { "\(row.label): \($0.readable)" } ?? "\(row.label): no score"
    ]
    words.append("on a scale from \(row.scale.lowerBound) to \(row.scale.upperBound)")
    if let mark = row.mark { words.append("\(row.markName) \(mark.readable)") }
    if let floor = row.floor { words.append("floor \(floor.readable)") }
    if let interval = row.interval {
      words.append(
        "true score between \(interval.lower.readable) and \(interval.upper.readable) nine times in ten"
      )
    }
    var svg = "<svg class=\"bar\" width=\"100%\" height=\"22\" role=\"img\""
    svg += " aria-labelledby=\"\(id)-title \(id)-desc\">"
    svg += "<title id=\"\(id)-title\">\(text(row.label))</title>"
    svg += "<desc id=\"\(id)-desc\">\(text(words.joined()))</desc>"
    svg += "<rect class=\"track\" x=\"0\" y=\"7\" width=\"100%\" height=\"8\" rx=\"4\"/>"
    if let value = row.value, !row.isPoint {
      let place = share(of: value.value, on: row.scale)
      let below = row.floor.map { value.value < $0.value } ?? false
      svg += "<rect class=\"\(below ? "fill short" : "fill")\" x=\"0\" y=\"7\""
      svg += " width=\"\(place)%\" height=\"8\" rx=\"4\"/>"
    }
    if let interval = row.interval { svg += whisker(interval, on: row.scale) }
    if let value = row.value, row.isPoint {
      svg += "<circle cx=\"\(share(of: value.value, on: row.scale))%\" cy=\"11\" r=\"4\"/>"
    }
    if let floor = row.floor {
      let place = share(of: floor.value, on: row.scale)
      svg += "<line class=\"floor\" x1=\"\(place)%\" x2=\"\(place)%\" y1=\"2\" y2=\"20\"/>"
    }
    if let mark = row.mark {
      let place = share(of: mark.value, on: row.scale)
      svg += "<line class=\"mark\" x1=\"\(place)%\" x2=\"\(place)%\" y1=\"1\" y2=\"21\"/>"
    }
    return svg + "</svg>"
  }

  private func whisker(_ interval: ChartRow.Interval, on scale: ClosedRange<Int>) -> String {
    let lower = share(of: interval.lower.value, on: scale)
    let upper = share(of: interval.upper.value, on: scale)
    var svg = "<line class=\"whisker\" x1=\"\(lower)%\" x2=\"\(upper)%\" y1=\"11\" y2=\"11\"/>"
    for end in [lower, upper] {
      svg += "<line class=\"whisker\" x1=\"\(end)%\" x2=\"\(end)%\" y1=\"7\" y2=\"15\"/>"
    }
    return svg
  }

  /// The numbers of the scale under a chart.
  mutating func axis(_ row: ChartRow) -> String {
    var svg = "<svg class=\"axis\" width=\"100%\" height=\"16\" aria-hidden=\"true\">"
    for level in row.scale {
      let place = share(of: Fraction(level), on: row.scale)
      let anchor =
        level == row.scale.lowerBound
        ? "start" : level == row.scale.upperBound ? "end" : "middle"
      svg += "<text x=\"\(place)%\" y=\"12\" text-anchor=\"\(anchor)\">\(level)</text>"
    }
    return svg + "</svg>"
  }

  mutating func strip(_ strip: Strip) -> String {
    let id = nextChart()
    let (left, width) = (Fraction(12), Fraction(136))
    func place(_ value: Fraction) -> String {
      (left + width * fraction(of: value, on: strip.scale)).decimal(1)
    }
    let stacks = Dictionary(grouping: strip.dots.map(\.value.value), by: { $0 })
    let height = 20 + 9 * max(1, stacks.values.map(\.count).max() ?? 1)
    let base = height - 18
    var svg = "<svg class=\"strip\" width=\"160\" height=\"\(height)\" role=\"img\""
    svg += " aria-labelledby=\"\(id)-title \(id)-desc\">"
    svg += "<title id=\"\(id)-title\">Ratings</title>"
    svg += "<desc id=\"\(id)-desc\">\(text(strip.words))</desc>"
    svg += "<line class=\"rule\" x1=\"12\" x2=\"148\" y1=\"\(base)\" y2=\"\(base)\"/>"
    for level in strip.scale {
      let x = place(Fraction(level))
      svg += "<line class=\"rule\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(base)\" y2=\"\(base + 4)\"/>"
      svg += "<text x=\"\(x)\" y=\"\(base + 15)\" text-anchor=\"middle\">\(level)</text>"
    }
    let values = strip.dots.map(\.value.value)
    if let low = values.min(), let high = values.max(), low < high {
      svg += "<line class=\"range\" x1=\"\(place(low))\" x2=\"\(place(high))\""
      svg += " y1=\"\(base)\" y2=\"\(base)\"/>"
    }
    if let mean = strip.mean {
      let x = place(mean.value)
      svg += "<line class=\"mean\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(base - 8)\" y2=\"\(base + 4)\"/>"
    }
    var drawn: [Fraction: Int] = [:]
    for value in values {
      let level = drawn[value, default: 0]
      drawn[value] = level + 1
      svg += "<circle cx=\"\(place(value))\" cy=\"\(base - 9 * level)\" r=\"4\"/>"
    }
    return svg + "</svg><span class=\"who\">\(text(strip.words))</span>"
  }

  private func fraction(of value: Fraction, on scale: ClosedRange<Int>) -> Fraction {
    let (low, high) = (Fraction(scale.lowerBound), Fraction(scale.upperBound))
    guard low < high else { return .zero }
    return min(max(value - low, .zero), high - low) / (high - low)
  }

  private func share(of value: Fraction, on scale: ClosedRange<Int>) -> String {
    (fraction(of: value, on: scale) * Fraction(100)).decimal(2)
  }
}
