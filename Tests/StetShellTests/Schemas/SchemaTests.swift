import StetCore
import StetStore
import Testing

@testable import StetShell

struct SchemaTests {
  @Test func `every file that a desk writes is as its schema says, to the last key`() throws {
    let files = try Desk.full().projectFiles().filter { $0.key.hasSuffix(".json") }
    var kinds: Set<String> = []
    for (path, bytes) in files {
      let value = try read(bytes)
      let schema = try #require(described(value, isPrinted: false), "\(path)")
      kinds.insert(schema.kind)
      let faults = SchemaValidator(schema.document, isClosed: true).faults(value)
      #expect(faults.isEmpty, "\(path): \(faults)")
    }
    #expect(KindSchema.files.map(\.kind).filter { !kinds.contains($0) } == [])
  }

  @Test func `every document that a command prints is as its schema says, to the last key`() throws
  {
    let desk = try Desk.full()
    var kinds: Set<String> = []
    for line in Self.lines {
      let answer = desk.run(line + " --format json")
      try #require(!answer.out.isEmpty, "\(line): \(answer.error)")
      let printed = try read(Array(answer.out.utf8))
      let schema = try #require(described(printed, isPrinted: true), "\(line)")
      kinds.insert(schema.kind)
      let faults = SchemaValidator(schema.document, isClosed: true).faults(printed)
      #expect(faults.isEmpty, "\(line): \(faults)")
    }
    #expect(KindSchema.printed.map(\.kind).filter { !kinds.contains($0) } == [])
  }

  private static let lines = [
    "list", "status", "status full", "check full", "check full@1 --terms", "show full",
    "show fresh", "diff full 1 2", "diff full 1 2 --findings --by", "diff full --source",
    "diff --files 1.md 2.md", "blame full", "search new", "log full", "log full --for ana",
    "credits full",
    "people list", "people key ben", "stats", "merge split", "merge full",
    "glossary list", "glossary show system", "glossary log", "glossary check",
    "glossary impact system --forbidden en=four", "glossary import words.csv",
    "glossary edit system --note n --reason r --as ben --dry-run",
    "glossary edit system --note n --reason r --as ben", "verify", "schema",
    "assign fresh --editor ben", "save fresh 1.md", "source fresh news.md", "save fresh 2.md",
    "submit fresh", "comment full said", "resolve full c2", "start a.md --id another",
    "check --source a.md --target 2.md --glossary Glossary --from ru --to en-GB",
  ]

  @Test func `a file that is changed in its shape is refused by schema and reader alike`() throws {
    var refused = 0
    var taken = 0
    var kinds: [String: Int] = [:]
    for (path, bytes) in try Desk.full().projectFiles() where path.hasSuffix(".json") {
      let value = try read(bytes)
      let schema = try #require(described(value, isPrinted: false))
      // Two of a kind say what all of them would.
      kinds[schema.kind, default: 0] += 1
      guard kinds[schema.kind, default: 0] <= 2 else { continue }
      let validator = SchemaValidator(schema.document)
      try #require(isReadable(bytes, schema.kind))
      for changed in Mutation.all(of: value) where !isOfTwoPlaces(changed, schema.kind) {
        let isValid = validator.faults(changed.value).isEmpty
        #expect(
          isValid == isReadable(JSONWriter.bytes(of: changed.value), schema.kind),
          "\(path), \(changed.what): the schema \(isValid ? "takes" : "refuses") it")
        if isValid { taken += 1 } else { refused += 1 }
      }
    }
    #expect(refused > 1500 && taken > 150, "\(refused) refused, \(taken) taken")
  }

  @Test(arguments: KindSchema.all.map(\.document))
  func `a schema is found by its kind and names what it is`(_ document: JSON) throws {
    guard case .string(let id)? = document["$id"] else {
      Issue.record("no $id")
      return
    }
    let parts = id.split(separator: ":").map(String.init)
    #expect(parts.count == 5 && parts.prefix(2) == ["urn", "stet"] && parts[4] == "1")
    let words = ["schema", parts[3]] + (parts[2] == "printed" ? ["--printed"] : [])
    let answer = try Desk().run(words)
    #expect(answer.outcome == .done)
    #expect(Array(answer.out.utf8) == JSONWriter.bytes(of: document))
    #expect(document["$schema"] == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func `kinds are listed, and one that is not there is refused with its neighbour`() throws {
    let desk = try Desk()
    let list = desk.run("schema")
    for schema in KindSchema.all { #expect(list.out.contains("  \(schema.kind) ")) }
    #expect(!desk.run("schema --printed").out.contains("project.json"))
    let wrong = desk.run("schema drfat")
    #expect(wrong.outcome == .misuse && wrong.error.contains("did you mean 'draft'?"))
    let unprinted = desk.run("schema draft --printed")
    #expect(unprinted.outcome == .misuse && unprinted.error.contains("no command prints a 'draft'"))
  }

  /// A change names its concept twice, and no schema can say that both are one.
  private func isOfTwoPlaces(_ mutation: Mutation, _ kind: String) -> Bool {
    kind == "glossary-change"
      && ["/concept is ", "/after/id is "].contains { mutation.what.hasPrefix($0) }
  }

  /// Of one kind as a document says it is; of a kind that is printed and no file's, that one.
  private func described(_ value: JSON, isPrinted: Bool) -> KindSchema? {
    let found = KindSchema.all.filter { .string($0.kind) == value["kind"] }
    return found.first { $0.isPrinted == isPrinted } ?? (isPrinted ? found.first : nil)
  }

  private func read(_ bytes: [UInt8]) throws -> JSON {
    try JSONReader.read(bytes) { (reader) throws(JSONFault) in try reader.value() }
  }

  /// Whether stet's reader of that kind takes the bytes.
  private func isReadable(_ bytes: [UInt8], _ kind: String) -> Bool {
    do {
      switch kind {
      case "project": _ = try SettingsCoding.settings(bytes, path: "f")
      case "people": _ = try PeopleCoding.people(bytes, path: "f")
      case "glossary": _ = try GlossaryCoding.name(bytes, path: "f")
      case "glossary-domain":
        _ = try GlossaryCoding.concepts(bytes, path: "f", extent: .everything)
      case "glossary-change": _ = try ChangeCoding.change(bytes, path: "f")
      default: _ = try RecordReader.record(bytes, path: "f")
      }
    } catch {
      return false
    }
    return true
  }
}
