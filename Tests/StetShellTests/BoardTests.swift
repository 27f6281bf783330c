import StetCore
import Testing

@testable import StetShell

struct BoardTests {
  @Test(
    arguments: [
      ("list", ["late", "soon", "later", "s400", "short"]),
      ("list --overdue", ["late"]),
      ("list --due-before 2019-06-01", ["late", "soon"]),
      ("list --due-before 2019-05-01", ["late"]),
      ("list --state in-review", ["soon"]),
      ("list --person ben", ["later"]),
      ("list --min-words 3", ["late", "soon", "later", "s400"]),
      ("list --findings", ["soon"]),
      ("list --state approved", []),
      ("list --state drafting --min-words 3 --person ana", ["late", "later"]),
    ])
  func `the board shows what was asked for, what is overdue first`(
    _ line: String, _ expected: [String]
  ) throws {
    let rows = try desk().run(line).out.split(separator: "\n").dropFirst()
    #expect(rows.map { String($0.prefix { $0 != " " }) } == expected)
    let json = try desk().run(line + " --format json").out
    let ids = json.split(separator: "\n").filter { $0.contains("\"id\": ") }
    #expect(
      ids.map { $0.split(separator: "\"")[2] == ": " ? String($0.split(separator: "\"")[3]) : "" }
        == expected)
  }

  @Test(arguments: ["list --due-before soon", "list --min-words many", "stats --month May"])
  func `a filter that is none is refused`(_ line: String) throws {
    let answer = try desk().run(line)
    #expect(answer.outcome == .misuse)
    #expect(answer.error.contains("hint: "))
  }

  @Test func `the stats count words, people, days and months`() throws {
    let desk = try desk()
    desk.now = Timestamp(seconds: desk.now.seconds + 86_400 * 20)
    desk.run("submit later")
    desk.run("approve later --as ben")
    let out = desk.run("stats").out.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    for row in [
      "month started published words repeated findings/1000", "2019-05 5 0 30 14 142.9",
      "all 5 0 30 14 142.9", "drafting 3 16.0", "in-review 1 10.0", "approved 1 0.0",
      "Ana Ilieva 2 0 0", "Ben Hart 0 0 1",
    ] {
      #expect(out.contains(row), "\(row) in \(out)")
    }
    let json = desk.run("stats --format json").out
    #expect(json.contains("\"kind\": \"stats\"") && json.contains("\"repeated\": 14"))
    #expect(desk.run("stats --month 2018-01").error.contains("no jobs"))
    #expect(try Desk.withJob().run("stats").outcome == .done)
  }

  /// Five jobs: one late, one in review with an error, one of Ben's, one bare, one short.
  private func desk() throws -> Desk {
    let desk = try Desk.withJob()
    try desk.write("a.txt", "Новая система\n\nТурция получит 4 системы.\n")
    try desk.write("short.txt", "Коротко\n")
    try desk.write("bad.txt", "A new system\n\nTurkey gets 5 systems.\n")
    try desk.write("good.txt", "A new system\n\nTurkey gets 4 systems.\n")
    desk.run("start a.txt --id late --due 2019-04-01 --translator ana")
    desk.run("start a.txt --id soon --due 2019-05-20")
    desk.run("start a.txt --id later --due 2019-07-01 --editor ben")
    desk.run("start short.txt --id short")
    desk.run("save soon bad.txt")
    desk.run("save later good.txt")
    desk.run("submit soon")
    return desk
  }
}
