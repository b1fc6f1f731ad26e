public import AssayText

/// Names places as people and editors do; each source is indexed once, when it is first mentioned.
public struct PlaceNames {
  private var sources: ReportSources

  /// Names places in these sources, which places count from 0.
  public init(_ sources: [SourceText]) { self.sources = ReportSources(sources) }

  /// The name of the file.
  public func file(of place: Place) -> String { sources.name(of: place.file) }

  /// Where a place begins, from 1; the column counts Unicode scalars.
  public mutating func start(of place: Place) -> (line: Int, column: Int) {
    let position = sources.start(of: place)
    return (position.line, position.column)
  }

  /// `file:line:column`, safe for a terminal.
  public mutating func name(of place: Place) -> String {
    let (line, column) = start(of: place)
    return "\(VisibleText.line(file(of: place))):\(line):\(column)"
  }
}
