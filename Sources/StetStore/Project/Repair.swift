import StetCore

/// What `stet verify --repair` did.
package struct Repair: Sendable {
  /// From where to where, both from the project's folder.
  package var moved: [(from: String, to: String)] = []
  /// Temporary files of commands that were interrupted.
  package var swept = 0
}

extension Project {
  /// In seconds: no command takes that long to write a file.
  private static let oldEnough = 600

  /// Moves aside what is broken and sweeps up what interrupted commands left. Nothing is deleted
  /// that anybody wrote.
  ///
  /// - Parameter now: names the folder in `.stet/aside` that takes the files.
  /// - Throws: ``SystemFault``.
  package func repair(_ verification: Verification, at now: Timestamp) throws -> Repair {
    let name = now.text.filter { $0.isNumber || $0 == "T" }
    var repair = Repair()
    try withLock(on: "project") {
      let aside = Path.join(Path.join(localFolder, "aside"), name)
      for fault in verification.faults where fault.isMovable {
        let from = Path.join(root, fault.path)
        guard System.kind(of: from) != nil else { continue }
        let to = Path.join(aside, fault.path)
        try DurableFile.makeFolders(Path.parent(to))
        try System.rename(from, to: to)
        try System.flushFolder(Path.parent(from))
        repair.moved.append((fault.path, shown(to)))
      }
      if System.isFolder(scratch) {
        for left in try System.names(in: scratch) {
          let path = Path.join(scratch, left)
          // A younger one may belong to a command that runs now.
          guard now.seconds - (System.modified(path) ?? now.seconds) >= Self.oldEnough else {
            continue
          }
          try System.remove(path)
          repair.swept += 1
        }
      }
    }
    return repair
  }

  /// Takes every job as it is now for all that this machine has ever seen of it.
  package func forgetGoneRecords() throws {
    for id in try jobIDs() {
      guard let folder = try folder(of: id) else { continue }
      SeenRecords(self).replace(try System.names(in: folder).compactMap(RecordName.init), of: id)
    }
  }
}
