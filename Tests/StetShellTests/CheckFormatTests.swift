import Foundation
import Testing

@testable import StetShell

struct CheckFormatTests {
  /// A draft with a wrong number, and a waiver for it where asked.
  private func desk(isWaived: Bool = false) throws -> Desk {
    let desk = try Desk.withJob()
    try desk.write("1.md", "# A new system\n\nTurkey will get 7 systems for $2.5bn.\n\n- First\n")
    desk.run("save s400 1.md")
    if isWaived {
      let json = desk.run("check s400 --format json").out
      for part in json.components(separatedBy: "\"id\": \"").dropFirst() {
        desk.run("waive s400 \(part.prefix(8)) --reason agreed --as ben")
      }
    }
    return desk
  }

  @Test func `a workflow shows a finding at the line of its block`() throws {
    let desk = try desk()
    let answer = desk.run("check --format github")
    #expect(answer.outcome == .no)
    let line = try #require(answer.out.split(separator: "\n").first { $0.hasPrefix("::error") })
    let record = try #require(try desk.records("s400").last)
    #expect(line.contains("file=Workspace/jobs/2019/s400/\(record),line="), "\(line)")
    #expect(line.contains(",title=number-mismatch::s400@1 b2: "))
    let number = try #require(line.components(separatedBy: ",line=")[1].split(separator: ",").first)
    let text = String(decoding: try desk.read("Workspace/jobs/2019/s400/" + record), as: UTF8.self)
    let shown = text.split(separator: "\n", omittingEmptySubsequences: false)[
      try #require(Int(number)) - 1]
    #expect(shown.contains("Turkey will get 7 systems"))
  }

  @Test func `code scanning gets every finding, and waivers as suppressions`() throws {
    let open = try desk().run("check --format sarif").out
    #expect(open.contains("\"level\": \"error\"") && open.contains("\"stet/v1\": "))
    #expect(open.contains("\"fullyQualifiedName\": \"s400@1/b2\"") && !open.contains("accepted"))
    let waived = try desk(isWaived: true).run("check --format sarif")
    #expect(waived.outcome == .done)
    #expect(waived.out.contains("\"justification\": \"agreed\""))
  }

  @Test func `a test report fails where the check does`() throws {
    let open = try desk()
    #expect(open.run("check --format junit").out.contains("<failure type=\"number-mismatch\""))
    #expect(!open.run("check --format junit --fail-on never").out.contains("<failure"))
    let waived = try desk(isWaived: true).run("check --format junit").out
    #expect(waived.contains("<skipped message=\"waived: agreed\"") && !waived.contains("<failure"))
  }

  @Test func `a page quotes both sides of a finding`() throws {
    let page = try desk().run("check --format html").out
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<q>7</q>"))
    #expect(page.contains("<h2>s400@1</h2>"))
  }

  @Test func `loose texts have a form for programs, too`() throws {
    let desk = try Desk()
    try desk.write("pairs.tsv", "Четыре системы\tFour systems\nПять систем\t7 systems\n")
    let out = desk.run("check --bilingual pairs.tsv --format github").out
    #expect(out.contains("file=pairs.tsv,line=2,title=number-mismatch::pairs.tsv 2: "), "\(out)")
  }
}
