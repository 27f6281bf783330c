import Testing

@testable import StetCore

/// Each rule with the smallest glossary that breaks it.
struct GlossaryRuleTests {
  /// Breaks one rule: what is done to the sound glossary, and what is said of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let message: String
    let severity: Severity
    let change: @Sendable (inout [Concept]) -> Void
    var testDescription: String { "\(rule): \(message)" }

    init(
      _ rule: String, _ message: String, _ severity: Severity = .error,
      _ change: @escaping @Sendable (inout [Concept]) -> Void
    ) {
      (self.rule, self.message, self.severity, self.change) = (rule, message, severity, change)
    }
  }

  static let cases = [
    Case("source-twice", "“гаубица” is a term of 'howitzer' too") { concepts in
      concepts.append(concept("other", ["ru": "Гаубица", "en": "other gun"]))
    },
    Case("term-conflict", "“howitzer” (en-GB) is forbidden, and preferred in 'howitzer'") {
      concepts in
      concepts[1].add("en", "howitzer", .forbidden)
      concepts[1].add("ru", "гаубица", .forbidden)
    },
    Case(
      "term-conflict", "“Howitzer” (en-GB) is forbidden, and preferred in 'howitzer'", .warning
    ) { $0[1].add("en", "Howitzer", .forbidden) },
    Case("term-conflict", "“howitzer” (en-GB) is both preferred and forbidden") {
      $0[0].add("en-GB", "howitzer", .forbidden)
    },
    Case("term-repeated", "“мортира” (ru) is listed twice") { concepts in
      concepts[0].add("ru", "мортира", .admitted)
      concepts[0].add("ru", "мортира", .deprecated)
    },
    Case("term-useless", "“—” (ru) can never match") { $0[0].add("ru", "—", .admitted) },
    Case("preferred-missing", "no preferred term in en-GB") {
      $0[0].terms[tag("en")] = [Term(text: "howitzer", status: .admitted)]
    },
    Case("preferred-twice", "“howitzer” and “big gun” are both preferred in en-GB") {
      $0[0].add("en", "big gun", .preferred)
    },
    Case(
      "example-fails",
      "the example “Not a word of it.” does not pass: term-missing: “Гаубицы” is not rendered as "
        + "“howitzer”"
    ) { $0[0].examples = [example("Гаубицы стреляют.", "Not a word of it.")] },
    Case("example-fails", "the example “The howitzer fires.” is not caught by term-forbidden") {
      $0[0].examples = [example("Гаубица стреляет.", "The howitzer fires.", "term-forbidden")]
    },
    Case("example-fails", "the example “Танк стреляет.” does not have the concept") {
      $0[0].examples = [example("Танк стреляет.", "The tank fires.")]
    },
    Case("term-script", "“гaубица” (ru) has a letter of another script: “a”") {
      $0[0].add("ru", "гaубица", .admitted)
    },
    Case("term-script", "“С-400” (en) has a letter of another script: “С”") {
      $0[0].add("en", "С-400", .admitted)
    },
    Case("term-script", "“C-400” (ru) has a letter of another script: “C”") {
      $0[0].add("ru", "C-400", .admitted)
    },
    Case("term-punctuation", "“big gun.” (en) ends with “.”") {
      $0[0].add("en", "big gun.", .admitted)
    },
    Case("term-punctuation", "“big gun ” (en) ends with a space") {
      $0[0].add("en", "big gun ", .admitted)
    },
    Case("term-punctuation", "“big  gun” (en) has two spaces in a row") {
      $0[0].add("en", "big  gun", .admitted)
    },
    Case("term-punctuation", "“-gun” (en) begins with “-”") { $0[0].add("en", "-gun", .admitted) },
    Case("plural-headword", "“гаубицы” is the plural of “гаубица” of 'howitzer'", .warning) {
      $0.append(concept("howitzers", ["ru": "гаубицы", "en": "field pieces"]))
    },
    Case("plural-headword", "“howitzers” is the plural of “howitzer” of 'howitzer'", .warning) {
      $0.append(concept("howitzers", ["ru": "полевые орудия", "en": "howitzers"]))
    },
    Case("abbreviation-alone", "“MT” (en) stands without what it is short for") {
      $0[0].terms[tag("en")] = [Term(text: "MT", status: .preferred, type: "abbreviation")]
    },
    Case("definition-empty", "the definition only repeats “howitzer”") {
      $0[0].definition = "A howitzer."
    },
    Case("definition-empty", "the definition says nothing") { $0[0].definition = "…" },
  ]

  @Test(arguments: cases)
  func `each rule finds its fault and no other does`(_ example: Case) {
    var concepts = Self.sound
    example.change(&concepts)
    let findings = Self.inspection(concepts).findings()
    #expect(findings.map(\.fault.message) == [example.message])
    #expect(findings.map(\.rule) == [example.rule])
    #expect(findings.map(\.severity) == [example.severity])
  }

  @Test func `ids out of order are told with the file`() {
    let ids = Self.sound.map(\.id)
    let inspection = GlossaryInspection(
      Glossary(name: "", concepts: Self.sound), languages: Story.languages, enforced: [],
      listings: [.init(name: "guns.json", ids: ids.sorted().reversed())])
    let findings = inspection.findings()
    #expect(findings.map(\.rule) == ["id-order"])
    #expect(findings.map(\.fault.message) == ["stands after 'tank' in guns.json"])
  }

  @Test func `every rule has a failing case`() {
    let shown = Set(Self.cases.map(\.rule) + ["id-order"])
    #expect(shown == Set(GlossaryRule.all.map(\.id)))
  }

  @Test(
    arguments: [
      ("ru", "МиГ-29UPG"), ("ru", "F-35"), ("ru", "IT-специалист"), ("en", ".50-calibre gun"),
      ("en", "U.S."), ("ru", "т. е."), ("ru", "танк Leopard 2"),
    ])
  func `what only looks like a fault is none`(_ language: String, _ text: String) {
    var concepts = Self.sound
    concepts[0].add(language, text, .admitted)
    #expect(Self.inspection(concepts).findings().map(\.fault.message) == [])
  }

  @Test func `a retired concept answers for nothing, a proposed one need not be whole`() {
    var concepts = Self.sound
    concepts.append(Self.concept("old", ["ru": "гаубица"]))
    concepts[2].status = .retired
    var proposal = Self.concept("new", ["ru": "мортира"])
    proposal.status = .proposed
    concepts.append(proposal)
    #expect(Self.inspection(concepts).findings().isEmpty)
  }

  @Test func `a change is asked only about what it concerns`() throws {
    var concepts = Self.sound
    concepts[0].definition = "Howitzer."
    concepts[1].add("en", "armour.", .admitted)
    let presence = try ConceptPresence(
      Self.sound[1].id, [Self.sound[1], concepts[1]], for: [Story.languages])
    let inspection = GlossaryInspection(
      Glossary(name: "", concepts: concepts), languages: Story.languages, enforced: [],
      change: presence)
    #expect(inspection.findings().map(\.rule) == ["term-punctuation"])
  }

  // MARK: - A sound glossary

  static let sound = [
    concept("howitzer", ["ru": "гаубица", "en": "howitzer"]),
    concept("tank", ["ru": "танк", "en": "tank"]),
  ]

  private static func inspection(_ concepts: [Concept]) -> GlossaryInspection {
    GlossaryInspection(
      Glossary(name: "", concepts: concepts), languages: Story.languages,
      enforced: [Story.languages.from, Story.languages.to])
  }

  static func concept(_ id: String, _ terms: [String: String]) -> Concept {
    Concept(
      id: Story.id(id), domain: "artillery", partOfSpeech: "noun",
      definition: "A thing of its own.",
      terms: Dictionary(
        uniqueKeysWithValues: terms.map { (tag($0), [Term(text: $1, status: .preferred)]) }))
  }

  static func example(_ source: String, _ target: String, _ catches: String? = nil)
    -> Concept.Example
  {
    Concept.Example(texts: [tag("ru"): source, tag("en-GB"): target], catches: catches)
  }

  static func tag(_ text: String) -> LanguageTag {
    guard let tag = LanguageTag(text) else { preconditionFailure("'\(text)' is a tag") }
    return tag
  }
}

extension Concept {
  fileprivate mutating func add(
    _ language: String, _ text: String, _ status: TermStatus
  ) {
    terms[GlossaryRuleTests.tag(language), default: []].append(Term(text: text, status: status))
  }
}
