// Times the coefficients of AssayMeasure on a matrix of doubles, units by raters, NaN for a rating that
// is missing. Compiled by agreement.py together with the sources of AssayMeasure.
// Arguments: the file, the number of raters, and how long to repeat each call, in seconds.
import Glibc

func contents(_ path: String) -> [Double] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let count = ftell(file) / 8
  rewind(file)
  return [Double](unsafeUninitializedCapacity: count) { buffer, filled in
    filled = fread(buffer.baseAddress, 8, count, file)
  }
}

func processorSeconds() -> Double {
  var now = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) * 1e-9
}

/// Repeats `body` until the time is over, at least once, and prints the shortest run and what it found.
func time(_ name: String, for budget: Double, _ body: () throws -> Double) {
  let start = processorSeconds()
  var best = Double.infinity
  var found = 0.0
  repeat {
    let before = processorSeconds()
    do { found = try body() } catch { return print(name, "-", "\(error)") }
    best = min(best, processorSeconds() - before)
  } while processorSeconds() - start < budget
  print(name, best, found)
}

let raters = Int(CommandLine.arguments[2]) ?? 5
let budget = Double(CommandLine.arguments[3]) ?? 1
let values = contents(CommandLine.arguments[1])
let rows = stride(from: 0, to: values.count, by: raters).map { start in
  values[start..<start + raters].map { $0.isNaN ? nil : $0 }
}
let units = UnitTable(rows)

time("alpha", for: budget) {
  try KrippendorffAlpha.estimate(CategoryCounts(units), metric: .ordinal).alpha
}
time("alpha_1000_draws", for: budget) {
  let counts = try CategoryCounts(units)
  return try KrippendorffAlpha.resample(counts, metric: .ordinal, draws: 1000, seed: 1).lower
}
time("ac2", for: budget) {
  try ChanceCorrectedAgreement(CategoryCounts(units), chance: .gwet, weights: .quadratic).value
}
time("mean_kappa", for: budget) {
  let tables = try PairTables(units)
  let kappas = try tables.pairs.map {
    try CohenKappa($0.table, categories: tables.categories, weights: .quadratic).value
  }
  return kappas.reduce(0, +) / Double(kappas.count)
}
if !values.contains(where: \.isNaN) {
  time("icc", for: budget) {
    let icc = try IntraclassCorrelation(RatingMatrix(units))
    return try IntraclassCorrelation.Form.allCases.map { try icc.estimate($0).value }[1]
  }
  time("fleiss", for: budget) { try FleissKappa(CategoryCounts(units)).value }
  time("kendall", for: budget) { try KendallW(RatingMatrix(units)).value }
}
