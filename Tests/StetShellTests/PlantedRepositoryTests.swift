import Foundation
import StetStore
import Testing

/// A project comes from strangers, and so may a repository inside it.
@Suite(.enabled(if: GitClone.isGitThere, "there is no git here"))
struct PlantedRepositoryTests {
  /// Makes a repository that runs a command whenever Git may.
  private static func plant(_ desk: Desk, _ folder: String, isBare: Bool) throws {
    let path = desk.path(folder)
    let command = "touch '\(desk.path("pwned"))'"
    let options = isBare ? ["--bare"] : []
    #expect(
      try Program.run(["git", "init", "-q"] + options + [path], streams: .captured).status == 0)
    let repository = isBare ? path : path + "/.git"
    try desk.write("hook", "#!/bin/sh\n\(command)\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: desk.path("hook"))
    let settings = [
      ("core.fsmonitor", command), ("core.worktree", path), ("core.bare", "false"),
      ("core.pager", command), ("core.editor", command), ("core.sshCommand", command),
      ("alias.config", "!" + command), ("pager.config", command), ("diff.external", command),
      ("core.hooksPath", desk.root), ("credential.helper", "!" + command),
    ]
    for (name, value) in settings {
      #expect(
        try Program.run(
          ["git", "--git-dir=\(repository)", "config", name, value], streams: .captured
        ).status == 0)
    }
  }

  private static func runEverything(_ desk: Desk) {
    desk.variables["STET_PERSON"] = nil
    for line in [
      "list", "status s400", "verify", "save s400 article.md", "check", "git-setup",
      "people add cem --name Cem", "start article.md --id again", "log s400", "glossary log",
    ] {
      desk.run(line)
    }
  }

  /// What is planted does run for whoever lets Git look around by itself.
  private static func wouldRun(_ desk: Desk, in folder: String) throws -> Bool {
    _ = try Program.run(["git", "-C", desk.path(folder), "status"], streams: .captured)
    defer { try? FileManager.default.removeItem(atPath: desk.path("pwned")) }
    return FileManager.default.fileExists(atPath: desk.path("pwned"))
  }

  @Test(arguments: ["", "Workspace/jobs/2019/s400", "Workspace", "Glossary"])
  func `a bare repository in a folder of the project runs nothing`(_ folder: String) throws {
    let desk = try Desk.withJob()
    try Self.plant(desk, folder, isBare: true)
    #expect(try Self.wouldRun(desk, in: folder), "the plant is dead")
    Self.runEverything(desk)
    let inner = desk.runInside(folder, "status s400", "save s400 article.md", "git-setup")
    #expect(inner.count == 3)
    #expect(!FileManager.default.fileExists(atPath: desk.path("pwned")))
  }

  @Test func `a repository in the project's own folder runs nothing either`() throws {
    let desk = try Desk.withJob()
    try Self.plant(desk, "", isBare: false)
    #expect(try Self.wouldRun(desk, in: ""), "the plant is dead")
    Self.runEverything(desk)
    #expect(!FileManager.default.fileExists(atPath: desk.path("pwned")))
  }

  @Test func `a file that points to a planted repository runs nothing`() throws {
    let desk = try Desk.withJob()
    try Self.plant(desk, "Glossary/planted", isBare: true)
    try desk.write(".git", "gitdir: Glossary/planted\n")
    #expect(try Self.wouldRun(desk, in: ""), "the plant is dead")
    Self.runEverything(desk)
    #expect(!FileManager.default.fileExists(atPath: desk.path("pwned")))
  }

  @Test func `questions that read the index run nothing`() throws {
    let desk = try Desk.withJob()
    try Self.plant(desk, "", isBare: false)
    for words in [["ls-files", "--modified"], ["status", "--short"], ["ls-files", "--deleted"]] {
      #expect(try Git(around: desk.path("Workspace")).ask(words) != nil)
    }
    #expect(!FileManager.default.fileExists(atPath: desk.path("pwned")))
  }

  @Test func `a linked work tree finds its repository`() throws {
    let clone = try GitClone()
    #expect(try clone.git("worktree", "add", "-q", "-b", "side", "inner").status == 0)
    let git = Git(around: clone.desk.path("inner/Workspace"))
    #expect(git.workTree == System.resolved(clone.desk.path("inner")))
    #expect(git.setting("merge.stet.name") != nil)
    #expect(Git(around: "/dev/null").repository == nil)
  }

  @Test func `a file of the name that names nothing is no repository`() throws {
    let desk = try Desk()
    for text in ["", "gitdir:", "nonsense\n", String(repeating: "x", count: 9000)] {
      try desk.write(".git", text)
      #expect(Git(around: desk.root).repository == nil)
    }
  }
}
