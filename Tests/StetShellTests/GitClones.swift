import Foundation
import StetStore
import Testing

/// A desk whose project lies in a Git work tree.
final class GitClone {
  static let isGitThere =
    (try? Program.run(["git", "--version"], streams: .captured))?.status == 0

  /// The built program, which Git is to call; nil where only the tests were built.
  static let program: String? = {
    let path = Bundle.main.executableURL?.deletingLastPathComponent()
      .appendingPathComponent("stet").path
    return path.flatMap { FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil }
  }()

  let desk: Desk

  /// - Parameter origin: what is cloned; nil for a desk with a job, all in one commit.
  init(of origin: GitClone? = nil, settings: [String] = []) throws {
    guard let origin else {
      desk = try Desk.withJob()
      try git("init", "-q", "-b", "main")
      try setUp()
      try commit()
      return
    }
    desk = try Desk()
    desk.variables["STET_PERSON"] = "ben"
    let options = settings.flatMap { ["-c", $0] }
    #expect(try git(["clone", "-q"] + options + [origin.desk.root, "."]).status == 0)
    try setUp()
  }

  /// Git is told where this build of stet lies: it need not be on the path.
  func setUp() throws {
    desk.run("git-setup")
    guard let program = Self.program else { return }
    try git("config", "merge.stet.driver", "'\(program)' merge-file %O %A %B %P")
  }

  @discardableResult
  func git(_ words: String...) throws -> (status: Int32, output: String) { try git(words) }

  /// Without the settings of whoever runs the tests.
  @discardableResult
  func git(_ words: [String]) throws -> (status: Int32, output: String) {
    let (status, output) = try Program.run(
      [
        "env", "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1", "git", "-C", desk.root,
        "-c", "user.name=N", "-c", "user.email=n@example.org",
      ] + words, streams: .captured)
    return (status, String(decoding: output, as: UTF8.self))
  }

  func commit() throws {
    try git("add", "-A")
    #expect(try git("commit", "-q", "-m", "work").status == 0)
  }

  /// - Returns: whether Git joined everything by itself.
  func merge(_ other: GitClone) throws -> Bool {
    try git("fetch", "-q", other.desk.root, "main")
    return try git("merge", "-q", "-m", "merge", "FETCH_HEAD").status == 0
  }

  func text(_ name: String) throws -> String {
    String(decoding: try desk.read(name), as: UTF8.self)
  }

  func save(_ text: String, job: String = "s400") throws {
    try desk.write("draft.md", text)
    #expect(desk.run("save \(job) draft.md").outcome == .done)
    try FileManager.default.removeItem(atPath: desk.path("draft.md"))
  }
}
