import StetCore
import Testing

@testable import StetShell

struct WaiverTests {
  private let faulty = "# A new system\n\nTurkey gets four systems for $5.2 billion.\n\n- One\n"

  @Test func `a waived finding hinders nobody and is shown with its reason`() throws {
    let desk = try Desk.withJob()
    try desk.write("draft.md", faulty)
    desk.run("save s400 draft.md")
    let found = try ids(desk)
    #expect(!found.isEmpty)
    #expect(desk.run("check s400").outcome == .no)
    for id in found {
      #expect(desk.run("waive", "s400", id, "--reason", "a quotation").outcome == .no)
      #expect(desk.run("waive", "s400", id, "--as", "ben").outcome == .misuse)
      let words = ["waive", "s400", id, "--as", "ben", "--format", "json", "--reason"]
      let waived = desk.run(words + ["a quotation"])
      #expect(waived.outcome == .done)
      let again = desk.run(words + ["so"])
      #expect(again.outcome == .done && again.error.contains("nothing changed"))
      #expect(again.out == waived.out)
    }
    let checked = desk.run("check s400")
    #expect(checked.outcome == .done)
    #expect(checked.out.contains("waived b2") && checked.out.contains("(ben: a quotation)"))
    let json = desk.run("check s400 --format json").out
    #expect(json.contains("\"waived\": \(found.count)"))
    #expect(json.contains("\"reason\": \"a quotation\""))
    #expect(desk.run("status s400").out.contains("a quotation (Ben Hart)"))
    desk.run("submit s400")
    #expect(desk.run("approve s400 --as ben").outcome == .done)
    #expect(desk.run("publish s400 --out p.html").outcome == .done)
    #expect(desk.run("verify").outcome == .done)
  }

  @Test func `a waiver lapses with the text and counts again with it`() throws {
    let desk = try Desk.withJob()
    try desk.write("draft.md", faulty)
    desk.run("save s400 draft.md")
    for id in try ids(desk) { desk.run("waive", "s400", id, "--reason", "so", "--as", "ben") }
    try desk.write(
      "other.md", "# A new system\n\nTurkey gets four systems for $6.2 billion.\n\n- One\n")
    desk.run("save s400 other.md")
    let status = desk.run("status s400").out
    #expect(status.contains("lapsed") && status.contains("the text has changed"))
    #expect(desk.run("check s400").outcome == .no)
    desk.run("save s400 draft.md")
    #expect(desk.run("check s400").outcome == .done)
  }

  @Test func `a waiver lapses with the concept and with the right to give it`() throws {
    let desk = try Desk.withJob()
    func glossary(_ more: String) throws {
      try desk.write(
        "Glossary/a.json",
        """
        {"format": 1, "kind": "glossary-domain", "domain": "a", "concepts": [
          {"id": "system", "status": "approved", "terms": {
            "ru": [{"term": "система", "status": "preferred"}],
            "en": [{"term": "complex", "status": "preferred"}\(more)]}}]}
        """)
    }
    try glossary("")
    try desk.write(
      "draft.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    desk.run("save s400 draft.md")
    let found = try ids(desk)
    #expect(found.count == 2)
    for id in found { desk.run("waive", "s400", id, "--reason", "so", "--as", "ben") }
    #expect(desk.run("check s400").outcome == .done)
    try glossary(", {\"term\": \"array\", \"status\": \"admitted\"}")
    #expect(desk.run("check s400").outcome == .no)
    #expect(desk.run("status s400").out.contains("the glossary has changed"))
    try glossary("")
    #expect(desk.run("check s400").outcome == .done)
    try desk.write(
      "Workspace/project.json",
      """
      {"format": 1, "kind": "project", "name": "Harbour", "languages": {"from": "ru", "to": "en-GB"},
        "policy": {"waivers": [{"roles": ["editor"], "rules": ["doubled-word"]}]}}
      """)
    #expect(desk.run("check s400").outcome == .no)
    #expect(desk.run("status s400").out.contains("no longer lets them waive it"))
    let refused = desk.run("waive", "s400", found[0], "--reason", "so", "--as", "ben")
    #expect(refused.outcome == .no)
    #expect(refused.error.contains("Ben Hart may not waive term-missing"))
  }

  @Test func `a reason of two lines is told on one`() throws {
    let desk = try Desk.withJob()
    try desk.write("draft.md", faulty)
    desk.run("save s400 draft.md")
    let id = try #require(try ids(desk).first)
    let words = ["waive", "s400", id, "--as", "ben", "--reason"]
    #expect(desk.run(words + ["so\nstet: all is well"]).outcome == .done)
    let again = desk.run(words + ["so"])
    #expect(
      again.error == "nothing changed: Ben Hart waived it: so stet: all is well\n")
  }

  @Test func `a finding that is not there is refused with the nearest`() throws {
    let desk = try Desk.withJob()
    try desk.write("draft.md", faulty)
    desk.run("save s400 draft.md")
    let id = try #require(try ids(desk).first)
    let refused = desk.run("waive", "s400", String(id.dropLast()), "--reason", "so", "--as", "ben")
    #expect(refused.outcome == .no)
    #expect(refused.error.contains("did you mean '\(id)'?"))
    #expect(
      desk.run("waive", "s400", "zzzzzzzz", "--reason", "so", "--as", "ben").error.contains(
        "stet check s400"))
  }

  @Test func `a glossary that has new things to say stops a publication, another does not`() throws
  {
    let desk = try Desk.withJob()
    func glossary(_ term: String, _ status: String) throws {
      try desk.write(
        "Glossary/a.json",
        """
        {"format": 1, "kind": "glossary-domain", "domain": "a", "concepts": [
          {"id": "system", "status": "approved", "terms": {
            "ru": [{"term": "система", "status": "preferred"}],
            "en": [{"term": "system", "status": "\(status)"},
              {"term": "\(term)", "status": "preferred"}]}}]}
        """)
    }
    try glossary("complex", "admitted")
    try desk.write(
      "draft.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    desk.run("save s400 draft.md")
    desk.run("submit s400")
    #expect(desk.run("approve s400 --as ben").outcome == .done)
    try glossary("array", "admitted")
    #expect(desk.run("publish s400 --out p.html").outcome == .done)
    try glossary("array", "deprecated")
    let warned = desk.run("publish s400 --out p.html")
    #expect(warned.outcome == .no)
    #expect(warned.error.contains("the glossary has changed since the approval"))
    #expect(warned.error.contains("stet waive s400 "))
    try glossary("array", "forbidden")
    #expect(desk.run("publish s400 --out p.html").error.contains("term-forbidden"))
    try glossary("complex", "admitted")
    #expect(desk.run("publish s400 --out p.html").outcome == .done)
  }

  /// The ids of the errors and warnings that stand, as the JSON has them.
  private func ids(_ desk: Desk) throws -> [String] {
    let lines = desk.run("check s400 --format json").out.split(separator: "\n")
    return lines.filter { $0.contains("\"id\": ") }.compactMap { line in
      line.split(separator: "\"").dropFirst(3).first.map(String.init)
    }
  }
}
