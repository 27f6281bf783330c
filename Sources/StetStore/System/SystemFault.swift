import StetCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A call that the operating system refused.
package struct SystemFault: Complaint, Hashable {
  package enum Call: String, Sendable {
    case open, read, list, create, write, flush, link, rename, remove, run, lock
  }

  package let call: Call
  package let path: String
  /// The system's error number.
  package let code: Int32

  package init(_ call: Call, _ path: String, code: Int32 = errno) {
    self.call = call
    self.path = path
    self.code = code
  }

  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  /// What is there is a link, a folder, a pipe or a device (a socket, which cannot be opened).
  var isNoFile: Bool { [ELOOP, EISDIR, ENODEV, ENXIO].contains(code) }
  package var isBrokenPipe: Bool { code == EPIPE }
  package var isTaken: Bool { code == EEXIST }
  /// The disk does not know the call at all.
  package var isUnsupported: Bool {
    [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(code)
  }

  package static func unwritable(_ path: String) -> SystemFault {
    SystemFault(.write, path, code: EACCES)
  }

  package static func taken(_ path: String) -> SystemFault {
    SystemFault(.link, path, code: EEXIST)
  }

  /// A link where stet keeps files, to something that lies elsewhere.
  static func leadsOut(_ path: String) -> SystemFault { SystemFault(.open, path, code: EXDEV) }

  package var outcome: Outcome { .files }

  package var message: String {
    switch code {
    case ENOENT where call == .open: "there is no file '\(path)'"
    case ENOENT where call == .list: "there is no folder '\(path)'"
    case EISDIR: "'\(path)' is a folder, not a file"
    case ENODEV: "'\(path)' is no regular file"
    case EXDEV where call == .open: "'\(path)' is a link that leads out of its folder"
    case EFBIG where call == .read: "'\(path)' is larger than stet reads"
    case EINVAL where path.utf8.contains(0): "the path '\(path)' has a NUL byte"
    default: "cannot \(call.rawValue) '\(path)': \(reason)"
    }
  }

  package var hint: String? {
    switch code {
    case ENOSPC, EDQUOT: "make room on the disk, then give the command again"
    case EACCES, EPERM, EROFS: "look at who may write there: ls -l '\(path)'"
    case ENOENT: "ls '\(Path.parent(path))'"
    case EISDIR: "name a file in it: ls '\(path)'"
    case EXDEV where call == .open: "put the file itself there: ls -l '\(path)'"
    case EFBIG: "an article of over 8 MB is no article; split the file"
    default: nil
    }
  }

  private var reason: String {
    switch code {
    case ENOSPC: "the disk is full"
    case EDQUOT: "your share of the disk is used up"
    case EACCES, EPERM: "permission denied"
    case EROFS: "the disk is read-only"
    default: String(cString: strerror(code)).lowercased()
    }
  }
}
