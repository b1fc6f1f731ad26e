import AssayLedger
import Synchronization

/// Files in memory that know what a power cut would leave of them.
///
/// A file's content is durable once the file was synchronized, a name once its folder was.
final class MemoryFileSystem: FileSystem {
  struct Node: Sendable {
    var kind: FileKind
    var content: [UInt8] = []
    var durableContent: [UInt8]?
    var entries: [String: Int] = [:]
    var durableEntries: [String: Int] = [:]
    var modified = 0
  }

  struct State: Sendable {
    var nodes: [Node] = [Node(kind: .folder)]
    var descriptors: [Int32: (node: Int, position: Int)] = [:]
    var nextDescriptor: Int32 = 3
  }

  let state: Mutex<State>

  init(_ state: State = State()) { self.state = Mutex(state) }

  /// Descriptors that were opened and not closed.
  var openDescriptors: Int { state.withLock { $0.descriptors.count } }

  /// What one power cut leaves: everything durable, and of the rest what chance decides.
  func afterPowerCut(seed: UInt64) -> MemoryFileSystem {
    var random = SplitMix64(seed: seed)
    var copy = state.withLock { $0 }
    copy.descriptors = [:]
    for index in copy.nodes.indices {
      var node = copy.nodes[index]
      let names = Set(node.entries.keys).union(node.durableEntries.keys)
      var kept: [String: Int] = [:]
      for name in names.sorted() {
        let (live, durable) = (node.entries[name], node.durableEntries[name])
        kept[name] = live == durable || random.next() % 2 == 0 ? durable : live
      }
      node.entries = kept
      if node.kind == .regular, node.durableContent != node.content {
        switch random.next() % 3 {
        case 0: node.content = node.durableContent ?? []
        case 1: node.content = Array(node.content.prefix(node.content.count / 2))
        default: break
        }
      }
      node.durableContent = node.content
      node.durableEntries = node.entries
      copy.nodes[index] = node
    }
    return MemoryFileSystem(copy)
  }

  /// A copy that lives on by itself.
  func copied() -> MemoryFileSystem { MemoryFileSystem(state.withLock { $0 }) }

  private func perform<Value: Sendable>(
    _ body: (inout State) throws(SystemFailure) -> Value
  ) throws(SystemFailure) -> Value {
    try state.withLock { state throws(SystemFailure) in try body(&state) }
  }

  func openFile(_ path: String, _ purpose: OpenPurpose) throws(SystemFailure) -> Int32 {
    try perform { state throws(SystemFailure) in
      let number: Int
      switch purpose {
      case .creating:
        number = state.nodes.count
        try state.name(path, number)
        state.nodes.append(Node(kind: .regular))
      case .reading:
        number = try state.find(path)
      case .folder:
        number = try state.find(path)
        guard state.nodes[number].kind == .folder else { throw .notAFolder }
      }
      if state.nodes[number].kind == .symbolicLink { throw .symbolicLink }
      state.nextDescriptor += 1
      state.descriptors[state.nextDescriptor] = (number, 0)
      return state.nextDescriptor
    }
  }

  func readBytes(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SystemFailure) -> Int {
    let limit = buffer.count
    let bytes = try perform { state throws(SystemFailure) in
      guard let (number, position) = state.descriptors[descriptor] else { throw .other(9) }
      guard state.nodes[number].kind == .regular else { throw .isAFolder }
      let bytes = Array(state.nodes[number].content.dropFirst(position).prefix(limit))
      state.descriptors[descriptor] = (number, position + bytes.count)
      return bytes
    }
    buffer.copyBytes(from: bytes)
    return bytes.count
  }

  func writeBytes(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer
  ) throws(SystemFailure) -> Int {
    let bytes = Array(bytes)
    return try perform { state throws(SystemFailure) in
      guard let (number, _) = state.descriptors[descriptor] else { throw .other(9) }
      state.nodes[number].content += bytes
      return bytes.count
    }
  }

  func synchronize(_ descriptor: Int32) throws(SystemFailure) {
    try perform { state throws(SystemFailure) in
      guard let (number, _) = state.descriptors[descriptor] else { throw .other(9) }
      state.nodes[number].durableContent = state.nodes[number].content
      state.nodes[number].durableEntries = state.nodes[number].entries
    }
  }

  func closeFile(_ descriptor: Int32) throws(SystemFailure) {
    try perform { state throws(SystemFailure) in
      guard state.descriptors.removeValue(forKey: descriptor) != nil else { throw .other(9) }
    }
  }

  func status(of descriptor: Int32) throws(SystemFailure) -> FileStatus {
    try perform { state throws(SystemFailure) in
      guard let (number, _) = state.descriptors[descriptor] else { throw .other(9) }
      return state.nodes[number].status
    }
  }

  func status(at path: String) throws(SystemFailure) -> FileStatus {
    try perform { state throws(SystemFailure) in state.nodes[try state.find(path)].status }
  }

  func linkFile(_ path: String, to target: String) throws(SystemFailure) {
    try perform { state throws(SystemFailure) in
      try state.name(target, try state.find(path))
    }
  }

  func renameFileExclusively(_ path: String, to target: String) throws(SystemFailure) {
    try perform { state throws(SystemFailure) in
      try state.name(target, try state.find(path))
      try state.unname(path)
    }
  }

  func renameFile(_ path: String, to target: String) throws(SystemFailure) {
    try perform { state throws(SystemFailure) in
      let number = try state.find(path)
      if (try? state.find(target)) != nil { try state.unname(target) }
      try state.name(target, number)
      try state.unname(path)
    }
  }

  func removeFile(_ path: String) throws(SystemFailure) {
    try perform { state throws(SystemFailure) in try state.unname(path) }
  }

  func makeFolder(_ path: String) throws(SystemFailure) {
    try perform { state throws(SystemFailure) in
      try state.name(path, state.nodes.count)
      state.nodes.append(Node(kind: .folder))
    }
  }

  func listFolder(
    _ path: String, _ visit: (UnsafeBufferPointer<UInt8>, FileKind) -> Void
  ) throws(SystemFailure) {
    let entries = try perform { state throws(SystemFailure) in
      let folder = state.nodes[try state.find(path)]
      guard folder.kind == .folder else { throw .notAFolder }
      return folder.entries.map { ($0.key, state.nodes[$0.value].kind) }
    }
    for (name, kind) in entries { Array(name.utf8).withUnsafeBufferPointer { visit($0, kind) } }
  }

  func absolutePath(of path: String) throws(SystemFailure) -> String { path }
}

extension MemoryFileSystem.Node {
  var status: FileStatus { FileStatus(kind: kind, size: content.count, modified: modified) }
}
