import StetCore
import Testing

@testable import StetStore

/// Changes of the glossary: recorded, refused, verified.
struct ChangeTests {
  private let sample: SampleProject

  init() throws { sample = try SampleProject() }

  private func glossary() throws -> Glossary {
    try sample.project.glossaryFiles.glossary(.everything)
  }

  private func concept(_ id: String) throws -> Concept { try #require(try glossary()[id]) }

  @discardableResult
  private func edit(
    _ id: String, _ change: (inout Concept) -> Void, reason: String? = "because"
  ) throws -> StoredChange {
    let before = try concept(id)
    var after = before
    change(&after)
    let changes = try sample.project.record(
      [ConceptEdit(.edit, before: before, after: after)], reason: reason, by: SampleProject.ana,
      at: SampleProject.now)
    return try #require(changes.first)
  }

  private func changeFiles() throws -> [String] {
    try sample.folder.names().filter { $0.hasPrefix("Glossary/changes/") }
  }

  @Test func `a change is a record and a new version of the domain's file`() throws {
    let stored = try edit("radar") { $0.note = "A note." }
    #expect(stored.change.number == 1)
    #expect(stored.change.parents.isEmpty)
    #expect(stored.change.before?.revision == 1)
    #expect(try concept("radar").note == "A note.")
    #expect(try concept("radar").revision == 2)
    #expect(try changeFiles() == ["Glossary/changes/0001-\(stored.digest.short).json"])
    let bytes = try sample.folder.read(try changeFiles()[0])
    #expect(Digest(of: bytes) == stored.digest)
    let second = try edit("tank") { $0.definition = "Vehicle." }
    #expect(second.change.parents == [stored.digest])
    #expect(second.change.number == 2)
    #expect(try sample.faults().isEmpty)
    #expect(
      try sample.project.verify(
        Signatures(of: sample.project, program: Signatures.usualProgram)
      ).changes == 2)
  }

  @Test func `a record reads as the contract says`() throws {
    let stored = try edit("tank") { $0.note = "n" }
    let json = try JSONReader.read(ChangeCoding.bytes(of: stored.change)) {
      (reader) throws(JSONFault) in try reader.value()
    }
    #expect(json["format"] == 1)
    #expect(json["kind"] == "glossary-change")
    #expect(json["at"] == "2019-05-14T09:30:00Z")
    #expect(json["by"] == "ana")
    #expect(json["action"] == "edit")
    #expect(json["reason"] == "because")
    #expect(json["concept"] == "tank")
    #expect(json["before"]?["revision"] == 1)
    #expect(json["after"]?["revision"] == 2)
    #expect(json["after"]?["domain"] == "weapons")
  }

  @Test func `several concepts change in one go, each with its record, chained`() throws {
    let new = Concept(
      id: SampleProject.id("mine"), domain: "engineers",
      terms: [SampleProject.languages.from: [Term(text: "мина", status: .preferred)]])
    var tank = try concept("tank")
    tank.note = "n"
    let changes = try sample.project.record(
      [
        ConceptEdit(.importing, before: try concept("tank"), after: tank),
        ConceptEdit(.importing, before: nil, after: new),
      ], reason: nil, by: SampleProject.ana, at: SampleProject.now)
    #expect(changes.map(\.change.number) == [1, 2])
    #expect(changes[1].change.parents == [changes[0].digest])
    #expect(changes[1].change.before == nil)
    #expect(try sample.folder.names().contains("Glossary/engineers.json"))
    #expect(try concept("mine").revision == 1)
    #expect(try sample.faults().isEmpty)
  }

  @Test func `nothing is written when one of several concepts is not what its edit saw`() throws {
    var tank = try concept("tank")
    tank.note = "n"
    var stale = try concept("radar")
    stale.note = "somebody else's"
    let before = try sample.folder.snapshot()
    let race = try #require(throws: ConceptRace.self) {
      try sample.project.record(
        [
          ConceptEdit(.edit, before: try concept("tank"), after: tank),
          ConceptEdit(.edit, before: stale, after: stale),
        ], reason: "r", by: SampleProject.ana, at: SampleProject.now)
    }
    #expect(race.message == "the concept 'radar' was changed meanwhile: nothing was written")
    #expect(race.outcome == .no)
    let again = try #require(throws: ConceptRace.self) {
      try sample.project.record(
        [ConceptEdit(.add, before: nil, after: tank)], reason: "r", by: SampleProject.ana,
        at: SampleProject.now)
    }
    #expect(again.message == "the concept 'tank' was added meanwhile: nothing was written")
    let after = try sample.folder.snapshot().filter { !$0.key.hasPrefix(".stet/locks") }
    #expect(after == before.filter { !$0.key.hasPrefix(".stet/locks") })
  }

  @Test func `keys that stet does not know stay where they were`() throws {
    let text = """
      {"kind": "glossary-domain", "format": 1, "domain": "weapons", "house": 1.50, "concepts": [
        {"id": "tank", "status": "approved", "owner": "B", "terms": {"EN-gb": [
          {"status": "preferred", "term": "tank", "since": 1916}]}},
        {"id": "gun", "status": "approved", "terms": {}, "odd": null}]}
      """
    try sample.folder.write(Array(text.utf8), to: "Glossary/second.json")
    try edit("tank") { $0.note = "n" }
    let written = String(decoding: try sample.folder.read("Glossary/second.json"), as: UTF8.self)
    for kept in ["\"house\": 1.50", "\"owner\": \"B\"", "\"since\": 1916", "\"odd\": null"] {
      #expect(written.contains(kept), "\(kept)")
    }
    #expect(written.contains("\"en-GB\""))
    #expect(!written.contains("EN-gb"))
    #expect(try sample.faults().isEmpty)
  }

  @Test func `a concept moves to another domain's file`() throws {
    try edit("radar") { $0.domain = "sensors" }
    #expect(try sample.folder.names().contains("Glossary/sensors.json"))
    #expect(try concept("radar").domain == "sensors")
    #expect(try glossary().concepts.count == 3)
    #expect(try sample.faults().isEmpty)
  }

  @Test(arguments: ["glossary", "Not A Name", "", "../x", "first"])
  func `a domain that can have no file of its own is refused`(_ domain: String) throws {
    #expect(throws: FileFault.self) { try edit("radar") { $0.domain = domain } }
    #expect(try changeFiles().isEmpty)
  }

  @Test func `texts are written composed, and an endless run of marks is refused`() throws {
    try edit("radar") { $0.note = "и\u{306}" }
    let note = try #require(try concept("radar").note)
    #expect(Array(note.unicodeScalars) == ["й"])
    #expect(throws: FileFault.self) {
      try edit("tank") { $0.note = "a" + String(repeating: "\u{301}\u{316}", count: 200) }
    }
  }

  @Test func `what a hand changed in the file shows, and the next change takes it in`() throws {
    try edit("tank") { $0.note = "n" }
    let text = String(decoding: try sample.folder.read("Glossary/second.json"), as: UTF8.self)
    let byHand = text.split(separator: "\"n\"").joined(separator: "\"by hand\"")
    try sample.folder.write(Array(byHand.utf8), to: "Glossary/second.json")
    let faults = try sample.faults()
    #expect(faults.count == 1)
    #expect(
      faults.first?.hasPrefix("Glossary/second.json: the concept 'tank' is not as its newest")
        == true)
    let stored = try edit("tank") { $0.definition = "d" }
    #expect(stored.change.before?.note == "n")
    #expect(stored.change.after.note == "by hand")
    #expect(stored.change.after.revision == 3)
    #expect(try sample.faults().isEmpty)
  }

  @Test func `two clones' changes are joined by the next one`() throws {
    try edit("tank") { $0.note = "n" }
    let base = try sample.folder.snapshot()
    let left = try edit("tank") { $0.note = "left" }
    let leftFile = try #require(try changeFiles().last)
    let leftBytes = try sample.folder.read(leftFile)
    let domain = try sample.folder.read("Glossary/second.json")
    try sample.folder.remove(leftFile)
    try sample.folder.write(base["Glossary/second.json"] ?? [], to: "Glossary/second.json")
    let right = try edit("radar") { $0.note = "right" }
    try edit("radar") { $0.note = "further right" }
    try sample.folder.write(leftBytes, to: leftFile)
    try sample.folder.write(domain, to: "Glossary/second.json")
    #expect(try sample.faults().isEmpty)
    let log = try sample.project.changeLog()
    #expect(log.heads.count == 2)
    #expect(log.newest(of: SampleProject.id("tank")).map(\.digest) == [left.digest])
    let joined = try edit("missile") { $0.note = "joined" }
    #expect(Set(joined.change.parents) == Set(log.heads))
    #expect(joined.change.number == right.change.number + 2)
    #expect(try sample.project.changeLog().heads == [joined.digest])
    #expect(try sample.faults().isEmpty)
  }

  @Test func `a concept that two clones changed has two newest changes, and one file`() throws {
    let base = try sample.folder.snapshot()
    try edit("tank") { $0.note = "left" }
    let leftFile = try #require(try changeFiles().last)
    let leftBytes = try sample.folder.read(leftFile)
    try sample.folder.remove(leftFile)
    try sample.folder.write(base["Glossary/second.json"] ?? [], to: "Glossary/second.json")
    try edit("tank") { $0.note = "right" }
    try sample.folder.write(leftBytes, to: leftFile)
    #expect(try sample.project.changeLog().newest(of: SampleProject.id("tank")).count == 2)
    let forks = try sample.project.conceptForks()
    let faults = try sample.faults()
    #expect(faults.count == 1 && faults[0].contains("two clones changed the concept 'tank'"))
    #expect(throws: ForkedConcept(fork: forks[0])) { try edit("tank") { $0.note = "both" } }
    try edit("missile") { $0.note = "another" }
    #expect(try sample.project.conceptForks().map(\.concept) == forks.map(\.concept))
    let present = try sample.project.glossaryFiles.glossary(.everything)["tank"]
    #expect(try forks[0].joined(present, isAsWritten: false) == nil, "both changed the note")
    let joined = try sample.project.record(
      [ConceptEdit(.merge, before: present, after: try #require(present))], reason: nil,
      by: SampleProject.ana, at: SampleProject.now)[0]
    #expect(joined.change.before?.note == "right")
    #expect(try sample.project.conceptForks().isEmpty)
    #expect(try sample.faults().isEmpty)
    let newest = try sample.project.changeLog().newest(of: SampleProject.id("tank"))
    #expect(newest.map(\.digest) == [joined.digest])
  }

  @Test func `a change record that is changed, missing, foreign or misnamed is noticed`() throws {
    try edit("tank") { $0.note = "1" }
    try edit("tank") { $0.note = "2" }
    try edit("tank") { $0.note = "3" }
    let names = try changeFiles()
    let whole = try sample.folder.read(names[1])
    try sample.folder.write(whole + [0x20], to: names[1])
    #expect(try sample.faults().first?.contains("changed since it was written") == true)
    #expect(throws: (any Error).self) { try edit("radar") { $0.note = "n" } }
    try sample.folder.remove(names[1])
    #expect(try sample.faults().first?.contains("the change before it, ") == true)
    #expect(try sample.faults().first?.hasPrefix(names[2]) == true)
    let short = Digest(of: whole).short
    for name in ["0007-\(short)", "2-\(short)", "0002-0000000000000000", "0002-edit-\(short)"] {
      let path = "Glossary/changes/\(name).json"
      try sample.folder.write(whole, to: path)
      #expect(
        try sample.project.verify(
          Signatures(of: sample.project, program: Signatures.usualProgram)
        ).faults.contains { $0.path == path }, "\(name)")
      try sample.folder.remove(path)
    }
    try sample.folder.write(whole, to: names[1])
    #expect(try sample.faults().isEmpty)
    try sample.folder.remove(names[2])
    #expect(try sample.faults().count == 1, "the file is ahead of its newest change")
  }

  @Test func `a change whose number is not the next is noticed`() throws {
    var change = try edit("tank") { $0.note = "1" }.change
    let first = try #require(try changeFiles().first)
    try sample.folder.remove(first)
    change.number = 2
    let stored = StoredChange(change: change, digest: Digest(of: ChangeCoding.bytes(of: change)))
    try sample.folder.write(
      ChangeCoding.bytes(of: change), to: "Glossary/changes/" + ChangeName(stored).text)
    #expect(
      try sample.faults().first?.hasSuffix("its number is not the one after its parents'") == true)
  }

  @Test func `a concept that is gone although it has a history is noticed`() throws {
    try edit("tank") { $0.note = "1" }
    try sample.folder.write(SampleProject.domain([]), to: "Glossary/second.json")
    #expect(try sample.faults().first?.hasPrefix("Glossary: the concept 'tank' is gone") == true)
  }

  @Test func `a glossary that cannot be read whole is not written to`() throws {
    try sample.folder.makeFolder("Glossary/third.json")
    let new = Concept(id: SampleProject.id("mine"), domain: "third", terms: [:])
    #expect(throws: (any Error).self) {
      try sample.project.record(
        [ConceptEdit(.add, before: nil, after: new)], reason: nil, by: SampleProject.ana,
        at: SampleProject.now)
    }
    #expect(try changeFiles().isEmpty)
  }
}
