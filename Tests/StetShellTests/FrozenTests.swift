import Foundation
import StetCore
import StetStore
import Testing

@testable import StetShell

/// Projects as released versions wrote them: `Tests/Frozen/<format>`. They must still read.
struct FrozenTests {
  private static let folder = ShippedProjectTests.root + "/Tests/Frozen/1"

  @Test func `a project of format 1 verifies clean and tells its jobs' stories`() throws {
    let desk = try thawed()
    let verified = desk.run("verify")
    #expect(verified.outcome == .done, "\(verified.out)")
    let states: [String: ReviewState] = [
      "full": .published, "fresh": .drafting, "waiting": .inReview,
      "returned": .changesRequested, "agreed": .approved, "gone": .withdrawn,
      "joined": .drafting, "split": .drafting,
    ]
    let project = Project(root: desk.root)
    #expect(Set(try project.jobIDs().map(\.text)) == Set(states.keys))
    for (id, state) in states {
      let job = try desk.job(id)
      #expect(job.state == state, "\(id)")
      #expect(job.hasDiverged == (id == "split"), "\(id)")
    }
    let full = try desk.job("full")
    #expect(full.sources.count == 2 && full.drafts.count == 2 && full.publications.count == 2)
    #expect(!full.waivers.isEmpty && full.remarks.count == 1 && full.creditChanges.count == 1)
    #expect(full.approval?.by.text == "ben")
    let glossary = try project.glossaryFiles.glossary(.everything)
    #expect(glossary.concepts.map(\.id.text).sorted() == ["radar", "system", "tank"])
    #expect(try project.people().map(\.name) == ["Ana", "Ben"])
  }

  @Test func `every kind of file is in the newest frozen project`() throws {
    let kinds = try thawed().projectFiles().filter { $0.key.hasSuffix(".json") }.values.map {
      try JSONReader.read($0) { (reader) throws(JSONFault) in try reader.value() }["kind"]
    }
    for schema in KindSchema.files {
      #expect(
        kinds.contains(.string(schema.kind)),
        "no '\(schema.kind)': before a release, STET_FREEZE=1 swift test --filter FrozenTests")
    }
  }

  @Test func `a frozen project can be worked on`() throws {
    let desk = try thawed()
    desk.variables["STET_PERSON"] = "ana"
    try desk.write("1.md", "# A system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    try desk.obey("save returned 1.md")
    try desk.obey("submit returned")
    try desk.obey("merge split --take ours")
    try desk.obey("glossary edit system --note seen --reason more --as ben")
    try desk.obey("verify")
  }

  /// Writes the folder anew: for new kinds of file before a release, never after it.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["STET_FREEZE"] != nil))
  func `the project is frozen`() throws {
    if FileManager.default.fileExists(atPath: Self.folder) {
      try FileManager.default.removeItem(atPath: Self.folder)
    }
    for (path, bytes) in try Desk.full().projectFiles() {
      let target = Self.folder + "/" + path
      try FileManager.default.createDirectory(
        atPath: Path.parent(target), withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(fileURLWithPath: target))
    }
  }

  private func thawed() throws -> Desk {
    let desk = try Desk()
    for name in ["Workspace", "Glossary"] {
      try FileManager.default.copyItem(atPath: Self.folder + "/" + name, toPath: desk.path(name))
    }
    return desk
  }
}
