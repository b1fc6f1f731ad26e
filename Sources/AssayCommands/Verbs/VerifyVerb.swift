import ArgumentParser
import AssayLedger

/// `assay verify`: whether anything was changed, lost or damaged.
struct VerifyVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every record against its name and the records that mention it.")

  @OptionGroup var workspace: WorkspaceOptions

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let session = try WorkspaceSession.open(invocation, workspace)
    let found = try ledger { () throws(LedgerError) in try session.workspace.verify() }
    for problem in found.problems { invocation.output.print(problem.description) }
    for loop in found.loops {
      invocation.output.print(
        "\(loop.name): \(loop.events) events, head \(loop.headHash.prefix(16))")
    }
    let texts = "\(found.scorecards) scorecard text\(found.scorecards == 1 ? "" : "s")"
    let fits = found.fits == 0 ? "" : ", \(found.fits) calibration\(found.fits == 1 ? "" : "s")"
    let counts = "\(found.events) events, \(found.bodies) bodies\(fits) and \(texts)"
    guard found.isSound else {
      let broken = found.problems.count { $0.severity == .broken }
      invocation.printBroken(["Not sound: \(broken) of \(counts) are damaged or missing."])
      return .no
    }
    invocation.printBroken([
      "Sound: \(counts) have the contents that their names say, and no record that another one "
        + "mentions is missing. Events are not signed in this version."
    ])
    return .done
  }
}

/// `assay doctor`: leftovers and what the disk can do.
struct DoctorVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Clear leftovers and say what this disk can do.")

  @OptionGroup var workspace: WorkspaceOptions

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let session = try WorkspaceSession.open(invocation, workspace)
    let report = try ledger { () throws(LedgerError) in
      try session.workspace.doctor(now: invocation.clock())
    }
    for path in report.removed { invocation.output.print("removed \(path)") }
    for path in report.spared { invocation.output.print("left alone, it is new: \(path)") }
    for problem in report.problems { invocation.output.print(problem.description) }
    if !report.namesAreDurable {
      invocation.output.print(
        "This disk cannot make file names durable: a power cut may take the last records.")
    }
    if report.removed.isEmpty, report.problems.isEmpty { invocation.output.print("All is well.") }
    return report.problems.isEmpty ? .done : .no
  }
}
