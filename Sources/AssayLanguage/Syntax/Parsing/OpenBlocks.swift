import AssayText

/// The block that the lines below it belong to: at most one is open.
///
/// Each kind has a place of its own, so that growing a block never copies it.
struct OpenBlocks {
  /// The keyword that opened the block, also when its line could not be read.
  var keyword: Keyword?
  /// Where its opening line begins.
  var start: UInt32 = 0
  /// Which of the file's `allow` sentences stand in it.
  var allows: [Int] = []
  /// Whether the opening line was broken: what follows is read and thrown away.
  var isBroken = false
  /// The keyword of the sentence that is being read, while it would open a block.
  var opening: Keyword?
  /// Whether a line that nobody knows stands above: a block may be missing.
  var mayMissBlock = false

  var scale: ScaleSyntax?
  var criterion: CriterionSyntax?
  var answer: AnswerSyntax?
  var deliverable: DeliverableSyntax?
  var stage: StageSyntax?
  var rule: RuleSyntax?
  var grouping = ConditionGrouping()
  var otherwise: OtherwiseSyntax?
  var pay: PaySyntax?
  var table: TestTableSyntax?
  var columns: [TestColumn]?
  var test: TestBlockSyntax?

  /// Notes that the line being read is broken: a block that it would have opened is open, unread.
  mutating func lineWasBroken(at offset: UInt32) {
    if let opening {
      keyword = opening
      start = offset
      isBroken = true
    } else if keyword == .rule {
      rule?.isBroken = true
    }
    opening = nil
  }
}

extension Parser {
  /// Hands the open block to where it belongs.
  mutating func closeBlock() {
    if let scale = blocks.scale { close(scale) }
    if let criterion = blocks.criterion { close(criterion) }
    if let answer = blocks.answer { close(answer) }
    if let deliverable = blocks.deliverable { updateBody { $0.deliverables.append(deliverable) } }
    if let stage = blocks.stage { updateBody { $0.stages.append(stage) } }
    if var rule = blocks.rule {
      rule.condition = blocks.grouping.condition
      updateBody { $0.rules.append(rule) }
    }
    if let otherwise = blocks.otherwise { updateBody { $0.otherwise.append(otherwise) } }
    if let pay = blocks.pay { updateBody { $0.pays.append(pay) } }
    if let table = blocks.table { updateBody { $0.testTables.append(table) } }
    if let test = blocks.test { updateBody { $0.testBlocks.append(test) } }
    let end =
      lineIndex < tree.lines.count
      ? tree.lines[lineIndex].span.start : UInt32(tree.source.bytes.count)
    for index in blocks.allows { syntax.allows[index].reach = ByteSpan(blocks.start, end) }
    blocks = OpenBlocks()
  }

  private mutating func close(_ scale: ScaleSyntax) {
    if scale.name == nil, header == .rubric, let last = syntax.rubrics.indices.last {
      if let earlier = syntax.rubrics[last].scale {
        diagnostics.append(
          .saidTwice("scale", at: place(scale.span), first: place(earlier.span)))
      } else {
        syntax.rubrics[last].scale = scale
      }
    } else {
      syntax.scales.append(scale)
    }
  }

  private mutating func close(_ criterion: CriterionSyntax) {
    switch header {
    case .rubric: syntax.rubrics[syntax.rubrics.count - 1].criteria.append(criterion)
    case .scorecard, .overlay: updateBody { $0.criteria.append(criterion) }
    case .none, .practice, .broken: break
    }
  }

  private mutating func close(_ answer: AnswerSyntax) {
    guard let last = syntax.practices.indices.last else { return }
    syntax.practices[last].answers.append(answer)
  }

  /// Changes the sentences of the scorecard or overlay that is being read.
  mutating func updateBody(_ change: (inout ScorecardBody) -> Void) {
    switch header {
    case .scorecard: change(&syntax.scorecards[syntax.scorecards.count - 1].body)
    case .overlay: change(&syntax.overlays[syntax.overlays.count - 1].body)
    case .none, .rubric, .practice, .broken: break
    }
  }

  /// Changes a value of the scorecard or overlay that may be said once.
  mutating func onceInBody<Value>(
    _ field: WritableKeyPath<ScorecardBody, Located<Value>?>, _ value: Located<Value>,
    _ keyword: Keyword
  ) {
    var earlier: Located<Value>?
    updateBody { body in
      earlier = body[keyPath: field]
      if earlier == nil { body[keyPath: field] = value }
    }
    if let earlier {
      report(.saidTwice(keyword.rawValue, at: place(value.span), first: place(earlier.span)))
    }
  }
}
