/// Names in the order of their bytes, and for each row of a table the place of its name.
public struct Coding: Hashable, Sendable {
  /// Every name that occurs, once, in the order of its UTF-8 bytes.
  public let names: [String]
  /// For each row, an index into `names`.
  public let codes: [Int]

  /// Codes `rows`, one name a row.
  public init(_ rows: [String]) {
    var first: [String: Int] = [:]
    var found: [String] = []
    var provisional: [Int] = []
    provisional.reserveCapacity(rows.count)
    for name in rows {
      if let code = first[name] {
        provisional.append(code)
      } else {
        first[name] = found.count
        provisional.append(found.count)
        found.append(name)
      }
    }
    let order = found.indices.sorted {
      found[$0].utf8.lexicographicallyPrecedes(found[$1].utf8)
    }
    var place = [Int](repeating: 0, count: found.count)
    for (rank, code) in order.enumerated() { place[code] = rank }
    names = order.map { found[$0] }
    codes = provisional.map { place[$0] }
  }

  init(names: [String], codes: [Int]) {
    self.names = names
    self.codes = codes
  }

  /// The number of names.
  public var count: Int { names.count }
}
