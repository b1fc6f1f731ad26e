import AssayLanguage
import AssayLoop
import AssayText

extension SecondInterpreter {
  /// Distances that the first interpreter lays to two raters who are not that far apart.
  func falseWitnesses(in figures: Figures) -> [String] {
    var faults: [String] = []
    for (index, area) in figures.areas.enumerated() {
      guard let spread = area.spread else { continue }
      let criteria = scorecard.areas[index].criteria
      if lead(of: spread.higher, over: spread.lower, on: criteria)
        != Ratio(restating: spread.distance)
      {
        faults.append("area \(index): \(spread)")
      }
    }
    for (index, criterion) in figures.criteria.enumerated() {
      guard let spread = criterion.spread else { continue }
      if lead(of: spread.higher, over: spread.lower, on: index..<index + 1)
        != Ratio(restating: spread.distance)
      {
        faults.append("criterion \(index): \(spread)")
      }
    }
    return faults
  }
}
