extension RaschAnchors {
  /// Reads lines of facet, element and measure, separated by commas.
  ///
  /// A facet is named in the singular. The facet `threshold` anchors thresholds: its element is the
  /// upper category in scale units, after the criterion and a colon where thresholds differ by
  /// criterion. A first line `facet,element,measure` is passed over, as are empty lines.
  public init(text: String, step: Double = 1) throws(Undefined) {
    self.init()
    for (number, record) in try RaschAnchors.records(of: text).enumerated() {
      let fields = record.map(\.text)
      if number == 0, fields == ["facet", "element", "measure"] { continue }
      guard fields.count == 3, let measure = Double(fields[2]), abs(measure) <= 50 else {
        throw Undefined(
          "line \(record[0].line) of the anchors is not a facet, an element and a measure within 50 "
            + "logits")
      }
      try add(
        facet: fields[0], element: fields[1], measure: measure, step: step, line: record[0].line)
    }
  }

  private static func records(
    of text: String
  ) throws(Undefined) -> [[CommaSeparatedText.Field]] {
    var reader = CommaSeparatedText(Array(text.utf8))
    do throws(CommaSeparatedText.Failure) { return try reader.rest() } catch {
      throw Undefined("line \(error.line) of the anchors: \(error.sentence)")
    }
  }

  private mutating func add(
    facet: String, element: String, measure: Double, step: Double, line: Int
  ) throws(Undefined) {
    guard facet == "threshold" else {
      measures[facet, default: [:]][element] = measure
      return
    }
    let colon = element.lastIndex(of: ":")
    let label = colon.map { String(element[element.index(after: $0)...]) } ?? element
    guard let value = Double(label), abs(value / step) < 1e9 else {
      throw Undefined(
        "line \(line) of the anchors names the threshold `\(element)`, not a category")
    }
    let name = ThresholdName(
      element: colon.map { String(element[..<$0]) }, category: Int((value / step).rounded()))
    thresholds[name] = measure
  }
}
