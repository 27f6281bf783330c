import Foundation

/// A folder of its own for one test, gone with the test.
final class TemporaryFolder {
  /// In memory where the system has such a place: flushing to a slow disk is no part of a test.
  private static let home =
    FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm/" : NSTemporaryDirectory()

  let path: String

  init() throws {
    path = Self.home + "stet-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: true)
  }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    // Records are read-only: a test that damages one takes it away first.
    try? FileManager.default.removeItem(atPath: path(name))
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
  }

  func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }

  /// The paths of all files and folders inside, hidden ones too.
  func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
  }

  /// Every file's bytes by path; a folder has none.
  func snapshot() throws -> [String: [UInt8]] {
    var bytes: [String: [UInt8]] = [:]
    for name in try names() { bytes[name] = (try? read(name)) ?? [] }
    return bytes
  }
}
