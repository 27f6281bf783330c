import Foundation
import StetCore
import Testing

@testable import StetStore

/// Files of an older format, with steps that are made up: there is no older format than 1.
struct FormatStepsTests {
  /// In format 0, say, a person had a `title`, and a move of the review was of kind `move`.
  private static let steps = FormatSteps(steps: [
    0: [
      "people": { members in
        guard case .array(let people)? = members["persons"] else { return nil }
        var next = members
        next["persons"] = nil
        next["people"] = .array(people)
        return next
      },
      "move": { members in
        var next = members
        next["kind"] = next.removeValue(forKey: "to")
        return next["kind"] == nil ? nil : next
      },
    ],
    -1: ["people": { members in members.merging(["persons": []]) { own, _ in own } }],
  ])

  private func read(_ text: String, kind: String? = "people") throws(FileFault) -> [String: JSON] {
    var found: [String: JSON] = [:]
    try FileShape.read(Array(text.utf8), path: "p.json", kind: kind, steps: Self.steps) {
      (reader, key) throws(JSONFault) in
      guard key == "people" || key == "name" else { throw reader.unknownKey(key) }
      found[key] = try reader.value()
    }
    return found
  }

  @Test(arguments: [
    #"{"format":1,"kind":"people","people":["ana"]}"#,
    #"{"format":0,"kind":"people","persons":["ana"]}"#,
    #"{"persons":["ana"],"format":-1,"kind":"people"}"#,
  ])
  func `a file of any known format reads as one of the newest`(_ text: String) throws {
    #expect(try read(text) == ["people": ["ana"]])
  }

  @Test func `steps follow each other, and a kind that did not change changes its number alone`()
    throws
  {
    #expect(try read(#"{"format":-1,"kind":"people"}"#) == ["people": []])
    #expect(
      try read(#"{"format":-1,"kind":"glossary","name":"G"}"#, kind: "glossary") == ["name": "G"])
  }

  @Test(arguments: [
    (#"{"format":0,"kind":"people"}"#, #"no "format": 1"#),
    (#"{"format":-2,"kind":"people","persons":[]}"#, #"no "format": 1"#),
    (#"{"format":2,"kind":"people","persons":[]}"#, "format 2 is newer than this stet"),
    (#"{"format":0,"kind":"project","persons":[]}"#, "the unknown key 'persons'"),
    (#"{"format":0,"kind":"glossary","name":"G"}"#, "kind 'glossary' where 'people' belongs"),
    (#"{"format":0,"kind":"people",}"#, "a trailing comma"),
    (#"{"format":0,"kind":"people","kind":"people"}"#, "a second time"),
  ])
  func `what no step understands is refused`(_ text: String, _ says: String) {
    let fault = #expect(throws: FileFault.self) { try read(text) }
    #expect(fault?.what.contains(says) == true, "\(fault?.what ?? "")")
  }

  @Test func `a newer file is refused with what to do`() {
    let fault = #expect(throws: FileFault.self) { try read(#"{"format":2,"kind":"people"}"#) }
    #expect(fault?.hint == "a newer stet made it: update stet; nothing was written")
  }

  /// A submission as format 0 wrote it.
  private static let old: [String: JSON] = [
    "format": 0, "kind": "move", "to": "submit", "job": "s500", "number": 2,
    "parents": [.string(Digest(of: [1]).name)], "at": "2019-05-14T09:30:00Z", "by": "ana",
    "draft": .string(Digest(of: [2]).name),
  ]

  @Test func `an old record keeps its bytes and its digest and reads as a new one`() throws {
    let bytes = JSONWriter.bytes(of: .object(Self.old))
    let record = try RecordReader.record(bytes, path: "r.json", steps: Self.steps)
    #expect(record.content == .submit(draft: Digest(of: [2])))
    #expect(record.number == 2)
    #expect(RecordWriter.bytes(of: record) != bytes, "it would be written otherwise today")
  }

  @Test func `an old record in another spelling is damage all the same`() {
    for bytes in [
      JSONWriter.line(of: .object(Self.old)), JSONWriter.bytes(of: .object(Self.old)) + [0x0A],
    ] {
      let fault = #expect(throws: FileFault.self) {
        try RecordReader.record(bytes, path: "r.json", steps: Self.steps)
      }
      #expect(fault?.what == "not in the one spelling that stet gives a record")
    }
  }

  @Test func `today nothing is stepped`() {
    #expect(FormatSteps.all.newest(JSONWriter.bytes(of: .object(Self.old))) == nil)
    #expect(FormatSteps.all.steps.keys.allSatisfy { $0 < FileShape.newestFormat })
  }
}
