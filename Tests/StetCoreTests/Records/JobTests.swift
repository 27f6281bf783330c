import StetCore
import Testing

struct JobTests {
  @Test func `a job is the fold of its records`() throws {
    var story = Story("Заголовок", "Абзац.")
    #expect(try story.job.state == .drafting)
    #expect(try story.job.draft == nil)
    try story.draft("Title", "Paragraph.")
    try story.submit()
    #expect(try story.job.state == .inReview)
    story.add(.requestChanges(reason: "b2"), by: "ben")
    #expect(try story.job.state == .changesRequested)
    try story.draft("Title", "A paragraph.")
    try story.submit()
    try story.approve()
    try story.publish()
    let job = try story.job
    #expect(job.state == .published)
    #expect(job.drafts.map(\.number) == [1, 2])
    #expect(job.draft?.value.text(of: "b2") == "A paragraph.")
    #expect(job.publications.count == 1)
    #expect(job.nextNumber == 9)
    #expect(job.heads == [story.records[7].digest])
    #expect(!job.hasDiverged)
    #expect(job.title == "Заголовок")
  }

  @Test func `a new draft ends an approval`() throws {
    var story = try approved()
    #expect(try story.job.approval?.by == Story.id("ben"))
    try story.draft("Title", "Other words.")
    #expect(try story.job.approval == nil)
    #expect(try story.job.state == .drafting)
  }

  @Test func `a new source ends an approval`() throws {
    var story = try approved()
    try story.source("Заголовок", "Иначе.")
    #expect(try story.job.approval == nil)
    #expect(try story.job.state == .drafting)
    #expect(try story.job.sources.map(\.number) == [1, 2])
  }

  @Test(
    arguments: [
      .reopen(reason: "again"), .withdraw(reason: "no"), .requestChanges(reason: "b2"),
    ] as [Record.Content])
  func `a move back ends an approval`(_ content: Record.Content) throws {
    var story = try approved()
    story.add(content)
    #expect(try story.job.approval == nil)
  }

  @Test func `an assignment and a publication leave the approval standing`() throws {
    var story = try approved()
    story.add(.assign(Assignment(translator: Story.id("ana"))))
    #expect(try story.job.approval != nil)
    try story.publish()
    #expect(try story.job.approval != nil)
  }

  @Test(
    arguments: [
      .submit(draft: Digest(of: [])), .requestChanges(reason: "why"), .withdraw(reason: "why"),
      .publish(Publication(source: Digest(of: []), draft: Digest(of: []), files: [])),
      .draft(
        DraftRevision(source: Digest(of: []), blocks: [], syntax: .text, capacity: .editor)),
    ] as [Record.Content])
  func `a record that its state does not allow makes no job`(_ content: Record.Content) throws {
    var story = Story("Заголовок", "Абзац.")
    story.add(.withdraw(reason: "spiked"))
    _ = try story.job
    story.add(content)
    let fault = try #require(throws: JobFault.self) { try story.job }
    #expect(fault.what.hasPrefix("record 3 does '"))
    #expect(fault.what.hasSuffix("' while withdrawn"))
    #expect(fault.outcome == .files)
  }

  @Test func `records without a source at their head make no job`() throws {
    let story = try approved()
    for records in [[], Array(story.records.dropFirst())] {
      #expect(throws: JobFault.self) { try Job(id: Story.id("job"), folding: records) }
    }
  }

  @Test func `two records after one make a diverged job, and a record after both joins it`() throws
  {
    var story = Story("Заголовок", "Абзац.")
    let fork = try story.draft("Title", "Paragraph.")
    let left = story.add(.submit(draft: fork), after: [fork])
    let right = story.add(.assign(Assignment()), after: [fork])
    #expect(try story.job.hasDiverged)
    #expect(try Set(story.job.heads) == [left, right])
    story.add(.assign(Assignment()), after: [left, right])
    #expect(try !story.job.hasDiverged)
  }

  @Test func `moves of two sides that do not fit wait for the merge`() throws {
    var story = Story("Заголовок", "Абзац.")
    let fork = try story.draft("Title", "Paragraph.")
    story.add(.withdraw(reason: "spiked"), after: [fork])
    story.add(.submit(draft: fork), after: [fork])
    #expect(try story.job.hasDiverged)
    #expect(try story.job.state == .withdrawn)
  }

  @Test func `an approval of other texts than the newest makes no job`() throws {
    var story = Story("Заголовок", "Абзац.")
    let old = try story.draft("Title", "Paragraph.")
    let new = try story.draft("Title", "A paragraph.")
    try story.submit()
    let source = try story.job.source.digest
    for (source, draft) in [(source, old), (old, new)] {
      var forged = story
      forged.add(
        .approve(Approval(source: source, draft: draft, glossary: source, concepts: [:])),
        by: "ben")
      #expect(throws: JobFault.self) { try forged.job }
    }
    try story.approve()
    #expect(try story.job.state == .approved)
  }

  @Test func `translators are those who wrote as such and the one who was asked to`() throws {
    var story = Story("Заголовок", "Абзац.")
    story.add(.assign(Assignment(translator: Story.id("zoe"), editor: Story.id("ben"))))
    try story.draft("Title", "Paragraph.", by: "ana")
    try story.submit()
    try story.draft("Title", "A paragraph.", by: "ben", as: .editor)
    #expect(try story.job.translators == [Story.id("ana"), Story.id("zoe")])
  }

  private func approved() throws -> Story {
    var story = Story("Заголовок", "Абзац.")
    try story.draft("Title", "Paragraph.")
    try story.submit()
    try story.approve()
    return story
  }
}
