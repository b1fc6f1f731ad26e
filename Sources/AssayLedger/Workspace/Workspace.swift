/// A folder of plain files that a team shares: rubrics, events, and what is private to this copy.
public struct Workspace: Sendable {
  let paths: StorePaths
  let surroundings: Surroundings

  /// What `assay.workspace` says.
  public let file: WorkspaceFile

  init(paths: StorePaths, surroundings: Surroundings, file: WorkspaceFile) {
    self.paths = paths
    self.surroundings = surroundings
    self.file = file
  }

  /// The workspace's folder.
  public var folder: String { paths.root }

  /// The folder of the authors' rubrics.
  public var rubricsFolder: String { "\(paths.root)/rubrics" }

  /// The folder of the authors' scorecards.
  public var scorecardsFolder: String { "\(paths.root)/scorecards" }

  /// The events.
  public var events: EventStore { EventStore(paths: paths, surroundings: surroundings) }

  /// The same events, reached in another way.
  public func events(through surroundings: Surroundings) -> EventStore {
    EventStore(paths: paths, surroundings: surroundings)
  }

  var reader: FileReader { FileReader(fileSystem: surroundings.fileSystem) }

  var writer: DurableFile { DurableFile(surroundings: surroundings) }
}
