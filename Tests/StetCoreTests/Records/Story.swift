import StetCore

/// A job as a test tells it, record by record. A record's digest is made up from its place.
struct Story {
  private(set) var records: [StoredRecord] = []

  /// Starts with a source of these texts, the first of them the title.
  init(_ texts: String..., facts: SourceFacts = SourceFacts()) {
    add(.source(Story.source(texts, facts: facts)), by: "desk")
  }

  /// - Returns: the record's digest.
  @discardableResult
  mutating func add(
    _ content: Record.Content, by person: String = "ana", after parents: [Digest]? = nil
  ) -> Digest {
    let digest = Digest(of: "record \(records.count)".utf8)
    let record = Record(
      job: Story.id("job"), number: records.count + 1,
      parents: parents ?? records.suffix(1).map(\.digest),
      at: Timestamp(seconds: 1_557_826_200 + records.count), by: Story.id(person),
      content: content)
    records.append(StoredRecord(record: record, digest: digest))
    return digest
  }

  /// A draft that says `texts` for the blocks of the newest source.
  @discardableResult
  mutating func draft(
    _ texts: String..., by person: String = "ana", as capacity: Capacity = .translator
  ) throws -> Digest {
    let source = try job.source
    let blocks = zip(source.value.blocks, texts).map { block, text in
      DraftBlock(id: block.id, text: text, basis: block.basis)
    }
    return add(
      .draft(
        DraftRevision(source: source.digest, blocks: blocks, syntax: .text, capacity: capacity)),
      by: person)
  }

  /// The next revision of the source.
  mutating func source(_ texts: String...) throws {
    add(.source(try job.source.value.updated(with: Story.text(texts))))
  }

  mutating func submit() throws { add(.submit(draft: try newestDraft)) }

  mutating func approve(by person: String = "ben") throws {
    add(
      .approve(
        Approval(
          source: try job.source.digest, draft: try newestDraft,
          glossary: Digest(of: "glossary".utf8), concepts: [:])), by: person)
  }

  mutating func publish(
    by person: String = "ben", to paths: [String] = [], correction: String? = nil
  ) throws {
    let files = try paths.map { path in
      Publication.File(path: path, format: "html", digest: try newestDraft)
    }
    add(
      .publish(
        Publication(
          source: try job.source.digest, draft: try newestDraft, files: files,
          correction: correction)), by: person)
  }

  var job: Job { get throws { try Job(id: Story.id("job"), folding: records) } }

  private var newestDraft: Digest {
    get throws { try job.draft?.digest ?? Digest(of: "no draft".utf8) }
  }

  // MARK: - Values

  static func source(_ texts: [String], facts: SourceFacts = SourceFacts()) -> SourceRevision {
    var text = text(texts)
    text.facts = facts
    return SourceRevision(numbering: text, languages: languages)
  }

  static func text(_ texts: [String]) -> ArticleText {
    ArticleText(
      syntax: .text,
      blocks: texts.enumerated().map { offset, text in
        Block(id: "", kind: offset == 0 ? .title : .paragraph, text: text)
      })
  }

  static func id(_ text: String) -> Identifier {
    guard let id = Identifier(text) else { preconditionFailure("'\(text)' is no identifier") }
    return id
  }

  static func tag(_ text: String) -> LanguageTag {
    guard let tag = LanguageTag(text) else { preconditionFailure("'\(text)' is no language tag") }
    return tag
  }

  static let languages = LanguagePair(from: tag("ru"), to: tag("en-GB"))

  /// The rules of a desk with a translator, an editor and whoever else is named.
  static func review(
    _ policy: Policy = Policy(), and others: Person...,
    now: Timestamp = Timestamp(seconds: 1_557_826_200)
  ) -> Review {
    let people = [person("ana", .translator), person("ben", .editor)] + others
    return Review(
      rules: DeskRules(
        ProjectSettings(name: "Harbour Desk", languages: languages, policy: policy), people: people),
      now: now)
  }

  static func person(_ id: String, _ roles: Role...) -> Person {
    Person(id: Story.id(id), name: id, roles: roles)
  }
}
