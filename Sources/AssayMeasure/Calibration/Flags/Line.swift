/// A least-squares line through points.
struct Line {
  private let count: Int
  private let xx: Double
  private let xy: Double
  private let yy: Double

  init(_ points: [(x: Double, y: Double)]) {
    count = points.count
    let size = Double(max(count, 1))
    let meanX = CompensatedSum(points.map(\.x)).value / size
    let meanY = CompensatedSum(points.map(\.y)).value / size
    xx = CompensatedSum(points.map { ($0.x - meanX) * ($0.x - meanX) }).value
    xy = CompensatedSum(points.map { ($0.x - meanX) * ($0.y - meanY) }).value
    yy = CompensatedSum(points.map { ($0.y - meanY) * ($0.y - meanY) }).value
  }

  /// The slope.
  var slope: Result<Double, Undefined> {
    guard count >= 3 else {
      return .failure(
        Undefined("a slope needs three candidates shared with others, there are \(count)"))
    }
    guard xx > 1e-12 else {
      return .failure(Undefined("the shared candidates do not differ in the eyes of the others"))
    }
    return .success(xy / xx)
  }

  /// The correlation.
  var correlation: Result<Double, Undefined> {
    guard count >= 3 else {
      return .failure(
        Undefined("a correlation needs three candidates shared with others, there are \(count)"))
    }
    guard xx > 1e-12, yy > 1e-12 else {
      return .failure(Undefined("the ratings of the shared candidates do not differ"))
    }
    return .success(min(max(xy / (xx * yy).squareRoot(), -1), 1))
  }

  /// The slope in units of its standard error.
  var t: Result<Double, Undefined> {
    guard count >= 3 else {
      return .failure(Undefined("a drift needs times for three candidates shared with others"))
    }
    guard xx > 1e-12 else { return .failure(Undefined("the times do not differ")) }
    let slope = xy / xx
    let rest = max(yy - slope * xy, 0) / Double(count - 2)
    guard rest > 1e-20 else {
      return .failure(Undefined("the ratings leave nothing beside a line"))
    }
    return .success(slope / (rest / xx).squareRoot())
  }
}
