/// Sets that grow together, by their members.
struct UnionFind {
  private var parents: [Int]

  /// Each of `count` members is a set of its own.
  init(count: Int) { parents = Array(0..<count) }

  /// The member that stands for the set of `member`: the smallest.
  mutating func root(_ member: Int) -> Int {
    var root = member
    while parents[root] != root { root = parents[root] }
    var place = member
    while parents[place] != root { (place, parents[place]) = (parents[place], root) }
    return root
  }

  /// Joins two sets; whether they were apart.
  @discardableResult mutating func join(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (root(left), root(right))
    guard one != other else { return false }
    parents[max(one, other)] = min(one, other)
    return true
  }

  /// For each member the number of its set, counted in the order of first members.
  mutating func numbers() -> [Int] {
    var number: [Int: Int] = [:]
    return parents.indices.map { member in
      let root = root(member)
      if let known = number[root] { return known }
      number[root] = number.count
      return number.count - 1
    }
  }
}
