/// The categories that ratings use, lowest first, and their numbers from zero in the model.
struct CategoryScale: Hashable, Sendable {
  /// The categories in steps of the scale.
  let labels: [Int]
  /// For each category of the whole table the number in this scale, or -1.
  private let numbers: [Int]

  /// The categories of `all` that are marked as used.
  init(of all: [Int], used: [Bool]) {
    var labels: [Int] = []
    var numbers = [Int](repeating: -1, count: all.count)
    for place in all.indices where used[place] {
      numbers[place] = labels.count
      labels.append(all[place])
    }
    self.labels = labels
    self.numbers = numbers
  }

  /// The highest number; 0 when only one category is used.
  var top: Int { labels.count - 1 }

  /// Whether the scale has nothing to tell apart.
  var isFlat: Bool { labels.count < 2 }

  /// Whether a category between two used ones is not used.
  var hasGap: Bool {
    guard let first = labels.first, let last = labels.last else { return false }
    return last - first != top
  }

  /// The number of the category at `place` of the whole table, which is one of the used ones.
  func number(at place: Int) -> Int { numbers[place] }

  /// The number of the used category at or next below `label`, or 0 below all.
  func number(near label: Int) -> Int {
    max(0, (labels.firstIndex { $0 > label } ?? labels.count) - 1)
  }
}
