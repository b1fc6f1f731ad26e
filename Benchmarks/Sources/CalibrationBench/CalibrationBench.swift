import AssayMeasure

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Times the calibration of made-up panels: each candidate meets four panellists on five criteria.
///
///     CalibrationBench write RATINGS FILE   writes the table for other programs
///     CalibrationBench time RATINGS         prints processor seconds by step, and the peak of memory
///     CalibrationBench sparse RATINGS       the same with a fifth of the ratings missing, so that
///                                           hardly two candidates were rated alike
@main
enum CalibrationBench {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count >= 3, let ratings = Int(words[2]), ratings >= 20 else {
      print("usage: CalibrationBench write RATINGS FILE | time RATINGS | sparse RATINGS")
      exit(64)
    }
    let made = Panel.ratings(ratings, missing: words[1] == "sparse" ? 0.2 : 0)
    if words[1] == "write", words.count > 3 {
      try write(made, to: words[3])
    } else {
      try time(made)
    }
  }

  private static func write(_ ratings: [Rating], to path: String) throws {
    guard let file = fopen(path, "w") else {
      print("cannot write \(path)")
      exit(1)
    }
    defer { fclose(file) }
    fputs("candidate,criterion,panellist,rating\n", file)
    for rating in ratings {
      fputs("\(rating.candidate),\(rating.criterion),\(rating.panellist),\(rating.value)\n", file)
    }
  }

  private static func time(_ ratings: [Rating]) throws {
    var clock = Seconds()
    let table = RatingTable(ratings)
    let reading = clock.lap()
    let restricted = try RestrictedFit.fit(table)
    let reml = clock.lap()
    let design = try CalibrationDesign(of: table, scale: .oneToFive, bar: 3.6)
    let fit = try Calibration.fit(table, design: design)
    let whole = clock.lap()
    let overall = try Calibration.fit(
      table, design: design, options: CalibrationOptions(includesCriteria: false))
    let short = clock.lap()
    let areas = try CalibrationDesign(
      scale: .oneToFive, areas: [.init(name: "a"), .init(name: "b")],
      criteria: (0..<5).map { .init(name: "k\($0)", area: $0 < 2 ? "a" : "b") }, bar: 3.6)
    _ = try Calibration.fit(
      table, design: areas, options: CalibrationOptions(includesAreaHalo: false))
    let plain = clock.lap()
    _ = try Calibration.fit(table, design: areas)
    let split = clock.lap()
    let variances = restricted.variances.map(\.variance) + [restricted.residualVariance]
    print(
      """
      {"ratings": \(table.count), "panellists": \(table.panellists.count), "table": \(reading), \
      "reml": \(reml), "calibrate": \(whole), "calibrate_overall": \(short), \
      "calibrate_areas": \(split), "without_area_halo": \(plain), \
      "variances": \(variances), "passes": \(restricted.passes), "peak_mb": \(peakMegabytes), \
      "first": \(fit.candidates[0].overall?.estimate ?? 0), \
      "same": \(fit.candidates[0].overall == overall.candidates[0].overall)}
      """)
  }

  private static var peakMegabytes: Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(0, &usage)
      return Int(usage.ru_maxrss) / 1024
    #else
      getrusage(RUSAGE_SELF, &usage)
      return Int(usage.ru_maxrss) / 1_048_576
    #endif
  }
}

/// Processor seconds between laps; there is one thread.
struct Seconds {
  private var last = Seconds.now

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  mutating func lap() -> Double {
    let now = Seconds.now
    defer { last = now }
    return now - last
  }
}

/// Made-up panels.
enum Panel {
  /// Ratings from 1 to 5: four panellists and five criteria for each candidate, a share left out.
  static func ratings(_ count: Int, missing: Double) -> [Rating] {
    var generator = SeededGenerator(seed: 20_261_125)
    let candidates = count / 20
    let panellists = min(500, max(6, count / 160))
    let leniencies = (0..<panellists).map { _ in 0.3 * generator.normal() }
    var ratings: [Rating] = []
    ratings.reserveCapacity(candidates * 20)
    for candidate in 0..<candidates {
      let level = 3.2 + 0.55 * generator.normal()
      let own = (0..<5).map { _ in 0.25 * generator.normal() }
      var chosen: [Int] = []
      while chosen.count < 4 {
        let next = generator.index(below: panellists)
        if !chosen.contains(next) { chosen.append(next) }
      }
      for panellist in chosen {
        let halo = level + leniencies[panellist] + 0.45 * generator.normal()
        for criterion in 0..<5 {
          if missing > 0, generator.unit() < missing { continue }
          let value = (halo + own[criterion] + 0.6 * generator.normal()).rounded()
          ratings.append(
            Rating(
              candidate: "c\(candidate)", criterion: "k\(criterion)", panellist: "r\(panellist)",
              value: min(max(value, 1), 5)))
        }
      }
    }
    return ratings
  }
}
