import Foundation
import StetCore
import Testing

@testable import StetShell

/// No command builds on one line of a job while there is another, and none shows one as if it were all.
struct DivergedCommandsTests {
  private static let base = "# System\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n"

  /// A job with a draft that two clones went on from, each by a move of its own.
  private static func desk(_ ana: [String], _ ben: [String]) throws -> Desk {
    let desk = try Desk.withJob()
    try desk.write("base.md", base)
    try desk.write("new.md", base.replacing("gets", with: "will get"))
    desk.run("save s400 base.md")
    let before = try desk.records("s400")
    var records: [String: [UInt8]] = [:]
    for words in [ana, ben + ["--as", "ben"]] {
      #expect(desk.run(words).outcome == .done)
      for name in try desk.records("s400") where !before.contains(name) {
        let path = "Workspace/jobs/2019/s400/\(name)"
        records[path] = try desk.read(path)
        try FileManager.default.removeItem(atPath: desk.path(path))
      }
    }
    for (path, bytes) in records { try desk.write(path, bytes) }
    return desk
  }

  @Test(
    arguments: [
      "save s400 new.md", "save s400 base.md", "save s400 --no-impact b1", "edit s400",
      "source s400 article.md", "source s400 new.md", "submit s400", "approve s400",
      "request-changes s400 --reason r", "reopen s400 --reason r", "withdraw s400 --reason r",
      "publish s400 --out page.html", "assign s400 --editor ben", "assign s400 --due 2019-06-01",
      "assign s400 --translator ana",
      "comment s400:b2 why", "credits s400 --set proofreader=ana --reason r",
    ])
  func `a command that would record on one side refuses and names the way`(_ line: String) throws {
    for moves in [
      (["submit", "s400"], ["assign", "s400", "--due", "2019-06-01"]),
      (["save", "s400", "new.md"], ["assign", "s400", "--editor", "ben"]),
    ] {
      let desk = try Self.desk(moves.0, moves.1)
      desk.variables["EDITOR"] = "touch '\(desk.path("opened"))'; true"
      let before = try desk.snapshot()
      for person in ["ana", "ben"] {
        let refused = desk.run(line + " --as \(person)")
        #expect(refused.outcome == .no, "\(line): \(refused.error)")
        #expect(refused.error.contains("stet merge s400"), "\(line): \(refused.error)")
      }
      #expect(try desk.snapshot() == before)
    }
  }

  @Test(
    arguments: [
      "show s400", "check s400", "credits s400", "log s400", "blame s400", "diff s400", "list",
      "status s400", "status",
    ])
  func `a command that shows a diverged job says that it has diverged`(_ line: String) throws {
    let desk = try Self.desk(["save", "s400", "new.md"], ["assign", "s400", "--editor", "ben"])
    let answer = desk.run(line)
    let words = answer.out + answer.error
    #expect(words.contains("diverged") && words.contains("stet merge s400"), "\(words)")
    #expect(desk.run("merge s400").outcome == .done)
    #expect(!(desk.run(line).out + desk.run(line).error).contains("diverged"))
  }

  @Test func `three lines are joined one after the other`() throws {
    let desk = try Desk.withJob()
    try desk.write("base.md", Self.base)
    desk.run("save s400 base.md")
    let before = try desk.records("s400")
    var records: [String: [UInt8]] = [:]
    for (person, text) in [("ana", "# A system"), ("ben", "- The first"), ("ana", "$2.6 billion")] {
      let old = text.hasPrefix("#") ? "# System" : text.hasPrefix("-") ? "- One" : "$2.5 billion"
      try desk.write("draft.md", Self.base.replacing(old, with: text))
      desk.run("save s400 draft.md --as \(person)")
      for name in try desk.records("s400") where !before.contains(name) {
        records["Workspace/jobs/2019/s400/\(name)"] = try desk.read(
          "Workspace/jobs/2019/s400/\(name)")
        try FileManager.default.removeItem(atPath: desk.path("Workspace/jobs/2019/s400/\(name)"))
      }
    }
    for (path, bytes) in records { try desk.write(path, bytes) }
    #expect(desk.run("merge s400").outcome == .done)
    #expect(
      desk.run("show s400 --format md").out
        == "# A system\n\nTurkey gets four systems for $2.6 billion.\n\n- The first\n")
    #expect(desk.run("verify").outcome == .done)
  }
}
