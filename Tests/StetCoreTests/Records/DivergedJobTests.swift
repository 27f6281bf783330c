import StetCore
import Testing

/// Two clones that both went on from one record.
struct DivergedJobTests {
  /// A job in review, and its newest record.
  private func inReview() throws -> (story: Story, fork: Digest) {
    var story = Story("Заголовок", "Абзац.")
    try story.draft("Title", "Paragraph.")
    try story.submit()
    return (story, try #require(story.records.last?.digest))
  }

  private func draft(_ story: Story, _ texts: String...) throws -> Record.Content {
    let source = try story.job.source
    let blocks = zip(source.value.blocks, texts).map { block, text in
      DraftBlock(id: block.id, text: text, basis: block.basis)
    }
    return .draft(
      DraftRevision(source: source.digest, blocks: blocks, syntax: .text, capacity: .translator))
  }

  private func approval(_ job: Job) throws -> Record.Content {
    .approve(
      Approval(
        source: job.source.digest, draft: try #require(job.draft?.digest),
        glossary: Digest(of: "glossary".utf8), concepts: [:]))
  }

  /// What `merge` without anybody's word records.
  private func joined(_ story: Story, taking side: MergeSide? = nil) throws -> Job {
    var story = story
    let merge = try #require(JobMerge(try story.job, for: nil, taking: side))
    let content = try #require(merge.content(by: Story.person("zoe", .editor), message: nil))
    story.add(content, by: "zoe", after: [merge.ours.head.digest, merge.theirs.head.digest])
    return try story.job
  }

  @Test func `two submissions of one draft are one`() throws {
    var story = Story("Заголовок", "Абзац.")
    let fork = try story.draft("Title", "Paragraph.")
    story.add(.submit(draft: fork), after: [fork])
    story.add(.submit(draft: fork), by: "zoe", after: [fork])
    let job = try joined(story)
    #expect(!job.hasDiverged)
    #expect(job.state == .inReview)
    #expect(job.draft?.digest == fork)
  }

  @Test func `an approval of words that no longer stand does not count`() throws {
    var (story, fork) = try inReview()
    let approval = try approval(story.job)
    let draft = try draft(story, "Title", "Another paragraph.")
    story.add(approval, by: "ben", after: [fork])
    story.add(draft, after: [fork])
    #expect(try story.job.state == .drafting)
    #expect(try story.job.approval == nil)
    let job = try joined(story)
    #expect(job.state == .drafting)
    #expect(job.approval == nil)
    #expect(job.draft?.value.text(of: "b2") == "Another paragraph.")
  }

  @Test func `an approval stands beside a new deadline`() throws {
    var (story, fork) = try inReview()
    story.add(try approval(story.job), by: "ben", after: [fork])
    story.add(.assign(Assignment(editor: Story.id("ben"))), after: [fork])
    let job = try joined(story)
    #expect(job.state == .approved)
    #expect(job.approval?.by == Story.id("ben"))
    #expect(job.assignment.editor == Story.id("ben"))
  }

  @Test func `an approval of one clone yields to what the other sends back`() throws {
    var (story, fork) = try inReview()
    story.add(try approval(story.job), by: "ben", after: [fork])
    story.add(.requestChanges(reason: "b2"), by: "zoe", after: [fork])
    let job = try joined(story)
    #expect(job.state == .changesRequested)
    #expect(job.approval == nil)
  }

  @Test func `an article that is out waits for an agreement to the words that came beside it`()
    throws
  {
    var (story, fork) = try inReview()
    let approved = story.add(try approval(story.job), by: "ben", after: [fork])
    let draft = try draft(story, "Title", "Another paragraph.")
    story.add(
      .publish(Publication(source: fork, draft: fork, files: [])), by: "ben", after: [approved])
    story.add(draft, after: [fork])
    let job = try joined(story)
    #expect(job.state == .drafting)
    #expect(job.publications.count == 1)
    #expect(job.draft?.value.text(of: "b2") == "Another paragraph.")
  }

  @Test func `what one clone took back stays back until it is reopened`() throws {
    var (story, fork) = try inReview()
    let ours = try draft(story, "Title", "One paragraph.")
    let theirs = try draft(story, "A title", "Paragraph.")
    story.add(ours, after: [fork])
    let left = story.add(theirs, by: "zoe", after: [fork])
    story.add(.withdraw(reason: "overtaken"), by: "zoe", after: [left])
    let job = try joined(story)
    #expect(job.state == .withdrawn)
    #expect(job.draft?.value.blocks.map(\.text) == ["A title", "One paragraph."])
  }

  @Test func `two sources that contradict each other need somebody's word`() throws {
    var story = Story("Заголовок", "Турция получит четыре системы.")
    let fork = try story.draft("Title", "Paragraph.")
    let source = try story.job.source.value
    let sources = ["Турция получит пять систем.", "Турция получит четыре новые системы."].map {
      source.updated(with: Story.text(["Заголовок", $0]))
    }
    for source in sources { story.add(.source(source), after: [fork]) }
    let merge = try #require(JobMerge(try story.job, for: nil))
    #expect(merge.hasSourceConflict && merge.hasConflict)
    #expect(merge.content(by: Story.person("ana"), message: nil) == nil)
    for (side, expected) in zip([MergeSide.ours, .theirs], sources) {
      let job = try joined(story, taking: side)
      #expect(job.source.value == expected)
      #expect(job.staleBlocks == ["b2"])
    }
  }

  @Test func `the order in which lines are named makes no difference`() throws {
    var (story, fork) = try inReview()
    let left = story.add(try approval(story.job), by: "ben", after: [fork])
    let right = story.add(.assign(Assignment(editor: Story.id("ben"))), after: [fork])
    var other = story
    story.add(.assign(Assignment()), after: [left, right])
    other.add(.assign(Assignment()), after: [right, left])
    #expect(try story.job.state == other.job.state)
    #expect(try story.job.approval == other.job.approval)
  }

  @Test func `who only joins two drafts is no translator of either`() throws {
    var (story, fork) = try inReview()
    let ours = try draft(story, "Title", "One paragraph.")
    let theirs = try draft(story, "A title", "Paragraph.")
    story.add(ours, after: [fork])
    story.add(theirs, by: "eva", after: [fork])
    let job = try joined(story)
    #expect(job.drafts.count == 4)
    #expect(job.translators == [Story.id("ana"), Story.id("eva")])
    let merge = try #require(job.draft?.number)
    let writers = JobBlame(job, draft: merge).blocks.flatMap(\.runs).map(\.draft.by.text)
    #expect(Set(writers) == ["ana", "eva"])
  }

  @Test func `three lines are joined one after another`() throws {
    var (story, fork) = try inReview()
    let texts = [
      ["A title", "Paragraph."], ["Title", "One paragraph."], ["Title", "Paragraph. End."],
    ]
    let drafts = try texts.map { try draft(story, $0[0], $0[1]) }
    for (draft, person) in zip(drafts, ["ana", "ben", "eva"]) {
      story.add(draft, by: person, after: [fork])
    }
    for _ in 0..<2 {
      let merge = try #require(JobMerge(try story.job, for: nil))
      let content = try #require(merge.content(by: Story.person("zoe", .editor), message: nil))
      story.add(content, by: "zoe", after: [merge.ours.head.digest, merge.theirs.head.digest])
    }
    let job = try story.job
    #expect(!job.hasDiverged)
    #expect(job.draft?.value.blocks.map(\.text) == ["A title", "One paragraph. End."])
    #expect(job.state == .inReview)
    #expect(JobMerge(job, for: nil) == nil)
  }

  @Test func `hands tell who changed a block, and a merge has none of its own`() throws {
    var (story, fork) = try inReview()
    let ours = try draft(story, "Title", "One paragraph.")
    let theirs = try draft(story, "A title", "Paragraph.")
    story.add(ours, after: [fork])
    story.add(theirs, by: "eva", after: [fork])
    let job = try joined(story)
    let hands = job.hands(from: 1, to: 4)
    #expect(hands.mapValues { $0.map(\.draft) } == ["b1": [3], "b2": [2]])
    #expect(hands["b1"]?.map(\.by) == [Story.id("eva")])
    #expect(job.hands(from: 2, to: 4).keys.sorted() == ["b1"])
  }
}
