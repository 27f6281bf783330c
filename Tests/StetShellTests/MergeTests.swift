import Foundation
import StetCore
import Testing

@testable import StetShell

/// A job that two clones wrote to.
struct MergeTests {
  private static let base =
    "# System\n\nTurkey gets four systems for $2.5 billion. Moscow is ready.\n\n- One\n"

  /// A desk whose job has the records of two: ana's and ben's, each after draft 1.
  private func desk(_ ana: String, _ ben: String) throws -> Desk {
    let desk = try Desk.withJob()
    try desk.write("base.md", Self.base)
    desk.run("save s400 base.md")
    let before = try desk.records("s400")
    var records: [String: [UInt8]] = [:]
    for (person, text) in [("ana", ana), ("ben", ben)] {
      try desk.write("\(person).md", text)
      #expect(desk.run("save s400 \(person).md --as \(person)").outcome == .done)
      for name in try desk.records("s400") where !before.contains(name) {
        records[name] = try desk.read("Workspace/jobs/2019/s400/\(name)")
        try FileManager.default.removeItem(atPath: desk.path("Workspace/jobs/2019/s400/\(name)"))
      }
    }
    for (name, bytes) in records { try desk.write("Workspace/jobs/2019/s400/\(name)", bytes) }
    return desk
  }

  @Test func `what each side alone changed is joined, block by block and word by word`() throws {
    let desk = try desk(
      "# A system\n\nTurkey will get four systems for $2.5 billion. Moscow is ready.\n\n- One\n",
      "# System\n\nTurkey gets four systems for $2.5 billion. Moscow is waiting.\n\n- The first\n")
    let refused = desk.run("save s400 base.md")
    #expect(refused.outcome == .no && refused.error.contains("stet merge s400"))
    #expect(desk.run("status s400").out.contains("next: stet merge s400"))
    let merged = desk.run("merge s400 --message joined")
    #expect(merged.outcome == .done)
    #expect(merged.out.hasPrefix("s400: draft 4 joins draft "))
    #expect(
      desk.run("show s400 --format md").out
        == "# A system\n\nTurkey will get four systems for $2.5 billion. Moscow is waiting.\n\n- The first\n"
    )
    let record = try #require(try desk.records("s400").last)
    #expect(record.hasPrefix("0004-draft-"))
    let text = String(
      decoding: try desk.read("Workspace/jobs/2019/s400/\(record)"), as: UTF8.self)
    #expect(text.components(separatedBy: "sha256:").count == 4, "two parents and the source")
    #expect(desk.run("verify").outcome == .done)
    let again = desk.run("merge s400 --format json")
    #expect(again.outcome == .done && again.error.contains("nothing to join"))
    #expect(again.out.contains("\"kind\": \"merge\"") && again.out.contains("\"ours\": null"))
    #expect(desk.run("merge s400").out.isEmpty)
    let credits = desk.run("credits s400").out
    #expect(credits.contains("Ana Ilieva: 12 words that stand"))
    #expect(credits.contains("Ben Hart: 3 words that stand"))
  }

  /// Both changed the same verb; ben alone changed the last block.
  private func conflict() throws -> Desk {
    try desk(
      "# System\n\nTurkey will get four systems for $2.5 billion. Moscow is ready.\n\n- One\n",
      "# System\n\nTurkey is getting four systems for $2.5 billion. Moscow is ready.\n\n- First\n")
  }

  @Test func `a contradiction is shown side by side and recorded by nobody`() throws {
    let desk = try conflict()
    let before = try desk.snapshot()
    let answer = desk.run("merge s400")
    #expect(answer.outcome == .no)
    #expect(answer.out.contains("b2 both sides changed it"))
    #expect(answer.out.contains("Turkey [will get] four"))
    #expect(answer.out.contains("Turkey [is getting] four"))
    #expect(answer.error.contains("changed the same words of b2: nothing was recorded"))
    let json = desk.run("merge s400 --format json")
    #expect(json.outcome == .no)
    #expect(json.out.contains("\"theirs\": \"is getting\""))
    #expect(try desk.snapshot() == before)
  }

  @Test(arguments: [
    ("ours", "ana", "will get"), ("theirs", "ana", "is getting"), ("ours", "ben", "is getting"),
    ("theirs", "ben", "will get"),
  ])
  func `a side that is taken stands only where both changed the same`(
    _ side: String, _ person: String, _ words: String
  ) throws {
    let desk = try conflict()
    #expect(desk.run("merge s400 --take \(side) --as \(person)").outcome == .done)
    #expect(
      desk.run("show s400 --format md").out
        == "# System\n\nTurkey \(words) four systems for $2.5 billion. Moscow is ready.\n\n- First\n"
    )
  }

  @Test func `a sheet settles what nobody else may`() throws {
    let desk = try conflict()
    let sheet = desk.run("merge s400 --format worksheet").out
    #expect(sheet.contains("Turkey <<<will get|||is getting>>> four systems"))
    try desk.write("sheet.txt", sheet)
    let open = desk.run("merge s400 --from-worksheet sheet.txt")
    #expect(open.outcome == .no)
    #expect(open.error.contains("block b2 still has a '<<<' mark"))
    let settled = sheet.replacing("<<<will get|||is getting>>>", with: "is about to get")
    try desk.write("sheet.txt", settled)
    #expect(desk.run("save s400 sheet.txt").outcome == .no)
    #expect(desk.run("merge s400 --from-worksheet sheet.txt").outcome == .done)
    #expect(desk.run("show s400 --target").out.contains("Turkey is about to get four systems"))
    #expect(desk.run("blame s400:b2").out.contains("  4   ana   about to\n"))
  }

  @Test func `a sheet of other records is refused`() throws {
    let desk = try conflict()
    try desk.write(
      "sheet.txt",
      desk.run("merge s400 --format worksheet").out.replacing("# joins sha256:", with: "# joins "))
    #expect(
      desk.run("merge s400 --from-worksheet sheet.txt").error.contains(
        "does not join the newest records"))
    #expect(desk.run("merge s400 --take ours --edit").outcome == .misuse)
  }

  @Test func `an editor settles it, and what it leaves unsettled is kept`() throws {
    let desk = try conflict()
    desk.variables["EDITOR"] = "true"
    let kept = desk.run("merge s400 --edit")
    #expect(kept.outcome == .no)
    #expect(kept.error.contains("your text is kept in"))
    desk.variables["EDITOR"] = "sed -i 's/<<<.*>>>/gets/'"
    #expect(desk.run("merge s400 --edit").outcome == .done)
    #expect(desk.run("show s400 --target").out.contains("Turkey gets four"))
  }

  @Test func `an editor that fails leaves a sheet that the merge takes`() throws {
    let desk = try conflict()
    desk.variables["EDITOR"] = "sed -i 's/<<<.*>>>/gets/' \"$1\"; false"
    let failed = desk.run("merge s400 --edit")
    #expect(failed.outcome == .no)
    #expect(failed.error.contains("ended with status 1: nothing was recorded"))
    let hint = try #require(failed.error.split(separator: "hint: stet ").last)
    let command = try #require(hint.split(separator: " takes it").first)
    #expect(desk.run(String(command).replacing("'", with: "")).outcome == .done)
    #expect(desk.run("show s400 --target").out.contains("Turkey gets four"))
  }

  @Test func `blame tells each word's writer through all drafts`() throws {
    let desk = try conflict()
    desk.run("merge s400 --take theirs --as ana")
    let blame = desk.run("blame s400")
    #expect(blame.out.contains("   ben   is getting\n"), "\(blame.out)")
    let json = desk.run("blame s400:b3 --format json").out
    #expect(json.contains("\"by\": \"ben\"") && !json.contains("\"id\": \"b2\""))
    let page = desk.run("blame s400 --format html").out
    #expect(page.contains("title=\"Ben Hart, draft ") && !page.contains("<script"))
    #expect(desk.run("blame s400@1").out.contains("Ana Ilieva: 12 words that stand, 100 %"))
    #expect(desk.run("blame s400:b9").outcome == .misuse)
    #expect(desk.run("blame s400@source:1").outcome == .misuse)
    #expect(desk.run("blame s400@9").outcome == .files)
  }
}
