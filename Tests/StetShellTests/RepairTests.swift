import Foundation
import StetCore
import Testing

@testable import StetShell

/// A desk whose files somebody or something has damaged.
struct RepairTests {
  private let desk: Desk

  init() throws {
    desk = try Desk.withJob()
    try desk.write(
      "1.md", "# A new system\n\nTurkey gets four systems for $2.5 billion.\n\n- One\n")
    #expect(desk.run("save s400 1.md").outcome == .done)
    try desk.write("other.md", "# Другое\n\nТекст.\n")
    #expect(desk.run("start other.md --id other").outcome == .done)
  }

  private func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: desk.path(name))
  }

  /// Changes one byte in the middle.
  private func damage(_ name: String) throws {
    var bytes = try desk.read(name)
    bytes[bytes.count / 2] ^= 1
    try desk.write(name, bytes)
  }

  private func record(_ job: String, _ prefix: String) throws -> String {
    let found = try desk.snapshot().keys.first { $0.contains("jobs/2019/\(job)/\(prefix)") }
    return try #require(found)
  }

  @Test func `one damaged job hides none of the others and is named`() throws {
    try damage(record("other", "0001"))
    for line in ["list", "check"] {
      let answer = desk.run(line)
      #expect(answer.outcome == .files, "\(line)")
      #expect(answer.out.contains(line == "list" ? "s400" : "in 1 draft"), "\(answer.out)")
      #expect(answer.error.contains("stet: other cannot be read"), "\(line): \(answer.error)")
      #expect(answer.error.contains("hint: stet verify"))
    }
  }

  @Test func `a newest record that is gone was seen here, until it is meant to be gone`() throws {
    try remove(record("s400", "0002-draft"))
    let missed = desk.run("verify")
    #expect(missed.outcome == .files)
    #expect(missed.out.contains("0002-draft"))
    #expect(missed.out.contains("was here and is gone"))
    #expect(desk.run("verify --forget").outcome == .done)
    #expect(desk.run("verify").outcome == .done)
  }

  @Test func `a repair moves aside what is broken and deletes nothing`() throws {
    let draft = try record("s400", "0002-draft")
    try damage(draft)
    let foreign = draft.replacingOccurrences(of: "0002-draft", with: "copy of 0002-draft")
    try desk.write(foreign, "not a record")
    let damaged = try desk.read(draft)
    #expect(desk.run("verify").outcome == .files)
    let repaired = desk.run("verify --repair")
    #expect(repaired.error.contains("moved \(draft) to .stet/aside/"))
    #expect(repaired.error.contains("moved \(foreign) to .stet/aside/"))
    let aside = try desk.snapshot().filter { $0.key.hasPrefix(".stet/aside/") }
    #expect(aside.values.contains(Data(damaged)))
    #expect(repaired.out.contains("was here and is gone"))
    #expect(desk.run("verify --forget").outcome == .done)
    #expect(desk.run("status s400").out.contains("drafting"))
  }

  @Test func `a bar fills on a terminal, and nothing is said elsewhere`() throws {
    let shown = desk.run(["verify"], isTerminal: true).error
    #expect(shown.contains("\r\u{1B}[Kverifying ███████████████░░░░░░░░░░░░░░░ 50 %, 1 of 2 jobs"))
    #expect(shown.hasSuffix("100 %, 2 of 2 jobs\r\u{1B}[K"))
    #expect(desk.run("verify").error.isEmpty)
    var bar = ProgressBar("w", counting: "t")
    #expect((0...1000).compactMap { bar.text($0, of: 1000) }.count == 101)
    #expect(bar.text(0, of: 0) == nil, "nothing to do is all done")
  }

  @Test func `names that are one name on many disks are told of`() throws {
    try desk.write("Glossary/notes.txt", "mine")
    let answer = desk.run("verify")
    #expect(answer.outcome == .files)
    #expect(answer.out.contains("Glossary/notes.txt: not a file of the glossary"))
  }

  @Test func `a page in the project that is not what was published shows`() throws {
    for line in [
      "submit s400", "approve s400 --as ben", "publish s400 --as ben --out page.html",
    ] {
      #expect(desk.run(line).outcome == .done, "\(line)")
    }
    #expect(desk.run("verify").outcome == .done)
    try desk.write("page.html", "something else")
    #expect(desk.run("verify").out.contains("page.html: not as 's400' published it"))
    // A page may be moved to where readers find it.
    try remove("page.html")
    #expect(desk.run("verify").outcome == .done)
  }
}
