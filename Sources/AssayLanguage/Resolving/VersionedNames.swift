import AssayText

/// Names that may be declared once for every major version.
struct VersionedNames: Sendable {
  /// What the names stand for.
  let kind: NameKind
  /// Each name once, in the order of first declaration.
  private(set) var names: [String] = []
  private(set) var versions: [SemanticVersion] = []
  private(set) var places: [Place] = []
  private var indices: [String: [Int]] = [:]

  init(_ kind: NameKind) { self.kind = kind }

  /// Adds a name with its version; the same major version a second time is reported.
  mutating func declare(
    _ name: Located<String>, version: SemanticVersion, file: Int, _ reporter: inout Reporter
  ) {
    let place = Place(file: file, span: name.span)
    let known = indices[name.value, default: []]
    if let first = known.first(where: { versions[$0].major == version.major }) {
      reporter.report(
        .declaredTwice(
          kind, "\(name.value) version \(version.major)", at: place, first: places[first]))
    }
    if known.isEmpty { names.append(name.value) }
    indices[name.value, default: []].append(versions.count)
    versions.append(version)
    places.append(place)
  }

  /// All declarations of a name, in order.
  subscript(name: String) -> [Int] { indices[name, default: []] }

  /// The declaration with that major version.
  func index(of name: String, major: Int) -> Int? {
    self[name].first { versions[$0].major == major }
  }

  /// The declaration with the highest version.
  func latest(_ name: String) -> Int? {
    self[name].max { versions[$0] < versions[$1] }
  }
}
