import Foundation
import StetCore
import StetStore
import Testing

@testable import StetShell

/// A project in a folder of its own, and a person at its keyboard.
final class Desk {
  /// In memory where the system has such a place: flushing to a slow disk is no part of a test.
  private static let home =
    FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm/" : NSTemporaryDirectory()

  let root: String
  var variables: [String: String] = [:]
  var input: [UInt8] = []
  /// 2019-05-14T09:30:00Z, unless a test moves it.
  var now = Timestamp(seconds: 1_557_826_200)
  /// The system's clock, where a test tells it from `now`.
  var clock: Timestamp?

  struct Answer {
    let outcome: Outcome
    let out: String
    let error: String
  }

  /// An empty folder.
  init() throws {
    root = Self.home + "stet-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  /// A project with a translator, an editor and one job of three blocks.
  static func withJob() throws -> Desk {
    let desk = try Desk()
    desk.run("init --name Harbour")
    desk.run("people", "add", "ana", "--name", "Ana Ilieva", "--roles", "translator")
    desk.run("people", "add", "ben", "--name", "Ben Hart", "--roles", "editor")
    desk.variables["STET_PERSON"] = "ana"
    try desk.write(
      "article.md",
      "# Новая система\n\nТурция получит четыре системы за 2,5 млрд долларов.\n\n- Первая\n")
    desk.run("start article.md --id s400")
    return desk
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Runs a command line whose words have no spaces in them.
  @discardableResult
  func run(_ line: String) -> Answer { run(line.split(separator: " ").map(String.init)) }

  @discardableResult
  func run(_ words: String...) -> Answer { run(words) }

  /// Runs command lines with a folder of the project as the current one.
  func runInside(_ folder: String, _ lines: String...) -> [Answer] {
    lines.map { run($0.split(separator: " ").map(String.init), inside: folder) }
  }

  @discardableResult
  func run(
    _ words: [String], hasColour: Bool = false, isTerminal: Bool? = nil, inside folder: String = ""
  ) -> Answer {
    var out: [UInt8] = []
    var error: [UInt8] = []
    let stream = Console.Stream(hasColour: hasColour, isTerminal: isTerminal ?? hasColour)
    let console = Console(
      out: stream, error: stream, width: 100, writeOut: { out += $0 }, writeError: { error += $0 })
    var session = Session(
      console: console, folder: folder.isEmpty ? root : path(folder),
      variable: { [variables] in variables[$0] }, now: now,
      readInput: { [input] in input })
    session.clock = clock
    let outcome = session.run(words)
    return Answer(
      outcome: outcome, out: String(decoding: out, as: UTF8.self),
      error: String(decoding: error, as: UTF8.self))
  }

  func path(_ name: String) -> String { root + "/" + name }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    try FileManager.default.createDirectory(
      atPath: Path.parent(path(name)), withIntermediateDirectories: true)
    // Records are read-only; a hurried hand replaces them all the same.
    try? FileManager.default.removeItem(atPath: path(name))
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
  }

  func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  func job(_ id: String) throws -> Job {
    try Project(root: root).job(try #require(Identifier(id)))
  }

  /// The records of a job, by name.
  func records(_ job: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path("Workspace/jobs/2019/\(job)")).sorted()
  }

  /// Every file below the folder with its bytes, but for the index that readers keep.
  func snapshot() throws -> [String: Data] {
    var files: [String: Data] = [:]
    let names = FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? []
    for name in names where !name.hasSuffix(".stet/index") {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path(name), isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[name] = try Data(contentsOf: URL(fileURLWithPath: path(name)))
    }
    return files
  }
}
