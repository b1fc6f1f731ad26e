import AssayText

extension Resolver {
  /// Resolves each overlay with its scorecard, and finds overlays that clash.
  mutating func composeOverlays(beside findings: Set<Diagnostic>) -> [Scorecard] {
    var composed: [Scorecard] = []
    var changed: [Int: OverlayClashes] = [:]
    for index in declarations.overlays.indices {
      let (file, overlay) = declarations.overlays[index]
      report(forbiddenIn: overlay, file: file)
      checkExcludes(overlay, file: file)
      guard let scorecard = findBase(overlay, file: file) else { continue }
      let built = declarations.build(scorecard: scorecard, overlays: [index])
      let baseFile = declarations.scorecards[scorecard].file
      let isBaseSound = !findings.contains {
        $0.severity == .error && $0.place.file == baseFile
      }
      for finding in built.diagnostics where !findings.contains(finding) {
        if finding.place.file == file {
          reporter.report(finding)
        } else if finding.severity != .note, isBaseSound {
          reporter.report(
            finding.seen(from: overlay.name.value, at: Place(file: file, span: overlay.name.span)))
        }
      }
      if !declarations.brokenLines[file].mayBegin(with: [.excludes]) {
        changed[scorecard, default: OverlayClashes()].add(
          built.changes, layer: 1, overlay: overlay, &reporter)
      }
      if let scorecard = built.scorecard { composed.append(scorecard) }
    }
    return composed
  }

  private mutating func findBase(_ overlay: OverlaySyntax, file: Int) -> Int? {
    let broken = declarations.brokenLines[file]
    guard let extends = overlay.extends else {
      if !broken.mayBegin(with: [.extends]) {
        reporter.report(
          .overlayWithoutBase(
            overlay.name.value, at: Place(file: file, span: overlay.name.span)))
      }
      return nil
    }
    let name = extends.scorecard
    let names = declarations.scorecardNames
    if let index = names.index(of: name.value, major: extends.major.value) { return index }
    if let latest = names.latest(name.value) {
      reporter.report(
        .unknownVersion(
          .scorecard, name.value, major: extends.major.value,
          at: Place(file: file, span: extends.major.span),
          known: names[name.value].map { (names.versions[$0], names.places[$0]) }))
      return latest
    }
    if declarations.mayBeOnBrokenLine(name.value, &reporter) { return nil }
    reporter.report(
      .unknownName(
        .scorecard, name.value, at: Place(file: file, span: name.span),
        suggestion: reporter.nearest(to: name.value, among: names.names), known: names.names))
    return nil
  }

  private mutating func checkExcludes(_ overlay: OverlaySyntax, file: Int) {
    reporter.checkNamedOnce(overlay.excludes, file: file)
    for name in overlay.excludes {
      let place = Place(file: file, span: name.span)
      if name.value == overlay.name.value {
        reporter.report(.excludesItself(name.value, at: place))
      } else if declarations.overlayNames[name.value] == nil,
        !declarations.mayBeOnBrokenLine(name.value, &reporter)
      {
        let known = declarations.overlayNames.names.filter { $0 != overlay.name.value }
        if declarations.overlayNames.hasDoubles { continue }
        reporter.report(
          .unknownName(
            .overlay, name.value, at: place,
            suggestion: reporter.nearest(to: name.value, among: known), known: known))
      }
    }
  }

  private mutating func report(forbiddenIn overlay: OverlaySyntax, file: Int) {
    for (keyword, span) in overlay.body.forbiddenInOverlay {
      reporter.report(
        .notInOverlay(keyword, at: Place(file: file, span: span)))
    }
  }
}

/// Changes of overlays of one scorecard, to find two that change the same thing differently.
struct OverlayClashes {
  private struct Known {
    let entry: ChangeLog.Entry
    let overlay: String
    let excludes: Set<String>
  }

  private var bySubject: [String: [Known]] = [:]

  /// Compares the changes of one more overlay with those before it.
  mutating func add(
    _ changes: ChangeLog, layer: Int, overlay: OverlaySyntax, _ reporter: inout Reporter
  ) {
    let name = overlay.name.value
    let excludes = Set(overlay.excludes.map(\.value))
    for entry in changes.entries where entry.layer == layer {
      let subject = entry.key.subject.isEmpty ? "\(entry.key.aspect)" : entry.key.subject
      let clash = bySubject[subject]?.first { known in
        known.overlay != name && entry.clashes(with: known.entry)
          && !known.excludes.contains(name) && !excludes.contains(known.overlay)
      }
      if let clash {
        reporter.report(
          .overlaysClash(
            clash.overlay, name, over: entry.key.aspect.words(of: entry.key.subject),
            at: entry.place, first: clash.entry.place))
      }
      bySubject[subject, default: []].append(
        Known(entry: entry, overlay: name, excludes: excludes))
    }
  }
}

extension ChangeLog.Entry {
  /// Whether both cannot hold: the same side becomes something else, or one of them drops what the
  /// other changes.
  fileprivate func clashes(with other: ChangeLog.Entry) -> Bool {
    if key.aspect == .drop || other.key.aspect == .drop {
      return key.aspect != other.key.aspect
    }
    if key.aspect == .addition { return other.key.aspect == .addition }
    return key.aspect == other.key.aspect && value != other.value
  }
}
