/// The number of marked ones among those drawn without putting back.
public struct Hypergeometric: Hashable, Sendable {
  /// How many there are.
  public let population: Int
  /// How many of them are marked.
  public let marked: Int
  /// How many are drawn.
  public let drawn: Int

  /// A distribution; `marked` and `drawn` are from zero to `population`.
  public init(population: Int, marked: Int, drawn: Int) {
    precondition(
      population >= 0 && (0...population).contains(marked), "marked ones are some of all")
    precondition((0...population).contains(drawn), "those drawn are some of all")
    self.population = population
    self.marked = marked
    self.drawn = drawn
  }

  /// The numbers that can occur.
  public var support: ClosedRange<Int> {
    max(0, drawn - (population - marked))...min(drawn, marked)
  }

  /// The expected number.
  public var mean: Double {
    population == 0 ? 0 : Double(drawn) / Double(population) * Double(marked)
  }

  /// The variance, zero where only one number can occur.
  public var variance: Double {
    guard population > 1 else { return 0 }
    let n = Double(population)
    return mean * (Double(population - marked) / n) * (Double(population - drawn) / (n - 1))
  }

  /// The probability of exactly `count`.
  public func probability(of count: Int) -> Double {
    guard support.contains(count) else { return 0 }
    guard population > 0 else { return 1 }
    let chance = Double(drawn) / Double(population)
    let rest = Double(population - drawn) / Double(population)
    func mass(_ x: Int, of n: Int) -> Double {
      Binomial.mass(Double(x), of: Double(n), chance: chance, rest: rest)
    }
    return mass(count, of: marked) * mass(drawn - count, of: population - marked)
      / mass(drawn, of: population)
  }

  /// The probability of `count` or fewer.
  public func probability(atOrBelow count: Int) -> Double {
    guard count >= support.lowerBound else { return 0 }
    guard count < support.upperBound else { return 1 }
    if Double(count) <= mean { return min(1, sum(from: count, up: false)) }
    return 1 - min(1, sum(from: count + 1, up: true))
  }

  /// The probability of `count` or more.
  public func probability(atOrAbove count: Int) -> Double {
    guard count > support.lowerBound else { return 1 }
    guard count <= support.upperBound else { return 0 }
    if Double(count) >= mean { return min(1, sum(from: count, up: true)) }
    return 1 - min(1, sum(from: count - 1, up: false))
  }

  /// The sum of the probabilities from `start` away from the mean, until they no longer count.
  private func sum(from start: Int, up: Bool) -> Double {
    let first = probability(of: start)
    var ratio = 1.0
    var total = 1.0
    var count = start
    while ratio > total * 1e-18, count != (up ? support.upperBound : support.lowerBound) {
      ratio *= up ? step(up: count) : 1 / step(up: count - 1)
      count += up ? 1 : -1
      total += ratio
    }
    return first * total
  }

  /// The probability of `count + 1` over that of `count`.
  private func step(up count: Int) -> Double {
    let (x, unmarked) = (Double(count), Double(population - marked))
    return (Double(marked) - x) / (x + 1)
      * ((Double(drawn) - x) / (unmarked - Double(drawn) + x + 1))
  }
}
