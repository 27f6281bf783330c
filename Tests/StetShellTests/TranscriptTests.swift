import StetCore
import Testing

@testable import StetShell

struct TranscriptTests {
  private let concept = """
    {"format": 1, "kind": "glossary-domain", "domain": "air-defence", "concepts": [
      {"id": "air-defence-missile-system", "status": "approved", "terms": {
        "ru": [{"term": "зенитная ракетная система", "status": "preferred"}],
        "en": [{"term": "zenith missile system", "status": "forbidden"}],
        "en-GB": [{"term": "air defence missile system", "status": "preferred"}]}}]}
    """

  @Test func `an article goes from start to published page, each step naming the next`() throws {
    let desk = try Desk()
    #expect(desk.run("init --name Harbour").error.contains("next: stet people add"))
    desk.run("people", "add", "ana", "--name", "Ana Ilieva", "--roles", "translator")
    desk.run("people", "add", "ben", "--name", "Ben Hart", "--roles", "editor")
    desk.variables["STET_PERSON"] = "ana"
    try desk.write("Glossary/air-defence.json", concept)
    try desk.write(
      "a.txt", "Новая система\n\nТурция получит зенитную ракетную систему за 2,5 млрд долларов.\n")
    try desk.write(
      "1.txt", "A new system\n\nTurkey gets a zenith missile system for $5.2 billion.\n")
    try desk.write(
      "2.txt", "A new system\n\nTurkey gets an air defence missile system for $2.5 billion.\n")

    let started = desk.run("start a.txt --id s400")
    #expect(started.outcome == .done)
    #expect(started.out == "s400\n")
    #expect(started.error.contains("next: stet edit s400"))
    #expect(desk.run("save s400 1.txt").error.contains("next: stet check s400"))

    let faulty = desk.run("check s400")
    #expect(faulty.outcome == .no)
    #expect(faulty.out.contains("term-forbidden") && faulty.out.contains("number-mismatch"))
    #expect(faulty.error.contains("next: stet edit s400"))
    #expect(desk.run("save s400 2.txt").error.contains("next: stet submit s400"))
    #expect(desk.run("check s400").outcome == .done)
    #expect(desk.run("submit s400").error.contains("next: stet approve s400"))

    let own = desk.run("approve s400")
    #expect(own.outcome == .no)
    #expect(own.error.contains("Ana Ilieva translated it"))
    #expect(own.error.contains("Ana Ilieva is no editor"))
    let approved = desk.run("approve s400 --as ben")
    #expect(approved.outcome == .done)
    #expect(approved.error.contains("next: stet publish s400"))

    let published = desk.run("publish s400 --out page.html")
    #expect(published.out == "page.html\n")
    #expect(published.error.contains("next: stet diff s400"))
    let page = String(decoding: try desk.read("page.html"), as: UTF8.self)
    #expect(page.contains("air defence missile system"))
    #expect(page.contains("Translated by: Ana Ilieva"))

    let diff = desk.run("diff s400 1 2")
    #expect(diff.out.contains("[-"))
    #expect(diff.out.contains("{+"))
    #expect(desk.run("verify").outcome == .done)
    #expect(
      try desk.records("s400").map { $0.dropLast(22) } == [
        "0001-source", "0002-draft", "0003-draft", "0004-submit", "0005-approve", "0006-publish",
      ])
  }

  @Test func `publishing again changes nothing when nothing changed`() throws {
    let desk = try approvedDesk()
    desk.run("publish s400 --out page.html")
    let before = try desk.snapshot()
    let again = desk.run("publish s400 --out page.html")
    #expect(again.outcome == .done)
    #expect(again.error.contains("nothing changed"))
    #expect(try desk.snapshot() == before)
  }

  @Test func `a new draft ends an approval, and a publication waits for the next`() throws {
    let desk = try approvedDesk()
    try desk.write(
      "b.md", "# A newer system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    desk.run("save s400 b.md")
    #expect(desk.run("status s400").out.contains("drafting"))
    let refused = desk.run("publish s400 --out page.html")
    #expect(refused.outcome == .no)
    #expect(refused.error.contains("it is drafting"))
    #expect(refused.error.contains("stet submit s400"))
  }

  @Test func `a new source marks the blocks that changed and ends an approval`() throws {
    let desk = try approvedDesk()
    try desk.write(
      "new.md", "# Новая система\n\nТурция получит пять систем за 2,5 млрд долларов.\n\n- Первая\n")
    let updated = desk.run("source s400 new.md")
    #expect(updated.out.contains("b2 changed"))
    let status = desk.run("status s400")
    #expect(status.out.contains("the source of block b2 changed"))
    #expect(desk.run("submit s400").outcome == .done)
    #expect(desk.run("approve s400 --as ben").outcome == .no)
    #expect(desk.run("save s400 --no-impact b2").outcome == .done)
    #expect(!desk.run("status s400").out.contains("the source of block b2 changed"))
  }

  @Test func `a Markdown article comes back to the byte, its credits in the front matter`() throws {
    let desk = try approvedDesk()
    desk.run("publish s400 --out page.md")
    let page = String(decoding: try desk.read("page.md"), as: UTF8.self)
    #expect(
      page.hasSuffix(
        "---\n\n# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n"))
    #expect(page.contains("translator: Ana Ilieva"))
    #expect(desk.run("show s400 --source --format md").out == (try text(desk, "article.md")))
    #expect(desk.run("show s400 --target --format md").out == (try text(desk, "draft.md")))
  }

  @Test func `moves are recorded with their reasons and told by the log`() throws {
    let desk = try Desk.withJob()
    try desk.write(
      "draft.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    desk.run("save s400 draft.md --message first")
    desk.run("submit s400")
    desk.run("request-changes", "s400", "--reason", "b2: say which", "--as", "ben")
    #expect(desk.run("status s400").out.contains("changes-requested"))
    desk.run("withdraw", "s400", "--reason", "overtaken")
    desk.run("reopen", "s400", "--reason", "back again")
    let log = desk.run("log s400").out
    for told in ["draft 1", "first", "b2: say which", "overtaken", "back again"] {
      #expect(log.contains(told))
    }
    #expect(desk.run("status s400").out.contains("drafting"))
  }

  private func approvedDesk() throws -> Desk {
    let desk = try Desk.withJob()
    try desk.write(
      "draft.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    desk.run("save s400 draft.md")
    desk.run("submit s400")
    #expect(desk.run("approve s400 --as ben").outcome == .done)
    return desk
  }

  private func text(_ desk: Desk, _ name: String) throws -> String {
    String(decoding: try desk.read(name), as: UTF8.self)
  }
}
