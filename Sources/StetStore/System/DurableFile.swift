import StetCore

/// Files that are whole or not there at all, and on the disk when a command says so.
package enum DurableFile {
  /// Records are never changed; the mode says so to whoever tries.
  static let recordMode: UInt32 = 0o444
  static let editedMode: UInt32 = 0o644

  /// Writes a file that must not exist yet: a temporary file, flushed, linked into place, its
  /// folder flushed.
  ///
  /// - Parameter scratch: a folder on the same disk for the temporary file.
  /// - Throws: ``SystemFault``; `isTaken` when `path` exists, which is then untouched.
  package static func writeOnce(
    _ bytes: [UInt8], to path: String, scratch: String, token: String
  ) throws(SystemFault) {
    let part = Path.join(scratch, token + ".part")
    try writePart(bytes, to: part, for: path, mode: recordMode)
    do { try place(part, at: path) } catch {
      try? System.remove(part)  // Harmless where it lies; the fault to report is the link's.
      throw error
    }
    do { try System.flushFolder(Path.parent(path)) } catch {
      // It may not outlast a power cut, and nobody was told that it is there.
      try? System.remove(path)
      throw error
    }
  }

  /// Gives a file its name for good, which nothing may have yet.
  ///
  /// Some disks (exFAT, network shares) know no second names. There a rename must do: who writes
  /// holds a lock, and a record's name tells its bytes, so that two can take one name only with
  /// the same bytes.
  static func place(_ part: String, at path: String) throws(SystemFault) {
    do throws(SystemFault) {
      try System.link(part, as: path)
    } catch  where error.isUnsupported {
      guard System.kind(of: path) == nil else { throw SystemFault.taken(path) }
      return try System.rename(part, to: path)
    }
    try? System.remove(part)  // The file has its name; this one is swept up by a later repair.
  }

  /// Replaces a file's bytes as a whole: whoever reads sees the old ones or the new ones.
  ///
  /// What is replaced has a second name until the new bytes are on the disk, and comes back when
  /// they cannot get there.
  package static func replace(
    _ bytes: [UInt8], at path: String, scratch: String, token: String
  ) throws(SystemFault) {
    var replacement = try Replacement(bytes, at: path, scratch: scratch, token: token)
    do {
      try replacement.place()
      try System.flushFolder(Path.parent(path))
    } catch {
      // Nobody was told that the new bytes are there. The fault to report is the first one.
      try? replacement.takeBack()
      throw error
    }
    replacement.settle()
  }

  /// A fault names the file that was to be written: nobody knows the temporary one.
  static func writePart(
    _ bytes: [UInt8], to part: String, for path: String, mode: UInt32
  ) throws(SystemFault) {
    do throws(SystemFault) {
      let file = try makingFolder(of: part) { () throws(SystemFault) in
        try System.create(part, mode: mode)
      }
      try write(bytes, to: file, path: part)
    } catch {
      throw SystemFault(.write, path, code: error.code)
    }
  }

  private static func write(
    _ bytes: [UInt8], to file: Int32, path part: String
  ) throws(SystemFault) {
    do throws(SystemFault) {
      try System.write(bytes, to: file, path: part)
      try System.flush(file, path: part)
      try System.closeFile(file, path: part)
    } catch {
      try? System.remove(part)  // Harmless where it lies; the fault to report is the write's.
      throw error
    }
  }

  /// Does `body`, and once more with the folder of `path` made where that is not there: most often it is.
  static func makingFolder<Value>(
    of path: String, _ body: () throws(SystemFault) -> Value
  ) throws(SystemFault) -> Value {
    do throws(SystemFault) { return try body() } catch  where error.isMissing {
      try makeFolders(Path.parent(path))
      return try body()
    }
  }

  /// Makes folders that outlast a power cut: each one's parent is flushed.
  package static func makeFolders(_ path: String) throws(SystemFault) {
    for folder in try System.makeFolders(path) { try System.flushFolder(Path.parent(folder)) }
  }
}
