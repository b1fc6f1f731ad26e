/// Which elements of a facet the ratings make comparable, while it is being found out.
struct RaschLinks {
  private let data: RaschData
  private let measured: [Bool]
  private var forest: UnionFind

  /// Starts with every element apart, but for anchored ones of the same facet.
  init(_ data: RaschData, measured: [Bool], anchored: [Bool]) {
    self.data = data
    self.measured = measured
    forest = UnionFind(count: data.parameterCount)
    for facet in data.facets.indices {
      let known = data.elements(of: facet).filter { anchored[$0] }
      for place in known.dropFirst() { forest.join(known[0], place) }
    }
  }

  /// For each facet and element its class; -1 for elements that were not measured.
  var classes: [[Int]] {
    var copy = forest
    return data.facets.indices.map { facet in
      var number: [Int: Int] = [:]
      return data.elements(of: facet).map { place in
        guard measured[place] else { return -1 }
        let root = copy.root(place)
        if let known = number[root] { return known }
        number[root] = number.count
        return number.count - 1
      }
    }
  }

  /// Whether a facet has more than one class.
  var isSplit: Bool { classes.contains { ($0.max() ?? 0) > 0 } }

  /// Joins what ratings that agree in all other facets fix, until nothing is left to join.
  mutating func close() {
    let facets = data.facets.count
    var changed = true
    while changed {
      changed = false
      for facet in 0..<facets {
        var first: [Int: Int] = [:]
        var names: [Int: Int] = [:]
        for row in 0..<data.count {
          let base = row * facets
          let others = key(of: base, without: facet, &names)
          let own = data.cells[base + facet]
          if let known = first[others] {
            if forest.join(known, own) { changed = true }
          } else {
            first[others] = own
          }
        }
      }
    }
  }

  /// One number for the classes of a row in all facets but one; `names` numbers the longer ones.
  private mutating func key(of base: Int, without facet: Int, _ names: inout [Int: Int]) -> Int {
    var key = 0
    for other in data.facets.indices where other != facet {
      key = key * data.parameterCount + forest.root(data.cells[base + other])
      guard data.facets.count > 3 else { continue }
      if names[key] == nil { names[key] = names.count }
      key = names[key] ?? 0
    }
    return key
  }

  /// Joins elements that a random shift, cleared of what the ratings fix, leaves alike.
  mutating func joinByShifts() {
    var generator = SeededGenerator(seed: 1)
    var roots: [Int: Int] = [:]
    let nodes = (0..<data.parameterCount).map { forest.root($0) }
    for node in nodes where roots[node] == nil { roots[node] = roots.count }
    let columns = nodes.map { roots[$0] ?? 0 }
    let shift = (0..<roots.count).map { _ in generator.normal() }
    let free = cleared(shift, columns: columns)
    for facet in data.facets.indices {
      let places = data.elements(of: facet).filter { measured[$0] }
        .sorted { (free[columns[$0]], $0) < (free[columns[$1]], $1) }
      for (left, right) in zip(places, places.dropFirst())
      where abs(free[columns[left]] - free[columns[right]]) < 1e-5 {
        forest.join(left, right)
      }
    }
  }

  /// The part of `shift` that changes no rating: less its projection on the rows, by conjugate
  /// gradients on the normal equations.
  private func cleared(_ shift: [Double], columns: [Int]) -> [Double] {
    var rest = product(shift, columns: columns)
    var solution = shift
    var direction = rest
    var size = rest.reduce(0) { $0 + $1 * $1 }
    let goal = size * 1e-26
    for _ in 0..<(4 * shift.count + 50) where size > goal && size > 0 {
      let image = product(direction, columns: columns)
      let bend = zip(direction, image).reduce(0) { $0 + $1.0 * $1.1 }
      guard bend > 0 else { break }
      let length = size / bend
      for place in rest.indices {
        solution[place] -= length * direction[place]
        rest[place] -= length * image[place]
      }
      let next = rest.reduce(0) { $0 + $1 * $1 }
      let turn = next / size
      for place in direction.indices { direction[place] = rest[place] + turn * direction[place] }
      size = next
    }
    return solution
  }

  /// The design, transposed, times the design times `vector`.
  private func product(_ vector: [Double], columns: [Int]) -> [Double] {
    var result = [Double](repeating: 0, count: vector.count)
    let facets = data.facets.count
    for row in 0..<data.count {
      var sum = 0.0
      for facet in 0..<facets { sum += vector[columns[data.cells[row * facets + facet]]] }
      for facet in 0..<facets { result[columns[data.cells[row * facets + facet]]] += sum }
    }
    return result
  }
}
