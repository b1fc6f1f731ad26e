extension PanelScenario {
  /// The scenarios of a full study.
  public static let all: [PanelScenario] =
    [
      PanelScenario("base: 40 candidates, 12 panellists") { $0.replications = 400 },
      PanelScenario("10 candidates, 5 panellists") { ($0.candidates, $0.panellists) = (10, 5) },
      PanelScenario("10 candidates, 12 panellists") { $0.candidates = 10 },
      PanelScenario("40 candidates, 5 panellists") { $0.panellists = 5 },
      PanelScenario("40 candidates, 30 panellists") { $0.panellists = 30 },
      PanelScenario("40 candidates, 60 panellists") { $0.panellists = 60 },
      PanelScenario("100 candidates, 30 panellists") {
        ($0.candidates, $0.panellists, $0.replications) = (100, 30, 40)
      },
      PanelScenario("200 candidates, 60 panellists") {
        ($0.candidates, $0.panellists, $0.replications) = (200, 60, 20)
      },
      PanelScenario("3 seats, 3 criteria") { ($0.seats, $0.areas) = (3, [Area([1, 1, 1])]) },
      PanelScenario("6 seats, 8 criteria") {
        ($0.seats, $0.areas) = (6, [Area([1, 1, 1, 1]), Area([1, 1, 1, 1])])
      },
      PanelScenario("scale of 4") { $0.categories = 4 },
      PanelScenario("each rates 2 of 5 criteria") { $0.twist = .rates(2) },
      PanelScenario("no area effects") { $0.area = 0 },
      PanelScenario("one area") { ($0.area, $0.areas) = (0, [Area([1, 1, 1, 1, 1])]) },
      PanelScenario("strong area effects") { $0.area = 1.5 },
      PanelScenario("normal, stretched scales") { $0.twist = .stretched },
      PanelScenario("no halo, strong severity") { ($0.halo, $0.severity) = (0, 1.3) },
      PanelScenario("strong candidates to harsh panellists") { $0.twist = .strongToHarsh },
      PanelScenario("one in five erratic") { $0.twist = .erratic },
      PanelScenario("two teams") { $0.twist = .teams },
      PanelScenario("half the noise") {
        ($0.halo, $0.severity, $0.sharpness) = (0.47, 0.33, 3)
      },
      PanelScenario("1.6 times the noise") {
        ($0.halo, $0.severity, $0.sharpness) = (1.7, 1.2, 0.55)
      },
      PanelScenario("pool near the top") { $0.level = 1.7 },
      lone("one candidate, 4 seats") { _ in },
      lone("one candidate, 3 seats") { $0.seats = 3 },
      lone("one candidate, 2 seats") { $0.seats = 2 },
      lone("one candidate of a strong pool, 4 seats") { $0.level = 1.7 },
      lone("one candidate of a weak pool, 4 seats") { $0.level = -1 },
    ] + shipped + views

  /// Panellists whose view of a candidate differs from area to area, by 0.3 and 0.5 points.
  private static var views: [PanelScenario] {
    let base = [
      PanelScenario("40 candidates, 12 panellists"),
      PanelScenario("10 candidates, 5 panellists") { ($0.candidates, $0.panellists) = (10, 5) },
      PanelScenario("200 candidates, 60 panellists") {
        ($0.candidates, $0.panellists, $0.replications) = (200, 60, 20)
      },
      PanelScenario("6 seats, 8 criteria") {
        ($0.seats, $0.areas) = (6, [Area([1, 1, 1, 1]), Area([1, 1, 1, 1])])
      },
      lone("one candidate, 4 seats") { _ in },
    ]
    return (base + shipped).flatMap { scenario in
      [(0.6, "0.3"), (1.0, "0.5")].map { spread, words in
        var scenario = scenario
        scenario.name = "views of areas \(words): " + scenario.name
        scenario.areaHalo = spread
        return scenario
      }
    }
  }

  private static func lone(
    _ name: String, _ change: (inout PanelScenario) -> Void
  ) -> PanelScenario {
    PanelScenario(name) {
      ($0.candidates, $0.panellists, $0.replications) = (1, 12, 2000)
      change(&$0)
    }
  }

  /// The panels of the shipped scorecards: two of four panellists rate each area on a scale of 4.
  private static var shipped: [PanelScenario] {
    let senior = [
      Area([2, 2, 3, 2, 1], weight: 35, seats: [0, 1]),
      Area([2, 2, 2, 1, 1, 2], weight: 20, seats: [0, 1]),
      Area([2, 3, 2, 2, 1], weight: 20, seats: [1, 2]),
      Area([2, 2, 2, 1, 2, 1], weight: 25, seats: [2, 3]),
    ]
    let radiology = [
      Area([1, 2, 3, 3, 1], weight: 30, seats: [0, 1]),
      Area([2, 2, 2, 1, 1, 2], weight: 30, seats: [0, 1]),
      Area([2, 3, 2, 2, 1, 1], weight: 20, seats: [0, 2]),
      Area([2, 2, 2, 1, 2, 1], weight: 20, seats: [1, 3]),
    ]
    let regulatory = [
      Area([2, 3, 2, 2, 1, 1, 3, 2], weight: 45, seats: [0, 1]),
      Area([2, 2, 2, 2, 2], weight: 35, seats: [2, 3]),
      Area([2, 3, 3], weight: 20, seats: [1, 3]),
    ]
    return [
      ("senior-cv-engineer", senior), ("ai-radiology-engineer", radiology),
      ("regulatory-affairs-manager", regulatory),
    ].flatMap { name, areas in
      [(1, 1500, "one candidate"), (12, 150, "12 candidates, the same four")].map {
        candidates, replications, who in
        PanelScenario("\(name): \(who)") {
          ($0.candidates, $0.panellists, $0.replications) = (candidates, 4, replications)
          ($0.areas, $0.categories, $0.twist) = (areas, 4, .fixedSeats)
        }
      }
    }
  }
}
