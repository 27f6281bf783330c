#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Other programs of the user's: an editor, a pager, Git.
package enum Program {
  /// Where a program's standard streams go.
  package enum Streams: Sendable {
    /// The terminal is the program's until it ends.
    case inherited
    /// What it prints comes back; what it complains of is dropped.
    case captured
    /// As captured, and it reads this file.
    case reading(String)
    /// It reads these bytes; the terminal is its own otherwise.
    case fed([UInt8])
  }

  /// Runs a program to its end.
  ///
  /// - Parameter words: the program, looked for on the path, and its arguments; no shell is asked.
  /// - Returns: its exit status (128 and the signal's number for one that was killed), and what it
  ///   printed when captured.
  /// - Throws: ``SystemFault`` when it cannot be started.
  package static func run(
    _ words: [String], streams: Streams
  ) throws(SystemFault) -> (status: Int32, output: [UInt8]) {
    guard let name = words.first, !words.contains(where: { $0.utf8.contains(0) }) else {
      throw SystemFault(.run, words.first ?? "", code: EINVAL)
    }
    switch streams {
    case .inherited: return (try finish(try start(words, actions: nil), name), [])
    case .fed(let bytes):
      let (input, child) = try startReading(words)
      // A pager that is left before its text ends closes the pipe: that is no fault.
      try? System.write(bytes, to: input, path: name)
      close(input)
      return (try finish(child, name), [])
    case .captured: return try capture(words, reading: "/dev/null")
    case .reading(let path): return try capture(words, reading: path)
    }
  }

  private static func capture(
    _ words: [String], reading path: String
  ) throws(SystemFault) -> (status: Int32, output: [UInt8]) {
    let name = words[0]
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemFault(.run, name) }
    defer { close(ends[0]) }
    let child: pid_t
    do { child = try startCapturing(words, reading: path, into: ends) } catch {
      close(ends[1])
      throw error
    }
    close(ends[1])
    let output = try System.readToEnd(ends[0], path: name, limit: 1 << 24)
    return (try finish(child, name), output)
  }

  private static func startCapturing(
    _ words: [String], reading path: String, into ends: [Int32]
  ) throws(SystemFault) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    return try withUnsafePointer(to: &actions) { pointer throws(SystemFault) in
      try start(words, actions: pointer)
    }
  }

  /// - Returns: where the program's standard input is written, and the program.
  private static func startReading(
    _ words: [String]
  ) throws(SystemFault) -> (input: Int32, child: pid_t) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemFault(.run, words[0]) }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    posix_spawn_file_actions_addclose(&actions, ends[1])
    defer { close(ends[0]) }
    do {
      let child = try withUnsafePointer(to: &actions) { pointer throws(SystemFault) in
        try start(words, actions: pointer)
      }
      return (ends[1], child)
    } catch {
      close(ends[1])
      throw error
    }
  }

  private static func start(
    _ words: [String], actions: UnsafePointer<SpawnActions>?
  ) throws(SystemFault) -> pid_t {
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, words[0], actions, nil, &arguments, environ)
    guard code == 0 else { throw SystemFault(.run, words[0], code: code) }
    return child
  }

  /// Waits for the end of `child`.
  private static func finish(_ child: pid_t, _ name: String) throws(SystemFault) -> Int32 {
    var status: Int32 = 0
    guard System.retrying({ Int(waitpid(child, &status, 0)) }) >= 0 else {
      throw SystemFault(.run, name)
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}

#if canImport(Darwin)
  private typealias SpawnActions = posix_spawn_file_actions_t?
#else
  private typealias SpawnActions = posix_spawn_file_actions_t
#endif
