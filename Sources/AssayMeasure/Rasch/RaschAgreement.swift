/// How often two elements of a facet give the same rating where all other facets agree, beside how
/// often the model expects it: the agreement of panellists as Facets has it.
public struct RaschAgreement: Hashable, Sendable {
  /// The number of pairs of ratings that agree in all other facets.
  public let opportunities: Int
  /// The pairs with the same rating.
  public let exact: Int
  /// The number of such pairs that the measures let expect.
  public let expected: Double
}

extension ManyFacetRasch {
  /// The agreement of the elements of a measured facet, over the ratings in the fit.
  public func agreement(among facet: String) throws(Undefined) -> RaschAgreement {
    guard let index = table.facet(named: facet), let own = data.facets.firstIndex(of: index) else {
      throw Undefined("there is no measured facet `\(facet)`")
    }
    var (opportunities, exact, expected) = (0, 0, 0.0)
    for rows in contexts(without: own) {
      for (place, row) in rows.enumerated() {
        for other in rows[..<place] where cell(row, own) != cell(other, own) {
          opportunities += 1
          if data.numbers[row] == data.numbers[other] { exact += 1 }
          expected += sharedProbability(row, other)
        }
      }
    }
    guard opportunities > 0 else {
      throw Undefined("no two of the facet `\(facet)` rated the same")
    }
    return RaschAgreement(opportunities: opportunities, exact: exact, expected: expected)
  }

  private func cell(_ row: Int, _ facet: Int) -> Int { data.cells[row * data.facets.count + facet] }

  private func sharedProbability(_ row: Int, _ other: Int) -> Double {
    let width = data.width + 1
    return (0..<width).reduce(0) {
      $0 + likelihood.probabilities[row * width + $1] * likelihood.probabilities[other * width + $1]
    }
  }

  /// The rows in sets that agree in all facets but one, in the order of their first rows.
  private func contexts(without own: Int) -> [[Int]] {
    var numbers: [[Int]: Int] = [:]
    var sets: [[Int]] = []
    for row in 0..<data.count {
      let key = data.facets.indices.filter { $0 != own }.map { cell(row, $0) }
      if let number = numbers[key] {
        sets[number].append(row)
      } else {
        numbers[key] = sets.count
        sets.append([row])
      }
    }
    return sets
  }
}
