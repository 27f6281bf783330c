#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An advisory lock on a file. The system frees it when its holder ends, however that happens.
///
/// It keeps two writers of one machine apart. Where a disk knows no locks, and after ten seconds,
/// work goes on without: a lost race makes a diverged job, never a lost record.
struct FileLock {
  /// In milliseconds.
  private static let longestWait = 10_000
  private static let patience = 1_000
  private static let longestNap: UInt32 = 50
  /// In bytes.
  private static let nameLength = 120

  private let file: Int32

  /// Waits until nobody else holds the lock on a file, which is made if need be.
  ///
  /// - Parameters:
  ///   - command: what the holder does, for whoever waits.
  ///   - waiting: called once with the holder when the wait is longer than a second.
  /// - Throws: ``SystemFault`` when the file cannot be opened.
  init(
    _ path: String, command: String, waiting: (_ holder: String) -> Void
  ) throws(SystemFault) {
    file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode_t(0o644))
    guard file >= 0 else { throw SystemFault(.open, path) }
    guard Self.take(file, path, waiting) else { return }
    // Only read by a person who waits: a name that could not be written costs nothing. Written over
    // the last one, at one length: a file that changes its size costs nearly as much as a record.
    let name = Array("\(System.ownProcess) \(command)".utf8.prefix(Self.nameLength))
    let line = name + Array(repeating: 0x20, count: Self.nameLength - name.count) + [0x0A]
    _ = pwrite(file, line, line.count, 0)
  }

  func free() { close(file) }

  /// - Returns: whether the lock is held now.
  private static func take(
    _ file: Int32, _ path: String, _ waiting: (_ holder: String) -> Void
  ) -> Bool {
    var waited = 0
    var nap: UInt32 = 1
    var isTold = false
    while System.retrying({ Int(flock(file, LOCK_EX | LOCK_NB)) }) != 0 {
      guard errno == EWOULDBLOCK, waited < longestWait else { return false }
      if waited >= patience, !isTold {
        isTold = true
        waiting(holder(file))
      }
      System.sleep(milliseconds: nap)
      waited += Int(nap)
      nap = min(nap * 2, longestNap)
    }
    return true
  }

  private static func holder(_ file: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = pread(file, &bytes, bytes.count, 0)
    let line = bytes.prefix(max(0, count)).prefix { $0 != 0x0A }
    let end = line.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0
    return String(decoding: line[..<end], as: UTF8.self)
  }
}
