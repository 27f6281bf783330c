import Foundation
import StetCore
import StetStore
import Testing

@testable import StetShell

/// Files as Git, editors, disks and strangers leave them. Each is refused by its path, or taken for
/// what it says; none is changed, and nothing crashes.
struct HostileFileTests {
  private static let edited = [
    "Workspace/project.json", "Workspace/people.json", "Glossary/glossary.json",
    "Glossary/arms.json",
  ]

  /// What is done to the first place of `"format": 1`, or to the whole text.
  private static let damages:
    [(name: String, what: String, change: @Sendable ([UInt8]) -> [UInt8])] =
      [
        ("a key twice", "a second time", { put("\"format\": 1, \"format\": 1", in: $0) }),
        ("a trailing comma", "a trailing comma", { put("\"format\": 1, \"x\": [1,]", in: $0) }),
        (
          "deep nesting", "nesting deeper than 128",
          { put("\"format\": 1, \"x\": " + String(repeating: "[", count: 100_000), in: $0) }
        ),
        (
          "deep objects", "nesting deeper than 128",
          { put("\"format\": 1, \"x\": " + String(repeating: "{\"a\":", count: 100_000), in: $0) }
        ),
        ("a huge format", "instead of a whole number", { put("\"format\": " + digits, in: $0) }),
        (
          "a huge exponent", "instead of a whole number", { put("\"format\": 1e999999999", in: $0) }
        ),
        (
          "half a pair", "half a surrogate pair",
          { put("\"format\": 1, \"x\": \"\\ud800\"", in: $0) }
        ),
        ("half a key", "half a surrogate pair", { put("\"format\": 1, \"\\udfff\": 1", in: $0) }),
        ("a NUL", "control character", { put("\"format\": 1, \"x\": \"\u{0}\"", in: $0) }),
        ("a NUL at the end", "text after the end", { $0 + [0] }),
        ("a mark first", "byte-order mark", { [0xEF, 0xBB, 0xBF] + $0 }),
        ("UTF-16", "not UTF-8", { [0xFF, 0xFE] + $0.flatMap { [$0, 0] } }),
        ("Latin 1", "not UTF-8", { put("\"format\": 1, \"x\": \"", in: $0) + [0xE9] }),
        ("ours", "Git conflict marker", { Array("<<<<<<< HEAD\n".utf8) + $0 }),
        ("theirs", "Git conflict marker", { $0 + Array(">>>>>>> theirs\n".utf8) }),
        ("half of it", "", { Array($0.prefix($0.count / 2)) }),
        ("none of it", "end before its time", { _ in [] }),
        ("spaces", "end before its time", { _ in Array(repeating: 0x20, count: 4096) }),
        ("zeros", "not a value", { Array(repeating: 0, count: $0.count) }),
        ("a list", "an object", { _ in Array("[]".utf8) }),
        ("a word", "an object", { _ in Array("\"format\"".utf8) }),
        ("a text as format", "a number", { put("\"format\": \"1\"", in: $0) }),
        ("a long key", "a key of more than", { put("\"format\": 1, \"\(digits)\": 1", in: $0) }),
        (
          "a key of marks", "a key of more than",
          {
            put(
              "\"format\": 1, \"a" + String(repeating: "\u{301}\u{323}", count: 9000) + "\":1",
              in: $0)
          }
        ),
      ]

  private static let digits = String(repeating: "9", count: 4000)

  private static func put(_ text: String, in bytes: [UInt8]) -> [UInt8] {
    guard let range = bytes.firstRange(of: Array("\"format\": 1".utf8)) else { return bytes }
    return Array(bytes[..<range.lowerBound]) + Array(text.utf8) + Array(bytes[range.upperBound...])
  }

  @Test func `a damaged edited file is refused with line and column, and stays as it is`() throws {
    let desk = try Self.desk()
    for file in Self.edited {
      let whole = try desk.read(file)
      for damage in Self.damages {
        let bytes = damage.change(whole)
        try desk.write(file, bytes)
        let answer = desk.run("verify")
        #expect(answer.outcome == .files)
        let line = answer.out.split(separator: "\n").first { $0.hasPrefix("\(file): line ") }
        #expect(
          (damage.what.isEmpty || line?.contains(damage.what) == true)
            && line?.contains(", column ") == true,
          "\(file), \(damage.name): \(answer.out.prefix(300))")
        #expect((line ?? "").utf8.count < 300, "\(damage.name)")
        for command in ["check s400", "people add cy --name Cy"] {
          let outcome = desk.run(command).outcome
          #expect(outcome != .done || !Self.needs(command, file), "\(command) \(damage.name)")
        }
        #expect(try desk.read(file) == bytes, "\(damage.name)")
      }
      try desk.write(file, whole)
    }
    #expect(desk.run("verify").outcome == .done)
  }

  private static func desk() throws -> Desk {
    let desk = try Desk.withJob()
    try desk.obey(
      "glossary add system --domain arms --term ru=система --term en=system --as ben --reason first"
    )
    try desk.write(
      "1.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    try desk.obey("save s400 1.md")
    return desk
  }

  private static func needs(_ command: String, _ file: String) -> Bool {
    file == "Workspace/people.json" || file == "Glossary/arms.json" && !command.hasPrefix("people")
  }

  @Test func `a damaged record is refused with line and column though its name fits it`() throws {
    let desk = try Self.desk()
    let folder = "Workspace/jobs/2019/s400/"
    let name = try #require(try desk.records("s400").first)
    let whole = try desk.read(folder + name)
    try FileManager.default.removeItem(atPath: desk.path(folder + name))
    for damage in Self.damages {
      let bytes = damage.change(whole)
      let path = folder + "0001-source-\(Digest(of: bytes).short).json"
      try desk.write(path, bytes)
      let answer = desk.run("verify")
      let line = answer.out.split(separator: "\n").first { $0.hasPrefix("\(path): line ") }
      // A key that no record has may be what is met first.
      let isTold = ["unknown key 'x'", damage.what].contains { line?.contains($0) == true }
      #expect(line != nil && (isTold || damage.what.isEmpty), "\(damage.name): \(answer.out)")
      #expect(desk.run("status s400").outcome == .files)
      #expect(desk.run("save s400 article.md").outcome == .files)
      #expect(try desk.read(path) == bytes)
      try FileManager.default.removeItem(atPath: desk.path(path))
    }
  }

  @Test func `an edited file may have other line ends, order and spaces; a record may not`() throws
  {
    let desk = try Self.desk()
    for file in Self.edited {
      let text = String(decoding: try desk.read(file), as: UTF8.self)
      try desk.write(file, text.replacing("\n", with: "\r\n").replacing("  ", with: "\t"))
    }
    #expect(desk.run("verify").outcome == .done)
    let folder = "Workspace/jobs/2019/s400/"
    let name = try #require(try desk.records("s400").first)
    let text = String(decoding: try desk.read(folder + name), as: UTF8.self)
    try FileManager.default.removeItem(atPath: desk.path(folder + name))
    for other in [text.replacing("\n", with: "\r\n"), text + " ", text.replacing(": ", with: ":")] {
      let path = folder + "0001-source-\(Digest(of: Array(other.utf8)).short).json"
      try desk.write(path, other)
      #expect(desk.run("verify").out.contains("\(path): not in the one spelling"))
      try FileManager.default.removeItem(atPath: desk.path(path))
    }
  }

  @Test func `a file of another kind is refused by both kinds' names`() throws {
    let desk = try Self.desk()
    for file in Self.edited {
      let whole = try desk.read(file)
      let people = try desk.read("Workspace/people.json")
      try desk.write(
        file, file.hasSuffix("people.json") ? try desk.read("Glossary/arms.json") : people)
      #expect(desk.run("verify").out.contains("\(file): kind '"))
      let strange = String(decoding: whole, as: UTF8.self)
        .replacing("\"kind\": \"", with: "\"kind\": \"strange-")
      try desk.write(file, strange)
      #expect(desk.run("verify").out.contains("\(file): kind 'strange-"))
      try desk.write(file, whole)
    }
  }

  @Test(arguments: [
    "Workspace/project.json", "Workspace/people.json", "Glossary/arms.json",
    "Glossary/glossary.json", "Glossary/new.json",
  ])
  func `a link out of the project, a pipe, a device and a folder are no files of it`(
    _ file: String
  ) throws {
    let desk = try Self.desk()
    let outside = try Desk()
    try outside.write("secret.json", (try? desk.read(file)) ?? desk.read("Glossary/arms.json"))
    let path = desk.path(file)
    let parent = Path.parent(path)
    let makers: [(String, () throws -> Void)] = [
      (
        "link",
        {
          try FileManager.default.createSymbolicLink(
            atPath: path, withDestinationPath: outside.path("secret.json"))
        }
      ),
      (
        "climb",
        {
          try FileManager.default.createSymbolicLink(
            atPath: path,
            withDestinationPath: "../../" + Path.name(outside.root) + "/secret.json")
        }
      ),
      (
        "device",
        {
          try FileManager.default.createSymbolicLink(
            atPath: path, withDestinationPath: "/dev/zero")
        }
      ),
      (
        "loop",
        {
          try FileManager.default.createSymbolicLink(
            atPath: path, withDestinationPath: Path.name(path))
        }
      ),
      ("pipe", { #expect(mkfifo(path, 0o600) == 0) }),
      (
        "folder",
        {
          try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false)
        }
      ),
    ]
    for (name, make) in makers {
      try? FileManager.default.removeItem(atPath: path)
      try make()
      let answer = desk.run("verify")
      #expect(answer.outcome == .files, "\(name)")
      #expect(answer.out.contains(file), "\(name): \(answer.out)")
      for command in ["check s400", "list", "people list", "glossary list"] {
        let heard = desk.run(command)
        #expect(!heard.out.contains("secret") && heard.outcome != .misuse, "\(name) \(command)")
      }
      #expect(System.kind(of: path) != .file, "\(name): something was written there")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.root) == ["secret.json"])
    #expect(FileManager.default.fileExists(atPath: parent))
  }

  @Test func `a link inside the project is the file that it names`() throws {
    let desk = try Self.desk()
    let bytes = try desk.read("Glossary/arms.json")
    try FileManager.default.removeItem(atPath: desk.path("Glossary/arms.json"))
    try desk.write("Glossary/.arms", bytes)
    try FileManager.default.createSymbolicLink(
      atPath: desk.path("Glossary/arms.json"), withDestinationPath: ".arms")
    #expect(desk.run("glossary show system").outcome == .done)
  }

  @Test func `names that climb name no job, no record and no glossary file`() throws {
    let desk = try Self.desk()
    for name in ["..", "../full", "s400/..", "../../../etc", "s400/../s400", ".", "", "s400\0"] {
      for command in ["status", "show", "log", "merge"] {
        #expect(desk.run(command, name).outcome == .misuse, "\(command) \(name)")
      }
    }
    for domain in ["../arms", "a/b", "..", "glossary", "CON"] {
      let answer = desk.run(
        "glossary", "add", "newone", "--domain", domain, "--term", "ru=слово", "--term", "en=word",
        "--as", "ben", "--reason", "r")
      #expect(answer.outcome != .done, "\(domain)")
    }
    let pending = JSONWriter.bytes(of: [
      "format": 1, "kind": "pending-write",
      "files": [["path": "Glossary/../../planted", "record": false, "text": "x"]],
    ])
    try desk.write(".stet/pending/x.json", pending)
    #expect(
      desk.run("glossary add y --domain arms --term ru=слово --term en=word").outcome != .done)
    #expect(!FileManager.default.fileExists(atPath: Path.parent(desk.root) + "/planted"))
  }

  @Test func `marks by the thousand cost time in proportion and are read as they are`() throws {
    let desk = try Self.desk()
    let name = "A" + String(repeating: "\u{301}\u{323}\u{302}", count: 2000)
    let bytes = try desk.read("Workspace/people.json")
    let text = String(decoding: bytes, as: UTF8.self).replacing(
      "\"Ana Ilieva\"", with: "\"\(name)\"")
    try desk.write("Workspace/people.json", text)
    let clock = ContinuousClock()
    let start = clock.now
    for command in ["people list", "status s400", "credits s400", "log s400", "verify"] {
      #expect(desk.run(command).outcome == .done, "\(command)")
    }
    #expect(clock.now - start < .seconds(20))
    // A text that comes in from outside is bounded instead.
    try desk.write("marks.md", "# T\n\na\(name)\n")
    #expect(desk.run("start marks.md --id marks").outcome == .files)
  }
}
