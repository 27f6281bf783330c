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

  @Test func `who approved is named, unless as the editor already`() throws {
    var story = Story("Заголовок", "Абзац.")
    try story.draft("Title", "Paragraph.", by: "ana")
    try story.submit()
    var edited = story
    try story.approve(by: "ben")
    #expect(
      try lines(story) == [
        "Translated by: Ana Ilieva", "Approved by: Ben Hart", "Published by: Harbour Desk",
      ])
    try edited.draft("Title", "A paragraph.", by: "ben", as: .editor)
    try edited.approve(by: "ben")
    #expect(
      try lines(edited) == [
        "Translated by: Ana Ilieva", "Edited by: Ben Hart", "Published by: Harbour Desk",
      ])
  }

  @Test func `a desk may name one who did both in two lines, and anybody by initials`() throws {
    var story = Story("Заголовок", "Абзац.")
    try story.draft("Title", "Paragraph.", by: "ana")
    try story.submit()
    try story.draft("Title", "A paragraph.", by: "ana", as: .editor)
    let ana = Person(
      id: Story.id("ana"), name: "Ana Ilieva", initials: "A. I.", roles: [], byline: .initials)
    #expect(
      try lines(story, [ana], .separate) == [
        "Translated by: A. I.", "Edited by: A. I.", "Published by: Harbour Desk",
      ])
  }

  @Test func `a desk's word stands over the records until it is taken back`() throws {
    var story = Story("Заголовок", "Абзац.", facts: SourceFacts(author: "К. Рябов"))
    try story.draft("Title", "Paragraph.", by: "ana")
    func set(_ parties: [Credit.Role: [CreditedParty]]) {
      story.add(.credits(CreditChange(parties: parties, reason: "why")), by: "ben")
    }
    set([.translator: [.person(Story.id("ana")), .name("Zoe Quinn")], .author: [.name("K. R.")]])
    set([.proofreader: [.person(Story.id("ben"))]])
    #expect(
      try lines(story) == [
        "Author: K. R.", "Translated by: Ana Ilieva", "Translated by: Zoe Quinn",
        "Proofread by: Ben Hart", "Published by: Harbour Desk",
      ])
    set([.author: [], .translator: []])
    #expect(
      try lines(story) == [
        "Author: К. Рябов", "Translated by: Ana Ilieva", "Proofread by: Ben Hart",
        "Published by: Harbour Desk",
      ])
    #expect(try story.job.state == .drafting)
  }

  private func lines(
    _ story: Story, _ people: [Person]? = nil, _ style: CreditStyle = .joined
  ) throws -> [String] {
    let credits = try story.job.credits(
      people: people ?? self.people, desk: "Harbour Desk", style: style)
    return credits.map { credit in
      credit.label + ": " + credit.name + (credit.address.map { " (\($0))" } ?? "")
    }
  }
}
