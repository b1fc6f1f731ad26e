extension AgreementWeights {
  /// Weights that a user wrote, row after row: `/`, `;` or a line end between rows, commas or spaces
  /// between numbers.
  ///
  /// Zeros on the diagonal are read as disagreements (J. Cohen, Psychological Bulletin 70, 1968), which
  /// are taken from one after division by the largest; anything else as agreements, which are divided by
  /// the diagonal.
  static func own(_ text: String, width: Int) throws(Undefined) -> [Double] {
    let rows = text.split { "/;\n\r".contains($0) }.map { row in
      row.split { ", \t".contains($0) }.map { String($0) }
    }.filter { !$0.isEmpty }
    guard rows.count == width, rows.allSatisfy({ $0.count == width }) else {
      let shape = rows.map { "\($0.count)" }.joined(separator: ", ")
      throw Undefined(
        "there are \(width) categories, and the weights have \(rows.count) rows of \(shape) numbers"
      )
    }
    var given: [Double] = []
    for word in rows.flatMap({ $0 }) {
      guard let weight = Double(plain: word) else {
        throw Undefined("the weights have `\(word)`: expected numbers")
      }
      given.append(weight)
    }
    let diagonal = (0..<width).map { given[$0 * width + $0] }
    guard let same = diagonal.first, diagonal.allSatisfy({ $0 == same }) else {
      throw Undefined("the weights of equal categories differ: one number is expected")
    }
    let largest = given.max() ?? 0
    if same == 0, largest > 0 {
      guard given.allSatisfy({ $0 >= 0 }) else {
        throw Undefined("a weight of disagreement is below zero")
      }
      return given.map { 1 - $0 / largest }
    }
    guard same > 0, largest <= same else {
      throw Undefined("a weight is larger than that of equal categories")
    }
    return given.map { $0 / same }
  }
}

extension Double {
  /// Zero where it is no more than rounding of figures of about `size` leaves.
  func orZero(beside size: Double = 1) -> Double { abs(self) <= 16 * size.ulp ? 0 : self }
}
