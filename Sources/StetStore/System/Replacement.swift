import StetCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// New bytes of a file, on the disk before the file changes, and the way back afterwards.
///
/// Only making one asks the disk for room: what comes after gives and takes names.
package struct Replacement {
  /// What stood at the path.
  private enum Before { case nothing, link, file }

  package let path: String
  private let part: String
  private let old: String
  private let before: Before
  /// A record is written once: its path must be free.
  private let isRecord: Bool
  private var isPlaced = false

  /// Writes and flushes the new bytes under another name, and gives the old ones a second name.
  ///
  /// - Parameter scratch: a folder on the same disk for the temporary names.
  /// - Throws: ``SystemFault``; nothing is left behind then.
  package init(
    _ bytes: [UInt8], at path: String, scratch: String, token: String, isRecord: Bool = false
  ) throws(SystemFault) {
    self.path = path
    self.isRecord = isRecord
    part = Path.join(scratch, token + ".part")
    old = Path.join(scratch, token + ".old")
    try DurableFile.writePart(
      bytes, to: part, for: path,
      mode: isRecord ? DurableFile.recordMode : DurableFile.editedMode)
    do { before = isRecord ? .nothing : try Self.keep(path, as: old) } catch {
      try? System.remove(part)  // Harmless where it lies; the fault to report is the other one.
      throw error
    }
  }

  /// Gives a file a second name, or a second copy where the disk knows no second names.
  private static func keep(_ path: String, as old: String) throws(SystemFault) -> Before {
    switch System.kind(of: path) {
    case nil: return .nothing
    case .link: return .link
    case .other: throw SystemFault(.write, path, code: ENODEV)
    case .file, .folder: break
    }
    do throws(SystemFault) { try System.link(path, as: old) } catch {
      guard error.isUnsupported else { throw SystemFault(.write, path, code: error.code) }
      try DurableFile.writePart(
        try System.read(path, limit: Project.largestFile), to: old, for: path,
        mode: DurableFile.editedMode)
    }
    return .file
  }

  /// Lets the path have the new bytes; its folder is not flushed yet.
  ///
  /// - Throws: ``SystemFault``; the file is as it was then.
  package mutating func place() throws(SystemFault) {
    if isRecord {
      try DurableFile.place(part, at: path)
    } else {
      try System.rename(part, to: path)
    }
    isPlaced = true
  }

  /// Lets the path have what it had, whether the new bytes got there or not.
  package func takeBack() throws(SystemFault) {
    guard isPlaced else { return drop() }
    switch before {
    case .file: try System.rename(old, to: path)
    case .nothing: try System.remove(path)
    case .link: break  // Where it led is not known any more; the new bytes are whole.
    }
  }

  /// Nobody goes back from here.
  package func settle() {
    // A name that is left over is swept up by a later repair.
    if before == .file { try? System.remove(old) }
  }

  private func drop() {
    // Harmless where they lie.
    try? System.remove(part)
    if before == .file { try? System.remove(old) }
  }
}
