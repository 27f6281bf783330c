import StetCore

/// What `stet verify --repair` did.
package struct Repair: Sendable {
  /// From where to where, both from the project's folder.
  package var moved: [(from: String, to: String)] = []
  /// Records that Git had, from the project's folder.
  package var restored: [String] = []
  /// Temporary files of commands that were interrupted.
  package var swept = 0
}

extension Project {
  /// In seconds: no command takes that long to write a file.
  private static let oldEnough = 600

  /// Moves aside what is broken, brings back the records that Git has, and sweeps up what
  /// interrupted commands left. Nothing is deleted that anybody wrote.
  ///
  /// - Parameter now: names the folder in `.stet/aside` that takes the files.
  /// - Throws: ``SystemFault``.
  package func repair(_ verification: Verification, at now: Timestamp) throws -> Repair {
    try withLock(on: "project") {
      var repair = Repair()
      let aside = try freshFolder(named: now.text.filter { $0.isNumber || $0 == "T" })
      for fault in verification.faults where fault.isMovable {
        let from = Path.join(root, fault.path)
        guard System.kind(of: from) != nil else { continue }
        let to = Path.join(aside, fault.path)
        try DurableFile.makeFolders(Path.parent(to))
        try System.rename(from, to: to)
        try System.flushFolder(Path.parent(to))
        try System.flushFolder(Path.parent(from))
        repair.moved.append((fault.path, shown(to)))
      }
      repair.restored = try restoreRecords()
      repair.swept = try sweep(at: now)
      return repair
    }
  }

  /// A folder in `.stet/aside` that no repair has filled: a move would overwrite what lies there.
  private func freshFolder(named name: String) throws(SystemFault) -> String {
    let first = Path.join(Path.join(localFolder, "aside"), name)
    var folder = first
    var count = 1
    while System.kind(of: folder) != nil {
      count += 1
      folder = "\(first)-\(count)"
    }
    return folder
  }

  /// Writes the records that Git has and the folder has not: the digest in its name tells that each is
  /// what it was.
  ///
  /// - Returns: their paths from the project's folder.
  private func restoreRecords() throws -> [String] {
    let top = System.resolved(root)
    return try LostFiles(of: self).paths.filter { path in
      let name = Path.name(path)
      let short = LostFiles.record(path)?.name.short
      let isChange = Path.parent(path) == shown(changesFolder)
      guard let short = short ?? (isChange ? ChangeName(name)?.short : nil),
        let bytes = try git.content(of: path, below: top), Digest(of: bytes).short == short
      else { return false }
      let target = Path.join(root, path)
      try DurableFile.makeFolders(Path.parent(target))
      try DurableFile.writeOnce(bytes, to: target, scratch: scratch, token: token())
      return true
    }
  }

  /// - Returns: how many files were taken away.
  private func sweep(at now: Timestamp) throws -> Int {
    guard System.isFolder(scratch) else { return 0 }
    let old = try System.names(in: scratch).map { Path.join(scratch, $0) }.filter { path in
      // A younger one may belong to a command that runs now.
      now.seconds - (System.modified(path) ?? now.seconds) >= Self.oldEnough
    }
    for path in old { try System.remove(path) }
    return old.count
  }

  /// Takes every job and the glossary's changes as they are now for all that this machine has ever seen.
  package func forgetGoneRecords() throws {
    let seen = SeenRecords(self)
    var present: Set<Identifier> = []
    for id in try jobIDs() {
      guard let folder = try folder(of: id) else { continue }
      let names = try System.names(in: folder).filter { RecordName($0) != nil }
      seen.replace(names, of: .job(id))
      present.insert(id)
    }
    for id in seen.jobs where !present.contains(id) { seen.replace([], of: .job(id)) }
    seen.replace(try changeNames().filter { ChangeName($0) != nil }, of: .changes)
  }
}
