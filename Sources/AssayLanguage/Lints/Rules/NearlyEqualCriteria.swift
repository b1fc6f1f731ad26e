import AssayText

extension Lint {
  static let nearlyEqualCriteria = Lint(
    explanation: CodeExplanation(
      code: "L103", severity: .warning, finds: "two criteria that are nearly the same",
      why: """
        What is rated twice counts twice, and raters who cannot tell two criteria apart give both \
        the same level: halo, which looks like agreement.
        """,
      source: "component 8 of structure (Campion, Palmer and Campion 1997)",
      example: """
        criterion validation "Model validation"
        criterion model-validation "Validation of the model"
        """,
      instead: "Merge the two, or rewrite title and anchors until each can be rated alone."),
    check: .criteria { criteria, file in
      let meanings = criteria.map(CriterionMeaning.init)
      return CriterionMeaning.likePairs(meanings).map { first, second in
        Finding(
          message:
            "`\(criteria[second].name.value)` is nearly the same as `\(criteria[first].name.value)`",
          place: Place(file: file, span: criteria[second].name.span),
          labels: [Label(Place(file: file, span: criteria[first].name.span), "the other one")],
          help: "merge the two, or say in title and anchors what tells them apart")
      }
    })
}

/// The words of a criterion.
private struct CriterionMeaning {
  var title: Set<String>
  var anchors: Set<String>

  init(_ criterion: CriterionSyntax) {
    title = TextLikeness.meaning(criterion.title.value)
    anchors = criterion.anchors.reduce(into: []) { words, anchor in
      words.formUnion(TextLikeness.meaning(anchor.text.value))
    }
  }

  /// Pairs by index. Only criteria that share a word which few have are compared, so that the work
  /// does not grow with the square of their number.
  static func likePairs(_ meanings: [CriterionMeaning]) -> [(Int, Int)] {
    var owners: [String: [Int]] = [:]
    var pairs: [(Int, Int)] = []
    for (index, meaning) in meanings.enumerated() {
      var others: Set<Int> = []
      for word in meaning.title.union(meaning.anchors) {
        for other in owners[word] ?? [] where others.count < 64 { others.insert(other) }
        if owners[word, default: []].count < 16 { owners[word, default: []].append(index) }
      }
      for other in others.sorted() where meanings[other].isLike(meaning) {
        pairs.append((other, index))
        break
      }
    }
    return pairs
  }

  func isLike(_ other: CriterionMeaning) -> Bool {
    let anchorLikeness = TextLikeness.likeness(anchors, other.anchors)
    if !anchors.isEmpty, anchorLikeness >= 70 { return true }
    return TextLikeness.likeness(title, other.title) == 100 && anchorLikeness >= 25
  }
}
