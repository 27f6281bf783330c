#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the file system tells of a file or folder that shows whether it was touched: a folder's changes
/// when a name in it comes or goes.
package struct FolderStamp: Hashable, Sendable {
  package let inode: UInt64
  /// In nanoseconds since 1970.
  package let modified: Int64
  /// The same, of its attributes, which nobody sets by hand.
  package let changed: Int64

  package init(inode: UInt64, modified: Int64, changed: Int64) {
    self.inode = inode
    self.modified = modified
    self.changed = changed
  }

  init(_ status: stat) {
    inode = UInt64(status.st_ino)
    #if canImport(Darwin)
      modified = Self.nanoseconds(status.st_mtimespec)
      changed = Self.nanoseconds(status.st_ctimespec)
    #else
      modified = Self.nanoseconds(status.st_mtim)
      changed = Self.nanoseconds(status.st_ctim)
    #endif
  }

  /// All of it in one number, never 0.
  var print: UInt64 {
    let times = PackedSum.fold(UInt64(bitPattern: modified) ^ PackedSum.fold(inode))
    return max(1, PackedSum.fold(times ^ UInt64(bitPattern: changed)))
  }

  fileprivate static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// File systems keep time in steps of up to two seconds (FAT).
  private static let step: Int64 = 2_000_000_000

  /// Whether a later change would show: one within the same step of the clock would leave the stamp as it
  /// is.
  ///
  /// - Parameter now: in nanoseconds since 1970, before the folder was read.
  package func isSettled(at now: Int64) -> Bool { max(modified, changed) < now - Self.step }
}

extension System {
  /// In nanoseconds since 1970.
  package static func clock() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return FolderStamp.nanoseconds(time)
  }

  /// Of a file or folder; nil when nothing is there. A link is not followed.
  package static func stamp(of path: String) -> FolderStamp? {
    var status = stat()
    guard !path.utf8.contains(0), lstat(path, &status) == 0 else { return nil }
    return FolderStamp(status)
  }

  /// With fewer names a second thread costs more than it saves.
  private static let fewNames = 1024

  /// Of the folders of these names, which stand in one folder; nil for what is no folder.
  ///
  /// - Throws: ``SystemFault`` when `folder` cannot be opened.
  package static func stamps(
    of names: [String], in folder: String
  ) throws(SystemFault) -> [FolderStamp?] {
    guard !folder.utf8.contains(0) else { throw SystemFault(.open, folder, code: EINVAL) }
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw SystemFault(.open, folder) }
    defer { close(file) }
    var stamps = [FolderStamp?](repeating: nil, count: names.count)
    stamps.withUnsafeMutableBufferPointer { stamps in
      let work = StampWork(file: file, names: names, stamps: stamps)
      guard names.count >= fewNames else { return work.run(0..<names.count) }
      let middle = names.count / 2
      inTwoThreads({ work.run(0..<middle) }, { work.run(middle..<names.count) })
    }
    return stamps
  }

  /// Does both and waits for both.
  private static func inTwoThreads(
    _ first: @escaping @Sendable () -> Void, _ second: @Sendable () -> Void
  ) {
    let box = Unmanaged.passRetained(ThreadBody(first))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let fault = pthread_create(&thread, nil, ThreadBody.start, box.toOpaque())
    if fault != 0 { box.takeRetainedValue().run() }
    second()
    #if canImport(Darwin)
      if fault == 0, let thread { pthread_join(thread, nil) }
    #else
      if fault == 0 { pthread_join(thread, nil) }
    #endif
  }
}

/// What a thread is to do, for the one pointer that it is given.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }

  #if canImport(Darwin)
    static let start: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = {
      Unmanaged<ThreadBody>.fromOpaque($0).takeRetainedValue().run()
      return nil
    }
  #else
    static let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
      if let box = $0 { Unmanaged<ThreadBody>.fromOpaque(box).takeRetainedValue().run() }
      return nil
    }
  #endif
}

/// Sendable by hand: each thread writes to places of its own.
private struct StampWork: @unchecked Sendable {
  let file: Int32
  let names: [String]
  let stamps: UnsafeMutableBufferPointer<FolderStamp?>

  func run(_ range: Range<Int>) {
    var status = stat()
    for index in range
    where fstatat(file, names[index], &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFDIR
    {
      stamps[index] = FolderStamp(status)
    }
  }
}
