import AssayLanguage
import AssayLoop
import Testing

@Suite struct `Names and order` {
  @Test(arguments: 0..<10)
  func `of persons change nothing but the names`(_ batch: Int) {
    for seed in LawCase.seeds(ofBatch: batch, size: 50) {
      let lawCase = LawCase(seed: seed)
      var renamed = lawCase.evidence
      for index in renamed.ratings.indices {
        renamed.ratings[index].person = mirrored(renamed.ratings[index].person)
      }
      for index in renamed.flags.indices {
        renamed.flags[index].person = mirrored(renamed.flags[index].person)
      }
      let evaluation = lawCase.scorecard.evaluate(lawCase.evidence)
      let expected = SecondAnswer(evaluation).renamed(by: mirrored)
      let found = SecondAnswer(lawCase.scorecard.evaluate(renamed))
      #expect(found == expected, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<10)
  func `of ratings and reports change nothing at all`(_ batch: Int) {
    for seed in LawCase.seeds(ofBatch: batch, size: 50) {
      let lawCase = LawCase(seed: seed)
      var dice = Dice(seed: ~seed)
      var shuffled = lawCase.evidence
      shuffled.ratings.shuffle(using: &dice)
      shuffled.flags.shuffle(using: &dice)
      let evaluation = lawCase.scorecard.evaluate(lawCase.evidence)
      #expect(lawCase.scorecard.evaluate(shuffled) == evaluation, "seed \(seed)")
    }
  }

  /// Another name that sorts the other way round.
  private func mirrored(_ person: String) -> String {
    String(
      decoding: person.utf8.map { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
          UInt8(ascii: "0") + UInt8(ascii: "9") - byte
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
          UInt8(ascii: "a") + UInt8(ascii: "z") - byte
        default: byte
        }
      }, as: UTF8.self)
  }
}

extension SecondAnswer {
  fileprivate func renamed(by rename: (String) -> String) -> SecondAnswer {
    var answer = self
    answer.ownMeans = ownMeans.map { raters in
      raters
        .map { OwnMean(person: rename($0.person), mean: $0.mean, levels: $0.levels) }
        .sorted { $0.person < $1.person }
    }
    answer.raisers = raisers.map { $0.map(rename).sorted() }
    answer.confirmers = confirmers.map { $0.map(rename).sorted() }
    return answer
  }
}
