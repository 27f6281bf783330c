import StetCore
import Testing

@testable import StetStore

/// What a cloud folder does to a project is named, not guessed at.
struct SyncTraceTests {
  @Test(
    arguments: [
      ("0002-draft-0123456789abcdef (1).json", "second copy"),
      ("0002-draft-0123456789abcdef 2.json", "second copy"),
      ("0002-draft-0123456789abcdef - Copy.json", "second copy"),
      ("Copy of 0002-draft-0123456789abcdef.json", "second copy"),
      ("0002-draft-0123456789abcdef copy.json", "second copy"),
      ("0002-draft-0123456789abcdef.sync-conflict-20190514-093000-ABCDEFG.json", "two versions"),
      ("people (Ana's conflicted copy 2019-05-14).json", "two versions"),
      ("people (conflicted copy 2019-05-14 093000).json", "two versions"),
      (".0002-draft-0123456789abcdef.json.icloud", "not finished"),
      (".syncthing.people.json.tmp", "not finished"), ("people.json.part", "not finished"),
      ("people.json.orig", "Git or a patch"), ("people.json~HEAD", "Git or a patch"),
      ("people.json~", "editor"), (".people.json.swp", "editor"), ("~$people.json", "editor"),
      (".DS_Store", "desktop"), ("desktop.ini", "desktop"), ("._people.json", "desktop"),
    ])
  func `a name is known for what made it`(_ name: String, _ says: String) {
    #expect(SyncTrace.name(name)?.contains(says) == true, "\(SyncTrace.name(name) ?? "nothing")")
  }

  @Test(
    arguments: [
      "0002-draft-0123456789abcdef.json", "people.json", "air-defence.json", "notes.txt", "2019",
      "units-2.json", "s-400", "", " ", "()", "x ()", "(1", "1).json", "Ж", "a\u{301}.json",
    ])
  func `a name of stet's own is known for nothing`(_ name: String) {
    #expect(SyncTrace.name(name) == nil)
  }

  @Test func `copies and half-written files are found wherever they lie`() throws {
    let sample = try SampleProject()
    try sample.publish()
    let record = try sample.records()[1]
    let bytes = try sample.folder.read(record)
    let stem = String(record.dropLast(5))
    try sample.folder.write(bytes, to: stem + " (1).json")
    try sample.folder.write([], to: "Workspace/people.sync-conflict-20190514-093000-A.json")
    try sample.folder.write([], to: "Glossary/desktop.ini")
    try sample.folder.write([], to: "notes (1).txt")
    let faults = try sample.faults()
    #expect(faults.count == 3, "\(faults)")
    #expect(
      faults.contains {
        $0.hasPrefix(stem + " (1).json: not a record's name: it looks like a second copy")
      })
    #expect(faults.contains { $0.contains("people.sync-conflict") && $0.contains("two versions") })
    #expect(faults.contains { $0.hasPrefix("Glossary/desktop.ini: ") })
  }

  @Test(
    arguments: [
      ([], "empty, as a disk that was full"), ([0, 0, 0], "nothing but zeros"),
      (Array("{\r\n}\r\n".utf8), "line ends of Windows"), (Array("{\n".utf8), "written: its bytes"),
      (Array("{".utf8), "its end is missing"),
    ])
  func `a record that did not arrive whole says so`(_ bytes: [UInt8], _ says: String) throws {
    let sample = try SampleProject()
    try sample.publish()
    let record = try sample.records()[2]
    try sample.folder.write(bytes, to: record)
    #expect(try sample.faults().contains { $0.hasPrefix(record) && $0.contains(says) })
  }
}
