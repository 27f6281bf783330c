import StetCore

/// Several files that change together: all of them or none, whatever happens in between.
///
/// What is to be written is on the disk as a whole before the first of the files changes. A process
/// that ends half-way leaves it there, and the next one finishes the work.
struct PendingWrite {
  struct File {
    /// From the project's folder.
    let path: String
    let bytes: [UInt8]
    /// Whether the file is a record, which is written once and never replaced.
    let isRecord: Bool
    /// Of the bytes that it replaces; nil where there was no file.
    var before: Digest?
  }

  var files: [File]

  private static let kind = "pending-write"

  var bytes: [UInt8] {
    JSONWriter.bytes(of: [
      "format": .integer(FileShape.newestFormat), "kind": .string(Self.kind),
      "files": .array(
        files.map { file in
          [
            "path": .string(file.path), "record": .bool(file.isRecord),
            "before": JSON(file.before?.name),
            "text": .string(String(decoding: file.bytes, as: UTF8.self)),
          ]
        }),
    ])
  }

  init(_ files: [File]) { self.files = files }

  /// - Throws: ``FileFault``.
  init(_ bytes: [UInt8], path: String) throws(FileFault) {
    var files: [File] = []
    try FileShape.read(bytes, path: path, kind: Self.kind) { (reader, key) throws(JSONFault) in
      guard key == "files" else { throw reader.unknownKey(key) }
      files = try reader.list { (reader) throws(JSONFault) in try reader.pendingFile() }
    }
    self.files = files
  }
}

extension JSONReader {
  fileprivate mutating func pendingFile() throws(JSONFault) -> PendingWrite.File {
    var path: String?
    var isRecord = false
    var before: Digest?
    var text: String?
    try object { (reader, key) throws(JSONFault) in
      switch key {
      case "path":
        path = try reader.text(as: "a path in the glossary") { Self.isInside($0) ? $0 : nil }
      case "record": isRecord = try reader.bool()
      case "before": before = reader.null() ? nil : try reader.digest()
      case "text": text = try reader.string()
      default: throw reader.unknownKey(key)
      }
    }
    return PendingWrite.File(
      path: try required(path, "path"), bytes: Array(try required(text, "text").utf8),
      isRecord: isRecord, before: before)
  }

  /// A planted file must not make stet write where nothing of its own lies.
  private static func isInside(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let names = parts.map { String(Substring($0)) }
    return names.first == "Glossary" && !names.contains("..") && !names.contains("")
      && !path.utf8.contains(0)
  }
}

extension Project {
  private var pendingFolder: String { Path.join(localFolder, "pending") }

  /// Finishes what a process that ended half-way had begun.
  ///
  /// - Returns: the files written.
  /// - Throws: ``SystemFault``, ``FileFault``.
  @discardableResult
  package func finishPending() throws -> [String] {
    guard System.isFolder(pendingFolder), try !System.names(in: pendingFolder).isEmpty else {
      return []
    }
    return try withLock(on: "project") {
      var finished: [String] = []
      for name in try System.names(in: pendingFolder) where name.hasSuffix(".json") {
        let path = Path.join(pendingFolder, name)
        let pending = try PendingWrite(try read(path), path: shown(path))
        let open = try pending.files.filter { try !stands($0) }
        // Somebody may have edited or pulled the files since: their words are never taken back.
        for file in open { try requireUntouched(file, since: path) }
        for file in open { try put(file) }
        try System.remove(path)
        finished += open.map(\.path)
      }
      return finished
    }
  }

  /// Writes files that belong together; the caller holds the project's lock.
  ///
  /// - Throws: ``SystemFault``; what was written is taken back then.
  func write(_ pending: PendingWrite) throws {
    var pending = pending
    for index in pending.files.indices {
      let path = Path.join(root, pending.files[index].path)
      pending.files[index].before = System.kind(of: path) == nil ? nil : Digest(of: try read(path))
    }
    try DurableFile.makeFolders(pendingFolder)
    let journal = Path.join(pendingFolder, token() + ".json")
    try DurableFile.writeOnce(pending.bytes, to: journal, scratch: scratch, token: token())
    var replacements: [Replacement] = []
    do {
      // All bytes are on the disk before the first file changes: what comes then needs no room.
      for file in pending.files { try prepare(file).map { replacements.append($0) } }
      for index in replacements.indices { try replacements[index].place() }
      try flushFolders(of: replacements)
    } catch {
      // What cannot be taken back is finished by the next command instead.
      for replacement in replacements.reversed() { try replacement.takeBack() }
      try flushFolders(of: replacements)
      try System.remove(journal)
      throw error
    }
    // The work is done. A plan that stays is finished with by the next command, which takes nothing
    // back that was written since.
    try? System.remove(journal)
    for replacement in replacements { replacement.settle() }
  }

  /// - Returns: nil for a file that is as it was to be.
  private func prepare(_ file: PendingWrite.File) throws -> Replacement? {
    if try stands(file) { return nil }
    let path = Path.join(root, file.path)
    try DurableFile.makeFolders(Path.parent(path))
    return try Replacement(
      file.bytes, at: path, scratch: scratch, token: token(), isRecord: file.isRecord)
  }

  private func flushFolders(of replacements: [Replacement]) throws(SystemFault) {
    var folders: [String] = []
    for folder in replacements.map({ Path.parent($0.path) }) where !folders.contains(folder) {
      folders.append(folder)
    }
    for folder in folders { try System.flushFolder(folder) }
  }

  /// Whether a file is as it was to be.
  private func stands(_ file: PendingWrite.File) throws(SystemFault) -> Bool {
    let path = Path.join(root, file.path)
    return System.kind(of: path) != nil ? try read(path) == file.bytes : false
  }

  /// - Throws: ``FileFault`` when a file is no longer what was to be replaced.
  private func requireUntouched(_ file: PendingWrite.File, since journal: String) throws {
    let path = Path.join(root, file.path)
    let now = System.kind(of: path) == nil ? nil : Digest(of: try read(path))
    guard now != file.before else { return }
    throw FileFault(
      path: file.path, what: "changed after a command was interrupted that was to write it",
      hint:
        "what it was to write is in '\(shown(journal))': carry it over, then take that file away")
  }

  private func put(_ file: PendingWrite.File) throws {
    let path = Path.join(root, file.path)
    if try stands(file) { return }
    try DurableFile.makeFolders(Path.parent(path))
    if file.isRecord {
      try DurableFile.writeOnce(file.bytes, to: path, scratch: scratch, token: token())
    } else {
      try DurableFile.replace(file.bytes, at: path, scratch: scratch, token: token())
    }
  }
}
