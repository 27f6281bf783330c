import StetCore
import StetStore

/// A project with one job that was published, in a folder of its own.
struct SampleProject {
  let folder: TemporaryFolder
  let project: Project
  static let jobFolder = "Workspace/jobs/2019/s500"

  init() throws {
    folder = try TemporaryFolder()
    project = try Project.create(
      at: folder.path, settings: ProjectSettings(name: "Harbour Desk", languages: Self.languages))
    try project.add(Person(id: Self.id("ana"), name: "Ana Ilieva", roles: [.translator]))
    try project.add(Person(id: Self.id("ben"), name: "Ben Hart", roles: [.editor]))
    try folder.write(Self.domain(["missile", "radar"]), to: "Glossary/first.json")
    try folder.write(Self.domain(["tank"]), to: "Glossary/second.json")
  }

  /// Starts the job and takes it through every kind of record.
  @discardableResult
  func publish() throws -> Job {
    var job = try project.start(Self.id("s500"), source: Self.source, by: Self.ana, at: Self.now)
    func add(_ content: Record.Content, by person: Identifier = Self.ana) throws {
      job = try project.append(content, to: job, by: person, at: Self.now)
    }
    try add(
      .assign(
        Assignment(
          translator: Self.ana, editor: Self.id("ben"), due: CalendarDate("2019-06-01"),
          embargo: Self.now)))
    try add(.draft(Self.draft(job, "First.")))
    try add(.submit(draft: job.draft?.digest ?? job.source.digest))
    try add(.comment(Remark(block: "b2", words: "First", text: "«не то»?")), by: Self.id("ben"))
    try add(
      .requestChanges(reason: "b2: «не то»", codes: [.facts, .style], comments: job.heads),
      by: Self.id("ben"))
    try add(.resolve(comment: job.remarks[0].remark.digest))
    try add(
      .waive(
        Waiver(
          finding: "7c1e09ab", rule: "term-missing", severity: .error, block: "b2",
          concept: Self.id("missile"), ruling: job.source.digest, reason: "a quotation")),
      by: Self.id("ben"))
    try add(.draft(Self.draft(job, "Second.")))
    try add(.submit(draft: job.draft?.digest ?? job.source.digest))
    var first = Self.approval(job)
    first.outstanding = 1
    first.findings = ["7c1e09ab"]
    first.overrideReason = "nobody else"
    try add(.approve(first), by: Self.id("ben"))
    try add(.approve(Self.approval(job)), by: Self.id("ben"))
    try add(.reopen(reason: "again"))
    try add(.withdraw(reason: "spiked"))
    try add(.reopen(reason: "after all"))
    try add(.submit(draft: job.draft?.digest ?? job.source.digest))
    try add(.approve(Self.approval(job)), by: Self.id("ben"))
    let draft = job.draft?.digest ?? job.source.digest
    try add(
      .publish(
        Publication(
          source: job.source.digest, draft: draft,
          files: [.init(path: "s500.html", format: "html", digest: draft)])))
    try add(
      .credits(
        CreditChange(
          parties: [
            .proofreader: [.person(Self.id("ben")), .name("Ж. «Верн»")], .author: [],
          ], reason: "read the proofs")))
    try add(
      .publish(
        Publication(
          source: job.source.digest, draft: draft, files: [], correction: "It was «two».")))
    return job
  }

  /// The names of the job's records, in order.
  func records() throws -> [String] {
    try folder.names().filter { $0.hasPrefix(Self.jobFolder + "/") }
  }

  /// What `verify` says, as `path: what`.
  func faults() throws -> [String] {
    try project.verify(Signatures(of: project, program: Signatures.usualProgram)).faults.map {
      "\($0.path): \($0.what)"
    }
  }

  // MARK: - Values

  static let ana = id("ana")
  /// 2019-05-14T09:30:00Z
  static let now = Timestamp(seconds: 1_557_826_200)

  static let languages: LanguagePair = {
    guard let from = LanguageTag("ru"), let to = LanguageTag("en-GB") else {
      preconditionFailure("both are tags")
    }
    return LanguagePair(from: from, to: to)
  }()

  static func id(_ text: String) -> Identifier {
    guard let id = Identifier(text) else { preconditionFailure("'\(text)' is no identifier") }
    return id
  }

  static let source = SourceRevision(
    numbering: ArticleText(
      facts: SourceFacts(
        author: "К. Рябов", publication: "Военное обозрение", url: "https://example.org/",
        published: "2019-05-14"),
      syntax: .markdown, usesCRLF: true,
      blocks: [
        Block(
          id: "", kind: .title, level: 1, text: "Заголовок",
          markup: Markup(before: "---\ntitle: ", after: "\n---\n", scalar: .single)),
        Block(id: "", kind: .link, address: "https://example.org/a", text: "Читайте «также»"),
      ]), languages: languages)

  static func draft(_ job: Job, _ text: String) -> DraftRevision {
    DraftRevision(
      source: job.source.digest,
      blocks: [
        DraftBlock(id: "b1", text: "Title", basis: source.blocks[0].basis),
        DraftBlock(
          id: "b2", text: text, basis: source.blocks[1].basis, markup: Markup(before: "> "),
          mark: BlockMark(.merged, reason: "says it twice", other: "b1"), note: "see b1"),
      ], syntax: .markdown, capacity: .translator, message: "says \(text)")
  }

  static func approval(_ job: Job) -> Approval {
    Approval(
      source: job.source.digest, draft: job.draft?.digest ?? job.source.digest,
      glossary: job.source.digest, concepts: ["missile": job.source.digest])
  }

  static func domain(_ ids: [String]) -> [UInt8] {
    GlossaryCoding.bytes(
      domain: "weapons",
      concepts: ids.map { id in
        Concept(
          id: Self.id(id), domain: "weapons",
          terms: [languages.from: [Term(text: "ракета", status: .preferred)]])
      })
  }
}
