import Foundation
import StetCore
import Testing

@testable import StetStore

struct VerificationTests {
  private let sample: SampleProject
  private let records: [String]

  init() throws {
    sample = try SampleProject()
    try sample.publish()
    records = try sample.records()
  }

  @Test func `a project as written has no fault`() throws {
    let result = try sample.project.verify(
      Signatures(of: sample.project, program: Signatures.usualProgram))
    #expect(result.faults.isEmpty)
    #expect((result.jobs, result.records, result.concepts) == (1, records.count, 3))
  }

  @Test func `one changed byte anywhere in any record is noticed by name`() throws {
    for (place, record) in records.enumerated() {
      let bytes = try sample.folder.read(record)
      // Every record in its middle, and one of them all along.
      let step = max(bytes.count / 6, 1)
      let offsets = place == 1 ? Array(stride(from: 0, to: bytes.count, by: step)) : []
      for offset in offsets + [place == 1 ? bytes.count - 1 : bytes.count / 2] {
        var changed = bytes
        changed[offset] ^= 1
        try sample.folder.write(changed, to: record)
        let faults = try sample.faults()
        #expect(faults.count == 1, "\(record) at \(offset): \(faults)")
        #expect(
          faults.first?.hasPrefix("\(record): changed since it was written: its bytes give ")
            == true)
        #expect(throws: FileFault.self) { try sample.project.job(SampleProject.id("s500")) }
      }
      try sample.folder.write(bytes, to: record)
    }
    #expect(try sample.faults().isEmpty)
  }

  @Test func `a byte more or less, and an emptied record, are noticed`() throws {
    for record in records[1...2] {
      let bytes = try sample.folder.read(record)
      for changed in [bytes + [0x0A], Array(bytes.dropLast()), Array(bytes.prefix(40)), []] {
        try sample.folder.write(changed, to: record)
        #expect(try sample.faults().map { $0.hasPrefix(record + ": ") } == [true])
      }
      try sample.folder.write(bytes, to: record)
    }
  }

  @Test func `a missing record is noticed by the one that came after it`() throws {
    for (record, next) in zip(records, records.dropFirst()) {
      let bytes = try sample.folder.read(record)
      try sample.folder.remove(record)
      let faults = try sample.faults()
      let digest = Digest(of: bytes).short
      #expect(faults.contains("\(next): the record before it, \(digest), is missing"), "\(faults)")
      #expect(throws: (any Error).self) { try sample.project.job(SampleProject.id("s500")) }
      try sample.folder.write(bytes, to: record)
    }
  }

  @Test func `every fault is named, not only the first`() throws {
    try sample.folder.write([1], to: records[1])
    try sample.folder.write([2], to: records[4])
    try sample.folder.remove(records[6])
    try sample.folder.write([3], to: SampleProject.jobFolder + "/notes.txt")
    try sample.folder.write([4], to: "Glossary/first.json")
    try sample.folder.write([5], to: "Glossary/second.json")
    try sample.folder.write([6], to: "Workspace/people.json")
    try sample.folder.remove("Workspace/project.json")
    try sample.folder.makeFolder("Workspace/jobs/2019/Not A Job")
    try sample.folder.makeFolder("Workspace/jobs/later")
    let paths = Set(
      try sample.project.verify(Signatures(of: sample.project, program: Signatures.usualProgram))
        .faults
        .map(\.path))
    #expect(
      paths == [
        records[1], records[4], records[7], SampleProject.jobFolder + "/notes.txt",
        "Glossary/first.json", "Glossary/second.json", "Workspace/people.json",
        "Workspace/project.json", "Workspace/jobs/2019/Not A Job", "Workspace/jobs/later",
      ])
  }

  @Test func `a record under another's name, number or kind is noticed`() throws {
    let record = records[3]
    let bytes = try sample.folder.read(record)
    let short = Digest(of: bytes).short
    for name in [
      "0009-submit-\(short).json", "0004-withdraw-\(short).json", "0004-submit-\(short).JSON",
      "4-submit-\(short).json", "00004-submit-\(short).json", "0004-submit-0000000000000000.json",
      "0004-submit-\(short).json.bak", "0000-submit-\(short).json", "0004-\(short).json",
    ] {
      try sample.folder.remove(record)
      let path = SampleProject.jobFolder + "/" + name
      try sample.folder.write(bytes, to: path)
      #expect(
        try sample.project.verify(Signatures(of: sample.project, program: Signatures.usualProgram))
          .faults
          .contains { $0.path == path }, "\(name)")
      try sample.folder.remove(path)
      try sample.folder.write(bytes, to: record)
    }
  }

  @Test func `a record of another job is noticed`() throws {
    try sample.folder.makeFolder("Workspace/jobs/2019/other")
    for record in records {
      let name = record.dropFirst(SampleProject.jobFolder.count + 1)
      try sample.folder.write(
        try sample.folder.read(record), to: "Workspace/jobs/2019/other/" + name)
    }
    let faults = try sample.faults()
    #expect(faults.count == records.count)
    #expect(faults.allSatisfy { $0.hasSuffix("not the record its name says") })
  }

  @Test func `a job in two years is noticed`() throws {
    try FileManager.default.copyItem(
      atPath: sample.folder.path("Workspace/jobs/2019"),
      toPath: sample.folder.path("Workspace/jobs/2020"))
    #expect(
      try sample.faults() == [
        "Workspace/jobs/2020/s500: the same job as 'Workspace/jobs/2019/s500'"
      ])
  }

  @Test func `a link is no record and no job`() throws {
    let record = records[0]
    let bytes = try sample.folder.read(record)
    try sample.folder.write(bytes, to: "elsewhere.json")
    try sample.folder.remove(record)
    try FileManager.default.createSymbolicLink(
      atPath: sample.folder.path(record), withDestinationPath: sample.folder.path("elsewhere.json"))
    #expect(try sample.faults().contains("\(record): not a regular file"))
    try FileManager.default.createSymbolicLink(
      atPath: sample.folder.path("Workspace/jobs/2019/alias"), withDestinationPath: "s500")
    #expect(try sample.faults().contains("Workspace/jobs/2019/alias: not a job's folder"))
  }

  @Test func `records that are whole and tell no story are noticed`() throws {
    for record in records.dropFirst() { try sample.folder.remove(record) }
    #expect(try sample.faults().count == records.count - 1, "they were here")
    try sample.project.forgetGoneRecords()
    #expect(try sample.faults().isEmpty, "a source alone is a job")
    let job = try sample.project.job(SampleProject.id("s500"))
    let record = Record(
      job: job.id, number: 2, parents: job.heads, at: SampleProject.now, by: SampleProject.ana,
      content: .publish(Publication(source: job.source.digest, draft: job.source.digest, files: []))
    )
    let bytes = RecordWriter.bytes(of: record)
    let name = RecordName(StoredRecord(record: record, digest: Digest(of: bytes))).text
    try sample.folder.write(bytes, to: SampleProject.jobFolder + "/" + name)
    let faults = try sample.faults()
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix(SampleProject.jobFolder + ": ") == true)
    #expect(faults.first?.contains("record 2 does 'publish' while drafting") == true)
  }

  @Test func `a record of a newer format is named as such`() throws {
    let text = String(decoding: try sample.folder.read(records[1]), as: UTF8.self)
    let newer = Array(
      text.split(separator: "\"format\": 1").joined(separator: "\"format\": 2").utf8)
    try sample.folder.remove(records[1])
    let path = SampleProject.jobFolder + "/0002-assign-\(Digest(of: newer).short).json"
    try sample.folder.write(newer, to: path)
    #expect(
      try sample.faults().contains(
        "\(path): format 2 is newer than this stet, which knows 1"))
    let before = try sample.folder.snapshot()
    #expect(throws: (any Error).self) { try sample.project.job(SampleProject.id("s500")) }
    #expect(try sample.folder.snapshot() == before)
  }

  @Test func `two concepts of one id are noticed`() throws {
    try sample.folder.write(SampleProject.domain(["radar", "tank"]), to: "Glossary/third.json")
    let faults = try sample.faults()
    #expect(faults.count == 1)
    #expect(faults.first == "Glossary/third.json: the concept 'radar' stands in 'first.json' too")
  }

  /// A record that stet would not write, spelled as stet would.
  private func forge(
    _ number: Int, after parents: [Digest], _ content: Record.Content
  ) throws -> String {
    let record = Record(
      job: SampleProject.id("s500"), number: number, parents: parents, at: SampleProject.now,
      by: SampleProject.ana, content: content)
    let bytes = RecordWriter.bytes(of: record)
    let name = RecordName(StoredRecord(record: record, digest: Digest(of: bytes))).text
    try sample.folder.write(bytes, to: SampleProject.jobFolder + "/" + name)
    return SampleProject.jobFolder + "/" + name
  }

  @Test func `records whose numbers do not follow their parents are noticed`() throws {
    let heads = try sample.project.job(SampleProject.id("s500")).heads
    let newest = records.count
    for (number, parents, what) in [
      (newest + 2, heads, "there is no record \(newest + 1) before it"),
      (newest, heads, "its number does not follow \(newest), which it was made after"),
      (3, heads, "its number does not follow \(newest), which it was made after"),
      (newest + 1, [], "it names no record before it, and is not the first"),
    ] {
      let path = try forge(number, after: parents, .comment(Remark(text: "x")))
      #expect(try sample.faults() == ["\(path): \(what)"])
      try sample.folder.remove(path)
    }
  }

  @Test func `records that speak of others that are not there are noticed`() throws {
    let job = try sample.project.job(SampleProject.id("s500"))
    let (source, draft) = (job.source.digest, try #require(job.draft).digest)
    let stranger = Digest(of: [7])
    let revision = DraftRevision(
      source: stranger, blocks: [], syntax: .markdown, capacity: .translator)
    let cases: [([Record.Content], String)] = [
      ([.publish(Publication(source: source, draft: source, files: []))], "draft \(source.short)"),
      ([.publish(Publication(source: draft, draft: draft, files: []))], "source \(draft.short)"),
      ([.reopen(reason: "x"), .draft(revision)], "source \(stranger.short)"),
      ([.reopen(reason: "x"), .submit(draft: source)], "draft \(source.short)"),
    ]
    for (contents, what) in cases {
      var heads = job.heads
      var paths: [String] = []
      for (count, content) in contents.enumerated() {
        paths.append(try forge(records.count + 1 + count, after: heads, content))
        heads = [Digest(of: try sample.folder.read(paths[count]))]
      }
      let faults = try sample.faults()
      #expect(
        faults == ["\(paths.last ?? ""): it speaks of the \(what), which the job does not have"])
      for path in paths { try sample.folder.remove(path) }
      try sample.project.forgetGoneRecords()
    }
  }

  @Test func `a job that was here and is gone is noticed, until that is meant`() throws {
    #expect(try sample.faults().isEmpty)
    try FileManager.default.removeItem(atPath: sample.folder.path(SampleProject.jobFolder))
    #expect(
      try sample.faults() == ["Workspace/jobs: the job 's500' \(SeenRecords.goneClause)"])
    try sample.project.forgetGoneRecords()
    #expect(try sample.faults().isEmpty)
  }

  @Test func `the only change of a concept is noticed when it is gone`() throws {
    var tank = try #require(
      try sample.project.glossaryFiles.glossary(.everything).concepts.first { $0.id.text == "tank" }
    )
    let before = tank
    tank.note = "n"
    let change = try sample.project.record(
      [ConceptEdit(.edit, before: before, after: tank)], reason: nil, by: SampleProject.ana,
      at: SampleProject.now)[0]
    let path = "Glossary/changes/" + ChangeName(change).text
    try sample.folder.remove(path)
    #expect(try sample.faults() == ["\(path): \(SeenRecords.goneClause)"])
    try sample.project.forgetGoneRecords()
    #expect(try sample.faults().isEmpty)
  }

  @Test func `names that one disk of two keeps apart are noticed`() throws {
    for (name, twin) in [
      ("Workspace/people.json", "Workspace/People.json"),
      ("Workspace/\u{E9}", "Workspace/e\u{301}"), ("Glossary/first.json", "Glossary/First.json"),
      ("Glossary", "GLOSSARY"),
    ] {
      let hadName = FileManager.default.fileExists(atPath: sample.folder.path(name))
      if !hadName { try sample.folder.write([1], to: name) }
      try sample.folder.write([1], to: twin)
      let faults = try sample.faults()
      #expect(faults.contains { $0.hasSuffix("' on many disks") }, "\(twin): \(faults)")
      try sample.folder.remove(twin)
      if !hadName { try sample.folder.remove(name) }
    }
    for name in ["readme", "README", "s500.html", "S500.html"] {
      try sample.folder.write([1], to: name)
    }
    let page = try sample.project.job(SampleProject.id("s500")).publications[0].value.files[0]
    #expect(page.path == "s500.html")
    #expect(
      try sample.faults() == [
        "s500.html: not as 's500' published it",
        "s500.html: the same name as 'S500.html' on many disks",
      ], "what lies beside is the desk's business")
  }

  @Test func `strangers are named, and hide no fault of others`() throws {
    let strangers = [
      "Workspace/todo.txt", "Workspace/jobs/readme", "Workspace/jobs/2019/readme",
      "Glossary/readme", "Glossary/changes/readme", SampleProject.jobFolder + "/readme",
    ]
    try sample.folder.makeFolder("Glossary/changes")
    for path in strangers { try sample.folder.write([1], to: path) }
    let result = try sample.project.verify(
      Signatures(of: sample.project, program: Signatures.usualProgram))
    #expect(Set(result.faults.map(\.path)) == Set(strangers))
    #expect(result.concepts == 3)
    let movable = result.faults.filter(\.isMovable).map(\.path)
    #expect(Set(strangers).subtracting(movable) == ["Workspace/todo.txt", "Glossary/readme"])
  }

  @Test func `what a newer stet wrote is not moved aside`() throws {
    let text = String(decoding: try sample.folder.read(records[19]), as: UTF8.self)
    let newer = Array(
      text.split(separator: "\"format\": 1").joined(separator: "\"format\": 2").utf8)
    try sample.folder.remove(records[19])
    try sample.folder.write(
      newer, to: SampleProject.jobFolder + "/0020-publish-\(Digest(of: newer).short).json")
    let before = try sample.folder.snapshot()
    let signatures = Signatures(of: sample.project, program: Signatures.usualProgram)
    let found = try sample.project.verify(signatures)
    #expect(found.faults.contains { $0.what.contains("format 2 is newer") })
    #expect(try sample.project.repair(found, at: SampleProject.now).moved.isEmpty)
    #expect(
      try sample.folder.snapshot().filter { !$0.key.hasPrefix(".stet") }
        == before.filter {
          !$0.key.hasPrefix(".stet")
        })
  }

  @Test func `two repairs of one second overwrite nothing`() throws {
    let signatures = Signatures(of: sample.project, program: Signatures.usualProgram)
    let path = SampleProject.jobFolder + "/readme"
    for byte in [UInt8(1), 2, 3] {
      try sample.folder.write([byte], to: path)
      let found = try sample.project.verify(signatures)
      let moved = try sample.project.repair(found, at: SampleProject.now).moved
      #expect(moved.count == 1)
      #expect(try sample.folder.read(moved[0].to) == [byte])
      for (count, folder) in ["", "-2", "-3"].prefix(Int(byte)).enumerated() {
        let kept = ".stet/aside/20190514T093000\(folder)/" + path
        #expect(try sample.folder.read(kept) == [UInt8(count + 1)])
      }
    }
  }

  @Test func `looking changes nothing`() throws {
    try sample.folder.write([1], to: records[1])
    let before = try sample.folder.snapshot()
    _ = try sample.project.verify(Signatures(of: sample.project, program: Signatures.usualProgram))
    #expect(try sample.folder.snapshot() == before)
  }
}
