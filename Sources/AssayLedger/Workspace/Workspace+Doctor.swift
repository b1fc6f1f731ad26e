public import AssayText

/// What a doctor's visit found and did.
public struct DoctorReport: Hashable, Sendable {
  /// Leftovers of writes that were cut short, now removed.
  public var removed: [String] = []
  /// Leftovers that may belong to somebody who is writing right now.
  public var spared: [String] = []
  /// Leftovers that could not be removed.
  public var problems: [StoreProblem] = []
  /// Whether this disk can make names durable; without it a power cut may take the last records.
  public var namesAreDurable = true
}

extension Workspace {
  private static let day = 86_400

  /// Clears leftovers that are older than a day, and says what this disk can do.
  public func doctor(now: Instant) throws(LedgerError) -> DoctorReport {
    var report = DoctorReport()
    let folders = [
      paths.temporary, paths.root, paths.names, paths.drafts, paths.index, paths.packets,
      paths.events, paths.bodies,
    ]
    for folder in folders where try writer.kind(at: folder) == .folder {
      for entry in try reader.list(folder) {
        let isLeftover =
          folder == paths.temporary || entry.name.hasPrefix(".") && entry.name.hasSuffix(".tmp")
        if isLeftover { clear("\(folder)/\(entry.name)", now, &report) }
      }
    }
    report.namesAreDurable = try canSynchronizeFolders()
    return report
  }

  private func clear(_ path: String, _ now: Instant, _ report: inout DoctorReport) {
    let relative = String(decoding: path.utf8.dropFirst(paths.root.utf8.count + 1), as: UTF8.self)
    do throws(SystemFailure) {
      let status = try surroundings.fileSystem.status(at: path)
      guard status.modified < now.adding(seconds: -Workspace.day).seconds else {
        report.spared.append(relative)
        return
      }
      try surroundings.fileSystem.removeFile(path)
      report.removed.append(relative)
    } catch {
      report.problems.append(.doubtful(relative, "it could not be removed: \(error.reason)"))
    }
  }

  private func canSynchronizeFolders() throws(LedgerError) -> Bool {
    do throws(SystemFailure) {
      var folder = try Descriptor(paths.events, .folder, in: surroundings.fileSystem)
      try folder.synchronize()
      try folder.close()
      return true
    } catch {
      if [.invalid, .notSupported].contains(error) { return false }
      throw .system(error, .synchronizing, path: paths.events)
    }
  }
}
