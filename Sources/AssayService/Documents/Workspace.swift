import AssayLanguage
import AssayText

/// The files that are read together, as they are at the moment.
///
/// Each change reads one file again; what is looked up in all of them is found when it is first
/// asked for, and kept until the next change.
public struct Workspace: Sendable {
  /// What columns count.
  public let encoding: PositionEncoding
  /// Sorted by address, so that the order in which files are opened shows nowhere.
  public private(set) var documents: [ServiceDocument] = []
  private var cached: Snapshot?
  /// The newest sound form of every scorecard, for figures while its file is half written.
  private var soundScorecards: [VersionedName: Scorecard] = [:]

  /// A workspace without files.
  public init(encoding: PositionEncoding = .utf16) { self.encoding = encoding }

  /// The place of a document among all.
  public func index(of uri: String) -> Int? {
    let index = insertionPoint(uri)
    return index < documents.count && documents[index].uri == uri ? index : nil
  }

  /// Adds files or replaces those of the same address.
  public mutating func set(_ files: [(uri: String, version: Int?, bytes: [UInt8])]) {
    var isNew = false
    for file in files {
      let index = insertionPoint(file.uri)
      let isKnown = index < documents.count && documents[index].uri == file.uri
      let document = ServiceDocument(
        uri: file.uri, version: file.version, bytes: file.bytes, file: index, encoding: encoding)
      if isKnown {
        documents[index] = document
      } else {
        documents.insert(document, at: index)
        isNew = true
      }
    }
    if isNew { renumber() }
    cached = nil
  }

  /// Takes a file out.
  public mutating func remove(_ uri: String) {
    guard let index = index(of: uri) else { return }
    documents.remove(at: index)
    renumber()
    cached = nil
  }

  /// Everything that is known of the files as they are.
  public mutating func snapshot() -> Snapshot {
    if let cached { return cached }
    let library = Library(parsed: documents.map(\.parsed))
    let declared = Set(
      library.syntax.flatMap(\.scorecards).map {
        VersionedName($0.name.value, $0.version.value.major)
      })
    soundScorecards = soundScorecards.filter { declared.contains($0.key) }
    for scorecard in library.scorecards {
      soundScorecards[VersionedName(scorecard.name, scorecard.version.major)] = scorecard
    }
    let scorecards = soundScorecards.sorted { $0.key < $1.key }.map(\.value)
    let snapshot = Snapshot(documents: documents, library: library, scorecards: scorecards)
    cached = snapshot
    return snapshot
  }

  private func insertionPoint(_ uri: String) -> Int {
    var low = 0
    var high = documents.count
    while low < high {
      let middle = (low + high) / 2
      if documents[middle].uri < uri { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Places hold the index of their file, so files that moved are read again.
  private mutating func renumber() {
    for (index, document) in documents.enumerated() {
      documents[index] = ServiceDocument(
        uri: document.uri, version: document.version, bytes: document.source.bytes, file: index,
        encoding: encoding)
    }
  }
}
