import StetCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An advisory lock on a file. The system frees it when its holder ends, however that happens.
///
/// It keeps two writers of one machine apart. Where a disk knows no locks work goes on without. After ten
/// seconds it goes on where a lost race makes a diverged job and never a lost record; files that all jobs
/// share have no such net, and there the wait ends with a refusal.
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
  ///   - isNeeded: refuse when the lock is still held after ten seconds.
  ///   - waiting: called once with the holder when the wait is longer than a second.
  /// - Throws: ``SystemFault`` when the file cannot be opened, ``HeldLock``.
  init(
    _ path: String, command: String, isNeeded: Bool, waiting: (_ holder: String) -> Void
  ) throws {
    file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode_t(0o644))
    guard file >= 0 else { throw SystemFault(.open, path) }
    switch Self.take(file, waiting) {
    case .taken: break
    case .unknown: return
    case .held:
      guard isNeeded else { return }
      let holder = Self.holder(file)
      close(file)
      throw HeldLock(holder: holder)
    }
    // Only read by a person who waits: a name that could not be written costs nothing. Written over
    // the last one, at one length: a file that changes its size costs nearly as much as a record.
    let name = Array("\(System.ownProcess) \(command)".utf8.prefix(Self.nameLength))
    let line = name + Array(repeating: 0x20, count: Self.nameLength - name.count) + [0x0A]
    _ = pwrite(file, line, line.count, 0)
  }

  func free() { close(file) }

  private enum Taking {
    case taken
    /// Somebody else has it, and did for all of the wait.
    case held
    /// The disk knows no locks.
    case unknown
  }

  private static func take(_ file: Int32, _ waiting: (_ holder: String) -> Void) -> Taking {
    var waited = 0
    var nap: UInt32 = 1
    var isTold = false
    while System.retrying({ Int(flock(file, LOCK_EX | LOCK_NB)) }) != 0 {
      guard errno == EWOULDBLOCK else { return .unknown }
      guard waited < longestWait else { return .held }
      if waited >= patience, !isTold {
        isTold = true
        waiting(holder(file))
      }
      System.sleep(milliseconds: nap)
      waited += Int(nap)
      nap = min(nap * 2, longestNap)
    }
    return .taken
  }

  private static func holder(_ file: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = pread(file, &bytes, bytes.count, 0)
    let line = bytes.prefix(max(0, count)).prefix { $0 != 0x0A }
    let end = line.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0
    return String(decoding: line[..<end], as: UTF8.self)
  }
}

/// Another process that has held a lock for longer than anybody should.
package struct HeldLock: Complaint, Hashable {
  /// Its id and what it does.
  package let holder: String

  package var outcome: Outcome { .files }
  package var message: String {
    "another stet holds the desk's files: process \(holder); nothing was written"
  }
  package var hint: String? { "let it end, then give the command again" }
}
