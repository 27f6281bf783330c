#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the process finds around it: clock, chance, environment, terminal.
extension System {
  package static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }

  /// - Returns: the folder that the process stands in.
  package static func currentFolder() throws(SystemFault) -> String {
    guard let path = getcwd(nil, 0) else { throw SystemFault(.open, ".") }
    defer { free(path) }
    return String(cString: path)
  }

  /// Seconds since 1970-01-01T00:00:00Z.
  package static func secondsNow() -> Int { time(nil) }

  /// Tells this build of the program from another; nil where the system does not say which file it runs.
  package static func program() -> String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    let stamp = stamp(of: String(cString: path))
    return stamp.map { "\($0.inode) \($0.modified) \($0.changed)" }
  }

  package static func isTerminal(_ file: Int32) -> Bool { isatty(file) == 1 }

  /// In columns, nil when `file` is no terminal.
  package static func terminalWidth(_ file: Int32) -> Int? { terminalSize(file)?.columns }

  /// In lines, nil when `file` is no terminal.
  package static func terminalHeight(_ file: Int32) -> Int? { terminalSize(file)?.lines }

  private static func terminalSize(_ file: Int32) -> (columns: Int, lines: Int)? {
    var size = winsize()
    guard ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return nil
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Without this, writing to a pager that was closed would kill the process before it could
  /// report anything.
  package static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Keeps memory that was given back for what comes next: a large array that the kernel hands out
  /// anew costs more than filling it. Arrays of 2 MB and more still go back, or those that grow by
  /// doubling would leave holes behind that nothing fits into.
  package static func keepFreedMemory() {
    #if canImport(Glibc)
      // <malloc.h> is no part of the Glibc module: -3 is M_MMAP_THRESHOLD, -1 M_TRIM_THRESHOLD.
      typealias SetOption = @convention(c) (Int32, Int32) -> Int32
      guard let symbol = dlsym(nil, "mallopt") else { return }
      let setOption = unsafeBitCast(symbol, to: SetOption.self)
      for (option, size): (Int32, Int32) in [(-3, 2 << 20), (-1, 64 << 20)] {
        _ = setOption(option, size)
      }
    #endif
  }
}
