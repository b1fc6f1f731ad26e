/// Sets of elements whose measures can be compared.
///
/// Two elements of a facet can be compared when the ratings fix the difference between their
/// measures. Ratings that agree in all facets but one fix differences in that one; elements whose
/// difference is fixed count as the same for the next round (after Weeks & Williams,
/// Technometrics 6, 1964). Where that leaves several classes in a facet, a shift drawn at random is
/// cleared of all that the ratings fix: what is left is alike exactly for elements that can be
/// compared, so that designs such as Latin squares are not mistaken for unlinked ones.
struct RaschSubsets {
  /// For each fitted facet, and each of its elements, the class of elements comparable with it.
  private(set) var classes: [[Int]]
  /// For each fitted facet and class the subset; empty for facets with a single class.
  private(set) var subsetOf: [[Int]] = []
  /// For each subset, facet by facet, the names of its elements; nothing when all are comparable.
  private(set) var names: [[(facet: String, elements: [String])]] = []

  /// Finds the sets; `anchored` elements of a facet can be compared with each other.
  init(_ data: RaschData, table: FacetedTable, measured: [Bool], anchored: [Bool]) {
    var linked = RaschLinks(data, measured: measured, anchored: anchored)
    linked.close()
    if linked.isSplit { linked.joinByShifts() }
    classes = linked.classes
    nameSubsets(data, table: table, measured: measured)
  }

  /// The fitted facets with more than one class.
  var splitFacets: [Int] { subsetOf.indices.filter { subsetOf[$0].count > 1 } }

  /// The parameters of the elements of a facet that belong to a subset.
  func members(of subset: Int, in facet: Int, _ data: RaschData) -> [Int] {
    data.elements(of: facet).filter { place in
      let kind = classes[facet][place - data.elementStarts[facet]]
      return kind >= 0 && subsetOf[facet].count > 1 && subsetOf[facet][kind] == subset
    }
  }

  /// What a refusal says.
  var sentence: String {
    let parts = names.prefix(4).enumerated().map { number, facets in
      "subset \(number + 1) has "
        + facets.map { facet, elements in
          facet + " " + elements.prefix(6).map { "`\($0)`" }.joined(separator: ", ")
            + (elements.count > 6 ? " and \(elements.count - 6) more" : "")
        }.joined(separator: " with ")
    }
    let more = names.count > 4 ? "; and \(names.count - 4) more" : ""
    return
      "the ratings fall into \(names.count) subsets that nothing links, so that measures cannot "
      + "be compared across them: " + parts.joined(separator: "; ") + more
      + "; a rating across them would link them"
  }

  /// Joins classes of split facets that meet in a rating.
  private mutating func nameSubsets(_ data: RaschData, table: FacetedTable, measured: [Bool]) {
    let counts = classes.map { ($0.max() ?? -1) + 1 }
    let split = data.facets.indices.filter { counts[$0] > 1 }
    subsetOf = counts.map { [Int](repeating: 0, count: $0) }
    guard !split.isEmpty else { return }
    var starts: [Int: Int] = [:]
    var next = 0
    for facet in split {
      starts[facet] = next
      next += counts[facet]
    }
    var forest = UnionFind(count: next)
    for row in 0..<data.count {
      var first: Int?
      for facet in split {
        let place = data.cells[row * data.facets.count + facet] - data.elementStarts[facet]
        let node = (starts[facet] ?? 0) + classes[facet][place]
        if let first { forest.join(first, node) } else { first = node }
      }
    }
    let numbers = forest.numbers()
    let total = (numbers.max() ?? -1) + 1
    for facet in split {
      let start = starts[facet] ?? 0
      subsetOf[facet] = (0..<counts[facet]).map { numbers[start + $0] }
    }
    names = (0..<max(total, 1)).map { subset in
      split.map { facet in
        let elements = members(of: subset, in: facet, data)
        let source = table.facets[data.facets[facet]]
        return (source.name, elements.map { source.elements[$0 - data.elementStarts[facet]] })
      }
    }
    if total == 1 { names = namesByClass(of: split[0], data, table: table) }
  }

  /// Where ratings join all classes and still leave differences open: the classes of one facet.
  private func namesByClass(
    of facet: Int, _ data: RaschData, table: FacetedTable
  ) -> [[(facet: String, elements: [String])]] {
    let source = table.facets[data.facets[facet]]
    return subsetOf[facet].indices.map { kind in
      let members = classes[facet].indices.filter { classes[facet][$0] == kind }
      return [(source.name, members.map { source.elements[$0] })]
    }
  }
}
