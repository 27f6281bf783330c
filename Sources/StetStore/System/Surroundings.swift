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
}
