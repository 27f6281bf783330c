#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Every call of the operating system that stet makes on files, in one place.
///
/// Paths are byte strings: a NUL would cut them short, so one is refused.
package enum System {
  package enum FileKind: Sendable { case file, folder, link, other }

  /// What `path` is itself (a link is not followed), nil when nothing is there.
  package static func kind(of path: String) -> FileKind? {
    var status = stat()
    guard !path.utf8.contains(0), lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// When `path` was last written, in seconds since 1970; nil when nothing is there.
  package static func modified(_ path: String) -> Int? {
    var status = stat()
    guard !path.utf8.contains(0), lstat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      return status.st_mtimespec.tv_sec
    #else
      return status.st_mtim.tv_sec
    #endif
  }

  /// The bytes of a regular file.
  ///
  /// - Parameters:
  ///   - limit: in bytes; a longer file is refused before it is read.
  ///   - followingLinks: whether `path` may be a link to one.
  package static func read(
    _ path: String, limit: Int, followingLinks: Bool = true
  ) throws(SystemFault) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw SystemFault(.open, path, code: EINVAL) }
    // Without O_NONBLOCK, opening a named pipe would wait for a writer.
    let file = open(
      path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
    guard file >= 0 else { throw SystemFault(.open, path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw SystemFault(.read, path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw SystemFault(.read, path, code: EISDIR)
    default: throw SystemFault(.read, path, code: ENODEV)
    }
    guard status.st_size <= limit else { throw SystemFault(.read, path, code: EFBIG) }
    return try readToEnd(file, path: path, expecting: Int(status.st_size), limit: limit)
  }

  /// The bytes of an open file or pipe up to its end.
  package static func readToEnd(
    _ file: Int32, path: String, expecting: Int = 0, limit: Int
  ) throws(SystemFault) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      // A file of known length comes in one piece.
      let count = bytes.isEmpty && expecting > 0 ? expecting + 1 : 65_536
      let piece = try readPiece(file, path: path, count: count)
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      guard bytes.count <= limit else { throw SystemFault(.read, path, code: EFBIG) }
    }
  }

  /// Opens a file that is read in pieces; the caller closes it.
  package static func openForReading(_ path: String) throws(SystemFault) -> Int32 {
    guard !path.utf8.contains(0) else { throw SystemFault(.open, path, code: EINVAL) }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SystemFault(.open, path) }
    return file
  }

  /// The next bytes of an open file, at most `count`; empty at its end.
  package static func readPiece(
    _ file: Int32, path: String, count: Int
  ) throws(SystemFault) -> [UInt8] {
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      got = Self.retrying { sysRead(file, buffer.baseAddress, count) }
      initialized = max(got, 0)
    }
    guard got >= 0 else { throw SystemFault(.read, path) }
    return bytes
  }

  package static func closeReading(_ file: Int32) { close(file) }

  /// The names in a folder, in byte order, without `.` and `..`.
  package static func names(in folder: String) throws(SystemFault) -> [String] {
    guard !folder.utf8.contains(0), let stream = opendir(folder) else {
      throw SystemFault(.list, folder)
    }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw SystemFault(.list, folder) }
    return names.sorted(by: precedes)
  }

  /// By bytes, which a folder of a thousand names asks ten thousand times.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    let order = left.utf8.withContiguousStorageIfAvailable { left in
      right.utf8.withContiguousStorageIfAvailable { right -> Int in
        guard let one = left.baseAddress, let other = right.baseAddress else {
          return left.count - right.count
        }
        let order = Int(memcmp(one, other, min(left.count, right.count)))
        return order == 0 ? left.count - right.count : order
      }
    }
    guard let order, let order else { return left.utf8.lexicographicallyPrecedes(right.utf8) }
    return order < 0
  }

  /// Creates `path` for writing; fails when anything is there.
  package static func create(_ path: String, mode: UInt32) throws(SystemFault) -> Int32 {
    guard !path.utf8.contains(0) else { throw SystemFault(.create, path, code: EINVAL) }
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(mode))
    guard file >= 0 else { throw SystemFault(.create, path) }
    return file
  }

  /// Adds bytes to the end of a file, which is made if need be; they are not flushed.
  package static func append(_ bytes: [UInt8], to path: String) throws(SystemFault) {
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, mode_t(0o644))
    guard file >= 0 else { throw SystemFault(.open, path) }
    defer { close(file) }
    try write(bytes, to: file, path: path)
  }

  /// Writes all bytes, however many calls that takes.
  package static func write(_ bytes: [UInt8], to file: Int32, path: String) throws(SystemFault) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Self.retrying {
          sysWrite(file, buffer.baseAddress.map { $0 + start }, bytes.count - start)
        }
      }
      guard count > 0 else { throw SystemFault(.write, path) }
      start += count
    }
  }

  /// Brings a file's bytes to the disk. A failure is final: the kernel may have dropped them.
  package static func flush(_ file: Int32, path: String) throws(SystemFault) {
    guard Self.retrying({ Int(fsync(file)) }) == 0 else { throw SystemFault(.flush, path) }
  }

  /// Brings a folder's names to the disk.
  package static func flushFolder(_ path: String) throws(SystemFault) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw SystemFault(.flush, path) }
    defer { close(folder) }
    try flush(folder, path: path)
  }

  package static func closeFile(_ file: Int32, path: String) throws(SystemFault) {
    guard close(file) == 0 else { throw SystemFault(.write, path) }
  }

  /// Gives a file a second name; fails when that name is taken.
  package static func link(_ path: String, as name: String) throws(SystemFault) {
    guard sysLink(path, name) == 0 else { throw SystemFault(.link, name) }
  }

  /// Gives a file another name; whatever had that name is gone.
  package static func rename(_ path: String, to name: String) throws(SystemFault) {
    guard sysRename(path, name) == 0 else { throw SystemFault(.rename, name) }
  }

  package static func remove(_ path: String) throws(SystemFault) {
    guard unlink(path) == 0 else { throw SystemFault(.remove, path) }
  }

  /// Makes a folder and those above it. A folder that is there already is fine.
  ///
  /// - Returns: the folders made, the outermost first.
  @discardableResult
  package static func makeFolders(_ path: String) throws(SystemFault) -> [String] {
    guard !path.utf8.contains(0) else { throw SystemFault(.create, path, code: EINVAL) }
    if mkdir(path, 0o777) == 0 { return [path] }
    switch errno {
    case EEXIST where isFolder(path): return []
    case ENOENT where Path.parent(path) != path:
      return try makeFolders(Path.parent(path)) + makeFolders(path)
    default: throw SystemFault(.create, path)
    }
  }

  /// Whether `path` is a folder, links followed.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return !path.utf8.contains(0) && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Refuses a link that leads out of `folder`: a project from elsewhere could name any file of this
  /// machine by it.
  ///
  /// - Throws: ``SystemFault``.
  static func requireInside(_ path: String, _ folder: String) throws(SystemFault) {
    guard kind(of: path) == .link else { return }
    guard resolved(path).hasPrefix(Path.join(resolved(folder), "")) else {
      throw .leadsOut(path)
    }
  }

  /// `path` without links and dots, as far as it exists.
  package static func resolved(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    let parent = Path.parent(path)
    guard parent != path else { return path }
    // A folder that is still to be made may be left again on the way.
    return switch Path.name(path) {
    case "..": Path.parent(resolved(parent))
    case ".": resolved(parent)
    case let name: Path.join(resolved(parent), name)
    }
  }

  /// Lets other processes run for so many milliseconds.
  static func sleep(milliseconds: UInt32) { usleep(milliseconds * 1000) }

  static var ownProcess: Int32 { getpid() }

  static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}

// The members above have the names of the calls, and a member hides a global.
private let sysRead = read
private let sysWrite = write
private let sysLink = link
private let sysRename = rename
