extension PackedScorecard {
  /// Whether a node holds.
  func truth(
    of index: Int, _ values: Span<Int64>, _ circumstances: PackedCircumstances
  ) -> UInt8 {
    let node = nodes[index]
    switch node.kind {
    case .all: return conjunction(node, values, circumstances)
    case .any: return disjunction(node, values, circumstances)
    case .not: return Rank.holds - truth(of: Int(node.first), values, circumstances)
    case .every: return every(node, values)
    case .anyOf: return anyOf(node, values)
    case .atLeast: return atLeast(node, values)
    case .missing: return missing(node, values)
    case .spread: return spread(node, values)
    case .raised: return yes(circumstances.raised & node.mask != 0)
    case .confirmed:
      return yes(circumstances.raised & circumstances.confirmed & node.mask != 0)
    case .raisedOnly:
      return yes(circumstances.raised & ~circumstances.confirmed & node.mask != 0)
    case .pay: return yes(circumstances.pay.mask == node.mask)
    case .references: return yes(circumstances.references.mask == node.mask)
    case .unknown: return Rank.unknown
    }
  }

  private func yes(_ holds: Bool) -> UInt8 { holds ? Rank.holds : Rank.fails }

  private func conjunction(
    _ node: Node, _ values: Span<Int64>, _ circumstances: PackedCircumstances
  ) -> UInt8 {
    var least = Rank.holds
    for part in Int(node.first)..<Int(node.end) {
      least = min(least, truth(of: part, values, circumstances))
      if least == Rank.fails { break }
    }
    return least
  }

  private func disjunction(
    _ node: Node, _ values: Span<Int64>, _ circumstances: PackedCircumstances
  ) -> UInt8 {
    var most = Rank.fails
    for part in Int(node.first)..<Int(node.end) {
      most = max(most, truth(of: part, values, circumstances))
      if most == Rank.holds { break }
    }
    return most
  }

  private func every(_ node: Node, _ values: Span<Int64>) -> UInt8 {
    let members = members.span
    var least = Rank.holds
    for index in Int(node.first)..<Int(node.end) {
      let member = members[index]
      let value = values[Int(member.value)]
      if value == PackedScorecard.absent {
        if !member.isOptional { least = Rank.unknown }
      } else if value < member.low || value > member.high {
        return Rank.fails
      }
    }
    return least
  }

  private func anyOf(_ node: Node, _ values: Span<Int64>) -> UInt8 {
    let members = members.span
    var most = Rank.fails
    for index in Int(node.first)..<Int(node.end) {
      let member = members[index]
      let value = values[Int(member.value)]
      if value == PackedScorecard.absent {
        if !member.isOptional { most = Rank.unknown }
      } else if value >= member.low && value <= member.high {
        return Rank.holds
      }
    }
    return most
  }

  private func atLeast(_ node: Node, _ values: Span<Int64>) -> UInt8 {
    let members = members.span
    var holding: Int64 = 0
    var possible: Int64 = 0
    for index in Int(node.first)..<Int(node.end) {
      let member = members[index]
      let value = values[Int(member.value)]
      if value == PackedScorecard.absent {
        if !member.isOptional { possible += 1 }
      } else if value >= member.low && value <= member.high {
        holding += 1
        possible += 1
      }
    }
    if holding >= node.low { return Rank.holds }
    return possible < node.low ? Rank.fails : Rank.unknown
  }

  private func missing(_ node: Node, _ values: Span<Int64>) -> UInt8 {
    for index in Int(node.first)..<Int(node.end)
    where values[Int(members[index].value)] == PackedScorecard.absent {
      return Rank.holds
    }
    return Rank.fails
  }

  /// Compares a distance of weighted sums with the bound times the common weight, so that nothing is
  /// divided.
  private func spread(_ node: Node, _ values: Span<Int64>) -> UInt8 {
    let table = pairs.pairs.span
    let rows = pairs.rows.span
    let raters = tables.layout.raters
    for index in Int(node.first)..<Int(node.end) {
      let pair = table[index]
      var difference: Int64 = 0
      var weight: Int64 = 0
      for number in Int(pair.firstRow)..<Int(pair.endRow) {
        let row = rows[number]
        let one = values[raters &+ Int(row.one)]
        let other = values[raters &+ Int(row.other)]
        guard one != PackedScorecard.absent, other != PackedScorecard.absent else { continue }
        difference &+= row.weight &* (one &- other)
        weight &+= row.weight
      }
      if weight > 0, abs(difference) &* node.high >= node.low &* weight { return Rank.holds }
    }
    return Rank.fails
  }
}
