import AssayText

extension Declarations {
  /// Applies overlays together. They are applied in the order of their names, whatever the order in
  /// which they are asked for, so that the result is the same.
  func compose(_ name: String, overlays: [String]) -> Composition {
    guard let base = scorecardNames.latest(name) else {
      return Composition(scorecard: nil, diagnostics: [])
    }
    var reporter = Reporter()
    var chosen: [Int] = []
    for overlay in Set(overlays).sorted() {
      guard let index = overlayNames[overlay] else {
        return Composition(scorecard: nil, diagnostics: [])
      }
      chosen.append(index)
    }
    let target = self.base(of: chosen, named: name) ?? base
    checkTogether(chosen, target, &reporter)
    let built = build(scorecard: target, overlays: chosen)
    var clashes = OverlayClashes()
    for (layer, index) in chosen.enumerated() {
      clashes.add(built.changes, layer: layer + 1, overlay: self.overlays[index].syntax, &reporter)
    }
    let diagnostics = (reporter.diagnostics + built.diagnostics).sorted {
      ($0.place, $0.code, $0.message) < ($1.place, $1.code, $1.message)
    }
    return Composition(
      scorecard: reporter.errorCount == 0 ? built.scorecard : nil, diagnostics: diagnostics)
  }

  /// The version of the scorecard that the first overlay extends.
  private func base(of overlays: [Int], named name: String) -> Int? {
    guard let first = overlays.first, let extends = self.overlays[first].syntax.extends,
      extends.scorecard.value == name
    else { return nil }
    return scorecardNames.index(of: name, major: extends.major.value)
  }

  private func checkTogether(_ chosen: [Int], _ base: Int, _ reporter: inout Reporter) {
    let wanted = scorecards[base].syntax
    for (position, index) in chosen.enumerated() {
      let (file, overlay) = overlays[index]
      let place = Place(file: file, span: overlay.name.span)
      let extends = overlay.extends
      if extends?.scorecard.value != wanted.name.value
        || extends?.major.value != wanted.version.value.major
      {
        let extended = extends.map { "\($0.scorecard.value) version \($0.major.value)" }
        reporter.report(
          .extendsOther(
            overlay.name.value, extended ?? "nothing",
            wanted: "\(wanted.name.value) version \(wanted.version.value.major)", at: place))
      }
      for other in chosen[..<position] {
        let before = overlays[other].syntax
        let excludes =
          overlay.excludes.contains { $0.value == before.name.value }
          || before.excludes.contains { $0.value == overlay.name.value }
        if excludes {
          reporter.report(
            .overlaysExclude(before.name.value, overlay.name.value, at: place))
        }
      }
    }
  }
}
