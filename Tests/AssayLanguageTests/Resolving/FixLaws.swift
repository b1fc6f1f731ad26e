import AssayLanguage
import AssayText
import Testing

@Suite struct `Fixes` {
  static let mendable =
    (`Mistakes in names`.cases + `Unknown names`.cases + `Mistakes in units and numbers`.cases
    + `Mistakes in rubrics and panels`.cases + `Mistakes in stages`.cases
    + `Mistakes in rules`.cases + `Mistakes in tests`.cases + `Mistakes in overlays`.cases)
    .filter { mistake in
      let errors = Sample.library(mistake.changes).diagnostics.filter { $0.severity == .error }
      return !errors.isEmpty && errors.allSatisfy { !$0.fixes.isEmpty }
    }

  @Test func `are offered for many mistakes`() {
    #expect(Fixes.mendable.count >= 20)
  }

  @Test(arguments: mendable) func `leave no mistake behind`(_ mistake: Mistake) {
    let library = Sample.library(mistake.changes)
    let mended = Library(
      zip(library.sources, library.textsAfterFixes()).map {
        SourceText(name: $0.name, text: $1)
      })
    let errors = mended.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(mended.shortForm)")
  }
}
