import StetCore
import Testing

/// What was done on purpose survives the joining of two lines.
struct MarkedMergeTests {
  @Test func `marks, notes and added blocks of both lines are joined`() throws {
    var story = Story("Заголовок", "Один.", "Два.")
    try story.draft("Title", "One.", "Two.")
    let fork = story.records[1].digest
    let blocks = try #require(try story.job.draft?.value.blocks)
    var (ours, theirs) = (blocks, blocks)
    ours[1].text = ""
    ours[1].mark = BlockMark(.leftOut, reason: "said before")
    ours.append(added("a1", "Ours.", after: "b3"))
    theirs[2].note = "is it so?"
    theirs.append(added("a1", "Theirs.", after: "b2"))
    try story.add(draft(story, ours), after: [fork])
    try story.add(draft(story, theirs), by: "zoe", after: [fork])
    let merge = try #require(JobMerge(try story.job, for: nil))
    #expect(!merge.hasConflict)
    guard
      case .draft(let joined)? = merge.content(by: Story.person("ana", .translator), message: nil)
    else {
      Issue.record("two drafts are joined by a draft")
      return
    }
    #expect(joined.blocks.map(\.id) == ["b1", "b2", "a2", "b3", "a1"])
    #expect(joined.blocks.map(\.text) == ["Title", "", "Theirs.", "Two.", "Ours."])
    #expect(joined.blocks[1].mark?.reason == "said before")
    #expect(joined.blocks[3].note == "is it so?")
    #expect(
      try story.job.source.value.article(of: joined).blocks.map(\.text)
        == ["Title", "Theirs.", "Two.", "Ours."])
  }

  @Test func `an added block that one line took away is gone`() throws {
    var story = Story("Заголовок", "Один.")
    try story.draft("Title", "One.")
    var blocks = try #require(try story.job.draft?.value.blocks)
    blocks.append(added("a1", "More.", after: "b2"))
    let fork = try story.add(draft(story, blocks))
    var (ours, theirs) = (Array(blocks.dropLast()), blocks)
    ours[0].text = "A title"
    theirs[1].text = "One thing."
    try story.add(draft(story, ours), after: [fork])
    try story.add(draft(story, theirs), by: "zoe", after: [fork])
    let merge = try #require(JobMerge(try story.job, for: nil))
    guard
      case .draft(let joined)? = merge.content(by: Story.person("ana", .translator), message: nil)
    else {
      Issue.record("two drafts are joined by a draft")
      return
    }
    #expect(joined.blocks.map(\.text) == ["A title", "One thing."])
  }

  private func added(_ id: String, _ text: String, after: String) -> DraftBlock {
    DraftBlock(
      id: id, text: text, basis: "", mark: BlockMark(.added, reason: "why", other: after))
  }

  private func draft(_ story: Story, _ blocks: [DraftBlock]) throws -> Record.Content {
    .draft(
      DraftRevision(
        source: try story.job.source.digest, blocks: blocks, syntax: .text, capacity: .translator))
  }
}
