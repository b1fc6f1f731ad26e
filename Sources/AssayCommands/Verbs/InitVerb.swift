import ArgumentParser
import AssayLanguage
import AssayLedger
import AssayLoop

/// `assay init`: a new workspace with the shipped content.
struct InitVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new workspace with the shipped rubrics and scorecards.")

  @Argument(help: "The folder; the present one when left out.") var folder: String?
  @Option(help: "What people call the workspace; the folder's name when left out.")
  var name: String?
  @Option(help: "Whose time and holidays count: GB, DE, NL, ...; from the locale when left out.")
  var region: String?
  @Flag(help: "Also an invented opening with a loop half way.") var example = false

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let path = folder.map { invocation.path($0) } ?? invocation.workingDirectory
    let region = try chosenRegion(invocation)
    let name = name ?? path.split(separator: "/").last.map(String.init) ?? "workspace"
    let workspace = try ledger { () throws(LedgerError) in
      try Workspace.create(
        at: path, name: name, region: region.rawValue, invocation.surroundings)
    }
    let written = try ShippedContent.write(into: workspace, invocation)
    invocation.output.print("Made the workspace \(VisibleText.line(name, limit: 100)) in \(path)")
    invocation.output.print("  time and holidays: \(region.title)")
    invocation.output.print("  \(written) files in rubrics/ and scorecards/, yours to change")
    if example {
      try DemoStory.playExample(in: workspace, invocation)
      invocation.output.print("  an invented opening with a loop half way")
    }
    invocation.output.print("Next:")
    for line in invocation.entering(path) + (example ? InitVerb.exampleSteps : InitVerb.steps) {
      invocation.output.print("  \(line)")
    }
    return .done
  }

  private static let steps = [
    "assay me ID \"Your Name\"", "assay check rubrics scorecards",
    "assay opening NAME --scorecard senior-cv-engineer",
  ]

  private static let exampleSteps = [
    "assay status", "assay agenda", "assay score --as hana",
    "assay kit Elin sample --as hana", "assay score Elin sample --as hana",
  ]

  /// What is said, else what the locale of the terminal says, else Great Britain.
  private func chosenRegion(_ invocation: Invocation) throws(CommandFailure) -> Region {
    if let region {
      guard let known = Region(rawValue: region) else {
        let all = Region.allCases.map(\.rawValue).sorted().joined(separator: ", ")
        throw .usage("`\(VisibleText.line(region, limit: 20))` is no region of ours: \(all)")
      }
      return known
    }
    for variable in ["LC_ALL", "LC_TIME", "LANG"] {
      let value = invocation.environment[variable] ?? ""
      let parts = value.split(separator: ".").first?.split(separator: "_") ?? []
      if parts.count == 2, let known = Region(rawValue: String(parts[1])) { return known }
    }
    return .unitedKingdom
  }
}
