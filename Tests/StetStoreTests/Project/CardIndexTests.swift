import Foundation
import StetCore
import Testing

@testable import StetStore

struct CardIndexTests {
  private let sample: SampleProject
  /// Long after everything was written, so that the stamps of folders tell.
  private let later = System.clock() + 3_600_000_000_000

  init() throws {
    sample = try SampleProject()
    try sample.publish()
    try start("second")
  }

  private func start(_ id: String) throws {
    _ = try sample.project.start(
      SampleProject.id(id), source: SampleProject.source, by: SampleProject.ana,
      at: SampleProject.now)
  }

  private func cards(maker: String = "1", clock: Int64? = nil) throws -> DeskCards {
    let desk = try sample.project.cards(maker: maker, clock: clock ?? later)
    sample.project.keep(desk)
    return desk
  }

  private func fresh() throws -> [JobCard] {
    try sample.project.jobIDs().map { JobCard(try sample.project.job($0)) }
  }

  private func all(_ desk: DeskCards) -> [JobCard] {
    (0..<desk.count).compactMap { desk.card(at: $0) }
  }

  private func hasIndex() throws -> Bool { try sample.folder.names().contains(".stet/index") }

  @Test func `a card comes back from the index as it was made`() throws {
    #expect(try all(cards()) == fresh())
    let kept = try #require(try CardIndex(sample.folder.read(".stet/index")))
    #expect(try (0..<kept.count).compactMap { kept.card(at: $0) } == fresh())
    let row = try #require(kept.row(at: 0))
    let card = try #require(kept.card(at: 0))
    #expect(String(decoding: kept.bytes[row.id], as: UTF8.self) == card.id.text)
    #expect(row.due.map { CalendarDate(dayNumber: $0) } == card.assignment.due)
    #expect(row.words == card.words && row.draftCount == 2 && row.state == .published)
  }

  @Test func `what the index knows is not read again`() throws {
    _ = try cards()
    // A record whose bytes were changed where they lie: only reading it would show.
    let record = try #require(try sample.records().first)
    let handle = try #require(fopen(sample.folder.path(record), "r+"))
    fputs("{", handle)
    fputs("X", handle)
    fclose(handle)
    #expect(try cards().damaged.isEmpty)
    try sample.folder.remove(".stet/index")
    #expect(try cards().damaged.map(\.id.text) == ["s500"])
  }

  @Test func `a record, a job and a year that come or go show`() throws {
    _ = try cards()
    let job = try sample.project.job(SampleProject.id("second"))
    _ = try sample.project.append(
      .draft(SampleProject.draft(job, "Text.")), to: job, by: SampleProject.ana,
      at: SampleProject.now)
    #expect(try all(cards()) == fresh())
    try start("third")
    #expect(try all(cards()).map(\.id.text) == ["s500", "second", "third"])
    try sample.folder.remove("Workspace/jobs/2019/second")
    #expect(try all(cards()).map(\.id.text) == ["s500", "third"])
    try sample.folder.makeFolder("Workspace/jobs/2020")
    try FileManager.default.moveItem(
      atPath: sample.folder.path("Workspace/jobs/2019/third"),
      toPath: sample.folder.path("Workspace/jobs/2020/third"))
    #expect(try all(cards()) == fresh())
    try sample.folder.remove("Workspace/jobs/2020")
    #expect(try all(cards()).map(\.id.text) == ["s500"])
  }

  @Test func `a folder that was just written to is not believed`() throws {
    let now = System.clock()
    _ = try cards(clock: now)
    let index = try CardIndex(sample.folder.read(".stet/index"))
    #expect(index?.stamps.allSatisfy { $0 == 0 } ?? true)
    #expect(try all(cards()) == fresh())
  }

  @Test func `a damaged job is told of every time and an empty folder is no job`() throws {
    let record = try #require(try sample.records().first)
    try sample.folder.write(Array("{}".utf8), to: record)
    try sample.folder.makeFolder("Workspace/jobs/2019/empty")
    for _ in 1...3 {
      let desk = try cards()
      #expect(desk.damaged.map(\.id.text) == ["s500"])
      #expect(all(desk).map(\.id.text) == ["second"])
    }
  }

  @Test func `findings are kept until what they were made with changes`() throws {
    func counts(_ desk: DeskCards) -> [Int?] {
      (0..<desk.count).map { desk.row(at: $0)?.findings?.errors }
    }
    var desk = try cards()
    #expect(counts(desk) == [nil, nil] && desk.knowsFindings == false)
    desk.set(FindingCounts(errors: 3, warnings: 2, notes: 1, waived: 0), at: 1)
    sample.project.keep(desk)
    #expect(try counts(cards()) == [nil, 3])
    #expect(try all(cards())[1].findings?.warnings == 2)
    // Other checks, and another glossary.
    #expect(try counts(cards(maker: "2")) == [nil, nil])
    desk = try cards()
    desk.set(FindingCounts(errors: 3, warnings: 2, notes: 1, waived: 0), at: 1)
    sample.project.keep(desk)
    try sample.folder.write(SampleProject.domain(["tank", "mine"]), to: "Glossary/second.json")
    #expect(try counts(cards()) == [nil, nil])
  }

  @Test func `a torn index, or one of any changed byte, is as good as none`() throws {
    _ = try cards()
    let whole = try sample.folder.read(".stet/index")
    let expected = try fresh()
    for length in stride(from: 0, to: whole.count, by: 7) {
      try sample.folder.write(whole[..<length], to: ".stet/index")
      #expect(try all(cards()) == expected)
    }
    for place in whole.indices {
      var bytes = whole
      bytes[place] ^= 0x41
      #expect(CardIndex(bytes) == nil, "byte \(place)")
    }
    try sample.folder.remove(".stet/index")
    try sample.folder.makeFolder(".stet/index")
    #expect(try all(cards()) == expected)
  }

  @Test(arguments: [false, true])
  func `an index with nothing new is not written again`(_ hasStrangers: Bool) throws {
    if hasStrangers {
      try sample.folder.write(Array("x".utf8), to: "Workspace/jobs/2019/.DS_Store")
      try sample.folder.makeFolder("Workspace/jobs/2019/empty")
    }
    _ = try cards()
    _ = try cards()
    #expect(try hasIndex())
    try sample.folder.remove(".stet/tmp")
    #expect(try all(cards()) == fresh())
    #expect(try !sample.folder.names().contains(".stet/tmp"))
  }
}
