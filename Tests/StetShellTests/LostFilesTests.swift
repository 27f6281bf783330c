import Foundation
import StetStore
import Testing

@testable import StetShell

/// Files that Git has and somebody deleted, told and brought back through the Git that is there.
@Suite(.enabled(if: GitClone.isGitThere, "there is no git here"))
struct LostFilesTests {
  private let clone: GitClone
  private var desk: Desk { clone.desk }

  init() throws {
    clone = try GitClone()
    try clone.save("# System\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    for line in [
      "submit s400", "approve s400 --as ben",
      "publish s400 --as ben --out Workspace/published/s400.html",
      "glossary add tank --domain armour --term ru=танк --term en=tank --status approved --as ben",
    ] { #expect(clone.desk.run(line).outcome == .done, "\(line)") }
    try clone.commit()
    #expect(clone.desk.run("verify").outcome == .done)
  }

  private func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: desk.path(path))
  }

  private func paths(_ prefix: String) throws -> [String] {
    try desk.snapshot().keys.filter { $0.hasPrefix(prefix) }.sorted()
  }

  /// The lines of `verify` but its last.
  private func faults() -> [String] {
    let answer = desk.run("verify")
    let lines = answer.out.split(separator: "\n").map(String.init)
    #expect((answer.outcome == .files) == (lines.count > 1))
    return lines.dropLast()
  }

  private static func line(_ path: String, _ options: String = "") -> String {
    "\(path): gone since the last commit: git restore \(options)-- '\(path)' brings it back"
  }

  @Test(arguments: [
    "Workspace/jobs/2019/s400/0001", "Workspace/jobs/2019/s400/0003",
    "Workspace/jobs/2019/s400/0005", "Workspace/people.json", "Workspace/project.json",
    "Workspace/published/", "Glossary/changes/0001", "Glossary/armour.json",
    "Glossary/glossary.json",
  ])
  func `each file is told in one line, and that line brings it back`(_ prefix: String) throws {
    let path = try #require(try paths(prefix).first)
    try remove(path)
    #expect(faults() == [Self.line(path)])
    try clone.git("restore", "--", path)
    #expect(faults().isEmpty)
    try clone.git("rm", "-q", path)
    #expect(faults() == [Self.line(path, "--staged --worktree ")])
    try clone.git("restore", "--staged", "--worktree", "--", path)
    #expect(faults().isEmpty)
  }

  @Test func `a whole job is told, on a machine that never saw it, too`() throws {
    let records = try paths("Workspace/jobs/2019/s400/")
    try remove("Workspace/jobs/2019/s400")
    try remove(".stet")
    #expect(faults() == records.map { Self.line($0) })
  }

  @Test func `what was deleted on purpose is no news after a commit`() throws {
    try remove("Glossary/glossary.json")
    try remove("Workspace/published/s400.html")
    #expect(faults().count == 2)
    try clone.commit()
    #expect(faults().isEmpty)
  }

  @Test func `what is not stet's may go, and what Git alone forgot is here`() throws {
    try desk.write("notes.md", "mine")
    try desk.write("Workspace/.keep", "")
    try clone.commit()
    try remove("notes.md")
    try remove("Workspace/.keep")
    try clone.git("rm", "-q", "--cached", "-r", "Workspace/jobs")
    #expect(faults().isEmpty)
  }

  @Test func `a repair brings back what was deleted or damaged, to the byte`() throws {
    let records = try paths("Workspace/jobs/2019/s400/") + paths("Glossary/changes/")
    let before = try desk.projectFiles()
    for path in records { try remove(path) }
    var damaged = try #require(before[records[2]])
    damaged[7] ^= 1
    try desk.write(records[2], damaged)
    let answer = desk.run("verify --repair")
    #expect(answer.outcome == .done, "\(answer.out)")
    for path in records {
      #expect(answer.error.contains("brought back \(path) from Git\n"), "\(answer.error)")
    }
    #expect(answer.error.contains("moved \(records[2]) to .stet/aside/"))
    #expect(try desk.projectFiles() == before)
    let again = desk.run("verify --repair")
    #expect(again.outcome == .done && again.error.isEmpty)
  }

  @Test func `bytes that are not what the name says are not brought back`() throws {
    let record = try #require(try paths("Workspace/jobs/2019/s400/0002").first)
    try desk.write(record, try desk.read(record) + [0x0A])
    try clone.commit()
    let answer = desk.run("verify --repair")
    #expect(answer.outcome == .files)
    #expect(!answer.error.contains("brought back"))
    #expect(answer.out.contains("\(record): gone since the last commit"))
  }

  @Test func `a project in a folder of a work tree is told by its own paths`() throws {
    let outer = try Desk()
    let inner = "desks/harbour"
    try FileManager.default.createDirectory(
      atPath: outer.path("desks"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: desk.root, toPath: outer.path(inner))
    try FileManager.default.moveItem(
      atPath: outer.path(inner + "/.git"), toPath: outer.path(".git"))
    for words in [
      ["add", "-A"], ["-c", "user.name=N", "-c", "user.email=n@example.org", "commit", "-qm", "w"],
    ] {
      #expect(try Program.run(["git", "-C", outer.root] + words, streams: .captured).status == 0)
    }
    try outer.write("desks/other.txt", "x")
    let record = try #require(
      try outer.snapshot().keys.first { $0.contains("/s400/0005") })
    try FileManager.default.removeItem(atPath: outer.path(record))
    let shown = String(record.dropFirst(inner.count + 1))
    for folder in [inner, inner + "/Workspace/jobs"] {
      let answer = outer.runInside(folder, "verify")[0]
      #expect(answer.out.hasPrefix(Self.line(shown) + "\n"), "\(answer.out)")
    }
    #expect(outer.runInside(inner, "verify --repair")[0].outcome == .done)
  }

  /// A partial clone says that its objects lie elsewhere, and how they are fetched.
  @Test func `objects that a repository has elsewhere are not fetched`() throws {
    let settings = [
      "remote.far.url=\(desk.root)", "remote.far.promisor=true",
      "remote.far.uploadpack=touch '\(desk.path("pwned"))'; git-upload-pack",
      "extensions.partialClone=far", "core.repositoryFormatVersion=1",
    ]
    for setting in settings {
      let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
      try clone.git("config", parts[0], parts[1])
    }
    try remove(".git/objects")
    for folder in [".git/objects/pack", ".git/objects/info"] {
      try FileManager.default.createDirectory(
        atPath: desk.path(folder), withIntermediateDirectories: true)
    }
    try clone.git("cat-file", "-p", "HEAD")
    #expect(FileManager.default.fileExists(atPath: desk.path("pwned")), "the plant is dead")
    try remove("pwned")
    try remove(try #require(try paths("Workspace/jobs/2019/s400/0005").first))
    #expect(desk.run("verify --repair").outcome == .files)
    #expect(!FileManager.default.fileExists(atPath: desk.path("pwned")))
  }
}
