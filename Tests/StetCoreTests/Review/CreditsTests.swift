import StetCore
import Testing

struct CreditsTests {
  private let people = [
    Person(id: Story.id("ana"), name: "Ana Ilieva", roles: [.translator]),
    Person(id: Story.id("ben"), name: "Ben Hart", roles: [.editor]),
  ]

  @Test func `one who translated and another who edited are named apart`() throws {
    var story = Story(
      "Заголовок", "Абзац.",
      facts: SourceFacts(
        author: "К. Рябов", publication: "Военное обозрение", url: "https://example.org/a"))
    try story.draft("Title", "Paragraph.", by: "ana")
    try story.submit()
    try story.draft("Title", "A paragraph.", by: "ben", as: .editor)
    #expect(
      try lines(story) == [
        "Author: К. Рябов", "Source: Военное обозрение (https://example.org/a)",
        "Translated by: Ana Ilieva", "Edited by: Ben Hart", "Published by: Harbour Desk",
      ])
  }

  @Test func `one who did both is the translator and editor`() throws {
    var story = Story("Заголовок", "Абзац.")
    try story.draft("Title", "Paragraph.", by: "ana")
    try story.submit()
    try story.draft("Title", "A paragraph.", by: "ana", as: .editor)
    #expect(
      try lines(story) == [
        "Translated and edited by: Ana Ilieva", "Published by: Harbour Desk",
      ])
  }

  @Test func `everybody is named once, the first first, strangers by their id`() throws {
    var story = Story("Заголовок", "Абзац.")
    for (text, person) in [("One.", "zoe"), ("Two.", "ana"), ("Three.", "zoe")] {
      try story.draft("Title", text, by: person)
    }
    #expect(
      try lines(story) == [
        "Translated by: zoe", "Translated by: Ana Ilieva", "Published by: Harbour Desk",
      ])
  }

  @Test(
    arguments: [
      (SourceFacts(), []),
      (SourceFacts(author: "ТАСС", publication: "ТАСС"), ["Source: ТАСС"]),
      (SourceFacts(author: "К. Рябов"), ["Author: К. Рябов"]),
      (
        SourceFacts(url: "https://example.org/a"),
        ["Source: https://example.org/a (https://example.org/a)"]
      ),
    ] as [(SourceFacts, [String])])
  func `what is known of the source is credited and nothing else`(
    _ facts: SourceFacts, _ expected: [String]
  ) throws {
    #expect(
      try lines(Story("Заголовок", facts: facts)) == expected + ["Published by: Harbour Desk"])
  }

  private func lines(_ story: Story) throws -> [String] {
    try story.job.credits(people: people, desk: "Harbour Desk").map { credit in
      credit.label + ": " + credit.name + (credit.address.map { " (\($0))" } ?? "")
    }
  }
}
