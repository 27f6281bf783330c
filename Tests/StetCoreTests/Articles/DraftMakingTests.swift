import StetCore
import Testing

struct DraftMakingTests {
  private let ana = Story.person("ana", .translator)

  @Test func `a text with a paragraph a block is a draft of the newest source`() throws {
    let job = try Story("Заголовок", "Первый.", "Второй.").job
    let draft = try job.draft(
      from: Story.text(["Title", "First.", "Second."]), by: ana, message: "first")
    #expect(draft.blocks.map(\.id) == ["b1", "b2", "b3"])
    #expect(draft.blocks.map(\.text) == ["Title", "First.", "Second."])
    #expect(draft.source == job.source.digest)
    #expect(draft.capacity == .translator)
    #expect(draft.message == "first")
  }

  @Test(
    arguments: [
      (["Title", "In 2019.", "In 2020.", "In 2021.", "More."], 4),
      (["Title", "In 2019.", "In 2021."], 2),
      (["Title", "In 2020.", "In 2021."], 1),
      (["Title"], 1),
      (["Title", "In 2019.", "In 2020."], 3),
    ])
  func `a text of another length is refused where the sides part`(
    _ texts: [String], _ place: Int
  ) throws {
    let job = try Story("Заголовок", "В 2019 году.", "В 2020 году.", "В 2021 году.").job
    let uneven = try #require(throws: UnevenDraft.self) {
      try job.draft(from: Story.text(texts), by: ana, message: nil)
    }
    #expect((uneven.blocks, uneven.paragraphs) == (4, texts.count))
    #expect(uneven.divergence == place)
    #expect(uneven.draftText == (texts.indices.contains(place) ? texts[place] : ""))
    let blocks = job.source.value.blocks
    #expect(uneven.sourceText == (blocks.indices.contains(place) ? blocks[place].text : ""))
  }

  @Test func `a paragraph far longer or shorter than its block is where the sides part`() {
    let long = String(repeating: "слово ", count: 100)
    #expect(ParagraphMatching.divergence(["а", long, "б"], ["a", "b"]) == 1)
    #expect(ParagraphMatching.divergence(["а", "б"], ["a", long, "b"]) == 1)
    #expect(ParagraphMatching.divergence([], ["a"]) == 0)
    #expect(ParagraphMatching.divergence(["С-400 в 2019", "б"], ["The S-400 in 2019"]) == 1)
  }

  @Test func `a block is stale from the source's change until its text changes`() throws {
    var story = Story("Заголовок", "Поставки начнутся осенью этого года.", "Всё остальное то же.")
    try story.draft("Title", "Deliveries begin this autumn.", "The rest is the same.")
    try story.source(
      "Заголовок", "Поставки начнутся осенью другого года.", "Всё остальное то же.")
    #expect(try story.job.staleBlocks == ["b2"])
    let same = try story.job.draft(
      from: Story.text(["A title", "Deliveries begin this autumn.", "The rest is the same."]),
      by: ana, message: nil)
    story.add(.draft(same))
    #expect(try story.job.staleBlocks == ["b2"], "the text did not answer the change")
    let changed = try story.job.draft(
      from: Story.text(["A title", "Deliveries begin next autumn.", "The rest is the same."]),
      by: ana, message: nil)
    story.add(.draft(changed))
    #expect(try story.job.staleBlocks.isEmpty)
  }

  @Test func `a text may be said to stand although its source changed`() throws {
    var story = Story("Заголовок", "Поставки начнутся осенью этого года.")
    try story.draft("Title", "Deliveries begin this autumn.")
    try story.source("Заголовок", "Поставки начнутся осенью сего года.")
    let texts = ["b1": "Title", "b2": "Deliveries begin this autumn."]
    let standing = try story.job.draft(texts, by: ana, message: nil, noImpact: ["b2"])
    var other = story
    other.add(.draft(standing))
    #expect(try other.job.staleBlocks.isEmpty)
    let fromText = try story.job.draft(
      from: Story.text(["Title", "Deliveries begin this autumn."]), by: ana, message: nil,
      noImpact: ["b2"])
    story.add(.draft(fromText))
    #expect(try story.job.staleBlocks.isEmpty)
  }

  @Test func `an article has the blocks of the source in their order`() throws {
    var story = Story("Заголовок", "Первый абзац текста.", "Второй и другой.")
    try story.draft("Title", "First.", "Second.")
    let draft = try #require(try story.job.draft).value
    try story.source("Заголовок", "Второй и другой.", "Небывалое нечто.")
    let article = try story.job.source.value.article(of: draft)
    #expect(article.blocks.map(\.text) == ["Title", "Second."])
    #expect(article.language.text == "en-GB")
    #expect(article.title == "Title")
  }

  @Test func `five thousand blocks are joined within a moment`() throws {
    let texts = (0..<5000).map { "Абзац \($0)." }
    var story = Story("x")
    story.add(.source(Story.source(texts)))
    let draft = try story.job.draft(from: Story.text(texts), by: ana, message: nil)
    story.add(.draft(draft))
    let again = try story.job.draft(from: Story.text(texts), by: ana, message: nil)
    #expect(again.blocks == draft.blocks)
    #expect(try story.job.source.value.article(of: again).blocks.count == 5000)
  }
}
