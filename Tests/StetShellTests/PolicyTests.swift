import StetCore
import Testing

@testable import StetShell

/// What `Workspace/project.json` asks for, held at the moves.
struct PolicyTests {
  @Test func `two approvals by two people let an article out, one does not`() throws {
    let desk = try desk(#"{"approvals": {"editor": 1, "proofreader": 1}}"#)
    desk.run("people", "add", "pia", "--name", "Pia Lund", "--roles", "proofreader")
    desk.run("people", "add", "eva", "--name", "Eva Moss", "--roles", "editor")
    desk.run("submit s400")
    let first = desk.run("approve s400 --as ben")
    #expect(first.outcome == .done)
    #expect(first.out == "s400: in-review\n")
    #expect(first.error.contains("one more approval is needed: by a proofreader"))
    #expect(desk.run("status s400").out.contains("one more approval is needed"))
    #expect(desk.run("publish s400 --out p.html").error.contains("it is in-review"))
    #expect(desk.run("approve s400 --as ben").error.contains("Ben Hart approved it already"))
    #expect(desk.run("approve s400 --as eva").error.contains("would change nothing"))
    #expect(desk.run("approve s400 --as pia").out == "s400: approved\n")
    #expect(desk.run("approve s400 --as eva").error.contains("it is approved"))
    #expect(desk.run("publish s400 --out p.html").outcome == .done)
    #expect(desk.run("verify").outcome == .done)
  }

  @Test func `a policy that comes to ask for more asks it of what was approved`() throws {
    let desk = try desk("{}")
    desk.run("people", "add", "pia", "--name", "Pia Lund", "--roles", "proofreader")
    desk.run("submit s400")
    desk.run("approve s400 --as ben")
    try write(#"{"approvals": {"editor": 1, "proofreader": 1}}"#, desk)
    let refused = desk.run("publish s400 --out p.html")
    #expect(refused.error.contains("one more approval is needed: by a proofreader"))
    #expect(refused.error.contains("stet approve s400 --as EDITOR"))
    #expect(desk.run("status s400").out.contains("one more approval is needed"))
    #expect(desk.run("approve s400 --as pia").outcome == .done)
    #expect(desk.run("publish s400 --out p.html").outcome == .done)
  }

  @Test func `a policy nobody can meet is told by verify, status and the move`() throws {
    let desk = try desk(#"{"approvals": {"editor": 2}}"#)
    let told = "the policy asks for 2 approvals by editors, and the desk has 1"
    #expect(desk.run("submit s400").error.contains(told))
    #expect(desk.run("status s400").out.contains(told))
    #expect(desk.run("status s400").out.contains("stet people add ID --name NAME --roles editor"))
    let verified = desk.run("verify")
    #expect(verified.outcome == .files)
    #expect(verified.out.contains("Workspace/project.json: \(told)"))
  }

  @Test func `a slip in the policy stops every move with its place`() throws {
    let desk = try desk(#"{"aproval": 1}"#)
    for line in ["status s400", "submit s400", "approve s400 --as ben", "check s400", "list"] {
      let answer = desk.run(line)
      #expect(answer.outcome == .files)
      #expect(
        answer.error.contains(
          "'Workspace/project.json', line 2, column 24: the unknown key 'aproval'"),
        "\(answer.error)")
    }
  }

  @Test func `who translated approves with a reason where the policy says so`() throws {
    let desk = try desk(#"{"translatorApproves": "logged"}"#)
    desk.run("people", "add", "eva", "--name", "Eva Moss", "--roles", "translator,editor")
    try desk.write(
      "e.md", "# A system\n\nTurkey will get four systems for $2.5 billion.\n\n- One\n")
    desk.run("save s400 e.md --as eva")
    desk.run("submit s400")
    let refused = desk.run("approve s400 --as eva")
    #expect(refused.outcome == .no)
    #expect(refused.error.contains("Eva Moss translated it"))
    #expect(refused.error.contains("stet approve s400 --override --reason TEXT"))
    #expect(desk.run("approve s400 --as eva --override").outcome == .misuse)
    #expect(desk.run("approve s400 --as eva --reason alone").outcome == .misuse)
    desk.run("approve", "s400", "--as", "eva", "--override", "--reason", "alone at night")
    #expect(desk.run("status s400").out.contains("although they translated it: alone at night"))
    #expect(desk.run("log s400").out.contains("alone at night"))
    #expect(desk.run("publish s400 --out p.html").outcome == .done)
    try write("{}", desk)
    #expect(
      desk.run("publish s400 --out p.html").error.contains(
        "Eva Moss, who approved it, translated it"))
  }

  @Test func `an embargo holds until its moment`() throws {
    let desk = try desk("{}")
    desk.run("submit s400")
    desk.run("approve s400 --as ben")
    #expect(desk.run("assign s400 --embargo tomorrow").outcome == .misuse)
    desk.run("assign s400 --embargo 2019-05-15T06:00:00Z")
    let refused = desk.run("publish s400 --out p.html")
    #expect(refused.error.contains("it is under embargo until 2019-05-15T06:00:00Z"))
    #expect(desk.run("status s400").out.contains("stet assign s400 --embargo none"))
    let before = desk.now
    desk.now = Timestamp(seconds: before.seconds + 86_400)
    desk.clock = before
    #expect(desk.run("publish s400 --out p.html").error.contains("it is under embargo"))
    #expect(!desk.run("status s400").out.contains(", over"))
    desk.clock = desk.now
    #expect(desk.run("publish s400 --out p.html").outcome == .done)
    desk.now = before
    #expect(desk.run("publish s400 --out p.md").error.contains("it is under embargo"))
    desk.clock = nil
    #expect(desk.run("assign s400 --embargo none").out == "s400: embargo lifted\n")
    #expect(!desk.run("status s400").out.contains("embargo"))
  }

  @Test func `severities, rules and credits block as the policy has them`() throws {
    let desk = try desk(
      """
      {"blocking": {"submit": {"severity": "error"}, "approve": {"severity": "never",
      "rules": ["doubled-word"]}}, "credits": ["editor", "author"]}
      """)
    try desk.write("d.md", "# A system\n\nTurkey gets five the the systems.\n\n- One\n")
    desk.run("save s400 d.md")
    let submitted = desk.run("submit s400")
    #expect(submitted.error.contains("number-mismatch") && !submitted.error.contains("doubled"))
    try desk.write("e.md", "# A system\n\nTurkey gets four the the systems for 2.5bn.\n\n- One\n")
    try write(
      #"{"blocking": {"approve": {"severity": "never", "rules": ["doubled-word"]}}, "credits": ["editor", "author"]}"#,
      desk)
    desk.run("submit s400")
    let approved = desk.run("approve s400 --as ben")
    #expect(approved.error.contains("doubled-word") && !approved.error.contains("number-"))
    try desk.write(
      "f.md", "# A system\n\nTurkey will get four systems for $2.5 billion.\n\n- One\n")
    desk.run("save s400 f.md")
    #expect(desk.run("approve s400 --as ben").outcome == .done)
    let published = desk.run("publish s400 --out p.html").error
    #expect(published.contains("the credits name no editor"))
    #expect(published.contains("the credits name no author"))
  }

  @Test func `a stale block and a comment only warn where the policy says so`() throws {
    let desk = try desk(#"{"staleSource": "warn", "comments": "block"}"#)
    try desk.write(
      "new.md", "# Новая система\n\nТурция получит 4 системы за 2,5 млрд долларов.\n\n- Первая\n")
    desk.run("source s400 new.md")
    desk.run("comment", "s400:b2", "which four?", "--as", "ben")
    desk.run("submit s400")
    let status = desk.run("status s400").out
    let parts = status.split(separator: "worth a look")
    #expect(parts.count == 2)
    #expect(parts[0].contains("comment c1 on b2 is open (Ben Hart): which four?"))
    #expect(parts[1].contains("the source of block b2 changed"))
    #expect(desk.run("approve s400 --as ben").error.contains("stet resolve s400 c1"))
    desk.run("resolve s400 c1")
    #expect(desk.run("approve s400 --as ben").outcome == .done)
  }

  private func desk(_ policy: String) throws -> Desk {
    let desk = try Desk.withJob()
    try desk.write(
      "draft.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    desk.run("save s400 draft.md")
    try write(policy, desk)
    return desk
  }

  private func write(_ policy: String, _ desk: Desk) throws {
    try desk.write(
      "Workspace/project.json",
      """
      {"format": 1, "kind": "project", "name": "Harbour", "languages": {"from": "ru", "to": "en-GB"},
        "policy": \(policy)}
      """)
  }
}
