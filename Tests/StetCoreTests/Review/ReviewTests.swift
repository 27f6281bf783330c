import StetCore
import Testing

struct ReviewTests {
  private let editor = Story.person("ben", .editor)
  private let translator = Story.person("ana", .translator)
  private let review = Story.review()

  @Test func `nothing stands in the way of a clean draft in review`() throws {
    var story = Story("Заголовок", "Абзац.")
    try story.draft("Title", "Paragraph.")
    #expect(try blockers(.submit, story, translator).isEmpty)
    try story.submit()
    #expect(try blockers(.approve, story, editor).isEmpty)
    try story.approve()
    #expect(try blockers(.publish, story, translator).isEmpty)
  }

  @Test func `a move without a draft is refused for every reason at once`() throws {
    let story = Story("Заголовок", "Абзац.")
    #expect(try blockers(.approve, story, translator) == ["state", "no-draft", "role"])
    #expect(try blockers(.submit, story, translator) == ["no-draft"])
    #expect(try blockers(.publish, story, translator) == ["state", "no-draft"])
  }

  @Test func `every blocker of an approval is named, with a way on`() throws {
    var story = Story("Заголовок", "Контракт на 2,5 млрд.", "Пусто.", "Потом всё изменится.")
    try story.draft("Title", "A contract for 5.2 billion.", "", "All will change later.")
    try story.source("Заголовок", "Контракт на 2,5 млрд.", "Пусто.", "Потом всё снова изменится.")
    let fork = story.records[2].digest
    story.add(.assign(Assignment()), after: [fork])
    story.add(.assign(Assignment(editor: Story.id("ben"))), after: [fork])
    let job = try story.job
    let found = review.blockers(of: .approve, for: job, by: translator, report: report(job))
    #expect(
      Set(found.map(\.code)) == [
        "diverged", "state", "role", "translator-approves", "stale", "finding",
      ])
    let messages = found.map(\.message)
    #expect(messages.contains { $0.hasPrefix("b2 number-mismatch: “2,5 млрд") })
    #expect(messages.contains { $0.hasPrefix("b3 empty-block: ") })
    #expect(messages.contains { $0.contains("block b4") })
    #expect(Set(messages).count == messages.count)
    for blocker in found where blocker.code != "diverged" {
      #expect(blocker.fix.hasPrefix("stet "))
    }
  }

  @Test func `a translator who is an editor too cannot approve their own text`() throws {
    var story = Story("Заголовок", "Абзац.")
    try story.draft("Title", "Paragraph.")
    try story.submit()
    let both = Story.person("ana", .translator, .editor)
    #expect(try blockers(.approve, story, both) == ["translator-approves"])
  }

  @Test func `somebody who was asked to translate cannot approve what another wrote`() throws {
    var story = Story("Заголовок", "Абзац.")
    story.add(.assign(Assignment(translator: Story.id("ben"))))
    try story.draft("Title", "Paragraph.")
    try story.submit()
    #expect(try blockers(.approve, story, editor) == ["translator-approves"])
  }

  @Test func `an editor who polished a text in review may approve it`() throws {
    var story = Story("Заголовок", "Абзац.")
    try story.draft("Title", "Paragraph.")
    #expect(try story.job.capacity(of: editor) == .translator)
    try story.submit()
    #expect(try story.job.capacity(of: editor) == .editor)
    #expect(try story.job.capacity(of: translator) == .translator)
    try story.draft("Title", "A paragraph.", by: "ben", as: .editor)
    #expect(try blockers(.approve, story, editor).isEmpty)
  }

  @Test func `a warning stands in nobody's way`() throws {
    var story = Story("Заголовок", "Абзац готов.")
    try story.draft("Title", "The paragraph  is is ready.")
    try story.submit()
    #expect(try !report(story.job).findings.isEmpty)
    #expect(try blockers(.approve, story, editor).isEmpty)
  }

  @Test func `a published article whose source changed is not published again unseen`() throws {
    var story = Story("Заголовок", "Поставки начнутся осенью этого года.")
    try story.draft("Title", "Deliveries begin this autumn.")
    try story.submit()
    try story.approve()
    try story.publish()
    #expect(try blockers(.publish, story, editor).isEmpty)
    try story.source("Заголовок", "Поставки начнутся осенью другого года.")
    #expect(try story.job.state == .published)
    #expect(try blockers(.publish, story, editor) == ["not-approved", "stale"])
  }

  @Test(arguments: ReviewState.allCases, Move.allCases)
  func `a move that the state refuses is blocked and told a command`(
    _ state: ReviewState, _ move: Move
  ) throws {
    let job = try Self.job(in: state)
    #expect(job.state == state)
    let codes = review.blockers(of: move, for: job, by: editor, report: report(job)).filter {
      $0.code == "state"
    }
    // Who has approved what needs no second approval has nothing to approve.
    let isRefused = state.applying(move) == nil || (state, move) == (.approved, .approve)
    #expect(codes.count == (isRefused ? 1 : 0))
    #expect(codes.allSatisfy { $0.fix.hasPrefix("stet ") && $0.fix.contains(" job") })
  }

  @Test func `a refusal counts what stands in the way`() {
    let blocker = Blocker(code: "state", message: "it is drafting", fix: "stet submit job")
    let one = Refusal(move: .approve, job: Story.id("job"), blockers: [blocker])
    #expect(one.message == "'job' cannot be approved: one thing stands in the way")
    let two = Refusal(move: .publish, job: Story.id("job"), blockers: [blocker, blocker])
    #expect(two.message == "'job' cannot be published: 2 things stand in the way")
    #expect(two.outcome == .no)
  }

  private static func job(in state: ReviewState) throws -> Job {
    var story = Story("Заголовок", "Абзац.")
    try story.draft("Title", "Paragraph.")
    if [.inReview, .changesRequested, .approved, .published].contains(state) { try story.submit() }
    if state == .changesRequested { story.add(.requestChanges(reason: "b2")) }
    if [.approved, .published].contains(state) { try story.approve() }
    if state == .published { try story.publish() }
    if state == .withdrawn { story.add(.withdraw(reason: "spiked")) }
    return try story.job
  }

  private func report(_ job: Job) -> CheckReport {
    CheckReport(
      CheckContext(
        languages: job.languages,
        passages: job.draft.map { job.source.value.passages(beside: $0.value) } ?? [], index: nil))
  }

  private func blockers(_ move: Move, _ story: Story, _ person: Person) throws -> [String] {
    let job = try story.job
    return review.blockers(of: move, for: job, by: person, report: report(job)).map(\.code)
  }
}
