import StetCore
import Testing

struct EditionTests {
  @Test func `an article keeps the day it first came out`() throws {
    var story = try approved()
    #expect(try edition(story).published == later)
    #expect(try edition(story).modified == later)
    try story.publish(to: ["a.html"])
    let first = try #require(try story.job.publications.first?.at)
    #expect(try edition(story).published == first)
    #expect(try edition(story).modified == first)
    try story.publish(to: ["a.md"])
    #expect(try edition(story).modified == first)
  }

  @Test func `a correction is told once, with its day, from then on`() throws {
    var story = try approved()
    try story.publish(to: ["a.html"])
    #expect(try edition(story, "Two.").corrections == [Correction(at: later, note: "Two.")])
    #expect(try edition(story, "Two.").modified == later)
    try story.publish(to: ["a.html"], correction: "Two.")
    let at = try #require(try story.job.publications.last?.at)
    try story.publish(to: ["a.md"], correction: "Two.")
    #expect(try edition(story).corrections == [Correction(at: at, note: "Two.")])
    #expect(try edition(story, "Two.").corrections == [Correction(at: at, note: "Two.")])
    #expect(try edition(story).modified == at)
    #expect(try edition(story, "Three.").corrections.map(\.note) == ["Two.", "Three."])
  }

  @Test func `the same note on another text is another correction`() throws {
    var story = try approved()
    try story.publish()
    try story.publish(correction: "A name was misspelt.")
    try republish(&story, "Third words.", correction: "A name was misspelt.")
    #expect(try story.job.corrections.count == 2)
    #expect(try edition(story).modified == story.job.publications.last?.at)
    #expect(try story.job.drafts.count == 2)
  }

  @Test func `files with the old words or without a correction are known`() throws {
    var story = try approved()
    try story.publish(to: ["a.html", "b.html"])
    #expect(try outdated(story) == [])
    try story.publish(to: ["a.html"], correction: "Two.")
    #expect(try outdated(story) == ["b.html"])
    try story.publish(to: ["b.html"])
    #expect(try outdated(story) == [])
    try republish(&story, "Other words.", to: ["b.html"])
    #expect(try outdated(story) == ["a.html"])
    #expect(try edition(story).draft == 2)
  }

  private let later = Timestamp(seconds: 1_600_000_000)

  private func approved() throws -> Story {
    var story = Story("Заголовок", "Абзац.")
    try story.draft("Title", "Paragraph.")
    try story.submit()
    try story.approve()
    return story
  }

  private func republish(
    _ story: inout Story, _ text: String, to paths: [String] = [], correction: String? = nil
  ) throws {
    story.add(.reopen(reason: "wrong"))
    try story.draft("Title", text)
    try story.submit()
    try story.approve()
    try story.publish(to: paths, correction: correction)
  }

  private func edition(
    _ story: Story, _ correction: String? = nil
  ) throws -> PrintedArticle.Edition {
    let draft = try #require(try story.job.draft)
    let printed = try story.job.printed(draft, credits: [], correction: correction, at: later)
    return try #require(printed.edition)
  }

  private func outdated(_ story: Story) throws -> [String] {
    try story.job.outdatedFiles.map(\.path)
  }
}
