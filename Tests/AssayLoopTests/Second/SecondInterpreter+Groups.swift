import AssayLanguage
import AssayLoop
import AssayText

extension SecondInterpreter {
  func floor(ofArea area: Int) -> Ratio? {
    scorecard.areas[area].floor.map(Ratio.init(restating:))
  }

  func floor(ofCriterion criterion: Int) -> Ratio? {
    scorecard.criteria[criterion].criterion.floor.map(Ratio.init(restating:))
  }

  func criteria(of group: Condition.Group) -> [Int] {
    switch group {
    case .areas: []
    case .criteria(let criteria), .mixed(_, let criteria): criteria
    }
  }

  private func areas(of group: Condition.Group) -> [Int] {
    switch group {
    case .criteria: []
    case .areas(let areas), .mixed(let areas, _): areas
    }
  }

  /// The comparison for each member, without those that point 7 and section 5 leave out.
  private func replies(
    _ group: Condition.Group, _ relation: Condition.Relation, _ bound: Condition.Bound
  ) -> [Reply] {
    var replies: [Reply] = []
    for area in areas(of: group) {
      let floor = floor(ofArea: area)
      if bound == .itsFloor && floor == nil { continue }
      replies.append(compare(score(ofArea: area), relation, bound, floor: floor))
    }
    for criterion in criteria(of: group) {
      let floor = floor(ofCriterion: criterion)
      let score = scores[criterion]
      if bound == .itsFloor && floor == nil { continue }
      if isOptional(criterion) && score == nil { continue }
      replies.append(compare(score, relation, bound, floor: floor))
    }
    return replies
  }

  func every(
    _ group: Condition.Group, _ relation: Condition.Relation, _ bound: Condition.Bound
  ) -> Reply {
    let replies = replies(group, relation, bound)
    if replies.contains(.no) { return .no }
    return replies.contains(.unknown) ? .unknown : .yes
  }

  func anyOf(
    _ group: Condition.Group, _ relation: Condition.Relation, _ bound: Condition.Bound
  ) -> Reply {
    let replies = replies(group, relation, bound)
    if replies.contains(.yes) { return .yes }
    return replies.contains(.unknown) ? .unknown : .no
  }

  func atLeast(
    _ count: Int, _ group: Condition.Group, _ relation: Condition.Relation,
    _ bound: Condition.Bound
  ) -> Reply {
    let replies = replies(group, relation, bound)
    let holding = replies.filter { $0 == .yes }.count
    let open = replies.filter { $0 == .unknown }.count
    if holding >= count { return .yes }
    return holding + open < count ? .no : .unknown
  }

  func lowest(
    _ group: Condition.Group, _ relation: Condition.Relation, _ bound: Condition.Bound
  ) -> Reply {
    switch relation {
    case .atLeast, .above: return every(group, relation, bound)
    case .atMost, .below: return anyOf(group, relation, bound)
    case .exactly:
      let both = [every(group, .atLeast, bound), anyOf(group, .atMost, bound)]
      if both.contains(.no) { return .no }
      return both.contains(.unknown) ? .unknown : .yes
    }
  }
}
