import Foundation
import StetCore
import Testing

@testable import StetShell

/// Every command over a project in which every text that somebody may write is an attack.
struct HostileCommandTests {
  private static let hostile = TerminalTests.hostile

  @Test func `no command sends what a file says to the terminal raw`() throws {
    let desk = try attackedDesk()
    var commands: Set<String> = []
    for words in Self.lines {
      commands.insert(try Command.find(words).0.name)
      for (hasColour, isTerminal) in [(false, false), (true, true)] {
        let answer = desk.run(words, hasColour: hasColour, isTerminal: isTerminal)
        for text in [answer.out, answer.error] {
          let rest = hasColour ? TerminalTests.withoutOwnSequences(text) : text
          let raw = rest.unicodeScalars.filter { $0.isUnseen && $0 != "\n" }
          #expect(raw.isEmpty, "\(words): \(text.debugDescription.prefix(400))")
        }
      }
    }
    #expect(Command.all.map(\.name).filter { !commands.contains($0) } == [])
  }

  private static let lines: [[String]] = [
    ["init", "a" + hostile], ["start", "a" + hostile + ".md"], ["list"], ["status"],
    ["status", "s1"], ["show", "s1"], ["edit", "s1"], ["save", "s1", "1.md", "--message", hostile],
    ["source", "s1", "b.md"], ["check", "s1"], ["check", "--source", "a.md", "--target", "1.md"],
    ["submit", "s1"], ["comment", "s1:b2", hostile], ["comment", "s1:" + hostile, "x"],
    ["resolve", "s1", hostile], ["resolve", "s1", "c1"], ["waive", "s1", hostile, "--reason", "x"],
    ["approve", "s1"], ["request-changes", "s1", "--reason", "no" + hostile],
    ["withdraw", "s1", "--reason", hostile], ["reopen", "s1", "--reason", hostile],
    ["save", "s1", "2.md"], ["publish", "s1", "--out", "p" + hostile + ".html"], ["diff", "s1"],
    ["diff", "s1", "--by", "--findings"], ["diff", "s1", "--source"],
    ["diff", "--files", "a.md", "b.md"], ["blame", "s1"], ["log", "s1"],
    ["log", "s1", "--for", "ana"], ["credits", "s1"],
    ["credits", "s1", "--set", "author=" + hostile, "--reason", hostile], ["merge", "s1"],
    ["assign", "s1", "--editor", hostile], ["assign", "s1", "--editor", "ana"], ["stats"],
    ["people", "list"], ["people", "add", "eve", "--name", hostile],
    ["people", "key", "ana", "--add", "short.txt"], ["people", "key", "ana"], ["glossary", "list"],
    ["glossary", "search", hostile], ["glossary", "show", "bad"],
    ["glossary", "add", "new", "--domain", "bad", "--term", "ru=" + hostile, "--term", "en=x"],
    ["glossary", "edit", "bad", "--note", hostile + "2", "--reason", hostile],
    ["glossary", "retire", "bad", "--reason", hostile, "--dry-run"], ["glossary", "log"],
    ["glossary", "log", "bad"], ["glossary", "impact", "bad", "--forbidden", "en=" + hostile],
    ["glossary", "scan", "a.md", "--language", "ru"], ["glossary", "check"],
    ["glossary", "import", "words.csv"],
    ["glossary", "export", "--format", "csv", "--out", "x.csv"],
    ["glossary", "merge", "bad", hostile, "--reason", hostile], ["git-setup"],
    ["merge-file", hostile, "a.md", "b.md", hostile], ["verify"], ["verify", "--repair"],
    ["search", "x" + hostile], ["search", "short"], ["schema"], ["schema", hostile],
    ["completions", "bash"],
    ["help"], ["help", hostile],
  ]

  /// The desk of the terminal's tests, with hostile comments, file names and tables besides.
  private func attackedDesk() throws -> Desk {
    let hostile = Self.hostile
    let desk = try TerminalTests.hostileDesk()
    try desk.write("b.md", "# Заголовок\(hostile)\n\nРакета \(hostile) 7 штук.\n")
    try desk.write("words.csv", "id,ru,en\nx\(hostile),слово\(hostile),word\(hostile)\n")
    desk.run("comment", "s1:b2", "said" + hostile)
    try desk.write("Workspace/jobs/2019/s1/strange\(hostile)", "x")
    try desk.write("Workspace/jobs/2019/Not\(hostile)/x", "x")
    try desk.write("Glossary/other\(hostile).txt", "x")
    desk.variables["EDITOR"] = "true" + hostile
    return desk
  }
}
