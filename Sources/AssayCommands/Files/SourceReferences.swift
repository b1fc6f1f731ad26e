import AssayLanguage
import AssayText

/// Which files refer to which, by the names that they declare and use.
struct SourceReferences {
  private var declaring: [String: Set<Int>] = [:]
  private var used: [Set<String>] = []

  init(_ library: Library) {
    for (file, syntax) in library.syntax.enumerated() {
      // A header that cannot be read declares nothing, but the file is named after it.
      let name = FilePath.name(of: library.sources[file].name)
      let stem = String(name.prefix { $0 != "." })
      // Practice answers are named after their rubric, and nothing refers to them.
      if SourceKind(path: name) == .practice { continue }
      for name in SourceReferences.declared(by: syntax) + [stem] {
        declaring[name, default: []].insert(file)
      }
      used.append(SourceReferences.used(by: syntax))
    }
  }

  /// The files to which the first `count` files refer, directly or through others.
  func files(from count: Int) -> Set<Int> {
    var reached = Set(0..<count)
    var pending = Array(reached)
    while let file = pending.popLast() {
      for name in used[file] {
        for other in declaring[name, default: []] where reached.insert(other).inserted {
          pending.append(other)
        }
      }
    }
    return reached.subtracting(0..<count)
  }

  private static func declared(by syntax: FileSyntax) -> [String] {
    syntax.rubrics.map(\.name.value) + syntax.scorecards.map(\.name.value)
      + syntax.scales.compactMap { $0.name?.value } + syntax.bands.map(\.name.value)
  }

  private static func used(by syntax: FileSyntax) -> Set<String> {
    var names = syntax.rubrics.compactMap { $0.ratedOn?.value }
    names += syntax.practices.map(\.rubric.value)
    names += syntax.overlays.compactMap { $0.extends?.scorecard.value }
    for body in syntax.scorecards.map(\.body) + syntax.overlays.map(\.body) {
      names += body.uses.map(\.rubric.value)
      for pay in body.pays {
        if case .from(let band) = pay.form { names.append(band.value) }
      }
    }
    return Set(names)
  }
}
