import AssayLedger
import AssayLoop
import AssayText

/// What lists print: every loop in short, without a fold where its events are those of last time.
struct LoopList {
  /// In the order in which they were opened.
  var loops: [LoopSummary]
  /// Names of candidates by id, as far as this copy knows them.
  var names: [String: String]
  /// Whether loops had to be left out.
  var status: ExitStatus

  /// The candidate's name as it was typed, or their id where the name is not known in this copy.
  func name(_ loop: LoopSummary) -> String { names[loop.candidate] ?? loop.candidate }
}

extension WorkspaceSession {
  /// All loops that can be read, through the index; the others are told about.
  ///
  /// Gives what `allLoops` and a summary of each would give.
  mutating func summaries() throws(CommandFailure) -> LoopList {
    var list = LoopList(loops: [], names: try candidateNames(), status: .done)
    let session = self
    let openings = openings
    let bases = openings.mapValues { Digest(of: Array($0.json.canonicalText.utf8)).description }
    updateIndex(stamp: summaryStamp) { id, bytes in
      if id == WorkspaceSession.workspaceLoop { return true }
      guard let kept = KeptSummary(bytes), kept.summary.id == id,
        kept.basis == bases[kept.summary.opening],
        session.pinned.isWhole(kept.scorecard, .scorecards, in: session.workspace),
        kept.fits.allSatisfy({ session.pinned.isWhole($0, .fits, in: session.workspace) })
      else { return false }
      list.loops.append(kept.summary)
      return true
    } using: { id, reading in
      if id == WorkspaceSession.workspaceLoop { return [] }
      do throws(CommandFailure) {
        let loop = try session.load(id, reading, list.names, openings)
        let summary = LoopSummary(loop.state, loop.evaluation)
        list.loops.append(summary)
        return Pins.present(in: loop.events).flatMap { present in
          bases[summary.opening].map { basis in
            KeptSummary(
              basis: basis, scorecard: present.pin.hash,
              fits: LoopState.fits(citedBy: loop.events), summary: summary
            ).bytes
          }
        }
      } catch {
        list.status = session.leaveOut(id, error)
        return nil
      }
    }
    list.loops.sort { ($0.openedAt, $0.id) < ($1.openedAt, $1.id) }
    return list
  }

  /// What all summaries depend on beside events, openings and scorecards.
  private var summaryStamp: String {
    "summary \(LoopSummary.format), assay \(AssayVersion.current), \(workspace.file.region)"
  }
}

/// A summary in the index, with what it was made from beside the loop's events.
struct KeptSummary {
  /// The hash of the opening.
  var basis: String
  /// The hash of the scorecard's texts.
  var scorecard: String
  /// The names of the calibrations that the loop cites.
  var fits: [String]
  var summary: LoopSummary
}

extension KeptSummary {
  init?(_ bytes: [UInt8]) {
    var reader = BlockReader(bytes)
    guard let basis = reader.text(), let scorecard = reader.text(), let fits = reader.text(),
      let rest = reader.block(), reader.isAtEnd, let summary = LoopSummary(rest)
    else { return nil }
    self.init(
      basis: basis, scorecard: scorecard, fits: fits.split(separator: " ").map(String.init),
      summary: summary)
  }

  var bytes: [UInt8] {
    var writer = BlockWriter()
    writer.text(basis)
    writer.text(scorecard)
    writer.text(fits.joined(separator: " "))
    writer.block(summary.bytes)
    return writer.bytes
  }
}
