/// Which variances a table can tell apart.
///
/// The covariance of the ratings, less the fixed part, is a sum of QZZ'Q times the variances. Where one
/// of these matrices is a sum of the others, infinitely many variances describe the ratings equally
/// well; the Gram matrix of their traces shows it.
struct VarianceIdentity {
  /// A grouping whose variance has no value of its own.
  struct Clash: Hashable {
    var grouping: Int
    var reason: String
  }

  let clashes: [Clash]

  /// Looks at the residual first and then at `random` in its order; a grouping clashes with those
  /// before it.
  init(fixed: OrthonormalColumns, random: [Grouping], rows: Int) {
    let gram = VarianceIdentity.gram(fixed: fixed, random: random, rows: rows)
    var clashes: [Clash] = []
    var kept = [random.count]
    for index in random.indices {
      let group = random[index]
      if group.count < 2 {
        clashes.append(.init(grouping: index, reason: "`\(group.name)` has fewer than two levels"))
      } else if group.count >= rows {
        let reason =
          "`\(group.name)` has a level for every rating, so that the residual is the same"
        clashes.append(.init(grouping: index, reason: reason))
      } else if VarianceIdentity.depends(index, on: kept, gram: gram) {
        let twin = kept.first { $0 < random.count && random[$0].codes == group.codes }
        let reason =
          if let twin {
            "`\(group.name)` groups the ratings as `\(random[twin].name)` does"
          } else {
            "the variance of `\(group.name)` cannot be told apart from the others in this table"
          }
        clashes.append(.init(grouping: index, reason: reason))
      } else {
        kept.append(index)
      }
    }
    self.clashes = clashes
  }

  /// Whether what the kept matrices leave of that of `index` is nothing.
  private static func depends(_ index: Int, on kept: [Int], gram: SquareMatrix) -> Bool {
    let all = kept + [index]
    let scales = all.map { gram[$0, $0].squareRoot() }
    guard let own = scales.last, own > 0 else { return true }
    var scaled = SquareMatrix(size: all.count)
    for row in all.indices {
      for column in all.indices {
        scaled[row, column] = gram[all[row], all[column]] / (scales[row] * scales[column])
      }
    }
    return scaled.cholesky(tolerance: 1e-9) == nil
  }

  /// The traces of the products of QZZ'Q by pairs; the residual last.
  private static func gram(
    fixed: OrthonormalColumns, random: [Grouping], rows: Int
  ) -> SquareMatrix {
    let size = random.count + 1
    let images = fixed.columns.map { column in
      random.map { $0.spread($0.sums(column)) } + [column]
    }
    var gram = SquareMatrix(size: size)
    for one in 0..<size {
      for other in 0...one {
        var trace = plain(one, other, random: random, rows: rows)
        let raw = trace
        for (left, column) in zip(images, fixed.columns) {
          trace -= 2 * left[one].dot(left[other])
          for (right, _) in zip(images, fixed.columns) {
            trace += column.dot(right[one]) * column.dot(right[other])
          }
        }
        if one == other, trace < 1e-10 * raw { trace = 0 }
        gram[one, other] = trace
        gram[other, one] = trace
      }
    }
    return gram
  }

  /// The trace of the product of two ZZ'.
  private static func plain(_ one: Int, _ other: Int, random: [Grouping], rows: Int) -> Double {
    guard one < random.count, other < random.count else { return Double(rows) }
    let width = random[other].count
    let keys = zip(random[one].codes, random[other].codes).map { $0 * width + $1 }.sorted()
    var sum = 0.0
    var run = 0.0
    for place in keys.indices {
      run += 1
      if place + 1 == keys.count || keys[place + 1] != keys[place] {
        sum += run * run
        run = 0
      }
    }
    return sum
  }
}
