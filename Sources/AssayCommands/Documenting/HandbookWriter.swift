import AssayLanguage
import AssayPacket
import AssayProof
import AssayText

/// Makes handbooks of what was read, and says where each goes.
struct HandbookWriter {
  let checked: CheckedSources
  let invocation: Invocation

  func handbook(of scorecard: Scorecard) -> Handbook {
    Handbook(
      HandbookInput(
        scorecard: scorecard, library: checked.library,
        proofs: HandbookInput.Proofs(
          ScorecardProof(of: scorecard), RuleShares(of: scorecard)),
        history: history(of: scorecard)))
  }

  /// `senior-cv-engineer`, or `senior-cv-engineer-germany` with its overlay.
  static func stem(of scorecard: Scorecard) -> String {
    ([scorecard.name] + scorecard.overlays).joined(separator: "-")
  }

  /// The changes of every file that the scorecard is made of; nothing when none is kept.
  private func history(of scorecard: Scorecard) -> [HandbookInput.Revision]? {
    let histories = files(of: scorecard).compactMap { file -> [HandbookInput.Revision]? in
      let told = invocation.git(
        FileHistory.arguments(
          folder: FilePath.join(invocation.workingDirectory, FilePath.folder(of: file)),
          file: FilePath.name(of: file)))
      return told.map { FileHistory.revisions($0, of: FilePath.name(of: file)) }
    }
    return histories.isEmpty ? nil : FileHistory.merged(histories)
  }

  /// The scorecard's own file, those of its overlays, and those of its rubrics.
  private func files(of scorecard: Scorecard) -> [String] {
    let library = checked.library
    let overlays = library.syntax.indices.filter { file in
      library.syntax[file].overlays.contains { scorecard.overlays.contains($0.name.value) }
    }
    let rubrics = scorecard.areas.compactMap { area in
      library.rubrics.first { $0.name == area.name && $0.version == area.version }?.place.file
    }
    let base = checked.base(of: scorecard)?.place.file
    let all = checked.loaded.asked + checked.loaded.context
    return (overlays + [base ?? scorecard.place.file] + rubrics)
      .compactMap { all.indices.contains($0) ? all[$0].path : nil }
  }
}
