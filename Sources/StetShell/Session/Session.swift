import StetCore
import StetStore

/// One run of the program: what it was asked and what it finds around it. Clock, environment and
/// streams are values here, so that a test is a session like any other.
package struct Session {
  package static let version = "0.1.0"

  package let console: Console
  /// Where relative paths start.
  package let folder: String
  private let environment: @Sendable (String) -> String?
  package let now: Timestamp
  /// What the system's clock says where `now` is a moment that somebody named.
  package var clock: Timestamp?
  /// Reads standard input to its end.
  package let readInput: () throws -> [UInt8]

  package init(
    console: Console, folder: String, variable: @escaping @Sendable (String) -> String?,
    now: Timestamp, readInput: @escaping () throws -> [UInt8]
  ) {
    self.console = console
    self.folder = folder
    environment = variable
    self.now = now
    self.readInput = readInput
  }

  /// Obeys a command line and tells how that went.
  ///
  /// - Parameter words: without the program's own name.
  package func run(_ words: [String]) -> Outcome {
    let outcome: Outcome
    do { outcome = try obey(words) } catch { return report(error) }
    do { try console.flush() } catch {
      // Whoever read the output has seen enough: `stet check | head`. The answer stays what it is.
      return (error as? SystemFault)?.isBrokenPipe == true ? outcome : complain(of: error)
    }
    return outcome
  }

  private func obey(_ words: [String]) throws -> Outcome {
    guard let first = words.first else {
      HelpPage.overview(console)
      return .misuse
    }
    if first == "--version" {
      console.print("stet \(Styled(Self.version).plain)")
      return .done
    }
    if ["--help", "-h"].contains(first) {
      HelpPage.overview(console)
      return .done
    }
    // Options of the program may stand before the command's name, as Git has them.
    let (leading, rest) = Self.leadingOptions(words)
    if rest.count == 2, ["--help", "-h"].contains(rest[1]) {
      // Of a family such as `people`, too.
      return try obey(["help", rest[0]])
    }
    let (command, parameters) = try Command.find(rest)
    let arguments = try Arguments(leading + parameters, for: command)
    if arguments.has("help") {
      HelpPage.command(command, console)
      return .done
    }
    return try command.run(self, arguments)
  }

  private static func leadingOptions(_ words: [String]) -> ([String], [String]) {
    var leading: [String] = []
    var rest = words[...]
    while let word = rest.first, word.hasPrefix("--project") || word.hasPrefix("--as") {
      leading.append(rest.removeFirst())
      if !word.utf8.contains(UInt8(ascii: "=")), !rest.isEmpty {
        leading.append(rest.removeFirst())
      }
    }
    return (leading, Array(rest))
  }

  private func report(_ error: any Error) -> Outcome {
    // What was printed before the fault is still part of the answer.
    do { try console.flush() } catch let fault as SystemFault where fault.isBrokenPipe {
      return complain(of: error)
    } catch let fault {
      return complain(of: fault)
    }
    return complain(of: error)
  }

  private func complain(of error: any Error) -> Outcome {
    // Whoever read the output has seen enough: `stet list | head`.
    if (error as? SystemFault)?.isBrokenPipe == true { return .done }
    guard let complaint = error as? any Complaint else {
      console.note(Styled("stet: \(error)"))
      return .files
    }
    console.complain(complaint)
    if let refusal = complaint as? Refusal {
      for blocker in refusal.blockers {
        console.note(Styled("  - \(Visible.line(blocker.message))"))
        console.note(Styled("      \(blocker.fix)", .cyan))
      }
    }
    return complaint.outcome
  }

  /// A variable of the environment; one that is empty counts as absent.
  func variable(_ name: String) -> String? {
    environment(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// `path` as the program finds it.
  func absolute(_ path: String) -> String { Path.join(folder, path) }
}
