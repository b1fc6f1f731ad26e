import AssayLedger
import Synchronization

extension MemoryFileSystem.State {
  func find(_ path: String) throws(SystemFailure) -> Int {
    var current = 0
    for part in path.split(separator: "/") {
      if nodes[current].kind == .symbolicLink { throw .symbolicLink }
      guard nodes[current].kind == .folder else { throw .notAFolder }
      guard let next = nodes[current].entries[String(part)] else { throw .missing }
      current = next
    }
    return current
  }

  private func split(_ path: String) throws(SystemFailure) -> (folder: Int, name: String) {
    let parts = path.split(separator: "/")
    guard let name = parts.last else { throw .invalid }
    return (try find(parts.dropLast().joined(separator: "/")), String(name))
  }

  mutating func name(_ path: String, _ number: Int) throws(SystemFailure) {
    let (folder, name) = try split(path)
    guard nodes[folder].kind == .folder else { throw .notAFolder }
    guard nodes[folder].entries[name] == nil else { throw .exists }
    nodes[folder].entries[name] = number
  }

  mutating func unname(_ path: String) throws(SystemFailure) {
    let (folder, name) = try split(path)
    guard nodes[folder].entries.removeValue(forKey: name) != nil else { throw .missing }
  }
}

extension MemoryFileSystem {
  /// Everything with its content, by path.
  func files(under folder: String) -> [String: [UInt8]] {
    state.withLock { state in
      var found: [String: [UInt8]] = [:]
      func walk(_ number: Int, _ path: String) {
        for (name, child) in state.nodes[number].entries {
          switch state.nodes[child].kind {
          case .folder: walk(child, "\(path)/\(name)")
          default: found["\(path)/\(name)"] = state.nodes[child].content
          }
        }
      }
      if let start = try? state.find(folder) { walk(start, folder) }
      return found
    }
  }

  /// Puts a file or a link there, over whatever was there.
  func plant(
    _ path: String, _ content: [UInt8], kind: FileKind = .regular, modified: Int = 0,
    isDurable: Bool = true
  ) {
    state.withLock { state in
      try? state.unname(path)
      let node = Node(
        kind: kind, content: content, durableContent: isDurable ? content : nil,
        modified: modified)
      if (try? state.name(path, state.nodes.count)) != nil { state.nodes.append(node) }
    }
  }
}
