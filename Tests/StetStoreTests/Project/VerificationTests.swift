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

  @Test func `looking changes nothing`() throws {
    try sample.folder.write([1], to: records[1])
    let before = try sample.folder.snapshot()
    _ = try sample.project.verify(Signatures(of: sample.project, program: Signatures.usualProgram))
    #expect(try sample.folder.snapshot() == before)
  }
}
