import AssayLanguage
import AssayLoop
import AssayText

/// What a person is told of their own run: each answer beside its known level, and the sums.
struct PracticeReport {
  let practice: Practice
  let run: PracticeRun
  let asks: [PracticeAsk]

  var blocks: [Page.Block] {
    let items = run.answers.enumerated().map { index, given in
      let answer = practice.answers.first { $0.name == given.name }
      let title = answer.flatMap(practice.criterion)?.title ?? given.name
      return Page.Item(
        "\(index + 1)",
        "\(title): you \(words(given.level)), known \(words(given.key)), \(distance(given))",
        detail: answer?.because)
    }
    return [
      .rule("What you gave, and what is known", aside: "Practice · \(practice.rubric.title)"),
      .list(items), .blank, .text(sums),
    ] + asks.map { .text(verdict($0)) }
  }

  private func words(_ level: Int) -> String {
    "\(level) \(practice.rubric.scale.word(for: level) ?? "")"
  }

  private func distance(_ answer: PracticeRun.Answer) -> String {
    let difference = answer.difference
    if difference == 0 { return "equal" }
    return "\(difference.magnitude) \(difference > 0 ? "above" : "below")"
  }

  private var sums: String {
    let count = run.answers.count
    let mean = run.meanDifference ?? .zero
    let side =
      run.differsOnAverage ? (mean < .zero ? "severe" : "lenient") : "neither severe nor lenient"
    let sign = mean > .zero ? "+" : ""
    return "Exact: \(run.count(within: 0)) of \(count). Within 1 level: \(run.count(within: 1)) of "
      + "\(count). Mean difference: \(sign)\(mean.decimal(2)), \(side)."
  }

  private func verdict(_ ask: PracticeAsk) -> String {
    let found = run.count(within: ask.demand.within)
    let verb = ask.scorecards.count == 1 ? "asks" : "ask"
    return "\(ask.askers) \(verb) for \(ask.words): \(found) of \(run.answers.count), "
      + (run.meets(ask.demand) ? "met." : "not met; practise again, the latest run counts.")
  }
}
