/// The one of `candidates` that a person most likely meant by `wrong`, if any is near enough.
///
/// Near is a third of the letters, at least one and at most three: additions, losses, changes and
/// swaps of neighbours count one each (optimal string alignment). The first of equals wins.
public func nearestName(to wrong: String, among candidates: some Sequence<String>) -> String? {
  let letters = Array(wrong.utf8)
  let limit = min(3, max(1, letters.count / 3))
  var best: String?
  var bestDistance = limit + 1
  for candidate in candidates where candidate != wrong {
    let other = Array(candidate.utf8)
    guard abs(other.count - letters.count) < bestDistance else { continue }
    let distance = alignmentDistance(letters, other)
    if distance < bestDistance {
      bestDistance = distance
      best = candidate
    }
  }
  return best
}

/// How many additions, losses, changes and swaps of neighbours turn `first` into `second`.
func alignmentDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for row in first.indices {
    var current = [row + 1]
    for column in second.indices {
      var cost = min(
        last[column] + (first[row] == second[column] ? 0 : 1),
        min(last[column + 1], current[column]) + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[second.count]
}
