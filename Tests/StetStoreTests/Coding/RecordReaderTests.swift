import StetCore
import Testing

@testable import StetStore

struct RecordReaderTests {
  @Test func `every kind of record is read back as it was written`() throws {
    let sample = try SampleProject()
    let job = try sample.publish()
    #expect(
      Set(job.records.map(\.record.content.kind)) == [
        "source", "draft", "assign", "submit", "request-changes", "approve", "reopen", "withdraw",
        "publish", "credits", "comment", "resolve", "waive",
      ])
    for stored in job.records {
      let bytes = RecordWriter.bytes(of: stored.record)
      #expect(try RecordReader.record(bytes, path: "r") == stored.record)
      #expect(Digest(of: bytes) == stored.digest)
    }
  }

  @Test func `a signature is part of an approval, and none is none`() throws {
    let job = try SampleProject().publish()
    let approvals = job.records.filter { $0.record.content.kind == "approve" }
    for var record in approvals.map(\.record) {
      guard case .approve(var approval) = record.content else { continue }
      #expect(approval.signature == nil)
      approval.signature = "-----BEGIN SSH SIGNATURE-----\nU1NI\n-----END SSH SIGNATURE-----\n"
      record.content = .approve(approval)
      #expect(try RecordReader.record(RecordWriter.bytes(of: record), path: "r") == record)
    }
    #expect(approvals.count > 1)
  }

  @Test(arguments: ["extra", "reason", "Format", "blocks ", ""])
  func `a key that is not of the kind is refused`(_ key: String) throws {
    for stored in try SampleProject().publish().records {
      guard case .object(var members) = RecordWriter.json(of: stored.record),
        members[key] == nil
      else { continue }
      members[key] = "text"
      #expect(throws: FileFault.self) {
        try RecordReader.record(JSONWriter.bytes(of: .object(members)), path: "r")
      }
    }
  }

  @Test func `a record without one of its keys is refused`() throws {
    let mayLack: Set<String> = [
      "translator", "editor", "due", "embargo", "message", "correction", "codes", "comments",
      "findings",
      "outstanding", "override", "signature", "words", "concept", "ruling",
    ]
    for stored in try SampleProject().publish().records {
      guard case .object(let members) = RecordWriter.json(of: stored.record) else { continue }
      for key in members.keys where !mayLack.contains(key) {
        // A comment may be on the whole article.
        if stored.record.content.kind == "comment", key == "block" { continue }
        var fewer = members
        fewer[key] = nil
        let fault = try #require(throws: FileFault.self, "\(stored.record.content.kind) \(key)") {
          try RecordReader.record(JSONWriter.bytes(of: .object(fewer)), path: "r")
        }
        #expect(fault.path == "r")
      }
    }
  }

  @Test func `a record of one kind is none of another`() throws {
    let records = try SampleProject().publish().records
    let kinds = Set(records.map(\.record.content.kind))
    for stored in records {
      let kind = stored.record.content.kind
      for other in kinds.union(["merge", "", "Source"]) where other != kind {
        // A reason is all that three kinds say.
        guard !Set([kind, other]).isSubset(of: ["reopen", "withdraw", "request-changes"]) else {
          continue
        }
        guard case .object(var members) = RecordWriter.json(of: stored.record) else { continue }
        members["kind"] = .string(other)
        #expect(throws: FileFault.self, "\(kind) as \(other)") {
          try RecordReader.record(JSONWriter.bytes(of: .object(members)), path: "r")
        }
      }
    }
  }

  @Test(
    arguments: [
      ("job", "../../x", "'../../x' is not an id"),
      ("by", "Ana", "'Ana' is not an id"),
      ("at", "2019-02-30T00:00:00Z", "is not a time"),
      ("at", "2019-05-14T09:30:00+02:00", "is not a time"),
      ("parents", "sha256:0", "not an array"),
      ("number", "2", "not a number"),
      ("reason", 7, "not a string"),
      ("number", .decimal("2.0"), "'2.0' instead of a whole number"),
      ("format", 0, "no \"format\": 1"),
      ("format", "1", "not a number"),
      ("format", .null, "not a number"),
      ("kind", .null, "not a string"),
    ] as [(String, JSON, String)])
  func `a value of the wrong shape is refused`(
    _ key: String, _ value: JSON, _ what: String
  ) throws {
    let fault = try refusal { $0[key] = value }
    #expect(fault.what.contains(what), "\(fault.what)")
  }

  @Test(
    arguments: [
      "{}", "{\"approver\":[]}", "{\"translator-editor\":[]}", "{\"author\":[{}]}",
      "{\"author\":[\"Ana\"]}", "{\"author\":[{\"person\":\"Ana Ilieva\"}]}",
      "{\"author\":[{\"name\":\"A\",\"person\":\"ana\"}]}",
      "{\"author\":[{\"name\":\"A\",\"as\":\"b\"}]}", "{\"author\":null}", "[]",
    ])
  func `credits of nobody's or of another's making are refused`(_ parties: String) throws {
    let value = try JSONReader.read(Array(parties.utf8)) { (reader) throws(JSONFault) in
      try reader.value()
    }
    _ = try refusal { members in
      members["kind"] = "credits"
      members["parties"] = value
    }
  }

  @Test func `a newer format is refused by name before anything in it is judged`() throws {
    for change in [["format": 2], ["format": 2, "kind": "merge", "unheard": [1]]]
      as [[String: JSON]]
    {
      let fault = try refusal { members in members.merge(change) { _, new in new } }
      #expect(fault.what == "format 2 is newer than this stet, which knows 1")
      #expect(fault.hint?.contains("update stet") == true)
    }
  }

  @Test(
    arguments: [
      { $0 + [0x0A] }, { $0.dropLast() }, { [0x20] + $0 },
      { bytes in bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] as [UInt8] } },
      { bytes in bytes.filter { $0 != 0x20 && $0 != 0x0A } },
      { bytes in replacing("\"by\": \"ana\"", "\"by\": \"\\u0061na\"", bytes) },
      { bytes in
        replacing(
          "\"by\": \"ana\",\n", "", replacing("\"format\"", "\"by\": \"ana\",\n  \"format\"", bytes)
        )
      },
      { bytes in replacing("\"number\": 2", "\"number\": 2e0", bytes) },
      { bytes in replacing("spiked", "spi\u{7F}ked", bytes) },
    ] as [@Sendable ([UInt8]) -> [UInt8]])
  func `another spelling of the same record is refused`(
    _ respelled: @Sendable ([UInt8]) -> [UInt8]
  ) throws {
    let bytes = RecordWriter.bytes(of: Self.record)
    _ = try RecordReader.record(bytes, path: "r")
    let other = respelled(bytes)
    #expect(other != bytes)
    #expect(throws: FileFault.self) { try RecordReader.record(other, path: "r") }
  }

  @Test func `a fault in the JSON is told with its line and column`() throws {
    let bytes = replacing(
      "\"kind\": \"withdraw\",", "\"kind\": \"withdraw\",,", RecordWriter.bytes(of: Self.record))
    let fault = try #require(throws: FileFault.self) {
      try RecordReader.record(bytes, path: "Workspace/r.json")
    }
    #expect(fault.message == "'Workspace/r.json', line 6, column 22: not a key")
  }

  @Test(arguments: [0, 1, 5, 40, 200])
  func `a record cut short is refused`(_ length: Int) {
    let bytes = Array(RecordWriter.bytes(of: Self.record).prefix(length))
    #expect(throws: FileFault.self) { try RecordReader.record(bytes, path: "r") }
  }

  private static let record = Record(
    job: SampleProject.id("s500"), number: 2, parents: [Digest(of: [])], at: SampleProject.now,
    by: SampleProject.ana, content: .withdraw(reason: "spiked"))

  /// What reading says of the record after `change`.
  private func refusal(_ change: (inout [String: JSON]) -> Void) throws -> FileFault {
    guard case .object(var members) = RecordWriter.json(of: Self.record) else {
      preconditionFailure("a record is an object")
    }
    change(&members)
    return try #require(throws: FileFault.self) {
      try RecordReader.record(JSONWriter.bytes(of: .object(members)), path: "r")
    }
  }
}

private func replacing(_ old: String, _ new: String, _ bytes: [UInt8]) -> [UInt8] {
  Array(
    String(decoding: bytes, as: UTF8.self).split(separator: old, omittingEmptySubsequences: false)
      .joined(separator: new).utf8)
}
