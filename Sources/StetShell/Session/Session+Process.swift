import StetCore
import StetStore

extension Session {
  /// The session of this process.
  ///
  /// `SOURCE_DATE_EPOCH` sets the clock, in seconds since 1970, as reproducible builds have it;
  /// an embargo heeds the system's clock, too.
  package static func ofProcess() throws -> Session {
    System.ignoreBrokenPipes()
    System.keepFreedMemory()
    let out = Console.Stream(isTerminal: System.isTerminal(1), variable: System.variable)
    let console = Console(
      out: out, error: Console.Stream(isTerminal: System.isTerminal(2), variable: System.variable),
      width: System.terminalWidth(1) ?? System.variable("COLUMNS").flatMap(Int.init) ?? 100,
      writeOut: { bytes in
        if out.isTerminal, try Pager.show(bytes) { return }
        try System.write(bytes, to: 1, path: "standard output")
      },
      writeError: { bytes in
        // There is nobody left to tell when standard error is gone.
        try? System.write(bytes, to: 2, path: "standard error")
      })
    let clock = Timestamp(seconds: System.secondsNow())
    let epoch = System.variable("SOURCE_DATE_EPOCH").flatMap(Int.init)
    var session = Session(
      console: console, folder: try System.currentFolder(),
      // An empty variable says nothing, as shells have it.
      variable: { name in System.variable(name).flatMap { $0.isEmpty ? nil : $0 } },
      now: epoch.map { Timestamp(seconds: $0) } ?? clock,
      readInput: { try System.readToEnd(0, path: "standard input", limit: 16 << 20) })
    session.clock = clock
    return session
  }
}

extension Session {
  /// Obeys the command line of this process.
  ///
  /// - Returns: the exit status.
  package static func runProcess(_ words: [String]) -> Int32 {
    do { return try ofProcess().run(words).rawValue } catch {
      let message = (error as? any Complaint)?.message ?? "\(error)"
      // There is nobody left to tell when standard error is gone; the exit status still does.
      try? System.write(Array("stet: \(message)\n".utf8), to: 2, path: "standard error")
      return Outcome.files.rawValue
    }
  }
}
