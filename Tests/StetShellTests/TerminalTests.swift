import StetCore
import Testing

@testable import StetShell

struct TerminalTests {
  /// A control of every kind that a terminal obeys.
  static let hostile = "\u{1B}[31mred\u{1B}]0;title\u{7}\u{9B}2J\u{202E}x\u{8}\u{7F}\u{0C}"

  @Test(
    arguments: [
      (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false),
      (true, ["NO_COLOR": "0"], false), (true, ["NO_COLOR": ""], true),
      (true, ["TERM": "dumb"], false),
      (true, ["TERM": "xterm-256color"], true), (false, ["TERM": "xterm"], false),
    ] as [(Bool, [String: String], Bool)])
  func `colour is for terminals that show it and users who want it`(
    _ isTerminal: Bool, _ variables: [String: String], _ hasColour: Bool
  ) {
    let stream = Console.Stream(isTerminal: isTerminal) { variables[$0] }
    #expect(stream.hasColour == hasColour)
    #expect(stream.isTerminal == isTerminal)
  }

  @Test func `with colour stet's own sequences alone are sent, and without not one`() throws {
    let desk = try Self.hostileDesk()
    for words in Self.commands {
      for (hasColour, isTerminal) in [(false, false), (false, true), (true, true)] {
        let answer = desk.run(words, hasColour: hasColour, isTerminal: isTerminal)
        for text in [answer.out, answer.error] {
          let rest = hasColour || isTerminal ? Self.withoutOwnSequences(text) : text
          let raw = rest.unicodeScalars.filter { $0.isUnseen && $0 != "\n" }
          // A file asked for by its bytes, and not on a terminal, is given by its bytes.
          guard isTerminal || !["md", "patch"].contains(words.last) else { continue }
          #expect(raw.isEmpty, "\(words): \(text.debugDescription)")
          if !hasColour { #expect(!text.contains("\u{1B}[3")) }
        }
      }
    }
  }

  private static let commands: [[String]] = [
    ["list"], ["status", "s1"], ["show", "s1"], ["show", "s1", "--source"],
    ["show", "s1", "--target"], ["show", "s1", "--format", "md"], ["check", "s1"], ["log", "s1"],
    ["credits", "s1"], ["diff", "s1"], ["diff", "s1", "--format", "stat"],
    ["diff", "s1", "--format", "side-by-side", "--by"],
    ["diff", "s1", "--findings"], ["diff", "s1", "--format", "patch"],
    ["diff", "s1", "--format", "html"], ["search", "short"], ["blame", "s1"], ["merge", "s1"],
    ["people", "list"],
    ["glossary", "list"], ["glossary", "show", "bad"], ["glossary", "search", "ракета"],
    ["approve", "s1"], ["publish", "s1", "--out", hostile], ["status", hostile], [hostile],
    ["check", "--" + hostile], ["start", hostile], ["show", "s1@" + hostile],
    ["glossary", "show", hostile], ["save", "s1", "short.txt"],
    ["status", "s1", "--format", "json"],
    ["check", "s1", "--format", "json"], ["log", "s1", "--format", "json"],
    ["glossary", "show", "bad", "--format", "json"], ["diff", "s1", "--format", "json"],
    ["people", "list", "--format", "json"], ["show", "s1", "--format", "json"],
    ["--project", hostile, "list"], ["list", "--as", hostile], ["people", "add", hostile],
  ]

  @Test(
    arguments: [
      ("plain «С-400» 🚀 é", "plain «С-400» 🚀 é"),
      ("a\u{1B}[31m", "a\\u{1b}[31m"), ("a\tb", "a    b"), ("a\nb", "a\nb"),
      ("a\r\nb", "a\\u{d}\nb"), ("a\u{0}b", "a\\u{0}b"), ("\u{9B}", "\\u{9b}"),
      ("a\u{202E}b", "a\\u{202e}b"), ("\u{FEFF}a", "\\u{feff}a"),
      ("a\u{1B}\u{301}", "a\\u{1b}\u{301}"),
    ])
  func `controls are spelled out`(_ text: String, _ visible: String) {
    #expect(Array(Visible.text(text).utf8) == Array(visible.utf8))
    #expect(!Visible.line(text).utf8.contains(0x0A))
  }

  @Test func `no name, title or reason begins a line of its own`() throws {
    let desk = try Desk.withJob()
    let forged = "x\r\ns400: approved\nstet: done"
    desk.run("people", "add", "eve", "--name", forged, "--roles", "editor")
    try desk.write("forged.md", "---\npublication: x\n---\n\nText.\n")
    desk.run("start", "forged.md", "--id", "f1", "--publication", forged, "--as", "eve")
    desk.run("withdraw", "f1", "--reason", forged, "--as", "eve")
    for line in ["status f1", "log f1", "people list", "credits f1", "list", "log f1"] {
      let answer = desk.run(line)
      for line in (answer.out + answer.error).unicodeScalars.split(separator: "\n") {
        #expect(!String(line).hasPrefix("s400: approved"), "\(answer.out)")
        #expect(!String(line).hasPrefix("stet: done"))
      }
    }
  }

  @Test(
    arguments: [
      ("abc", 5, "abc  "), ("abcdef", 4, "abc…"), ("防空系統", 8, "防空系統"), ("防空系統", 7, "防空系…"),
      ("防空系統", 6, "防空… "), ("e\u{301}e\u{301}", 3, "e\u{301}e\u{301} "), ("", 2, "  "),
      ("ab", 1, "…"),
    ])
  func `a text is fitted to columns as a reader counts them`(
    _ text: String, _ width: Int, _ fitted: String
  ) {
    #expect(Width.fit(text, to: width) == fitted)
    #expect(Width.of(Width.fit(text, to: width)) == width)
  }

  @Test(
    arguments: [
      ("Ракета", 6), ("й", 1), ("и\u{306}", 1), ("👩‍👩‍👧", 2), ("🇹🇷", 2), ("👍🏽", 2), ("❤️", 2), ("❤", 1),
      ("👩‍❤️‍👨", 2), ("⌚", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｗ", 2), ("\u{200B}", 0),
      ("a\u{AD}b", 2), ("1", 1), ("©", 1),
    ])
  func `a sign is as wide as it is drawn`(_ text: String, _ width: Int) {
    #expect(Width.of(text) == width)
  }

  @Test(
    arguments: [
      (["one ", "two", " three"], 7, ["one two", "three"]),
      (["S-", "400", "-500 is"], 8, ["S-400-50", "0 is"]),
      (["防空", "系統防空"], 6, ["防空系", "統防空"]), (["a\nb", "c"], 9, ["a", "bc"]), ([""], 4, [""]),
      (["e\u{301}e\u{301}e\u{301}"], 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ])
  func `a word is one over all its styles`(_ parts: [String], _ width: Int, _ lines: [String]) {
    let styles: [Style] = [.plain, .inserted, .deleted]
    var text = Styled("")
    for (part, style) in zip(parts, styles) { text.append(part, style) }
    #expect(StyledWrap.lines(of: text, to: width).map(\.plain) == lines)
  }

  @Test(
    arguments: [
      ("one two three four five", 1, 1, "one … five"), ("one two three", 1, 1, "one two three"),
      ("one two three four", 0, 1, "… four"), ("one two three four", 1, 0, "one …"), ("", 1, 1, ""),
      ("one two three", 0, 0, "… "),
    ])
  func `a text is clipped in its middle`(
    _ text: String, _ first: Int, _ last: Int, _ clipped: String
  ) {
    #expect(WordClip.middle(of: text, first, last) == clipped)
  }

  @Test(
    arguments: [
      ("one two three four", 9, ["one two", "three", "four"]),
      ("a\nb", 9, ["a", "b"]), ("", 9, [""]), ("abcdefghijklmnop", 8, ["abcdefgh", "ijklmnop"]),
      ("防空系統防空系統", 8, ["防空系統", "防空系統"]),
    ])
  func `a text is wrapped between words where it can be`(
    _ text: String, _ width: Int, _ lines: [String]
  ) {
    #expect(Width.wrap(text, to: width) == lines)
  }

  /// A project whose every text holds controls.
  static func hostileDesk() throws -> Desk {
    let desk = try Desk()
    desk.run("init", "--name", "Desk" + hostile)
    desk.run("people", "add", "ana", "--name", "Ana" + hostile, "--roles", "translator,editor")
    desk.variables["STET_PERSON"] = "ana"
    let spelled = JSONWriter.line(of: .string("ракета" + hostile)).dropLast()
    let term = String(decoding: spelled, as: UTF8.self)
    try desk.write(
      "Glossary/bad.json",
      """
      {"format": 1, "kind": "glossary-domain", "domain": "bad", "concepts": [{"id": "bad",
      "status": "approved", "definition": \(term), "note": \(term), "terms": {
      "ru": [{"term": "ракета", "status": "preferred", "note": \(term)}],
      "en": [{"term": \(term), "status": "preferred"},
      {"term": "rocket", "status": "forbidden", "note": \(term)}]}}]}
      """)
    try desk.write("a.md", "# Заголовок\(hostile)\n\nРакета \(hostile) 5 штук.\n")
    try desk.write("1.md", "# Title\(hostile)\n\nA rocket \(hostile) 6 pieces.\n")
    try desk.write("2.md", "# Title\(hostile)\n\nA a missile \(hostile) 6 pieces.\n")
    try desk.write("short.txt", "One \(hostile)\n")
    desk.run(["start", "a.md", "--id", "s1", "--publication", "News" + hostile, "--url", hostile])
    desk.run(["save", "s1", "1.md", "--message", "first" + hostile])
    desk.run(["save", "s1", "2.md", "--message", "second" + hostile])
    #expect(desk.run("log s1").out.split(separator: "\n").count == 3)
    return desk
  }

  /// `text` without SGR sequences and the one that clears a progress line.
  static func withoutOwnSequences(_ text: String) -> String {
    var rest = Array(text.unicodeScalars)[...]
    var result = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      if scalar == "\r", rest.starts(with: "\u{1B}[K".unicodeScalars) {
        rest = rest.dropFirst(3)
      } else if scalar == "\u{1B}", rest.first == "[",
        let end = rest.firstIndex(where: { !"[0123456789;".unicodeScalars.contains($0) }),
        rest[end] == "m"
      {
        rest = rest[(end + 1)...]
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
