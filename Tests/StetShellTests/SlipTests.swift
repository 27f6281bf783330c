import Foundation
import StetCore
import StetStore
import Testing

@testable import StetShell

/// What once slipped past: each is a command line that a person typed, and what must come of it.
struct SlipTests {
  private func desk() throws -> Desk {
    let desk = try Desk.withJob()
    try desk.write(
      "1.md", "# A new system\n\nTurkey will get five systems for $2.5bn.\n\n- First\n")
    try desk.write(
      "2.md", "# The new system\n\nTurkey will get six systems for $2.5bn.\n\n- First\n")
    desk.run("save s400 1.md")
    desk.run("save s400 2.md")
    return desk
  }

  @Test func `findings are shown in the text that they were found in`() throws {
    let desk = try desk()
    try desk.write(
      "longer.md",
      "# Новая система\n\nКак стало известно, Турция получит 777 комплексов и четыре системы за 2,5 млрд долларов.\n\n- Первая\n"
    )
    desk.run("source s400 longer.md")
    let answer = desk.run("diff s400 1 2 --findings")
    #expect(answer.outcome == .done)
    #expect(answer.out.contains("[777]"), "\(answer.out)")
  }

  @Test(arguments: ["0026-04-01", "1969-12-31", "1970-01-01", "9999-12-31"])
  func `a job of any day stands on the board`(_ day: String) throws {
    let desk = try desk()
    desk.run("assign s400 --due \(day)")
    #expect(desk.run("list").out.contains(day))
    #expect(desk.run("list --format json").out.contains("\"due\": \"\(day)\""))
    #expect(desk.run("check").out.contains("in 1 draft"))
  }

  @Test(
    arguments: [
      "diff --files 1.md 2.md --format json --out Workspace/people.json",
      "diff --files 1.md 2.md --format html --out Glossary/glossary.json",
      "diff s400 --format html --out Workspace/project.json",
      "blame s400 --format html --out Workspace/people.json",
      "glossary export --format csv --out Workspace/people.json",
    ])
  func `no document takes the place of the project's own files`(_ line: String) throws {
    let desk = try desk()
    let before = try desk.snapshot()
    let answer = desk.run(line)
    #expect(answer.outcome == .misuse, "\(answer.out)\(answer.error)")
    #expect(answer.error.contains("own files") && answer.error.contains("hint: --out"))
    #expect(try desk.snapshot() == before)
  }

  @Test(arguments: ["diff s400 1 source:1", "diff s400 source:1 2"])
  func `a draft is not compared with a source`(_ line: String) throws {
    let answer = try desk().run(line)
    #expect(answer.outcome == .misuse)
    #expect(answer.error.contains("is a draft") && answer.error.contains("hint: stet diff s400"))
  }

  @Test func `a filter holds for ids, too`() throws {
    let desk = try desk()
    #expect(desk.run("list --state published --format ids").out == "")
    #expect(desk.run("list --state drafting --format ids").out == "s400\n")
    #expect(desk.run("list --findings --format ids").out == "s400\n")
  }

  @Test func `a job that broke after the index was made hides no other`() throws {
    let desk = try desk()
    desk.run("start article.md --id other")
    desk.run("save other 1.md")
    let later = System.clock() + 3_600_000_000_000
    let project = Project(root: desk.root)
    project.keep(try project.cards(maker: nil, clock: later))
    // In place, so that the folder does not show it.
    let record = try #require(try desk.records("s400").last)
    let path = desk.path("Workspace/jobs/2019/s400/" + record)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.write(contentsOf: Data("[".utf8))
    try handle.close()
    let board = desk.run("list")
    #expect(board.outcome == .files)
    #expect(board.out.contains("other ") && board.error.contains("s400 cannot be read"))
    let impact = desk.run(
      "glossary add tank --domain land --term ru=танк --term en=tank --as ben --status approved")
    #expect(impact.outcome == .done, "\(impact.error)")
  }

  @Test func `glossary changes that cannot be read are no clean board`() throws {
    let desk = try desk()
    for number in ["0001-aaaaaaaaaaaaaaaa", "0001-bbbbbbbbbbbbbbbb"] {
      try desk.write("Glossary/changes/\(number).json", "{}")
    }
    for line in ["list", "status s400"] { #expect(desk.run(line).outcome == .files) }
  }
}
