extension HandbookBuilder {
  /// Changes that several files share are told once, where the first of them stands.
  func makeHistory() -> [Handbook.HistoryLine]? {
    guard let history = input.history else { return nil }
    var lines: [Handbook.HistoryLine] = []
    var places: [String: Int] = [:]
    for revision in history {
      if let place = places[revision.id] {
        lines[place].files.append(PlainText(revision.file))
        continue
      }
      places[revision.id] = lines.count
      lines.append(
        Handbook.HistoryLine(
          day: PlainText(revision.day), author: PlainText(revision.author),
          files: [PlainText(revision.file)], subject: PlainText(revision.subject),
          body: PlainText(revision.body), revision: PlainText(revision.id)))
    }
    return lines
  }
}
