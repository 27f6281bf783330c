import StetCore
import Testing

@testable import StetShell

struct SearchTests {
  /// The sample job with two drafts and a second source.
  private func desk() throws -> Desk {
    let desk = try Desk.withJob()
    try desk.write(
      "1.md", "# A new system\n\nTurkey will get four systems for $2.5bn.\n\n- First\n")
    try desk.write(
      "2.md", "# The fresh system\n\nTurkey will get four systems for $2.5bn.\n\n- First\n")
    desk.run("save s400 1.md")
    desk.run("save s400 2.md")
    return desk
  }

  @Test(
    arguments: [
      // Every form, in whatever case and letter.
      ("система", ["s400:b1  source 1", "s400:b2  source 1"]),
      ("новая система", ["s400:b1  source 1"]),
      ("Turkey", ["s400:b2  draft 2"]),
      // What an earlier draft said; what both say alike stands once.
      ("new system", ["s400:b1  draft 1"]),
      ("four system", ["s400:b2  draft 2"]),
      ("танк", []),
    ])
  func `words are found in every form and in every revision`(
    _ words: String, _ expected: [String]
  ) throws {
    let answer = try desk().run(["search"] + words.split(separator: " ").map(String.init))
    let places = answer.out.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    #expect(places.map(String.init) == expected)
    #expect(answer.outcome == (expected.isEmpty ? .no : .done))
    #expect(answer.error == "\(expected.count) \(expected.count == 1 ? "place" : "places")\n")
  }

  @Test func `a hit stands between its neighbours with the other side below it`() throws {
    let lines = try desk().run("search четыре системы").out.split(separator: "\n")
    #expect(
      lines.map(String.init) == [
        "s400:b2  source 1", "  Турция получит четыре системы за 2,5 млрд долларов.",
        "  Turkey will get four systems for $2.5bn.",
      ])
  }

  @Test(
    arguments: [
      ("search --exact система", 1), ("search --exact системы", 1), ("search --source Turkey", 0),
      ("search --target система", 0), ("search Turkey --job s400", 1),
    ])
  func `a search can be narrowed`(_ line: String, _ count: Int) throws {
    let out = try desk().run(line).out
    #expect(out.split(separator: "\n").count { !$0.hasPrefix(" ") } == count)
  }

  @Test func `positions are scalars of the block's text`() throws {
    let json = try desk().run("search четыре системы --format json").out
    for member in ["\"start\": 15", "\"end\": 29", "\"side\": \"source\"", "\"match\": \"exact\""] {
      #expect(json.contains(member), "\(member) in \(json)")
    }
  }

  @Test(
    arguments: [
      ["search"], ["search", "!?"], ["search", "x", "--source", "--target"],
      ["search", "x", "--job", "none"],
    ])
  func `a search for nothing is refused`(_ words: [String]) throws {
    let answer = try desk().run(words)
    #expect(answer.outcome == (words.last == "none" ? .files : .misuse))
    #expect(answer.error.contains("hint: "))
  }
}
