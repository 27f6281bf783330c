import StetCore
import Testing

@testable import StetShell

struct OutputTests {
  private let desk: Desk

  init() throws {
    desk = try Desk.withJob()
    try desk.write(
      "Glossary/d.json",
      """
      {"format": 1, "kind": "glossary-domain", "domain": "d", "concepts": [
        {"id": "system", "status": "approved", "terms": {
          "ru": [{"term": "система", "status": "preferred"}],
          "en": [{"term": "system", "status": "preferred"}]}}]}
      """)
    try desk.write("1.md", "# A new thing\n\nTurkey gets four systems for $5.2 billion.\n\n- One\n")
    try desk.write(
      "2.md", "# A new system\n\nTurkey gets four systems for  $2.5 billion.\n\n- One\n")
    desk.run("save s400 1.md")
    desk.run("save s400 2.md")
  }

  @Test(
    arguments: [
      ("list", "board"), ("status", "board"), ("status s400", "status"), ("check", "check-report"),
      ("check s400@1", "check-report"), ("diff s400", "diff"), ("log s400", "log"),
      ("credits s400", "credits"), ("blame s400", "blame"), ("people list", "people"),
      ("glossary list", "glossary"),
      ("glossary show system", "glossary"), ("glossary search системы", "glossary"),
      ("verify", "verification"), ("show s400", "text"), ("submit s400", "job"),
      ("save s400 1.md", "job"), ("assign s400 --editor ben", "job"),
      ("source s400 article.md", "diff"),
    ])
  func `a result in JSON is one document that says its format and kind`(
    _ line: String, _ kind: String
  ) throws {
    let answer = desk.run(line + " --format json")
    let document = try read(answer.out)
    #expect(document["format"] == 1)
    #expect(document["kind"] == .string(kind))
    #expect(Array(answer.out.utf8) == JSONWriter.bytes(of: document), "the one spelling")
  }

  @Test func `a check's report has the contract's keys, and ranges that give their texts`() throws {
    let answer = desk.run("check s400@1 --format json --terms")
    #expect(answer.outcome == .no)
    let document = try read(answer.out)
    #expect(keys(document) == ["format", "kind", "reports"])
    let report = try #require(elements(document["reports"]).first)
    #expect(
      keys(report) == ["draft", "findings", "glossary", "job", "source", "summary", "terms"])
    #expect(report["job"] == "s400" && report["draft"] == 1 && report["source"] == 1)
    #expect(keys(report["summary"]) == ["error", "note", "terms", "waived", "warning"])
    let findings = elements(report["findings"])
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(
        keys(finding) == [
          "block", "concept", "id", "match", "message", "rule", "severity", "source", "suggestions",
          "target", "waived",
        ])
      try expectRange(finding["source"], in: finding["block"], of: "source")
      try expectRange(finding["target"], in: finding["block"], of: "target")
    }
    let rules = findings.compactMap { $0["rule"] }
    #expect(rules.contains("term-missing") && rules.contains("number-mismatch"))
    let terms = elements(report["terms"])
    #expect(terms.map { $0["verdict"] } == ["missing", "ok"])
    for term in terms {
      #expect(keys(term) == ["block", "concept", "source", "target", "verdict"])
      try expectRange(term["source"], in: term["block"], of: "source")
      try expectRange(term["target"], in: term["block"], of: "target")
    }
  }

  @Test func `a diff's edits give both texts to the byte`() throws {
    let document = try read(desk.run("diff s400 1 2 --format json").out)
    #expect(keys(document) == ["blocks", "format", "from", "kind", "stat", "to"])
    #expect(document["from"] == "1" && document["to"] == "2")
    let old = try texts(desk.run("show s400@1 --format json").out, "target")
    let new = try texts(desk.run("show s400@2 --format json").out, "target")
    for (index, block) in elements(document["blocks"]).enumerated() {
      let edits = elements(block["edits"])
      #expect(joined(edits, "equal", "delete") == old[index])
      #expect(joined(edits, "equal", "insert") == new[index])
      #expect(block["change"] == (old[index] == new[index] ? "same" : "changed"))
    }
  }

  @Test(
    arguments: [
      ("check s400@1", Outcome.no), ("check s400@1 --fail-on never", .done),
      ("check s400@2", .done), ("check s400@2 --fail-on warning", .no),
      ("check s400@1 --rule doubled-space", .done), ("check s400@1 --rule term-missing", .no),
      ("check s400@1 --rule doubled-space --rule number-mismatch", .no),
      ("check s400@2 --new-since s400@1 --fail-on warning", .no),
      ("check s400@1 --new-since s400@1", .done),
    ])
  func `a check says yes or no by its status`(_ line: String, _ outcome: Outcome) {
    #expect(desk.run(line).outcome == outcome)
    #expect(desk.run(line + " --format json").outcome == outcome)
  }

  @Test func `loose texts are checked without a project`() throws {
    let loose = try Desk()
    try loose.write("a.txt", "Это система.\n\nВ 2019 году.\n")
    try loose.write("b.txt", "It is a thing.\n\nIn 2018.\n")
    try loose.write("c.txt", "One paragraph.\n")
    try loose.write("t.tsv", "Это система.\tIt is a thing.\n\nВ 2019 году.\tIn 2019.\tnote\n")
    try loose.write("bad.tsv", "Это система.\n")
    let glossary = desk.path("Glossary")
    let pair = loose.run(
      "check --source a.txt --target b.txt --glossary \(glossary) --format json")
    #expect(pair.outcome == .no)
    let report = try #require(elements(try read(pair.out)["reports"]).first)
    #expect(report["job"] == .null)
    #expect(elements(report["findings"]).map { $0["block"] } == ["1", "2", "2"])
    let table = loose.run("check --bilingual t.tsv --glossary \(glossary) --format json")
    let found = elements(try #require(elements(try read(table.out)["reports"]).first)["findings"])
    #expect(found.map { $0["block"] } == ["1"])
    #expect(loose.run("check --source a.txt --target c.txt").outcome == .files)
    #expect(loose.run("check --bilingual bad.tsv").error.contains("'bad.tsv', line 1: no tab"))
    #expect(loose.run("check --bilingual none.tsv").outcome == .files)
    #expect(
      loose.run("check --source a.txt --target b.txt --glossary nowhere").outcome == .files)
  }

  @Test(
    arguments: [
      ("--bilingual t.tsv --source nope", "--bilingual and --source do not go together"),
      ("--target nope --bilingual t.tsv", "--bilingual and --target do not go together"),
      ("--bilingual t.tsv --new-since s400@1", "--new-since is about the drafts of a job"),
      ("--source a --target b --new-since s400@1", "--new-since is about the drafts of a job"),
      ("--target b", "--source and --target go together"),
      ("--source a", "--source and --target go together"),
      ("s400 --bilingual t.tsv", "'s400' is a job, and"), ("--to ru", "--to goes with --source"),
    ])
  func `options of a check that do not go together are refused with a way on, project or none`(
    _ options: String, _ told: String
  ) throws {
    let loose = try Desk()
    for desk in [desk, loose] {
      try desk.write("t.tsv", "Это система.\tIt is a system.\n")
      let answer = desk.run("check " + options)
      #expect(answer.outcome == .misuse && answer.out.isEmpty)
      #expect(answer.error.contains(told), "\(answer.error)")
      #expect(answer.error.contains("hint: stet check "))
    }
  }

  @Test func `every blocker of an approval is listed, each with its way on`() throws {
    desk.run("save s400 1.md")
    let answer = desk.run("approve s400")
    #expect(answer.outcome == .no)
    let lines = answer.error.split(separator: "\n")
    #expect(lines.first?.hasPrefix("stet: 's400' cannot be approved: ") == true)
    let status = try read(desk.run("status s400 --format json").out)
    let open = elements(elements(status["jobs"]).first?["blockers"])
    let blockers = lines.filter { $0.hasPrefix("  - ") }
    #expect(blockers.count == open.count + 3, "and the state, the role and the person")
    for message in ["it is drafting", "Ana Ilieva is no editor", "Ana Ilieva translated it"] {
      #expect(blockers.contains("  - \(message)"))
    }
    #expect(lines.count { $0.hasPrefix("      stet ") } == blockers.count)
  }

  @Test func `the board tells what is late and what is open`() throws {
    desk.run("assign s400 --translator ana --editor ben --due 2019-05-13")
    let board = desk.run("list")
    #expect(board.out.contains("2019-05-13 overdue"))
    #expect(board.out.contains("drafting"))
    #expect(desk.run("list --person ben").out.contains("s400"))
    #expect(desk.run("list --state published").error == "no jobs\n")
    #expect(desk.run("list --format ids").out == "s400\n")
    let again = desk.run("assign s400 --due 2019-05-13")
    #expect(again.outcome == .misuse)
  }

  // MARK: - Reading documents

  private func read(_ text: String) throws -> JSON {
    try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONFault) in try reader.value() }
  }

  private func keys(_ value: JSON?) -> [String] {
    guard case .object(let members)? = value else { return [] }
    return members.keys.sorted()
  }

  private func elements(_ value: JSON?) -> [JSON] {
    guard case .array(let elements)? = value else { return [] }
    return elements
  }

  private func texts(_ document: String, _ side: String) throws -> [String] {
    elements(try read(document)["blocks"]).map { string($0[side]) }
  }

  private func string(_ value: JSON?) -> String {
    guard case .string(let text)? = value else { return "" }
    return text
  }

  private func joined(_ edits: [JSON], _ operations: JSON...) -> String {
    edits.filter { edit in operations.contains { $0 == edit["op"] } }.map { string($0["text"]) }
      .joined()
  }

  /// Holds a range to the scalars of its block's text in draft 1.
  private func expectRange(_ range: JSON?, in block: JSON?, of side: String) throws {
    guard case .integer(let start)? = range?["start"], case .integer(let end)? = range?["end"]
    else { return #expect(range == .null) }
    let blocks = elements(try read(desk.run("show s400@1 --format json").out)["blocks"])
    let text = try #require(blocks.first { $0["id"] == block }).self[side]
    let scalars = Array(string(text).unicodeScalars)[start..<end]
    var said = String.UnicodeScalarView()
    said.append(contentsOf: scalars)
    #expect(String(said) == string(range?["text"]))
  }
}
