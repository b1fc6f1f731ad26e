import Testing

@testable import AssayMeasure

@Suite struct `Links of panels` {
  @Test func `names the groups and who would link them`() {
    let links = [
      ("ann", "p"), ("ann", "q"), ("ben", "q"), ("cai", "s"), ("dee", "s"), ("eve", "t"),
    ]
    let linking = Linking(
      RatingTable(
        links.map { Rating(candidate: $0.0, criterion: "k", panellist: $0.1, value: 3) }))
    #expect(linking.components.map(\.candidates) == [["ann", "ben"], ["cai", "dee"], ["eve"]])
    #expect(linking.components.map(\.panellists) == [["p", "q"], ["s"], ["t"]])
    #expect(
      linking.links == [
        .init(panellist: "q", candidate: "cai"), .init(panellist: "q", candidate: "eve"),
      ])
    #expect(!linking.isConnected)
    #expect(linking.componentOfPanellist == [0, 0, 1, 2])
  }

  /// R 4.2: pchisq(x, df, lower.tail = FALSE).
  static let tails: [(Double, Int, Double)] = [
    (3.841458820694124, 1, 0.05), (5.991464547107979, 2, 0.05), (7.814727903251178, 3, 0.05),
    (124.3421134, 100, 0.05000000002527), (1e-9, 1, 0.99997476867478), (600, 499, 0.00124512067623),
  ]

  @Test(arguments: tails) func `has the tails of chi-square`(_ example: (Double, Int, Double)) {
    let found = ChiSquare(degrees: Double(example.1)).probability(above: example.0)
    #expect(abs(found - example.2) < 1e-12)
  }
}
