import Testing

@testable import AssayMeasure

@Suite struct SparseFactorTests {
  @Test func `a sparse factor solves, inverts and measures as a dense one`() throws {
    var generator = SeededGenerator(seed: 11)
    for size in 1...12 {
      var dense = SquareMatrix(size: size)
      var (starts, rows, upper) = ([0], [Int](), [Double]())
      var diagonal: [Double] = []
      for column in 0..<size {
        for row in 0..<column where generator.unit() < 0.3 {
          rows.append(row)
          upper.append(generator.normal())
          dense[row, column] = upper[upper.count - 1]
          dense[column, row] = upper[upper.count - 1]
        }
        starts.append(rows.count)
        diagonal.append(12 + generator.unit())
        dense[column, column] = diagonal[column]
      }
      let pattern = try #require(SparsePattern(size: size, upperStarts: starts, upperRows: rows))
      let sparse = try #require(
        SparseFactor(pattern: pattern, diagonal: diagonal, upper: upper))
      let factor = try #require(dense.cholesky())
      #expect(abs(sparse.logDeterminant - factor.logDeterminant) < 1e-11)
      let inverse = factor.inverse
      for (place, value) in sparse.inverseDiagonal.enumerated() {
        #expect(abs(value - inverse[place, place]) < 1e-13)
      }
      let right = (0..<size).map { _ in generator.normal() }
      for (one, other) in zip(sparse.solve(right), factor.solve(right)) {
        #expect(abs(one - other) < 1e-13)
      }
    }
  }

  @Test func `a matrix that is not positive definite has no factor`() throws {
    let pattern = try #require(SparsePattern(size: 2, upperStarts: [0, 0, 1], upperRows: [0]))
    #expect(SparseFactor(pattern: pattern, diagonal: [1, 1], upper: [1]) == nil)
    #expect(SparseFactor(pattern: pattern, diagonal: [1, 1], upper: [0.5]) != nil)
  }
}
